"""k_means() and KMeans: one answer everywhere, whatever the offset, the float type and the way of asking."""

import numpy as np
import pytest
import reference
from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

import ckmeans
from ckmeans import ConvergenceWarning, KMeans, k_means

FIVE = [[1, 2], [2, 3], [3, 4], [8, 9], [9, 10]]


def check_one_answer(model, X, weights=None):
    """labels_ is predict(X), -score(X) is inertia_, and both are the oracle's for the centres that were returned."""
    np.testing.assert_array_equal(model.labels_, model.predict(X))
    assert -model.score(X, sample_weight=weights) == model.inertia_
    np.testing.assert_array_equal(model.labels_, reference.assign(X, model.cluster_centers_))
    expected = reference.inertia(X, model.cluster_centers_, model.labels_, weights)
    assert model.inertia_ == pytest.approx(expected, rel=1e-13)


def test_the_notebook_s_five_points():
    for seed in range(10):
        centers, labels, inertia = k_means(FIVE, 2, random_state=seed)
        np.testing.assert_array_equal(centers[labels], [[2, 3]] * 3 + [[8.5, 9.5]] * 2)
        assert inertia == 5


@pytest.mark.parametrize("sort", ["utm", "degrees", "1e6", "-1e6"])
def test_one_answer_at_any_distance_from_the_origin(isa, dtype, sort):
    rng = np.random.default_rng(0)
    groups = rng.integers(20, size=4000)
    X = {
        "utm": np.array([5e5, 5.4e6]) + 40 * np.stack([groups % 5, groups // 5], 1) + 5 * rng.normal(size=(4000, 2)),
        "degrees": np.array([48.137, 11.575]) + 0.03 * rng.normal(size=(4000, 2)),
        "1e6": 1e6 + rng.normal(size=(4000, 4)) + groups[:, np.newaxis],
        "-1e6": -1e6 + 10 * rng.normal(size=(4000, 9)),
    }[sort].astype(dtype)
    for weights in (None, rng.uniform(size=4000)):
        model = KMeans(20, random_state=0).fit(X, sample_weight=weights)
        check_one_answer(model, X, weights)


def test_one_answer_where_an_empty_centre_moves_in_the_last_step():
    """Labels stay, so the run converges, but the centre without rows now copies another, and comes first."""
    X = np.array([[0.0], [0.0], [0.0], [2.0], [2.0]])
    with pytest.warns(Warning, match="distinct clusters"):
        model = KMeans(3, init=[[1.0], [3.0], [0.0]], n_init=1, tol=0).fit(X)
    assert model.history_["changed"][-1] == 0
    assert model.history_["shift"][-1] > 0
    check_one_answer(model, X)


def test_utm_metres_in_float32_are_clustered_as_in_float64():
    rng = np.random.default_rng(0)
    corners = np.array([5e5, 5.4e6]) + 40 * np.stack(np.meshgrid(np.arange(4), np.arange(3)), -1).reshape(-1, 2)
    X = (np.repeat(corners, 300, axis=0) + 3 * rng.normal(size=(3600, 2))).astype(np.float32)
    single, double = (KMeans(12, random_state=0, n_init=5).fit(rows) for rows in (X, X.astype(np.float64)))
    np.testing.assert_array_equal(single.labels_, double.labels_)
    assert len({tuple(group) for group in single.labels_.reshape(12, 300)}) == 12
    np.testing.assert_array_equal(single.cluster_centers_, double.cluster_centers_.astype(np.float32))


@pytest.mark.parametrize("n", [1, 2, 3, 255, 256, 257, 5000])
@pytest.mark.parametrize("init", ["k-means++", "random"])
def test_one_answer_at_any_size(dtype, blobs, n, init):
    X = blobs(n, 3, 4, dtype=dtype, spread=0.4)
    check_one_answer(KMeans(min(n, 6), init=init, random_state=0).fit(X), X)


def test_one_answer_when_steps_run_out(dtype, blobs):
    X = blobs(3000, 3, 4, dtype=dtype, spread=0.6)
    model = KMeans(8, max_iter=2, random_state=0).fit(X)
    assert not model.converged_
    assert model.n_iter_ == model.max_iter
    check_one_answer(model, X)


@pytest.mark.parametrize("unit", [1e-300, 1e-160, 1e-40, 1e-20, 1e20, 1e30, 1e140, 1e160, 1e300])
def test_any_unit_gives_the_same_clusters(dtype, blobs, unit):
    """Only where float64 cannot hold the inertia there is no fit."""
    exact = 2.0 ** round(np.log2(unit))
    if not 1e-37 < unit < 1e37 and dtype == np.float32:
        pytest.skip("not a float32 number")
    X = blobs(500, 3, 5, dtype=dtype)
    expected = KMeans(5, random_state=0).fit(X)
    if unit in (1e-300, 1e160, 1e300):
        with pytest.raises(ValueError, match=f"inertia is {'beyond' if unit > 1 else 'below'} float64"):
            KMeans(5, random_state=0).fit(X * dtype(exact))
        return
    found = KMeans(5, random_state=0).fit(X * dtype(exact))
    np.testing.assert_array_equal(found.labels_, expected.labels_)
    np.testing.assert_array_equal(found.cluster_centers_, expected.cluster_centers_ * dtype(exact))
    assert found.inertia_ == expected.inertia_ * exact * exact


@pytest.mark.parametrize("outlier", [1e10, 1e20])
def test_one_huge_outlier_gets_a_cluster_and_the_rest_is_clustered(dtype, outlier):
    X = np.array([[0.0], [1], [2], [100], [101], [102], [outlier]], dtype=dtype)
    centers, labels, _ = k_means(X, 3, init=[[0], [102], [outlier]])
    np.testing.assert_array_equal(labels, [0, 0, 0, 1, 1, 1, 2])
    np.testing.assert_array_equal(centers, np.array([[1], [101], [outlier]], dtype=dtype))


def test_predict_takes_either_float_type(blobs):
    X = blobs(1000, 3, 6)
    single = X.astype(np.float32)
    for fitted in (single, single.astype(np.float64)):
        model = KMeans(6, random_state=0).fit(fitted)
        np.testing.assert_array_equal(model.predict(single), model.predict(single.astype(np.float64)))
        assert model.score(single) == model.score(single.astype(np.float64))


def test_types_and_shapes_of_what_is_fitted(dtype, blobs):
    X = blobs(300, 4, 3, dtype=dtype)
    model = KMeans(3, random_state=0).fit(X)
    assert (model.cluster_centers_.shape, model.cluster_centers_.dtype) == ((3, 4), dtype)
    assert (model.labels_.shape, model.labels_.dtype) == ((300,), np.int32)
    assert (model.predict(X).dtype, model.transform(X).dtype) == (np.int32, dtype)
    assert [type(value) for value in (model.inertia_, model.n_iter_, model.converged_)] == [float, int, bool]
    assert model.n_features_in_ == 4
    assert type(model.score(X)) is float


def test_every_way_of_asking_gives_the_same(dtype, blobs, rng):
    X = blobs(500, 3, 4, dtype=dtype)
    weights = rng.uniform(size=len(X))
    model = KMeans(4, random_state=0).fit(X, sample_weight=weights)
    centers, labels, inertia, n_iter = k_means(X, 4, sample_weight=weights, random_state=0, return_n_iter=True)
    np.testing.assert_array_equal(centers, model.cluster_centers_)
    np.testing.assert_array_equal(labels, model.labels_)
    assert (inertia, n_iter) == (model.inertia_, model.n_iter_)
    assert len(k_means(X, 4, random_state=0)) == 3
    same = KMeans(4, random_state=0)
    np.testing.assert_array_equal(same.fit_predict(X, sample_weight=weights), labels)
    np.testing.assert_array_equal(same.fit_transform(X, sample_weight=weights), model.transform(X))
    np.testing.assert_array_equal(model.transform(X), ckmeans.distances(X, centers))
    np.testing.assert_array_equal(model.transform(X).argmin(axis=1), ckmeans.assign(X, centers))


def test_fitting_twice_gives_the_same_bits(isa, dtype, blobs):
    X = blobs(2000, 5, 9, dtype=dtype)
    first, second = (k_means(X, 9, n_init=3, random_state=4) for _ in range(2))
    for one, other in zip(first, second, strict=True):
        np.testing.assert_array_equal(one, other)


def test_weights_are_repetitions(blobs, rng):
    X = (blobs(300, 3, 5) * 64).round()
    weights = rng.integers(0, 4, size=len(X))
    weighted = k_means(X, 5, init=X[:5], sample_weight=weights)
    repeated = k_means(np.repeat(X, weights, axis=0), 5, init=X[:5])
    np.testing.assert_array_equal(weighted[0], repeated[0])
    np.testing.assert_array_equal(np.repeat(weighted[1], weights), repeated[1])
    assert weighted[2] == pytest.approx(repeated[2], rel=1e-13)


def test_a_scalar_weight_is_everyone_s(blobs):
    X = blobs(300, 3, 4)
    plain, doubled = k_means(X, 4, random_state=0), k_means(X, 4, random_state=0, sample_weight=2)
    np.testing.assert_array_equal(plain[1], doubled[1])
    assert doubled[2] == 2 * plain[2]


# Restarts


def test_more_restarts_are_never_worse(blobs):
    X = blobs(800, 2, 12, spread=0.1)
    for seed in range(5):
        state = np.random.RandomState(seed)
        singles = [k_means(X, 12, init="random", n_init=1, random_state=state)[2] for _ in range(8)]
        for n_init in (1, 3, 8):
            inertia = k_means(X, 12, init="random", n_init=n_init, random_state=seed)[2]
            assert inertia == pytest.approx(min(singles[:n_init]), rel=1e-12)


@pytest.mark.parametrize(("init", "runs"), [("k-means++", 1), ("random", 10), ("callable", 10), ("array", 1)])
def test_auto_restarts(blobs, capsys, init, runs):
    X = blobs(60, 2, 3)
    starts = {"array": X[:3], "callable": lambda X, n_clusters, random_state: X[:n_clusters]}
    k_means(X, 3, init=starts.get(init, init), verbose=1)
    assert capsys.readouterr().out.count("Initialization complete") == runs


def test_verbose_tells_every_step(blobs, capsys):
    X = blobs(300, 2, 5, spread=0.5)
    n_iter = k_means(X, 5, random_state=0, verbose=True, tol=0, return_n_iter=True)[3]
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "Initialization complete"
    assert [line.partition(",")[0] for line in lines[1:-1]] == [f"Iteration {i}" for i in range(n_iter)]
    assert lines[-1] == f"Converged at iteration {n_iter - 1}: strict convergence."
    k_means(X, 5, random_state=0, tol=0.5, verbose=True)
    assert "within tolerance" in capsys.readouterr().out
    k_means(X, 5, random_state=0)
    assert capsys.readouterr().out == ""


# Memory


# Properties


@st.composite
def problems(draw):
    n, d = draw(st.integers(1, 60)), draw(st.integers(1, 5))
    X = draw(arrays(np.float32, (n, d), elements=st.floats(-1e6, 1e6, width=32)))
    return X, draw(st.integers(1, n))


@given(problems(), st.integers(0, 3), st.sampled_from(["k-means++", "random"]))
@pytest.mark.filterwarnings("ignore:Number of distinct clusters")
def test_any_rows_get_one_answer(problem, seed, init):
    X, k = problem
    model = KMeans(k, init=init, n_init=2, random_state=seed).fit(X)
    np.testing.assert_array_equal(model.labels_, model.predict(X))
    np.testing.assert_array_equal(model.labels_, reference.assign(X, model.cluster_centers_))
    assert -model.score(X) == model.inertia_
    assert np.isfinite(model.cluster_centers_).all()
    spread = X.max(axis=0) - X.min(axis=0)
    assert (model.cluster_centers_ >= X.min(axis=0) - 1e-6 * spread).all()
    assert (model.cluster_centers_ <= X.max(axis=0) + 1e-6 * spread).all()


@given(arrays(np.float64, (30, 2), elements=st.integers(-99, 99).map(float)), st.integers(-(2**30), 2**30))
def test_an_offset_without_rounding_changes_no_label(X, offset):
    """Centres are rounded where they lie, so rows must not be within that rounding of a tie."""
    start = X[:4]
    assume(len(np.unique(start, axis=0)) == 4)
    labels = k_means(X, 4, init=start, tol=0)[1]
    centers, moved_labels, _ = k_means(X + offset, 4, init=start + offset, tol=0)
    distances_sq = np.sort(reference.distances_sq(X + offset, centers), axis=1)
    assume((distances_sq[:, 1] - distances_sq[:, 0] > 1e-4).all())
    np.testing.assert_array_equal(moved_labels, labels)


def test_fewer_distinct_rows_than_clusters_warn_with_our_own_class(blobs):
    """When scikit-learn is loaded its class is raised instead; both are UserWarnings."""
    with pytest.warns(UserWarning, match="smaller than n_clusters") as seen:
        KMeans(3, random_state=0).fit([[1.0], [1], [2]])
    assert issubclass(ConvergenceWarning, UserWarning)
    assert seen[0].filename == __file__
