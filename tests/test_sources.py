"""Rows that come block by block give the bits of rows in memory, however they are cut."""

import itertools
import logging
import threading
import warnings

import numpy as np
import pytest

import ckmeans
from ckmeans import KMeans, MiniBatchKMeans

pytestmark = pytest.mark.filterwarnings("ignore::ckmeans.ConvergenceWarning", "ignore::ckmeans.DataWarning")


def cut(X, cuts, weights=None, kind=lambda X: X):
    """Return a Source of X, cut there."""
    ends = [0, *cuts, X.shape[0]]

    def parts():
        for start, stop in itertools.pairwise(ends):
            part = kind(X[start:stop])
            yield part if weights is None else (part, weights[start:stop])

    return ckmeans.blocks(parts)


def assert_same_fit(one, other):
    for name in ("cluster_centers_", "labels_", "cluster_inertia_"):
        expected, found = getattr(one, name), getattr(other, name)
        assert (expected.dtype, expected.tobytes()) == (found.dtype, found.tobytes()), name
    for name in ("inertia_", "n_iter_", "converged_"):
        assert getattr(one, name) == getattr(other, name), name
    assert getattr(one, "total_inertia_", None) == getattr(other, "total_inertia_", None)
    for name in ("shift", "changed", "relocated"):
        assert one.history_[name].tobytes() == other.history_[name].tobytes(), name


def some_rows(rng, n, d, dtype):
    X = np.clip(10 * rng.normal(size=(n, d)) + 50 * rng.integers(0, 3, size=(n, 1)), 0, 120)
    return X.astype(dtype)


