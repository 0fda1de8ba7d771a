"""Sums of rows per cluster, and the means they make. Knows nothing of which rows belong where.

Rows are added on a fixed-point grid, so sums have no order: every split of the rows over threads gives the same bits,
and a row can be taken out again without a trace. docs/proofs/sums.md explains the grid.
"""

from cython.parallel cimport prange
from libc.math cimport fabs, frexp, ldexp, rint
from libc.stdint cimport int64_t, uint64_t
from libc.string cimport memcpy

import numpy as np

from ckmeans.kernels.dispatch cimport CK_ROUND_PATTERN, ck_accumulator, ck_rows
from ckmeans.kernels.storage cimport RowPass, Storage

cdef enum:
    TOTAL_BITS = 62     # a sum stays below 2^62
    TERM_BITS = 50      # a term stays below 2^50, so that rounding by addition works


cdef int exponent_above(double value) noexcept nogil:
    """Return e with |value| <= 2^e."""
    cdef int e = 0
    frexp(value, &e)
    return e


cdef class Sums:
    """Weighted sums of rows for k clusters.

    minimum, maximum: per column, of the rows to come. n: how many rows at most. max_weight: the largest weight, or None
    when rows are not weighted. two_limbs: keep a second limb, for columns with more than float32's digits.
    accumulators: threads that may add at once. is_sparse: rows bring their nonzeros only, each less CK_ROUND_PATTERN.
    apart: whether accumulators lie apart from the sums of all rows, so that gather() tells which clusters changed, and
    only their means are computed again; else there is one, these sums themselves.
    high, low, counts: the sums of all rows, then what each accumulator apart has added since the last gather().
    """

    def __init__(self, Py_ssize_t k, const double[::1] minimum, const double[::1] maximum, Py_ssize_t n, max_weight,
                 bint two_limbs, Py_ssize_t accumulators, bint is_sparse=False, bint apart=True):
        self.row_pattern = 0 if is_sparse else CK_ROUND_PATTERN
        self.k, self.d, self.accumulators = k, minimum.shape[0], accumulators
        self.weighted = max_weight is not None
        self.apart = accumulators if apart else 0
        self.high = np.zeros((1 + self.apart, k, self.d + 1), dtype=np.uint64)
        self.low = np.zeros_like(self.high) if two_limbs or self.weighted else None
        self.counts = np.zeros((1 + self.apart, k), dtype=np.int64)
        self.last, self.changed = np.empty((k, self.d)) if apart else None, np.ones(k, dtype=np.uint8)
        self.origin, self.scale = np.zeros(self.d + 1), np.ones(self.d + 1)
        self.set_grid(minimum, maximum, n, max_weight if self.weighted else 1.0)

    cdef void set_grid(self, const double[::1] minimum, const double[::1] maximum, Py_ssize_t n, double max_weight):
        cdef int bits = min(TOTAL_BITS - exponent_above(<double>n), TERM_BITS), e
        cdef Py_ssize_t j
        cdef double half, middle, widest
        self.low_scale = ldexp(1.0, bits)
        for j in range(self.d):
            half = 0.5 * maximum[j] - 0.5 * minimum[j]
            e = exponent_above(half) + 1
            middle = 0.5 * maximum[j] + 0.5 * minimum[j]
            # Far from zero an origin of few digits, within a factor of two of every number: subtracting it is exact.
            if minimum[j] == maximum[j]:
                self.origin[j] = minimum[j]
            elif e < 1000 and fabs(middle) >= ldexp(1.0, e + 1):
                self.origin[j] = ldexp(rint(ldexp(middle, -e)), e)
            widest = max(fabs(maximum[j] - self.origin[j]), fabs(minimum[j] - self.origin[j]))
            self.scale[j] = ldexp(1.0, min(bits - exponent_above(widest), 1023))
        self.weight_unit = ldexp(1.0, max(-1000, min(-exponent_above(max_weight), 1000)))
        self.scale[self.d] = ldexp(1.0, bits)

    def clear(self):
        """Forget all rows."""
        self.high.fill(0)
        self.counts.fill(0)
        if self.low is not None:
            self.low.fill(0)
        self.changed[:] = 1

    cdef Accumulators gathered(self):
        cdef Accumulators a
        cdef uint64_t[:, :, ::1] high = self.high, low
        cdef int64_t[:, ::1] counts = self.counts
        a.grid.d, a.grid.origin, a.grid.scale = self.d, &self.origin[0], &self.scale[0]
        a.grid.low_scale, a.grid.weight_unit = self.low_scale, self.weight_unit
        a.k, a.high, a.low, a.counts = self.k, &high[0, 0, 0], NULL, &counts[0, 0]
        if self.low is not None:
            low = self.low
            a.low = &low[0, 0, 0]
        return a

    cdef Accumulators for_threads(self):
        cdef Accumulators a = self.gathered()
        if self.apart:    # they lie behind the sums of all rows
            a.high += self.k * (self.d + 1)
            a.low = NULL if a.low == NULL else a.low + self.k * (self.d + 1)
            a.counts += self.k
        return a

    def gather(self, int n_threads=1):
        """Bring what the accumulators hold into the sums of all rows."""
        cdef Accumulators a = self.gathered()
        cdef unsigned char *changed = &self.changed[0]
        cdef Py_ssize_t c, apart = self.apart
        for c in prange(self.k if apart else 0, nogil=True, schedule="static", num_threads=n_threads):
            changed[c] |= gather_cluster(&a, apart, c)

    def move(self, row, double weight, Py_ssize_t donor, Py_ssize_t to):
        """Take one row, (d,), out of a cluster and put it into another; after gather()."""
        cdef Storage rows = Storage(row[np.newaxis], np.array([weight]) if self.weighted else None)
        cdef uint64_t beside = rows.tiles.row_pattern - self.row_pattern    # CSR rows' sums have none
        cdef Sums one = Sums.__new__(Sums)
        cdef Accumulators a
        cdef ck_accumulator to_one
        cdef ck_rows x
        one.copy_grid(self)
        a = one.gathered()
        to_one = accumulator_of(&a, 0, rows.weight)
        cdef unsigned char[::1] memory = np.empty(rows.room_bytes(1) + 1, dtype=np.uint8)
        cdef int label = 0
        x = rows.block(0, 1, <char *>&memory[0])
        rows.tiles.move(&x, NULL, &label, &to_one)
        self.changed[donor] = self.changed[to] = 1
        for name in ("high", "counts", "low"):
            mine, moved = getattr(self, name), getattr(one, name)
            if mine is not None:
                if name != "counts":
                    moved -= np.uint64(beside)
                mine[0, donor] -= moved[0, 0]
                mine[0, to] += moved[0, 0]

    cdef copy_grid(self, Sums other):
        """Become an empty Sums of one cluster on another's grid."""
        self.k, self.d, self.accumulators, self.apart, self.weighted = 1, other.d, 1, 0, other.weighted
        self.origin, self.scale = other.origin, other.scale
        self.low_scale, self.weight_unit = other.low_scale, other.weight_unit
        self.high = np.zeros((1, 1, self.d + 1), dtype=np.uint64)
        self.low = None if other.low is None else np.zeros_like(self.high)
        self.counts = np.zeros((1, 1), dtype=np.int64)

    def weights(self):
        """Return each cluster's weight in a unit near the largest weight, or its number of rows; after gather()."""
        cdef Accumulators a = self.gathered()
        cdef Py_ssize_t c
        if not self.weighted:
            return self.counts[0].astype(np.float64)
        return np.array([total(&a, self.row_pattern, c, self.d) for c in range(self.k)])

    def means(self, const double[::1] weights, double[:, ::1] out, int n_threads=1):
        """Set out[c] to the mean of cluster c where weights[c], from weights(), is positive; after gather()."""
        cdef Accumulators a = self.gathered()
        cdef uint64_t pattern = self.row_pattern
        cdef const double *weight = &weights[0]
        cdef double[:, ::1] last = out if self.last is None else self.last
        cdef double *to = &out[0, 0]
        cdef double *kept = &last[0, 0]
        cdef unsigned char *changed = &self.changed[0]
        cdef Py_ssize_t c, k = self.k, d = self.d
        if weights.shape[0] != k or out.shape[0] != k or out.shape[1] != d:
            raise ValueError(f"weights and out must be of {k} centers of {d} columns")
        for c in prange(k, nogil=True, schedule="static", num_threads=n_threads):
            if weight[c] > 0.0:
                if changed[c] or kept == to:
                    mean(&a, pattern, c, weight[c], kept + c * d)
                    changed[c] = 0
                if kept != to:
                    memcpy(to + c * d, kept + c * d, d * sizeof(double))


