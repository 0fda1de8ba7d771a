"""Where the first centres come from: kmeans_plusplus() and everything that init= may be.

Random draws are made as scikit-learn makes them, call by call, so that a seed picks the same rows. Knows nothing of the
loop that follows.
"""

import math

import numpy as np

from ckmeans._rounds import rounds_over
from ckmeans._rows import is_sparse, original
from ckmeans._validation import (
    check_centers,
    check_int,
    check_n_clusters,
    check_random_state,
    check_rows,
    check_weights,
)


# Rows from which on choice(), which adds up n chances, takes longer than to keep the state and do without it.
LARGE = 20_000


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
        Source of the draws. With an int or a RandomState the draws are scikit-learn's.
    n_local_trials : int, default=None
        Candidates per centre, of which the best is kept; None: 2 + int(log(n_clusters)).
    n_threads : int, default=None
        Threads to use; None: what the machine offers. The rows chosen do not depend on it.

    Returns
    -------
    centers : ndarray of shape (n_clusters, d)
        The chosen rows.
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
    array([4, 2])
    """
    given, X = X, check_rows(X, caller="kmeans_plusplus")
    n = X.shape[0]
    n_clusters = check_n_clusters(n_clusters, "kmeans_plusplus")
    weights = check_weights(sample_weight, n)
    if n < n_clusters:
        raise ValueError(f"n_samples={n} should be >= n_clusters={n_clusters}.")
    if x_squared_norms is not None and np.shape(x_squared_norms) != (n,):
        raise ValueError(
            f"The length of x_squared_norms {len(np.atleast_1d(x_squared_norms))} should be equal to the length of "
            f"n_samples {n}."
        )
    if n_local_trials is not None:
        n_local_trials = check_int(n_local_trials, "n_local_trials", "kmeans_plusplus")
    indices = greedy_rows(X, n_clusters, weights, check_random_state(random_state), n_threads, n_local_trials)
    given = X if is_sparse(given) else np.asarray(given)
    return (given if given.dtype.kind in "iu" else X)[indices], indices


def greedy_rows(X, n_clusters, weights, random_state, n_threads, n_local_trials=None):
    """Return the positions of the rows that greedy k-means++ chooses; X and weights are checked."""
    n, trials = X.shape[0], n_local_trials or 2 + int(math.log(n_clusters))
    indices = np.empty(n_clusters, dtype=int)
    indices[0] = drawn_row(n, weights, random_state)
    # One call draws what scikit-learn draws round by round.
    draws = random_state.uniform(size=(n_clusters - 1, trials))
    if n_clusters > 1:
        rounds = rounds_over(X, weights, n_clusters, trials, n_threads)
        rounds.first(indices[0])
        for i in range(1, n_clusters):
            indices[i] = rounds.next(draws[i - 1])
    return indices


def drawn_row(n, weights, random_state):
    """Return the row that random_state.choice() draws with chances proportional to weights."""
    if weights is None and n > LARGE and isinstance(random_state, np.random.RandomState):
        # choice() looks one number up in the sums of n chances; they stray from a straight line by rounding alone.
        state = random_state.get_state(legacy=False)
        at = random_state.random_sample() * n
        if abs(at - round(at)) > 3e-16 * n * n + 1e-9:
            return int(at)
        random_state.set_state(state)
    return random_state.choice(n, p=probabilities(n, weights))


def probabilities(n, weights):
    """Return the chance of each row to be drawn, as an array of length n."""
    return np.full(n, 1.0 / n) if weights is None else weights / weights.sum()


def first_centers(X, n_clusters, init, weights, random_state, n_threads, caller):
    """Return (n_clusters, d) float64 centres as init= asks: a name, an array that is already checked, or a callable."""
    if isinstance(init, str) and init == "k-means++":
        return X[greedy_rows(X, n_clusters, weights, random_state, n_threads)].astype(np.float64)
    if isinstance(init, str):
        rows = random_state.choice(X.shape[0], size=n_clusters, replace=False, p=probabilities(X.shape[0], weights))
        return X[rows].astype(np.float64)
    if callable(init):
        return check_centers(
            init(original(X), n_clusters, random_state=random_state),
            n_clusters,
            X.shape[1],
            name="init(...)",
            caller=caller,
        )
    return init.copy()
