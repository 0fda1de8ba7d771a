"""Elkan's algorithm: a row meets only the centres that a bound of its own cannot rule out.

Each row stores, for every centre, a distance at least, in one byte. What a centre moves is not taken off all bounds: a
bound is stored together with the way that its centre had come until then, and compared with the way it has come now.
One comparison per centre, 64 at a time, with a bound of the distance to the row's own centre tells which are possible;
if any are, that bound is made tight, and those that stay meet the row in bytes, then in float32, then in float64. A
centre that many rows met has come far: in the next step all rows meet it together, which is many times faster, and its
way begins anew. k + 8 bytes a row; pays in many columns, once most centres are ruled out.

C. Elkan, "Using the triangle inequality to accelerate k-means", ICML 2003; the way that bounds are kept: J. Newling and
F. Fleuret, "Fast k-means with accurate bounds", ICML 2016.
"""

import math

import numpy as np

from ckmeans import steps
from ckmeans._rows import kernels
from ckmeans.kernels import bounds, codes, update
from ckmeans.kernels.dense import fresh

# What a typical distance is stored as, of the 254 above its base that a byte holds.
TYPICAL = 384
# Share of rows that met a centre in the last step beyond which all meet it: together, that takes a seventh of the time
# for each.
MET = 0.04
# Ways beyond which all rows meet a centre, before bytes hold none of its bounds.
LONGEST_WAY = 100
# Share of such centres beyond which all rows meet all of them.
MANY_ANEW = 0.5
# Rows of which auto asks what bounds would leave; and how much of a distance bytes tell, at least.
OUTLOOK, ROUNDED = 24, 0.99
# Centres that a row met in the last step beyond which, where there are more of them than columns, its upper bound is
# made tight before its bounds are looked at.
CLOSELY = 1


class Elkan:
    """Steps over a lloyd.Problem. labels: those whose sums the problem holds, -1 for rows that have none yet."""

    def __init__(self, problem, labels):
        self.problem, self.labels, self.seen = problem, labels, steps.Seen()
        self.moved = 1.0  # share of centres
        k = padded(problem.n_clusters)
        self.stored = (
            np.empty(len(labels), dtype=np.float32),
            np.empty(len(labels), dtype=np.float32),
            fresh((len(labels), k), np.uint8, problem.row_threads),
        )
        self.way = np.zeros(k)
        self.met = np.zeros((problem.sums.slots, k), dtype=np.int32)
        self.before = None
        self.labelled = bool(len(labels)) and labels.min() >= 0
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
        if not (self.labelled and bounds.fits_elkan(ready, self.unit)):
            self.before, self.moved, self.labelled = None, 1.0, True
            return steps.move_into(p.X, centers, self.labels, p.n_threads, p.sums, p.weights, p.codes, self.seen)
        self.seen = steps.Seen(centers, ready.scale)
        ways, anew = self.ways(centers)
        closely = p.n_clusters > p.X.shape[1] and self.met.sum() > CLOSELY * len(self.labels)
        self.met[:] = 0
        own = self.labels, self.stored, ways, self.unit, anew, closely, self.met
        return p.move_rows(
            lambda start, stop, threads, slot: bounds.elkan(
                p.X, ready, *own, start, stop, threads, p.sums, p.weights, slot, p.codes
            )
        )

    @staticmethod
    def outlook(problem, labels, before, centers):
        """Return, by a few rows, what bounds would leave in a step to other centres than those that labels are of.

        Centres a row meets alone, centres that many do and so all meet together, share of rows that meet any.
        """
        every = max(len(labels) // OUTLOOK, 1)
        some = slice(None, OUTLOOK * every, every)
        X = np.ascontiguousarray(problem.X[some])
        distances = steps.distances_to_all(X, before, problem.n_threads).astype(np.float64)
        ways = np.sqrt(update.squared_shifts(before, centers, 1.0))
        rows, own = np.arange(len(distances)), labels[some]
        upper = distances[rows, own] + ways[own]
        left = ROUNDED * distances - ways <= upper[:, np.newaxis]
        left[rows, own] = False
        together = left.mean(axis=0) > MET
        return left[:, ~together].sum() / len(rows), np.count_nonzero(together), left.any(axis=1).mean()

    def pairs_left(self, done):
        """Return how many pairs of a row and a centre bounds left in the last step."""
        return int(self.met.sum())

    def ways(self, centers):
        """Return what bounds.elkan() takes as ways and anew."""
        own = anew = None
        before, self.before = self.before, centers
        if before is not None:
            own = bounds.drift(before, centers, self.unit, self.problem.center_threads)[0]
            self.moved = np.count_nonzero(own) / len(own)
            self.way[: len(centers)] += own
            own, anew = self.anew(centers, own)
        if own is None:
            self.way[:] = 0
        return (own, np.floor(self.way).astype(np.float32), np.minimum(np.ceil(self.way), 255).astype(np.uint8)), anew

    def anew(self, centers, own):
        """Return how far centres moved, or None where all rows meet all; and those that all rows meet, or None."""
        p = self.problem
        far = self.way > LONGEST_WAY
        if p.codes is not None:
            far |= self.met.sum(axis=0) > MET * len(self.labels)
        names = np.flatnonzero(far).astype(np.int32)
        if not len(names):
            return own, None
        if p.codes is None or len(names) > MANY_ANEW * len(centers):  # some are laid out alone in the frame of codes
            return None, None
        self.way[names] = 0
        return own, (kernels(p.X).prepared(p.X, centers[names], screen=True, codes=p.codes), names)

    def labels_of_rows(self):
        """Return the labels, row by row of X."""
        return self.labels


def padded(n_clusters):
    """Return how many bounds a row stores."""
    return -(-n_clusters // 64) * 64


def bound_bytes(problem):
    """Return how much memory the bounds of a problem take."""
    return len(problem.X) * (padded(problem.n_clusters) + 8)
