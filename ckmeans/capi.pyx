"""The functions that other compiled code calls: cimported from here, or asked for by name or as a struct of pointers.

ckmeans/include/ckmeans.h says what they do; ckmeans/embed/ does it. Here they are given threads and the tiles in use.
Imports no numpy.

_C_API : PyCapsule
    Named "ckmeans.capi._C_API"; holds a pointer to a ckm_api, for ckm_import() of ckmeans.h.
signatures : dict of str to str
    The C declaration of each function, by name, as cffi reads them.
"""

import os

from cpython.exc cimport PyErr_CheckSignals
from cpython.pycapsule cimport PyCapsule_New
from cython.parallel cimport prange
from libc.stdint cimport int64_t
from libc.stdlib cimport free, malloc
from libc.string cimport memset

from ckmeans.processors import processors
from ckmeans.kernels.dispatch import openmp_threads

from ckmeans.kernels.dispatch cimport ck_share, ck_tiles, ckmeans_next, ckmeans_seconds, note_region, team_of, tiles

cdef extern from "engine.h" nogil:
    ctypedef struct ckm_engine:
        const ck_tiles *(*tiles)() noexcept nogil
        int (*threads)(int wanted) noexcept nogil
        void (*run)(void (*work)(void *, Py_ssize_t, int) noexcept nogil, void *job, Py_ssize_t units,
                    int threads) noexcept nogil
        int most
        double (*seconds)() noexcept nogil
    ckm_engine ckm_engine_in_use

ctypedef void (*Work)(void *job, Py_ssize_t unit, int thread) noexcept nogil

cdef extern from "fit.h" nogil:
    pass

cdef extern from "parts.h" nogil:
    const int CKM_LANES

cdef extern from "api.h" nogil:
    const void *ckm_all_functions()
    int ckm_function_count()
    const char *ckm_function_name(int i)
    const char *ckm_function_signature(int i)
    const void *ckm_function_address(int i)

    int ckm_new_centers(const double *, Py_ssize_t, Py_ssize_t, int, const void *, Py_ssize_t, Py_ssize_t,
                        ckm_centers **)
    void ckm_free_centers(ckm_centers *)
    int ckm_assign_rows(const ckm_centers *, const void *, Py_ssize_t, Py_ssize_t, int32_t *, double *, int)
    int ckm_nearest_centers(const ckm_centers *, const void *, Py_ssize_t, Py_ssize_t, Py_ssize_t, int32_t *,
                            double *, int)
    int ckm_fit_rows(const void *, int, Py_ssize_t, Py_ssize_t, Py_ssize_t, const void *, double *, int32_t *, void *)
    ctypedef struct ckm_note:
        pass
    ctypedef struct ckm_known:
        const double *minimum
        const double *maximum
        const double *least
        double tolerance
        ckm_note *notes
        double *cluster_inertia
    int ckm_fit_knowing(const void *, int, Py_ssize_t, Py_ssize_t, Py_ssize_t, const void *, const ckm_known *,
                        double *, int32_t *, void *)
    int ckm_new_sums(const void *, ckm_sums **)
    void ckm_free_sums(ckm_sums *)
    int ckm_add_rows(ckm_sums *, const void *, Py_ssize_t, Py_ssize_t, const int32_t *, const double *)
    int ckm_merge_sums(ckm_sums *, const ckm_sums *)
    int ckm_means_of(const ckm_sums *, double *, double *)
    const char *ckm_say(int)


# ---- Threads ----

# Whether there is OpenMP; without it the units would be done one after another, and threads seem to be late.
cdef bint is_parallel = openmp_threads() > 0


cdef int threads_of(int wanted) noexcept nogil:
    return team_of(wanted) if is_parallel else 1


cdef void take(Work work, void *job, int64_t *turn, Py_ssize_t units, int thread, ck_share *share) noexcept nogil:
    """Do units, one at a time, until none is left; share, or NULL: a note of it."""
    cdef int64_t unit, done = 0
    cdef double began = ckmeans_seconds()
    while True:
        unit = ckmeans_next(turn, 1)
        if unit >= units:
            break
        work(job, unit, thread)
        done += 1
    if share != NULL:
        share.begin, share.units, share.end = began, done, ckmeans_seconds()


