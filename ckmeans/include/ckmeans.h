/* k-means for C99 and C++ programs, from the Python package ckmeans, which this header is part of.
 *
 * ckmeans.get_include() names the folder of this file. An extension module includes Python.h first and asks for the
 * functions once, holding the GIL, when it is initialised:
 *
 *     static const ckm_api *ckm;
 *     ...
 *     ckm = ckm_import();            // NULL: a Python error is set
 *
 * and calls ckm->assign(...) and the others from then on, without the GIL, from any thread. Cython code cimports
 * ckmeans.capi instead; Numba, cffi and ctypes ask ckmeans.capi.address().
 *
 * What is published here never changes: members and functions are appended. Lengths are numbers of rows, columns and
 * clusters; strides are bytes from a row to the next one, at any alignment, negative ones too; numbers of a row lie
 * side by side. Functions that can fail return CKM_OK or an error below zero, and then nothing is promised of what they
 * were to fill. */
#ifndef CKMEANS_H
#define CKMEANS_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define CKM_ABI 1

/* What functions return; CKM_STOPPED is no failure: stop() asked for the end of a fit. */
enum {
    CKM_OK = 0,
    CKM_NO_MEMORY = -1,
    CKM_BAD_ARGUMENT = -2, /* a length, pointer, type, label or option that makes no sense */
    CKM_NOT_FINITE = -3,   /* NaN or infinity in rows, centres or weights */
    CKM_STOPPED = -4,
    CKM_OUT_OF_RANGE = -5 /* numbers so far apart that float64 cannot hold their squared distances, or outside of the
                           * range that sums were made for */
};

/* Types of the numbers in rows: float, double, IEEE half precision, uint8_t, int8_t. */
enum { CKM_F32 = 0, CKM_F64 = 1, CKM_F16 = 2, CKM_U8 = 3, CKM_I8 = 4 };

/* Centres prepared for rows of one type. Never changed: any threads may use them at the same time. */
typedef struct ckm_centers ckm_centers;

/* Sums of rows per cluster, exact, in any order. One thread at a time may change them. */
typedef struct ckm_sums ckm_sums;

/* What a fit is to do; zeros are defaults. struct_size tells how much of it the caller knows. */
typedef struct {
    size_t struct_size;    /* sizeof(ckm_fit_options) */
    ptrdiff_t k;           /* clusters */
    int max_iter;          /* steps at most; 0: 300 */
    double tol;            /* the squared shift of the centres that ends a fit, as a multiple of the mean variance of
                            * the columns; 0: only unchanged labels end it */
    uint64_t seed;         /* of the draws of k-means++ */
    const double *init;    /* [k][d] first centres; NULL: greedy k-means++ */
    const double *weights; /* [n] of rows, not negative; NULL: 1 */
    int n_threads;         /* as for ckm_assign */
    int (*stop)(void *context); /* asked after every step; not 0 ends the fit; NULL: nobody is asked. It must return:
                                 * no exception may leave it */
    void *context;
} ckm_fit_options;

/* What became of a fit. struct_size: set by the caller; as much is filled. */
typedef struct {
    size_t struct_size; /* sizeof(ckm_fit_result) */
    double inertia;     /* the weighted sum of squared distances of rows to their centres, rounded once */
    int n_iter;         /* steps */
    int converged;      /* whether it ended by itself */
} ckm_fit_result;

/* The range of rows that sums are for. struct_size: set by the caller. */
typedef struct {
    size_t struct_size;    /* sizeof(ckm_sums_options) */
    ptrdiff_t k, d;        /* clusters and columns */
    ptrdiff_t n;           /* rows at most, in all, merged ones included; more than 2^48 count as 2^48 */
    int dtype;             /* of the rows */
    const double *minimum; /* [d] least and largest number of each column; NULL: what the type can hold */
    const double *maximum;
    const double *least; /* [d] smallest magnitude but zero; NULL: of the type's smallest number. The closer to the
                          * largest one, the less memory and time sums take */
    double lightest, heaviest; /* smallest weight but zero, and the largest; 0 and 0: rows have no weights */
} ckm_sums_options;

