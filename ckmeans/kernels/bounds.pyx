"""Steps that bounds on distances shorten: blocks of rows, and how far centres moved. Knows nothing of convergence."""

from cpython.exc cimport PyErr_CheckSignals
from cython.parallel cimport prange, threadid
from libc.math cimport sqrt
from libc.stdint cimport uint8_t
from libc.stdlib cimport free, malloc

import math

import numpy as np

from ckmeans.kernels.update import squared_shifts

from ckmeans.kernels.centers cimport Centers, rows_between_signals
from ckmeans.kernels.codes cimport Codes, codes_of
from ckmeans.kernels.dense cimport Block, Dense, Rows, block
from ckmeans.kernels.dispatch cimport (
    BLOCK,
    ck_centers,
    ck_codes,
    ck_drift,
    ck_slot,
    ck_stored,
    ck_tally,
    ck_tiles,
    ck_ways,
)
from ckmeans.kernels.update cimport STRIDE, Adder, Sums, Tallies, slot_of

# Covers the rounding of a float64 distance, of its float32 copy and of a product with it.
cdef double MORE = 1.0 + 1e-6, LESS = 1.0 - 1e-6


def unit_for(centers):
    """Return the power of two that brings the spread of centres near 1, so that float32 holds bounds on distances."""
    spread = float(np.ptp(centers, axis=0).max())
    return math.ldexp(1.0, -math.frexp(spread)[1]) if 1e-290 < spread < 1e290 else 1.0


def drift(const double[:, ::1] before, const double[:, ::1] centers, double unit, int n_threads=1):
    """Return how far each centre moved at most, and how far any other one did, as float32 in multiples of 1 / unit."""
    cdef Py_ssize_t k = centers.shape[0], i
    cdef float[::1] own = np.empty(k, dtype=np.float32), others = np.empty(k, dtype=np.float32)
    cdef const double[::1] shifts = squared_shifts(before, centers, unit, n_threads)
    cdef double most = 0.0, next_most = 0.0, moved
    cdef Py_ssize_t farthest = -1
    for i in range(k):
        moved = sqrt(shifts[i]) * MORE + (1e-30 if shifts[i] > 0.0 else 0.0)
        own[i] = <float>moved
        if moved > most:
            most, next_most, farthest = moved, most, i
        else:
            next_most = max(next_most, moved)
    for i in range(k):
        others[i] = <float>(next_most if i == farthest else most)
    return np.asarray(own), np.asarray(others)


def half_gaps(const double[:, ::1] distances, double unit):
    """Return half the distance of each centre to its nearest other one, at least, as float32 in multiples of 1 / unit.

    distances: of all centres to all, k x k.
    """
    cdef Py_ssize_t k = distances.shape[0], i, j
    cdef float[::1] half = np.zeros(k, dtype=np.float32)
    cdef double least
    for i in range(k):
        least = 1e15
        for j in range(k):
            if j != i:
                least = min(least, distances[i, j] * unit)
        half[i] = <float>(0.5 * least * LESS)
    return np.asarray(half)


ctypedef struct Job:
    const ck_tiles *tile
    const ck_centers *c
    const Rows *x
    Adder adder
    int *labels
    float *upper
    ck_drift moved       # of hamerly
    float *lower
    ck_ways ways         # of elkan
    ck_stored stored     # bounds NULL: hamerly
    const ck_codes *codes
    Py_ssize_t code_bytes
    ck_tally *tally
    char *scratch
    size_t bytes


cdef void bounded_block(const Job *job, Py_ssize_t row, Py_ssize_t rows, int thread) noexcept nogil:
    cdef ck_slot slot = slot_of(&job.adder, thread)
    cdef Block numbers = block(job.x, row, rows, thread)
    cdef ck_tally *tally = job.tally + thread * STRIDE
    cdef char *scratch = job.scratch + thread * job.bytes
    cdef int *labels = job.labels + row
    cdef float *upper = job.upper + row
    cdef ck_stored stored = job.stored
    cdef ck_ways ways
    cdef ck_codes part
    cdef const ck_codes *kept
    if slot.weights != NULL:
        slot.weights += row
    if stored.bounds == NULL:
        if numbers.f32 != NULL:
            job.tile.hamerly_f32(job.c, numbers.f32, rows, &job.moved, &slot, labels, upper, job.lower + row, tally,
                                 scratch)
        else:
            job.tile.hamerly_f64(job.c, numbers.f64, rows, &job.moved, &slot, labels, upper, job.lower + row, tally,
                                 scratch)
        return
    stored.upper, stored.base = upper, stored.base + row
    stored.bounds += row * stored.stride
    ways = job.ways
    ways.met += thread * stored.stride
    kept = codes_of(job.codes, job.code_bytes, row, &part)
    if numbers.f32 != NULL:
        job.tile.elkan_f32(job.c, numbers.f32, rows, kept, &ways, &slot, labels, &stored, tally, scratch)
    else:
        job.tile.elkan_f64(job.c, numbers.f64, rows, kept, &ways, &slot, labels, &stored, tally, scratch)


