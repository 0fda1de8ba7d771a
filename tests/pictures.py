"""The pictures that ckmeans.plot is to draw, small: tests/pictures/*.png, looked at when they were stored.

`python tests/pictures.py` draws them anew, with the package that Python finds, when they are meant to look otherwise:
look at each before you commit it.
"""

import io
from pathlib import Path
from types import SimpleNamespace

import numpy as np

import ckmeans

FOLDER = Path(__file__).with_name("pictures")
IRIS = Path(__file__).parents[1] / "examples" / "iris.csv"
BLOCK, TOLERANCE = 4, 0.1  # pixels whose means are compared, and by how much of the way from black to white they differ
TABLE = "inertia explained calinski_harabasz bic simplified_silhouette gap gap_se"


def iris():
    """Return the rows of the example and the names of their columns."""
    header, *lines = IRIS.read_text(encoding="utf-8").splitlines()
    return np.array([[float(cell) for cell in line.split(",")[:4]] for line in lines]), header.split(",")[:4]


def blobs(k, d, n):
    """Return n rows around k points, of different numbers."""
    rng = np.random.default_rng(0)
    middles, widths = rng.uniform(-10, 10, size=(k, d)), rng.uniform(0.3, 1.2, size=k)
    which = np.sort((k * rng.uniform(size=n) ** 1.5).astype(int))
    return middles[which] + widths[which, None] * rng.normal(size=(n, d)), middles


def fitted(X, init, **parameters):
    return ckmeans.KMeans(len(init), init=init, n_init=1, **parameters).fit(X)


def selection():
    """Return what a survey shows, without having made one."""
    table = np.zeros(7, dtype=[("k", int), *((name, float) for name in TABLE.split())])
    table["k"] = np.arange(1, 8)
    table["explained"] = [0, 0.59, 0.72, 0.78, 0.81, 0.84, 0.85]
    table["simplified_silhouette"] = [np.nan, 0.65, 0.57, 0.52, 0.44, 0.43, 0.4]
    table["gap"], table["gap_se"] = [0.31, 0.55, 0.71, 0.69, 0.66, 0.7, 0.68], 0.03
    return SimpleNamespace(table=table, suggested=[(2, 3)])


def model_of_iris(k=3, **parameters):
    X, _ = iris()
    return fitted(X, X[[0, 50, 100][:k]], **parameters)


def thirty():
    X, middles = blobs(30, 5, 3000)
    return fitted(X, middles), X


def wide():
    X, middles = blobs(4, 200, 400)
    return fitted(X, middles), X


def colors():
    X = np.random.default_rng(3).integers(0, 256, size=(500, 3)).astype(np.uint8)
    return fitted(X, X[:6])


PICTURES = {
    "profiles": lambda plot: plot.profiles(model_of_iris(), iris()[0], names=iris()[1]),
    "profiles_of_one": lambda plot: plot.profiles(model_of_iris(1), iris()[0]),
    "profiles_of_thirty": lambda plot: plot.profiles(*thirty()),
    "profiles_of_wide": lambda plot: plot.profiles(*wide()),
    "survey": lambda plot: plot.survey(selection()),
    "sizes": lambda plot: plot.sizes(model_of_iris()),
    "sizes_of_thirty": lambda plot: plot.sizes(thirty()[0]),
    "scatter": lambda plot: plot.scatter(model_of_iris(), iris()[0]),
    "scatter_of_thirty": lambda plot: plot.scatter(*thirty(), max_rows=1000),
    "scatter_of_a_column": lambda plot: plot.scatter(fitted(iris()[0][:, :1], [[5], [7]]), iris()[0][:, :1]),
    "silhouettes": lambda plot: plot.silhouettes(model_of_iris(), iris()[0]),
    "silhouettes_of_one": lambda plot: plot.silhouettes(model_of_iris(1), iris()[0]),
    "silhouettes_of_thirty": lambda plot: plot.silhouettes(*thirty()),
    "palette": lambda plot: plot.palette(colors()),
    "convergence": lambda plot: plot.convergence(model_of_iris()),
    "convergence_with_inertia": lambda plot: plot.convergence(model_of_iris(verbose=1)),
}


def pixels_of(ax):
    """Return a figure as an image: (height, width, 3), of 0 to 1."""
    from matplotlib.image import imread

    png = io.BytesIO()
    ax.figure.savefig(png, format="png", dpi=50)
    png.seek(0)
    return imread(png)[..., :3]


def difference(first, second):
    """Return by how much two images differ where they differ most, a block of pixels being compared with a block."""
    if first.shape != second.shape:
        return 1.0
    height, width, _ = first.shape
    gap = np.pad(first - second, ((0, -height % BLOCK), (0, -width % BLOCK), (0, 0)))
    blocks = gap.reshape(gap.shape[0] // BLOCK, BLOCK, -1, BLOCK, 3)
    return float(np.abs(blocks.mean(axis=(1, 3))).max())


if __name__ == "__main__":
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib.image import imsave

    for name, draw in PICTURES.items():
        imsave(FOLDER / f"{name}.png", pixels_of(draw(ckmeans.plot)), pil_kwargs={"optimize": True})
