"""How much memory is at this process's disposal: of the machine, and of its control groups. Imports no numpy."""

import time
from pathlib import Path

GROUPS = Path("/sys/fs/cgroup")
# What control groups without a limit say, in version 1: beyond what there is anywhere.
NO_LIMIT = 1 << 60
# Seconds for which an answer counts.
FRESH = 1.0

_asked, _answer = -1e9, None


def available_bytes():
    """Return how many bytes can be taken without pushing others out, or None: nobody says. Asks once a second."""
    global _asked, _answer
    now = time.monotonic()
    if now - _asked >= FRESH:
        known = [*_of_machine(), *_of_groups()]
        _asked, _answer = now, max(0, min(known)) if known else None
    return _answer


def _of_machine():
    """Yield what the machine has left, on Linux."""
    for line in _lines("/proc/meminfo"):
        if line[0] == "MemAvailable:":
            yield int(line[1]) << 10


def _of_groups():
    """Yield what each control group above this process has left; pages of files can be taken back and count as such."""
    for line in _lines("/proc/self/cgroup", ":"):
        if len(line) == 3 and line[1] == "":
            names = "memory.max", "memory.current", ("inactive_file", "active_file")
            folders = [GROUPS, GROUPS / "unified"]
        elif len(line) == 3 and "memory" in line[1].split(","):
            names = "memory.limit_in_bytes", "memory.usage_in_bytes", ("total_inactive_file", "total_active_file")
            folders = [GROUPS / "memory"]
        else:
            continue
        for top in folders:
            yield from _of_branch(top, line[2], *names)


def _of_branch(top, path, limit, usage, files):
    """Yield what a group and those above it have left; where its path is of another namespace, those that are there."""
    folder = top / path.strip("/")
    for group in (folder, *folder.parents):
        if group != top and top not in group.parents:
            return
        most = _number(group / limit)
        if most is None or most >= NO_LIMIT:
            continue
        used = _number(group / usage)
        if used is not None:
            yield most - used + sum(int(line[1]) for line in _lines(group / "memory.stat") if line[0] in files)


def _number(path):
    """Return the number in a file, or None: there is no file, or no number."""
    lines = _lines(path)
    return int(lines[0][0]) if lines and lines[0][0].isdecimal() else None


def _lines(path, mark=None):
    """Return a file's lines, each split; none where there is no such file."""
    try:
        return [line.split(mark, 2) for line in Path(path).read_text().splitlines() if line]
    except OSError:
        return []
