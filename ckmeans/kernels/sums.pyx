"""Sums of rows per cluster, and the means they make. Knows nothing of which rows belong where.

Rows are added on a fixed-point grid, so sums have no order: every split of the rows over threads gives the same bits,
and a row can be taken out again without a trace. docs/proofs/sums.md explains the grid.
"""

from cython.parallel cimport prange
from libc.math cimport isnan
from libc.stdint cimport int64_t, uint64_t
from libc.string cimport memcpy

import numpy as np

from ckmeans.kernels.dispatch cimport (
    CK_GRID_LIMBS, ck_accumulator, ck_range, ck_rows, exact_mean, plan_grid, tiles,
)
from ckmeans.kernels.storage cimport RowPass, Storage

# How many binary digits a number of each type has, and the exponent of the last digit of its smallest number.
cdef dict DIGITS = {
    np.dtype(name): digits
    for name, digits in (
        ("float64", (53, -1074)), ("float32", (24, -149)), ("float16", (11, -24)), ("uint8", (8, 0)), ("int8", (8, 0)),
    )
}


cdef class Grid:
    """The fixed-point grid of each column, on which sums of rows lose no digit.

    Parameters
    ----------
    minimum, maximum, least : ndarray of shape (d,), float64
        Per column, of the rows to come: their range, and the smallest magnitude but zero, infinity if all are zero.
    n : int
        How many rows at most.
    dtype : dtype
        Of the rows: it tells how many digits a number has.
    weights : (float, float) or None
        The smallest weight but zero and the largest; None: rows are not weighted.
    """

    def __init__(self, minimum, maximum, least, Py_ssize_t n, dtype, weights=None):
        cdef const double[::1] low = minimum, high = maximum, smallest = least
        cdef ck_range range
        self.made_of = minimum, maximum, least, n, dtype, weights
        range.d, range.n = low.shape[0], n
        if range.d < 1 or high.shape[0] != range.d or smallest.shape[0] != range.d:
            raise ValueError(f"minimum, maximum and least must be of as many columns, at least 1; got {range.d}, "
                             f"{high.shape[0]} and {smallest.shape[0]}")
        range.minimum, range.maximum, range.least = &low[0], &high[0], &smallest[0]
        range.digits, range.floor = DIGITS[dtype]
        range.weighted = weights is not None
        range.lightest, range.heaviest = weights or (0.0, 0.0)
        self.columns, self.limits = np.empty((3, range.d + 1)), np.empty(range.d + 1, dtype=np.float32)
        if not plan_grid(&self.g, &self.columns[0, 0], &self.limits[0], &range):
            raise ValueError(f"sums of {n} rows need {self.g.limbs} limbs, more than {CK_GRID_LIMBS}")

    @property
    def limbs(self):
        """How many limbs a sum has."""
        return self.g.limbs

    @property
    def weighted(self):
        """Whether rows have weights."""
        return bool(self.g.weighted)

    def __eq__(self, other):
        if not isinstance(other, Grid):
            return NotImplemented
        mine, others = self.made_of, (<Grid>other).made_of
        return mine[3:] == others[3:] and all(map(np.array_equal, mine[:3], others[:3]))

    __hash__ = None

    def __reduce__(self):
        return Grid, self.made_of


