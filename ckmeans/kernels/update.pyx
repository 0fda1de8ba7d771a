"""Sums of rows per cluster, and the means they make. Knows nothing of which rows belong where.

Rows are added on a fixed-point grid, so sums have no order: every split of the rows over threads gives the same bits,
and a row can be taken out again without a trace. Fixed point is explained in simd/README.md, "Sums without order".
"""

from cpython.exc cimport PyErr_CheckSignals
from cython.parallel cimport prange, threadid
from libc.math cimport fabs, frexp, ldexp, rint
from libc.stdint cimport int64_t, uint64_t
from libc.stdlib cimport calloc, free
from libc.string cimport memcpy

import numpy as np

from ckmeans.kernels.centers cimport rows_between_signals
from ckmeans.kernels.dense cimport Block, Dense, Rows, block
from ckmeans.kernels.dispatch cimport BLOCK, CK_ROUND_PATTERN, ck_slot, ck_tally, ck_tiles, tiles

cdef enum:
    TOTAL_BITS = 62     # a sum stays below 2^62
    TERM_BITS = 50      # a term stays below 2^50, so that rounding by addition works


cdef double shift_sq(const double *before, const double *after, Py_ssize_t d, double unit) noexcept nogil:
    """Return the squared distance of two centres in multiples of 1 / unit: four sums, in the same order everywhere."""
    cdef double a = 0.0, b = 0.0, c = 0.0, rest = 0.0, off
    cdef Py_ssize_t j, whole = d & ~<Py_ssize_t>3
    for j in range(0, whole, 4):
        off = (after[j] - before[j]) * unit
        a += off * off
        off = (after[j + 1] - before[j + 1]) * unit
        b += off * off
        off = (after[j + 2] - before[j + 2]) * unit
        c += off * off
        off = (after[j + 3] - before[j + 3]) * unit
        rest += off * off
    for j in range(whole, d):
        off = (after[j] - before[j]) * unit
        a += off * off
    return (a + b) + (c + rest)


def squared_shifts(const double[:, ::1] centers, const double[:, ::1] moved, double unit=1.0, int n_threads=1):
    """Return, (k,) float64, by how much each of two sets of centres differs: squared, in multiples of 1 / unit."""
    cdef Py_ssize_t k = centers.shape[0], d = centers.shape[1], i
    cdef double[::1] shifts = np.empty(k)
    if moved.shape[0] != k or moved.shape[1] != d:
        raise ValueError("two sets of centers must have the same shape")
    for i in prange(k, nogil=True, schedule="static", num_threads=n_threads):
        shifts[i] = shift_sq(&centers[i, 0], &moved[i, 0], d, unit)
    return np.asarray(shifts)


def squared_shift(const double[:, ::1] centers, const double[:, ::1] moved, int n_threads=1):
    """Return the sum of squared differences of two sets of centres."""
    cdef const double[::1] shifts = squared_shifts(centers, moved, 1.0, n_threads)
    cdef double total = 0.0
    cdef Py_ssize_t i
    for i in range(shifts.shape[0]):
        total += shifts[i]
    return total


def block_rows():
    """Return how many rows a block has."""
    return BLOCK


cdef class Tallies:
    """What each of n_threads threads did."""

    def __cinit__(self, int n_threads):
        self.n_threads = n_threads
        self.of = <ck_tally *>calloc(STRIDE * n_threads, sizeof(ck_tally))
        if self.of == NULL:
            raise MemoryError(f"no memory for the tallies of {n_threads} threads")

    def __dealloc__(self):
        free(self.of)

    cdef tuple total(self):
        """Return what all did: rows moved, rows that float64 decided, pairs of a row and a centre compared."""
        cdef int64_t moved = 0, exact = 0, pairs = 0
        cdef int thread
        for thread in range(self.n_threads):
            moved += self.of[thread * STRIDE].moved
            exact += self.of[thread * STRIDE].exact
            pairs += self.of[thread * STRIDE].pairs
        return moved, exact, pairs


cdef int exponent_above(double value) noexcept nogil:
    """Return e with |value| <= 2^e."""
    cdef int e = 0
    frexp(value, &e)
    return e


