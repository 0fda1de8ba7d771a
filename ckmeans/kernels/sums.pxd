"""Sums of rows per cluster. For the kernels of this package; other packages cimport `assign`."""

from libc.stdint cimport int64_t, uint64_t

from ckmeans.kernels.dispatch cimport ck_accumulator, ck_grid
from ckmeans.kernels.storage cimport Storage

# Where threads add rows: thread t to the t-th k x (d + 1) accumulator from high, low (NULL: one limb) and counts.
ctypedef struct Accumulators:
    ck_grid grid
    Py_ssize_t k
    uint64_t *high
    uint64_t *low
    int64_t *counts

# One thread's; weights: of the block's rows, or NULL.
cdef ck_accumulator accumulator_of(const Accumulators *a, int thread, const double *weights) noexcept nogil

cdef class Sums:
    cdef readonly object high, low, counts
    cdef object weighted
    cdef object last             # means() of each cluster, as long as `changed` is 0
    cdef unsigned char[::1] changed
    cdef double[::1] origin, scale
    cdef double low_scale, weight_unit
    cdef uint64_t row_pattern    # what each row has added to every sum beside its number
    cdef readonly Py_ssize_t k, d
    cdef readonly Py_ssize_t accumulators    # threads that may add at the same time
    cdef Py_ssize_t apart        # how many accumulators lie behind the sums of all rows

    # The sums of all rows; valid as long as self lives.
    cdef Accumulators gathered(self)
    # Where threads add rows; likewise. gather() brings what they added into the sums of all rows.
    cdef Accumulators for_threads(self)
    cdef void set_grid(self, const double[::1] minimum, const double[::1] maximum, Py_ssize_t n, double max_weight)
    # Becomes an empty Sums of one cluster on another's grid.
    cdef copy_grid(self, Sums other)
