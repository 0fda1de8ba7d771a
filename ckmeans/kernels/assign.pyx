"""Rows against centres: nearest centre, distance to one's own centre, distance to all of them.

Rows are handed out in blocks; a row's answer depends on the row and the centres alone. Knows nothing of convergence.
"""

from cpython.exc cimport PyErr_CheckSignals
from cython.parallel cimport prange, threadid
from libc.stdint cimport uint8_t
from libc.stdlib cimport calloc, free, malloc
from libc.string cimport memcpy, memset

import numpy as np

from ckmeans.kernels.centers cimport SAMPLES, Centers, max_exponent, prepare, rows_between_signals, worth_screening
from ckmeans.kernels.codes cimport Codes, codes_of
from ckmeans.kernels.dense cimport Block, Dense, Rows, block
from ckmeans.kernels.dispatch cimport BLOCK, ck_centers, ck_codes, ck_movers, ck_tally, ck_tiles, real, tiles
from ckmeans.kernels.update cimport STRIDE, Adder, Sums, Tallies, move_block

cdef void nearest_block(const ck_tiles *tile, const ck_centers *c, const Rows *x, Py_ssize_t row, Py_ssize_t rows,
                        const ck_codes *codes, Py_ssize_t code_bytes, const ck_movers *movers, int *labels,
                        const Adder *adder, ck_tally *tally, void *scratch, int thread) noexcept nogil:
    cdef ck_codes part
    cdef const ck_codes *kept = codes_of(codes, code_bytes, row, &part)
    cdef int own[BLOCK]
    cdef int *found = labels + row if adder == NULL else own
    cdef Block numbers = block(x, row, rows, thread)
    if adder != NULL:
        memcpy(own, labels + row, rows * sizeof(int))
    if movers != NULL and kept != NULL and kept.known[0]:
        if numbers.f32 != NULL:
            tile.nearest_after_f32(c, movers, numbers.f32, rows, kept, labels + row, found, tally, scratch)
        else:
            tile.nearest_after_f64(c, movers, numbers.f64, rows, kept, labels + row, found, tally, scratch)
    elif numbers.f32 != NULL:
        tile.nearest_f32(c, numbers.f32, rows, kept, found, tally, scratch)
        tally.pairs += rows * c.k
    else:
        tile.nearest_f64(c, numbers.f64, rows, kept, found, tally, scratch)
        tally.pairs += rows * c.k
    if adder != NULL:
        tally.moved += move_block(tile, adder, numbers, row, rows, labels + row, found, thread)
        memcpy(labels + row, found, rows * sizeof(int))


cdef void nearest(const ck_tiles *tile, const ck_centers *c, const Rows *x, Py_ssize_t start, Py_ssize_t stop,
                  const ck_codes *codes, Py_ssize_t code_bytes, const ck_movers *movers, int *labels,
                  const Adder *adder, ck_tally *tally, char *scratch, size_t scratch_bytes,
                  int n_threads) noexcept nogil:
    """codes: all rows in bytes, or NULL. movers: if labels are of centres of which others stay, or NULL.

    adder: between whose sums rows move while they are in the cache, or NULL.
    """
    cdef Py_ssize_t first = start // BLOCK, last = (stop + BLOCK - 1) // BLOCK, b
    cdef int thread
    for b in prange(first, last, schedule="dynamic", num_threads=n_threads):
        thread = threadid()
        nearest_block(tile, c, x, b * BLOCK, min(stop - b * BLOCK, <Py_ssize_t>BLOCK), codes, code_bytes,
                      movers, labels, adder, tally + thread * STRIDE, scratch + thread * scratch_bytes, thread)


cdef void block_own_distance_sq(const ck_tiles *tile, const ck_centers *c, const Rows *x, Py_ssize_t row,
                                Py_ssize_t rows, const int *labels, double *distances_sq, int thread) noexcept nogil:
    """distances_sq: of these rows, in units of scale^2."""
    cdef Block numbers = block(x, row, rows, thread)
    if numbers.f32 != NULL:
        tile.own_distance_f32(c, numbers.f32, rows, labels + row, distances_sq)
    else:
        tile.own_distance_f64(c, numbers.f64, rows, labels + row, distances_sq)


