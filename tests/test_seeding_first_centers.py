"""k-means||, init_size and random rows: first centres without a look at all distances."""

import numpy as np
import pytest
import reference
import scipy.sparse

from ckmeans import InvalidParameterError, KMeans, k_means
from ckmeans.rows import Rows
from ckmeans.seeding import FirstCenters, draws
from ckmeans.seeding.draws import drawn_row, drawn_rows, drawn_sample
from ckmeans.seeding.parallel import Closest, oversampled_rows


def chosen(X, k, seed=0, weights=None):
    return oversampled_rows(Rows(X, weights), k, np.random.RandomState(seed))


def test_k_means_parallel_finds_every_blob(dtype, blobs):
    X = blobs(4000, 4, 12, spread=0.01, dtype=dtype)
    greedy = k_means(X, 12, random_state=0)[2]
    for seed in range(5):
        assert k_means(X, 12, init="k-means||", random_state=seed)[2] < 1.2 * greedy


def test_its_seeds_are_distinct_rows_about_as_good_as_greedy_ones(blobs):
    X = blobs(3000, 5, 40, spread=0.1)
    greedy = reference.kmeans_plusplus(X, 40, np.random.RandomState(0))
    potential = reference.distances_sq(X, X[greedy]).min(axis=1).sum()
    for seed in range(5):
        rows = chosen(X, 40, seed)
        assert len(set(rows)) == 40
        assert reference.distances_sq(X, X[rows]).min(axis=1).sum() < 1.3 * potential


def test_it_is_the_same_on_any_threads_and_for_sparse_rows(isa, eager_threads, dtype, rng):
    X = (rng.random((2000, 30)) * (rng.random((2000, 30)) < 0.2)).astype(dtype)
    weights = rng.uniform(size=2000)
    first, *others = (
        k_means(data, 9, init="k-means||", sample_weight=weights, random_state=1, n_threads=n_threads)[0]
        for data, n_threads in ((X, 1), (X, 3), (scipy.sparse.csr_array(X), 2))
    )
    for other in others:
        np.testing.assert_array_equal(other, first)


def test_rows_of_weight_zero_are_not_chosen(blobs):
    X, weights = blobs(900, 2, 5), (np.arange(900) % 3 == 0).astype(float)
    for seed in range(10):
        assert (weights[chosen(X, 8, seed, weights)] > 0).all()
        for init in ("k-means++", "k-means||"):
            centers = FirstCenters(Rows(X, weights), 8, init, 20, "test").draw(np.random.RandomState(seed))
            assert all((X[weights > 0] == center).all(axis=1).any() for center in centers)


def test_fewer_distinct_rows_than_clusters_end_all_the_same():
    X = np.repeat([[0.0], [1.0]], 50, axis=0)
    assert set(X[chosen(X, 6)].ravel()) == {0.0, 1.0}
    assert (chosen(np.zeros((20, 2)), 3) < 20).all()


def test_a_round_draws_with_chances_by_weight_and_squared_distance():
    closest_sq, weights = np.repeat([1.0, 2.0, 0.0], 30_000), np.tile([1.0, 3.0, 0.0], 30_000)
    closest, drawn = Closest(90_000), np.zeros(90_000)
    closest.distances_sq[:] = closest_sq
    drawn[closest.drawn(0.1, weights, np.random.RandomState(0))] = 1
    drawn = drawn.reshape(3, -1, 3).mean(axis=1)
    np.testing.assert_allclose(drawn, 0.1 * np.outer([1, 2, 0], [1, 3, 0]), atol=0.02)


@pytest.mark.parametrize("init", ["k-means++", "k-means||"])
def test_init_size_chooses_among_fewer_rows(dtype, blobs, init):
    X = blobs(2000, 3, 6, spread=0.02, dtype=dtype)
    full = k_means(X, 6, init=init, random_state=0)
    some = k_means(X, 6, init=init, init_size=300, random_state=0)
    assert some[2] == pytest.approx(full[2], rel=1e-3)
    np.testing.assert_array_equal(some[0], k_means(X, 6, init=init, init_size=300, random_state=0)[0])
    model = KMeans(6, init=init, init_size=300, random_state=0).fit(X)
    np.testing.assert_array_equal(model.cluster_centers_, some[0])


def test_init_size_of_all_rows_is_none(blobs):
    X = blobs(200, 3, 4)
    for size in (200, 1000):
        np.testing.assert_array_equal(
            k_means(X, 4, init_size=size, random_state=0)[0], k_means(X, 4, random_state=0)[0]
        )


@pytest.mark.parametrize("size", [0, 3, 2.5, "all", True])
def test_a_wrong_init_size_is_named(size):
    with pytest.raises(InvalidParameterError, match="'init_size' parameter of k_means"):
        k_means(np.arange(10.0).reshape(5, 2), 4, init_size=size)


@pytest.mark.parametrize("n", [1, 2, 3, 5, 64, 1000])
def test_random_rows_are_those_that_numpy_s_choice_draws(n):
    """Few rows: two of them are often drawn at once, and uniform numbers lie near the sums of chances."""
    for seed in range(200):
        size = min(n, 1 + seed % 5)
        ours, theirs = np.random.RandomState(seed), np.random.RandomState(seed)
        expected = theirs.choice(n, size=size, replace=False, p=np.full(n, 1.0 / n))
        np.testing.assert_array_equal(drawn_rows(n, size, None, ours), expected)
        assert ours.random_sample() == theirs.random_sample()


@pytest.mark.parametrize("weighted", [False, True])
def test_chances_are_added_up_in_pieces_as_at_once(weighted, monkeypatch, rng):
    monkeypatch.setattr(draws, "PIECE", 7)
    for seed in range(200):
        n = 40 + seed
        weights = rng.integers(0, 3, size=n).astype(float) if weighted else None
        p = np.full(n, 1.0 / n) if weights is None else weights / weights.sum()
        ours, theirs = np.random.RandomState(seed), np.random.RandomState(seed)
        assert drawn_row(n, weights, ours) == theirs.choice(n, p=p)
        expected = theirs.choice(n, size=n // 3, replace=False, p=p)
        np.testing.assert_array_equal(drawn_rows(n, n // 3, weights, ours), expected)
        assert ours.random_sample() == theirs.random_sample()


def test_a_few_of_very_many_rows_are_drawn_without_a_list_of_all():
    few = drawn_sample(2**40, 1000, np.random.RandomState(0))
    assert len(set(few.tolist())) == 1000
    assert (np.diff(few) > 0).all()
    assert 0.4 < np.median(few) / 2**40 < 0.6
    expected = np.sort(np.random.RandomState(0).choice(1000, size=30, replace=False))
    np.testing.assert_array_equal(drawn_sample(1000, 30, np.random.RandomState(0)), expected)


def test_weights_next_to_nothing_are_no_chances():
    weights = np.r_[1e300, np.full(9, 1e-300)]
    with pytest.raises(ValueError, match="Fewer non-zero entries in p than size"):
        drawn_rows(10, 3, weights, np.random.RandomState(0))


def test_random_rows_need_as_many_rows_with_a_weight():
    X, weights = np.arange(10.0)[:, np.newaxis], np.r_[1.0, 1.0, np.zeros(8)]
    with pytest.raises(ValueError, match=r"n_clusters=3 rows that have a weight; sample_weight has 2 of them"):
        KMeans(3, init="random").fit(X, sample_weight=weights)
    assert set(KMeans(2, init="random", random_state=0).fit(X, sample_weight=weights).labels_) == {0, 1}
