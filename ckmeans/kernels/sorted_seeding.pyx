"""Greedy k-means++ over one column: seeds and rows in order, so that a candidate changes a run of rows.

Between neighbouring seeds a boundary tells whose the rows are. What a candidate would gain is a sum over a run, of
which most is known for SPAN rows at a time. Uniform numbers are turned into rows in the rows' own order: for every
block of rows the sum of weight times squared distance is kept, and lowered by what a new seed changes. Knows nothing of
where the numbers come from.
"""

from cpython.exc cimport PyErr_CheckSignals
from cython.parallel cimport prange
from libc.math cimport INFINITY

import numpy as np

from ckmeans.kernels.dispatch cimport BLOCK, ck_rows
from ckmeans.kernels.min_distances cimport first_reaching
from ckmeans.kernels.storage cimport Pass, RowPass, Storage
from ckmeans.kernels.sorted_column cimport SortedColumn, real

cdef enum:
    SPAN = 64       # sorted rows whose moments are kept
    PARTS = 8       # of a long run, at most: threads lower them side by side; the sums do not depend on how many do
    LONG = 16384    # rows from which on a run has more than one part
    WORTH_THREADS = 1 << 17    # rows of a run from which on threads lower its parts
    SLAB = 1 << 22  # rows between two looks at Ctrl-C

# Share of its former self below which a block's sum is refreshed: what rounding lost in between is far below 2^-60.
cdef double FALLEN = 1.0 / (1 << 20)

# A sum of more digits than a double has: high + low.
ctypedef struct Sum:
    double high
    double low

# SPAN rows: a middle one, the weight of all and the weighted sum of what they lie above it.
ctypedef struct Moments:
    double middle
    double weight
    double above

# Rows [low, high) come to a candidate: those before `middle` from its left neighbour, the others from the right one.
ctypedef struct Run:
    double x
    double left
    double right
    Py_ssize_t seed    # how many seeds lie before it
    Py_ssize_t low
    Py_ssize_t middle
    Py_ssize_t high


cdef inline void add(Sum *sum, double x) noexcept nogil:
    """Add without losing a digit of sum or x; only `low` is rounded."""
    cdef double total = sum.high + x, part = total - sum.high
    sum.low += (sum.high - (total - part)) + (x - part)
    sum.high = total


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