@pytest.mark.parametrize("dtype", ["float64", "float32", "float16", "uint8", "int8", "int64"])
@pytest.mark.parametrize("weighted", [False, True])
@pytest.mark.parametrize("init", ["random", "k-means++", "k-means||", "array"])
def test_cuts_change_no_bit(dtype, weighted, init, rng):
    for seed in range(2):
        n, d, k = int(rng.integers(60, 3000)), int(rng.integers(1, 9)), int(rng.integers(1, 20))
        X = some_rows(rng, n, d, dtype)
        weights = 0.37 * rng.integers(0, 4, size=n) if weighted else None
        cuts = sorted(rng.integers(0, n + 1, size=9).tolist())
        cuts = sorted([*cuts, cuts[0], cuts[0], min(cuts[0] + 1, n)])  # empty blocks, and one of a row
        first = 1000 * rng.normal(size=(k, d)) if init == "array" else init  # far away: clusters become empty
        model = KMeans(k, init=first, random_state=seed, max_iter=25, init_size=k + n // 2 if seed else None)
        expected = model.fit(X, sample_weight=weights)
        found = KMeans(**model.get_params()).fit(cut(X, cuts, weights))
        assert_same_fit(expected, found)
        given = KMeans(**model.get_params()).fit(cut(X, cuts), sample_weight=weights)
        assert_same_fit(expected, given)


def test_empty_clusters_are_given_the_rows_of_memory(rng):
    X = some_rows(rng, 500, 2, "float32")
    first = np.full((20, 2), 1e6)
    first[0] = 0.0
    expected = KMeans(20, init=first, max_iter=40).fit(X)
    assert expected.history_["relocated"].sum() >= 19
    assert_same_fit(expected, KMeans(20, init=first, max_iter=40).fit(cut(X, [1, 1, 250])))


@pytest.mark.parametrize("scale", [1e148, 1e-158])
def test_squares_beyond_float64(scale, rng):
    X = scale * some_rows(rng, 300, 3, "float64")
    expected, found = (KMeans(4, random_state=0) for _ in range(2))
    assert_same_fit(expected.fit(X), found.fit(cut(X, [7, 100])))


def test_inertia_beyond_squares_of_float64(rng):
    X = np.ldexp(rng.integers(-9, 10, size=(200, 2)).astype(float), -530)
    X[0] = np.ldexp(1.0, -300)
    weights = np.ones(200)
    for w in (None, weights):
        expected, found = KMeans(2, init=X[:2], max_iter=5), KMeans(2, init=X[:2], max_iter=5)
        try:
            expected.fit(X, sample_weight=w)
        except ValueError as error:
            with pytest.raises(ValueError, match=str(error)[:30]):
                found.fit(cut(X, [50], w))
        else:
            assert_same_fit(expected, found.fit(cut(X, [50], w)))


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_sparse_blocks(dtype, rng):
    sparse = pytest.importorskip("scipy.sparse")
    X = some_rows(rng, 700, 6, dtype) * (rng.random((700, 6)) < 0.3)
    X = X.astype(dtype)
    expected = KMeans(7, random_state=0).fit(sparse.csr_array(X))
    assert_same_fit(expected, KMeans(7, random_state=0).fit(cut(X, [0, 3, 256, 511], kind=sparse.csr_array)))
    first = X[:7]

    def mixed(part):
        return part if len(part) % 2 else sparse.csr_array(part)

    found = KMeans(7, init=first).fit(cut(X, [3, 256, 511], kind=mixed))
    assert_same_fit(KMeans(7, init=first).fit(sparse.csr_array(X)), found)


def test_threads_change_no_bit(rng):
    X = some_rows(rng, 20_000, 8, "float32")
    expected = KMeans(30, random_state=0, n_threads=1, max_iter=5).fit(X)
    assert_same_fit(expected, KMeans(30, random_state=0, n_threads=3, max_iter=5).fit(cut(X, [9000, 9256])))


# What is told of a sample


def test_first_centers_come_from_a_sample(rng, caplog, monkeypatch):
    monkeypatch.setattr("ckmeans.tuning.SAMPLED_ROWS", 400)
    monkeypatch.setattr("ckmeans.tuning.SAMPLED_PER_CLUSTER", 10)
    X = some_rows(rng, 1000, 3, "float64")
    with caplog.at_level(logging.INFO, logger="ckmeans"):
        found = KMeans(5, random_state=0).fit(cut(X, [100, 700]))
    assert "init='k-means++' chooses among 400 of 1000 rows, drawn at random: init_size says how many" in caplog.text
    assert_same_fit(KMeans(5, random_state=0, init_size=400).fit(X), found)
    caplog.clear()
    with caplog.at_level(logging.INFO, logger="ckmeans"):
        KMeans(5, random_state=0, init="random").fit(cut(X, [100, 700]))
    assert not caplog.text


@pytest.mark.parametrize("dtype", ["float64", "float32", "uint8"])
@pytest.mark.parametrize("weighted", [False, True])
def test_rounds_of_draws_look_at_all_rows(dtype, weighted, rng, monkeypatch, caplog):
    """k-means|| draws from every block what it draws from rows in memory, and holds nothing but what it drew."""
    n, k = 3000, 12
    X = some_rows(rng, n, 4, dtype)
    weights = 0.37 * rng.integers(0, 4, size=n) if weighted else None
    expected = KMeans(k, init="k-means||", random_state=3, max_iter=4).fit(X, sample_weight=weights)
    monkeypatch.setattr("ckmeans.tuning.SAMPLED_ROWS", 10)
    monkeypatch.setattr("ckmeans.tuning.SAMPLED_PER_CLUSTER", 1)
    for piece in (1 << 17, 100):
        monkeypatch.setattr("ckmeans.tuning.PIECE_ROWS", piece)
        assert_same_fit(expected, KMeans(**expected.get_params()).fit(X, sample_weight=weights))
        with caplog.at_level(logging.INFO, logger="ckmeans"):
            found = KMeans(**expected.get_params()).fit(cut(X, [0, 1, 257, 2000], weights))
        assert_same_fit(expected, found)
    assert not caplog.text
    same = np.ones((500, 2))
    same[:3] = [[0, 0], [0, 5], [7, 0]]
    with pytest.warns(ckmeans.ConvergenceWarning, match="fewer|smaller"):
        model = KMeans(5, init="k-means||", random_state=0).fit(cut(same, [100]))
    assert model.inertia_ == 0.0


def test_a_callable_needs_rows_in_memory(rng):
    with pytest.raises(TypeError, match="init is called with all rows"):
        KMeans(2, init=lambda X, k, random_state: X[:k]).fit(cut(some_rows(rng, 9, 2, "float64"), [3]))


# What is refused


def test_an_iterator_is_refused_by_name(rng):
    X = some_rows(rng, 20, 2, "float64")
    model = KMeans(2, random_state=0).fit(X)
    for call in (KMeans(2).fit, MiniBatchKMeans(2).fit, model.predict, model.transform, model.score):
        with pytest.raises(TypeError, match=r"generator, which can be passed over only once.*ckmeans\.blocks"):
            call(part for part in [X])
    with pytest.raises(TypeError, match=r"factory must be callable.*generator: pass ckmeans\.blocks\(lambda"):
        ckmeans.blocks(part for part in [X])
    with pytest.raises(TypeError, match="factory must return an iterator of blocks; it returned int"):
        KMeans(2).fit(ckmeans.blocks(lambda: 3))
    with pytest.raises(TypeError, match="gave a tuple of 3"):
        KMeans(2).fit(ckmeans.blocks(lambda: iter([(X, X, X)])))


def test_a_bad_row_is_named_by_block_and_row(rng):
    X = some_rows(rng, 20, 2, "float64")
    X[13, 1] = np.nan
    model = KMeans(2, random_state=0).fit(X[:10])
    for call in (KMeans(2).fit, MiniBatchKMeans(2).fit, model.predict):
        with pytest.raises(ValueError, match=r"Input block 1 of X contains NaN .first at row 3, column 1"):
            call(cut(X, [10]))
    weights = np.ones(20)
    weights[12] = -1
    with pytest.raises(ValueError, match=r"sample_weight of block 1`: -1\.0 at row 2"):
        KMeans(2).fit(cut(np.ones((20, 2)), [10], weights))


def test_blocks_that_do_not_fit(rng):
    X = some_rows(rng, 20, 2, "float64")
    for blocks, error, words in (
        ([X, X[:, :1]], ValueError, "block 1 of X has 1 columns, and those before have 2"),
        ([X, X.astype(np.float32)], TypeError, "block 1 of X holds float32, and those before hold float64"),
        ([(X, np.ones(20)), X], ValueError, "block 1 of X brings no weights, unlike those before"),
        ([X, (X, np.ones(20))], ValueError, "block 1 of X brings weights, unlike those before"),
        ([(X, np.ones(19))], ValueError, "sample_weight of block 0.shape"),
        ([(X, np.zeros(20))], ValueError, "sample_weight is zero for every row"),
        ([], ValueError, "Found array with 0 sample"),
        ([X[:0]], ValueError, "Found array with 0 sample"),
        ([X[:2]], ValueError, "n_samples=2 should be >= n_clusters=3"),
        ([["a", "b"]], ValueError, "block 0 of X"),
    ):
        with pytest.raises(error, match=words):
            KMeans(3).fit(ckmeans.blocks(lambda blocks=blocks: iter(blocks)))
    for weights in (np.ones(19), np.ones(21)):
        with pytest.raises(ValueError, match=r"sample_weight.shape == \((19|21),\)"):
            KMeans(3).fit(cut(X, [10]), sample_weight=weights)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda X, step: X + (step > 1), "block 0 holds other numbers"),
        (lambda X, step: X[step > 1 :], "block 0 has 9 rows and had 10"),
        (lambda X, step: X[:: -1 if step > 1 else 1], "block 0 holds other numbers"),
    ],
)
def test_rows_that_change_between_passes(change, words, rng):
    X, passes = some_rows(rng, 20, 2, "float64"), []

    def factory():
        passes.append(0)
        return iter([change(X[:10], len(passes)), X[10:]])

    with pytest.raises(ValueError, match="X changed between two passes: " + words):
        KMeans(2, init=X[:2]).fit(ckmeans.blocks(factory))


