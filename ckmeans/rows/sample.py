"""Rows drawn at random: what is drawn first is part of every larger sample. Knows no clusters.

Rows are drawn with chances proportional to their weights. Where a few lie far out, half of the draws favour rows far
from the mean, and what is drawn counts the less for it: expectations are the same, and no sample misses the rows that
most of the inertia comes from. A quarter go by squared distance; where distances differ by orders of magnitude these
are all of the farthest rows, so another quarter is spread evenly over the distances, factor of two by factor of two.

O. Bachem, M. Lucic and A. Krause, "Scalable k-means clustering via lightweight coresets", KDD 2018.
"""

import math

import numpy as np

from ckmeans import tuning


class Sample:
    """Rows in a random order.

    Parameters
    ----------
    rows : rows.Rows
    random_state : RandomState or Generator
        Of which only uniform() is asked.
    """

    def __init__(self, rows, random_state):
        self.rows, self.random_state = rows, random_state
        self.drawn = np.empty(0, dtype=np.intp)
        self.place = None  # among the draws of its time, of each row that was drawn; else -1
        weights = rows.weights
        self.weights = None if weights is None or weights.min() == weights.max() else weights
        self.far = far_share(rows, self.weights)
        self.is_even = self.weights is None and self.far is None  # rows are drawn alike, each only once
        self.by_weight = None if self.weights is None else np.cumsum(self.weights)
        self.by_distance = None
        if self.far is not None:
            self.by_distance = np.cumsum(self.far if self.weights is None else self.far * self.weights)

    def batch(self, start, stop):
        """Return draws start to stop as Rows, in the order of X.

        They are drawn as they are asked for: start and stop are where other batches end, or beyond all of them.
        """
        self._draw(stop)
        if self.is_even:
            return self.rows.part(np.sort(self.drawn[start:stop]), max_cache_bytes=None)
        indices, counts = np.unique(self.drawn[start:stop], return_counts=True)
        weights = counts.astype(np.float64) if self.far is None else counts / (0.5 + 0.5 * self.far[indices])
        return self.rows.part(indices, weights=weights, max_cache_bytes=None)

    def _draw(self, size):
        """Draw rows until there are so many; at most half of all rows, where each is drawn once."""
        n = self.rows.n
        while (missing := size - len(self.drawn)) > 0:
            if self.is_even:
                new = self._first_time(self._some(missing * n // (n - size) + 1))
            else:
                new = self._some(missing)
            self.drawn = np.concatenate([self.drawn, new])

    def _first_time(self, drawn):
        """Return what is drawn for the first time, in order."""
        if self.place is None:
            self.place = np.full(self.rows.n, -1, dtype=np.int32 if self.rows.n < 2**31 else np.int64)
        new = self.place[drawn] < 0
        places, drawn = np.flatnonzero(new).astype(self.place.dtype), drawn[new]
        self.place[drawn[::-1]] = places[::-1]  # of several alike the first one stays
        return drawn[self.place[drawn] == places]

    def _some(self, size):
        """Return so many draws, in any order: half of them by distance, if rows lie far out."""
        if self.by_distance is None:
            return self._by(self.by_weight, size)
        return np.concatenate([self._by(self.by_distance, size // 2), self._by(self.by_weight, size - size // 2)])

    def _by(self, sums, size):
        """Return rows drawn with chances of which these are the sums, row after row; None: alike."""
        uniforms = self.random_state.uniform(size=size)
        if sums is None:
            return np.minimum((uniforms * self.rows.n).astype(np.intp), self.rows.n - 1)
        uniforms.sort()  # they are found many times faster
        return np.minimum(sums.searchsorted(uniforms * sums[-1], side="right"), last_step(sums))


def last_step(sums):
    """Return where sums reach their last value."""
    return int(sums.searchsorted(sums[-1], side="left"))


def far_share(rows, weights):
    """Return how much likelier than others each row is in far draws, 1 on average, or None unless some lie far out."""
    seen, variance = rows.statistics, rows.total_variance
    reach = np.maximum(seen.maximum - seen.mean, seen.mean - seen.minimum)
    if not (0 < variance < math.inf) or float(np.square(reach).sum()) <= tuning.FAR_OUT * variance:
        return None
    distances_sq = rows.assigned_distances_sq(seen.mean[np.newaxis], np.zeros(rows.n, dtype=np.int32))
    mean = np.average(distances_sq, weights=weights)
    if not (0 < mean < math.inf) or distances_sq.max() <= tuning.FAR_OUT * mean:
        return None
    share = distances_sq / mean
    outer = np.flatnonzero(share > 1.0 if weights is None else (share > 1.0) & (weights > 0))
    _, exponents = np.frexp(share[outer])
    ring = exponents // 2
    inside = np.bincount(ring, None if weights is None else weights[outer])
    total = rows.n if weights is None else weights.sum()
    share[outer] += total / (np.count_nonzero(inside) * inside[ring])
    return share / np.average(share, weights=weights)
