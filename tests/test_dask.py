"""Fits of dask's collections: the bits of a fit in memory, whatever the blocks, and whichever workers are lost."""

import multiprocessing
import os
import pickle
import signal
import time
import warnings
from concurrent.futures import ProcessPoolExecutor

import numpy as np
import pytest
from test_pool import assert_same_result

import ckmeans
from ckmeans import KMeans

dask = pytest.importorskip("dask")
da = pytest.importorskip("dask.array")
distributed = pytest.importorskip("distributed")

pytestmark = [
    pytest.mark.filterwarnings("ignore::ckmeans.ConvergenceWarning", "ignore::ckmeans.DataWarning"),
    pytest.mark.xdist_group("dask"),
]

RAGGED = (1, 399, 0, 700, 3, 897)


def ragged(X, chunks=RAGGED):
    return da.from_array(X, chunks=(chunks, -1) if X.ndim == 2 else (chunks,))


def unknown(X):
    """Return the same with chunks of which dask knows no length."""
    return ragged(X)[ragged(np.ones(len(X), bool))]


def tasks_of(client):
    return len(client.cluster.scheduler.tasks)


def assert_nothing_is_left(client):
    for _ in range(200):
        if not tasks_of(client):
            break
        time.sleep(0.02)
    assert tasks_of(client) == 0
    assert set(client.run(count_memories).values()) <= {0}


def count_memories():
    from ckmeans.engines import dask

    return len(dask._memories)


def forget_all():
    from ckmeans.engines import dask

    dask._memories.clear()


def set_version(version):
    ckmeans.__version__ = version


@pytest.fixture(scope="module")
def client():
    """A cluster of two processes."""
    with warnings.catch_warnings(), dask.config.set({"distributed.worker.daemon": False}):
        warnings.simplefilter("ignore")
        cluster = distributed.LocalCluster(
            n_workers=2, threads_per_worker=1, dashboard_address=None, memory_limit=None, silence_logs=50
        )
    with cluster, distributed.Client(cluster) as client:
        yield client


@pytest.fixture(autouse=True)
def local(request):
    """Let tests that ask for no cluster run without one, though others may have made it."""
    if "client" in request.fixturenames:
        yield
        return
    with dask.config.set(scheduler="threads"):
        yield


@pytest.fixture
def X(rng):
    return (rng.normal(size=(2000, 5)) + 9 * rng.integers(0, 4, size=(2000, 1))).astype(np.float32)


# Without a cluster


@pytest.mark.parametrize("scheduler", ["threads", "synchronous"])
@pytest.mark.parametrize("cut", [ragged, unknown])
def test_local_schedulers(scheduler, cut, X, rng):
    weights = rng.integers(0, 3, size=len(X)).astype(float)
    expected = KMeans(6, random_state=0).fit(X, sample_weight=weights)
    with dask.config.set(scheduler=scheduler):
        found = KMeans(6, random_state=0).fit(cut(X), sample_weight=cut(weights))
        assert_same_result(expected, found)
    assert count_memories() == 0


def test_processes_of_dask_s_own(X):
    expected = KMeans(6, random_state=0).fit(X)
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=spawn) as pool, dask.config.set(scheduler="processes", pool=pool):
        assert_same_result(expected, KMeans(6, random_state=0).fit(ragged(X)))


@pytest.mark.parametrize("dtype", ["float64", "float32", "float16", "uint8", "int64"])
@pytest.mark.parametrize("init", ["random", "k-means++", "k-means||", "array"])
@pytest.mark.parametrize("weighted", [False, True])
def test_cuts_change_no_bit(dtype, init, weighted, rng):
    X = np.clip(10 * rng.normal(size=(2000, 4)) + 50 * rng.integers(0, 3, size=(2000, 1)), 0, 120).astype(dtype)
    weights = 0.37 * rng.integers(0, 4, size=2000) if weighted else None
    first = 1000 * rng.normal(size=(9, 4)) if init == "array" else init  # far away: clusters become empty
    model = KMeans(9, init=first, random_state=1, max_iter=20, n_init=1, init_size=900)
    expected = model.fit(X, sample_weight=weights)
    given = None if weights is None else ragged(weights)
    assert_same_result(expected, KMeans(**model.get_params()).fit(ragged(X), sample_weight=given))


