"""What pictures need of a fitted model and of rows: checked, named and measured here. Knows nothing of drawing."""

from functools import cached_property

import numpy as np

from ckmeans.describe import silhouettes
from ckmeans.exceptions import NotFittedError
from ckmeans.rows import Rows
from ckmeans.rows.check import check_rows
from ckmeans.rows.containers import column_labels
from ckmeans.summary import own_and_other, summary_of


def centers_of(model, caller):
    """Return the centres of a fitted model: (k, d), float64."""
    centers = getattr(model, "cluster_centers_", None)
    if centers is not None:
        return np.asarray(centers, dtype=np.float64)
    if hasattr(model, "fit"):
        raise NotFittedError(f"This {type(model).__name__} instance is not fitted yet: {caller} needs its centres.")
    raise TypeError(f"{caller}: model must be a fitted estimator with cluster_centers_; got {type(model).__name__}")


def sizes_of(model, caller):
    """Return how many of the fitted rows each cluster has: (k,), int64."""
    k = len(centers_of(model, caller))
    if not hasattr(model, "labels_"):
        raise ValueError(
            f"{caller}: this {type(model).__name__} has no labels_, of which clusters' sizes are counted: fit it with "
            "compute_labels=True"
        )
    return np.bincount(model.labels_, minlength=k)


def names_of(model, X, names, d):
    """Return what d columns are called: the names that are given, else those of a frame or of the fit, else x0, x1."""
    given = names
    for found in (names, column_labels(X) if X is not None else None, getattr(model, "feature_names_in_", None)):
        if found is not None and given is None:
            given = found
    if given is None:
        return [f"x{j}" for j in range(d)]
    if isinstance(given, str) or len(given) != d:
        what = repr(given) if isinstance(given, str) else len(given)
        raise ValueError(f"names must be {d} names, one for each column; got {what}")
    return [printable(str(name)) or f"x{j}" for j, name in enumerate(given)]


def printable(text):
    """Return a text of one line without characters that control a terminal or the direction of writing."""
    return "".join(letter if letter.isprintable() else " " for letter in text).strip()


class Units:
    """How numbers of X's columns become those that are shown: times a factor, plus an offset, column by column.

    Parameters
    ----------
    units : pair of array-like of shape (d,), or None
        Factors and offsets; None: numbers are shown as they are.
    d : int
        Number of columns.
    """

    def __init__(self, units, d):
        factor, offset = (1.0, 0.0) if units is None else units
        self.factor, self.offset = (np.asarray(each, dtype=np.float64) for each in (factor, offset))
        for name, each in (("factors", self.factor), ("offsets", self.offset)):
            if units is not None and each.shape not in ((), (d,)):
                raise ValueError(f"the {name} in units must be {d} numbers, one for each column; got {each.shape}")

    def shown(self, numbers):
        """Return numbers of shape (..., d) as they are to be shown."""
        return numbers * self.factor + self.offset


class Clustered:
    """Rows and the clusters that a model has for them.

    Parameters
    ----------
    model : fitted estimator
    X : array-like or sparse matrix of shape (n, d)
    caller : str
        Who asks, for messages.
    """

    def __init__(self, model, X, caller):
        self.model, self.centers = model, centers_of(model, caller)
        self.k, self.d = self.centers.shape
        self.labels = np.asarray(model.predict(X))
        # Those that the centres are of: unit rows for a SphericalKMeans.
        self.rows = getattr(model, "_rows_of", Rows)(check_rows(X, caller=caller))
        self.n = self.rows.n

    @cached_property
    def sizes(self):
        """Rows of each cluster: (k,), int64."""
        return np.bincount(self.labels, minlength=self.k)

    @cached_property
    def summary(self):
        """What model.summary(X) tells."""
        return summary_of(self.model, self.rows, self.centers, self.labels)

    @cached_property
    def silhouettes(self):
        """The simplified silhouette of each row in its cluster, (n,), float64, or None: a single cluster has none."""
        return None if self.k < 2 else silhouettes(*own_and_other(self.rows, self.centers, self.labels))

    @cached_property
    def mean_silhouettes(self):
        """The mean of each cluster's silhouettes, (k,), float64: NaN where it has no rows."""
        if self.silhouettes is None:
            return np.full(self.k, np.nan)
        sums = np.bincount(self.labels, self.silhouettes, minlength=self.k)
        return np.divide(sums, self.sizes, out=np.full(self.k, np.nan), where=self.sizes > 0)

    def sample(self, max_rows, random_state):
        """Return the positions of at most max_rows rows, drawn at random, in order."""
        if self.n <= max_rows:
            return np.arange(self.n)
        return np.sort(random_state.choice(self.n, max_rows, replace=False))
