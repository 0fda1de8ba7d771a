"""Rows of narrow types: read as they are, with the bits of their float64 copies."""

import numpy as np
import pytest
import reference

import ckmeans
from ckmeans import KMeans, k_means, steps
from ckmeans._validation import check_rows
from ckmeans.kernels import assign as kernel
from ckmeans.kernels import columns
from ckmeans.kernels.centers import prepared
from ckmeans.kernels.dense import STORAGE_TYPES, Dense

NARROW = [np.float16, np.uint8, np.int8]

narrow = pytest.mark.parametrize("stored", NARROW, ids=lambda stored: stored.__name__)
EVERY_NUMBER = {
    np.float16: np.arange(65536, dtype=np.uint16).view(np.float16),
    np.uint8: np.arange(256, dtype=np.uint8),
    np.int8: np.arange(256, dtype=np.uint8).view(np.int8),
}


def rows(n, d, stored, seed=0):
    """Rows around a few points over most of the type's range, and the same rows as float64."""
    rng = np.random.default_rng([n, d, seed])
    low, high = (-3e4, 3e4) if stored is np.float16 else (np.iinfo(stored).min, np.iinfo(stored).max)
    middles = rng.uniform(low, high, size=(5, d))
    X = np.clip(middles[rng.integers(5, size=n)] + 0.05 * (high - low) * rng.normal(size=(n, d)), low, high)
    X[::3] = np.round(X[::3] / 16) * 16  # ties
    X = X.astype(stored)
    return X, X.astype(np.float64)


def equal(narrow, wide):
    """Assert that two results, or two tuples of results, are the same bits of the same types."""
    narrow, wide = (result if isinstance(result, tuple) else (result,) for result in (narrow, wide))
    for one, other in zip(narrow, wide, strict=True):
        assert np.asarray(one).dtype == np.asarray(other).dtype
        assert np.asarray(one).tobytes() == np.asarray(other).tobytes()


@narrow
def test_every_number_is_widened_to_itself(isa, stored):
    """Each as a column of its own: zeros keep their sign, subnormals their digits."""
    numbers = EVERY_NUMBER[stored]
    numbers = numbers[np.isfinite(numbers)]
    for length in (len(numbers), *range(1, 40)):
        some = numbers[-length:]
        minimum, maximum, _, _ = columns.column_statistics(some[np.newaxis].copy(), 1)
        equal((minimum, maximum), (some.astype(np.float64),) * 2)


@narrow
@pytest.mark.parametrize(
    "shape", [(1, 1), (7, 3), (256, 2), (257, 1), (70_000, 1), (1000, 130), (5000, 31), (3, 70_000)]
)
def test_column_statistics(isa, stored, shape):
    X, wide = rows(*shape, stored)
    for n_threads in (1, 3):
        equal(columns.column_statistics(X, n_threads), columns.column_statistics(wide, n_threads))


@narrow
@pytest.mark.parametrize("d", [1, 2, 3, 5, 16, 33, 100, 784])
@pytest.mark.parametrize("n", [1, 4, 257, 1023])
def test_steps(isa, stored, n, d):
    X, wide = rows(n, d, stored)
    rng = np.random.default_rng(d)
    centers, weights = wide[rng.integers(n, size=9)] + rng.normal(size=(9, d)), rng.uniform(size=n)
    labels, _ = found = ckmeans.assign(X, centers, return_distances_sq=True, n_threads=1)
    equal(found, ckmeans.assign(wide, centers, return_distances_sq=True, n_threads=1))
    np.testing.assert_array_equal(labels, reference.assign(wide, centers))
    equal(ckmeans.distances(X, centers), ckmeans.distances(wide, centers))
    for w in (None, weights):
        equal(
            ckmeans.update_centers(X, labels, 9, sample_weight=w),
            ckmeans.update_centers(wide, labels, 9, sample_weight=w),
        )
        equal(steps.inertia(X, centers, labels, w, 1), steps.inertia(wide, centers, labels, w, 1))
        found = ckmeans.kmeans_plusplus(X, min(n, 6), sample_weight=w, random_state=0)
        np.testing.assert_array_equal(
            found[1], ckmeans.kmeans_plusplus(wide, min(n, 6), sample_weight=w, random_state=0)[1]
        )
        np.testing.assert_array_equal(found[0], wide[found[1]])
        assert found[0].dtype == (np.float64 if stored is np.float16 else stored)


@narrow
@pytest.mark.parametrize("init", ["k-means++", "random", "array", "callable", "far away"])
def test_a_fit(isa, stored, init):
    X, wide = rows(3000, 7, stored)
    starts = {
        "array": X[:6],
        "callable": lambda X, n_clusters, random_state: X[:n_clusters] - 1 + X.mean(axis=0) / 100,
        "far away": np.concatenate([wide[:4], np.full((2, 7), 1e6)]),  # empty clusters are refilled with rows
    }
    for weights in (None, np.random.default_rng(0).uniform(size=len(X))):
        arguments = {"init": starts.get(init, init), "n_init": 1, "random_state": 0}
        one, other = (KMeans(6, **arguments).fit(Z, sample_weight=weights) for Z in (X, wide))
        for name in ("cluster_centers_", "labels_", "inertia_", "n_iter_"):
            equal(getattr(one, name), getattr(other, name))
        for method in ("predict", "transform", "score"):
            equal(getattr(one, method)(X), getattr(one, method)(wide))
        equal(one.predict(X), one.labels_)
        assert -one.score(X, sample_weight=weights) == one.inertia_


