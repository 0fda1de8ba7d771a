"""Axes to draw on, and what fits on them. matplotlib is imported here, and in functions alone."""

import math

from ckmeans.depiction.colors import DIVERGING

MARKERS = {"circle": "o", "square": "s", "triangle": "^", "cross": "x", "diamond": "D", "plus": "+"}
WIDEST = 30.0  # inches
INK = "#1a1a1a"


def axes_for(ax, caller, width, height):
    """Return the axes to draw on: ax, or new ones of about this size in inches."""
    try:
        import matplotlib.pyplot as plt
    except ImportError as error:
        raise ImportError(
            f"ckmeans.plot.{caller}() needs matplotlib ({error}): pip install 'ckmeans-nd[plot]'"
        ) from error
    if ax is None:
        ax = plt.subplots(figsize=(min(width, WIDEST), min(height, WIDEST)), layout="constrained")[1]
    elif not hasattr(ax, "transData"):
        raise TypeError(f"{caller}: ax must be matplotlib's Axes or None; got {type(ax).__name__}")
    return ax


def diverging_map():
    """Return the colours from below the mean to above it as a matplotlib colour map."""
    from matplotlib.colors import LinearSegmentedColormap

    return LinearSegmentedColormap.from_list("ckmeans_diverging", DIVERGING)


def only_spines(ax, *sides):
    """Leave of the frame the named sides."""
    for side, spine in ax.spines.items():
        spine.set_visible(side in sides)


def laid_out(ax):
    """Have the figure laid out, so that places and sizes on it are known, and return the axes' box in pixels."""
    ax.figure.canvas.figure.draw_without_rendering()
    return ax.get_window_extent()


def pixels(ax, points):
    """Return how many pixels a length in points, 1/72 inch, has."""
    return points * ax.figure.canvas.figure.dpi / 72


def font_that_fits(ax, texts, width, height, largest=9.0):
    """Return the size in points in which each text fits a box of so many pixels, or None: too small to be read."""
    letters = max((len(text) for text in texts), default=1)
    size = min(largest, width / pixels(ax, 1) / (0.62 * letters), height / pixels(ax, 1) / 1.3)
    return size if size >= 5.0 else None


def every(count, room, wanted):
    """Return the step at which labels of `count` places, `wanted` pixels each, fit into `room` pixels: 1, 2, 5, ..."""
    least = max(1.0, count * wanted / max(room, 1.0))
    scale = 10 ** math.floor(math.log10(least))
    return next(step for step in (scale, 2 * scale, 5 * scale, 10 * scale) if step >= least)
