"""cluster_sizes_, cluster_inertia_ and summary(): right after every way in which a model comes to be."""

import io
import json
import pickle
from pathlib import Path

import numpy as np
import pytest
from single_runs import interrupt_at

import ckmeans
from ckmeans import BisectingKMeans, KMeans, MiniBatchKMeans

KEPT = Path(__file__).parent / "kept"
CLASSES = (KMeans, MiniBatchKMeans, BisectingKMeans)


def check_clusters(model, X, weights=None):
    """The attributes against plain numpy."""
    k, labels = len(model.cluster_centers_), model.labels_
    off = np.square(np.asarray(X, dtype=np.float64) - model.cluster_centers_.astype(np.float64)[labels]).sum(axis=1)
    sizes, inertia = model.cluster_sizes_, model.cluster_inertia_
    assert (sizes.dtype, inertia.dtype) == (np.int64, np.float64)
    np.testing.assert_array_equal(sizes, np.bincount(labels, minlength=k))
    wanted = np.bincount(labels, off if weights is None else off * weights, minlength=k)
    np.testing.assert_allclose(inertia, wanted, rtol=1e-11)
    assert inertia.sum() == pytest.approx(model.inertia_, rel=1e-12)


@pytest.mark.parametrize("weighted", [False, True])
@pytest.mark.parametrize("cls", CLASSES)
@pytest.mark.parametrize("k", [1, 2, 9])
def test_after_fit(blobs, cls, k, weighted):
    for n, d, dtype in ((60, 2, np.float64), (5000, 3, np.float32), (3000, 20, np.float64), (2000, 1, np.float64)):
        X = blobs(n, d, 5).astype(dtype)
        weights = np.linspace(0, 3, n) if weighted else None
        check_clusters(cls(k, random_state=0).fit(X, sample_weight=weights), X, weights)


@pytest.mark.parametrize("weighted", [False, True])
def test_whoever_computes_them_they_have_the_same_bits(blobs, weighted):
    """One call of C, the loop in Python, threads, CSR rows."""
    sparse = pytest.importorskip("scipy.sparse")
    for n in (900, 30_000):
        X = blobs(n, 2, 5)
        weights = np.linspace(0, 3, n) if weighted else None
        found = [
            KMeans(7, algorithm=algorithm, random_state=0, n_threads=threads).fit(rows, sample_weight=weights)
            for algorithm, threads, rows in (
                ("auto", 1, X),
                ("lloyd", 1, X),
                ("hamerly", 2, X),
                ("lloyd", 1, sparse.csr_array(X)),
            )
        ]
        for model in found[1:]:
            np.testing.assert_array_equal(model.cluster_inertia_, found[0].cluster_inertia_)


@pytest.mark.parametrize("factor", [1e-170, 1e-100, 1e100, 1e150])
def test_at_any_magnitude(blobs, factor):
    X = blobs(400, 3, 4)
    for cls in CLASSES:
        model, other = (cls(4, random_state=0).fit(rows) for rows in (X, X * factor if factor > 1e-150 else X * 1e-140))
        unit = model.inertia_ / other.inertia_
        np.testing.assert_allclose(other.cluster_inertia_ * unit, model.cluster_inertia_, rtol=1e-9)
    assert str(KMeans(4, random_state=0).fit(X * 1e150).summary(X * 1e150)) == str(
        KMeans(4, random_state=0).fit(X).summary(X)
    )


def test_after_restarts_and_partial_fit(blobs):
    X = blobs(500, 3, 6)
    check_clusters(KMeans(6, n_init=4, init="random", random_state=0).fit(X), X)
    model = MiniBatchKMeans(4, random_state=0).partial_fit(X)
    check_clusters(model, X)
    weights = np.arange(1.0, 101)
    check_clusters(model.partial_fit(X[:100], sample_weight=weights), X[:100], weights)
    check_clusters(model.fit(X), X)


def test_without_labels_there_is_none():
    X = np.arange(40.0).reshape(20, 2)
    model = MiniBatchKMeans(2, compute_labels=False, random_state=0).fit(X)
    assert not hasattr(model, "cluster_sizes_")
    assert not hasattr(model, "cluster_inertia_")
    with pytest.raises(ValueError, match=r"has no labels_: pass X to summary\(\)"):
        model.summary()
    assert model.summary(X).sizes.sum() == 20
    labelled = MiniBatchKMeans(2, random_state=0).fit(X)
    labelled.set_params(compute_labels=False).fit(X)
    assert not hasattr(labelled, "cluster_inertia_")
    twin = ckmeans.sort_by_size(model)
    np.testing.assert_array_equal(twin.counts_, np.sort(model.counts_)[::-1])


