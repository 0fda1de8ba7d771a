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
from ckmeans import InvalidParameterError, KMeans, tuning
from ckmeans.engines import threads
from ckmeans.engines.threads import Threads, default_count, in_one_call, run_by_python_threads
from ckmeans.kernels import dispatch
from ckmeans.rows import check

COUNTS = (1, 2, 3, 7)
posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX processes and signals")


@pytest.fixture(params=["OpenMP", "without OpenMP", "after a fork"])
def back_end(request, monkeypatch):
    """Who runs the units of a pass."""
    if request.param == "without OpenMP":
        monkeypatch.setattr(dispatch, "openmp_threads", lambda: 0)
    elif request.param == "after a fork":
        monkeypatch.setattr(threads, "_forked", True)
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
    monkeypatch.setattr(tuning, "SUMS_BYTES", bytes_for_sums)
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


# Handing out units


class SpiedPass:
    """Looks like a pass; tells what was done by which thread, and by how many at the same time."""

    def __init__(self, units, work=None, on_call=None):
        self.units, self.work = units, float(units if work is None else work)
        self.seen, self.busy, self.lock = np.zeros(units, dtype=int), set(), threading.Lock()
        self.calls, self.prepared, self.on_call, self.seconds = [], None, on_call, 0.0

    def prepare(self, threads):
        assert not self.calls
        self.prepared = threads

    def __call__(self, start, stop, n_threads, first_thread=0):
        mine = set(range(first_thread, first_thread + n_threads))
        with self.lock:
            self.calls.append((start, stop, n_threads))
            assert not mine & self.busy
            assert max(mine) < self.prepared
            self.busy.update(mine)
        if self.on_call is not None:
            self.on_call(start)
        self.seen[start:stop] += 1
        with self.lock:
            self.busy.difference_update(mine)

    def tally(self):
        assert (self.seen == 1).all()
        assert not self.busy
        return "what was done"


@pytest.mark.parametrize("units", [1, 2, 3, 40, 1000])
@pytest.mark.parametrize("n_threads", COUNTS)
def test_every_unit_is_handed_out_once_and_threads_have_numbers_of_their_own(eager_threads, back_end, units, n_threads):
    work = SpiedPass(units, on_call=lambda _: time.sleep(0.0005))
    assert Threads(n_threads).run(work) == "what was done"
    assert work.prepared == min(n_threads, units)
    if back_end == "OpenMP" or work.prepared == 1:
        assert work.calls == [(0, units, work.prepared)]
    else:
        assert all(n_threads == 1 for _, _, n_threads in work.calls)
        assert len(work.calls) == units


def test_python_threads_take_little_work_at_a_time_and_no_less_than_a_unit(monkeypatch):
    monkeypatch.setattr(tuning, "TASK_WORK", 1000)
    monkeypatch.setattr(dispatch, "helpful", lambda n: n)
    for units, work, ranges in ((1000, 1e5, 100), (100, 1e9, 100), (100, 0, 13), (8, 1, 8), (1000, 1, 13)):
        spied = SpiedPass(units, work)
        spied.prepare(3)
        run_by_python_threads(spied, 3)
        assert spied.tally()
        assert len(spied.calls) == ranges, (units, work)


def test_fewer_threads_may_be_asked_for_than_the_engine_has(eager_threads, back_end):
    for threads_asked, prepared in ((1, 1), (2, 2), (5, 5), (0, 1), (100, 7)):
        work = SpiedPass(40)
        Threads(7).run(work, threads_asked)
        assert work.prepared == prepared


def test_an_error_in_a_thread_is_raised_and_stops_the_others(eager_threads, monkeypatch):
    monkeypatch.setattr(threads, "_forked", True)

    def fail(start):
        time.sleep(0.001)
        if start == 4:
            raise MemoryError("no memory")

    work = SpiedPass(1000, on_call=fail)
    with pytest.raises(MemoryError, match="no memory"):
        Threads(2).run(work)
    assert len(work.calls) < 500


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


def test_little_work_stays_on_one_thread(monkeypatch):
    monkeypatch.setattr(dispatch, "helpful", lambda n: n)
    engine = Threads(8)
    assert engine.most == 8
    assert engine.count(10_000) == engine.at_once(10_000) == 1
    assert engine.count(1e9) == engine.at_once(1e9) == 8
    for pace in (None, tuning.PACE, 1e-9):
        worth = tuning.WORTH_A_THREAD / (pace or tuning.PACE)
        shares = (0.99, 1.001, 1.4, 1.501, 3.001, 4, 100)
        assert [engine.count(share * worth, pace) for share in shares] == [1, 2, 2, 3, 6, 8, 8]
    assert Threads(np.int64(3)).most == 3
    assert Threads().most == default_count()


def test_a_kernel_starts_as_many_threads_as_the_last_pass_had_if_it_is_worth_any(monkeypatch):
    """A smaller team would end some of them."""
    monkeypatch.setattr(dispatch, "helpful", lambda n: n)
    monkeypatch.setattr(tuning, "WORTH_A_THREAD", 1000 * tuning.PACE)
    engine = Threads(8)
    assert engine.at_once(1001) == 2
    engine.run(SpiedPass(40, 1e9))
    assert engine.at_once(999) == 1
    assert engine.at_once(1001) == (8 if dispatch.openmp_threads() else 2)


