# cython: language_level=3, boundscheck=False, wraparound=False
"""Product quantisation: each vector becomes a few bytes, and distances to a query are sums of numbers looked up.

Columns are cut into parts of equal width. Each part has a codebook, the centres of a k-means of its columns; a vector's
code is the number of the nearest centre in each part (H. Jegou, M. Douze and C. Schmid, PAMI 2011).
"""

from cpython.exc cimport PyErr_CheckSignals
from libc.stdint cimport int32_t, uint8_t, uint64_t
from libc.stdlib cimport calloc, free, malloc
from libc.string cimport memset

import numpy as np

cimport ckmeans.capi as ckm


cdef int check(int status) except -1:
    """Raise what a status means."""
    if status == ckm.CKM_NO_MEMORY:
        raise MemoryError
    if status != ckm.CKM_OK:
        raise ValueError(ckm.ckm_error(status).decode())
    return 0


cdef int interrupted(void *context) noexcept nogil:
    """Return whether Ctrl-C was pressed; what it raises goes into the list `context`."""
    with gil:
        try:
            PyErr_CheckSignals()
        except BaseException as error:
            (<list>context).append(error)
            return 1
    return 0


cdef class ProductQuantizer:
    """Codebooks of the parts of vectors.

    Parameters
    ----------
    X : ndarray of shape (n, d), float32
        Vectors to learn from, n at least k.
    parts : int
        How many bytes a vector becomes; divides d.
    k : int
        Centres of each part, at most 256.
    seed : int
        Of k-means++.

    Attributes
    ----------
    codebooks : ndarray of shape (parts, k, d / parts), float64
    errors : ndarray of shape (parts,), float64
        The sum over X of squared distances between each part and its centre.
    """

    cdef readonly object codebooks, errors
    cdef Py_ssize_t parts, width, k
    cdef ckm.ckm_centers **handles    # [parts]: prepared once, used by any threads at the same time

    def __cinit__(self, const float[:, ::1] X, Py_ssize_t parts, Py_ssize_t k=256, uint64_t seed=0):
        cdef Py_ssize_t p
        if parts < 1 or X.shape[1] % parts or not 1 <= k <= 256:
            raise ValueError(f"{X.shape[1]} columns in {parts} parts of {k} centres")
        self.parts, self.width, self.k = parts, X.shape[1] // parts, k
        self.codebooks, self.errors = np.empty((parts, k, self.width)), np.empty(parts)
        self.handles = <ckm.ckm_centers **>calloc(parts, sizeof(ckm.ckm_centers *))
        if self.handles == NULL:
            raise MemoryError
        for p in range(parts):
            self.errors[p] = self.train(X, p, seed + p, self.codebooks[p])

    def __dealloc__(self):
        cdef Py_ssize_t p
        if self.handles != NULL:
            for p in range(self.parts):
                ckm.ckm_centers_free(self.handles[p])    # NULL is fine
        free(self.handles)

    cdef train(self, const float[:, ::1] X, Py_ssize_t p, uint64_t seed, double[:, ::1] codebook):
        """Fit one part, prepare its centres, and return the error."""
        cdef ckm.ckm_fit_options options
        cdef ckm.ckm_fit_result result
        cdef Py_ssize_t n = X.shape[0], stride = X.strides[0], first = p * self.width
        cdef int32_t[::1] labels = np.empty(n, np.int32)
        cdef list raised = []
        cdef int status
        memset(&options, 0, sizeof(options))    # zeros are defaults
        options.struct_size, result.struct_size = sizeof(options), sizeof(result)
        options.k, options.seed, options.tol = self.k, seed, 1e-4
        options.stop, options.context = interrupted, <void *>raised
        with nogil:
            status = ckm.ckm_fit(&X[0, first], ckm.CKM_F32, n, self.width, stride, &options, &codebook[0, 0],
                                 &labels[0], &result)
        if raised:
            raise raised[0]
        check(status)
        check(ckm.ckm_centers_new(&codebook[0, 0], self.k, self.width, ckm.CKM_F32, &X[0, first], n, stride,
                                  &self.handles[p]))
        return result.inertia

    def encode(self, const float[:, ::1] X):
        """Return the codes of vectors: shape (n, parts), uint8."""
        cdef Py_ssize_t n = X.shape[0], stride = X.strides[0], p, i
        cdef uint8_t[:, ::1] codes = np.empty((n, self.parts), np.uint8)
        cdef int32_t *labels
        cdef int status = ckm.CKM_OK
        if X.shape[1] != self.parts * self.width:
            raise ValueError(f"{X.shape[1]} columns; trained on {self.parts * self.width}")
        if n == 0:
            return np.asarray(codes)
        labels = <int32_t *>malloc(n * sizeof(int32_t))
        if labels == NULL:
            raise MemoryError
        with nogil:
            for p in range(self.parts):
                # The part's columns are read where they lie: stride is that of whole vectors.
                status = ckm.ckm_assign(self.handles[p], &X[0, p * self.width], n, stride, labels, NULL, 0)
                if status != ckm.CKM_OK:
                    break
                for i in range(n):
                    codes[i, p] = <uint8_t>labels[i]
        free(labels)
        check(status)
        return np.asarray(codes)

    def decode(self, codes):
        """Return the vectors that codes stand for: shape (n, d), float32."""
        found = self.codebooks[np.arange(self.parts), codes]
        return found.reshape(len(codes), -1).astype(np.float32)

    def search(self, const float[::1] query, const uint8_t[:, ::1] codes, Py_ssize_t m):
        """Return the numbers of the m codes nearest to a query, and their squared distances from it."""
        cdef double[:, ::1] table = np.empty((self.parts, self.k))
        cdef double[::1] distances_sq = np.zeros(codes.shape[0]), found = np.empty(self.k)
        cdef int32_t[::1] labels = np.empty(self.k, np.int32)
        cdef Py_ssize_t p, c, i
        cdef uint8_t largest = 0
        if query.shape[0] != self.parts * self.width or codes.shape[1] != self.parts:
            raise ValueError(f"a query of {query.shape[0]} columns, codes of {codes.shape[1]} bytes")
        for p in range(self.parts):
            # All k centres in order of distance: their distances fill the part's table.
            check(ckm.ckm_nearest(self.handles[p], &query[p * self.width], 1, 0, self.k, &labels[0], &found[0], 1))
            for c in range(self.k):
                table[p, labels[c]] = found[c]
        with nogil:
            for i in range(codes.shape[0]):
                for p in range(self.parts):
                    largest = max(largest, codes[i, p])
        if largest >= self.k:
            raise ValueError(f"codes are below {self.k}; got {largest}")
        with nogil:
            for i in range(codes.shape[0]):
                for p in range(self.parts):
                    distances_sq[i] += table[p, codes[i, p]]
        order = np.argsort(distances_sq, kind="stable")[:m]
        return order, np.asarray(distances_sq)[order]
