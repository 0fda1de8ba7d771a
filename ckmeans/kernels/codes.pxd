"""Rows in bytes, kept from step to step. For the kernels of this package; other packages cimport `assign`."""

from ckmeans.kernels.dispatch cimport ck_codes, ck_frame

cdef class Codes:
    cdef ck_frame frame
    cdef ck_codes first                # of block 0
    cdef Py_ssize_t row_bytes
    cdef object kept                   # the memory that both point into

# Sets part to the block that begins with `row`, and returns it; first NULL: NULL.
cdef const ck_codes *codes_of(const ck_codes *first, Py_ssize_t row_bytes, Py_ssize_t row,
                              ck_codes *part) noexcept nogil
