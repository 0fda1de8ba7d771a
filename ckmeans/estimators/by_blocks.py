"""What estimators do with rows that lie in blocks: read one after another, or in a pool. Knows not how centres come."""

import io

import numpy as np

from ckmeans.engines.pool import Pool, is_collection
from ckmeans.engines.threads import Threads
from ckmeans.estimators.columns import string_names
from ckmeans.files import check_target, in_place_of
from ckmeans.kernels.exact_sum import ExactSum
from ckmeans.rows.containers import column_labels
from ckmeans.rows.in_turn import InTurn, once
from ckmeans.sources import source_or_map


def pool_of(X, source, sample_weight, n_threads):
    """Return the pool of rows that lie in blocks, and their columns' names or None; source: of X if that has one."""
    if source is not None:
        return InTurn(source, sample_weight, Threads(n_threads)), source.names
    if not isinstance(X, Pool):
        from ckmeans.engines.dask import DaskPool

        return DaskPool(X, sample_weight, n_threads), column_labels(X)
    if sample_weight is not None:
        raise ValueError("sample_weight was given, and X is a pool, whose blocks bring weights if they have them")
    return X, None


def new_rows(model, source, sample_weight=None):
    """Yield Rows of each block, checked against what was fitted, and the centres as float64."""
    model._check_fitted()
    model._check_names(string_names(source.names))
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
    parts = labels(model, source) if source is not None else [model.predict(X)]
    if is_collection(X):
        parts = map(np.asarray, parts[0].blocks)  # one at a time is computed
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
