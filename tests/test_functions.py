"""What the public functions, and the estimator with them, refuse and take as parameters: before a row is looked at."""

import re

import numpy as np
import pytest

import ckmeans
from ckmeans import InvalidParameterError, KMeans, k_means

FIVE = np.array([[1.0, 2], [2, 3], [3, 4], [8, 9], [9, 10]])

WRONG_PARAMETERS = [
    *(("n_clusters", value) for value in (0, -1, 2.0, "2", None, True, [2], np.nan)),
    *(("n_init", value) for value in (0, -3, 1.5, "always", None, True)),
    *(("max_iter", value) for value in (0, -1, 10.0, None, "1", True)),
    *(("tol", value) for value in (-1e-9, np.nan, None, "0", True, [0])),
    *(("verbose", value) for value in (-1, 0.5, "yes", None)),
    *(("copy_x", value) for value in (0, "no", None)),
    *(("algorithm", value) for value in ("full", "Auto", None, 3, "Lloyd")),
    *(("init", value) for value in ("kmeans++", "", None, 3)),
    *(("random_state", value) for value in ("seed", -1, 2**32, 1.5, [1], True)),
    *(("n_threads", value) for value in (0, 1.5, "all", False)),
    *(("max_cache_bytes", value) for value in (-1, 0.5, "all", True)),
    *(("init_size", value) for value in (0, 1, 2.5, "all", True)),
]


@pytest.mark.parametrize(("name", "value"), WRONG_PARAMETERS)
def test_wrong_parameters_are_refused_by_name_when_fitting(name, value):
    arguments = {"n_clusters": 2, "random_state": 0, name: value}
    model = KMeans(**arguments)
    for call in (lambda: model.fit(FIVE), lambda: k_means(FIVE, **arguments)):
        with pytest.raises(InvalidParameterError, match=name) as caught:
            call()
        assert re.escape(repr(value)) in re.escape(str(caught.value))
        assert isinstance(caught.value, ValueError)
        assert isinstance(caught.value, TypeError)


@pytest.mark.parametrize(
    "arguments",
    [
        {"n_clusters": np.int64(2)},
        {"n_init": np.int32(2)},
        {"max_iter": np.uint8(9)},
        {"tol": 0},
        {"tol": np.float32(0.1)},
        {"verbose": False},
        {"copy_x": np.bool_(True)},
    ],
    ids=str,
)
def test_numpy_s_scalars_are_numbers(arguments):
    assert k_means(FIVE, **{"n_clusters": 2, "random_state": 0, **arguments})[2] == 5


@pytest.mark.parametrize("call", [lambda k: KMeans(k).fit(FIVE), lambda k: k_means(FIVE, k)])
def test_more_clusters_than_rows_are_refused(call):
    with pytest.raises(ValueError, match=r"n_samples=5 should be >= n_clusters=6\."):
        call(6)


def test_a_callable_that_returns_nonsense_is_named():
    with pytest.raises(ValueError, match=r"init\(\.\.\.\) contains NaN"):
        k_means(FIVE, 2, init=lambda X, n_clusters, random_state: np.full((2, 2), np.nan), n_init=1)


def test_before_fit_methods_say_so():
    for call in (lambda m: m.predict(FIVE), lambda m: m.transform(FIVE), lambda m: m.score(FIVE)):
        with pytest.raises((ValueError, AttributeError), match="This KMeans instance is not fitted yet") as caught:
            call(KMeans())
        assert type(caught.value).__name__ == ckmeans.NotFittedError.__name__
