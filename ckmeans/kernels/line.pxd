"""Rows of one column in ascending order. For the kernels of this package; other packages cimport `assign`."""

from ckmeans.kernels.dense cimport Block

cdef class Line:
    cdef readonly Py_ssize_t n
    cdef readonly object values     # (n,): float64 if the rows are, else float32
    cdef readonly object weights    # (n,), in this order, or None
    cdef Block at                   # values
    cdef const double *weight       # weights, or NULL
    cdef const double[::1] weights_view

cdef double number(Block at, Py_ssize_t i) noexcept nogil
cdef Py_ssize_t first_not_below(Block at, Py_ssize_t n, double x) noexcept nogil
