"""Hamerly's algorithm: a row whose nearest centre is surely nearer than all others is not looked at.

Each row keeps by how much its centre is nearer than any other, at least: the difference of Hamerly's two bounds, which
is all that counts. As centres move, rows of a label come closer to changing it by the shift of their centre and the
largest one of any other; only rows that may have come close enough are looked at, and meet every centre. 4 bytes a
row, in many columns its codes besides.

G. Hamerly, "Making k-means even faster", SIAM International Conference on Data Mining (2010).
"""

import numpy as np

from ckmeans import tuning
from ckmeans.algorithms.algorithm import Algorithm
from ckmeans.algorithms.units import unit_for
from ckmeans.kernels.bounds import HamerlyStep, add_closer

# How much closer rows may have come, in units of the centres' spread, until float32 hardly tells limits apart.
FARTHEST = 1e4


class Hamerly(Algorithm):
    """Steps in which rows have limits."""

    name = "hamerly"
    needs = "4 or more dense rows"

    def __init__(self, rows, sums, labels):
        super().__init__(rows, sums, labels)
        self.codes = rows.keep_codes() if tuning.codes_for_limits(sums.k, sums.d) else None
        self.limits = np.empty(rows.n, dtype=np.float32)
        self.closer = np.zeros(sums.k)  # how much closer to changing it the rows of a label may have come
        self.unit = None  # of limits; None: there are none yet
        self.last = self.scale = None

    @staticmethod
    def supports(rows, n_clusters):
        """Return whether it can read these rows: dense ones, and so many that they are screened."""
        return not rows.is_sparse and rows.n > 3

    def step(self, centers, shift):
        """Give every row its nearest centre, move rows between sums, and return a Tally."""
        rows, known = self.rows, False
        ready = rows.prepared(centers, screen=True, codes=self.codes)
        if self.unit is not None:
            add_closer(self.closer, shift.distances, self.unit / shift.unit)
            known = bool(self.closer.max() < FARTHEST)
        if not known:
            self.unit = unit_for(centers)
            self.closer[:] = 0.0
        self.last = self.run(
            HamerlyStep(rows, ready, self.labels, self.sums, self.limits, self.closer, known, self.unit, self.codes)
        )
        return self.last

    def n_met(self):
        """Return how many distances limits left in the last step."""
        return self.last.n_distances
