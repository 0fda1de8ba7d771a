"""k_means(): seed, run the loop, n_init times over, keep the best. Needs no estimator and no scikit-learn."""

import warnings

import numpy as np

from ckmeans import lloyd, seeding
from ckmeans._validation import check_centers, check_fit_parameters, check_random_state, check_rows, check_weights
from ckmeans.exceptions import ConvergenceWarning, customary


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
    max_bound_bytes=None,
    init_size=None,
):
    """Cluster the rows of X into n_clusters by k-means.

    Parameters
    ----------
    X : array-like or sparse matrix of shape (n, d)
        Rows; `KMeans.fit` tells which are read where they lie. Never changed.
    n_clusters : int
        Number of clusters, at most n.
    sample_weight : array-like of shape (n,), default=None
        Weight of each row, not negative; None: 1.
    init : {'k-means++', 'k-means||', 'random'}, array-like of shape (n_clusters, d) or callable, default='k-means++'
        First centres, dense or sparse; a callable is called as init(X, n_clusters, random_state=...).
    n_init : int or 'auto', default='auto'
        Runs from different first centres, of which the one with the least inertia is returned. 'auto': 10 for 'random'
        and callables, else 1.
    max_iter : int, default=300
        Steps per run at most.
    verbose : bool or int, default=False
        Print the inertia of every step.
    tol : float, default=1e-4
        A run has converged when labels no longer change, or when the centres' squared shift is at most tol times the
        mean variance of X's columns.
    random_state : int, RandomState, Generator, SeedSequence or None, default=None
        Source of random draws.
    copy_x : bool, default=True
        Accepted for code written for scikit-learn; X is neither copied nor changed.
    algorithm : {'auto', 'lloyd', 'filtering', 'hamerly', 'elkan', 'sorted'}, default='auto'
        How steps are shortened; every choice gives the same result, bit by bit. 'lloyd' compares every row with every
        centre that may have become nearer; the others prove that most cannot matter, 'sorted' for one column; 'auto'
        changes from one to another as it measures.
    return_n_iter : bool, default=False
        Also return the number of steps.
    n_threads : int, default=None
        Threads to use; None: what the machine offers. The result does not depend on it.
    max_bound_bytes : int, default=None
        Memory that an algorithm may keep between steps. None: 64 MiB, or X's size if that is more. Where Elkan's bounds
        need more, 'auto' does without them, and where a copy of X in bytes does, every algorithm.
    init_size : int, default=None
        Rows drawn at random from which 'k-means++' and 'k-means||' choose, at least n_clusters; None: all rows.

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
    check_fit_parameters(
        "k_means",
        n_clusters=n_clusters,
        init=init,
        init_size=init_size,
        n_init=n_init,
        max_iter=max_iter,
        tol=tol,
        verbose=verbose,
        copy_x=copy_x,
        algorithm=algorithm,
        max_bound_bytes=max_bound_bytes,
        inits=seeding.INITS,
        algorithms=lloyd.ALGORITHMS,
    )
    X = check_rows(X, caller="k_means")
    best, _ = best_run(
        X,
        n_clusters,
        weights=check_weights(sample_weight, X.shape[0]),
        init=init,
        init_size=init_size,
        n_init=n_init,
        max_iter=max_iter,
        verbose=verbose,
        tol=tol,
        random_state=random_state,
        algorithm=algorithm,
        max_bound_bytes=max_bound_bytes,
        n_threads=n_threads,
        caller="k_means",
    )
    result = best.centers, best.labels, best.inertia
    return (*result, best.n_iter) if return_n_iter else result


def best_run(
    X,
    n_clusters,
    *,
    weights,
    init,
    init_size,
    n_init,
    max_iter,
    verbose,
    tol,
    random_state,
    algorithm,
    max_bound_bytes,
    n_threads,
    caller,
):
    """Return the lloyd.Run with the least inertia, and of how many; X, weights and the other parameters are checked."""
    if X.shape[0] < n_clusters:
        raise ValueError(f"n_samples={X.shape[0]} should be >= n_clusters={n_clusters}.")
    random_state = check_random_state(random_state, handed_out=callable(init))
    if not isinstance(init, str) and not callable(init):
        init = check_centers(init, n_clusters, X.shape[1], caller=caller)
    runs = run_count(init, n_init, caller)
    if algorithm == "elkan" and n_clusters == 1:
        warnings.warn(
            "algorithm='elkan' doesn't make sense for a single cluster. Using 'lloyd' instead.",
            RuntimeWarning,
            stacklevel=3,
        )
    problem = lloyd.Problem(X, n_clusters, weights, tol, n_threads, max_bound_bytes)
    first = seeding.FirstCenters(X, n_clusters, init, init_size, weights, n_threads, caller)
    best = None
    for left in range(runs, 0, -1):
        centers = first.draw(random_state)
        problem.share(first.line)
        if left == 1:
            first = None  # the steps have more use for its memory
        if verbose:
            print("Initialization complete")
        run = problem.run(centers, algorithm=algorithm, max_iter=max_iter, verbose=verbose)
        # Two runs that differ in names alone have inertias that differ by rounding: the first stays.
        if best is None or (run.inertia < best.inertia and not same_clustering(run.labels, best.labels, n_clusters)):
            best = run
    distinct = distinct_labels(best.labels, n_clusters)
    if distinct < n_clusters:
        warnings.warn(
            f"Number of distinct clusters ({distinct}) found smaller than n_clusters ({n_clusters}). Possibly due to "
            "duplicate points in X.",
            customary(ConvergenceWarning),
            stacklevel=3,
        )
    return best, runs


def run_count(init, n_init, caller):
    """Return how many runs n_init= asks for."""
    explicit = not isinstance(init, str) and not callable(init)
    if n_init == "auto":
        return 1 if explicit or (isinstance(init, str) and init in ("k-means++", "k-means||")) else 10
    if explicit and n_init != 1:
        warnings.warn(
            f"Explicit initial center position passed: performing only one init in {caller} instead of "
            f"n_init={n_init}.",
            RuntimeWarning,
            stacklevel=4,
        )
        return 1
    return int(n_init)


def distinct_labels(labels, n_clusters):
    """Return how many of n_clusters labels occur; mostly a few rows tell."""
    seen = np.zeros(n_clusters, dtype=bool)
    for start in range(0, len(labels), 1 << 14):
        seen[labels[start : start + (1 << 14)]] = True
        if seen.all():
            break
    return int(seen.sum())


def same_clustering(labels, others, n_clusters):
    """Return whether two labellings put the same rows together, under whatever names."""
    name = np.full(n_clusters, -1, dtype=np.int32)
    name[labels] = others
    return np.array_equal(name[labels], others)
