"""Rows of few columns in an order in which neighbours are alike, and copied into panels.

A row's cell is made of a few bits of each of its numbers. Knows nothing of what the rows are for.
"""

from cython cimport boundscheck, wraparound
from libc.stdint cimport uint16_t

import numpy as np

from ckmeans.kernels.dispatch cimport BLOCK, CK_SEED_PANEL, ck_rows
from ckmeans.kernels.storage cimport RowPass, Storage

ctypedef fused real:
    float
    double


cdef uint16_t cell_of(const real *x, Py_ssize_t d, double scale, const double *middle, double unit, int bits,
                      const uint16_t *table) noexcept nogil:
    """unit: the cells from one unit of x * scale to the next, of which 2^bits lie around the middle."""
    cdef double side = 1 << bits, at
    cdef int cell = 0
    cdef Py_ssize_t j
    for j in range(d):
        at = (x[j] * scale - middle[j]) * unit + 0.5 * side
        at = at if at > 0.0 else 0.0
        at = at if at < side - 1.0 else side - 1.0
        cell |= table[j << bits | <Py_ssize_t>at]
    return <uint16_t>cell


cdef class Cells(RowPass):
    """Finds for each row of up to 16 columns the cell it lies in, uint16: near numbers are mostly in near cells.

    A cell is a few bits of each column's level on a grid, the highest bits of all columns first (Morton's order). The
    grid has `levels` steps up and down from middle, 1 / unit wide, all in units of 1 / scale.
    """
    cdef readonly object cells
    cdef uint16_t[::1] cell
    cdef const uint16_t[:, ::1] table
    cdef const double[::1] middle
    cdef double scale, unit
    cdef int bits

    def __init__(self, Storage rows, double scale, const double[::1] middle, double unit, int levels):
        self.bits = min(12, 16 // <int>rows.d)
        self.cells, self.table = np.empty(rows.n, dtype=np.uint16), spread(rows.d, self.bits)
        self.cell, self.middle = self.cells, middle
        self.scale, self.unit = scale, 0.5 * unit / levels * (1 << self.bits)
        self.over(rows, 8 * rows.d, 0)
        self.chunk = 4

    cdef void block(self, const ck_rows *x, Py_ssize_t row, int thread) noexcept nogil:
        cdef const double *middle = &self.middle[0]
        cdef const uint16_t *table = &self.table[0, 0]
        cdef uint16_t *cell = &self.cell[row]
        cdef Py_ssize_t i
        for i in range(x.n):
            if self.rows.is_single:
                cell[i] = cell_of(<const float *>x.numbers + i * x.d, x.d, self.scale, middle, self.unit, self.bits,
                                  table)
            else:
                cell[i] = cell_of(<const double *>x.numbers + i * x.d, x.d, self.scale, middle, self.unit, self.bits,
                                  table)


def spread(Py_ssize_t d, int bits):
    """Return for each column and level the bits of a cell that it sets."""
    level = np.arange(1 << bits)
    table = np.zeros((d, 1 << bits), dtype=np.uint16)
    for j in range(d):
        for bit in range(bits):
            table[j] |= ((level >> bit & 1) << (bit * d + d - 1 - j)).astype(np.uint16)
    return table


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


cdef void copy_row(const real *x, Py_ssize_t d, real scale, real *to) noexcept nogil:
    cdef Py_ssize_t j
    for j in range(d):
        to[j * CK_SEED_PANEL] = x[j] * scale


cdef class CopyToPanels(RowPass):
    """Makes a copy of the rows, times scale, column after column of CK_SEED_PANEL rows; zeros fill the last block.

    float64 if the rows are, else float32. order: which row comes where; None: as they are.
    """
    cdef readonly object panels
    cdef unsigned char[::1] memory
    cdef const int[::1] order
    cdef double scale

    def __init__(self, Storage rows, double scale, const int[::1] order=None):
        self.over(rows, rows.d, 0)
        self.chunk, self.scale, self.order = 4, scale, order
        self.panels = np.zeros(self.units * BLOCK * rows.d, dtype=np.float32 if rows.is_single else np.float64)
        self.memory = self.panels.view(np.uint8)

    cdef void do(self, Py_ssize_t unit, int thread) noexcept nogil:
        """Fill a block of the panels, whose rows may come from anywhere: they are read one by one."""
        cdef Py_ssize_t first = unit * BLOCK, last = min(first + BLOCK, self.rows.n), d = self.rows.d, i, row, at
        cdef const int *order = NULL if self.order is None else &self.order[0]
        cdef const char *numbers = <const char *>self.rows.all.numbers
        cdef const void *x
        cdef unsigned char *panels = &self.memory[0]
        cdef char *room = self.scratch(thread)
        cdef bint is_single = self.rows.is_single
        cdef Py_ssize_t row_bytes = self.rows.row_bytes
        for i in range(first, last):
            row = i if order == NULL else order[i]
            x = numbers + row * row_bytes
            if self.rows.widen != NULL:
                self.rows.widen(x, d, <float *>room)
                x = room
            at = i // CK_SEED_PANEL * CK_SEED_PANEL * d + i % CK_SEED_PANEL
            if is_single:
                copy_row(<const float *>x, d, <float>self.scale, <float *>panels + at)
            else:
                copy_row(<const double *>x, d, self.scale, <double *>panels + at)
