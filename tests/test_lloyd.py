"""The loop: step by step as the oracle does it, empty clusters, convergence."""

from itertools import pairwise

import numpy as np
import pytest
import reference
from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

import ckmeans
from ckmeans import lloyd


def run(X, centers, weights=None, *, max_iter=300, tol=1e-4, algorithm="lloyd"):
    problem = lloyd.Problem(X, len(centers), weights, tol, 1)
    return problem.run(np.array(centers, dtype=np.float64), algorithm=algorithm, max_iter=max_iter)


def check(found, expected, *, atol=1e-12):
    centers, labels, inertia, n_iter, converged = expected
    np.testing.assert_array_equal(found.labels, labels)
    assert (found.n_iter, found.converged) == (n_iter, converged)
    np.testing.assert_allclose(found.centers, centers, rtol=0, atol=atol)
    assert found.inertia == pytest.approx(inertia, rel=1e-12)


@pytest.mark.parametrize("algorithm", lloyd.ALGORITHMS)
@pytest.mark.parametrize("weighted", [False, True])
def test_step_by_step_as_the_oracle(isa, blobs, rng, algorithm, weighted):
    X = blobs(700, 5, 6, spread=0.4)
    weights = rng.uniform(size=len(X)) if weighted else None
    steps = run(X, X[:9], weights, tol=0).n_iter
    assert steps > 8
    for max_iter in range(1, steps + 2):
        expected = reference.lloyd(X, X[:9], weights, max_iter=max_iter, tol=0)
        check(run(X, X[:9], weights, max_iter=max_iter, tol=0, algorithm=algorithm), expected)


@pytest.mark.parametrize("seed", range(8))
def test_whole_runs_as_the_oracle(isa, dtype, blobs, seed):
    X = blobs(400, 1 + seed, 7, seed=seed, spread=0.3, dtype=dtype)
    tol = (0, 1e-4, 1e-2, 1.0)[seed % 4]
    check(run(X, X[:8], tol=tol), reference.lloyd(X, X[:8], tol=tol), atol=2 * np.finfo(dtype).eps)


@pytest.mark.parametrize("algorithm", lloyd.ALGORITHMS)
def test_every_algorithm_gives_the_bits_of_plain_lloyd(isa, dtype, blobs, algorithm):
    X = blobs(3000, 6, 20, dtype=dtype, spread=0.5)
    expected, found = run(X, X[:20]), run(X, X[:20], algorithm=algorithm)
    assert found.centers.tobytes() == expected.centers.tobytes()
    assert found.labels.tobytes() == expected.labels.tobytes()
    assert (found.inertia, found.n_iter, found.converged) == (expected.inertia, expected.n_iter, expected.converged)


def test_after_strict_convergence_centers_are_the_means_of_their_rows(isa, dtype, blobs):
    X = blobs(2000, 4, 8, dtype=dtype, spread=0.4)
    found = run(X, X[:8], tol=0)
    assert found.converged
    np.testing.assert_array_equal(found.centers, ckmeans.update_centers(X, found.labels, 8))


# Convergence


def test_unchanged_labels_or_centers_converge_in_the_step_that_finds_them_so():
    X = np.array([[0.0], [1], [10], [11]])
    assert [run(X, start, tol=0).n_iter for start in ([[1], [9]], [[0.5], [10.5]])] == [2, 1]


def test_a_shift_within_the_tolerance_converges_and_labels_fit_the_centers(blobs):
    X = blobs(2000, 2, 5, spread=0.5)
    strict = run(X, X[:6], tol=0)
    early = run(X, X[:6], tol=1e-3)
    assert early.converged
    assert early.n_iter < strict.n_iter
    np.testing.assert_array_equal(early.labels, reference.assign(X, early.centers))


@pytest.mark.parametrize(("tol", "n_iter"), [(0.249, 2), (0.251, 1)])
def test_the_tolerance_is_a_share_of_the_mean_variance(tol, n_iter):
    """Columns of variance 1 and 3; the only centre moves by 0.5 + 0.5: shift_sq 0.5 = 0.25 times their mean."""
    X = np.array([[-1.0, -np.sqrt(3)], [1.0, np.sqrt(3)]] * 4)
    assert run(X, [[0.5, 0.5]], tol=tol).n_iter == n_iter


