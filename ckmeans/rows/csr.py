"""Sparse matrices and arrays of scipy, of any format, as CSR matrices that the kernels can read where they lie.

scipy is imported when a sparse object is passed, and not before. Knows nothing of what is computed.
"""

import copy

import numpy as np

from ckmeans.kernels.storage import is_ordered


def is_sparse(X):
    """Return whether X is a sparse matrix or array, without importing scipy."""
    return type(X) is not np.ndarray and (hasattr(X, "tocsr") or hasattr(X, "indptr"))


def to_csr(X):
    """Return a sparse X as a scipy CSR matrix whose columns ascend and whose numbers are float32 or float64.

    X is not changed; it is X itself, or shares its memory, where that is so already.
    """
    import scipy.sparse

    csr = X.tocsr() if hasattr(X, "tocsr") else X
    if not scipy.sparse.issparse(csr) or csr.format != "csr":
        raise TypeError(f"a sparse matrix that scipy cannot read: {type(X).__name__}")
    if csr.data.ndim != 1 or csr.indices.ndim != 1 or csr.indptr.shape != (csr.shape[0] + 1,):
        raise ValueError(f"a broken CSR matrix: indptr has shape {csr.indptr.shape} for {csr.shape[0]} rows")
    if csr.indptr[-1] > csr.data.size:
        raise ValueError(f"a broken CSR matrix: indptr ends at {csr.indptr[-1]} and there are {csr.data.size} numbers")
    if not is_ordered(*index_arrays(csr), csr.shape[1]):
        # Through columns and back sorts the numbers of a row and keeps the order of those in one column.
        csr = csr.tocsc().tocsr()
        csr.sum_duplicates()
    wanted = csr.dtype.newbyteorder("=") if csr.dtype.kind == "f" and csr.dtype.itemsize in (4, 8) else np.float64
    return csr if csr.dtype == wanted and csr.dtype.isnative else csr.astype(wanted)


def stacked(parts):
    """Return checked rows one under another: a CSR matrix if any of them is one, else an array."""
    if not any(map(is_sparse, parts)):
        return np.concatenate(parts)
    import scipy.sparse

    # Dense rows may be of types that CSR matrices cannot hold.
    parts = [X if is_sparse(X) else scipy.sparse.csr_array(X.astype(np.result_type(X, np.float32))) for X in parts]
    return scipy.sparse.vstack(parts, format="csr")


def index_arrays(csr):
    """Return a CSR matrix' column numbers as int32 and where its rows begin as int64."""
    if csr.shape[1] > np.iinfo(np.int32).max:
        raise ValueError(f"at most {np.iinfo(np.int32).max} columns fit; got {csr.shape[1]}")
    if csr.indices.dtype.itemsize > 4 and csr.indices.size:
        # Only what is out of range anyway could change its value by becoming an int32.
        low, high = csr.indices.min(), csr.indices.max()
        if low < 0 or high >= csr.shape[1]:
            raise ValueError(f"indices must lie in [0, {csr.shape[1]}); got {low if low < 0 else high}")
    return (
        np.require(csr.indices, dtype=np.int32, requirements=["C", "A"]),
        np.require(csr.indptr, dtype=np.int64, requirements=["C", "A"]),
    )


def values_of(csr):
    """Return a CSR matrix' numbers, those that rows have."""
    return np.require(csr.data, requirements=["C", "A"])[: csr.indptr[-1]]


def read_only(csr):
    """Return a CSR matrix whose arrays are read-only views of this one's, and which can be broken without harm."""
    seen = copy.copy(csr)
    for name in ("data", "indices", "indptr"):
        view = getattr(csr, name).view()
        view.flags.writeable = False
        setattr(seen, name, view)
    return seen


def place(csr, at):
    """Return the row and the column of value `at` of a CSR matrix."""
    return int(np.searchsorted(csr.indptr, at, side="right")) - 1, int(csr.indices[at])
