"""The passes of greedy k-means++ over the rows. Knows nothing of random numbers or of how a candidate is picked.

All distances are in the unit that the Centers were prepared in, which must be the same from round to round.
"""

from cpython.exc cimport PyErr_CheckSignals
from cython.parallel cimport prange, threadid
from libc.string cimport memset

from ckmeans.kernels.centers cimport Centers, rows_between_signals
from ckmeans.kernels.dense cimport Block, Dense, Rows, block
from ckmeans.kernels.dispatch cimport BLOCK, CK_GROUP, ck_centers, ck_tiles


cdef void lower_block(const ck_tiles *tile, const ck_centers *c, Block x, Py_ssize_t rows,
                      double *closest_sq) noexcept nogil:
    cdef double distances_sq[BLOCK]
    cdef int labels[BLOCK]
    cdef Py_ssize_t i
    memset(labels, 0, sizeof(labels))
    if x.f32 != NULL:
        tile.own_distance_f32(c, x.f32, rows, labels, distances_sq)
    else:
        tile.own_distance_f64(c, x.f64, rows, labels, distances_sq)
    for i in range(rows):
        closest_sq[i] = min(closest_sq[i], distances_sq[i])


cdef void lower_blocks(const ck_tiles *tile, const ck_centers *c, const Rows *x, Py_ssize_t start, Py_ssize_t stop,
                       double *closest_sq, int n_threads) noexcept nogil:
    cdef Py_ssize_t first = start // BLOCK, last = (stop + BLOCK - 1) // BLOCK, b, rows
    for b in prange(first, last, schedule="dynamic", num_threads=n_threads):
        rows = min(stop - b * BLOCK, <Py_ssize_t>BLOCK)
        lower_block(tile, c, block(x, b * BLOCK, rows, threadid()), rows, closest_sq + b * BLOCK)


def lower_closest(X, Centers seed, double[::1] closest_sq, Py_ssize_t start, Py_ssize_t stop, int n_threads):
    """Lower closest_sq of rows [start, stop) to their squared distance to a single seed where that is smaller."""
    cdef Dense dense = Dense(X, n_threads)
    cdef Py_ssize_t slab = rows_between_signals(1, seed.c.d, n_threads), row
    seed.check(dense.single)
    for row in range(start, stop, slab):
        with nogil:
            lower_blocks(seed.tile, &seed.c, &dense.rows, row, min(row + slab, stop), &closest_sq[0], n_threads)
        PyErr_CheckSignals()


cdef void block_potentials(const ck_tiles *tile, const ck_centers *c, const Rows *x, Py_ssize_t row, Py_ssize_t rows,
                           const double *weights, const double *closest_sq, double *sums,
                           int thread) noexcept nogil:
    cdef Block numbers = block(x, row, rows, thread)
    cdef const double *w = NULL if weights == NULL else weights + row
    if numbers.f32 != NULL:
        tile.potentials_f32(c, numbers.f32, rows, w, closest_sq + row, sums)
    else:
        tile.potentials_f64(c, numbers.f64, rows, w, closest_sq + row, sums)


cdef void potential_blocks(const ck_tiles *tile, const ck_centers *c, const Rows *x, Py_ssize_t start, Py_ssize_t stop,
                           const double *weights, const double *closest_sq, double *sums, Py_ssize_t width,
                           int n_threads) noexcept nogil:
    cdef Py_ssize_t first = start // BLOCK, last = (stop + BLOCK - 1) // BLOCK, b
    for b in prange(first, last, schedule="dynamic", num_threads=n_threads):
        block_potentials(tile, c, x, b * BLOCK, min(stop - b * BLOCK, <Py_ssize_t>BLOCK), weights, closest_sq,
                         sums + b * width, threadid())


def potentials_of_blocks(X, Centers candidates, const double[::1] weights,
                         const double[::1] closest_sq, double[:, ::1] out, Py_ssize_t start, Py_ssize_t stop,
                         int n_threads):
    """Set out[b, c], for each block of rows in [start, stop), to the potential that candidate c would leave there.

    The potential is the sum of weight times the smaller of closest_sq and the squared distance to the candidate.
    out has a row per block and at least as many columns as there are candidates, rounded up to CK_GROUP.
    """
    cdef Dense dense = Dense(X, n_threads)
    cdef Py_ssize_t slab = rows_between_signals(candidates.c.k + 1, candidates.c.d, n_threads), row
    cdef const double *w = NULL
    candidates.check(dense.single)
    if out.shape[1] < (candidates.c.k + CK_GROUP - 1) // CK_GROUP * CK_GROUP:
        raise ValueError(f"out has {out.shape[1]} columns: too few for {candidates.c.k} candidates in groups of "
                         f"{CK_GROUP}")
    if weights is not None:
        w = &weights[0]
    for row in range(start, stop, slab):
        with nogil:
            potential_blocks(candidates.tile, &candidates.c, &dense.rows, row, min(row + slab, stop), w, &closest_sq[0],
                             &out[0, 0], out.shape[1], n_threads)
        PyErr_CheckSignals()
