"""One column, sorted: against plain Lloyd on whatever numbers come in; test_algorithms.py has the rest."""

import numpy as np
import pytest
from single_runs import Problem
from test_algorithms import both, check_same

from ckmeans import KMeans, assign
from ckmeans.engines import threads
from ckmeans.kernels.centers import Shift
from ckmeans.kernels.sorted_column import sorted_column
from ckmeans.kernels.storage import STORAGE_TYPES
from ckmeans.rows import Rows

N = 3000


def column(make):
    return lambda rng: make(rng).reshape(-1, 1)


KINDS = {
    "normal": column(lambda rng: rng.normal(size=N)),
    "duplicates": column(lambda rng: rng.choice(rng.normal(size=30), N)),
    "whole numbers, between centres": column(lambda rng: rng.integers(0, 40, N).astype(float)),
    "signed zeros": column(lambda rng: rng.choice([-0.0, 0.0, 1.0, -1.0, 2.0], N)),
    "far away": column(lambda rng: 1e9 + rng.normal(size=N)),
    "so far away that few digits are left": column(lambda rng: 2.0**52 + rng.integers(0, 60, N)),
    "one huge cluster": column(lambda rng: np.concatenate([rng.normal(size=N - 20), rng.normal(size=20) * 1e4])),
    "outliers": column(lambda rng: rng.standard_cauchy(N) ** 3),
    "outliers beyond rounding": column(lambda rng: np.concatenate([rng.normal(size=N - 5), [1e17, -1e17, 1e18, 3, 4]])),
    "denormal": column(lambda rng: rng.integers(-50, 50, N) * 5e-324),
    "denormal squares": column(lambda rng: rng.normal(size=N) * 1e-160),
    "tiny beside one": column(lambda rng: np.append(rng.normal(size=N) * 1e-200, 1.0)),
    "huge": column(lambda rng: rng.normal(size=N) * 1e307),
    "huge squares": column(lambda rng: rng.normal(size=N) * 1e155),
    "all the same": column(lambda rng: np.full(N, 0.7)),
    "two numbers": column(lambda rng: rng.choice([0.1, 0.7], N)),
}
NARROW = [stored for stored in STORAGE_TYPES if stored != np.float64]


@pytest.mark.parametrize("weighted", [False, True])
@pytest.mark.parametrize("k", [1, 2, 5, 24])
@pytest.mark.parametrize("kind", KINDS)
def test_step_by_step_as_plain_lloyd(rng, kind, k, weighted):
    X = KINDS[kind](rng)
    weights = rng.uniform(size=len(X)) * (rng.uniform(size=len(X)) > 0.3) if weighted else None
    for max_iter in (1, 2, 7, 300):
        check_same(*both("sorted", X, k, weights, max_iter=max_iter, seed=max_iter))


@pytest.mark.parametrize("weighted", [False, True])
@pytest.mark.parametrize("stored", NARROW, ids=str)
def test_narrow_types(isa, rng, stored, weighted):
    for scale in (1, 20, 1000):
        X = rng.normal(size=(N, 1)) * scale + rng.integers(0, 3, (N, 1)) * 30
        X = (X if stored.kind == "f" else X.clip(0, 120)).astype(stored)
        weights = rng.integers(0, 3, N).astype(float) if weighted else None
        check_same(*both("sorted", X, 24, weights))


@pytest.mark.parametrize("forked", [False, True], ids=["OpenMP", "Python threads"])
def test_any_number_of_threads(rng, eager_threads, monkeypatch, dtype, forked):
    monkeypatch.setattr(threads, "_forked", forked)
    X = rng.lognormal(size=(20_000, 1)).astype(dtype)
    for n_threads in (1, 2, 3, 7):
        check_same(*both("sorted", X, 40, n_threads=n_threads))


@pytest.mark.parametrize("n", [1, 2, 3, 63, 64, 65, 128, 129])
def test_few_rows(rng, n):
    X = rng.normal(size=(n, 1))
    for k in {1, n, (n + 1) // 2}:
        check_same(*both("sorted", X, k))


@pytest.mark.parametrize("gap", [2.0**-e for e in (20, 45, 47, 48, 49, 51, 52, 53)])
def test_centres_as_close_as_rounding(rng, gap):
    """Far from close centres several tie, and the lowest index wins, which need not be a neighbour's."""
    found = set()
    for trial in range(40):
        middle = rng.normal() if trial % 2 else rng.integers(-2, 3) * 0.5
        close = middle + gap * rng.permutation(8)
        spread = np.concatenate([close + gap * rng.integers(0, 2), [3.0, -3.0]])
        rows = np.concatenate([close, close - gap / 2, rng.normal(size=300), rng.uniform(-4, 4, 50), spread])
        X, centers = rows.reshape(-1, 1), rng.permutation(spread).reshape(-1, 1)
        method = Problem(X, len(centers)).method("sorted")
        tally = method.step(centers, None)
        found.add(method.runs is not None)
        np.testing.assert_array_equal(method.labels_of_rows(), np.argmin((X - centers.T) ** 2, axis=1))
        assert tally.n_changed == len(X)
        assert method.step(centers, Shift(centers, centers)).n_changed == 0
        moved = centers * 0.999
        expected = np.count_nonzero(method.labels_of_rows() != assign(X, moved))
        assert method.step(moved, Shift(centers, moved)).n_changed == expected
    assert found == {gap > 2.0**-46}


def test_empty_clusters_are_relocated_alike(rng):
    X = rng.normal(size=(5000, 1))
    start = np.concatenate([X[:4], X[4:20] + 1e3, X[:3]])
    problem = Problem(X, 23)
    expected, found = (problem.run(start, name) for name in ("lloyd", "sorted"))
    assert expected.history["relocated"].sum() > 3
    check_same(expected, found)


def test_a_step_looks_at_a_few_rows(rng):
    X = rng.lognormal(size=(100_000, 1)).astype(np.float32)
    model = KMeans(30, random_state=0, tol=0).fit(X)
    assert (model.history_["distances"] <= 2 * 29 * 17).all()
    assert (model.history_["distances"] > 29).all()


def test_more_memory_than_allowed_is_not_taken(rng):
    X = rng.normal(size=(5000, 1))
    with pytest.warns(RuntimeWarning, match="a sorted copy fits max_cache_bytes; KMeans got 5000 dense rows"):
        model = KMeans(9, algorithm="sorted", max_cache_bytes=20_000, random_state=0).fit(X)
    assert (model.history_["distances"] == 9 * 5000).all()


@pytest.mark.parametrize("stored", STORAGE_TYPES, ids=str)
@pytest.mark.parametrize("n_threads", [1, 2, 5])
def test_a_sorted_column_holds_every_row_once_in_order(rng, stored, n_threads):
    for n in (1, 2, 5, 1000):
        X = (rng.normal(size=(n, 1)) * rng.choice([1, 1e3, 1e-3], (n, 1))).clip(0 if stored.kind == "u" else -99, 99)
        X, weights = X.astype(stored), rng.uniform(size=n)
        found, order = sorted_column(Rows(X, weights), True, n_threads)
        np.testing.assert_array_equal(order, np.argsort(X[:, 0].astype(np.float64), kind="stable"))
        np.testing.assert_array_equal(found.values, X[order, 0])
        np.testing.assert_array_equal(found.weights, weights[order])
        np.testing.assert_array_equal(sorted_column(Rows(X), False, n_threads)[0].values, X[order, 0])
