"""Pickles: of every released version, of scikit-learn's models, of versions to come; what they leave out."""

import copy
import json
import pickle
import warnings
from pathlib import Path

import kept_models
import numpy as np
import pytest
from reference import assign as nearest

import ckmeans
from ckmeans import BisectingKMeans, InconsistentVersionWarning, KMeans, persistence

X = kept_models.ROWS
KEPT = sorted(Path(__file__).with_name("kept").glob("*/*.pkl"))


def unpickled(state, cls=KMeans):
    """Return what pickle makes of a state, without its bytes."""
    model = cls.__new__(cls)
    model.__setstate__(state)
    return model


@pytest.fixture
def quiet():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        yield


# Models that a version wrote


@pytest.mark.parametrize("path", KEPT, ids=lambda path: f"{path.parent.name}-{path.stem}")
@pytest.mark.parametrize("ending", [".pkl", ".npz"])
def test_models_of_every_version_are_read(path, ending):
    expected = json.loads(path.with_name("expected.json").read_text(encoding="utf-8"))[path.stem]
    if ending == ".npz":
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", "init was ndarray")
            model = ckmeans.load(path.with_suffix(".npz"))
    else:
        model = pickle.loads(path.read_bytes())
    assert type(model).__name__ == expected["class"]
    assert model.get_params().items() >= expected["parameters"].items()
    assert model.cluster_centers_.tolist() == expected["centers"]
    assert list(getattr(model, "feature_names_in_", [])) == expected["names"]
    assert (model.inertia_, model.n_features_in_) == (expected["inertia"], 2)
    rows = kept_models.Frame() if expected["names"] else X
    assert model.predict(rows).tolist() == expected["labels"]
    along_a_tree = expected["class"] == "BisectingKMeans"
    lengths = np.linalg.norm(X, axis=1, keepdims=True) if expected["class"] == "SphericalKMeans" else 1.0
    seen = np.divide(X, lengths, out=np.zeros_like(X), where=lengths > 0)
    assert along_a_tree or nearest(seen, np.array(expected["centers"])).tolist() == expected["labels"]
    again = model.set_params(random_state=0).fit(X)
    np.testing.assert_array_equal(again.labels_, again.predict(X))


def test_this_version_s_models_are_kept():
    """Whoever raises the version runs tests/kept_models.py; whoever adds a class adds a model to it."""
    folder = kept_models.FOLDER / ckmeans.__version__
    assert {path.stem for path in folder.glob("*.pkl")} == kept_models.models().keys()
    classes = {name for name in ckmeans.__all__ if hasattr(getattr(ckmeans, name), "save")}
    assert {type(model).__name__ for model in kept_models.models().values()} == classes


# Other versions


def test_a_pickle_has_the_version():
    assert KMeans().__getstate__()["_ckmeans_version"] == ckmeans.__version__
    assert "_ckmeans_version" not in vars(pickle.loads(pickle.dumps(KMeans())))


def test_parameters_that_an_older_version_did_not_have_get_their_defaults(quiet):
    state = KMeans(3, random_state=0).fit(X).__getstate__()
    for name in ("init_size", "max_cache_bytes", "tol", "algorithm"):
        del state[name]
    for version in ({}, {"_ckmeans_version": "0.0.1"}):
        model = unpickled({**{k: v for k, v in state.items() if k != "_ckmeans_version"}, **version})
        assert model.get_params() == KMeans(3, random_state=0).get_params()
        np.testing.assert_array_equal(model.fit(X).labels_, model.predict(X))


def test_reading_leaves_the_state_as_it_was():
    state = KMeans(3).__getstate__()
    before = dict(state)
    unpickled(state)
    assert state == before


MAJOR, MINOR, PATCH = map(int, ckmeans.__version__.split(".")[:3])
NEWER = [f"{MAJOR}.{MINOR}.{PATCH + 1}", f"{MAJOR}.{MINOR + 1}.0rc1", f"{MAJOR}.{MINOR + 9}", f"{MAJOR + 1}", "odd"]


