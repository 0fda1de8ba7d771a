"""Rows of one column in ascending order, in which clusters are runs: where they meet, and the sums between.

A radix sort: numbers become whole ones of the same order, which are dealt out by eight bits at a time, the lowest
first. Every deal keeps the order of the one before, so the result does not depend on how rows are shared out. Knows
nothing of convergence.
"""

from cpython.exc cimport PyErr_CheckSignals
from cython.parallel cimport prange
from libc.math cimport ldexp
from libc.stdint cimport int64_t, uint32_t, uint64_t
from libc.string cimport memcpy, memset

import numpy as np

from ckmeans.kernels.dispatch cimport ck_accumulator, ck_rows
from ckmeans.kernels.storage cimport Pass, RowPass, Storage
from ckmeans.kernels.sums cimport Accumulators, Sums

ctypedef fused word:
    uint32_t
    uint64_t

cdef enum:
    DIGIT = 8          # bits
    DIGITS = 1 << DIGIT
    SLAB = 1 << 22      # rows that a thread deals out between two looks at Ctrl-C
    BETWEEN = 64     # rows between two sums that are kept

# Bytes per row that these take: of the numbers and of the weights, four limbs at most in nearly every case.
SUM_BYTES = 8.0 * 2 * 4 / BETWEEN

# Gaps between centres, as a share of the range of rows and centres, and as such, from which on boundaries can be
# searched.
cdef double LEAST_SHARE = ldexp(1.0, -48), LEAST_GAP = ldexp(1.0, -290), WIDEST = ldexp(1.0, 500)


cdef class SortedColumn(Storage):
    """n rows of one column in ascending order, (n,) float32 or float64, and their weights in this order."""

    def __init__(self, values, const double[::1] weights=None):
        Storage.__init__(self, values.reshape(-1, 1), weights)

    @property
    def values(self):
        """The numbers, (n,): float64 if the rows are, else float32."""
        return self.numbers[:, 0]


# ---- Sorting ----


cdef inline word key_of(word bits) noexcept nogil:
    """Return a whole number that ascends with the float or double of these bits."""
    cdef word sign = (<word>1) << (8 * sizeof(word) - 1)
    return ~bits if bits & sign else bits | sign


cdef inline word bits_of(word key) noexcept nogil:
    cdef word sign = (<word>1) << (8 * sizeof(word) - 1)
    return key ^ sign if key & sign else ~key


cdef void keys_of(const ck_rows *x, word *keys) noexcept nogil:
    cdef Py_ssize_t i
    memcpy(keys, x.numbers, x.n * sizeof(word))
    for i in range(x.n):
        keys[i] = key_of(keys[i])


cdef class MakeKeys(RowPass):
    """Sets keys, uint32 or uint64, to whole numbers that ascend with the rows' numbers."""
    cdef unsigned char[::1] keys

    def __init__(self, Storage rows, keys):
        self.keys = keys.view(np.uint8)
        self.over(rows, 1, 0)
        self.chunk = 64

    cdef void block(self, const ck_rows *x, Py_ssize_t row, int thread) noexcept nogil:
        if self.rows.is_single:
            keys_of(x, <uint32_t *>&self.keys[0] + row)
        else:
            keys_of(x, <uint64_t *>&self.keys[0] + row)


cdef void count(const word *keys, Py_ssize_t start, Py_ssize_t stop, int shift, Py_ssize_t *counts) noexcept nogil:
    cdef Py_ssize_t i
    for i in range(start, stop):
        counts[(keys[i] >> shift) & (DIGITS - 1)] += 1


cdef void deal(const word *keys, const int *rows, Py_ssize_t start, Py_ssize_t stop, int shift, Py_ssize_t *next_at,
               word *to, int *rows_to) noexcept nogil:
    """rows: NULL, or what goes with the keys."""
    cdef Py_ssize_t i, at, digit
    for i in range(start, stop):
        digit = (keys[i] >> shift) & (DIGITS - 1)
        at = next_at[digit]
        next_at[digit] = at + 1
        to[at] = keys[i]
        if rows != NULL:
            rows_to[at] = rows[i]