@pytest.mark.parametrize("cls", CLASSES)
def test_before_fit_there_is_none(cls):
    model = cls(3)
    assert not hasattr(model, "cluster_sizes_")
    assert not hasattr(model, "cluster_inertia_")
    assert not {"cluster_sizes_", "cluster_inertia_"} & model.get_params().keys()
    with pytest.raises(ckmeans.NotFittedError):
        model.summary()
    clone = pytest.importorskip("sklearn.base").clone
    assert not hasattr(clone(cls(3).fit(np.arange(12.0).reshape(6, 2))), "cluster_sizes_")


@pytest.mark.parametrize("cls", [KMeans, BisectingKMeans])
@pytest.mark.parametrize("first", ["cluster_sizes_", "cluster_inertia_", "labels_"])
def test_after_an_interrupted_fit(blobs, cls, first):
    X = blobs(500, 3, 6)
    model = cls(4, random_state=0, callback=interrupt_at(0, 1))
    with pytest.raises(KeyboardInterrupt):
        model.fit(X)
    getattr(model, first)
    check_clusters(model, X)
    assert str(model.summary()).splitlines()[0].endswith("not converged")


@pytest.mark.parametrize("cls", CLASSES)
def test_kept_models_have_them(blobs, cls):
    X = blobs(300, 3, 4)
    model, file = cls(4, random_state=0).fit(X), io.BytesIO()
    model.save(file)
    file.seek(0)
    for twin in (pickle.loads(pickle.dumps(model)), ckmeans.load(file)):
        np.testing.assert_array_equal(twin.cluster_sizes_, model.cluster_sizes_)
        np.testing.assert_array_equal(twin.cluster_inertia_, model.cluster_inertia_)
        assert str(twin.summary()) == str(model.summary())


@pytest.mark.filterwarnings("ignore:X does not have valid feature names", "ignore:init was ndarray")
def test_older_kept_models_tell_what_they_know():
    rows = np.array([[i % 7 + 10 * (i % 3), i * i % 11] for i in range(60)], dtype=np.float64)
    for folder in sorted(KEPT.iterdir()):
        for name in json.loads((folder / "expected.json").read_text(encoding="utf-8")):
            for path in (folder / f"{name}.npz", folder / f"{name}.pkl"):
                model = ckmeans.load(path) if path.suffix == ".npz" else pickle.loads(path.read_bytes())
                np.testing.assert_array_equal(model.cluster_sizes_, np.bincount(model.predict(rows)))
                told = model.summary()
                np.testing.assert_array_equal(told.sizes, model.cluster_sizes_)
                assert len(str(told).splitlines()) == len(told.sizes) + 3
                assert model.summary(rows).inertia.sum() == pytest.approx(model.inertia_, rel=1e-9)


# The summary


def test_numbers_of_a_summary(blobs):
    X = blobs(500, 4, 3) * [1, 10, 100, 0] + 5
    weights = np.random.default_rng(0).integers(0, 4, 500).astype(float)
    for cls in CLASSES:
        model = cls(3, random_state=0).fit(X, sample_weight=weights)
        told, labels = model.summary(X, sample_weight=weights), model.labels_
        mean = np.average(X, axis=0, weights=weights)
        deviation = np.sqrt(np.average(np.square(X - mean), axis=0, weights=weights))
        total = (weights * np.square(X - mean).sum(axis=1)).sum()
        assert told.weighted
        assert told.explained == pytest.approx(1 - model.inertia_ / total, rel=1e-9)
        np.testing.assert_allclose(told.inertia, model.cluster_inertia_, rtol=1e-9)
        np.testing.assert_allclose(told.shares, np.bincount(labels, weights) / weights.sum())
        wanted = (model.cluster_centers_ - mean)[:, :3] / deviation[:3]
        np.testing.assert_allclose(told.standing_out[:, :3], wanted, rtol=1e-9)
        assert (told.standing_out[:, 3] == 0).all()
        lengths = np.sqrt(np.square(X[:, None] - model.cluster_centers_).sum(axis=2))
        own = lengths[np.arange(500), labels]
        lengths[np.arange(500), labels] = np.inf
        values = (lengths.min(axis=1) - own) / np.maximum(lengths.min(axis=1), own)
        for cluster in range(3):
            rows = np.flatnonzero((labels == cluster) & (weights > 0))
            assert told.silhouettes[cluster] == pytest.approx(np.average(values[rows], weights=weights[rows]))
            assert told.typical_rows[cluster] == rows[np.argmin(own[rows])]


