"""Pictures of rows and their clusters: scatter, silhouettes."""

import numpy as np

from ckmeans import parameters
from ckmeans.depiction.clustered import Clustered, names_of
from ckmeans.depiction.colors import CLUSTERS, LOOKS, color_of, shape_of
from ckmeans.depiction.layout import spread_along, spread_apart
from ckmeans.depiction.projection import project
from ckmeans.plot.axes import INK, MARKERS, axes_for, every, laid_out, only_spines, pixels

MOST_LABELS = 60  # centres that are numbered
STEPS = 400  # heights at which a cluster's silhouettes are drawn


def scatter(model, X, ax=None, max_rows=5000, random_state=0):
    """Draw rows and centres along the two directions in which the rows vary most, their first principal components.

    The axes say which share of the rows' variance each direction has: what little they leave is not to be seen. Each
    cluster has a colour and a shape, and the number of its centre. X of one column is drawn as it is, on a strip whose
    height means nothing.

    Parameters
    ----------
    model : fitted estimator
        With `cluster_centers_` and `predict`.
    X : array-like or sparse matrix of shape (n, d)
        Rows, of which the model tells the clusters.
    ax : matplotlib.axes.Axes, default=None
        Where to draw; None: on a new figure.
    max_rows : int, default=5000
        Rows to draw at most, and to find the directions of; fewer, if they are wider than 1,600 columns.
    random_state : int, RandomState, Generator, SeedSequence or None, default=0
        Where there are more, which are drawn.

    Returns
    -------
    matplotlib.axes.Axes
        The axes.

    Raises
    ------
    ImportError
        Without matplotlib.
    NotFittedError, ValueError, TypeError
        If the model is not fitted, or another argument is not what it must be.

    Examples
    --------
    >>> import ckmeans
    >>> X = [[1, 2], [2, 3], [3, 4], [8, 9], [9, 10]]
    >>> model = ckmeans.KMeans(2, random_state=0).fit(X)
    >>> ckmeans.plot.scatter(model, X).get_xlabel()
    'first component, 100.0% of the variance'
    """
    parameters.check_int(max_rows, "max_rows", "plot.scatter")
    clustered = Clustered(model, X, "plot.scatter")
    seen = project(clustered, max_rows, parameters.check_random_state(random_state))
    ax = axes_for(ax, "scatter", 6.4, 5.2 if clustered.d > 1 else 2.8)
    points, centers = seen.points.copy(), seen.centers
    if clustered.d == 1:
        points[:, 1] = np.random.default_rng(0).uniform(-1, 1, size=len(points))
        ax.set(xlabel=names_of(model, X, None, 1)[0], yticks=[], ylim=(-2, 2))
    else:
        for name, side, share in zip(("first", "second"), ("x", "y"), seen.shares, strict=True):
            ax.set(**{f"{side}label": f"{name} component, {share:.1%} of the variance"})
    size = float(np.clip(3e4 / max(len(points), 1), 6, 36))
    for j in range(min(clustered.k, LOOKS)):
        alike = points[seen.labels % LOOKS == j]
        filled = {} if shape_of(j) in ("cross", "plus") else {"edgecolors": "w", "linewidths": 0.3}
        ax.scatter(*alike.T, s=size, c=color_of(j), marker=MARKERS[shape_of(j)], alpha=0.8, label=str(j), **filled)
    only_spines(ax, "bottom", *(["left"] if clustered.d > 1 else []))
    if len(points) < clustered.n:
        ax.set_title(f"{len(points):,} of {clustered.n:,} rows", loc="left", size=10)
    ax.scatter(*centers.T, s=26, c="k", edgecolors="w", linewidths=0.8, zorder=4)
    if clustered.k <= MOST_LABELS:
        _number(ax, centers)
    return ax


def _number(ax, places):
    """Write its number beside each place, where no other number is, with a line to it."""
    box = laid_out(ax)
    size = pixels(ax, np.array([[6 + 6.5 * len(str(j)), 17] for j in range(len(places))]))
    at = ax.transData.transform(places) - [box.x0, box.y0]
    middles = spread_apart(at + np.array([0, pixels(ax, 13)]), size, box.width, box.height)
    for j, (place, middle) in enumerate(zip(places, middles / [box.width, box.height], strict=True)):
        ax.annotate(
            str(j),
            place,
            middle,
            textcoords="axes fraction",
            ha="center",
            va="center",
            size=9,
            weight="bold",
            bbox={"boxstyle": "round,pad=0.15", "fc": "w", "ec": color_of(j), "alpha": 0.9},
            arrowprops={"arrowstyle": "-", "color": "k", "lw": 0.7, "shrinkA": 0, "shrinkB": 0},
            zorder=5,
            in_layout=False,
        )


