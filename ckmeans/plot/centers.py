"""Pictures of centres and of how many rows they have: profiles, sizes, palette."""

import numpy as np

from ckmeans.depiction.clustered import centers_of, sizes_of
from ckmeans.depiction.colors import CLUSTERS, diverging, hex_of, text_on
from ckmeans.depiction.profile import Profile
from ckmeans.plot.axes import axes_for, diverging_map, every, font_that_fits, laid_out, only_spines, pixels

MOST_COLUMNS = 30
INSIDE = {"ha": "center", "va": "center", "in_layout": False}  # a layout need not look at texts that lie within


def profiles(model, X=None, *, names=None, units=None, ax=None):
    """Draw the centres as a heatmap: a column of cells for each cluster, a row of cells for each column of X.

    Cells have a colour, by how many standard deviations of X's column the centre lies below (blue) or above (orange)
    its mean, and the centre's number, where it can be read. Of more than 30 columns those are shown in which some
    centre lies farthest from the mean, and the title says so.

    Parameters
    ----------
    model : fitted estimator
        With `cluster_centers_`.
    X : array-like or sparse matrix of shape (n, d), default=None
        The rows that the mean and the standard deviation are of, usually those of the fit. None: the mean and the
        standard deviation of the centres themselves, each counted once for each row of its cluster.
    names : sequence of str of length d, default=None
        What the columns are called; None: as X's, if it is a data frame, or the fit's.
    units : pair of array-like of shape (d,), default=None
        Factors and offsets that turn numbers of X's columns into those to be shown: for rows that a StandardScaler has
        scaled, its (scale_, mean_). None: they are shown as they are.
    ax : matplotlib.axes.Axes, default=None
        Where to draw; None: on a new figure.

    Returns
    -------
    matplotlib.axes.Axes
        The axes; a colour bar is beside them.

    Raises
    ------
    ImportError
        Without matplotlib.
    NotFittedError, ValueError, TypeError
        If the model is not fitted, or X, names or units do not fit it.

    Examples
    --------
    >>> import ckmeans
    >>> X = [[1, 2], [2, 3], [3, 4], [8, 9], [9, 10]]
    >>> model = ckmeans.KMeans(2, random_state=0).fit(X)
    >>> ax = ckmeans.plot.profiles(model, X, names=["length", "width"])
    >>> [label.get_text() for label in ax.get_yticklabels()]
    ['length', 'width']
    """
    profile = Profile(model, X, names, units, MOST_COLUMNS, "plot.profiles")
    k, m, limit = profile.k, len(profile.names), profile.limit
    ax = axes_for(ax, "profiles", 3.6 + 0.62 * k, 1.3 + 0.32 * m)
    mesh = ax.pcolormesh(profile.deviations.T, cmap=diverging_map(), vmin=-limit, vmax=limit, edgecolors="w", lw=1.0)
    beyond = "both" if np.abs(profile.deviations).max() > limit else "neither"
    bar = ax.figure.colorbar(mesh, ax=ax, extend=beyond)
    bar.set_label(profile.measure.replace("deviations ", "deviations\n"), size=9)
    bar.outline.set_visible(False)
    ax.set(xlabel="cluster", ylim=(m, 0))
    ax.set_title(profile.note, loc="left", size=10)
    ax.set_yticks(np.arange(m) + 0.5, [shortened(name) for name in profile.names], parse_math=False)
    ax.tick_params(length=0)
    only_spines(ax)
    box = laid_out(ax)
    step = every(k, box.width, pixels(ax, 9 * len(str(k))))
    ax.set_xticks(np.arange(0, k, step) + 0.5, [str(j) for j in range(0, k, step)])
    texts = [text for row in profile.texts for text in row]
    if size := font_that_fits(ax, texts, box.width / k, box.height / m):
        for (j, i), deviation in np.ndenumerate(profile.deviations):
            color = text_on(diverging(deviation / limit))
            ax.text(j + 0.5, i + 0.5, profile.texts[j][i], size=size, color=color, **INSIDE)
    return ax


