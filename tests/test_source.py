"""The sources keep to docs/architecture.md; and no processor meets an instruction that it was not asked about."""

import ast
import platform
import re
import shutil
import subprocess
import sys
from bisect import bisect_right
from collections import defaultdict
from pathlib import Path

import pytest

import ckmeans

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "ckmeans"
tree = pytest.mark.skipif(not (ROOT / "setup.py").exists(), reason="only the tests are here, not the sources")


def sources(*patterns):
    return sorted(path for pattern in patterns for path in PACKAGE.glob(pattern))


EVERYTHING = ("*.py", "kernels/*.py", "kernels/*.pyx", "kernels/*.pxd", "kernels/*.pyi", "simd/*.h", "simd/*.c")


def where(pattern, *patterns):
    """Return the names of the files in which a regular expression occurs."""
    return {path.name for path in sources(*patterns) if re.search(pattern, path.read_text(encoding="utf-8"))}


@tree
def test_threads_are_the_affair_of_the_kernels_and_of_one_module():
    pyx = {path.name for path in sources("kernels/*.pyx")}
    assert where(r"prange|\bomp_|omp\.h|cython\.parallel|#pragma omp|ThreadPool|import threading", *EVERYTHING) <= {
        *pyx,
        "_threads.py",
    }


@tree
def test_intrinsics_stay_in_the_headers_of_their_instruction_set():
    vectors = {path.name for path in sources("simd/vec_*.h")}
    assert {"vec_baseline.h", "vec_avx2.h", "vec_avx512.h", "vec_neon.h"} <= vectors
    assert where(r"immintrin|arm_neon", *EVERYTHING) <= {*vectors, "dispatch.c"}
    assert where(r"\b_mm\d*_|\bv\w+q_\w\d+\b|__m(128|256|512)", *EVERYTHING) <= vectors


@tree
def test_the_tiles_know_neither_python_nor_threads():
    assert where(r"Python\.h|PyObject|\bPy_|numpy|pthread", "simd/*.h", "simd/*.c") == set()


@tree
def test_the_kernels_know_nothing_of_estimators():
    assert where(r"\b(KMeans|max_iter|tol|n_init|inertia_|converged)\b", "kernels/*.pyx", "kernels/*.pxd") == set()
    assert where(r"avx|neon|immintrin", "kernels/*.pyx") <= {"dispatch.pyx"}


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
@pytest.mark.parametrize("path", sources("*.py", "kernels/*.py"), ids=lambda path: path.name)
def test_modules_import_numpy_ourselves_and_the_standard_library(path):
    allowed = {*sys.stdlib_module_names, "numpy", "ckmeans"} | ({"sklearn"} if path.name == "_base.py" else set())
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


