"""Steps that bounds on distances shorten, a block of rows at a time: Hamerly's and Elkan's algorithms.

ckmeans/algorithms/hamerly.py and elkan.py tell the ideas. Knows nothing of convergence.
"""

from libc.stdint cimport uint8_t

import numpy as np

from ckmeans.kernels.centers cimport Centers, Codes, codes_of
from ckmeans.kernels.dispatch cimport (
    BLOCK, CK_INT8_LIMITED, ck_accumulator, ck_closer, ck_codes, ck_elkan_bounds, ck_elkan_drift, ck_rows,
)
from ckmeans.kernels.storage cimport RowPass, Storage
from ckmeans.kernels.sums cimport Accumulators, Sums, accumulator_of

cdef enum:
    BLOCKS = 4     # of rows that Hamerly's step does at once, up to NARROW columns
    NARROW = 64

# Cover the roundings of float64 and the one to float32.
cdef double LESS = 1.0 - 1e-6, MORE = 1.0 + 1e-6


def add_closer(double[::1] closer, const double[::1] shifts, double factor):
    """Add to each centre's number its shift and the largest one of all others, times a factor."""
    cdef Py_ssize_t k = closer.shape[0], i, farthest = 0
    cdef double most = 0.0, next_most = 0.0
    for i in range(k):
        if shifts[i] > most:
            next_most, most, farthest = most, shifts[i], i
        elif shifts[i] > next_most:
            next_most = shifts[i]
    for i in range(k):
        closer[i] += (shifts[i] + (next_most if i == farthest else most)) * factor


cdef class BoundedPass(RowPass):
    """What both have in common: centres, labels, and sums between which rows move that change their label."""
    cdef Centers centers
    cdef Sums sums
    cdef Accumulators accumulators
    cdef int[::1] labels

    cdef begin(self, Storage rows, Centers centers, int[::1] labels, Sums sums, size_t scratch_bytes):
        centers.check(rows)
        self.centers, self.labels, self.sums, self.accumulators = centers, labels, sums, sums.for_threads()
        self.over(rows, <double>rows.size / rows.n * centers.c.k, scratch_bytes)

    cdef ck_accumulator accumulator(self, Py_ssize_t row, int thread) noexcept nogil:
        return accumulator_of(&self.accumulators, thread, NULL if self.rows.weight == NULL else self.rows.weight + row)


cdef class HamerlyStep(BoundedPass):
    """Sets labels and limits of all rows, and moves rows that change their label between sums.

    Parameters
    ----------
    rows, centers, labels, sums, codes
        As for assign.Nearest.
    limits : ndarray of shape (n,), float32
        INOUT: how much closer to changing its label than nothing each row may come and certainly keeps it.
    closer : ndarray of shape (k,), float64
        How much closer rows of each label may have come since limits began; of which limits are in the scale.
    known : bool
        Whether there are limits yet; else labels may be -1.
    unit : float
        Limits are in multiples of 1 / unit.
    """
    cdef Codes codes
    cdef const ck_codes *first_codes
    cdef ck_closer closer
    cdef float[::1] limits
    cdef float[:, ::1] rounded
    cdef Py_ssize_t unit_rows

    def __init__(self, Storage rows, Centers centers, int[::1] labels, Sums sums, float[::1] limits,
                 const double[::1] closer, bint known, double unit, Codes codes=None):
        cdef Py_ssize_t i
        self.limits, self.rounded, self.codes = limits, np.empty((2, centers.c.k), dtype=np.float32), codes
        self.first_codes = NULL
        if codes is not None and centers.c.k <= CK_INT8_LIMITED:
            self.first_codes = &codes.first
        for i in range(centers.c.k):
            self.rounded[0, i], self.rounded[1, i] = <float>(closer[i] * LESS), <float>(closer[i] * MORE)
        self.closer.at_least, self.closer.at_most = &self.rounded[0, 0], &self.rounded[1, 0] if known else NULL
        self.closer.unit = unit
        self.begin(rows, centers, labels, sums, rows.tiles.hamerly_bytes(&centers.c))
        # The rows in doubt of several blocks fill panels better.
        self.unit_rows = (BLOCKS if rows.d <= NARROW and codes is None else 1) * BLOCK
        self.units = (rows.n + self.unit_rows - 1) // self.unit_rows
        self.scratch_bytes += rows.room_bytes(self.unit_rows) - rows.room_bytes(BLOCK)

    cdef void do(self, Py_ssize_t unit, int thread) noexcept nogil:
        cdef Py_ssize_t row = unit * self.unit_rows
        cdef char *room = self.scratch(thread + 1) - self.rows.room_bytes(self.unit_rows)
        cdef ck_rows x = self.rows.block(row, min(self.rows.n - row, self.unit_rows), room)
        self.block(&x, row, thread)

    cdef void block(self, const ck_rows *x, Py_ssize_t row, int thread) noexcept nogil:
        cdef ck_accumulator to = self.accumulator(row, thread)
        cdef ck_codes part
        cdef const ck_codes *codes = NULL
        if self.first_codes != NULL:
            codes = codes_of(self.first_codes, self.codes.row_bytes, row, &part)
        self.rows.tiles.hamerly(&self.centers.c, x, codes, &self.closer, &to, &self.labels[row], &self.limits[row],
                                self.tally_of(thread), self.scratch(thread))


