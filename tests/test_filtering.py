"""The filtering algorithm: its tree, and how little it compares. Its results: test_algorithms.py."""

import numpy as np
import pytest
from single_runs import Problem
from test_algorithms import SETS, both, check_same

from ckmeans import tuning
from ckmeans.kernels.centers import Shift
from ckmeans.kernels.tree import Tree
from ckmeans.rows import Rows


def test_most_distances_are_left_out(rng):
    X = rng.uniform(size=(40_000, 2))
    method = Problem(X, 100).method("filtering")
    assert method.step(X[:100].copy(), None).n_distances < 0.04 * X.shape[0] * 100


@pytest.mark.parametrize("name", SETS)
def test_a_tree_holds_every_row_once_and_boxes_hold_their_rows(rng, name):
    X = SETS[name](rng, 30_000, 3)
    found = Tree(Rows(X), True, 2)
    np.testing.assert_array_equal(np.sort(found.order), np.arange(len(X)))
    np.testing.assert_array_equal(found.rows, X[found.order])
    assert found.nodes == 1 if name == "same" else found.nodes > 4


@pytest.mark.parametrize("name", SETS)
@pytest.mark.parametrize(("d", "k"), [(1, 9), (2, 40), (3, 130), (5, 130), (7, 30), (8, 200)])
def test_what_nodes_remember_changes_no_step(isa, rng, monkeypatch, name, d, k):
    """More centres than a node lists among them; empty clusters make centres jump."""
    monkeypatch.setattr(tuning, "CHANGED_TO_REMEMBER", 1.1)
    X, weights = SETS[name](rng, 5000, d), rng.uniform(size=5000)
    check_same(*both("filtering", X, k, max_iter=40))
    check_same(*both("filtering", X, k, weights, n_threads=2, max_iter=10))


@pytest.mark.parametrize("apart", [1e-5, 1e-7, 1e-9, 0.0])
@pytest.mark.parametrize("d", [1, 2, 3, 6])
def test_centers_that_float32_hardly_tells_apart(isa, dtype, rng, d, apart):
    """Twins as far apart as the rounding of what leaves are compared by, in nodes of several groups of leaves."""
    X = rng.uniform(size=(5000, d)).astype(dtype)
    X[-1] *= 100  # the node that holds it is large, its leaves are not
    twins = X[:30] + apart * rng.normal(size=(30, d))
    centers = rng.permutation(np.concatenate([X[:30], twins]).astype(np.float64))
    for unit in (1.0, 2.0**-90, 2.0**100):
        problem = Problem((X * unit).astype(dtype), 60)
        labels = [problem.run(centers * unit, name, max_iter=1).labels for name in ("lloyd", "filtering")]
        steps = []
        for name in ("lloyd", "filtering"):
            steps.append(problem.method(name))
            steps[-1].step(centers * unit, None)
        np.testing.assert_array_equal(steps[1].labels_of_rows(), steps[0].labels_of_rows())
        np.testing.assert_array_equal(labels[1], labels[0])


def test_what_nodes_remember_is_remembered(rng):
    """As long as no centre moves, leaves with one centre are not looked at."""
    X = rng.uniform(size=(40_000, 2))
    method = Problem(X, 60).method("filtering")
    centers = X[:60].copy()
    still = Shift(centers, centers)
    for shift in (None, still, still):
        method.step(centers, shift)
    expected = method.labels.copy()
    one = np.flatnonzero(np.bincount(expected, minlength=60) > 500)[0]
    method.labels[expected == one] = -2  # a label that looking at the row would mend
    assert 0 < method.step(centers, still).n_changed < np.count_nonzero(expected == one)
