"""Light clusters give their centre to a row far out where that lowers the inertia, and nowhere else."""

import numpy as np
import pytest

from ckmeans.reassignment import farthest_of_each, reassigned
from ckmeans.rows import Rows


def moved(X, centers, ratio, weights=None):
    rows, centers = Rows(X, weights), np.asarray(centers, dtype=np.float64)
    labels = rows.nearest(centers)
    return reassigned(rows, centers, labels, rows.assigned_distances_sq(centers, labels), ratio)


def inertia(X, centers, weights=None):
    rows = Rows(X, weights)
    return rows.inertia(centers, rows.nearest(centers))


def test_a_light_cluster_goes_to_the_farthest_row():
    X = np.array([[0.0], [0.1], [0.2], [0.3], [0.9], [50.0]])
    np.testing.assert_array_equal(moved(X, [[0.1], [0.95]], 0.5), [[0.1], [0.95]])  # the row is in the light one
    X = np.array([[0.0], [0.1], [0.2], [-50.0], [0.9]])
    np.testing.assert_array_equal(moved(X, [[0.1], [0.95]], 0.5), [[0.1], [-50.0]])


def test_it_stays_where_moving_costs_more():
    X = np.array([[0.0], [0.1], [0.2], [-5.0], [50.0]])
    np.testing.assert_array_equal(moved(X, [[0.1], [50.0]], 0.5), [[0.1], [50.0]])


def test_none_is_light_enough():
    X = np.array([[0.0], [0.1], [0.2], [-50.0], [0.9]])
    np.testing.assert_array_equal(moved(X, [[0.1], [0.95]], 0.2), [[0.1], [0.95]])
    np.testing.assert_array_equal(moved(X, [[0.1], [0.95]], 0.0), [[0.1], [0.95]])


def test_weights_decide():
    X = np.array([[0.0], [0.1], [0.2], [-50.0], [-20.0], [0.9]])
    weights = np.array([5.0, 5.0, 5.0, 0.0, 1.0, 1.0])
    np.testing.assert_array_equal(moved(X, [[0.1], [0.95]], 0.5, weights), [[0.1], [-20.0]])


@pytest.mark.parametrize("ratio", [0.1, 1.0, 5.0])
@pytest.mark.parametrize("weighted", [False, True])
def test_the_inertia_never_rises(ratio, weighted, rng):
    for _ in range(20):
        X = rng.lognormal(sigma=2.0, size=(300, 2))
        weights = rng.uniform(size=300) if weighted else None
        centers = X[rng.choice(300, size=12, replace=False)]
        assert inertia(X, moved(X, centers, ratio, weights), weights) <= inertia(X, centers, weights) * (1 + 1e-12)


def test_the_farthest_row_of_each_cluster():
    labels = np.array([0, 0, 2, 2, 2, 3], dtype=np.int32)
    np.testing.assert_array_equal(farthest_of_each(labels, np.array([1.0, 2, 5, 5, 1, 0]), 4), [2, 1])
