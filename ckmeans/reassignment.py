"""Clusters of little weight: their centre goes to a row far from its own, where that lowers the inertia.

Knows nothing of batches, nor of what follows.
"""

import numpy as np


def reassigned(rows, centers, labels, distances_sq, ratio):
    """Return the centres, those of light clusters moved to rows with much weight times squared distance.

    Parameters
    ----------
    rows : rows.Rows
    centers : ndarray of shape (k, d), float64
    labels : ndarray of shape (n,), int32
        The nearest of these centres.
    distances_sq : ndarray of shape (n,), float64
        The rows' squared distances to it.
    ratio : float
        Clusters of less than this share of the heaviest one's weight are light.
    """
    k = len(centers)
    inertias = distances_sq if rows.weights is None else distances_sq * rows.weights
    weights = np.bincount(labels, rows.weights, minlength=k).astype(np.float64)
    is_light = weights < ratio * weights.max()
    is_light[int(np.argmax(weights))] = False
    light = np.flatnonzero(is_light)
    if not len(light):
        return centers
    losses = losses_without(rows, centers, labels, inertias, is_light)[light]
    given = farthest_of_each(labels, inertias, k)
    given = given[~is_light[labels[given]]]
    order = light[np.argsort(losses, kind="stable")]
    losses, moved = np.sort(losses, kind="stable"), centers.copy()
    for cluster, loss, row in zip(order, losses, given, strict=False):
        if inertias[row] <= loss:
            break
        moved[cluster] = rows.dense(row)
    return moved


def losses_without(rows, centers, labels, inertias, is_light):
    """Return by how much the inertia rises, at most, when the rows of a light cluster go to heavier ones: (k,)."""
    indices = np.flatnonzero(is_light[labels])
    if not len(indices):
        return np.zeros(len(centers))
    part = rows.part(indices, weights=None if rows.weights is None else rows.weights[indices])
    heavy = np.ascontiguousarray(centers[~is_light])
    elsewhere = part.assigned_distances_sq(heavy, part.nearest(heavy))
    if part.weights is not None:
        elsewhere *= part.weights
    return np.bincount(labels[indices], elsewhere - inertias[indices], minlength=len(centers))


def farthest_of_each(labels, inertias, n_clusters):
    """Return the row of each cluster that adds most to its inertia, the one that adds most first."""
    farthest = np.zeros(n_clusters)
    np.maximum.at(farthest, labels, inertias)
    rows = np.flatnonzero((inertias > 0) & (inertias == farthest[labels]))
    _, first = np.unique(labels[rows], return_index=True)
    rows = np.sort(rows[first])
    return rows[np.argsort(-inertias[rows], kind="stable")]
