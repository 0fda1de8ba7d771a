"""BisectingKMeans: the estimator. Parameters in, fitted attributes out; the work is done by bisection.py."""

from typing import ClassVar

import numpy as np

from ckmeans.algorithms import ALGORITHMS
from ckmeans.bisection import BisectingTree, bisect, checked_tree, labels_along
from ckmeans.estimators.base import CentersEstimator
from ckmeans.estimators.state import Parts
from ckmeans.estimators.tasks import tasks_of
from ckmeans.parameters import checked
from ckmeans.parameters.bisecting import BISECTING
from ckmeans.rows.check import check_weights, finite_first
from ckmeans.rows.containers import column_labels
from ckmeans.seeding import INITS


def _tree_of_sklearn(root, mean, centers, strategy):
    """Return the BisectingTree of scikit-learn's nodes, which hold centres less the mean of X.

    They hold but what the strategy goes by, the inertia or the number of rows: what is unknown is NaN.
    """
    nodes, parent, children, leaves = [root], [-1], [(-1, -1)], [0]
    while divided := [i for i in leaves if nodes[i].left is not None]:
        at = max(divided, key=lambda i: nodes[i].score)  # as scikit-learn chose it
        leaves.remove(at)
        children[at] = len(nodes), len(nodes) + 1
        for part in (nodes[at].left, nodes[at].right):
            leaves.append(len(nodes))
            nodes.append(part)
            parent.append(at)
            children.append((-1, -1))
    label = np.array([-1 if node.left is not None else node.label for node in nodes], dtype=np.int32)
    center = np.array([np.ravel(node.center) + mean for node in nodes], dtype=centers.dtype)
    center[label >= 0] = centers[label[label >= 0]]
    score = np.array([np.nan, *(node.score for node in nodes[1:])], dtype=np.float64)
    unknown = np.full(len(nodes), np.nan)
    inertia, size = (score, unknown) if strategy == "biggest_inertia" else (unknown, score)
    parent, children = (np.array(numbers, dtype=np.int32) for numbers in (parent, children))
    return BisectingTree(parent, children, center, inertia, size, label)


