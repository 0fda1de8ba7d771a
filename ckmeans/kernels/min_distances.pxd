"""Distances to the closest seed, by which rows are drawn. For the kernels of this package."""

from ckmeans.kernels.storage cimport Storage

cdef class MinDistances:
    cdef Storage rows
    cdef readonly object closest_sq
    cdef double[::1] closest, sums, ends
    cdef Py_ssize_t n, blocks

    cdef double total(self) noexcept
    cdef Py_ssize_t row_at(self, double at) noexcept

cdef Py_ssize_t first_reaching(const double *ends, Py_ssize_t blocks, double at) noexcept nogil
