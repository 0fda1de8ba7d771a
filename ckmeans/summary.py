"""What is printed of a fitted model: a line for each cluster, of what the fit knows or of rows that are given.

Knows models by their attributes, and nothing of how centres are found.
"""

import math
from dataclasses import dataclass

import numpy as np

from ckmeans.describe import least_of, nearest_two, silhouettes
from ckmeans.rows.sums import means_of

STANDS_OUT = 0.5  # standard deviations from which a second column is worth naming
MOST_LINES = 100


@dataclass(frozen=True, eq=False)
class Summary:
    """What a model's clusters are like; printed, a table with a line for each.

    Attributes
    ----------
    title : str
        The model, its rows, and how the fit ended.
    weighted : bool
        Whether rows count by their weight in all that follows but `sizes`.
    explained : float
        Share of the rows' squared distances to their mean that the clusters take away; NaN if it is not known, or if
        all rows are the same.
    inertia : ndarray of shape (k,), float64
        Weighted sum of squared distances of each cluster's rows to its centre; NaN if it is not known.
    sizes : ndarray of shape (k,), int64
        Rows of each cluster.
    shares : ndarray of shape (k,), float64
        Their share of all rows.
    silhouettes : ndarray of shape (k,), float64, or None
        Mean simplified silhouette of each cluster's rows; NaN where there are none, or of a single cluster.
    standing_out : ndarray of shape (k, d), float64, or None
        By how many standard deviations of all rows each centre is off their mean, in each column.
    typical_rows : ndarray of shape (k,), int64, or None
        Position in X of the row that is nearest to each centre among the cluster's own; -1 where there are none.
    names : list of str
        Of the columns: x0, x1, ... where X had none.

    The three that may be None are None without X.

    Examples
    --------
    >>> import ckmeans
    >>> X = [[1, 2], [2, 3], [3, 4], [8, 9], [9, 10]]
    >>> print(ckmeans.KMeans(2, random_state=0).fit(X).summary(X))
    KMeans  k=2  5 rows x 2  explained 95.3 %  converged
    cluster  rows  share  within  silh.  stands out by           typical row
    0           3   60 %    80 %   0.89  x0 -0.8 sd, x1 -0.8 sd  #1
    1           2   40 %    20 %   0.92  x0 +1.2 sd, x1 +1.2 sd  #3
    """

    __module__ = "ckmeans"

    title: str
    weighted: bool
    explained: float
    inertia: np.ndarray
    sizes: np.ndarray
    shares: np.ndarray
    silhouettes: np.ndarray | None
    standing_out: np.ndarray | None
    typical_rows: np.ndarray | None
    names: list

    def __str__(self):
        shown = min(len(self.sizes), MOST_LINES)
        lines = [[cell(self, cluster) for cell in _COLUMNS.values()] for cluster in range(shown)]
        heads = list(_COLUMNS)
        if self.typical_rows is None:
            heads, lines = heads[:4], [line[:4] for line in lines]
        widths = [max(map(len, column)) for column in zip(heads, *lines, strict=True)]
        told = [self.title]
        for cells in (heads, *lines):
            padded = (
                cell.rjust(width) if head in _RIGHT else cell.ljust(width)
                for head, cell, width in zip(heads, cells, widths, strict=True)
            )
            told.append("  ".join(padded).rstrip())
        if shown < len(self.sizes):
            told.append(f"... and {len(self.sizes) - shown} clusters more")
        if self.typical_rows is None:
            told.append("summary(X) tells silhouettes, what clusters stand out by, and typical rows, too")
        return "\n".join(told)

    def _columns_of(self, cluster):
        """Return what a cluster stands out by, in words."""
        off = self.standing_out[cluster]
        most = np.argsort(-np.abs(off), kind="stable")[:2]
        worth = [j for place, j in enumerate(most) if abs(off[j]) >= (STANDS_OUT if place else 0.05)]
        return ", ".join(f"{_printable(self.names[j])} {off[j]:+.1f} sd" for j in worth) or "nothing"


_RIGHT = ("rows", "share", "within", "silh.")
_COLUMNS = {
    "cluster": lambda of, c: str(c),
    "rows": lambda of, c: str(of.sizes[c]),
    "share": lambda of, c: _percent(of.shares[c], 0),
    "within": lambda of, c: _percent(of.inertia[c] / (of.inertia.sum() or 1.0), 0),
    "silh.": lambda of, c: "-" if of.silhouettes is None or np.isnan(of.silhouettes[c]) else f"{of.silhouettes[c]:.2f}",
    "stands out by": lambda of, c: "" if of.standing_out is None else of._columns_of(c),
    "typical row": lambda of, c: "-" if of.typical_rows is None or of.typical_rows[c] < 0 else f"#{of.typical_rows[c]}",
}


def _percent(share, digits):
    """Return a share in words."""
    return "-" if math.isnan(share) else f"{100 * share + 0.0:.{digits}f} %"


def _printable(name):
    """Return a column's name on one line, not too long for a table."""
    name = str(name)
    name = name if name.isprintable() else repr(name)[1:-1]
    return name if len(name) <= 24 else f"{name[:21]}..."


