"""The filtering algorithm: its tree, and how little it compares. Its results: test_algorithms.py."""

import numpy as np
import pytest
from test_algorithms import SETS

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