cdef void bounded_blocks(const Job *job, Py_ssize_t start, Py_ssize_t stop, int n_threads) noexcept nogil:
    cdef Py_ssize_t first = start // BLOCK, last = (stop + BLOCK - 1) // BLOCK, b
    for b in prange(first, last, schedule="dynamic", num_threads=n_threads):
        bounded_block(job, b * BLOCK, min(stop - b * BLOCK, <Py_ssize_t>BLOCK), threadid())


cdef tuple run(Job *job, X, Centers centers, Py_ssize_t start, Py_ssize_t stop, int n_threads, Sums sums,
               const double[::1] weights, Py_ssize_t slot):
    """Do a job of which only the labels, the bounds, how centres moved and the bytes of scratch are set."""
    cdef Dense dense = Dense(X, n_threads)
    cdef Tallies tallies = Tallies(n_threads)
    cdef Py_ssize_t slab = rows_between_signals(centers.c.k, centers.c.d, n_threads), row
    centers.check(dense.single)
    job.tile, job.c, job.x, job.tally = centers.tile, &centers.c, &dense.rows, tallies.of
    job.adder = sums.adder(weights, slot)
    job.scratch = <char *>malloc(job.bytes * n_threads)
    try:
        if job.scratch == NULL:
            raise MemoryError(f"no memory for the scratch of {n_threads} threads")
        for row in range(start, stop, slab):
            with nogil:
                bounded_blocks(job, row, min(row + slab, stop), n_threads)
            PyErr_CheckSignals()
        return tallies.total()
    finally:
        free(job.scratch)


def hamerly(X, Centers centers, int[::1] labels, float[::1] upper, float[::1] lower, moved, double unit,
            Py_ssize_t start, Py_ssize_t stop, int n_threads, Sums sums, const double[::1] weights,
            Py_ssize_t slot=0):
    """Set labels of rows [start, stop) and their bounds, and move rows that change their label between sums.

    moved: own, others and half of ck_drift, or None where no bounds hold yet. unit: of the bounds. Returns how many
    rows moved, how many float64 decided, and how many pairs of a row and a centre were compared.
    """
    cdef Job job
    cdef const float[::1] own, others, half
    job.moved.own = job.moved.others = job.moved.half = NULL
    job.moved.unit = unit
    if moved is not None:
        own, others, half = moved
        job.moved.own, job.moved.others, job.moved.half = &own[0], &others[0], &half[0]
    job.labels, job.upper, job.lower, job.stored.bounds = &labels[0], &upper[0], &lower[0], NULL
    job.bytes = centers.tile.hamerly_bytes(centers.c.d)
    return run(&job, X, centers, start, stop, n_threads, sums, weights, slot)


def fits_elkan(Centers centers, double unit):
    """Return whether elkan() can be asked about these centres: in bytes, their unit not too far from the other one."""
    return centers.c.in_bytes != 0 and 1e-25 < unit / centers.c.screen_scale < 1e25


def elkan(X, Centers centers, int[::1] labels, stored, ways, double unit, anew, bint closely,
          int[:, ::1] met,
          Py_ssize_t start, Py_ssize_t stop, int n_threads, Sums sums, const double[::1] weights, Py_ssize_t slot=0,
          Codes codes=None):
    """Set labels of rows [start, stop), which are of centers, and what is stored for them; else as hamerly().

    stored: upper, base and bounds of ck_stored, the last (n, k padded to whole 64). ways: own, least and most of
    ck_ways, these two padded likewise; own None: every row meets every centre, and no bound need hold yet. anew:
    centers for which all rows store bounds anew, prepared in the frame of all, and their indices, or None.
    closely: as ck_ways has it. met[slot + thread], INOUT: how many rows met each centre, padded likewise. codes: as for
    assign.assign().
    """
    cdef Job job
    cdef float[::1] upper = stored[0], base = stored[1]
    cdef uint8_t[:, ::1] stored_bounds = stored[2]
    cdef const float[::1] own, least = ways[1]
    cdef const uint8_t[::1] most = ways[2]
    cdef const int[::1] names
    cdef Centers some
    if not centers.c.in_bytes:
        raise ValueError("these centers are not laid out in bytes")
    job.ways.own, job.ways.anew, job.ways.unit, job.ways.closely = NULL, NULL, unit, closely
    job.ways.least, job.ways.most, job.ways.met = &least[0], &most[0], &met[slot, 0]
    job.codes, job.code_bytes = NULL, 0
    if codes is not None:
        job.codes, job.code_bytes = &codes.first, codes.row_bytes
    if ways[0] is not None:
        own = ways[0]
        job.ways.own = &own[0]
    if anew is not None:
        some, names = anew
        if not some.c.in_bytes:
            raise ValueError("these centers are not laid out in bytes")
        job.ways.anew, job.ways.names = &some.c, &names[0]
    job.labels, job.upper = &labels[0], &upper[0]
    job.stored.base, job.stored.bounds, job.stored.stride = &base[0], &stored_bounds[0, 0], stored_bounds.shape[1]
    job.bytes = centers.tile.elkan_bytes(centers.c.k, centers.c.d)
    return run(&job, X, centers, start, stop, n_threads, sums, weights, slot)
