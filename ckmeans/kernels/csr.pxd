"""Rows that are mostly zeros. For the kernels of this package; other packages cimport `assign`."""

from ckmeans.kernels.dispatch cimport ck_csr, ck_csr_tiles

cdef class CsrRows:
    cdef ck_csr rows
    cdef readonly object matrix, values, columns, begin, shape, dtype
    cdef readonly Py_ssize_t size    # how many numbers are stored

    cdef const ck_csr_tiles *tile(self) noexcept
