"""What plain Lloyd keeps from step to step, rows in bytes and centres that stay: it changes no bit of any step."""

import numpy as np
import pytest
from test_algorithms import check_same

from ckmeans import lloyd, steps
from ckmeans.kernels import codes


@pytest.fixture(autouse=True)
def few_centers_in_bytes(monkeypatch):
    """Have bytes compared even where that takes longer."""
    monkeypatch.setattr(steps, "BYTES_PAY", (0, 0))


def with_and_without(X, k, max_iter=300, algorithm="lloyd", start=None, weights=None, n_threads=1):
    """Return the run that keeps nothing, and the one that keeps what it likes."""
    if start is None:
        start = X[np.random.default_rng(0).choice(len(X), k, replace=False)]
    runs = []
    for most in (0, None):
        problem = lloyd.Problem(X, k, weights, 0, n_threads, most)
        assert most is None or problem.codes is None
        runs.append(problem.run(start.astype(np.float64), algorithm=algorithm, max_iter=max_iter))
    return runs


def around(rng, n, d, groups=40):
    return rng.normal(size=(n, d)) + 3 * rng.normal(size=(groups, d))[rng.integers(0, groups, n)]


# On both sides of: where bytes begin, whole vectors of columns, what a row is padded to.
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
    """The frame of the bytes is made for most of the rows; the others are told apart by what follows."""
    X = around(rng, 1500, 40)
    X[::97] *= outlier
    check_same(*with_and_without(X + offset, 40, 25))


@pytest.mark.parametrize("spread", [1e-2, 1e-5, 1e-9, 0.0])
def test_centers_too_close_for_bytes(isa, dtype, rng, spread):
    """Rows that bytes, float32 or even float64 cannot tell apart: ties go to the lowest index, moved or not."""
    groups = rng.integers(-2, 3, size=(6, 40)).astype(np.float64)
    X = (groups[rng.integers(0, 6, 900)] + spread * rng.normal(size=(900, 40))).astype(dtype)
    start = np.repeat(groups, 5, axis=0) + spread * rng.normal(size=(30, 40))
    check_same(*with_and_without(X, 30, 20, start=start))


def test_ties_between_centers_that_move_and_centers_that_stay(isa, rng):
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
    assert expected.history["reseeded"].sum() > 0
    check_same(expected, found)


def test_in_the_end_rows_meet_only_centers_that_move(rng):
    if not codes.byte_columns(40):
        pytest.skip("bytes are not compared on this processor")
    X = around(rng, 6000, 40, 100).astype(np.float32)
    expected, found = with_and_without(X, 100)
    check_same(expected, found)
    assert (expected.history["distances"] == 6000 * 100).all()
    assert found.history["distances"][0] == 6000 * 100
    assert found.history["distances"][-1] < 0.3 * 6000 * 100


def test_labels_of_other_units_are_not_trusted(rng):
    """Where float64 decides in another unit than before, centres that stay need not compare as they did."""
    if not codes.byte_columns(40):
        pytest.skip("bytes are not compared on this processor")
    X = around(rng, 500, 40)
    problem = lloyd.Problem(X, 20, None, 0, 1)
    centers = X[:20].copy()
    seen = steps.Seen()
    labels = np.full(500, -1, dtype=np.int32)
    problem.sums.clear()
    scales = []
    for move in (0, 1, 1e200):
        centers = centers.copy()
        centers[3] += move
        done = steps.move_into(X, centers, labels, 1, problem.sums, None, problem.codes, seen)
        assert (done.pairs < 500 * 20) == (move == 1)
        scales.append(seen.scale)
    assert scales[0] == scales[1] != scales[2]


@pytest.mark.parametrize("d", [64, 100, 784])
def test_bytes_take_what_is_told(d):
    X = np.zeros((1000, d), dtype=np.float32)
    problem = lloyd.Problem(X, 2, None, 0, 1)
    if problem.codes is not None:
        assert codes.code_bytes(1000, d) < 1064 * (d + 64 + 16) + 8
    assert lloyd.Problem(X, 2, None, 0, 1, 1000 * d).codes is None
