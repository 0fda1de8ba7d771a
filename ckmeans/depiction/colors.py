"""Colours that people see apart whatever their eyes, and the shapes that go with them, so that grey tells enough."""

import numpy as np

# Of clusters, in turns: seven colours, six shapes, so that 42 clusters differ. M. Okabe and K. Ito's colours, less
# yellow and black, which text needs for itself.
CLUSTERS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#595959")
SHAPES = ("circle", "square", "triangle", "cross", "diamond", "plus")
LOOKS = len(CLUSTERS) * len(SHAPES)

# From below the mean to above it: blue, white, orange. Each side darkens evenly.
BELOW, MIDDLE, ABOVE = ("#0b4f8a", "#6da7d6"), "#f5f5f5", ("#f0a35e", "#a34700")
DIVERGING = (*BELOW, MIDDLE, *ABOVE)


def color_of(cluster):
    """Return the colour of a cluster."""
    return CLUSTERS[cluster % len(CLUSTERS)]


def shape_of(cluster):
    """Return the shape that a cluster's rows are drawn in."""
    return SHAPES[cluster % len(SHAPES)]


def diverging(share):
    """Return the colour for a share of the limit, from -1, far below, to 1, far above."""
    at = (min(max(share, -1.0), 1.0) + 1) / 2 * (len(DIVERGING) - 1)
    first = min(int(at), len(DIVERGING) - 2)
    a, b = (_channels(DIVERGING[i]) for i in (first, first + 1))
    return hex_of(a + (b - a) * (at - first))


def text_on(color):
    """Return black or white, whichever is easier to read on a colour."""
    return max("#000000", "#ffffff", key=lambda ink: contrast(ink, color))


def contrast(color, other):
    """Return the contrast of two colours, from 1 to 21; text needs 4.5 (Web Content Accessibility Guidelines 2.2)."""
    darker, lighter = sorted((_luminance(color), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color):
    shares = _channels(color) / 255
    linear = np.where(shares <= 0.04045, shares / 12.92, ((shares + 0.055) / 1.055) ** 2.4)
    return float(linear @ [0.2126, 0.7152, 0.0722])


def hex_of(channels):
    """Return red, green and blue of 0 to 255 as #rrggbb."""
    red, green, blue = (round(float(each)) for each in channels)
    return f"#{red:02x}{green:02x}{blue:02x}"


def _channels(color):
    return np.array([int(color[i : i + 2], 16) for i in (1, 3, 5)], dtype=np.float64)
