"""Threads: the same bits from any number of them and either back end, after a fork too; and Ctrl-C."""

import os
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

import ckmeans
from ckmeans import InvalidParameterError, KMeans, _threads, steps
from ckmeans.kernels import dispatch

COUNTS = (1, 2, 3, 7)
posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX processes and signals")


@pytest.fixture(params=["OpenMP", "without OpenMP", "after a fork"])
def back_end(request, monkeypatch):
    """Who runs the row ranges."""
    if request.param == "without OpenMP":
        monkeypatch.setattr(dispatch, "openmp_threads", lambda: 0)
    elif request.param == "after a fork":
        monkeypatch.setattr(_threads, "_forked", True)
    elif not dispatch.openmp_threads():
        pytest.skip("built without OpenMP")
    return request.param


def fit_bits(X, k, n_threads, **arguments):
    model = KMeans(k, random_state=0, n_threads=n_threads, **arguments).fit(X)
    return model.cluster_centers_.tobytes(), model.labels_.tobytes(), model.inertia_, model.n_iter_


@pytest.mark.parametrize("init", ["k-means++", "random", "empty clusters"])
def test_a_fit_has_the_same_bits(isa, dtype, blobs, eager_threads, back_end, init):
    X = 1000 + blobs(3001, 6, 9, dtype=dtype, spread=0.4)
    start = np.concatenate([X[:6], np.full((3, 6), 1e6)]) if init == "empty clusters" else init
    expected = fit_bits(X, 9, 1, init=start, n_init=1, max_iter=12)
    assert expected[-1] > 5
    for n_threads in COUNTS[1:]:
        assert fit_bits(X, 9, n_threads, init=start, n_init=1, max_iter=12) == expected


def test_weighted_fits_have_the_same_bits(dtype, blobs, rng, eager_threads, back_end):
    X, weights = blobs(5001, 3, 9, dtype=dtype, spread=0.4), rng.uniform(size=5001)
    models = [KMeans(9, random_state=0, n_threads=count).fit(X, sample_weight=weights) for count in COUNTS]
    for model in models[1:]:
        assert model.cluster_centers_.tobytes() == models[0].cluster_centers_.tobytes()
        assert model.inertia_ == models[0].inertia_


@pytest.mark.parametrize("bytes_for_sums", [0, 2 * 8 * 9 * 4 * 2])
def test_fits_with_fewer_sums_than_threads_have_the_same_bits(dtype, blobs, eager_threads, monkeypatch, bytes_for_sums):
    """Room for one thread's sums, or for those of two."""
    X = blobs(5001, 3, 9, dtype=dtype, spread=0.4)
    expected = fit_bits(X, 9, 1)
    monkeypatch.setattr(steps, "SUMS_BYTES", bytes_for_sums)
    assert fit_bits(X, 9, 7) == expected


def test_every_step_has_the_same_bits(isa, dtype, blobs, eager_threads, back_end):
    X = 50 + blobs(3001, 17, 12, dtype=dtype)
    centers = X[:12].astype(np.float64)

    def bits(n_threads):
        labels, distances_sq = ckmeans.assign(X, centers, return_distances_sq=True, n_threads=n_threads)
        return [
            labels.tobytes(),
            distances_sq.tobytes(),
            ckmeans.distances(X, centers, n_threads=n_threads).tobytes(),
            ckmeans.update_centers(X, labels, 12, n_threads=n_threads).tobytes(),
            ckmeans.kmeans_plusplus(X, 12, random_state=0, n_threads=n_threads)[1].tobytes(),
        ]

    expected = bits(1)
    for n_threads in COUNTS[1:]:
        assert bits(n_threads) == expected


def test_the_thresholds_in_use_have_the_same_bits(dtype, blobs):
    """Enough work for real threads."""
    X = blobs(40_000, 32, 16, dtype=dtype, spread=0.5)
    expected = fit_bits(X, 16, 1, max_iter=10)
    for n_threads in COUNTS[1:]:
        assert fit_bits(X, 16, n_threads, max_iter=10) == expected


def test_fits_in_several_threads_at_once(blobs):
    X = blobs(20_000, 8, 10, spread=0.4)
    expected = fit_bits(X, 10, 2)
    with ThreadPoolExecutor(4) as pool:
        assert set(pool.map(lambda _: fit_bits(X, 10, 2), range(12))) == {expected}


# Handing out rows


@pytest.mark.parametrize("n_rows", [1, 511, 512, 513, 10_000])
@pytest.mark.parametrize("n_threads", COUNTS)
def test_every_row_is_handed_out_once_and_slots_are_not_shared(eager_threads, back_end, n_rows, n_threads):
    seen, busy, lock = np.zeros(n_rows, dtype=int), set(), threading.Lock()

    def kernel(start, stop, threads, slot):
        slots = set(range(slot, slot + threads))
        with lock:
            assert not slots & busy
            assert max(slots) < n_threads
            busy.update(slots)
        time.sleep(0.0005)
        seen[start:stop] += 1
        with lock:
            busy.difference_update(slots)

    _threads.run(kernel, n_rows, n_threads, n_rows)
    assert (seen == 1).all()


def test_an_error_in_a_thread_is_raised_and_stops_the_others(eager_threads, monkeypatch):
    monkeypatch.setattr(_threads, "_forked", True)
    calls = []

    def kernel(start, stop, threads, slot):
        calls.append(start)
        time.sleep(0.001)
        if start == 512 * 4:
            raise MemoryError("no memory")

    with pytest.raises(MemoryError, match="no memory"):
        _threads.run(kernel, 512 * 1000, 2, 512 * 1000)
    assert len(calls) < 500


