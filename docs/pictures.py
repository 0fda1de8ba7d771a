"""Draw the pictures of the documentation: python docs/pictures.py writes them beside itself.

elkan-bounds.svg and box-bisector.svg are of docs/proofs: their colours are middle ones, to be read on light and on dark
pages. irises.png and irises-k.png show what ckmeans.plot draws. The same matplotlib writes the same bytes.
"""

import io
from pathlib import Path

import matplotlib

matplotlib.use("svg")
import matplotlib.pyplot as plt
import numpy as np

import ckmeans

HERE = Path(__file__).resolve().parent
TEXT, BLUE, ORANGE, GREEN = "#808080", "#3f8fd2", "#d97b29", "#3d9a50"

plt.rcParams.update(
    {
        "svg.hashsalt": "ckmeans",
        "svg.fonttype": "none",
        "font.size": 11,
        "text.color": TEXT,
        "axes.labelcolor": TEXT,
        "axes.edgecolor": TEXT,
        "xtick.color": TEXT,
        "ytick.color": TEXT,
        "axes.spines.top": False,
        "axes.spines.right": False,
    }
)


def save(figure, name):
    drawn = io.StringIO()
    figure.savefig(drawn, format="svg", transparent=True, bbox_inches="tight", metadata={"Date": None, "Creator": None})
    lines = [line.rstrip() for line in drawn.getvalue().splitlines()]
    (HERE / name).write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    plt.close(figure)


def arrow(axes, text, at, place, color=TEXT):
    axes.annotate(
        text, at, place, color=color, ha="center", va="center", arrowprops={"arrowstyle": "->", "color": color}
    )


def elkan_bounds():
    """One row: its distance to the assigned centre and to another one, their bounds, and the drift of the other."""
    steps = np.arange(14)
    shifts = np.array([0, 9, 8, 7, 6, 6, 5, 5, 4, 4, 4, 3, 3, 3])
    other = np.array([455, 449, 452, 447, 450, 446, 449, 447, 449, 446, 448, 447, 448, 447])
    assigned = np.array([380, 379, 381, 378, 380, 379, 377, 378, 377, 378, 377, 378, 377, 378])
    assigned_shifts = np.array([0, 6, 5, 5, 4, 4, 3, 3, 3, 2, 2, 2, 2, 2])
    crossed, refreshed = 7, 10
    drift = np.cumsum(shifts)
    upper, lower = 380 + np.cumsum(assigned_shifts), 454 - drift
    loose = upper[crossed]
    upper[crossed:] += assigned[crossed] - loose
    drift[refreshed:] -= drift[refreshed]
    lower[refreshed:] = other[refreshed] - 1 - drift[refreshed:]

    figure, (top, bottom) = plt.subplots(
        2, 1, figsize=(8, 5.4), sharex=True, height_ratios=[3.2, 1], gridspec_kw={"hspace": 0.12}
    )
    top.plot(steps, other, ":o", color=BLUE, markersize=3.5, label="distance to another centre")
    top.step(steps, lower, "-", where="mid", color=BLUE, linewidth=2, label="its lower bound")
    top.step(steps, upper, "-", where="mid", color=ORANGE, linewidth=2, label="upper bound")
    top.plot(steps, assigned, ":o", color=ORANGE, markersize=3.5, label="distance to the assigned centre")
    top.plot([crossed], [loose], "x", color=ORANGE, markersize=9, markeredgewidth=2)
    arrow(top, "the bounds cross:\nthe upper one\nis tightened", (crossed, loose + 3), (crossed + 0.8, 431), ORANGE)
    arrow(top, "refresh", (refreshed, other[refreshed] + 3), (refreshed, 468), BLUE)
    top.set(ylabel="distance (stored units)", ylim=(352, 478), xlim=(-0.5, 13.5))
    top.legend(loc="lower right", frameon=False, fontsize=9.5, ncols=2, bbox_to_anchor=(1.0, 1.0))
    bottom.bar(steps, drift, width=0.55, color=BLUE)
    bottom.set(ylabel="its drift", xlabel="step", xticks=steps, yticks=[0, 25, 50])
    save(figure, "elkan-bounds.svg")


def bisector(axes, f, c, color, length):
    """Draw the line of points that are as far from f as from c."""
    middle, across = (f + c) / 2, np.array([f[1] - c[1], c[0] - f[0]])
    ends = middle + np.outer([-length, length], across / np.linalg.norm(across))
    axes.plot(*ends.T, "--", color=color, linewidth=1.5)


def box_bisector():
    """A box, the centre near its middle, one centre that is ruled out and one that stays."""
    rows = np.random.default_rng(3).uniform(-1, 1, (64, 2)) * [0.97, 0.66]
    half = np.abs(rows).max(axis=0)
    f, c, g = np.array([0.25, 0.12]), np.array([3.05, 0.95]), np.array([-0.85, 1.75])
    figure, axes = plt.subplots(figsize=(7.4, 4.2))
    axes.add_patch(plt.Rectangle(-half, *(2 * half), fill=False, edgecolor=TEXT, linewidth=1.8))
    axes.plot(*rows.T, ".", color=TEXT, markersize=3, alpha=0.8)
    axes.plot(0, 0, "+", color=TEXT, markersize=11, markeredgewidth=1.8)
    for center, name, color in ((f, "f", GREEN), (c, "c", ORANGE), (g, "g", BLUE)):
        axes.plot(*center, "o", color=color, markersize=9)
        axes.annotate(name, center, (9, -4), textcoords="offset points", color=color, fontsize=14)
    bisector(axes, f, c, ORANGE, 1.0)
    bisector(axes, f, g, BLUE, 1.3)
    corner = half * np.sign(c - f)
    axes.plot(*corner, "s", color=ORANGE, markersize=8)
    arrow(axes, "the corner farthest towards c\nis nearer to f: c is ruled out", corner, (2.7, -0.72), ORANGE)
    corner = half * np.sign(g - f)
    axes.plot(*corner, "s", color=BLUE, markersize=8)
    arrow(axes, "this corner is nearer to g:\ng stays a candidate", corner, (-2.55, 1.3), BLUE)
    axes.annotate("m", (0, 0), (-5, -19), textcoords="offset points", color=TEXT, fontsize=12)
    axes.set(aspect="equal", xlim=(-3.7, 4.1), ylim=(-1.0, 2.0))
    axes.axis("off")
    save(figure, "box-bisector.svg")


def irises():
    """Pictures of ckmeans.plot side by side, as its users see them."""
    names = ["sepal_length", "sepal_width", "petal_length", "petal_width"]
    X = np.loadtxt(HERE.parent / "examples" / "iris.csv", delimiter=",", skiprows=1, usecols=range(4))
    model = ckmeans.KMeans(3, n_init=10, random_state=0).fit(X)
    with plt.rc_context(matplotlib.rcParamsDefault | {"backend": "svg"}):
        figure, axes = plt.subplots(1, 2, figsize=(10, 3.8), layout="constrained")
        ckmeans.plot.profiles(model, X, names=names, ax=axes[0])
        ckmeans.plot.scatter(model, X, ax=axes[1])
        figure.savefig(HERE / "irises.png", dpi=90, metadata={"Software": None})
        figure, axes = plt.subplots(1, 2, figsize=(10, 3.8), layout="constrained")
        ckmeans.plot.silhouettes(model, X, ax=axes[0])
        ckmeans.select_k(X, range(1, 9), random_state=0).plot(ax=axes[1])
        figure.savefig(HERE / "irises-k.png", dpi=90, metadata={"Software": None})
    plt.close("all")


if __name__ == "__main__":
    irises()
    elkan_bounds()
    box_bisector()
