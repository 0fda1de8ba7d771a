"""Sums of rows per cluster. For the kernels of this package; other packages cimport `assign`."""

from libc.stdint cimport int64_t, uint64_t

from ckmeans.kernels.dense cimport Block
from ckmeans.kernels.dispatch cimport ck_grid, ck_slot, ck_tally, ck_tiles

# Where sums are: thread t adds rows to the t-th k x (d + 1) slot from high, low (NULL: one limb) and counts.
ctypedef struct Adder:
    ck_grid grid
    Py_ssize_t k
    const double *weights
    uint64_t *high
    uint64_t *low
    int64_t *counts

cdef ck_slot slot_of(const Adder *a, int thread) noexcept nogil

# Moves the rows of a block, of which `row` is the first, from the labels they have (NULL: none) to others; returns how
# many differ.
cdef Py_ssize_t move_block(const ck_tiles *tile, const Adder *a, Block x, Py_ssize_t row, Py_ssize_t rows,
                           const int *labels, const int *to, int thread) noexcept nogil

cdef enum:
    STRIDE = 2    # tallies of different threads lie on different cache lines

cdef class Tallies:
    cdef ck_tally *of    # thread t's at t * STRIDE
    cdef int n_threads

    cdef tuple total(self)

cdef class Sums:
    cdef readonly object high, low, counts
    cdef object weighted
    cdef object last             # means() of each cluster, as long as `changed` is 0
    cdef unsigned char[::1] changed
    cdef double[::1] origin, scale
    cdef double low_scale, weight_unit
    cdef uint64_t pattern    # what each row has added to every sum beside its number
    cdef readonly Py_ssize_t k, d, slots
    cdef Py_ssize_t apart        # how many slots lie behind the sums of all rows

    cdef Adder gathered(self)
    cdef Adder adder(self, const double[::1] weights, Py_ssize_t slot)
    cdef void set_grid(self, const double[::1] minimum, const double[::1] maximum, Py_ssize_t n, double max_weight)
    cdef copy_grid(self, Sums other)