# How many threads


@pytest.mark.parametrize("wrong", [0, -1, 1.5, "2", True, [2]])
@pytest.mark.parametrize("call", ["k_means", "assign", "distances", "update_centers", "kmeans_plusplus", "KMeans"])
def test_a_wrong_number_of_threads_is_named(call, wrong):
    X = [[0.0], [1.0], [5.0]]
    calls = {
        "k_means": lambda: ckmeans.k_means(X, 2, n_threads=wrong),
        "assign": lambda: ckmeans.assign(X, X, n_threads=wrong),
        "distances": lambda: ckmeans.distances(X, X, n_threads=wrong),
        "update_centers": lambda: ckmeans.update_centers(X, [0, 1, 1], 2, n_threads=wrong),
        "kmeans_plusplus": lambda: ckmeans.kmeans_plusplus(X, 2, n_threads=wrong),
        "KMeans": lambda: KMeans(2, n_threads=wrong).fit(X),
    }
    with pytest.raises(InvalidParameterError, match="n_threads must be None or an int of at least 1; got"):
        calls[call]()


def test_little_work_stays_on_one_thread():
    assert _threads.thread_count(8, work=10_000) == 1
    assert _threads.thread_count(8, work=1e9) == 8
    assert _threads.thread_count(np.int64(3)) == 3


def test_many_centers_are_work_however_few_the_rows(blobs, monkeypatch):
    """A quarter of a million numbers, a hundred million multiply-adds a step."""
    X = blobs(30_000, 8, 50, dtype=np.float32)
    counts, run = [], _threads.run

    def spy(kernel, n_rows, n_threads, work, block=None):
        counts.append(n_threads)
        run(kernel, n_rows, n_threads, work, block)

    monkeypatch.setattr(_threads, "run", spy)
    ckmeans.k_means(X, 400, init=X[:400], max_iter=2, n_threads=2)
    assert counts.count(2) >= 2


@pytest.mark.parametrize("omp", ["1", "3", "5,2"])
@pytest.mark.parametrize("forked", [False, True])
def test_omp_num_threads_is_obeyed(run_python, omp, forked):
    code = f"from ckmeans import _threads as t; t._forked = {forked}; print(t.thread_count(), t.thread_count(2))"
    assert run_python("-c", code, OMP_NUM_THREADS=omp) == f"{omp[0]} 2"


@pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="no processor affinity here")
def test_no_more_threads_than_processors_allowed(run_python):
    code = "import os; os.sched_setaffinity(0, {min(os.sched_getaffinity(0))}); "
    code += "from ckmeans import _threads as t; n = t.thread_count(); t._forked = True; print(n, t.thread_count())"
    assert run_python("-c", code, OMP_NUM_THREADS="") == "1 1"


# Forks and signals


@posix
@pytest.mark.parametrize(("rows", "n_threads"), [(3_000, 2), (300_000, None)])
def test_a_fork_after_a_parallel_fit_works(run_python, n_threads, rows):
    """OpenMP's threads are not copied: a child that waits for them would hang; the alarm ends it then."""
    code = f"""
import os, signal
import numpy as np
from ckmeans import _threads
from ckmeans.restarts import k_means
_threads.WORTH_A_THREAD = 0
_threads.processors = lambda: 2
X = np.random.default_rng(0).random(({rows}, 32), dtype=np.float32)
def bits():
    centers, labels, inertia = k_means(X, 8, random_state=0, max_iter=3, n_threads={n_threads})
    return centers.tobytes(), labels.tobytes(), inertia
expected = bits()
child = os.fork()
if child == 0:
    signal.alarm(20)
    os._exit(0 if bits() == expected else 3)
status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
print(status, bits() == expected)
"""
    assert run_python("-c", code) == "0 True"


PHASES = {
    "steps": "k_means(X, 400, init=X[:400], tol=0, max_iter=10**6)",
    "seeding": "k_means(X, 5000, random_state=0)",
    "many restarts": "k_means(X[:300], 5, n_init=10**7, init='random')",
    "slow steps": "k_means(X.reshape(-1, 400), 8000, init='random', n_init=1, tol=0, max_iter=10**6)",
}


@posix
@pytest.mark.parametrize("forked", [False, True], ids=["OpenMP", "Python threads"])
@pytest.mark.parametrize("phase", PHASES)
def test_ctrl_c_answers_soon(package_folder, phase, forked):
    """Slow steps: many multiply-adds per row, done by the plainest tiles."""
    code = f"""
import signal
import numpy as np
from ckmeans import _threads
from ckmeans.kernels import dispatch
from ckmeans.restarts import k_means
if {phase!r} == "slow steps":
    dispatch.select("baseline")
signal.signal(signal.SIGINT, signal.default_int_handler)
_threads._forked = {forked}
X = np.random.default_rng(0).random((200_000, 40), dtype=np.float32)
print("ready", flush=True)
try:
    {PHASES[phase]}
except KeyboardInterrupt:
    print("interrupted", flush=True)
"""
    environment = {**os.environ, "PYTHONPATH": str(package_folder)}
    process = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, env=environment)
    try:
        assert process.stdout.readline() == "ready\n"
        time.sleep(0.5)
        assert process.poll() is None
        process.send_signal(signal.SIGINT)
        assert process.communicate(timeout=4)[0] == "interrupted\n"
    finally:
        process.kill()
        process.communicate()