def test_blocks_that_come_and_go(rng):
    X = some_rows(rng, 30, 2, "float64")
    for later, words in (
        ([X[:10], X[10:20]], "end before block 2"),
        ([X[:10], X[10:20], X[20:], X], "more than the 3"),
    ):
        passes = []

        def factory(later=later, passes=passes):
            passes.append(0)
            return iter([X[:10], X[10:20], X[20:]] if len(passes) == 1 else later)

        with pytest.raises(ValueError, match=words):
            KMeans(2, init=X[:2]).fit(ckmeans.blocks(factory))


def test_an_error_of_the_iterator_comes_through_and_no_thread_stays(rng):
    def factory():
        yield some_rows(rng, 20, 2, "float64")
        raise OSError("the disk is gone")

    before = threading.active_count()
    with pytest.raises(OSError, match="the disk is gone"):
        KMeans(2).fit(ckmeans.blocks(factory))
    assert threading.active_count() == before


def test_other_functions_say_that_they_cannot(rng):
    source = cut(some_rows(rng, 20, 2, "float64"), [3])
    for call in (ckmeans.BisectingKMeans(2).fit, MiniBatchKMeans(2).partial_fit, lambda X: ckmeans.k_means(X, 2)):
        with pytest.raises(TypeError, match="read block by block"):
            call(source)
    with pytest.raises(TypeError, match="refine='optimal' needs rows in memory"):
        KMeans(2, refine="optimal").fit(source)
    with pytest.raises(TypeError, match="SphericalKMeans makes unit rows of X"):
        ckmeans.SphericalKMeans(2).fit(source)


# Fitted models


