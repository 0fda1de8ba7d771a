"""The rounds of k-means++: whatever leaves rows out must leave every bit as it is; the oracle is plain numpy."""

import numpy as np
import pytest
import reference
import scipy.sparse
from sklearn import cluster

from ckmeans import kmeans_plusplus, tuning
from ckmeans.engines import threads
from ckmeans.engines.threads import Threads
from ckmeans.kernels import seeding
from ckmeans.rows import Rows
from ckmeans.seeding.greedy import (
    DenseSampler,
    SortedSampler,
    fine_grid_of,
    grid_of,
    is_worth_a_fine_grid,
    sampler_over,
)


@pytest.fixture(params=["coarse", "fine"])
def eager(request, monkeypatch):
    """Let every problem be worth a grid: a coarse one, an order and sorting; or a fine one."""
    if request.param == "fine":
        monkeypatch.setattr(tuning, "EXACT_COLUMNS", 0)
        monkeypatch.setattr(tuning, "FEW_CLUSTERS", 10**6)
        return
    monkeypatch.setattr(tuning, "MOST_FINE_NUMBERS", 0)
    monkeypatch.setattr(tuning, "WORTH_A_GRID", 0)
    monkeypatch.setattr(tuning, "WORTH_SORTING", 0)
    monkeypatch.setattr(tuning, "WORTH_AN_ORDER", 0)
    monkeypatch.setattr(tuning, "FEW_CLUSTERS", 0)