cdef void own_distance_sq(const ck_tiles *tile, const ck_centers *c, const Rows *x, Py_ssize_t start,
                          Py_ssize_t stop, const int *labels, double *distances_sq, int n_threads) noexcept nogil:
    cdef Py_ssize_t first = start // BLOCK, last = (stop + BLOCK - 1) // BLOCK, b, row, rows, i
    cdef double unit = 1.0 / c.scale
    for b in prange(first, last, schedule="dynamic", num_threads=n_threads):
        row = b * BLOCK
        rows = min(stop - row, <Py_ssize_t>BLOCK)
        block_own_distance_sq(tile, c, x, row, rows, labels, distances_sq + row, threadid())
        for i in range(row, row + rows):
            distances_sq[i] = distances_sq[i] * unit * unit


def assign(X, Centers centers, int[::1] labels, Py_ssize_t start, Py_ssize_t stop, int n_threads,
           Sums sums=None, const double[::1] weights=None, Py_ssize_t slot=0, Codes codes=None, movers=None):
    """Set labels of rows [start, stop); start: whole blocks. Return rows moved, rows float32 could not decide, pairs.

    labels: INOUT, a centre that may be near, or -1. sums: between which rows that change their label move, times
    weights unless None; then labels are those that the sums hold, -1 for rows that have none yet. codes: the rows in
    bytes, with which centers were prepared, or None.
    movers: where labels are right but for centres that moved: these alone, prepared alike, their indices, and which of
    all they are; or None.
    """
    cdef Dense dense = Dense(X, n_threads)
    cdef const ck_tiles *tile = centers.tile
    cdef const ck_centers *c = &centers.c
    cdef size_t bytes = tile.scratch_bytes(c.d)
    cdef char *scratch
    cdef Tallies tallies = Tallies(n_threads)
    cdef Py_ssize_t slab = rows_between_signals(c.k, c.d, n_threads), row
    cdef Adder adder
    cdef const Adder *add = NULL
    cdef const ck_codes *kept = NULL if codes is None else &codes.first
    cdef Py_ssize_t code_bytes = 0 if codes is None else codes.row_bytes
    cdef ck_movers few
    cdef const ck_movers *given = NULL
    cdef Centers moved
    cdef const int[::1] names
    cdef const uint8_t[::1] marks
    centers.check(dense.single)
    if movers is not None:
        moved, names, marks = movers
        if moved.c.in_bytes and centers.c.in_bytes:
            few.centers, few.names, few.moved = &moved.c, &names[0], &marks[0]
            given = &few
    scratch = <char *>malloc(bytes * n_threads)
    try:
        if scratch == NULL:
            raise MemoryError(f"no memory for the scratch of {n_threads} threads")
        if sums is not None:
            adder = sums.adder(weights, slot)
            add = &adder
        for row in range(start, stop, slab):
            with nogil:
                nearest(tile, c, &dense.rows, row, min(row + slab, stop), kept, code_bytes, given, &labels[0], add,
                        tallies.of, scratch, bytes, n_threads)
            PyErr_CheckSignals()
        return tallies.total()
    finally:
        free(scratch)


def own_distances_sq(X, Centers centers, const int[::1] labels, double[::1] out, Py_ssize_t start,
                     Py_ssize_t stop, int n_threads):
    """Set out to the squared distances of rows [start, stop) to the centres their labels name."""
    cdef Dense dense = Dense(X, n_threads)
    cdef Py_ssize_t slab = rows_between_signals(1, centers.c.d, n_threads), row
    centers.check(dense.single)
    for row in range(start, stop, slab):
        with nogil:
            own_distance_sq(centers.tile, &centers.c, &dense.rows, row, min(row + slab, stop), &labels[0], &out[0],
                            n_threads)
        PyErr_CheckSignals()


cdef void block_sums(const ck_tiles *tile, const ck_centers *c, const Rows *x, Py_ssize_t start, Py_ssize_t stop,
                     const int *labels, const double *weights, double *sums, int n_threads) noexcept nogil:
    cdef Py_ssize_t first = start // BLOCK, last = (stop + BLOCK - 1) // BLOCK, b
    cdef double unit = 1.0 / c.scale
    for b in prange(first, last, schedule="dynamic", num_threads=n_threads):
        sums[b] = one_block_sum(tile, c, x, b * BLOCK, min(stop - b * BLOCK, <Py_ssize_t>BLOCK), labels, weights,
                                threadid()) * unit * unit


cdef double one_block_sum(const ck_tiles *tile, const ck_centers *c, const Rows *x, Py_ssize_t row, Py_ssize_t rows,
                          const int *labels, const double *weights, int thread) noexcept nogil:
    cdef double distances_sq[BLOCK]
    cdef double total = 0.0
    cdef Py_ssize_t i
    block_own_distance_sq(tile, c, x, row, rows, labels, distances_sq, thread)
    for i in range(rows):
        total += distances_sq[i] if weights == NULL else distances_sq[i] * weights[row + i]
    return total


