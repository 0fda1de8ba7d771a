"""What people call all day: KMeans(3 to 20 clusters).fit on 150 to 100,000 float64 rows, as typed, beside others.

Usage: python benchmarks/everyday.py [--shapes NxDxK ...] [--peers NAME ...] [--seeds N] [--turns N] [--json FILE]

Each library has a process of its own and the threads that it takes by itself. They take turns; a turn is a fit for each
seed, after one that does not count. Rows are twice as many overlapping Gaussian groups as clusters.
"""

import argparse
import json
import math
import statistics
import sys
import time
import warnings
from pathlib import Path

import data
import machine
from peers import PEERS
from processes import opened

SHAPES = [f"{n}x{d}x{k}" for n in (1_000, 10_000, 100_000) for d in (2, 8, 32, 128) for k in (3, 8, 20)]
SHAPES += ["150x4x3", "20000x784x10", "50000x16x10"]
LIBRARIES = ["scikit-learn", "scikit-learn-intelex", "geokmeans", "ckmeans"]
OURS, REFERENCE = "ckmeans", "scikit-learn"

_rows = {}  # of this process: the last shape's


def fits(peer, shape, seeds):
    """Return the seconds of KMeans(k, random_state=seed).fit(X) for each seed, after a fit that does not count."""
    n, d, k = map(int, shape.split("x"))
    if shape not in _rows:
        _rows.clear()
        _rows[shape] = data.groups(n, d, 2 * k)
    warnings.simplefilter("ignore")
    seconds = []
    for seed in [0, *range(seeds)]:
        start = time.perf_counter()
        peer.default(_rows[shape], k, seed)
        seconds.append(time.perf_counter() - start)
    return seconds[1:]


def measured(libraries, shape, seeds, turns):
    """Return {library: seconds of a fit}: the median of its turns, each the median over the seeds."""
    seconds = {library.name: [] for library in libraries}
    for _ in range(turns):
        for library in libraries:
            seconds[library.name].append(statistics.median(library.call(fits, shape, seeds)))
    return {name: statistics.median(medians) for name, medians in seconds.items()}


def ratios(medians):
    """Return how many times as fast ckmeans is as scikit-learn, and as the fastest of the others that are exact."""
    others = [seconds for name, seconds in medians.items() if name != OURS and PEERS[name].exact]
    return medians.get(REFERENCE, math.nan) / medians[OURS], min(others, default=math.nan) / medians[OURS]


def summary(results):
    """Return lines that sum up ratios."""
    ours = [ratios(medians) for medians in results.values()]
    lines = []
    for place, name in enumerate([REFERENCE, "the fastest exact peer"]):
        found = sorted((pair[place], shape) for pair, shape in zip(ours, results, strict=True))
        mean = math.exp(statistics.fmean(math.log(ratio) for ratio, _ in found))
        lines.append(f"to {name}: {mean:.2f}x in the geometric mean, {found[0][0]:.2f}x at least ({found[0][1]})")
    return lines


def parse():
    """Return the options."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--shapes", nargs="+", default=SHAPES, metavar="NxDxK")
    parser.add_argument("--peers", nargs="*", choices=PEERS, default=LIBRARIES, help="beside ckmeans")
    parser.add_argument("--seeds", type=int, default=9, help="fits of each shape and library; default: 9")
    parser.add_argument("--turns", type=int, default=3, help="of each library at each shape; default: 3")
    parser.add_argument("--json", type=Path, metavar="FILE", help="where to write the medians")
    return parser.parse_args()


def main():
    """Measure and print."""
    options = parse()
    libraries = opened(dict.fromkeys([*options.peers, OURS]))
    print(machine.processor())
    for library in libraries:
        print(library.kernels)
    print(f"{'ms':>16}" + "".join(f"{library.name:>22}" for library in libraries) + f"{'ratio':>8}{'fastest':>9}")
    results = {}
    for shape in options.shapes:
        results[shape] = medians = measured(libraries, shape, options.seeds, options.turns)
        numbers = "".join(f"{medians[library.name] * 1e3:22.3f}" for library in libraries)
        print(f"{shape:>16}{numbers}" + "{:8.2f}{:9.2f}".format(*ratios(medians)), flush=True)
    print(*summary(results), sep="\n")
    if options.json:
        content = machine.of_processes("everyday", libraries)
        content.update(seconds=results, summary=summary(results))
        options.json.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")
    for library in libraries:
        library.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
