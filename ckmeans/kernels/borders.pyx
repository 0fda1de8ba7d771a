"""A step over sorted rows of one column: where the borders between clusters lie, and the sums between them.

Knows nothing of convergence.
"""

from cpython.exc cimport PyErr_CheckSignals
from cython.parallel cimport prange, threadid
from libc.math cimport ldexp
from libc.stdint cimport int64_t, uint64_t
from libc.string cimport memset

import numpy as np

from ckmeans.kernels.centers cimport rows_between_signals
from ckmeans.kernels.dense cimport Block, Dense, Rows, block
from ckmeans.kernels.dispatch cimport BLOCK, real, tiles
from ckmeans.kernels.line cimport Line, number
from ckmeans.kernels.update cimport Adder, Sums, move_block

cdef enum:
    BETWEEN = 64     # rows between two sums that are kept
    WORDS = 4        # of such a sum: two limbs of the numbers and of the weights

# Bytes per row that the sums kept take.
SUM_BYTES = 8.0 * WORDS / BETWEEN

# Gaps between centres, as a share of the range of rows and centres, and as such, from which on borders can be searched.
cdef double LEAST_SHARE = ldexp(1.0, -48), LEAST_GAP = ldexp(1.0, -290), WIDEST = ldexp(1.0, 500)


cdef void add_run(const Adder *adder, Line line, Py_ssize_t start, Py_ssize_t stop, uint64_t *sum) noexcept nogil:
    """Add rows [start, stop), at most BETWEEN, to a sum, in the words that Sums would add them in."""
    cdef Adder one = adder[0]
    cdef int labels[BETWEEN]
    cdef int64_t counted = 0
    cdef Block x
    x.f32 = NULL if line.at.f32 == NULL else line.at.f32 + start
    x.f64 = NULL if line.at.f64 == NULL else line.at.f64 + start
    memset(labels, 0, sizeof(labels))
    one.k, one.weights, one.high, one.counts = 1, line.weight, sum, &counted
    one.low = NULL if adder.low == NULL else sum + WORDS // 2
    move_block(tiles(), &one, x, start, stop - start, NULL, labels, 0)


cdef class Prefix:
    """The sums of the first rows of a Line, on the grid of Sums; every BETWEEN rows one is kept."""
    cdef readonly Line line
    cdef uint64_t[:, ::1] kept

    def __init__(self, Line line, Sums sums, int n_threads):
        cdef Adder adder = sums.adder(None, 0)
        cdef Py_ssize_t runs = line.n // BETWEEN, i, j, first, last, slab = 1 << 16
        self.line, self.kept = line, np.zeros((runs + 1, WORDS), dtype=np.uint64)
        for first in range(0, runs, slab):
            last = min(first + slab, runs)
            for i in prange(first, last, nogil=True, schedule="static", num_threads=n_threads):
                add_run(&adder, line, i * BETWEEN, (i + 1) * BETWEEN, &self.kept[i + 1, 0])
            PyErr_CheckSignals()
        with nogil:
            for i in range(runs):
                for j in range(WORDS):
                    self.kept[i + 1, j] += self.kept[i, j]

    cdef void at(self, const Adder *adder, Py_ssize_t row, uint64_t *sum) noexcept nogil:
        """Set sum to that of the rows before `row`."""
        cdef Py_ssize_t j, run = row // BETWEEN
        for j in range(WORDS):
            sum[j] = self.kept[run, j]
        if row > run * BETWEEN:
            add_run(adder, self.line, run * BETWEEN, row, sum)


cdef bint goes_up(double x, double below, double above, bint on_ties) noexcept nogil:
    """Return whether a row is given to the upper one of two centres: by float64 differences, as ever."""
    cdef double off = x - below, other = x - above
    cdef double below_sq = off * off, above_sq = other * other
    return above_sq < below_sq or (on_ties and above_sq == below_sq)


