"""What clusters are like: the two nearest centres, simplified silhouettes, typical rows, an order by size.

Functions of rows and centres, and of fitted models by their attributes. Knows nothing of how centres are found.
"""

import copy
import math
from dataclasses import replace

import numpy as np

from ckmeans.exceptions import NotFittedError
from ckmeans.rows.check import check_weights, rows_and_centers

# Beyond these, squares may have left float64's range or lost digits below it.
LEAST_DISTANCE, MOST_EXPONENT = 2.0**-480, 480


def two_nearest(X, centers, *, n_threads=None):
    """Return the nearest and the second nearest centre of every row, and the distances to them.

    Parameters
    ----------
    X : array-like or sparse matrix of shape (n, d)
        Rows; `KMeans.fit` tells which are read where they lie.
    centers : array-like or sparse matrix of shape (k, d)
        Centres, at least two.
    n_threads : int, default=None
        Threads to use at most; None: what the machine offers.

    Returns
    -------
    labels : ndarray of shape (n, 2), int32
        Indices of the nearest centre, as `assign` returns it, and of the second nearest; the lowest on ties.
    distances : ndarray of shape (n, 2), float64
        Euclidean distances to them, not squared. Nothing of size n x k is made.

    Raises
    ------
    ValueError, TypeError
        If X or centers are not finite numbers of fitting shapes, or there is a single centre.

    Examples
    --------
    >>> import ckmeans
    >>> labels, distances = ckmeans.two_nearest([[0.0], [4.0]], [[1.0], [2.0], [9.0]])
    >>> labels
    array([[0, 1],
           [1, 0]], dtype=int32)
    >>> distances
    array([[1., 2.],
           [2., 3.]])
    """
    rows, centers = rows_and_centers(X, centers, n_threads, "two_nearest", 2)
    return nearest_two(rows, centers)


def simplified_silhouette_samples(X, centers, *, n_threads=None):
    """Return how much nearer every row is to its centre than to the next one: (b - a) / b.

    a and b are the distances to the nearest and to the second nearest centre. The silhouette compares the same with
    mean distances to rows in place of centres, which takes n x n distances.

    Parameters
    ----------
    X : array-like or sparse matrix of shape (n, d)
        Rows; `KMeans.fit` tells which are read where they lie.
    centers : array-like or sparse matrix of shape (k, d)
        Centres, at least two.
    n_threads : int, default=None
        Threads to use at most; None: what the machine offers.

    Returns
    -------
    ndarray of shape (n,), float64
        From 0, half way between two centres, to 1, on its centre; 0 where b is 0.

    Raises
    ------
    ValueError, TypeError
        If X or centers are not finite numbers of fitting shapes, there is a single centre, or distances are beyond
        float64.

    References
    ----------
    E. R. Hruschka, R. J. G. B. Campello and L. N. de Castro, "Evolving clusters in gene-expression data", Information
    Sciences 176 (2006).

    Examples
    --------
    >>> import ckmeans
    >>> ckmeans.simplified_silhouette_samples([[0.0], [4.0], [5.5]], [[1.0], [2.0], [9.0]])
    array([0.5       , 0.33333333, 0.        ])
    """
    rows, centers = rows_and_centers(X, centers, n_threads, "simplified_silhouette_samples", 2)
    _, distances = nearest_two(rows, centers)
    return silhouettes(distances[:, 0], distances[:, 1])


def simplified_silhouette_score(X, centers, *, sample_weight=None, n_threads=None):
    """Return the weighted mean of `simplified_silhouette_samples`.

    Parameters
    ----------
    X : array-like or sparse matrix of shape (n, d)
        Rows; `KMeans.fit` tells which are read where they lie.
    centers : array-like or sparse matrix of shape (k, d)
        Centres, at least two.
    sample_weight : array-like of shape (n,), default=None
        Weight of each row, not negative; None: 1.
    n_threads : int, default=None
        Threads to use at most; None: what the machine offers.

    Returns
    -------
    float
        From 0 to 1: the more, the farther clusters lie apart for their width.

    Raises
    ------
    ValueError, TypeError
        If an argument has a wrong type, shape or range, or distances are beyond float64.

    Examples
    --------
    >>> import ckmeans
    >>> X = [[1, 2], [2, 3], [3, 4], [8, 9], [9, 10]]
    >>> round(ckmeans.simplified_silhouette_score(X, [[2, 3], [8.5, 9.5]]), 3)
    0.906
    """
    rows, centers = rows_and_centers(X, centers, n_threads, "simplified_silhouette_score", 2)
    weights = check_weights(sample_weight, rows.n)
    _, distances = nearest_two(rows, centers)
    return _mean(silhouettes(distances[:, 0], distances[:, 1]), weights)


def representatives(X, centers, *, n_threads=None):
    """Return the row that is nearest to each centre: an example of each cluster.

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
    ndarray of shape (k,), int64
        Positions in X, the lowest on ties. Nothing of size n x k is made.

    Raises
    ------
    ValueError, TypeError
        If X or centers are not finite numbers of fitting shapes.

    Examples
    --------
    >>> import ckmeans
    >>> ckmeans.representatives([[1, 2], [2, 3], [3, 4], [8, 9], [9, 10]], [[2, 3], [8.8, 9.8]])
    array([1, 4])
    """
    rows, centers = rows_and_centers(X, centers, n_threads, "representatives", 1)
    if len(centers) == 1:
        return _nearest_rows(rows, centers)
    # A row that is nearest to a centre is nearer than the farthest of these is to its own.
    labels, distances = nearest_two(rows, centers)
    near = np.flatnonzero(distances[:, 0] <= least_of(distances[:, 0], labels[:, 0], len(centers)).max())
    return near[_nearest_rows(rows.part(near), centers)] if len(near) < rows.n else _nearest_rows(rows, centers)