def test_weights_of_any_kind(X, rng):
    weights = rng.random(2000)
    expected = KMeans(4, random_state=0).fit(X, sample_weight=weights)
    for rows in (ragged(X), unknown(X)):
        for given in (weights, weights.tolist(), ragged(weights)):
            assert_same_result(expected, KMeans(4, random_state=0).fit(rows, sample_weight=given))
    given = da.from_array(weights, chunks=333)
    assert_same_result(expected, KMeans(4, random_state=0).fit(ragged(X), sample_weight=given))
    expected = KMeans(4, random_state=0).fit(X, sample_weight=0.5)
    assert_same_result(expected, KMeans(4, random_state=0).fit(ragged(X), sample_weight=0.5))
    with pytest.raises(ValueError, match="sample_weight has 7 blocks and X has 6, of lengths that are not known"):
        KMeans(4).fit(unknown(X), sample_weight=given)
    with pytest.raises(ValueError, match=r"sample_weight.shape == \(1999,\), expected \(2000,\)"):
        KMeans(4).fit(ragged(X), sample_weight=given[1:])
    with pytest.raises(ValueError, match=r"sample_weight.shape == \(1999,\), expected \(2000,\)"):
        KMeans(4).fit(unknown(X), sample_weight=weights[1:])
    with pytest.raises(ValueError, match="must be 1D"):
        KMeans(4).fit(ragged(X), sample_weight=ragged(X))


def test_chunks_along_columns_are_joined(X):
    expected = KMeans(4, random_state=0).fit(X)
    assert_same_result(expected, KMeans(4, random_state=0).fit(da.from_array(X, chunks=(700, 2))))


def test_blocks_that_lie_oddly(X):
    def unaligned(block):
        memory = np.empty(block.nbytes + 1, np.uint8)
        odd = memory[1:].view(block.dtype).reshape(block.shape)
        odd[:] = block
        return odd

    def read_only(block):
        block = block.copy()
        block.flags.writeable = False
        return block

    expected = KMeans(4, random_state=0).fit(X)
    for change in (unaligned, read_only, np.asfortranarray):
        rows = ragged(X).map_blocks(change, dtype=X.dtype, meta=X[:0])
        assert_same_result(expected, KMeans(4, random_state=0).fit(rows))


def test_sparse_blocks(rng):
    sparse = pytest.importorskip("scipy.sparse")
    X = rng.normal(size=(2000, 6)) * (rng.random((2000, 6)) < 0.3)
    expected = KMeans(5, random_state=0).fit(sparse.csr_array(X))
    rows = ragged(X).map_blocks(sparse.csr_matrix)
    assert_same_result(expected, KMeans(5, random_state=0).fit(rows))


def test_arrays_with_names_of_dimensions(X):
    xarray = pytest.importorskip("xarray")
    rows = xarray.DataArray(ragged(X), dims=("row", "column"))
    assert_same_result(KMeans(4, random_state=0).fit(X), KMeans(4, random_state=0).fit(rows))


def test_other_estimators_load_the_rows(X):
    for make in (ckmeans.MiniBatchKMeans, ckmeans.BisectingKMeans):
        expected = make(4, random_state=0).fit(X)
        assert make(4, random_state=0).fit(ragged(X)).labels_.tobytes() == expected.labels_.tobytes()
        assert expected.predict(ragged(X)).compute().tobytes() == expected.predict(X).tobytes()
        assert expected.score(ragged(X)) == expected.score(X)


def test_frames(X, rng):
    pd, dd = pytest.importorskip("pandas"), pytest.importorskip("dask.dataframe")
    frame = pd.DataFrame(X.astype(float), columns=list("abcde"))
    frame["w"] = rng.random(2000)
    lazily = dd.from_pandas(frame, npartitions=5)
    expected = KMeans(4, random_state=0).fit(frame[list("abcde")], sample_weight=frame["w"])
    found = KMeans(4, random_state=0).fit(lazily[list("abcde")], sample_weight=lazily["w"])
    assert_same_result(expected, found)
    assert found.feature_names_in_.tolist() == list("abcde")
    labels = found.predict(lazily[list("abcde")])
    np.testing.assert_array_equal(labels.compute(), expected.labels_)
    with pytest.raises(ValueError, match="feature names should match"):
        found.predict(lazily[list("abcdw")])