@pytest.mark.parametrize("version", NEWER)
def test_a_newer_version_s_pickle_warns(version):
    with pytest.warns(InconsistentVersionWarning, match=f"pickled by ckmeans {version} and is read by") as seen:
        unpickled({**KMeans(3).__getstate__(), "_ckmeans_version": version})
    assert seen[0].filename == __file__.replace(".pyc", ".py")


@pytest.mark.parametrize("version", [ckmeans.__version__, f"{MAJOR}.{MINOR}", "0.0.9", "0.1.0.dev3+local"])
def test_an_older_version_s_pickle_does_not_warn(quiet, version):
    unpickled({**KMeans(3).__getstate__(), "_ckmeans_version": version})


def test_the_warning_is_scikit_learn_s_too():
    theirs = pytest.importorskip("sklearn.exceptions").InconsistentVersionWarning
    with pytest.warns(theirs, match="Upgrade ckmeans"):
        unpickled({**KMeans(3).__getstate__(), "_ckmeans_version": "1000.0"})


def test_attributes_of_the_user_s_go_on(quiet):
    model = KMeans(3).fit(X)
    model.note = "ours"
    for twin in (pickle.loads(pickle.dumps(model)), copy.deepcopy(model), copy.copy(model)):
        assert twin.note == "ours"
        assert vars(twin).keys() == vars(model).keys()


def test_a_property_of_the_class_is_not_hidden_by_an_attribute_of_the_past():
    model = unpickled({**KMeans(3).fit(X).__getstate__(), "_n_features_out": 99, "_n_init": 99})
    assert (model._n_features_out, model._n_init) == (3, 1)
    assert not {"_n_features_out", "_n_init"} & vars(model).keys()


def test_parameters_that_are_not_kept_have_their_defaults(tmp_path, monkeypatch):
    monkeypatch.setattr(KMeans, "_NOT_KEPT", ("tol",))
    model = KMeans(3, tol=0.5, max_iter=7, random_state=0).fit(X)
    model.save(tmp_path / "model")
    for twin in (pickle.loads(pickle.dumps(model)), ckmeans.load(tmp_path / "model")):
        assert twin.get_params() == KMeans(3, max_iter=7, random_state=0).get_params()


def test_a_class_of_the_user_s_is_pickled():
    twin = pickle.loads(pickle.dumps(Mine(3, more=2, random_state=0).fit(X)))
    assert (type(twin), twin.more, twin.n_clusters) == (Mine, 2, 3)
    np.testing.assert_array_equal(twin.predict(X), twin.labels_)
    assert unpickled({"n_clusters": 5}, Mine).more == 1


class Mine(KMeans):
    def __init__(self, n_clusters=8, *, more=1, random_state=None):
        super().__init__(n_clusters, random_state=random_state)
        self.more = more


# scikit-learn's


def test_the_state_of_scikit_learn_s_model_is_read(quiet):
    cluster = pytest.importorskip("sklearn.cluster")
    theirs = cluster.KMeans(3, random_state=0, n_init=2).fit(X)
    model = unpickled(theirs.__getstate__())
    assert model.get_params().items() >= theirs.get_params().items()
    np.testing.assert_array_equal(model.predict(X), theirs.labels_)
    assert (model.inertia_, model.n_iter_, model.n_features_in_) == (theirs.inertia_, theirs.n_iter_, 2)
    assert not {"_n_threads", "_n_init", "_tol", "_algorithm", "_sklearn_version"} & vars(model).keys()
    np.testing.assert_array_equal(model.fit(X).labels_, model.predict(X))


def test_names_and_settings_of_scikit_learn_s_model_go_on(quiet):
    cluster = pytest.importorskip("sklearn.cluster")
    pandas = pytest.importorskip("pandas")
    frame = pandas.DataFrame(X, columns=["a", "b"])
    model = unpickled(cluster.KMeans(3, random_state=0).set_output(transform="pandas").fit(frame).__getstate__())
    assert model.feature_names_in_.tolist() == ["a", "b"]
    assert not hasattr(model, "set_output") or list(model.transform(frame).columns) == ["kmeans0", "kmeans1", "kmeans2"]


