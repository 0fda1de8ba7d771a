"""ckmeans beside other libraries: the same rows, start centres, steps and threads, in turns; medians and ratios.

Usage: python benchmarks/compare.py [--mode step fit default] [--shapes NxDxK ...] [--data china:64 FILE.npy:K ...]
       [--peers NAME ...] [--threads N] [--repeat N] [--dtype float32|float64] [--json FILE]

The libraries: pip install 'ckmeans-nd[bench]'. Those not installed are left out. Start centres are ckmeans's k-means++
with random_state=0, whose time does not count.
"""

import argparse
import functools
import json
import statistics
import sys
import time
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import numpy as np

import ckmeans
import data
import machine
from peak import fma_peak
from peers import PEERS, installed

REFERENCE = "scikit-learn"


class Case:
    """Rows, a number of clusters, and what every peer has to be given alike."""

    def __init__(self, spec, dtype="float32", most=8):
        """spec: "NxDxK", or a name or a file and ":K"; most: the steps of the longer fit of mode step."""
        rows, _, k = spec.rpartition(":" if ":" in spec else "x")
        self.data, self.X = data.rows(rows, np.dtype(dtype))
        self.k, self.most = int(k), most

    @functools.cached_property
    def start(self):
        return ckmeans.kmeans_plusplus(self.X, self.k, random_state=0)[0]

    @functools.cached_property
    def step_counts(self):
        """The steps of a short and of a long fit, neither of which converges."""
        model = ckmeans.KMeans(self.k, init=self.start, max_iter=self.most, tol=0).fit(self.X)
        long = model.n_iter_ - model.converged_
        if long < 2:
            raise ValueError(f"{self}: converges after {model.n_iter_} steps, too few to time one")
        return min(2, long - 1), long

    @functools.cached_property
    def steps_to_converge(self):
        return ckmeans.KMeans(self.k, init=self.start, max_iter=300).fit(self.X).n_iter_

    def inertia(self, fit):
        """Return the sum of squared distances in float64, computed alike for all."""
        total = 0.0
        for at in range(0, len(self.X), 8192):
            difference = self.X[at : at + 8192].astype(np.float64) - fit.centers[fit.labels[at : at + 8192]]
            total += float(np.einsum("ij,ij->", difference, difference))
        return total

    def __str__(self):
        return f"{self.data} {len(self.X):,} x {self.X.shape[1]}, k = {self.k}"


def timed(function, *arguments):
    """Return the seconds that a call took, and its result. Idle threads of the last library fall asleep before."""
    time.sleep(0.01)
    start = time.perf_counter()
    result = function(*arguments)
    return time.perf_counter() - start, result


def step(peer, case):
    """Return the seconds of one Lloyd step, as the library tells or as a long fit less a short one, and the long fit.

    Steps differ where a library changes its algorithm on the way, so both are means over the same steps.
    """
    short, long = case.step_counts
    peer.fit(case.X, case.start, 1)  # memory that other libraries left cold would count for the short fit alone
    less, first = timed(peer.fit, case.X, case.start, short)
    more, fit = timed(peer.fit, case.X, case.start, long)
    if fit.seconds is not None:
        return float(np.mean(fit.seconds[short:long])), fit
    return (more - less) / (long - short if fit.n_iter is None else max(1, fit.n_iter - first.n_iter)), fit


def fit(peer, case):
    """Return the seconds of a fit to convergence from the start centres, and the fit."""
    steps = 300 if peer.stops else case.steps_to_converge
    return timed(peer.fit, case.X, case.start, steps, 1e-4)


def default(peer, case):
    """Return the seconds of what a user types, KMeans(k, random_state=0).fit(X) or the like, and the fit."""
    return timed(peer.default, case.X, case.k)


class Mode(NamedTuple):
    """A question: what it measures, how (peer and case to seconds and Fit), and on what if nothing is named.

    same_start: whether peers begin with the same centres, so that clusters of the same number can be compared.
    """

    says: str
    measure: Callable
    cases: list
    same_start: bool = True


SHAPES = ["1000000x2x100", "870000x3x64", "235000x3x200", "327000x8x100"]
SHAPES += ["40000x100x500", "50000x384x500", "60000x784x100", "60000x784x10"]
FITS = ["china:64", "digits:10", "100000x16x100"]
MODES = {
    "step": Mode("one Lloyd step (assign and update)", step, SHAPES),
    "fit": Mode("a fit to convergence (tol=1e-4, at most 300 steps)", fit, FITS),
    "default": Mode("KMeans(k, random_state=0).fit(X) or the like", default, FITS, same_start=False),
}


def measure(mode, case, peers, threads, repeat):
    """Return {peer name: (list of seconds, Fit)} and the FMA peak: a turn that does not count, then in turns."""
    seconds, fits, peaks = {name: [] for name in peers}, {}, []
    for turn in range(repeat + 1):
        peaks.append(fma_peak(threads))
        for name, peer in peers.items():
            took, fits[name] = MODES[mode].measure(peer, case)
            if turn:
                seconds[name].append(took)
    return {name: (seconds[name], fits[name]) for name in peers}, max(peaks) if all(peaks) else None


