"""The filtering algorithm: its tree, and how little it compares. Its results: test_algorithms.py."""

import numpy as np
import pytest
from test_algorithms import SETS, both, check_same

from ckmeans import filtering, lloyd
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


@pytest.mark.parametrize("name", SETS)
@pytest.mark.parametrize(("d", "k"), [(1, 9), (2, 40), (3, 130), (7, 30)])
def test_what_nodes_remember_changes_no_step(isa, rng, monkeypatch, name, d, k):
    """More centres than a node lists among them; empty clusters make centres jump."""
    monkeypatch.setattr(filtering, "MOVED_TO_REMEMBER", 1.1)
    X, weights = SETS[name](rng, 5000, d), rng.uniform(size=5000)
    check_same(*both("filtering", X, k, max_iter=40))
    check_same(*both("filtering", X, k, weights, n_threads=2, max_iter=10))


def test_what_nodes_remember_is_remembered(rng, monkeypatch):
    """As long as no centre moves, leaves with one centre are not looked at."""
    X = rng.uniform(size=(40_000, 2))
    problem = lloyd.Problem(X, 60, None, 0, 1)
    method = filtering.Filtering(problem, np.full(len(X), -1, dtype=np.int32))
    centers = X[:60].copy()
    for _ in range(3):
        method.step(centers)
    expected = method.labels.copy()
    one = np.flatnonzero(np.bincount(expected, minlength=60) > 500)[0]
    method.labels[expected == one] = -2  # a label that looking at the row would mend
    monkeypatch.setattr(problem, "move_rows", lambda kernel, units, block: kernel(0, units, 1, 0))
    moved = method.step(centers)[0]
    assert 0 < moved < np.count_nonzero(expected == one)