cdef bint add_and_clear(uint64_t *to, uint64_t *numbers, Py_ssize_t n) noexcept nogil:
    """Add n numbers to others and set them to zero; return whether any was not."""
    cdef uint64_t some = 0
    cdef Py_ssize_t i
    for i in range(n):
        some |= numbers[i]
    if some == 0:
        return False
    for i in range(n):
        to[i] += numbers[i]
        numbers[i] = 0
    return True


cdef bint gather_cluster(const Accumulators *a, Py_ssize_t accumulators, Py_ssize_t c) noexcept nogil:
    """Add to the sums of cluster c what the accumulators hold, and empty these; return whether they held anything."""
    cdef Py_ssize_t width = a.grid.d + 1, at = c * width, i, there
    cdef bint some = False
    for i in range(1, 1 + accumulators):
        there = i * a.k * width + at
        some |= add_and_clear(a.high + at, a.high + there, width)
        if a.low != NULL:
            some |= add_and_clear(a.low + at, a.low + there, width)
        some |= add_and_clear(<uint64_t *>a.counts + c, <uint64_t *>a.counts + i * a.k + c, 1)
    return some


cdef double total(const Accumulators *a, uint64_t pattern, Py_ssize_t c, Py_ssize_t j) noexcept nogil:
    """Return the sum of cluster c in column j's own unit, less its number of rows times the origin."""
    cdef Py_ssize_t at = c * (a.grid.d + 1) + j
    cdef uint64_t bias = <uint64_t>a.counts[c] * pattern
    cdef int64_t whole = <int64_t>(a.high[at] - bias)
    cdef double most = <double>whole, rest = <double>(whole - <int64_t>most)
    if a.low != NULL:
        rest += <double><int64_t>(a.low[at] - bias) / a.grid.low_scale
    return (most + rest) / a.grid.scale[j]


