"""MiniBatchKMeans.partial_fit: batches that come one after another, of whatever size, type and weight."""

import pickle

import numpy as np
import pytest

from ckmeans import ConvergenceWarning, KMeans, MiniBatchKMeans, NotFittedError


def test_a_cluster_is_the_mean_of_all_its_rows(blobs):
    X = blobs(1000, 3, 4)
    model = MiniBatchKMeans(4, random_state=0)
    total, weight = np.zeros((4, 3)), np.zeros(4)
    for start in range(0, 1000, 100):
        batch = X[start : start + 100]
        labels = model.predict(batch) if start else model.partial_fit(batch).labels_
        if start:
            model.partial_fit(batch)
        np.add.at(total, labels, batch)
        weight += np.bincount(labels, minlength=4)
    np.testing.assert_array_equal(model.counts_, weight)
    np.testing.assert_allclose(model.cluster_centers_, total / weight[:, None], rtol=1e-12)
    assert model.n_steps_ == 10


def test_labels_and_inertia_are_those_of_the_last_batch(blobs):
    X = blobs(500, 3, 4)
    model = MiniBatchKMeans(4, random_state=0).partial_fit(X[:300]).partial_fit(X[300:])
    np.testing.assert_array_equal(model.labels_, model.predict(X[300:]))
    assert model.inertia_ == -model.score(X[300:])
    assert not hasattr(MiniBatchKMeans(4, compute_labels=False).partial_fit(X), "labels_")


def test_a_stream_ends_near_k_means(blobs):
    X, inertias = blobs(20_000, 4, 8, spread=0.3), []
    for seed in range(5):
        model = MiniBatchKMeans(8, random_state=seed)
        for start in range(0, len(X), 500):
            model.partial_fit(X[start : start + 500])
        inertias.append(-model.score(X))
    assert np.mean(inertias) < 1.1 * np.mean([KMeans(8, random_state=seed).fit(X).inertia_ for seed in range(5)])


# Rows that wait


def test_rows_wait_until_there_are_as_many_as_clusters(blobs):
    X = blobs(10, 2, 3)
    model = MiniBatchKMeans(6, random_state=0)
    for row in X[:5]:
        assert model.partial_fit([row]) is model
        with pytest.raises(NotFittedError):
            model.predict(X)
    model.partial_fit(X[5:6])
    assert sorted(map(tuple, model.cluster_centers_)) == sorted(map(tuple, X[:6]))
    np.testing.assert_array_equal(model.counts_, np.ones(6))
    assert model.labels_.shape == (1,)


def test_rows_that_wait_are_copies(rng):
    X = rng.normal(size=(3, 2))
    model = MiniBatchKMeans(4, random_state=0).partial_fit(X)
    before = X.copy()
    X[:] = 0
    model.partial_fit([[9.0, 9.0]])
    assert sorted(map(tuple, model.cluster_centers_)) == sorted([*map(tuple, before), (9.0, 9.0)])


def test_what_waits_is_pickled_and_forgotten_by_fit(blobs):
    X = blobs(40, 2, 3)
    model = pickle.loads(pickle.dumps(MiniBatchKMeans(6, random_state=0).partial_fit(X[:4]))).partial_fit(X[4:])
    assert model.counts_.sum() == 40
    model = MiniBatchKMeans(6, random_state=0).partial_fit(X[:4]).fit(X)
    assert model.counts_.sum() == 40
    assert not hasattr(model, "_waiting")


def test_a_batch_that_is_refused_does_not_wait(blobs):
    X = blobs(10, 2, 3)
    model = MiniBatchKMeans(4, random_state=0).partial_fit(X[:1]).set_params(init=X[:3])
    with pytest.raises(ValueError, match="does not match the number of clusters"):
        model.partial_fit(X[1:5])
    assert model.set_params(init="random").partial_fit(X[1:5]).counts_.sum() == 5


def test_waiting_has_an_end():
    model = MiniBatchKMeans(3, batch_size=10, random_state=0)
    for _ in range(2):
        model.partial_fit(np.ones((10, 2)))
    with pytest.warns(ConvergenceWarning, match="Distinct rows in X: 1"):
        model.partial_fit(np.ones((10, 2)))
    with_others = np.array([[1.0, 1.0], [5.0, 5.0], [9.0, 9.0]])
    model.partial_fit(with_others).partial_fit(with_others)
    assert len(np.unique(model.predict(with_others))) == 3


def test_waiting_rows_may_be_of_all_kinds(rng):
    sparse = pytest.importorskip("scipy.sparse")
    X = rng.integers(-50, 50, size=(12, 3))
    model = MiniBatchKMeans(12, random_state=0)
    model.partial_fit(X[:3].astype(np.float32)).partial_fit(sparse.csr_array(X[3:6].astype(np.float64)))
    model.partial_fit(X[6:9].astype(np.float16)).partial_fit(X[9:].tolist(), sample_weight=[1, 2, 3])
    assert sorted(map(tuple, model.cluster_centers_)) == sorted(map(tuple, X.astype(float)))
    assert sorted(model.counts_) == [1] * 10 + [2, 3]


