"""The pictures of a page, as SVG: sizes of clusters, survey of k, rows along their principal components.

Places are in units of which a picture is WIDTH wide; a telephone shows nine tenths of a pixel for each.
"""

import math

import numpy as np

from ckmeans.depiction.colors import CLUSTERS, SHAPES, color_of, shape_of
from ckmeans.depiction.layout import spread_along, spread_apart
from ckmeans.report.markup import Markup, element, picture

WIDTH = 400
LETTER = 7.2  # about the width of a letter
INK, FAINT = "#1a1a1a", "#d0d0d0"
DASHES = (None, "7 4", "2 3")

# Shapes around 0, 0 that look as large as a circle of radius 1: corners of outlines, or ends of strokes.
CORNERS = {
    "square": [[(-0.88, -0.88), (0.88, -0.88), (0.88, 0.88), (-0.88, 0.88)]],
    "triangle": [[(0, -1.2), (1.15, 0.8), (-1.15, 0.8)]],
    "diamond": [[(0, -1.3), (1.1, 0), (0, 1.3), (-1.1, 0)]],
    "cross": [[(-0.95, -0.95), (0.95, 0.95)], [(0.95, -0.95), (-0.95, 0.95)]],
    "plus": [[(0, -1.2), (0, 1.2)], [(-1.2, 0), (1.2, 0)]],
}
STROKES = ("cross", "plus")


def text(content, x, y, anchor="start", **attributes):
    """Return a text whose middle is at the height y."""
    return element("text", content, x=float(x), y=y + 4.5, text_anchor=anchor, **attributes)


def line(x1, y1, x2, y2, color=INK, **attributes):
    """Return a straight line."""
    return element("line", x1=float(x1), y1=float(y1), x2=float(x2), y2=float(y2), stroke=color, **attributes)


def sizes(shares, counts, clusters, description):
    """Return bars of the rows of some clusters."""
    left, step, most = 34.0, 22.0, max(int(counts.max()), 1)
    reach = WIDTH - left - LETTER * (len(f"{most:,}") + 9)
    parts = []
    for i, j in enumerate(clusters):
        y, long = step * i + step / 2, reach * counts[j] / most
        parts += [
            text(j, left - 8, y, "end"),
            element("rect", x=left, y=y - 8.0, width=float(long), height=16.0, fill=CLUSTERS[0]),
            text(f"{counts[j]:,}  ({shares[j]:.1%})", left + long + 6, y),
        ]
    height = step * len(clusters)
    parts.append(line(left, 0, left, height))
    return picture("sizes", "Rows of each cluster", description, WIDTH, round(height), *parts)


class Frame:
    """A rectangle in which numbers have places, with its axes."""

    def __init__(self, x_range, y_range, box):
        self.x_range, self.y_range = x_range, y_range
        self.left, self.top, self.right, self.bottom = box

    def x(self, value):
        """Return the places of numbers along the horizontal axis."""
        low, high = self.x_range
        return self.left + (np.asarray(value) - low) / (high - low) * (self.right - self.left)

    def y(self, value):
        """Return the places of numbers along the vertical axis."""
        low, high = self.y_range
        return self.bottom - (np.asarray(value) - low) / (high - low) * (self.bottom - self.top)

    def axes(self, x_ticks, y_ticks, x_name, y_name):
        """Return the axes with their numbers and names; faint lines go through the heights that are numbered."""
        parts = []
        for value in y_ticks:
            y = float(self.y(value))
            parts += [line(self.left, y, self.right, y, FAINT), text(_tick(value), self.left - 6, y, "end")]
        for value in x_ticks:
            x = float(self.x(value))
            parts += [line(x, self.bottom, x, self.bottom + 4), text(_tick(value), x, self.bottom + 14, "middle")]
        parts.append(line(self.left, self.bottom, self.right, self.bottom))
        parts.append(text(x_name, (self.left + self.right) / 2, self.bottom + 33, "middle"))
        if y_name:
            middle = (self.top + self.bottom) / 2
            turned = f"rotate(-90 12 {middle:.1f})"
            parts.append(text(y_name, 12, middle, "middle", transform=turned))
        return parts


def _tick(value):
    return f"{value:g}".replace("-", "\N{MINUS SIGN}")


def ticks(low, high, most=6):
    """Return round numbers between two, at most so many."""
    if not high > low:
        return [low]
    step = 10.0 ** math.floor(math.log10((high - low) / most))
    step = next(factor * step for factor in (1, 2, 5, 10) if (high - low) / (factor * step) <= most)
    return [round(i * step, 12) for i in range(math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9) + 1)]


def widened(values, share=0.04):
    """Return a range that holds finite numbers, and a little more."""
    values = np.asarray(values)[np.isfinite(values)]
    low, high = (float(values.min()), float(values.max())) if values.size else (0.0, 1.0)
    margin = share * (high - low) or 1.0
    return low - margin, high + margin


