"""Rows divided in two, again and again: in the order in which they lie, whatever they are stored as."""

import numpy as np
import pytest

from ckmeans.engines.threads import Threads
from ckmeans.kernels.division import Divide
from ckmeans.rows.budget import Budget
from ckmeans.rows.division import Division


def dense(rows):
    return rows.toarray() if hasattr(rows, "toarray") else rows


def check_divided(X, weights, *, threads=1, room=1 << 30, rng=None):
    """Divide X, then its parts, then theirs; each part must be what numpy's masks give."""
    rng = rng or np.random.default_rng(0)
    division = Division(X, weights, Threads(threads), Budget(room))
    to_do = [(division.whole, np.arange(X.shape[0]), 0)]
    while to_do:
        part, positions, depth = to_do.pop()
        np.testing.assert_array_equal(division.positions(part), positions)
        assert part.n == len(positions)
        assert division.has_weight(part) == (weights is None or weights[positions].any() if part.n else False)
        if not part.n:
            continue
        rows = division.rows(part)
        np.testing.assert_array_equal(dense(rows.X), dense(X[positions]))
        assert rows.numbers.dtype == X.dtype
        assert (rows.weights is None) == (weights is None)
        if weights is not None:
            np.testing.assert_array_equal(rows.weights, weights[positions])
        if depth < 3:
            labels = rng.integers(2, size=part.n).astype(np.int32)
            parts = division.divided(part, labels)
            to_do += [(parts[label], positions[labels == label], depth + 1) for label in (0, 1)]
    return division


@pytest.mark.parametrize("stored", [np.float32, np.float64, np.float16, np.uint8, np.int8])
@pytest.mark.parametrize("d", [1, 2, 3, 4, 8, 16, 70])
@pytest.mark.parametrize("weighted", [False, True])
def test_rows_of_any_type_and_width(rng, stored, d, weighted):
    for n in (1, 2, 255, 256, 1000):
        X = rng.integers(100, size=(n, d)).astype(stored)
        weights = rng.integers(3, size=n).astype(float) if weighted else None
        assert check_divided(X, weights).keeps


@pytest.mark.parametrize("weighted", [False, True])
def test_without_room_rows_are_gathered_when_they_are_wanted(rng, weighted):
    X, weights = rng.normal(size=(500, 3)), rng.uniform(size=500) if weighted else None
    size = 2 * (X.nbytes + (weights.nbytes if weighted else 0))
    assert check_divided(X, weights, room=size).keeps
    assert not check_divided(X, weights, room=size - 1).keeps


def test_rows_that_begin_anywhere_and_are_read_only(rng):
    X = np.frombuffer(rng.bytes(1 + 8 * 300), dtype=np.uint8, offset=1).reshape(300, 8)
    check_divided(X, None)


def test_many_threads_divide_alike(rng, eager_threads):
    check_divided(rng.normal(size=(4000, 3)), rng.uniform(size=4000), threads=4)


@pytest.mark.parametrize("weighted", [False, True])
def test_sparse_rows(dtype, rng, weighted):
    sparse = pytest.importorskip("scipy.sparse")
    X = sparse.csr_matrix(np.where(rng.uniform(size=(200, 9)) < 0.7, 0, rng.normal(size=(200, 9))).astype(dtype))
    assert not check_divided(X, rng.uniform(size=200) if weighted else None).keeps


@pytest.mark.parametrize("label", [0, 1])
def test_all_rows_on_one_side(rng, label):
    X = rng.normal(size=(300, 3))
    division = Division(X, None, Threads(1), Budget(1 << 30))
    parts = division.divided(division.whole, np.full(300, label, dtype=np.int32))
    assert (parts[label].n, parts[1 - label].n) == (300, 0)
    np.testing.assert_array_equal(division.rows(parts[label]).X, X)


def test_a_part_can_be_divided_otherwise(rng):
    """What comes last counts."""
    X = rng.normal(size=(300, 3))
    division = Division(X, None, Threads(1), Budget(1 << 30))
    for _ in range(2):
        labels = rng.integers(2, size=300).astype(np.int32)
        parts = division.divided(division.whole, labels)
    np.testing.assert_array_equal(division.rows(parts[1]).X, X[labels == 1])


def test_arrays_that_are_not_alike_are_refused():
    labels, given = np.zeros(3, np.int32), np.zeros((3, 2))
    for to in (np.zeros((3, 1)), np.zeros((3, 2), np.float32), np.zeros((4, 2))):
        with pytest.raises(ValueError, match="must be two arrays alike"):
            Divide(labels, (given, to))
    with pytest.raises(ValueError, match="at most 3 arrays"):
        Divide(labels, *[(given, given.copy())] * 4)
