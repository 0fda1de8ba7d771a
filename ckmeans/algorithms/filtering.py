"""Filtering: rows that lie close together share the few centres that can be nearest to any of them.

Rows are ordered once along a k-d tree, in nodes of about 2,000 and leaves of 64 rows. In every step each node, then
each leaf, keeps only its candidates: the centres that can be nearest to some row in its box. Where one is left no row
is looked at. The first step prunes as the last does; once few rows change their label, nodes and leaves remember their
candidates for as long as centres have not drifted far enough to change them, and in 4 to 8 columns each row remembers
by how much its centre is the nearest of its leaf's candidates, as Hamerly's rows do of all centres. It pays in few
columns.

T. Kanungo, D. Mount, N. Netanyahu, C. Piatko, R. Silverman, A. Wu, "An efficient k-means clustering algorithm: analysis
and implementation", IEEE TPAMI 24 (2002); D. Pelleg, A. Moore, "Accelerating exact k-means algorithms with geometric
reasoning", KDD 1999.
"""

import numpy as np

from ckmeans import tuning
from ckmeans.algorithms.algorithm import Algorithm
from ckmeans.algorithms.units import in_unit, unit_for
from ckmeans.kernels.filtering import FilterNodes, TreeCache, labels_in_order
from ckmeans.rows import Rows
from ckmeans.rows.labels import unlabelled
from ckmeans.rows.sums import sums_for

# The name under which the budget knows what nodes remember.
CACHE = "candidates of the tree's nodes"


class Filtering(Algorithm):
    """Steps over the nodes of a tree."""

    name = "filtering"
    needs = "4 or more dense rows"

    def __init__(self, rows, sums, labels):
        super().__init__(rows, sums, labels)
        self.tree, self.cache = rows.tree, None
        if (labels >= 0).any():
            self.labels = labels[self.tree.order]
        self.unit = self.drift_before = None

    @staticmethod
    def supports(rows, n_clusters):
        """Return whether it can read these rows: dense ones, enough to be screened, not too many to be numbered."""
        return not rows.is_sparse and 3 < rows.n < 2**31

    def step(self, centers, shift):
        """Give every row its nearest centre, move rows between sums, and return a Tally."""
        ready = self.rows.prepared(centers, screen=True)
        shifts, drift = self.moved(centers, shift)
        tally = self.run(
            FilterNodes(self.rows, self.tree, ready, self.labels, self.sums, self.cache, shifts, drift, self.unit)
        )
        few_changed = tally.n_changed < tuning.CHANGED_TO_REMEMBER * self.rows.n
        size = TreeCache.size(self.tree, len(centers))
        if self.cache is None and few_changed and self.rows.budget.reserve(CACHE, size):
            self.cache = TreeCache(self.tree, len(centers))
        return tally

    def moved(self, centers, shift):
        """Return how far each centre moved in the last step, and since the first; two None in the first."""
        if self.unit is None:
            self.unit = unit_for(centers)
            self.drift_before = np.zeros(len(centers)) if shift is None else shift.drift
            return None, None
        unit = self.unit / shift.unit
        drift = in_unit(shift.drift - self.drift_before, unit * (1 + 1e-6))
        return in_unit(shift.distances, unit), drift

    def labels_of_rows(self):
        """Return the labels, row by row of X."""
        return labels_in_order(self.tree, self.labels, self.rows.engine.at_once(16 * self.rows.n))

    def release(self):
        """Give the memory of what nodes remember back."""
        self.rows.budget.release(CACHE)


def share_left_by_sample(rows, centers, every):
    """Return which share of distances the tree of a sample of the rows leaves, one of so many."""
    sample = Rows(np.ascontiguousarray(rows.numbers[::every]), engine=rows.engine)
    sums = sums_for(sample, len(centers), rows.engine.count(sample.size * len(centers)))
    tally = Filtering(sample, sums, unlabelled(sample.n)).step(centers, None)
    return tally.n_distances / (sample.n * len(centers))
