"""Bisecting k-means: all rows are divided in two by 2-means, then one of the parts, until there are k.

Each part is divided as if its rows were all there are. Knows nothing of estimators, nor of how 2-means is done.

M. Steinbach, G. Karypis and V. Kumar, "A comparison of document clustering techniques", KDD workshop on text mining,
2000.
"""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from ckmeans.algorithms import Lloyd
from ckmeans.engines.threads import Threads
from ckmeans.kernels.exact_sum import ExactSum
from ckmeans.parameters import source_of_draws
from ckmeans.restarts import best_of, chosen_algorithm, closing_watch, warn_of_few_clusters
from ckmeans.rows import Rows
from ckmeans.rows.budget import Budget
from ckmeans.rows.division import Division, Part
from ckmeans.rows.nodata import warn_of_columns
from ckmeans.rows.sums import means_of


@dataclass(frozen=True, eq=False)
class BisectingTree:
    """What was divided into what: node 0 is all rows, nodes 2i + 1 and 2i + 2 are the parts of the i-th split.

    So the first 2m - 1 nodes are the tree of m clusters.

    Attributes
    ----------
    parent : ndarray of shape (2 * n_clusters - 1,), int32
        The node that each was part of; -1 for node 0.
    children : ndarray of shape (2 * n_clusters - 1, 2), int32
        The nodes that each was divided into; -1 for clusters.
    center : ndarray of shape (2 * n_clusters - 1, d)
        The mean of each node's rows if its split converged strictly, as in `cluster_centers_`. Of the parts of a node a
        row belongs to the one whose centre is nearest, on ties to the first.
    inertia : ndarray of shape (2 * n_clusters - 1,), float64
        Weighted sum of squared distances of each node's rows to its centre.
    size : ndarray of shape (2 * n_clusters - 1,), float64
        The sum of the weights of each node's rows: their number, if they have no weights.
    label : ndarray of shape (2 * n_clusters - 1,), int32
        The label of each cluster; -1 for nodes that were divided.

    Examples
    --------
    >>> from ckmeans import BisectingKMeans
    >>> tree = BisectingKMeans(3, random_state=0).fit([[0.0], [1], [8], [11], [12]]).tree_
    >>> tree.parent
    array([-1,  0,  0,  2,  2], dtype=int32)
    >>> tree.center[tree.clusters]
    array([[ 0.5],
           [11.5],
           [ 8. ]])
    """

    __module__ = "ckmeans"

    parent: np.ndarray
    children: np.ndarray
    center: np.ndarray
    inertia: np.ndarray
    size: np.ndarray
    label: np.ndarray

    @property
    def clusters(self):
        """The node of each label: ndarray of shape (n_clusters,), int."""
        return np.flatnonzero(self.label >= 0)[np.argsort(self.label[self.label >= 0])]