def setup_table(name):
    """Return the value of a literal that setup.py assigns, made of names that it has assigned before."""
    known = {"__builtins__": {}}
    for node in ast.parse((ROOT / "setup.py").read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and node.targets[0].id.isupper():
            known[node.targets[0].id] = (
                None if isinstance(node.value, ast.Call) else eval(ast.unparse(node.value), known)
            )
    return known[name]


@tree
def test_every_instruction_set_has_its_files_and_every_file_its_row():
    table = setup_table("INSTRUCTION_SETS")
    assert {path.stem for path in sources("simd/*.c")} == {*table, "dispatch"}
    # avx512vnni.c speaks the words of vec_avx512.h, and one more.
    assert {path.stem.removeprefix("vec_") for path in sources("simd/vec_*.h")} == {*table} - {"avx512vnni"}
    asked = (PACKAGE / "simd" / "dispatch.c").read_text(encoding="utf-8")
    for name in table:
        assert f"ck_tiles_{name}" in asked


@tree
def test_every_kernel_is_built_and_has_a_stub():
    kernels = {path.stem for path in sources("kernels/*.pyx")}
    assert set(setup_table("KERNELS")) == kernels
    assert {path.stem for path in sources("kernels/*.pyi")} == kernels
    assert {path.stem for path in sources("kernels/*.pxd")} - {"__init__"} <= kernels


@tree
def test_no_flag_lets_the_compiler_choose_the_processor():
    flags = (ROOT / "setup.py").read_text(encoding="utf-8")
    assert not re.search(r"march|mtune|ffast-math|Ofast|-mcpu|target_clones", flags)
    assert where(r"target_clones|__attribute__\(\(target|#pragma GCC|fast-math", "simd/*.h", "simd/*.c") == set()
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


def objdump(*arguments):
    return subprocess.run(["objdump", *arguments], capture_output=True, text=True, check=True).stdout.splitlines()


def functions_by_file(path):
    """Return sorted (start, end, name, source file) of a module's functions; the file is "" for those not static."""
    found, file = [], ""
    for line in objdump("--syms", path):
        match = re.match(r"([0-9a-f]{16}) (.{7}) (\S+)\t([0-9a-f]{16})\s*(.*)", line)
        if not match:
            continue
        start, flags, section, size, name = match.groups()
        if "f" in flags:
            file = name
        elif "F" in flags and section != "*UND*":
            start = int(start, 16)
            found.append((start, start + int(size, 16), name, file if flags[0] == "l" else ""))
    return sorted(found)


def wide_instructions(path):
    """Return, for each source file, which of VEX, ymm, zmm and VNNI occur in its machine code, and an example."""
    functions = functions_by_file(path)
    starts, found = [start for start, *_ in functions], defaultdict(dict)
    for line in objdump("--disassemble", "--no-show-raw-insn", path):
        match = re.match(r"\s*([0-9a-f]+):\t(.+)", line)
        if not match:
            continue
        text = match[2]
        kinds = [kind for kind in ("ymm", "zmm") if f"%{kind}" in text]
        kinds += ["VEX"] if re.match(r"v(?!er[rw])", text) or re.search(r"%k[0-7]", text) else []
        kinds += ["VNNI"] if re.match(r"vpdp", text) else []
        if kinds:
            address = int(match[1], 16)
            at = bisect_right(starts, address) - 1
            _, end, name, file = functions[at] if at >= 0 else (0, 0, "", "")
            owner = file if address < end else "between functions"
            for kind in kinds:
                found[owner].setdefault(kind, f"{name}: {text}")
    return found


@disassembly
def test_no_processor_meets_instructions_that_it_was_not_asked_about():
    """Also one-lane forms of AVX: a processor without AVX knows none of them."""
    (module,) = (path for path in COMPILED if path.name.startswith("dispatch."))
    functions = functions_by_file(module)
    if "avx2.c" not in {file for *_, file in functions}:
        pytest.skip("the compiled modules are stripped of their symbols")
    found = wide_instructions(module)
    assert found.keys() == {"avx2.c", "avx512.c", "avx512vnni.c"}, dict(found)
    assert {"ymm", "VEX"} == found["avx2.c"].keys(), found["avx2.c"]
    assert {"ymm", "zmm", "VEX"} == found["avx512.c"].keys(), found["avx512.c"]
    assert {"ymm", "zmm", "VEX", "VNNI"} == found["avx512vnni.c"].keys(), found["avx512vnni.c"]


@disassembly
@pytest.mark.parametrize("path", COMPILED, ids=lambda path: path.name.partition(".")[0])
def test_only_the_dispatcher_s_module_holds_vector_code(path):
    if not path.name.startswith("dispatch."):
        assert wide_instructions(path) == {}


@disassembly
def test_no_function_of_a_tile_can_be_merged_with_another():
    """Every function in the tiles' objects is static: nothing for a linker to choose between."""
    (module,) = (path for path in COMPILED if path.name.startswith("dispatch."))
    functions = functions_by_file(module)
    if "avx2.c" not in {file for *_, file in functions}:
        pytest.skip("the compiled modules are stripped of their symbols")
    not_static = {name for _, _, name, file in functions if not file}
    assert not_static <= {"_init", "_fini", "PyInit_dispatch", "ck_available"}
