"""scikit-learn's KMeans and BisectingKMeans: the same draws, steps, results and warnings; its checks of estimators."""

import inspect
import warnings

import numpy as np
import pytest

import ckmeans

sklearn = pytest.importorskip("sklearn")

from sklearn import cluster, datasets  # noqa: E402
from sklearn.base import clone, is_clusterer  # noqa: E402
from sklearn.exceptions import ConvergenceWarning, NotFittedError  # noqa: E402
from sklearn.model_selection import GridSearchCV  # noqa: E402
from sklearn.pipeline import make_pipeline  # noqa: E402
from sklearn.preprocessing import MaxAbsScaler, StandardScaler  # noqa: E402
from sklearn.utils.estimator_checks import parametrize_with_checks  # noqa: E402


def without_ties(X):
    """Coarse numbers put rows exactly between two centres, where scikit-learn's rounding and not a rule decides."""
    return X + 1e-3 * X.std() * np.random.default_rng(0).normal(size=X.shape)


SETS = {
    "iris": lambda: without_ties(datasets.load_iris().data),
    "wine": lambda: datasets.load_wine().data,
    "breast cancer": lambda: datasets.load_breast_cancer().data,
    "digits": lambda: without_ties(datasets.load_digits().data),
    "diabetes": lambda: datasets.load_diabetes().data,
    "blobs": lambda: datasets.make_blobs(2000, 10, centers=12, random_state=0)[0],
    "moons": lambda: datasets.make_moons(1000, noise=0.1, random_state=0)[0],
    "swiss roll": lambda: datasets.make_swiss_roll(1500, random_state=0)[0],
    "uniform": lambda: np.random.default_rng(0).uniform(size=(3000, 4)),
    "one column": lambda: np.random.default_rng(1).exponential(size=(1000, 1)),
}


@pytest.fixture(params=SETS)
def X(request):
    return np.ascontiguousarray(SETS[request.param](), dtype=np.float64)


def check_same(ours, theirs):
    np.testing.assert_array_equal(ours.labels_, theirs.labels_)
    assert ours.n_iter_ == theirs.n_iter_
    np.testing.assert_allclose(ours.cluster_centers_, theirs.cluster_centers_, rtol=1e-10, atol=1e-10)
    assert ours.inertia_ == pytest.approx(theirs.inertia_, rel=1e-10)


def both(X, k, sample_weight=None, **arguments):
    """Return our estimator and scikit-learn's, fitted alike."""
    return [library.KMeans(k, **arguments).fit(X, sample_weight=sample_weight) for library in (ckmeans, cluster)]


@pytest.mark.parametrize("k", [1, 2, 3, 8, 25])
@pytest.mark.parametrize("tol", [0, 1e-4, 1e-2])
def test_from_the_same_centers_the_same_steps(X, k, tol):
    start = X[np.random.default_rng(k).choice(len(X), size=k, replace=False)]
    check_same(*both(X, k, init=start, tol=tol))


