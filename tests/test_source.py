"""The sources keep to docs/architecture.md; and no processor meets an instruction that it was not asked about."""

import ast
import os
import platform
import re
import shutil
import subprocess
import sys
import sysconfig
from collections import defaultdict
from pathlib import Path

import pytest

import ckmeans
from ckmeans.kernels import dispatch

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "ckmeans"
tree = pytest.mark.skipif(not (ROOT / "setup.py").exists(), reason="only the tests are here, not the sources")


def sources(*patterns):
    return sorted(path for pattern in patterns for path in PACKAGE.glob(pattern))


PYTHON = ("*.py", "*/*.py")
C = ("simd/*.c", "simd/*.h", "simd/*/*.c", "simd/*/*.h")
EVERYTHING = (*PYTHON, "kernels/*.pyx", "kernels/*.pxd", "kernels/*.pyi", *C)


def name_of(path):
    return path.relative_to(PACKAGE).as_posix()


def where(pattern, *patterns):
    """Return the files in which a regular expression occurs."""
    return {name_of(path) for path in sources(*patterns) if re.search(pattern, path.read_text(encoding="utf-8"))}


@tree
def test_threads_are_the_affair_of_the_kernels_and_of_one_module():
    pyx = {name_of(path) for path in sources("kernels/*.pyx")}
    assert where(r"prange|\bomp_|omp\.h|cython\.parallel|#pragma omp|ThreadPool|import threading", *EVERYTHING) <= {
        *pyx,
        "capi.pyx",
        "engines/threads.py",
        "engines/reading.py",  # the one that reads ahead
    }


@tree
def test_there_is_one_loop_over_blocks_of_rows():
    """Everything else that goes over rows in blocks is a Pass; capi.pyx is for callers without Python."""
    assert where(r"prange\(.*BLOCK", "kernels/*.pyx") == set()
    assert where(r"PyErr_CheckSignals\(\)", "kernels/*.pyx") <= {
        "kernels/storage.pyx",
        "kernels/tree.pyx",
        "kernels/optimal.pyx",
        "kernels/sorted_column.pyx",
        "kernels/sorted_seeding.pyx",
    }


@tree
def test_intrinsics_stay_in_the_vocabularies_of_the_instruction_sets():
    vectors = {name_of(path) for path in sources("simd/vec/*.h")}
    assert {f"simd/vec/{name}.h" for name in ("baseline", "avx2", "avx512", "neon")} <= vectors
    assert where(r"immintrin|arm_neon", *EVERYTHING) <= {*vectors, "simd/dispatch.c"}
    assert where(r"\b_mm\d*_|\bv\w+q_\w\d+\b|__m(128|256|512)", *EVERYTHING) <= vectors


@tree
def test_the_tiles_know_neither_python_nor_threads():
    assert where(r"Python\.h|PyObject|\bPy_|numpy|pthread", *C) == set()


@tree
def test_the_kernels_know_nothing_of_estimators():
    assert where(r"\b(KMeans|max_iter|tol|n_init|inertia_|converged)\b", "kernels/*.pyx", "kernels/*.pxd") == set()
    assert where(r"avx|neon|immintrin", "kernels/*.pyx") <= {"kernels/dispatch.pyx"}


@tree
def test_rows_alone_tell_storages_and_float_types_apart():
    """What others ask them is whether they are sparse, where an algorithm cannot read such rows at all."""
    assert where(r"csr_f32|csr_f64|is_single\b.*\?|tiles\(\)\.f(32|64)", "kernels/*.pyx") <= {
        "kernels/storage.pyx",
        "kernels/assign.pyx",
    }
    assert where(r"scipy", *PYTHON) <= {"rows/csr.py", "rows/rows.py", "rows/check.py"}


# Arrows


# From below: what stands in a line may import from lines before it, and from its own folder.
LEVELS = (
    ("available", "exceptions", "files", "processors"),
    ("capi",),
    ("kernels",),
    ("tuning",),
    ("parameters",),
    ("engines", "sources"),
    ("rows",),
    ("algorithms", "seeding"),
    ("empty_clusters", "callbacks", "reassignment"),
    ("loop", "describe"),
    ("refine",),
    ("restarts", "persistence", "summary"),
    ("bisection",),
    ("minibatch",),
    ("stream",),
    ("functions", "estimators", "config"),
    ("choose_k",),
    ("depiction",),
    ("plot", "report"),
    ("cli", "onnx", "patch"),
    ("__main__",),
)
LEVEL = {name: level for level, names in enumerate(LEVELS) for name in names}
# From below, in C.
HEADERS = ("exact.h", "seeds.h", "ckmeans_simd.h", "compiler.h", "vec", "once", "per_type", "tables.h", "isa")