class BisectingKMeans(CentersEstimator):
    """Bisecting k-means: all rows are divided in two by 2-means, then one of the clusters, until there are n_clusters.

    A drop-in for scikit-learn's BisectingKMeans. Clusters form a tree, `tree_`, whose first nodes are what fewer
    clusters would have given, and along which `predict` goes. Each split is what KMeans(2) with the same parameters
    makes of the rows of the cluster: exact, and the same bits for any number of threads and processor.

    Parameters
    ----------
    n_clusters : int, default=8
        Number of clusters, at most the number of rows.
    init : {'k-means++', 'random'} or callable, default='random'
        First centres of each split. 'random': two rows drawn with chances proportional to their weights; 'k-means++':
        greedy k-means++; a callable is called as init(X, 2, random_state=...) with the rows that are split, X being
        read-only, float64 unless it is float32.
    n_init : int, default=1
        Runs per split from different first centres, of which the one with the least inertia is kept.
    random_state : int, RandomState, Generator, SeedSequence or None, default=None
        Source of random draws; with an int or a RandomState they are scikit-learn's.
    max_iter : int, default=300
        Steps per run at most.
    verbose : int, default=0
        Print the inertia of every step and the centres of every split.
    tol : float, default=1e-4
        A run has converged when labels no longer change, or when the centres' squared shift is at most tol times the
        mean variance of the columns of the rows that are split.
    copy_x : bool, default=True
        Accepted for code written for scikit-learn; X is neither copied nor changed.
    algorithm : {'auto', 'lloyd', 'filtering', 'hamerly', 'elkan', 'sorted'}, default='auto'
        How steps are shortened; every choice gives the same result, bit by bit. 'lloyd' compares every row with every
        centre that may have become nearer; the others prove that most cannot matter, 'sorted' for one column; 'auto'
        changes from one to another as it measures.
    bisecting_strategy : {'biggest_inertia', 'largest_cluster'}, default='biggest_inertia'
        Which cluster is split next: the one with the most inertia, or with the most rows, a row of weight w counting as
        w rows. On ties the one with the lowest label. One whose rows are all the same is never split.
    n_threads : int, default=None
        Threads to use at most; None: what the machine offers. The result does not depend on it.
    max_cache_bytes : int, default=None
        Memory that may be kept between steps and splits. None: 64 MiB, or X's size if that is more, but a quarter
        of what is available at most. Two copies of X are kept if they fit; else the rows of a cluster are gathered when
        it is split.
    callback : callable, default=None
        Called with a `FitState` after every step of every split; a truthy answer ends the fit, which then has as many
        clusters as there are by then, and converged_ is False. What it raises goes through, and leaves the model as it
        was. It is not pickled.

    Attributes
    ----------
    cluster_centers_ : ndarray of shape (n_clusters, d)
        Centres: float32 for float32 rows, else float64.
    labels_ : ndarray of shape (n,), int32
        The cluster of each row: predict(X). Labels count the clusters of the tree from left to right, as
        scikit-learn's do.
    inertia_ : float
        Weighted sum of squared distances of the rows to the centres of their clusters: -score(X).
    cluster_sizes_ : ndarray of shape (n_clusters,), int64
        How many rows each cluster has, whatever they weigh.
    cluster_inertia_ : ndarray of shape (n_clusters,), float64
        What each cluster adds to inertia_, as `tree_` has it.
    total_inertia_ : float
        Weighted sum of squared distances of the rows to their mean, of which the clusters leave inertia_.
    tree_ : BisectingTree
        What was divided into what.
    converged_ : bool
        Whether there are n_clusters and the steps of every split converged; else max_iter, a callback or Ctrl-C ended
        them.
    n_features_in_ : int
        Number of columns d.
    feature_names_in_ : ndarray of shape (d,)
        Names of the columns, when X is a data frame whose column names are all strings.

    Notes
    -----
    A row goes to the nearer of two centres at each split, so the centre of its cluster need not be the nearest of all:
    `predict`, `score` and `labels_` mean the cluster, `transform` tells the distances to all centres. (scikit-learn's
    `score` takes the nearest centre of all, and is not -inertia_.)

    References
    ----------
    M. Steinbach, G. Karypis and V. Kumar, "A comparison of document clustering techniques", KDD workshop on text
    mining, 2000.

    Examples
    --------
    >>> import numpy as np
    >>> from ckmeans import BisectingKMeans
    >>> X = np.array([[1, 1], [3, 1], [10, 0], [10, 2], [10, 8], [10, 10]])
    >>> model = BisectingKMeans(n_clusters=3, random_state=0).fit(X)
    >>> model.labels_
    array([1, 1, 0, 0, 2, 2], dtype=int32)
    >>> model.cluster_centers_
    array([[10.,  1.],
           [ 2.,  1.],
           [10.,  9.]])
    >>> model.tree_.children
    array([[ 1,  2],
           [ 3,  4],
           [-1, -1],
           [-1, -1],
           [-1, -1]], dtype=int32)
    """

    __module__ = "ckmeans"
    _FITTED: ClassVar = {
        **CentersEstimator._FITTED,
        "tree_": Parts(apart=vars, together=checked_tree),
        "converged_": bool,
    }

    @classmethod
    def _from_sklearn(cls, state):
        ours = super()._from_sklearn(state)
        if "_bisecting_tree" in state:
            centers, strategy = state["cluster_centers_"], state["bisecting_strategy"]
            ours["tree_"] = _tree_of_sklearn(state["_bisecting_tree"], state.get("_X_mean", 0.0), centers, strategy)
        return ours

    def __init__(
        self,
        n_clusters=8,
        *,
        init="random",
        n_init=1,
        random_state=None,
        max_iter=300,
        verbose=0,
        tol=1e-4,
        copy_x=True,
        algorithm="auto",
        bisecting_strategy="biggest_inertia",
        n_threads=None,
        max_cache_bytes=None,
        callback=None,
    ):
        self.n_clusters = n_clusters
        self.init = init
        self.n_init = n_init
        self.random_state = random_state
        self.max_iter = max_iter
        self.verbose = verbose
        self.tol = tol
        self.copy_x = copy_x
        self.algorithm = algorithm
        self.bisecting_strategy = bisecting_strategy
        self.n_threads = n_threads
        self.max_cache_bytes = max_cache_bytes
        self.callback = callback

    @property
    def cluster_inertia_(self):
        """What each cluster adds to inertia_: ndarray of shape (n_clusters,), float64."""
        return self.tree_.inertia[self.tree_.clusters]

    @property
    def total_inertia_(self):
        """Weighted sum of squared distances of the rows to their mean."""
        return float(self.tree_.inertia[0])

    @property
    def _n_init(self):
        """How many runs a split does: where programs written for scikit-learn look for it."""
        return self.n_init

    def fit(self, X, y=None, sample_weight=None):
        """Cluster the rows of X.

        Parameters
        ----------
        X : array-like or sparse matrix of shape (n, d)
            Rows; `KMeans.fit` tells which are read where they lie. The rows of clusters are copied from there.
        y : Ignored
            Present by convention.
        sample_weight : array-like of shape (n,), default=None
            Weight of each row, not negative; None: 1.

        Returns
        -------
        self : BisectingKMeans
            The fitted estimator.

        Raises
        ------
        ValueError, TypeError
            If a parameter, X or sample_weight has a wrong type, shape or range.

        Warns
        -----
        ConvergenceWarning
            If X has fewer distinct rows than n_clusters: then some clusters are empty.
        DataWarning
            If a column holds a value far beyond its others, such as a nodata value.
        """
        caller, table = type(self).__name__, BISECTING
        values = {name: getattr(self, name) for name in table}
        options = checked(caller, inits=INITS, algorithms=ALGORITHMS, table=table, **values)
        names, given, X = column_labels(X), X, self._check_fit_rows(X)
        with finite_first(X, caller, given), tasks_of(self, given, y, sample_weight) as tasks:
            weights = check_weights(sample_weight, X.shape[0])
            how = X, weights, options, caller, names
            self._keep_tree(bisect(*how, listener=tasks, interrupted=self._keep_tree))
        return self

    def _keep_tree(self, found):
        """Take over the bisection.Result of a fit."""
        self.tree_ = found.tree
        self.cluster_centers_ = found.tree.center[found.tree.clusters]
        self.labels_ = found.labels
        self.inertia_ = found.inertia
        self.converged_ = found.converged

    def _clusters_of(self, rows, centers):
        return labels_along(rows, self.tree_)
