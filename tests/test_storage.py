"""Rows as kernels read them, of narrow types too, with the bits of their float64 copies; and passes over them."""

import threading

import numpy as np
import pytest
import reference

import ckmeans
from ckmeans import KMeans, k_means
from ckmeans.engines.threads import Threads, run_by_python_threads
from ckmeans.kernels import dispatch
from ckmeans.kernels.assign import AllDistances, AssignedDistances, Inertia, Nearest
from ckmeans.kernels.statistics import ColumnStatistics, all_finite
from ckmeans.kernels.storage import STORAGE_TYPES, Pass, Storage, block_rows, is_ordered
from ckmeans.kernels.sums import MoveRows
from ckmeans.rows import Rows
from ckmeans.rows.check import check_rows
from ckmeans.rows.sums import sums_for

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
    """Each as a column of its own: subnormals keep their digits."""
    numbers = EVERY_NUMBER[stored]
    numbers = numbers[np.isfinite(numbers)]
    for length in (len(numbers), *range(1, 40)):
        some = numbers[-length:]
        statistics = Rows(some[np.newaxis].copy()).statistics
        # What has no order cannot tell -0 from 0.
        equal(statistics[:3], (some.astype(np.float64) + 0.0,) * 3)


@narrow
@pytest.mark.parametrize(
    "shape", [(1, 1), (7, 3), (256, 2), (257, 1), (70_000, 1), (1000, 130), (5000, 31), (3, 70_000)]
)
def test_column_statistics(isa, eager_threads, stored, shape):
    X, wide = rows(*shape, stored)
    for n_threads in (1, 3):
        equal(*(tuple(Rows(Z, engine=Threads(n_threads)).statistics) for Z in (X, wide)))


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
        equal(*(Rows(Z, w, Threads(1)).inertia(centers, labels) for Z in (X, wide)))
        found = ckmeans.kmeans_plusplus(X, min(n, 6), sample_weight=w, random_state=0)
        np.testing.assert_array_equal(
            found[1], ckmeans.kmeans_plusplus(wide, min(n, 6), sample_weight=w, random_state=0)[1]
        )
        np.testing.assert_array_equal(found[0], wide[found[1]])
        assert found[0].dtype == stored


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
    assert all_finite(X, 2)
    X[3, 69_999] = bad
    said = []
    for given in (X, X.astype(np.float64)):
        with pytest.raises(ValueError, match="row 3, column 69999") as error:
            ckmeans.assign(given, np.zeros((1, 70_000)))
        said.append(str(error.value))
    assert said[0] == said[1]


def test_patterns_of_numbers_that_are_not_finite_are_all_found():
    halves = EVERY_NUMBER[np.float16]
    assert [all_finite(half.reshape(1, 1), 1) for half in halves] == np.isfinite(halves).tolist()


def test_sums_of_whole_numbers_need_one_limb():
    """The mean of rows that one limb holds is that of two, at the ends of the range too."""
    for stored in (np.uint8, np.int8):
        X = EVERY_NUMBER[stored][np.random.default_rng(0).integers(256, size=(40_000, 2))]
        labels = np.arange(len(X)) % 7
        assert sums_for(Rows(X), 7, 1).grid.limbs == 1
        means = [X[labels == c].sum(axis=0, dtype=np.int64) / np.count_nonzero(labels == c) for c in range(7)]
        np.testing.assert_array_equal(ckmeans.update_centers(X, labels, 7), means)


def test_kernels_refuse_rows_that_they_cannot_read():
    for X in (np.zeros((3, 2), dtype=np.int16), np.zeros((3, 2), dtype=">f2"), np.zeros((3, 2), dtype=object)):
        with pytest.raises(TypeError, match=f"rows must be an aligned array of float32, .*; got {X.dtype}"):
            Storage(X)
    for X in (np.zeros((3, 2), dtype=np.uint8, order="F"), np.zeros((6, 2), dtype=np.float16)[::2], np.zeros(3)):
        with pytest.raises(ValueError):
            Storage(X)
    with pytest.raises(ValueError, match="weights must be of 3 rows; got 2"):
        Storage(np.zeros((3, 2)), np.ones(2))


@pytest.mark.parametrize(
    ("stored", "wrong"), [(np.uint8, np.float32), (np.float32, np.float64), (np.float64, np.float32)]
)
def test_distances_come_in_one_float_type(stored, wrong):
    rows = Rows(np.zeros((4, 2), dtype=stored))
    ready = rows.prepared(np.zeros((3, 2)))
    wanted = "float32" if stored is np.float32 else "float64"
    with pytest.raises(TypeError, match=rf"out must be 4 x 3, {wanted}; got \(4, 3\), {np.dtype(wrong)}"):
        AllDistances(rows, ready, np.empty((4, 3), dtype=wrong))
    with pytest.raises(TypeError, match="out must be 4 x 3"):
        AllDistances(rows, ready, np.empty((4, 2), dtype=rows.float_type))


# CSR


VALUES, COLUMNS = np.arange(1.0, 5.0), np.array([0, 2, 1, 2], dtype=np.int32)
BEGIN = np.array([0, 2, 2, 4], dtype=np.int64)