def ours(path):
    """Return the modules of ours that a Python or Cython source imports or cimports at its top, as dotted names."""
    text = path.read_text(encoding="utf-8")
    found = set()
    for package, names in re.findall(r"^from ckmeans([\w.]*) c?import (\([^)]*\)|[^\n#]*)", text, re.MULTILINE):
        base = package.strip(".")
        for name in re.findall(r"\w+", names):
            below = PACKAGE.joinpath(*base.split("."), name) if base else PACKAGE / name
            is_module = below.is_dir() or any(below.with_suffix(ending).exists() for ending in (".py", ".pyx", ".pxd"))
            found.add(f"{base}.{name}".strip(".") if is_module else base)
    return found - {"", "__version__"}


@tree
def test_no_import_goes_upwards():
    upwards = set()
    for path in sources(*PYTHON, "capi.pyx", "kernels/*.pyx", "kernels/*.pxd"):
        folder = path.relative_to(PACKAGE).with_suffix("").parts[0]
        if folder == "__init__":
            continue
        for module in ours(path):
            top = module.partition(".")[0]
            if top != folder and not LEVEL[top] < LEVEL[folder]:
                upwards.add((name_of(path), module))
    # The C API stands upon the dispatcher alone, and the other kernels may be its clients.
    assert upwards == {("capi.pyx", "kernels.dispatch")}


def circle_in(arrows):
    """Return a circle of names, or None."""
    done = set()

    def visit(name, above):
        if name in above:
            return [*above[above.index(name) :], name]
        if name in done:
            return None
        for other in sorted(arrows.get(name, ())):
            if found := visit(other, [*above, name]):
                return found
        done.add(name)
        return None

    return next(filter(None, (visit(name, []) for name in sorted(arrows))), None)


@tree
def test_no_circle_of_imports():
    arrows = defaultdict(set)
    for path in sources(*PYTHON, "kernels/*.pyx", "kernels/*.pxd"):
        own = ".".join(path.relative_to(PACKAGE).with_suffix("").parts).removesuffix(".__init__")
        arrows[own] |= ours(path) - {own}
    assert circle_in(arrows) is None


@tree
def test_no_header_includes_upwards_or_in_a_circle():
    arrows = {}
    for path in sources(*C):
        included = re.findall(r'^#include "([^"]+)"', path.read_text(encoding="utf-8"), re.MULTILINE)
        arrows[path.relative_to(PACKAGE / "simd").as_posix()] = set(included)
    assert all(name in arrows for names in arrows.values() for name in names), "an include that is not from simd/"
    assert circle_in(arrows) is None
    level = {name: HEADERS.index(name.partition("/")[0]) for name in arrows if "/" in name or name.endswith(".h")}
    upwards = {(a, b) for a in level for b in arrows[a] if level[b] > level[a] and b != "isa/list.h"}
    assert upwards == set()