cdef void run(Work work, void *job, Py_ssize_t units, int threads) noexcept nogil:
    """Do all units by so many threads, and note which of them came in time."""
    cdef ck_share *shares = NULL
    cdef double began = 0.0
    cdef int64_t turn = 0
    cdef Py_ssize_t unit
    cdef int thread
    if threads == 1:
        for unit in range(units):
            work(job, unit, 0)
        return
    shares = <ck_share *>malloc(threads * sizeof(ck_share))
    began = ckmeans_seconds()
    for thread in prange(threads, schedule="static", chunksize=1, num_threads=threads):
        take(work, job, &turn, units, thread, NULL if shares == NULL else shares + thread)
    if shares != NULL:
        note_region(shares, threads, began, ckmeans_seconds())
    free(shares)


cdef double seconds() noexcept nogil:
    return ckmeans_seconds()


cdef int default_threads():
    """Return how many threads are taken where the caller does not say."""
    threads = openmp_threads()
    if threads > 0 and not os.environ.get("OMP_NUM_THREADS"):
        threads = min(threads, processors())
    return max(1, threads)


ckm_engine_in_use.tiles, ckm_engine_in_use.threads, ckm_engine_in_use.run = tiles, threads_of, run
ckm_engine_in_use.most, ckm_engine_in_use.seconds = default_threads(), seconds


# ---- The functions, for cimport ----

cdef int ckm_centers_new(const double *centers, Py_ssize_t k, Py_ssize_t d, int dtype, const void *sample,
                         Py_ssize_t n_sample, Py_ssize_t sample_stride, ckm_centers **out) noexcept nogil:
    return ckm_new_centers(centers, k, d, dtype, sample, n_sample, sample_stride, out)


cdef void ckm_centers_free(ckm_centers *centers) noexcept nogil:
    ckm_free_centers(centers)


cdef int ckm_assign(const ckm_centers *centers, const void *x, Py_ssize_t n, Py_ssize_t stride, int32_t *labels,
                    double *distances_sq, int n_threads) noexcept nogil:
    return ckm_assign_rows(centers, x, n, stride, labels, distances_sq, n_threads)


cdef int ckm_nearest(const ckm_centers *centers, const void *x, Py_ssize_t n, Py_ssize_t stride, Py_ssize_t m,
                     int32_t *labels, double *distances_sq, int n_threads) noexcept nogil:
    return ckm_nearest_centers(centers, x, n, stride, m, labels, distances_sq, n_threads)


cdef int ckm_fit(const void *x, int dtype, Py_ssize_t n, Py_ssize_t d, Py_ssize_t stride,
                 const ckm_fit_options *options, double *centers, int32_t *labels,
                 ckm_fit_result *result) noexcept nogil:
    return ckm_fit_rows(x, dtype, n, d, stride, <const void *>options, centers, labels, <void *>result)


cdef int ckm_sums_new(const ckm_sums_options *options, ckm_sums **out) noexcept nogil:
    return ckm_new_sums(<const void *>options, out)


cdef void ckm_sums_free(ckm_sums *sums) noexcept nogil:
    ckm_free_sums(sums)


cdef int ckm_sums_add(ckm_sums *sums, const void *x, Py_ssize_t n, Py_ssize_t stride, const int32_t *labels,
                      const double *weights) noexcept nogil:
    return ckm_add_rows(sums, x, n, stride, labels, weights)


cdef int ckm_sums_merge(ckm_sums *into, const ckm_sums *other) noexcept nogil:
    return ckm_merge_sums(into, other)


cdef int ckm_sums_means(const ckm_sums *sums, double *means, double *weights) noexcept nogil:
    return ckm_means_of(sums, means, weights)


cdef const char *ckm_error(int status) noexcept nogil:
    return ckm_say(status)


# ---- The functions, by name ----

signatures = {
    ckm_function_name(i).decode(): ckm_function_signature(i).decode() for i in range(ckm_function_count())
}
_C_API = PyCapsule_New(<void *>ckm_all_functions(), "ckmeans.capi._C_API", NULL)


