"""The rounds of greedy k-means++ over one column: seeds and rows in order, so that a candidate changes a run of rows.

Between neighbouring seeds a border tells whose the rows are. What a candidate would gain is a sum over a run, of which
most is known for SPAN rows at a time. Draws are inverted in the rows' own order: for every block of rows the sum of
weight times squared distance is kept, and lowered by what a new seed changes. Knows nothing of random numbers.
"""

from cpython.exc cimport PyErr_CheckSignals
from cython.parallel cimport prange, threadid
from libc.math cimport INFINITY

import numpy as np

from ckmeans.kernels.centers cimport rows_between_signals
from ckmeans.kernels.closest cimport first_reaching
from ckmeans.kernels.dense cimport Block, Dense, Rows, block
from ckmeans.kernels.dispatch cimport BLOCK, real
from ckmeans.kernels.line cimport Line, first_not_below, number

cdef enum:
    SPAN = 64       # sorted rows whose moments are kept
    PARTS = 8       # of a long run, at most: threads lower them side by side; the sums do not depend on how many do
    LONG = 16384    # rows from which on a run has more than one part
    WORTH_THREADS = 1 << 17    # rows of a run from which on threads lower its parts
    SLAB = 1 << 22  # rows between two looks at Ctrl-C

# Share of its former self below which a block's sum is made anew: what rounding lost in between is far below 2^-60.
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


cdef double gain_of_rows(Line line, Py_ssize_t start, Py_ssize_t stop, double old, double new) noexcept nogil:
    cdef double total = 0.0, x
    cdef Py_ssize_t i
    for i in range(start, stop):
        x = number(line.at, i)
        total += (square(x, old) - square(x, new)) * (1.0 if line.weight == NULL else line.weight[i])
    return total


cdef double gain_of_run(Line line, const Moments *spans, Py_ssize_t start, Py_ssize_t stop, double old,
                        double new) noexcept nogil:
    """Return by how much the rows' squared distances fall where `new` takes the place of `old`.

    The square falls by (new - old) ((x - new) + (x - old)); x is the span's middle and what lies above it. Where
    squares may lose digits below float64's range, rows are taken singly, with the squares that are left.
    """
    cdef Py_ssize_t first = (start + SPAN - 1) // SPAN, last = stop // SPAN, i
    cdef double total = 0.0
    if first >= last or square(new, old) < 1e-250:
        return gain_of_rows(line, start, stop, old, new)
    for i in range(first, last):
        total += spans[i].weight * ((spans[i].middle - new) + (spans[i].middle - old)) + 2.0 * spans[i].above
    return (gain_of_rows(line, start, first * SPAN, old, new) + (new - old) * total
            + gain_of_rows(line, last * SPAN, stop, old, new))


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


cdef void lower_part(Line line, const int *order, Py_ssize_t start, Py_ssize_t stop, double old, double new,
                     Sum *sums) noexcept nogil:
    if line.at.f32 != NULL:
        lower_rows(line.at.f32, line.weight, order, start, stop, old, new, sums)
    else:
        lower_rows(line.at.f64, line.weight, order, start, stop, old, new, sums)


