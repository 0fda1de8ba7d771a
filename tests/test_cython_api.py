"""Other packages cimport the assignment kernel: built against this package as it is installed, run without the GIL."""

import shutil
import sys
import sysconfig
from pathlib import Path

import numpy as np
import pytest
import reference

import ckmeans

pytest.importorskip("Cython")
pytest.importorskip("setuptools")

EXTENSION = """# cython: language_level=3
cimport ckmeans.kernels.assign as kernel

def assign_f32(const float[:, ::1] X, const double[:, ::1] C, int[::1] labels, double[::1] distances_sq, int threads):
    cdef double *to = NULL if distances_sq is None else &distances_sq[0]
    cdef int status
    with nogil:
        status = kernel.assign_rows_f32(&X[0, 0], X.shape[0], X.shape[1], &C[0, 0], C.shape[0], &labels[0], to, threads)
    return status
"""
EXTENSION += EXTENSION[EXTENSION.index("def ") :].replace("f32", "f64").replace("const float", "const double")

SETUP = """
from Cython.Build import cythonize
from setuptools import Extension, setup
setup(name="other", ext_modules=cythonize([Extension("other", ["other.pyx"])], include_path=[{include!r}]))
"""

USE = """
import os, signal
import numpy as np, other
data = np.load("data.npz")
for call, X in ((other.assign_f32, data["X"].astype(np.float32)), (other.assign_f64, data["X"])):
    for threads in (0, 1, 3, 100_000, 2**31 - 1):
        labels, distances_sq = np.empty(len(X), dtype=np.int32), np.empty(len(X))
        assert call(X, data["centers"], labels, distances_sq, threads) == 0
        assert (labels == data["labels"]).all()
        assert (distances_sq == data["distances_sq"]).all()
        labels[:] = -1
        assert call(X, data["centers"], labels, None, threads) == 0
        assert (labels == data["labels"]).all()
print("assigned without the GIL")
if hasattr(os, "fork"):
    child = os.fork()
    if child == 0:    # OpenMP's threads are not copied: who waits for them would hang, until the alarm
        signal.alarm(20)
        labels[:] = -1
        call(X, data["centers"], labels, None, 3)
        os._exit(0 if (labels == data["labels"]).all() else 3)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
"""


def can_compile():
    compiler = (sysconfig.get_config_var("CC") or "").split()
    header = Path(sysconfig.get_path("include"), "Python.h")
    return header.exists() and (sys.platform == "win32" or (compiler and shutil.which(compiler[0])))


def test_declarations_lie_beside_the_compiled_modules():
    kernels = Path(ckmeans.__path__[0], "kernels")
    for name in ("assign.pxd", "centers.pxd", "storage.pxd", "sums.pxd", "dispatch.pxd", "__init__.pxd"):
        assert (kernels / name).exists(), name


@pytest.mark.skipif(not can_compile(), reason="no C compiler or no Python.h")
def test_an_extension_of_ten_lines(tmp_path, run_python, package_folder):
    (tmp_path / "other.pyx").write_text(EXTENSION)
    (tmp_path / "setup.py").write_text(SETUP.format(include=str(package_folder)))
    run_python("setup.py", "build_ext", "--inplace", timeout=300)
    rng = np.random.default_rng(0)
    X = rng.normal(size=(1000, 7)).astype(np.float32).astype(np.float64)
    centers = rng.normal(size=(20, 7))
    distances_sq = reference.distances_sq(X, centers)
    np.savez(
        tmp_path / "data.npz",
        X=X,
        centers=centers,
        labels=distances_sq.argmin(axis=1),
        distances_sq=distances_sq.min(axis=1),
    )
    assert run_python("-c", USE) == "assigned without the GIL"
