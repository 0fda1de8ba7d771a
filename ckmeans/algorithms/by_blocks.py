"""Plain Lloyd over rows that lie in blocks: a step is what pools do where the blocks lie, and brings back differences.

Sums have no order, and a row's label depends on the row and the centres alone: the result is that of all rows at once.
Nothing is kept of a block but its labels, and these can be found again.
"""

from functools import partial

import numpy as np

from ckmeans.algorithms.algorithm import Algorithm, Tally
from ckmeans.algorithms.lloyd import Lloyd, moved
from ckmeans.engines.pool import merged
from ckmeans.kernels.sums import Sums
from ckmeans.rows.sums import accumulators_for


class ByBlocks(Algorithm):
    """Steps in which every row of every block meets every centre."""

    name = Lloyd.name

    def step(self, centers, shift):
        """Give every row its nearest centre, move rows between sums, and return a Tally."""
        rows, sums = self.rows, self.sums
        after = rows.nearest(centers)
        found = merged(rows.map(partial(moves, self.labels.under, after.under, sums.grid)))
        found.add_to(sums, rows.engine)
        self.labels = after
        return found.tally


class Moves:
    """What a step changed: the clusters that rows came to or left, their sums' differences, and the Tally.

    clusters : (m,), ascending; totals : (m, limbs, d + 1), uint64; counts : (m,), int64, as in kernels.sums.Sums.
    """

    def __init__(self, clusters, totals, counts, tally):
        self.clusters, self.totals, self.counts, self.tally = clusters, totals, counts, tally

    def merge(self, other):
        """Take in what changed of other rows."""
        clusters = np.union1d(self.clusters, other.clusters)
        totals = np.zeros((len(clusters), *self.totals.shape[1:]), np.uint64)
        counts = np.zeros(len(clusters), np.int64)
        for one in (self, other):
            at = np.searchsorted(clusters, one.clusters)
            totals[at] += one.totals
            counts[at] += one.counts
        self.clusters, self.totals, self.counts = clusters, totals, counts
        self.tally = Tally(*map(sum, zip(self.tally, other.tally, strict=True)))

    def add_to(self, sums, engine):
        """Bring the differences into the Sums of all rows."""
        last = len(sums.totals) - 1  # apart from the sums, if there is memory: then gather() tells which have changed
        sums.totals[last][self.clusters] += self.totals
        sums.counts[last][self.clusters] += self.counts
        sums.gather(engine.for_centers(sums.k * sums.d))


def moves(before, after, grid, parts):
    """Return the Moves of rows from labels, Under some centres, to the nearest of others; their sums are on a grid."""
    centers = after.centers
    sums, tallies, ready = None, [], {}
    for part in parts:
        rows, labels = part.rows, before.of(part).copy()
        if sums is None:
            threads = rows.engine.count(rows.size * len(centers))
            sums = Sums(len(centers), grid, *accumulators_for(grid, len(centers), rows.d, threads))
        kind = rows.is_sparse, rows.n > 3  # very few rows are not screened
        if kind not in ready:
            ready[kind] = rows.prepared_to_assign(centers)
        tallies.append(moved(rows, ready[kind], labels, sums))
        after.keep(part, labels)
    if sums is None:
        return None
    sums.gather(rows.engine.for_centers(sums.k * sums.d))
    totals, counts = sums.totals[0], sums.counts[0]
    changed = np.flatnonzero(counts.astype(bool) | totals.any(axis=(1, 2)))
    return Moves(changed, totals[changed], counts[changed], Tally(*map(sum, zip(*tallies, strict=True))))
