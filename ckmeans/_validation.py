"""Turns any X, weights, centres and parameters into what the kernels take. Every input error is raised here.

Knows nothing of clustering. Messages name the argument, what came and what was expected; where scikit-learn has a
message for the case, ours holds its words.
"""

import numbers

import numpy as np

from ckmeans import _threads
from ckmeans._rows import float_type, from_csr, is_sparse, place, stored_numbers, to_csr
from ckmeans.exceptions import InvalidParameterError
from ckmeans.kernels import columns
from ckmeans.kernels.dense import STORAGE_TYPES


def check_rows(X, *, name="X", caller="ckmeans", min_rows=1, finite=True):
    """Return X as a C-contiguous, aligned array of shape (n, d) of one of STORAGE_TYPES; itself when it is one already.

    What is of another type becomes float64; a sparse X becomes CsrRows.
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
        array = from_csr(to_csr(array))
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
    """Raise ValueError if rows hold NaN or infinity, naming the first."""
    stored = stored_numbers(array)
    if columns.all_finite(stored, _threads.within_one_call(_threads.thread_count(work=array.size / 8))):
        return
    at = int(np.argmin(np.isfinite(stored)))
    row, column = place(array, at)
    where = f"first at row {row}, column {column}"
    if np.isnan(stored.flat[at]):
        raise ValueError(
            f"Input {name} contains NaN ({where}).\n{caller} does not accept missing values encoded as NaN natively: "
            "drop or impute them first."
        )
    raise ValueError(
        f"Input {name} contains infinity or a value too large for {np.dtype(float_type(array))!r} ({where})."
    )


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


def check_n_clusters(n_clusters, caller):
    """Return n_clusters as an int of at least 1."""
    return check_int(n_clusters, "n_clusters", caller)


def check_int(value, name, caller, *, or_else=None):
    """Return value as an int of at least 1; or_else: another value that is allowed as it is."""
    if or_else is not None and isinstance(value, str) and value == or_else:
        return value
    if isinstance(value, bool | np.bool_) or not isinstance(value, numbers.Integral) or value < 1:
        also = f"a str among {{{or_else!r}}} or " if or_else is not None else ""
        raise InvalidParameterError(
            f"The {name!r} parameter of {caller} must be {also}an int in the range [1, inf). Got {value!r} instead."
        )
    return int(value)


def check_fit_parameters(
    caller,
    *,
    n_clusters,
    init,
    init_size,
    n_init,
    max_iter,
    tol,
    verbose,
    copy_x,
    algorithm,
    max_bound_bytes,
    inits,
    algorithms,
):
    """Raise InvalidParameterError for the first parameter whose type or range is wrong."""
    check_n_clusters(n_clusters, caller)
    if init is None or isinstance(init, numbers.Number) or (isinstance(init, str) and init not in inits):
        names = ", ".join(repr(name) for name in inits)
        raise InvalidParameterError(
            f"The 'init' parameter of {caller} must be a str among {{{names}}}, a callable or an array-like. "
            f"Got {init!r} instead."
        )
    whole = isinstance(init_size, numbers.Integral) and not isinstance(init_size, bool | np.bool_)
    if init_size is not None and not (whole and init_size >= n_clusters):
        raise InvalidParameterError(
            f"The 'init_size' parameter of {caller} must be None or an int of at least n_clusters={n_clusters}. "
            f"Got {init_size!r} instead."
        )
    check_int(n_init, "n_init", caller, or_else="auto")
    check_int(max_iter, "max_iter", caller)
    if isinstance(tol, bool) or not isinstance(tol, numbers.Real) or not tol >= 0:
        raise InvalidParameterError(
            f"The 'tol' parameter of {caller} must be a float in the range [0.0, inf). Got {tol!r} instead."
        )
    if not isinstance(verbose, bool | np.bool_ | numbers.Integral) or verbose < 0:
        raise InvalidParameterError(
            f"The 'verbose' parameter of {caller} must be an int in the range [0, inf) or a bool. "
            f"Got {verbose!r} instead."
        )
    if not isinstance(copy_x, bool | np.bool_):
        raise InvalidParameterError(
            f"The 'copy_x' parameter of {caller} must be an instance of 'bool'. Got {copy_x!r} instead."
        )
    if not isinstance(algorithm, str) or algorithm not in algorithms:
        names = ", ".join(repr(name) for name in algorithms)
        raise InvalidParameterError(
            f"The 'algorithm' parameter of {caller} must be a str among {{{names}}}. Got {algorithm!r} instead."
        )
    if max_bound_bytes is not None and (
        isinstance(max_bound_bytes, bool) or not isinstance(max_bound_bytes, numbers.Integral) or max_bound_bytes < 0
    ):
        raise InvalidParameterError(
            f"The 'max_bound_bytes' parameter of {caller} must be None or an int in the range [0, inf). "
            f"Got {max_bound_bytes!r} instead."
        )


def check_random_state(random_state, *, handed_out=False):
    """Return the source of random draws: RandomState for what scikit-learn takes, Generator for numpy's newer kinds.

    handed_out: whether others may keep it.
    """
    if random_state is None or random_state is np.random:
        return np.random.mtrand._rand
    if isinstance(random_state, np.random.RandomState | np.random.Generator):
        return random_state
    if isinstance(random_state, np.random.SeedSequence | np.random.BitGenerator):
        return np.random.default_rng(random_state)
    if isinstance(random_state, numbers.Integral) and not isinstance(random_state, bool) and 0 <= random_state < 2**32:
        if handed_out:
            return np.random.RandomState(int(random_state))
        # numpy makes a RandomState in 90 us, of which seeding is 2.
        own = _threads.of_this_thread("random_state", np.random.RandomState)
        own.seed(int(random_state))
        return own
    raise InvalidParameterError(
        "random_state must be None, an int in [0, 2**32), or numpy's RandomState, Generator or SeedSequence; "
        f"{random_state!r} cannot be used to seed a numpy.random.RandomState instance"
    )
