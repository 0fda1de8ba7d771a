"""Assigning rows to their nearest centres from other Cython code, without the GIL and without a header.

    cimport ckmeans.kernels.assign as assign
    status = assign.assign_rows_f64(&X[0, 0], n, d, &centers[0, 0], k, &labels[0], NULL, 1)

x is n x d and centers k x d, C-contiguous and finite; k and d at least 1. labels: n, OUT, the nearest centre, the
lowest index on ties. distances_sq: n, OUT, the squared distance to it, or NULL. Returns 0, or -1 when memory ran out.
"""

cdef int assign_rows_f32(const float *x, Py_ssize_t n, Py_ssize_t d, const double *centers, Py_ssize_t k, int *labels,
                         double *distances_sq, int n_threads) noexcept nogil
cdef int assign_rows_f64(const double *x, Py_ssize_t n, Py_ssize_t d, const double *centers, Py_ssize_t k, int *labels,
                         double *distances_sq, int n_threads) noexcept nogil
