"""What a pass over rows that are read block by block costs: the processor's time of a step, beside one in memory.

Usage: python benchmarks/blocks.py [--rows N] [--columns D] [--clusters K] [--block ROWS] [--turns N]

One thread, float32, plain Lloyd, the same steps from the same centres; in turns, medians. A step's time is what eight
more of them take.
"""

import argparse
import statistics
import tempfile
import time
from pathlib import Path

import numpy as np

import ckmeans

STEPS = 8


def step_seconds(X, centers):
    """Return the processor's time of a step of a fit."""
    took = []
    for steps in (2, 2 + STEPS):
        model = ckmeans.KMeans(len(centers), init=centers, max_iter=steps, tol=0, algorithm="lloyd", n_threads=1)
        began = time.process_time()
        model.fit(X)
        took.append(time.process_time() - began)
        if model.n_iter_ != steps:
            raise SystemExit(f"the fit converged after {model.n_iter_} steps: take more rows or clusters")
    return (took[1] - took[0]) / STEPS


def main():
    """Measure, and print medians and ratios."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name, default in (("rows", 2_000_000), ("columns", 16), ("clusters", 50), ("block", 16_384), ("turns", 5)):
        parser.add_argument(f"--{name}", type=int, default=default)
    args = parser.parse_args()
    X = np.random.default_rng(0).normal(size=(args.rows, args.columns)).astype(np.float32)
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for start in range(0, args.rows, args.block):
            files.append(Path(folder, f"{start:012d}.npy"))
            np.save(files[-1], X[start : start + args.block])
        whole = Path(folder, "whole.npy")
        np.save(whole, X)
        parts = [X[start : start + args.block] for start in range(0, args.rows, args.block)]
        given = {
            "in memory": X,
            "arrays": ckmeans.blocks(lambda: iter(parts)),
            "a .npy file for each block": ckmeans.from_npy(files),
            "one .npy file": ckmeans.from_npy(whole),
            "memory map": np.load(whole, mmap_mode="r"),
        }
        seconds = {name: [] for name in given}
        for _ in range(args.turns):
            for name, rows in given.items():
                seconds[name].append(step_seconds(rows, X[: args.clusters]))
    first = statistics.median(seconds["in memory"])
    for name, took in seconds.items():
        median = statistics.median(took)
        print(f"{name:28s} {1e3 * median:8.1f} ms a step  {median / first:5.2f}")


if __name__ == "__main__":
    main()
