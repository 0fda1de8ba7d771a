"""The functions that ckmeans exports: the steps of k-means as one writes them by hand in a notebook, and k_means().

Right at any size and distance from zero. They check what comes and call; what they do is done elsewhere.
"""

import numpy as np

from ckmeans import parameters
from ckmeans.algorithms import ALGORITHMS
from ckmeans.engines.threads import Threads
from ckmeans.restarts import best_of_runs
from ckmeans.rows import Rows
from ckmeans.rows.check import check_labels, check_rows, check_weights, finite_first, rows_and_centers
from ckmeans.rows.containers import as_array, column_labels
from ckmeans.rows.csr import is_sparse
from ckmeans.rows.sums import means_of
from ckmeans.seeding import INITS
from ckmeans.seeding.greedy import Greedy


def distances(X, centers, *, n_threads=None):
    """Return the Euclidean distance of every row to every centre.

    Parameters
    ----------
    X : array-like or sparse matrix of shape (n, d)
        Rows; `KMeans.fit` tells which are read where they lie.
    centers : array-like or sparse matrix of shape (k, d)
        Centres.
    n_threads : int, default=None
        Threads to use at most; None: what the machine offers.

    Returns
    -------
    ndarray of shape (n, k)
        Distances, not squared, of float64 differences, so that no digit is lost far from zero; float32 for float32
        rows, else float64.

    Raises
    ------
    ValueError, TypeError
        If X or centers are not finite numbers of fitting shapes.

    Examples
    --------
    >>> import ckmeans
    >>> ckmeans.distances([[0.0, 0.0], [3.0, 4.0]], [[0.0, 0.0]])
    array([[0.],
           [5.]])
    """
    rows, centers = rows_and_centers(X, centers, n_threads, "distances")
    return rows.all_distances(centers)


def assign(X, centers, *, return_distances_sq=False, n_threads=None):
    """Return the index of the nearest centre of every row (the E step).

    Every label is the one that float64 differences decide; ties go to the lowest index. It does not depend on the
    number of threads or on the processor.

    Parameters
    ----------
    X : array-like or sparse matrix of shape (n, d)
        Rows; `KMeans.fit` tells which are read where they lie.
    centers : array-like or sparse matrix of shape (k, d)
        Centres.
    return_distances_sq : bool, default=False
        Also return the squared distance of every row to its centre.
    n_threads : int, default=None
        Threads to use at most; None: what the machine offers.

    Returns
    -------
    labels : ndarray of shape (n,), int32
        Index of the nearest centre.
    distances_sq : ndarray of shape (n,), float64
        Squared distance to it; only if asked for.

    Raises
    ------
    ValueError, TypeError
        If X or centers are not finite numbers of fitting shapes.

    Examples
    --------
    >>> import ckmeans
    >>> ckmeans.assign([[1, 2], [2, 3], [9, 10]], [[2, 3], [8.5, 9.5]])
    array([0, 0, 1], dtype=int32)
    """
    rows, centers = rows_and_centers(X, centers, n_threads, "assign")
    labels = rows.nearest(centers)
    return (labels, rows.assigned_distances_sq(centers, labels)) if return_distances_sq else labels


def update_centers(X, labels, n_clusters, sample_weight=None, *, n_threads=None):
    """Return the mean of each cluster's rows (the M step).

    Parameters
    ----------
    X : array-like or sparse matrix of shape (n, d)
        Rows; `KMeans.fit` tells which are read where they lie.
    labels : array-like of int of shape (n,)
        The cluster of each row, in [0, n_clusters).
    n_clusters : int
        Number of clusters, at least 1.
    sample_weight : array-like of shape (n,), default=None
        Weight of each row, not negative; None: 1.
    n_threads : int, default=None
        Threads to use at most; None: what the machine offers.

    Returns
    -------
    ndarray of shape (n_clusters, d)
        Weighted means, correctly summed in any order of rows, float32 for float32 rows, else float64; NaN for a cluster
        without weight.

    Raises
    ------
    ValueError, TypeError
        If an argument has a wrong type, shape or range.

    Examples
    --------
    >>> import ckmeans
    >>> ckmeans.update_centers([[1, 2], [2, 3], [3, 4], [8, 9], [9, 10]], [0, 0, 0, 1, 1], 2)
    array([[2. , 3. ],
           [8.5, 9.5]])
    """
    given, X = X, check_rows(X, caller="update_centers", finite=False)
    with finite_first(X, "update_centers", given):
        n_clusters = parameters.check("n_clusters", n_clusters, "update_centers")
        labels = check_labels(labels, X.shape[0], n_clusters)
        rows = Rows(X, check_weights(sample_weight, X.shape[0]), Threads(n_threads))
        return means_of(rows, labels, n_clusters).astype(rows.float_type, copy=False)


