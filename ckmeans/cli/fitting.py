"""From rows to clusters: how many starts, by a sample or by all rows, and in which order clusters are numbered.

It must not know files, nor how anything is told.
"""

import contextlib
import math
import warnings
from typing import Any, NamedTuple

import numpy as np

from ckmeans import restarts
from ckmeans.algorithms import ALGORITHMS
from ckmeans.cli.errors import DataError
from ckmeans.exceptions import DataWarning
from ckmeans.functions import assign, update_centers
from ckmeans.parameters import checked
from ckmeans.seeding import INITS

# For 3 to 8 clusters one start ends more than 1 % above the best of many in 40 to 77 % of 391 tables, ten in 4 to 20 %.
MOST_STARTS = 10
# Rows x columns x clusters of all starts together. A start takes up to 40 ns for each on noise, which takes most steps,
# and 2 on well separated clusters, by one thread of a busy machine: all together stay within a second.
QUICK_WORK = 25_000_000
WITH_A_WAY_OUT = "; --na says which value stands for a gap, --missing drop leaves its rows out"


class Clusters(NamedTuple):
    """Rows with their clusters."""

    result: Any  # a loop.Result, its labels and inertia those of all rows
    sizes: np.ndarray  # rows, not weights
    starts: int
    sampled: int | None  # by how many rows the centres were found; None: by all
    explained: float | None  # 1 - inertia / inertia of a single cluster, if that is a number


@contextlib.contextmanager
def heard(said):
    """Append warnings to a list as sentences, and turn complaints about the data into DataError."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            yield
        except ValueError as error:
            raise DataError(str(error)) from None
        finally:
            for warning in caught:
                sentence = f"{warning.message}" + (WITH_A_WAY_OUT if warning.category is DataWarning else "")
                if sentence not in said:
                    said.append(sentence)


def fit(X, weights, options, names, *, sampled=None, progress=None):
    """Return the Clusters of rows; options are parameters of k_means by name, sampled is how many rows find centres."""
    k, rows = options["n_clusters"], drawn(X, weights, sampled, options["random_state"])
    sampled = None if rows[0] is X else len(rows[0])
    options = {"n_init": starts_of(options, *rows[0].shape), **options}
    if progress is not None and progress.is_shown:
        options["callback"], progress.starts = progress.step, options["n_init"]
    options = checked("ckmeans", inits=INITS, algorithms=ALGORITHMS, **options)
    result, starts = restarts.run(rows[0], options, sample_weight=rows[1], caller="ckmeans", names=names)
    if sampled is not None:
        result.labels, squared = assign(X, result.centers, return_distances_sq=True, n_threads=options.n_threads)
        result.inertia = _sum(squared, weights)
    sizes = np.bincount(result.labels, minlength=k)
    return Clusters(result, sizes, starts, sampled, explained(X, weights, result.inertia, options.n_threads))


def drawn(X, weights, count, seed):
    """Return so many rows drawn at random, and their weights; all where there are no more, or count is None."""
    if count is None or count >= len(X):
        return X, weights
    chosen = np.sort(np.random.RandomState(seed).choice(len(X), count, replace=False))
    return X[chosen], None if weights is None else weights[chosen]


def starts_of(options, n, d):
    """Return from how many first centres to start where nobody says: as many as are quick, by n, d and k alone."""
    if not isinstance(options.get("init", "k-means++"), str) or options.get("init") == "random":
        return "auto"
    return min(MOST_STARTS, max(1, QUICK_WORK // (n * d * options["n_clusters"])))


def by_size(clusters):
    """Return the same Clusters, numbered from the largest on; equally large ones stay in their order."""
    order = np.argsort(-clusters.sizes, kind="stable")
    rank = np.empty(len(order), dtype=np.int32)
    rank[order] = np.arange(len(order), dtype=np.int32)
    result = clusters.result
    result.labels, result.centers = rank[result.labels], result.centers[order]
    return clusters._replace(sizes=clusters.sizes[order])


def explained(X, weights, inertia, n_threads=None):
    """Return which share of the variance about the mean the clusters explain; None where that is not a number."""
    if weights is not None and not weights.any():
        return None
    mean = update_centers(X, np.zeros(len(X), dtype=np.int32), 1, weights, n_threads=n_threads)
    if not np.isfinite(mean).all():
        return None
    _, squared = assign(X, mean, return_distances_sq=True, n_threads=n_threads)
    total = _sum(squared, weights)
    return max(0.0, 1 - inertia / total) if 0 < total < math.inf else None


def _sum(squared, weights):
    with np.errstate(over="ignore", invalid="ignore"):
        return float(squared.sum() if weights is None else weights @ squared)