def played(X, weights, k, trials=5, seed=0, n_threads=1):
    """Return the rows chosen in rounds from a fixed seed, and the squared distances that are left."""
    sampler = sampler_over(Rows(X, weights, Threads(n_threads)), k, trials)
    sampler.first(len(X) // 2)
    uniforms = np.random.default_rng(seed).uniform(size=(k - 1, trials))
    chosen = [len(X) // 2, *(sampler.next(some) for some in uniforms)]
    return chosen, sampler.closest_sq


KINDS = {
    "blobs": lambda rng, n, d: rng.normal(size=(n, d)) + 6 * rng.integers(0, 3, (n, 1)),
    "outliers": lambda rng, n, d: rng.standard_cauchy(size=(n, d)),
    "far away": lambda rng, n, d: 1e6 + rng.normal(size=(n, d)),
    "one wide column": lambda rng, n, d: rng.normal(size=(n, d)) * np.where(np.arange(d) == d // 2, 1e4, 1.0),
    "whole numbers": lambda rng, n, d: rng.integers(-3, 4, (n, d)).astype(float),
    "tiny": lambda rng, n, d: 1e-20 * rng.normal(size=(n, d)),
    "huge": lambda rng, n, d: 1e25 * rng.normal(size=(n, d)),
    "all alike": lambda rng, n, d: np.full((n, d), 0.7),
    "lines": lambda rng, n, d: np.repeat(rng.normal(size=(n, 1)), d, axis=1),
}


@pytest.mark.parametrize("d", [1, 2, 3, 4, 5, 8, 13, 16, 17, 31, 32, 33, 64, 100, 133])
@pytest.mark.parametrize("kind", KINDS)
def test_every_way_of_leaving_rows_out_changes_no_bit(eager, isa, dtype, rng, kind, d):
    X = KINDS[kind](rng, 700 + d, d).astype(dtype)
    weights = rng.uniform(size=len(X)) if d % 2 else None
    chosen, closest_sq = played(X, weights, 25)
    np.testing.assert_array_equal(closest_sq, reference.distances_sq(X, X[chosen]).min(axis=1))
    without = seeding.GreedySampler(Rows(X, weights), 5, 1.0)
    without.place_first(chosen[0])
    Threads(1).run(without.first())
    uniforms = np.random.default_rng(0).uniform(size=(24, 5))
    assert chosen[1:] == [without.next(some) for some in uniforms]
    np.testing.assert_array_equal(closest_sq, without.closest_sq)


@pytest.mark.parametrize("stored", ["float16", "uint8", "int8"])
@pytest.mark.parametrize("d", [1, 3, 16, 17, 40])
@pytest.mark.parametrize("n_threads", [1, 3])
def test_narrow_types_give_the_bits_of_their_float64_copy(eager, isa, rng, stored, d, n_threads):
    X = (30 + 4 * rng.normal(size=(1500, d)) + 20 * rng.integers(0, 3, (1500, 1))).astype(stored)
    for weights in (None, rng.uniform(size=len(X))):
        chosen, closest_sq = played(X, weights, 20, n_threads=n_threads)
        others, wanted = played(X.astype(np.float64), weights, 20)
        assert chosen == others
        np.testing.assert_array_equal(closest_sq, wanted)


@pytest.mark.parametrize("exponent", [8, 15, 130])
def test_gains_beyond_float64_leave_rows_to_choose(rng, exponent):
    """Sums of infinities are no numbers, and no gain is greater than another."""
    X, weights = rng.normal(size=(20_000, 1)) * 10.0**exponent, rng.uniform(0.5, 1, 20_000) * 1e299
    _, indices = kmeans_plusplus(X, 20, sample_weight=weights, random_state=0)
    assert indices.min() >= 0


@pytest.mark.parametrize("d", [2, 9, 40])
@pytest.mark.parametrize("kind", ["blobs", "outliers"])
def test_the_gains_that_decide_are_the_oracle_s(eager, isa, dtype, rng, kind, d):
    X, weights = KINDS[kind](rng, 900, d).astype(dtype), rng.uniform(size=900)
    _, indices = kmeans_plusplus(X, 30, sample_weight=weights, random_state=5)
    np.testing.assert_array_equal(indices, reference.kmeans_plusplus(X, 30, np.random.RandomState(5), weights))


@pytest.mark.parametrize("d", [3, 50])
def test_gains_that_float32_cannot_tell_apart_are_decided(isa, dtype, d):
    """Mirror images gain alike but for the last digits, and the first of two equal candidates stays."""
    half = np.random.default_rng(1).normal(size=(300, d))
    X = np.concatenate([half, -half]).astype(dtype)
    for seed in range(10):
        _, indices = kmeans_plusplus(X, 12, random_state=seed)
        np.testing.assert_array_equal(indices, reference.kmeans_plusplus(X, 12, np.random.RandomState(seed)))


@pytest.mark.parametrize("d", [1, 3, 24])
@pytest.mark.parametrize("forked", [False, True], ids=["OpenMP", "Python threads"])
def test_any_number_of_threads(eager, eager_threads, monkeypatch, dtype, blobs, forked, d):
    monkeypatch.setattr(threads, "_forked", forked)
    X = blobs(5000, d, 9, dtype=dtype)
    first = played(X, None, 20, n_threads=1)
    for n_threads in (2, 3, 7):
        again = played(X, None, 20, n_threads=n_threads)
        assert again[0] == first[0]
        np.testing.assert_array_equal(again[1], first[1])


@pytest.mark.parametrize("d", [3, 24])
def test_the_grid_leaves_few_rows_in_doubt(isa, dtype, blobs, d):
    """Else it would be right and useless."""
    X = blobs(20_000, d, 30, spread=0.05, dtype=dtype)
    rows, engine = Rows(X), Threads(1)
    sampler = seeding.GreedySampler(rows, 4, 1.0)
    sampler.lay_grid(*grid_of(rows, 1.0))
    engine.run(sampler.quantise())
    sampler.measure_grid()
    sampler.place_first(0)
    engine.run(sampler.first())
    uniforms = np.random.default_rng(0).uniform(size=(60, 4))
    for some in uniforms:
        sampler.next(some)
    engine.run(sampler.lower())
    sampler.place(uniforms[0])
    engine.run(sampler.screen())
    assert sampler.doubtful() < 0.05 * 4 * len(X)


@pytest.mark.parametrize("d", [2, 24, 120])
@pytest.mark.parametrize("weighted", [False, True])
def test_a_fine_grid_mostly_tells_which_candidate_gains_most(isa, dtype, rng, blobs, d, weighted):
    """Else it would be right and useless."""
    X = blobs(5000, d, 30, dtype=dtype)
    rows, engine = Rows(X, rng.uniform(size=5000) if weighted else None, Threads(1)), Threads(1)
    sampler = seeding.GreedySampler(rows, 4, 1.0, fine=True)
    sampler.lay_grid(*fine_grid_of(rows, 1.0), fine=True)
    sampler.place_first(0)
    engine.run(sampler.first())
    told = 0
    for some in rng.uniform(size=(40, 4)):
        if sampler.pending:
            engine.run(sampler.lower())
        sampler.place(some)
        engine.run(sampler.screen())
        told += sampler.best() >= 0
    assert told >= 30


@pytest.mark.parametrize("spread", [1.0, 80.0, 290.0])
def test_weights_that_float32_cannot_hold_beside_each_other(eager, isa, rng, spread):
    X = rng.normal(size=(1000, 20))
    weights = 10.0 ** rng.uniform(-spread, 0, size=1000) * (rng.random(1000) < 0.9)
    for seed in range(5):
        _, indices = kmeans_plusplus(X, 10, sample_weight=weights, random_state=seed)
        np.testing.assert_array_equal(indices, reference.kmeans_plusplus(X, 10, np.random.RandomState(seed), weights))


@pytest.mark.parametrize("n", [5, 31, 32, 33, 255, 256, 257, 289])
def test_rows_that_fill_the_last_block_gain_nothing(eager, isa, dtype, rng, n):
    """They lie in the middle, where all rows are far from candidates or close to them."""
    for X in (rng.normal(size=(n, 18)), 1e3 + rng.normal(size=(n, 18)), rng.integers(0, 2, (n, 18))):
        for seed in range(3):
            _, indices = kmeans_plusplus(X.astype(dtype), 5, random_state=seed)
            wanted = reference.kmeans_plusplus(X.astype(dtype), 5, np.random.RandomState(seed))
            np.testing.assert_array_equal(indices, wanted)


def test_rows_far_from_all_others_leave_the_grid_to_them(rng):
    X = rng.normal(size=(20_000, 20))
    assert fine_grid_of(Rows(X), 1.0)
    X[7] *= 1e6
    assert fine_grid_of(Rows(X), 1.0) is None
    chosen, closest_sq = played(X, None, 6)
    np.testing.assert_array_equal(closest_sq, reference.distances_sq(X, X[chosen]).min(axis=1))


def test_no_grid_is_laid_in_more_columns_than_its_errors_are_summed_for():
    """Beyond, roundings of float32 sums may add up to more than the 0.2 % that the proof allows."""
    for columns, expected in ((tuning.MOST_GRID_COLUMNS, True), (tuning.MOST_GRID_COLUMNS + 1, False)):
        assert is_worth_a_fine_grid(Rows(np.zeros((2, columns), dtype=np.uint8)), 2) == expected


def test_sparse_rows_are_chosen_as_dense_ones(eager, dtype, rng):
    X = (rng.random((600, 40)) * (rng.random((600, 40)) < 0.2)).astype(dtype)
    weights = rng.uniform(size=600)
    for seed in range(5):
        dense = kmeans_plusplus(X, 20, sample_weight=weights, random_state=seed)[1]
        sparse = kmeans_plusplus(scipy.sparse.csr_array(X), 20, sample_weight=weights, random_state=seed)[1]
        np.testing.assert_array_equal(sparse, dense)


@pytest.mark.parametrize("d", [1, 3, 8, 40])
@pytest.mark.parametrize("kind", ["blobs", "one wide column", "outliers"])
@pytest.mark.parametrize("weighted", [False, True])
def test_the_rows_that_scikit_learn_chooses(eager, rng, kind, d, weighted):
    """Beside far outliers its expanded squares lose the near rows' digits; then ours are the oracle's, but for ties."""
    X = KINDS[kind](rng, 600, d)
    weights = rng.uniform(size=600) if weighted else None
    for seed in range(30):
        ours, theirs = (
            library(X, 15, sample_weight=weights, random_state=seed)[1]
            for library in (kmeans_plusplus, cluster.kmeans_plusplus)
        )
        if kind == "outliers" and not np.array_equal(ours, theirs):
            theirs = reference.kmeans_plusplus(X, 15, np.random.RandomState(seed), weights)
            if not np.array_equal(ours, theirs):
                end = np.flatnonzero(ours != theirs)[0] + 1
                potentials = [reference.distances_sq(X, X[rows[:end]]).min(axis=1).sum() for rows in (ours, theirs)]
                assert potentials[0] == pytest.approx(potentials[1], rel=1e-12)
                continue
        np.testing.assert_array_equal(ours, theirs)


LINES = {
    "normal": lambda rng: rng.normal(size=4000),
    "duplicates": lambda rng: rng.choice(rng.normal(size=40), 4000),
    "whole numbers": lambda rng: rng.integers(0, 300, 4000).astype(float),
    "far away": lambda rng: 1e6 + rng.normal(size=4000),
    "outliers": lambda rng: rng.standard_cauchy(4000) ** 3,
    "a few very far": lambda rng: np.append(rng.normal(size=3990) * 1e-3, rng.normal(size=10) * 1e9),
    "squares vanish": lambda rng: np.append(rng.normal(size=3999) * 1e-162, 1.0),
    "two numbers": lambda rng: rng.choice([0.1, 0.7], 4000),
    "all alike": lambda rng: np.full(4000, 0.3),
}


@pytest.mark.parametrize("kind", LINES)
@pytest.mark.parametrize("stored", ["float64", "float32", "float16", "uint8", "int8"])
def test_one_column_sorted_chooses_what_blocks_of_rows_choose(rng, kind, stored):
    X = LINES[kind](rng)
    X = (X if stored.startswith("float") else 20 * X).clip(*((0, 120) if stored[0] in "ui" else (-3e4, 3e4)))
    X = X.astype(stored).reshape(-1, 1)
    for seed, k in enumerate((2, 7, 50, 200)):
        weights = rng.uniform(size=len(X)) * (rng.uniform(size=len(X)) > 0.3) if seed % 2 else None
        uniforms = np.random.default_rng(seed).uniform(size=(k - 1, 5))
        rows = Rows(X, weights, Threads(1 + seed % 3))
        found = []
        for sampler in (SortedSampler(rows, k), DenseSampler(rows, k, 5)):
            for first in (seed, 17):
                sampler.first(first)
                found.append([sampler.next(some) for some in uniforms])
            found.append(sampler.closest_sq.tolist())
        assert found[:3] == found[3:]


def test_a_long_run_has_parts_and_forgets_nothing(rng, eager_threads):
    """Sums are lowered side by side, and those that have fallen far are made anew: the bits of one thread."""
    X = np.append(rng.normal(size=150_000), rng.normal(size=50) * 1e8).reshape(-1, 1)
    uniforms = rng.uniform(size=(60, 4))
    found = []
    for sampler in (SortedSampler(Rows(X, None, Threads(n_threads)), 61) for n_threads in (1, 2, 5)):
        sampler.first(3)
        found.append([sampler.next(some) for some in uniforms])
    dense = DenseSampler(Rows(X, None, Threads(1)), 61, 4)
    dense.first(3)
    assert found == [[dense.next(some) for some in uniforms]] * 3


def test_a_large_problem_draws_its_first_row_as_choice_does(rng):
    X = rng.normal(size=(50_000, 1))
    for seed in range(50):
        state, theirs = np.random.RandomState(seed), np.random.RandomState(seed)
        first = kmeans_plusplus(X, 1, random_state=state)[1][0]
        assert first == theirs.choice(len(X), p=np.full(len(X), 1 / len(X)))
        theirs.uniform(size=0)
        assert state.uniform() == theirs.uniform()


@pytest.mark.parametrize("d", [1, 3])
def test_restarts_share_the_sampler(eager, blobs, d):
    X = blobs(3000, d, 8)
    sampler = sampler_over(Rows(X, None, Threads(1)), 8, 4)
    uniforms = np.random.default_rng(0).uniform(size=(7, 4))
    runs = []
    for first in (5, 17, 5):
        sampler.first(first)
        runs.append([sampler.next(some) for some in uniforms])
    assert runs[0] == runs[2] != runs[1]
