"""A differential fuzz: one problem a seed, whose result must have the same bits however it is computed.

Digests are compared over instruction sets, numbers of threads, OpenMP and Python threads, algorithms, storages, types
and orders of the rows; duplicates, columns far from zero or beside a far value and weights of all ranges are among the
problems. test_fuzz.py does a few seeds; for more:

    python tests/fuzz.py --seconds 60 [--seed 0]

It prints the seed of what differs, and ends with 1.
"""

import argparse
import contextlib
import sys
import time
import warnings
from dataclasses import dataclass

import numpy as np
import reference
import scipy.sparse

import ckmeans
from ckmeans import tuning
from ckmeans.algorithms import ALGORITHMS
from ckmeans.engines import threads
from ckmeans.kernels import dispatch
from ckmeans.rows import Rows

KINDS = ("near", "duplicates", "far", "nodata", "sizes", "whole", "one column", "mostly zero", "ends of the range")


@dataclass
class Problem:
    """X, (n, d) of some type, weights or None, n_clusters, and what k_means() is asked for."""

    X: np.ndarray
    weights: np.ndarray | None
    k: int
    init: object
    seed: int


def rows_of(kind, rng):
    """Return (n, d) float64 rows."""
    n, d = int(rng.integers(2, 700)), int(rng.integers(1, 6) if rng.random() < 0.7 else rng.integers(6, 70))
    if kind == "one column":
        n, d = int(rng.integers(20, 1500)), 1
    X = rng.normal(size=(n, d)) + 6 * rng.normal(size=(int(rng.integers(1, 9)), d))[rng.integers(0, 1, size=n)]
    if kind == "duplicates":
        X = X[rng.integers(max(1, n // 20), size=n)]
    elif kind == "far":
        X[:, rng.random(d) < 0.5] += 10.0 ** rng.integers(3, 14)
    elif kind == "nodata":
        X[rng.integers(n), rng.integers(d)] = rng.choice([-9999.0, -3.4e38, 1e30])
    elif kind == "sizes":
        X *= 10.0 ** rng.uniform(-30, 30, size=d)
    elif kind == "whole":
        X = np.round(10 * X)
    elif kind == "one column":
        X = (np.round(X, 3) + 10.0 ** rng.integers(0, 14)) * (rng.random((n, 1)) < 0.5)
    elif kind == "mostly zero":
        X *= rng.random((n, d)) < 0.1
    elif kind == "ends of the range":
        X *= 10.0 ** rng.choice([-310, -200, -160, 120, 150, 200, 300])
    return X


def problem(seed):
    """Return the Problem of a seed."""
    rng = np.random.default_rng(seed)
    kind = KINDS[seed % len(KINDS)]
    X = rows_of(kind, rng)
    dtype = rng.choice(["float64", "float32", "float16", "uint8", "int8"], p=[0.4, 0.3, 0.1, 0.1, 0.1])
    most = {"float64": np.inf, "float32": 1e38, "float16": 6e4, "uint8": 255, "int8": 127}[dtype]
    if np.abs(X).max() < most or (dtype == "float32" and kind == "nodata"):
        X = (np.abs(X) if dtype == "uint8" else X).astype(dtype)
    n, weights = len(X), None
    if rng.random() < 0.4:
        exponents = rng.choice([0, 1, 12, 60]) * rng.uniform(-1, 1, size=n)
        weights = 10.0**exponents * (rng.random(n) < 0.95)
        weights[0] = 1.0
    counted = n if weights is None else np.count_nonzero(weights)
    k = int(min(counted, rng.integers(1, 9) if rng.random() < 0.7 else rng.integers(9, 300)))
    init = rng.choice(["k-means++", "k-means||", "random", "array"])
    if init == "array":
        init = X[rng.choice(n, size=k, replace=False)].astype(np.float64) + rng.choice([0.0, 1e-3, 100.0])
    return Problem(X, weights, k, init if isinstance(init, np.ndarray) else str(init), seed)


def result(p, X=None, *, algorithm="auto", n_threads=1):
    """Return what a fit gives: centres as float64, labels, inertia, steps, and variances; or what ValueError says."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return fitted(p, p.X if X is None else X, algorithm, n_threads)
        except ValueError as error:
            if "float64" not in str(error):
                raise
            return (str(error),)


def fitted(p, X, algorithm, n_threads):
    """Do what result() does, and hold the fit to what it promises."""
    centers, labels, inertia, n_iter = ckmeans.k_means(
        X,
        p.k,
        sample_weight=p.weights,
        init=p.init,
        n_init=1,
        max_iter=12,
        random_state=p.seed,
        algorithm=algorithm,
        n_threads=n_threads,
        return_n_iter=True,
    )
    model = ckmeans.KMeans(p.k, init=centers, n_init=1, max_iter=1).fit(X, sample_weight=p.weights)
    model.cluster_centers_ = centers
    assert np.array_equal(model.predict(X), labels)
    assert -model.score(X, sample_weight=p.weights) == inertia
    return centers.astype(np.float64), labels, inertia, n_iter, Rows(X).statistics.variance


@contextlib.contextmanager
def settings(**values):
    """Set attributes, named MODULE__NAME, for a while."""
    modules = {"tuning": tuning, "threads": threads}
    before = {}
    for name, value in values.items():
        module, attribute = name.split("__")
        before[name] = getattr(modules[module], attribute)
        setattr(modules[module], attribute, value)
    try:
        yield
    finally:
        for name, value in before.items():
            setattr(modules[name.split("__")[0]], name.split("__")[1], value)


def variants(p):
    """Yield a name and a function that computes the same result in another way."""
    for isa in dispatch.available():
        yield isa, lambda isa=isa: by_instruction_set(p, isa)
    for name in ALGORITHMS:
        yield name, lambda name=name: result(p, algorithm=name)
    for n_threads in (2, 3):
        yield f"{n_threads} threads", lambda n_threads=n_threads: eagerly(p, n_threads, forked=False)
        yield f"{n_threads} Python threads", lambda n_threads=n_threads: eagerly(p, n_threads, forked=True)
    if p.X.dtype.kind != "f" or p.X.dtype == np.float16:
        yield "float64 copy", lambda: result(p, p.X.astype(np.float64))
    if p.X.dtype.kind == "f" and p.X.itemsize > 2:
        yield "CSR", lambda: result(p, scipy.sparse.csr_array(p.X))
        beside = np.concatenate([p.X, np.zeros((len(p.X), 1), dtype=p.X.dtype)], axis=1)
        if isinstance(p.init, str):  # the mean variance that tol is a share of is another: the first seeds are compared
            yield "seeds beside a column of zeros", lambda: seeds(p, beside)


def by_instruction_set(p, isa):
    before = dispatch.instruction_set()
    dispatch.select(isa)
    try:
        return result(p)
    finally:
        dispatch.select(before)


def eagerly(p, n_threads, *, forked):
    """Return the result where every piece of work is worth a thread, and one column worth sorting."""
    with settings(tuning__WORTH_A_THREAD=0, tuning__TASK_WORK=1, tuning__WORTH_SORTING=0, threads___forked=forked):
        return result(p, n_threads=n_threads)


def seeds(p, X):
    """Return the rows that k-means++ chooses."""
    with settings(tuning__WORTH_SORTING=0, tuning__FEW_CLUSTERS=1):
        return ckmeans.kmeans_plusplus(X, p.k, sample_weight=p.weights, random_state=p.seed)[1]


def equal(a, b):
    """Return whether two results have the same bits."""
    if isinstance(a, tuple):
        return len(a) == len(b) and all(
            np.asarray(x).tobytes() == np.asarray(y).tobytes() for x, y in zip(a, b, strict=True)
        )
    return np.array_equal(a, b)


def check(p):
    """Return the names of the ways in which a problem's result differs, and of what the oracle says otherwise."""
    expected, wrong = result(p), []
    if len(expected) == 1:  # what cannot be fitted is refused in the same words by all
        return [name for name, compute in variants(p) if "seeds" not in name and not equal(compute(), expected)]
    of_seeds = seeds(p, p.X) if isinstance(p.init, str) else None
    for name, compute in variants(p):
        if not equal(compute(), of_seeds if name.startswith("seeds") else expected):
            wrong.append(name)
    return wrong + check_oracle(p, expected[1]) + check_order(p)


def check_oracle(p, labels):
    """Return what update_centers gives otherwise than exact fractions do, for few rows."""
    X = p.X[:60]
    weights = None if p.weights is None else p.weights[:60]
    found = ckmeans.update_centers(X, labels[:60], p.k, weights)
    exact = reference.exact_means(X, labels[:60], p.k, weights).astype(found.dtype)
    return [] if np.array_equal(found, exact, equal_nan=True) else ["exact means"]


def check_order(p):
    """Return what depends on the order of the rows: variances and inertia."""
    order = np.random.default_rng(p.seed).permutation(len(p.X))
    centers = p.X[: p.k].astype(np.float64)
    weights = None if p.weights is None else p.weights[order]
    rows, others, wrong = Rows(p.X, p.weights), Rows(p.X[order], weights), []
    if not equal(tuple(rows.statistics), tuple(others.statistics)):
        wrong.append("statistics in another order")
    inertias = [some.exact_inertia(centers, some.nearest(centers)).value() for some in (rows, others)]
    return [*wrong, "inertia in another order"] if inertias[0] != inertias[1] else wrong


def main():
    """Check one seed after another until the time is over."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=float, default=60, help="how long (60)")
    parser.add_argument("--seed", type=int, default=0, help="the first one (0)")
    args = parser.parse_args()
    stop, seed, failed = time.monotonic() + args.seconds, args.seed, 0
    while time.monotonic() < stop:
        for wrong in check(problem(seed)):
            print(f"seed {seed}: {wrong} differs")
            failed += 1
        seed += 1
    print(f"{seed - args.seed} problems, {failed} differences")
    return bool(failed)


if __name__ == "__main__":
    sys.exit(main())
