"""Fits on a machine that others use: as typed, by one thread, and by scikit-learn; beside loops and other fits.

Usage: python benchmarks/busy.py [--shapes NxDxK ...] [--loops N] [--fits N] [--seconds S] [--json FILE]

The load: processes that loop, and processes that fit as typed, as many of both as asked for. A figure is the median of
the fits of a process of its own, which has a few seconds of each shape.
"""

import argparse
import json
import multiprocessing
import os
import statistics
import sys
import time
import warnings
from contextlib import contextmanager
from pathlib import Path

import data
import machine
from processes import opened

SHAPES = ["20000x3x100", "5000x784x30", "100000x16x10", "235000x3x200"]
WAYS = {"as typed": ("ckmeans", {}), "one thread": ("ckmeans", {"n_threads": 1}), "scikit-learn": ("scikit-learn", {})}


def loop():
    """Keep a processor busy."""
    while True:
        pass


def fit_for_ever(shapes):
    """Fit as typed, one shape after the other."""
    from ckmeans import KMeans

    warnings.simplefilter("ignore")
    rows = {shape: rows_of(shape) for shape in shapes}
    while True:
        for X, k in rows.values():
            KMeans(k, random_state=0, max_iter=10).fit(X)


def rows_of(shape):
    """Return float32 rows and the number of clusters."""
    n, d, k = map(int, shape.split("x"))
    return data.mixture(n, d), k


def seconds_of_fits(peer, shape, parameters, seconds):
    """Return the median time of ten steps from given centres, at least three times, for so many seconds."""
    X, k = rows_of(shape)
    warnings.simplefilter("ignore")
    took, end = [], time.perf_counter() + seconds
    while time.perf_counter() < end or len(took) < 3:
        start = time.perf_counter()
        peer.library.KMeans(k, init=X[:k], n_init=1, max_iter=10, tol=0, **parameters).fit(X)
        took.append(time.perf_counter() - start)
    return statistics.median(took)


@contextmanager
def load(loops, fits, shapes):
    """Keep so many processes of both kinds running."""
    spawn = multiprocessing.get_context("spawn")
    started = [spawn.Process(target=loop, daemon=True) for _ in range(loops)]
    started += [spawn.Process(target=fit_for_ever, args=(shapes,), daemon=True) for _ in range(fits)]
    for process in started:
        process.start()
    time.sleep(3.0 if started else 0.0)
    try:
        yield
    finally:
        for process in started:
            process.kill()
            process.join()


def measured(libraries, shapes, loops, fits, seconds):
    """Return {way: {shape: seconds}}."""
    calls, found = {library.name: library.call for library in libraries}, {}
    with load(loops, fits, shapes):
        for way, (name, parameters) in WAYS.items():
            if name in calls:
                found[way] = {shape: calls[name](seconds_of_fits, shape, parameters, seconds) for shape in shapes}
    return found


def parse():
    """Return the options."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    parser.add_argument("--shapes", nargs="+", default=SHAPES, metavar="NxDxK")
    parser.add_argument("--loops", type=int, default=cores, help="processes that loop; default: one a core")
    parser.add_argument("--fits", type=int, default=2 * cores, help="processes that fit; default: two a core")
    parser.add_argument("--seconds", type=float, default=4.0, help="for each shape and way; default: 4")
    parser.add_argument("--json", type=Path, metavar="FILE", help="where to write the medians")
    return parser.parse_args()


def main():
    """Measure on the machine as it is, then beside the load, and print both."""
    options = parse()
    print(machine.processor())
    libraries = opened(dict.fromkeys(name for name, _ in WAYS.values()))
    results = {}
    for loops, fits in ((0, 0), (options.loops, options.fits)):
        name = f"beside {loops} loops and {fits} processes of fits" if loops or fits else "beside nothing"
        print(f"\n{name}, ms{'':4}" + "".join(f"{shape:>16}" for shape in options.shapes))
        results[name] = measured(libraries, options.shapes, loops, fits, options.seconds)
        for way, seconds in results[name].items():
            print(f"{way:>{len(name) + 8}}" + "".join(f"{took * 1e3:16.2f}" for took in seconds.values()), flush=True)
    if options.json:
        content = machine.of_processes("busy", libraries)
        options.json.write_text(json.dumps({**content, "seconds": results}, indent=1) + "\n", encoding="utf-8")
    for library in libraries:
        library.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