def test_out_of_steps_is_not_converged(blobs):
    X = blobs(2000, 2, 5, spread=0.5)
    needed = run(X, X[:6], tol=0).n_iter
    short, exact = (run(X, X[:6], tol=0, max_iter=steps) for steps in (needed - 1, needed))
    assert (short.n_iter, short.converged) == (needed - 1, False)
    assert (exact.n_iter, exact.converged) == (needed, True)
    np.testing.assert_array_equal(short.labels, reference.assign(X, short.centers))


def test_a_step_that_reseeded_has_not_converged():
    """However large the tolerance: the same rows stop at once when no cluster is empty."""
    X = np.array([[0.0], [1], [2], [9], [10], [11]])
    full, empty = run(X, [[1], [10]], tol=1e9), run(X, [[5], [100]], tol=1e9)
    assert (full.n_iter, empty.n_iter) == (1, 2)
    assert full.converged
    assert empty.converged


def test_a_variance_beyond_float64_leaves_strict_convergence():
    X = np.array([[0.0], [1e200], [2e200], [9e200], [1e201]])
    found = run(X, [[0], [1e200]])
    assert found.converged
    np.testing.assert_array_equal(found.labels, [0, 0, 0, 1, 1])


# Empty clusters


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


def test_who_gives_first_gives_first_in_turns(rng):
    """Ties, zeros, infinity and donors of one row."""
    for _ in range(300):
        labels = rng.integers(0, 7, 30).astype(np.int32)
        distances_sq = rng.choice([0.0, 1.0, 2.0, 3.0, np.inf], 30)
        rows_left = np.bincount(labels[rng.random(30) < 0.5], minlength=7)
        first = lloyd.first_to_give(labels, distances_sq, rows_left)
        assert np.array_equal(first, lloyd.in_turns(labels, distances_sq, rows_left)[: len(first)])
        assert len(first) == len(np.unique(labels[(distances_sq > 0) & (rows_left[labels] > 1)]))


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("weighted", [False, True])
def test_reseeding_as_the_oracle(isa, dtype, seed, weighted):
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


# Properties


@st.composite
def problems(draw):
    n, d = draw(st.integers(1, 40)), draw(st.integers(1, 4))
    X = draw(arrays(np.float64, (n, d), elements=st.floats(-100, 100, width=16)))
    return X, draw(st.integers(1, n))


@given(problems(), st.booleans())
def test_inertia_never_rises_from_step_to_step(problem, weighted):
    X, k = problem
    weights = np.arange(len(X)) % 3 + 0.5 if weighted else None
    inertia = [
        run(X, X[:k], weights, max_iter=max_iter, tol=0).inertia
        for max_iter in range(1, run(X, X[:k], weights, tol=0).n_iter + 1)
    ]
    assert all(after <= before * (1 + 1e-12) + 1e-12 for before, after in pairwise(inertia))


@given(problems())
def test_the_order_of_rows_does_not_matter(problem):
    """Unless a cluster gets empty, which takes the first of equally far rows."""
    X, k = problem
    centers, n_iter = X[:k], run(X, X[:k], tol=0).n_iter
    for _ in range(n_iter):
        _, centers, reseeded = reference.step(X, centers)
        assume(not reseeded)
    found, turned = run(X, X[:k], tol=0), run(X[::-1].copy(), X[:k], tol=0)
    np.testing.assert_array_equal(turned.labels, found.labels[::-1])
    np.testing.assert_array_equal(turned.centers, found.centers)


@given(problems(), st.integers(-40, 40))
def test_units_do_not_matter(problem, exponent):
    X, k = problem
    factor = 2.0**exponent
    found, scaled = run(X, X[:k]), run(X * factor, X[:k] * factor)
    np.testing.assert_array_equal(scaled.labels, found.labels)
    np.testing.assert_array_equal(scaled.centers, found.centers * factor)
    assert (scaled.n_iter, scaled.inertia) == (found.n_iter, found.inertia * factor**2)