cdef bint places_of(Py_ssize_t *counts, Py_ssize_t parts, Py_ssize_t n) noexcept nogil:
    """Turn what each part has of each digit into where it goes; return whether all keys have the same digit."""
    cdef Py_ssize_t digit, part, at = 0, before
    for digit in range(DIGITS):
        before = at
        for part in range(parts):
            counts[part * DIGITS + digit], at = at, at + counts[part * DIGITS + digit]
        if at - before == n:
            return True
    return False


def sort(word[::1] keys, word[::1] room, int[::1] rows, int[::1] rows_room, int n_threads):
    """Sort keys, and with them rows unless None. Return whether the result lies in the room and not in the keys."""
    cdef Py_ssize_t n = keys.shape[0], slab, parts = n_threads, i, each = (n + n_threads - 1) // n_threads
    cdef Py_ssize_t[::1] counts_of = np.empty(parts * DIGITS, dtype=np.intp)
    cdef Py_ssize_t *counts = &counts_of[0]
    cdef word *here = &keys[0]
    cdef word *there = &room[0]
    cdef int *rows_here = NULL
    cdef int *rows_there = NULL
    cdef int shift
    if rows is not None:
        rows_here, rows_there = &rows[0], &rows_room[0]
    for shift in range(0, 8 * sizeof(word), DIGIT):
        memset(counts, 0, parts * DIGITS * sizeof(Py_ssize_t))
        for slab in range(0, each, SLAB):
            for i in prange(parts, nogil=True, schedule="static", num_threads=n_threads):
                count(here, min(n, i * each + slab), min(n, i * each + min(slab + SLAB, each)), shift,
                      counts + i * DIGITS)
            PyErr_CheckSignals()
        if places_of(counts, parts, n):
            continue
        for slab in range(0, each, SLAB):
            for i in prange(parts, nogil=True, schedule="static", num_threads=n_threads):
                deal(here, rows_here, min(n, i * each + slab), min(n, i * each + min(slab + SLAB, each)), shift,
                     counts + i * DIGITS, there, rows_there)
            PyErr_CheckSignals()
        here, there, rows_here, rows_there = there, here, rows_there, rows_here
    return here != &keys[0]


def restore(word[::1] keys, int n_threads):
    """Turn keys back into the bits of the numbers that they stand for."""
    cdef Py_ssize_t i
    cdef word *key = &keys[0]
    for i in prange(keys.shape[0], nogil=True, schedule="static", num_threads=n_threads):
        key[i] = bits_of(key[i])


def sorted_column(Storage rows, bint with_order, int n_threads):
    """Return the SortedColumn of dense rows of one column, and which row comes where, int32, or None."""
    cdef MakeKeys make
    if rows.is_sparse or rows.d != 1:
        raise ValueError(f"rows must be dense, of one column; got {rows.d}")
    keys = np.empty(rows.n, dtype=np.uint32 if rows.is_single else np.uint64)
    room = np.empty_like(keys)
    make = MakeKeys(rows, keys)
    make.prepare(n_threads)
    make.run(0, make.units, n_threads, 0)
    order = order_room = None
    if with_order or rows.weights is not None:
        order = np.arange(rows.n, dtype=np.int32)
        order_room = np.empty_like(order)
    if sort(keys, room, order, order_room, n_threads):
        keys, order = room, order_room
    restore(keys, n_threads)
    weights = None if rows.weights is None else rows.weights[order]
    return SortedColumn(keys.view(np.float32 if rows.is_single else np.float64), weights), order if with_order else None


# ---- Sums of runs ----