cdef void mean(const Accumulators *a, uint64_t pattern, Py_ssize_t c, double weight, double *out) noexcept nogil:
    cdef Py_ssize_t j
    for j in range(a.grid.d):
        out[j] = a.grid.origin[j] + total(a, pattern, c, j) / weight


cdef ck_accumulator accumulator_of(const Accumulators *a, int thread, const double *weights) noexcept nogil:
    cdef ck_accumulator one
    cdef Py_ssize_t at = thread * a.k * (a.grid.d + 1)
    one.grid, one.weights, one.counts = &a.grid, weights, a.counts + thread * a.k
    one.high, one.low = a.high + at, NULL if a.low == NULL else a.low + at
    return one


cdef class MoveRows(RowPass):
    """Moves all rows to the sums of their labels, from those of the labels before; None: rows are new.

    before[i] is -1 for a row that has not been added yet; only rows that change their label move.
    """
    cdef Sums sums
    cdef Accumulators accumulators
    cdef const int[::1] labels, before
    cdef const int *old

    def __init__(self, Storage rows, Sums sums, const int[::1] labels, const int[::1] before=None):
        self.sums, self.labels, self.before, self.accumulators = sums, labels, before, sums.for_threads()
        self.old = NULL
        if before is not None:
            self.old = &before[0]
        self.over(rows, <double>rows.size / rows.n, 0)

    cdef void block(self, const ck_rows *x, Py_ssize_t row, int thread) noexcept nogil:
        cdef const double *weights = NULL if self.rows.weight == NULL else self.rows.weight + row
        cdef ck_accumulator to = accumulator_of(&self.accumulators, thread, weights)
        self.tally_of(thread).n_changed += self.rows.tiles.move(x, NULL if self.old == NULL else self.old + row,
                                                                &self.labels[row], &to)