@pytest.mark.parametrize(
    ("columns", "begin", "expected"),
    [
        (COLUMNS, BEGIN, True),
        (COLUMNS, [0, 2, 3, 4], True),
        ([0, 2, 1, 1], BEGIN, False),
        ([2, 0, 1, 2], BEGIN, False),
        ([], [0, 0], True),
        (COLUMNS, [0, 2], True),
        ([0, 3, 1, 2], BEGIN, r"indices must lie in \[0, 3\); got 3 at row 0"),
        ([0, 2, -1, 2], BEGIN, r"indices must lie in \[0, 3\); got -1 at row 2"),
        (COLUMNS, [0, 3, 2, 4], "indptr must not descend; it does at row 1"),
        (COLUMNS, [1, 2, 2, 4], "indptr must go from 0 to at most the 4 indices there are; it goes from 1 to 4"),
        (COLUMNS, [0, 2, 2, 5], "indptr must go from 0 to at most the 4 indices there are; it goes from 0 to 5"),
    ],
)
def test_whether_columns_ascend_in_every_row(columns, begin, expected):
    columns, begin = np.asarray(columns, dtype=np.int32), np.asarray(begin, dtype=np.int64)
    if isinstance(expected, bool):
        assert is_ordered(columns, begin, 3) is expected
    else:
        with pytest.raises(ValueError, match=expected):
            is_ordered(columns, begin, 3)


def test_csr_storage():
    rows = Storage(VALUES, None, COLUMNS, BEGIN, 3)
    assert (rows.n, rows.d, rows.size, rows.is_sparse, rows.is_single) == (3, 3, 4, True, False)
    assert Storage(VALUES.astype(np.float32), None, COLUMNS, BEGIN, 3).is_single
    with pytest.raises(TypeError, match="values must be float32 or float64; got int64"):
        Storage(VALUES.astype(np.int64), None, COLUMNS, BEGIN, 3)
    with pytest.raises(ValueError, match="indptr ends at 4 and there are 3 numbers"):
        Storage(VALUES[:3], None, COLUMNS, BEGIN, 3)


# Passes


def every_pass(X, weights):
    """Yield every pass over whole rows, and a function that returns the bits of what it wrote."""
    rows = Rows(X, weights)
    centers, labels = X[:5].astype(np.float64), np.arange(len(X), dtype=np.int32) % 5
    found, of_sums = np.full((2, len(X)), -1, dtype=np.int32)
    distances_sq = np.empty(len(X))
    distances = np.empty((len(X), 5), dtype=rows.float_type)
    sums, other_sums = sums_for(rows, 5, 3), sums_for(rows, 5, 3)
    statistics, inertia = ColumnStatistics(rows), Inertia(rows, rows.prepared(centers), labels)

    def bits_of(sums):  # what threads added apart is added up
        return [array.sum(axis=0).tobytes() for array in (sums.totals, sums.counts)]

    yield Nearest(rows, rows.prepared_to_assign(centers), found), found.tobytes
    yield Nearest(rows, rows.prepared_to_assign(centers), of_sums, sums), lambda: [of_sums.tobytes(), *bits_of(sums)]
    yield AssignedDistances(rows, rows.prepared(centers), labels, distances_sq), distances_sq.tobytes
    yield inertia, lambda: inertia.total().__reduce__()
    yield AllDistances(rows, rows.prepared(centers), distances), distances.tobytes
    yield MoveRows(rows, other_sums, labels), lambda: bits_of(other_sums)
    yield statistics, lambda: [array.tobytes() for array in statistics.moments().statistics()]


@pytest.mark.parametrize("stored", [np.float32, np.uint8], ids=lambda stored: stored.__name__)
def test_the_same_work_by_one_thread_by_openmp_and_by_python_threads(eager_threads, stored):
    X, _ = rows(5000, 9, np.uint8)
    X, weights = X.astype(stored), np.random.default_rng(0).uniform(size=5000)

    def by_one(work):
        work.prepare(1)
        work(0, work.units, 1)

    def in_one_call(work):
        work.prepare(3)
        work(0, work.units, 3)

    def by_python_threads(work):
        work.prepare(3)
        run_by_python_threads(work, 3)

    def results(run):
        found = []
        for work, bits in every_pass(X, weights):
            run(work)
            found.append((bits(), work.tally()))
        return found

    expected = results(by_one)
    assert expected[0][1][2] == 5 * 5000  # distances
    assert expected[1][1][0] == 5000  # rows that changed their label
    assert results(by_python_threads) == expected
    if dispatch.openmp_threads():
        assert results(in_one_call) == expected


def test_a_pass_refuses_more_threads_than_it_is_prepared_for():
    X, _ = rows(3000, 4, np.uint8)
    for work, _ in every_pass(X, None):
        with pytest.raises(ValueError, match="the pass is prepared for 0 threads"):
            work(0, work.units, 1)
        work.prepare(2)
        work(0, work.units, 2)
        for n_threads, first_thread in ((3, 0), (2, 1), (1, 2)):
            with pytest.raises(ValueError, match="the pass is prepared for 2 threads"):
                work(0, work.units, n_threads, first_thread)


def test_preparing_again_forgets_what_was_counted():
    X, _ = rows(3000, 4, np.uint8)
    work, _ = next(every_pass(X, None))
    assert work.units == -(-3000 // block_rows())
    for threads in (1, 4, 2):
        work.prepare(threads)
        assert work.tally() == (0, 0, 0)
        work(0, work.units, threads)
        assert work.tally()[2] == 5 * 3000


def test_a_pass_over_no_units_does_nothing():
    work = Pass()
    work.prepare(2)
    work(0, 0, 2)
    assert work.tally() == (0, 0, 0)


def test_passes_run_beside_each_other():
    """Each has its own scratch: two of the same rows may run at the same time."""
    X, _ = rows(20_000, 16, np.float16)
    expected = reference.assign(X, X[:5])
    found = [np.full(len(X), -1, dtype=np.int32) for _ in range(4)]

    def assign(labels):
        shared.engine.run(Nearest(shared, ready, labels))

    shared = Rows(X, engine=Threads(1))
    ready = shared.prepared_to_assign(X[:5].astype(np.float64))
    threads = [threading.Thread(target=assign, args=(labels,)) for labels in found]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for labels in found:
        np.testing.assert_array_equal(labels, expected)
