"""From rows to clusters: how many starts or none, by a sample or by all rows, in which order clusters are numbered.

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
from ckmeans.describe import order_by_size
from ckmeans.engines.threads import Threads
from ckmeans.exceptions import DataWarning
from ckmeans.parameters import checked
from ckmeans.rows import Rows
from ckmeans.rows.blocks import BlockRows
from ckmeans.rows.check import check_rows, check_weights
from ckmeans.seeding import INITS
from ckmeans.summary import as_one_cluster, explained_share

# For 3 to 8 clusters one start ends more than 1 % above the best of many in 40 to 77 % of 391 tables, ten in 4 to 20 %.
MOST_STARTS = 10
# Rows x columns x clusters of all starts together. A start takes up to 40 ns for each on noise, which takes most steps,
# and 2 on well separated clusters, by one thread of a busy machine: all together stay within a second.
QUICK_WORK = 25_000_000
# Clusters up to which ten starts end as low as swaps do, and rows x columns x clusters of which these are quick: they
# take three to twenty times as long as a start.
FEW_CLUSTERS = 5
QUICK_SWAPS = QUICK_WORK // 20
# Rows of one column whose best clusters are found within a second, by one thread of a busy machine; k hardly matters.
MOST_OPTIMAL = 1_000_000
WITH_A_WAY_OUT = "; --na says which value stands for a gap, --missing drop leaves its rows out"


class Clusters(NamedTuple):
    """Rows with their clusters."""

    result: Any  # a loop.Result, its labels and inertia those of all rows
    sizes: np.ndarray  # rows, not weights
    starts: int
    sampled: int | None  # by how many rows the centres were found; None: by all
    explained: float | None  # 1 - inertia / inertia of a single cluster, if that is a number
    refine: str | None  # as of k_means


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
    """Return the Clusters of rows, or of BlockRows.

    options: parameters of k_means by name; sampled: how many rows find the centres.
    """
    k, rows = options["n_clusters"], drawn(X, weights, sampled, options["random_state"])
    sampled = None if rows[0] is X else len(rows[0])
    n, d = rows[0].shape
    refine = None if isinstance(X, BlockRows) else refinement_of(options, n, d)
    options = {"refine": refine, "n_init": starts_of(options, n, d), **options}
    if progress is not None and progress.is_shown:
        options["callback"], progress.starts = progress.step, 1 if options["refine"] == "optimal" else options["n_init"]
    options = checked("ckmeans", inits=INITS, algorithms=ALGORITHMS, **options)
    if isinstance(X, BlockRows):
        result, starts = restarts.best_of_runs(X, None, options, "ckmeans", names)
    else:
        result, starts = restarts.run(rows[0], options, sample_weight=rows[1], caller="ckmeans", names=names)
    if sampled is not None:
        take_all_rows(result, X, weights, options.n_threads)
    sizes = np.bincount(result.labels, minlength=k)
    share = explained(result, X, weights, options.n_threads)
    return Clusters(result, sizes, starts, sampled, share, options.refine)


def drawn(X, weights, count, seed):
    """Return so many rows drawn at random, and their weights; all where there are no more, or count is None."""
    if count is None or count >= len(X):
        return X, weights
    chosen = np.sort(np.random.RandomState(seed).choice(len(X), count, replace=False))
    return X[chosen], None if weights is None else weights[chosen]


def refinement_of(options, n, d):
    """Return refine= where nobody says: what is quick and lowers the inertia, unless it is said how to start or to end.

    Of one column the best clusters, of others swaps after the best start.
    """
    if any(name in options for name in ("init", "init_size", "n_init", "max_iter", "tol")):
        return None
    if d == 1:
        return "optimal" if n <= MOST_OPTIMAL else None
    k = options["n_clusters"]
    return "swap" if k > FEW_CLUSTERS and n * d * k <= QUICK_SWAPS else None


def starts_of(options, n, d):
    """Return from how many first centres to start where nobody says: as many as are quick, by n, d and k alone.

    Who asks for swaps gets one: a start and its swaps end lower than ten starts, in less time.
    """
    if options.get("refine") == "swap":
        return 1
    if not isinstance(options.get("init", "k-means++"), str) or options.get("init") == "random":
        return "auto"
    return min(MOST_STARTS, max(1, QUICK_WORK // (n * d * options["n_clusters"])))


def take_all_rows(result, X, weights, n_threads):
    """Give the Result of some rows the labels and inertia of all."""
    rows = _rows_of(X, weights, n_threads)
    centers = result.centers.astype(np.float64)
    result.labels = rows.nearest(centers)
    result.inertia, result.cluster_inertia = rows.inertias(centers, result.labels)
    result.total_inertia = rows.total_inertia


def by_size(clusters):
    """Return the same Clusters, numbered from the largest on; equally large ones stay in their order."""
    order, rank = order_by_size(clusters.sizes)
    result = clusters.result
    result.labels, result.centers = rank[result.labels], result.centers[order]
    result.cluster_inertia = result.cluster_inertia[order]
    return clusters._replace(sizes=clusters.sizes[order])


def explained(result, X, weights, n_threads=None):
    """Return which share of the variance about the mean the clusters explain; None where that is not a number."""
    if weights is not None and not weights.any():
        return None
    total = result.total_inertia
    if total is None and isinstance(X, BlockRows):
        return None
    if total is None:
        total = as_one_cluster(_rows_of(X, weights, n_threads).in_range())[1]
    share = explained_share(result.inertia, total)
    return None if math.isnan(share) else max(0.0, share)


def _rows_of(X, weights, n_threads):
    return Rows(check_rows(X), check_weights(weights, len(X)), Threads(n_threads))
