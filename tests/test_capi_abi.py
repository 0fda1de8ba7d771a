"""ckmeans.capi: what was published stays. tests/abi/ keeps it, and a package that was built against it.

Functions, constants and members of structs are added to tests/abi/published.json; what it has is never changed.
"""

import ctypes
import json
import os
import re
import shutil
import subprocess
import sysconfig
from pathlib import Path

import c_api
import pytest
from compilers import builds_extensions, has

import ckmeans
from ckmeans import capi

ABI = Path(__file__).parent / "abi"
PUBLISHED = json.loads((ABI / "published.json").read_text(encoding="utf-8"))


def compiler(language):
    """Return the command that compiles C or C++, or skip the test."""
    names = {"c": ("gcc", "clang", "cc"), "c++": ("g++", "clang++", "c++")}[language]
    found = next(filter(None, map(shutil.which, names)), None)
    if found is None:
        pytest.skip(f"no compiler of {language}")
    return found


# As compiled packages look for it


def test_strings_that_built_packages_look_up():
    """Cython writes them into those who cimport, and refuses at import what is not the same, to the character."""
    is_valid = ctypes.pythonapi.PyCapsule_IsValid
    is_valid.argtypes = (ctypes.py_object, ctypes.c_char_p)
    functions = capi.__pyx_capi__
    assert functions.keys() == PUBLISHED["cimport"].keys()
    assert [name for name, text in PUBLISHED["cimport"].items() if not is_valid(functions[name], text.encode())] == []


def test_declarations_by_name():
    assert capi.signatures == PUBLISHED["signatures"]


def test_the_struct_of_functions():
    get = ctypes.pythonapi.PyCapsule_GetPointer
    get.restype, get.argtypes = ctypes.c_void_p, (ctypes.py_object, ctypes.c_char_p)
    start, layout = get(capi._C_API, b"ckmeans.capi._C_API"), PUBLISHED["layouts"]["ckm_api"]
    assert ctypes.c_size_t.from_address(start).value == layout[""]
    assert ctypes.c_int.from_address(start + layout["abi"]).value == PUBLISHED["constants"]["CKM_ABI"]
    members = layout.keys() - {"", "struct_size", "abi"}
    assert {f"ckm_{name}" for name in members} == capi.signatures.keys()
    for name in members:
        assert ctypes.c_void_p.from_address(start + layout[name]).value == capi.address(f"ckm_{name}")


@pytest.mark.parametrize("structure", [c_api.FitOptions, c_api.FitResult, c_api.SumsOptions])
def test_what_python_s_ctypes_make_of_the_structs(structure):
    name = re.sub(r"([A-Z])", r"_\1", structure.__name__).lower()
    found = {field: getattr(structure, field).offset for field, _ in structure._fields_}
    assert {"": ctypes.sizeof(structure), **found} == PUBLISHED["layouts"][f"ckm{name}"]


# As compilers see it

FLAGS = {"c": ["-std=c99", "-pedantic-errors"], "c++": ["-std=c++11", "-pedantic-errors", "-x", "c++"]}
WARNINGS = ["-Wall", "-Wextra", "-Wshadow", "-Werror", f"-I{ckmeans.get_include()}"]


