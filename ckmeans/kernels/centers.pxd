"""Centres prepared for the tiles. For the kernels of this package; other packages cimport `assign`."""

from ckmeans.kernels.dispatch cimport ck_centers, ck_frame, ck_tiles

cdef enum:
    SAMPLES = 16    # rows that tell the screening how far rows lie from the centres

cdef bint worth_screening(Py_ssize_t n) noexcept nogil

cdef Py_ssize_t rows_between_signals(Py_ssize_t k, Py_ssize_t d, int n_threads) noexcept nogil

cdef int max_exponent(bint single) noexcept nogil

# Fills c: ck_tiles.plan(), lay_out() and settle() tell how. settle's rows are `sample`.
cdef void prepare(const ck_tiles *tile, ck_centers *c, void *memory, const double *centers, Py_ssize_t k, Py_ssize_t d,
                  const double *sample, Py_ssize_t samples, double scale, int max_exponent, const ck_frame *frame,
                  bint screen, int n_threads) noexcept nogil

cdef class Centers:
    cdef ck_centers c
    cdef const ck_tiles *tile
    cdef void *memory
    cdef readonly bint single

    cdef int check(self, bint single) except -1
