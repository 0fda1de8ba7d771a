"""What a candidate of k-means++ gains among sorted rows. For the kernels of this package."""

from ckmeans.kernels.sorted_column cimport SortedColumn, real
from ckmeans.kernels.storage cimport Pass, RowPass, Storage

# Rows [low, high) come to a candidate: those before `middle` from its left neighbour, the others from the right one.
ctypedef struct Run:
    double x
    double left
    double right
    Py_ssize_t seed    # how many seeds lie before it
    Py_ssize_t low
    Py_ssize_t middle
    Py_ssize_t high

# The gain as it is defined lies between value - error and value + error; NaN or infinite: it may be anything.
ctypedef struct Gain:
    double value
    double error

# SPAN rows: a middle one, the weight of all and the weighted sum of what they lie above it.
ctypedef struct Moments:
    double middle
    double weight
    double above

cdef inline double square(double x, double seed) noexcept nogil:
    return (x - seed) * (x - seed)

cdef inline Py_ssize_t first_not_below(const real *x, Py_ssize_t n, double limit) noexcept nogil:
    """Return how many of n ascending numbers are below the limit."""
    cdef Py_ssize_t low = 0, high = n, middle
    while low < high:
        middle = (low + high) // 2
        if x[middle] < limit:
            low = middle + 1
        else:
            high = middle
    return low

cdef class Spans(Pass):
    cdef SortedColumn column
    cdef double[:, ::1] memory
    cdef Moments *moments
    cdef double all_weights    # at least their sum
    cdef int exactness         # whether errors are 0; -1: nobody has asked

    cdef void find(self, Run *run) noexcept nogil
    cdef Gain gain(self, const Run *run) noexcept nogil
    cdef double gain_between(self, Py_ssize_t start, Py_ssize_t stop, double old, double new) noexcept nogil
    cdef double squares_between(self, Py_ssize_t start, Py_ssize_t stop, double old, double new) noexcept nogil
    # Whether all gains are whole multiples of a power of two, of so few digits that nothing is rounded.
    cdef bint is_exact(self) noexcept

cdef class DefinedGain(RowPass):
    cdef Run candidate
    cdef double[::1] sums    # of each block

    cdef double of(self, const Run *run) except? -1.0