/* The functions. struct_size and abi tell what there is: a program that was compiled with a later header asks whether
 * its function lies within struct_size. */
typedef struct {
    size_t struct_size;
    int abi;

    /* Prepares k centres of d columns, [k][d], for rows of a type. sample, or NULL: some rows like those to come, which
     * matter for speed alone, and whose stride is that of rows. */
    int (*centers_new)(const double *centers, ptrdiff_t k, ptrdiff_t d, int dtype, const void *sample,
                       ptrdiff_t n_sample, ptrdiff_t sample_stride, ckm_centers **out);
    void (*centers_free)(ckm_centers *centers); /* NULL is fine */

    /* labels[n], OUT: the nearest centre of each row, the lowest index on ties, as float64 differences decide.
     * distances_sq[n], OUT, or NULL: the squared distance to it. n_threads: at most; 0: what the machine offers. One
     * is used after a fork, and where threads would cost more than they save. Where CKM_NOT_FINITE is returned, rows
     * that hold NaN or infinity got label -1 and distance NaN, and others their own. */
    int (*assign)(const ckm_centers *centers, const void *x, ptrdiff_t n, ptrdiff_t stride, int32_t *labels,
                  double *distances_sq, int n_threads);

    /* labels[n][m] and distances_sq[n][m], OUT, the latter or NULL: the m nearest centres of each row, the nearest one
     * first, the lower index on ties; m at most k. */
    int (*nearest)(const ckm_centers *centers, const void *x, ptrdiff_t n, ptrdiff_t stride, ptrdiff_t m,
                   int32_t *labels, double *distances_sq, int n_threads);

    /* Clusters n rows of d columns, n at least k. centers[k][d], OUT, rounded to float where rows are. labels[n], OUT:
     * of these centres. result, OUT, or NULL. With the same first centres the bits are those of KMeans(init=init,
     * n_init=1, tol=tol, max_iter=max_iter). On CKM_STOPPED, centers are those of the last step and n_iter tells how
     * many there were; labels and inertia are not computed. */
    int (*fit)(const void *x, int dtype, ptrdiff_t n, ptrdiff_t d, ptrdiff_t stride, const ckm_fit_options *options,
               double *centers, int32_t *labels, ckm_fit_result *result);

    /* Sums of rows: the same bits in whatever order rows are added and sums are merged. */
    int (*sums_new)(const ckm_sums_options *options, ckm_sums **out);
    void (*sums_free)(ckm_sums *sums); /* NULL is fine */
    int (*sums_add)(ckm_sums *sums, const void *x, ptrdiff_t n, ptrdiff_t stride, const int32_t *labels,
                    const double *weights);
    int (*sums_merge)(ckm_sums *into, const ckm_sums *other); /* of the same options */
    /* means[k][d], OUT: correctly rounded, NaN for clusters without weight. weights[k], OUT, or NULL: rounded. */
    int (*sums_means)(const ckm_sums *sums, double *means, double *weights);

    const char *(*error)(int status); /* what a status means, in English; never NULL */
} ckm_api;

#ifdef PY_VERSION_HEX
/* Returns the functions of the ckmeans that Python imports, or NULL with a Python error. The GIL must be held. */
static inline const ckm_api *ckm_import(void) {
    PyObject *module = PyImport_ImportModule("ckmeans.capi"), *capsule;
    const ckm_api *api = NULL;
    if (module == NULL) return NULL;
    capsule = PyObject_GetAttrString(module, "_C_API");
    Py_DECREF(module); /* it stays imported */
    if (capsule == NULL) return NULL;
    api = (const ckm_api *)PyCapsule_GetPointer(capsule, "ckmeans.capi._C_API");
    Py_DECREF(capsule);
    if (api != NULL && (api->abi != CKM_ABI || api->struct_size < sizeof(ckm_api))) {
        PyErr_Format(PyExc_ImportError,
                     "this program needs ckmeans with C ABI %d and %d bytes of functions; it has %d and %d", CKM_ABI,
                     (int)sizeof(ckm_api), api->abi, (int)api->struct_size);
        return NULL;
    }
    return api;
}
#endif

#ifdef __cplusplus
}
#endif
#endif
