"""Restarts: fewer distinct rows than clusters, and when that is warned of."""

import warnings

import numpy as np
import pytest
import scipy.sparse

from ckmeans import KMeans, loop
from ckmeans.rows.labels import distinct_labels

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


UNITS = [1e-310, 1e-200, 1e-160, 1e140, 1e160, 1e300]


@pytest.mark.parametrize("csr", [False, True])
@pytest.mark.parametrize("init", ["k-means++", "array", "callable"])
@pytest.mark.parametrize("unit", UNITS)
def test_fits_at_the_ends_of_the_range_give_the_clusters_of_the_middle(unit, init, csr, blobs):
    """Weights bring the inertia back into float64."""
    X = blobs(300, 3, 4)
    weights = np.full(len(X), 1e300 if unit < 1 else 1e-300)
    start = {"k-means++": lambda at: "k-means++", "array": lambda at: X[:4] * at, "callable": lambda at: first_rows}[
        init
    ]
    plain = KMeans(4, init=start(1.0), n_init=1, random_state=0, tol=0).fit(X)
    scaled = scipy.sparse.csr_array(X * unit) if csr else X * unit
    model = KMeans(4, init=start(unit), n_init=1, random_state=0, tol=0).fit(scaled, sample_weight=weights)
    np.testing.assert_array_equal(model.labels_, plain.labels_)
    np.testing.assert_allclose(model.cluster_centers_, plain.cluster_centers_ * unit, rtol=1e-12, atol=1e-322)
    assert model.n_iter_ == plain.n_iter_
    np.testing.assert_array_equal(model.predict(scaled), model.labels_)
    assert -model.score(scaled, sample_weight=weights) == model.inertia_


@pytest.mark.parametrize("constant", [1e200, -1e300, 1e-300])
def test_a_constant_column_of_any_size_changes_nothing(constant, blobs):
    X = blobs(300, 2, 4)
    plain = KMeans(4, random_state=0).fit(X)
    beside = KMeans(4, random_state=0, tol=1.5e-4).fit(np.c_[X, np.full(len(X), constant)])
    np.testing.assert_array_equal(beside.labels_, plain.labels_)
    np.testing.assert_array_equal(beside.cluster_centers_[:, :2], plain.cluster_centers_)
    assert (beside.cluster_centers_[:, 2] == constant).all()
    assert beside.inertia_ == plain.inertia_


def first_rows(X, n_clusters, random_state):
    assert not X.data.flags.writeable if scipy.sparse.issparse(X) else not X.flags.writeable
    return X[:n_clusters]


@pytest.mark.parametrize("weight", [1e-310, 1e-200, 1e200, 1e305])
def test_the_unit_of_weights_changes_nothing(weight, blobs):
    X = blobs(3000, 2, 5)
    model = KMeans(5, random_state=0).fit(X, sample_weight=np.full(len(X), weight))
    plain = KMeans(5, random_state=0).fit(X, sample_weight=np.ones(len(X)))
    np.testing.assert_array_equal(model.labels_, plain.labels_)
    np.testing.assert_array_equal(model.cluster_centers_, plain.cluster_centers_)
    np.testing.assert_allclose(model.inertia_, plain.inertia_ * weight, rtol=1e-12)


@pytest.mark.parametrize(
    ("X", "weights", "said"),
    [
        ([[1e308], [1.7e308]], None, r"inertia is beyond float64: column 0 reaches 1.7e\+308; divide X by 1e\+308"),
        ([[1e-200, 1], [9e-200, 1]], None, r"inertia is below float64: column 0 reaches 9e-200; divide X by 1e-199"),
        ([[1e300], [1], [2], [3]], None, r"column 0 reaches 1e\+300, and column 0 holds 1: .* drop or replace"),
        ([[1.0], [2.0], [3.0]], [1e300, 1, 1e-320], r"sample_weight goes from 1e-320 to 1e\+300"),
    ],
)
@pytest.mark.filterwarnings("ignore::ckmeans.DataWarning")
def test_what_float64_cannot_hold_is_refused_by_name(X, weights, said):
    if weights is not None:
        X = np.array(X) * 1e100
    with pytest.raises(ValueError, match=said):
        KMeans(1, random_state=0).fit(X, sample_weight=weights)


def test_verbose_and_history_beyond_float64_do_not_end_a_fit(capsys):
    X = np.array([[0.0], [1.0], [7.0]]) * 1e200
    model = KMeans(3, init=[[0.0], [6e200], [7e200]], n_init=1, verbose=1).fit(X)
    assert model.inertia_ == 0
    assert "Iteration 0, inertia inf." in capsys.readouterr().out
    np.testing.assert_allclose(model.history_["shift"][0], 5e200)


@pytest.mark.parametrize("n", [1, 300, (1 << 20) + 5, (2 << 20) + 5])
def test_labels_that_occur_are_counted_wherever_they_stand(n):
    labels = np.full(n, 3, dtype=np.int32)
    assert distinct_labels(labels, 6) == 1
    labels[-1] = 5
    assert distinct_labels(labels, 6) == (2 if n > 1 else 1)
    labels[:6] = np.arange(6)[:n]
    assert distinct_labels(labels, 6) == min(n, 6)
