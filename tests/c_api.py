"""The functions of ckmeans.h for tests in Python: ctypes, through the addresses that ckmeans.capi gives.

assign, nearest, fit and Sums take arrays as they lie in memory, and return a status and what was filled.
"""

import ctypes

import numpy as np

from ckmeans import capi

OK, NO_MEMORY, BAD_ARGUMENT, NOT_FINITE, STOPPED, OUT_OF_RANGE = 0, -1, -2, -3, -4, -5
TYPES = {np.dtype(name): number for number, name in enumerate(("f4", "f8", "f2", "u1", "i1"))}
pointer, length, integer, real = ctypes.c_void_p, ctypes.c_ssize_t, ctypes.c_int, ctypes.c_double
Stop = ctypes.CFUNCTYPE(integer, pointer)


class FitOptions(ctypes.Structure):
    _fields_ = (
        ("struct_size", ctypes.c_size_t),
        ("k", length),
        ("max_iter", integer),
        ("tol", real),
        ("seed", ctypes.c_uint64),
        ("init", pointer),
        ("weights", pointer),
        ("n_threads", integer),
        ("stop", Stop),
        ("context", pointer),
    )


class FitResult(ctypes.Structure):
    _fields_ = (("struct_size", ctypes.c_size_t), ("inertia", real), ("n_iter", integer), ("converged", integer))


class SumsOptions(ctypes.Structure):
    _fields_ = (
        ("struct_size", ctypes.c_size_t),
        ("k", length),
        ("d", length),
        ("n", length),
        ("dtype", integer),
        ("minimum", pointer),
        ("maximum", pointer),
        ("least", pointer),
        ("lightest", real),
        ("heaviest", real),
    )


ARGUMENTS = {
    "ckm_centers_new": (integer, pointer, length, length, integer, pointer, length, length, pointer),
    "ckm_centers_free": (None, pointer),
    "ckm_assign": (integer, pointer, pointer, length, length, pointer, pointer, integer),
    "ckm_nearest": (integer, pointer, pointer, length, length, length, pointer, pointer, integer),
    "ckm_fit": (integer, pointer, integer, length, length, length, pointer, pointer, pointer, pointer),
    "ckm_sums_new": (integer, pointer, pointer),
    "ckm_sums_free": (None, pointer),
    "ckm_sums_add": (integer, pointer, pointer, length, length, pointer, pointer),
    "ckm_sums_merge": (integer, pointer, pointer),
    "ckm_sums_means": (integer, pointer, pointer, pointer),
    "ckm_error": (ctypes.c_char_p, integer),
}
call = {name: ctypes.CFUNCTYPE(*types)(capi.address(name)) for name, types in ARGUMENTS.items()}


def at(array):
    return None if array is None else array.ctypes.data


def stride(X):
    assert X.shape[1] == 1 or X.strides[1] == X.itemsize
    return X.strides[0]


class Centers:
    """A handle, freed with this object."""

    def __init__(self, centers, dtype, sample=None):
        self.given = np.ascontiguousarray(centers, dtype=np.float64)
        self.dtype, self.handle = np.dtype(dtype), ctypes.c_void_p()
        of_sample = (None, 0, 0) if sample is None else (at(sample), len(sample), stride(sample))
        self.status = call["ckm_centers_new"](
            at(self.given), *self.given.shape, TYPES[self.dtype], *of_sample, ctypes.byref(self.handle)
        )

    def __del__(self):
        call["ckm_centers_free"](self.handle)

    def assign(self, X, threads=0, *, distances=True):
        labels, distances_sq = np.full(len(X), -7, np.int32), np.empty(len(X)) if distances else None
        status = call["ckm_assign"](self.handle, at(X), len(X), stride(X), at(labels), at(distances_sq), threads)
        return status, labels, distances_sq

    def nearest(self, X, m, threads=0, *, distances=True):
        shape = (len(X), max(m, 0))
        labels, distances_sq = np.full(shape, -7, np.int32), np.empty(shape) if distances else None
        status = call["ckm_nearest"](self.handle, at(X), len(X), stride(X), m, at(labels), at(distances_sq), threads)
        return status, labels, distances_sq


class Fit:
    """One call of ckm_fit: status, centers, labels, inertia, n_iter, converged. changed: options to set as they are."""

    def __init__(self, X, k, init=None, weights=None, stop=None, **changed):
        n, d = X.shape
        self.centers, self.labels = np.full((max(k, 0), d), np.nan), np.full(n, -7, np.int32)
        init = None if init is None else np.ascontiguousarray(init, dtype=np.float64)
        weights = None if weights is None else np.ascontiguousarray(weights, dtype=np.float64)
        options, result = FitOptions(), FitResult(ctypes.sizeof(FitResult))
        chosen = {"struct_size": ctypes.sizeof(options), "k": k, "tol": 1e-4, "init": at(init), "weights": at(weights)}
        for name, value in {**chosen, **changed}.items():
            setattr(options, name, value)
        if stop is not None:
            options.stop = Stop(stop)
        self.status = call["ckm_fit"](
            at(X),
            TYPES[X.dtype],
            n,
            d,
            stride(X),
            ctypes.byref(options),
            at(self.centers),
            at(self.labels),
            ctypes.byref(result),
        )
        self.inertia, self.n_iter, self.converged = result.inertia, result.n_iter, bool(result.converged)

    def bits(self):
        """Return all that it found, in a form that can be compared."""
        return self.status, self.centers.tobytes(), self.labels.tobytes(), self.inertia, self.n_iter, self.converged


class Sums:
    """A handle, freed with this object."""

    def __init__(self, k, d, n, dtype, weights=(0.0, 0.0), minimum=None, maximum=None, least=None, changed=()):
        self.k, self.d, self.handle = k, d, ctypes.c_void_p()
        arrays = [None if a is None else np.ascontiguousarray(a, np.float64) for a in (minimum, maximum, least)]
        options = SumsOptions(ctypes.sizeof(SumsOptions), k, d, n, TYPES[np.dtype(dtype)], *map(at, arrays), *weights)
        for name, value in dict(changed).items():
            setattr(options, name, value)
        self.status = call["ckm_sums_new"](ctypes.byref(options), ctypes.byref(self.handle))

    def __del__(self):
        call["ckm_sums_free"](self.handle)

    def add(self, X, labels, weights=None):
        labels = np.ascontiguousarray(labels, dtype=np.int32)
        weights = None if weights is None else np.ascontiguousarray(weights, dtype=np.float64)
        return call["ckm_sums_add"](self.handle, at(X), len(X), stride(X), at(labels), at(weights))

    def merge(self, other):
        return call["ckm_sums_merge"](self.handle, other.handle)

    def means(self):
        means, weights = np.empty((self.k, self.d)), np.empty(self.k)
        assert call["ckm_sums_means"](self.handle, at(means), at(weights)) == OK
        return means, weights
