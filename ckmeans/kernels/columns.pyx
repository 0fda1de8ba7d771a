"""What the rest needs to know of X's columns, in one pass: range, mean, variance; and whether numbers are finite."""

from cpython.exc cimport PyErr_CheckSignals
from cython.parallel cimport prange, threadid
from libc.math cimport INFINITY
from libc.stdint cimport uint16_t, uint32_t, uint64_t

import numpy as np

from ckmeans.kernels.dense cimport Block, Dense, Rows, block
from ckmeans.kernels.dispatch cimport BLOCK, CK_STATISTICS_WIDTH, ck_tiles, tiles

cdef enum:
    WIDE = 65536     # numbers that a thread widens at a time for the statistics
    CHUNK = 65536    # numbers between which a thread looks up when testing for finiteness

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


cdef void part_statistics(const ck_tiles *tile, const Rows *x, Block first, Py_ssize_t start, Py_ssize_t stop,
                          double *low, double *high, double *total, double *squares, int thread) noexcept nogil:
    cdef Py_ssize_t d = x.d, row, rows, j
    cdef Py_ssize_t together = max(<Py_ssize_t>1, CK_STATISTICS_WIDTH // d)
    cdef Py_ssize_t step = rows_in_one_go(d) // together * together
    cdef Block numbers
    if together > stop - start:
        together = 1
    for j in range(together * d):
        low[j], high[j] = INFINITY, -INFINITY
        total[j] = squares[j] = 0.0
    row = start
    while row < stop:
        rows = min(stop - row, step)
        numbers = block(x, row, rows, thread)
        if numbers.f32 != NULL:
            tile.statistics_f32(numbers.f32, rows, d, together, first.f32, low, high, total, squares)
        else:
            tile.statistics_f64(numbers.f64, rows, d, together, first.f64, low, high, total, squares)
        row += rows
    for j in range(d, together * d):
        low[j % d] = min(low[j % d], low[j])
        high[j % d] = max(high[j % d], high[j])
        total[j % d] += total[j]
        squares[j % d] += squares[j]


cdef Py_ssize_t rows_in_one_go(Py_ssize_t d) noexcept nogil:
    """Return how many rows are widened at a time, if they must be: more than a block of rows of few columns."""
    return max(<Py_ssize_t>BLOCK, WIDE // d)


def column_statistics(X, int n_threads):
    """Return the minimum, maximum, mean and variance of each column, as float64 arrays of length d.

    Sums run over blocks that depend on the shape of X alone and are reduced in block order.
    """
    cdef Py_ssize_t n = X.shape[0], d = X.shape[1], b
    cdef Py_ssize_t rows = rows_per_part(n, d), blocks = (n + rows - 1) // rows
    parts = np.empty((4, blocks, d + CK_STATISTICS_WIDTH))
    cdef double[:, :, ::1] part = parts
    n_threads = min(n_threads, <int>blocks)
    cdef Dense dense = Dense(X, n_threads, rows_in_one_go(d)), top = Dense(X[:1])
    cdef const Rows *x = &dense.rows
    cdef Block first = block(&top.rows, 0, 1, 0)
    for b in prange(blocks, nogil=True, schedule="dynamic", num_threads=n_threads):
        part_statistics(tiles(), x, first, b * rows, min(n, (b + 1) * rows), &part[0, b, 0], &part[1, b, 0],
                        &part[2, b, 0], &part[3, b, 0], threadid())
    return combined(parts[:, :, :d], X[0].astype(np.float64), n)


def combined(parts, first, n):
    """Return the statistics of n rows from (4, blocks, d) parts: least, greatest, sums of x - first and its square."""
    PyErr_CheckSignals()
    with np.errstate(over="ignore", invalid="ignore"):
        total, squares = parts[2].sum(axis=0), parts[3].sum(axis=0)
        variance = np.maximum(squares - total * total / n, 0.0) / n
        return parts[0].min(axis=0), parts[1].max(axis=0), first + total / n, variance


def rows_per_part(Py_ssize_t n, Py_ssize_t d):
    """Return how many of n rows of d columns make one part; it depends on nothing else."""
    cdef Py_ssize_t wanted = max(<Py_ssize_t>16, min(<Py_ssize_t>256, (1 << 20) // d))
    return max(<Py_ssize_t>256, (n + wanted - 1) // wanted)
