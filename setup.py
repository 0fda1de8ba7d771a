"""The compiled part of ckmeans: kernels, instruction sets, OpenMP. Metadata is in pyproject.toml.

Nothing is listed here: ckmeans/capi.pyx and every ckmeans/kernels/*.pyx are extensions, and ckmeans/simd/isa/list.h
names the instruction sets. What Cython and the compiler make stays in build/, beside a hash of all that it was made
from, and is made again only where that hash has changed: a second installation of the same sources compiles nothing.

An sdist and a wheel are the same bytes wherever and whenever they are made, and a wheel lists what it is made of.

Environment: CKMEANS_REQUIRE_OPENMP=1 makes a missing OpenMP an error; CKMEANS_NO_OPENMP=1 builds without it (Python
threads then run the same row ranges); CFLAGS=-g keeps debug information, which is left out otherwise.
"""

import contextlib
import gzip
import hashlib
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import tempfile
import warnings
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import Cython
from Cython.Build import cythonize
from setuptools import Extension, setup
from setuptools.command.bdist_wheel import bdist_wheel
from setuptools.command.build import build
from setuptools.command.build_ext import build_ext
from setuptools.command.sdist import sdist
from setuptools.errors import CompileError, LinkError

SIMD, KERNELS, EMBED = "ckmeans/simd", "ckmeans/kernels", "ckmeans/embed"
INCLUDES = [SIMD, KERNELS, EMBED, "ckmeans/include"]
# What C files without Python go into which extension.
LINKED = {
    "ckmeans.kernels.dispatch": [f"{SIMD}/dispatch.c", f"{SIMD}/exact.c"],
    "ckmeans.capi": [f"{SIMD}/exact.c", *(path.as_posix() for path in sorted(Path(EMBED).glob("*.c")))],
}
# Cython's own code for memoryviews and functions: compiled once, and imported by all kernels.
SHARED = "ckmeans.kernels._shared"
SOURCES = {f"ckmeans.kernels.{path.stem}": path for path in sorted(Path(KERNELS).glob("*.pyx"))}
SOURCES["ckmeans.capi"] = Path("ckmeans/capi.pyx")
SOURCES[SHARED] = Path("ckmeans/kernels/_shared.c")  # only in build/, where Cython writes it
# Nobody pickles what kernels keep: object refuses it as well, in a fiftieth of the code.
DIRECTIVES = {"language_level": 3, "cdivision": True, "embedsignature": True, "auto_pickle": False}
# No contraction: float64 decisions must round alike everywhere. No link-time optimisation of the tiles: it could move
# their code into functions that run before the choice of an instruction set.
GCC_FLAGS = ["-std=c11", "-ffp-contract=off", "-fno-math-errno", "-fno-trapping-math", "-fvisibility=hidden"]
# Most else hands blocks of rows to the tiles, and -O3 makes it a sixth larger but no faster. These have loops of their
# own, in which -O2 cost up to 8 % of the time of seeding one column.
MOST_FLAGS, OTHER_FLAGS, LEAST_FLAGS = ["-O3"], ["-O2"], ["-Os"]
# What processors without AVX2 run, those of 2013 and before, takes 1.25 times as long with -O2, and half the room.
PLAIN = "baseline"
LOOPS = {f"ckmeans.kernels.{name}" for name in ("seeding", "sorted_column", "sorted_gains", "sorted_seeding")}
# Of these nobody sees the speed: trees are built once a fit, by four copies of the same code, and the others call the
# tiles. -O2 takes a quarter to three quarters more room.
SMALL = {
    f"ckmeans.kernels.{name}"
    for name in ("tree", "assign", "centers", "min_distances", "optimal", "storage", "two_nearest")
}
MSVC_FLAGS = ["/O2", "/std:c11", "/fp:precise"]
# The time of all files in an sdist or a wheel: the first that a zip file can tell, unless the environment has another.
os.environ["SOURCE_DATE_EPOCH"] = os.environ.get("SOURCE_DATE_EPOCH") or "315532800"
EPOCH = int(os.environ["SOURCE_DATE_EPOCH"])
OPENMP_PROGRAM = "#include <omp.h>\nint main(void) { return omp_get_max_threads() < 1; }\n"
# What compilers read by themselves.
VARIABLES = ["CL", "_CL_", "INCLUDE", "CPATH", "C_INCLUDE_PATH", "SDKROOT", "MACOSX_DEPLOYMENT_TARGET"]


