"""Screening in int8 and in int16: what it settles, and what it hands on, is what float64 decides."""

import numpy as np
import pytest
import reference
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from instruction_sets import best_with_all
from single_passes import assign

from ckmeans import tuning


@pytest.fixture(autouse=True)
def int8_always_pays(monkeypatch):
    """Have codes compared even where that takes longer."""
    monkeypatch.setattr(tuning, "INT8_WORK", 0)


def check(X, centers):
    """Compare every label with the oracle; return how many rows float64 had to decide."""
    labels, decided = assign(X, centers)
    np.testing.assert_array_equal(labels, reference.assign(X, centers))
    return decided


def as_stored(centers, dtype):
    return centers.astype(dtype).astype(np.float64)


def around(rng, n, centers, spread, dtype):
    """Return rows around centres, chosen at random."""
    chosen = centers[rng.integers(len(centers), size=n)]
    return (chosen + spread * rng.normal(size=(n, centers.shape[1]))).astype(dtype)


# Every number that has a loop of its own for int16, with as many centres as it takes (48); and on both sides of: where
# int16 begins and ends, where int8 begins, a quad, a vector of codes, where int8 ends.
@pytest.mark.parametrize("k", [23, 61])
@pytest.mark.parametrize("d", [*range(3, 36), 63, 64, 65, 100, 127, 128, 129, 784, 4095, 4096, 4097])
def test_every_number_of_columns(isa, dtype, rng, d, k):
    centers = as_stored(rng.normal(size=(k, d)), dtype)
    assert check(around(rng, 70, centers, 1.5, dtype), centers) < 4


# Whole and broken tiles of each width, rows that may hold every centre (16) and one that cannot (17), chunks of centres
# whose scores wait (192), and as many as marks can tell apart (256).
MANY = [47, 48, 49, 63, 64, 65, 191, 192, 193, 255, 256, 257, 385, 513]


@pytest.mark.parametrize("d", [9, 40])
@best_with_all("k", [*range(1, 36), *MANY, 250], [1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 32, 33, *MANY])
def test_every_number_of_centers(isa, dtype, rng, k, d):
    centers = as_stored(rng.normal(size=(k, d)), dtype)
    check(around(rng, 131, centers, 1.0, dtype), centers)


@pytest.mark.parametrize("members", [2, 15, 16, 17, 40])
@pytest.mark.parametrize("spread", [1e-1, 1e-3, 1e-5, 1e-9, 0.0])
@pytest.mark.parametrize("d", [12, 48])
def test_groups_too_close_for_codes(isa, dtype, rng, members, spread, d):
    """Of a group's centres int8 or int16 tells none apart: float32 has to, and where it cannot, float64."""
    groups = rng.normal(size=(5, d))
    centers = np.repeat(groups, members, axis=0) + spread * rng.normal(size=(5 * members, d))
    centers = as_stored(rng.permutation(centers), dtype)
    decided = check(around(rng, 300, centers, 0.3 * spread, dtype), centers)
    assert decided == 300 if spread == 0 else decided < 300 or spread < 1e-2


@pytest.mark.parametrize("d", [5, 8, 9, 12, 16, 31, 32, 67, 200])
@pytest.mark.parametrize("offset", [0.0, 1e4, 1e6])
def test_ulps_from_a_bisector(isa, dtype, rng, d, offset):
    centers = as_stored(offset + rng.normal(size=(60, d)), dtype)
    X = np.repeat(((centers[:30] + centers[30:]) / 2).astype(dtype), 9, axis=0)
    for i in range(9):
        for _ in range(abs(i - 4)):
            X[i::9] = np.nextafter(X[i::9], dtype(np.inf if i > 4 else -np.inf))
    check(X, centers)


@pytest.mark.parametrize("d", [6, 12, 36])
def test_ties_go_to_the_lowest_index(isa, dtype, rng, d):
    centers = rng.integers(-1, 2, size=(60, d)).astype(np.float64)
    centers[40:] = centers[:20]
    X = ((centers[rng.integers(60, size=500)] + centers[rng.integers(60, size=500)]) / 2).astype(dtype)
    assert check(X, centers) > 100


@pytest.mark.parametrize("d", [10, 50])
def test_rows_that_are_centers(isa, dtype, rng, d):
    centers = as_stored(rng.normal(size=(200, d)), dtype)
    assert check(centers.astype(dtype), centers) == 0


@pytest.mark.parametrize("far", [1e3, 1e10, 1e18, 1e19, 1e25, 3e38])
@pytest.mark.parametrize("d", [7, 12, 33])
def test_outliers_among_the_rows(isa, dtype, rng, far, d):
    """Up to rows whose squared norm float32 cannot hold."""
    centers = as_stored(rng.normal(size=(50, d)), dtype)
    X = around(rng, 400, centers, 0.3, dtype)
    X[::5] = np.sign(X[::5]) * dtype(far)
    check(X, centers)


@pytest.mark.parametrize("far", [1e3, 1e10, 1e30])
@pytest.mark.parametrize("d", [7, 12, 33])
def test_an_outlier_among_the_centers(isa, dtype, rng, far, d):
    """It sets the scale: the others are the same in whole numbers, or in float32 even."""
    centers = rng.normal(size=(50, d))
    centers[7] *= far
    centers = as_stored(centers, dtype)
    check(around(rng, 400, centers[:7], 0.3, dtype), centers)


@pytest.mark.parametrize("unit", [1e-20, 1e-30, 1e-38])
@pytest.mark.parametrize("d", [16, 64])
def test_squares_that_underflow(isa, rng, unit, d):
    """Rows and centres about the shift, smaller by far than the one that sets the scale."""
    centers = unit * rng.normal(size=(60, d))
    centers[-1] = 1.0
    centers = as_stored(centers, np.float32)
    check(around(rng, 300, centers[:-1], 0.5 * unit, np.float32), centers)


@pytest.mark.parametrize("storage", ["float16", "uint8", "int8"])
@pytest.mark.parametrize("d", [13, 99])
def test_narrow_rows(isa, rng, storage, d):
    X = rng.integers(0, 120, size=(300, d)).astype(storage)
    check(X, X[:60].astype(np.float64) + 0.5)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.integers(0, 2**32 - 1),
    st.integers(1, 70),
    st.one_of(st.integers(9, 16), st.integers(4, 140)),
    st.integers(-8, 0),
    st.sampled_from([0, 3, 3e4]),
)
def test_labels_are_the_argmin(isa, dtype, seed, k, d, exponent, offset):
    rng = np.random.default_rng(seed)
    centers = offset + rng.normal(size=(k, d)) * 10.0 ** rng.uniform(exponent, 0, size=(k, 1))
    centers = as_stored(centers, dtype)
    check(around(rng, 50, centers, 10.0**exponent, dtype), centers)
