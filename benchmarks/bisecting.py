"""How long do fit and predict of BisectingKMeans take beside scikit-learn's, on the same rows, threads and draws?

Usage: python benchmarks/bisecting.py [--threads N] [--turns N] [--strategy NAME] [SPEC ...]
SPEC: NxDxK, made-up rows; china:K or digits:K; FILE.npy:K or FILE.npz:K, an array, one called X, or a CSR matrix.

float32, init="random", n_init=1. Both libraries in turns after one that does not count, the least of each. Inertia is
ours over theirs: of a single seed, which says little.
"""

import argparse
import time
import warnings

import numpy as np

import data
import machine

CASES = ["china:50", "872000x3x50", "280000x10x50", "60000x100x50", "60000x784x10", "1000x2x8", "10000x8x20"]


def rows(spec):
    """Return a name, float32 rows, dense or CSR, and a number of clusters."""
    name, _, k = spec.rpartition(":" if ":" in spec else "x")
    if name.endswith(".npz") and "indptr" in np.load(name):
        import scipy.sparse

        return name, scipy.sparse.load_npz(name).astype(np.float32), int(k)
    return *data.rows(name), int(k)


def seconds(model, X):
    """Return how long a fit and a predict take."""
    start = time.perf_counter()
    model.fit(X)
    fitted = time.perf_counter()
    model.predict(X)
    return fitted - start, time.perf_counter() - fitted


def measured(models, X, turns):
    """Return {library: its least seconds of fit and of predict}."""
    found = {name: [] for name in models}
    for _ in range(turns + 1):
        for name, model in models.items():
            found[name].append(seconds(model, X))
    return {name: np.min(took[1:], axis=0) for name, took in found.items()}


def main():
    """Print a line per case."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("cases", nargs="*", default=CASES, metavar="SPEC")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--turns", type=int, default=3, help="that count; default: 3")
    parser.add_argument("--strategy", choices=["biggest_inertia", "largest_cluster"], default="biggest_inertia")
    args = parser.parse_args()
    if (status := machine.again_with_threads(args.threads)) is not None:
        return status
    import sklearn.cluster

    import ckmeans

    warnings.simplefilter("ignore")
    ckmeans.show_config()
    for spec in args.cases:
        name, X, k = rows(spec)
        how = {"random_state": 0, "bisecting_strategy": args.strategy}
        models = {library.__name__: library.BisectingKMeans(k, **how) for library in (ckmeans, sklearn.cluster)}
        (ours, theirs), (model, other) = measured(models, X, args.turns).values(), models.values()
        line = f"{name[-24:]:24} {X.shape[0]:>8} x {X.shape[1]:<5} k={k:<5}"
        for word, mine, their in zip(("fit", "predict"), ours, theirs, strict=True):
            line += f" {word} {mine * 1e3:8.2f} ms, {their * 1e3:9.2f}: {their / mine:5.1f}x;"
        print(f"{line} inertia {model.inertia_ / other.inertia_:.4f}", flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