def kmeans_plusplus(
    X,
    n_clusters,
    *,
    sample_weight=None,
    x_squared_norms=None,
    random_state=None,
    n_local_trials=None,
    n_threads=None,
):
    """Choose n_clusters rows of X as first centres by greedy k-means++.

    Parameters
    ----------
    X : array-like or sparse matrix of shape (n, d)
        Rows to choose from.
    n_clusters : int
        Number of rows to choose, at most n.
    sample_weight : array-like of shape (n,), default=None
        Weight of each row, not negative; None: 1.
    x_squared_norms : array-like of shape (n,), default=None
        Accepted for code written for scikit-learn and not needed: only its length is checked.
    random_state : int, RandomState, Generator, SeedSequence or None, default=None
        Source of random draws; with an int or a RandomState they are scikit-learn's.
    n_local_trials : int, default=None
        Candidates per centre, of which the best is kept; None: 2 + int(log(n_clusters)).
    n_threads : int, default=None
        Threads to use at most; None: what the machine offers. The result does not depend on it.

    Returns
    -------
    centers : ndarray of shape (n_clusters, d)
        The chosen rows, of X's dtype; float64 if that is no number.
    indices : ndarray of shape (n_clusters,), int
        Their positions in X.

    Raises
    ------
    ValueError, TypeError
        If an argument has a wrong type, shape or range.

    References
    ----------
    D. Arthur and S. Vassilvitskii, "k-means++: the advantages of careful seeding", SODA 2007; the greedy variant is
    described in its conclusion.

    Examples
    --------
    >>> import ckmeans
    >>> X = [[1, 2], [1, 4], [1, 0], [10, 2], [10, 4], [10, 0]]
    >>> centers, indices = ckmeans.kmeans_plusplus(X, 2, random_state=0)
    >>> indices
    array([3, 2])
    """
    given, X = X, check_rows(X, caller="kmeans_plusplus", finite=False)
    with finite_first(X, "kmeans_plusplus", given):
        n = X.shape[0]
        n_clusters = parameters.check("n_clusters", n_clusters, "kmeans_plusplus")
        weights = check_weights(sample_weight, n)
        if n < n_clusters:
            raise ValueError(f"n_samples={n} should be >= n_clusters={n_clusters}.")
        if x_squared_norms is not None and np.shape(x_squared_norms) != (n,):
            raise ValueError(
                f"The length of x_squared_norms {len(np.atleast_1d(x_squared_norms))} should be equal to the length of "
                f"n_samples {n}."
            )
        if n_local_trials is not None:
            n_local_trials = parameters.check_int(n_local_trials, "n_local_trials", "kmeans_plusplus")
        rows = Rows(X, weights, Threads(n_threads))
        greedy = Greedy(rows.in_range(), n_clusters, n_local_trials)
        indices = greedy.choose(parameters.check_random_state(random_state))
    if is_sparse(given):
        return rows.dense(indices).astype(given.dtype, copy=False), indices
    given = as_array(given)
    return (given if given.dtype.kind in "biuf" else rows.numbers)[indices], indices