@pytest.mark.parametrize("max_iter", [1, 2, 5])
def test_when_steps_run_out_the_same(X, max_iter):
    check_same(*both(X, 6, init=X[:: len(X) // 6][:6], max_iter=max_iter))


def test_weights_alike(X):
    weights = np.random.default_rng(0).uniform(size=len(X))
    check_same(*both(X, 7, weights, init=X[:: len(X) // 7][:7]))


@pytest.mark.parametrize("init", ["k-means++", "random"])
@pytest.mark.parametrize("seed", range(6))
def test_the_same_seed_the_same_clusters(X, init, seed):
    n_init = 1 + seed % 3
    check_same(*both(X, 5, init=init, n_init=n_init, random_state=seed))


@pytest.mark.parametrize("weighted", [False, True])
def test_the_same_seed_chooses_the_same_rows(X, weighted):
    weights = np.random.default_rng(1).uniform(size=len(X)) if weighted else None
    for seed in range(25):
        k = 2 + seed % 12
        ours, theirs = (
            library.kmeans_plusplus(X, k, sample_weight=weights, random_state=seed)[1] for library in (ckmeans, cluster)
        )
        np.testing.assert_array_equal(ours, theirs)


def test_far_from_the_origin_seeds_are_those_of_centered_rows():
    """scikit-learn's function loses distances to rounding there, unless the mean is taken off, as its KMeans does."""
    X = np.random.default_rng(0).normal(size=(2000, 3)) + 1e6
    for seed in range(25):
        ours = ckmeans.kmeans_plusplus(X, 12, random_state=seed)[1]
        theirs = cluster.kmeans_plusplus(X - X.mean(axis=0), 12, random_state=seed)[1]
        np.testing.assert_array_equal(ours, theirs)


def test_predict_transform_and_score_alike(X):
    ours, theirs = both(X, 5, init=X[:: len(X) // 5][:5])
    new = X[::3] + 0.01 * X.std(axis=0)
    np.testing.assert_array_equal(ours.predict(new), theirs.predict(new))
    np.testing.assert_allclose(ours.transform(new), theirs.transform(new), rtol=1e-7, atol=1e-6)
    assert ours.score(new) == pytest.approx(theirs.score(new), rel=1e-10)


@pytest.mark.parametrize("seed", range(5))
def test_one_empty_cluster_alike(seed):
    """Of several empty clusters scikit-learn may feed two from one donor; of one, it takes the same row."""
    X = np.random.default_rng(seed).normal(size=(300, 3))
    check_same(*both(X, 6, init=np.concatenate([X[:5], np.full((1, 3), 1e3)])))


@pytest.mark.parametrize("strategy", ["biggest_inertia", "largest_cluster"])
@pytest.mark.parametrize("weighted", [False, True])
@pytest.mark.parametrize("init", ["k-means++", "random"])
def test_the_same_tree(X, strategy, weighted, init):
    """With tol=0: theirs is absolute. By weight, only ours finds the largest cluster."""
    if weighted and strategy == "largest_cluster":
        pytest.skip("theirs counts rows")
    weights = np.random.default_rng(1).uniform(0.5, 2, size=len(X)) if weighted else None
    for seed in range(3):
        how = {"init": init, "bisecting_strategy": strategy, "random_state": seed, "tol": 0}
        ours, theirs = (
            library.BisectingKMeans(7, **how).fit(X, sample_weight=weights) for library in (ckmeans, cluster)
        )
        np.testing.assert_array_equal(ours.labels_, theirs.labels_)
        np.testing.assert_array_equal(ours.predict(X), theirs.predict(X))
        np.testing.assert_allclose(ours.cluster_centers_, theirs.cluster_centers_, rtol=1e-9, atol=1e-9)
        assert ours.inertia_ == pytest.approx(theirs.inertia_, rel=1e-9)


def test_float32_near_zero_alike():
    X = datasets.make_blobs(1000, 5, centers=6, cluster_std=0.5, random_state=1)[0].astype(np.float32)
    ours, theirs = both(X, 6, init=X[:6])
    np.testing.assert_array_equal(ours.labels_, theirs.labels_)
    assert ours.cluster_centers_.dtype == theirs.cluster_centers_.dtype
    np.testing.assert_allclose(ours.cluster_centers_, theirs.cluster_centers_, rtol=1e-4)


@pytest.mark.parametrize("stored", [np.float16, np.uint8, np.int8])
def test_narrow_rows_alike(stored):
    X = (100 * datasets.load_iris().data / 8).astype(stored)
    ours, theirs = both(X, 4, random_state=1)
    check_same(ours, theirs)
    assert ours.cluster_centers_.dtype == theirs.cluster_centers_.dtype
    assert ours.transform(X).dtype == theirs.transform(X).dtype


# Signatures, warnings, errors


OURS_ALONE = {"n_threads", "max_cache_bytes", "init_size", "callback", "refine", "refine_budget"}


@pytest.mark.parametrize("name", ["KMeans", "BisectingKMeans", "k_means", "kmeans_plusplus"])
def test_signatures_are_scikit_learn_s_and_a_few_more(name):
    ours, theirs = (dict(inspect.signature(getattr(library, name)).parameters) for library in (ckmeans, cluster))
    extra = [ours.pop(name) for name in OURS_ALONE & ours.keys()]
    assert {(p.kind, p.default) for p in extra} == {(inspect.Parameter.KEYWORD_ONLY, None)}
    if "algorithm" in ours:
        assert ours["algorithm"].default == "auto"
        ours["algorithm"] = ours["algorithm"].replace(default="lloyd")
    assert [(p.name, p.kind, p.default) for p in ours.values()] == [
        (p.name, p.kind, p.default) for p in theirs.values()
    ]


@pytest.mark.parametrize("name", ["KMeans", "BisectingKMeans"])
def test_methods_and_attributes_are_all_there(name):
    X = datasets.load_iris().data
    ours, theirs = (getattr(library, name)(3, random_state=0).fit(X) for library in (ckmeans, cluster))
    missing = {name for name in dir(theirs) if not name.startswith("_")} - set(dir(ours))
    assert missing == set()
    for name in ("fit", "fit_predict", "fit_transform", "predict", "transform", "score"):
        assert positional(getattr(ours, name)) == positional(getattr(theirs, name))
    for name in {"labels_", "inertia_", "n_iter_", "n_features_in_"} & set(dir(theirs)):
        assert type(getattr(ours, name)) is type(getattr(theirs, name)), name
    assert ours.labels_.dtype == theirs.labels_.dtype


def positional(function):
    """Return the names of the parameters that need none: what comes after a star is our own."""
    given = inspect.signature(function).parameters.values()
    return [parameter.name for parameter in given if parameter.kind is not parameter.KEYWORD_ONLY]


def complaint(library, call):
    """Return the class and the text of what a call warns of or raises."""
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        try:
            call(library)
        except Exception as error:
            return type(error), str(error)
    return [(warning.category, str(warning.message)) for warning in seen]


X5 = np.arange(10.0).reshape(5, 2)
NAN = np.where(X5 == 3, np.nan, X5)


@pytest.mark.parametrize(
    "call",
    [
        lambda library: library.KMeans(3, random_state=0).fit(np.ones((5, 2))),
        lambda library: library.KMeans(2, init=X5[:2], n_init=3).fit(X5),
        lambda library: library.KMeans(1, algorithm="elkan", random_state=0).fit(X5),
        lambda library: library.KMeans(2, max_iter=1, tol=0, random_state=0).fit(X5),
        lambda library: library.KMeans(2, random_state=0).fit(X5),
    ],
    ids=["distinct", "explicit", "elkan", "max_iter", "none"],
)
def test_warnings_are_scikit_learn_s(call):
    ours, theirs = complaint(ckmeans, call), complaint(cluster, call)
    for (category, text), (their_category, their_text) in zip(ours, theirs, strict=True):
        assert issubclass(category, their_category)
        assert text.startswith(their_text.split(":")[0].rstrip("."))


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda library: library.KMeans(6).fit(X5), "n_samples=5 should be >= n_clusters=6."),
        (lambda library: library.KMeans(2).fit(NAN), "Input X contains NaN"),
        (lambda library: library.KMeans(2).fit(X5 * np.inf), "Input X contains"),
        (lambda library: library.KMeans(2).fit(X5[:0]), "Found array with 0 sample(s)"),
        (lambda library: library.KMeans(2).fit(X5[:, :0]), "Found array with 0 feature(s)"),
        (lambda library: library.KMeans(2).fit(X5[:, 0]), "Expected 2D array, got 1D array instead"),
        (lambda library: library.KMeans(2).fit(X5[None]), "Found array with dim 3"),
        (lambda library: library.KMeans(2).fit(X5 + 1j), "Complex data not supported"),
        (
            lambda library: library.KMeans(2).fit(X5, sample_weight=[1, 2]),
            "sample_weight.shape == (2,), expected (5,)!",
        ),
        (lambda library: library.KMeans(2).fit(X5, sample_weight=np.zeros(5)), "must contain at least one non-zero"),
        (lambda library: library.KMeans(2, init=X5).fit(X5), "The shape of the initial centers (5, 2) does not match"),
        (lambda library: library.KMeans(2).fit(X5).predict(X5[:, :1]), "X has 1 features, but KMeans is expecting 2"),
        (lambda library: library.KMeans(0).fit(X5), "The 'n_clusters' parameter of KMeans must be an int in the range"),
        (lambda library: library.KMeans(2, tol=-1).fit(X5), "The 'tol' parameter of KMeans must be a float in the"),
        (lambda library: library.KMeans(2, max_iter=0).fit(X5), "The 'max_iter' parameter of KMeans must be an int in"),
        (lambda library: library.KMeans(2, algorithm="x").fit(X5), "The 'algorithm' parameter of KMeans must be a str"),
        (lambda library: library.KMeans(2, n_init=0).fit(X5), "The 'n_init' parameter of KMeans must be a str among"),
        (lambda library: library.KMeans(2, random_state="x").fit(X5), "cannot be used to seed"),
    ],
)
def test_errors_have_scikit_learn_s_words_and_kind(call, words):
    (ours, our_text), (theirs, their_text) = complaint(ckmeans, call), complaint(cluster, call)
    assert words in our_text
    if "random_state" not in our_text:
        assert words in their_text
    assert issubclass(ours, ValueError)
    assert issubclass(theirs, ValueError)


def test_the_classes_raised_are_scikit_learn_s():
    with pytest.raises(NotFittedError):
        ckmeans.KMeans().predict(X5)
    with pytest.warns(ConvergenceWarning):
        ckmeans.KMeans(2).fit(np.ones((4, 1)))


# In scikit-learn's company


def test_clones_pipelines_and_searches():
    X = datasets.load_iris().data
    model = ckmeans.KMeans(3, random_state=0, tol=0.01, n_threads=1)
    assert clone(model).get_params() == model.get_params()
    assert is_clusterer(model)
    pipeline = make_pipeline(StandardScaler(), model).fit(X)
    np.testing.assert_array_equal(pipeline.predict(X), model.labels_)
    search = GridSearchCV(ckmeans.KMeans(random_state=0), {"n_clusters": [1, 2, 4]}, cv=3).fit(X)
    assert search.best_params_ == {"n_clusters": 4}
    theirs = GridSearchCV(cluster.KMeans(random_state=0), {"n_clusters": [1, 2, 4]}, cv=3).fit(X)
    np.testing.assert_allclose(search.cv_results_["mean_test_score"], theirs.cv_results_["mean_test_score"])


def test_output_in_frames():
    frame = pytest.importorskip("pandas").DataFrame(datasets.load_iris().data, index=np.arange(150) + 1000)
    model = ckmeans.KMeans(3, random_state=0).set_output(transform="pandas")
    distances = model.fit_transform(frame)
    assert distances.columns.tolist() == ["kmeans0", "kmeans1", "kmeans2"]
    assert distances.index.tolist() == frame.index.tolist()


def test_output_in_frames_of_polars():
    frame = pytest.importorskip("polars").DataFrame(datasets.load_iris().data, schema=["a", "b", "c", "d"])
    model = ckmeans.KMeans(3, random_state=0).set_output(transform="polars")
    distances = model.fit_transform(frame)
    assert distances.columns == ["kmeans0", "kmeans1", "kmeans2"]
    np.testing.assert_array_equal(distances.to_numpy(), ckmeans.distances(frame, model.cluster_centers_))


def test_it_is_shown_as_scikit_learn_shows_estimators():
    shown = ckmeans.KMeans(3, tol=0.5)._repr_html_()
    assert all(word in shown for word in ("KMeans", "n_clusters", "0.5"))


def test_metadata_is_routed():
    with sklearn.config_context(enable_metadata_routing=True):
        model = ckmeans.KMeans(2, random_state=0).set_fit_request(sample_weight=True)
        make_pipeline(MaxAbsScaler(), model).fit(X5, sample_weight=np.array([1.0, 1, 1, 0, 0]))
    expected = ckmeans.KMeans(2, random_state=0).fit(MaxAbsScaler().fit_transform(X5), sample_weight=[1, 1, 1, 0, 0])
    np.testing.assert_array_equal(model.cluster_centers_, expected.cluster_centers_)


# scikit-learn expects this failure of its own KMeans: a row of weight two is drawn as one row, not as two.
EXPECTED = {
    f"check_sample_weight_equivalence_on_{kind}_data": "sample_weight is not equivalent to repeating samples"
    for kind in ("dense", "sparse")
}


@parametrize_with_checks(
    [
        ckmeans.KMeans(n_clusters=2, n_init=2, max_iter=5),
        ckmeans.BisectingKMeans(n_clusters=2),
        ckmeans.SphericalKMeans(n_clusters=2, n_init=2, max_iter=5),
    ],
    expected_failed_checks=lambda estimator: EXPECTED,
)
@pytest.mark.filterwarnings("ignore")
def test_scikit_learn_s_checks(estimator, check):
    check(estimator)
