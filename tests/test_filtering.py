"""The filtering algorithm: what plain Lloyd gives, bit by bit and step by step, whatever rows look like."""

import numpy as np
import pytest

import ckmeans
from ckmeans import lloyd
from ckmeans.kernels import tree


def grid(rng, n, d):
    """Return rows on a coarse grid: many are the same, many lie between two centres."""
    return rng.integers(0, 5, (n, d)).astype(np.float64)


def far(rng, n, d):
    return rng.normal(size=(n, d)) + 1e6


def lopsided(rng, n, d):
    """Return rows of which 90 % lie in one place, and a few very far away."""
    X = rng.normal(size=(n, d))
    X[: n * 9 // 10] *= 1e-3
    X[-3:] *= 1e9
    return X


def beyond_squares(rng, n, d):
    return rng.normal(size=(n, d)) * 1e180


SETS = {
    "normal": lambda rng, n, d: rng.normal(size=(n, d)),
    "grid": grid,
    "far": far,
    "lopsided": lopsided,
    "same": lambda rng, n, d: np.ones((n, d)),
    "tiny": lambda rng, n, d: rng.normal(size=(n, d)) * 1e-170,
    "beyond squares": beyond_squares,
}


def both(X, k, weights=None, n_threads=1, max_iter=300, seed=0):
    """Return the runs of plain Lloyd and of filtering from the same rows."""
    problem = lloyd.Problem(X, k, weights, 0, n_threads)
    start = X[np.random.default_rng(seed).choice(len(X), k, replace=False)].astype(np.float64)
    return [problem.run(start, algorithm=name, max_iter=max_iter) for name in ("lloyd", "filtering")]


def check_same(expected, found):
    assert found.labels.tobytes() == expected.labels.tobytes()
    assert found.centers.tobytes() == expected.centers.tobytes()
    assert (found.n_iter, found.converged) == (expected.n_iter, expected.converged)
    assert found.inertia == expected.inertia


@pytest.mark.parametrize("d", [1, 2, 3, 8, 11])
@pytest.mark.parametrize("name", SETS)
def test_step_by_step_as_plain_lloyd(isa, dtype, rng, name, d):
    if dtype == np.float32 and name in ("beyond squares", "tiny"):
        pytest.skip("not float32 numbers")
    X = SETS[name](rng, 5000, d).astype(dtype)
    for max_iter in (1, 2, 3, 7):
        check_same(*both(X, 23, max_iter=max_iter))


@pytest.mark.parametrize("storage", ["float32", "float64", "uint8", "int8", "float16"])
@pytest.mark.parametrize("copied", [True, False])
def test_rows_of_every_type_copied_or_where_they_are(isa, rng, monkeypatch, storage, copied):
    monkeypatch.setattr(lloyd, "COPY_BYTES", 1 << 30 if copied else 0)
    X = (rng.normal(size=(9001, 3)) * 20 + rng.integers(0, 3, (9001, 1)) * 30).clip(0, 120).astype(storage)
    check_same(*both(X, 40))


@pytest.mark.parametrize("n", [64, 65, 127, 4096, 4097, 10_000])
@pytest.mark.parametrize("weighted", [True, False])
def test_weights_threads_and_any_number_of_rows(rng, n, weighted, eager_threads):
    X = rng.normal(size=(n, 2))
    weights = rng.uniform(size=n) * (rng.uniform(size=n) > 0.3) if weighted else None
    expected, found = both(X, 17, weights)
    check_same(expected, found)
    for n_threads in (2, 7):
        check_same(expected, both(X, 17, weights, n_threads)[1])


def test_most_pairs_are_left_out(rng):
    X = rng.uniform(size=(40_000, 2))
    problem = lloyd.Problem(X, 100, None, 0, 1)
    method = lloyd.ALGORITHMS["filtering"](problem, np.full(len(X), -1, dtype=np.int32))
    assert method.step(X[:100].copy()).pairs < 0.04 * X.shape[0] * 100


@pytest.mark.parametrize("name", SETS)
def test_a_tree_holds_every_row_once_and_boxes_hold_their_rows(rng, name):
    X = SETS[name](rng, 30_000, 3)
    found = tree.tree(X, True, 2)
    np.testing.assert_array_equal(np.sort(found.order), np.arange(len(X)))
    np.testing.assert_array_equal(found.rows, X[found.order])
    assert found.nodes == 1 if name == "same" else found.nodes > 4


@pytest.mark.parametrize("k", [2, 5, 6, 7, 8, 16, 24, 61, 62, 63, 64, 65, 128])
def test_every_padding_of_a_tile(isa, dtype, rng, k):
    """Rows all over the place: no box leaves a centre out, and the tiles of all have to fit."""
    X = rng.normal(size=(700, 11)).astype(dtype)
    check_same(*both(X, k, max_iter=3))


@pytest.mark.parametrize("n", [1, 2, 3, 4, 63])
def test_few_rows(rng, n):
    check_same(*both(rng.normal(size=(n, 2)), min(n, 2)))


def test_sparse_rows_have_no_boxes(rng):
    sparse = pytest.importorskip("scipy.sparse")
    X = rng.normal(size=(200, 5)) * (rng.uniform(size=(200, 5)) < 0.4)
    dense = ckmeans.KMeans(4, algorithm="filtering", random_state=0).fit(X)
    found = ckmeans.KMeans(4, algorithm="filtering", random_state=0).fit(sparse.csr_matrix(X))
    assert found.labels_.tobytes() == dense.labels_.tobytes()
    assert found.inertia_ == dense.inertia_