# Batches


def test_types_may_change(blobs):
    sparse = pytest.importorskip("scipy.sparse")
    X = np.round(100 * blobs(400, 3, 4)).clip(-120, 120)
    model = MiniBatchKMeans(4, random_state=0).partial_fit(X[:100].astype(np.float32))
    assert model.cluster_centers_.dtype == np.float32
    for batch in (X[100:200].astype(np.int8), sparse.csr_matrix(X[200:300]), X[300:].astype(np.float32)):
        model.partial_fit(batch)
    assert model.cluster_centers_.dtype == np.float64
    expected = MiniBatchKMeans(4, random_state=0)
    for start in range(0, 400, 100):
        expected.partial_fit(X[start : start + 100])
    np.testing.assert_array_equal(model.cluster_centers_, expected.cluster_centers_)


def test_float32_means_are_kept_in_float64(rng):
    """Rounded in every step, a mean would stand still far from zero."""
    X = (1e6 + rng.normal(size=(4000, 1))).astype(np.float32)
    model = MiniBatchKMeans(1)
    for start in range(0, 4000, 4):
        model.partial_fit(X[start : start + 4])
    np.testing.assert_array_equal(model.cluster_centers_, [[np.float32(X.astype(np.float64).mean())]])


def test_a_batch_without_weight_changes_nothing(blobs):
    X = blobs(200, 2, 3)
    model = MiniBatchKMeans(3, random_state=0, half_life=10).partial_fit(X)
    centers, counts = model.cluster_centers_.copy(), model.counts_.copy()
    model.partial_fit(X[:50], sample_weight=np.zeros(50))
    np.testing.assert_array_equal(model.cluster_centers_, centers)
    np.testing.assert_array_equal(model.counts_, counts)
    assert (model.n_steps_, model.inertia_, model.labels_.shape) == (2, 0.0, (50,))
    waiting = MiniBatchKMeans(3, random_state=0).partial_fit(X, sample_weight=np.zeros(200))
    assert not hasattr(waiting, "cluster_centers_")


def test_weights_are_repeated_rows(blobs):
    X = blobs(300, 2, 3)
    weights = np.random.default_rng(0).integers(4, size=100)
    weighted, repeated = (MiniBatchKMeans(3, random_state=0, init=X[:3], n_init=1).partial_fit(X) for _ in range(2))
    weighted.partial_fit(X[:100], sample_weight=weights)
    repeated.partial_fit(np.repeat(X[:100], weights, axis=0))
    np.testing.assert_allclose(weighted.cluster_centers_, repeated.cluster_centers_, rtol=1e-12)
    np.testing.assert_array_equal(weighted.counts_, repeated.counts_)


@pytest.mark.parametrize("forgets", [{"decay": 0.9}, {"half_life": 500}])
def test_what_forgets_follows(forgets, rng):
    batches = [middle + rng.normal(size=(100, 1)) for middle in [10] * 300 + [14] * 100]

    one, other = MiniBatchKMeans(1, **forgets), MiniBatchKMeans(1)
    for batch in batches:
        one.partial_fit(batch)
        other.partial_fit(batch)
    assert one.cluster_centers_[0, 0] == pytest.approx(14, abs=0.2)
    assert other.cluster_centers_[0, 0] == pytest.approx(11, abs=0.2)
    assert other.counts_[0] == 40_000


def test_a_half_life_is_in_rows():
    model = MiniBatchKMeans(1, half_life=100).partial_fit(np.zeros((64, 1))).partial_fit(np.ones((100, 1)))
    np.testing.assert_allclose(model.counts_, [32 + 100])


def test_a_new_group_far_out_becomes_a_cluster(rng):
    """Clusters that have next to no weight join their neighbours for it."""
    model = MiniBatchKMeans(4, random_state=0).partial_fit(rng.normal(size=(2000, 2)))
    model.counts_ = model.counts_.copy()
    model.counts_[0] = 0.5
    for _ in range(3):
        model.partial_fit(np.array([60.0, 60.0]) + rng.normal(size=(50, 2)))
    assert np.linalg.norm(model.cluster_centers_ - 60, axis=1).min() < 2
    assert len(np.unique(model.predict(rng.normal(size=(2000, 2))))) == 3


def test_nothing_is_reassigned_where_that_would_cost(rng):
    X = np.concatenate([rng.normal(size=(1000, 2)), [[50.0, 50.0]]])
    model = MiniBatchKMeans(2, init=[[0.0, 0.0], [50.0, 50.0]], n_init=1, reassignment_ratio=0.5).partial_fit(X)
    for _ in range(5):
        model.partial_fit(X[:1000])
    np.testing.assert_array_equal(model.cluster_centers_[1], [50.0, 50.0])