def test_methods_by_blocks(rng, tmp_path):
    X, weights = some_rows(rng, 500, 3, "float32"), rng.random(500)
    model, source = KMeans(5, random_state=0).fit(X), cut(X, [0, 1, 300])
    assert model.predict(source).tobytes() == model.labels_.tobytes()
    assert model.transform(source).tobytes() == model.transform(X).tobytes()
    assert model.score(cut(X, [3], weights)) == model.score(X, sample_weight=weights)
    assert model.score(source, sample_weight=weights) == model.score(X, sample_weight=weights)
    for rows in (X, source):
        labels = model.predict(rows, out=tmp_path / "labels.npy")
        assert (labels.dtype, labels.tobytes()) == (np.int32, model.labels_.tobytes())
        assert [path.name for path in tmp_path.iterdir()] == ["labels.npy"]
    with pytest.raises(ValueError, match="0 sample"):
        model.predict(cut(X[:0], []))
    with pytest.raises(ckmeans.NotFittedError):
        KMeans(2).predict(source)


def test_labels_are_never_half_written(rng, tmp_path):
    X = some_rows(rng, 20, 2, "float64")
    model, path = KMeans(2, random_state=0).fit(X), tmp_path / "labels.npy"
    model.predict(X, out=path)
    broken = X.copy()
    broken[15] = np.inf
    with pytest.raises(ValueError, match="block 1 of X contains infinity"):
        model.predict(cut(broken, [10]), out=path)
    np.testing.assert_array_equal(np.load(path), model.labels_)
    assert [found.name for found in tmp_path.iterdir()] == ["labels.npy"]
    with pytest.raises(FileNotFoundError):
        model.predict(X, out=tmp_path / "none" / "labels.npy")


def test_minibatch_reads_each_block_once_in_order(rng):
    X, seen = some_rows(rng, 900, 3, "float64"), []

    def factory():
        for start in range(0, 900, 300):
            seen.append(start)
            yield X[start : start + 300]

    found = MiniBatchKMeans(4, random_state=0).fit(ckmeans.blocks(factory))
    assert seen == [0, 300, 600]
    expected = MiniBatchKMeans(4, random_state=0)
    for start in range(0, 900, 300):
        expected.partial_fit(X[start : start + 300])
    assert found.cluster_centers_.tobytes() == expected.cluster_centers_.tobytes()
    assert (found.counts_.sum(), found.n_steps_, hasattr(found, "labels_")) == (900, 3, False)
    with pytest.raises(ValueError, match="9 rows hold fewer distinct ones"):
        MiniBatchKMeans(4).fit(cut(np.ones((9, 2)), [3]))


def test_a_fit_goes_on_from_the_centers_of_a_state(rng):
    X = some_rows(rng, 2000, 4, "float32")
    states = []
    whole = KMeans(8, random_state=0, tol=0, callback=states.append).fit(cut(X, [700]))
    for state in (states[0], states[len(states) // 2], states[-2]):
        rest = KMeans(8, init=state.exact_centers, tol=0, max_iter=300 - state.step - 1).fit(cut(X, [5, 1900]))
        for name in ("cluster_centers_", "labels_", "inertia_"):
            assert np.asarray(getattr(whole, name)).tobytes() == np.asarray(getattr(rest, name)).tobytes()
        assert state.step + 1 + rest.n_iter_ == whole.n_iter_


def test_an_interrupted_fit_computes_labels_from_the_blocks(rng):
    X = some_rows(rng, 800, 3, "float64")

    def interrupt(state):
        if state.step == 1:
            raise KeyboardInterrupt

    model = KMeans(6, random_state=0, callback=interrupt)
    with warnings.catch_warnings(), pytest.raises(KeyboardInterrupt):
        model.fit(cut(X, [300]))
    expected = KMeans(6, random_state=0, max_iter=2).fit(X)
    if model.n_iter_ == 2:
        assert model.labels_.tobytes() == expected.labels_.tobytes()
    else:
        assert model.labels_.tobytes() == model.predict(X).tobytes()


def test_one_number_that_changes_in_the_last_pass_is_noticed(rng):
    X, passes = some_rows(rng, 900, 3, "float32"), []

    def factory():
        passes.append(0)
        if len(passes) == last:
            X[617, 1] += 1
        return iter([X[:400].copy(), X[400:].copy()])

    last = 10**9
    KMeans(4, init=X[:4].copy(), max_iter=3, tol=0).fit(ckmeans.blocks(factory))
    last, passes[:] = len(passes), []
    with pytest.raises(ValueError, match="block 1 holds other numbers"):
        KMeans(4, init=X[:4].copy(), max_iter=3, tol=0).fit(ckmeans.blocks(factory))
