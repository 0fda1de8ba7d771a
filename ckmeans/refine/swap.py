"""Several centres at a time move from where they matter least to where rows are farthest off, while the inertia falls.

B. Fritzke, "The breathing k-means algorithm" (2020). A round adds m centres and lets steps follow, removes the m whose
rows lose least by it and lets steps follow again. m falls after each round that lowers nothing. Every choice is made by
whole numbers or by inertias that are rounded once, so that it depends neither on threads nor on how rows are stored.
Knows nothing of restarts.
"""

import time
from dataclasses import replace

import numpy as np

from ckmeans import loop
from ckmeans.rows import Rows
from ckmeans.rows.whole import exponent_above

# Centres that a round moves in the beginning. With 5, as Fritzke has it, fits of letters and of a sphere into 50 and
# 100 clusters ended 0.15 % higher, in 0.8 of the time.
MOST_MOVED = 8
# A round that lowers the inertia by no larger a part than this is one that lowers nothing.
LEAST_PART = 1e-4
# Of fits of six kinds of rows, rounds ended by themselves after 7 to 17 times what the fit had computed.
BUDGET = 40.0


class Swaps:
    """Rounds that follow a fit.

    Parameters
    ----------
    rows : rows.Rows
        In range.
    algorithm : class
        Of algorithms.ALGORITHMS, one that supports these rows.
    random_state : RandomState or Generator
        From which one number is drawn for each centre that is added.
    tolerance, max_iter
        As for loop.run(), of the steps of each round.
    budget : float or None
        What the rounds may compute at most, as a multiple of what the fit did: rows times centres times steps, which
        counts what an algorithm leaves out, too, so that all algorithms end alike. None: BUDGET.
    watch : callbacks.Watch or None
        Is told of every round, as of a step of one more run.
    """

    def __init__(self, rows, algorithm, random_state, *, tolerance, max_iter, budget, watch=None):
        self.rows, self.algorithm, self.random_state = rows, algorithm, random_state
        self.tolerance, self.max_iter, self.watch = tolerance, max_iter, watch
        self.budget = BUDGET if budget is None else budget
        self.left, self.records = 0, []
        self.weights, self.count = comparable_weights(rows)

    def refine(self, best):
        """Do the rounds after best.result, a loop.Result, and put the best of them in its place.

        Whole rounds stay when an exception ends one.
        """
        first, k = best.result, len(best.result.centers)
        most = min(MOST_MOVED, k, self.rows.n - k) if k > 1 else 0
        if not most or first.inertia == 0.0:
            return
        if self.watch is not None:
            self.watch.begin_run()
        try:
            converged = self.rounds(best, most)
        finally:
            history = np.concatenate([first.history, loop.as_history(self.records)])
            best.result = replace(best.result, history=history, n_iter=len(history))
        best.result.converged &= converged
        if self.watch is not None:
            self.watch.end_run(best.result)

    def rounds(self, best, most):
        """Do rounds that move up to so many centres, and return whether nobody asked for the end."""
        at = best.result
        # In passes over the rows for one centre.
        self.left = self.budget * len(at.centers) * at.n_iter
        while most and best.result.inertia > 0.0:
            if self.watch is not None:
                self.watch.begin_step()
            at = self.round(at, most)
            if at is None:
                break
            most -= at.inertia >= (1.0 - LEAST_PART) * best.result.inertia
            if at.inertia < best.result.inertia:
                best.result = at
            if self.watch is not None and self.watch.step(
                self.rows, self.centers_of(at), len(self.records) - 1, self.records[-1]
            ):
                return False
        return True

    def round(self, result, most):
        """Return the Result of a round that moves up to so many centres, and note it; None: too little is left."""
        began, k = time.perf_counter(), len(result.centers)
        larger = np.concatenate([self.centers_of(result), self.drawn(result, most)])
        larger = self.steps(larger, 2 * len(larger) + k, with_inertia=False)
        if larger is None:
            return None
        centers = self.centers_of(larger)
        near, distances = self.rows.two_nearest(centers)
        self.left -= len(centers)
        kept = self.kept(centers, near, distances, most)
        following = self.steps(centers[kept], k)
        if following is None:
            return None
        n_distances = sum(int(done.history["distances"].sum()) for done in (larger, following))
        n_distances += len(near) * len(centers)
        changed = np.count_nonzero(following.labels != result.labels)
        moved, took = np.count_nonzero(kept >= k), time.perf_counter() - began
        self.records.append((following.inertia, np.nan, changed, n_distances, moved, took, "swap"))
        return following

    def steps(self, centers, needed, **how):
        """Return the Result of steps from some centres, or None: less is left than is needed for one."""
        most = (self.left - needed) // len(centers) + 1 if self.left >= needed else 0
        if most < 1:
            return None
        result = loop.run(
            self.rows,
            None,
            self.algorithm,
            centers,
            tolerance=self.tolerance,
            max_iter=int(min(self.max_iter, most)),
            **how,
        )
        self.left -= result.n_iter * len(centers)
        return result

    def centers_of(self, result):
        """Return the centres of a Result, as those of the rows as they are: float64."""
        return np.ldexp(result.centers.astype(np.float64, copy=False), self.rows.power)

    def drawn(self, result, count):
        """Return a row of each of the clusters that cost most, drawn by squared distances: (count, d) float64."""
        distances_sq = self.rows.assigned_distances_sq(self.centers_of(result), result.labels)
        whole = whole_numbers(distances_sq, self.weights, self.count)
        of_clusters = np.bincount(result.labels, whole, minlength=len(result.centers))
        chosen = np.argsort(-of_clusters, kind="stable")[:count]
        uniform, drawn = self.random_state.random(count), []
        for j, u in zip(chosen, uniform, strict=True):
            members = np.flatnonzero(result.labels == j)
            if not len(members):  # an empty cluster, of which there are few: any row does
                members = np.arange(self.rows.n)
            sums = np.cumsum(whole[members])
            drawn.append(members[min(np.searchsorted(sums, u * sums[-1], side="right"), len(members) - 1)])
        return self.rows.dense(np.array(drawn)).astype(np.float64)

    def kept(self, centers, near, distances, count):
        """Return which centres are left without the `count` that matter least: k of k + count positions.

        Those of the fit keep their places; added ones take those of the removed. A centre that is next to a removed one
        stays, as its rows need it, while there are others enough.
        """
        large = len(centers)
        # What the rows of a centre would cost more without it. Both factors are at least 0.
        more = (distances[:, 1] - distances[:, 0]) * (distances[:, 1] + distances[:, 0])
        loss = np.bincount(near[:, 0], whole_numbers(more, self.weights, self.count), minlength=large)
        pairs = Rows(centers, None, self.rows.engine, 0).two_nearest(centers)[0]
        beside = np.where(pairs[:, 0] == np.arange(large), pairs[:, 1], pairs[:, 0])
        removed, frozen = [], set()
        for j in np.argsort(loss, kind="stable").tolist():
            if j in frozen:
                continue
            removed.append(j)
            if len(removed) == count:
                break
            if len(frozen) + count < large:
                frozen.add(int(beside[j]))
        k = large - count
        stays = np.ones(large, dtype=bool)
        stays[removed] = False
        kept = np.arange(k)
        kept[~stays[:k]] = k + np.flatnonzero(stays[k:])
        return kept


def comparable_weights(rows):
    """Return the weights of some rows, or None, and what they sum up to at most: others than whole ones are below 1."""
    weights = rows.weights
    if weights is None:
        return None, rows.n
    total = float(weights.sum())
    if total < 2**26 and (weights == np.rint(weights)).all():
        return weights, int(total)
    return np.ldexp(weights, -exponent_above(float(weights.max()))), rows.n


def whole_numbers(values, weights, count):
    """Return values, at least 0, times weights, that sum up to count at most, as float64 of which sums are exact.

    They are whole numbers, so that the order of a sum does not matter, and a row of weight 3 counts as three rows.
    """
    whole = np.rint(np.ldexp(values, 52 - exponent_above(float(values.max())) - exponent_above(count)))
    return whole if weights is None else np.rint(whole * weights)