cdef void measure(const real *x, const double *weight, Py_ssize_t n, Moments *of) noexcept nogil:
    cdef Py_ssize_t i
    cdef double w = 1.0
    of.middle, of.weight, of.above = x[n // 2], 0.0, 0.0
    for i in range(n):
        if weight != NULL:
            w = weight[i]
        of.weight += w
        of.above += w * (x[i] - of.middle)


cdef class Spans(Pass):
    """The moments of every SPAN rows of a SortedColumn."""
    cdef SortedColumn column
    cdef double[:, ::1] memory
    cdef Moments *moments

    def __init__(self, SortedColumn column, int n_threads):
        self.column, self.units, self.chunk = column, column.n // SPAN, 64
        self.work, self.effort = column.n, 17.0 * column.n
        self.memory = np.empty((self.units + 1, 3))
        self.moments = <Moments *>&self.memory[0, 0]
        self.prepare(n_threads)
        self.run(0, self.units, n_threads, 0)

    cdef void do(self, Py_ssize_t unit, int thread) noexcept nogil:
        cdef ck_rows x = self.column.block(unit * SPAN, SPAN, NULL)
        cdef const double *weight = NULL if self.column.weight == NULL else self.column.weight + unit * SPAN
        if self.column.is_single:
            measure(<const float *>x.numbers, weight, SPAN, self.moments + unit)
        else:
            measure(<const double *>x.numbers, weight, SPAN, self.moments + unit)


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

    The square falls by (new - old) ((x - new) + (x - old)); x is the span's middle and what lies above it. Where
    squares may lose digits below float64's range, rows are taken singly, with the squares that are left.
    """
    cdef Py_ssize_t first = (start + SPAN - 1) // SPAN, last = stop // SPAN, i
    cdef double total = 0.0
    if first >= last or square(new, old) < 1e-250:
        return gain_of_rows(x, weight, start, stop, old, new)
    for i in range(first, last):
        total += spans[i].weight * ((spans[i].middle - new) + (spans[i].middle - old)) + 2.0 * spans[i].above
    return (gain_of_rows(x, weight, start, first * SPAN, old, new) + (new - old) * total
            + gain_of_rows(x, weight, last * SPAN, stop, old, new))


cdef void lower_rows(const real *x, const double *weight, const int *order, Py_ssize_t start, Py_ssize_t stop,
                     double old, double new, Sum *sums) noexcept nogil:
    cdef double before, after, w = 1.0
    cdef Sum *sum
    cdef Py_ssize_t i
    for i in range(start, stop):
        if weight != NULL:
            w = weight[i]
        before, after = w * square(x[i], old), w * square(x[i], new)
        sum = sums + order[i] // BLOCK
        # before is not less than after: what their difference loses is a double.
        add(sum, after - before)
        sum.low += after - (before + (after - before))


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


cdef void closest_sq_of(const real *x, Py_ssize_t n, const double *seeds, Py_ssize_t count,
                        double *out) noexcept nogil:
    """Set out to the squared distances of rows to the closest of ascending seeds: of one, or of two neighbours."""
    cdef Py_ssize_t i, at, left, half
    cdef double v, below, above
    for i in range(n):
        v, at, left = x[i], 0, count
        while left > 1:    # without a branch that could be guessed wrong
            half = left // 2
            at += half * (seeds[at + half] <= v)
            left -= half
        below, above = square(v, seeds[at]), square(v, seeds[at + (at + 1 < count)])
        out[i] = min(below, above)


cdef class SortedSampler(RowPass):
    """Greedy k-means++ over rows of one column; as a pass, it refreshes the sums of blocks of rows.

    Parameters
    ----------
    rows : Storage
        Dense rows of one column.
    column : SortedColumn
        The same in ascending order.
    order : ndarray of shape (n,), int32
        Which row comes where.
    max_seeds : int
    n_threads : int
        Threads for every round.
    """
    cdef readonly SortedColumn column
    cdef const int[::1] order
    cdef int n_threads
    cdef bint every                           # block, or those alone whose sums have fallen far
    cdef Py_ssize_t n, count
    cdef double[::1] seeds, ends, former      # former: what sums of blocks were when they were refreshed
    cdef Py_ssize_t[::1] boundaries           # seed i, in ascending order, has rows [boundaries[i], boundaries[i + 1])
    cdef double[:, ::1] sums_memory
    cdef Sum *sums                            # [PARTS][blocks]: the first part's are the sums, others are added to it
    cdef Spans spans

    def __init__(self, Storage rows, SortedColumn column, const int[::1] order, Py_ssize_t max_seeds, int n_threads):
        if rows.n != column.n or rows.n != order.shape[0] or rows.is_single != column.is_single:
            raise ValueError("the sorted column must hold the same rows, and order must be theirs")
        self.over(rows, 16, 0)
        self.column, self.order, self.n, self.n_threads = column, order, rows.n, n_threads
        self.seeds, self.boundaries, self.count = np.empty(max_seeds), np.empty(max_seeds + 1, dtype=np.intp), 0
        self.ends, self.former = np.empty(self.units), np.empty(self.units)
        self.sums_memory = np.zeros((PARTS * self.units, 2))
        self.sums = <Sum *>&self.sums_memory[0, 0]
        self.spans = Spans(column, n_threads)
        self.prepare(n_threads)

    cdef void do(self, Py_ssize_t unit, int thread) noexcept nogil:
        if self.every or self.sums[unit].high + self.sums[unit].low < FALLEN * self.former[unit]:
            RowPass.do(self, unit, thread)

    cdef void block(self, const ck_rows *x, Py_ssize_t row, int thread) noexcept nogil:
        cdef Py_ssize_t b = row // BLOCK, i
        cdef double terms[BLOCK]
        cdef Sum sum
        self.terms(x, row, True, terms)
        sum.high = sum.low = 0.0
        for i in range(x.n):
            add(&sum, terms[i])
        self.sums[b], self.former[b] = sum, sum.high + sum.low

    cdef void terms(self, const ck_rows *x, Py_ssize_t row, bint weighted, double *out) noexcept nogil:
        """Set out to weight times closest_sq of the rows of a block, which begins with `row`."""
        cdef Py_ssize_t i
        if self.rows.is_single:
            closest_sq_of(<const float *>x.numbers, x.n, &self.seeds[0], self.count, out)
        else:
            closest_sq_of(<const double *>x.numbers, x.n, &self.seeds[0], self.count, out)
        if weighted and self.rows.weight != NULL:
            for i in range(x.n):
                out[i] *= self.rows.weight[row + i]

    cdef ck_rows block_at(self, Py_ssize_t b) noexcept nogil:
        """Return block b, read by the first thread."""
        return self.rows.block(b * BLOCK, min(self.n - b * BLOCK, <Py_ssize_t>BLOCK), self.scratch(0))

    cdef refresh(self, bint every):
        """Add up all blocks again, or those alone whose sums have fallen far."""
        self.every = every
        self.run(0, self.units, self.n_threads if every else 1, 0)

    def first(self, Py_ssize_t index):
        """Let a row be the first seed, whatever seeds there were before."""
        self.seeds[0], self.boundaries[0], self.boundaries[1], self.count = self.number_of(index), 0, self.n, 1
        self.refresh(True)

    cdef double number_of(self, Py_ssize_t row) noexcept nogil:
        cdef ck_rows x = self.rows.block(row, 1, self.scratch(0))
        return (<const float *>x.numbers)[0] if self.rows.is_single else (<const double *>x.numbers)[0]

    cdef double total(self) noexcept nogil:
        """Return the weighted sum of closest_sq, and note where each block ends in it."""
        cdef double total = 0.0
        cdef Py_ssize_t b
        for b in range(self.units):
            total += self.sums[b].high + self.sums[b].low
            self.ends[b] = total
        return total

    cdef Py_ssize_t row_at(self, double at) noexcept nogil:
        """Return the first row at which the sum of weight times closest_sq reaches `at`."""
        cdef Py_ssize_t b = first_reaching(&self.ends[0], self.units, at), i, last
        cdef double terms[BLOCK]
        cdef double total = self.ends[b - 1] if b else 0.0
        cdef ck_rows x = self.block_at(b)
        last = x.n - 1
        self.terms(&x, b * BLOCK, True, terms)
        for i in range(x.n):
            total += terms[i]
            if total >= at:
                return b * BLOCK + i
            if terms[i] > 0.0:
                last = i
        return b * BLOCK + last    # the block's sum was rounded up

    cdef Run run_of(self, double x) noexcept nogil:
        """Return which rows lie closer to a candidate than to their seeds."""
        cdef const void *numbers = self.column.all.numbers
        cdef Run run
        run.x, run.seed = x, first_not_below(&self.seeds[0], self.count, x)
        run.left = self.seeds[run.seed - 1] if run.seed else -INFINITY
        run.right = self.seeds[run.seed] if run.seed < self.count else INFINITY
        run.middle = run.low = run.high = self.boundaries[run.seed]
        if square(x, run.left) == 0.0 or square(x, run.right) == 0.0:
            return run
        if self.column.is_single:
            find_run(<const float *>numbers, self.n, &run)
        else:
            find_run(<const double *>numbers, self.n, &run)
        return run

    cdef double gain(self, const Run *run) noexcept nogil:
        """Return by how much a candidate lowers the sum of weight times closest_sq."""
        return (self.gain_between(run.low, run.middle, run.left, run.x)
                + self.gain_between(run.middle, run.high, run.right, run.x))

    cdef double gain_between(self, Py_ssize_t start, Py_ssize_t stop, double old, double new) noexcept nogil:
        cdef const void *x = self.column.all.numbers
        cdef const double *weight = self.column.weight
        if self.column.is_single:
            return gain_of_run(<const float *>x, weight, self.spans.moments, start, stop, old, new)
        return gain_of_run(<const double *>x, weight, self.spans.moments, start, stop, old, new)

    cdef void lower_part(self, Py_ssize_t start, Py_ssize_t stop, double old, double new, Sum *sums) noexcept nogil:
        cdef const void *x = self.column.all.numbers
        cdef const double *weight = self.column.weight
        if self.column.is_single:
            lower_rows(<const float *>x, weight, &self.order[0], start, stop, old, new, sums)
        else:
            lower_rows(<const double *>x, weight, &self.order[0], start, stop, old, new, sums)

    cdef lower(self, Py_ssize_t start, Py_ssize_t stop, double old, double new):
        """Let sorted rows [start, stop) be closest to `new` and no longer to `old`."""
        cdef Py_ssize_t slab, rows, parts, i, b, blocks = self.units
        cdef int threads
        for slab in range(start, stop, SLAB):
            rows = min(stop - slab, <Py_ssize_t>SLAB)
            parts = min(<Py_ssize_t>PARTS, 1 + rows // LONG)
            threads = self.n_threads if rows >= WORTH_THREADS else 1
            if parts == 1:
                self.lower_part(slab, slab + rows, old, new, self.sums)
                continue
            for i in prange(parts, nogil=True, schedule="static", chunksize=1, num_threads=threads):
                self.lower_part(slab + rows * i // parts, slab + rows * (i + 1) // parts, old, new,
                                self.sums + i * blocks)
            for i in range(1, parts):
                for b in range(blocks):
                    add(&self.sums[b], self.sums[i * blocks + b].high)
                    self.sums[b].low += self.sums[i * blocks + b].low
                    self.sums[i * blocks + b].high = self.sums[i * blocks + b].low = 0.0
            PyErr_CheckSignals()

    cdef place(self, const Run *run):
        """Make a candidate a seed."""
        cdef Py_ssize_t i
        if run.low == run.high:
            return
        self.lower(run.low, run.middle, run.left, run.x)
        self.lower(run.middle, run.high, run.right, run.x)
        for i in range(self.count, run.seed, -1):
            self.seeds[i], self.boundaries[i + 1] = self.seeds[i - 1], self.boundaries[i]
        self.seeds[run.seed] = run.x
        self.boundaries[run.seed], self.boundaries[run.seed + 1] = run.low, run.high
        self.count += 1
        self.refresh(False)

    def next(self, const double[::1] uniforms):
        """Draw candidates, make the one of the greatest gain a seed, the first on ties, and return its row.

        uniforms: numbers in [0, 1), one for each candidate.
        """
        cdef Py_ssize_t i, row, winner = -1
        cdef double total, gain, greatest = 0.0
        cdef Run run, best
        with nogil:
            total = self.total()
            for i in range(uniforms.shape[0]):
                row = self.row_at(uniforms[i] * total)
                run = self.run_of(self.number_of(row))
                gain = self.gain(&run)
                if winner < 0 or gain > greatest:    # gains beyond float64's range may all be NaN
                    greatest, winner, best = gain, row, run
        self.place(&best)
        return winner

    @property
    def closest_sq(self):
        """Return the squared distances of all rows to their closest seeds."""
        cdef double[::1] out = np.empty(self.n)
        cdef ck_rows x
        cdef Py_ssize_t b
        for b in range(self.units):
            x = self.block_at(b)
            self.terms(&x, b * BLOCK, False, &out[b * BLOCK])
        return np.asarray(out)