def silhouettes(model, X, ax=None):
    """Draw the simplified silhouette of each row, sorted, cluster below cluster.

    It compares the distance to the row's centre, a, with that to the nearest other one, b: (b - a) / max(a, b), 1 for a
    row at its centre, 0 for one half way between two, and below 0 for one that lies nearer to another, as rows of a
    `BisectingKMeans` may. A cluster of many low ones is not set apart from another. Each
    cluster is as high as it has rows, and its mean is written beside it.

    Parameters
    ----------
    model : fitted estimator
        With `cluster_centers_` and `predict`.
    X : array-like or sparse matrix of shape (n, d)
        Rows, of which the model tells the clusters.
    ax : matplotlib.axes.Axes, default=None
        Where to draw; None: on a new figure.

    Returns
    -------
    matplotlib.axes.Axes
        The axes; if there is only one cluster, they say that it has no silhouette.

    Raises
    ------
    ImportError
        Without matplotlib.
    NotFittedError, ValueError, TypeError
        If the model is not fitted or X does not fit it.

    References
    ----------
    E. R. Hruschka, R. J. G. B. Campello and L. N. de Castro, "Evolving clusters in gene-expression data", Information
    Sciences 176 (2006).

    Examples
    --------
    >>> import ckmeans
    >>> X = [[1, 2], [2, 3], [3, 4], [8, 9], [9, 10]]
    >>> model = ckmeans.KMeans(2, random_state=0).fit(X)
    >>> ckmeans.plot.silhouettes(model, X).get_xlabel()
    'simplified silhouette'
    """
    clustered = Clustered(model, X, "plot.silhouettes")
    k, n, values = clustered.k, clustered.n, clustered.silhouettes
    ax = axes_for(ax, "silhouettes", 6.4, max(3.2, 1.2 + 0.3 * k))
    from matplotlib.collections import PolyCollection

    if values is None:
        ax.text(0.5, 0.5, "one cluster has no silhouette", ha="center", va="center", transform=ax.transAxes)
        ax.set_axis_off()
        return ax
    gap, counts = 0.3 * n / k, clustered.sizes
    room = np.maximum(counts + gap, n / k)  # a number fits beside the smallest cluster, too
    tops = np.cumsum(room) - (room + counts) / 2
    for color in CLUSTERS[:k]:
        some = [j for j in np.flatnonzero(counts) if color_of(j) == color]
        bands = [_band(np.sort(values[clustered.labels == j])[::-1], tops[j]) for j in some]
        ax.add_collection(PolyCollection(bands, facecolors=color))
    mean = values.mean()
    ax.axvline(mean, color=INK, linestyle="--", linewidth=1.4)
    ax.set(xlabel="simplified silhouette", ylabel="cluster", xlim=(min(0, values.min()), 1))
    ax.set(ylim=(room.sum(), 0))
    ax.set_title(f"mean of all rows {mean:.2f}", loc="left", size=10)
    only_spines(ax, "bottom")
    _name_bands(ax, tops + counts / 2, clustered.mean_silhouettes)
    return ax


def _band(down, top):
    """Return the outline of falling silhouettes as stairs from a height on: corners of shape (m, 2)."""
    at = np.unique(np.linspace(0, len(down), min(STEPS, len(down)) + 1).astype(np.intp))
    heights = top + np.repeat(at, 2)
    return np.column_stack([np.concatenate([[0], np.repeat(down[at[:-1]], 2), [0]]), heights])


def _name_bands(ax, middles, means):
    """Write each cluster's number to the left of its middle and its mean to the right, where they do not overlap."""
    box = laid_out(ax)
    high = abs(np.subtract(*ax.get_ylim()))
    step = every(len(middles), box.height, pixels(ax, 10))
    at = spread_along(middles[::step], pixels(ax, 10) * high / box.height)
    ax.set_yticks(at, [str(j) for j in range(0, len(middles), step)], size=9)
    ax.tick_params(axis="y", length=0)
    ax.set_title("mean", loc="right", size=9, x=1.01, ha="left")
    for place, mean in zip(at, means[::step], strict=True):
        text = "" if np.isnan(mean) else f"{mean:.2f}"
        ax.text(1.01, place, text, va="center", size=9, transform=ax.get_yaxis_transform())
