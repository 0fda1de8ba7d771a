"""The filtering algorithm: its tree, and how little it compares. Its results: test_algorithms.py."""

import numpy as np
import pytest
from test_algorithms import SETS

import ckmeans
from ckmeans import lloyd
from ckmeans.kernels import tree


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
