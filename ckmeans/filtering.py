"""Filtering: rows that lie close together share the few centres that can be nearest to any of them.

Rows are ordered once along a k-d tree, in nodes of about 2,000 and leaves of 64 rows. In every step each node, then
each leaf, keeps only the centres that can be nearest to some row in its box; where one is left no row is looked at.
The first step prunes as the last does; once few rows move, nodes and leaves remember their lists for as long as centres
have not come far enough to change them, and in 4 to 8 columns each row remembers by how much its centre is the nearest
of its leaf's list, as Hamerly's rows do of all centres. It pays in few columns.

T. Kanungo, D. Mount, N. Netanyahu, C. Piatko, R. Silverman, A. Wu, "An efficient k-means clustering algorithm: analysis
and implementation", IEEE TPAMI 24 (2002); D. Pelleg, A. Moore, "Accelerating exact k-means algorithms with geometric
reasoning", KDD 1999.
"""

import numpy as np

from ckmeans import _threads
from ckmeans._rows import kernels
from ckmeans.kernels import bounds, filtering

# Share of rows that moved in a step below which nodes remember their lists: before, few of these last.
MOVED_TO_REMEMBER = 0.02


class Filtering:
    """Steps over a lloyd.Problem. labels: those whose sums the problem holds, -1 for rows that have none yet."""

    def __init__(self, problem, labels):
        self.problem, self.tree = problem, problem.tree
        self.labels = labels[self.tree.order] if (labels >= 0).any() else labels.copy()
        self.memory = self.before = None
        self.path, self.unit = np.zeros(problem.n_clusters), 1.0

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
        memory = self.memory, self.pace(centers), self.unit
        done = p.move_rows(
            lambda start, stop, threads, slot: filtering.filter_nodes(
                p.X, t, ready, self.labels, start, stop, threads, p.sums, p.weights, slot, *memory
            ),
            t.nodes,
            block=1,
        )
        if self.memory is None and done.moved < MOVED_TO_REMEMBER * t.n and self.may_remember():
            self.memory = filtering.Memory(t, p.n_clusters)
        return done

    def may_remember(self):
        """Return whether what nodes remember, and the tree's copy of the rows, are as small as they have to be."""
        kept = 0 if self.tree.rows is None else self.tree.rows.nbytes
        return filtering.Memory.size(self.tree, self.problem.n_clusters) + kept <= self.problem.bound_bytes

    def pace(self, centers):
        """Return how far each centre moved in the last step, and in all of them; None at first."""
        before, self.before = self.before, centers
        if before is None:
            self.unit = bounds.unit_for(centers)
            return None
        own, _ = bounds.drift(before, centers, self.unit)
        self.path += own
        return own, (self.path * (1 + 1e-6)).astype(np.float32)

    def labels_of_rows(self):
        """Return the labels, row by row of X."""
        threads = _threads.within_one_call(_threads.thread_count(self.problem.n_threads, 16 * self.tree.n))
        return filtering.labels_in_order(self.tree, self.labels, threads)
