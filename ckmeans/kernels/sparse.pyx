"""What assign, update, seeding and columns do to dense rows, for rows that are mostly zeros: same names, same bits.

Rows are handed out in blocks; a row's answer depends on the row and the centres alone.
"""

from cpython.exc cimport PyErr_CheckSignals
from cython.parallel cimport prange, threadid
from libc.stdint cimport int64_t, uint64_t
from libc.stdlib cimport free, malloc
from libc.string cimport memset

import numpy as np

from ckmeans.kernels import columns

from ckmeans.kernels.centers cimport rows_between_signals
from ckmeans.kernels.csr cimport CsrRows
from ckmeans.kernels.dispatch cimport BLOCK, CK_GROUP, CK_STATISTICS_WIDTH, ck_csr, ck_csr_centers, ck_csr_tiles, tiles
from ckmeans.kernels.update cimport Adder, Sums

cdef enum:
    STRIDE = 8    # counters of different threads lie on different cache lines


cdef class CsrCenters:
    """Centres prepared for such rows, and the memory they live in; made by prepared() and its like."""
    cdef ck_csr_centers c
    cdef const ck_csr_tiles *tile
    cdef void *memory

    def __dealloc__(self):
        free(self.memory)

    cdef int check(self, const ck_csr_tiles *tile, int lanes, bint screened) except -1:
        """Refuse rows or work that the centres were not prepared for."""
        if self.tile != tile or self.c.lanes != lanes or (screened and self.c.panel == NULL):
            raise TypeError("the centers were prepared for rows of another float type or for other work")
        return 0

    cdef Py_ssize_t slab(self, CsrRows X, bint screened, int n_threads) noexcept:
        """Return how many rows to do between two looks at Ctrl-C."""
        cdef double centers = <double>self.c.k if screened else <double>self.c.entries
        cdef double numbers = <double>X.size / max(X.shape[0], 1) + 1.0
        cdef double work = centers * numbers if screened else centers + numbers * self.c.k
        return rows_between_signals(1, <Py_ssize_t>min(work * (1 if screened else self.c.lanes), 1e12), n_threads)


cdef CsrCenters prepare(CsrRows X, const double[:, ::1] centers, double scale, int lanes, bint screened):
    cdef CsrCenters made = CsrCenters.__new__(CsrCenters)
    cdef int max_exponent = 120 if X.dtype == np.float32 else 1000
    cdef size_t size
    made.tile = X.tile()
    made.c.k, made.c.d, made.c.lanes = centers.shape[0], centers.shape[1], lanes
    with nogil:
        size = tiles().csr_centers_bytes(&made.c, &centers[0, 0], screened)
        made.memory = malloc(size)
        if made.memory != NULL:
            tiles().csr_prepare(&made.c, made.memory, &centers[0, 0], screened, scale, max_exponent)
    if made.memory == NULL:
        raise MemoryError(f"no memory for {made.c.k} centers of {made.c.d} columns")
    return made


def prepared(CsrRows X, const double[:, ::1] centers, double scale=0.0):
    """Return centres, k x d, to assign() rows to; scale: see centers.prepared()."""
    return prepare(X, centers, scale, 1, True)


def prepared_for_own(CsrRows X, const double[:, ::1] centers, double scale=0.0):
    """Return centres for distances of rows to one of them each."""
    return prepare(X, centers, scale, 1, False)


def prepared_for_all(CsrRows X, const double[:, ::1] centers, double scale=0.0):
    """Return centres for distances of every row to every centre."""
    return prepare(X, centers, scale, CK_GROUP, False)


cdef void add_block(const ck_csr_tiles *tile, const Adder *a, const ck_csr *x, Py_ssize_t row, Py_ssize_t rows,
                    const int *labels, int thread) noexcept nogil:
    cdef Py_ssize_t at = thread * a.k * (a.grid.d + 1)
    tile.accumulate(&a.grid, x, row, rows, labels + row, NULL if a.weights == NULL else a.weights + row, a.high + at,
                    NULL if a.low == NULL else a.low + at, a.counts + thread * a.k)


