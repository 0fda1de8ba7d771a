"""Elkan's algorithm: a row meets only the centres that a bound of its own cannot rule out.

Each row stores, for every centre, a distance at least, in two bytes. What a centre moves is not taken off all bounds:
a bound is stored together with the way that its centre had come until then, and compared with the way it has come now.
One comparison per centre, 32 at a time, with a bound of the distance to the row's own centre tells which are possible;
if any are, that bound is made tight, and those that stay meet the row in bytes, then in float32, then in float64.
2 k + 4 bytes a row; pays in many columns, once most centres are ruled out.

C. Elkan, "Using the triangle inequality to accelerate k-means", ICML 2003; the way that bounds are kept: J. Newling and
F. Fleuret, "Fast k-means with accurate bounds", ICML 2016.
"""

import math

import numpy as np

from ckmeans import steps
from ckmeans._rows import kernels
from ckmeans.kernels import bounds, codes
from ckmeans.kernels.dense import fresh

# Ways beyond which all bounds are shortened, of the 65535 that two bytes hold.
LONGEST_WAY = 20_000
# What a typical distance is stored as.
TYPICAL = 16_384
# Centres that a row met in the last step beyond which its upper bound is made tight before its bounds are looked at: in
# 100 columns, 500 clusters, rows meet 1 to 14, and all but one in ten are met by some.
CLOSELY = 2


class Elkan:
    """Steps over a lloyd.Problem. labels: those whose sums the problem holds, -1 for rows that have none yet."""

    def __init__(self, problem, labels):
        self.problem, self.labels, self.seen = problem, labels, steps.Seen()
        self.moved, self.pairs = 1.0, 0  # share of centres; of a row and a centre, in the last step that had bounds
        self.stored = fresh((len(labels), padded(problem.n_clusters)), np.uint16, problem.row_threads)
        self.upper = np.empty(len(labels), dtype=np.float32)
        self.way = np.zeros(padded(problem.n_clusters))
        self.before = None
        typical = math.sqrt(problem.total_variance)
        self.unit = TYPICAL / typical if 1e-140 < typical < 1e140 else 1.0

    @staticmethod
    def reads(problem):
        """Return whether these rows can be read: dense ones that this processor compares in bytes."""
        X = problem.X
        return not kernels(X).sparse and len(X) > 3 and codes.byte_columns(X.shape[1])

    def step(self, centers):
        """Give every row its nearest centre, move rows between the problem's sums, and return a steps.Done."""
        p = self.problem
        ready = kernels(p.X).prepared(p.X, centers, screen=True, codes=p.codes, n_threads=p.center_threads)
        if not bounds.fits_elkan(ready):
            self.before, self.moved, self.pairs = None, 1.0, 0
            return steps.move_into(p.X, centers, self.labels, p.n_threads, p.sums, p.weights, p.codes, self.seen)
        self.seen = steps.Seen(centers, ready.scale)
        ways = self.ways(centers)
        own = self.labels, self.upper, self.stored, ways, self.unit
        done = p.move_rows(
            lambda start, stop, threads, slot: bounds.elkan(
                p.X, ready, *own, start, stop, threads, p.sums, p.weights, slot, p.codes
            )
        )
        self.pairs = 0 if ways[0] is None else done.pairs
        return done

    def ways(self, centers):
        """Return the ways that centres have come: in this step, at least, at most, and what shortens bounds first.

        And whether to look at all rows closely.
        """
        own = shorter = None
        dense = self.before is None
        if not dense:
            own = bounds.drift(self.before, centers, self.unit, self.problem.center_threads)[0]
            self.moved = np.count_nonzero(own) / len(own)
            if self.way.max() > LONGEST_WAY:
                shorter = np.ceil(self.way).astype(np.uint16)
                self.way[:] = 0
            self.way[: len(centers)] += own
            dense = not self.way.max() < 65535  # farther than two bytes tell
        if dense:
            own = shorter = None
            self.way[:] = 0
        self.before = centers
        closely = self.pairs > CLOSELY * len(self.labels)
        return own, np.floor(self.way).astype(np.uint16), np.ceil(self.way).astype(np.uint16), shorter, closely

    def labels_of_rows(self):
        """Return the labels, row by row of X."""
        return self.labels


def padded(n_clusters):
    """Return how many bounds a row stores."""
    return -(-n_clusters // 32) * 32


def bound_bytes(problem):
    """Return how much memory the bounds of a problem take."""
    return len(problem.X) * (2 * padded(problem.n_clusters) + 4)
