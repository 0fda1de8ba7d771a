"""What the rest needs to know of the columns, in one pass: range, mean, variance; and whether numbers are finite.

Knows nothing of how columns are added up.
"""

from cython.parallel cimport prange
from libc.stdint cimport int64_t, uint16_t, uint32_t, uint64_t

import numpy as np

from ckmeans.kernels.dispatch cimport BLOCK, ck_column, ck_rows, tiles
from ckmeans.kernels.storage cimport Pass, Storage

cdef enum:
    WIDE = 65536       # numbers that a thread widens at a time
    CHUNK = 65536      # numbers that are tested for finiteness at a time
    UNIT = 1 << 18     # numbers that a thread takes at a time
    UNIT_ROWS = 256    # and rows, at least

ctypedef fused pattern:    # the bits of a float16, float32 or float64
    uint16_t
    uint32_t
    uint64_t


def widest_column(const double[::1] minimum, const double[::1] maximum):
    """Return the largest magnitude in columns that vary; 0 if none does."""
    cdef double widest = 0.0
    cdef Py_ssize_t j
    for j in range(minimum.shape[0]):
        if minimum[j] < maximum[j]:
            widest = max(widest, max(maximum[j], -minimum[j]))
    return widest


def some_reach(double share, const double[::1] minimum, const double[::1] maximum, const double[::1] least):
    """Return whether a share of some column's largest magnitude is beyond its least one."""
    cdef Py_ssize_t j
    for j in range(minimum.shape[0]):
        if share * max(maximum[j], -minimum[j]) > least[j]:
            return True
    return False


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
    """Return whether X, a C-contiguous array, holds neither NaN nor infinity."""
    if X.dtype.kind != "f" or X.size == 0:
        return True
    cdef const unsigned char[::1] memory = X.reshape(-1).view(np.uint8)
    cdef Py_ssize_t bytes = X.itemsize
    if bytes == sizeof(uint64_t):
        return chunks_finite(<const uint64_t *>&memory[0], memory.shape[0] // bytes, n_threads)
    if bytes == sizeof(uint32_t):
        return chunks_finite(<const uint32_t *>&memory[0], memory.shape[0] // bytes, n_threads)
    return chunks_finite(<const uint16_t *>&memory[0], memory.shape[0] // bytes, n_threads)


cdef bint chunks_finite(const pattern *x, Py_ssize_t size, int n_threads):
    """Return whether all patterns are those of finite numbers."""
    cdef Py_ssize_t chunks = (size + CHUNK - 1) // CHUNK, bad = 0, i
    if chunks == 1:
        return chunk_finite(x, size)
    for i in prange(chunks, nogil=True, schedule="static", num_threads=n_threads):
        bad += not chunk_finite(x + i * CHUNK, min(size - i * CHUNK, <Py_ssize_t>CHUNK))
    return bad == 0


cdef class Moments:
    """What is known of the columns of some rows: picklable, and the same however rows were divided and merged.

    Parameters
    ----------
    d : int
        Number of columns; there are no rows yet.
    """
    cdef readonly Py_ssize_t n, d
    cdef object memory
    cdef ck_column *columns

    def __init__(self, Py_ssize_t d):
        self.d, self.n = d, 0
        self.take(np.empty((d, sizeof(ck_column) // sizeof(int64_t)), np.int64))
        tiles().clear_columns(self.columns, d)

    cdef take(self, memory):
        cdef int64_t[:, ::1] members = memory
        self.memory, self.columns = memory, <ck_column *>&members[0, 0]

    def __reduce__(self):
        return _moments, (self.n, self.memory)

    def merge(self, Moments other):
        """Take in what is known of other rows with the same columns."""
        if other.d != self.d:
            raise ValueError(f"moments of {self.d} columns cannot take in those of {other.d}")
        tiles().merge_columns(self.columns, other.columns, self.d)
        self.n += other.n

    cdef add(self, const ck_column *columns, Py_ssize_t n, bint with_zeros):
        """Take in n rows, of which each column has all numbers or, with_zeros, those that are stored."""
        cdef ck_column *c
        cdef Py_ssize_t j
        tiles().merge_columns(self.columns, columns, self.d)
        self.n += n
        for j in range(self.d):
            c = self.columns + j
            if with_zeros and c.stored < n:
                c.low, c.high = min(c.low, 0.0), max(c.high, 0.0)
            c.stored = 0

    def statistics(self):
        """Return minimum, maximum, mean, variance and least magnitude but zero: float64 arrays of length d.

        The variance of numbers beyond 2^480 is infinite, and their mean the middle of their range.
        """
        out = np.empty((5, self.d))
        cdef double[:, ::1] into = out
        cdef Py_ssize_t j
        for j in range(self.d):
            into[0, j], into[1, j], into[4, j] = self.columns[j].low, self.columns[j].high, self.columns[j].least
        tiles().moments(self.columns, self.d, self.n, &into[2, 0], &into[3, 0])
        return tuple(out)


def _moments(n, memory):
    """Return the Moments that were pickled."""
    cdef Moments moments = Moments.__new__(Moments)
    moments.n, moments.d = n, len(memory)
    moments.take(np.require(memory, np.int64, ["C", "A", "W"]))
    return moments


cdef class ColumnStatistics(Pass):
    """Looks at all columns, once: whether all numbers are finite, and their Moments, zeros of CSR rows included."""
    cdef Storage rows
    cdef Py_ssize_t unit_rows, step, tile_bytes
    cdef bint infinite
    cdef object memory_of_columns
    cdef int64_t[:, :, ::1] columns    # [thread][column][members of a ck_column]

    def __init__(self, Storage rows):
        cdef Py_ssize_t n = rows.n, d = rows.d
        self.rows, self.chunk = rows, 1
        self.unit_rows = max(<Py_ssize_t>UNIT_ROWS, UNIT // d)
        self.step = max(<Py_ssize_t>BLOCK, WIDE // d) if rows.widen != NULL else self.unit_rows
        self.units = (n + self.unit_rows - 1) // self.unit_rows
        self.work = 16.0 * rows.size
        self.tile_bytes = <Py_ssize_t>((rows.tiles.statistics_bytes + 63) // 64 * 64)
        self.scratch_bytes = self.tile_bytes + rows.room_bytes(self.step)

    def prepare(self, int threads):
        """Make room for threads [0, threads), which have seen nothing."""
        cdef int thread
        Pass.prepare(self, threads)
        self.infinite = False
        self.columns = np.empty((threads, self.rows.d, sizeof(ck_column) // sizeof(int64_t)), np.int64)
        for thread in range(threads):
            tiles().clear_columns(<ck_column *>&self.columns[thread, 0, 0], self.rows.d)

    cdef void do(self, Py_ssize_t unit, int thread) noexcept nogil:
        cdef Py_ssize_t row = unit * self.unit_rows, stop = min(row + self.unit_rows, self.rows.n)
        cdef ck_column *columns = <ck_column *>&self.columns[thread, 0, 0]
        cdef ck_rows x
        while row < stop and not self.infinite:
            x = self.rows.block(row, min(stop - row, self.step), self.scratch(thread) + self.tile_bytes)
            if not self.rows.tiles.statistics(&x, columns, self.scratch(thread)):
                self.infinite = True
            row += x.n

    def moments(self):
        """Return the Moments of all rows, or None: some number is NaN or infinite."""
        cdef Moments found = Moments(self.rows.d)
        cdef int thread
        if self.infinite:
            return None
        for thread in range(1, self.threads):
            tiles().merge_columns(<ck_column *>&self.columns[0, 0, 0], <ck_column *>&self.columns[thread, 0, 0],
                                  self.rows.d)
        found.add(<ck_column *>&self.columns[0, 0, 0], self.rows.n, self.rows.is_sparse)
        return found