def imported_on_import(path):
    """Return the packages that a module imports when it is itself imported: not inside functions."""
    found, todo = set(), [ast.parse(path.read_text(encoding="utf-8"))]
    while todo:
        node = todo.pop()
        if isinstance(node, ast.Import):
            found.update(alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            found.add((node.module or "").partition(".")[0])
        elif not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            todo.extend(ast.iter_child_nodes(node))
    return found


@tree
@pytest.mark.parametrize("path", sources(*PYTHON), ids=name_of)
def test_modules_import_numpy_ourselves_and_the_standard_library(path):
    base = name_of(path) == "estimators/base.py"
    allowed = {*sys.stdlib_module_names, "numpy", "ckmeans"} | ({"sklearn"} if base else set())
    assert imported_on_import(path) <= allowed


@tree
@pytest.mark.parametrize("folder", ["ckmeans", "tests", "benchmarks"])
def test_no_file_is_longer_than_four_hundred_lines(folder):
    files = [path for path in (ROOT / folder).rglob("*.*") if path.suffix in (".py", ".pyx", ".pxd", ".h", ".c")]
    long = {path.name: n for path in files if (n := path.read_text(encoding="utf-8").count("\n")) > 400}
    assert long == {}


@tree
def test_names_of_files_say_what_is_in_them():
    assert not {path.stem for path in sources(*EVERYTHING)} & {"utils", "helpers", "misc", "common", "fast", "v2"}


LIST = re.compile(r"^CK_INSTRUCTION_SET\((\w+),\s*(\w+)", re.MULTILINE)


@tree
def test_the_list_of_instruction_sets_names_every_file_and_stands_alone():
    names = [name for _, name in LIST.findall((PACKAGE / "simd/isa/list.h").read_text(encoding="utf-8"))]
    assert tuple(names) == dispatch.instruction_sets()
    assert {path.stem for path in sources("simd/isa/*.c")} == set(names)
    # avx512vnni.c speaks the vocabulary of avx512.h, and one word more.
    assert {path.stem for path in sources("simd/vec/*.h")} == set(names) - {"avx512vnni"}
    elsewhere = where(r"avx512vnni", *PYTHON, "kernels/*.py*") | where(r"avx512vnni", "simd/*.c", "simd/*.h")
    assert elsewhere == set()
    assert "avx512vnni" not in (ROOT / "setup.py").read_text(encoding="utf-8")


@tree
def test_every_kernel_is_built_and_has_a_stub():
    kernels = {path.stem for path in sources("kernels/*.pyx")}
    built = {path.name.partition(".")[0] for path in Path(ckmeans.__path__[0], "kernels").iterdir()} - {"__init__"}
    assert {"_shared", *kernels} <= built
    assert {path.stem for path in sources("kernels/*.pyi")} == kernels
    assert {path.stem for path in sources("kernels/*.pxd")} - {"__init__"} <= kernels


@tree
def test_no_flag_lets_the_compiler_choose_the_processor():
    flags = (ROOT / "setup.py").read_text(encoding="utf-8") + (PACKAGE / "simd/isa/list.h").read_text(encoding="utf-8")
    assert not re.search(r"march|mtune|ffast-math|Ofast|-mcpu|target_clones", flags)
    assert where(r"target_clones|__attribute__\(\(target|#pragma GCC (?!diagnostic)|fast-math", *C) == set()
    assert "-ffp-contract=off" in flags


@tree
def test_the_version_is_written_alike_in_both_places():
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == ckmeans.__version__


# The compiled modules

disassembly = pytest.mark.skipif(
    not sys.platform.startswith("linux") or platform.machine() != "x86_64" or not shutil.which("objdump"),
    reason="needs objdump and x86-64 Linux",
)
COMPILED = sorted(Path(ckmeans.__path__[0], "kernels").glob("*.so"))
# What each tile's object file has of the instructions that not every x86-64 processor knows.
EXPECTED = {
    "baseline": set(),
    "avx2": {"VEX", "ymm"},
    "avx512": {"VEX", "ymm", "zmm"},
    "avx512vnni": {"VEX", "ymm", "zmm", "VNNI"},
}


def objdump(*arguments):
    return subprocess.run(["objdump", *arguments], capture_output=True, text=True, check=True).stdout.splitlines()


def wide_instructions(path):
    """Return which of VEX, ymm, zmm and VNNI occur in a file's machine code, with an example each."""
    found = {}
    for line in objdump("--disassemble", "--no-show-raw-insn", path):
        match = re.match(r"\s*[0-9a-f]+:\t(.+)", line)
        if not match:
            continue
        text = match[1]
        kinds = [kind for kind in ("ymm", "zmm") if f"%{kind}" in text]
        kinds += ["VEX"] if re.match(r"v(?!er[rw])", text) or re.search(r"%k[0-7]", text) else []
        kinds += ["VNNI"] if re.match(r"vpdp", text) else []
        for kind in kinds:
            found.setdefault(kind, text)
    return found


@pytest.fixture(scope="module")
def objects():
    """Return the object files that the dispatcher's module is linked from, by name: a stripped module names nothing."""
    built = ROOT / "build"
    folder = built / f"temp{sysconfig.get_config_var('EXT_SUFFIX').rpartition('.')[0]}"
    names = [f"ckmeans/simd/isa/{name}.o" for name in EXPECTED]
    names += ["ckmeans/simd/dispatch.o", "ckmeans/simd/exact.o", "build/ckmeans/kernels/dispatch.o"]
    found = {name.removesuffix(".o").removeprefix("ckmeans/simd/"): folder / name for name in names}
    missing = sorted(path for path in found.values() if not path.exists())
    if missing and os.environ.get("CKMEANS_REQUIRE_OBJECTS") != "1":
        pytest.skip("this folder has not built the extensions for this Python")
    assert not missing, "CKMEANS_REQUIRE_OBJECTS=1 asks for the object files that a build leaves"
    return found


@disassembly
def test_no_processor_meets_instructions_that_it_was_not_asked_about(objects):
    """Also one-lane forms of AVX: a processor without AVX knows none of them."""
    for name, path in objects.items():
        found = wide_instructions(path)
        assert found.keys() == EXPECTED.get(name.removeprefix("isa/"), set()), (name, found)


@disassembly
@pytest.mark.parametrize("path", COMPILED, ids=lambda path: path.name.partition(".")[0])
def test_only_the_dispatcher_s_module_holds_vector_code(path):
    expected = EXPECTED["avx512vnni"] if path.name.startswith("dispatch.") else set()
    assert wide_instructions(path).keys() == expected


@disassembly
def test_no_function_of_a_tile_can_be_merged_with_another(objects):
    """Every function in the tiles' objects but the one that fills tables is static: a linker has no choice."""
    for name in EXPECTED:
        symbols = [re.match(r"[0-9a-f]{16} (.{7}) (\S+)\t", line) for line in objdump("--syms", objects[f"isa/{name}"])]
        functions = [match.string for match in symbols if match and "F" in match[1]]
        assert len(functions) > 50
        assert [line.split()[-1] for line in functions if line[17] != "l"] == [f"ck_fill_{name}"]