cdef void measure(Line line, Py_ssize_t i, Moments *of) noexcept nogil:
    cdef Py_ssize_t row
    cdef double w = 1.0
    of.middle, of.weight, of.above = number(line.at, i * SPAN + SPAN // 2), 0.0, 0.0
    for row in range(i * SPAN, (i + 1) * SPAN):
        if line.weight != NULL:
            w = line.weight[row]
        of.weight += w
        of.above += w * (number(line.at, row) - of.middle)


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


cdef class Rounds:
    """The rounds over the rows of X, (n, 1), which `line` holds in ascending order.

    order: which row comes where. seeds: how many there may be.
    """
    cdef readonly Line line
    cdef object X
    cdef const double[::1] weights
    cdef const double *weight
    cdef const int[::1] order
    cdef Py_ssize_t n, blocks, count
    cdef double[::1] seeds, ends, former      # former: what block sums were when they were made anew
    cdef Py_ssize_t[::1] borders              # seed i, in ascending order, has rows [borders[i], borders[i + 1])
    cdef double[:, ::1] sums_memory, spans_memory
    cdef Sum *sums                            # [PARTS][blocks]: the first part's are the sums, others are added to it
    cdef const Moments *spans

    def __init__(self, X, weights, Line line, const int[::1] order, Py_ssize_t seeds, int n_threads):
        cdef Py_ssize_t i
        cdef Moments *spans
        self.X, self.weights, self.line, self.order, self.n = X, weights, line, order, line.n
        self.weight = NULL if weights is None else &self.weights[0]
        self.blocks = (self.n + BLOCK - 1) // BLOCK
        self.seeds, self.borders, self.count = np.empty(seeds), np.empty(seeds + 1, dtype=np.intp), 0
        self.ends, self.former = np.empty(self.blocks), np.empty(self.blocks)
        self.sums_memory = np.zeros((PARTS * self.blocks, 2))
        self.sums = <Sum *>&self.sums_memory[0, 0]
        self.spans_memory = np.empty((self.n // SPAN + 1, 3))
        spans = <Moments *>&self.spans_memory[0, 0]
        self.spans = spans
        for i in prange(self.n // SPAN, nogil=True, schedule="static", num_threads=n_threads):
            measure(line, i, spans + i)

    cdef void terms(self, const Rows *x, Py_ssize_t start, Py_ssize_t rows, double *out, int thread) noexcept nogil:
        """Set out to weight times closest_sq of rows [start, start + rows), of one block."""
        cdef Block numbers = block(x, start, rows, thread)
        cdef Py_ssize_t i
        if numbers.f32 != NULL:
            closest_sq_of(numbers.f32, rows, &self.seeds[0], self.count, out)
        else:
            closest_sq_of(numbers.f64, rows, &self.seeds[0], self.count, out)
        if self.weight != NULL:
            for i in range(rows):
                out[i] *= self.weight[start + i]

    cdef void add_up(self, const Rows *x, Py_ssize_t b, int thread) noexcept nogil:
        """Make the sum of block b anew."""
        cdef Py_ssize_t rows = min(self.n - b * BLOCK, <Py_ssize_t>BLOCK), i
        cdef double own[BLOCK]
        cdef Sum sum
        self.terms(x, b * BLOCK, rows, own, thread)
        sum.high = sum.low = 0.0
        for i in range(rows):
            add(&sum, own[i])
        self.sums[b], self.former[b] = sum, sum.high + sum.low

    cdef renew(self, bint every, int n_threads):
        """Make the sums of all blocks anew, or of those alone that have fallen far."""
        cdef Dense dense = Dense(self.X, n_threads)
        cdef Py_ssize_t b, start, stop, slab = max(<Py_ssize_t>1, rows_between_signals(16, 1, n_threads) // BLOCK)
        for start in range(0, self.blocks, slab):
            stop = min(start + slab, self.blocks)
            if every:
                for b in prange(start, stop, nogil=True, schedule="static", num_threads=n_threads):
                    self.add_up(&dense.rows, b, threadid())
            else:
                for b in range(start, stop):
                    if self.sums[b].high + self.sums[b].low < FALLEN * self.former[b]:
                        self.add_up(&dense.rows, b, 0)
            PyErr_CheckSignals()

    def first(self, Py_ssize_t index, int n_threads):
        """Let a row be the first seed, whatever seeds there were before."""
        self.seeds[0], self.borders[0], self.borders[1], self.count = self.X[index, 0], 0, self.n, 1
        self.renew(True, n_threads)

    cdef double total(self) noexcept nogil:
        """Return the weighted sum of closest_sq, and note where each block ends in it."""
        cdef double total = 0.0
        cdef Py_ssize_t b
        for b in range(self.blocks):
            total += self.sums[b].high + self.sums[b].low
            self.ends[b] = total
        return total

    cdef Py_ssize_t row_at(self, const Rows *x, double at) noexcept nogil:
        """Return the first row at which the sum of weight times closest_sq reaches `at`."""
        cdef Py_ssize_t low = first_reaching(&self.ends[0], self.blocks, at), i, rows, last
        cdef double own[BLOCK]
        cdef double total
        total = self.ends[low - 1] if low else 0.0
        rows = min(self.n - low * BLOCK, <Py_ssize_t>BLOCK)
        last = rows - 1
        self.terms(x, low * BLOCK, rows, own, 0)
        for i in range(rows):
            total += own[i]
            if total >= at:
                return low * BLOCK + i
            if own[i] > 0.0:
                last = i
        return low * BLOCK + last    # the block's sum was rounded up

    cdef Run run_of(self, double x) noexcept nogil:
        """Return which rows lie closer to a candidate than to their seeds.

        Below x it is the left neighbour that x has to beat, and does from some row on; above x, the right one.
        """
        cdef Run run
        cdef Block at
        cdef Py_ssize_t low, high, middle
        at.f32, at.f64, run.x = NULL, &self.seeds[0], x
        run.seed = first_not_below(at, self.count, x)
        run.left = self.seeds[run.seed - 1] if run.seed else -INFINITY
        run.right = self.seeds[run.seed] if run.seed < self.count else INFINITY
        run.middle = run.low = run.high = self.borders[run.seed]
        if square(x, run.left) == 0.0 or square(x, run.right) == 0.0:
            return run
        low, high = 0, first_not_below(self.line.at, self.n, x)
        run.high = high
        while low < high:
            middle = (low + high) // 2
            if square(number(self.line.at, middle), x) < square(number(self.line.at, middle), run.left):
                high = middle
            else:
                low = middle + 1
        run.low, low, high = low, run.high, self.n
        while low < high:
            middle = (low + high) // 2
            if square(number(self.line.at, middle), x) < square(number(self.line.at, middle), run.right):
                low = middle + 1
            else:
                high = middle
        run.high = low
        return run

    cdef double gain(self, const Run *run) noexcept nogil:
        """Return by how much a candidate lowers the sum of weight times closest_sq."""
        return (gain_of_run(self.line, self.spans, run.low, run.middle, run.left, run.x)
                + gain_of_run(self.line, self.spans, run.middle, run.high, run.right, run.x))

    cdef lower(self, Py_ssize_t start, Py_ssize_t stop, double old, double new, int n_threads):
        """Let rows [start, stop) be closest to `new` and no longer to `old`."""
        cdef Py_ssize_t slab, rows, parts, i, b
        cdef int threads
        for slab in range(start, stop, SLAB):
            rows = min(stop - slab, <Py_ssize_t>SLAB)
            parts = min(<Py_ssize_t>PARTS, 1 + rows // LONG)
            threads = n_threads if rows >= WORTH_THREADS else 1
            if parts == 1:
                lower_part(self.line, &self.order[0], slab, slab + rows, old, new, self.sums)
                continue
            for i in prange(parts, nogil=True, schedule="static", chunksize=1, num_threads=threads):
                lower_part(self.line, &self.order[0], slab + rows * i // parts, slab + rows * (i + 1) // parts, old,
                           new, self.sums + i * self.blocks)
            for i in range(1, parts):
                for b in range(self.blocks):
                    add(&self.sums[b], self.sums[i * self.blocks + b].high)
                    self.sums[b].low += self.sums[i * self.blocks + b].low
                    self.sums[i * self.blocks + b].high = self.sums[i * self.blocks + b].low = 0.0
            PyErr_CheckSignals()

    cdef place(self, const Run *run, int n_threads):
        """Make a candidate a seed."""
        cdef Py_ssize_t i
        if run.low == run.high:
            return
        self.lower(run.low, run.middle, run.left, run.x, n_threads)
        self.lower(run.middle, run.high, run.right, run.x, n_threads)
        for i in range(self.count, run.seed, -1):
            self.seeds[i], self.borders[i + 1] = self.seeds[i - 1], self.borders[i]
        self.seeds[run.seed], self.borders[run.seed], self.borders[run.seed + 1] = run.x, run.low, run.high
        self.count += 1
        self.renew(False, n_threads)

    def next(self, const double[::1] draws, int n_threads):
        """Draw candidates, make the one of the greatest gain a seed, the first on ties, and return its row."""
        cdef Dense dense = Dense(self.X, 1)
        cdef Py_ssize_t i, row, winner = -1
        cdef double total, gain, greatest = 0.0
        cdef Run run, best
        with nogil:
            total = self.total()
            for i in range(draws.shape[0]):
                row = self.row_at(&dense.rows, draws[i] * total)
                run = self.run_of(number(block(&dense.rows, row, 1, 0), 0))
                gain = self.gain(&run)
                if winner < 0 or gain > greatest:    # gains beyond float64's range may all be NaN
                    greatest, winner, best = gain, row, run
        self.place(&best, n_threads)
        return winner

    @property
    def closest_sq(self):
        """Return the squared distances of all rows to their closest seeds."""
        cdef Dense dense = Dense(self.X, 1)
        cdef Py_ssize_t b
        cdef double[::1] out = np.empty(self.n)
        cdef const double *weight = self.weight
        self.weight = NULL
        for b in range(self.blocks):
            self.terms(&dense.rows, b * BLOCK, min(self.n - b * BLOCK, <Py_ssize_t>BLOCK), &out[b * BLOCK], 0)
        self.weight = weight
        return np.asarray(out)