def sizes(model, ax=None):
    """Draw how many rows each cluster has, as bars with the number and its share.

    Parameters
    ----------
    model : fitted estimator
        With `labels_`.
    ax : matplotlib.axes.Axes, default=None
        Where to draw; None: on a new figure.

    Returns
    -------
    matplotlib.axes.Axes
        The axes.

    Raises
    ------
    ImportError
        Without matplotlib.
    NotFittedError, ValueError, TypeError
        If the model is not fitted, or has no labels.

    Examples
    --------
    >>> import ckmeans
    >>> model = ckmeans.KMeans(2, random_state=0).fit([[1, 2], [2, 3], [3, 4], [8, 9], [9, 10]])
    >>> ax = ckmeans.plot.sizes(model)
    >>> ax.get_xlabel()
    'rows'
    """
    counts = sizes_of(model, "plot.sizes")
    k = len(counts)
    ax = axes_for(ax, "sizes", 6.4, 1.0 + 0.28 * k)
    bars = ax.barh(np.arange(k), counts, color=CLUSTERS[0], height=0.75)
    only_spines(ax, "left")
    ax.set(xlabel="rows", ylabel="cluster", xlim=(0, 1.3 * max(counts.max(), 1)), ylim=(k - 0.4, -0.6))
    ax.tick_params(axis="y", length=0)
    ax.xaxis.get_major_locator().set_params(integer=True)
    box = laid_out(ax)
    step = every(k, box.height, pixels(ax, 11))
    ax.set_yticks(np.arange(0, k, step))
    texts = [f"{count:,}   {count / max(counts.sum(), 1):.1%}" for count in counts]
    if size := font_that_fits(ax, [], box.width, box.height / k):
        ax.bar_label(bars, texts, padding=4, size=size, in_layout=False)
    return ax


def palette(model, ax=None):
    """Draw centres that are colours as swatches, with their #rrggbb and the share of the rows that they have.

    Parameters
    ----------
    model : fitted estimator
        Whose `cluster_centers_` have three columns, red, green and blue, of 0 to 1 or 0 to 255: where none is above 1,
        they are taken to be of the former kind.
    ax : matplotlib.axes.Axes, default=None
        Where to draw; None: on a new figure.

    Returns
    -------
    matplotlib.axes.Axes
        The axes.

    Raises
    ------
    ImportError
        Without matplotlib.
    NotFittedError, ValueError, TypeError
        If the model is not fitted, or its centres are no colours.

    Examples
    --------
    >>> import ckmeans
    >>> pixels = [[250, 10, 10], [254, 12, 8], [0, 0, 128]]
    >>> model = ckmeans.KMeans(2, random_state=0).fit(pixels)
    >>> sorted(text.get_text() for text in ckmeans.plot.palette(model).texts)
    ['#000080   33.3%', '#fc0b09   66.7%']
    """
    centers = centers_of(model, "plot.palette")
    k, d = centers.shape
    if d != 3 or centers.min() < 0 or centers.max() > 255:
        raise ValueError(
            "plot.palette: centres must be colours, three columns of 0 to 1 or of 0 to 255; got "
            f"{d} of {centers.min():.3g} to {centers.max():.3g}"
        )
    colors = [hex_of(each) for each in (centers * 255 if centers.max() <= 1 else centers)]
    texts = list(colors)
    if hasattr(model, "labels_"):
        counts = sizes_of(model, "plot.palette")
        texts = [f"{color}   {count / counts.sum():.1%}" for color, count in zip(colors, counts, strict=True)]
    ax = axes_for(ax, "palette", 4.2, 0.4 + 0.32 * k)
    ax.barh(np.arange(k), 1.0, color=colors, height=0.86, edgecolor="#b0b0b0", linewidth=0.6)
    ax.set(xlim=(0, 1.7), ylim=(k - 0.4, -0.6), xticks=[], ylabel="cluster")
    only_spines(ax)
    ax.tick_params(axis="y", length=0)
    box = laid_out(ax)
    ax.set_yticks(np.arange(0, k, every(k, box.height, pixels(ax, 11))))
    if size := font_that_fits(ax, texts, box.width * 0.7 / 1.7, box.height / k, largest=10.0):
        for j, text in enumerate(texts):
            ax.text(1.04, j, text, va="center", size=size, family="monospace", in_layout=False)
    return ax


def shortened(name, most=28):
    """Return a name, or its beginning and end with a mark between them where it is long."""
    return name if len(name) <= most else f"{name[: most - 9]}\N{HORIZONTAL ELLIPSIS}{name[-8:]}"
