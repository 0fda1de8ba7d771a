"""Rows against centres: the nearest centre, the distance to the assigned one, the distances to all of them.

A row's answer depends on the row and the centres alone. Knows nothing of convergence.
"""

from libc.stdint cimport int32_t, int64_t, uint8_t
from libc.string cimport memcpy

import math

import numpy as np

from ckmeans.capi cimport (
    CKM_NO_MEMORY, CKM_NOT_FINITE, CKM_OK, ckm_assign, ckm_centers, ckm_centers_free, ckm_centers_new, ckm_error,
)
from ckmeans.kernels.centers cimport Centers, Codes, codes_of
from ckmeans.kernels.dispatch cimport (
    BLOCK,
    ck_accumulator,
    ck_active_centers,
    ck_centers,
    ck_codes,
    ck_exact_sum,
    ck_row_tiles,
    ck_rows,
    ck_tally,
    tiles,
)
from ckmeans.kernels.exact_sum cimport ExactSum
from ckmeans.kernels.storage cimport READING, Pass, RowPass, Storage
from ckmeans.kernels.sums cimport Accumulators, Sums, accumulator_of


cdef extern from "relocate.h" nogil:
    Py_ssize_t ckm_rows_to_give(const double *, const int32_t *, const double *, Py_ssize_t, Py_ssize_t, Py_ssize_t,
                                int64_t *)

cdef extern from "parts.h" nogil:
    const int CKM_LANES
    Py_ssize_t ckm_part_rows(Py_ssize_t n, Py_ssize_t k)
    void ckm_add_part(double *sums, const double *part, Py_ssize_t k)
    void ckm_add_to_part(double *part, Py_ssize_t k, Py_ssize_t first, const int32_t *labels,
                         const double *distances_sq, const double *weights, Py_ssize_t n)

cdef enum:
    UNIT_BLOCKS = 16    # blocks that a thread assigns in one call, at most
    UNITS = 64          # units that there are, if there are as many blocks


def see_labels(const int[::1] labels, uint8_t[::1] seen):
    """Set seen[label] to 1 for each label, and return how many were 0; looks no further when none is left."""
    cdef Py_ssize_t i, new = 0, left = 0
    for i in range(seen.shape[0]):
        left += seen[i] == 0
    for i in range(labels.shape[0]):
        if new == left:
            break
        if not seen[labels[i]]:
            seen[labels[i]] = 1
            new += 1
    return new


def rows_to_give(const double[::1] distances_sq, const int[::1] labels, const double[::1] weights, Py_ssize_t k,
                 Py_ssize_t wanted):
    """Return the rows that empty clusters are given, at most `wanted`, in order: ckmeans/embed/relocate.h says which.

    distances_sq: (n,), of rows to their own centres; labels: (n,), of k clusters; weights: (n,) or None.
    """
    cdef Py_ssize_t n = labels.shape[0], found
    cdef const double *weight = NULL
    if distances_sq.shape[0] != n or (weights is not None and weights.shape[0] != n):
        raise ValueError(f"distances_sq and weights must be of {n} rows, as the labels")
    if weights is not None:
        weight = &weights[0]
    rows = np.empty(wanted, np.int64)
    cdef int64_t[::1] to = rows
    with nogil:
        found = ckm_rows_to_give(&distances_sq[0], <const int32_t *>&labels[0], weight, n, k, wanted, &to[0])
    if found < 0:
        raise MemoryError(f"no memory to list {n} rows")
    return rows[:found]


