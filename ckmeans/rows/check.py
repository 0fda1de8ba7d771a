"""Turns any X, weights, centres and labels into what rows are made of. Every error of such an input is raised here.

Messages name the argument, what came and what was expected; where scikit-learn has a message for the case, ours holds
its words. Knows nothing of clustering.
"""

import numbers

import numpy as np

from ckmeans.engines.threads import Threads
from ckmeans.kernels.statistics import all_finite
from ckmeans.kernels.storage import STORAGE_TYPES
from ckmeans.rows.csr import is_sparse, place, to_csr, values_of


def check_rows(X, *, name="X", caller="ckmeans", min_rows=1, finite=True):
    """Return X as a C-contiguous, aligned array of shape (n, d) of one of STORAGE_TYPES; itself when it is one already.

    What is of another type becomes float64; a sparse X becomes a scipy CSR matrix, of float32 or float64.
    """
    array = as_sparse_numbers(X, name) if is_sparse(X) else as_numbers(X, name, caller)
    if array.ndim != 2:
        raise ValueError(_wrong_dimension(array, name, caller))
    n, d = array.shape
    if n < min_rows:
        raise ValueError(
            f"Found array with {n} sample(s) (shape={array.shape}) while a minimum of {min_rows} is required by "
            f"{caller}."
        )
    if d < 1:
        raise ValueError(
            f"Found array with {d} feature(s) (shape={array.shape}) while a minimum of 1 is required by {caller}."
        )
    if is_sparse(array):
        array = to_csr(array)
    elif not (array.flags.c_contiguous and array.flags.aligned):
        array = np.require(array, requirements=["C", "A"])
    if finite:
        check_finite(array, name, caller)
    return array


def as_sparse_numbers(X, name):
    """Return a sparse X as it is, if it holds real numbers."""
    kind = X.dtype.kind
    if kind == "c":
        raise ValueError(f"Complex data not supported\n{name} has dtype {X.dtype}")
    if kind not in "fiub":
        raise ValueError(f"{name} is sparse and has dtype {X.dtype}, which is not numeric")
    return X


def as_numbers(X, name, caller):
    """Return X as an array of one of STORAGE_TYPES, float64 if it is of another type."""
    if hasattr(X, "indptr") or hasattr(X, "tocsr"):
        raise TypeError(
            f"Sparse data was passed for {name}, but dense data is required by {caller}. "
            "Use '.toarray()' to convert to a dense numpy array."
        )
    if isinstance(X, np.ma.MaskedArray):
        if np.ma.getmaskarray(X).any():
            raise ValueError(f"{name} is a masked array with masked entries: fill or drop them, {caller} cannot")
        X = X.data
    try:
        array = np.asarray(X)
    except ValueError as error:
        raise ValueError(f"{name} cannot be read as an array of numbers: {error}") from None
    kind = array.dtype.kind
    if kind == "c":
        raise ValueError(f"Complex data not supported\n{name} has dtype {array.dtype}")
    if kind in "USVMm":
        raise ValueError(
            f"{name} has dtype {array.dtype}, which is not numeric: dtype='numeric' is not compatible with arrays of "
            "bytes/strings. Convert your data to numeric values explicitly instead."
        )
    if array.dtype in STORAGE_TYPES:
        return array
    if kind == "f" and (native := array.dtype.newbyteorder("=")) in STORAGE_TYPES:
        return array.astype(native)
    try:
        return array.astype(np.float64)
    except (TypeError, ValueError) as error:
        raise type(error)(f"{name} cannot be read as numbers: {error}") from None


def _wrong_dimension(array, name, caller):
    if array.ndim > 2:
        return f"Found array with dim {array.ndim}. {caller} expected <= 2."
    what = "a scalar" if array.ndim == 0 else "1D"
    return (
        f"Expected 2D array, got {what} array instead:\n{name}={np.array2string(array, threshold=6)}.\n"
        "Reshape your data either using array.reshape(-1, 1) if your data has a single feature or "
        "array.reshape(1, -1) if it contains a single sample."
    )


def check_finite(array, name, caller):
    """Raise ValueError if checked rows hold NaN or infinity, naming the first."""
    stored = values_of(array)[np.newaxis] if is_sparse(array) else array
    if all_finite(stored, Threads().at_once(stored.size / 8)):
        return
    at = int(np.argmin(np.isfinite(stored)))
    row, column = place(array, at) if is_sparse(array) else divmod(at, array.shape[1])
    where = f"first at row {row}, column {column}"
    if np.isnan(stored.flat[at]):
        raise ValueError(
            f"Input {name} contains NaN ({where}).\n{caller} does not accept missing values encoded as NaN natively: "
            "drop or impute them first."
        )
    float_type = np.dtype(np.float32 if array.dtype == np.float32 else np.float64)
    raise ValueError(f"Input {name} contains infinity or a value too large for {float_type!r} ({where}).")


def check_weights(sample_weight, n, *, name="sample_weight"):
    """Return weights as a float64 array of length n, or None for None."""
    if sample_weight is None:
        return None
    if isinstance(sample_weight, numbers.Number):
        sample_weight = np.full(n, sample_weight, dtype=np.float64)
    weights = as_numbers(sample_weight, name, "ckmeans")
    if weights.ndim != 1:
        raise ValueError(f"Sample weights must be 1D array or scalar; {name} has shape {weights.shape}")
    if weights.shape[0] != n:
        raise ValueError(f"{name}.shape == {weights.shape}, expected {(n,)}!")
    weights = np.require(weights, dtype=np.float64, requirements=["C", "A"])
    check_finite(weights[:, np.newaxis], name, "ckmeans")
    if weights.min() < 0:
        row = int(np.argmax(weights < 0))
        raise ValueError(f"Negative values in data passed to `{name}`: {weights[row]} at row {row}")
    if not weights.any():
        raise ValueError(f"{name} is zero for every row: Sample weights must contain at least one non-zero number.")
    return weights


def check_centers(centers, n_clusters, d, *, name="init", caller="ckmeans"):
    """Return centres as a new float64 array of shape (n_clusters, d); n_clusters None: as many as there are."""
    if is_sparse(centers):
        centers = centers.toarray()
    centers = check_rows(centers, name=name, caller=caller)
    if n_clusters is not None and centers.shape[0] != n_clusters:
        raise ValueError(
            f"The shape of the initial centers {centers.shape} does not match the number of clusters {n_clusters}."
        )
    if centers.shape[1] != d:
        raise ValueError(
            f"The shape of the initial centers {centers.shape} does not match the number of features of the data {d}."
        )
    return np.array(centers, dtype=np.float64, order="C")


def check_labels(labels, n, n_clusters, *, name="labels"):
    """Return labels as an int32 array of length n with values in [0, n_clusters)."""
    array = np.asarray(labels)
    if array.dtype.kind not in "iu":
        raise TypeError(f"{name} must be integers; got dtype {array.dtype}")
    if array.shape != (n,):
        raise ValueError(f"{name} must have shape {(n,)}, one for each row of X; got {array.shape}")
    if n and (array.min() < 0 or array.max() >= n_clusters):
        row = int(np.argmax((array < 0) | (array >= n_clusters)))
        raise ValueError(f"{name} must lie in [0, {n_clusters}); got {array[row]} at row {row}")
    return np.require(array, dtype=np.int32, requirements=["C", "A"])
