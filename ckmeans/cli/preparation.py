"""From a source of columns to the rows that are clustered: chosen, weighted, without gaps, scaled; all of it noted.

It must not know how a file becomes columns, nor what is done with the rows.
"""

from typing import Any, NamedTuple

import numpy as np

from ckmeans.cli import gaps
from ckmeans.cli.columns import Choice, called, listed, remarks, row_numbers
from ckmeans.cli.errors import DataError
from ckmeans.cli.scaling import Scaling, learn_scaling


class Prepared(NamedTuple):
    """Rows to cluster, and what it takes to tell their clusters in terms of the source."""

    X: np.ndarray  # rows x columns, without gaps, scaled
    used: list  # the indices of its columns in the source
    names: list  # their names, "" where they have none
    weights: Any  # float64, one a row, or None
    kept: Any  # a mask over the source's rows, True where a row is in X; None if all are
    scaling: Scaling
    left_out: dict  # {how a column is called: why it is left out}

    def spread_out(self, values, blank=""):
        """Return values, one a row of X, as a list of one for each of the source's, `blank` where it was dropped."""
        if self.kept is None:
            return list(values)
        values = iter(values)
        return [next(values) if kept else blank for kept in self.kept.tolist()]


def prepare(source, args, notes, scaling=None, choice=None):
    """Return the Prepared rows of a source, as the arguments ask for, and add what is told of it to the notes.

    With a Scaling, one that a model has kept, gaps are filled and columns scaled as it says, instead of learned. With a
    Choice, that one counts, instead of the arguments.
    """
    choice = choice or Choice(source, args)
    found = source.read(choice.columns, without=choice.without, weight=choice.weight, of_model=scaling is not None)
    left_out, indices = dict(found.left_out), [index for index in found.columns if index != choice.weight]
    if choice.columns is None:
        numbers = row_numbers(source, found.columns, indices)
        left_out.update(dict.fromkeys(numbers, f"row numbers; --columns takes {'it' if len(numbers) == 1 else 'them'}"))
        indices = [index for index in indices if index not in numbers]
    notes["read as"] = source.description
    notes["rows"] = found.rows
    _refuse_nothing(source, indices, left_out)
    notes["columns"] = f"{len(indices)}: {listed(called(source, index) for index in indices)}"
    left_out = {called(source, index): why for index, why in sorted(left_out.items())}
    if left_out:
        notes["left out"] = f"{len(left_out)}: {listed(f'{name} ({why})' for name, why in left_out.items())}"
    if found.forms:
        notes["forms"] = listed(f"{called(source, index)} {form}" for index, form in found.forms.items())
    missing = scaling.missing if scaling else args.missing
    columns = {index: found.columns[index] for index in indices}
    weights = found.columns.get(choice.weight)
    whole = _whole_rows(source, columns, weights, choice.weight, missing, notes, can_fill=scaling is None)
    kept = whole if missing == "drop" else None
    weights = None if choice.weight is None else _weights(source, found, choice.weight, kept)
    X = found.rows_of(indices)
    del columns
    if kept is not None:
        X = X[kept]
    if not len(X):
        raise DataError("no row is without a gap")
    if choice.weight is not None:
        notes["weights"] = called(source, choice.weight)
    if scaling is None:
        if remarked := found.remarks + remarks(source, X, indices, args.scale):
            notes.setdefault("note", []).extend(remarked)
        scaling = _learned(source, X, indices, args.scale, missing)
    if scaling.kind != "none":
        notes["scale"] = f"{scaling.kind} (inertia is that of scaled columns, centres are in their own units)"
    names = [source.names[index] for index in indices]
    return Prepared(scaling.apply(X), indices, names, weights, kept, scaling, left_out)


def _learned(source, X, indices, kind, missing):
    """Return the Scaling of the rows, or raise DataError that names a column which has none."""
    for position, index in enumerate(indices):
        if missing in ("mean", "median") and np.isnan(X[:, position]).all():
            raise DataError(f"column {source.label(index)} is empty")
    with np.errstate(over="ignore"):
        scaling = learn_scaling(X, kind, missing)
    if not np.isfinite(scaling.factor).all():
        column = indices[int(np.argmin(np.isfinite(scaling.factor)))]
        raise DataError(f"column {source.label(column)} spans more than float64 can hold: it cannot be scaled")
    return scaling


def _refuse_nothing(source, indices, left_out):
    """Raise DataError if no column is left to cluster by."""
    if indices:
        return
    if any(why.startswith("row numbers") for why in left_out.values()):
        raise DataError("no column holds a number but the row numbers; --columns takes them")
    raise DataError("no column is left to cluster by")


def _whole_rows(source, columns, weights, weight, missing, notes, *, can_fill):
    """Return a mask of the rows that lack nothing, or None if none does; refuse gaps unless they are allowed."""
    checked = dict(columns)
    if weights is not None and missing in ("error", "drop"):
        checked[weight] = weights
    whole = gaps.rows_without_gaps(checked)
    if whole is None:
        return None
    if missing == "error":
        gaps.refuse_gaps(source, checked, whole, can_fill=can_fill)
    notes["gaps"] = gaps.told(missing, checked, whole)
    return whole


def _weights(source, found, weight, kept):
    """Return the weights of the rows kept."""
    weights = found.columns[weight].astype(np.float64, copy=False)
    if kept is not None:
        weights = weights[kept]
    bad = ~(weights >= 0)
    if bad.any():
        row = int(np.argmax(bad))
        at = row if kept is None else int(np.flatnonzero(kept)[row])
        if np.isnan(weights[row]):
            raise DataError(f"{source.cell(at, weight)}; a weight cannot be filled, --missing drop leaves the row out")
        raise DataError(f"{source.place(at)}, column {source.label(weight)}: the weight {weights[row]:g} is negative")
    return weights
