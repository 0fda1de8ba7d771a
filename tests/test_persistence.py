"""Files of models: what comes back, and that nothing else is read. That a file is whole: test_files.py."""

import io
import json
import os
import pickle
import warnings
import zipfile
from pathlib import Path

import numpy as np
import pytest

import ckmeans
from ckmeans import KMeans, NotFittedError, load, persistence

X = np.array([[i % 7 + 10 * (i % 3), i * i % 11] for i in range(60)], dtype=np.float64)


class Frame:
    columns = ("length", "\u00e4\ud800")  # a lone surrogate, as file names have it

    def __array__(self, dtype=None, copy=None):
        return X


def fitted(**parameters):
    return KMeans(3, random_state=0, **parameters).fit(X)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "model.npz"


def members(path):
    with np.load(path, allow_pickle=False) as file:
        return dict(file)


def rewritten(path, *, header=(), without=(), **arrays):
    """Change a file: keys of its header, and arrays; None removes."""
    old = members(path)
    new = {**json.loads(old["ckmeans"].item()), **dict(header)}
    old["ckmeans"] = np.array(json.dumps({key: value for key, value in new.items() if value is not None}).encode())
    with open(path, "wb") as stream:
        np.savez(stream, **{name: a for name, a in {**old, **arrays}.items() if a is not None})
    return path


# What comes back


@pytest.mark.parametrize("of", [np.float64, np.float32])
def test_a_model_comes_back_as_it_was(path, of):
    model = KMeans(3, tol=np.float32(0.1), n_init=np.int64(2), verbose=np.bool_(False), random_state=7)
    model.fit(X.astype(of))
    assert model.save(path) is None
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        twin = load(path)
    assert type(twin) is KMeans
    assert twin.get_params() == model.get_params()
    assert vars(twin).keys() == {name for name in vars(model) if not name.startswith("_")}
    for name, value in vars(model).items():
        if isinstance(value, np.ndarray):
            other = getattr(twin, name)
            assert (other.dtype, other.shape, other.tobytes()) == (value.dtype, value.shape, value.tobytes())
        elif name.endswith("_"):
            assert (type(getattr(twin, name)), getattr(twin, name)) == (type(value), value)
    rows = X + np.linspace(0, 5, X.size).reshape(X.shape)
    for call in ("predict", "transform", "score"):
        np.testing.assert_array_equal(getattr(twin, call)(rows), getattr(model, call)(rows), strict=True)
    np.testing.assert_array_equal(twin.fit(X).labels_, model.fit(X).labels_)
    twin.cluster_centers_[0, 0] = 1.0  # not read-only


def test_names_of_columns_come_back(path):
    KMeans(2).fit(Frame()).save(path)
    names = load(path).feature_names_in_
    assert (names.tolist(), names.dtype) == (list(Frame.columns), np.dtype(object))


def test_centers_set_by_hand_are_saved(path):
    model = KMeans(2)
    model.cluster_centers_ = [[0, 1], [20, 5]]
    model.save(path)
    np.testing.assert_array_equal(load(path).predict(X), model.predict(X))
    model.cluster_centers_ = ["no", "centres"]
    with pytest.raises(TypeError, match="cluster_centers_ must be an array of 2 dimensions, its dtype of kind 'f'"):
        model.save(path)


@pytest.mark.parametrize(
    ("name", "value", "word"),
    [
        ("init", X[:3], "ndarray"),
        ("init", X[:3].tolist(), "list"),
        ("init", lambda X, n_clusters, random_state: X[:n_clusters], "function"),
        ("random_state", np.random.RandomState(0), "RandomState"),
        ("random_state", np.random.default_rng(0), "Generator"),
    ],
)
def test_what_no_file_holds_comes_back_as_its_default_with_a_note(path, name, value, word):
    model = KMeans(3, n_init=1).set_params(**{name: value}).fit(X)
    model.save(path)
    with pytest.warns(UserWarning, match=f"{name} was {word} when this KMeans was saved") as seen:
        twin = load(path)
    assert (len(seen), seen[0].filename) == (1, __file__)
    assert twin.get_params() == KMeans(3, n_init=1).get_params()
    np.testing.assert_array_equal(twin.predict(X), model.labels_)


def test_no_callback_is_in_a_file_and_an_interrupted_fit_is_whole_in_it(path):
    def interrupt(state):
        if state.step > 1:
            raise KeyboardInterrupt

    rows = np.random.default_rng(0).random((500, 2))
    model = KMeans(9, random_state=0, callback=interrupt)
    with pytest.raises(KeyboardInterrupt):
        model.fit(rows)
    model.save(path)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        twin = load(path)
    assert twin.get_params() == KMeans(9, random_state=0).get_params()
    np.testing.assert_array_equal(twin.labels_, twin.predict(rows))
    assert (twin.inertia_, twin.converged_) == (-twin.score(rows), False)


