"""What is known of columns: range, mean, variance, and whether every number is finite; in any order and grouping."""

import pickle
from fractions import Fraction

import numpy as np
import pytest
from instruction_sets import EDGES, best_with_all

from ckmeans import KMeans, k_means, kmeans_plusplus, update_centers
from ckmeans.engines.threads import Threads
from ckmeans.kernels import dispatch
from ckmeans.kernels.statistics import ColumnStatistics, Moments, all_finite
from ckmeans.kernels.storage import STORAGE_TYPES
from ckmeans.rows import Rows
from ckmeans.rows.check import check_rows

KINDS = ["normal", "far", "whole", "wide", "tiny", "huge", "sparse", "denormal"]


def columns(kind, n, d, seed=0):
    """Rows of float64 of several kinds."""
    rng = np.random.default_rng([n, d, seed])
    X = rng.normal(size=(n, d))
    factor = {"tiny": 2.0**-500, "huge": 2.0**450, "denormal": 2.0**-1060}.get(kind, 1.0)
    if kind == "far":
        X += 1e9
    elif kind == "whole":
        X = np.round(20 * X)
    elif kind == "wide":
        X = np.ldexp(X, rng.integers(-60, 60, size=(n, d)))
    elif kind == "sparse":
        X *= rng.random((n, d)) < 0.1
    return X * factor


def bits(statistics):
    return [np.asarray(array).tobytes() for array in statistics]


def statistics_of(X, n_threads=1):
    return Rows(X, engine=Threads(n_threads)).statistics


def moments_of(X):
    work = ColumnStatistics(Rows(X, engine=Threads(1)))
    Threads(1).run(work)
    return work.moments()


def exact_mean_and_variance(column):
    values = [Fraction(value) for value in column.astype(np.float64).tolist()]
    n, total = len(values), sum(values)
    return total / n, sum(value * value for value in values) / n - (total / n) ** 2


@pytest.mark.parametrize("shape", [(1, 1), (7, 3), (256, 2), (257, 2), (1000, 130), (3, 70_000)])
@pytest.mark.parametrize("offset", [0.0, 1e6])
def test_statistics_are_those_of_numpy(dtype, shape, offset):
    X = (np.random.default_rng(0).normal(size=shape) + offset).astype(dtype)
    wide = X.astype(np.float64)
    minimum, maximum, mean, variance, least = statistics_of(X)
    np.testing.assert_array_equal(minimum, wide.min(axis=0))
    np.testing.assert_array_equal(maximum, wide.max(axis=0))
    np.testing.assert_array_equal(least, np.where(wide == 0, np.inf, np.abs(wide)).min(axis=0))
    np.testing.assert_allclose(mean, wide.mean(axis=0), rtol=1e-13, atol=1e-13)
    np.testing.assert_allclose(variance, wide.var(axis=0), rtol=1e-9, atol=1e-12)


@pytest.mark.parametrize("kind", ["normal", "far", "whole", "sparse"])
@pytest.mark.parametrize("stored", [np.float32, np.float64], ids=["f32", "f64"])
def test_mean_and_variance_are_those_of_exact_arithmetic(isa, kind, stored):
    """Also 1e9 from zero, where their difference takes 60 bits away."""
    X = columns(kind, 700, 5).astype(stored)
    _, _, mean, variance, _ = statistics_of(X)
    for j in range(5):
        exact_mean, exact_variance = exact_mean_and_variance(X[:, j])
        assert abs(Fraction(mean[j]) - exact_mean) <= 3e-16 * abs(exact_mean)
        assert abs(Fraction(variance[j]) - exact_variance) <= 6e-16 * exact_variance


@best_with_all("d", EDGES, [1, 2, 3, 7, 8, 31, 33, 64, 65, 130])
def test_every_number_of_columns_and_rows(isa, d):
    for n in (1, 2, 3, 4, 5, 129, 1000):
        X = np.random.default_rng([n, d]).integers(-50, 50, size=(n, d)).astype(np.float64)
        minimum, maximum, mean, variance, _ = statistics_of(X)
        np.testing.assert_array_equal(minimum, X.min(axis=0))
        np.testing.assert_array_equal(maximum, X.max(axis=0))
        np.testing.assert_allclose(mean, X.sum(axis=0) / n, rtol=1e-15)
        exact = (n * (X * X).sum(axis=0) - X.sum(axis=0) ** 2) / n / n
        np.testing.assert_allclose(variance, exact, rtol=1e-15)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("stored", [np.float32, np.float64], ids=["f32", "f64"])
def test_statistics_do_not_depend_on_order_or_grouping(isa, kind, stored):
    with np.errstate(over="ignore", under="ignore"):
        X = columns(kind, 2000, 6).astype(stored)
    X = X[np.isfinite(X).all(axis=1)]
    if not len(X):
        pytest.skip("beyond float32")
    rng = np.random.default_rng(3)
    expected = bits(statistics_of(X))
    for _ in range(6):
        order = rng.permutation(len(X))
        assert bits(statistics_of(X[order].copy())) == expected
        cuts = np.unique(rng.integers(1, len(X), size=rng.integers(1, 9)))
        parts = [pickle.loads(pickle.dumps(moments_of(X[part].copy()))) for part in np.split(order, cuts)]
        whole = Moments(6)
        for i in rng.permutation(len(parts)):
            whole.merge(parts[i])
        assert whole.n == len(X)
        assert bits(whole.statistics()) == expected
        assert pickle.dumps(whole) == pickle.dumps(moments_of(X))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("shape", [(300, 3), (1000, 20), (257, 300)])
