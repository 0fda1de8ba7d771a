"""What the rest needs to know of X's columns, in one pass: range, mean, variance; and whether numbers are finite."""

from cpython.exc cimport PyErr_CheckSignals
from cython.parallel cimport prange
from libc.stdint cimport uint32_t, uint64_t

import numpy as np

from ckmeans.kernels.dispatch cimport CK_STATISTICS_WIDTH, ck_tiles, real, tiles

cdef enum:
    CHUNK = 65536    # numbers between which a thread looks up when testing for finiteness


cdef bint chunk_finite(const real *x, Py_ssize_t n) noexcept nogil:
    """Compare bit patterns: a maximum of integers is a loop that compilers vectorise."""
    cdef Py_ssize_t i
    cdef const uint32_t *single
    cdef const uint64_t *double_
    cdef uint32_t most = 0
    cdef uint64_t odd = 0
    if real is float:
        single = <const uint32_t *>x
        for i in range(n):
            most = max(most, single[i] & 0x7fffffffu)
        return most < 0x7f800000u
    else:
        # An all-ones exponent plus one carries into the sign's place.
        double_ = <const uint64_t *>x
        for i in range(n):
            odd |= (double_[i] & 0x7fffffffffffffffull) + 0x0010000000000000ull
        return odd < 0x8000000000000000ull


def all_finite(const real[:, ::1] X, int n_threads):
    """Return whether X holds neither NaN nor infinity."""
    cdef Py_ssize_t size = X.shape[0] * X.shape[1], chunks = (size + CHUNK - 1) // CHUNK, i
    cdef Py_ssize_t bad = 0
    cdef const real *x
    if size == 0:
        return True
    x = &X[0, 0]
    for i in prange(chunks, nogil=True, schedule="static", num_threads=n_threads):
        bad += not chunk_finite(x + i * CHUNK, min(size - i * CHUNK, <Py_ssize_t>CHUNK))
    return bad == 0


cdef void block_statistics(const ck_tiles *tile, const real *x, const real *first, Py_ssize_t rows, Py_ssize_t d,
                           double *low, double *high, double *total, double *squares) noexcept nogil:
    if real is float:
        tile.statistics_f32(x, rows, d, first, low, high, total, squares)
    else:
        tile.statistics_f64(x, rows, d, first, low, high, total, squares)


def column_statistics(const real[:, ::1] X, int n_threads):
    """Return the minimum, maximum, mean and variance of each column, as float64 arrays of length d.

    Sums run over blocks that depend on the shape of X alone and are reduced in block order.
    """
    cdef Py_ssize_t n = X.shape[0], d = X.shape[1], b
    cdef Py_ssize_t rows = rows_per_part(n, d), blocks = (n + rows - 1) // rows
    parts = np.empty((4, blocks, d + CK_STATISTICS_WIDTH))
    cdef double[:, :, ::1] part = parts
    cdef const real *x = &X[0, 0]
    n_threads = min(n_threads, <int>blocks)
    for b in prange(blocks, nogil=True, schedule="dynamic", num_threads=n_threads):
        block_statistics(tiles(), x + b * rows * d, x, min(n - b * rows, rows), d, &part[0, b, 0], &part[1, b, 0],
                         &part[2, b, 0], &part[3, b, 0])
    return combined(parts[:, :, :d], np.asarray(X[0], dtype=np.float64), n)


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