cdef class ElkanStep(BoundedPass):
    """Sets labels, which are of centres, and what is stored for all rows; else as HamerlyStep.

    Parameters
    ----------
    rows, centers, labels, sums, codes
        As for assign.Nearest.
    bounds : tuple of ndarrays
        upper and base, (n,) float32, and lower, (n, k padded to whole 64) uint8, of ck_elkan_bounds; INOUT.
    shift : ndarray of shape (k,), float32, or None
        How far each centre moved; None: every row meets every centre, and no bound need hold yet.
    drift : tuple of ndarrays
        drift_floor (float32) and drift_ceil (uint8) of ck_elkan_drift, padded likewise.
    unit : float
        Bounds, shifts and drifts are in multiples of 1 / unit.
    refreshed : tuple or None
        Centres for which all rows store new bounds, prepared in the frame of all, and their ids (int32).
    tighten_first : bool
        Whether most rows are expected to meet some centre.
    n_compared : ndarray of shape (threads, k padded), int32
        INOUT: how many rows were compared with each centre, by each thread.
    """
    cdef Codes codes
    cdef Centers refreshed
    cdef const ck_codes *first_codes
    cdef ck_elkan_drift drift
    cdef float[::1] upper, base
    cdef uint8_t[:, ::1] lower
    cdef const float[::1] shifts, drift_floor
    cdef const uint8_t[::1] drift_ceil
    cdef const int[::1] ids
    cdef int[:, ::1] n_compared

    def __init__(self, Storage rows, Centers centers, int[::1] labels, Sums sums, bounds, shift, drift, double unit,
                 refreshed, bint tighten_first, int[:, ::1] n_compared, Codes codes=None):
        if not centers.c.in_int8:
            raise ValueError("these centers are not laid out in int8")
        self.upper, self.base, self.lower = bounds
        self.drift_floor, self.drift_ceil = drift
        self.n_compared, self.codes = n_compared, codes
        self.drift.shift, self.drift.refreshed, self.drift.ids, self.drift.unit = NULL, NULL, NULL, unit
        self.drift.drift_floor, self.drift.drift_ceil = &self.drift_floor[0], &self.drift_ceil[0]
        self.drift.tighten_first, self.first_codes = tighten_first, NULL
        if codes is not None:
            self.first_codes = &codes.first
        if shift is not None:
            self.shifts = shift
            self.drift.shift = &self.shifts[0]
        if refreshed is not None:
            self.refreshed, self.ids = refreshed
            if not self.refreshed.c.in_int8:
                raise ValueError("these centers are not laid out in int8")
            self.drift.refreshed, self.drift.ids = &self.refreshed.c, &self.ids[0]
        self.begin(rows, centers, labels, sums, rows.tiles.elkan_bytes(&centers.c))

    cdef void block(self, const ck_rows *x, Py_ssize_t row, int thread) noexcept nogil:
        cdef ck_accumulator to = self.accumulator(row, thread)
        cdef ck_elkan_drift drift = self.drift
        cdef ck_elkan_bounds bounds
        cdef ck_codes part
        cdef const ck_codes *codes = NULL
        if self.first_codes != NULL:
            codes = codes_of(self.first_codes, self.codes.row_bytes, row, &part)
        drift.n_compared = &self.n_compared[thread, 0]
        bounds.upper, bounds.base, bounds.lower = &self.upper[row], &self.base[row], &self.lower[row, 0]
        bounds.stride = self.lower.shape[1]
        self.rows.tiles.elkan(&self.centers.c, x, codes, &drift, &to, &self.labels[row], &bounds,
                              self.tally_of(thread), self.scratch(thread))
