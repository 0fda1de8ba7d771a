"""What the rest needs to know of the columns, in one pass: range, mean, variance; and whether numbers are finite."""

from cython.parallel cimport prange
from libc.math cimport INFINITY
from libc.stdint cimport uint16_t, uint32_t, uint64_t
from libc.stdlib cimport free, malloc

import numpy as np

from ckmeans.kernels.dispatch cimport BLOCK, CK_STATISTICS_WIDTH, ck_rows
from ckmeans.kernels.storage cimport Pass, Storage

cdef enum:
    WIDE = 65536     # numbers that a thread widens at a time
    CHUNK = 65536    # numbers that are tested for finiteness at a time

ctypedef fused pattern:    # the bits of a float16, float32 or float64
    uint16_t
    uint32_t
    uint64_t


cdef bint chunk_finite(const pattern *x, Py_ssize_t n) noexcept nogil:
    """Compare bit patterns: integers make a loop that compilers vectorise."""
    cdef Py_ssize_t i
    cdef pattern odd = 0
    if pattern is uint32_t:
        for i in range(n):
            odd = max(odd, x[i] & 0x7fffffffu)
        return odd < 0x7f800000u
    # An all-ones exponent plus one carries into the sign's place.
    elif pattern is uint16_t:
        for i in range(n):
            odd |= (x[i] & 0x7fffu) + 0x0400u
        return odd < 0x8000u
    else:
        for i in range(n):
            odd |= (x[i] & 0x7fffffffffffffffull) + 0x0010000000000000ull
        return odd < 0x8000000000000000ull


def all_finite(X, int n_threads):
    """Return whether X, a C-contiguous 2-D array, holds neither NaN nor infinity."""
    return X.dtype.kind != "f" or patterns_finite(X.view(f"u{X.itemsize}"), n_threads)


def patterns_finite(const pattern[:, ::1] X, int n_threads):
    """Return whether all patterns are those of finite numbers."""
    cdef Py_ssize_t size = X.shape[0] * X.shape[1], chunks = (size + CHUNK - 1) // CHUNK, i
    cdef Py_ssize_t bad = 0
    cdef const pattern *x
    if size == 0:
        return True
    x = &X[0, 0]
    for i in prange(chunks, nogil=True, schedule="static", num_threads=n_threads):
        bad += not chunk_finite(x + i * CHUNK, min(size - i * CHUNK, <Py_ssize_t>CHUNK))
    return bad == 0


cdef Py_ssize_t rows_in_one_go(Py_ssize_t d) noexcept nogil:
    """Return how many rows are widened at a time: more than a block of rows of few columns."""
    return max(<Py_ssize_t>BLOCK, WIDE // d)


cdef class ColumnStatistics(Pass):
    """The minimum, maximum, mean and variance of each column, zeros of CSR rows included.

    Sums run over parts that depend on the shape of the rows alone, and are added up in the order of the parts.
    """
    cdef Storage rows
    cdef Py_ssize_t part_rows
    cdef object parts
    cdef double[:, :, ::1] part    # [low, high, total, squares, stored][part][d, and lanes]
    cdef ck_rows first
    cdef char *first_room

    def __init__(self, Storage rows):
        cdef Py_ssize_t n = rows.n, d = rows.d
        self.rows, self.chunk, self.part_rows = rows, 1, rows_per_part(n, d)
        self.units = (n + self.part_rows - 1) // self.part_rows
        self.work, self.effort = rows.size, 16.0 * rows.size
        self.scratch_bytes = rows.room_bytes(rows_in_one_go(d))
        self.parts = np.empty((5, self.units, d + CK_STATISTICS_WIDTH))
        self.part = self.parts
        self.first_room = <char *>malloc(rows.room_bytes(1) + 1)
        if self.first_room == NULL:
            raise MemoryError(f"no memory for a row of {d} columns")
        self.first = rows.block(0, 1, self.first_room)

    def __dealloc__(self):
        free(self.first_room)

    cdef void do(self, Py_ssize_t unit, int thread) noexcept nogil:
        cdef Py_ssize_t row = unit * self.part_rows, stop = min(row + self.part_rows, self.rows.n), d = self.rows.d
        cdef Py_ssize_t together = max(<Py_ssize_t>1, CK_STATISTICS_WIDTH // d), step, j
        cdef double *low = &self.part[0, unit, 0]
        cdef double *high = &self.part[1, unit, 0]
        cdef double *total = &self.part[2, unit, 0]
        cdef double *squares = &self.part[3, unit, 0]
        cdef ck_rows x
        # A part of rows that are not widened is read in one go.
        step = rows_in_one_go(d) // together * together if self.rows.widen != NULL else self.part_rows
        if together > stop - row:
            together = 1
        for j in range(together * d):
            low[j], high[j] = INFINITY, -INFINITY
            total[j] = squares[j] = 0.0
        while row < stop:
            x = self.rows.block(row, min(stop - row, step), self.scratch(thread))
            self.rows.tiles.statistics(&x, together, &self.first, low, high, total, squares, &self.part[4, unit, 0])
            row += x.n
        for j in range(d, together * d):
            low[j % d] = min(low[j % d], low[j])
            high[j % d] = max(high[j % d], high[j])
            total[j % d] += total[j]
            squares[j % d] += squares[j]

    def combined(self, first):
        """Return minimum, maximum, mean and variance, float64 arrays of length d; first: the first row as float64."""
        cdef Py_ssize_t n = self.rows.n
        parts = self.parts[:, :, : self.rows.d]
        with np.errstate(over="ignore", invalid="ignore"):
            total, squares = parts[2].sum(axis=0), parts[3].sum(axis=0)
            variance = np.maximum(squares - total * total / n, 0.0) / n
            return parts[0].min(axis=0), parts[1].max(axis=0), first + total / n, variance


def rows_per_part(Py_ssize_t n, Py_ssize_t d):
    """Return how many of n rows of d columns make one part; it depends on nothing else."""
    cdef Py_ssize_t wanted = max(<Py_ssize_t>16, min(<Py_ssize_t>256, (1 << 20) // d))
    return max(<Py_ssize_t>256, (n + wanted - 1) // wanted)
