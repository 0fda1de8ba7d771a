"""What better optima cost: inertia against time of starts, refine="swap", bkmeans and FLS++; draws docs/refine.png.

Usage: python benchmarks/refine.py [DATA:K[:ROWS] ...] [--seeds N] [--json FILE] [--draw]
DATA: sphere, grid, flights, or as in compare.py; ROWS: so many, drawn at random. All compute in float64 by one thread,
whose processor time counts, so that other programs on the machine hardly matter. Libraries that are not installed are
left out. --draw: nothing is measured, FILE is drawn. Needs matplotlib.
"""

import argparse
import importlib
import importlib.metadata
import json
import math
import sys
import time
import warnings
from functools import partial

import numpy as np

import ckmeans
from data import rows
from machine import again_with_threads, description

DATA = ["20000x16:50", "sphere:100", "grid:100", "flights:50", "digits:30", "5000x200:30"]
STARTS = {"one start": 1, "ten starts": 10, "fifty starts": 50}
PEERS = {"bkmeans": ("bkmeans", "BKMeans"), "FLS++": ("flspp", "FLSpp")}
OURS = 'refine="swap"'
COLORS = dict.fromkeys(STARTS, "tab:gray") | {"bkmeans": "tab:orange", "FLS++": "tab:green", OURS: "tab:blue"}
MARKERS = dict(zip(COLORS, "osD^vP", strict=True))


def sphere(rng):
    """Return points on a sphere: there are no groups, and thousands of local optima."""
    X = rng.normal(size=(20000, 3))
    return X / np.linalg.norm(X, axis=1, keepdims=True)


def grid(rng):
    """Return a hundred round groups side by side."""
    return 4.0 * rng.integers(0, 10, (20000, 2)) + rng.normal(size=(20000, 2))


def flights(rng):
    """Return standardised columns like those of flights: hours, miles, minutes, delays, month, weekday."""
    n = 50000
    hour, miles = rng.uniform(5, 24, n), np.exp(rng.normal(6.5, 0.7, n))
    minutes, late = miles / 8 + 20 + rng.normal(0, 8, n), rng.exponential(20, n) - 8
    columns = [hour, miles, minutes, late, late + rng.normal(-4, 14, n), rng.integers(1, 13, n), rng.integers(1, 8, n)]
    X = np.column_stack([*columns, hour + minutes / 60])
    return (X - X.mean(axis=0)) / X.std(axis=0)


MADE = {"sphere": sphere, "grid": grid, "flights": flights}


def read(spec):
    """Return the name, the rows and k that an argument stands for."""
    source, k, *count = spec.split(":")
    rng = np.random.default_rng(0)
    name, X = (source, MADE[source](rng)) if source in MADE else rows(source)
    if count:
        X = X[np.sort(rng.choice(len(X), int(count[0]), replace=False))]
    return name, np.ascontiguousarray(X, dtype=np.float64), int(k)


def ways():
    """Return what is compared, by name: functions of X, k and a seed that return a fitted model."""

    def ours(X, k, seed, **how):
        return ckmeans.KMeans(k, random_state=seed, n_threads=1, **how).fit(X)

    def theirs(kind, X, k, seed):
        return kind(n_clusters=k, random_state=seed).fit(X)

    found = {name: partial(ours, n_init=count) for name, count in STARTS.items()}
    for name, (module, kind) in PEERS.items():
        try:
            found[name] = partial(theirs, getattr(importlib.import_module(module), kind))
        except ImportError as error:
            print(f"without {name}: {error}")
    return found | {OURS: partial(ours, refine="swap")}


def measured(X, k, seeds):
    """Return, for each way, the mean inertia and the mean processor time."""
    found = {}
    for name, fit in ways().items():
        runs = []
        for seed in range(seeds):
            began = time.process_time()
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                model = fit(X, k, seed)
            runs.append((float(model.inertia_), time.process_time() - began))
        inertia, seconds = (math.fsum(column) / seeds for column in zip(*runs, strict=True))
        found[name] = {"inertia": inertia, "seconds": seconds}
        print(f"  {name:15} {inertia:.7g} {seconds:.3f} s", flush=True)
    return found


def draw(results, out):
    """Draw one panel for each of the results."""
    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    across = min(3, len(results))
    down = -(-len(results) // across)
    figure, panels = plt.subplots(down, across, figsize=(4.2 * across, 3.5 * down), layout="constrained", squeeze=False)
    for result, axes in zip(results, panels.flat, strict=False):
        found = result["ways"]
        least = min(way["inertia"] for way in found.values())
        starts = [found[name] for name in STARTS]
        above = [100 * (way["inertia"] / least - 1) for way in starts]
        axes.plot([way["seconds"] for way in starts], above, color="tab:gray", linewidth=1)
        for name, way in found.items():
            above = 100 * (way["inertia"] / least - 1)
            axes.plot(way["seconds"], above, MARKERS[name], color=COLORS[name], markersize=8, label=name, clip_on=False)
        axes.set_title(
            f"{result['data']}: {result['rows']:,} x {result['columns']}, k = {result['clusters']}", fontsize=10
        )
        axes.set_xscale("log")
        axes.set_ylim(bottom=0)
        axes.xaxis.set_major_formatter(lambda seconds, _: f"{seconds:g}")
        axes.yaxis.set_major_formatter(lambda percent, _: f"{percent:g} %")
        axes.grid(alpha=0.3)
    for axes in panels.flat[len(results) :]:
        axes.set_visible(False)
    for axes in panels[-1]:
        axes.set_xlabel("seconds of one processor")
    for axes in panels[:, 0]:
        axes.set_ylabel("inertia above the least of these")
    handles, labels = panels[0, 0].get_legend_handles_labels()
    figure.legend(handles, labels, frameon=False, loc="outside lower center", ncols=len(labels))
    figure.savefig(out, dpi=110)


def main():
    """Measure and draw."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("data", nargs="*", default=DATA, metavar="DATA:K[:ROWS]")
    parser.add_argument("--seeds", type=int, default=5, help="fits of which means are taken (default: %(default)s)")
    parser.add_argument("--json", default="benchmarks/refine.json", metavar="FILE", help="(default: %(default)s)")
    parser.add_argument("--draw", action="store_true", help="measure nothing, draw what FILE says")
    parser.add_argument("--out", default="docs/refine.png", help="where to draw (default: %(default)s)")
    options = parser.parse_args()
    if not options.draw:
        if (status := again_with_threads(1)) is not None:
            sys.exit(status)
        results = []
        for name, X, k in map(read, options.data):
            print(f"{name}: {X.shape[0]} x {X.shape[1]}, k = {k}", flush=True)
            shape = {"data": name, "rows": X.shape[0], "columns": X.shape[1], "clusters": k}
            results.append({**shape, "ways": measured(X, k, options.seeds)})
        content = {**description(1), "seeds": options.seeds, "results": results}
        modules = {module for module, _ in PEERS.values()} & sys.modules.keys()
        content["versions"] |= {module: importlib.metadata.version(module) for module in sorted(modules)}
        with open(options.json, "w", encoding="utf-8") as file:
            json.dump(content, file, indent=1)
            file.write("\n")
    with open(options.json, encoding="utf-8") as file:
        draw(json.load(file)["results"], options.out)


if __name__ == "__main__":
    main()
