"""Clusterings as models: in a file, with what was done to the rows, for `ckmeans predict`; and on a page.

A file is one of persistence.py. Beside the model it has `table`, the columns that the model was made of and what stands
for their gaps, and `preprocessing`, how they were scaled, if they were. This must not know what is done with labels.
"""

import math
from typing import Any, NamedTuple

import numpy as np

from ckmeans import persistence
from ckmeans.cli.columns import printable
from ckmeans.cli.errors import DataError, UsageError
from ckmeans.cli.gaps import MISSING
from ckmeans.cli.kinds import TEXT, ZIP, kind_of
from ckmeans.cli.output import cannot_write
from ckmeans.cli.reading import name_of
from ckmeans.cli.scaling import SCALES, Scaling
from ckmeans.cli.suggestion import did_you_mean
from ckmeans.functions import assign

FIRST_BYTES = 4096  # tell what a file is
ABOUT_ROWS = ("left out", "gaps", "weights", "scale", "sample")  # lines of a summary that a page has, too


class Model(NamedTuple):
    """What a file keeps of a clustering."""

    centers: np.ndarray  # (k, d), of rows as they were scaled
    estimator: Any  # one that has more to say about labels than which centre is nearest, or None
    names: list  # of the columns, "" where they have none
    positions: list  # of the columns in the table that they were of, counted from 0
    width: int  # of that table
    na: list  # what stood for a gap in it, beside what always does
    scaling: Scaling

    def labels(self, X, n_threads=None):
        """Return the cluster of each row."""
        return assign(X, self.centers, n_threads=n_threads) if self.estimator is None else self.estimator.predict(X)

    def columns_in(self, source, said=None):
        """Return where the model's columns are in a source: as said, by name, or by position if names are missing."""
        if said is not None:
            if len(said) != len(self.names):
                raise UsageError(f"--columns names {len(said)} columns, the model has {len(self.names)}")
            found = [source.find(name) for name in said]
            if len(set(found)) < len(found):
                raise UsageError("a column is named twice in --columns")
            return found
        here = [name for name in source.names if name]
        if here and _are_names(self.names):
            return [self._column_called(name, source) for name in self.names]
        if len(source.names) == self.width:
            return self.positions
        if len(source.names) == len(self.names):
            return list(range(len(self.names)))
        raise DataError(
            f"the number of columns is {len(source.names)}, the model was made of a table of {self.width}; as there "
            f"are no names, --columns says which are the {len(self.names)} of the model"
        )

    def _column_called(self, name, source):
        times = source.names.count(name)
        if times == 1:
            return source.names.index(name)
        if times:
            raise DataError(f"{times} columns are named {name!r}, which is a column of the model")
        others = [other for other in source.names if other not in self.names]
        raise DataError(f"no column {name!r}, which is a column of the model{did_you_mean(name, others)}")


def _are_names(names):
    return all(names) and len(set(names)) == len(names)


def _parameters(clusters, options):
    """Return the parameters as JSON holds them."""
    return {
        name: value if isinstance(value, int | float | str) else {"word": type(value).__name__}
        for name, value in _given(clusters, options).items()
    }


def _given(clusters, options):
    """Return the parameters with those that the command has chosen, but for a refine that is None: that is no word."""
    chosen = {"n_init": clusters.starts, "refine": clusters.refine}
    return {name: value for name, value in {**options, **chosen}.items() if name != "refine" or value is not None}


def estimator_of(clusters, rows, options):
    """Return the Clusters as a KMeans that has been fitted."""
    from ckmeans import KMeans  # which imports scikit-learn where it is installed

    model = KMeans(**_given(clusters, options))
    model._keep(clusters.result, rows.X, rows.weights)
    model.n_features_in_ = rows.X.shape[1]
    return model


def save(path, clusters, rows, source, options, na):
    """Write a model to a file."""
    scaling, fills = rows.scaling, None
    if scaling.missing in ("mean", "median"):
        fills = scaling.fill.tolist()
    table = {
        "columns": list(rows.names),
        "positions": [int(index) for index in rows.used],
        "width": len(source.names),
        "na": list(na or ()),
        "missing": scaling.missing,
        "fill": fills,
    }
    scaled = {"scale": scaling.kind, "offset": scaling.offset.tolist(), "factor": scaling.factor.tolist()}
    result = clusters.result
    fitted = {
        "inertia_": float(result.inertia),
        "n_features_in_": len(rows.names),
        "n_iter_": int(result.n_iter),
        "converged_": bool(result.converged),
    }
    if _are_names(rows.names):
        fitted["feature_names_in_"] = list(rows.names)
    arrays = {"cluster_centers_": result.centers, "labels_": result.labels, "history_": result.history}
    # What a KMeans packs, without one: it would import scikit-learn where that is installed.
    header = {"class": "KMeans", "parameters": _parameters(clusters, options), "fitted": fitted, "table": table}
    try:
        persistence.write(path, header, arrays, scaled if scaling.kind != "none" else None)
    except OSError as error:
        raise cannot_write(path, error) from None


