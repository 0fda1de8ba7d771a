"""k-means for other Cython code, without the GIL: `cimport ckmeans.capi`. C and C++ include ckmeans.h.

Needs no header, no numpy and no compiler option. What is published here never changes: functions are appended. All that
the functions promise is said in ckmeans/include/ckmeans.h, whose struct ckm_api has the same ones.

    cimport ckmeans.capi as ckm

    cdef ckm.ckm_centers *handle = NULL
    status = ckm.ckm_centers_new(&centers[0, 0], k, d, ckm.CKM_F32, NULL, 0, 0, &handle)
    if status == ckm.CKM_OK:
        with nogil:
            status = ckm.ckm_assign(handle, &X[0, 0], n, X.strides[0], &labels[0], NULL, 0)
        ckm.ckm_centers_free(handle)
    if status != ckm.CKM_OK:
        raise ValueError(ckm.ckm_error(status).decode())
"""

from libc.stdint cimport int32_t, uint64_t

cdef extern from *:
    """
    typedef struct ckm_centers ckm_centers;
    typedef struct ckm_sums ckm_sums;
    """
    ctypedef struct ckm_centers:
        pass
    ctypedef struct ckm_sums:
        pass

cdef enum:
    CKM_ABI = 1

cdef enum:
    CKM_OK = 0
    CKM_NO_MEMORY = -1
    CKM_BAD_ARGUMENT = -2
    CKM_NOT_FINITE = -3
    CKM_STOPPED = -4
    CKM_OUT_OF_RANGE = -5

cdef enum:
    CKM_F32 = 0
    CKM_F64 = 1
    CKM_F16 = 2
    CKM_U8 = 3
    CKM_I8 = 4

ctypedef struct ckm_fit_options:
    size_t struct_size
    Py_ssize_t k
    int max_iter
    double tol
    uint64_t seed
    const double *init
    const double *weights
    int n_threads
    int (*stop)(void *context) noexcept nogil
    void *context

ctypedef struct ckm_fit_result:
    size_t struct_size
    double inertia
    int n_iter
    int converged

ctypedef struct ckm_sums_options:
    size_t struct_size
    Py_ssize_t k
    Py_ssize_t d
    Py_ssize_t n
    int dtype
    const double *minimum
    const double *maximum
    const double *least
    double lightest
    double heaviest

cdef int ckm_centers_new(const double *centers, Py_ssize_t k, Py_ssize_t d, int dtype, const void *sample,
                         Py_ssize_t n_sample, Py_ssize_t sample_stride, ckm_centers **out) noexcept nogil
cdef void ckm_centers_free(ckm_centers *centers) noexcept nogil
cdef int ckm_assign(const ckm_centers *centers, const void *x, Py_ssize_t n, Py_ssize_t stride, int32_t *labels,
                    double *distances_sq, int n_threads) noexcept nogil
cdef int ckm_nearest(const ckm_centers *centers, const void *x, Py_ssize_t n, Py_ssize_t stride, Py_ssize_t m,
                     int32_t *labels, double *distances_sq, int n_threads) noexcept nogil
cdef int ckm_fit(const void *x, int dtype, Py_ssize_t n, Py_ssize_t d, Py_ssize_t stride,
                 const ckm_fit_options *options, double *centers, int32_t *labels,
                 ckm_fit_result *result) noexcept nogil
cdef int ckm_sums_new(const ckm_sums_options *options, ckm_sums **out) noexcept nogil
cdef void ckm_sums_free(ckm_sums *sums) noexcept nogil
cdef int ckm_sums_add(ckm_sums *sums, const void *x, Py_ssize_t n, Py_ssize_t stride, const int32_t *labels,
                      const double *weights) noexcept nogil
cdef int ckm_sums_merge(ckm_sums *into, const ckm_sums *other) noexcept nogil
cdef int ckm_sums_means(const ckm_sums *sums, double *means, double *weights) noexcept nogil
cdef const char *ckm_error(int status) noexcept nogil
