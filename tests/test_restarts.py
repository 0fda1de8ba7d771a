"""Restarts: fewer distinct rows than clusters, and when that is warned of."""

import warnings

import numpy as np
import pytest
import scipy.sparse

from ckmeans import KMeans, loop

STORAGES = {
    "float64": lambda X: X,
    "float32": lambda X: X.astype(np.float32),
    "float16": lambda X: X.astype(np.float16),
    "uint8": lambda X: np.abs(X * 50).astype(np.uint8),
    "int8": lambda X: (X * 50).astype(np.int8),
    "csr": lambda X: scipy.sparse.csr_array(np.where(X < 0, 0, X)),
}


def of_few_distinct_rows(storage, seed):
    """Return rows, how many of them are distinct, and an array of them."""
    rng = np.random.default_rng(seed)
    few = rng.normal(size=(int(rng.integers(1, 9)), int(rng.integers(1, 5))))
    X = STORAGES[storage](few[rng.integers(len(few), size=int(rng.integers(20, 400)))])
    return X, len(np.unique(X.toarray() if storage == "csr" else X, axis=0)), rng


@pytest.mark.parametrize("weighted", [False, True])
@pytest.mark.parametrize("init", ["k-means++", "random", "k-means||"])
@pytest.mark.parametrize("storage", STORAGES)
def test_fewer_distinct_rows_than_clusters_converge_in_a_few_steps(storage, init, weighted):
    for seed in range(12):
        X, distinct, rng = of_few_distinct_rows(storage, seed)
        weights = rng.uniform(0.1, 3, size=X.shape[0]) if weighted else None
        model = KMeans(distinct + 1 + seed % 4, init=init, n_init=1, random_state=seed)
        which = "of X with a weight" if weighted else "in X"
        said = rf"found smaller than n_clusters .* Distinct rows {which}: {distinct}\.$"
        with pytest.warns(UserWarning, match=said):
            model.fit(X, sample_weight=weights)
        assert model.converged_
        assert model.n_iter_ <= 6
        assert model.inertia_ == 0
        assert len(np.unique(model.labels_)) == distinct


@pytest.mark.parametrize("rows", [[0.4, 0.1, 0.4, 0.1, 0.1, 0.4], [0.8, 0.2, 0.2], [1e-310, 3e-310, 1e-310]])
def test_the_centers_of_duplicates_are_the_rows(rows):
    X = np.array(rows)[:, np.newaxis]
    with pytest.warns(UserWarning, match="Distinct rows in X: 2"):
        model = KMeans(3, random_state=0).fit(X)
    np.testing.assert_array_equal(model.cluster_centers_[model.labels_], X)


def test_rows_without_weight_are_not_counted():
    with pytest.warns(UserWarning, match="Distinct rows of X with a weight: 2"):
        KMeans(3, random_state=0).fit([[0.0], [1.0], [5.0], [1.0]], sample_weight=[1, 1, 0, 1])


def test_clusters_that_are_empty_for_another_reason_are_not_called_duplicates():
    """A run that max_iter stopped, though there are rows enough for all clusters."""
    X = np.array([[3.0], [3.0], [1.0], [1.0], [0.0], [0.0]])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        model = KMeans(3, init=[[-6.0], [-3.0], [8.0]], n_init=1, max_iter=1).fit(X)
    assert len(np.unique(model.labels_)) == 2


def test_relocation_that_repeats_itself_ends_the_run():
    centers, seen = np.arange(6.0).reshape(3, 2), set()
    assert loop.why_repeated(0, centers, seen) == ""
    assert loop.why_repeated(2, centers, seen) == ""
    assert loop.why_repeated(1, centers + 1, seen) == ""
    assert loop.why_repeated(0, centers, seen) == ""
    assert loop.why_repeated(2, centers.copy(), seen) == "relocation repeats itself"
