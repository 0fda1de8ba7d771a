"""docs/sklearn.md: each row of its tables of differences names tests, and these are here, where no other file has them.

What scikit-learn does is asserted where it is a rule there, not where rounding or its version decides.
"""

import re
import warnings
from pathlib import Path

import numpy as np
import pytest

import ckmeans

pytest.importorskip("sklearn", reason="needs scikit-learn")

import sklearn
from scipy.sparse import csr_matrix
from sklearn import cluster

TESTS = Path(__file__).parent
PAGE = TESTS.parent / "docs" / "sklearn.md"
NAME = re.compile(r"^(?:class |    |)def (test_\w+)", re.MULTILINE)
X = np.random.default_rng(0).normal(size=(60, 3))
CLASSES = ["KMeans", "MiniBatchKMeans", "BisectingKMeans"]


def rows():
    """Return [cells] of the tables of differences."""
    lines = PAGE.read_text(encoding="utf-8").splitlines()
    rows = [[cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]] for line in lines if line.startswith("|")]
    return [row for row in rows if len(row) == 5 and row[4] != "test" and set(row[4]) != {"-"}]


def test_every_row_names_its_tests_and_every_test_its_row():
    assert len(rows()) > 30
    assert [row[0] for row in rows() if not row[3]] == []
    here = set(NAME.findall(Path(__file__).read_text(encoding="utf-8")))
    named = set()
    for row in rows():
        for name in re.findall(r"`([^`]+)`", row[4]):
            file, _, test = name.rpartition("::")
            known = NAME.findall((TESTS / file).read_text(encoding="utf-8")) if file else here
            assert test in known, name
            named.add(name)
    assert here - named == {"test_every_row_names_its_tests_and_every_test_its_row"}


def message(call):
    with pytest.raises((ValueError, TypeError)) as error:
        call()
    return str(error.value)


# Results


@pytest.mark.parametrize("name", CLASSES)
def test_ties_go_to_the_lowest_index(name):
    model = getattr(ckmeans, name)(2, random_state=0).fit([[-1.0], [1.0]])
    assert model.predict([[0.0]]) == [0]


@pytest.mark.parametrize("name", CLASSES)
@pytest.mark.parametrize("offset", [0.0, 1e6])
def test_labels_are_what_predict_says(name, offset):
    far = (X * 10 + offset).astype(np.float32)
    model = getattr(ckmeans, name)(8, random_state=0).fit(far)
    np.testing.assert_array_equal(model.labels_, model.predict(far))
    assert model.inertia_ == -model.score(far)


@pytest.mark.parametrize("name", CLASSES)
def test_threads_change_no_bit(name, eager_threads):
    many = np.tile(X, (50, 1)) + np.random.default_rng(1).normal(size=(3000, 3))
    one, two = (getattr(ckmeans, name)(8, random_state=0, n_threads=n).fit(many) for n in (1, 2))
    np.testing.assert_array_equal(one.cluster_centers_, two.cluster_centers_)
    assert one.inertia_ == two.inertia_


def test_inertia_beyond_float64_is_an_error():
    assert "divide X by" in message(lambda: ckmeans.KMeans(2).fit(X * 1e200))


def test_transform_has_the_type_of_the_rows():
    model = ckmeans.KMeans(3, random_state=0).fit(X)
    assert [model.transform(X.astype(kind)).dtype for kind in ("f4", "f8")] == ["f4", "f8"]
    assert cluster.KMeans(3, random_state=0).fit(X).transform(X.astype("f4")).dtype == "f8"


# Parameters


def test_algorithm_is_auto_and_names_others():
    assert (ckmeans.KMeans().algorithm, cluster.KMeans().algorithm) == ("auto", "lloyd")
    models = [ckmeans.KMeans(3, random_state=0, algorithm=name).fit(X) for name in ("auto", "lloyd", "hamerly")]
    assert len({model.inertia_ for model in models}) == 1
    assert "must be a str among" in message(lambda: cluster.KMeans(3, algorithm="hamerly").fit(X))


def test_elkan_where_it_cannot_be_used_warns():
    with pytest.warns(RuntimeWarning, match="algorithm='elkan' needs .* Using 'lloyd' instead"):
        ckmeans.KMeans(3, algorithm="elkan", random_state=0).fit(X)


@pytest.mark.parametrize("source", [np.random.default_rng, np.random.SeedSequence])
def test_random_state_may_be_a_generator(source):
    one, two = (ckmeans.KMeans(3, random_state=source(7)).fit(X).labels_ for _ in range(2))
    np.testing.assert_array_equal(one, two)
    assert "random_state" in message(lambda: cluster.KMeans(3, random_state=source(7)).fit(X))


@pytest.mark.parametrize("name", CLASSES)
def test_a_callable_sees_the_rows_as_they_are(name):
    means = []

    def init(X, n_clusters, random_state):
        means.append(X.mean())
        assert not X.flags.writeable
        return X[:n_clusters]

    getattr(ckmeans, name)(2, init=init, n_init=1).fit(X + 100)
    assert min(means) > 90


@pytest.mark.parametrize("name", CLASSES)
def test_parameters_are_checked_though_skipping_is_asked_for(name):
    with sklearn.config_context(skip_parameter_validation=True):
        assert "'tol' parameter" in message(lambda: getattr(ckmeans, name)(3, tol=-1.0).fit(X))


def test_true_is_no_number_of_clusters():
    assert "must be an int" in message(lambda: ckmeans.KMeans(True).fit(X))


