"""How many threads to use, and how a pass is handed to them: OpenMP, or Python threads where OpenMP cannot be used.

Knows nothing of what is computed. No result depends on what is decided here.
"""

import contextlib
import functools
import os
import time
from collections import deque

import numpy as np

from ckmeans import tuning
from ckmeans.kernels import dispatch
from ckmeans.parameters import check
from ckmeans.processors import processors

# After a fork the child's copy of OpenMP waits for threads that were not copied, so it is not asked for again.
_forked = False


def _after_fork():
    global _forked
    _forked = True


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)


class Threads:
    """An engine: runs passes of the kernels by threads.

    Parameters
    ----------
    n_threads : int or None
        The most threads to use. None: OMP_NUM_THREADS if it is set, else the smallest of OpenMP's setting, the
        processors this process may run on, its control group's quota, and the physical cores.
    """

    def __init__(self, n_threads=None):
        self.asked = n_threads if n_threads is None else check("n_threads", n_threads, "")
        self._last = 1
        self._paces = {}  # seconds per multiply-add of each kind of pass, when it was last run

    @functools.cached_property
    def most(self):
        """How many threads to use for work that is worth them."""
        return min(default_count() if self.asked is None else self.asked, dispatch.most_threads())

    def count(self, work, pace=None):
        """Return how many threads are worth taking for so many multiply-adds, of so many seconds each."""
        seconds = work * (tuning.PACE if pace is None else pace)
        if seconds < tuning.WORTH_A_THREAD:
            return 1
        return max(1, min(self.most, int(2 * seconds / max(tuning.WORTH_A_THREAD, 1e-12))))

    def at_once(self, work):
        """Return how many threads a kernel may start by itself: one after a fork.

        If several, at least as many as the last pass had: OpenMP ends those that a smaller team leaves over, and the
        next pass would start them again.
        """
        threads = 1 if _forked else self.count(work)
        return dispatch.startable(dispatch.helpful(max(threads, self._last))) if threads > 1 else 1

    def for_centers(self, numbers):
        """Return how many threads a kernel may start that goes over the numbers of all centres once."""
        work = tuning.CENTER_WORK * numbers
        return self.at_once(work) if work * tuning.PACE >= tuning.WORTH_A_THREAD else 1

    def run(self, work, threads=None):
        """Do a pass, and return its tally.

        Parameters
        ----------
        work : kernels.storage.Pass
            What to do.
        threads : int, optional
            How many threads at most; by default, what the pass is worth.
        """
        kind, threads = type(work), self.most if threads is None else threads
        if threads > 1:
            threads = min(threads, work.units, self.count(work.work, self._paces.get(kind)))
        if in_one_call(threads):
            self._last = threads = max(1, threads)
            work.prepare(threads)
            work(0, work.units, threads)
        else:
            run_by_python_threads(work, threads)
        if work.work:
            self._paces[kind] = work.seconds / work.work
        return work.tally()


def in_one_call(threads):
    """Return whether a pass is called once, for all units, and starts its threads by itself."""
    return threads <= 1 or (not _forked and dispatch.openmp_threads() > 0)


def run_by_python_threads(work, wanted):
    """Do a pass by threads of Python, as many as help and can be started, each of which takes some units at a time."""
    from concurrent.futures import ThreadPoolExecutor  # hardly ever needed, and slow to import

    units, threads = work.units, dispatch.helpful(wanted)
    some = max(1, min(int(tuning.TASK_WORK * units / max(1.0, work.work)), units // (4 * threads)))
    starts = deque(range(0, units, some))  # popleft() is atomic: each range is taken once
    shares = np.zeros((threads, 3))
    work.prepare(threads)
    began, cpu = time.perf_counter(), time.thread_time()

    def take(thread):
        shares[thread, 0] = time.perf_counter()
        while True:
            try:
                start = starts.popleft()
            except IndexError:
                break
            stop = min(start + some, units)
            try:
                work(start, stop, 1, thread)
            except BaseException:
                starts.clear()  # the others end as well
                raise
            shares[thread, 2] += stop - start
        shares[thread, 1] = time.perf_counter()

    with ThreadPoolExecutor(max(1, threads - 1), thread_name_prefix="ckmeans") as pool:
        futures = []
        with contextlib.suppress(RuntimeError):  # one that cannot start leaves its units to the others
            for thread in range(1, threads):
                futures.append(pool.submit(take, thread))
        take(0)
        for future in futures:
            if not future.cancel():  # nobody waits for a thread that has not begun
                future.result()
    ended = time.perf_counter()
    if threads < wanted:
        dispatch.note_fewer_threads(ended - began, time.thread_time() - cpu)
    if threads > 1:
        shares[1:, :2][shares[1:, 1] == 0.0] = ended  # those that have not begun
        dispatch.note_threads(began, ended, shares)


def default_count():
    """Return how many threads to use where the user did not say."""
    if not _forked and (openmp := dispatch.openmp_threads()) > 0:
        if os.environ.get("OMP_NUM_THREADS"):
            return openmp
        return max(1, min(openmp, processors()))
    asked = os.environ.get("OMP_NUM_THREADS", "").split(",")[0].strip()
    return int(asked) if asked.isdecimal() and int(asked) > 0 else max(1, processors())
