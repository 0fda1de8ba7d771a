"""How long does greedy k-means++ take beside scikit-learn's, on the same rows, threads and draws?

Usage: python benchmarks/seed.py [--threads N] [--only NAME] [FILE.npy|FILE.npz:K ...]
Without files: seeded made-up rows of seven shapes. A file holds an array, or one called X; K is the number of seeds.
float32, the best of up to seven runs of ours and three of theirs, as many as three seconds allow. NAME: ckmeans leaves
scikit-learn out.
"""

import argparse
import os
import time

import numpy as np

import machine


def directions(rng, n):
    """Towns: points on a sphere, in a few hundred countries."""
    at = rng.normal(size=(300, 3))[rng.integers(300, size=n)] + 0.2 * rng.normal(size=(n, 3))
    return at / np.linalg.norm(at, axis=1, keepdims=True)


def mixture(rng, n, d, k, spread):
    """Return rows around k points."""
    return rng.normal(size=(k, d))[rng.integers(k, size=n)] + spread * rng.normal(size=(n, d))


def images(rng, n):
    """Return rows of low rank with noise, as pictures are, from 0 to 255."""
    smooth = mixture(rng, n, 40, 60, 0.5) @ rng.normal(size=(40, 784))
    return np.clip(60 + 20 * smooth + 8 * rng.normal(size=(n, 784)), 0, 255).round()


SHAPES = {
    "870k x 3": (lambda rng: directions(rng, 870_000), 64),
    "235k x 3": (lambda rng: directions(rng, 235_000), 200),
    "327k x 8": (lambda rng: mixture(rng, 327_000, 8, 100, 0.4), 100),
    "40k x 100": (lambda rng: rng.normal(size=(40_000, 100)) * rng.uniform(0.5, 2, (40_000, 1)), 500),
    "50k x 384": (lambda rng: mixture(rng, 50_000, 384, 500, 1.5), 500),
    "60k x 784": (lambda rng: images(rng, 60_000), 100),
    "1M x 1": (lambda rng: rng.lognormal(size=(1_000_000, 1)), 64),
}


def cases(files):
    """Yield name, float32 rows and number of seeds."""
    for file in files:
        path, _, k = file.rpartition(":")
        loaded = np.load(path)
        yield os.path.basename(path), np.ascontiguousarray(loaded["X"] if path.endswith("z") else loaded, "f4"), int(k)
    if not files:
        for name, (make, k) in SHAPES.items():
            yield name, make(np.random.default_rng(0)).astype(np.float32), k


def best_seconds(choose, X, k, times):
    """Return the shortest of `times` runs, of which those after the third second are left out."""
    best, began = np.inf, time.perf_counter()
    for _ in range(times):
        start = time.perf_counter()
        choose(X, k, random_state=0)
        best = min(best, time.perf_counter() - start)
        if time.perf_counter() - began > 3:
            break
    return best


def main():
    """Print a line per case."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("files", nargs="*", metavar="FILE:K")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--only", choices=["ckmeans"])
    args = parser.parse_args()
    if (status := machine.again_with_threads(args.threads)) is not None:
        return status
    import sklearn.cluster

    import ckmeans

    ckmeans.show_config()
    for name, X, k in cases(args.files):
        ours = best_seconds(ckmeans.kmeans_plusplus, X, k, 7)
        line = f"{name:24} {X.shape[0]:>8} x {X.shape[1]:<4} k={k:<5} ckmeans {ours * 1e3:8.1f} ms"
        if args.only is None:
            theirs = best_seconds(sklearn.cluster.kmeans_plusplus, X, k, 3)
            line += f", scikit-learn {theirs * 1e3:9.1f} ms: {theirs / ours:.1f}x"
        print(line, flush=True)


if __name__ == "__main__":
    raise SystemExit(main())