# After and before other calls


def test_it_goes_on_from_fit(blobs):
    X = blobs(3000, 3, 4)
    model = MiniBatchKMeans(4, random_state=0).fit(X[:2000])
    steps, counts, centers = model.n_steps_, model.counts_.copy(), model.cluster_centers_.copy()
    added = np.bincount(model.predict(X[2000:]), minlength=4)
    model.partial_fit(X[2000:])
    np.testing.assert_array_equal(model.counts_, counts + added)
    assert model.n_steps_ == steps + 1
    assert not np.array_equal(model.cluster_centers_, centers)


def test_it_goes_on_from_centers_that_were_set(blobs):
    X = blobs(300, 2, 3)
    model = MiniBatchKMeans(3, random_state=0).partial_fit(X)
    model.cluster_centers_ = np.array([[5.0, 5.0], [6.0, 6.0], [7.0, 7.0]])
    model.partial_fit([[5.0, 5.0]])
    np.testing.assert_array_equal(model.cluster_centers_, [[5.0, 5.0], [6.0, 6.0], [7.0, 7.0]])


def test_batches_have_the_columns_of_the_first(blobs):
    X = blobs(100, 3, 3)
    for begun in (X, X[:2]):
        model = MiniBatchKMeans(3, random_state=0).partial_fit(begun)
        with pytest.raises(ValueError, match="X has 2 features, but MiniBatchKMeans is expecting 3 features as input"):
            model.partial_fit(X[:, :2])


@pytest.mark.parametrize("begun", [False, True])
def test_numbers_that_are_none_are_told(blobs, begun):
    X = blobs(100, 3, 3)
    model = MiniBatchKMeans(3, random_state=0)
    if begun:
        model.partial_fit(X)
    X[7, 1] = np.nan
    with pytest.raises(ValueError, match=r"Input X contains NaN \(first at row 7, column 1\)"):
        model.partial_fit(X)


@pytest.mark.parametrize("threads", [1, 3])
def test_threads_change_no_bit(blobs, eager_threads, threads):
    X = blobs(6000, 5, 8)
    found = []
    for n_threads in (1, threads):
        model = MiniBatchKMeans(8, random_state=0, n_threads=n_threads)
        for start in range(0, 6000, 1500):
            model.partial_fit(X[start : start + 1500])
        found.append(model.cluster_centers_)
    np.testing.assert_array_equal(*found)


# Batches at the ends of float64's range


def test_a_batch_that_is_refused_leaves_the_model_as_it_was(blobs):
    X = blobs(200, 2, 3)
    model = MiniBatchKMeans(3, random_state=0).fit(X)
    before = pickle.dumps(vars(model))
    with pytest.raises(ValueError, match="beyond float64"):
        model.partial_fit(X * 1e200)
    assert pickle.dumps(vars(model)) == before


@pytest.mark.parametrize("powers", [(0, -1000), (0, 900), (-400, 900), (400, -1000), (600, 0), (-600, 0), (900, -600)])
def test_a_power_of_two_changes_no_digit(rng, powers):
    X, weights = rng.normal(size=(300, 3)) + 3 * rng.integers(4, size=(300, 1)), rng.uniform(0.1, 1.0, size=300)
    scaled, scaled_weights = np.ldexp(X, powers[0]), np.ldexp(weights, powers[1])
    one, other = (MiniBatchKMeans(4, random_state=0, compute_labels=False) for _ in range(2))
    for start in range(0, 300, 60):
        batch = slice(start, start + 60)
        one.partial_fit(X[batch], sample_weight=weights[batch])
        other.partial_fit(scaled[batch], sample_weight=scaled_weights[batch])
        np.testing.assert_array_equal(np.ldexp(one.cluster_centers_, powers[0]), other.cluster_centers_)
        np.testing.assert_array_equal(np.ldexp(one.counts_, powers[1]), other.counts_)


@pytest.mark.parametrize("power", [-1000, 900])
def test_light_clusters_are_light_in_any_unit_of_weight(power):
    ends = []
    for factor in (1.0, 2.0**power):
        model = MiniBatchKMeans(4, random_state=0, reassignment_ratio=0.9, compute_labels=False)
        for seed in range(5):
            X = np.random.default_rng(seed).normal(size=(60, 2)) + seed
            model.partial_fit(X, sample_weight=np.full(60, factor))
        ends.append(model.cluster_centers_)
    np.testing.assert_array_equal(*ends)


def test_warnings_name_the_line_that_called(blobs):
    with pytest.warns(RuntimeWarning, match="init_size=3 should be larger") as told:
        MiniBatchKMeans(4, init_size=3).partial_fit(blobs(100, 2, 3))
    assert told[0].filename == __file__