def summary_of(model, rows=None, centers=None, labels=None):
    """Return the Summary of a fitted model: of these Rows, whose clusters the labels are, or of what the fit knows."""
    k, d = np.shape(model.cluster_centers_)
    of_all = dict.fromkeys(("silhouettes", "standing_out", "typical_rows"))
    if rows is None:
        if not hasattr(model, "cluster_sizes_"):
            raise ValueError(f"this {type(model).__name__} has no labels_: pass X to summary()")
        sizes, weighted = model.cluster_sizes_, False
        inertia = np.asarray(getattr(model, "cluster_inertia_", np.full(k, np.nan)))
        total = getattr(model, "total_inertia_", math.nan)
        shares = sizes / sizes.sum()
        explained = explained_share(getattr(model, "inertia_", math.nan), total)
    else:
        weighted = rows.weights is not None
        whole, inertia = rows.inertias(centers, labels)
        sizes = np.bincount(labels, minlength=k)
        shares = np.bincount(labels, rows.weights, minlength=k)
        shares = shares / shares.sum()
        mean, deviation, total = _spread(rows)
        explained = explained_share(whole, total)
        of_all = _of_all(rows, centers, labels, mean, deviation)
    names = list(getattr(model, "feature_names_in_", (f"x{j}" for j in range(d))))
    title = _title(model, int(sizes.sum()), weighted, explained, rows is None)
    return Summary(title, weighted, explained, inertia, sizes, shares, **of_all, names=names)


def _counted(n, one, several):
    """Return a number of things in words."""
    return f"{n} {one if n == 1 else several}"


def explained_share(inertia, total):
    """Return the share of the total inertia that is gone, NaN if that is not known or nothing."""
    if not 0 < total < math.inf:
        return math.nan
    share = 1.0 - inertia / total
    return share if abs(share) > 1e-12 else 0.0  # of one cluster: both are rounded


def _title(model, n, weighted, explained, from_fit):
    """Return the first line of a summary."""
    k, d = np.shape(model.cluster_centers_)
    ended = "converged" if getattr(model, "converged_", False) else "not converged"
    if not hasattr(model, "converged_"):  # of a stream, or of scikit-learn's
        ended = _counted(model.n_steps_, "batch", "batches") if hasattr(model, "n_steps_") else ""
    if (starts := model._n_init) > 1:
        ended = ", ".join(filter(None, (ended, f"{starts} starts")))
    rows = "last batch: " if from_fit and "_means" in vars(model) else ""
    rows += f"{_counted(n, 'row', 'rows')} x {d}{', weighted' if weighted else ''}"
    told = "" if math.isnan(explained) else f"explained {_percent(explained, 1)}"
    return "  ".join(filter(None, (type(model).__name__, f"k={k}", rows, told, ended)))


def _spread(rows):
    """Return mean and standard deviation of each column, (d,) float64, and the inertia of all as one cluster."""
    ready = rows.in_range()
    mean, total = as_one_cluster(ready)
    seen = ready.statistics
    variance = seen.variance if rows.weights is None else _weighted_variance(ready, mean[0])
    deviation = np.where(seen.minimum < seen.maximum, np.sqrt(variance), 0.0)
    return np.ldexp(mean[0], -ready.power), np.ldexp(deviation, -ready.power), total


def as_one_cluster(ready):
    """Return the mean of rows in range, (1, d) float64, and the inertia of all around it, of X as it was given."""
    zeros = np.zeros(ready.n, dtype=np.int32)
    mean = means_of(ready, zeros, 1)
    return mean, ready.exact_inertia(mean, zeros).value()


def _weighted_variance(rows, mean):
    """Return the weighted variance of each column: (d,), float64."""
    squares, step = np.zeros(rows.d), max(1, (1 << 18) // rows.d)
    for first in range(0, rows.n, step):
        off = rows.dense(slice(first, first + step)).astype(np.float64) - mean
        squares += rows.weights[first : first + step] @ np.square(off)
    return squares / rows.weights.sum()


def _of_all(rows, centers, labels, mean, deviation):
    """Return the fields of a Summary that need the rows."""
    k = len(centers)
    if k > 1:
        own, other = own_and_other(rows, centers, labels)
        values = silhouettes(own, other)
        weight = np.bincount(labels, rows.weights, minlength=k).astype(np.float64)
        counted = values if rows.weights is None else values * rows.weights
        means = np.full(k, np.nan)
        np.divide(np.bincount(labels, counted, minlength=k), weight, out=means, where=weight > 0)
        typical = _first_nearest(own if rows.weights is None else np.where(rows.weights > 0, own, np.inf), labels, k)
    else:
        means, typical = np.full(1, np.nan), rows.nearest_rows(centers)[0]
    with np.errstate(over="ignore"):
        off = 0.5 * centers - 0.5 * mean  # their difference may be beyond float64
    standing_out = 2.0 * np.divide(off, deviation, out=np.zeros_like(off), where=deviation > 0)
    return {"silhouettes": means, "standing_out": standing_out, "typical_rows": typical}


def own_and_other(rows, centers, labels):
    """Return the distance of each row to the centre of its cluster, and to the nearest other one.

    Along a tree a row may come to a cluster whose centre is not the nearest.
    """
    nearest, distances = nearest_two(rows, centers)
    own, other = distances[:, 0].copy(), distances[:, 1].copy()
    second = np.flatnonzero(nearest[:, 0] != labels)
    if len(second):
        part = rows.part(second)
        own[second] = np.sqrt(part.assigned_distances_sq(centers, labels[second]))
        other[second] = distances[second, 0]
    return own, other


def _first_nearest(distances, labels, n_clusters):
    """Return of each cluster the first of the rows with the least distance, -1 where there is none: (k,), int64."""
    least = least_of(distances, labels, n_clusters)
    rows = np.flatnonzero((distances == least[labels]) & (distances < np.inf))[::-1]
    found = np.full(n_clusters, -1, dtype=np.int64)
    found[labels[rows]] = rows
    return found
