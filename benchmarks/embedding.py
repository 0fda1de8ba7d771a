"""Nanoseconds that compiled code waits for the nearest centres of a few rows, by prepared centres of the C API.

Compiles a loop in Cython, as another package would. A call is repeated, and the fastest round of many counts.
"""

import argparse
import importlib
import sys
import tempfile
from pathlib import Path

import numpy as np
from Cython.Build import cythonize
from setuptools import Extension, setup

from ckmeans.kernels import dispatch

SOURCE = """# cython: language_level=3, boundscheck=False, wraparound=False
cimport ckmeans.capi as ckm
from libc.stdint cimport int32_t

from time import perf_counter_ns

def nanoseconds(const float[:, ::1] X, const double[:, ::1] C, Py_ssize_t rows, int calls, int rounds, int n_threads):
    cdef ckm.ckm_centers *centers = NULL
    cdef int32_t labels[64]
    cdef Py_ssize_t i, at, last = X.shape[0] - rows
    cdef int status = ckm.ckm_centers_new(&C[0, 0], C.shape[0], C.shape[1], ckm.CKM_F32, NULL, 0, 0, &centers)
    best = float("inf")
    for _ in range(rounds):
        began, at = perf_counter_ns(), 0
        with nogil:
            for i in range(calls):
                status |= ckm.ckm_assign(centers, &X[at, 0], rows, X.strides[0], labels, NULL, n_threads)
                at = 0 if at >= last - rows else at + rows
        best = min(best, (perf_counter_ns() - began) / calls)
    ckm.ckm_centers_free(centers)
    assert status == ckm.CKM_OK
    return best
"""


def compiled(folder):
    """Return the module of SOURCE."""
    source = Path(folder, "waiting.pyx")
    source.write_text(SOURCE)
    extension = Extension("waiting", [str(source)])
    modules = cythonize([extension], quiet=True)
    setup(script_args=["-q", "build_ext", f"--build-lib={folder}", f"--build-temp={folder}"], ext_modules=modules)
    sys.path.insert(0, str(folder))
    return importlib.import_module("waiting")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("shapes", nargs="*", default=["8x16", "2x8", "128x256"], help="columns x centres")
    parser.add_argument("--rows", type=int, nargs="+", default=[1, 2, 3, 4, 8, 16, 64], help="of a call, up to 64")
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--threads", type=int, default=0)
    arguments = parser.parse_args()
    rng = np.random.default_rng(0)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        waiting = compiled(folder)
        print(f"{dispatch.instruction_set()}; nanoseconds of a call for", *arguments.rows, "rows")
        for shape in arguments.shapes:
            d, k = map(int, shape.split("x"))
            X, centers = rng.normal(size=(1024, d)).astype(np.float32), rng.normal(size=(k, d))
            calls = max(10, 200_000 // (k * d + 100))
            print(
                f"{shape:>8}",
                *(
                    f"{waiting.nanoseconds(X, centers, rows, calls, arguments.rounds, arguments.threads):9,.0f}"
                    for rows in arguments.rows
                ),
            )


if __name__ == "__main__":
    main()
