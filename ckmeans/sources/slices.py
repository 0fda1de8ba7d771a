"""Arrays that lie elsewhere and are read slice by slice: Zarr, HDF5 and whatever has shape, dtype and slices.

Memory maps, too, where they would have to be copied as a whole. Imports none of these libraries. It must not know what
numbers are for.
"""

import mmap

import numpy as np

from ckmeans.kernels.storage import STORAGE_TYPES
from ckmeans.sources.source import Source, block_rows

# Bytes of float64 up to which a memory map is copied as any array is, if it cannot be read where it lies.
FEW_BYTES = 64 << 20

# Whoever has one of these lies in memory, or is brought there by numpy, or is read by somebody else.
_ELSEWHERE = (
    *("__array_interface__", "__array_namespace__", "__cuda_array_interface__", "__dask_graph__", "__dlpack__"),
    *("columns", "indptr", "numpy", "to_numpy", "tocsr"),
)


def is_sliced(X):
    """Return whether X is an array of two dimensions that must be read by slices."""
    if type(X) is np.ndarray or not all(hasattr(X, name) for name in ("shape", "dtype", "__getitem__")):
        return False
    if isinstance(X, (np.ndarray, np.generic)) or any(hasattr(X, name) for name in _ELSEWHERE):
        return False
    return isinstance(X.shape, tuple) and len(X.shape) == 2


def is_mapped(X):
    """Return whether X is a map of a file that would have to be copied, and is more than a few bytes."""
    if not isinstance(X, np.ndarray) or X.ndim != 2 or 8 * X.size <= FEW_BYTES or X.dtype.kind not in "fiub":
        return False
    if X.dtype in STORAGE_TYPES and X.flags.c_contiguous and X.flags.aligned:
        return False
    memory = X
    while isinstance(memory, np.ndarray):
        memory = memory.base
    return isinstance(memory, mmap.mmap)


class Sliced(Source):
    """Rows of an array that has shape, dtype and slices, as many at a time as its chunks have."""

    def __init__(self, array):
        self.array = array
        n, d = array.shape
        size = block_rows(d * getattr(array.dtype, "itemsize", 8))
        chunks = getattr(array, "chunks", None)
        if isinstance(chunks, tuple) and chunks and isinstance(chunks[0], int):
            size = max(1, round(size / chunks[0])) * chunks[0]  # no chunk is read twice
        self.starts = range(0, n, size)

    def __repr__(self):
        return f"<ckmeans.Source of {self.array!r}>"

    def passed_over(self):
        """Begin a pass: yield (X, None) of one block after another."""
        for start in self.starts:
            yield self.array[start : start + self.starts.step], None
