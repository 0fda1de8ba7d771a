"""Columns that hold a value far beyond their others: which are warned of, and how."""

import warnings

import numpy as np
import pytest
import scipy.sparse

import ckmeans
from ckmeans import DataWarning, KMeans


def two_groups(rng, n=400):
    return np.concatenate([rng.normal(size=(n, 2)), rng.normal(size=(n, 2)) + 8])


@pytest.mark.parametrize("storage", ["float32", "float64", "csr"])
@pytest.mark.parametrize("value", [-3.4e38, 1e30, -1e20])
def test_a_nodata_value_is_told_by_column_and_computed_right(storage, value, rng):
    X = two_groups(rng)
    X[7, 1] = value
    X = scipy.sparse.csr_array(X) if storage == "csr" else X.astype(storage)
    with pytest.warns(DataWarning) as told:
        model = KMeans(3, random_state=0, n_init=3, tol=0).fit(X)
    assert len(told) == 1
    value = float(X[7, 1])
    assert str(told[0].message).startswith(f"column 1 holds {value:.6g}, far beyond its other values: a nodata value?")
    assert told[0].filename == __file__
    alone = model.labels_ == model.labels_[7]
    assert alone.sum() == 1
    X = X.toarray() if storage == "csr" else X
    for label in set(model.labels_) - {model.labels_[7]}:
        rows = X[model.labels_ == label].astype(np.float64)
        np.testing.assert_allclose(model.cluster_centers_[label], rows.mean(axis=0), rtol=1e-6)


def test_columns_are_called_by_their_names(rng):
    pandas = pytest.importorskip("pandas")
    X = two_groups(rng)
    X[7, 0], X[3, 1] = 1e25, -9e99
    frame = pandas.DataFrame(X, columns=["slope", "elevation"])
    said = (
        r"column 0 \('slope'\) holds 1e\+25 and column 1 \('elevation'\) holds -9e\+99, far beyond their other values"
    )
    for fit in (lambda: KMeans(3, random_state=0).fit(frame), lambda: ckmeans.k_means(frame, 3, random_state=0)):
        with pytest.warns(DataWarning, match=said):
            fit()


@pytest.mark.parametrize("seed", range(3))
def test_the_order_of_rows_does_not_matter(seed):
    rng = np.random.default_rng(seed)
    X = np.r_[rng.normal(size=101) * 10.0 ** rng.uniform(-3, 3), 10.0 ** rng.uniform(15, 22)][:, np.newaxis]
    told = set()
    for _ in range(4):
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            KMeans(1).fit(rng.permutation(X))
        told.add(tuple(str(one.message) for one in caught))
    assert len(told) == 1


def ordinary(rng):
    yield "digits", rng.integers(0, 17, size=(500, 8)).astype(np.float64)
    yield "one-hot", np.eye(6)[rng.integers(6, size=400)]
    yield "rare", np.where(rng.random((500, 3)) < 0.01, rng.random((500, 3)), 0.0)
    yield "tf-idf", scipy.sparse.random_array((300, 50), density=0.02, rng=rng, format="csr")
    yield "skewed", rng.lognormal(0, 8, size=(2000, 2))
    yield "far", 1e12 + rng.normal(size=(300, 2))
    yield "tiny", rng.normal(size=(300, 2)) * 1e-30
    yield "of a tiny value", np.r_[rng.normal(size=100), 1e-25][:, np.newaxis]
    yield "sentinel", np.r_[rng.normal(size=100), -9999.0][:, np.newaxis]
    yield "constant", np.c_[np.full(50, 1e300), rng.normal(size=50)]
    yield "bytes", rng.integers(0, 256, size=(100, 3)).astype(np.uint8)


def test_ordinary_data_are_not_warned_of(rng):
    for name, X in ordinary(rng):
        with warnings.catch_warnings():
            warnings.simplefilter("error", DataWarning)
            KMeans(2, random_state=0, max_iter=2).fit(X), name
