"""Rows in an order in which neighbours lie close together. For the kernels of this package."""

from ckmeans.kernels.storage cimport Storage

cdef class Tree:
    cdef readonly Py_ssize_t n, d, nodes
    cdef readonly object order   # int32 (n,): the rows' positions in the data
    cdef readonly object rows    # (n, d): a copy of the rows in this order, or None
    cdef Storage copied          # the same, as kernels read it
    cdef int[::1] order_view
    cdef Py_ssize_t[::1] begin   # (nodes + 1,): where nodes begin in this order
    cdef Py_ssize_t[::1] box     # (nodes + 1,): where the boxes of nodes and their leaves begin
    cdef double[:, :, ::1] boxes  # (., 2, d): middle and half width
