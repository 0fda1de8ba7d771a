"""Rows against centres: the nearest centre, the distance to the assigned one, the distances to all of them.

A row's answer depends on the row and the centres alone. Knows nothing of convergence.
"""

from cython.parallel cimport prange, threadid
from libc.stdint cimport int64_t, uint8_t
from libc.stdlib cimport calloc, free, malloc
from libc.string cimport memcpy, memset

import math

import numpy as np

from ckmeans.kernels.centers cimport SAMPLES, Centers, Codes, codes_of, prepare, worth_screening
from ckmeans.kernels.dispatch cimport (
    BLOCK,
    CK_SAMPLE_EVERY,
    ck_accumulator,
    ck_active_centers,
    ck_centers,
    ck_codes,
    ck_exact_sum,
    ck_row_tiles,
    ck_rows,
    ck_tally,
    team_of,
    tiles,
)
from ckmeans.kernels.exact_sum cimport ExactSum
from ckmeans.kernels.storage cimport RowPass, Storage
from ckmeans.kernels.sums cimport Accumulators, Sums, accumulator_of

ctypedef fused real:
    float
    double


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
    """Adds up the squared distances of rows to the centres that their labels name, times their weights."""
    cdef Centers centers
    cdef const int[::1] labels
    cdef int64_t[:, ::1] sums    # [thread][members of a ck_exact_sum]

    def __init__(self, Storage rows, Centers centers, const int[::1] labels):
        centers.check(rows)
        self.centers, self.labels = centers, labels
        self.over(rows, <double>rows.size / rows.n, rows.tiles.distances_bytes(&centers.c, &rows.all))

    def prepare(self, int threads):
        """Make room for threads [0, threads), whose sums are zero."""
        RowPass.prepare(self, threads)
        self.sums = np.zeros((threads, sizeof(ck_exact_sum) // sizeof(int64_t)), np.int64)

    cdef void block(self, const ck_rows *x, Py_ssize_t row, int thread) noexcept nogil:
        cdef double distances_sq[BLOCK]
        self.rows.tiles.assigned_distances(&self.centers.c, x, &self.labels[row], distances_sq, self.scratch(thread))
        tiles().add_exactly(<ck_exact_sum *>&self.sums[thread, 0], distances_sq,
                            NULL if self.rows.weight == NULL else self.rows.weight + row, x.n)

    def total(self):
        """Return the ExactSum of all rows."""
        cdef ExactSum found = ExactSum()
        found.take(self.sums)
        return found.times_power(-2 * (math.frexp(self.centers.c.scale)[1] - 1))


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


cdef void assign_block(const ck_row_tiles *tile, const ck_centers *c, const ck_rows *all, Py_ssize_t row_bytes,
                       Py_ssize_t row, int *labels, double *distances_sq, ck_tally *tally,
                       void *scratch) noexcept nogil:
    cdef ck_rows x = all[0]
    cdef double unit = 1.0 / c.scale
    cdef Py_ssize_t i
    x.n, x.numbers = min(all.n - row, <Py_ssize_t>BLOCK), <const char *>all.numbers + row * row_bytes
    tile.nearest(c, &x, NULL, labels + row, tally, scratch)
    if distances_sq != NULL:
        tile.assigned_distances(c, &x, labels + row, distances_sq + row, scratch)
        for i in range(row, row + x.n):
            distances_sq[i] = distances_sq[i] * unit * unit


cdef int assign_rows(const real *x, Py_ssize_t n, Py_ssize_t d, const double *centers, Py_ssize_t k, int *labels,
                     double *distances_sq, int n_threads) noexcept nogil:
    cdef const ck_row_tiles *tile = &tiles().f32 if real is float else &tiles().f64
    cdef ck_centers c
    cdef ck_rows rows
    cdef Py_ssize_t blocks = (n + BLOCK - 1) // BLOCK
    cdef int threads = team_of(<int>min(<Py_ssize_t>max(n_threads, 1), blocks)), thread, status = -1
    cdef Py_ssize_t samples = min(n, <Py_ssize_t>SAMPLES), i, j, b
    cdef Py_ssize_t every = CK_SAMPLE_EVERY(d), columns = (d - 1) // every + 1
    cdef size_t bytes
    cdef void *memory
    cdef double *sample = <double *>malloc(SAMPLES * columns * sizeof(double))
    cdef ck_tally *tally = <ck_tally *>calloc(2 * threads, sizeof(ck_tally))    # on different cache lines
    cdef char *scratch = NULL
    memset(&rows, 0, sizeof(rows))
    rows.n, rows.d, rows.numbers, c.k, c.d = n, d, x, k, d
    memory = malloc(tile.centers_bytes(&c, centers, worth_screening(n)))
    if memory != NULL and sample != NULL and tally != NULL:
        for i in range(samples):
            for j in range(columns):
                sample[i * columns + j] = x[i * (n // samples) * d + j * every]
        memset(labels, -1, n * sizeof(int))
        prepare(tile, &c, memory, centers, sample, samples, 0.0, NULL, worth_screening(n), 1)
        bytes = (max(tile.nearest_bytes(&c, &rows), tile.distances_bytes(&c, &rows)) + 63) // 64 * 64
        scratch = <char *>malloc(bytes * threads)
        if scratch != NULL:
            for b in prange(blocks, schedule="dynamic", num_threads=threads):
                thread = threadid()
                assign_block(tile, &c, &rows, d * sizeof(real), b * BLOCK, labels, distances_sq, tally + 2 * thread,
                             scratch + thread * bytes)
            status = 0
    free(memory)
    free(sample)
    free(scratch)
    free(tally)
    return status


cdef int assign_rows_f32(const float *x, Py_ssize_t n, Py_ssize_t d, const double *centers, Py_ssize_t k, int *labels,
                         double *distances_sq, int n_threads) noexcept nogil:
    return assign_rows(x, n, d, centers, k, labels, distances_sq, n_threads)


cdef int assign_rows_f64(const double *x, Py_ssize_t n, Py_ssize_t d, const double *centers, Py_ssize_t k, int *labels,
                         double *distances_sq, int n_threads) noexcept nogil:
    return assign_rows(x, n, d, centers, k, labels, distances_sq, n_threads)
