"""How many threads to use, and how rows are handed to them: OpenMP, or Python threads where OpenMP cannot be used.

Knows nothing of what is computed. No result depends on what is decided here.
"""

import functools
import numbers
import os
import sys
import threading
from collections import deque
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
from pathlib import Path

from ckmeans.exceptions import InvalidParameterError
from ckmeans.kernels import dispatch
from ckmeans.kernels.update import block_rows

# Multiply-adds below which a second thread costs more than it brings (a parallel region: 1 to 5 us; 10^6: 10 to 50 us).
WORTH_A_THREAD = 1_000_000
# Multiply-adds per task of a Python thread: well under 0.1 s, so that Ctrl-C is answered.
TASK_WORK = 50_000_000

# After a fork the child's copy of OpenMP waits for threads that were not copied, so it is not asked for again.
_forked = False


def _after_fork():
    global _forked
    _forked = True


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)


_own = threading.local()


def of_this_thread(name, make):
    """Return what this thread keeps under a name for itself alone; make() makes it the first time."""
    if not hasattr(_own, name):
        setattr(_own, name, make())
    return getattr(_own, name)


def thread_count(n_threads=None, work=None):
    """Return how many threads to use.

    Parameters
    ----------
    n_threads : int or None
        What the user asked for. None: OMP_NUM_THREADS if it is set, else the smallest of OpenMP's setting, the
        processors this process may run on, its control group's quota, and the physical cores.
    work : float or None
        Multiply-adds to do; too few of them stay on one thread.

    Returns
    -------
    int
        At least 1.
    """
    if n_threads is not None and (
        isinstance(n_threads, bool) or not isinstance(n_threads, numbers.Integral) or n_threads < 1
    ):
        raise InvalidParameterError(f"n_threads must be None or an int of at least 1; got {n_threads!r}")
    if work is not None and work < WORTH_A_THREAD:
        return 1
    if n_threads is not None:
        return int(n_threads)
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


def within_one_call(n_threads):
    """Return how many threads a kernel may start by itself where run() is not used: one after a fork."""
    return 1 if _forked else n_threads


def in_one_call(n_threads):
    """Return whether run() calls a kernel once, for all rows, and leaves it to start its threads."""
    return n_threads == 1 or (dispatch.openmp_threads() > 0 and not _forked)


def run(kernel, n_rows, n_threads, work, block=None):
    """Call kernel(start, stop, threads, slot) so that together the calls cover rows [0, n_rows).

    slot numbers what runs at the same time: a call may use slots slot to slot + threads - 1. work: the multiply-adds of
    all rows. block: rows that stay together; None: those of a kernel's block.
    """
    block = block or block_rows()
    blocks = -(-n_rows // block)
    n_threads = max(1, min(n_threads, blocks))
    if in_one_call(n_threads):
        kernel(0, n_rows, n_threads, 0)
        return
    task = block * max(1, min(TASK_WORK * blocks // max(1, work), blocks // (4 * n_threads)))
    starts = deque(range(0, n_rows, task))  # popleft() is atomic: each range is taken once

    def work(slot):
        while True:
            try:
                start = starts.popleft()
            except IndexError:
                return
            kernel(start, min(start + task, n_rows), 1, slot)

    with ThreadPoolExecutor(n_threads, thread_name_prefix="ckmeans") as pool:
        try:
            futures = [pool.submit(work, slot) for slot in range(n_threads)]
            for future in wait(futures, return_when=FIRST_EXCEPTION).done:
                future.result()
        except BaseException:
            starts.clear()
            raise


def show_config(file=None):
    """Print the version, the instruction set in use and those available, OpenMP and the number of threads.

    Parameters
    ----------
    file : file object, optional
        Where to print; standard output by default.

    Examples
    --------
    >>> import ckmeans
    >>> ckmeans.show_config()  # doctest: +SKIP
    ckmeans:          0.1.0
    instruction set:  avx512vnni (available: avx512vnni, avx512, avx2, baseline)
    OpenMP:           yes
    threads:          2
    """
    import numpy as np

    import ckmeans

    lines = {
        "ckmeans": ckmeans.__version__,
        "instruction set": f"{dispatch.instruction_set()} (available: {', '.join(dispatch.available())})",
        "OpenMP": "yes" if dispatch.openmp_threads() else "no: Python threads",
        "threads": thread_count(),
        "numpy": np.__version__,
        "Python": sys.version.split()[0],
        "platform": sys.platform,
        "folder": Path(ckmeans.__file__).parent,
    }
    for name, value in lines.items():
        print(f"{name + ':':17} {value}", file=file)
