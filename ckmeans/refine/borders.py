"""Where the k runs of a sorted column meet that cost least together: which penalty for each run makes k runs the best.

The cost of the best n runs is convex in n. So the best partition under a penalty for each run is the best of its number
of runs, which falls while the penalty grows; and where no penalty makes it k, as among columns of equal gaps, one does
make k runs as good as more and fewer. Then other edges than those of one partition are left, and a table decides.
Knows nothing of rows, nor of what a run costs.
"""

import math
from typing import NamedTuple

import numpy as np

from ckmeans.kernels.optimal import best_borders, penalised

# Costs are precise to that part of their scale, for each precision of kernels.optimal.Costs; and so much larger a part
# the least cost has to be.
LOST = 2.0**-46, 2.0**-96, 0.0
LEAST_PART = 2.0**-36, 2.0**-50, -np.inf
# Edges among which a penalty is guessed, and besides for each run. What fewer edges tell is asked for where they are so
# many times fewer than all.
FEWEST_EDGES, EDGES_OF_RUN, TIMES_FEWER = 256, 16, 6
# Runs up to which some edges tell that most of all others are no borders. Of 20 runs half of them are left, and finding
# out which takes as long as they save.
MOST_RUNS = 10


class ImpreciseError(ArithmeticError):
    """Costs lack digits."""


class Point(NamedTuple):
    """The best partition under some penalty."""

    penalty: float
    n_runs: int
    cost: float  # without the penalties


def borders_of(costs, values, k):
    """Return which distinct values the k runs of least cost begin with, and m: (k + 1,) intp.

    Parameters
    ----------
    costs : kernels.optimal.Costs
    values : ndarray of shape (m,)
        The distinct values, ascending.
    k : int
        At least 1, and less than m.

    Raises
    ------
    ImpreciseError
        If costs are not precise enough.
    """
    m, edges = len(values), np.arange(len(values) + 1)
    if k == 1:
        return edges[[0, m]]
    # Costs of k runs fall with k^2; normal numbers need a larger factor, uniform ones a smaller one.
    penalty = 3.0 * costs.cost(0, m) / k**3
    count = FEWEST_EDGES + EDGES_OF_RUN * k
    if TIMES_FEWER * count < m:
        penalty = found_penalty(costs, few_edges(values, count), k, penalty)[0]
    count = int((0.45 * k * m) ** (2 / 3))  # the passes over these and over what is left take about as long
    if TIMES_FEWER * count < m and k <= MOST_RUNS:
        penalty, edges = edges_left(costs, few_edges(values, count), k, penalty)
    penalty, least, most = found_penalty(costs, edges, k, penalty)
    if most - k * penalty < LEAST_PART[costs.precision] * costs.scale:
        raise ImpreciseError
    most += lost(costs, k, most)
    edges = edges[least + least_after(costs, edges, edges, penalty) <= most]
    if len(edges) > k + 1:
        edges = edges[best_borders(costs, edges, *ranges_of_borders(costs, edges, k, penalty, most))]
    return edges


def edges_left(costs, few, k, penalty):
    """Return another penalty, and which of all edges the borders of the k runs of least cost lie at, among others.

    few: some of the edges; of those between two neighbours all are left, or none.
    """
    penalty, _, most = found_penalty(costs, few, k, penalty)
    # A border between two neighbours: whichever it is, runs cost no less than without the values there.
    begins, ends = np.concatenate([[0], few[1:] - 1, few[-1:]]), np.concatenate([[0], few[:-1], few[-1:]])
    least = penalised(costs, begins, ends, penalty)[0] + least_after(costs, begins, ends, penalty)
    is_left = np.repeat(least[1:-1] <= most + lost(costs, k, most), np.diff(few))
    is_left[0] = True
    return penalty, np.append(np.flatnonzero(is_left), few[-1])


def few_edges(values, count):
    """Return up to so many edges, 0 and m among them: some with as many values in between, some as far apart."""
    m, count = len(values), count // 2
    apart = np.searchsorted(values, np.linspace(values[0], values[-1], count))
    edges = np.sort(np.concatenate([np.linspace(0, m, count).astype(np.intp), apart]))
    return edges[np.flatnonzero(np.diff(edges, prepend=-1))]


def lost(costs, k, total):
    """Return how wrong, by rounding, the least cost of about k runs with their penalties may be."""
    return LOST[costs.precision] * costs.scale + 2.0**-50 * k * total


def found_penalty(costs, edges, k, guess):
    """Return a penalty under which k runs are the best, the least cost before each edge, and what k runs cost at most.

    Penalties are included. Raises ImpreciseError. guess: a penalty to begin with.
    """
    fewer = more = None  # runs than k: the nearest Points
    penalty, tries = guess, 0
    while True:
        least, n_runs, cost = penalised(costs, edges, edges, penalty)
        point, total = Point(penalty, n_runs, cost), cost + n_runs * penalty
        if n_runs == k or (n_runs < k and penalty == 0.0):
            return penalty, least, total
        if n_runs > k:
            more = point
        elif cost < LEAST_PART[costs.precision] * costs.scale:
            raise ImpreciseError
        else:
            fewer = point
        following = next_penalty(fewer, more, k, tries, 2.0 * costs.cost(0, int(edges[-1])))
        tries += 1
        if fewer and more:
            # Convex costs: those of k runs lie below the line through both.
            share = (k - fewer.n_runs) / (more.n_runs - fewer.n_runs)
            most = fewer.cost + share * (more.cost - fewer.cost) + k * penalty
            if following is None or most - total <= lost(costs, k, most):
                return penalty, least, most
        penalty = following


def least_after(costs, begins, ends, penalty):
    """Return the least cost of the runs after each place, penalties included, as penalised() does of those before."""
    return penalised(costs, ends[::-1].copy(), begins[::-1].copy(), penalty)[0][::-1]


def next_penalty(fewer, more, k, tries, largest):
    """Return a penalty between those of two Points, or beyond that of the only one; None: there is no number between.

    largest: a penalty that makes one run the best.
    """
    exponent = 3 * 2 ** min(tries, 10)  # as costs fall with the square, and more where that does not help
    if more is None:
        return fewer.penalty * (fewer.n_runs / k) ** exponent
    if fewer is None:
        times = 2.0 ** min(exponent * math.log2(more.n_runs / k), 1000.0)
        return min(largest, max(times * more.penalty, 2.0**-1000 * largest))
    low, high = more.penalty, fewer.penalty
    if tries % 4 == 3:
        found = low + 0.5 * (high - low)
    elif tries % 4 == 2 or not low:
        # Under this one both cost the same.
        found = (fewer.cost - more.cost) / (more.n_runs - fewer.n_runs)
    else:
        found = low * (high / low) ** (math.log(more.n_runs / k) / math.log(more.n_runs / fewer.n_runs))
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
        after = least_after(costs, edges, edges, penalty) - most
        with np.errstate(over="ignore"):
            at_least = (penalised(costs, edges, edges, penalty + step)[0] + after) / step
            at_most = -(penalised(costs, edges, edges, penalty - step)[0] + after) / step
        low = np.maximum(low, np.searchsorted(np.maximum.accumulate(at_most), number))
        from_right = np.minimum.accumulate(at_least[::-1])[::-1]
        high = np.minimum(high, np.searchsorted(from_right, number, side="right") - 1)
    low[0] = high[0] = 0
    low[k] = high[k] = last
    return low, high