def test_what_is_refused(X):
    for rows, error, words in (
        (ragged(X)[:, 0], ValueError, "Expected 2D array, got 1D dask array"),
        (dask.delayed(X), TypeError, "X is dask's Delayed"),
        (da.from_array(X[:0], chunks=(1, 5)), ValueError, "Found array with 0 sample"),
        (ragged(np.full((2000, 1), "a")), ValueError, r"block \d of X cannot be read as numbers"),
    ):
        with pytest.raises(error, match=words):
            KMeans(2).fit(rows)
    with pytest.raises(TypeError, match="SphericalKMeans makes unit rows of X"):
        ckmeans.SphericalKMeans(2).fit(ragged(X))
    with pytest.raises(TypeError, match="init is called with all rows"):
        KMeans(2, init=lambda X, k, random_state: X[:k]).fit(ragged(X))
    X = X.copy()
    X[1101, 2] = np.nan
    with pytest.raises(ValueError, match=r"block 4 of X contains NaN .first at row 1, column 2"):
        KMeans(2).fit(ragged(X))


def test_rows_that_are_others_when_computed_again(X):
    computed = []

    def noisy(block):
        computed.append(0)
        return block + len(computed)

    rows = da.from_array(X, chunks=(2000, -1)).map_blocks(noisy, dtype=X.dtype, meta=X[:0])
    with pytest.raises(ValueError, match="X changed between two passes: block 0 holds other numbers"):
        KMeans(2, random_state=0).fit(rows)


def test_what_is_fitted_is_lazy(X, tmp_path):
    rows, model = ragged(X), KMeans(4, random_state=0)
    labels = model.fit_predict(rows)
    expected = KMeans(4, random_state=0).fit(X)
    assert isinstance(labels, da.Array)
    assert (labels.dtype, labels.chunks) == (np.int32, (RAGGED,))
    np.testing.assert_array_equal(labels.compute(), expected.labels_)
    distances = model.transform(rows)
    assert (distances.dtype, distances.chunks) == (np.float32, (RAGGED, (4,)))
    assert distances.compute().tobytes() == expected.transform(X).tobytes()
    assert model.score(rows) == expected.score(X) == -model.inertia_
    weights = np.arange(2000.0)
    assert model.score(unknown(X), sample_weight=ragged(weights)) == expected.score(X, sample_weight=weights)
    assert expected.predict(unknown(X)).compute().tobytes() == expected.labels_.tobytes()
    assert str(model.summary()) == str(expected.summary())
    with pytest.raises(ValueError, match="X has 4 features, but KMeans is expecting 5"):
        model.predict(rows[:, :4])
    with pytest.raises(ckmeans.NotFittedError):
        KMeans(2).predict(rows)
    for labels in (rows, unknown(X)):
        assert model.predict(labels, out=tmp_path / "labels.npy").tobytes() == expected.labels_.tobytes()
    twin = pickle.loads(pickle.dumps(model))
    model.save(tmp_path / "model.npz")
    for kept in (twin, ckmeans.load(tmp_path / "model.npz")):
        assert not hasattr(kept, "labels_")
        np.testing.assert_array_equal(kept.predict(X), expected.labels_)
    np.testing.assert_array_equal(twin.cluster_sizes_, expected.cluster_sizes_)
    twin = ckmeans.sort_by_size(model)
    np.testing.assert_array_equal(twin.cluster_sizes_, np.sort(expected.cluster_sizes_)[::-1])
    assert_same_result(expected, model.fit(X))
    assert isinstance(model.labels_, np.ndarray)


def test_an_interrupted_fit(X):
    def interrupt(state):
        if state.step == 1:
            raise KeyboardInterrupt

    model = KMeans(4, random_state=0, callback=interrupt)
    with pytest.raises(KeyboardInterrupt):
        model.fit(ragged(X))
    assert model.n_iter_ == 2
    np.testing.assert_array_equal(model.labels_.compute(), model.predict(X))
    assert model.inertia_ == -model.score(X)
    np.testing.assert_array_equal(model.cluster_sizes_, np.bincount(model.predict(X)))


def test_dask_is_not_imported_for_arrays(run_python):
    code = "import sys, ckmeans; ckmeans.KMeans(1).fit([[1.0], [2.0]]); assert 'dask' not in sys.modules"
    run_python("-c", code)


# On a cluster


@pytest.mark.parametrize("persisted", [False, True])
@pytest.mark.parametrize("cut", [ragged, unknown])
def test_a_cluster(persisted, cut, X, client, rng):
    weights = rng.random(2000)
    expected = KMeans(7, random_state=0).fit(X, sample_weight=weights)
    rows = cut(X).persist() if persisted else cut(X)
    found = KMeans(7, random_state=0).fit(rows, sample_weight=cut(weights))
    assert_same_result(expected, found)
    assert found.predict(rows).compute().tobytes() == expected.labels_.tobytes()
    assert found.score(rows) == expected.score(X)
    del rows, found
    assert_nothing_is_left(client)


