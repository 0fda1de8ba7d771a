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
    empty = np.flatnonzero(weights == 0)
    dense, weighs, donors = rows.to_give(centers, labels, len(weights), len(empty))
    return list(zip(dense, weighs.tolist(), donors, empty, strict=False))