cdef class Nearest(RowPass):
    """Sets labels to the nearest centres, the lowest index on ties, and moves rows between sums.

    Parameters
    ----------
    rows : Storage
    centers : Centers
        Prepared for these rows, screened, in the frame of `codes`.
    labels : ndarray of shape (n,), int32
        INOUT: a centre that may be near, or -1.
    sums : Sums or None
        Between which rows that change their label move; then labels are those that the sums hold, -1 for rows that have
        none yet. It has an accumulator for each thread.
    codes : Codes or None
        Of the rows.
    active : tuple or None
        Where labels are right but for centres that moved: these alone, prepared alike, their ids (int32), and which of
        all they are, (k,) uint8.
    """
    cdef Centers centers, active_centers
    cdef Sums sums
    cdef Codes codes
    cdef Accumulators accumulators
    cdef ck_active_centers active
    cdef const ck_active_centers *given
    cdef const ck_codes *first_codes
    cdef int[::1] labels
    cdef const int[::1] ids
    cdef const uint8_t[::1] is_active

    def __init__(self, Storage rows, Centers centers, int[::1] labels, Sums sums=None, Codes codes=None, active=None):
        centers.check(rows)
        self.centers, self.labels, self.sums, self.codes = centers, labels, sums, codes
        self.first_codes, self.given = NULL, NULL
        if sums is not None:
            self.accumulators = sums.for_threads()
        if codes is not None:
            self.first_codes = &codes.first
        if active is not None:
            self.active_centers, self.ids, self.is_active = active
            if self.active_centers.c.in_int8 and centers.c.in_int8:
                self.active.centers, self.active.ids = &self.active_centers.c, &self.ids[0]
                self.active.is_active = &self.is_active[0]
                self.given = &self.active
        self.over(rows, <double>rows.size / rows.n * centers.c.k, rows.tiles.nearest_bytes(&centers.c, &rows.all))

    cdef void block(self, const ck_rows *x, Py_ssize_t row, int thread) noexcept nogil:
        cdef const ck_row_tiles *tile = self.rows.tiles
        cdef const ck_centers *c = &self.centers.c
        cdef ck_tally *tally = self.tally_of(thread)
        cdef char *scratch = self.scratch(thread)
        cdef ck_codes part
        cdef const ck_codes *codes = NULL
        cdef int *labels = &self.labels[row]
        cdef int new_labels[BLOCK]
        cdef int *found = labels
        cdef Py_ssize_t n_moved
        cdef ck_accumulator to
        if self.first_codes != NULL:
            codes = codes_of(self.first_codes, self.codes.row_bytes, row, &part)
        if self.sums is not None:
            found = new_labels
            memcpy(found, labels, x.n * sizeof(int))
        if self.given != NULL and codes != NULL and codes.filled[0]:
            tile.nearest_active(c, self.given, x, codes, labels, found, tally, scratch)
        else:
            tile.nearest(c, x, codes, found, tally, scratch)
        if self.sums is not None:
            to = accumulator_of(&self.accumulators, thread,
                                NULL if self.rows.weight == NULL else self.rows.weight + row)
            n_moved = tile.move(x, labels, found, &to)
            tally.n_changed += n_moved
            if n_moved:    # memory that is not written need not be written back
                memcpy(labels, found, x.n * sizeof(int))


