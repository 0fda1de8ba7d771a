"""Distances to the closest seed, by which rows are drawn. For the kernels of this package."""

cdef class Closest:
    cdef readonly object closest_sq
    cdef double[::1] closest, sums, ends
    cdef const double[::1] weights
    cdef const double *weight
    cdef Py_ssize_t n, blocks

    cdef double total(self) noexcept
    cdef Py_ssize_t row_at(self, double at) noexcept

cdef Py_ssize_t first_reaching(const double *ends, Py_ssize_t blocks, double at) noexcept nogil
