"""What plain Lloyd keeps from step to step, rows as codes and centres that are not active: it changes no bit."""

import numpy as np
import pytest
from single_runs import Problem
from test_algorithms import check_same

from ckmeans import tuning
from ckmeans.kernels.centers import Codes, Shift, has_codes
from ckmeans.rows import Rows


@pytest.fixture(autouse=True)
def int8_always_pays(monkeypatch):
    """Have codes compared even where that takes longer."""
    monkeypatch.setattr(tuning, "INT8_WORK", 0)


def with_and_without(X, k, max_iter=300, algorithm="lloyd", start=None, weights=None, n_threads=1):
    """Return the run that keeps nothing, and the one that keeps what it likes."""
    if start is None:
        start = X[np.random.default_rng(0).choice(len(X), k, replace=False)]
    runs = []
    for most in (0, None):
        problem = Problem(X, k, weights, n_threads, most)
        runs.append(problem.run(start, algorithm, max_iter=max_iter))
        assert most is None or problem.rows.keep_codes() is None
    return runs


def around(rng, n, d, groups=40):
    return rng.normal(size=(n, d)) + 3 * rng.normal(size=(groups, d))[rng.integers(0, groups, n)]


# On both sides of: where int8 begins, whole vectors of columns, what a row is padded to.
@pytest.mark.parametrize("d", [31, 32, 33, 47, 48, 63, 64, 65, 100, 129, 784])
def test_every_number_of_columns(isa, dtype, rng, d):
    check_same(*with_and_without(around(rng, 700, d).astype(dtype), 45, 12))


# On both sides of panels of 16 and of 64 rows, and of a block.
@pytest.mark.parametrize("n", [4, 15, 16, 17, 63, 64, 65, 255, 256, 257, 321, 1000])
def test_every_number_of_rows(isa, rng, n):
    check_same(*with_and_without(around(rng, n, 40).astype(np.float32), min(n, 30)))


@pytest.mark.parametrize("storage", ["float32", "float64", "uint8", "int8", "float16"])
@pytest.mark.parametrize("algorithm", ["lloyd", "elkan", "auto"])
def test_rows_of_every_type(isa, rng, storage, algorithm):
    X = (around(rng, 5000, 40) * 8 + 50).clip(0, 120).astype(storage)
    check_same(*with_and_without(X, 60, algorithm=algorithm))


@pytest.mark.parametrize("n_threads", [1, 2, 7])
def test_weights_and_threads(rng, n_threads, eager_threads):
    X = around(rng, 3000, 50).astype(np.float32)
    weights = rng.uniform(size=3000) * (rng.uniform(size=3000) > 0.3)
    check_same(*with_and_without(X, 60, weights=weights, n_threads=n_threads))


@pytest.mark.parametrize("offset", [1e4, 1e6, 1e30])
@pytest.mark.parametrize("outlier", [1.0, 1e9, 1e25])
def test_far_from_zero_with_outliers(isa, rng, offset, outlier):
    """The frame of the codes is made for most of the rows; the others are told apart by what follows."""
    X = around(rng, 1500, 40)
    X[::97] *= outlier
    check_same(*with_and_without(X + offset, 40, 25))


@pytest.mark.parametrize("spread", [1e-2, 1e-5, 1e-9, 0.0])
def test_centers_too_close_for_codes(isa, dtype, rng, spread):
    """Rows that codes, float32 or even float64 cannot tell apart: ties go to the lowest index, active or not."""
    groups = rng.integers(-2, 3, size=(6, 40)).astype(np.float64)
    X = (groups[rng.integers(0, 6, 900)] + spread * rng.normal(size=(900, 40))).astype(dtype)
    start = np.repeat(groups, 5, axis=0) + spread * rng.normal(size=(30, 40))
    check_same(*with_and_without(X, 30, 20, start=start))


def test_ties_between_active_centers_and_others(isa, rng):
    X = rng.integers(0, 2, (4000, 32)).astype(np.float32)
    X[:, 4:] = 0  # sixteen places
    X[3000:] = rng.normal(size=(1000, 32)) + 40
    start = np.concatenate([X[:12], X[3000:3040]])
    expected, found = with_and_without(X, 52, start=start)
    check_same(expected, found)


def test_empty_clusters(isa, rng):
    X = around(rng, 3000, 40)
    start = np.concatenate([X[:30], X[30:40] + 1e3])
    expected, found = with_and_without(X, 40, start=start)
    assert expected.history["relocated"].sum() > 0
    check_same(expected, found)


def test_in_the_end_rows_meet_only_active_centers(rng):
    X = around(rng, 6000, 40, 100).astype(np.float32)
    if not has_codes(Rows(X)):
        pytest.skip("codes are not compared on this processor")
    expected, found = with_and_without(X, 100)
    check_same(expected, found)
    assert (expected.history["distances"] == 6000 * 100).all()
    assert found.history["distances"][0] == 6000 * 100
    assert found.history["distances"][-1] < 0.3 * 6000 * 100


def test_labels_of_other_units_are_not_trusted(rng):
    """Where float64 decides in another unit than before, centres that stay need not compare as they did."""
    X = around(rng, 500, 40)
    problem = Problem(X, 20)
    method = problem.method("lloyd")
    if method.codes is None:
        pytest.skip("codes are not compared on this processor")
    centers, shift, scales = X[:20].copy(), None, []
    for move in (0, 1, 1e200):
        after = centers.copy()
        after[3] += move
        shift, centers = Shift(centers, after, 1.0, shift) if scales else None, after
        done = method.step(centers, shift)
        assert (done.n_distances < 500 * 20) == (move == 1)
        scales.append(method.scale)
    assert scales[0] == scales[1] != scales[2]


@pytest.mark.parametrize("share", [0.5, 0.69, 0.7, 1.0])
def test_rows_meet_active_centers_alone_unless_most_are(rng, share):
    X = around(rng, 500, 40)
    problem = Problem(X, 100)
    method = problem.method("lloyd")
    if method.codes is None:
        pytest.skip("codes are not compared on this processor")
    centers = X[:100].copy()
    method.step(centers, None)
    after = centers.copy()
    after[: int(share * 100)] += 1e-9
    done = method.step(after, Shift(centers, after))
    assert (done.n_distances < 500 * 100) == (share < tuning.MOST_ACTIVE)


@pytest.mark.parametrize("d", [64, 100, 784])
def test_codes_take_what_is_told(d):
    X = np.zeros((1000, d), dtype=np.float32)
    rows = Rows(X)
    if has_codes(rows):
        assert Codes.size(1000, d) < 1064 * (d + 64 + 16) + 8
        assert rows.keep_codes() is not None
        assert rows.budget.limit - rows.budget.room == Codes.size(1000, d)
    assert Rows(X, max_cache_bytes=1000 * d).keep_codes() is None