cdef class Assign(Pass):
    """Sets labels of dense rows to the nearest of some centres, (k, d), the lowest index on ties.

    Rows that take no part in a fit: a client of ckmeans.capi like any other. A row that holds NaN or infinity gets -1:
    whoever does not want that has looked before.
    """
    cdef Storage rows
    cdef ckm_centers *centers
    cdef int[::1] labels
    cdef Py_ssize_t unit_rows
    cdef int status

    def __init__(self, Storage rows, const double[:, ::1] centers, int[::1] labels):
        cdef Py_ssize_t n = rows.n, k = centers.shape[0], d = centers.shape[1]
        cdef int status
        if rows.is_sparse or d != rows.d or labels.shape[0] != n:
            raise ValueError(f"rows must be dense and have {d} columns, and {labels.shape[0]} labels; they are {n} "
                             f"rows of {rows.d} columns")
        with nogil:
            status = ckm_centers_new(&centers[0, 0], k, d, rows.place, rows.all.numbers, n, rows.row_bytes,
                                     &self.centers)
        if status == CKM_NO_MEMORY:
            raise MemoryError(f"no memory for {k} centers of {d} columns")
        if status != CKM_OK:
            raise ValueError(ckm_error(status).decode())
        self.rows, self.labels, self.chunk = rows, labels, 1
        self.unit_rows = BLOCK * max(<Py_ssize_t>1, min(n // (UNITS * BLOCK), <Py_ssize_t>UNIT_BLOCKS))
        self.units = (n + self.unit_rows - 1) // self.unit_rows
        self.work = <double>rows.size * (READING + k)

    def __dealloc__(self):
        ckm_centers_free(self.centers)

    def prepare(self, int threads):
        """Make room for threads [0, threads), which have found no error."""
        Pass.prepare(self, threads)
        self.status = CKM_OK

    cdef void do(self, Py_ssize_t unit, int thread) noexcept nogil:
        cdef Py_ssize_t row = unit * self.unit_rows, n = min(self.unit_rows, self.rows.n - row)
        cdef Py_ssize_t stride = self.rows.row_bytes
        cdef int status = ckm_assign(self.centers, <const char *>self.rows.all.numbers + row * stride, n, stride,
                                     <int32_t *>&self.labels[row], NULL, 1)
        if status != CKM_OK and status != CKM_NOT_FINITE:
            self.status = status

    def tally(self):
        """Raise the error that some thread found, if one did."""
        if self.status == CKM_NO_MEMORY:
            raise MemoryError("no memory to assign rows")
        if self.status != CKM_OK:
            raise ValueError(ckm_error(self.status).decode())
        return Pass.tally(self)


cdef class AssignedDistances(RowPass):
    """Sets out to the squared distances of rows to the centres that their labels name."""
    cdef Centers centers
    cdef const int[::1] labels
    cdef double[::1] out

    def __init__(self, Storage rows, Centers centers, const int[::1] labels, double[::1] out):
        centers.check(rows)
        self.centers, self.labels, self.out = centers, labels, out
        self.over(rows, <double>rows.size / rows.n, rows.tiles.distances_bytes(&centers.c, &rows.all))

    cdef void block(self, const ck_rows *x, Py_ssize_t row, int thread) noexcept nogil:
        cdef double unit = 1.0 / self.centers.c.scale
        cdef double *out = &self.out[row]
        cdef Py_ssize_t i
        self.rows.tiles.assigned_distances(&self.centers.c, x, &self.labels[row], out, self.scratch(thread))
        for i in range(x.n):
            out[i] = out[i] * unit * unit


cdef class Inertia(RowPass):
    """Adds up the squared distances of rows to the centres that their labels name, times their weights.

    by_cluster: whether each cluster is wanted, too. Then a unit is a part of the rows: ckmeans/embed/parts.h says why.
    """
    cdef Centers centers
    cdef const int[::1] labels
    cdef int64_t[:, ::1] sums    # [thread][members of a ck_exact_sum]
    cdef double[:, ::1] parts    # [unit][CKM_LANES][cluster], or None
    cdef Py_ssize_t blocks, unit_blocks

    def __init__(self, Storage rows, Centers centers, const int[::1] labels, bint by_cluster=False):
        centers.check(rows)
        self.centers, self.labels, self.parts, self.unit_blocks = centers, labels, None, 1
        self.over(rows, <double>rows.size / rows.n, rows.tiles.distances_bytes(&centers.c, &rows.all))
        self.blocks = self.units
        if by_cluster:
            self.unit_blocks = ckm_part_rows(rows.n, centers.c.k) // BLOCK
            self.units = (self.blocks + self.unit_blocks - 1) // self.unit_blocks
            self.parts = np.zeros((self.units, CKM_LANES * centers.c.k))

    def prepare(self, int threads):
        """Make room for threads [0, threads), whose sums are zero."""
        RowPass.prepare(self, threads)
        self.sums = np.zeros((threads, sizeof(ck_exact_sum) // sizeof(int64_t)), np.int64)

    cdef void do(self, Py_ssize_t unit, int thread) noexcept nogil:
        cdef Py_ssize_t first = unit * self.unit_blocks, block
        for block in range(first, min(first + self.unit_blocks, self.blocks)):
            RowPass.do(self, block, thread)

    cdef void block(self, const ck_rows *x, Py_ssize_t row, int thread) noexcept nogil:
        cdef double distances_sq[BLOCK]
        cdef const double *weight = NULL if self.rows.weight == NULL else self.rows.weight + row
        cdef const int *labels = &self.labels[row]
        self.rows.tiles.assigned_distances(&self.centers.c, x, labels, distances_sq, self.scratch(thread))
        tiles().add_exactly(<ck_exact_sum *>&self.sums[thread, 0], distances_sq, weight, x.n)
        if self.parts is not None:
            ckm_add_to_part(&self.parts[row // BLOCK // self.unit_blocks, 0], self.centers.c.k, row,
                            <const int32_t *>labels, distances_sq, weight, x.n)

    @property
    def exponent(self):
        """The power of two that the sums of distances lack."""
        return -2 * (math.frexp(self.centers.c.scale)[1] - 1)

    def total(self):
        """Return the ExactSum of all rows."""
        cdef ExactSum found = ExactSum()
        found.take(self.sums)
        return found.times_power(self.exponent)

    def of_clusters(self, power):
        """Return the sum of each cluster's rows times 2^power: (k,), float64."""
        cdef Py_ssize_t part
        sums = np.zeros(self.centers.c.k)
        cdef double[::1] to = sums
        for part in range(self.parts.shape[0]):
            ckm_add_part(&to[0], &self.parts[part, 0], to.shape[0])
        power += self.exponent
        return np.ldexp(sums, power) if power else sums


cdef class ClusterInertias:
    """Adds up squared distances of rows that come in order, for each cluster, as Inertia does.

    n: how many rows there will be; k: clusters.
    """
    cdef Py_ssize_t n, k, part_rows, seen
    cdef double[::1] sums, part

    def __init__(self, Py_ssize_t n, Py_ssize_t k):
        self.n, self.k, self.part_rows, self.seen = n, k, ckm_part_rows(n, k), 0
        self.sums, self.part = np.zeros(k), np.zeros(CKM_LANES * k)

    def add(self, const int[::1] labels, const double[::1] distances_sq, const double[::1] weights=None):
        """Take in the next rows."""
        cdef Py_ssize_t done = 0, some, n = labels.shape[0]
        if distances_sq.shape[0] != n or self.seen + n > self.n or (weights is not None and weights.shape[0] != n):
            raise ValueError(f"{n} labels need as many distances, and at most {self.n - self.seen} rows are to come")
        while done < n:
            some = min(n - done, self.part_rows - self.seen % self.part_rows)
            ckm_add_to_part(&self.part[0], self.k, self.seen, <const int32_t *>&labels[done], &distances_sq[done],
                            NULL if weights is None else &weights[done], some)
            done += some
            self.seen += some
            if self.seen % self.part_rows == 0 or self.seen == self.n:
                ckm_add_part(&self.sums[0], &self.part[0], self.k)
                self.part[:] = 0.0

    def of_clusters(self, power):
        """Return the sum of each cluster's rows times 2^power: (k,), float64."""
        return np.ldexp(self.sums, power) if power else np.array(self.sums)


cdef class AllDistances(RowPass):
    """Sets out[i, c], (n, k), to the distance of row i to centre c: float32 for float32 rows, else float64."""
    cdef Centers centers
    cdef char[:, ::1] out
    cdef int wide    # whether float64 distances come from rows that the tiles read as float

    def __init__(self, Storage rows, Centers centers, out):
        centers.check(rows)
        wanted = np.float32 if rows.numbers.dtype == np.float32 else np.float64
        if out.dtype != wanted or out.shape != (rows.n, centers.c.k):
            raise TypeError(f"out must be {rows.n} x {centers.c.k}, {np.dtype(wanted)}; got {out.shape}, {out.dtype}")
        self.centers, self.out, self.wide = centers, out.view(np.int8), wanted is np.float64 and rows.is_single
        self.over(rows, <double>rows.size / rows.n * centers.c.k,
                  rows.tiles.distances_bytes(&centers.c, &rows.all))

    cdef void block(self, const ck_rows *x, Py_ssize_t row, int thread) noexcept nogil:
        self.rows.tiles.all_distances(&self.centers.c, x, &self.out[row, 0], self.wide, self.scratch(thread))