cdef void nearest(const ck_csr_tiles *tile, const ck_csr_centers *c, const ck_csr *x, Py_ssize_t start,
                  Py_ssize_t stop, int *labels, const Adder *adder, int64_t *exact, float *scratch,
                  int n_threads) noexcept nogil:
    cdef Py_ssize_t first = start // BLOCK, last = (stop + BLOCK - 1) // BLOCK, b, row, rows
    cdef int thread
    for b in prange(first, last, schedule="dynamic", num_threads=n_threads):
        thread = threadid()
        row = b * BLOCK
        rows = min(stop - row, <Py_ssize_t>BLOCK)
        tile.nearest(c, x, row, rows, labels + row, exact + thread * STRIDE, scratch + thread * c.width)
        if adder != NULL:
            add_block(tile, adder, x, row, rows, labels, thread)


def assign(CsrRows X, CsrCenters centers, int[::1] labels, Py_ssize_t start, Py_ssize_t stop, int n_threads,
           Sums sums=None, const double[::1] weights=None, Py_ssize_t slot=0):
    """Set labels of rows [start, stop) and return how many rows float32 could not decide; see assign.assign()."""
    cdef const ck_csr_tiles *tile = X.tile()
    cdef const ck_csr_centers *c = &centers.c
    cdef float *scratch = <float *>malloc(c.width * n_threads * sizeof(float))
    cdef int64_t *exact = <int64_t *>malloc(STRIDE * n_threads * sizeof(int64_t))
    cdef Py_ssize_t slab = centers.slab(X, True, n_threads), row, total = 0
    cdef Adder adder
    cdef const Adder *add = NULL
    try:
        centers.check(tile, 1, True)
        if scratch == NULL or exact == NULL:
            raise MemoryError(f"no memory for the scratch of {n_threads} threads")
        if sums is not None:
            adder = sums.adder(weights, slot)
            add = &adder
        for row in range(n_threads):
            exact[row * STRIDE] = 0
        for row in range(start, stop, slab):
            with nogil:
                nearest(tile, c, &X.rows, row, min(row + slab, stop), &labels[0], add, exact, scratch, n_threads)
            PyErr_CheckSignals()
        for row in range(n_threads):
            total += exact[row * STRIDE]
        return total
    finally:
        free(scratch)
        free(exact)


cdef void add_blocks(const ck_csr_tiles *tile, const Adder *a, const ck_csr *x, Py_ssize_t start, Py_ssize_t stop,
                     const int *labels, int n_threads) noexcept nogil:
    cdef Py_ssize_t first = start // BLOCK, last = (stop + BLOCK - 1) // BLOCK, b
    for b in prange(first, last, schedule="dynamic", num_threads=n_threads):
        add_block(tile, a, x, b * BLOCK, min(stop - b * BLOCK, <Py_ssize_t>BLOCK), labels, threadid())