cdef bint searchable(Line line, const double *centers, Py_ssize_t k) noexcept nogil:
    """Return whether borders between neighbours are those of the definition: simd/README.md, "Borders in a line"."""
    cdef double low = min(number(line.at, 0), centers[0]), high = max(number(line.at, line.n - 1), centers[k - 1])
    cdef double gap = WIDEST
    cdef Py_ssize_t i
    for i in range(k - 1):
        if centers[i] < centers[i + 1]:
            gap = min(gap, centers[i + 1] - centers[i])
    return high - low < WIDEST and gap >= LEAST_GAP and gap >= LEAST_SHARE * (high - low)


def runs_of(Line line, const double[::1] centers, const int[::1] names):
    """Return where rows of different clusters meet and whose they are, begins and labels, and how many pairs met.

    centers: ascending; names: their labels, ascending where centres are equal. Run i is rows [begins[i], begins[i + 1])
    and may be empty. None where centres lie too close together to be sure of borders.
    """
    cdef Py_ssize_t k = centers.shape[0], runs = 1, i, low, high, middle
    cdef int64_t pairs = 0
    cdef double x
    if not searchable(line, &centers[0], k):
        return None
    begin, label = np.empty(k + 1, dtype=np.intp), np.empty(k, dtype=np.int32)
    cdef Py_ssize_t[::1] begins = begin
    cdef int[::1] labels = label
    begins[0], labels[0] = 0, names[0]
    with nogil:
        for i in range(1, k):
            if centers[i] == centers[i - 1]:
                continue    # the first one's name is the lowest
            low, high = begins[runs - 1], line.n
            while low < high:
                middle = (low + high) // 2
                x = number(line.at, middle)
                pairs += 2
                if goes_up(x, centers[i - 1], centers[i], names[i] < labels[runs - 1]):
                    high = middle
                else:
                    low = middle + 1
            begins[runs], labels[runs] = low, names[i]
            runs += 1
    begins[runs] = line.n
    return begin[: runs + 1], label[:runs], pairs


def set_sums(Prefix prefix, Sums sums, const Py_ssize_t[::1] begins, const int[::1] labels):
    """Let the sums be those of the runs."""
    cdef Adder adder = sums.adder(None, 0)
    cdef uint64_t before[WORDS]
    cdef uint64_t after[WORDS]
    cdef Py_ssize_t i, j, to
    sums.clear()
    with nogil:
        memset(before, 0, sizeof(before))
        for i in range(labels.shape[0]):
            prefix.at(&adder, begins[i + 1], after)
            to = labels[i]
            adder.counts[to] = begins[i + 1] - begins[i]
            for j in range(WORDS // 2):
                adder.high[to * (WORDS // 2) + j] = after[j] - before[j]
                if adder.low != NULL:
                    adder.low[to * (WORDS // 2) + j] = after[WORDS // 2 + j] - before[WORDS // 2 + j]
            for j in range(WORDS):
                before[j] = after[j]
    sums.gather()


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


cdef void label_block(const Rows *x, Py_ssize_t row, Py_ssize_t rows, Block first, Py_ssize_t runs, const int *labels,
                      int *out, int thread) noexcept nogil:
    cdef Block numbers = block(x, row, rows, thread)
    if numbers.f32 != NULL:
        label_rows(numbers.f32, rows, first.f32, runs, labels, out + row)
    else:
        label_rows(numbers.f64, rows, first.f64, runs, labels, out + row)


def label(X, Line line, begins, labels, int[::1] out, Py_ssize_t start, Py_ssize_t stop, int n_threads):
    """Set out to the labels of rows [start, stop) of X: equal numbers are of the same run."""
    cdef Dense dense = Dense(X, n_threads)
    kept = np.flatnonzero(np.diff(begins))
    cdef const int[::1] names = np.ascontiguousarray(labels[kept])
    cdef Line firsts = Line(line.values[begins[kept]], None)
    cdef Py_ssize_t slab = rows_between_signals(1, 1, n_threads), row, b
    for row in range(start, stop, slab):
        for b in prange(row // BLOCK, (min(row + slab, stop) + BLOCK - 1) // BLOCK, nogil=True, schedule="static",
                        num_threads=n_threads):
            label_block(&dense.rows, b * BLOCK, min(stop - b * BLOCK, <Py_ssize_t>BLOCK), firsts.at, firsts.n,
                        &names[0], &out[0], threadid())
        PyErr_CheckSignals()