@narrow
@pytest.mark.parametrize("n_threads", [2, 3, 7])
def test_any_number_of_threads(stored, eager_threads, n_threads):
    X, wide = rows(4001, 20, stored)
    arguments = {"init": "k-means++", "random_state": 3, "max_iter": 5}
    equal(k_means(X, 8, n_threads=n_threads, **arguments), k_means(wide, 8, n_threads=1, **arguments))
    centers = wide[:8]
    equal(ckmeans.distances(X, centers, n_threads=n_threads), ckmeans.distances(wide, centers, n_threads=1))


@narrow
def test_a_callable_is_given_float64_to_count_with(stored):
    X, wide = rows(100, 3, stored)
    seen = []

    def first(X, n_clusters, random_state):
        seen.append(X)
        return X[:n_clusters]

    k_means(X, 3, init=first, n_init=2)
    for given in seen:
        equal(given, wide)


@narrow
@pytest.mark.parametrize(
    "laid_out",
    [
        np.asfortranarray,
        lambda X: np.repeat(np.repeat(X, 2, axis=0), 2, axis=1)[::2, ::2],
        lambda X: X[::-1].copy()[::-1],
        lambda X: X.astype(X.dtype.newbyteorder(">")),
        lambda X: np.frombuffer(b"x" + X.tobytes(), dtype=X.dtype, offset=1).reshape(X.shape),
    ],
    ids=["F order", "every second", "reversed", "big endian", "unaligned"],
)
def test_other_layouts_are_copied_and_give_the_same(stored, laid_out):
    X, wide = rows(500, 6, stored)
    equal(k_means(laid_out(X), 4, random_state=0), k_means(wide, 4, random_state=0))


@pytest.mark.parametrize("stored", STORAGE_TYPES, ids=str)
def test_arrays_of_these_types_are_read_where_they_lie(stored):
    X = np.arange(20).reshape(10, 2).astype(stored)
    assert check_rows(X) is X


@pytest.mark.parametrize("other", [bool, np.int16, np.uint16, np.int64, np.longdouble, object])
def test_other_types_become_float64(other):
    X = np.arange(20).reshape(10, 2) % 2
    assert check_rows(X.astype(other)).dtype == np.float64


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_float16_that_is_not_finite_is_refused_in_the_words_for_float64(bad):
    X = np.full((5, 70_000), np.finfo(np.float16).max, dtype=np.float16)
    X[0] = -X[0]
    assert columns.all_finite(X, 2)
    X[3, 69_999] = bad
    said = []
    for given in (X, X.astype(np.float64)):
        with pytest.raises(ValueError, match="row 3, column 69999") as error:
            ckmeans.assign(given, np.zeros((1, 70_000)))
        said.append(str(error.value))
    assert said[0] == said[1]


def test_patterns_of_numbers_that_are_not_finite_are_all_found():
    halves = EVERY_NUMBER[np.float16]
    assert [columns.all_finite(half.reshape(1, 1), 1) for half in halves] == np.isfinite(halves).tolist()


def test_sums_of_whole_numbers_need_one_limb():
    """The mean of rows that one limb holds is that of two, at the ends of the range too."""
    for stored in (np.uint8, np.int8):
        X = EVERY_NUMBER[stored][np.random.default_rng(0).integers(256, size=(40_000, 2))]
        labels = np.arange(len(X)) % 7
        assert steps.empty_sums(X, 7, None, *np.array([[-128.0, -128], [255, 255]]), 1).low is None
        means = [X[labels == c].sum(axis=0, dtype=np.int64) / np.count_nonzero(labels == c) for c in range(7)]
        np.testing.assert_array_equal(ckmeans.update_centers(X, labels, 7), means)


def test_kernels_refuse_rows_that_they_cannot_read():
    for X in (np.zeros((3, 2), dtype=np.int16), np.zeros((3, 2), dtype=">f2"), np.zeros((3, 2), dtype=object)):
        with pytest.raises(TypeError, match=f"rows must be an aligned array of float32, .*; got {X.dtype}"):
            Dense(X)
    for X in (np.zeros((3, 2), dtype=np.uint8, order="F"), np.zeros((6, 2), dtype=np.float16)[::2], np.zeros(3)):
        with pytest.raises(ValueError):
            Dense(X)


@pytest.mark.parametrize(
    ("stored", "wrong"), [(np.uint8, np.float32), (np.float32, np.float64), (np.float64, np.float32)]
)
def test_distances_come_in_one_float_type(stored, wrong):
    X = np.zeros((4, 2), dtype=stored)
    ready = prepared(X, np.zeros((3, 2)))
    with pytest.raises(TypeError, match=f"out must be float32 for float32 rows .* rows of {np.dtype(stored)}"):
        kernel.distances(X, ready, np.empty((4, 3), dtype=wrong), 0, 4, 1)