def survey(k, lines, ranges, description):
    """Return the lines of a survey of several numbers of clusters, each with its name at its end."""
    named = max(len(name) for name, _, _ in lines) if lines else 0
    heights = np.concatenate(
        [values + side * (0 if band is None else band) for _, values, band in lines for side in (-1, 1)]
    )
    frame = Frame((k.min() - 0.5, k.max() + 0.5), widened(heights), (44, 24, WIDTH - 10 - 6.4 * named, 270))
    step = max(1, math.ceil(len(k) / 12))
    parts = []
    for low, high in ranges:
        x, end = float(frame.x(low - 0.4)), float(frame.x(high + 0.4))
        parts.append(element("rect", x=x, y=24.0, width=end - x, height=246.0, fill="#e8e8e8"))
        if (low, high) == ranges[0]:
            parts.append(text("suggested", min(max((x + end) / 2, 80.0), frame.right - 30), 14, "middle"))
    parts += frame.axes(k[::step].tolist(), ticks(*frame.y_range), "number of clusters, k", "")
    ends = spread_along([frame.y(values[np.isfinite(values)][-1]) for _, values, _ in lines], 17)
    for i, ((name, values, band), end) in enumerate(zip(lines, ends, strict=True)):
        known = np.isfinite(values)
        xs, color = frame.x(k[known]), CLUSTERS[i]
        if band is not None:
            around = np.concatenate([frame.y(values + band)[known], frame.y(values - band)[known][::-1]])
            corners = " ".join(f"{x:.1f},{y:.1f}" for x, y in zip([*xs, *xs[::-1]], around, strict=True))
            parts.append(element("polygon", points=corners, fill=color, fill_opacity=0.25))
        corners = " ".join(f"{x:.1f},{y:.1f}" for x, y in zip(xs, frame.y(values[known]), strict=True))
        parts.append(
            element("polyline", points=corners, fill="none", stroke=color, stroke_width=2, stroke_dasharray=DASHES[i])
        )
        parts.append(marks(SHAPES[i], xs, frame.y(values[known]), 4.0, color))
        parts.append(text(name, frame.right + 4, float(end), fill=INK, font_size=12))
    return picture("survey", "Criteria for the number of clusters", description, WIDTH, 310, *parts)


def marks(shape, xs, ys, size, color):
    """Return one path of a shape at many places."""
    outline = _outline(shape, size)
    path = "".join(f"M{x:.1f} {y:.1f}{outline}" for x, y in zip(xs, ys, strict=True))
    if shape in STROKES:
        return element("path", d=path, fill="none", stroke=color, stroke_width=1.6)
    edge = {"stroke": "#ffffff", "stroke_width": 0.5} if len(xs) <= 100 else {}  # of many it would hide the most
    return element("path", d=path, fill=color, **edge)


def _outline(shape, size):
    """Return the path of a shape, as steps from the place where it is."""
    if shape == "circle":
        return f"m{-size:g} 0a{size:g} {size:g} 0 1 0 {2 * size:g} 0a{size:g} {size:g} 0 1 0 {-2 * size:g} 0z"
    path, before = "", (0, 0)
    for corners in CORNERS[shape]:
        for letter, (x, y) in zip("m" + "l" * (len(corners) - 1), corners, strict=True):
            path += f"{letter}{size * (x - before[0]):.3g} {size * (y - before[1]):.3g}"
            before = x, y
    return path if shape in STROKES else f"{path}z"


def scatter(seen, names, counts, description):
    """Return rows and centres along two directions: colours and shapes tell the clusters apart, and their numbers."""
    height = 400 if names[1] else 170
    frame = Frame(
        widened(np.concatenate([seen.points[:, 0], seen.centers[:, 0]])),
        widened(np.concatenate([seen.points[:, 1], seen.centers[:, 1]])),
        (64 if names[1] else 12, 12, WIDTH - 12, height - 44),
    )
    vertical = ticks(*frame.y_range) if names[1] else []
    parts = frame.axes(ticks(*frame.x_range), vertical, *names)
    size = 3.2 if len(seen.points) <= 500 else 2.2
    for j in range(len(seen.centers)):
        points = seen.points[seen.labels == j]
        if len(points):
            path = marks(shape_of(j), frame.x(points[:, 0]), frame.y(points[:, 1]), size, color_of(j))
            parts.append(element("g", path, opacity=0.85))
    at = np.column_stack([frame.x(seen.centers[:, 0]), frame.y(seen.centers[:, 1])])
    parts += [element("circle", cx=float(x), cy=float(y), r=3, fill=INK, stroke="#ffffff") for x, y in at]
    parts += _numbers(at, np.argsort(-counts, kind="stable")[:60], height)
    return picture("scatter", "Rows and centres", description, WIDTH, height, *parts)


def _numbers(at, clusters, height):
    """Return the number of each cluster in a box beside its centre."""
    boxes = np.array([[LETTER * len(str(j)) + 10, 20] for j in clusters])
    middles = spread_apart(at[clusters] - [0, 17], boxes, WIDTH, height - 44)
    parts = []
    for j, (x, y), (wide, high) in zip(clusters.tolist(), middles.tolist(), boxes.tolist(), strict=True):
        parts += [
            line(*at[j], x, y),
            element(
                "rect",
                x=x - wide / 2 + 1,
                y=y - high / 2 + 1,
                width=wide - 2,
                height=high - 2,
                rx=3,
                fill="#ffffff",
                stroke=color_of(j),
                stroke_width=1.5,
            ),
            text(j, x, y, "middle", font_weight="bold"),
        ]
    return [Markup("".join(parts[0::3])), *parts[1::3], *parts[2::3]]
