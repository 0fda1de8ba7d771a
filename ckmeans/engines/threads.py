"""How many threads to use, and how a pass is handed to them: OpenMP, or Python threads where OpenMP cannot be used.

Knows nothing of what is computed. No result depends on what is decided here.
"""

import contextlib
import functools
import os
from collections import deque
from pathlib import Path

from ckmeans import tuning
from ckmeans.kernels import dispatch
from ckmeans.parameters import check

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
        What the user asked for. None: OMP_NUM_THREADS if it is set, else the smallest of OpenMP's setting, the
        processors this process may run on, its control group's quota, and the physical cores.
    """

    def __init__(self, n_threads=None):
        self.asked = n_threads if n_threads is None else check("n_threads", n_threads, "")
        self._last = 1

    @functools.cached_property
    def most(self):
        """How many threads to use for work that is worth them."""
        return min(default_count() if self.asked is None else self.asked, dispatch.most_threads())

    def count(self, work):
        """Return how many threads are worth taking for so many multiply-adds."""
        if work < tuning.WORTH_A_THREAD:
            return 1
        return max(1, min(self.most, int(2 * work / max(tuning.WORTH_A_THREAD, 1))))

    def at_once(self, work):
        """Return how many threads a kernel may start by itself: one after a fork.

        If several, at least as many as the last pass had: OpenMP ends those that a smaller team leaves over, and the
        next pass would start them again.
        """
        threads = 1 if _forked else self.count(work)
        return dispatch.startable(max(threads, self._last)) if threads > 1 else 1

    def for_centers(self, numbers):
        """Return how many threads a kernel may start that goes over the numbers of all centres once."""
        return self.at_once(tuning.CENTER_WORK * numbers)

    def run(self, work, threads=None):
        """Do a pass, and return its tally.

        Parameters
        ----------
        work : kernels.storage.Pass
            What to do.
        threads : int, optional
            How many threads at most; by default, what the pass is worth.
        """
        units = work.units
        threads = max(1, min(self.count(work.work) if threads is None else threads, units))
        together = in_one_call(threads)
        if together and threads > 1:
            self._last = threads = dispatch.startable(threads)
        work.prepare(threads)
        if together:
            work(0, units, threads)
        else:
            run_by_python_threads(work, threads)
        return work.tally()


def in_one_call(threads):
    """Return whether a pass is called once, for all units, and starts its threads by itself."""
    return threads == 1 or (not _forked and dispatch.openmp_threads() > 0)


def run_by_python_threads(work, threads):
    """Do a pass by threads of Python, as many as can be started, each of which takes some units at a time."""
    from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait  # hardly ever needed, and slow to import

    units = work.units
    some = max(1, min(int(tuning.TASK_WORK * units / max(1.0, work.work)), units // (4 * threads)))
    starts = deque(range(0, units, some))  # popleft() is atomic: each range is taken once

    def take(thread):
        while True:
            try:
                start = starts.popleft()
            except IndexError:
                return
            work(start, min(start + some, units), 1, thread)

    with ThreadPoolExecutor(threads, thread_name_prefix="ckmeans") as pool:
        futures = []
        try:
            with contextlib.suppress(RuntimeError):  # one that cannot start leaves its units to the others
                for thread in range(threads):
                    futures.append(pool.submit(take, thread))
            if not futures:
                take(0)
            for future in wait(futures, return_when=FIRST_EXCEPTION).done:
                future.result()
        except BaseException:
            starts.clear()
            raise


def default_count():
    """Return how many threads to use where the user did not say."""
    if not _forked and (openmp := dispatch.openmp_threads()) > 0:
        if os.environ.get("OMP_NUM_THREADS"):
            return openmp
        return max(1, min(openmp, processors()))
    asked = os.environ.get("OMP_NUM_THREADS", "").split(",")[0].strip()
    return int(asked) if asked.isdecimal() and int(asked) > 0 else max(1, processors())


@functools.cache
def processors():
    """Return how many threads this machine runs at full speed for this process."""
    allowed = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min([allowed, *_quota(), *_physical_cores()])


def _quota():
    """Yield the processors that the control group may use, rounded up; nothing where there is no limit."""
    pairs = []
    try:
        pairs.append(Path("/sys/fs/cgroup/cpu.max").read_text().split())
    except OSError:
        try:
            folder = Path("/sys/fs/cgroup/cpu")
            pairs.append([(folder / f"cpu.cfs_{word}_us").read_text().strip() for word in ("quota", "period")])
        except OSError:
            pass
    for quota, period in pairs:
        if quota.isdecimal() and period.isdecimal() and int(quota) > 0 and int(period) > 0:
            yield -(-int(quota) // int(period))


def _physical_cores():
    """Yield, on Linux, the cores among the allowed processors: two threads of one core share its arithmetic."""
    if not hasattr(os, "sched_getaffinity"):
        return
    cores = set()
    for cpu in os.sched_getaffinity(0):
        try:
            cores.add(Path(f"/sys/devices/system/cpu/cpu{cpu}/topology/thread_siblings_list").read_text())
        except OSError:
            return
    yield len(cores)
