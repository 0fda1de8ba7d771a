"""k-means in plain numpy: the specification that ckmeans is held to. Slow, and meant to be read.

X: (n, d) rows. centers: (k, d). labels: (n,), the cluster of each row. weights: (n,), None means 1 each.
"""

import math
from fractions import Fraction

import numpy as np


def distances_sq(X, centers):
    """(n, k): float64 differences, their squares added over the columns in order."""
    X, centers = np.asarray(X, dtype=np.float64), np.asarray(centers, dtype=np.float64)
    total = np.zeros((len(X), len(centers)))
    for j in range(X.shape[1]):
        total += np.square(X[:, j, np.newaxis] - centers[:, j])
    return total


def assign(X, centers):
    """The nearest centre of each row, the lowest index on ties."""
    return distances_sq(X, centers).argmin(axis=1)


def own_distances_sq(X, centers, labels):
    """The squared distance of each row to the centre that its label names."""
    return distances_sq(X, centers)[np.arange(len(X)), labels]


def inertia(X, centers, labels, weights=None):
    """The weighted sum of squared distances of rows to their own centres."""
    return math.fsum(own_distances_sq(X, centers, labels) * (1.0 if weights is None else weights))


def means(X, labels, k, weights=None):
    """The weighted mean of each cluster, sums correctly rounded; NaN for a cluster without weight."""
    X = np.asarray(X, dtype=np.float64)
    weights = np.ones(len(X)) if weights is None else np.asarray(weights, dtype=np.float64)
    out = np.full((k, X.shape[1]), np.nan)
    for c in range(k):
        mine = labels == c
        total = math.fsum(weights[mine])
        if total > 0:
            out[c] = [math.fsum(column) / total for column in (weights[mine, np.newaxis] * X[mine]).T]
    return out


def exact_means(X, labels, k, weights=None):
    """The weighted mean of each cluster, exact and rounded once; NaN for a cluster without weight."""
    weights = [Fraction(float(w)) for w in (np.ones(len(X)) if weights is None else weights)]
    out = np.full((k, X.shape[1]), np.nan)
    for c in range(k):
        mine = np.flatnonzero(labels == c)
        total = sum(weights[i] for i in mine)
        if total > 0:
            out[c] = [
                float(sum(weights[i] * Fraction(float(X[i, j])) for i in mine) / total) for j in range(X.shape[1])
            ]
    return out


def relocate(X, centers, labels, weights):
    """Labels after each empty cluster, in order, took the row farthest from its own centre, if one could be had.

    No donor gives twice before every donor has given, and none gives its last row. Rows without weight and rows at
    their centre are not given.
    """
    away, after = own_distances_sq(X, centers, labels), labels.copy()
    weighted = weights > 0
    left = np.bincount(labels[weighted], minlength=len(centers))
    gave = set()
    for empty in np.flatnonzero(left == 0):
        for _ in range(2):
            free = [
                i
                for i in np.flatnonzero(weighted & (away > 0) & (after == labels))
                if left[labels[i]] > 1 and labels[i] not in gave
            ]
            if free or not gave:
                break
            gave = set()
        if not free:
            break
        row = max(free, key=lambda i: (away[i], -i))
        after[row] = empty
        left[labels[row]] -= 1
        gave.add(labels[row])
    return after


def step(X, centers, weights=None):
    """One step of Lloyd: labels, the next centres, and whether an empty cluster was given a row."""
    labels = assign(X, centers)
    ones = np.ones(len(X)) if weights is None else weights
    after = relocate(X, centers, labels, ones)
    new_centers = means(X, after, len(centers), weights)
    heaviest = np.argmax(np.bincount(after, ones, minlength=len(centers)))
    new_centers[np.isnan(new_centers[:, 0])] = new_centers[heaviest]
    return labels, new_centers, not np.array_equal(labels, after)


def lloyd(X, centers, weights=None, *, max_iter=300, tol=1e-4):
    """Centres, labels, inertia, number of steps, converged: by scikit-learn's rule of convergence."""
    tolerance = tol * np.var(np.asarray(X, dtype=np.float64), axis=0).mean()
    before = None
    for n_iter in range(1, max_iter + 1):
        labels, new_centers, relocated = step(X, centers, weights)
        shift_sq = ((new_centers - centers) ** 2).sum()
        converged = not relocated and (np.array_equal(labels, before) or shift_sq <= tolerance)
        centers, before = new_centers, labels
        if converged or n_iter == max_iter:
            break
    centers = centers.astype(X.dtype)
    labels = assign(X, centers)
    return centers, labels, inertia(X, centers, labels, weights), n_iter, bool(converged)


def kmeans_plusplus(X, k, random_state, weights=None, trials=None):
    """Positions of the rows that greedy k-means++ chooses, drawing from random_state as scikit-learn does."""
    n, trials = len(X), trials or 2 + int(math.log(k))
    weights = np.ones(n) if weights is None else weights
    chosen = [random_state.choice(n, p=weights / weights.sum())]
    closest_sq = distances_sq(X, X[chosen])[:, 0]
    for _ in range(k - 1):
        potential = closest_sq @ weights
        drawn = random_state.uniform(size=trials) * potential
        candidates = np.searchsorted(np.cumsum(closest_sq * weights), drawn).clip(max=n - 1)
        lowered = np.minimum(closest_sq[:, np.newaxis], distances_sq(X, X[candidates]))
        best = np.argmin(weights @ lowered)
        chosen.append(candidates[best])
        closest_sq = lowered[:, best]
    return np.array(chosen)