def k_means(
    X,
    n_clusters,
    *,
    sample_weight=None,
    init="k-means++",
    n_init="auto",
    max_iter=300,
    verbose=False,
    tol=1e-4,
    random_state=None,
    copy_x=True,
    algorithm="auto",
    return_n_iter=False,
    n_threads=None,
    max_cache_bytes=None,
    init_size=None,
    callback=None,
    refine=None,
    refine_budget=None,
):
    """Cluster the rows of X into n_clusters by k-means.

    Parameters
    ----------
    X : array-like or sparse matrix of shape (n, d)
        Rows; `KMeans.fit` tells which are read where they lie. Never changed.
    n_clusters : int
        Number of clusters, at most the number of rows.
    sample_weight : array-like of shape (n,), default=None
        Weight of each row, not negative; None: 1.
    init : {'k-means++', 'k-means||', 'random'}, array-like of shape (n_clusters, d) or callable, default='k-means++'
        First centres. 'k-means++': greedy k-means++; 'k-means||': the same over a few rows, drawn in five rounds
        however many clusters there are; 'random': distinct rows drawn with chances proportional to their weights; a
        callable is called as init(X, n_clusters, random_state=...), X being read-only, float64 unless it is float32.
    n_init : int or 'auto', default='auto'
        Runs from different first centres, of which the one with the least inertia is kept. 'auto': 10 for 'random' and
        callables, else 1.
    max_iter : int, default=300
        Steps per run at most.
    verbose : bool or int, default=False
        1: print the inertia of every step; 2: show a progress bar instead where standard error is a terminal and tqdm
        is installed.
    tol : float, default=1e-4
        A run has converged when labels no longer change, or when the centres' squared shift is at most tol times the
        mean variance of X's columns.
    random_state : int, RandomState, Generator, SeedSequence or None, default=None
        Source of random draws; with an int or a RandomState they are scikit-learn's.
    copy_x : bool, default=True
        Accepted for code written for scikit-learn; X is neither copied nor changed.
    algorithm : {'auto', 'lloyd', 'filtering', 'hamerly', 'elkan', 'sorted'}, default='auto'
        How steps are shortened; every choice gives the same result, bit by bit. 'lloyd' compares every row with every
        centre that may have become nearer; the others prove that most cannot matter, 'sorted' for one column; 'auto'
        changes from one to another as it measures.
    return_n_iter : bool, default=False
        Also return the number of steps.
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

    Returns
    -------
    centers : ndarray of shape (n_clusters, d)
        Centres: float32 for float32 rows, else float64.
    labels : ndarray of shape (n,), int32
        The nearest centre of each row.
    inertia : float
        Weighted sum of squared distances of the rows to their centres.
    n_iter : int
        Steps of the best run; only if asked for.

    Raises
    ------
    ValueError, TypeError
        If an argument has a wrong type, shape or range.

    Warns
    -----
    ConvergenceWarning
        If X has fewer distinct rows than n_clusters.
    DataWarning
        If a column holds a value far beyond its others, such as a nodata value.

    Examples
    --------
    >>> import ckmeans
    >>> X = [[1, 2], [2, 3], [3, 4], [8, 9], [9, 10]]
    >>> centers, labels, inertia = ckmeans.k_means(X, 2, random_state=0)
    >>> centers[labels]
    array([[2. , 3. ],
           [2. , 3. ],
           [2. , 3. ],
           [8.5, 9.5],
           [8.5, 9.5]])
    """
    options = parameters.checked(
        "k_means",
        inits=INITS,
        algorithms=ALGORITHMS,
        n_clusters=n_clusters,
        init=init,
        n_init=n_init,
        max_iter=max_iter,
        tol=tol,
        verbose=verbose,
        random_state=random_state,
        copy_x=copy_x,
        algorithm=algorithm,
        n_threads=n_threads,
        max_cache_bytes=max_cache_bytes,
        init_size=init_size,
        callback=callback,
        refine=refine,
        refine_budget=refine_budget,
    )
    names, given, X = column_labels(X), X, check_rows(X, caller="k_means", finite=False)
    with finite_first(X, "k_means", given):
        best, _ = best_of_runs(X, check_weights(sample_weight, X.shape[0]), options, "k_means", names)
    result = best.centers, best.labels, best.inertia
    return (*result, best.n_iter) if return_n_iter else result


for _function in (distances, assign, update_centers, kmeans_plusplus, k_means):
    _function.__module__ = "ckmeans"
