"""Empty clusters: which rows they are given, step by step as the oracle does it."""

import numpy as np
import pytest
import reference
from test_loop import check, run

import ckmeans
from ckmeans.kernels.assign import rows_to_give


def one_step(X, centers, weights=None):
    """Return the centres after one step."""
    weights = None if weights is None else np.array(weights, dtype=np.float64)
    return run(np.array(X, dtype=np.float64), centers, weights, max_iter=1).centers


def test_an_empty_cluster_takes_the_row_farthest_from_its_center():
    moved = one_step([[0], [1], [4], [20], [21]], [[1], [20], [1e4]])
    np.testing.assert_array_equal(moved, [[0.5], [20.5], [4]])


def test_empty_clusters_take_from_different_donors():
    """Both farthest rows belong to the first cluster: the second empty one still takes from the second cluster."""
    moved = one_step([[0], [0], [8], [-9], [100], [100], [103]], [[0], [1e4], [100], [2e4]])
    np.testing.assert_array_equal(moved, [[8 / 3], [-9], [100], [103]])


def test_only_when_every_donor_gave_one_gives_again():
    moved = one_step([[0], [0], [8], [-9], [100], [100], [103]], [[0], [1e4], [100], [2e4], [3e4]])
    np.testing.assert_array_equal(moved, [[0], [-9], [100], [103], [8]])


def test_a_cluster_of_one_row_keeps_it():
    """Its row is by far the farthest from its centre."""
    moved = one_step([[0], [1], [50]], [[0], [70], [1e4]])
    np.testing.assert_array_equal(moved, [[0], [50], [1]])


def test_of_equally_far_rows_the_first_is_taken():
    moved = one_step([[2], [-3], [3], [0]], [[0], [1e4]])
    np.testing.assert_array_equal(moved, [[5 / 3], [-3]])


def test_rows_without_weight_are_neither_given_nor_counted():
    moved = one_step([[0], [1], [9], [20], [24]], [[0], [21], [1e4]], [1, 1, 0, 1, 0])
    np.testing.assert_array_equal(moved, [[0], [20], [1]])


def given_by_turns(distances_sq, labels, weights, wanted):
    """Return the rows that empty clusters are given, one after another."""
    counts = np.ones(len(labels), dtype=bool) if weights is None else weights > 0
    left, turn = np.bincount(labels[counts], minlength=8), np.zeros(8, dtype=int)
    rows = []
    for row in sorted(np.flatnonzero(counts & (distances_sq > 0)), key=lambda i: (-distances_sq[i], i)):
        donor = labels[row]
        if turn[donor] + 1 < left[donor]:
            rows.append((turn[donor], len(rows), row))
            turn[donor] += 1
    return [row for *_, row in sorted(rows)][:wanted]


@pytest.mark.parametrize("weighted", [False, True])
def test_rows_to_give(rng, weighted):
    """Ties, zeros, infinity, rows without weight and donors of one row."""
    for wanted in range(1, 31):
        for _ in range(20):
            labels = rng.integers(0, 8, 30).astype(np.int32)
            distances_sq = rng.choice([0.0, 1.0, 2.0, 3.0, np.inf], 30)
            weights = rng.choice([0.0, 1.0], 30) if weighted else None
            found = rows_to_give(distances_sq, labels, weights, 8, wanted)
            assert found.tolist() == given_by_turns(distances_sq, labels, weights, wanted)


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("weighted", [False, True])
def test_relocation_as_the_oracle(isa, dtype, seed, weighted):
    rng = np.random.default_rng(seed)
    X = rng.normal(size=(40 + 10 * seed, 2)).astype(dtype)
    centers = np.concatenate([X[: 2 + seed % 5], np.full((seed + 1, 2), 1e3)]).astype(np.float64)
    centers = centers[rng.permutation(len(centers))]
    weights = rng.integers(0, 3, size=len(X)).astype(np.float64) if weighted else None
    assert reference.step(X, centers, weights)[2]
    for max_iter in (1, 300):
        expected = reference.lloyd(X, centers, weights, max_iter=max_iter)
        check(run(X, centers, weights, max_iter=max_iter), expected, atol=2 * np.finfo(dtype).eps)


@pytest.mark.parametrize("k", [3, 4, 5, 9])
@pytest.mark.parametrize("init", ["k-means++", "random", "array"])
def test_more_clusters_than_distinct_rows(isa, dtype, k, init):
    X = np.repeat(np.array([[0.5, 1], [7, 7]], dtype=dtype), 5, axis=0)
    start = X[:k] if init == "array" else init
    with pytest.warns(UserWarning, match=rf"distinct clusters \(2\) found smaller than n_clusters \({k}\)"):
        centers, labels, inertia, n_iter = ckmeans.k_means(
            X, k, init=start, n_init=1, tol=0, random_state=0, return_n_iter=True
        )
    assert inertia == 0
    assert n_iter < 10
    assert len(np.unique(labels)) == 2
    np.testing.assert_array_equal(centers[labels], X)
    np.testing.assert_array_equal(labels, reference.assign(X, centers))
    assert {tuple(center) for center in centers} == {(0.5, 1), (7, 7)}


def test_all_rows_alike(isa, dtype):
    with pytest.warns(UserWarning, match=r"distinct clusters \(1\)"):
        centers, labels, inertia = ckmeans.k_means(np.full((9, 3), 0.1, dtype=dtype), 4, random_state=0)
    assert (centers == dtype(0.1)).all()
    assert (labels == 0).all()
    assert inertia == 0


@pytest.mark.parametrize("n", [1, 2, 255, 257])
def test_as_many_clusters_as_rows(isa, dtype, n, rng):
    X = rng.normal(size=(n, 3)).astype(dtype)
    centers, labels, inertia = ckmeans.k_means(X, n, random_state=0)
    assert inertia == 0
    np.testing.assert_array_equal(np.sort(labels), np.arange(n))
    np.testing.assert_array_equal(centers[labels], X)
