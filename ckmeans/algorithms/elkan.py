"""Elkan's algorithm: a row meets only the centres that a bound of its own cannot rule out.

Each row stores, for every centre, a lower bound of their distance in one byte. What a centre moves is not taken off all
bounds: a bound is stored together with the drift of its centre at that time, and compared with the drift of now. One
comparison per centre, 64 at a time, with an upper bound of the distance to the assigned centre tells which centres are
possible; if any are, the upper bound is tightened, and those that stay meet the row in int8, then in float32, then in
float64. A centre that many rows met has drifted far: in the next step all rows meet it together, which is many times
faster, and its drift begins again from zero. k + 8 bytes a row; pays in many columns, once most centres are ruled out.

C. Elkan, "Using the triangle inequality to accelerate k-means", ICML 2003; bounds that are stored with the drift: J.
Newling and F. Fleuret, "Fast k-means with accurate bounds", ICML 2016.
"""

import math

import numpy as np

from ckmeans import tuning
from ckmeans.algorithms.algorithm import Algorithm
from ckmeans.algorithms.lloyd import Lloyd
from ckmeans.algorithms.units import in_unit
from ckmeans.kernels.bounds import ElkanStep
from ckmeans.kernels.centers import has_codes
from ckmeans.kernels.storage import empty_touched
from ckmeans.rows import Rows

# The name under which the budget knows the bounds.
BOUNDS = "Elkan's bounds"


class Elkan(Algorithm):
    """Steps with a lower bound for every row and centre."""

    name = "elkan"
    needs = "4 or more dense rows of 32 to 4096 columns and a processor with AVX2"

    def __init__(self, rows, sums, labels):
        super().__init__(rows, sums, labels)
        rows.budget.reserve(BOUNDS, bound_bytes(rows.n, sums.k), at_any_rate=True)
        self.codes = rows.keep_codes()
        k = padded(sums.k)
        self.bounds = (
            np.empty(rows.n, dtype=np.float32),
            np.empty(rows.n, dtype=np.float32),
            empty_touched((rows.n, k), np.uint8, rows.engine.at_once(rows.size * sums.k)),
        )
        self.are_bounded = False  # whether the bounds hold for the centres of the last step
        self.drift = np.zeros(k)  # of each centre since all rows stored bounds for it
        self.n_compared = np.zeros((sums.accumulators, k), dtype=np.int32)
        self.share_active = 1.0
        self.is_labelled = bool(rows.n) and labels.min() >= 0
        self.scale = None  # in which labels were decided
        typical = math.sqrt(rows.total_variance)
        self.unit = tuning.TYPICAL_BOUND / typical if 1e-140 < typical < 1e140 else 1.0

    @staticmethod
    def supports(rows, n_clusters):
        """Return whether it can read these rows: dense ones that this processor compares by their codes."""
        return rows.n > 3 and has_codes(rows)

    def step(self, centers, shift):
        """Give every row its nearest centre, move rows between sums, and return a Tally."""
        rows = self.rows
        ready = rows.prepared(centers, screen=True, codes=self.codes)
        if not (self.is_labelled and ready.fit_elkan(self.unit)):
            self.are_bounded, self.is_labelled, self.ran = False, True, Lloyd.name
            return Lloyd(rows, self.sums, self.labels).step(centers, None)
        self.ran, self.scale = self.name, ready.scale
        shifts, refreshed = self.moved(centers, shift) if self.are_bounded else (None, None)
        if shifts is None:
            self.drift[:] = 0
        self.are_bounded = True
        n_met, k = self.n_met(), len(centers)
        tighten_first = k > rows.d and n_met > tuning.MET_TO_TIGHTEN_FIRST * rows.n
        self.n_compared[:] = 0
        drift = np.floor(self.drift).astype(np.float32), np.minimum(np.ceil(self.drift), 255).astype(np.uint8)
        return self.run(
            ElkanStep(
                rows,
                ready,
                self.labels,
                self.sums,
                self.bounds,
                shifts,
                drift,
                self.unit,
                refreshed,
                tighten_first,
                self.n_compared,
                self.codes,
            )
        )

    def moved(self, centers, shift):
        """Return how far each centre moved, or None where all rows meet all centres; and what is refreshed, or None."""
        shifts = in_unit(shift.distances, self.unit / shift.unit)
        self.share_active = shift.n_active / len(centers)
        self.drift[: len(centers)] += shifts
        far = self.drift > tuning.LONGEST_DRIFT
        if self.codes is not None:
            far |= self.n_compared.sum(axis=0) > tuning.REFRESHED_SHARE * self.rows.n
        ids = np.flatnonzero(far).astype(np.int32)
        if not len(ids):
            return shifts, None
        # Some centres can be laid out alone only in the frame of the codes.
        if self.codes is None or len(ids) > tuning.MOST_REFRESHED * len(centers):
            return None, None
        self.drift[ids] = 0
        return shifts, (self.rows.prepared(centers[ids], screen=True, codes=self.codes), ids)

    def n_met(self):
        """Return how many distances bounds left in the last step."""
        return int(self.n_compared.sum())

    def release(self):
        """Give the memory of the bounds back."""
        self.rows.budget.release(BOUNDS)


def outlook(rows, labels, shift):
    """Return, by a few rows, what bounds would leave in a step from the centres that labels are of to others.

    Centres that a row meets alone, centres that many do and so all meet together, share of rows that meet any.
    """
    every = max(rows.n // tuning.OUTLOOK_ROWS, 1)
    some = slice(None, tuning.OUTLOOK_ROWS * every, every)
    sample = Rows(np.ascontiguousarray(rows.numbers[some]), engine=rows.engine)
    distances = sample.all_distances(shift.before).astype(np.float64)
    shifts = shift.distances / shift.unit
    rows_, assigned = np.arange(len(distances)), labels[some]
    upper = distances[rows_, assigned] + shifts[assigned]
    left = tuning.BYTE_PRECISION * distances - shifts <= upper[:, np.newaxis]
    left[rows_, assigned] = False
    together = left.mean(axis=0) > tuning.REFRESHED_SHARE
    return left[:, ~together].sum() / len(rows_), np.count_nonzero(together), left.any(axis=1).mean()


def padded(n_clusters):
    """Return how many bounds a row stores."""
    return -(-n_clusters // 64) * 64


def bound_bytes(n, n_clusters):
    """Return how much memory the bounds of n rows take."""
    return n * (padded(n_clusters) + 8)
