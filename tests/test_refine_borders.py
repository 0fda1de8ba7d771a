"""Where runs of a sorted column meet: the least cost of k runs, against tables of all borders, for every k."""

import itertools

import numpy as np
import pytest

from ckmeans.kernels.optimal import Costs
from ckmeans.refine.borders import ImpreciseError, borders_of


def least_costs(costs, m, most):
    """Return the least cost of 1 to `most` runs, by comparing all borders; each run's cost is what costs.cost says."""
    cost = np.full((m, m + 1), np.inf)
    for run in itertools.combinations(range(m + 1), 2):
        cost[run] = costs.cost(*run)
    least, found = cost[0], [cost[0, m]]
    for _ in range(most - 1):
        least = np.array([np.inf, *((least[:stop] + cost[:stop, stop]).min() for stop in range(1, m + 1))])
        found.append(least[m])
    return found


@pytest.mark.parametrize("precision", [0, 1, 2])
@pytest.mark.parametrize("make", ["normal", "uniform", "lognormal", "standard_cauchy"])
def test_no_borders_cost_less(make, precision):
    rng = np.random.default_rng(3)
    values = np.unique(getattr(rng, make)(size=120))
    weights = rng.integers(1, 4, 120).astype(np.float64)
    costs = Costs(values, weights, 0, -2, np.arange(121), precision)
    imprecise = []
    for k, least in enumerate(least_costs(costs, 120, 119), 1):
        try:
            found = borders_of(costs, values, k)
        except ImpreciseError:
            imprecise.append(least / costs.scale)
        else:
            assert sum(costs.cost(*run) for run in itertools.pairwise(found)) <= least * (1 + 1e-9), k
    assert all(part < 2.0**-34 for part in imprecise)
    assert precision == 0 or not imprecise


@pytest.mark.parametrize(
    ("m", "k"), [(50, 7), (1000, 30), (1000, 47), (9990, 1000), (10_000, 300), (60_000, 7), (600_000, 12)]
)
def test_equal_gaps_make_runs_of_nearly_equal_length(m, k):
    costs = Costs(np.arange(m) + 0.5, None, 0, 0, np.arange(m + 1), 0)
    lengths = np.diff(borders_of(costs, np.arange(m) + 0.5, k))
    assert (len(lengths), lengths.sum()) == (k, m)
    assert np.ptp(lengths) <= 1


@pytest.mark.parametrize("make", ["normal", "lognormal"])
def test_borders_of_many_values_cannot_be_moved_for_a_gain(make):
    values = np.unique(getattr(np.random.default_rng(3), make)(size=60_000))
    costs = Costs(values, None, 0, 0, np.arange(len(values) + 1), 0)
    for k in (2, 9, 300):
        found = borders_of(costs, values, k)
        total = sum(costs.cost(*run) for run in itertools.pairwise(found))
        for q, step in itertools.product((1, k // 2, k - 1), (-20, -1, 1, 20)):
            moved = found.copy()
            moved[q] = min(max(found[q] + step, found[q - 1] + 1), found[q + 1] - 1)
            assert sum(costs.cost(*run) for run in itertools.pairwise(moved)) >= total


def test_costs_keep_digits_that_sums_lose():
    values = np.array([0.0, 1e-40, 3e-40, 1.0, 1.5, 9.0])
    begins = np.arange(7)
    for precision in range(2):
        with pytest.raises(ImpreciseError):
            borders_of(Costs(values, None, 0, 0, begins, precision), values, 5)
    assert borders_of(Costs(values, None, 0, 0, begins, 2), values, 5).tolist() == [0, 2, 3, 4, 5, 6]
