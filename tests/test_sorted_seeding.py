"""One column, sorted: its seeds are the defined ones, though sums are in another order; DenseSampler is the oracle."""

import numpy as np
import pytest
import scipy.sparse

from ckmeans.engines.threads import Threads
from ckmeans.rows import Rows
from ckmeans.seeding.greedy import DenseSampler, SortedSampler, SparseSampler


def far(rng, n):
    return np.round(rng.normal(size=n), 3) + 10.0 ** rng.integers(5, 14)


KINDS = {
    "far away, half of it zeros": lambda rng, n: far(rng, n) * (rng.random(n) < 0.5),
    "far away": far,
    "duplicates": lambda rng, n: rng.choice(rng.normal(size=max(2, n // 10)), n),
    "rounded": lambda rng, n: np.round(rng.normal(size=n) * rng.integers(1, 100), 1),
    "whole numbers": lambda rng, n: rng.integers(0, rng.integers(2, 250), n).astype(float),
    "mirror images": lambda rng, n: rng.choice([-1, 1], n) * rng.choice(rng.normal(size=max(2, n // 4)), n),
    "outliers": lambda rng, n: rng.standard_cauchy(n) ** 3,
    "squares vanish": lambda rng, n: np.append(rng.normal(size=n - 1) * 10.0 ** rng.integers(-170, -150), 1.0),
}
WEIGHTS = (
    lambda rng, n: None,
    lambda rng, n: rng.random(n),
    lambda rng, n: 10.0 ** rng.uniform(-12, 12, n),
    lambda rng, n: rng.integers(0, 4, n) + np.eye(1, n)[0],
)


def stored_as(X, stored):
    if stored == "float16":
        X = X.clip(-6e4, 6e4)
    return (np.abs(X) % 256 if stored == "uint8" else X).astype(stored).reshape(-1, 1)


def check_same(samplers, first, rounds):
    """rounds: numbers for each round, or a function that returns them, given the squared distances that are left."""
    for sampler in samplers:
        sampler.first(first)
    for numbers in rounds:
        uniforms = numbers(samplers[-1].closest_sq) if callable(numbers) else numbers
        assert len({sampler.next(uniforms) for sampler in samplers}) == 1
    for sampler in samplers:
        np.testing.assert_array_equal(sampler.closest_sq, samplers[-1].closest_sq)


@pytest.mark.parametrize("stored", ["float64", "float32", "float16", "uint8"])
@pytest.mark.parametrize("kind", KINDS)
def test_one_column_chooses_what_its_sparse_copy_chooses(kind, stored):
    for seed in range(12 if stored == "float64" else 4):
        rng = np.random.default_rng(seed)
        n = int(rng.integers(20, 700))
        k, trials = int(rng.integers(2, min(n, 100))), int(rng.integers(1, 9))
        X, weights = stored_as(KINDS[kind](rng, n), stored), WEIGHTS[seed % 4](rng, n)
        engine = Threads(1 + seed % 3)
        samplers = [SortedSampler(Rows(X, weights, engine), k), DenseSampler(Rows(X, weights, engine), k, trials)]
        if stored in ("float64", "float32"):
            samplers.append(SparseSampler(Rows(scipy.sparse.csr_array(X), weights, engine), trials))
        check_same(samplers, int(rng.integers(n)), rng.random((k - 1, trials)))


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "squares vanish"])
@pytest.mark.parametrize("weighted", [False, True])
def test_draws_on_the_border_between_two_rows_are_the_definition_s(rng, kind, weighted):
    X, weights = KINDS[kind](rng, 2000).reshape(-1, 1), rng.random(2000) if weighted else None
    rows = Rows(X, weights, Threads(1))
    samplers = [SortedSampler(rows, 60), DenseSampler(rows, 60, 6)]

    def on_borders(closest_sq):
        ends = np.cumsum(closest_sq * (1.0 if weights is None else weights))
        return (rng.choice(ends, 6) / (ends[-1] or 1.0)).clip(max=1 - 2.0**-53)

    check_same(samplers, 5, [on_borders] * 59)
    assert samplers[0].kernel.drawn_by_definition > 20


def test_gains_that_bounds_cannot_tell_apart_are_the_definition_s():
    """Mirror images gain alike but for the last digits, on either side of the first seed."""
    decided = 0
    for seed in range(60):
        rng = np.random.default_rng(seed)
        half = rng.normal(size=600)
        X = rng.permutation(np.concatenate([half, -half, [0.0]])).reshape(-1, 1)
        weights = np.full(len(X), 0.1) if seed % 2 else None
        rows = Rows(X, weights, Threads(1 + seed % 2))
        samplers = [SortedSampler(rows, 9), DenseSampler(rows, 9, 8)]
        first = int(np.flatnonzero(X[:, 0] == 0.0)[0])
        mirrored = [np.flatnonzero(np.abs(X[:, 0]) == np.abs(half[i])) for i in rng.integers(0, 600, 8)]

        def drawing(closest_sq, mirrored=mirrored, weights=weights):
            terms = closest_sq * (1.0 if weights is None else weights)
            ends = np.cumsum(terms)
            row = np.concatenate(mirrored)[:8]
            return (ends[row] - terms[row] / 2) / ends[-1]

        check_same(samplers, first, [drawing] * 8)
        decided += samplers[0].kernel.decided_by_definition
    assert decided > 60


@pytest.mark.parametrize("unit", [1.0, 2.0**-4, 2.0**40])
def test_gains_that_are_exactly_alike_are_told_without_a_pass(rng, unit):
    X = rng.permutation(unit * (2.0**20 + np.repeat(np.arange(500.0), 10))).reshape(-1, 1)
    for weights in (None, np.full(len(X), 2.0)):
        rows = Rows(X, weights, Threads(1))
        samplers = [SortedSampler(rows, 400), DenseSampler(rows, 400, 5)]
        check_same(samplers, 3, rng.random((399, 5)))
        assert samplers[0].kernel.decided_by_definition == 0


@pytest.mark.parametrize("stored", ["float64", "float32", "uint8"])
@pytest.mark.parametrize("make", ["normal", "uniform", "lognormal", "far away", "whole numbers"])
def test_bounds_tell_nearly_always(rng, make, stored):
    """Else it would be right and slow."""
    n = 50_000
    X = {"far away": lambda: 1e6 + rng.normal(size=n), "whole numbers": lambda: rng.integers(0, 5000, n)}.get(
        make, lambda: getattr(rng, make)(size=n)
    )()
    kernel = SortedSampler(Rows(stored_as(X, stored), None, Threads(1)), 200).kernel
    kernel.first(0)
    for uniforms in rng.random((199, 7)):
        kernel.next(uniforms)
    assert kernel.drawn_by_definition <= 1
    assert kernel.decided_by_definition <= 1


def test_sums_of_blocks_are_renewed_before_their_error_grows(rng):
    rows = Rows(rng.standard_cauchy((3000, 1)), None, Threads(1))
    check_same([SortedSampler(rows, 2200), DenseSampler(rows, 2200, 2)], 3, rng.random((2199, 2)))
