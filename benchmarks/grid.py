"""Where ckmeans is faster, and where not: a step at every number of columns and clusters beside the fastest exact peer.

Usage: python benchmarks/grid.py [--columns D ...] [--clusters K ...] [--threads N] [--repeat N] [--json FILE]
       python benchmarks/grid.py --draw [--json FILE]

Cells found in the JSON file are not measured again. --draw measures nothing: it draws docs/grid.png from the file and
writes the words under it in docs/benchmarks.md (needs matplotlib).
"""

import argparse
import json
import os
import statistics
import sys
import time
import warnings
from pathlib import Path

import numpy as np

import machine
from compare import Case, measure
from peers import PEERS, installed
from tables import replace_between

COLUMNS = [1, 2, 3, 5, 8, 13, 16, 24, 32, 48, 64, 100, 128, 200, 384, 768, 1536]
CLUSTERS = [2, 5, 10, 16, 37, 64, 100, 256, 1000, 4096]
FOLDER = Path(__file__).resolve().parent
DOCS = FOLDER.parent / "docs"


def rows(d, k):
    """Return rows for a step of 10^9 multiply-adds: at most 10^6, 10^8 distances and 128 MB, at least 4 per cluster."""
    return max(4 * k, min(10**9 // (d * k), 10**6, 10**8 // k, 2**27 // (4 * d)))


def start(X, k):
    """Return k distinct rows drawn at random: k-means++ would take longer than the steps."""
    rng = np.random.default_rng(0)
    return rng.permutation(np.unique(X[rng.choice(len(X), 2 * k, replace=False)], axis=0))[:k]


def cell(d, k, peers, threads, repeat):
    """Return the seconds of a step for every peer, or why there are none."""
    found = {"columns": d, "clusters": k, "rows": rows(d, k)}
    case = Case(f"{found['rows']}x{d}x{k}", most=8 if found["rows"] * d * k < 4e9 else 4)
    case.start = start(case.X, k)
    try:
        measured, peak = measure("step", case, peers, threads, repeat)
    except ValueError as error:
        return found | {"left_out": str(error)}
    seconds = {name: statistics.median(took) for name, (took, _) in measured.items()}
    return found | {"seconds": seconds, "fma_peak": peak}


def save(path, content):
    """Write the file beside and rename it: an interrupted run loses one cell at most."""
    beside = path.with_name(path.name + ".new")
    beside.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")
    os.replace(beside, path)


def ratios(content):
    """Return {(columns, clusters): (ratio to the fastest peer, its name)}."""
    found = {}
    for one in content["cells"]:
        others = {name: took for name, took in one.get("seconds", {}).items() if name != "ckmeans" and took > 0}
        if others and one["seconds"]["ckmeans"] > 0:
            fastest = min(others, key=others.get)
            found[one["columns"], one["clusters"]] = others[fastest] / one["seconds"]["ckmeans"], fastest
    return found


def summary(content):
    """Return in words what the picture shows."""
    found = sorted(ratio for ratio, _ in ratios(content).values())
    versions = ", ".join(f"{name} {version}" for name, version in content["versions"].items())
    return (
        f"ckmeans is faster than the fastest of the others in {sum(ratio > 1 for ratio in found)} of {len(found)} "
        f"cells; least {found[0]:.2f}, median {statistics.median(found):.2f}, most {found[-1]:.1f} times as fast.\n"
        f"{content['machine']['processor']}, {content['threads']} threads, {content['instruction_set']}; {versions}; "
        f"{content['date']}."
    )


def draw(content, path):
    """Draw the picture: one cell per number of columns and clusters, blue where ckmeans is faster, red where slower."""
    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    found = ratios(content)
    columns, clusters = (sorted({key[axis] for key in found}) for axis in (0, 1))
    table = np.array([[found.get((d, k), (np.nan, ""))[0] for k in clusters] for d in columns])
    peers = [name for name in content["versions"] if name in {name for _, name in found.values()}]
    letters = dict(zip(peers, "abcdef", strict=False))
    norm = matplotlib.colors.LogNorm(1 / 16, 16)
    size = max(8, 1.6 + 0.85 * len(clusters)), 2.4 + 0.42 * len(columns)
    figure, axes = plt.subplots(figsize=size, layout="constrained")
    image = axes.imshow(table, cmap="RdBu", norm=norm, aspect="auto")
    axes.set_xticks(range(len(clusters)), [f"{k:,}" for k in clusters])
    axes.set_yticks(range(len(columns)), [f"{d:,}" for d in columns])
    axes.set_xlabel("clusters")
    axes.set_ylabel("columns")
    axes.set_xticks(np.arange(len(clusters) - 1) + 0.5, minor=True)
    axes.set_yticks(np.arange(len(columns) - 1) + 0.5, minor=True)
    axes.grid(which="minor", color="white")
    axes.tick_params(which="both", length=0)
    for (i, j), ratio in np.ndenumerate(table):
        if np.isnan(ratio):
            continue
        colour = "white" if abs(np.log(ratio)) > np.log(5) else "black"
        number = f"{ratio:.0f}" if ratio >= 9.95 else f"{ratio:.1f}" if ratio >= 1.05 else f"{ratio:.2f}"
        letter = letters[found[columns[i], clusters[j]][1]]
        axes.text(j, i, f"{number} $^{{{letter}}}$", ha="center", va="center", color=colour, fontsize=9)
    bar = figure.colorbar(image, ax=axes, ticks=[1 / 16, 1 / 8, 1 / 4, 1 / 2, 1, 2, 4, 8, 16], pad=0.02)
    bar.ax.set_yticklabels(["1/16", "1/8", "1/4", "1/2", "equal", "2", "4", "8", "16"])
    bar.ax.minorticks_off()
    bar.set_label("ckmeans slower          ckmeans faster")
    axes.set_title("A Lloyd step: how many times as fast as the fastest exact peer is ckmeans?", fontsize=12, pad=26)
    legend = "fastest peer:   " + "     ".join(f"{letter}  {name}" for name, letter in letters.items())
    axes.annotate(legend, (0.5, 1), (0, 8), "axes fraction", "offset points", ha="center", fontsize=9)
    about = f"{content['machine']['processor']}, {content['threads']} threads, {content['instruction_set']}, float32"
    figure.supxlabel(f"{about}, {content['date']}", fontsize=8, color="dimgray")
    figure.savefig(path, dpi=130)


def parse(arguments):
    """Return the options."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--columns", type=int, nargs="+", default=COLUMNS, metavar="D")
    parser.add_argument("--clusters", type=int, nargs="+", default=CLUSTERS, metavar="K")
    parser.add_argument("--threads", type=int, help="for every library; default: what ckmeans takes by itself")
    parser.add_argument("--repeat", type=int, default=3, help="runs of each library that count; default: 3")
    parser.add_argument("--json", type=Path, metavar="FILE", default=FOLDER / "grid.json")
    parser.add_argument("--draw", action="store_true", help="only draw what the file holds")
    parser.add_argument("--docs", type=Path, default=DOCS, help="folder of benchmarks.md and of the picture")
    return parser.parse_args(arguments)


def run(options, threads):
    """Measure the cells that the file lacks."""
    peers = installed([name for name, peer in PEERS.items() if peer.exact and "float32" in peer.dtypes], threads)
    content = machine.description(threads, peers.values()) | {"cells": []}
    if options.json.exists():
        before = json.loads(options.json.read_text(encoding="utf-8"))
        if any(before[key] != content[key] for key in content.keys() - {"date", "cells"}):
            raise SystemExit(f"{options.json}: of another machine, other threads or versions; name another file")
        content["cells"] = before["cells"]
    done = {(one["columns"], one["clusters"]) for one in content["cells"]}
    for k in options.clusters:
        for d in options.columns:
            if (d, k) in done:
                continue
            start = time.perf_counter()
            content["cells"].append(found := cell(d, k, peers, threads, options.repeat))
            save(options.json, content)
            took = {name: f"{seconds * 1e3:.2f} ms" for name, seconds in found.get("seconds", {}).items()}
            words = ", ".join(f"{name} {ms}" for name, ms in took.items()) or found["left_out"]
            print(f"{found['rows']} x {d}, {k}: {words} ({time.perf_counter() - start:.1f} s)", flush=True)


def main():
    """Measure, or draw what is measured."""
    options = parse(sys.argv[1:])
    if options.draw:
        content = json.loads(options.json.read_text(encoding="utf-8"))
        draw(content, options.docs / "grid.png")
        words = f"![How many times as fast as the fastest exact peer](grid.png)\n\n{summary(content)}"
        replace_between(options.docs / "benchmarks.md", "grid", words)
        return 0
    threads = machine.threads_of(options.threads)
    if (status := machine.again_with_threads(threads)) is not None:
        return status
    warnings.simplefilter("ignore")
    run(options, threads)
    return 0


if __name__ == "__main__":
    sys.exit(main())