cdef void add_run(const Accumulators *like, SortedColumn column, Py_ssize_t start, Py_ssize_t stop,
                  uint64_t *sum) noexcept nogil:
    """Add rows [start, stop), at most BETWEEN, to a sum, in the words that Sums would add them in."""
    cdef ck_accumulator one
    cdef ck_rows x = column.block(start, stop - start, NULL)
    cdef int labels[BETWEEN]
    cdef int64_t counted = 0
    memset(labels, 0, sizeof(labels))
    one.grid, one.totals, one.counts = &like.grid, sum, &counted
    one.weights = NULL if column.weight == NULL else column.weight + start
    column.tiles.move(&x, NULL, labels, &one)


cdef class Prefix(Pass):
    """The sums of the first rows of a SortedColumn, on the grid of Sums; every BETWEEN rows one is kept."""
    cdef readonly SortedColumn column
    cdef Sums sums    # whose grid it is
    cdef Accumulators like
    cdef Py_ssize_t words    # of a sum: limbs of the numbers and of the weights
    cdef uint64_t[:, ::1] kept

    def __init__(self, SortedColumn column, Sums sums, int n_threads):
        cdef Py_ssize_t i, j
        self.column, self.sums, self.like, self.words = column, sums, sums.all, 2 * sums.grid.limbs
        self.units, self.chunk = column.n // BETWEEN, 64
        self.work = 17.0 * column.n
        self.kept = np.zeros((self.units + 1, self.words), dtype=np.uint64)
        self.prepare(n_threads)
        self.run(0, self.units, n_threads, 0)
        with nogil:
            for i in range(self.units):
                for j in range(self.words):
                    self.kept[i + 1, j] += self.kept[i, j]

    cdef void do(self, Py_ssize_t unit, int thread) noexcept nogil:
        add_run(&self.like, self.column, unit * BETWEEN, (unit + 1) * BETWEEN, &self.kept[unit + 1, 0])

    cdef void before(self, Py_ssize_t row, uint64_t *sum) noexcept nogil:
        """Set sum to that of the rows before `row`."""
        cdef Py_ssize_t run = row // BETWEEN
        memcpy(sum, &self.kept[run, 0], self.words * sizeof(uint64_t))
        if row > run * BETWEEN:
            add_run(&self.like, self.column, run * BETWEEN, row, sum)


def set_sums(Prefix prefix, Sums sums, const Py_ssize_t[::1] begins, const int[::1] labels):
    """Let the sums, whose grid the prefix is on, be those of the runs."""
    cdef Accumulators a = sums.for_threads()
    cdef uint64_t[:, ::1] ends = np.zeros((2, prefix.words), dtype=np.uint64)
    cdef uint64_t *before = &ends[0, 0]
    cdef uint64_t *after = &ends[1, 0]
    cdef Py_ssize_t i, j
    cdef uint64_t *total
    sums.clear()
    with nogil:
        for i in range(labels.shape[0]):
            prefix.before(begins[i + 1], after)
            a.counts[labels[i]] = begins[i + 1] - begins[i]
            total = a.totals + labels[i] * prefix.words
            for j in range(prefix.words):
                total[j] = after[j] - before[j]
            before, after = after, before
    sums.gather()


# ---- Boundaries ----


cdef bint goes_up(double x, double below, double above, bint on_ties) noexcept nogil:
    """Return whether a row is given to the upper one of two centres: by float64 differences, as ever."""
    cdef double to_below = x - below, to_above = x - above
    cdef double below_sq = to_below * to_below, above_sq = to_above * to_above
    return above_sq < below_sq or (on_ties and above_sq == below_sq)


cdef bint searchable(SortedColumn column, const double *centers, Py_ssize_t k) noexcept nogil:
    """Return whether boundaries between neighbours are those of the definition: docs/proofs/boundaries.md."""
    cdef double low = min(number(column, 0), centers[0]), high = max(number(column, column.n - 1), centers[k - 1])
    cdef double gap = WIDEST
    cdef Py_ssize_t i
    for i in range(k - 1):
        if centers[i] < centers[i + 1]:
            gap = min(gap, centers[i + 1] - centers[i])
    return high - low < WIDEST and gap >= LEAST_GAP and gap >= LEAST_SHARE * (high - low)


