"""Mini-batches that come one after another: what partial_fit does with each. Needs no estimator.

A cluster is the mean of all rows that were ever nearest to it, and their weight: a batch moves the one and adds to the
other. Rows wait until there are as many as clusters. Knows nothing of how a whole X is cut into batches.
"""

import math
from dataclasses import dataclass, field

import numpy as np

from ckmeans import loop
from ckmeans.algorithms import Auto
from ckmeans.engines.threads import Threads
from ckmeans.minibatch import best_start, init_size, weighted
from ckmeans.parameters import source_of_draws
from ckmeans.reassignment import farthest_of_each
from ckmeans.restarts import run_count, warn_of_few_clusters
from ckmeans.rows import Rows
from ckmeans.rows.check import check_centers, check_rows
from ckmeans.rows.csr import stacked
from ckmeans.rows.sums import means_of, sums_for
from ckmeans.seeding import FirstCenters

# Steps over the first batch, at most.
FIRST_STEPS = 10


@dataclass
class Clusters:
    """What a stream has come to."""

    means: np.ndarray  # (k, d), float64
    counts: np.ndarray  # (k,), float64: the weight of the rows that each is the mean of
    float_type: np.dtype  # of the centres


@dataclass
class Waiting:
    """Rows of which there are not yet as many as clusters."""

    batches: list = field(default_factory=list)  # (X, weights or None)

    def and_copy_of(self, X, weights):
        """Return these and a copy of a checked batch; these are as they were."""
        return Waiting([*self.batches, (X.copy(), None if weights is None else weights.copy())])

    def rows(self, X, weights):
        """Return X and weights of all of them, and of a checked batch."""
        if not self.batches:
            return X, weights
        batches = [*self.batches, (X, weights)]
        X = check_rows(stacked([X for X, _ in batches]))
        if all(weights is None for _, weights in batches):
            return X, None
        return X, np.concatenate([np.ones(X.shape[0]) if weights is None else weights for X, weights in batches])


def begin(X, weights, options, caller):
    """Return the Clusters of a stream's first rows; None where too few of them are distinct to begin.

    Parameters
    ----------
    X : ndarray or CSR matrix of shape (n, d)
        As rows.check.check_rows() returns it.
    weights : ndarray of shape (n,), float64, or None
    options : parameters.Options
        Checked parameters.
    caller : str
        Whom messages name.
    """
    k, init = options.n_clusters, options.init
    if not isinstance(init, str) and not callable(init):
        init = check_centers(init, k, X.shape[1], caller=caller)
    counted = X.shape[0] if weights is None else np.count_nonzero(weights)
    if counted < k:
        return None
    given = rows = Rows(X, weights, Threads(options.n_threads))
    # Where most rows are the same, waiting has an end.
    if len(rows.distinct(k)) < k and counted < 3 * max(options.batch_size, k):
        return None
    rows = rows.in_range()
    runs = run_count(init, options.n_init, caller, default=3)
    random_state = source_of_draws(options)
    first = FirstCenters(rows, k, init, init_size(options, rows, stacklevel=4), caller)
    centers = best_start(first, runs, rows, random_state, options.verbose)
    spread = rows.total_variance / rows.d
    result = loop.run(
        rows,
        sums_for(rows, k, rows.engine.count(rows.size * k)),
        Auto,
        centers,
        tolerance=options.tol * spread if math.isfinite(spread) else 0.0,
        max_iter=FIRST_STEPS,
        with_inertia=False,
    )
    warn_of_few_clusters(rows, result, k)
    counts = np.bincount(result.labels, weights, minlength=k).astype(np.float64)
    means = means_of(given, result.labels, k)
    return Clusters(np.where(counts[:, np.newaxis] > 0, means, result.centers), counts, np.dtype(rows.float_type))


def add(clusters, X, weights, options):
    """Let clusters take in a batch: the rows nearest to each move its mean, as far as they weigh.

    clusters: INOUT; X, weights, options: as for begin().
    """
    rows = Rows(X, weights, Threads(options.n_threads))
    clusters.float_type = np.result_type(clusters.float_type, rows.float_type)
    counted = rows.n if weights is None else np.count_nonzero(weights)
    if not counted:
        return
    half_life = options.half_life
    clusters.counts *= options.decay if half_life is None else 0.5 ** (counted / half_life)
    k = len(clusters.means)
    labels = rows.nearest(clusters.means)
    added = np.bincount(labels, weights, minlength=k).astype(np.float64)
    new = added > 0
    means = means_of(rows, labels, k)[new]
    total = clusters.counts[new] + added[new]
    clusters.means[new] += (added[new] / total)[:, np.newaxis] * (means - clusters.means[new])
    clusters.counts[new] = total
    relocate(clusters, rows, labels, options.reassignment_ratio)


def relocate(clusters, rows, labels, ratio):
    """Join light clusters with their neighbours and let rows far from their centre be clusters, where that pays.

    A cluster is light if it has less than `ratio` of the heaviest one's weight, or none. Joining it costs what it
    would cost to join two groups of rows; a row gains its weight times its squared distance.
    """
    means, counts = clusters.means, clusters.counts
    is_light = (counts < ratio * counts.max()) | (counts == 0)
    is_light[int(np.argmax(counts))] = False
    light = np.flatnonzero(is_light)
    if not len(light):
        return
    inertias = weighted(rows, rows.assigned_distances_sq(means, labels))
    given = farthest_of_each(labels, inertias, len(means))
    given = given[~is_light[labels[given]]]
    heavy = np.flatnonzero(~is_light)
    others = Rows(np.ascontiguousarray(means[light]), engine=rows.engine)
    joined = others.nearest(np.ascontiguousarray(means[heavy]))
    apart_sq = others.assigned_distances_sq(np.ascontiguousarray(means[heavy]), joined)
    joined = heavy[joined]
    losses = counts[light] * (counts[joined] / (counts[light] + counts[joined])) * apart_sq
    for at, row in zip(np.argsort(losses, kind="stable"), given, strict=False):
        if inertias[row] <= losses[at]:
            break
        weight = 1.0 if rows.weights is None else float(rows.weights[row])
        move(clusters, light[at], joined[at], labels[row], rows.dense(row).astype(np.float64), weight)


def move(clusters, light, joined, donor, row, weight):
    """Join a light cluster with another one, and let it be one row that a third one had counted."""
    means, counts = clusters.means, clusters.counts
    if counts[donor] <= weight:
        return
    if counts[light] > 0:
        counts[joined] += counts[light]
        means[joined] += counts[light] / counts[joined] * (means[light] - means[joined])
    counts[donor] -= weight
    means[donor] += weight / counts[donor] * (means[donor] - row)
    means[light], counts[light] = row, weight