def run_program(language, folder, text):
    (folder / "main.c").write_text(text)
    command = [compiler(language), *FLAGS[language], *WARNINGS, folder / "main.c", "-o", folder / "main"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    return subprocess.run([folder / "main"], capture_output=True, text=True, check=True, timeout=60).stdout


@pytest.mark.parametrize("language", ["c", "c++"])
def test_what_compilers_make_of_the_header(language, tmp_path):
    lines = [f'printf("%d\\n", (int){name});' for name in PUBLISHED["constants"]]
    expected = list(PUBLISHED["constants"].values())
    for struct, members in PUBLISHED["layouts"].items():
        for member, offset in members.items():
            what = f"offsetof({struct}, {member})" if member else f"sizeof({struct})"
            lines.append(f'printf("%d\\n", (int){what});')
            expected.append(offset)
    text = "\n".join(["#include <ckmeans.h>", "#include <stdio.h>", "int main(void) {", *lines, "return 0; }", ""])
    assert list(map(int, run_program(language, tmp_path, text).split())) == expected


@pytest.mark.parametrize("language", ["c", "c++"])
def test_the_header_is_clean_beside_python_s(language, tmp_path):
    if not has("CC"):
        pytest.skip("no Python.h")
    (tmp_path / "one.c").write_text(
        "#include <Python.h>\n#include <ckmeans.h>\n#include <ckmeans.h>\n"
        "const ckm_api *get(void);\nconst ckm_api *get(void) { return ckm_import(); }\n"
    )
    python = ["-isystem", sysconfig.get_path("include")]
    command = [compiler(language), *FLAGS[language], *WARNINGS, *python, "-c", "one.c", "-o", "one.o"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr


# A package that cimports it, built apart from our sources

SETUP = """
from Cython.Build import cythonize
from setuptools import Extension, setup
setup(name="consumer", ext_modules=cythonize([Extension("consumer", ["consumer.pyx"])], include_path=[{include!r}]))
"""

USE = """
import sys
import consumer
assert "numpy" not in sys.modules, "cimport loads numpy"
import json, math
import numpy as np
import reference

published = json.load(open(sys.argv[1]))
assert consumer.constants() == published["constants"]
assert consumer.layouts() == {name: published["layouts"][name] for name in consumer.layouts()}
rng = np.random.default_rng(0)
X = (rng.normal(size=(900, 7)) + rng.integers(0, 9, (900, 1))).astype(np.float32)
centers, labels = np.empty((9, 7)), np.empty(900, np.int32)
at = lambda array: array.ctypes.data
status, counted, n_iter, inertia, converged = consumer.fit(at(X), 900, 7, 9, 5, at(centers), at(labels))
assert (status, counted, converged) == (0, n_iter, 1)
assert (labels == reference.assign(X, centers)).all()
assert math.isclose(inertia, reference.inertia(X, centers, labels), rel_tol=1e-12)
found, lists, distances_sq = np.empty_like(labels), np.empty((900, 3), np.int32), np.empty((900, 3))
outputs = at(found), 3, at(lists), at(distances_sq)
assert consumer.nearest(at(X), 900, 7, at(centers), 9, *outputs) == (0, 0, 0)
assert (found == labels).all() and (lists[:, 0] == labels).all()
assert (distances_sq == np.sort(reference.distances_sq(X, centers))[:, :3]).all()
means, weights = np.empty((9, 7)), np.empty(9)
assert consumer.means(at(X), 900, 7, at(labels), 9, at(means), at(weights)) == [0] * 6
assert (means == reference.exact_means(X, labels, 9)).all() and (weights == np.bincount(labels)).all()
assert consumer.error(-3) == "rows, centers or weights hold NaN or infinity"
X, centers = rng.normal(size=(4096, 8)).astype(np.float32), rng.normal(size=(16, 8))
for rows in (1, 4):
    times = [consumer.seconds_a_call(at(X), 4096, 8, at(centers), 16, rows, 20_000) for _ in range(9)]
    print(round(min(times) * 1e9))
"""


@pytest.mark.slow
@builds_extensions
def test_a_package_that_cimports_it(tmp_path, run_python, package_folder):
    shutil.copy(ABI / "consumer.pyx", tmp_path)
    (tmp_path / "setup.py").write_text(SETUP.format(include=str(package_folder)))
    run_python("setup.py", "build_ext", "--inplace", timeout=300)
    path = os.pathsep.join([str(package_folder), str(Path(__file__).parent)])
    one, four = map(int, run_python("-c", USE, str(ABI / "published.json"), PYTHONPATH=path).split())
    print(f"a row takes {one} ns, four take {four} ns")
    assert one < 1500  # ten times what it should be, for a machine that others use
