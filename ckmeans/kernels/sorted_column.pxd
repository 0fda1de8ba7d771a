"""Rows of one column in ascending order. For the kernels of this package."""

from ckmeans.kernels.storage cimport Storage

ctypedef fused real:
    float
    double

cdef class SortedColumn(Storage):
    pass

cdef inline double number(SortedColumn column, Py_ssize_t i) noexcept nogil:
    """Return number i."""
    if column.is_single:
        return (<const float *>column.all.numbers)[i]
    return (<const double *>column.all.numbers)[i]
