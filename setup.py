"""The compiled part of ckmeans: extensions, instruction sets, OpenMP. Metadata is in pyproject.toml.

Environment: CKMEANS_REQUIRE_OPENMP=1 makes a missing OpenMP an error; CKMEANS_NO_OPENMP=1 builds without it
(Python threads then run the same row ranges).
"""

import os
import platform
import sys
import tempfile
import warnings
from pathlib import Path

from Cython.Build import cythonize
from setuptools import Extension, setup
from setuptools.command.build_ext import build_ext
from setuptools.errors import CompileError, LinkError

SIMD = "ckmeans/simd"
TILES = sorted(str(path.as_posix()) for path in Path(SIMD).glob("*.[ch]"))

AVX512 = [
    "-mavx512f",
    "-mavx512dq",
    "-mavx512bw",
    "-mavx512vl",
    "-mprefer-vector-width=512",
    "-mavx2",
    "-mfma",
    "-mf16c",
]

# The one table of instruction sets: architecture, then flags for gcc and clang, then for MSVC.
# Each names simd/<isa>.c; simd/dispatch.c tells at import which of them the processor runs.
INSTRUCTION_SETS = {
    "baseline": ("any", [], []),
    "avx2": ("x86_64", ["-mavx2", "-mfma", "-mf16c"], ["/arch:AVX2"]),
    "avx512": ("x86_64", AVX512, ["/arch:AVX512"]),
    "avx512vnni": ("x86_64", [*AVX512, "-mavx512vnni"], ["/arch:AVX512"]),
    "neon": ("arm64", [], []),
}
# No contraction: float64 decisions must round alike everywhere. No link-time optimisation of the tiles: it could move
# their code into functions that run before the choice of an instruction set.
GCC_FLAGS = ["-O3", "-std=c11", "-ffp-contract=off", "-fno-math-errno", "-fno-trapping-math", "-fvisibility=hidden"]
MSVC_FLAGS = ["/O2", "/std:c11", "/fp:precise"]
KERNELS = [
    *("dispatch", "dense", "columns", "codes", "centers", "assign", "update", "csr", "sparse"),
    *("ordering", "closest", "seeding", "tree", "filtering", "bounds", "line", "borders", "line_seeding"),
]
OPENMP_PROGRAM = "#include <omp.h>\nint main(void) { return omp_get_max_threads() < 1; }\n"


def target_architecture():
    """Return x86_64, arm64 or another name: of the machine built for, which need not be this one."""
    flags = os.environ.get("ARCHFLAGS", "") + os.environ.get("_PYTHON_HOST_PLATFORM", "")
    name = os.environ.get("VSCMD_ARG_TGT_ARCH", "") or platform.machine()
    if sys.platform == "darwin" and ("arm64" in flags) != ("x86_64" in flags):
        name = "arm64" if "arm64" in flags else "x86_64"
    return {"amd64": "x86_64", "x64": "x86_64", "aarch64": "arm64"}.get(name.lower(), name.lower())


class BuildExtensions(build_ext):
    """Compiles each instruction set's file with its own flags, and everything with OpenMP where there is one."""

    def finalize_options(self):
        """Compile extensions side by side."""
        super().finalize_options()
        self.parallel = self.parallel or os.cpu_count()

    def build_extensions(self):
        """Decide on flags once for all extensions."""
        msvc = self.compiler.compiler_type == "msvc"
        flags, link = (MSVC_FLAGS, []) if msvc else (GCC_FLAGS, [])
        openmp = self.find_openmp(msvc)
        for extension in self.extensions:
            extension.extra_compile_args = [*flags, *(openmp or [])]
            extension.extra_link_args = [*link, *([] if msvc else openmp or [])]
            if extension.name.endswith(".dispatch"):
                extension.extra_objects = self.compile_tiles(flags, msvc)
        super().build_extensions()

    def compile_tiles(self, flags, msvc):
        """Return the object files of simd/: one per instruction set of the target, and the dispatcher."""
        jobs = [("dispatch", [])]
        for isa, (architecture, gcc, cl) in INSTRUCTION_SETS.items():
            if architecture in ("any", target_architecture()):
                jobs.append((isa, cl if msvc else gcc))
        no_lto = [] if msvc else ["-fno-lto"]
        return [
            path
            for name, extra in jobs
            for path in self.compiler.compile(
                [f"{SIMD}/{name}.c"],
                output_dir=self.build_temp,
                include_dirs=[SIMD],
                depends=TILES,
                extra_postargs=[*flags, *extra, *no_lto],
            )
        ]

    def find_openmp(self, msvc):
        """Return the compiler's OpenMP flags, or None after a warning."""
        if os.environ.get("CKMEANS_NO_OPENMP") == "1":
            return None
        flags = ["/openmp"] if msvc else ["-fopenmp"]
        with tempfile.TemporaryDirectory() as folder:
            source = Path(folder, "probe.c")
            source.write_text(OPENMP_PROGRAM)
            try:
                objects = self.compiler.compile([str(source)], output_dir=folder, extra_postargs=flags)
                self.compiler.link_executable(objects, "probe", output_dir=folder, extra_postargs=[] if msvc else flags)
                return flags
            except (CompileError, LinkError):
                pass
        message = f"the compiler cannot build with OpenMP ({' '.join(flags)})"
        if os.environ.get("CKMEANS_REQUIRE_OPENMP") == "1":
            raise SystemExit(f"error: {message}, and CKMEANS_REQUIRE_OPENMP=1 asks for it")
        warnings.warn(f"{message}: ckmeans will use Python threads instead", stacklevel=1)
        return None


extensions = [
    Extension(
        f"ckmeans.kernels.{name}",
        [f"ckmeans/kernels/{name}.pyx"],
        include_dirs=[SIMD],
        depends=TILES,
    )
    for name in KERNELS
]

setup(
    ext_modules=cythonize(
        extensions,
        build_dir="build",
        compiler_directives={
            "language_level": 3,
            "cdivision": True,
            "embedsignature": True,
            "freethreading_compatible": True,
        },
    ),
    cmdclass={"build_ext": BuildExtensions},
)
