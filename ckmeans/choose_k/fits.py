"""Fits of one number of clusters after another, over the same rows: each also starts from the one before.

Knows nothing of criteria, nor of where the rows come from.
"""

import math

import numpy as np

from ckmeans import tuning
from ckmeans.restarts import Best, best_of, chosen_algorithm
from ckmeans.rows.sample import Sample
from ckmeans.seeding import FirstCenters


def fits_of(rows, counts, options, random_state, caller):
    """Yield (k, loop.Result) for each number of clusters, in ascending order; the inertia never rises.

    Of many rows, a sample is clustered first, and a fit of all rows starts at its centers. Where that ends above the
    fit of the number before, another starts at the centers of this one, and as many more as are missing.

    Parameters
    ----------
    rows : rows.Rows
        In range.
    counts : list of int
        Ascending, each at most rows.n.
    options : parameters.Options
    random_state : RandomState or Generator
    caller : str
        Whom messages name.
    """
    how, most = (options, random_state, caller), counts[-1]
    if not is_many(rows, most):
        yield from fits_of_few(rows, counts, fresh_starts(options, rows.size * most), *how)
        return
    some, before = Sample(rows, random_state).batch(0, sample_size(rows, most)), None
    share = tuning.FRESH_SHARE * rows.n / some.n
    for k, found in fits_of_few(some, counts, fresh_starts(options, most=share), *how):
        result = run_from(rows, found.centers.astype(np.float64), *how)
        if before is not None and result.inertia > before.inertia:
            best = Best(rows, k)
            best.meet(result)
            best.meet(run_from(rows, grown(rows, before, k, random_state), *how))
            result = best.result
        before = result
        yield k, result


def fits_of_few(rows, counts, fresh, options, random_state, caller):
    """Do what fits_of() does, by several runs of all rows for each number of clusters.

    One starts at the centers of the fit before, to which greedy k-means++ adds as many as are missing. The others,
    `fresh` of them, start at the first k of rows that k-means++ chose once, for the largest number.
    """
    first = FirstCenters(rows, counts[-1], "k-means++", None, caller)
    seeds = [np.ldexp(first.draw(random_state), -rows.power) for _ in range(fresh)]
    del first  # the steps have more use for its memory
    before = None
    for k in counts:
        starts = [seed[:k] for seed in seeds[: fresh if k > 1 else 1]]
        if before is not None:
            starts.append(grown(rows, before, k, random_state))
        best = Best(rows, k)
        for centers in starts:
            best.meet(run_from(rows, centers, options, random_state, caller))
        before = best.result
        yield k, before


def is_many(rows, most):
    """Return whether rows are so many that a sample is clustered first, into `most` clusters or fewer."""
    return rows.n > tuning.MANY_TO_SURVEY and rows.n >= 2 * sample_size(rows, most)


def sample_size(rows, most):
    """Return how many rows that is."""
    size = min(rows.n // tuning.SAMPLED, tuning.MOST_SAMPLED, tuning.SAMPLED_NUMBERS // rows.d)
    return max(size, tuning.LEAST_SAMPLED, 32 * most)


def fresh_starts(options, work=1.0, most=math.inf):
    """Return how many runs of each number of clusters start afresh: n_init, or as many as are cheap.

    work: multiply-adds of a step of the largest number; most: no more than so many.
    """
    if options.n_init != "auto":
        return options.n_init
    return int(max(1, min(tuning.FRESH_STARTS, tuning.FRESH_WORK // work, most)))


def run_from(rows, centers, options, random_state, caller):
    """Return the loop.Result of a run from centers, (k, d) float64, in units of X."""
    algorithm = chosen_algorithm(rows, options.algorithm, len(centers), caller)
    return best_of(rows, len(centers), centers, 1, algorithm, random_state, options, caller)


def grown(rows, result, n_clusters, random_state):
    """Return the centers of a fit, and rows chosen by greedy k-means++ as the rest of n_clusters, in units of X."""
    centers = np.ldexp(result.centers.astype(np.float64), rows.power)
    closest_sq = rows.assigned_distances_sq(centers, result.labels)
    nobody, trials, chosen = np.zeros(rows.n, dtype=np.int32), 2 + int(math.log(n_clusters)), []
    for _ in range(n_clusters - len(centers)):
        least = math.inf
        for row in drawn(rows, closest_sq, random_state.uniform(size=trials)):
            candidate = rows.dense(row).astype(np.float64)[np.newaxis]
            lowered_sq = rows.assigned_distances_sq(candidate, nobody)
            np.minimum(lowered_sq, closest_sq, out=lowered_sq)
            total = float(np.sum(lowered_sq if rows.weights is None else lowered_sq * rows.weights))
            if total < least:
                least, best, best_sq = total, candidate, lowered_sq
        chosen.append(best)
        closest_sq = best_sq
    return np.ldexp(np.concatenate([centers, *chosen]), -rows.power)


def drawn(rows, closest_sq, uniforms):
    """Return the positions of rows that are drawn by weight times squared distance, each once, ascending."""
    sums = np.cumsum(closest_sq if rows.weights is None else closest_sq * rows.weights)
    # Where all rows lie on centers any will do: the first.
    return np.unique(sums.searchsorted(uniforms * sums[-1], side="right").clip(max=last_step(sums))).tolist()


def last_step(sums):
    """Return where sums reach their last value."""
    return int(sums.searchsorted(sums[-1], side="left"))
