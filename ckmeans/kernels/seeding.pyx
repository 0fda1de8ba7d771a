"""The passes of greedy k-means++ over the rows. Knows nothing of random numbers or of how a candidate is picked.

All distances are in the unit that the Centers were prepared in, which must be the same from round to round.
"""

from cpython.exc cimport PyErr_CheckSignals
from cython.parallel cimport prange
from libc.string cimport memset

from ckmeans.kernels.centers cimport Centers, rows_between_signals
from ckmeans.kernels.dispatch cimport BLOCK, CK_GROUP, ck_centers, ck_tiles, real


cdef void lower_block(const ck_tiles *tile, const ck_centers *c, const real *x, Py_ssize_t rows,
                      double *closest_sq) noexcept nogil:
    cdef double distances_sq[BLOCK]
    cdef int labels[BLOCK]
    cdef Py_ssize_t i
    memset(labels, 0, sizeof(labels))
    if real is float:
        tile.own_distance_f32(c, x, rows, labels, distances_sq)
    else:
        tile.own_distance_f64(c, x, rows, labels, distances_sq)
    for i in range(rows):
        closest_sq[i] = min(closest_sq[i], distances_sq[i])


cdef void lower_blocks(const ck_tiles *tile, const ck_centers *c, const real *x, Py_ssize_t start, Py_ssize_t stop,
                       double *closest_sq, int n_threads) noexcept nogil:
    cdef Py_ssize_t first = start // BLOCK, last = (stop + BLOCK - 1) // BLOCK, b
    for b in prange(first, last, schedule="dynamic", num_threads=n_threads):
        lower_block(tile, c, x + b * BLOCK * c.d, min(stop - b * BLOCK, <Py_ssize_t>BLOCK), closest_sq + b * BLOCK)


def lower_closest(const real[:, ::1] X, Centers seed, double[::1] closest_sq, Py_ssize_t start, Py_ssize_t stop,
                  int n_threads):
    """Lower closest_sq of rows [start, stop) to their squared distance to a single seed where that is smaller."""
    cdef Py_ssize_t slab = rows_between_signals(1, seed.c.d, n_threads), row
    seed.check(real is float)
    for row in range(start, stop, slab):
        with nogil:
            lower_blocks(seed.tile, &seed.c, &X[0, 0], row, min(row + slab, stop), &closest_sq[0], n_threads)
        PyErr_CheckSignals()


cdef void potential_blocks(const ck_tiles *tile, const ck_centers *c, const real *x, Py_ssize_t start, Py_ssize_t stop,
                           const double *weights, const double *closest_sq, double *sums, Py_ssize_t width,
                           int n_threads) noexcept nogil:
    cdef Py_ssize_t first = start // BLOCK, last = (stop + BLOCK - 1) // BLOCK, b, row, rows
    cdef const double *w
    for b in prange(first, last, schedule="dynamic", num_threads=n_threads):
        row = b * BLOCK
        rows = min(stop - row, <Py_ssize_t>BLOCK)
        w = NULL if weights == NULL else weights + row
        if real is float:
            tile.potentials_f32(c, x + row * c.d, rows, w, closest_sq + row, sums + b * width)
        else:
            tile.potentials_f64(c, x + row * c.d, rows, w, closest_sq + row, sums + b * width)


def potentials_of_blocks(const real[:, ::1] X, Centers candidates, const double[::1] weights,
                         const double[::1] closest_sq, double[:, ::1] out, Py_ssize_t start, Py_ssize_t stop,
                         int n_threads):
    """Set out[b, c], for each block of rows in [start, stop), to the potential that candidate c would leave there.

    The potential is the sum of weight times the smaller of closest_sq and the squared distance to the candidate.
    out has a row per block and at least as many columns as there are candidates, rounded up to CK_GROUP.
    """
    cdef Py_ssize_t slab = rows_between_signals(candidates.c.k + 1, candidates.c.d, n_threads), row
    cdef const double *w = NULL
    candidates.check(real is float)
    if out.shape[1] < (candidates.c.k + CK_GROUP - 1) // CK_GROUP * CK_GROUP:
        raise ValueError(f"out has {out.shape[1]} columns: too few for {candidates.c.k} candidates in groups of "
                         f"{CK_GROUP}")
    if weights is not None:
        w = &weights[0]
    for row in range(start, stop, slab):
        with nogil:
            potential_blocks(candidates.tile, &candidates.c, &X[0, 0], row, min(row + slab, stop), w, &closest_sq[0],
                             &out[0, 0], out.shape[1], n_threads)
        PyErr_CheckSignals()