def test_parameters_that_an_older_version_did_not_have_get_their_defaults(path):
    fitted().save(path)
    header = json.loads(members(path)["ckmeans"].item())
    del header["parameters"]["init_size"]
    assert load(rewritten(path, header=header)).init_size is None


def test_the_file_can_be_read_by_anything_that_reads_npz_and_json(path):
    model = fitted()
    model.save(path)
    read = members(path)
    assert read.keys() == {"ckmeans", "cluster_centers_", "cluster_inertia_", "labels_", "history_"}
    np.testing.assert_array_equal(read["cluster_centers_"], model.cluster_centers_)
    header = json.loads(read["ckmeans"].item())
    assert (header["format"], header["version"], header["class"]) == (1, ckmeans.__version__, "KMeans")
    assert header["fitted"]["inertia_"] == model.inertia_


def test_other_byte_orders_are_read(path):
    model = fitted()
    model.save(path)
    centers = members(path)["cluster_centers_"]
    twin = load(rewritten(path, cluster_centers_=centers.astype(centers.dtype.newbyteorder())))
    np.testing.assert_array_equal(twin.cluster_centers_, model.cluster_centers_, strict=True)


# Where


@pytest.mark.parametrize("kind", [Path, str, os.fsencode, lambda path: path.with_suffix(".model")])
def test_names_stay_as_they_are_given(path, kind):
    target = kind(path.with_suffix(""))
    fitted().save(target)
    assert [os.fsdecode(target)] == [str(each) for each in path.parent.iterdir()]
    load(target)


def test_streams(path):
    stream = io.BytesIO()
    fitted().save(stream)
    stream.seek(0)
    assert load(stream).n_clusters == 3
    with open(path, "wb") as stream:
        fitted().save(stream)
    with open(path, "rb") as stream:
        load(stream)
    with open(path, encoding="latin-1") as stream, pytest.raises(ValueError, match="binary mode"):
        load(stream)


def test_a_model_that_is_not_fitted_is_not_saved(path):
    with pytest.raises(NotFittedError, match="KMeans instance is not fitted yet: there is nothing to save"):
        KMeans(3).save(path)
    assert not path.exists()


def test_a_class_of_the_user_s_is_not_saved(path):
    class Mine(KMeans):
        __module__ = "mine"

    with pytest.raises(TypeError, match="Mine is defined in mine: pickle it instead"):
        Mine(3).fit(X).save(path)


def test_what_stands_in_the_way_is_told(tmp_path, path):
    with pytest.raises(FileNotFoundError, match=r"there is no folder .*nowhere"):
        fitted().save(tmp_path / "nowhere" / "model.npz")
    with pytest.raises(IsADirectoryError, match=f"it is a folder.*{tmp_path.name}"):
        fitted().save(tmp_path)
    with pytest.raises(FileNotFoundError):
        load(path)
    for call in (load, fitted().save):
        with pytest.raises(TypeError, match="PathLike"):
            call(5)


def test_a_failure_leaves_the_old_file(path, monkeypatch):
    fitted().save(path)
    before = path.read_bytes()

    def half(stream, **_):
        stream.write(b"PK")
        raise OSError("no space left")

    monkeypatch.setattr(np, "savez", half)
    with pytest.raises(OSError, match="no space left"):
        fitted().save(path)
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


# What is refused


def test_a_file_with_preprocessing_is_the_command_s(path):
    persistence.write(path, *fitted()._pack(), preprocessing={"scale": [2.0, 0.5]})
    with pytest.raises(ValueError, match=r"holds preprocessing \(scale\).*Use the command `ckmeans predict`"):
        load(path)
    header, arrays = persistence.read(path)
    assert header["preprocessing"] == {"scale": [2.0, 0.5]}
    np.testing.assert_array_equal(arrays["cluster_centers_"], fitted().cluster_centers_)


@pytest.mark.parametrize(
    ("header", "words"),
    [
        ({"format": 2, "version": "9.1"}, "is of format 2, written by ckmeans 9.1; ckmeans .* reads format 1"),
        ({"format": None}, "is damaged: its header has no format"),
        ({"format": True}, "is damaged: its header has no format"),
        ({"version": None}, "is damaged: its header has no 'version'"),
        ({"version": 3}, "is damaged: 'version' in its header is no str"),
        ({"fitted": []}, "is damaged: 'fitted' in its header is no dict"),
        ({"preprocessing": 1}, "is damaged: 'preprocessing' in its header is no dict"),
        ({"more": 1}, "has 'more' in its header, which ckmeans .* does not know"),
        ({"class": "DBSCAN"}, "is a DBSCAN, written by ckmeans .* has no such model"),
        ({"class": "k_means"}, "is a k_means, .* has no such model"),
        ({"class": "os"}, "is a os, .* has no such model"),
        ({"parameters": {"k": 3}, "version": "9.1"}, "by ckmeans 9.1, .* parameter 'k', which .* does not know"),
        ({"parameters": {"init": [[1]]}}, "cannot be read: init must be a number or a word"),
        ({"parameters": {"init": {"words": 1}}}, "cannot be read: init must be a number or a word"),
        ({"fitted": {"odd_": 1}}, "fitted attribute 'odd_', which ckmeans .* does not know"),
        ({"fitted": {"n_iter_": "3"}}, "n_iter_ must be int; it is '3'"),
        ({"fitted": {"converged_": 1}}, "converged_ must be bool; it is 1"),
        ({"fitted": {"feature_names_in_": [1]}}, "feature_names_in_ must be a list of words"),
    ],
)
def test_what_is_unknown_in_the_header_is_refused(path, header, words):
    fitted().save(path)
    with pytest.raises(ValueError, match=f"'.*model.npz'.* {words}"):
        load(rewritten(path, header=header))