def target_architecture():
    """Return x86_64, arm64 or another name: of the machine built for, which need not be this one."""
    flags = os.environ.get("ARCHFLAGS", "") + os.environ.get("_PYTHON_HOST_PLATFORM", "")
    name = os.environ.get("VSCMD_ARG_TGT_ARCH", "") or platform.machine()
    if sys.platform == "darwin" and ("arm64" in flags) != ("x86_64" in flags):
        name = "arm64" if "arm64" in flags else "x86_64"
    return {"amd64": "x86_64", "x64": "x86_64", "aarch64": "arm64"}.get(name.lower(), name.lower())


def instruction_sets():
    """Return (name, flags for gcc and clang, flags for MSVC) of those that list.h has for the target, in its order."""
    text = Path(SIMD, "isa", "list.h").read_text(encoding="utf-8")
    strings = r'((?:"[^"]*"\s*)+)'
    entries = re.findall(rf"^CK_INSTRUCTION_SET\((\w+),\s*(\w+),\s*{strings},\s*{strings},", text, re.MULTILINE)
    if not entries or len(entries) != len(re.findall(r"^CK_INSTRUCTION_SET", text, re.MULTILINE)):
        raise SystemExit(f"error: {SIMD}/isa/list.h has an entry that setup.py cannot read")
    return [
        (name, *("".join(re.findall('"([^"]*)"', flags)).split() for flags in (gcc, msvc)))
        for architecture, name, gcc, msvc in entries
        if architecture in ("any", target_architecture())
    ]


def digest(*parts):
    """Return a hash of the contents of files (those parts that are a Path) and of texts (all others)."""
    contents = [part.read_bytes() if isinstance(part, Path) else str(part).encode() for part in parts]
    return hashlib.sha256(b"".join(len(content).to_bytes(8, "big") + content for content in contents)).hexdigest()


def is_made(path, key):
    """Tell whether a file is the one that was recorded with this key, and has not changed since."""
    record = Path(f"{path}.made")
    return path.exists() and record.exists() and record.read_text() == digest(key, path)


def record_made(path, key):
    """Note which key a file was made with, and what it contains."""
    Path(f"{path}.made").write_text(digest(key, path))


def bill_of_materials(distribution):
    """Return what a wheel is made of and needs, in the words of CycloneDX. Who grafts libraries onto it lists them."""

    def component(name, version, license_name, description):
        purl = f"pkg:pypi/{name.lower()}" + (f"@{version}" if version else "")
        licenses = [{"license": {"id": license_name}}]
        found = {"type": "library", "bom-ref": purl, "name": name, "purl": purl, "licenses": licenses}
        return {**found, "description": description, **({"version": version} if version else {})}

    needed = ", ".join(distribution.install_requires)
    own = component(distribution.get_name(), distribution.get_version(), "BSD-3-Clause", distribution.get_description())
    numpy = component("numpy", None, "BSD-3-Clause", f"Not in this wheel: needed when it is used, as {needed}")
    text = "Wrote the C of the extension modules, code of its own among it"
    cython = component("Cython", Cython.__version__, "Apache-2.0", text)
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": own},
        "components": [cython, numpy],
        "dependencies": [{"ref": own["bom-ref"], "dependsOn": [cython["bom-ref"], numpy["bom-ref"]]}],
    }


class Build(build):
    """Begins without the modules of earlier sources: whatever lies in build/lib goes into the wheel."""

    def run(self):
        """Remove this package's files from build/lib, and build."""
        if Path(self.build_base) in Path(self.build_lib).parents:
            shutil.rmtree(Path(self.build_lib, "ckmeans"), ignore_errors=True)
        super().run()