def report(path, clusters, rows, options, selection, summary):
    """Write a page about the clusters, in the columns' own units, that also says what the summary says of the rows."""
    from ckmeans.report import write_report

    names = [name or f"#{index + 1}" for name, index in zip(rows.names, rows.used, strict=True)]
    scaling = rows.scaling
    notes = [f"{name}: {summary.lines[name]}" for name in ABOUT_ROWS if name in summary.lines]
    notes += summary.lines.get("note", [])
    k = len(clusters.sizes)
    units = None if scaling.kind == "none" else (scaling.factor, scaling.offset)
    try:
        write_report(
            *(path, estimator_of(clusters, rows, options), rows.X),
            names=names,
            selection=selection,
            title=f"{k} cluster{'s' * (k > 1)} of {printable(name_of(summary.facts['file']))}",
            notes=notes,
            row_names=_RowsOfFile(len(rows.X), rows.kept),
            units=units,
        )
    except OSError as error:
        raise cannot_write(path, error) from None


class _RowsOfFile:
    """What rows are called that are counted from 1 in their file, those that were dropped, too."""

    def __init__(self, n, kept):
        self._n, self._places = n, None if kept is None else np.flatnonzero(kept)

    def __len__(self):
        return self._n

    def __getitem__(self, row):
        return f"row {(row if self._places is None else self._places[row]) + 1}"


def load(path):
    """Return the Model in a file that save(), or an estimator's method of that name, has written."""
    try:
        with open(path, "rb") as stream:
            kind = kind_of(stream.read(FIRST_BYTES))
        if kind not in (ZIP, TEXT):
            raise DataError(f"{path} is {kind}, and no model")
        header, arrays = persistence.read(path)
        # The centres tell all, but of a tree of clusters and of directions; an estimator would import scikit-learn.
        tells_more = header["class"] == "SphericalKMeans" or any(name.startswith("tree_") for name in arrays)
        estimator = persistence.unpacked(header, arrays, path) if tells_more else None
        centers = _centers(arrays)
        return Model(centers, estimator, *_columns(header, len(centers[0])), _scaling(header, len(centers[0])))
    except OSError as error:
        raise DataError(f"cannot read {path}: {error.strerror or error}") from None
    except DataError:
        raise
    except (ValueError, TypeError, KeyError) as error:
        raise DataError(str(error) if path in str(error) else f"{path} is no model: {error}") from None


def _centers(arrays):
    centers = arrays.get("cluster_centers_")
    if centers is None:
        raise ValueError("it has no cluster_centers_")
    if centers.ndim != 2 or centers.dtype.kind != "f" or 0 in centers.shape or not np.isfinite(centers).all():
        raise ValueError("its cluster_centers_ are no table of finite numbers")
    return centers.astype(centers.dtype.newbyteorder("="), copy=False)


def _columns(header, d):
    """Return the names of the columns, their positions, the number of columns there were, and names of gaps."""
    names = header["fitted"].get("feature_names_in_", [""] * d)
    table = header.get("table", {"columns": names, "positions": list(range(d)), "width": d, "na": []})
    names, positions, width, na = (table[key] for key in ("columns", "positions", "width", "na"))
    if not _is_list(names, str, d) or not _is_list(positions, int, d) or type(width) is not int:
        raise ValueError("it is damaged: its columns are not those of its centres")
    if len(set(positions)) < d or not all(0 <= position < width for position in positions):
        raise ValueError("it is damaged: its columns are not in its table")
    if not _is_list(na, str, len(na)):
        raise ValueError("it is damaged: it does not say what is a gap")
    return names, positions, width, na


def _scaling(header, d):
    """Return the Scaling that rows were made ready with."""
    table = header.get("table", {"missing": "error", "fill": None})
    scaled = header.get("preprocessing", {"scale": "none", "offset": [0.0] * d, "factor": [1.0] * d})
    kind, missing, fill = scaled["scale"], table["missing"], table["fill"]
    if kind not in SCALES or missing not in MISSING or (fill is None) != (missing not in ("mean", "median")):
        raise ValueError(f"it asks for scale {kind!r} and missing {missing!r}, which this version does not know")
    numbers = [math.nan] * d if fill is None else fill, scaled["offset"], scaled["factor"]
    if not all(_is_list(each, float, d) for each in numbers) or not _are_usable(*numbers[1:]):
        raise ValueError("it is damaged: it does not say how each column is scaled")
    return Scaling(kind, missing, *map(np.array, numbers))


def _are_usable(offset, factor):
    return all(map(math.isfinite, (*offset, *factor))) and 0.0 not in factor


def _is_list(value, kind, length):
    return isinstance(value, list) and len(value) == length and all(type(each) is kind for each in value)
