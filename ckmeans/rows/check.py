"""Turns any X, weights, centres and labels into what rows are made of. Every error of such an input is raised here.

Messages name the argument, what came and what was expected; where scikit-learn has a message for the case, ours holds
its words. Knows nothing of clustering.
"""

import math
import numbers
import sys

import numpy as np

from ckmeans.engines.threads import Threads
from ckmeans.kernels.statistics import all_finite
from ckmeans.kernels.storage import STORAGE_TYPES
from ckmeans.rows.containers import as_array, column_labels
from ckmeans.rows.csr import is_sparse, place, to_csr, values_of
from ckmeans.rows.rows import Rows


def check_rows(X, *, name="X", caller="ckmeans", min_rows=1, finite=True, engine=None):
    """Return X as a C-contiguous, aligned array of shape (n, d) of one of STORAGE_TYPES; itself when it is one already.

    What is of another type becomes float64; a sparse X becomes a scipy CSR matrix, of float32 or float64. finite:
    whether to look for NaN and infinity; engine: the Threads that do.
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
    if finite and not assumes_finite():
        check_finite(array, name, caller, X, engine)
    return array


def assumes_finite():
    """Return whether scikit-learn is loaded and configured to look at no number: assume_finite=True."""
    get_config = getattr(sys.modules.get("sklearn"), "get_config", None)
    return get_config is not None and get_config()["assume_finite"]


class finite_first:
    """Report, before any other error of what is done inside, that a checked X holds NaN or infinity.

    For callers that need the statistics of the columns anyway: these notice such a number on their way, so that X is
    checked by check_rows(finite=False) and read once. given: what X was.
    """

    def __init__(self, X, caller, given=None):
        self.X, self.caller, self.given = X, caller, given

    def __enter__(self):
        return self

    def __exit__(self, kind, raised, _):
        if isinstance(raised, (TypeError, ValueError)):
            try:
                check_finite(self.X, "X", self.caller, self.given)
            except ValueError as error:
                raise error from None


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
    if is_sparse(X):
        raise TypeError(
            f"Sparse data was passed for {name}, but dense data is required by {caller}. "
            "Use '.toarray()' to convert to a dense numpy array."
        )
    if isinstance(X, np.ma.MaskedArray):
        if np.ma.getmaskarray(X).any():
            raise ValueError(f"{name} is a masked array with masked entries: fill or drop them, {caller} cannot")
        X = X.data
    array = as_array(X, name)
    kind = array.dtype.kind
    if kind == "c":
        raise ValueError(f"Complex data not supported\n{name} has dtype {array.dtype}")
    if kind in "VMm":
        raise ValueError(
            f"{name} has dtype {array.dtype}, which is not numeric: dtype='numeric' is not compatible with arrays of "
            "bytes/strings. Convert your data to numeric values explicitly instead."
        )
    if array.dtype in STORAGE_TYPES:
        return array
    if kind == "f" and (native := array.dtype.newbyteorder("=")) in STORAGE_TYPES:
        return array.astype(native)
    try:
        return array.astype(np.float64) if kind != "O" else float64_of(array)
    except (TypeError, ValueError) as error:
        raise type(error)(f"{name} cannot be read as numbers: {error}") from None


def float64_of(objects):
    """Return objects as float64: NaN where pandas says that a value is missing, infinity for integers beyond it."""
    try:
        return objects.astype(np.float64)
    except (TypeError, OverflowError):
        pandas = sys.modules.get("pandas")  # if it is not loaded, none of its missing values are here
        missing = np.zeros(objects.shape, dtype=bool) if pandas is None else pandas.isna(objects)
        pairs = zip(objects.flat, np.asarray(missing).flat, strict=True)
        return np.array([math.nan if gone else float_of(value) for value, gone in pairs]).reshape(objects.shape)


def float_of(value):
    """Return a value as a float, infinity if it is an integer too large for one."""
    try:
        return float(value)
    except OverflowError:
        return math.inf


def _wrong_dimension(array, name, caller):
    if array.ndim > 2:
        return f"Found array with dim {array.ndim}. {caller} expected <= 2."
    if is_sparse(array):
        return (
            f"Expected 2D input, got input with shape {array.shape} for {name}.\nReshape your data either using "
            "array.reshape(-1, 1) if your data has a single feature or array.reshape(1, -1) if it contains a single "
            "sample."
        )
    what = "a scalar" if array.ndim == 0 else "1D"
    return (
        f"Expected 2D array, got {what} array instead:\n{name}={np.array2string(array, threshold=6)}.\n"
        "Reshape your data either using array.reshape(-1, 1) if your data has a single feature or "
        "array.reshape(1, -1) if it contains a single sample."
    )


def check_finite(array, name, caller, given=None, engine=None):
    """Raise ValueError if checked rows or weights hold NaN or infinity, naming the first.

    given: what they were; engine: the Threads that look, or None: as many as the machine offers.
    """
    stored = values_of(array) if is_sparse(array) else array
    if all_finite(stored, (engine or Threads()).at_once(stored.size / 8)):
        return
    at = int(np.argmin(np.isfinite(stored)))
    where = f"first at {place_of(array, at, given)}"
    if np.isnan(stored.flat[at]):
        raise ValueError(
            f"Input {name} contains NaN ({where}).\n{caller} does not accept missing values encoded as NaN natively: "
            "drop or impute them first."
        )
    float_type = np.dtype(np.float32 if array.dtype == np.float32 else np.float64)
    raise ValueError(f"Input {name} contains infinity or a value too large for {float_type!r} ({where}).")


def place_of(array, at, given):
    """Say where number `at` of rows or weights is; given: what they were, perhaps a data frame."""
    if array.ndim == 1:
        return f"row {at}"
    row, column = place(array, at) if is_sparse(array) else divmod(at, array.shape[1])
    labels = column_labels(given)
    named = labels is not None and len(labels) == array.shape[1] and isinstance(labels[column], str)
    return f"row {row}, column {column} ({labels[column]!r})" if named else f"row {row}, column {column}"


def check_weights(sample_weight, n, *, name="sample_weight", may_be_zero=False):
    """Return weights as a float64 array of length n, or None for None; may_be_zero: whether all of them may be."""
    if sample_weight is None:
        return None
    weights = as_numbers(sample_weight, name, "ckmeans")
    if isinstance(sample_weight, numbers.Number):
        weights = np.full(n, weights)
    if weights.ndim != 1:
        raise ValueError(f"Sample weights must be 1D array or scalar; {name} has shape {weights.shape}")
    if weights.shape[0] != n:
        raise ValueError(f"{name}.shape == {weights.shape}, expected {(n,)}!")
    weights = np.require(weights, dtype=np.float64, requirements=["C", "A"])
    check_finite(weights, name, "ckmeans")
    if weights.min() < 0:
        row = int(np.argmax(weights < 0))
        raise ValueError(f"Negative values in data passed to `{name}`: {weights[row]} at row {row}")
    if not may_be_zero and not weights.any():
        raise ValueError(f"{name} is zero for every row: Sample weights must contain at least one non-zero number.")
    return weights


def check_centers(centers, n_clusters, d, *, name="init", caller="ckmeans", engine=None):
    """Return centres as a new float64 array of shape (n_clusters, d); n_clusters None: as many as there are."""
    if is_sparse(centers):
        centers = centers.toarray()
    centers = check_rows(centers, name=name, caller=caller, engine=engine)
    if n_clusters is not None and centers.shape[0] != n_clusters:
        raise ValueError(
            f"The shape of the initial centers {centers.shape} does not match the number of clusters {n_clusters}."
        )
    if centers.shape[1] != d:
        raise ValueError(
            f"The shape of the initial centers {centers.shape} does not match the number of features of the data {d}."
        )
    return np.array(centers, dtype=np.float64, order="C")


def rows_and_centers(X, centers, n_threads, caller, least=1):
    """Return Rows of any X, and any centres of as many columns, (k, d) float64, at least so many."""
    engine = Threads(n_threads)
    X = check_rows(X, caller=caller, engine=engine)
    centers = check_centers(centers, None, X.shape[1], name="centers", caller=caller, engine=engine)
    if len(centers) < least:
        raise ValueError(f"{caller} needs at least {least} centers; got {len(centers)}")
    return Rows(X, engine=engine), centers


def check_labels(labels, n, n_clusters, *, name="labels"):
    """Return labels as an int32 array of length n with values in [0, n_clusters)."""
    array = as_array(labels, name)
    if array.dtype.kind not in "iu":
        raise TypeError(f"{name} must be integers; got dtype {array.dtype}")
    if array.shape != (n,):
        raise ValueError(f"{name} must have shape {(n,)}, one for each row of X; got {array.shape}")
    if n and (array.min() < 0 or array.max() >= n_clusters):
        row = int(np.argmax((array < 0) | (array >= n_clusters)))
        raise ValueError(f"{name} must lie in [0, {n_clusters}); got {array[row]} at row {row}")
    return np.require(array, dtype=np.int32, requirements=["C", "A"])