def test_every_instruction_set_and_number_of_threads_gives_the_same_bits(eager_threads, kind, shape):
    X, before = columns(kind, *shape), dispatch.instruction_set()
    expected = bits(statistics_of(X))
    try:
        for isa in dispatch.available():
            dispatch.select(isa)
            for n_threads in (1, 3):
                assert bits(statistics_of(X, n_threads)) == expected
    finally:
        dispatch.select(before)


@pytest.mark.parametrize("stored", STORAGE_TYPES, ids=str)
@pytest.mark.parametrize("kind", ["normal", "far", "whole", "wide", "sparse"])
def test_every_storage_gives_the_bits_of_its_float64_copy(isa, stored, kind):
    sp = pytest.importorskip("scipy.sparse")
    with np.errstate(over="ignore", invalid="ignore"):
        X = np.clip(columns(kind, 1500, 9), -100, 100) if stored.itemsize < 4 else columns(kind, 1500, 9)
        X = np.abs(X).astype(stored) if stored.kind == "u" else X.astype(stored)
    expected = bits(statistics_of(X.astype(np.float64)))
    assert bits(statistics_of(X)) == expected
    sparse = check_rows(sp.csr_matrix(X.astype(np.float64 if stored.itemsize < 4 else stored)))
    assert bits(statistics_of(sparse)) == expected


@pytest.mark.parametrize("value", [0.1, -1 / 3, 1e9 + 0.1, 1e-160, 1e150, 1e200, 5e-324, 1.7e308])
def test_constant_columns_have_no_variance(isa, value):
    minimum, maximum, mean, variance, least = statistics_of(np.full((1001, 3), value))
    for found in (minimum, maximum, mean):
        np.testing.assert_array_equal(found, value)
    np.testing.assert_array_equal(least, abs(value))
    np.testing.assert_array_equal(variance, 0.0)


def test_the_ends_of_float64(isa):
    """Numbers whose squares leave float64 have an infinite variance, and their mean is the middle."""
    X = np.array([[1e200, 1e-200, 0.0, -0.0], [3e200, 3e-200, 0.0, 0.0], [3e200, 3e-200, 0.0, 0.0]])
    statistics = statistics_of(X)
    np.testing.assert_array_equal(statistics.variance[[0, 2, 3]], [np.inf, 0.0, 0.0])
    assert statistics.variance[1] < 1e-300
    assert statistics.mean[0] == 2e200
    assert statistics.mean[1] == pytest.approx(7e-200 / 3, rel=1e-15)
    np.testing.assert_array_equal(statistics.least, [1e200, 1e-200, np.inf, np.inf])
    assert not np.signbit(statistics.minimum).any()


def test_statistics_do_not_depend_on_threads(dtype, eager_threads):
    X = np.random.default_rng(0).normal(size=(100_001, 17)).astype(dtype)
    assert ColumnStatistics(Rows(X)).units > 5
    expected = bits(statistics_of(X))
    for n_threads in (2, 3, 7):
        assert bits(statistics_of(X, n_threads)) == expected


def test_moments_of_other_columns_are_refused():
    with pytest.raises(ValueError, match="moments of 3 columns cannot take in those of 2"):
        Moments(3).merge(Moments(2))


@pytest.mark.parametrize("bad", [np.nan, -np.nan, np.inf, -np.inf])
def test_one_number_that_is_not_finite_is_found_anywhere(dtype, bad):
    X = np.full((5, 70_000), np.finfo(dtype).max, dtype=dtype)
    X[0], X[1] = -X[0], np.finfo(dtype).smallest_subnormal
    for n_threads in (1, 3):
        assert all_finite(X, n_threads)
        for at in (0, 1, 65_535, 65_536, 200_001, X.size - 1):
            kept, X.flat[at] = X.flat[at], bad
            assert not all_finite(X, n_threads)
            X.flat[at] = kept


def test_no_rows_are_finite(dtype):
    assert all_finite(np.empty((0, 4), dtype=dtype), 2)


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_statistics_notice_a_number_that_is_not_finite_anywhere(isa, dtype, bad):
    for shape in ((1, 1), (3, 1), (130, 2), (1001, 5), (9, 700)):
        X = np.ones(shape, dtype=dtype)
        for at in {0, X.size // 2, X.size - 1}:
            X.flat[at] = bad
            with pytest.raises(ValueError, match="NaN or infinity"):
                statistics_of(X)
            X.flat[at] = 1.0


@pytest.mark.parametrize(
    "call",
    [
        lambda X: KMeans(2, n_init="wrong").fit(X),
        lambda X: KMeans(50).fit(X),
        lambda X: k_means(X, 2, sample_weight=[-1.0]),
        lambda X: k_means(X, 2, init=[[np.nan, 1.0]] * 2),
        lambda X: kmeans_plusplus(X, 50),
        lambda X: kmeans_plusplus(X, 2, sample_weight=[np.nan]),
        lambda X: update_centers(X, [7], 2),
        lambda X: update_centers(X, [0] * 5, 2),
    ],
)
def test_what_is_not_finite_is_reported_before_other_errors(call):
    X = np.ones((5, 2))
    X[3, 1] = np.nan
    with pytest.raises(ValueError) as error:
        call(X)
    if "wrong" not in str(error.value):  # parameters come first
        assert "Input X contains NaN (first at row 3, column 1)" in str(error.value)
        assert error.value.__suppress_context__


def test_scikit_learn_s_assume_finite_saves_the_look():
    sklearn = pytest.importorskip("sklearn")
    X = np.ones((5, 2))
    model = KMeans(1).fit(X)
    X[3, 1] = np.nan
    with sklearn.config_context(assume_finite=True):
        np.testing.assert_array_equal(model.predict(X), [0, 0, 0, -1, 0])
        with pytest.raises(ValueError, match="row 3, column 1"):
            model.fit(X)
    with pytest.raises(ValueError, match="row 3, column 1"):
        model.predict(X)
