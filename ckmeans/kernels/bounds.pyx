"""Steps that bounds on distances shorten, a block of rows at a time: Hamerly's and Elkan's algorithms.

ckmeans/algorithms/hamerly.py and elkan.py tell the ideas. Knows nothing of convergence.
"""

from libc.stdint cimport uint8_t

import numpy as np

from ckmeans.kernels.centers cimport Centers, Codes, codes_of
from ckmeans.kernels.dispatch cimport ck_accumulator, ck_codes, ck_elkan_bounds, ck_elkan_drift, ck_rows, ck_shift
from ckmeans.kernels.storage cimport RowPass, Storage
from ckmeans.kernels.sums cimport Accumulators, Sums, accumulator_of

# Covers the rounding of a float64 distance and of its product with a unit.
cdef double LESS = 1.0 - 1e-6


def half_distances(const double[:, ::1] distances, double unit):
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
    """Sets labels and bounds of all rows, and moves rows that change their label between sums.

    Parameters
    ----------
    rows, centers, labels, sums
        As for assign.Nearest.
    upper, lower : ndarray of shape (n,), float32
        INOUT: bounds of the distances to the assigned centre and to all others.
    shift : tuple of three ndarrays of shape (k,), float32, or None
        How far each centre moved, the most that any other one did, and half the distance to the nearest other one; None
        where no bounds hold yet.
    unit : float
        Bounds and shifts are in multiples of 1 / unit.
    """
    cdef ck_shift shift
    cdef float[::1] upper, lower
    cdef const float[::1] shifts, max_other_shifts, half_distances

    def __init__(self, Storage rows, Centers centers, int[::1] labels, Sums sums, float[::1] upper, float[::1] lower,
                 shift, double unit):
        self.upper, self.lower = upper, lower
        self.shift.shift = self.shift.drift = NULL
        self.shift.max_other_shift = self.shift.center_half_distance = NULL
        self.shift.unit = unit
        if shift is not None:
            self.shifts, self.max_other_shifts, self.half_distances = shift
            self.shift.shift, self.shift.max_other_shift = &self.shifts[0], &self.max_other_shifts[0]
            self.shift.center_half_distance = &self.half_distances[0]
        self.begin(rows, centers, labels, sums, rows.tiles.hamerly_bytes(&centers.c))

    cdef void block(self, const ck_rows *x, Py_ssize_t row, int thread) noexcept nogil:
        cdef ck_accumulator to = self.accumulator(row, thread)
        self.rows.tiles.hamerly(&self.centers.c, x, &self.shift, &to, &self.labels[row], &self.upper[row],
                                &self.lower[row], self.tally_of(thread), self.scratch(thread))


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
