"""MiniBatchKMeans beside scikit-learn's and beside our KMeans: seconds, and the inertia of all rows, in turns.

Usage: python benchmarks/minibatch.py [--seeds N] [--turns N] [--threads N] [--dtype TYPE] [NAME|FILE|NxD:K ...]

Fits are MiniBatchKMeans(K, random_state=seed).fit(X) and the like, after one that does not count. Seconds are the
median over the seeds of the least of all turns; inertias are means over the seeds. Without cases: pictures, groups and
log-normal rows that are made up or that scikit-learn has.
"""

import argparse
import math
import statistics
import time
import warnings

import numpy as np

import data
import machine

CASES = ["china:64", "60000x784:50", "60000x100:100", "lognormal:64"]


def libraries():
    """Return {name: its class}: the reference first, ours last."""
    import sklearn.cluster

    import ckmeans

    return {
        "scikit-learn": sklearn.cluster.MiniBatchKMeans,
        "KMeans": ckmeans.KMeans,
        "MiniBatchKMeans": ckmeans.MiniBatchKMeans,
    }


def measured(X, k, seeds, turns):
    """Return {name: (seconds, inertia)}."""
    models = libraries()
    seconds = {name: np.full(seeds, np.inf) for name in models}
    inertias = {name: np.zeros(seeds) for name in models}
    for turn in range(turns + 1):
        for seed in range(seeds if turn else 1):
            for name, model in models.items():
                time.sleep(0.01)  # idle threads of the last one fall asleep
                start = time.perf_counter()
                fitted = model(k, random_state=seed).fit(X)
                took = time.perf_counter() - start
                if turn:
                    seconds[name][seed] = min(seconds[name][seed], took)
                inertias[name][seed] = fitted.inertia_
    return {name: (statistics.median(seconds[name]), float(inertias[name].mean())) for name in models}


def parse():
    """Return the options."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("cases", nargs="*", default=CASES, metavar="NAME|FILE|NxD:K")
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--turns", type=int, default=3)
    parser.add_argument("--threads", type=int, help="for every library; default: what ckmeans takes by itself")
    parser.add_argument("--dtype", choices=["float32", "float64"], default="float32")
    return parser.parse_args()


def main():
    """Print a line per case, and the geometric means."""
    options = parse()
    if (status := machine.again_with_threads(machine.threads_of(options.threads))) is not None:
        return status
    warnings.simplefilter("ignore")
    print(f"{machine.processor()}, {machine.threads_of(options.threads)} threads; {options.dtype}")
    print(f"{'seconds':40}{'scikit-learn':>14}{'KMeans':>10}{'MiniBatch':>11}{'ratios':>15}{'inertia':>18}")
    ratios = []
    for case in options.cases:
        spec, _, k = case.rpartition(":")
        name, X = data.rows(spec, np.dtype(options.dtype))
        found = measured(X, int(k), options.seeds, options.turns)
        (theirs, worse), (full, least), (ours, inertia) = found.values()
        ratios.append((theirs / ours, full / ours))
        title = f"{name} {len(X):,} x {X.shape[1]}, k = {k}"
        print(
            f"{title:40}{theirs:14.4f}{full:10.4f}{ours:11.4f}{theirs / ours:8.2f}x{full / ours:5.2f}x"
            f"{worse / least:9.4f}{inertia / least:9.4f}",
            flush=True,
        )
    means = [math.exp(statistics.fmean(map(math.log, found))) for found in zip(*ratios, strict=True)]
    print(f"{'geometric means':75}{means[0]:8.2f}x{means[1]:5.2f}x")
    print("ratios: how many times as fast as the first two; inertia: scikit-learn's and ours over KMeans'")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
