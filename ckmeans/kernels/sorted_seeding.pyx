"""Greedy k-means++ over one column: seeds and rows in order, so that a candidate changes a run of rows.

Between neighbouring seeds a boundary tells whose the rows are. Uniform numbers are turned into rows in the rows' own
order: for every block of rows the sum of weight times squared distance is kept, and lowered by what a new seed changes.
Draws and gains are bounded; where bounds do not tell, the definition does, which is another order of summation. Knows
nothing of where the numbers come from.
"""

from cpython.exc cimport PyErr_CheckSignals
from cython.parallel cimport prange
from libc.math cimport INFINITY

import numpy as np

from ckmeans.kernels.dispatch cimport BLOCK, ck_rows
from ckmeans.kernels.min_distances cimport MinDistances, first_reaching
from ckmeans.kernels.sorted_column cimport SortedColumn, real
from ckmeans.kernels.sorted_gains cimport DefinedGain, Gain, Run, Spans, first_not_below, square
from ckmeans.kernels.storage cimport RowPass, Storage

cdef enum:
    PARTS = 8       # of a long run, at most: threads lower them side by side; the sums do not depend on how many do
    LONG = 16384    # rows from which on a run has more than one part
    WORTH_THREADS = 1 << 17    # rows of a run from which on threads lower its parts
    SLAB = 1 << 22  # rows between two looks at Ctrl-C
    ROUNDS = 1024   # after which all sums are refreshed

# Share of its former self below which a block's sum is refreshed.
cdef double FALLEN = 1.0 / (1 << 20)
# By what share of itself a block's sum may differ from the defined one, at most: docs/proofs/seeding.md.
cdef double ERROR = 1.0 / (<double>(1 << 30) * (1 << 15))

# What a pass does to a block of rows.
ctypedef enum Step:
    REFRESH, SET_DISTANCES

# A sum of more digits than a double has: high + low.
ctypedef struct Sum:
    double high
    double low

ctypedef struct Candidate:
    Py_ssize_t row     # -1: two rows may be meant
    Run run
    Gain gain
    bint contends      # whether it may be the best


cdef inline void add(Sum *sum, double x) noexcept nogil:
    """Add without losing a digit of sum or x; only `low` is rounded."""
    cdef double total = sum.high + x, part = total - sum.high
    sum.low += (sum.high - (total - part)) + (x - part)
    sum.high = total


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


cdef void find_ends(const Sum *sums, Py_ssize_t blocks, double *least, double *most) noexcept nogil:
    """Set least and most to bounds of the defined sums up to the end of each block."""
    cdef double low = 0.0, high = 0.0, sum
    cdef Py_ssize_t b
    for b in range(blocks):
        sum = sums[b].high + sums[b].low
        low += sum * (1.0 - ERROR)
        high += sum * (1.0 + ERROR)
        least[b], most[b] = low, high


