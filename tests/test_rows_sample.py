"""Rows drawn at random: each once, or as often as its weight says; what lies far out is not missed."""

import numpy as np
import pytest

from ckmeans.rows import Rows
from ckmeans.rows.check import check_rows
from ckmeans.rows.sample import Sample


def numbered(n):
    return np.arange(n, dtype=np.float64)[:, None]


def test_a_batch_holds_every_smaller_one_and_no_row_twice():
    sample = Sample(Rows(numbered(10_000)), np.random.RandomState(0))
    small, more, large = sample.batch(0, 500).X, sample.batch(500, 1000).X, sample.batch(0, 1000).X
    assert len(small) == len(more) == 500
    np.testing.assert_array_equal(np.sort(np.concatenate([small, more]), axis=0), large)
    assert len(np.unique(large)) == 1000
    assert (np.diff(large[:, 0]) > 0).all()


def test_half_of_all_rows_can_be_drawn():
    for n in (2, 3, 10, 1001):
        drawn = Sample(Rows(numbered(n)), np.random.RandomState(1)).batch(0, n // 2).X
        assert len(np.unique(drawn)) == n // 2


def test_all_rows_are_as_likely():
    counts = np.zeros(40)
    for seed in range(2000):
        counts[Sample(Rows(numbered(40)), np.random.RandomState(seed)).batch(0, 10).X.astype(int).ravel()] += 1
    assert np.abs(counts / 2000 - 0.25).max() < 0.05


@pytest.mark.parametrize("source", [np.random.RandomState, np.random.default_rng])
def test_weights_are_chances(source):
    weights = np.array([0.0, 1.0, 3.0, 0.0, 6.0, 0.0])
    batch = Sample(Rows(numbered(6), weights), source(0)).batch(0, 20_000)
    np.testing.assert_array_equal(batch.X[:, 0], [1, 2, 4])
    np.testing.assert_allclose(batch.weights / 20_000, [0.1, 0.3, 0.6], atol=0.02)


def test_weights_of_rows_far_out_make_up_for_their_chances(rng):
    X = rng.normal(size=(50_000, 2))
    X[:20] = 300 + rng.normal(size=(20, 2))
    sample = Sample(Rows(X), np.random.RandomState(0))
    assert not sample.is_even
    batch = sample.batch(0, 4000)
    far = batch.X[:, 0] > 100
    assert far.sum() == 20
    assert batch.weights[far].sum() / batch.weights.sum() == pytest.approx(20 / 50_000, rel=0.1)
    assert np.average(batch.X[:, 1], weights=batch.weights) == pytest.approx(X[:, 1].mean(), abs=0.1)


def test_storage_changes_no_draw(rng):
    sparse = pytest.importorskip("scipy.sparse")
    X = np.where(rng.uniform(size=(5000, 3)) < 0.7, 0, rng.lognormal(sigma=2.5, size=(5000, 3)))
    dense, stored = (Sample(Rows(check_rows(rows)), np.random.RandomState(0)) for rows in (X, sparse.csr_array(X)))
    assert not dense.is_even
    one, other = dense.batch(0, 700), stored.batch(0, 700)
    np.testing.assert_array_equal(one.X, other.X.toarray())
    np.testing.assert_array_equal(one.weights, other.weights)


def test_identical_rows_have_no_row_far_out():
    assert Sample(Rows(np.full((100, 2), 7.0)), np.random.RandomState(0)).is_even