def _nearest_rows(rows, centers):
    """Return the row that is nearest to each centre; where squares leave float64's range, it is done once more."""
    found, distances = rows.nearest_rows(centers)
    if distances.max() < math.inf and distances.min() > LEAST_DISTANCE:
        return found
    for odd, scale_of in ((~(distances < math.inf), _scale_for), (distances < LEAST_DISTANCE, _scale_near)):
        if odd.any():
            found[odd] = rows.nearest_rows(centers[odd], scale_of(rows.largest.max(), centers[odd]))[0]
    return found


def least_of(distances, labels, n_clusters):
    """Return the least of each cluster's distances, infinity where there is none: (k,), float64."""
    least = np.full(n_clusters, np.inf)
    np.minimum.at(least, labels, distances)
    return least


def nearest_two(rows, centers):
    """Return what two_nearest() returns; rows whose squares leave float64's range are done once more."""
    labels, distances = rows.two_nearest(centers)
    far = ~(distances[:, 1] < math.inf)
    near = distances[:, 0] < LEAST_DISTANCE
    for odd, scale_of in ((far, _scale_for), (near, _scale_near)):
        if not odd.any():
            continue
        at = np.flatnonzero(odd)
        part = rows.part(at)
        again, exact = part.two_nearest(centers, scale_of(part.largest.max(), centers))
        held = exact < math.inf
        labels[at], distances[at] = np.where(held, again, labels[at]), np.where(held, exact, distances[at])
    return labels, distances


def _scale_for(largest, centers):
    """Return the power of two that lets squared distances of numbers up to this one, and centres, fit float64."""
    exponent = math.frexp(max(largest, np.abs(centers).max()))[1]
    return math.ldexp(1.0, max(-1000, min(1000, MOST_EXPONENT - exponent)))


def _scale_near(largest, centers):
    """Return one in which squares of small distances keep their digits; those of large ones become infinite."""
    exponent = math.frexp(max(largest, np.abs(centers).max()))[1]
    return math.ldexp(1.0, max(0, min(1000, 900 - exponent)))


def silhouettes(own, other):
    """Return (other - own) / max(own, other), 0 for 0 / 0; INOUT: both."""
    most = np.maximum(own, other)
    if not most.max(initial=0.0) < math.inf:
        raise ValueError("distances of rows to centers are beyond float64: divide X and centers by 1e10")
    return np.divide(other - own, most, out=np.zeros(len(own)), where=most > 0.0)


def _mean(values, weights):
    """Return the weighted mean."""
    return float(np.average(values, weights=weights))


def sort_by_size(model):
    """Return a copy of a fitted model whose clusters are numbered by falling number of rows.

    Parameters
    ----------
    model : KMeans, MiniBatchKMeans or BisectingKMeans
        Fitted. It stays as it is.

    Returns
    -------
    KMeans, MiniBatchKMeans or BisectingKMeans
        Cluster 0 has the most rows of those that `labels_` are of (of those that `counts_` counts, where there are no
        labels); equal ones keep their order. It predicts the same clusters, under these numbers.

    Raises
    ------
    NotFittedError
        If the model is not fitted.

    Examples
    --------
    >>> import ckmeans
    >>> model = ckmeans.KMeans(2, random_state=1).fit([[1.0], [8.0], [9.0], [10.0]])
    >>> twin = ckmeans.sort_by_size(model)
    >>> twin.cluster_sizes_
    array([3, 1])
    >>> twin.labels_
    array([1, 0, 0, 0], dtype=int32)
    """
    sizes = getattr(model, "cluster_sizes_", None)
    sizes = getattr(model, "counts_", None) if sizes is None else sizes
    if sizes is None:
        raise NotFittedError(f"sort_by_size needs a fitted model; got {model!r}, which has no rows in its clusters")
    order, rank = order_by_size(sizes)
    twin = copy.deepcopy(model)
    for name in ("cluster_centers_", "cluster_inertia_", "counts_", "_means", "_sizes"):
        if vars(twin).get(name) is not None:
            vars(twin)[name] = np.asarray(vars(twin)[name])[order]
    if "labels_" in vars(twin):
        twin.labels_ = rank[twin.labels_]
    if "tree_" in vars(twin):
        label = twin.tree_.label
        twin.tree_ = replace(twin.tree_, label=np.where(label >= 0, rank[label], label))
    return twin


def order_by_size(sizes):
    """Return the clusters from the largest on, equal ones in their order, and the place of each there: (k,), int32."""
    order = np.argsort(-np.asarray(sizes), kind="stable")
    rank = np.empty(len(order), dtype=np.int32)
    rank[order] = np.arange(len(order), dtype=np.int32)
    return order, rank


for _function in (
    two_nearest,
    simplified_silhouette_samples,
    simplified_silhouette_score,
    representatives,
    sort_by_size,
):
    _function.__module__ = "ckmeans"