@pytest.mark.parametrize(
    ("arrays", "words"),
    [
        ({"odd_": X}, "fitted attribute 'odd_'"),
        ({"n_iter_": np.array(3)}, "n_iter_ must be int"),
        ({"cluster_centers_": None}, "it has no cluster_centers_"),
        ({"cluster_centers_": X[0]}, "cluster_centers_ must be an array of 2 dimensions"),
        ({"cluster_centers_": X.astype(str)}, "cluster_centers_ must be an array of 2 dimensions"),
        ({"labels_": np.zeros(3)}, "labels_ must be an array of 1 dimensions, its dtype of kind 'i'"),
        ({"labels_": np.array([1, "a"], dtype=object)}, "it holds Python objects"),
        ({"ckmeans": None}, "is not a model that save.. wrote: there is no 'ckmeans' in it"),
        ({"ckmeans": np.array(b"{")}, "is damaged"),
        ({"ckmeans": np.array(b"[" * 100_000)}, "is damaged"),
        ({"ckmeans": np.array(b"[]")}, "is damaged: its header has no format"),
        ({"ckmeans": np.zeros(3)}, "is damaged"),
        ({"ckmeans": np.array("\u00e4")}, "is damaged"),
    ],
)
def test_what_is_unknown_among_the_arrays_is_refused(path, arrays, words):
    fitted().save(path)
    new = {**members(path), **arrays}
    with open(path, "wb") as stream:
        np.savez(stream, **{name: array for name, array in new.items() if array is not None})
    with pytest.raises(ValueError, match=words):
        load(path)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "it is no .npz archive"),
        (b"x,y\n1,2\n", "it is no .npz archive"),
        (pickle.dumps(KMeans(3)), "it looks like a pickle, which pickle.load reads"),
        (b"PK\x03\x04 and no more", "damaged"),
    ],
)
def test_other_files_are_refused(path, content, words):
    path.write_bytes(content)
    with pytest.raises(ValueError, match=f"'.*model.npz' is .*{words}"):
        load(path)


def test_archives_of_others_are_refused(path):
    np.savez(path, X=X)
    with pytest.raises(ValueError, match=r"not a model that save\(\) wrote: there is no 'ckmeans' in it"):
        load(path)


def test_a_bomb_is_refused_before_it_is_unpacked(path):
    fitted().save(path)
    np.savez_compressed(path, **{**members(path), "labels_": np.zeros(10_000_000, dtype=np.int32)})
    with pytest.raises(ValueError, match="it is compressed, encrypted or larger inside than outside"):
        load(path)


def test_an_array_that_says_to_be_larger_than_it_is_is_refused(path):
    fitted().save(path)
    data = io.BytesIO()
    np.lib.format.write_array_header_1_0(data, {"descr": "<f8", "fortran_order": False, "shape": (10**12, 2)})
    with zipfile.ZipFile(path) as archive:
        old = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in {**old, "cluster_centers_.npy": data.getvalue()}.items():
            archive.writestr(name, content)
    with pytest.raises(ValueError, match="an array has another size than its header says"):
        load(path)


def test_two_arrays_of_one_name_are_refused(path):
    fitted().save(path)
    with warnings.catch_warnings(), zipfile.ZipFile(path, "a") as archive:
        warnings.simplefilter("ignore")
        archive.writestr("labels_.npy", archive.read("labels_.npy"))
    with pytest.raises(ValueError, match="it has two arrays of one name"):
        load(path)


def test_any_damage_is_a_value_error_or_harmless(path, rng):
    model = fitted()
    model.save(path)
    whole = path.read_bytes()
    for cut in range(0, len(whole), 37):
        path.write_bytes(whole[:cut])
        with pytest.raises(ValueError, match=r"'.*model.npz' is (damaged|not a model)"):
            load(path)
    for _ in range(500):
        damaged = bytearray(whole)
        for at in rng.integers(len(whole), size=rng.integers(1, 4)):
            damaged[at] = rng.integers(256)
        path.write_bytes(damaged)
        try:
            twin = load(path)
        except ValueError:
            continue
        np.testing.assert_array_equal(twin.predict(X), model.labels_)
