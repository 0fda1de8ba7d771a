"""Product quantisation by Numba: trains and encodes in compiled code, without the GIL.

Numba calls ctypes' function pointers; addresses and integers are passed as they are.
"""

import ctypes

import numba
import numpy as np

from ckmeans import capi

integer, size = ctypes.c_int, ctypes.c_ssize_t
ckm_fit = ctypes.CFUNCTYPE(integer, size, integer, *[size] * 7)(capi.address("ckm_fit"))

pointer = np.uintp
OPTIONS = np.dtype(
    {
        "names": ["struct_size", "k", "max_iter", "tol", "seed", "init", "weights", "n_threads", "stop", "context"],
        "formats": ["uintp", "intp", "intc", "f8", "u8", pointer, pointer, "intc", pointer, pointer],
    },
    align=True,
)
RESULT = np.dtype(
    [("struct_size", np.uintp), ("inertia", np.double), ("n_iter", np.intc), ("converged", np.intc)], align=True
)


@numba.njit(nogil=True)
def train_and_encode(X, options, result, codebooks, codes):
    """Fill codebooks and codes; return a status and the error."""
    parts, _, width = codebooks.shape
    labels, error = np.empty(len(X), np.int32), 0.0
    for p in range(parts):
        part = X[:, p * width :]  # its first columns are read where they lie
        options[0].seed = p
        status = ckm_fit(
            part.ctypes.data,
            0,  # CKM_F32
            len(X),
            width,
            X.strides[0],
            options.ctypes.data,
            codebooks[p].ctypes.data,
            labels.ctypes.data,
            result.ctypes.data,
        )
        if status != 0:
            return status, error
        codes[:, p] = labels
        error += result[0].inertia
    return 0, error


def quantize(X, parts, k):
    """Return codebooks, of shape (parts, k, d / parts), codes of shape (n, parts), and the error."""
    codebooks, codes = np.empty((parts, k, X.shape[1] // parts)), np.empty((len(X), parts), np.uint8)
    options, result = np.zeros(1, OPTIONS), np.zeros(1, RESULT)
    options["struct_size"], result["struct_size"] = OPTIONS.itemsize, RESULT.itemsize
    options["k"], options["tol"] = k, 1e-4
    status, error = train_and_encode(np.ascontiguousarray(X, np.float32), options, result, codebooks, codes)
    if status != 0:
        raise ValueError(f"ckm_fit returned {status}")
    return codebooks, codes, error


if __name__ == "__main__":
    rows = np.random.default_rng(0).normal(size=(10_000, 32)).astype(np.float32)
    print("quantised 10,000 rows, error", quantize(rows, 4, 256)[2])
