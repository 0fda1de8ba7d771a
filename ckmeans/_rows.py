"""How rows may be stored, and which kernels read them: the one place that tells a dense array from a sparse matrix.

An array of one of STORAGE_TYPES is its own rows. A sparse matrix becomes CsrRows, which has an array's shape, dtype
and size, gives dense rows when indexed, and is handed from function to function like an array. Knows nothing of what is
computed.
"""

from dataclasses import dataclass
from types import ModuleType
from typing import Any

import numpy as np

from ckmeans.kernels import assign, centers, columns, sparse, update
from ckmeans.kernels.csr import CsrRows, is_ordered


@dataclass(frozen=True)
class Kernels:
    """What rows of one storage are read by."""

    against: ModuleType  # assign, own_distances_sq, inertia_of_blocks, distances
    prepared: Any  # centres for `against`: (X, centers, scale, screen)
    add: Any  # (sums, X, labels, weights, start, stop, n_threads, slot)
    column_statistics: Any
    sparse: bool


DENSE = Kernels(
    against=assign,
    prepared=centers.prepared,
    add=update.Sums.add,
    column_statistics=columns.column_statistics,
    sparse=False,
)
SPARSE = Kernels(
    against=sparse,
    prepared=sparse.prepared,
    add=sparse.add,
    column_statistics=sparse.column_statistics,
    sparse=True,
)


def is_csr(X):
    """Return whether checked rows are sparse."""
    return isinstance(X, CsrRows)


def kernels(X):
    """Return the kernels that read the checked rows X."""
    return SPARSE if is_csr(X) else DENSE


def taken(X, indices):
    """Return some checked rows as checked rows of the same storage."""
    return from_csr(X.matrix[indices]) if is_csr(X) else X[indices]


def original(X):
    """Return checked rows as the user's own functions should see them: an array or a scipy matrix, of float_type(X).

    Narrow types are copied here: the user's arithmetic must neither wrap around nor round to three digits.
    """
    return X.matrix if isinstance(X, CsrRows) else X.astype(float_type(X), copy=False)


def float_type(X):
    """Return the float type of what is computed from rows: centres and distances."""
    return np.float32 if X.dtype == np.float32 else np.float64


def is_sparse(X):
    """Return whether X is a sparse matrix or array, without importing scipy."""
    return hasattr(X, "tocsr") or hasattr(X, "indptr")


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


def from_csr(csr):
    """Return what to_csr() returned as CsrRows."""
    return CsrRows(csr, np.require(csr.data, requirements=["C", "A"]), *index_arrays(csr))


def stored_numbers(X):
    """Return the numbers that checked rows hold, as a 2-D array: of one row where zeros are not stored."""
    return X.values[np.newaxis, : X.size] if isinstance(X, CsrRows) else X


def place(X, at):
    """Return the row and the column of the number at position `at` of stored_numbers(X)."""
    if isinstance(X, CsrRows):
        return int(np.searchsorted(X.begin, at, side="right")) - 1, int(X.columns[at])
    return divmod(at, X.shape[1])
