"""What tells how good a number of clusters is, of one fit's inertia and sizes alone. Weights stand for rows."""

import math

import numpy as np


def calinski_harabasz(inertia, total_inertia, k, weight):
    """Return the variance between clusters over the variance within: (T - W) / (k - 1) over W / (n - k), or NaN.

    inertia, total_inertia: W of k clusters, T of one; weight: the sum of all weights, n where there are none.

    T. Caliński and J. Harabasz, "A dendrite method for cluster analysis", Communications in Statistics 3 (1974).
    """
    if k < 2 or inertia <= 0.0 or weight <= k:
        return math.nan
    return (total_inertia / inertia - 1.0) * ((weight - k) / (k - 1))


def bic(inertia, sizes, columns):
    """Return the Bayesian information criterion of spherical Gaussians of one variance, or NaN: the greater the better.

    With n rows in all, n_j of them in cluster j, d columns, and the variance s = W / (d (n - k)):

        sum of n_j log(n_j / n) - n d / 2 log(2 pi s) - d (n - k) / 2 - k (d + 1) / 2 log n

    sizes: the sum of the weights of each cluster, its rows where there are none.

    D. Pelleg and A. Moore, "X-means: extending k-means with efficient estimation of the number of clusters", ICML 2000.
    """
    k, weight = len(sizes), float(sizes.sum())
    if inertia <= 0.0 or weight <= k:
        return math.nan
    filled = sizes[sizes > 0]
    log_likelihood = float((filled * np.log(filled / weight)).sum())
    # Apart, so that no product leaves float64's range.
    log_variance = math.log(2.0 * math.pi) + math.log(inertia) - math.log(columns) - math.log(weight - k)
    log_likelihood -= weight * columns / 2.0 * log_variance + columns * (weight - k) / 2.0
    return log_likelihood - k * (columns + 1) / 2.0 * math.log(weight)
