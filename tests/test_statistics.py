"""What is known of columns: range, mean, variance, and whether every number is finite."""

import numpy as np
import pytest

from ckmeans.engines.threads import Threads
from ckmeans.kernels.statistics import ColumnStatistics, all_finite, rows_per_part
from ckmeans.rows import Rows


@pytest.mark.parametrize("shape", [(1, 1), (7, 3), (256, 2), (257, 2), (1000, 130), (3, 70_000)])
@pytest.mark.parametrize("offset", [0.0, 1e6])
def test_statistics_are_those_of_numpy(dtype, shape, offset):
    X = (np.random.default_rng(0).normal(size=shape) + offset).astype(dtype)
    wide = X.astype(np.float64)
    minimum, maximum, mean, variance = Rows(X).statistics
    np.testing.assert_array_equal(minimum, wide.min(axis=0))
    np.testing.assert_array_equal(maximum, wide.max(axis=0))
    np.testing.assert_allclose(mean, wide.mean(axis=0), rtol=1e-13, atol=1e-13)
    np.testing.assert_allclose(variance, wide.var(axis=0), rtol=1e-9, atol=1e-12)


def test_statistics_do_not_depend_on_threads(dtype, eager_threads):
    X = np.random.default_rng(0).normal(size=(9001, 17)).astype(dtype)
    assert ColumnStatistics(Rows(X)).units > 7
    expected = [array.tobytes() for array in Rows(X, engine=Threads(1)).statistics]
    for n_threads in (2, 3, 7):
        assert [array.tobytes() for array in Rows(X, engine=Threads(n_threads)).statistics] == expected


def test_parts_depend_on_the_shape_alone_and_are_not_too_many():
    assert rows_per_part(1, 1) == rows_per_part(65_536, 1) == 256
    assert rows_per_part(65_537, 1) == 257
    assert -(-(10**9) // rows_per_part(10**9, 1)) <= 256
    assert -(-(10**6) // rows_per_part(10**6, 10**6)) == 16


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