def test_a_worker_without_rows_and_more_groups_than_are_merged_at_once(X, client, monkeypatch):
    monkeypatch.setattr("ckmeans.engines.dask.MOST_AT_ONCE", 1 + 1)
    monkeypatch.setattr("ckmeans.engines.dask.MOST_WITH_TASK", 0)
    monkeypatch.setattr("ckmeans.engines.dask.DaskPool._groups", lambda pool, numbers: each_alone(pool, numbers))
    expected = KMeans(7, random_state=0).fit(X)
    assert_same_result(expected, KMeans(7, random_state=0).fit(ragged(X)))
    monkeypatch.undo()
    worker = next(iter(client.scheduler_info()["workers"]))
    with dask.annotate(workers=[worker], allow_other_workers=False):
        rows = ragged(X).map_blocks(np.copy).persist(optimize_graph=False)
    distributed.wait(rows)
    assert_same_result(expected, KMeans(7, random_state=0).fit(rows))
    del rows
    assert_nothing_is_left(client)


def each_alone(pool, numbers):
    if pool.futures is None:
        pool.futures = pool.client.compute([*pool.rows, *(pool.weights or ())])
    return [(None, [number]) for number in numbers]


def test_memory_that_is_lost_costs_time_alone(X, client):
    expected = KMeans(7, random_state=0).fit(X)
    model = KMeans(7, random_state=0, callback=lambda state: bool(client.run(forget_all) is None))
    assert_same_result(expected, model.fit(ragged(X)))
    assert_nothing_is_left(client)


def test_the_scheduler_stays_as_it_is_over_many_passes(client):
    X, counts = np.arange(1000.0)[:, None], []
    model = KMeans(30, init=X[:30], max_iter=100, tol=0, callback=lambda state: counts.append(tasks_of(client)))
    model.fit(da.from_array(X, chunks=(200, 1)))
    assert len(counts) == model.n_iter_ == 100
    assert max(counts[10:]) <= max(counts[:10]) + 4
    assert_nothing_is_left(client)


def test_nothing_is_left_after_an_error(X, client):
    def fail(state):
        raise OSError("enough")

    with pytest.raises(OSError, match="enough"):
        KMeans(3, random_state=0, callback=fail).fit(ragged(X))
    assert_nothing_is_left(client)
    X[1101, 2] = np.inf
    with pytest.raises(ValueError, match="block 4 of X contains infinity"):
        KMeans(3, random_state=0).fit(ragged(X))
    assert_nothing_is_left(client)


def test_workers_of_another_version_are_refused(X, client):
    client.run(set_version, "0.0.1")
    try:
        with pytest.raises(RuntimeError, match=r"a worker has ckmeans 0\.0\.1 and the client"):
            KMeans(3, random_state=0).fit(ragged(X))
    finally:
        client.run(set_version, ckmeans.__version__)
    assert_nothing_is_left(client)


def test_workers_that_are_killed_cost_no_bit(X, client):
    """Between steps, and in the middle of a pass."""
    expected = KMeans(40, random_state=0, tol=0).fit(X)
    assert expected.n_iter_ > 12
    killed = []

    def kill(state):
        alive = [worker.pid for worker in client.cluster.workers.values() if worker.pid is not None]
        if state.step in (1, 4, 8) and alive:
            killed.append(alive[len(killed) % len(alive)])
            # Now, or while the next pass is under way.
            client.loop.call_later(0.003 * (state.step == 4), os.kill, killed[-1], signal.SIGKILL)

    found = KMeans(40, random_state=0, tol=0, callback=kill).fit(ragged(X))
    assert len(killed) > 1
    assert_same_result(expected, found)
    client.wait_for_workers(1, timeout=120)
    assert_nothing_is_left(client)


def test_names_of_several_types_are_refused_as_in_memory(X):
    pd, dd = pytest.importorskip("pandas"), pytest.importorskip("dask.dataframe")
    frame = pd.DataFrame(X, columns=["a", *range(1, X.shape[1])])
    for given in (frame, dd.from_pandas(frame, npartitions=2)):
        with pytest.raises(TypeError, match="only supported if all input features have string names"):
            KMeans(2, random_state=0).fit(given)
