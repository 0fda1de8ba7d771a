"""KMeans as an estimator: parameters, names of columns, pickles; with scikit-learn's bases and without."""

import copy
import inspect
import pickle
import warnings

import numpy as np
import pytest

import ckmeans
from ckmeans import KMeans

FIVE = np.array([[1.0, 2], [2, 3], [3, 4], [8, 9], [9, 10]])


def test_init_keeps_its_arguments_untouched():
    odd = {"n_clusters": object(), "init": [[1]], "tol": "x", "n_threads": -1, "random_state": "seed"}
    model = KMeans(**odd)
    for name, value in odd.items():
        assert getattr(model, name) is value
    assert vars(model).keys() == set(inspect.signature(KMeans).parameters)


def test_parameters_are_read_and_set():
    model = KMeans(3, tol=0.5)
    parameters = model.get_params()
    assert parameters.keys() == set(inspect.signature(KMeans).parameters)
    assert (parameters["n_clusters"], parameters["tol"], parameters["max_iter"]) == (3, 0.5, 300)
    assert model.set_params(n_clusters=2, n_threads=1) is model
    assert (model.n_clusters, model.n_threads) == (2, 1)
    with pytest.raises(ValueError, match="Invalid parameter 'k' for estimator KMeans"):
        model.set_params(k=3)
    assert repr(KMeans(3, tol=0.5)) == "KMeans(n_clusters=3, tol=0.5)"


def test_fitting_sets_no_parameter(blobs):
    model = KMeans(3, init="random", random_state=np.random.RandomState(0))
    before = model.get_params()
    model.fit(blobs(100, 2, 3))
    assert all(model.get_params()[name] is value for name, value in before.items())


def test_fit_returns_the_estimator_and_forgets_what_was_fitted(blobs):
    model = KMeans(3, random_state=0)
    assert model.fit(blobs(100, 2, 3)) is model
    model.fit(blobs(50, 5, 3))
    assert model.labels_.shape == (50,)
    assert model.n_features_in_ == 5
    with pytest.raises(ValueError, match="X has 2 features, but KMeans is expecting 5 features as input"):
        model.predict(blobs(100, 2, 3))


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_pickles_predict_the_same(blobs, protocol):
    X = blobs(200, 3, 4)
    model = KMeans(4, random_state=0).fit(X)
    for twin in (pickle.loads(pickle.dumps(model, protocol)), copy.deepcopy(model)):
        np.testing.assert_array_equal(twin.predict(X), model.labels_)
        assert twin.get_params() == model.get_params()
        assert twin.inertia_ == model.inertia_


def test_what_programs_read_though_it_is_private(blobs):
    X = blobs(60, 2, 3)
    for fit in (lambda model: model, lambda model: model.fit(X)):
        assert fit(KMeans(3, n_threads=1))._n_threads == 1
        assert fit(KMeans(3))._n_threads >= 1
        for init, runs in (("k-means++", 1), ("k-means||", 1), ("random", 10), (X[:3], 1)):
            assert fit(KMeans(3, init=init))._n_init == runs
        assert fit(KMeans(3, n_init=4))._n_init == 4
    assert KMeans(3, init=X[:3], n_init=4)._n_init == 1  # without the warning that fit gives
    for name in ("_n_threads", "_n_init"):
        with pytest.raises(AttributeError):
            setattr(KMeans(3), name, 2)
    assert not {"_n_threads", "_n_init"} & vars(KMeans(3).fit(X)).keys()


def test_names_of_transform_s_columns(blobs):
    model = KMeans(3, random_state=0).fit(blobs(50, 2, 3))
    assert model.get_feature_names_out().tolist() == ["kmeans0", "kmeans1", "kmeans2"]
    with pytest.raises((ValueError, AttributeError), match="not fitted"):
        KMeans(3).get_feature_names_out()


def test_centers_set_by_hand_predict_without_a_fit():
    model = KMeans()
    model.cluster_centers_ = [[2, 3], [8, 9]]
    assert model.predict(FIVE).tolist() == [0, 0, 0, 1, 1]
    assert model.transform(FIVE).shape == (5, 2)


@pytest.mark.parametrize(
    ("broken", "words"),
    [
        ([[1, np.nan]], "cluster_centers_ contains NaN"),
        ([1, 2], "cluster_centers_"),
        ([["a", "b"]], "cluster_centers_"),
    ],
)
def test_broken_centers_are_named(broken, words):
    model = KMeans(2).fit(FIVE)
    model.cluster_centers_ = broken
    with pytest.raises(ValueError, match=words):
        model.predict(FIVE)


# Data frames


@pytest.fixture
def frame():
    return pytest.importorskip("pandas").DataFrame(FIVE, columns=["a", "b"])


