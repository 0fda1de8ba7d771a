"""Gaps and scales: which rows stay, what fills them, what a model keeps of it, and centres in their own units."""

from types import SimpleNamespace

import numpy as np
import pytest

from ckmeans.cli.errors import CellError, DataError, UsageError
from ckmeans.cli.preparation import prepare
from ckmeans.cli.scaling import learn_scaling
from ckmeans.cli.table import Table

GAPPY = b"x,y,w\n5,10,1\n3,,2\nNA,30,3\n9,20,4\n"


def prepared(data, scaling=None, **given):
    names = ("columns", "exclude", "id", "weight", "na")
    args = SimpleNamespace(**{**dict.fromkeys(names), "scale": "none", "missing": "error", **given})
    notes = {}
    return prepare(Table(data), args, notes, scaling), notes


def test_dropped_rows_go_with_their_weights_and_leave_a_blank():
    rows, notes = prepared(GAPPY, missing="drop", weight="w")
    assert rows.X.tolist() == [[5, 10], [9, 20]]
    assert rows.weights.tolist() == [1, 4]
    assert rows.kept.tolist() == [True, False, False, True]
    assert rows.spread_out([7, 8]) == [7, "", "", 8]
    assert notes["gaps"] == "2 rows of 4 left out (--missing drop)"


@pytest.mark.parametrize(("missing", "fills"), [("mean", (17 / 3, 20)), ("median", (5, 20))])
def test_gaps_are_filled(missing, fills):
    rows, notes = prepared(GAPPY, missing=missing, exclude=["w"])
    assert rows.X.tolist() == [[5, 10], [3, fills[1]], [fills[0], 30], [9, 20]]
    assert rows.kept is None
    assert notes["gaps"] == f"2 cells in 2 rows filled by the column's {missing}"


def test_the_refusal_says_what_each_way_costs():
    with pytest.raises(CellError) as caught:
        prepared(b"x,y\n5,1\n3,\n,\n9,\n")
    assert str(caught.value) == (
        "line 3, column 'y': empty cell; --missing drop leaves 3 of 4 rows out, "
        "--missing mean fills 4 cells in 3 rows, --exclude leaves column 'y' out, which lacks 75%"
    )


def test_nothing_stays():
    with pytest.raises(DataError, match="no row is without a gap"):
        prepared(b"x,y\n5,\n,3\n", missing="drop")


def test_a_weight_cannot_be_filled():
    with pytest.raises(DataError, match=r"line 3, column 'w': empty cell; a weight cannot be filled, --missing drop"):
        prepared(b"x,w\n5,1\n3,\n", missing="mean", weight="w")
    assert prepared(b"x,w\n5,1\n3,\n", missing="drop", weight="w")[0].weights.tolist() == [1]


@pytest.mark.parametrize(("kind", "offset", "factor"), [("std", 4, np.sqrt(5)), ("range", 1, 6), ("robust", 4, 3)])
def test_scales(kind, offset, factor):
    X = np.array([[1.0, 7], [3, 7], [5, 7], [7, 7]])
    scaling = learn_scaling(X, kind, "error")
    assert np.allclose(scaling.apply(X)[:, 0], (X[:, 0] - offset) / factor)
    assert scaling.apply(X)[:, 1].tolist() == [7] * 4  # a constant column stays
    assert scaling.undo(scaling.apply(X)).tolist() == X.tolist()
    assert X[0].tolist() == [1, 7]


def test_none_copies_nothing():
    X = np.ones((3, 2))
    assert learn_scaling(X, "none", "error").apply(X) is X


@pytest.mark.parametrize("kind", ["std", "range", "robust"])
def test_numbers_at_the_ends_of_float64(kind):
    X = np.array([[4e307, 1e-300], [-4e307, 3e-300], [3e307, 2e-300]])
    scaled = learn_scaling(X, kind, "error").apply(X)
    assert (np.ptp(scaled, axis=0) > 0.5).all()
    assert (np.ptp(scaled, axis=0) < 5).all()


def test_a_column_that_spans_more_than_float64_is_named():
    with pytest.raises(DataError, match="column 'x' spans more than float64 can hold"):
        prepared(b"x,y\n1.7e308,1\n-1.7e308,2\n5,3\n", scale="range")


def test_an_empty_column_has_no_mean():
    with pytest.raises(DataError, match="column 'y' is empty"):
        prepared(b"x,y\n5,\n3,NA\n", columns=["x", "y"], missing="mean")


def test_a_scaling_that_was_kept_is_used_again():
    rows, _ = prepared(GAPPY, missing="mean", scale="std", exclude=["w"])
    again, notes = prepared(b"x,y\n,10\n", rows.scaling, columns=["x", "y"])
    assert np.allclose(again.X, [[0, (10 - 20) / np.std([10, 20, 30, 20])]])
    assert notes["scale"].startswith("std (")


def test_a_column_is_named_once():
    with pytest.raises(UsageError, match="a column is named twice"):
        prepared(GAPPY, columns=["x", "1"])
