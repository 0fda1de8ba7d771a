"""Empty clusters: each is relocated to the row that lies farthest from its own centre.

Rows come from different donors, farthest first, lowest index on ties; only when every donor has given once does one
give again, and none gives its last row. Knows nothing of convergence.
"""

import numpy as np


def next_centers(rows, sums, method, centers):
    """Return the means of the sums, and how many empty clusters were relocated.

    Parameters
    ----------
    rows : rows.Rows
    sums : kernels.sums.Sums
        Of the labels; as they were again when this returns.
    method : algorithms.algorithm.Algorithm
        Tells the labels.
    centers : ndarray of shape (k, d), float64
        Those that the labels are of.
    """
    means = np.empty(centers.shape)
    threads = rows.engine.for_centers(centers.size)
    if not sums.means(means, threads):
        return means, 0
    weights = sums.weights()
    given = relocations(rows, centers, method.labels_of_rows(), weights)
    for row, weight, donor, to in given:
        sums.move(row, weight, donor, to)
    sums.means(means, threads)
    weights = sums.weights()
    # No row was left to give: fewer distinct rows than clusters. What remains empty copies the heaviest centre.
    means[weights == 0] = means[int(np.argmax(weights))]
    for row, weight, donor, to in given:  # the sums stay those of the labels
        sums.move(row, weight, to, donor)
    return means, len(given)


def relocations(rows, centers, labels, weights):
    """Return what gives each empty cluster a row: (row, its weight, donor, cluster)s; weights: of the clusters."""
    distances_sq = rows.assigned_distances_sq(centers, labels)
    if not distances_sq.any():
        return []
    counted = np.ones(rows.n, dtype=bool) if rows.weights is None else rows.weights > 0
    rows_left = np.bincount(labels[counted], minlength=len(weights))
    empty = np.flatnonzero(weights == 0)
    distances_sq = np.where(counted & (distances_sq > 0), distances_sq, 0.0)
    order = first_to_give(labels, distances_sq, rows_left)
    if len(order) < len(empty):
        order = in_turns(labels, distances_sq, rows_left)
    weight = np.ones(rows.n) if rows.weights is None else rows.weights
    return [(rows.dense(row), float(weight[row]), labels[row], to) for row, to in zip(order, empty, strict=False)]


def first_to_give(labels, distances_sq, rows_left):
    """Return the farthest row of each donor that has another one, farthest first, lowest index on ties.

    distances_sq: of rows to their own centres, 0 for those that are not given; rows_left: that each donor has.
    """
    farthest = np.zeros(len(rows_left))
    np.maximum.at(farthest, labels, distances_sq)
    rows = np.flatnonzero((distances_sq > 0) & (distances_sq == farthest[labels]))
    donors, first = np.unique(labels[rows], return_index=True)
    rows = np.sort(rows[first[rows_left[donors] > 1]])
    return rows[np.argsort(-distances_sq[rows], kind="stable")]


def in_turns(labels, distances_sq, rows_left):
    """Return all rows in the order in which they are given: first_to_give(), then every donor's next, and so on."""
    free = np.flatnonzero(distances_sq)
    order = free[np.argsort(-distances_sq[free], kind="stable")]
    by_donor = np.argsort(labels[order], kind="stable")
    _, first, rows = np.unique(labels[order][by_donor], return_index=True, return_counts=True)
    turn = np.empty(len(order), dtype=np.intp)  # how many rows its donor gives before
    turn[by_donor] = np.arange(len(order)) - np.repeat(first, rows)
    allowed = turn < rows_left[labels[order]] - 1
    return order[allowed][np.argsort(turn[allowed], kind="stable")]