def runs_of(SortedColumn column, const double[::1] centers, const int[::1] ids):
    """Return where rows of different clusters meet and whose they are, begins and labels, and how many distances told.

    centers: ascending; ids: their labels, ascending where centres are equal. Run i is rows [begins[i], begins[i + 1])
    and may be empty. None where centres lie too close together to be sure of boundaries.
    """
    cdef Py_ssize_t k = centers.shape[0], runs = 1, i, low, high, middle
    cdef int64_t n_distances = 0
    if not searchable(column, &centers[0], k):
        return None
    begin, label = np.empty(k + 1, dtype=np.intp), np.empty(k, dtype=np.int32)
    cdef Py_ssize_t[::1] begins = begin
    cdef int[::1] labels = label
    begins[0], labels[0] = 0, ids[0]
    with nogil:
        for i in range(1, k):
            if centers[i] == centers[i - 1]:
                continue    # the first one's label is the lowest
            low, high = begins[runs - 1], column.n
            while low < high:
                middle = (low + high) // 2
                n_distances += 2
                if goes_up(number(column, middle), centers[i - 1], centers[i], ids[i] < labels[runs - 1]):
                    high = middle
                else:
                    low = middle + 1
            begins[runs], labels[runs] = low, ids[i]
            runs += 1
    begins[runs] = column.n
    return begin[: runs + 1], label[:runs], n_distances


def rows_alike(const Py_ssize_t[::1] begins, const int[::1] labels, const Py_ssize_t[::1] others,
               const int[::1] other_labels):
    """Return how many rows have the same label in two sets of runs."""
    cdef Py_ssize_t i = 0, j = 0, alike = 0, overlap
    while i < labels.shape[0] and j < other_labels.shape[0]:
        if labels[i] == other_labels[j]:
            overlap = min(begins[i + 1], others[j + 1]) - max(begins[i], others[j])
            alike += max(overlap, <Py_ssize_t>0)
        if begins[i + 1] < others[j + 1]:
            i += 1
        else:
            j += 1
    return alike


cdef void label_rows(const real *x, Py_ssize_t n, const real *first, Py_ssize_t runs, const int *labels,
                     int *out) noexcept nogil:
    """first: the number that each run begins with."""
    cdef Py_ssize_t i, at, left, half
    for i in range(n):
        at, left = 0, runs
        while left > 1:    # without a branch that could be guessed wrong
            half = left // 2
            at += half * (first[at + half] <= x[i])
            left -= half
        out[i] = labels[at]


cdef class LabelRuns(RowPass):
    """Sets out to the labels of rows, of which `column` is the sorted one: equal numbers are of the same run."""
    cdef SortedColumn first    # numbers of the runs that are not empty
    cdef const int[::1] labels
    cdef int[::1] out

    def __init__(self, Storage rows, SortedColumn column, begins, labels, int[::1] out):
        runs = np.flatnonzero(np.diff(begins))
        self.first, self.labels = SortedColumn(column.values[begins[runs]]), np.ascontiguousarray(labels[runs])
        self.out = out
        if rows.is_single != column.is_single or out.shape[0] != rows.n:
            raise ValueError(f"rows must be those of the sorted column, and out of {rows.n} labels")
        # A search through the runs takes a few steps, each as long as about eight multiply-adds of the tiles.
        self.over(rows, 8 * len(labels).bit_length(), 0)
        self.chunk = 16

    cdef void block(self, const ck_rows *x, Py_ssize_t row, int thread) noexcept nogil:
        cdef const void *first = self.first.all.numbers
        if self.rows.is_single:
            label_rows(<const float *>x.numbers, x.n, <const float *>first, self.first.n, &self.labels[0],
                       &self.out[row])
        else:
            label_rows(<const double *>x.numbers, x.n, <const double *>first, self.first.n, &self.labels[0],
                       &self.out[row])