def test_words_and_parameters_that_scikit_learn_has_given_up(quiet):
    state = {
        "n_clusters": 2, "init": "k-means++", "max_iter": 300, "tol": 1e-4, "n_init": "warn", "verbose": 0,
        "precompute_distances": "auto", "n_jobs": None, "random_state": 0, "copy_x": True, "algorithm": "full",
        "_n_threads": 4, "cluster_centers_": X[:2], "_sklearn_version": "0.22",
    }  # fmt: skip
    model = unpickled(state)
    assert (model.algorithm, model.n_init) == ("lloyd", 10)
    np.testing.assert_array_equal(model.predict(X), nearest(X, X[:2]))
    np.testing.assert_array_equal(model.fit(X).labels_, model.predict(X))


@pytest.mark.parametrize("strategy", ["biggest_inertia", "largest_cluster"])
@pytest.mark.parametrize("kind", [np.asarray, "csr"])
def test_the_tree_of_scikit_learn_s_model_is_read(quiet, rng, strategy, kind):
    cluster = pytest.importorskip("sklearn.cluster")
    rows = rng.normal(size=(300, 3)) + 5.0
    if kind == "csr":
        rows = pytest.importorskip("scipy.sparse").csr_matrix(rows)
    theirs = cluster.BisectingKMeans(7, random_state=0, bisecting_strategy=strategy).fit(rows)
    model = unpickled(theirs.__getstate__(), BisectingKMeans)
    assert model.get_params().items() >= theirs.get_params().items()
    tree = model.tree_
    np.testing.assert_array_equal(tree.center[tree.clusters], theirs.cluster_centers_)
    np.testing.assert_array_equal(model.predict(rows), theirs.predict(rows))
    known = tree.inertia if strategy == "biggest_inertia" else tree.size
    assert np.isfinite(known[1:]).all()
    for i in range(1, 6):  # the i-th split is of the cluster that was to be split first
        at = tree.parent[2 * i + 1]
        clusters = set(range(2 * i + 1)) - set(tree.parent[1 : 2 * i + 1].tolist())
        assert at in clusters
        assert known[at] == max(known[node] for node in clusters)
    assert not {"_bisecting_tree", "_X_mean", "_kmeans_single", "_random_state"} & vars(model).keys()
    np.testing.assert_array_equal(model.fit(rows).labels_, model.predict(rows))


@pytest.mark.parametrize(
    "wrong",
    [
        {"children": np.zeros((9, 2), dtype=np.int32)},  # a circle
        {"children": np.full((9, 2), 99, dtype=np.int32)},
        {"children": np.full((9, 3), -1, dtype=np.int32)},
        {"label": np.zeros(9, dtype=np.int32)},
        {"label": np.zeros(9)},
        {"size": np.zeros(3)},
        {"more": np.zeros(9)},
        {"center": None},
    ],
)
def test_a_file_s_tree_is_one(tmp_path, wrong):
    model = BisectingKMeans(5, random_state=0).fit(X)
    model.save(tmp_path / "model")
    twin = ckmeans.load(tmp_path / "model")
    for name, array in vars(model.tree_).items():
        np.testing.assert_array_equal(getattr(twin.tree_, name), array, strict=True)
    header, arrays = model._pack()
    arrays = {**arrays, **{f"tree_.{name}": array for name, array in wrong.items()}}
    persistence.write(tmp_path / "model", header, {name: a for name, a in arrays.items() if a is not None})
    with pytest.raises(ValueError, match=r"cannot be read: (\w+ of )?a tree must"):
        ckmeans.load(tmp_path / "model")


def test_a_file_without_a_tree_is_refused(tmp_path):
    header, arrays = BisectingKMeans(5, random_state=0).fit(X)._pack()
    persistence.write(tmp_path / "model", header, {name: a for name, a in arrays.items() if "." not in name})
    with pytest.raises(ValueError, match="cannot be read: it has no tree_"):
        ckmeans.load(tmp_path / "model")
