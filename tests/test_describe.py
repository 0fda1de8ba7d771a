"""Two nearest centres, simplified silhouettes, typical rows and an order by size, against plain numpy."""

import math
import pickle
import tracemalloc

import numpy as np
import pytest
import reference

import ckmeans
from ckmeans import BisectingKMeans, KMeans, MiniBatchKMeans
from ckmeans.exceptions import NotFittedError

STORAGES = ("float64", "float32", "float16", "uint8", "int8", "csr64", "csr32")


def stored(X, storage):
    """Return rows of small whole numbers in a storage."""
    if storage.startswith("csr"):
        return pytest.importorskip("scipy.sparse").csr_array(X.astype(f"float{storage[3:]}"))
    return X.astype(storage)


def all_distances(X, centers):
    """Return distances at any magnitude: (n, k)."""
    off = X[:, None, :] * 0.25 - centers[None] * 0.25
    most = np.abs(off).max(axis=2)
    unit = np.where(most > 0, most, 1.0)
    with np.errstate(over="ignore"):
        return np.sqrt(np.square(off / unit[..., None]).sum(axis=2)) * most * 4


def expected_two(X, centers):
    distances = all_distances(X, centers)
    labels = np.argsort(distances, axis=1, kind="stable")[:, :2]
    return labels, np.take_along_axis(distances, labels, axis=1)


@pytest.mark.parametrize("storage", STORAGES)
@pytest.mark.parametrize(
    ("n", "d", "k"), [(3, 2, 2), (700, 1, 5), (300, 3, 2), (900, 7, 40), (300, 17, 9), (70, 150, 30)]
)
def test_two_nearest_in_every_storage(storage, n, d, k):
    random = np.random.default_rng(n + d)
    X, centers = random.integers(0, 90, (n, d)).astype(float), random.integers(0, 90, (k, d)) + 0.125
    labels, distances = ckmeans.two_nearest(stored(X, storage), centers, n_threads=2)
    wanted, lengths = expected_two(X, centers)
    assert (labels.dtype, distances.dtype) == (np.int32, np.float64)
    np.testing.assert_array_equal(labels, wanted)
    np.testing.assert_allclose(distances, lengths, rtol=1e-14)
    np.testing.assert_array_equal(labels[:, 0], ckmeans.assign(stored(X, storage), centers))
    own = np.sqrt(ckmeans.assign(X, centers, return_distances_sq=True)[1])
    np.testing.assert_array_equal(distances[:, 0], own)