# Rows and weights


@pytest.mark.parametrize("name", CLASSES)
@pytest.mark.parametrize("stored", ["f2", "u1", "i1"])
def test_narrow_types_give_the_bits_of_float64(name, stored):
    narrow = (np.abs(X) * 40).astype(stored)
    ours, wide = (getattr(ckmeans, name)(4, random_state=0).fit(rows) for rows in (narrow, narrow.astype("f8")))
    np.testing.assert_array_equal(ours.cluster_centers_, wide.cluster_centers_)


@pytest.mark.parametrize("name", ["KMeans", "BisectingKMeans"])
def test_x_is_never_written_to(name):
    frozen = X + 100
    frozen.flags.writeable = False
    getattr(ckmeans, name)(3, random_state=0, copy_x=False).fit(frozen)


def test_indices_of_64_bits_are_read():
    rows = csr_matrix(X)
    rows.indices, rows.indptr = rows.indices.astype(np.int64), rows.indptr.astype(np.int64)
    ours = ckmeans.KMeans(3, random_state=0).fit(rows)
    np.testing.assert_array_equal(ours.labels_, ckmeans.KMeans(3, random_state=0).fit(X).labels_)


def test_missing_values_are_told_by_row_and_column():
    holed = X.copy()
    holed[7, 2] = np.nan
    assert "(first at row 7, column 2)" in message(lambda: ckmeans.KMeans(3).fit(holed))


def test_negative_weights_are_an_error():
    weights = np.where(np.arange(60) == 7, -1.0, 1.0)
    for name in CLASSES:
        model = getattr(ckmeans, name)(3)
        assert "-1.0 at row 7" in message(lambda model=model: model.fit(X, sample_weight=weights))


def test_the_convergence_warning_says_how_many_rows_are_distinct():
    for name in CLASSES:
        with pytest.warns(ckmeans.ConvergenceWarning, match="Distinct rows in X: 2"):
            getattr(ckmeans, name)(4, random_state=0).fit(np.repeat([[0.0], [1.0]], 5, axis=0))


@pytest.mark.parametrize("name", CLASSES)
def test_as_many_clusters_as_distinct_rows(name):
    few = np.repeat(X[:12], 5, axis=0)
    for seed in range(5):
        assert len(set(getattr(ckmeans, name)(12, random_state=seed).fit(few).labels_)) == 12


def test_a_value_far_beyond_the_others_is_told():
    with pytest.warns(ckmeans.DataWarning, match="column 0 holds -3.4e\\+38"):
        ckmeans.KMeans(2, random_state=0).fit(np.vstack([X, [[-3.4e38, 0, 0]]]))


def test_rows_of_another_type_than_the_fit_s_are_predicted():
    model = ckmeans.KMeans(3, random_state=0).fit(X.astype("f4"))
    assert model.predict(X).dtype == np.int32


# Names


@pytest.mark.parametrize("name", CLASSES)
def test_private_attributes_are_two(name):
    ours, theirs = (getattr(library, name)(3, random_state=0).fit(X) for library in (ckmeans, cluster))
    assert (ours._n_init, theirs._n_init) == (1, 1)
    assert ours._n_threads >= 1
    assert hasattr(theirs, "_tol")
    assert not any(hasattr(ours, name) for name in ("_tol", "_init_centroids", "_parameter_constraints", "_counts"))


# Mini-batches


def test_the_first_batch_may_be_smaller_than_the_clusters():
    model = ckmeans.MiniBatchKMeans(5, random_state=0).partial_fit(X[:3])
    assert not hasattr(model, "cluster_centers_")
    assert model.partial_fit(X[3:]).cluster_centers_.shape == (5, 3)
    assert "n_samples=3 should be >= n_clusters=5" in message(lambda: cluster.MiniBatchKMeans(5).partial_fit(X[:3]))


def test_batches_may_differ_in_type_and_have_no_weight():
    model = ckmeans.MiniBatchKMeans(5, random_state=0).partial_fit(X)
    model.partial_fit(X.astype("f4")).partial_fit(X, sample_weight=np.zeros(60))
    assert model.counts_.sum() == 120


# Bisecting


def test_tol_does_not_depend_on_the_unit():
    small, large = (ckmeans.BisectingKMeans(4, random_state=0, tol=0.1).fit(X * unit) for unit in (2.0**-10, 1))
    np.testing.assert_array_equal(small.labels_, large.labels_)


def test_one_cluster_is_the_weighted_mean():
    rows, weights = [[0.0], [1.0]], [1, 3]
    ours, theirs = (
        library.BisectingKMeans(1).fit(rows, sample_weight=weights).cluster_centers_ for library in (ckmeans, cluster)
    )
    assert (ours.item(), theirs.item()) == (0.75, 0.5)


def test_score_goes_along_the_tree():
    model = ckmeans.BisectingKMeans(9, random_state=0).fit(X)
    assert model.score(X) == -model.inertia_


def test_too_few_distinct_rows_are_told_by_batches_and_bisections():
    for name in ("MiniBatchKMeans", "BisectingKMeans"):
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            getattr(cluster, name)(4, random_state=0).fit(np.repeat([[0.0], [1.0]], 5, axis=0))
        with pytest.warns(sklearn.exceptions.ConvergenceWarning):
            getattr(ckmeans, name)(4, random_state=0).fit(np.repeat([[0.0], [1.0]], 5, axis=0))
