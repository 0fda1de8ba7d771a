"""KMeans: the estimator. Parameters in, fitted attributes out; the work is done by restarts.py and loop.py."""

import contextlib
from typing import ClassVar

from ckmeans import parameters
from ckmeans.algorithms import ALGORITHMS
from ckmeans.engines.pool import is_pool
from ckmeans.engines.threads import Threads
from ckmeans.estimators.base import CentersEstimator
from ckmeans.estimators.columns import string_names
from ckmeans.estimators.state import Array
from ckmeans.estimators.tasks import tasks_of
from ckmeans.restarts import best_of_runs, run_count
from ckmeans.rows import Rows
from ckmeans.rows.check import check_weights, finite_first
from ckmeans.rows.containers import column_labels
from ckmeans.seeding import INITS
from ckmeans.sources import source_or_map


class KMeans(CentersEstimator):
    """K-means clustering, exact and bitwise reproducible.

    A drop-in for scikit-learn's KMeans. Every label is decided by float64 differences, ties going to the lowest index,
    and sums are exact in any order: neither the number of threads nor the processor changes a bit of the result.

    Parameters
    ----------
    n_clusters : int, default=8
        Number of clusters, at most the number of rows.
    init : {'k-means++', 'k-means||', 'random'}, array-like of shape (n_clusters, d) or callable, default='k-means++'
        First centres. 'k-means++': greedy k-means++; 'k-means||': the same over a few rows, drawn in five rounds
        however many clusters there are; 'random': distinct rows drawn with chances proportional to their weights; a
        callable is called as init(X, n_clusters, random_state=...), X being read-only, float64 unless it is float32.
    n_init : int or 'auto', default='auto'
        Runs from different first centres, of which the one with the least inertia is kept. 'auto': 10 for 'random' and
        callables, else 1.
    max_iter : int, default=300
        Steps per run at most.
    tol : float, default=1e-4
        A run has converged when labels no longer change, or when the centres' squared shift is at most tol times the
        mean variance of X's columns.
    verbose : int, default=0
        1: print the inertia of every step; 2: show a progress bar instead where standard error is a terminal and tqdm
        is installed.
    random_state : int, RandomState, Generator, SeedSequence or None, default=None
        Source of random draws; with an int or a RandomState they are scikit-learn's.
    copy_x : bool, default=True
        Accepted for code written for scikit-learn; X is neither copied nor changed.
    algorithm : {'auto', 'lloyd', 'filtering', 'hamerly', 'elkan', 'sorted'}, default='auto'
        How steps are shortened; every choice gives the same result, bit by bit. 'lloyd' compares every row with every
        centre that may have become nearer; the others prove that most cannot matter, 'sorted' for one column; 'auto'
        changes from one to another as it measures.
    n_threads : int, default=None
        Threads to use at most; None: what the machine offers. The result does not depend on it.
    max_cache_bytes : int, default=None
        Memory that an algorithm may keep between steps. None: 64 MiB, or X's size if that is more, but a quarter of
        what is available at most. Where Elkan's bounds need more, 'auto' does without them, and where a copy of X in
        bytes does, every algorithm.
    init_size : int, default=None
        Rows drawn at random from which 'k-means++' and 'k-means||' choose, at least n_clusters; None: all rows.
    callback : callable, default=None
        Called with a `FitState` after every step; a truthy answer ends the fit, of which the best is kept and
        converged_ is False. What it raises goes through, and leaves the model as it was. It is not pickled.
    refine : {'swap', 'optimal'}, default=None
        What lowers the inertia beyond the steps of a fit. 'swap': after the best run, centres move from where they
        matter least to where rows are farthest off, while that lowers the inertia; never above it, mostly half a
        percent to three percent below. 'optimal': the best clustering that there is, of a single column, whatever
        init, n_init and random_state are. None: nothing.
    refine_budget : float, default=None
        What refine='swap' may compute at most, as a multiple of what the best run did: rows times centres times steps.
        None: 40.

    Attributes
    ----------
    cluster_centers_ : ndarray of shape (n_clusters, d)
        Centres: float32 for float32 rows, else float64. The means of their rows if the run converged strictly.
    labels_ : ndarray of shape (n,), int32
        The nearest centre of each row: predict(X). Of dask's rows a lazy array of dask's, which no pickle keeps.
    inertia_ : float
        Weighted sum of squared distances of the rows to their centres: -score(X).
    cluster_sizes_ : ndarray of shape (n_clusters,), int64
        How many rows each cluster has, whatever they weigh.
    cluster_inertia_ : ndarray of shape (n_clusters,), float64
        What each cluster adds to inertia_.
    total_inertia_ : float
        Sum of squared distances of the rows to their mean, of which the clusters leave inertia_; only of rows without
        weights.
    n_iter_ : int
        Steps of the best run.
    converged_ : bool
        Whether the best run converged before max_iter ran out.
    history_ : structured ndarray of shape (n_iter_,)
        Per step of the best run: `inertia` (NaN unless verbose), `shift` (the root of the centres' squared shift),
        `changed` (rows that changed their label), `distances` (pairs of a row and a centre that were compared),
        `relocated` (empty clusters that were given a row), `seconds` and `algorithm` (which did it). The first
        is 'optimal' where refine='optimal' found the centres; 'swap', after the steps, is a round of refine='swap': the
        `inertia` that it reached and how many centres it moved (`relocated`).
    n_features_in_ : int
        Number of columns d.
    feature_names_in_ : ndarray of shape (d,)
        Names of the columns, when X is a data frame whose column names are all strings.

    References
    ----------
    S. Lloyd, "Least squares quantization in PCM", IEEE Transactions on Information Theory 28 (1982).

    Examples
    --------
    >>> import numpy as np
    >>> from ckmeans import KMeans
    >>> X = np.array([[1, 2], [1, 4], [1, 0], [10, 2], [10, 4], [10, 0]])
    >>> model = KMeans(n_clusters=2, random_state=0).fit(X)
    >>> model.labels_
    array([1, 1, 1, 0, 0, 0], dtype=int32)
    >>> model.predict([[0, 0], [12, 3]])
    array([1, 0], dtype=int32)
    >>> model.cluster_centers_
    array([[10.,  2.],
           [ 1.,  2.]])
    """

    __module__ = "ckmeans"
    _FITTED: ClassVar = {
        **CentersEstimator._FITTED,
        "cluster_inertia_": Array("f", 1),
        "total_inertia_": float,
        "n_iter_": int,
        "converged_": bool,
        "history_": Array("V", 1),
    }
    _rows_to_fit = staticmethod(Rows)
    _source_of = staticmethod(source_or_map)  # what is read block by block
    _after_means = None  # what changes centres after the means of a step

    def __init__(
        self,
        n_clusters=8,
        *,
        init="k-means++",
        n_init="auto",
        max_iter=300,
        tol=1e-4,
        verbose=0,
        random_state=None,
        copy_x=True,
        algorithm="auto",
        n_threads=None,
        max_cache_bytes=None,
        init_size=None,
        callback=None,
        refine=None,
        refine_budget=None,
    ):
        self.n_clusters = n_clusters
        self.init = init
        self.n_init = n_init
        self.max_iter = max_iter
        self.tol = tol
        self.verbose = verbose
        self.random_state = random_state
        self.copy_x = copy_x
        self.algorithm = algorithm
        self.n_threads = n_threads
        self.max_cache_bytes = max_cache_bytes
        self.init_size = init_size
        self.callback = callback
        self.refine = refine
        self.refine_budget = refine_budget

    @property
    def _n_init(self):
        """How many runs a fit does: where programs written for scikit-learn look for it."""
        explicit = not isinstance(self.init, str) and not callable(self.init)
        return 1 if explicit else run_count(self.init, self.n_init, type(self).__name__)

    def fit(self, X, y=None, sample_weight=None):
        """Cluster the rows of X.

        KeyboardInterrupt leaves the model as the last whole step of its first run made it, or the best of several whole
        runs, with converged_ False, and is raised. Then labels_, inertia_ and cluster_inertia_ are computed from X when
        first asked for.

        Parameters
        ----------
        X : array-like or sparse matrix of shape (n, d)
            Rows. C-contiguous arrays of float32, float64, float16, uint8 and int8 and CSR matrices of float32 and
            float64 are read where they lie. Other layouts are copied, other types become float64; float16, uint8 and
            int8 rows give the result of their float64 copy. A Source (`from_npy`, `from_parquet`, `blocks`), and what
            has shape, dtype and slices but does not lie in memory, as Zarr's and HDF5's arrays, is read block by block.
            dask's arrays and data frames, and the blocks of a `Pool`, are looked at where they lie. All give the same
            result; only 'k-means++' chooses among a sample: see `init_size`.
        y : Ignored
            Present by convention.
        sample_weight : array-like of shape (n,), default=None
            Weight of each row, not negative; None: 1. Of dask's rows it may be dask's, too.

        Returns
        -------
        self : KMeans
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
        """
        caller = type(self).__name__
        values = {name: getattr(self, name) for name in parameters.PARAMETERS}
        options = parameters.checked(caller, inits=INITS, algorithms=ALGORITHMS, **values)
        if (source := self._source_of(X)) is not None or is_pool(X):
            return self._fit_blocks(X, source, y, sample_weight, options)
        names, given, X = column_labels(X), X, self._check_fit_rows(X)
        with finite_first(X, caller, given), tasks_of(self, given, y, sample_weight) as tasks:
            weights = check_weights(sample_weight, X.shape[0])
            best, _ = best_of_runs(
                *(X, weights, options, caller, names),
                listener=tasks,
                interrupted=lambda reached: self._keep(reached, X, weights),
                make_rows=self._rows_to_fit,
                after_means=self._after_means,
            )
            self._keep(best, X, weights)
        return self

    def _fit_blocks(self, X, source, y, sample_weight, options):
        """Cluster rows that lie in blocks; source: of X, if it has one."""
        if self._after_means is not None:
            raise TypeError(
                f"{type(self).__name__} makes unit rows of X, and cannot yet where X lies in blocks: pass an array"
            )
        if options.refine is not None:
            raise TypeError(f"refine={options.refine!r} needs rows in memory; X lies in blocks")
        from ckmeans.estimators import by_blocks  # slow to import
        from ckmeans.rows.blocks import BlockRows

        pool, names = by_blocks.pool_of(X, source, sample_weight, self.n_threads)
        late = None if pool.keeps_labels else (X, sample_weight)
        with contextlib.closing(pool):
            rows = BlockRows(pool, Threads(self.n_threads))
            self._remember_columns(rows.d, string_names(names))
            with tasks_of(self, X, y, sample_weight) as tasks:
                best, _ = best_of_runs(
                    *(rows, None, options, type(self).__name__, names),
                    listener=tasks,
                    interrupted=lambda reached: self._keep(reached, *(late or (rows, None))),
                )
                self._keep(best, rows, None)
        if late:
            from ckmeans.estimators import lazy

            self._sizes, self.labels_ = best.labels.sizes, lazy.labels(self, X)
        return self
