"""Where the k runs of a sorted column meet that cost least together: which penalty for each run makes k runs the best.

The cost of the best n runs is convex in n. So the best partition under a penalty for each run is the best of its number
of runs, which falls while the penalty grows; and where no penalty makes it k, as among columns of equal gaps, one does
make k runs as good as more and fewer. Then other edges than those of one partition are left, and a table decides.
Knows nothing of rows, nor of what a run costs.
"""

from typing import NamedTuple

import numpy as np

from ckmeans.kernels.optimal import Penalised, Table

# Costs are precise to that part of their scale, for each precision of kernels.optimal.Costs; and so much larger a part
# the least cost has to be.
LOST = 2.0**-46, 2.0**-96, 0.0
LEAST_PART = 2.0**-36, 2.0**-50, -np.inf
# Edges among which the first guess of a penalty is searched, besides some for each run.
FEWEST_EDGES = 2048


class Point(NamedTuple):
    """The best partition under some penalty."""

    penalty: float
    n_runs: int
    cost: float  # without the penalties


def borders_of(costs, values, k):
    """Return which distinct values the k runs of least cost begin with, and m; None: costs are not precise enough.

    Parameters
    ----------
    costs : kernels.optimal.Costs
    values : ndarray of shape (m,)
        The distinct values, ascending.
    k : int
        At least 1, and less than m.

    Returns
    -------
    ndarray of shape (k + 1,), intp, or None
    """
    m, edges = costs.m, np.arange(costs.m + 1)
    if k == 1:
        return edges[[0, m]]
    guess = costs.cost(0, m) / k**3  # as costs of many runs fall with their square
    few = few_edges(values, FEWEST_EDGES + 8 * k)
    if 3 * len(few) < m:
        found = found_penalty(costs, few, k, guess)
        guess = guess if found is None else found[0]
    found = found_penalty(costs, edges, k, guess)
    if found is None:
        return None
    penalty, under, most = found
    if most - k * penalty < LEAST_PART[costs.precision] * costs.scale:
        return None
    most += lost(costs, k, most)
    edges = edges[under.least + Penalised(costs, edges, penalty, backward=True).least <= most]
    if len(edges) > k + 1:
        edges = edges[Table(costs, edges, *ranges_of_borders(costs, edges, k, penalty, most)).borders]
    return edges


def few_edges(values, count):
    """Return up to 2 * count edges, between which lie as many values, or which lie as far apart."""
    m = len(values)
    apart = np.searchsorted(values, np.linspace(values[0], values[-1], count))
    return np.unique(np.concatenate([np.linspace(0, m, count).astype(np.intp), apart]))


def lost(costs, k, total):
    """Return how wrong, by rounding, the least cost of about k runs with their penalties may be."""
    return LOST[costs.precision] * costs.scale + 2.0**-50 * k * total


def found_penalty(costs, edges, k, guess):
    """Return a penalty under which k runs are the best, a Penalised, and what k runs cost at most, penalties included.

    None: costs are not precise enough. guess: a penalty to begin with.
    """
    fewer = more = None  # runs than k: the nearest Points
    penalty, tries = guess, 0
    while True:
        under = Penalised(costs, edges, penalty)
        n_runs, total = under.n_runs, under.cost + under.n_runs * penalty
        point = Point(penalty, n_runs, under.cost)
        if n_runs == k or (n_runs < k and penalty == 0.0):
            return penalty, under, total
        if n_runs > k:
            more = point
        elif point.cost < LEAST_PART[costs.precision] * costs.scale:
            return None
        else:
            fewer = point
        following = next_penalty(fewer, more, k, tries, 2.0 * costs.cost(0, costs.m))
        tries += 1
        if fewer and more:
            # Convex costs: those of k runs lie below the line through both.
            share = (k - fewer.n_runs) / (more.n_runs - fewer.n_runs)
            most = fewer.cost + share * (more.cost - fewer.cost) + k * penalty
            if following is None or most - total <= lost(costs, k, most):
                return penalty, under, most
        penalty = following


def next_penalty(fewer, more, k, tries, largest):
    """Return a penalty between those of two Points, or beyond that of the only one; None: there is no number between.

    largest: a penalty that makes one run the best.
    """
    if more is None:
        return fewer.penalty * (fewer.n_runs / k) ** min(3 * 2**tries, 1000)
    if fewer is None:
        return min(largest, more.penalty * 2.0 ** min(3 * 2**tries * np.log2(more.n_runs / k), 1000.0))
    low, high = more.penalty, fewer.penalty
    if tries % 4 == 3:
        found = low + 0.5 * (high - low)
    elif tries % 4 == 2 or not low:
        # Under this one both cost the same.
        found = (fewer.cost - more.cost) / (more.n_runs - fewer.n_runs)
    else:
        found = low * (high / low) ** (np.log(more.n_runs / k) / np.log(more.n_runs / fewer.n_runs))
    if not low < found < high:
        found = low + 0.5 * (high - low)
    return float(found) if low < found < high else None


def ranges_of_borders(costs, edges, k, penalty, most):
    """Return at which of the edges each border lies at first and at last: two arrays, (k + 1,) intp.

    most: what k runs cost at most, penalties included.
    """
    last, number = len(edges) - 1, np.arange(k + 1)
    low, high = number.copy(), last - k + number  # every run has a value
    step = penalty / (4 * k)
    if step > 0.0:
        # Of q runs before an edge: with any penalties they cost no less than the best runs with these.
        after = Penalised(costs, edges, penalty, backward=True).least - most
        at_least = (Penalised(costs, edges, penalty + step).least + after) / step
        at_most = -(Penalised(costs, edges, penalty - step).least + after) / step
        low = np.maximum(low, np.searchsorted(np.maximum.accumulate(at_most), number))
        from_right = np.minimum.accumulate(at_least[::-1])[::-1]
        high = np.minimum(high, np.searchsorted(from_right, number, side="right") - 1)
    low[0] = high[0] = 0
    low[k] = high[k] = last
    return low, high
