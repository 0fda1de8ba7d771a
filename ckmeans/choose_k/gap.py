"""The gap statistic: how much lower log W lies than that of rows without clusters, uniform in a box around these.

The box has the rows' extent along each of their principal components. k-means does not see rotations, so the rows of
the box stay in these components' coordinates, in units of the longest side.

R. Tibshirani, G. Walther and T. Hastie, "Estimating the number of clusters in a data set via the gap statistic",
Journal of the Royal Statistical Society B 63 (2001).
"""

import math

import numpy as np

from ckmeans import tuning
from ckmeans.choose_k.fits import fits_of
from ckmeans.rows import Rows

REFERENCES = 5  # sets of rows without clusters


def gaps(rows, found, options, seed, caller):
    """Return the gap of each number of clusters and its standard error, NaN where no row is off its center.

    Parameters
    ----------
    rows : rows.Rows
        In range.
    found : dict of int to float
        The inertia of the rows for each number of clusters, ascending.
    options : parameters.Options
    seed : int
        Of all draws.
    caller : str
        Whom messages name.

    Returns
    -------
    gap, gap_se : ndarray of shape (len(found),), float64
        gap_se is the standard deviation of log W of the B reference sets times sqrt(1 + 1/B).
    """
    draws, counts = np.random.default_rng(seed), list(found)
    some = sample_of(rows, draws)
    sizes = some.n if some.weights is None else int(np.count_nonzero(some.weights))
    known = [k for k in counts if k <= sizes]
    inertia = list(found.values()) if some is rows else inertias(some, known, options, draws, caller)
    sides, unit = box_of(some)
    references = np.full((REFERENCES, len(counts)), np.nan)
    for reference in references:
        box = Rows(draws.random((sizes, len(sides)), dtype=np.float32) * sides, None, rows.engine)
        reference[: len(known)] = log(inertias(box, known, options, draws, caller))
    own = np.full(len(counts), np.nan)
    own[: len(known)] = log(inertia[: len(known)]) - log_unit(some, unit, sizes)
    spread = references.std(axis=0) * math.sqrt(1.0 + 1.0 / REFERENCES)
    gap = references.mean(axis=0) - own
    return gap, np.where(np.isnan(gap), np.nan, spread)


def inertias(rows, counts, options, draws, caller):
    """Return the inertia of the fits of each number of clusters, in units of the rows."""
    return [result.inertia for _, result in fits_of(rows, counts, options, draws, caller)]


def log(inertia):
    """Return the logarithms, NaN for zero."""
    inertia = np.array(inertia, dtype=np.float64)
    return np.log(inertia, out=np.full(len(inertia), np.nan), where=inertia > 0)


def log_unit(rows, side, n):
    """Return the logarithm of what an inertia of X is divided by to be one of n rows of the box, of weight 1.

    side: of the box that is 1 there, in units of the rows.
    """
    unit = 2.0 * (math.log(side) - rows.power * math.log(2.0))
    if rows.weights is None:
        return unit
    return unit + math.log(rows.weights.sum() / n) - rows.weight_power * math.log(2.0)


def sample_of(rows, draws):
    """Return at most tuning.GAP_ROWS of the rows as Rows, fewer where they are wide; these rows if they are no more.

    Where there are weights they are drawn by weight, with replacement, and how often each was drawn is its weight.
    """
    most = max(tuning.GAP_LEAST_ROWS, min(tuning.GAP_ROWS, tuning.GAP_NUMBERS // rows.d))
    if rows.n <= most:
        return rows
    if rows.weights is None:
        return rows.part(np.sort(draws.choice(rows.n, most, replace=False)), max_cache_bytes=None)
    sums = np.cumsum(rows.weights)
    last = int(sums.searchsorted(sums[-1], side="left"))
    positions = sums.searchsorted(draws.random(most) * sums[-1], side="right").clip(max=last)
    positions, counts = np.unique(positions, return_counts=True)
    return rows.part(positions, weights=counts.astype(np.float64), max_cache_bytes=None)


def box_of(rows):
    """Return the sides of a box along the principal components, float32, as shares of the longest, and that one.

    They are rounded, and sides of no length are left out, so that what the linear algebra library rounds otherwise on
    another machine or with other threads changes nothing.
    """
    extent = np.ptp(along_components(*counted(rows)), axis=0)
    longest = float(extent.max(initial=0.0))
    if not longest > 0.0:
        return np.ones(1, dtype=np.float32), 1.0
    shares = np.round(extent / longest, 6)
    return shares[shares > 0].astype(np.float32), float(f"{longest:.9g}")


def counted(rows):
    """Return the rows that have a weight, dense float64, less their mean, and the weights as shares of the largest."""
    if rows.weights is None:
        numbers, weights = rows.dense(slice(None)).astype(np.float64), np.ones(rows.n)
    else:
        which = np.flatnonzero(rows.weights)
        numbers, weights = rows.dense(which).astype(np.float64), rows.weights[which] / rows.weights.max()
    return numbers - np.average(numbers, axis=0, weights=weights), weights


def along_components(numbers, weights):
    """Return centered rows in the coordinates of their principal components, those of no variance left out.

    These are eigenvectors of the d x d covariances, or made of those of the n x n products of rows if these are fewer.
    """
    weighted = numbers * np.sqrt(weights)[:, np.newaxis]
    n, d = numbers.shape
    values, vectors = np.linalg.eigh(weighted.T @ weighted if d <= n else weighted @ weighted.T)
    kept = values > 1e-12 * values[-1]
    components = vectors[:, kept]
    if d > n:
        components = weighted.T @ components / np.sqrt(values[kept])
    return numbers @ components