def address(name):
    """Return the address of a C function, for ctypes, cffi and Numba.

    Parameters
    ----------
    name : str
        One of `signatures`.

    Returns
    -------
    int

    Raises
    ------
    ValueError
        If there is no such function.
    """
    for i in range(ckm_function_count()):
        if ckm_function_name(i).decode() == name:
            return <size_t>ckm_function_address(i)
    raise ValueError(f"name must be one of {', '.join(signatures)}; got {name!r}")


# ---- For ckmeans.loop ----

cdef enum:
    PATIENCE = 64    # steps between two looks at signals

ctypedef struct Signals:
    int steps        # until the next look
    void *raised     # the list that what a handler raises is added to


cdef int look_at_signals(void *context) noexcept nogil:
    """Return whether a handler raised something, such as KeyboardInterrupt; look now and then."""
    cdef Signals *signals = <Signals *>context
    signals.steps -= 1
    if signals.steps:
        return 0
    signals.steps = PATIENCE
    with gil:
        try:
            PyErr_CheckSignals()
        except BaseException as error:
            (<list>signals.raised).append(error)
        return len(<list>signals.raised) > 0


def short_fit(size_t rows, int dtype, Py_ssize_t n, Py_ssize_t stride, const double[:, ::1] known, double tolerance,
              int max_iter, const double[::1] weights, double[:, ::1] centers, int[::1] labels,
              double[:, ::1] cluster_inertia, char[::1] notes):
    """Run the loop over dense rows on one thread, in one call; return what Python needs to know of it.

    Parameters
    ----------
    rows : int
        Address of n rows in range, `stride` bytes apart, of the type that `dtype` is the CKM_ number of.
    known : ndarray of shape (3, d), float64
        Minimum, maximum and smallest magnitude of each column.
    tolerance : float
        The squared shift of the centres that ends the fit.
    weights : ndarray of shape (n,), float64, or None
    centers : ndarray of shape (k, d), float64
        INOUT: first and last centres, these rounded.
    labels : ndarray of shape (n,), int32
        OUT.
    cluster_inertia : ndarray of shape (5, k), float64
        OUT: the first row; the others are scratch.
    notes : ndarray of bytes
        OUT: max_iter records of loop.HISTORY.

    Returns
    -------
    status, n_iter : int
    inertia : float
    converged : bool
    raised : list
        Of an exception that a handler of signals raised, which ended the fit; else empty.
    """
    cdef Py_ssize_t k = centers.shape[0], d = centers.shape[1]
    cdef ckm_fit_options options
    cdef ckm_fit_result result
    cdef ckm_known about
    cdef Signals signals
    cdef list raised = []
    cdef int status
    if known.shape[0] != 3 or known.shape[1] != d or labels.shape[0] != n or (weights is not None and
                                                                              weights.shape[0] != n):
        raise ValueError("short_fit() was given arrays of different lengths")
    if cluster_inertia.shape[0] != 1 + CKM_LANES or cluster_inertia.shape[1] != k:
        raise ValueError(f"cluster_inertia must be {1 + CKM_LANES} x {k}")
    if notes.shape[0] < <Py_ssize_t>sizeof(ckm_note) * max_iter:
        raise ValueError(f"notes of {max_iter} steps take {sizeof(ckm_note) * max_iter} bytes; got {notes.shape[0]}")
    memset(&options, 0, sizeof(options))
    memset(&result, 0, sizeof(result))
    options.struct_size, result.struct_size = sizeof(options), sizeof(result)
    options.k, options.max_iter, options.n_threads, options.init = k, max_iter, 1, &centers[0, 0]
    options.stop, options.context = look_at_signals, &signals
    signals.steps, signals.raised = PATIENCE, <void *>raised
    if weights is not None:
        options.weights = &weights[0]
    about.minimum, about.maximum, about.least = &known[0, 0], &known[1, 0], &known[2, 0]
    about.tolerance, about.notes, about.cluster_inertia = tolerance, <ckm_note *>&notes[0], &cluster_inertia[0, 0]
    with nogil:
        status = ckm_fit_knowing(<const void *>rows, dtype, n, d, stride, <const void *>&options, &about,
                                 &centers[0, 0], <int32_t *>&labels[0], <void *>&result)
    return status, result.n_iter, result.inertia, bool(result.converged), raised