cdef class Sums:
    """Weighted sums of rows for k clusters.

    minimum, maximum: per column, of the rows to come. n: how many rows at most. max_weight: the largest weight, or None
    when rows are not weighted. exact: keep a second limb, for columns with more than float32's digits.
    slots: how many threads may add at once. sparse: rows bring their nonzeros only, each less CK_ROUND_PATTERN.
    apart: whether slots lie apart from the sums of all rows, so that gather() tells which clusters changed, whose means
    alone are computed again; else there is one slot, these sums themselves.
    high, low, counts: the sums of all rows, then what each slot apart has added since the last gather().
    """

    def __init__(self, Py_ssize_t k, const double[::1] minimum, const double[::1] maximum, Py_ssize_t n, max_weight,
                 bint exact, Py_ssize_t slots, bint sparse=False, bint apart=True):
        self.pattern = 0 if sparse else CK_ROUND_PATTERN
        self.k, self.d, self.slots = k, minimum.shape[0], slots
        self.weighted = max_weight is not None
        self.apart = slots if apart else 0
        self.high = np.zeros((1 + self.apart, k, self.d + 1), dtype=np.uint64)
        self.low = np.zeros_like(self.high) if exact or self.weighted else None
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

    cdef Adder gathered(self):
        """Return the sums of all rows; valid as long as self lives."""
        return self.adder(None, -1)

    cdef Adder adder(self, const double[::1] weights, Py_ssize_t slot):
        """Return what add_block() needs; valid as long as self and weights live."""
        cdef Adder a
        cdef uint64_t[:, :, ::1] high = self.high, low
        cdef int64_t[:, ::1] counts = self.counts
        a.grid.d, a.grid.origin, a.grid.scale = self.d, &self.origin[0], &self.scale[0]
        a.grid.low_scale, a.grid.weight_unit = self.low_scale, self.weight_unit
        cdef Py_ssize_t at = 1 + slot if self.apart else 0
        a.k, a.high, a.counts = self.k, &high[at, 0, 0], &counts[at, 0]
        a.low, a.weights = NULL, NULL
        if self.low is not None:
            low = self.low
            a.low = &low[at, 0, 0]
        if weights is not None:
            a.weights = &weights[0]
        return a

    def add(self, X, const int[::1] labels, const double[::1] weights, Py_ssize_t start, Py_ssize_t stop, int n_threads,
            Py_ssize_t slot=0, const int[::1] before=None):
        """Add rows [start, stop) to the clusters of their labels; slot: the first of n_threads slots to use.

        before: labels under which the rows have been added already, -1 for rows that have not; only what differs moves.
        """
        cdef Adder adder = self.adder(weights, slot)
        cdef Dense dense = Dense(X, n_threads)
        cdef Py_ssize_t slab = rows_between_signals(1, self.d, n_threads), row
        cdef const int *old = NULL
        if before is not None:
            old = &before[0]
        for row in range(start, stop, slab):
            with nogil:
                move_blocks(tiles(), &adder, &dense.rows, row, min(row + slab, stop), old, &labels[0], n_threads)
            PyErr_CheckSignals()

    def gather(self, int n_threads=1):
        """Bring what the slots hold into the sums of all rows."""
        cdef Adder a = self.gathered()
        cdef unsigned char *changed = &self.changed[0]
        cdef Py_ssize_t c, apart = self.apart
        for c in prange(self.k if apart else 0, nogil=True, schedule="static", num_threads=n_threads):
            changed[c] |= gather_cluster(&a, apart, c)

    def move(self, row, double weight, Py_ssize_t donor, Py_ssize_t to):
        """Take one row out of a cluster and put it into another; after gather()."""
        cdef Sums one = Sums.__new__(Sums)
        cdef uint64_t beside = CK_ROUND_PATTERN - self.pattern
        one.copy_grid(self)
        one.add(row[np.newaxis], np.zeros(1, dtype=np.int32), np.array([weight]) if self.weighted else None,
                0, 1, 1)
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
        self.k, self.d, self.slots, self.apart, self.weighted = 1, other.d, 1, 0, other.weighted
        self.origin, self.scale = other.origin, other.scale
        self.low_scale, self.weight_unit = other.low_scale, other.weight_unit
        self.high = np.zeros((1, 1, self.d + 1), dtype=np.uint64)
        self.low = None if other.low is None else np.zeros_like(self.high)
        self.counts = np.zeros((1, 1), dtype=np.int64)

    def weights(self):
        """Return each cluster's weight in a unit near the largest weight, or its number of rows; after gather()."""
        cdef Adder a = self.gathered()
        cdef Py_ssize_t c
        if not self.weighted:
            return self.counts[0].astype(np.float64)
        return np.array([total(&a, self.pattern, c, self.d) for c in range(self.k)])

    def means(self, const double[::1] weights, double[:, ::1] out, int n_threads=1):
        """Set out[c] to the mean of cluster c where weights[c], from weights(), is positive; after gather()."""
        cdef Adder a = self.gathered()
        cdef uint64_t pattern = self.pattern
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


