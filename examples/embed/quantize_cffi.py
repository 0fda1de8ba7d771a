"""Product quantisation by cffi: trains and encodes. Its calls give the GIL away.

cffi reads the structs and constants from ckmeans.h, and each function's declaration from ckmeans.capi.
"""

from pathlib import Path

import cffi
import numpy as np

import ckmeans
from ckmeans import capi

ffi = cffi.FFI()
header = Path(ckmeans.get_include(), "ckmeans.h").read_text()
ffi.cdef(header[header.index("enum {") : header.index("#ifdef PY_VERSION_HEX")])
# "int ckm_fit(...)" declares the function at an address of type "int (*)(...)".
call = {
    name: ffi.cast(text.replace(f"{name}(", "(*)(", 1), capi.address(name)) for name, text in capi.signatures.items()
}


def at(kind, array):
    """Return the address of an array's numbers."""
    return ffi.cast(kind, array.ctypes.data)


def quantize(X, parts, k):
    """Return codebooks, of shape (parts, k, d / parts), codes of shape (n, parts), and the error."""
    X, width = np.ascontiguousarray(X, np.float32), X.shape[1] // parts
    codebooks, codes = np.empty((parts, k, width)), np.empty((len(X), parts), np.uint8)
    labels, error = np.empty(len(X), np.int32), 0.0
    options = ffi.new("ckm_fit_options *", {"struct_size": ffi.sizeof("ckm_fit_options"), "k": k, "tol": 1e-4})
    result = ffi.new("ckm_fit_result *", {"struct_size": ffi.sizeof("ckm_fit_result")})
    for p in range(parts):
        options.seed = p
        status = call["ckm_fit"](
            at("float *", X[:, p * width :]),  # a part's columns are read where they lie
            0,  # CKM_F32
            len(X),
            width,
            X.strides[0],
            options,
            at("double *", codebooks[p]),
            at("int32_t *", labels),
            result,
        )
        if status != 0:
            raise ValueError(ffi.string(call["ckm_error"](status)).decode())
        codes[:, p], error = labels, error + result.inertia
    return codebooks, codes, error


if __name__ == "__main__":
    rows = np.random.default_rng(0).normal(size=(10_000, 32)).astype(np.float32)
    print("quantised 10,000 rows, error", quantize(rows, 4, 256)[2])