class SourceDistribution(sdist):
    """Sorts its files, and gives all of them one time and no owner."""

    def make_archive(self, base_name, format, root_dir=None, base_dir=None, owner=None, group=None):
        """Write the archive of a folder of sources, and return its name."""
        if format != "gztar":
            return super().make_archive(base_name, format, root_dir, base_dir, owner, group)
        name = f"{base_name}.tar.gz"
        with (
            open(name, "wb") as file,
            gzip.GzipFile("", "wb", 9, file, EPOCH) as stream,
            tarfile.open(fileobj=stream, mode="w", format=tarfile.PAX_FORMAT) as archive,
        ):
            for path in sorted(Path(base_dir).rglob("*"), key=lambda path: path.as_posix()):
                if path.is_file():
                    member = archive.gettarinfo(path, path.as_posix())
                    member.uid = member.gid = 0
                    member.uname = member.gname = ""
                    member.mtime, member.mode = EPOCH, 0o755 if member.mode & 0o100 else 0o644
                    with path.open("rb") as contents:
                        archive.addfile(member, contents)
        return name


class Wheel(bdist_wheel):
    """Has a list of what is in it, and of what it needs (PEP 770)."""

    def write_wheelfile(self, wheelfile_base, *arguments, **options):
        """Write the list beside what setuptools writes about the wheel."""
        super().write_wheelfile(wheelfile_base, *arguments, **options)
        folder = Path(wheelfile_base, "sboms")
        folder.mkdir(exist_ok=True)
        text = json.dumps(bill_of_materials(self.distribution), indent=2) + "\n"
        Path(folder, "ckmeans.cdx.json").write_text(text, encoding="utf-8", newline="\n")


