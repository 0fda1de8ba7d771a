"""Sums of rows per cluster. For the kernels of this package."""

from libc.stdint cimport int64_t, uint64_t

from ckmeans.kernels.dispatch cimport ck_accumulator, ck_grid
from ckmeans.kernels.storage cimport Storage

# Where threads add rows: thread t to the t-th totals, k x limbs x (d + 1), and the t-th k counts.
ctypedef struct Accumulators:
    ck_grid grid
    Py_ssize_t k
    uint64_t *totals
    int64_t *counts

# One thread's; weights: of the block's rows, or NULL.
cdef ck_accumulator accumulator_of(const Accumulators *a, int thread, const double *weights) noexcept nogil

cdef class Grid:
    cdef ck_grid g
    cdef double[:, ::1] columns    # origin, scale, unit
    cdef float[::1] limits
    cdef object made_of            # the arguments it was made of

cdef class Sums:
    cdef readonly Grid grid
    cdef readonly object totals, counts
    cdef Accumulators all        # the sums of all rows; valid as long as self lives
    cdef double[:, ::1] last     # means() of each cluster, as long as `changed` is 0; None where none is kept
    cdef unsigned char[::1] changed
    cdef readonly Py_ssize_t k, d
    cdef readonly Py_ssize_t accumulators    # threads that may add at the same time
    cdef Py_ssize_t apart        # how many accumulators lie behind the sums of all rows

    # Where threads add rows; valid as long as self lives. gather() brings what they added into the sums of all rows.
    cdef Accumulators for_threads(self)
