"""Centres and rows prepared for the tiles. For the kernels of this package."""

from ckmeans.kernels.dispatch cimport ck_centers, ck_codes, ck_frame, ck_row_tiles
from ckmeans.kernels.storage cimport Storage

cdef class Centers:
    cdef ck_centers c
    cdef const ck_row_tiles *tiles
    cdef void *memory
    cdef const double[:, ::1] given    # read where they lie

    # Refuses rows of another storage than the centres were prepared for.
    cdef int check(self, Storage rows) except -1

cdef class Codes:
    cdef ck_frame frame
    cdef ck_codes first                # of block 0
    cdef Py_ssize_t row_bytes
    cdef object kept                   # the memory that both point into

# Sets part to the block that begins with `row`, and returns it; first NULL: NULL.
cdef const ck_codes *codes_of(const ck_codes *first, Py_ssize_t row_bytes, Py_ssize_t row,
                              ck_codes *part) noexcept nogil
