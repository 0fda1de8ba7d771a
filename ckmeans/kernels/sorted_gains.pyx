"""What a candidate of k-means++ gains in one column: quickly, among sorted rows, with a bound of the error; or exactly.

The gain is a sum over a run of sorted rows, of which most is known for SPAN rows at a time. Its definition is another
order of summation, in the rows' own order (docs/seeding.md), which a pass over all rows follows where the bounds do not
tell which gain is the greatest. Knows nothing of how candidates are drawn.
"""

from libc.math cimport INFINITY, fabs, frexp, ldexp, rint, sqrt

import numpy as np

from ckmeans.kernels.dispatch cimport BLOCK, ck_rows, tiles
from ckmeans.kernels.sorted_column cimport SortedColumn, number, real
from ckmeans.kernels.storage cimport Pass, RowPass, Storage

cdef enum:
    SPAN = 64       # sorted rows whose moments are kept

# Squares below it lose digits to the end of float64's range.
cdef double VANISHING = 1e-250
# Half the distance from 1 to the next number.
cdef double ROUNDING = 1.0 / (<double>(1 << 30) * (1 << 23))


cdef void measure(const real *x, const double *weight, Py_ssize_t n, Moments *of) noexcept nogil:
    cdef Py_ssize_t i
    cdef double w = 1.0
    of.middle, of.weight, of.above = x[n // 2], 0.0, 0.0
    for i in range(n):
        if weight != NULL:
            w = weight[i]
        of.weight += w
        of.above += w * (x[i] - of.middle)


cdef double gain_of_rows(const real *x, const double *weight, Py_ssize_t start, Py_ssize_t stop, double old,
                         double new) noexcept nogil:
    cdef double total = 0.0
    cdef Py_ssize_t i
    for i in range(start, stop):
        total += (square(x[i], old) - square(x[i], new)) * (1.0 if weight == NULL else weight[i])
    return total


cdef double gain_of_run(const real *x, const double *weight, const Moments *spans, Py_ssize_t start, Py_ssize_t stop,
                        double old, double new) noexcept nogil:
    """Return by how much the rows' squared distances fall where `new` takes the place of `old`.

    The square falls by (new - old) ((x - new) + (x - old)); x is the span's middle and what lies above it.
    """
    cdef Py_ssize_t first = (start + SPAN - 1) // SPAN, last = stop // SPAN, i
    cdef double total = 0.0
    if first >= last:
        return gain_of_rows(x, weight, start, stop, old, new)
    for i in range(first, last):
        total += spans[i].weight * ((spans[i].middle - new) + (spans[i].middle - old)) + 2.0 * spans[i].above
    return (gain_of_rows(x, weight, start, first * SPAN, old, new) + (new - old) * total
            + gain_of_rows(x, weight, last * SPAN, stop, old, new))


cdef void find_run(const real *x, Py_ssize_t n, Run *run) noexcept nogil:
    """Set which of the sorted rows lie closer to a candidate than to the seeds beside it; `middle` is set.

    Below the candidate it is the left neighbour that it has to beat, and does from some row on; above it, the right
    one.
    """
    cdef Py_ssize_t low = 0, high = first_not_below(x, n, run.x), middle
    cdef Py_ssize_t first_above = high
    while low < high:
        middle = (low + high) // 2
        if square(x[middle], run.x) < square(x[middle], run.left):
            high = middle
        else:
            low = middle + 1
    run.low, low, high = low, first_above, n
    while low < high:
        middle = (low + high) // 2
        if square(x[middle], run.x) < square(x[middle], run.right):
            low = middle + 1
        else:
            high = middle
    run.high = low


cdef bint are_multiples(const real *x, Py_ssize_t n, double unit, bint ascending) noexcept nogil:
    """Return whether numbers are multiples of a power of two."""
    cdef double share = 1.0 / unit
    cdef Py_ssize_t i = 0
    while i < n:
        if x[i] * share != rint(x[i] * share):
            return False
        i += SPAN if ascending and i + SPAN < n and x[i + SPAN] == x[i] else 1    # alike in between
    return True


cdef class Spans(Pass):
    """The moments of every SPAN rows of a SortedColumn, and gains by them."""

    def __init__(self, SortedColumn column, int n_threads):
        cdef Py_ssize_t i
        self.column, self.units, self.chunk = column, column.n // SPAN, 64
        self.work = 17.0 * column.n
        self.memory = np.empty((self.units + 1, 3))
        self.moments = <Moments *>&self.memory[0, 0]
        self.prepare(n_threads)
        self.run(0, self.units, n_threads, 0)
        self.all_weights, self.exactness = 0.0, -1
        for i in range(self.units):
            self.all_weights += self.moments[i].weight
        for i in range(self.units * SPAN, column.n):
            self.all_weights += 1.0 if column.weight == NULL else column.weight[i]
        self.all_weights *= 1.0 + 1e-6    # for what rounding took off

    cdef void do(self, Py_ssize_t unit, int thread) noexcept nogil:
        cdef ck_rows x = self.column.block(unit * SPAN, SPAN, NULL)
        cdef const double *weight = NULL if self.column.weight == NULL else self.column.weight + unit * SPAN
        if self.column.is_single:
            measure(<const float *>x.numbers, weight, SPAN, self.moments + unit)
        else:
            measure(<const double *>x.numbers, weight, SPAN, self.moments + unit)

    cdef void find(self, Run *run) noexcept nogil:
        """Set which rows come to a candidate; `middle` is set."""
        if self.column.is_single:
            find_run(<const float *>self.column.all.numbers, self.column.n, run)
        else:
            find_run(<const double *>self.column.all.numbers, self.column.n, run)

    cdef Gain gain(self, const Run *run) noexcept nogil:
        """Return by how much a candidate lowers the sum of weight times closest_sq: docs/proofs/seeding.md."""
        cdef Gain gain
        cdef double squares = (self.squares_between(run.low, run.middle, run.left, run.x)
                               + self.squares_between(run.middle, run.high, run.right, run.x))
        gain.value = (self.gain_between(run.low, run.middle, run.left, run.x)
                      + self.gain_between(run.middle, run.high, run.right, run.x))
        gain.error = ROUNDING * ((self.column.n // 16 + 256) * fabs(gain.value) + 4096.0 * squares)
        return gain

    cdef double gain_between(self, Py_ssize_t start, Py_ssize_t stop, double old, double new) noexcept nogil:
        cdef const void *x = self.column.all.numbers
        cdef const double *weight = self.column.weight
        if self.column.is_single:
            return gain_of_run(<const float *>x, weight, self.moments, start, stop, old, new)
        return gain_of_run(<const double *>x, weight, self.moments, start, stop, old, new)

    cdef double squares_between(self, Py_ssize_t start, Py_ssize_t stop, double old, double new) noexcept nogil:
        """Return at least the sum of weight times squared distance to `old`, or infinity where squares vanish."""
        cdef double farthest_sq, squares
        if start >= stop:
            return 0.0
        farthest_sq = max(square(number(self.column, start), old), square(number(self.column, stop - 1), old))
        squares = farthest_sq * (<double>(stop - start) if self.column.weight == NULL else self.all_weights)
        return INFINITY if min(farthest_sq, squares, square(new, old)) < VANISHING else squares

    cdef bint is_exact(self) noexcept:
        cdef SortedColumn column = self.column
        cdef double width, unit
        cdef int exponent
        if self.exactness < 0:
            width = number(column, column.n - 1) - number(column, 0)
            # Gains are multiples of unit^2; they, and all sums on the way, are below 4 weights width^2 < 2^52 unit^2.
            frexp(2.0 * width * sqrt(self.all_weights) / (1 << 26), &exponent)
            unit = ldexp(1.0, exponent)
            self.exactness = (unit > 1e-120 and unit < 1e120
                              and (column.weight == NULL or are_multiples(column.weight, column.n, 1.0, False))
                              and (are_multiples(<const float *>column.all.numbers, column.n, unit, True)
                                   if column.is_single
                                   else are_multiples(<const double *>column.all.numbers, column.n, unit, True)))
        return self.exactness


cdef void gains_of_rows(const real *x, Py_ssize_t n, const Run *candidate, double *out) noexcept nogil:
    """Set out to what each row's squared distance loses.

    Of a row between the seeds beside the candidate one of these is the closest; any other row is no closer to the
    candidate than to one of them.
    """
    cdef double left = candidate.left, right = candidate.right, new = candidate.x, before, after
    cdef Py_ssize_t i
    for i in range(n):
        before, after = min(square(x[i], left), square(x[i], right)), square(x[i], new)
        out[i] = before - after if before > after else 0.0


cdef class DefinedGain(RowPass):
    """The gain of a candidate by the definition: the rows in their own order, 32 parts a block, block after block."""

    def __init__(self, Storage rows, int n_threads):
        self.over(rows, 8, 0)
        self.sums = np.empty(self.units)
        self.prepare(n_threads)

    cdef void block(self, const ck_rows *x, Py_ssize_t row, int thread) noexcept nogil:
        cdef double gains[BLOCK]
        if self.rows.is_single:
            gains_of_rows(<const float *>x.numbers, x.n, &self.candidate, gains)
        else:
            gains_of_rows(<const double *>x.numbers, x.n, &self.candidate, gains)
        # The parts of a gain are those of a sum of squared distances.
        self.sums[row // BLOCK] = tiles().seed_sum(NULL if self.rows.weight == NULL else self.rows.weight + row, gains,
                                                   x.n)

    cdef double of(self, const Run *run) except? -1.0:
        cdef double total = 0.0
        cdef Py_ssize_t b
        self.candidate = run[0]
        self.run(0, self.units, self.threads, 0)
        for b in range(self.units):
            total += self.sums[b]
        return total