def inertia_of_blocks(X, Centers centers, const int[::1] labels, const double[::1] weights,
                      double[::1] out, Py_ssize_t start, Py_ssize_t stop, int n_threads):
    """Set out[b], for each block of rows in [start, stop), to its weighted sum of squared distances to own centres."""
    cdef Dense dense = Dense(X, n_threads)
    cdef Py_ssize_t slab = rows_between_signals(1, centers.c.d, n_threads), row
    cdef const double *w = NULL
    if weights is not None:
        w = &weights[0]
    centers.check(dense.single)
    for row in range(start, stop, slab):
        with nogil:
            block_sums(centers.tile, &centers.c, &dense.rows, row, min(row + slab, stop), &labels[0], w, &out[0],
                       n_threads)
        PyErr_CheckSignals()


cdef void block_distances(const ck_tiles *tile, const ck_centers *c, const Rows *x, Py_ssize_t row, Py_ssize_t rows,
                          real *out, int thread) noexcept nogil:
    cdef Block numbers = block(x, row, rows, thread)
    if real is float:
        tile.all_distances_f32(c, numbers.f32, rows, out)
    else:
        tile.all_distances_f64(c, numbers.f64, rows, out)


cdef void all_distances(const ck_tiles *tile, const ck_centers *c, const Rows *x, Py_ssize_t start, Py_ssize_t stop,
                        real *out, int n_threads) noexcept nogil:
    cdef Py_ssize_t first = start // BLOCK, last = (stop + BLOCK - 1) // BLOCK, b
    for b in prange(first, last, schedule="dynamic", num_threads=n_threads):
        block_distances(tile, c, x, b * BLOCK, min(stop - b * BLOCK, <Py_ssize_t>BLOCK), out + b * BLOCK * c.k,
                        threadid())


def distances(X, Centers centers, real[:, ::1] out, Py_ssize_t start, Py_ssize_t stop, int n_threads):
    """Set out[i, c] to the Euclidean distance of row i to centre c, for rows [start, stop).

    out is float32 for float32 rows and float64 for all others.
    """
    cdef Dense dense = Dense(X, n_threads, doubles=True)
    cdef Py_ssize_t slab = rows_between_signals(centers.c.k, centers.c.d, n_threads), row
    centers.check(dense.single)
    if (sizeof(real) == sizeof(float)) != (X.dtype == np.float32):
        raise TypeError(f"out must be float32 for float32 rows and float64 for others; got {8 * sizeof(real)} bits for "
                        f"rows of {X.dtype}")
    for row in range(start, stop, slab):
        with nogil:
            all_distances(centers.tile, &centers.c, &dense.rows, row, min(row + slab, stop), &out[0, 0], n_threads)
        PyErr_CheckSignals()


cdef int assign_rows(const real *x, Py_ssize_t n, Py_ssize_t d, const double *centers, Py_ssize_t k, int *labels,
                     double *distances_sq, int n_threads) noexcept nogil:
    cdef const ck_tiles *tile = tiles()
    cdef ck_centers c
    cdef int threads = max(n_threads, 1)
    cdef size_t bytes = tile.scratch_bytes(d)
    cdef void *memory = malloc(tile.centers_bytes(k, d, worth_screening(n)))
    cdef double *sample = <double *>malloc(SAMPLES * d * sizeof(double))
    cdef char *scratch = <char *>malloc(bytes * threads)
    cdef ck_tally *tally = <ck_tally *>calloc(STRIDE * threads, sizeof(ck_tally))
    cdef int status = -1
    cdef Py_ssize_t samples = min(n, <Py_ssize_t>SAMPLES), i, j
    cdef Rows rows
    memset(&rows, 0, sizeof(rows))
    rows.numbers, rows.d, rows.row_bytes, rows.is_double = <const char *>x, d, d * sizeof(real), real is double
    if memory != NULL and sample != NULL and scratch != NULL and tally != NULL:
        for i in range(samples):
            for j in range(d):
                sample[i * d + j] = x[i * (n // samples) * d + j]
        memset(labels, -1, n * sizeof(int))
        prepare(tile, &c, memory, centers, k, d, sample, samples, 0.0, max_exponent(real is float), NULL,
                worth_screening(n), 1)
        nearest(tile, &c, &rows, 0, n, NULL, 0, NULL, labels, NULL, tally, scratch, bytes, threads)
        if distances_sq != NULL:
            own_distance_sq(tile, &c, &rows, 0, n, labels, distances_sq, threads)
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
