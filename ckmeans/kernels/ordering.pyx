"""Rows of few columns in an order in which neighbours are alike, and copied into panels.

A row's cell is made of a few bits of each of its numbers. Knows nothing of what the rows are for.
"""

from cython cimport boundscheck, wraparound
from cython.parallel cimport prange, threadid
from libc.stdint cimport uint16_t

import numpy as np

from ckmeans.kernels.dense cimport Block, Dense, Rows, block
from ckmeans.kernels.dispatch cimport BLOCK, CK_SEED_PANEL, real


def cells(X, double scale, const double[::1] middle, double unit, int levels, int n_threads):
    """Return for each row of up to 16 columns the cell it lies in, uint16: near numbers are mostly near cells.

    A cell is a few bits of each column's level on the grid, the highest bits of all columns first (Morton's order).
    """
    cdef Dense dense = Dense(X, n_threads)
    cdef Py_ssize_t n = X.shape[0], d = X.shape[1], b
    cdef int bits = min(12, 16 // <int>d)
    out, bits_of_levels = np.empty(n, dtype=np.uint16), spread(d, bits)
    cdef uint16_t[::1] cell = out
    cdef const uint16_t[:, ::1] table = bits_of_levels
    for b in prange((n + BLOCK - 1) // BLOCK, nogil=True, schedule="static", num_threads=n_threads):
        cells_of(block(&dense.rows, b * BLOCK, min(n - b * BLOCK, <Py_ssize_t>BLOCK), threadid()),
                 min(n - b * BLOCK, <Py_ssize_t>BLOCK), d, scale, &middle[0], 0.5 * unit / levels * (1 << bits), bits,
                 &table[0, 0], &cell[b * BLOCK])
    return out


def spread(Py_ssize_t d, int bits):
    """Return for each column and level the bits of a cell that it sets."""
    level = np.arange(1 << bits)
    table = np.zeros((d, 1 << bits), dtype=np.uint16)
    for j in range(d):
        for bit in range(bits):
            table[j] |= ((level >> bit & 1) << (bit * d + d - 1 - j)).astype(np.uint16)
    return table


cdef uint16_t cell_of(const real *x, Py_ssize_t d, double scale, const double *middle, double unit, int bits,
                      const uint16_t *table) noexcept nogil:
    cdef double side = 1 << bits, at
    cdef int cell = 0
    cdef Py_ssize_t j
    for j in range(d):
        at = (x[j] * scale - middle[j]) * unit + 0.5 * side
        at = at if at > 0.0 else 0.0
        at = at if at < side - 1.0 else side - 1.0
        cell |= table[j << bits | <Py_ssize_t>at]
    return <uint16_t>cell


cdef void cells_of(Block x, Py_ssize_t rows, Py_ssize_t d, double scale, const double *middle, double unit, int bits,
                   const uint16_t *table, uint16_t *cell) noexcept nogil:
    cdef Py_ssize_t i
    for i in range(rows):
        if x.f32 != NULL:
            cell[i] = cell_of(x.f32 + i * d, d, scale, middle, unit, bits, table)
        else:
            cell[i] = cell_of(x.f64 + i * d, d, scale, middle, unit, bits, table)


def order_of(const uint16_t[::1] cells):
    """Return the rows by ascending cell, and where each of them comes; both int32."""
    cdef Py_ssize_t n = cells.shape[0], i, at
    order, place = np.empty(n, dtype=np.int32), np.empty(n, dtype=np.int32)
    cdef int[::1] row_at = order, place_of = place
    cdef Py_ssize_t[::1] next_at = np.zeros(65537, dtype=np.intp)
    with nogil, boundscheck(False), wraparound(False):
        for i in range(n):
            next_at[cells[i] + 1] += 1
        for i in range(65536):
            next_at[i + 1] += next_at[i]
        for i in range(n):
            at = next_at[cells[i]]
            next_at[cells[i]] = at + 1
            row_at[at], place_of[i] = <int>i, <int>at
    return order, place


cdef void copy_to_panel(const Rows *x, Py_ssize_t row, real scale, real *to, int thread) noexcept nogil:
    cdef Block at = block(x, row, 1, thread)
    cdef Py_ssize_t j
    for j in range(x.d):
        if real is float:
            to[j * CK_SEED_PANEL] = at.f32[j] * scale
        else:
            to[j * CK_SEED_PANEL] = at.f64[j] * scale


cdef void copy_all(const Rows *x, Py_ssize_t n, const int *row, real scale, real *to, int n_threads) noexcept nogil:
    cdef Py_ssize_t panel = CK_SEED_PANEL * x.d, i
    if n_threads == 1:    # small problems feel what a parallel region costs
        for i in range(n):
            copy_to_panel(x, i if row == NULL else row[i], scale, to + i // CK_SEED_PANEL * panel + i % CK_SEED_PANEL,
                          0)
    else:
        for i in prange(n, schedule="static", num_threads=n_threads):
            copy_to_panel(x, i if row == NULL else row[i], scale, to + i // CK_SEED_PANEL * panel + i % CK_SEED_PANEL,
                          threadid())


def in_panels(X, double scale, const int[::1] order, int n_threads):
    """Return a copy of the rows, times scale, column after column of CK_SEED_PANEL rows; zeros fill the last block.

    float64 if the rows are, else float32. order: which row comes where; None: as they are.
    """
    cdef Dense dense = Dense(X, n_threads, 1)
    cdef Py_ssize_t n = X.shape[0], numbers = (n + BLOCK - 1) // BLOCK * BLOCK * X.shape[1]
    cdef const int *row = NULL if order is None else &order[0]
    cdef float[::1] singles
    cdef double[::1] doubles
    if dense.single:
        singles = out = np.zeros(numbers, dtype=np.float32)
        with nogil:
            copy_all(&dense.rows, n, row, <float>scale, &singles[0], n_threads)
    else:
        doubles = out = np.zeros(numbers)
        with nogil:
            copy_all(&dense.rows, n, row, scale, &doubles[0], n_threads)
    return out