def test_a_frame_is_clustered_as_its_numbers(frame):
    model, plain = (KMeans(2, random_state=0).fit(X) for X in (frame, FIVE))
    np.testing.assert_array_equal(model.cluster_centers_, plain.cluster_centers_)
    assert model.feature_names_in_.tolist() == ["a", "b"]
    assert model.feature_names_in_.dtype == object
    assert not hasattr(plain, "feature_names_in_")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        np.testing.assert_array_equal(model.predict(frame), plain.labels_)
        plain.predict(FIVE)


def test_frames_of_many_types_and_series_of_weights(frame):
    import pandas as pd

    mixed = frame.astype({"a": np.int16, "b": "Float64"})
    weights = pd.Series([1, 2, 3, 4, 5], index=list("vwxyz"))
    model = KMeans(2, random_state=0).fit(mixed, sample_weight=weights)
    plain = KMeans(2, random_state=0).fit(FIVE, sample_weight=weights.to_numpy())
    np.testing.assert_array_equal(model.cluster_centers_, plain.cluster_centers_)


def test_missing_values_and_words_in_a_frame_are_refused(frame):
    import pandas as pd

    for value in (np.nan, None, pd.NA):
        with pytest.raises((ValueError, TypeError), match=r"\bX\b"):
            KMeans(2).fit(frame.astype(object).where(frame > 1, value))
    with pytest.raises(ValueError, match=r"\bX\b"):
        KMeans(2).fit(frame.assign(c=list("vwxyz")))


def test_names_that_do_not_match_are_told(frame):
    named, plain = (KMeans(2, random_state=0).fit(X) for X in (frame, FIVE))
    with pytest.warns(UserWarning, match="X does not have valid feature names, but KMeans was fitted with") as seen:
        named.predict(FIVE)
    assert seen[0].filename == __file__
    with pytest.warns(UserWarning, match="X has feature names, but KMeans was fitted without feature names"):
        plain.predict(frame)
    with pytest.raises(ValueError, match=r"(?s)should match.*Feature names must be in the same order"):
        named.predict(frame[["b", "a"]])
    with pytest.raises(ValueError, match=r"(?s)unseen at fit time:\n- c\n.*yet now missing:\n- b\n"):
        named.predict(frame.rename(columns={"b": "c"}))


def test_names_go_when_the_next_rows_have_none(frame):
    model = KMeans(2, random_state=0).fit(frame)
    assert not hasattr(model.fit(FIVE), "feature_names_in_")


def test_names_that_are_no_words(frame):
    numbered = frame.set_axis([0, 1], axis=1)
    assert not hasattr(KMeans(2).fit(numbered), "feature_names_in_")
    with pytest.raises(TypeError, match="all input features have string names"):
        KMeans(2).fit(frame.set_axis(["a", 1], axis=1))


# Without scikit-learn

WITHOUT = """
import pickle, sys, warnings
import numpy as np
from ckmeans import ConvergenceWarning, KMeans, NotFittedError, InvalidParameterError
FIVE = np.array([[1.0, 2], [2, 3], [3, 4], [8, 9], [9, 10]])
model = KMeans(2, random_state=0, tol=0.5)
assert repr(model) == "KMeans(n_clusters=2, random_state=0, tol=0.5)" or "n_clusters=2" in repr(model)
assert model.get_params()["n_clusters"] == 2 and model.get_params(deep=False)["n_threads"] is None
assert model.set_params(tol=1e-4) is model and model.tol == 1e-4
for call, error in (
    (lambda: model.set_params(k=2), ValueError),
    (lambda: model.predict(FIVE), NotFittedError),
    (lambda: model.get_feature_names_out(), NotFittedError),
    (lambda: KMeans(0).fit(FIVE), InvalidParameterError),
):
    try:
        call()
    except error:
        continue
    raise SystemExit(f"no {error}")
labels = model.fit_predict(FIVE)
assert labels.tolist() == model.predict(FIVE).tolist() and -model.score(FIVE) == model.inertia_ == 5
assert (model.fit_transform(FIVE) == model.transform(FIVE)).all()
assert model.get_feature_names_out().tolist() == ["kmeans0", "kmeans1"]
assert pickle.loads(pickle.dumps(model)).predict(FIVE).tolist() == labels.tolist()
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    KMeans(2).fit(np.ones((4, 2)))
assert [warning.category for warning in seen] == [ConvergenceWarning]
assert "sklearn" not in sys.modules
print(model.cluster_centers_[labels].tolist())
"""


def test_without_scikit_learn_the_estimator_does_the_same(run_python):
    expected = [[2, 3]] * 3 + [[8.5, 9.5]] * 2
    assert run_python("-W", "error", "-c", WITHOUT, CKMEANS_NO_SKLEARN="1") == str(np.array(expected).tolist())


def test_the_version_is_a_version():
    assert tuple(map(int, ckmeans.__version__.split(".")[:2])) >= (0, 1)