def add(Sums sums, CsrRows X, const int[::1] labels, const double[::1] weights, Py_ssize_t start, Py_ssize_t stop,
        int n_threads, Py_ssize_t slot=0):
    """Add rows [start, stop) to the clusters of their labels; see Sums.add()."""
    cdef const ck_csr_tiles *tile = X.tile()
    cdef Adder adder = sums.adder(weights, slot)
    cdef Py_ssize_t slab = rows_between_signals(1, X.size // X.shape[0] + 1, n_threads), row
    for row in range(start, stop, slab):
        with nogil:
            add_blocks(tile, &adder, &X.rows, row, min(row + slab, stop), &labels[0], n_threads)
        PyErr_CheckSignals()


cdef void own_block(const ck_csr_tiles *tile, const ck_csr_centers *c, const ck_csr *x, Py_ssize_t row,
                    Py_ssize_t rows, const int *labels, double *distances_sq) noexcept nogil:
    cdef double unit = 1.0 / c.scale
    cdef Py_ssize_t i
    tile.own_distance(c, x, row, rows, labels, distances_sq)
    for i in range(rows):
        distances_sq[i] = distances_sq[i] * unit * unit


cdef double one_block_sum(const ck_csr_tiles *tile, const ck_csr_centers *c, const ck_csr *x, Py_ssize_t row,
                          Py_ssize_t rows, const int *labels, const double *weights) noexcept nogil:
    cdef double distances_sq[BLOCK]
    cdef double total = 0.0
    cdef Py_ssize_t i
    tile.own_distance(c, x, row, rows, labels, distances_sq)
    for i in range(rows):
        total += distances_sq[i] if weights == NULL else distances_sq[i] * weights[i]
    return total


cdef void own_blocks(const ck_csr_tiles *tile, const ck_csr_centers *c, const ck_csr *x, Py_ssize_t start,
                     Py_ssize_t stop, const int *labels, double *distances_sq, int n_threads) noexcept nogil:
    cdef Py_ssize_t first = start // BLOCK, last = (stop + BLOCK - 1) // BLOCK, b
    for b in prange(first, last, schedule="dynamic", num_threads=n_threads):
        own_block(tile, c, x, b * BLOCK, min(stop - b * BLOCK, <Py_ssize_t>BLOCK), labels + b * BLOCK,
                  distances_sq + b * BLOCK)


cdef void block_sums(const ck_csr_tiles *tile, const ck_csr_centers *c, const ck_csr *x, Py_ssize_t start,
                     Py_ssize_t stop, const int *labels, const double *weights, double *sums,
                     int n_threads) noexcept nogil:
    cdef Py_ssize_t first = start // BLOCK, last = (stop + BLOCK - 1) // BLOCK, b
    cdef double unit = 1.0 / c.scale
    for b in prange(first, last, schedule="dynamic", num_threads=n_threads):
        sums[b] = one_block_sum(tile, c, x, b * BLOCK, min(stop - b * BLOCK, <Py_ssize_t>BLOCK), labels + b * BLOCK,
                                NULL if weights == NULL else weights + b * BLOCK) * unit * unit


def own_distances_sq(CsrRows X, CsrCenters centers, const int[::1] labels, double[::1] out, Py_ssize_t start,
                     Py_ssize_t stop, int n_threads):
    """Set out to the squared distances of rows [start, stop) to the centres their labels name."""
    cdef Py_ssize_t slab = centers.slab(X, False, n_threads), row
    centers.check(X.tile(), 1, False)
    for row in range(start, stop, slab):
        with nogil:
            own_blocks(centers.tile, &centers.c, &X.rows, row, min(row + slab, stop), &labels[0], &out[0], n_threads)
        PyErr_CheckSignals()


def inertia_of_blocks(CsrRows X, CsrCenters centers, const int[::1] labels, const double[::1] weights,
                      double[::1] out, Py_ssize_t start, Py_ssize_t stop, int n_threads):
    """Set out[b], for each block of rows in [start, stop), to its weighted sum of squared distances to own centres."""
    cdef Py_ssize_t slab = centers.slab(X, False, n_threads), row
    cdef const double *w = NULL
    if weights is not None:
        w = &weights[0]
    centers.check(X.tile(), 1, False)
    for row in range(start, stop, slab):
        with nogil:
            block_sums(centers.tile, &centers.c, &X.rows, row, min(row + slab, stop), &labels[0], w, &out[0],
                       n_threads)
        PyErr_CheckSignals()


cdef void all_distances(const ck_csr_tiles *tile, const ck_csr_centers *c, const ck_csr *x, Py_ssize_t start,
                        Py_ssize_t stop, char *out, Py_ssize_t row_bytes, int n_threads) noexcept nogil:
    cdef Py_ssize_t first = start // BLOCK, last = (stop + BLOCK - 1) // BLOCK, b
    for b in prange(first, last, schedule="dynamic", num_threads=n_threads):
        tile.all_distances(c, x, b * BLOCK, min(stop - b * BLOCK, <Py_ssize_t>BLOCK), out + b * BLOCK * row_bytes)


def distances(CsrRows X, CsrCenters centers, out, Py_ssize_t start, Py_ssize_t stop, int n_threads):
    """Set out[i, c], of X's float type, to the Euclidean distance of row i to centre c, for rows [start, stop)."""
    cdef Py_ssize_t slab = centers.slab(X, False, n_threads), row, row_bytes = out.strides[0]
    cdef char[:, ::1] memory = out.view(np.int8)
    centers.check(X.tile(), CK_GROUP, False)
    if out.dtype != X.dtype:
        raise TypeError(f"out must be {X.dtype}; got {out.dtype}")
    for row in range(start, stop, slab):
        with nogil:
            all_distances(centers.tile, &centers.c, &X.rows, row, min(row + slab, stop), &memory[0, 0], row_bytes,
                          n_threads)
        PyErr_CheckSignals()


cdef void lower_block(const ck_csr_tiles *tile, const ck_csr_centers *c, const ck_csr *x, Py_ssize_t row,
                      Py_ssize_t rows, double *closest_sq) noexcept nogil:
    cdef double distances_sq[BLOCK]
    cdef int labels[BLOCK]
    cdef Py_ssize_t i
    memset(labels, 0, sizeof(labels))
    tile.own_distance(c, x, row, rows, labels, distances_sq)
    for i in range(rows):
        closest_sq[i] = min(closest_sq[i], distances_sq[i])


cdef void lower_blocks(const ck_csr_tiles *tile, const ck_csr_centers *c, const ck_csr *x, Py_ssize_t start,
                       Py_ssize_t stop, double *closest_sq, int n_threads) noexcept nogil:
    cdef Py_ssize_t first = start // BLOCK, last = (stop + BLOCK - 1) // BLOCK, b
    for b in prange(first, last, schedule="dynamic", num_threads=n_threads):
        lower_block(tile, c, x, b * BLOCK, min(stop - b * BLOCK, <Py_ssize_t>BLOCK), closest_sq + b * BLOCK)


def lower_closest(CsrRows X, CsrCenters seed, double[::1] closest_sq, Py_ssize_t start, Py_ssize_t stop,
                  int n_threads):
    """Lower closest_sq of rows [start, stop) to their squared distance to a single seed where that is smaller."""
    cdef Py_ssize_t slab = seed.slab(X, False, n_threads), row
    seed.check(X.tile(), 1, False)
    for row in range(start, stop, slab):
        with nogil:
            lower_blocks(seed.tile, &seed.c, &X.rows, row, min(row + slab, stop), &closest_sq[0], n_threads)
        PyErr_CheckSignals()


cdef void potential_blocks(const ck_csr_tiles *tile, const ck_csr_centers *c, const ck_csr *x, Py_ssize_t start,
                           Py_ssize_t stop, const double *weights, const double *closest_sq, double *sums,
                           Py_ssize_t width, int n_threads) noexcept nogil:
    cdef Py_ssize_t first = start // BLOCK, last = (stop + BLOCK - 1) // BLOCK, b
    for b in prange(first, last, schedule="dynamic", num_threads=n_threads):
        tile.potentials(c, x, b * BLOCK, min(stop - b * BLOCK, <Py_ssize_t>BLOCK),
                        NULL if weights == NULL else weights + b * BLOCK, closest_sq + b * BLOCK, sums + b * width)


def potentials_of_blocks(CsrRows X, CsrCenters candidates, const double[::1] weights, const double[::1] closest_sq,
                         double[:, ::1] out, Py_ssize_t start, Py_ssize_t stop, int n_threads):
    """Set out[b, c], for blocks of rows in [start, stop), as seeding.potentials_of_blocks() does."""
    cdef Py_ssize_t slab = candidates.slab(X, False, n_threads), row
    cdef const double *w = NULL
    candidates.check(X.tile(), CK_GROUP, False)
    if out.shape[1] < (candidates.c.k + CK_GROUP - 1) // CK_GROUP * CK_GROUP:
        raise ValueError(f"out has {out.shape[1]} columns: too few for {candidates.c.k} candidates in groups of "
                         f"{CK_GROUP}")
    if weights is not None:
        w = &weights[0]
    for row in range(start, stop, slab):
        with nogil:
            potential_blocks(candidates.tile, &candidates.c, &X.rows, row, min(row + slab, stop), w, &closest_sq[0],
                             &out[0, 0], out.shape[1], n_threads)
        PyErr_CheckSignals()


def column_statistics(CsrRows X, int n_threads):
    """Return the minimum, maximum, mean and variance of each column, zeros included, as float64 arrays of length d."""
    cdef const ck_csr_tiles *tile = X.tile()
    cdef const ck_csr *x = &X.rows
    cdef Py_ssize_t n = X.shape[0], d = X.shape[1], rows = columns.rows_per_part(n, d), b
    cdef Py_ssize_t blocks = (n + rows - 1) // rows
    parts = np.empty((5, blocks, d + CK_STATISTICS_WIDTH))
    cdef double[:, :, ::1] part = parts
    for b in prange(blocks, nogil=True, schedule="dynamic", num_threads=n_threads):
        tile.statistics(x, b * rows, min(n - b * rows, rows), &part[0, b, 0], &part[1, b, 0], &part[2, b, 0],
                        &part[3, b, 0], &part[4, b, 0])
    return columns.combined(parts[:4, :, :d], X[0].astype(np.float64), n)
