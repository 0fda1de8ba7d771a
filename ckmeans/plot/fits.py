"""Pictures of fits: of several, one for each number of clusters, and of the steps of one."""

import numpy as np

from ckmeans.depiction.clustered import centers_of
from ckmeans.depiction.colors import CLUSTERS
from ckmeans.depiction.selection import in_words, suggested_ranges, survey_lines
from ckmeans.plot.axes import MARKERS, axes_for, only_spines

DASHES = ("-", "--", "-.")


def survey(selection, ax=None):
    """Draw what each number of clusters would give: explained variance, simplified silhouette, gap with its band.

    The ranges that at least two criteria agree on are shaded. None of the lines alone says how many clusters there are:
    the explained variance grows with any, the silhouette knows no single cluster, and only the gap tells groups from
    one even cloud.

    Parameters
    ----------
    selection : KSelection
        As `select_k` returns it.
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
    TypeError
        If selection has no table of that kind.

    Examples
    --------
    >>> import ckmeans
    >>> X = [[1, 2], [2, 3], [3, 4], [8, 9], [9, 10]]
    >>> selection = ckmeans.select_k(X, range(1, 4), random_state=0)
    >>> ckmeans.plot.survey(selection).get_xlabel()
    'number of clusters, k'
    """
    k, lines = survey_lines(selection, "plot.survey")
    ax = axes_for(ax, "survey", 6.4, 4.4)
    ranges = suggested_ranges(selection)
    for low, high in ranges:
        label = f"suggested: {in_words(ranges)}" if (low, high) == ranges[0] else None
        ax.axvspan(low - 0.4, high + 0.4, color="#e4e4e4", zorder=0, label=label)
    for i, (name, values, band) in enumerate(lines):
        style = {"color": CLUSTERS[i], "linestyle": DASHES[i], "marker": list(MARKERS.values())[i], "markersize": 5}
        ax.plot(k, values, label=name if band is None else f"{name} \N{PLUS-MINUS SIGN} standard error", **style)
        if band is not None:
            ax.fill_between(k, values - band, values + band, color=CLUSTERS[i], alpha=0.25, lw=0)
    ax.set(xlabel="number of clusters, k", xlim=(k.min() - 0.6, k.max() + 0.6))
    if len(k) <= 20:
        ax.set_xticks(k)
    else:
        ax.xaxis.get_major_locator().set_params(integer=True)
    ax.grid(axis="y", color="#dddddd", linewidth=0.6)
    ax.legend(loc="lower left", bbox_to_anchor=(0, 1), ncols=2, frameon=False, fontsize=9, columnspacing=1.2)
    only_spines(ax, "left", "bottom")
    return ax


def convergence(model, ax=None):
    """Draw by how much the centres moved in each step of the fit, and the inertia where it is known.

    Parameters
    ----------
    model : fitted KMeans
        With `history_`, in which the inertia of each step stands if it was fitted with verbose=1.
    ax : matplotlib.axes.Axes, default=None
        Where to draw; None: on a new figure.

    Returns
    -------
    matplotlib.axes.Axes
        The axes of the shift, whose scale is logarithmic; steps that moved no centre are hollow, at their foot. The
        inertia has an axis of its own at their right.

    Raises
    ------
    ImportError
        Without matplotlib.
    NotFittedError, ValueError, TypeError
        If the model is not fitted or has no history.

    Examples
    --------
    >>> import ckmeans
    >>> model = ckmeans.KMeans(2, random_state=0).fit([[1, 2], [2, 3], [3, 4], [8, 9], [9, 10]])
    >>> ckmeans.plot.convergence(model).get_xlabel()
    'step'
    """
    centers_of(model, "plot.convergence")
    history = getattr(model, "history_", None)
    if history is None or not len(history):
        raise ValueError(f"plot.convergence needs history_, which this {type(model).__name__} lacks: fit a KMeans")
    ax = axes_for(ax, "convergence", 6.4, 3.8)
    steps, shift = np.arange(1, len(history) + 1), history["shift"]
    moved = shift > 0
    style = {"color": CLUSTERS[0], "marker": "o", "markersize": 4, "clip_on": False}
    ax.semilogy(steps[moved], shift[moved], label="shift", **style)
    ax.plot(
        steps[~moved], np.full((~moved).sum(), 0.0), markerfacecolor="w", transform=ax.get_xaxis_transform(), **style
    )
    for step in steps[~moved]:
        ax.annotate("0", (step, 0), (0, 5), xycoords=ax.get_xaxis_transform(), textcoords="offset points", ha="center")
    _label_powers(ax.yaxis, shift[moved])
    ax.set(xlabel="step", ylabel="shift of the centres", xlim=(0.5, len(steps) + 0.5))
    ax.xaxis.get_major_locator().set_params(integer=True)
    only_spines(ax, "left", "bottom")
    if np.isfinite(history["inertia"]).any():
        beside = ax.twinx()
        beside.plot(steps, history["inertia"], "--", color=CLUSTERS[1], marker="s", markersize=4, label="inertia")
        beside.set(ylabel="inertia")
        beside.margins(y=0.15)
        only_spines(beside, "right")
        handles = [line for each in (ax, beside) for line in each.get_legend_handles_labels()[0]]
        ax.legend(
            handles=handles,
            loc="lower left",
            bbox_to_anchor=(0, 1),
            ncols=2,
            frameon=False,
            fontsize=9,
            columnspacing=1.2,
        )
    return ax


def _label_powers(axis, values):
    """Label a logarithmic axis in plain numbers, between powers of ten, too, where there are few of them."""
    from matplotlib.ticker import LogLocator, NullLocator

    decades = np.log10(values.max() / values.min()) if len(values) else 1.0
    axis.set_major_locator(LogLocator(subs=(1, 2, 5) if decades < 2 else (1,)))
    axis.set_minor_locator(NullLocator())
    axis.set_major_formatter("{x:g}")
