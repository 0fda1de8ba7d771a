"""How long is one Lloyd step (assign and update) beside scikit-learn's, from the same start, on the same threads?

Usage: python benchmarks/step.py [ROWSxCOLUMNSxCLUSTERS ...]
A step is a fit of 8 steps less one of 2, over 6; both libraries in turn, best of three. The rows are a seeded mixture.
"""

import sys
import time
import warnings

import numpy as np
import sklearn.cluster

import ckmeans

SHAPES = ["1000000x2x100", "870000x3x64", "235000x3x200", "327000x8x100"]
SHAPES += ["40000x100x500", "50000x384x500", "60000x784x100", "60000x784x10"]
LIBRARIES = {"scikit-learn": sklearn.cluster.KMeans, "ckmeans": ckmeans.KMeans}


def seconds(estimator, X, centers, steps):
    """Return how long a fit of that many steps takes."""
    start = time.perf_counter()
    estimator(len(centers), init=centers, n_init=1, max_iter=steps, tol=0).fit(X)
    return time.perf_counter() - start


def step_seconds(X, centers):
    """Return the seconds of a step for each library."""
    best = {(name, steps): np.inf for steps in (2, 8) for name in LIBRARIES}
    for _ in range(3):
        for name, steps in best:
            best[name, steps] = min(best[name, steps], seconds(LIBRARIES[name], X, centers, steps))
    return {name: (best[name, 8] - best[name, 2]) / 6 for name in LIBRARIES}


def main():
    """Print a line per shape."""
    warnings.simplefilter("ignore")
    ckmeans.show_config()
    for shape in sys.argv[1:] or SHAPES:
        n, d, k = map(int, shape.split("x"))
        rng = np.random.default_rng(0)
        X = (rng.normal(size=(n, d)) + rng.integers(0, 3, (n, 1))).astype(np.float32)
        took = step_seconds(X, X[rng.choice(n, k, replace=False)])
        theirs, ours = took["scikit-learn"], took["ckmeans"]
        print(f"{shape:15} scikit-learn {theirs * 1e3:7.2f} ms, ckmeans {ours * 1e3:7.2f} ms: {theirs / ours:.1f}x")


if __name__ == "__main__":
    main()
