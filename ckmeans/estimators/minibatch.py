"""MiniBatchKMeans: the estimator. Parameters in, fitted attributes out; minibatch.py and stream.py do the work."""

import math
from typing import ClassVar

import numpy as np

from ckmeans import minibatch, stream
from ckmeans.algorithms import ALGORITHMS
from ckmeans.engines.threads import Threads
from ckmeans.estimators.base import CentersEstimator
from ckmeans.estimators.columns import column_names, string_names
from ckmeans.estimators.state import Array
from ckmeans.estimators.tasks import tasks_of
from ckmeans.parameters import checked
from ckmeans.parameters.minibatch import MINIBATCH
from ckmeans.restarts import run_count
from ckmeans.rows import Rows
from ckmeans.rows.check import (
    assumes_finite,
    check_finite,
    check_rows,
    check_weights,
    column_labels,
    finite_first,
)
from ckmeans.rows.in_turn import once
from ckmeans.seeding import INITS
from ckmeans.sources import source_of


class MiniBatchKMeans(CentersEstimator):
    """K-means over as many rows as it takes to know the centres, and over rows that come in batches.

    A drop-in for scikit-learn's MiniBatchKMeans. `fit` reads batches of rows in random order, each twice as large as
    the last one and holding it, so that no row is counted twice. Each is clustered as KMeans clusters, until its steps
    move the centres by less than chance does; rows that no centre has seen then tell whether a larger batch is worth
    reading. All rows are the last one. `partial_fit` takes batches as they come. The number of threads and the
    processor change no bit of the result, nor does whether rows are dense or sparse.

    Parameters
    ----------
    n_clusters : int, default=8
        Number of clusters, at most the number of rows.
    init : {'k-means++', 'k-means||', 'random'}, array-like of shape (n_clusters, d) or callable, default='k-means++'
        First centres, chosen among init_size rows. 'k-means++': greedy k-means++; 'k-means||': the same over a few
        rows, drawn in five rounds; 'random': distinct rows; a callable is called as init(X, n_clusters,
        random_state=...) with these rows, X being read-only, float64 unless it is float32.
    max_iter : int, default=100
        Times that as many rows as X has are read, at most: max_iter * n // batch_size steps.
    batch_size : int, default=1024
        Rows that count as one step; the first batch has at least three times as many.
    verbose : int, default=0
        Print how the inertia falls, and why the fit ends.
    compute_labels : bool, default=True
        Label all rows once centres are found, and sum their inertia.
    random_state : int, RandomState, Generator, SeedSequence or None, default=None
        Source of random draws.
    tol : float, default=0.0
        A fit has converged when the centres' squared shift in a pass over a batch is at most tol times the mean
        variance of X's columns. 0: it is not looked at.
    max_no_improvement : int, default=10
        Steps without a significant improvement of the inertia after which a fit has converged. None: it goes on until
        tol or max_iter ends it.
    init_size : int, default=None
        Rows drawn at random from which first centres are chosen. None: 3 * batch_size, at least 3 * n_clusters, and up
        to four times as many where columns and clusters are few; all, where twice as many are more than n.
    n_init : int or 'auto', default='auto'
        First centres that are tried, of which those with the least inertia on other rows are kept. 'auto': 3 for
        'random' and callables, else 1.
    reassignment_ratio : float, default=0.01
        Clusters of less than this share of the heaviest one's weight give their centre to a row far from its own, where
        that lowers the inertia.
    decay : float, default=1.0
        What partial_fit multiplies the weight of all earlier rows by at every batch. 1: nothing is forgotten.
    half_life : float, default=None
        Rows after which a row of partial_fit has half its weight, instead of decay. None: nothing is forgotten.
    n_threads : int, default=None
        Threads to use at most; None: what the machine offers. The result does not depend on it.
    callback : callable, default=None
        Called with a `FitState` after every pass of `fit` over a batch; a truthy answer ends the fit, and converged_ is
        False. What it raises goes through, and leaves the model as it was. It is not pickled.

    Attributes
    ----------
    cluster_centers_ : ndarray of shape (n_clusters, d)
        Centres: float32 for float32 rows, else float64.
    labels_ : ndarray of shape (n,), int32
        The nearest centre of each row, predict(X), of the last batch after `partial_fit`; only with compute_labels.
    inertia_ : float
        Weighted sum of squared distances of these rows to their centres: -score(X). Without compute_labels, what the
        last batch makes of it.
    cluster_sizes_ : ndarray of shape (n_clusters,), int64
        How many rows each cluster has, of those that labels_ are of, whatever they weigh; only with compute_labels.
    cluster_inertia_ : ndarray of shape (n_clusters,), float64
        What each cluster adds to inertia_; only with compute_labels.
    total_inertia_ : float
        Sum of squared distances of the rows to their mean, of which the clusters leave inertia_; only after `fit` to
        rows without weights.
    counts_ : ndarray of shape (n_clusters,), float64
        Weight of each cluster's rows: of X's, or of all that were ever nearest to it in `partial_fit`.
    n_steps_ : int
        Steps, of batch_size rows each, whatever was read at once; in `partial_fit` batches.
    n_iter_ : int
        How often as many rows as X has were read, the last time perhaps not to the end: n_steps_ * batch_size / n,
        rounded up.
    converged_ : bool
        Whether the fit ended before max_iter did.
    n_features_in_ : int
        Number of columns d.
    feature_names_in_ : ndarray of shape (d,)
        Names of the columns, when X is a data frame whose column names are all strings.

    References
    ----------
    D. Sculley, "Web-scale k-means clustering", WWW 2010; J. Newling and F. Fleuret, "Nested mini-batch k-means", NIPS
    2016.

    Examples
    --------
    >>> import numpy as np
    >>> from ckmeans import MiniBatchKMeans
    >>> X = np.array([[1, 2], [1, 4], [1, 0], [10, 2], [10, 4], [10, 0]])
    >>> model = MiniBatchKMeans(n_clusters=2, random_state=0).fit(X)
    >>> model.cluster_centers_
    array([[10.,  2.],
           [ 1.,  2.]])
    >>> model.partial_fit([[1, 8], [10, 2]]).cluster_centers_
    array([[10. ,  2. ],
           [ 1. ,  3.5]])
    >>> model.counts_
    array([4., 4.])
    """

    __module__ = "ckmeans"
    _FITTED: ClassVar = {
        **CentersEstimator._FITTED,
        "cluster_inertia_": Array("f", 1),
        "total_inertia_": float,
        "counts_": Array("f", 1),
        "n_steps_": int,
        "n_iter_": int,
        "converged_": bool,
    }
    _SKLEARN_NAMES: ClassVar = {"_counts": "counts_"}

    def __init__(
        self,
        n_clusters=8,
        *,
        init="k-means++",
        max_iter=100,
        batch_size=1024,
        verbose=0,
        compute_labels=True,
        random_state=None,
        tol=0.0,
        max_no_improvement=10,
        init_size=None,
        n_init="auto",
        reassignment_ratio=0.01,
        decay=1.0,
        half_life=None,
        n_threads=None,
        callback=None,
    ):
        self.n_clusters = n_clusters
        self.init = init
        self.max_iter = max_iter
        self.batch_size = batch_size
        self.verbose = verbose
        self.compute_labels = compute_labels
        self.random_state = random_state
        self.tol = tol
        self.max_no_improvement = max_no_improvement
        self.init_size = init_size
        self.n_init = n_init
        self.reassignment_ratio = reassignment_ratio
        self.decay = decay
        self.half_life = half_life
        self.n_threads = n_threads
        self.callback = callback

    @property
    def _n_init(self):
        """How many starts are tried: where programs written for scikit-learn look for it."""
        explicit = not isinstance(self.init, str) and not callable(self.init)
        return 1 if explicit else run_count(self.init, self.n_init, type(self).__name__, default=3)

    def _options(self):
        """Return the parameters, checked."""
        values = {name: getattr(self, name) for name in MINIBATCH}
        caller = type(self).__name__
        return checked(caller, inits=INITS, algorithms=ALGORITHMS, table=MINIBATCH, **values)

    def fit(self, X, y=None, sample_weight=None):
        """Cluster the rows of X, whatever was fitted before.

        Parameters
        ----------
        X : array-like or sparse matrix of shape (n, d)
            Rows; `KMeans.fit` tells which are read where they lie. Batches are copied from there. A Source or another
            array that is read block by block is read once, in order, each block as `partial_fit` takes it; then there
            are no labels_ and inertia_.
        y : Ignored
            Present by convention.
        sample_weight : array-like of shape (n,), default=None
            Weight of each row, not negative; None: 1.

        Returns
        -------
        self : MiniBatchKMeans
            The fitted estimator.

        Raises
        ------
        ValueError, TypeError
            If a parameter, X or sample_weight has a wrong type, shape or range.

        Warns
        -----
        ConvergenceWarning
            If X has fewer distinct rows than n_clusters.
        DataWarning
            If a column holds a value far beyond its others, such as a nodata value.
        RuntimeWarning
            If init_size is less than n_clusters.
        """
        options, caller = self._options(), type(self).__name__
        if (source := source_of(X)) is not None:
            return self._fit_source(source, sample_weight, options)
        names, given, X = column_labels(X), X, self._check_fit_rows(X)
        with finite_first(X, caller, given), tasks_of(self, given, y, sample_weight) as tasks:
            weights = check_weights(sample_weight, X.shape[0])
            found = minibatch.fit(
                *(X, weights, options, caller, names),
                listener=tasks,
                interrupted=lambda reached: self._keep_batches(reached, options, X, weights),
            )
            self._keep_batches(found, options, X, weights)
        return self

    def _fit_source(self, source, sample_weight, options):
        """Let the centres take in each block of a source, once, in order."""
        caller, clusters, waiting, steps, n = type(self).__name__, None, stream.Waiting(), 0, 0
        for X, weights in once(source, sample_weight):
            if not n:
                self._remember_columns(X.shape[1], string_names(source.names))
            elif X.shape[1] != self.n_features_in_:
                raise ValueError(f"a block has {X.shape[1]} columns, and those before have {self.n_features_in_}")
            n, steps = n + X.shape[0], steps + 1
            if clusters is not None:
                stream.add(clusters, X, weights, options)
                continue
            clusters = stream.begin(*waiting.rows(X, weights), options, caller)
            if clusters is None:
                waiting = waiting.and_copy_of(X, weights)
        if clusters is None:
            raise ValueError(f"{n} rows hold fewer distinct ones with a weight than n_clusters={options.n_clusters}")
        self._forget()
        self._keep_total(None)
        self.cluster_centers_, self._means = clusters.means.astype(clusters.float_type), clusters.means
        self.counts_, self.n_steps_, self.n_iter_, self.converged_ = clusters.counts, steps, 1, False
        return self

    def _keep_batches(self, found, options, X, weights):
        """Take over what minibatch.fit() Fitted to these checked rows; where interrupted, labels come late."""
        self._forget()
        self.cluster_centers_ = found.centers
        if found.labels is not None:
            self.labels_ = found.labels
        if found.inertia is not None:
            self.inertia_ = found.inertia
        elif options.compute_labels:
            self._to_label = X, weights
        if found.cluster_inertia is not None:
            self.cluster_inertia_ = found.cluster_inertia
        self._keep_total(found.total_inertia)
        self.counts_ = found.counts
        self.n_steps_ = found.n_steps
        self.n_iter_ = math.ceil(found.n_steps * min(options.batch_size, X.shape[0]) / X.shape[0])
        self.converged_ = found.converged

    def _forget(self):
        """Remove what an earlier fit or stream left and this one may not set."""
        for name in ("labels_", "inertia_", "cluster_inertia_", "_to_label", "_waiting", "_means"):
            vars(self).pop(name, None)

    def partial_fit(self, X, y=None, sample_weight=None):
        """Let the centres take in a batch of rows: each is the mean of all rows that were ever nearest to it.

        The first batch is clustered, until its steps bring nothing or ten are done; if it has fewer distinct rows than
        n_clusters, it waits for more. After `fit` it goes on from there. Types, dense or sparse, may differ from batch
        to batch, and all rows of a batch may be without weight.

        Parameters
        ----------
        X : array-like or sparse matrix of shape (n, d)
            A batch of rows, of any size.
        y : Ignored
            Present by convention.
        sample_weight : array-like of shape (n,), default=None
            Weight of each row, not negative; None: 1.

        Returns
        -------
        self : MiniBatchKMeans
            The estimator; not fitted as long as rows wait.

        Raises
        ------
        ValueError, TypeError
            If a parameter, X or sample_weight has a wrong type, shape or range.

        Warns
        -----
        ConvergenceWarning
            If the first 3 * batch_size rows have fewer distinct ones than n_clusters.
        """
        options, caller = self._options(), type(self).__name__
        X, weights = self._check_batch(X, sample_weight)
        if not hasattr(self, "cluster_centers_"):
            waiting = getattr(self, "_waiting", stream.Waiting())
            clusters = stream.begin(*waiting.rows(X, weights), options, caller)
            if clusters is None:
                self._waiting = waiting.and_copy_of(X, weights)
                return self
        else:
            clusters = self._clusters()
            stream.add(clusters, X, weights, options)
        centers, last = clusters.means.astype(clusters.float_type), {}
        if options.compute_labels:
            rows, exact = Rows(X, weights, Threads(options.n_threads)), centers.astype(np.float64)
            labels = rows.nearest(exact)
            inertia, of_clusters = rows.inertias(exact, labels)
            last = {"labels_": labels, "inertia_": inertia, "cluster_inertia_": of_clusters}
        # What is raised above leaves the model as it was.
        for name in ("_waiting", "total_inertia_"):
            vars(self).pop(name, None)
        self.cluster_centers_, self._means, self.counts_ = centers, clusters.means, clusters.counts
        self.n_steps_ = getattr(self, "n_steps_", 0) + 1
        vars(self).update(last)
        return self

    def _clusters(self):
        """Return what partial_fit goes on from: its own means, unless the centres were set since."""
        centers, counts = np.asarray(self.cluster_centers_), np.array(self.counts_, dtype=np.float64)
        means = getattr(self, "_means", None)
        if means is None or not np.array_equal(means.astype(centers.dtype), centers):
            means = centers.astype(np.float64)
        return stream.Clusters(means.copy(), counts, centers.dtype)

    def _check_batch(self, X, sample_weight):
        """Return a batch and its weights, checked against what came before."""
        caller, begun = type(self).__name__, hasattr(self, "cluster_centers_") or hasattr(self, "_waiting")
        if begun:
            self._check_names(column_names(X))
            rows = check_rows(X, caller=caller)
            if rows.shape[1] != self.n_features_in_:
                raise ValueError(
                    f"X has {rows.shape[1]} features, but {caller} is expecting {self.n_features_in_} features as "
                    "input."
                )
        else:
            rows = self._check_fit_rows(X)
            if not assumes_finite():
                check_finite(rows, "X", caller, X)
        return rows, check_weights(sample_weight, rows.shape[0], may_be_zero=True)
