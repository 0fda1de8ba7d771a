"""How many processors are at this process's disposal. Imports no numpy, so that compiled code may ask."""

import functools
import os
from pathlib import Path


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
