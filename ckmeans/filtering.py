"""Filtering: rows that lie close together share the few centres that can be nearest to any of them.

Rows are ordered once along a k-d tree, in nodes of about 2,000 and leaves of 64 rows. In every step each node, then
each leaf, keeps only the centres that can be nearest to some row in its box; where one is left no row is looked at.
Nothing is remembered from step to step but the labels: the first step prunes as the last does. It pays in few columns.

T. Kanungo, D. Mount, N. Netanyahu, C. Piatko, R. Silverman, A. Wu, "An efficient k-means clustering algorithm: analysis
and implementation", IEEE TPAMI 24 (2002); D. Pelleg, A. Moore, "Accelerating exact k-means algorithms with geometric
reasoning", KDD 1999.
"""

import numpy as np

from ckmeans._rows import kernels
from ckmeans.kernels import filtering


class Filtering:
    """Steps over a lloyd.Problem. labels: those whose sums the problem holds, -1 for rows that have none yet."""

    def __init__(self, problem, labels):
        self.problem, self.tree = problem, problem.tree
        self.labels = labels[self.tree.order]

    @staticmethod
    def reads(problem):
        """Return whether these rows can be read: dense ones, enough to be screened, not too many to be numbered."""
        return not kernels(problem.X).sparse and 3 < len(problem.X) < 2**31

    @staticmethod
    def share_of_sample(problem, centers, every):
        """Return which share of pairs the tree of a sample of the rows leaves, one of so many."""
        rows = np.ascontiguousarray(problem.X[::every])
        sample = type(problem)(rows, problem.n_clusters, None, 0, problem.n_threads)
        done = Filtering(sample, np.full(len(rows), -1, dtype=np.int32)).step(centers)
        return done.pairs / (len(rows) * len(centers))

    def step(self, centers):
        """Give every row its nearest centre, move rows between the problem's sums, and return a steps.Done."""
        p, t = self.problem, self.tree
        ready = kernels(p.X).prepared(p.X, centers, screen=True)
        return p.move_rows(
            lambda start, stop, threads, slot: filtering.filter_nodes(
                p.X, t, ready, self.labels, start, stop, threads, p.sums, p.weights, slot
            ),
            t.nodes,
            block=1,
        )

    def labels_of_rows(self):
        """Return the labels, row by row of X."""
        return filtering.labels_in_order(self.tree, self.labels, 1)
