"""Merge the sums of 1000 clusters of 768 columns from 100 parts, as a fit of 100 workers does in each pass.

python benchmarks/merging.py
"""

import pickle
import time

import numpy as np

from ckmeans.engines.threads import Threads
from ckmeans.kernels.sums import Grid, Sums
from ckmeans.rows import Rows
from ckmeans.rows.sums import move_rows

K, D, ROWS, PARTS, ALL_ROWS = 1000, 768, 1000, 100, 10_000_000_000


def main():
    """Print what it takes, and whether the means are those of all rows at once."""
    rng, engine = np.random.default_rng(0), Threads(1)
    X = rng.normal(size=(4 * ROWS, D)).astype(np.float16)
    least = np.abs(np.where(X == 0, np.inf, X)).min(axis=0).astype(float)
    grid = Grid(X.min(axis=0).astype(float), X.max(axis=0).astype(float), least, ALL_ROWS, X.dtype)
    merged, at_once, loading, merging = Sums(K, grid), Sums(K, grid), 0.0, 0.0
    for part in range(PARTS):
        rows = Rows(np.roll(X, 37 * part, axis=0)[:ROWS], None, engine, 0)
        labels = rng.integers(0, K, ROWS).astype(np.int32)
        sums = Sums(K, grid)
        move_rows(rows, sums, labels)
        move_rows(rows, at_once, labels)
        sent = pickle.dumps(sums, protocol=5)
        began = time.process_time()
        received = pickle.loads(sent)
        loaded = time.process_time()
        merged.merge(received)
        loading, merging = loading + loaded - began, merging + time.process_time() - loaded
    means, expected = np.empty((K, D)), np.empty((K, D))
    merged.means(means)
    at_once.means(expected)
    print(f"{len(sent):,} bytes a part, {grid.limbs} limb; {PARTS} parts: {loading:.2f} s to unpickle, {merging:.2f} s")
    print("to merge;", "the same bits" if means.tobytes() == expected.tobytes() else "OTHER BITS", "as all at once")


if __name__ == "__main__":
    main()