cdef class SortedSampler(RowPass):
    """Greedy k-means++ over rows of one column; as a pass, it does a step to blocks of rows.

    drawn_by_definition, decided_by_definition: how many draws and how many rounds the definition had to tell.

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
    cdef readonly Py_ssize_t drawn_by_definition, decided_by_definition
    cdef const int[::1] order
    cdef Step step
    cdef Py_ssize_t n, count, rounds
    cdef double[::1] seeds, former            # former: the sums of blocks when they were refreshed
    cdef double[::1] least, most              # the defined end of each block lies between, in the sum over all rows
    cdef Py_ssize_t[::1] boundaries           # seed i, in ascending order, has rows [boundaries[i], boundaries[i + 1])
    cdef double[:, ::1] sums_memory
    cdef Sum *sums                            # [PARTS][blocks]: the first part's are the sums, others are added to it
    cdef char[::1] memory_of_candidates
    cdef Candidate *candidates
    cdef Spans spans
    cdef DefinedGain defined_gain
    cdef MinDistances distances               # None until they are asked for

    def __init__(self, Storage rows, SortedColumn column, const int[::1] order, Py_ssize_t max_seeds, int n_threads):
        if rows.n != column.n or rows.n != order.shape[0] or rows.is_single != column.is_single:
            raise ValueError("the sorted column must hold the same rows, and order must be theirs")
        self.over(rows, 16, 0)
        self.column, self.order, self.n = column, order, rows.n
        self.seeds, self.boundaries, self.count = np.empty(max_seeds), np.empty(max_seeds + 1, dtype=np.intp), 0
        self.least, self.most, self.former = np.empty(self.units), np.empty(self.units), np.empty(self.units)
        self.sums_memory = np.zeros((PARTS * self.units, 2))
        self.sums = <Sum *>&self.sums_memory[0, 0]
        self.make_room(16)
        self.spans, self.defined_gain = Spans(column, n_threads), DefinedGain(rows, n_threads)
        self.prepare(n_threads)

    cdef make_room(self, Py_ssize_t candidates):
        self.memory_of_candidates = np.empty(candidates * sizeof(Candidate), dtype=np.int8)
        self.candidates = <Candidate *>&self.memory_of_candidates[0]

    cdef void block(self, const ck_rows *x, Py_ssize_t row, int thread) noexcept nogil:
        cdef Py_ssize_t b = row // BLOCK, i
        cdef double terms[BLOCK]
        cdef Sum sum
        if self.step == SET_DISTANCES:
            self.set_closest_sq(x, &self.distances.closest[row])
            return
        self.set_terms(x, row, terms)
        sum.high = sum.low = 0.0
        for i in range(x.n):
            add(&sum, terms[i])
        self.sums[b], self.former[b] = sum, sum.high + sum.low

    cdef void set_closest_sq(self, const ck_rows *x, double *out) noexcept nogil:
        if self.rows.is_single:
            closest_sq_of(<const float *>x.numbers, x.n, &self.seeds[0], self.count, out)
        else:
            closest_sq_of(<const double *>x.numbers, x.n, &self.seeds[0], self.count, out)

    cdef void set_terms(self, const ck_rows *x, Py_ssize_t row, double *out) noexcept nogil:
        """Set out to weight times closest_sq of the rows of a block, which begins with `row`."""
        cdef Py_ssize_t i
        self.set_closest_sq(x, out)
        if self.rows.weight != NULL:
            for i in range(x.n):
                out[i] *= self.rows.weight[row + i]

    cdef go(self, Step step):
        self.step = step
        self.run(0, self.units, self.threads, 0)

    cdef refresh_fallen(self):
        """Add up the blocks again whose sums have fallen far."""
        cdef const double *former = &self.former[0]
        cdef Py_ssize_t b
        self.step = REFRESH
        for b in range(self.units):
            if self.sums[b].high + self.sums[b].low < FALLEN * former[b]:
                self.run(b, b + 1, 1, 0)

    def first(self, Py_ssize_t index):
        """Let a row be the first seed, whatever seeds there were before."""
        self.seeds[0], self.boundaries[0], self.boundaries[1], self.count = self.number_of(index), 0, self.n, 1
        self.rounds = 0
        self.go(REFRESH)

    cdef double number_of(self, Py_ssize_t row) noexcept nogil:
        cdef ck_rows x = self.rows.block(row, 1, self.scratch(0))
        return (<const float *>x.numbers)[0] if self.rows.is_single else (<const double *>x.numbers)[0]

    cdef bint draw(self, const double[::1] uniforms) noexcept nogil:
        """Set the candidates' rows to those drawn; return whether all are certain. docs/proofs/seeding.md."""
        cdef bint certain = True
        cdef Py_ssize_t last = self.units - 1, q
        find_ends(self.sums, self.units, &self.least[0], &self.most[0])
        for q in range(uniforms.shape[0]):
            self.candidates[q].row = self.row_between(uniforms[q] * self.least[last], uniforms[q] * self.most[last])
            certain &= self.candidates[q].row >= 0
        return certain

    cdef Py_ssize_t row_between(self, double least, double most) noexcept nogil:
        """Return the row that MinDistances.row_at() gives for all numbers from least to most; -1: perhaps several."""
        cdef Py_ssize_t b = first_reaching(&self.most[0], self.units, least), i, last
        cdef double terms[BLOCK]
        cdef double low = self.least[b - 1] if b else 0.0, high = self.most[b - 1] if b else 0.0
        cdef ck_rows x
        if not most < INFINITY or (b < self.units - 1 and self.least[b] < most):
            return -1
        x = self.rows.block(b * BLOCK, min(self.n - b * BLOCK, <Py_ssize_t>BLOCK), self.scratch(0))
        last = x.n - 1
        self.set_terms(&x, b * BLOCK, terms)
        for i in range(x.n):
            low += terms[i]
            high += terms[i]
            if high >= least:
                return b * BLOCK + i if low >= most else -1
            if terms[i] > 0.0:
                last = i
        return b * BLOCK + last    # the block's sum was rounded up

    cdef draw_by_definition(self, const double[::1] uniforms):
        """Set the rows of candidates that draw() is not certain of."""
        cdef double total
        cdef Py_ssize_t q
        self.set_distances()
        self.distances.add_up()
        total = self.distances.total()
        for q in range(uniforms.shape[0]):
            if self.candidates[q].row < 0:
                self.candidates[q].row = self.distances.row_at(uniforms[q] * total)
                self.drawn_by_definition += 1

    cdef Run run_of(self, double x) noexcept nogil:
        """Return which rows lie closer to a candidate than to their seeds."""
        cdef Run run
        run.x, run.seed = x, first_not_below(&self.seeds[0], self.count, x)
        run.left = self.seeds[run.seed - 1] if run.seed else -INFINITY
        run.right = self.seeds[run.seed] if run.seed < self.count else INFINITY
        run.middle = run.low = run.high = self.boundaries[run.seed]
        if x != run.right:
            self.spans.find(&run)
        return run

    cdef Py_ssize_t best(self, Py_ssize_t count) noexcept nogil:
        """Return the candidate of the greatest gain, the first on ties, or -1 if bounds do not tell."""
        cdef Py_ssize_t q, first = -1
        cdef Candidate *of
        cdef double least = -1.0
        cdef bint certain = True
        for q in range(count):
            of = self.candidates + q
            of.run = self.run_of(self.number_of(of.row))
            of.gain = self.spans.gain(&of.run)
            if of.gain.value - of.gain.error > least:
                least = of.gain.value - of.gain.error
        for q in range(count):
            of = self.candidates + q
            of.contends = not of.gain.value + of.gain.error < least    # gains beyond float64's range may be NaN
            if of.contends and first < 0:
                first = q
            # The same number gains the same.
            certain &= not of.contends or of.run.x == self.candidates[first].run.x
        return first if certain else -1

    cdef Py_ssize_t decided(self, Py_ssize_t count) except -1:
        """Return the candidate of the greatest gain, the first on ties, where best() could not tell."""
        cdef Py_ssize_t q, winner = -1
        cdef Candidate *of
        cdef bint exact = self.spans.is_exact()
        cdef double gain, greatest = -1.0
        self.decided_by_definition += not exact
        for q in range(count):
            of = self.candidates + q
            if of.contends:
                gain = of.gain.value if exact else self.defined_gain.of(&of.run)
                if winner < 0 or gain > greatest:
                    greatest, winner = gain, q
        return winner

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
            threads = self.threads if rows >= WORTH_THREADS else 1
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
        self.rounds += 1
        if self.rounds % ROUNDS:
            self.refresh_fallen()
        else:
            self.go(REFRESH)

    def next(self, const double[::1] uniforms):
        """Draw candidates, make the one of the greatest gain a seed, the first on ties, and return its row.

        uniforms: numbers in [0, 1), one for each candidate.
        """
        cdef Py_ssize_t count = uniforms.shape[0], best
        cdef bint certain
        if count * <Py_ssize_t>sizeof(Candidate) > self.memory_of_candidates.shape[0]:
            self.make_room(count)
        with nogil:
            certain = self.draw(uniforms)
        if not certain:
            self.draw_by_definition(uniforms)
        with nogil:
            best = self.best(count)
        if best < 0:
            best = self.decided(count)
        self.place(&self.candidates[best].run)
        return self.candidates[best].row

    cdef set_distances(self):
        if self.distances is None:
            self.distances = MinDistances(self.rows)
        self.go(SET_DISTANCES)

    @property
    def closest_sq(self):
        """Return the squared distances of all rows to their closest seeds."""
        self.set_distances()
        return self.distances.closest_sq