cdef bint gather_cluster(const Adder *a, Py_ssize_t slots, Py_ssize_t c) noexcept nogil:
    """Add to the sums of cluster c what the slots hold, and empty these; return whether they held anything."""
    cdef Py_ssize_t width = a.grid.d + 1, at = c * width, slot, there
    cdef bint some = False
    for slot in range(1, 1 + slots):
        there = slot * a.k * width + at
        some |= add_and_clear(a.high + at, a.high + there, width)
        if a.low != NULL:
            some |= add_and_clear(a.low + at, a.low + there, width)
        some |= add_and_clear(<uint64_t *>a.counts + c, <uint64_t *>a.counts + slot * a.k + c, 1)
    return some


cdef double total(const Adder *a, uint64_t pattern, Py_ssize_t c, Py_ssize_t j) noexcept nogil:
    """Return the sum of cluster c in column j's own unit, less its number of rows times the origin."""
    cdef Py_ssize_t at = c * (a.grid.d + 1) + j
    cdef uint64_t bias = <uint64_t>a.counts[c] * pattern
    cdef int64_t whole = <int64_t>(a.high[at] - bias)
    cdef double most = <double>whole, rest = <double>(whole - <int64_t>most)
    if a.low != NULL:
        rest += <double><int64_t>(a.low[at] - bias) / a.grid.low_scale
    return (most + rest) / a.grid.scale[j]


cdef void mean(const Adder *a, uint64_t pattern, Py_ssize_t c, double weight, double *out) noexcept nogil:
    cdef Py_ssize_t j
    for j in range(a.grid.d):
        out[j] = a.grid.origin[j] + total(a, pattern, c, j) / weight


cdef ck_slot slot_of(const Adder *a, int thread) noexcept nogil:
    cdef ck_slot slot
    cdef Py_ssize_t at = thread * a.k * (a.grid.d + 1)
    slot.grid, slot.weights = &a.grid, a.weights
    slot.high, slot.low, slot.counts = a.high + at, NULL if a.low == NULL else a.low + at, a.counts + thread * a.k
    return slot


cdef Py_ssize_t move_block(const ck_tiles *tile, const Adder *a, Block x, Py_ssize_t row, Py_ssize_t rows,
                           const int *labels, const int *to, int thread) noexcept nogil:
    cdef ck_slot s = slot_of(a, thread)
    cdef const double *weights = NULL if a.weights == NULL else a.weights + row
    if x.f32 != NULL:
        return tile.move_f32(s.grid, x.f32, rows, labels, to, weights, s.high, s.low, s.counts)
    return tile.move_f64(s.grid, x.f64, rows, labels, to, weights, s.high, s.low, s.counts)


cdef void move_blocks(const ck_tiles *tile, const Adder *a, const Rows *x, Py_ssize_t start, Py_ssize_t stop,
                      const int *labels, const int *to, int n_threads) noexcept nogil:
    cdef Py_ssize_t first = start // BLOCK, last = (stop + BLOCK - 1) // BLOCK, b, row, rows
    for b in prange(first, last, schedule="dynamic", num_threads=n_threads):
        row = b * BLOCK
        rows = min(stop - row, <Py_ssize_t>BLOCK)
        move_block(tile, a, block(x, row, rows, threadid()), row, rows, NULL if labels == NULL else labels + row,
                   to + row, threadid())