def result(mode, case, peers, threads, repeat):
    """Measure one case; return what the JSON file keeps of it."""
    peers = {name: peer for name, peer in peers.items() if case.X.dtype.name in peer.dtypes}
    measured, peak = measure(mode, case, peers, threads, repeat)
    medians = {name: statistics.median(seconds) for name, (seconds, _) in measured.items()}
    (n, d), k = case.X.shape, case.k
    libraries = {}
    for name, (seconds, made) in measured.items():
        libraries[name] = entry = {
            "seconds": medians[name],
            "least": min(seconds),
            "most": max(seconds),
            "n_iter": made.n_iter,
            "inertia": case.inertia(made),
            "exact": peers[name].exact,
        }
        if REFERENCE in measured:
            entry["times_reference"] = medians[REFERENCE] / medians[name]
            if MODES[mode].same_start and peers[name].starts:
                entry["labels_as_reference"] = float(np.mean(made.labels == measured[REFERENCE][1].labels))
        if mode == "step" and peak:
            entry["share_of_peak"] = 2.0 * n * d * k / medians[name] / peak
    shape = {"rows": n, "columns": d, "clusters": k, "dtype": case.X.dtype.name}
    return {"mode": mode, "data": case.data, **shape, "repeat": repeat, "fma_peak": peak, "libraries": libraries}


def show(case, found):
    """Print a case as a table."""
    peak = f"{found['fma_peak'] / 1e9:.0f} GFLOP/s" if found["fma_peak"] else "not measured, no C compiler"
    print(f"\n{found['mode']}: {case}, {found['dtype']}; FMA peak {peak}")
    print(f"{'':22}{'ms':>10}{'least':>10}{'most':>10}{'ratio':>8}{'peak':>7}{'steps':>7}{'inertia':>15}{'labels':>10}")
    for name, entry in found["libraries"].items():
        numbers = "".join(f"{entry[key] * 1e3:10.2f}" for key in ("seconds", "least", "most"))
        ratio = f"{entry['times_reference']:.2f}x" if "times_reference" in entry else "-"
        share = f"{entry['share_of_peak']:.0%}" if "share_of_peak" in entry else "-"
        same = f"{entry['labels_as_reference']:.3%}" if "labels_as_reference" in entry else "-"
        steps = "-" if entry["n_iter"] is None else entry["n_iter"]
        print(f"{name:22}{numbers}{ratio:>8}{share:>7}{steps:>7}{entry['inertia']:15.7g}{same:>10}")


def parse(arguments):
    """Return the options."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    modes = "; ".join(f"{name}: {mode.says}" for name, mode in MODES.items())
    parser.add_argument("--mode", nargs="+", choices=MODES, default=["step"], help=modes)
    parser.add_argument("--shapes", nargs="+", default=[], metavar="NxDxK", help="mixtures of that shape")
    named = f"one of {', '.join(data.NAMED)}, or a .npy or .npz file; and the number of clusters"
    parser.add_argument("--data", nargs="+", default=[], metavar="NAME:K", help=named)
    parser.add_argument("--peers", nargs="*", choices=PEERS, default=list(PEERS), help="beside ckmeans; default: all")
    parser.add_argument("--dtype", choices=["float32", "float64"], default="float32")
    parser.add_argument("--threads", type=int, help="for every library; default: what ckmeans takes by itself")
    parser.add_argument("--repeat", type=int, default=7, help="runs of each library that count; default: 7")
    parser.add_argument("--json", type=Path, metavar="FILE", help="where to write the results")
    return parser.parse_args(arguments)


def main():
    """Measure, print, write."""
    options = parse(sys.argv[1:])
    threads = machine.threads_of(options.threads)
    chosen = dict.fromkeys([*options.peers, "ckmeans"])
    variables = {name: value for peer in chosen for name, value in PEERS[peer].variables.items()}
    if (status := machine.again_with_threads(threads, variables)) is not None:
        return status
    warnings.simplefilter("ignore")
    peers = installed(chosen, threads)
    content = machine.description(threads, peers.values())
    content["modes"] = {name: MODES[name].says for name in options.mode}
    content["notes"] = {name: peer.note for name, peer in peers.items() if peer.note}
    content["results"] = []
    print(f"{content['machine']['processor']}, {threads} threads, {content['instruction_set']}; {content['versions']}")
    print(content["kernels"])
    for name, note in content["notes"].items():
        print(f"{name}: {note}")
    for mode in options.mode:
        for spec in [*options.data, *options.shapes] or MODES[mode].cases:
            case = Case(spec, options.dtype)
            found = result(mode, case, peers, threads, options.repeat)
            show(case, found)
            content["results"].append(found)
            if options.json:
                options.json.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