@pytest.mark.parametrize("many", [100_000, 2**31, 2**64, 10**30])
def test_any_number_of_threads_may_be_asked_for(many, blobs, back_end):
    X = blobs(40_000, 8, 9)
    assert Threads(many).most == dispatch.most_threads() >= 256
    assert fit_bits(X, 9, many, max_iter=3) == fit_bits(X, 9, 1, max_iter=3)
    assert ckmeans.assign(X, X[:9], n_threads=many).tobytes() == ckmeans.assign(X, X[:9], n_threads=1).tobytes()


def test_omp_num_threads_may_be_any_number(run_python):
    code = "from ckmeans.engines.threads import Threads as T; from ckmeans.kernels.dispatch import most_threads as most"
    assert run_python("-c", f"{code}; print(T().most == most())", OMP_NUM_THREADS="100000") == "True"


def test_a_kernel_that_goes_over_the_centers_takes_threads_for_many_numbers(monkeypatch):
    monkeypatch.setattr(dispatch, "helpful", lambda n: n)
    worth = int(tuning.WORTH_A_THREAD / (tuning.PACE * tuning.CENTER_WORK))
    assert Threads(8).for_centers(worth - 1) == 1
    assert Threads(8).for_centers(worth + 1) == 2
    assert Threads(8).for_centers(5 * worth) == 8


def test_after_a_fork_kernels_start_no_threads_and_passes_are_run_by_python_s(monkeypatch):
    assert in_one_call(1)
    assert in_one_call(2) == (dispatch.openmp_threads() > 0)
    monkeypatch.setattr(threads, "_forked", True)
    assert in_one_call(1)
    assert not in_one_call(2)
    engine = Threads(8)
    assert engine.count(1e9) == 8
    assert engine.at_once(1e9) == engine.for_centers(1e9) == 1


def test_many_centers_are_work_however_few_the_rows(blobs, monkeypatch):
    """A quarter of a million numbers, a hundred million multiply-adds a step."""
    X = blobs(30_000, 8, 50, dtype=np.float32)
    counts, one_call = [], threads.in_one_call

    def spy(n_threads):
        counts.append(n_threads)
        return one_call(n_threads)

    monkeypatch.setattr(threads, "in_one_call", spy)
    ckmeans.k_means(X, 400, init=X[:400], max_iter=2, n_threads=2)
    assert counts.count(2) >= 2


@pytest.mark.parametrize("omp", ["1", "3", "5,2"])
@pytest.mark.parametrize("forked", [False, True])
def test_omp_num_threads_is_obeyed(run_python, omp, forked):
    code = f"from ckmeans.engines import threads as t; t._forked = {forked}; print(t.Threads().most, t.Threads(2).most)"
    assert run_python("-c", code, OMP_NUM_THREADS=omp) == f"{omp[0]} 2"


@pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="no processor affinity here")
def test_no_more_threads_than_processors_allowed(run_python):
    code = "import os; os.sched_setaffinity(0, {min(os.sched_getaffinity(0))}); "
    code += (
        "from ckmeans.engines import threads as t; n = t.Threads().most; t._forked = True; print(n, t.Threads().most)"
    )
    assert run_python("-c", code, OMP_NUM_THREADS="") == "1 1"


@pytest.mark.parametrize("started", [0, 1, 3])
def test_threads_that_python_cannot_start_are_done_without(eager_threads, monkeypatch, started):
    monkeypatch.setattr(threads, "_forked", True)
    lock, left = threading.Lock(), [started]
    start = threading.Thread.start

    def fail(thread):
        with lock:
            left[0] -= 1
            if left[0] < 0:
                raise RuntimeError("can't start new thread")
        start(thread)

    monkeypatch.setattr(threading.Thread, "start", fail)
    work = SpiedPass(100, on_call=lambda _: time.sleep(0.001))
    assert Threads(7).run(work) == "what was done"
    assert left[0] < 0


# Forks and signals


@posix
@pytest.mark.parametrize(("rows", "n_threads"), [(3_000, 2), (300_000, None)])
def test_a_fork_after_a_parallel_fit_works(run_python, n_threads, rows):
    """OpenMP's threads are not copied: a child that waits for them would hang; the alarm ends it then."""
    code = f"""
import os, signal
import numpy as np
from ckmeans import k_means, tuning
from ckmeans.engines import threads
tuning.WORTH_A_THREAD = 0
threads.processors = lambda: 2
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
from ckmeans import k_means
from ckmeans.engines import threads
from ckmeans.kernels import dispatch
from ckmeans.rows import check
if {phase!r} == "slow steps":
    dispatch.select("baseline")
signal.signal(signal.SIGINT, signal.default_int_handler)
threads._forked = {forked}
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
        time.sleep(0.2)
        assert process.poll() is None
        process.send_signal(signal.SIGINT)
        assert process.communicate(timeout=4)[0] == "interrupted\n"
    finally:
        process.kill()
        process.communicate()


def test_numbers_are_looked_at_by_as_many_threads_as_were_asked_for(blobs, eager_threads, monkeypatch):
    X = blobs(3000, 5, 4)
    centers = X[:4]
    model, seen = KMeans(4, init=centers, n_init=1, n_threads=1).fit(X), []
    monkeypatch.setattr(check, "all_finite", lambda X, n_threads: seen.append(n_threads) or True)
    model.predict(X), model.transform(X), model.score(X)
    ckmeans.assign(X, centers, n_threads=1), ckmeans.distances(X, centers, n_threads=1)
    assert set(seen) == {1}
