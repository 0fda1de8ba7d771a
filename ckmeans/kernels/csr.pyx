"""Rows that are mostly zeros, as the kernels read them: checked once, then as safe as an array.

Knows nothing of scipy: the arrays of a compressed sparse row matrix are enough.
"""

from libc.stdint cimport int64_t

import numpy as np

from ckmeans.kernels.dispatch cimport ck_csr_tiles, tiles


def is_ordered(const int[::1] columns, const int64_t[::1] begin, Py_ssize_t d):
    """Return whether the columns of each row ascend, none twice; raise ValueError where they leave [0, d)."""
    cdef Py_ssize_t n = begin.shape[0] - 1, i
    cdef int64_t e
    cdef int before
    cdef bint ordered = True
    if begin[0] != 0 or begin[n] > columns.shape[0]:
        raise ValueError(f"indptr must go from 0 to at most the {columns.shape[0]} indices there are; it goes from "
                         f"{begin[0]} to {begin[n]}")
    for i in range(n):
        if begin[i + 1] < begin[i]:
            raise ValueError(f"indptr must not descend; it does at row {i}")
    for i in range(n):
        before = -1
        for e in range(begin[i], begin[i + 1]):
            if columns[e] < 0 or columns[e] >= d:
                raise ValueError(f"indices must lie in [0, {d}); got {columns[e]} at row {i}")
            ordered &= columns[e] > before
            before = columns[e]
    return ordered


cdef class CsrRows:
    """n rows of d columns. Indexing gives dense rows.

    matrix: what the user would know them by. values: float32 or float64. columns: int32, begin: int64, of which
    is_ordered() is true.
    """

    def __init__(self, matrix, values, const int[::1] columns, const int64_t[::1] begin):
        cdef const char[::1] memory = values.view(np.int8)
        self.size = begin[begin.shape[0] - 1]
        if values.shape[0] < self.size:
            raise ValueError(f"indptr ends at {self.size} and there are {values.shape[0]} numbers")
        if values.dtype not in (np.float32, np.float64):
            raise TypeError(f"values must be float32 or float64; got {values.dtype}")
        self.matrix, self.values = matrix, values
        self.columns, self.begin = np.asarray(columns), np.asarray(begin)
        self.shape, self.dtype = (begin.shape[0] - 1, matrix.shape[1]), values.dtype
        self.rows.d = matrix.shape[1]
        self.rows.longest = np.diff(self.begin).max(initial=0)
        self.rows.values = &memory[0] if memory.shape[0] else NULL
        self.rows.columns = &columns[0] if columns.shape[0] else NULL
        self.rows.begin = &begin[0]

    cdef const ck_csr_tiles *tile(self) noexcept:
        return &tiles().csr_f32 if self.dtype == np.float32 else &tiles().csr_f64

    def __len__(self):
        return self.shape[0]

    def __getitem__(self, which):
        """Return one row, or the rows that an array of positions names, as a dense array."""
        picked = np.atleast_1d(np.asarray(which, dtype=np.int64))
        out = np.zeros((len(picked), self.shape[1]), dtype=self.dtype)
        for row, i in zip(out, picked, strict=True):
            span = slice(self.begin[i], self.begin[i + 1])
            row[self.columns[span]] += self.values[span]
        return out if np.ndim(which) else out[0]

    def min(self):
        """Return the least number; the zeros count."""
        return self.values.min(initial=np.inf if self.size == self.shape[0] * self.shape[1] else 0.0)

    def max(self):
        """Return the greatest number; the zeros count."""
        return self.values.max(initial=-np.inf if self.size == self.shape[0] * self.shape[1] else 0.0)