class BuildExtensions(build_ext):
    """Compiles each instruction set's file with its own flags, and everything with OpenMP where there is one."""

    def finalize_options(self):
        """Compile files side by side, into a folder that all kinds of installation share."""
        suffix = sysconfig.get_config_var("EXT_SUFFIX").rpartition(".")[0]
        self.build_temp = self.build_temp or os.path.join("build", f"temp{suffix}")
        super().finalize_options()
        self.parallel = self.parallel or os.cpu_count() or 1
        # Hashes tell what is up to date. File times, which setuptools compares unless forced, do not know about flags.
        self.remake, self.force = self.force, True
        self.for_a_wheel = not self.inplace  # which run() hides from what it calls

    def build_extensions(self):
        """Compile C files while Cython writes the extensions' C, then these; of both the longest first."""
        msvc = self.compiler.compiler_type == "msvc"
        flags = MSVC_FLAGS if msvc else [*GCC_FLAGS, *self.debug_flags()]
        most, others, least = ([], [], []) if msvc else (MOST_FLAGS, OTHER_FLAGS, LEAST_FLAGS)
        openmp = self.find_openmp(msvc) or []
        self.common = digest(self.describe_toolchain(msvc), *sorted(Path("ckmeans").rglob("*.h")))
        self.compile, self.compiler.compile = self.compiler.compile, self.compile_if_changed
        with ThreadPoolExecutor(self.parallel) as pool:
            tiles = {
                f"{SIMD}/isa/{name}.c": [*(others if name == PLAIN else most), *(cl if msvc else gcc)]
                for name, gcc, cl in reversed(instruction_sets())
            }
            alone = dict.fromkeys(path for paths in LINKED.values() for path in paths)
            objects = {
                path: pool.submit(self.compile_tile, path, [*flags, *tiles.get(path, others)], msvc)
                for path in [*tiles, *alone]
            }
            self.write_c()
            jobs = []
            self.extensions.sort(key=lambda extension: os.path.getsize(extension.sources[0]), reverse=True)
            # The dispatcher is the last, because it waits for the tiles.
            for extension in sorted(self.extensions, key=lambda extension: extension.name.endswith(".dispatch")):
                level = most if extension.name in LOOPS else least if extension.name in SMALL else others
                extension.extra_compile_args = [*flags, *level, *openmp]
                extension.extra_link_args = [] if msvc else [*openmp, *self.link_flags()]
                linked = LINKED.get(extension.name, [])
                if extension.name.endswith(".dispatch"):
                    linked = [*linked, *reversed(tiles)]
                extension.extra_objects = [objects[path].result() for path in linked]
                jobs.append(pool.submit(self.build_extension, extension))
            for job in jobs:
                job.result()

    def write_c(self):
        """Let Cython write each extension's C into build/, and make that the extension's source."""
        common = digest(Cython.__version__, DIRECTIVES, *sorted(Path("ckmeans").rglob("*.pxd")))
        keys, changed = {}, {}
        for extension in self.extensions:
            source = SOURCES[extension.name]
            path = Path("build", source).with_suffix(".c")
            extension.sources = [path.as_posix()]
            keys[path] = digest(common, *([source] if source.exists() else []))
            if self.remake or not is_made(path, keys[path]):
                path.unlink(missing_ok=True)  # Cython overwrites only what it has written itself
                changed[path] = Extension(extension.name, [source.as_posix()])
        options = {"compiler_directives": DIRECTIVES, "shared_utility_qualified_name": SHARED}
        cythonize(list(changed.values()), build_dir="build", force=True, **options)
        for path in changed:
            record_made(path, keys[path])

    def compile_tile(self, path, flags, msvc):
        """Return the object file of a C file without Python."""
        flags = flags if msvc else [*flags, "-fno-lto"]
        return self.compiler.compile([path], self.build_temp, None, INCLUDES, extra_postargs=flags)[0]

    def compile_if_changed(self, sources, output_dir=None, *arguments, **options):
        """Compile one source as the compiler's own method does, unless its object would come out the same."""
        (path,) = self.compiler.object_filenames(sources, output_dir=output_dir)
        key = digest(self.common, arguments, sorted(options.items()), *map(Path, sources))
        if self.remake or not is_made(Path(path), key):
            self.compile(sources, output_dir, *arguments, **options)
            record_made(Path(path), key)
        return [path]

    def describe_toolchain(self, msvc):
        """Return a text that changes with the compiler, its general flags or the Python that is compiled for."""
        compiler = self.compiler
        if msvc and not compiler.initialized:
            compiler.initialize()  # not in several threads at once
        command = [compiler.cc] if msvc else [*compiler.compiler_so, "--version"]  # cl.exe tells its version unasked
        answer = subprocess.run(command, capture_output=True, text=True, check=False)
        # Each virtual environment adds its include folder, which is empty.
        folders = [folder for folder in compiler.include_dirs if any(files for *_, files in os.walk(folder))]
        variables = [os.environ.get(name) for name in VARIABLES]
        return str([command, answer.stdout, answer.stderr, folders, compiler.macros, variables, sys.version])

    def debug_flags(self):
        """Return flags that drop what only debuggers and profilers read, unless the user asks for debug information."""
        wanted = self.debug or re.search(r"(^|\s)-g", os.environ.get("CFLAGS", ""))
        return [] if wanted else ["-g0", "-fno-asynchronous-unwind-tables"]

    def link_flags(self):
        """Return the flag that drops names which only debuggers read, a twentieth of a wheel, where ld knows it."""
        return ["-Wl,-s"] if sys.platform == "linux" and self.for_a_wheel and self.debug_flags() else []

    def find_openmp(self, msvc):
        """Return the compiler's OpenMP flags, or None after a warning."""
        if os.environ.get("CKMEANS_NO_OPENMP") == "1":
            return None
        flags = ["/openmp"] if msvc else ["-fopenmp"]
        with tempfile.TemporaryDirectory() as folder, contextlib.suppress(CompileError, LinkError):
            source = Path(folder, "probe.c")
            source.write_text(OPENMP_PROGRAM)
            objects = self.compiler.compile([str(source)], output_dir=folder, extra_postargs=flags)
            self.compiler.link_executable(objects, "probe", output_dir=folder, extra_postargs=[] if msvc else flags)
            return flags
        message = f"the compiler cannot build with OpenMP ({flags[0]})"
        if os.environ.get("CKMEANS_REQUIRE_OPENMP") == "1":
            raise SystemExit(f"error: {message}, and CKMEANS_REQUIRE_OPENMP=1 asks for it")
        warnings.warn(f"{message}: ckmeans will use Python threads instead", stacklevel=1)
        return None


setup(
    ext_modules=[Extension(name, [path.as_posix()], include_dirs=INCLUDES) for name, path in SOURCES.items()],
    cmdclass={"build": Build, "build_ext": BuildExtensions, "sdist": SourceDistribution, "bdist_wheel": Wheel},
)
