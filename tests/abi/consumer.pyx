# cython: language_level=3
"""A package that was built against the first release: every function, type and constant that ckmeans.capi publishes.

Kept as it is: what it cimports must be there for ever. What later releases publish gets a file of its own.
"""

from libc.stdint cimport int32_t, uint64_t
from libc.string cimport memset

cimport ckmeans.capi as ckm


def constants():
    return {
        "CKM_ABI": ckm.CKM_ABI, "CKM_OK": ckm.CKM_OK, "CKM_NO_MEMORY": ckm.CKM_NO_MEMORY,
        "CKM_BAD_ARGUMENT": ckm.CKM_BAD_ARGUMENT, "CKM_NOT_FINITE": ckm.CKM_NOT_FINITE,
        "CKM_STOPPED": ckm.CKM_STOPPED, "CKM_OUT_OF_RANGE": ckm.CKM_OUT_OF_RANGE, "CKM_F32": ckm.CKM_F32,
        "CKM_F64": ckm.CKM_F64, "CKM_F16": ckm.CKM_F16, "CKM_U8": ckm.CKM_U8, "CKM_I8": ckm.CKM_I8,
    }


def layouts():
    """Return {struct: {member: offset}}; under "" its size."""
    cdef ckm.ckm_fit_options o
    cdef ckm.ckm_fit_result r
    cdef ckm.ckm_sums_options s
    cdef char *at = <char *>&o
    found = {"ckm_fit_options": {
        "": sizeof(o), "struct_size": <char *>&o.struct_size - at, "k": <char *>&o.k - at,
        "max_iter": <char *>&o.max_iter - at, "tol": <char *>&o.tol - at, "seed": <char *>&o.seed - at,
        "init": <char *>&o.init - at, "weights": <char *>&o.weights - at, "n_threads": <char *>&o.n_threads - at,
        "stop": <char *>&o.stop - at, "context": <char *>&o.context - at,
    }}
    at = <char *>&r
    found["ckm_fit_result"] = {
        "": sizeof(r), "struct_size": <char *>&r.struct_size - at, "inertia": <char *>&r.inertia - at,
        "n_iter": <char *>&r.n_iter - at, "converged": <char *>&r.converged - at,
    }
    at = <char *>&s
    found["ckm_sums_options"] = {
        "": sizeof(s), "struct_size": <char *>&s.struct_size - at, "k": <char *>&s.k - at, "d": <char *>&s.d - at,
        "n": <char *>&s.n - at, "dtype": <char *>&s.dtype - at, "minimum": <char *>&s.minimum - at,
        "maximum": <char *>&s.maximum - at, "least": <char *>&s.least - at, "lightest": <char *>&s.lightest - at,
        "heaviest": <char *>&s.heaviest - at,
    }
    return found


cdef int count(void *context) noexcept nogil:
    (<int *>context)[0] += 1
    return 0


def fit(size_t X, Py_ssize_t n, Py_ssize_t d, Py_ssize_t k, uint64_t seed, size_t centers, size_t labels):
    """Return status, steps as they were counted and as they were told, the inertia, whether it converged.

    X, centers, labels: addresses of float32, float64 and int32 numbers, here and below.
    """
    cdef ckm.ckm_fit_options o
    cdef ckm.ckm_fit_result r
    cdef int steps = 0, status
    memset(&o, 0, sizeof(o))
    o.struct_size, r.struct_size = sizeof(o), sizeof(r)
    o.k, o.seed, o.max_iter, o.tol, o.n_threads, o.stop, o.context = k, seed, 100, 1e-4, 2, count, &steps
    o.init = o.weights = NULL
    with nogil:
        status = ckm.ckm_fit(<const void *>X, ckm.CKM_F32, n, d, d * sizeof(float), &o, <double *>centers,
                             <int32_t *>labels, &r)
    return status, steps, r.n_iter, r.inertia, r.converged


def nearest(size_t X, Py_ssize_t n, Py_ssize_t d, size_t centers, Py_ssize_t k, size_t labels, Py_ssize_t m,
            size_t lists, size_t distances_sq):
    """Return the statuses; labels and lists, OUT: the nearest centre of each row, and the m nearest."""
    cdef ckm.ckm_centers *handle = NULL
    cdef const void *rows = <const void *>X
    cdef Py_ssize_t stride = d * sizeof(float)
    cdef int made, assigned, listed
    with nogil:
        made = ckm.ckm_centers_new(<const double *>centers, k, d, ckm.CKM_F32, rows, n, stride, &handle)
        assigned = ckm.ckm_assign(handle, rows, n, stride, <int32_t *>labels, NULL, 0)
        listed = ckm.ckm_nearest(handle, rows, n, stride, m, <int32_t *>lists, <double *>distances_sq, 0)
        ckm.ckm_centers_free(handle)
    return made, assigned, listed


def means(size_t X, Py_ssize_t n, Py_ssize_t d, size_t labels, Py_ssize_t k, size_t out, size_t weights):
    """Return the statuses; out and weights, OUT: of two halves that were merged."""
    cdef ckm.ckm_sums_options o
    cdef ckm.ckm_sums *one = NULL
    cdef ckm.ckm_sums *other = NULL
    cdef const float *rows = <const float *>X
    cdef const int32_t *names = <const int32_t *>labels
    cdef Py_ssize_t half = n // 2, stride = d * sizeof(float)
    memset(&o, 0, sizeof(o))
    o.struct_size, o.k, o.d, o.n, o.dtype = sizeof(o), k, d, n, ckm.CKM_F32
    statuses = [ckm.ckm_sums_new(&o, &one), ckm.ckm_sums_new(&o, &other)]
    statuses.append(ckm.ckm_sums_add(one, rows, half, stride, names, NULL))
    statuses.append(ckm.ckm_sums_add(other, rows + half * d, n - half, stride, names + half, NULL))
    statuses.append(ckm.ckm_sums_merge(one, other))
    statuses.append(ckm.ckm_sums_means(one, <double *>out, <double *>weights))
    ckm.ckm_sums_free(one)
    ckm.ckm_sums_free(other)
    return statuses


def error(int status):
    return ckm.ckm_error(status).decode()


# How long one call takes, of those that a loop in Cython makes.

cdef extern from "time.h":
    ctypedef long clock_t
    clock_t clock() nogil
    const int CLOCKS_PER_SEC


def seconds_a_call(size_t X, Py_ssize_t n, Py_ssize_t d, size_t centers, Py_ssize_t k, Py_ssize_t rows, int calls):
    """Return the seconds that ckm_assign takes for so many rows at a time, by a prepared handle."""
    cdef ckm.ckm_centers *handle = NULL
    cdef int32_t labels[64]
    cdef Py_ssize_t stride = d * sizeof(float), at = 0
    cdef clock_t began
    cdef int _, status = ckm.ckm_centers_new(<const double *>centers, k, d, ckm.CKM_F32, NULL, 0, 0, &handle)
    with nogil:
        began = clock()
        for _ in range(calls):
            status |= ckm.ckm_assign(handle, <const char *>X + at * stride, rows, stride, labels, NULL, 1)
            at = at + rows if at + 2 * rows <= n else 0
        began = clock() - began
        ckm.ckm_centers_free(handle)
    assert status == 0
    return <double>began / CLOCKS_PER_SEC / calls