def checked_tree(arrays):
    """Return the BisectingTree of arrays by the names of its attributes; raise ValueError if they make none."""
    kinds = {"parent": "i", "children": "i", "center": "f", "inertia": "f", "size": "f", "label": "i"}
    if arrays.keys() != kinds.keys():
        raise ValueError(f"a tree must have the arrays {', '.join(kinds)}; it has {', '.join(sorted(arrays))}")
    tree = BisectingTree(**arrays)
    nodes, splits = len(tree.parent), np.arange(1, len(tree.parent), 2)
    shapes = {"children": (nodes, 2), "center": (nodes, *np.shape(tree.center)[1:2])}
    for name, kind in kinds.items():
        array = getattr(tree, name)
        if (array.dtype.kind, array.shape) != (kind, shapes.get(name, (nodes,))):
            raise ValueError(f"{name} of a tree must not have dtype {array.dtype} and shape {array.shape}")
    if not np.isfinite(tree.center).all():
        raise ValueError("center of a tree must be finite")
    children = np.full((nodes, 2), -1)
    parents = tree.parent[splits]
    if nodes % 2 == 0 or tree.parent[0] != -1 or (parents < 0).any() or (parents >= splits).any():
        raise ValueError("parent of a tree must name an earlier node")
    children[parents] = np.stack([splits, splits + 1], axis=1)
    clusters = np.sort(tree.label[children[:, 0] < 0])
    if (children != tree.children).any() or (tree.parent[splits + 1] != parents).any():
        raise ValueError("children of a tree must be the nodes whose parent they name")
    if (clusters != np.arange(nodes // 2 + 1)).any() or (tree.label[children[:, 0] >= 0] != -1).any():
        raise ValueError("label of a tree must number its clusters")
    return tree


class Result(NamedTuple):
    """The outcome."""

    tree: BisectingTree
    labels: np.ndarray  # (n,), int32
    inertia: float
    converged: bool  # there are as many clusters as were asked for, and the steps of every split converged


@dataclass(eq=False)
class Cluster:
    """A node that is not divided yet."""

    node: int
    inertia: ExactSum
    size: float
    part: Part


def bisect(X, weights, options, caller, names=None, *, listener=None, interrupted=None):
    """Divide the rows of a checked X, with checked weights, into options.n_clusters; return a Result.

    listener: a callbacks.Listener that hears of the steps, too; interrupted: called when KeyboardInterrupt ends the
    fit, with the Result of the whole splits.
    """
    k = options.n_clusters
    if X.shape[0] < k:
        raise ValueError(f"n_samples={X.shape[0]} should be >= n_clusters={k}.")
    rows = Rows(X, weights, Threads(options.n_threads), options.max_cache_bytes)
    warn_of_columns(rows, names, stacklevel=4)
    algorithm = chosen_algorithm(rows, options.algorithm, 2, caller)
    with closing_watch(options, listener) as watch:
        growth = Growth(rows, options, algorithm, caller, watch)
        try:
            while len(growth.clusters) < k and not growth.stopped:
                growth.split()
        except KeyboardInterrupt:
            if interrupted is not None:
                growth.converged = False
                interrupted(growth.result())
            raise
    result = growth.result()
    if len(growth.clusters) == k:
        warn_of_few_clusters(rows, result, k)
    return result


class Growth:
    """A tree that grows by a split at a time."""

    def __init__(self, rows, options, algorithm, caller, watch):
        self.options, self.algorithm, self.caller, self.watch = options, algorithm, caller, watch
        self.converged = True  # all splits, so far
        self.random_state = source_of_draws(options, heard=watch is not None)
        self.budget = Budget(rows.budget.limit)
        self.division = Division(rows.X, rows.weights, rows.engine, self.budget)
        ready = rows.in_range()
        self.zeros = np.zeros(rows.n, dtype=np.int32)
        center = means_of(ready, self.zeros, 1)[0]
        center = np.ldexp(center, -ready.power).astype(rows.float_type)
        inertia, size = measured(rows, center, self.zeros)
        self.parent, self.children, self.center = [-1], [(-1, -1)], [center]
        self.inertia, self.size = [inertia.value()], [size]
        # From left to right, and which of them is to be divided first: the one with the highest score.
        self.clusters = [Cluster(0, inertia, size, self.division.whole)]
        self.scores = [self.score_of(self.clusters[0])]

    @property
    def stopped(self):
        """Whether somebody who watches asked for the end of the fit."""
        return self.watch is not None and self.watch.stopped

    def score_of(self, cluster):
        """Return how urgently a cluster is to be divided; -1 where there is nothing to divide."""
        inertia = self.inertia[cluster.node]
        if inertia == 0.0:
            return -1.0
        return inertia if self.options.bisecting_strategy == "biggest_inertia" else cluster.size

    def split(self):
        """Divide the cluster with the highest score, the first one on ties."""
        pair = None
        while pair is None:
            best = max(self.scores)
            at = self.scores.index(best)
            if best <= 0.0:  # there is a cluster for every distinct row: what follows are empty ones
                pair, scores = self.emptied(self.clusters[at]), [-1.0, -1.0]
            elif pair := self.divided(self.clusters[at]):
                scores = map(self.score_of, pair)
            else:
                self.scores[at] = -1.0
        self.clusters[at : at + 1] = pair
        self.scores[at : at + 1] = scores

    def divided(self, cluster):
        """Return the two clusters that a cluster is divided into by 2-means, or None: its rows are all the same.

        The centre of such rows may lie beside them, where steps ended early or a weighted mean was rounded.
        """
        division, part = self.division, cluster.part
        room = None if self.options.max_cache_bytes is None else self.budget.room
        rows = division.rows(part, room)
        if not varies(rows):
            return None
        rows = rows.in_range()
        centers, labels = self.two_means(rows)
        parts = division.divided(part, labels)
        if not all(map(division.has_weight, parts)):
            centers, labels = farthest_two(rows, self.center[cluster.node])
            parts = division.divided(part, labels)
        if self.options.verbose:
            print(f"New centroids from bisection: {centers}")
        del rows, labels  # the rows of the parts have more use for the memory
        return [self.cluster(cluster.node, center, part) for center, part in zip(centers, parts, strict=True)]

    def two_means(self, rows):
        """Return the centres and the labels of 2-means on some rows."""
        options, algorithm = self.options, self.algorithm
        if not algorithm.supports(rows, 2):
            algorithm = Lloyd
        how = options.init, options.n_init, algorithm, self.random_state, options, self.caller
        best = best_of(rows, 2, *how, watch=self.watch, with_inertia=False)  # it is measured part by part
        self.converged &= best.converged
        return best.centers, best.labels

    def cluster(self, parent, center, part):
        """Return some rows as a new cluster."""
        inertia, size = measured(self.division.rows(part), center, self.zeros) if part.n else (ExactSum(), 0.0)
        return Cluster(self.add(parent, center, inertia, size), inertia, size, part)

    def emptied(self, cluster):
        """Return a cluster with all rows of this one, and one without any."""
        pair = []
        none = cluster.part._replace(end=cluster.part.begin)
        for inertia, size, part in ((cluster.inertia, cluster.size, cluster.part), (ExactSum(), 0.0, none)):
            node = self.add(cluster.node, self.center[cluster.node], inertia, size)
            pair.append(Cluster(node, inertia, size, part))
        return pair

    def add(self, parent, center, inertia, size):
        """Add a node and return its number."""
        node = len(self.parent)
        self.parent.append(parent)
        self.children.append((-1, -1))
        self.children[parent] = (self.children[parent][1], node)
        self.center.append(center)
        self.inertia.append(inertia.value())
        self.size.append(size)
        return node

    def result(self):
        """Return the Result: clusters are labelled from left to right."""
        labels = np.empty(self.division.whole.n, dtype=np.int32)
        n = 2 * len(self.clusters) - 1  # what lies beyond is of a split that was interrupted
        label, children = np.full(n, -1, dtype=np.int32), np.array(self.children[:n], dtype=np.int32)
        for i, cluster in enumerate(self.clusters):
            label[cluster.node], children[cluster.node] = i, -1
            labels[self.division.positions(cluster.part)] = i
        tree = BisectingTree(
            np.array(self.parent[:n], dtype=np.int32),
            children,
            np.array(self.center[:n]),
            np.array(self.inertia[:n]),
            np.array(self.size[:n]),
            label,
        )
        total = ExactSum()
        for cluster in self.clusters:
            total.merge(cluster.inertia)
        inertia = self.division.rows(self.division.whole).in_float64(total)
        return Result(tree, labels, inertia, self.converged and not self.stopped)


def measured(rows, center, zeros):
    """Return the inertia of rows around a centre, and the sum of their weights; zeros: at least one a row, int32."""
    inertia = rows.exact_inertia(center[None].astype(np.float64, copy=False), zeros[: rows.n])
    if rows.weights is None:
        return inertia, float(rows.n)
    size = ExactSum()
    size.add(rows.weights)
    return inertia, size.value()


def varies(rows):
    """Return whether rows that have a weight are not all the same."""
    if not (rows.statistics.minimum < rows.statistics.maximum).any():
        return False
    return rows.weights is None or rows.weights.min() > 0.0 or len(rows.distinct(2)) > 1


def farthest_two(rows, center):
    """Return as centres, with their labels, the row that is farthest from a centre and the one farthest from that.

    For rows whose means float32 does not tell apart. rows: in range.
    """
    found = [np.ldexp(center.astype(np.float64), rows.power)]
    labels = np.zeros(rows.n, dtype=np.int32)
    for _ in range(2):
        distances_sq = rows.assigned_distances_sq(found[-1][None], labels)
        if rows.weights is not None:
            distances_sq[rows.weights == 0.0] = -1.0
        found.append(rows.dense(int(np.argmax(distances_sq))).astype(np.float64))
    centers = np.array(found[1:])
    return np.ldexp(centers, -rows.power).astype(rows.float_type), rows.nearest(centers)


def labels_along(rows, tree):
    """Return the label of the cluster that each row comes to from node 0, always to the nearer child: (n,), int32."""
    labels = np.empty(rows.n, dtype=np.int32)
    centers = tree.center.astype(np.float64, copy=False)
    division = Division(rows.X, None, rows.engine, rows.budget)
    to_do = [(0, division.whole)]
    while to_do:
        node, part = to_do.pop()
        if tree.label[node] >= 0:
            labels[division.positions(part)] = tree.label[node]
        elif part.n:
            children = tree.children[node]
            sides = division.rows(part).nearest(centers[children])
            to_do += zip(children, division.divided(part, sides), strict=True)
    return labels