@pytest.mark.parametrize(
    ("n", "d", "k"),
    [(5, 3, 2), (257, 2, 3), (300, 8, 17), (300, 12, 60), (70, 128, 7), (40, 129, 7), (70, 300, 9), (20, 4097, 5)],
)
def test_every_instruction_set_finds_the_same(isa, dtype, rng, n, d, k):
    X, centers = rng.normal(size=(n, d)).astype(dtype), rng.normal(size=(k, d))
    centers[k // 2] = centers[0]
    labels, distances = ckmeans.two_nearest(X, centers)
    squares = reference.distances_sq(X, centers)
    np.testing.assert_array_equal(labels, np.argsort(squares, axis=1, kind="stable")[:, :2])
    np.testing.assert_array_equal(distances, np.sqrt(np.take_along_axis(squares, labels.astype(int), axis=1)))
    np.testing.assert_array_equal(ckmeans.representatives(X, centers), np.sqrt(squares).argmin(axis=0))


@pytest.mark.parametrize("storage", STORAGES)
def test_of_equal_distances_the_lower_index_comes_first(storage):
    X = np.array([[1.0, 0], [0, 0], [5, 5], [3, 0]] * 90)
    centers = np.array([[9.0, 9], [2, 0], [2, 0], [0, 0], [2, 0], [4, 0], [0, 0]])
    labels, distances = ckmeans.two_nearest(stored(X, storage), centers)
    np.testing.assert_array_equal(labels[:4], [[1, 2], [3, 6], [5, 0], [1, 2]])
    np.testing.assert_array_equal(labels, np.tile(labels[:4], (90, 1)))
    np.testing.assert_array_equal(distances[:4, 0], [1.0, 0.0, math.sqrt(26), 1.0])


def test_neighbours_that_float32_and_roots_do_not_tell_apart():
    """A third centre, and a first and a second, that differ in the last digits of their squares."""
    random = np.random.default_rng(1)
    X = 1e6 + random.normal(size=(600, 5))
    centers = np.concatenate([X[:3] + 1.0, X[:3] + 1.0 + 1e-9, X[:3] + 1.0 - 1e-9, X[:3] + 1.0])
    labels, distances = ckmeans.two_nearest(X, centers)
    squares = reference.distances_sq(X, centers)
    np.testing.assert_array_equal(labels, np.argsort(squares, axis=1, kind="stable")[:, :2])
    np.testing.assert_array_equal(distances, np.sqrt(np.take_along_axis(squares, labels.astype(int), axis=1)))


@pytest.mark.parametrize("sparse", [False, True])
@pytest.mark.parametrize("factor", [1e-300, 1e-200, 1e-160, 1e160, 1e200, 1e300])
def test_any_magnitude(blobs, factor, sparse):
    X = blobs(300, 3, 4)
    centers = X[::60].copy()
    make = pytest.importorskip("scipy.sparse").csr_array if sparse else np.asarray
    X, centers = X * factor, centers * factor
    labels, distances = ckmeans.two_nearest(make(X), centers)
    wanted, lengths = expected_two(X, centers)
    np.testing.assert_array_equal(labels, wanted)
    np.testing.assert_allclose(distances, lengths, rtol=1e-12)
    silhouettes = ckmeans.simplified_silhouette_samples(make(X), centers)
    np.testing.assert_allclose(silhouettes, 1 - lengths[:, 0] / lengths[:, 1], atol=1e-12)
    np.testing.assert_array_equal(ckmeans.representatives(make(X), centers), np.arange(0, 300, 60))


@pytest.mark.parametrize("sparse", [False, True])
def test_rows_of_all_magnitudes_side_by_side(sparse):
    X = np.array([[1e200, 0], [2e-200, 0], [1e-200, 1e-200], [3.0, 4], [0, 0], [-1e180, 1e180], [1e-210, 0]])
    centers = np.array([[0.0, 0], [1e-200, 0], [3, 3], [1e-200, 1e-200], [1e170, 1e170]])
    make = pytest.importorskip("scipy.sparse").csr_array if sparse else np.asarray
    labels, distances = ckmeans.two_nearest(make(X), centers)
    wanted, lengths = expected_two(X, centers)
    np.testing.assert_array_equal(labels[1:4], wanted[1:4])
    np.testing.assert_allclose(distances, lengths, rtol=1e-12)
    np.testing.assert_array_equal(ckmeans.representatives(make(X), centers), all_distances(X, centers).argmin(axis=0))


def test_silhouettes_are_what_their_definition_says(blobs):
    X = blobs(400, 4, 5)
    model = KMeans(5, random_state=0).fit(X)
    _, lengths = expected_two(X, model.cluster_centers_)
    wanted = (lengths[:, 1] - lengths[:, 0]) / lengths.max(axis=1)
    samples = ckmeans.simplified_silhouette_samples(X, model.cluster_centers_)
    np.testing.assert_allclose(samples, wanted, atol=1e-13)
    weights = np.arange(400.0)
    score = ckmeans.simplified_silhouette_score
    assert score(X, model.cluster_centers_) == pytest.approx(wanted.mean(), rel=1e-12)
    assert score(X, model.cluster_centers_, sample_weight=weights) == pytest.approx(np.average(wanted, weights=weights))
    assert (ckmeans.simplified_silhouette_samples(np.zeros((3, 2)), np.zeros((2, 2))) == 0.0).all()


def test_silhouettes_agree_with_scikit_learn_s_where_every_cluster_is_a_point():
    metrics = pytest.importorskip("sklearn.metrics")
    centers = np.array([[0.0, 0], [5, 1], [2, 7]])
    X = centers.repeat([3, 4, 2], axis=0)
    labels = np.arange(3).repeat([3, 4, 2])
    wanted = metrics.silhouette_samples(X, labels)
    np.testing.assert_allclose(ckmeans.simplified_silhouette_samples(X, centers), wanted)


@pytest.mark.parametrize("storage", STORAGES)
@pytest.mark.parametrize("k", [1, 2, 30])
def test_representatives(storage, k):
    random = np.random.default_rng(k)
    X, centers = random.integers(0, 99, (500, 4)).astype(float), random.uniform(-50, 150, (k, 4))
    found = ckmeans.representatives(stored(X, storage), centers)
    assert found.dtype == np.int64
    np.testing.assert_array_equal(found, all_distances(X, centers).argmin(axis=0))


def test_representatives_of_centers_without_rows_and_on_ties():
    X = np.array([[0.0], [0.1], [9.0], [0.0], [9.2]])
    np.testing.assert_array_equal(ckmeans.representatives(X, [[0.0], [0.0], [100.0], [9.1], [-50.0]]), [0, 0, 4, 2, 0])


@pytest.mark.usefixtures("eager_threads")
@pytest.mark.parametrize("d", [3, 200])
def test_threads_change_nothing(d, rng):
    X, centers = rng.integers(0, 5, (3000, d)).astype(float), rng.integers(0, 5, (9, d))
    found = []
    for threads in (1, 2, 5):
        labels, distances = ckmeans.two_nearest(X, centers, n_threads=threads)
        found.append((labels, distances, ckmeans.representatives(X, centers, n_threads=threads)))
    for some in found[1:]:
        for one, other in zip(found[0], some, strict=True):
            np.testing.assert_array_equal(one, other)


@pytest.mark.parametrize("storage", ["float64", "csr64"])
def test_nothing_of_size_n_x_k_is_made(storage, rng):
    X, centers = stored(rng.integers(0, 99, (4000, 3)), storage), rng.uniform(0, 99, (500, 3))
    for function in (ckmeans.two_nearest, ckmeans.simplified_silhouette_score, ckmeans.representatives):
        tracemalloc.start()
        function(X, centers)
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert most < 4000 * 500  # bytes


def test_what_makes_no_sense_is_refused():
    X = [[1.0, 2], [3, 4]]
    for function in (ckmeans.two_nearest, ckmeans.simplified_silhouette_samples, ckmeans.simplified_silhouette_score):
        with pytest.raises(ValueError, match=f"{function.__name__} needs at least 2 centers; got 1"):
            function(X, [[1.0, 2]])
        with pytest.raises(ValueError, match="NaN"):
            function([[np.nan, 2]], X)
        with pytest.raises(ValueError, match="does not match the number of features"):
            function(X, [[1.0], [2.0]])
    with pytest.raises(ValueError, match="beyond float64"):
        ckmeans.simplified_silhouette_samples([[1.7e308]], [[-1.7e308], [-1.6e308]])
    with pytest.raises(ValueError, match=r"sample_weight.shape == \(3,\)"):
        ckmeans.simplified_silhouette_score(X, X, sample_weight=[1, 2, 3])


# An order by size


def models(X, weights=None):
    for model in (KMeans(5, random_state=0), MiniBatchKMeans(5, random_state=0), BisectingKMeans(5, random_state=0)):
        yield model.fit(X, sample_weight=weights)
    yield MiniBatchKMeans(5, random_state=0).partial_fit(X, sample_weight=weights)


def test_sort_by_size_renames_everything_alike(blobs):
    X = blobs(300, 3, 3)
    for model in models(X, np.linspace(0, 2, 300)):
        before = pickle.dumps(model)
        twin = ckmeans.sort_by_size(model)
        sizes, order = model.cluster_sizes_, np.argsort(-model.cluster_sizes_, kind="stable")
        assert type(twin) is type(model)
        assert (np.diff(sizes) > 0).any()  # there is something to sort
        np.testing.assert_array_equal(twin.cluster_sizes_, sizes[order])
        np.testing.assert_array_equal(order[twin.labels_], model.labels_)
        np.testing.assert_array_equal(twin.predict(X), twin.labels_)
        assert twin.labels_.dtype == model.labels_.dtype
        for name in ("cluster_centers_", "cluster_inertia_", "counts_"):
            if hasattr(model, name):
                np.testing.assert_array_equal(getattr(twin, name), getattr(model, name)[order])
        assert (twin.inertia_, twin.score(X)) == (model.inertia_, model.score(X))
        if hasattr(model, "tree_"):
            np.testing.assert_array_equal(twin.tree_.center[twin.tree_.clusters], twin.cluster_centers_)
            np.testing.assert_array_equal(twin.tree_.children, model.tree_.children)
        assert pickle.dumps(model) == before


def test_a_sorted_stream_goes_on_as_the_other(blobs):
    X = blobs(300, 3, 3)
    model = MiniBatchKMeans(5, random_state=0).partial_fit(X)
    twin = ckmeans.sort_by_size(model)
    order = np.argsort(-model.cluster_sizes_, kind="stable")
    np.testing.assert_array_equal(
        twin.partial_fit(X[::2]).cluster_centers_, model.partial_fit(X[::2]).cluster_centers_[order]
    )


def test_sort_by_size_needs_a_fitted_model():
    with pytest.raises(NotFittedError, match="needs a fitted model"):
        ckmeans.sort_by_size(KMeans(3))