def test_weights_are_repetitions(blobs):
    X = np.round(blobs(60, 3, 3), 1)
    repeats = np.arange(60) % 4 + 1
    model = KMeans(3, random_state=0).fit(X)
    few, many = model.summary(X, sample_weight=repeats), model.summary(np.repeat(X, repeats, axis=0))
    for name in ("explained", "inertia", "shares", "silhouettes", "standing_out"):
        np.testing.assert_allclose(getattr(few, name), getattr(many, name), rtol=1e-9, err_msg=name)
    assert ", weighted" in few.title
    assert ", weighted" not in many.title


@pytest.mark.parametrize("storage", ["float32", "float16", "uint8", "csr"])
def test_storages_tell_the_same(storage):
    X = np.random.default_rng(0).integers(0, 60, (400, 5)).astype(float)
    model = KMeans(4, random_state=0).fit(X)
    other = pytest.importorskip("scipy.sparse").csr_array(X) if storage == "csr" else X.astype(storage)
    assert str(model.summary(other)) == str(model.summary(X))
    weights = np.arange(400.0)
    assert str(model.summary(other, weights)) == str(model.summary(X, weights))


class Frame:
    """Rows with names of columns."""

    columns = ("length", "a name that is far too long for a table")

    def __init__(self, rows):
        self.rows = np.asarray(rows, dtype=float)

    def __array__(self, dtype=None, copy=None):
        return self.rows


def test_what_is_printed():
    X = Frame([[1, 5], [2, 5], [3, 5], [8, 5], [9, 5]])
    model = KMeans(2, n_init=3, random_state=0).fit(X)
    told = [" ".join(line.split()) for line in str(ckmeans.sort_by_size(model).summary(X)).splitlines()]
    assert told == [
        "KMeans k=2 5 rows x 2 explained 95.3 % converged, 3 starts",
        "cluster rows share within silh. stands out by typical row",
        "0 3 60 % 80 % 0.89 length -0.8 sd #1",
        "1 2 40 % 20 % 0.92 length +1.2 sd #3",
    ]
    plain = str(model.summary()).splitlines()
    assert plain[1].split() == ["cluster", "rows", "share", "within"]
    assert "explained 95.3 %" in plain[0]
    assert "summary(X)" in plain[-1]
    assert (
        str(KMeans(2).fit(Frame([[5, 1], [5, 9]])).summary(Frame([[5, 1], [5, 9]]))).count("a name that is far to...")
        == 2
    )


def test_one_cluster_and_rows_that_are_all_the_same():
    X = np.array([[1.0, 2], [3, 4], [2, 3]])
    told = KMeans(1).fit(X).summary(X)
    assert told.explained == 0.0
    assert np.isnan(told.silhouettes).all()
    np.testing.assert_array_equal(told.typical_rows, [2])
    assert " ".join(str(told).splitlines()[2].split()) == "0 3 100 % 100 % - nothing #2"
    same = np.ones((4, 2))
    assert np.isnan(KMeans(1).fit(same).summary(same).explained)


def test_empty_clusters_and_many(blobs):
    X = blobs(300, 2, 3)
    model = KMeans(150, random_state=0).fit(X)
    told = model.summary(X[:20])
    empty = told.sizes == 0
    assert empty.any()
    np.testing.assert_array_equal(told.typical_rows == -1, empty)
    np.testing.assert_array_equal(np.isnan(told.silhouettes), empty)
    assert str(told).splitlines()[-1] == "... and 50 clusters more"


def test_what_makes_no_sense_is_refused(blobs):
    model = KMeans(2).fit(blobs(20, 2, 2))
    with pytest.raises(ValueError, match="sample_weight is of the rows of X"):
        model.summary(sample_weight=np.ones(20))
    with pytest.raises(ValueError, match="X has 3 features"):
        model.summary(np.ones((4, 3)))
