"""examples/embed/: packages that call ckmeans from compiled code, built apart from our sources, and right.

Each quantises vectors by parts. Where every part holds at most k distinct rows the error is zero; elsewhere it is that
of the centres nearest to each part, which plain numpy tells.
"""

import os
import re
import shutil
from functools import partial
from pathlib import Path

import pytest
from compilers import builds_extensions

HERE = Path(__file__).resolve().parent
EXAMPLES = HERE.parent / "examples" / "embed"
GUIDE = HERE.parent / "docs" / "embedding.md"

RIGHT = """
import sys
import numpy as np
import reference

def few_rows(parts, k, n):
    '''Vectors whose parts are whole numbers, k distinct ones each.'''
    rng = np.random.default_rng(1)
    books = [rng.permutation(1000)[: k * 4].reshape(k, 4) for _ in range(parts)]
    return np.hstack([book[rng.integers(k, size=n)] for book in books]).astype(np.float32)

def many_rows(n, d):
    return np.random.default_rng(2).normal(size=(n, d)).astype(np.float32)

def check(X, codebooks, codes, error):
    parts, k, width = codebooks.shape
    total = 0.0
    for p in range(parts):
        part = X[:, p * width : (p + 1) * width]
        away = reference.distances_sq(part, codebooks[p])
        assert (codes[:, p] == away.argmin(axis=1)).all()
        total += away.min(axis=1).sum()
    assert abs(error - total) <= 1e-12 * total, (error, total)
    return total
"""

CYTHON = (
    RIGHT
    + """
from threading import Thread
from product_quantizer import ProductQuantizer

X = few_rows(3, 16, 2000)
exact = ProductQuantizer(X, 3, 16)
assert (exact.errors == 0).all() and (exact.decode(exact.encode(X)) == X).all()

X = many_rows(3000, 12)
quantizer = ProductQuantizer(X, 4, 32, seed=7)
codes = quantizer.encode(X)
total = check(X, quantizer.codebooks, codes, quantizer.errors.sum())
decoded = quantizer.decode(codes)
assert abs(np.square(decoded.astype(float) - X).sum() - total) <= 1e-12 * total
assert (ProductQuantizer(X, 4, 32, seed=7).codebooks == quantizer.codebooks).all()

query = many_rows(3001, 12)[-1]
found, distances_sq = quantizer.search(query, codes, 10)
all_sq = np.square(decoded.astype(float) - query).sum(axis=1)
assert np.allclose(distances_sq, all_sq[found], rtol=1e-12, atol=0)
assert np.allclose(distances_sq, np.sort(all_sq)[:10], rtol=1e-12, atol=0)

outcomes = []
threads = [Thread(target=lambda: outcomes.append((quantizer.encode(X) == codes).all())) for _ in range(4)]
for thread in threads: thread.start()
for thread in threads: thread.join()
assert outcomes == [True] * 4

def refused(error, call):
    try:
        call()
    except error as found:
        return str(found)
    raise AssertionError("nothing was raised")

assert refused(ValueError, lambda: ProductQuantizer(X, 5, 32)) == "12 columns in 5 parts of 32 centres"
assert "makes no sense" in refused(ValueError, lambda: ProductQuantizer(X[:9], 4, 32))
assert "NaN or infinity" in refused(ValueError, lambda: quantizer.encode(X * np.float32(np.nan)))
assert refused(ValueError, lambda: quantizer.encode(X[:, :8].copy())) == "8 columns; trained on 12"
assert refused(ValueError, lambda: quantizer.search(query, codes + np.uint8(32), 1)) == "codes are below 32; got 63"
assert quantizer.encode(X[:0]).shape == (0, 4)
print("right")
"""
)

CPP = (
    RIGHT
    + """
import quantize_cpp

def quantize(X, parts, k):
    codebooks, codes = np.empty((parts, k, X.shape[1] // parts)), np.empty((len(X), parts), np.uint8)
    return codebooks, codes, quantize_cpp.quantize(X, *X.shape, parts, k, codebooks, codes)
"""
)

FUNCTION = """
codebooks, codes, error = quantize(few_rows(3, 16, 2000), 3, 16)
assert error == 0.0
X = many_rows(3000, 12)
codebooks, codes, error = quantize(X, 4, 32)
check(X, codebooks, codes, error)
try:
    quantize(X[:9], 4, 32)
except ValueError as found:
    print(found)
"""
REFUSED = "an argument makes no sense: a length, pointer, type, label or option"

GUIDE_S = (
    RIGHT
    + """
import guide
X, centers, labels = many_rows(500, 6), many_rows(20, 6).astype(float), np.empty(500, np.int32)
guide.encode(X, centers, labels)
assert (labels == reference.assign(X, centers)).all()
try:
    guide.encode(X, centers * np.nan, labels)
except ValueError as found:
    print(found)
"""
)


@pytest.fixture
def run_example(run_python, package_folder):
    """Return a function that runs code, which finds ckmeans, reference.py and some folder of ours."""

    def run(code, folder=None):
        path = os.pathsep.join(str(entry) for entry in (package_folder, HERE, folder) if entry)
        return run_python("-c", code, PYTHONPATH=path, timeout=300)

    return run


def build_here(run_python):
    run_python("setup.py", "build_ext", "--inplace", timeout=600, CFLAGS="-O0")


@pytest.mark.slow
@builds_extensions
def test_a_package_in_cython(tmp_path, run_python, run_example):
    shutil.copytree(EXAMPLES / "cython", tmp_path, dirs_exist_ok=True)
    build_here(run_python)
    assert run_example(CYTHON) == "right"


@pytest.mark.slow
@partial(builds_extensions, variable="CXX")
def test_an_extension_in_cpp(tmp_path, run_python, run_example):
    shutil.copytree(EXAMPLES / "cpp", tmp_path, dirs_exist_ok=True)
    build_here(run_python)
    assert run_example(CPP + FUNCTION) == REFUSED


@pytest.mark.parametrize(("name", "says"), [("numba", "ckm_fit returned -2"), ("cffi", REFUSED)])
def test_a_function_by_another_library(name, says, run_example):
    pytest.importorskip(name)
    code = f"{RIGHT}from quantize_{name} import quantize\n{FUNCTION}"
    assert run_example(code, EXAMPLES) == says


@pytest.mark.slow
@pytest.mark.skipif(not GUIDE.exists(), reason="only the tests are here, not the documentation")
@builds_extensions
def test_the_guide_s_cython_code(tmp_path, run_python, run_example):
    (code,) = re.findall(r"```cython\n(.*?)```", GUIDE.read_text(encoding="utf-8"), re.DOTALL)
    (tmp_path / "guide.pyx").write_text(f"# cython: language_level=3\n{code}")
    setup = (EXAMPLES / "cython" / "setup.py").read_text(encoding="utf-8").replace("product_quantizer", "guide")
    (tmp_path / "setup.py").write_text(setup)
    build_here(run_python)
    assert run_example(GUIDE_S) == "rows, centers or weights hold NaN or infinity"
