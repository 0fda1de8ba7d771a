"""Hamerly's algorithm: a row whose nearest centre is surely nearer than all others is not looked at.

Each row keeps two bounds, which move with the centres: at most `upper` from its own centre, at least `lower` from all
others. While upper < lower, or upper < half the distance from its centre to the nearest other one, its label stays.
Else upper is made exact; only if that settles nothing the row meets every centre. 8 bytes a row; pays in few columns,
once centres move little.

G. Hamerly, "Making k-means even faster", SIAM International Conference on Data Mining (2010).
"""

import numpy as np

from ckmeans import steps
from ckmeans._rows import kernels
from ckmeans.kernels import bounds


class Hamerly:
    """Steps over a lloyd.Problem. labels: those whose sums the problem holds, -1 for rows that have none yet."""

    def __init__(self, problem, labels):
        self.problem, self.labels = problem, labels
        self.upper, self.lower = np.empty((2, len(labels)), dtype=np.float32)
        self.before, self.unit = None, 1.0

    @staticmethod
    def reads(problem):
        """Return whether these rows can be read: dense ones, and so many that they are screened."""
        return not kernels(problem.X).sparse and len(problem.X) > 3

    def step(self, centers):
        """Give every row its nearest centre, move rows between the problem's sums, and return a steps.Done."""
        p = self.problem
        ready = kernels(p.X).prepared(p.X, centers, screen=True)
        own = self.labels, self.upper, self.lower, self.moved(centers), self.unit
        self.before = centers
        return p.move_rows(
            lambda start, stop, threads, slot: bounds.hamerly(
                p.X, ready, *own, start, stop, threads, p.sums, p.weights, slot
            )
        )

    def moved(self, centers):
        """Return how far centres moved and lie from each other, or None in the first step, which chooses the unit."""
        if self.before is None:
            self.unit = bounds.unit_for(centers)
            return None
        half = np.zeros(len(centers), dtype=np.float32)
        if 4 * len(centers) ** 2 <= len(self.labels):  # else it costs more than it saves
            half = bounds.half_gaps(steps.distances_to_all(centers, centers, self.problem.n_threads), self.unit)
        return *bounds.drift(self.before, centers, self.unit), half

    def pairs_left(self, done):
        """Return how many pairs of a row and a centre bounds left in the last step."""
        return done.pairs

    def labels_of_rows(self):
        """Return the labels, row by row of X."""
        return self.labels
