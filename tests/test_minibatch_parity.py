"""scikit-learn's MiniBatchKMeans: the same signature, attributes, words and counts; its own checks of estimators."""

import inspect
import warnings

import numpy as np
import pytest

import ckmeans

pytest.importorskip("sklearn")

from sklearn import cluster, datasets
from sklearn.base import clone, is_clusterer
from sklearn.utils.estimator_checks import parametrize_with_checks
from test_sklearn_parity import positional

LIBRARIES = (ckmeans, cluster)
OURS_ALONE = {"decay": 1.0, "half_life": None, "n_threads": None, "callback": None}
X5 = np.arange(10.0).reshape(5, 2)
DIGITS = datasets.load_digits().data


def test_the_signature_is_scikit_learn_s_and_a_few_more():
    ours, theirs = (dict(inspect.signature(library.MiniBatchKMeans).parameters) for library in LIBRARIES)
    extra = [ours.pop(name) for name in OURS_ALONE]
    assert {p.name: p.default for p in extra} == OURS_ALONE
    assert {p.kind for p in extra} == {inspect.Parameter.KEYWORD_ONLY}
    assert [(p.name, p.kind, p.default) for p in ours.values()] == [
        (p.name, p.kind, p.default) for p in theirs.values()
    ]


def test_methods_and_attributes_are_all_there():
    ours, theirs = (library.MiniBatchKMeans(3, random_state=0).fit(DIGITS) for library in LIBRARIES)
    assert {name for name in dir(theirs) if not name.startswith("_")} <= set(dir(ours))
    for name in ("fit", "partial_fit", "fit_predict", "fit_transform", "predict", "transform", "score"):
        assert positional(getattr(ours, name)) == positional(getattr(theirs, name))
    for name in ("labels_", "cluster_centers_", "n_iter_", "n_steps_", "n_features_in_"):
        assert type(getattr(ours, name)) is type(getattr(theirs, name)), name
    assert isinstance(ours.inertia_, float)
    assert ours.labels_.dtype == theirs.labels_.dtype


@pytest.mark.parametrize("batch_size", [30, 1000, 5000])
def test_steps_are_counted_alike(batch_size):
    ours, theirs = (
        library.MiniBatchKMeans(3, batch_size=batch_size, max_no_improvement=None, max_iter=4, random_state=0).fit(
            DIGITS
        )
        for library in LIBRARIES
    )
    assert (ours.n_steps_, ours.n_iter_) == (theirs.n_steps_, theirs.n_iter_)


@pytest.mark.parametrize("init", ["k-means++", "random"])
def test_the_inertia_is_no_higher(init):
    ours, theirs = (
        np.mean([library.MiniBatchKMeans(10, init=init, random_state=seed).fit(DIGITS).inertia_ for seed in range(9)])
        for library in LIBRARIES
    )
    assert ours < 1.005 * theirs


def complaint(library, call):
    """Return the class and the text of what a call warns of or raises."""
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        try:
            call(library)
        except Exception as error:
            return type(error), str(error)
    return [(warning.category, str(warning.message)) for warning in seen]


@pytest.mark.parametrize(
    "call",
    [
        lambda library: library.MiniBatchKMeans(2, init=X5[:2], n_init=3, random_state=0).fit(X5),
        lambda library: library.MiniBatchKMeans(4, init_size=3, random_state=0).fit(X5),
        lambda library: library.MiniBatchKMeans(2, random_state=0).fit(X5),
    ],
    ids=["explicit", "init_size", "none"],
)
def test_warnings_are_scikit_learn_s(call):
    ours, theirs = complaint(ckmeans, call), complaint(cluster, call)
    for (category, text), (their_category, their_text) in zip(ours, theirs, strict=True):
        assert issubclass(category, their_category)
        assert text == their_text


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda library: library.MiniBatchKMeans(6).fit(X5), "n_samples=5 should be >= n_clusters=6."),
        (lambda library: library.MiniBatchKMeans(2, init=X5).fit(X5), "The shape of the initial centers (5, 2) does"),
        (lambda library: library.MiniBatchKMeans(2, batch_size=0).fit(X5), "The 'batch_size' parameter of MiniBatch"),
        (lambda library: library.MiniBatchKMeans(2, tol=-1.0).fit(X5), "The 'tol' parameter of MiniBatchKMeans must"),
        (lambda library: library.MiniBatchKMeans(2, init_size=0).fit(X5), "The 'init_size' parameter of MiniBatch"),
        (
            lambda library: library.MiniBatchKMeans(2, reassignment_ratio=-1.0).fit(X5),
            "The 'reassignment_ratio' parameter of MiniBatchKMeans must be a float in the range [0",
        ),
        (
            lambda library: library.MiniBatchKMeans(2).partial_fit(X5).partial_fit(X5[:, :1]),
            "X has 1 features, but MiniBatchKMeans is expecting 2 features as input",
        ),
    ],
)
def test_errors_have_scikit_learn_s_words_and_kind(call, words):
    for library in LIBRARIES:
        kind, text = complaint(library, call)
        assert issubclass(kind, ValueError)
        assert words in text


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"tol": 1e-2, "max_no_improvement": None}, "Converged (small centers change) at step"),
        ({"max_iter": 1000}, "Converged (lack of improvement in inertia) at step"),
    ],
)
def test_it_says_what_scikit_learn_says(capsys, arguments, words):
    for library in LIBRARIES:
        library.MiniBatchKMeans(3, batch_size=200, verbose=1, random_state=0, **arguments).fit(DIGITS)
        told = capsys.readouterr().out
        assert words in told
        assert "Init 1/1 with method k-means++" in told
        assert "mean batch inertia: " in told


def test_clones_and_metadata():
    model = ckmeans.MiniBatchKMeans(3, random_state=0, half_life=50, n_threads=1)
    assert clone(model).get_params() == model.get_params()
    assert is_clusterer(model)
    assert list(model.fit(DIGITS).get_feature_names_out()) == [f"minibatchkmeans{i}" for i in range(3)]


# scikit-learn expects this failure of its own class: a row of weight two is drawn as one row, not as two.
EXPECTED = {
    f"check_sample_weight_equivalence_on_{kind}_data": "sample_weight is not equivalent to repeating samples"
    for kind in ("dense", "sparse")
}


@parametrize_with_checks(
    [ckmeans.MiniBatchKMeans(n_clusters=2, n_init=2, max_iter=5)], expected_failed_checks=lambda estimator: EXPECTED
)
@pytest.mark.filterwarnings("ignore")
def test_scikit_learn_s_checks(estimator, check):
    check(estimator)
