"""Where the first centres come from: kmeans_plusplus() and everything that init= may be.

Random draws are made as scikit-learn makes them, call by call, so that a seed picks the same rows. Knows nothing of the
loop that follows.
"""

import math

import numpy as np

from ckmeans import steps
from ckmeans._rounds import rounds_over
from ckmeans._rows import float_type, is_sparse, original, taken
from ckmeans._validation import (
    check_centers,
    check_int,
    check_n_clusters,
    check_random_state,
    check_rows,
    check_weights,
)
from ckmeans.kernels.closest import Closest

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
    whole = given.dtype.kind in "iu"
    return given[indices] if whole else X[indices].astype(float_type(X), copy=False), indices


def greedy_rows(X, n_clusters, weights, random_state, n_threads, n_local_trials=None):
    """Return the positions of the rows that greedy k-means++ chooses; X and weights are checked."""
    return Greedy(X, n_clusters, weights, n_threads, n_local_trials).rows(random_state)


class Greedy:
    """Greedy k-means++ over checked rows, as often as wanted: what depends on the rows alone is made once."""

    def __init__(self, X, n_clusters, weights, n_threads, n_local_trials=None):
        self.n, self.n_clusters, self.weights = X.shape[0], n_clusters, weights
        self.trials = n_local_trials or 2 + int(math.log(n_clusters))
        self.rounds = rounds_over(X, weights, n_clusters, self.trials, n_threads) if n_clusters > 1 else None

    def rows(self, random_state):
        """Return the positions of the rows chosen."""
        indices = np.empty(self.n_clusters, dtype=int)
        indices[0] = drawn_row(self.n, self.weights, random_state)
        # One call draws what scikit-learn draws round by round.
        draws = random_state.uniform(size=(self.n_clusters - 1, self.trials))
        if self.rounds is not None:
            self.rounds.first(indices[0])
            for i in range(1, self.n_clusters):
                indices[i] = self.rounds.next(draws[i - 1])
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


class FirstCenters:
    """What init= asks for, as often as there are runs; init: a name, an array already checked, or a callable."""

    def __init__(self, X, n_clusters, init, init_size, weights, n_threads, caller):
        self.X, self.n_clusters, self.init, self.weights = X, n_clusters, init, weights
        self.init_size = init_size if init_size is not None and init_size < X.shape[0] else None
        self.n_threads, self.caller = n_threads, caller
        self.greedy = None

    @property
    def line(self):
        """The rows of one column in ascending order, if they have been sorted to draw centres, else None."""
        return getattr(self.greedy and self.greedy.rounds, "line", None)

    def draw(self, random_state):
        """Return (n_clusters, d) float64 centres."""
        if callable(self.init):
            centers = self.init(original(self.X), self.n_clusters, random_state=random_state)
            return check_centers(centers, self.n_clusters, self.X.shape[1], name="init(...)", caller=self.caller)
        if not isinstance(self.init, str):
            return self.init.copy()
        return self.X[self.rows(random_state)].astype(np.float64)

    def rows(self, random_state):
        """Return the positions of the rows that an init= of this name chooses."""
        n = self.X.shape[0]
        if self.init == "random":
            return random_state.choice(n, size=self.n_clusters, replace=False, p=probabilities(n, self.weights))
        if self.init_size is None:
            return self.rows_of(self.X, self.weights, random_state)
        # Rows without weight are never chosen, so none is drawn.
        counted = n if self.weights is None else np.flatnonzero(self.weights)
        size = min(self.init_size, n if self.weights is None else len(counted))
        if size < self.n_clusters:
            return self.rows_of(self.X, self.weights, random_state)
        some = np.sort(random_state.choice(counted, size=size, replace=False))
        weights = None if self.weights is None else self.weights[some]
        return some[self.rows_of(taken(self.X, some), weights, random_state)]

    def rows_of(self, X, weights, random_state):
        """Return the positions that k-means++ or k-means|| choose among X, which may be a part of the rows."""
        if self.init == "k-means||":
            return oversampled_rows(X, self.n_clusters, weights, random_state, self.n_threads)
        if self.init_size is not None:
            return greedy_rows(X, self.n_clusters, weights, random_state, self.n_threads)
        if self.greedy is None:
            self.greedy = Greedy(X, self.n_clusters, weights, self.n_threads)
        return self.greedy.rows(random_state)


# What init= may be called.
INITS = ("k-means++", "k-means||", "random")

# Rounds of k-means||, and rows that each draws on average, as a multiple of the number of clusters.
PARALLEL_ROUNDS = 5
OVERSAMPLING = 2.0


def oversampled_rows(X, n_clusters, weights, random_state, n_threads):
    """Return the positions of the rows that k-means|| chooses; X and weights are checked.

    A few rounds draw many rows each, independently, with chances proportional to weight times squared distance to the
    rows drawn before. Those rows, weighted by the rows closest to them, go to greedy k-means++; if they are too few,
    all rows do. B. Bahmani, B. Moseley, A. Vattani, R. Kumar and S. Vassilvitskii, "Scalable k-means++", VLDB 2012.
    """
    n = X.shape[0]
    drawn = np.array([drawn_row(n, weights, random_state)])
    closest, owner = Closest(n, weights), np.zeros(n, dtype=np.int32)
    lower_to(X, X[drawn].astype(np.float64), closest.closest_sq, owner, 0, n_threads)
    for _ in range(PARALLEL_ROUNDS):
        closest.add_up()
        share = OVERSAMPLING * n_clusters / potential if (potential := closest.potential()) > 0 else 0.0
        more = np.flatnonzero(kept(closest.closest_sq, weights, share, random_state))
        if len(more):
            lower_to(X, X[more].astype(np.float64), closest.closest_sq, owner, len(drawn), n_threads)
            drawn = np.concatenate([drawn, more])
    if len(drawn) < n_clusters:
        return greedy_rows(X, n_clusters, weights, random_state, n_threads)
    attracted = np.bincount(owner, weights, minlength=len(drawn)).astype(np.float64)
    return drawn[greedy_rows(taken(X, drawn), n_clusters, attracted, random_state, n_threads)]


def kept(closest_sq, weights, share, random_state):
    """Return which rows of a part a round of k-means|| draws: each with chance share times weight times closest_sq."""
    chances = closest_sq * share if weights is None else closest_sq * share * weights
    return random_state.uniform(size=len(closest_sq)) < chances


def lower_to(X, centers, closest_sq, owner, first, n_threads):
    """Lower the distances of a part's rows to their closest seeds by new ones; owner: its number, theirs from first."""
    labels = np.full(X.shape[0], -1, dtype=np.int32)
    steps.assign_into(X, centers, labels, n_threads)
    distances_sq = steps.own_distances_sq(X, centers, labels, n_threads)
    closer = distances_sq < closest_sq
    closest_sq[closer] = distances_sq[closer]
    owner[closer] = labels[closer] + first
