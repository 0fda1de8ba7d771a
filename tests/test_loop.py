"""The loop: step by step as the oracle does it, convergence."""

import signal
from itertools import pairwise

import numpy as np
import pytest
import reference
from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from single_runs import Problem

import ckmeans
from ckmeans import KMeans
from ckmeans.algorithms import ALGORITHMS, Auto
from ckmeans.rows import Rows


def run(X, centers, weights=None, *, max_iter=300, tol=1e-4, algorithm="lloyd"):
    return Problem(X, len(centers), weights).run(centers, algorithm, max_iter=max_iter, tol=tol)


def check(found, expected, *, atol=1e-12):
    centers, labels, inertia, n_iter, converged = expected
    np.testing.assert_array_equal(found.labels, labels)
    assert (found.n_iter, found.converged) == (n_iter, converged)
    np.testing.assert_allclose(found.centers, centers, rtol=0, atol=atol)
    assert found.inertia == pytest.approx(inertia, rel=1e-12)


@pytest.fixture(scope="module", params=[False, True])
def weighted_steps(request):
    """Rows, their weights, and what the oracle finds in 1, 2, ... steps."""
    rng = np.random.default_rng(0)
    X = rng.uniform(-1, 1, (6, 5))[rng.integers(6, size=700)] + 0.4 * rng.normal(size=(700, 5))
    weights = rng.uniform(size=len(X)) if request.param else None
    steps = [reference.lloyd(X, X[:9], weights, max_iter=1, tol=0)]
    while steps[-1][3] == len(steps):
        steps.append(reference.lloyd(X, X[:9], weights, max_iter=len(steps) + 1, tol=0))
    return X, weights, steps


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_step_by_step_as_the_oracle(isa, weighted_steps, algorithm):
    X, weights, steps = weighted_steps
    assert len(steps) > 8
    for max_iter, expected in enumerate(steps, 1):
        check(run(X, X[:9], weights, max_iter=max_iter, tol=0, algorithm=algorithm), expected)


@pytest.mark.parametrize("seed", range(8))
def test_whole_runs_as_the_oracle(isa, dtype, blobs, seed):
    X = blobs(400, 1 + seed, 7, seed=seed, spread=0.3, dtype=dtype)
    tol = (0, 1e-4, 1e-2, 1.0)[seed % 4]
    check(run(X, X[:8], tol=tol), reference.lloyd(X, X[:8], tol=tol), atol=2 * np.finfo(dtype).eps)


@pytest.mark.parametrize("algorithm", ALGORITHMS)
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


def test_a_step_that_relocated_has_not_converged():
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
        _, centers, relocated = reference.step(X, centers)
        assume(not relocated)
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


@pytest.mark.parametrize("weighted", [False, True])
@pytest.mark.parametrize("max_iter", [1, 3, 300])
def test_a_run_in_one_call_has_the_bits_of_the_loop(isa, dtype, weighted, max_iter):
    """Empty clusters and few distinct rows included; its history as well."""
    for seed in range(8):
        rng = np.random.default_rng(seed)
        X = rng.normal(size=(60 + 40 * seed, 1 + seed)).astype(dtype)
        X = np.round(X) if seed % 3 == 2 else X * np.dtype(dtype).type(10.0 ** (seed - 4))
        centers = np.concatenate([X[:5], np.full((2, 1 + seed), 100)]).astype(np.float64)
        weights = rng.integers(0, 3, size=len(X)).astype(np.float64) if weighted else None
        assert Auto.is_plain(Rows(X), 7)
        one, steps = (
            KMeans(7, init=centers, n_init=1, max_iter=max_iter, algorithm=name).fit(X, sample_weight=weights)
            for name in ("auto", "lloyd")
        )
        for name in ("cluster_centers_", "labels_", "inertia_", "n_iter_", "converged_"):
            assert np.array_equal(getattr(one, name), getattr(steps, name)), name
        for name in ("shift", "changed", "distances", "relocated", "algorithm"):
            assert np.array_equal(one.history_[name], steps.history_[name]), name
        assert (one.history_["seconds"] > 0).all()


def test_an_inertia_that_float64_cannot_hold_is_an_error_in_one_call_too():
    X = np.array([[0.0, 0.0], [1e-200, 0.0], [0.0, 1.0], [0.0, 1.0]])
    with pytest.raises(ValueError, match="inertia is below float64"):
        KMeans(2, init=X[1:3], n_init=1).fit(X)


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="no such signals")
def test_a_signal_s_handler_ends_a_run_in_one_call():
    """Whatever it raises comes through; the model is what whole steps made it where that is KeyboardInterrupt."""
    X = np.random.default_rng(0).normal(size=(20_000, 2))
    assert Auto.is_plain(Rows(X), 19)
    for error in (KeyboardInterrupt, TimeoutError):

        def end(*_, error=error):
            raise error

        before = signal.signal(signal.SIGALRM, end)
        try:
            model = KMeans(19, random_state=0, n_init=50, tol=0, max_iter=900)
            signal.setitimer(signal.ITIMER_REAL, 0.2)
            with pytest.raises(error):
                model.fit(X)
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, before)
        assert hasattr(model, "cluster_centers_") == (error is KeyboardInterrupt)