cdef class Sums:
    """Weighted sums of rows for k clusters, exact.

    grid: of the rows to come. accumulators: threads that may add at once. apart: whether accumulators lie apart from
    the sums of all rows, so that gather() tells which clusters changed, and only their means are computed again; else
    there is one, these sums themselves.
    totals, (1 + accumulators apart, k, limbs, d + 1), and counts, (..., k): the sums of all rows, then what each
    accumulator apart has added since the last gather().
    """

    def __init__(self, Py_ssize_t k, Grid grid, Py_ssize_t accumulators=1, bint apart=False):
        self.k, self.d, self.accumulators, self.grid = k, grid.g.d, accumulators, grid
        self.apart = accumulators if apart else 0
        self.totals = np.zeros((1 + self.apart, k, grid.g.limbs, self.d + 1), np.uint64)
        self.counts = np.zeros((1 + self.apart, k), np.int64)
        self.last, self.changed = np.empty((k, self.d)) if apart else None, np.empty(k, np.uint8)
        self.changed[:] = 1
        cdef uint64_t[:, :, :, ::1] totals = self.totals
        cdef int64_t[:, ::1] counts = self.counts
        self.all.grid, self.all.k, self.all.totals, self.all.counts = grid.g, k, &totals[0, 0, 0, 0], &counts[0, 0]

    def clear(self):
        """Forget all rows."""
        self.totals.fill(0)
        self.counts.fill(0)
        self.changed[:] = 1

    def merge(self, Sums other):
        """Add the sums of other rows, on the same grid; after gather() of both."""
        if other.k != self.k or not other.grid == self.grid:
            raise ValueError(f"sums must be of {self.k} clusters and on the same grid; got {other.k} clusters")
        self.totals[0] += other.totals[0]
        self.counts[0] += other.counts[0]
        self.changed[:] = 1

    def __reduce__(self):
        return restored, (self.k, self.grid, self.totals[0], self.counts[0])

    cdef Accumulators for_threads(self):
        cdef Accumulators a = self.all
        if self.apart:    # they lie behind the sums of all rows
            a.totals += self.k * a.grid.limbs * (self.d + 1)
            a.counts += self.k
        return a

    def gather(self, int n_threads=1):
        """Bring what the accumulators hold into the sums of all rows."""
        cdef Accumulators a = self.all
        cdef unsigned char *changed = &self.changed[0]
        cdef Py_ssize_t c, k = self.k if self.apart else 0, apart = self.apart
        if n_threads == 1:
            for c in range(k):
                changed[c] |= gather_cluster(&a, apart, c)
        else:
            for c in prange(k, nogil=True, schedule="static", num_threads=n_threads):
                changed[c] |= gather_cluster(&a, apart, c)

    def move(self, row, double weight, int donor, int to):
        """Take one row, (d,), out of a cluster and put it into another; after gather()."""
        cdef Storage rows = Storage(row[np.newaxis], np.array([weight]) if self.grid.g.weighted else None)
        cdef Accumulators a = self.all
        cdef ck_accumulator sums = accumulator_of(&a, 0, rows.weight)
        cdef unsigned char[::1] memory = np.empty(rows.room_bytes(1) + 1, dtype=np.uint8)
        cdef ck_rows x = rows.block(0, 1, <char *>&memory[0])
        rows.tiles.move(&x, &donor, &to, &sums)
        self.changed[donor] = self.changed[to] = 1

    def weights(self):
        """Return each cluster's weight in a unit near the largest weight, or its number of rows; after gather().

        It is rounded, and zero only if no row of the cluster has a weight.
        """
        cdef Py_ssize_t c
        weights = np.empty(self.k)
        cdef double[::1] to = weights
        for c in range(self.k):
            to[c] = weight_of(&self.all, c)
        return weights

    def means(self, double[:, ::1] out, int n_threads=1):
        """Set out[c] to the mean of each cluster c that has weight, and return how many have none; after gather().

        The mean is the exact one, rounded once.
        """
        cdef const Accumulators *a = &self.all
        cdef double[:, ::1] last = out if self.last is None else self.last
        cdef double *to = &out[0, 0]
        cdef double *kept = &last[0, 0]
        cdef unsigned char *changed = &self.changed[0]
        cdef Py_ssize_t c, j, k = self.k, d = self.d, undecided = 0, empty = 0, size = a.grid.limbs * (d + 1)
        if out.shape[0] != k or out.shape[1] != d:
            raise ValueError(f"out must be of {k} centers of {d} columns")
        if kept == to:
            self.changed[:] = 1
        if n_threads == 1:
            for c in range(k):
                undecided += mean_to(a, c, changed, kept + c * d)
        else:
            for c in prange(k, nogil=True, schedule="static", num_threads=n_threads):
                undecided += mean_to(a, c, changed, kept + c * d)
        for c in range(k):
            if weight_of(a, c) == 0.0:
                empty += 1
                continue
            for j in range(d if undecided else 0):
                if isnan(last[c, j]):
                    last[c, j] = exact_mean(&a.grid, a.totals + c * size, a.counts[c], j)
            if kept != to:
                memcpy(to + c * d, kept + c * d, d * sizeof(double))
        return empty


def restored(k, grid, totals, counts):
    """Return Sums as they were pickled."""
    sums = Sums(k, grid)
    sums.totals[0], sums.counts[0] = totals, counts
    return sums


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
    cdef Py_ssize_t size = a.grid.limbs * (a.grid.d + 1), i
    cdef bint some = False
    for i in range(1, 1 + accumulators):
        some |= add_and_clear(a.totals + c * size, a.totals + (i * a.k + c) * size, size)
        some |= add_and_clear(<uint64_t *>a.counts + c, <uint64_t *>a.counts + i * a.k + c, 1)
    return some


cdef ck_accumulator accumulator_of(const Accumulators *a, int thread, const double *weights) noexcept nogil:
    cdef ck_accumulator one
    one.grid, one.weights, one.counts = &a.grid, weights, a.counts + thread * a.k
    one.totals = a.totals + thread * a.k * a.grid.limbs * (a.grid.d + 1)
    return one


cdef double weight_of(const Accumulators *a, Py_ssize_t c) noexcept nogil:
    """Return the weight of cluster c, as Sums.weights() does."""
    if not a.grid.weighted:
        return <double>a.counts[c]
    return tiles().weight(&a.grid, a.totals + c * a.grid.limbs * (a.grid.d + 1), a.counts[c])


cdef Py_ssize_t mean_to(const Accumulators *a, Py_ssize_t c, unsigned char *changed, double *mean) noexcept nogil:
    """Set the mean of cluster c if it has changed and has weight; return in how many columns it is NaN, undecided."""
    if not changed[c] or weight_of(a, c) == 0.0:
        return 0
    changed[c] = 0
    return tiles().mean(&a.grid, a.totals + c * a.grid.limbs * (a.grid.d + 1), a.counts[c], mean)


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
