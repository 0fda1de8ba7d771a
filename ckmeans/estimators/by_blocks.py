"""What estimators do with rows that are read block by block. Knows nothing of how centres are found."""

import io

import numpy as np

from ckmeans.engines.threads import Threads
from ckmeans.files import check_target, in_place_of
from ckmeans.kernels.exact_sum import ExactSum
from ckmeans.rows.blocks import BlockRows, once
from ckmeans.sources import source_or_map


def fit_rows(model, source, sample_weight):
    """Return BlockRows of a source to be fitted; the model remembers their width and their columns' names."""
    rows = BlockRows(source, sample_weight, Threads(model.n_threads))
    remember_columns(model, source, rows.d)
    return rows


def remember_columns(model, source, d):
    """Let a model remember the width of a source and its columns' names."""
    model.n_features_in_ = d
    model.__dict__.pop("feature_names_in_", None)
    if source.names is not None:
        model.feature_names_in_ = np.asarray(source.names, dtype=object)


def new_rows(model, source, sample_weight=None):
    """Yield Rows of each block, checked against what was fitted, and the centres as float64."""
    model._check_fitted()
    model._check_names(None if source.names is None else np.asarray(source.names, dtype=object))
    for X, weights in once(source, sample_weight):
        rows, centers = model._check_same_width(X)
        yield (rows if weights is None else model._rows_of(X, weights, rows.engine)), centers


def labels(model, source):
    """Yield the labels of each block."""
    return (model._clusters_of(rows, centers) for rows, centers in new_rows(model, source))


def distances(model, source):
    """Yield the distances of each block's rows to all centres."""
    return (rows.all_distances(centers) for rows, centers in new_rows(model, source))


def inertia(model, source, sample_weight):
    """Return the inertia of all rows."""
    total, rows = ExactSum(), None
    for rows, centers in new_rows(model, source, sample_weight):
        total.merge(rows.exact_inertia(centers, model._clusters_of(rows, centers)))
    return rows.in_float64(total)


def write_labels(model, X, out):
    """Write the labels of X to a .npy file, which takes its place when complete, and return a map of it."""
    check_target(out)
    source = source_or_map(X)
    parts = [model.predict(X)] if source is None else labels(model, source)
    n = 0
    with in_place_of(out) as stream:
        stream.write(header(0))
        for part in parts:
            stream.write(part)
            n += len(part)
        stream.seek(0)
        stream.write(header(n))
    return np.load(out, mmap_mode="r")


def header(n):
    """Return the header of a .npy file of n labels: as many bytes for any n."""
    stream = io.BytesIO()
    np.lib.format.write_array_header_1_0(stream, {"descr": "<i4", "fortran_order": False, "shape": (n,)})
    return stream.getvalue()
