"""What estimators do with collections of dask: lazily, but for numbers. Imported where one comes, and not before."""

import contextlib
from functools import partial

import numpy as np

from ckmeans.engines import dask
from ckmeans.engines.pool import merged
from ckmeans.estimators.columns import column_names
from ckmeans.kernels.exact_sum import ExactSum
from ckmeans.rows.blocks import BlockRows
from ckmeans.rows.check import check_rows, check_weights


def each_block(X, function, dtype, columns=None):
    """Return a lazy array of function(rows) for each block: labels or, where they are told, so many columns."""
    X = dask.rows_of(X)
    if columns is None:
        return X.map_blocks(function, dtype=dtype, drop_axis=1, meta=np.empty(0, dtype))
    return X.map_blocks(function, dtype=dtype, chunks=(X.chunks[0], (columns,)), meta=np.empty((0, columns), dtype))


def labels(model, X):
    """Return the labels of a dask collection's rows, lazily."""
    return each_block(X, partial(labels_of_block, checked_for(model, X)), np.int32)


def distances(model, X):
    """Return the distances of a dask collection's rows to all centres, lazily."""
    twin, dtype = checked_for(model, X), np.float32 if dask.rows_of(X).dtype == np.float32 else np.float64
    return each_block(X, partial(distances_of_block, twin, dtype), dtype, model._n_features_out)


def compute_late(model, X, sample_weight, centers):
    """Let a model have what an interrupted fit to a dask collection left out."""
    with contextlib.closing(dask.DaskPool(X, sample_weight, model.n_threads)) as pool:
        rows = BlockRows(pool)
        found = rows.nearest(centers)
        model.inertia_, model.cluster_inertia_ = rows.inertias(centers, found)
    model._sizes, model.labels_ = found.sizes, labels(model, X)


def inertia(model, X, sample_weight):
    """Return the inertia of a dask collection's rows."""
    with contextlib.closing(dask.DaskPool(X, sample_weight, model.n_threads)) as pool:
        total = merged(pool.map(partial(inertia_of_blocks, checked_for(model, X))))
    if (value := total.value()) == np.inf:
        raise ValueError("inertia is beyond float64: divide X by a power of ten")
    return value


def checked_for(model, X):
    """Return what workers need of a model; its columns are those of X."""
    model._check_fitted()
    model._check_names(column_names(X))
    d, width = dask.rows_of(X).shape[1], np.shape(model.cluster_centers_)[1]
    if d != width:
        raise ValueError(f"X has {d} features, but {type(model).__name__} is expecting {width} features as input.")
    twin = object.__new__(type(model))
    left = ("labels_", "history_", "cluster_inertia_", "feature_names_in_", "_sizes", "_to_label")
    vars(twin).update({name: value for name, value in vars(model).items() if name not in left})
    twin.callback, twin.init, twin.random_state = None, "random", None  # dask asks for all parameters
    twin.n_threads = 1  # beside other tasks
    return twin


def labels_of_block(model, X):
    """Return the labels of a block, which may have no rows."""
    return model.predict(X) if X.shape[0] else np.empty(0, np.int32)


def distances_of_block(model, dtype, X):
    """Return the distances of a block's rows to all centres."""
    return model.transform(X) if X.shape[0] else np.empty((0, model._n_features_out), dtype)


def inertia_of_blocks(model, blocks):
    """Return the ExactSum of the inertia of blocks."""
    total = ExactSum()
    for block in blocks:
        X = check_rows(block.X, name=f"block {block.number} of X", min_rows=0)
        if X.shape[0]:
            name = f"sample_weight of block {block.number}"
            weights = check_weights(block.weights, X.shape[0], name=name, may_be_zero=True)
            rows, centers = model._rows_of(X, weights, block.engine), model.cluster_centers_.astype(np.float64)
            total.merge(rows.exact_inertia(centers, model._clusters_of(rows, centers)))
    return total
