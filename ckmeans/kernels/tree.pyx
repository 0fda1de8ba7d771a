"""Rows put in an order in which neighbours lie close together: a k-d tree of which only nodes and leaves are kept.

Nodes are the work of one thread at a time, leaves of CK_LEAF rows share what is proven for their box. Nothing but speed
depends on the order. Knows nothing of centres.

J. L. Bentley, "Multidimensional binary search trees used for associative searching", Communications of the ACM 18
(1975).
"""

from cpython.exc cimport PyErr_CheckSignals
from cython.parallel cimport prange, threadid
from libc.stdint cimport INT32_MAX
from libc.stdlib cimport free, malloc

import numpy as np

from ckmeans.kernels.dispatch cimport CK_LEAF

# What rows are stored as.
ctypedef fused real:
    float
    double
    unsigned char
    signed char

cdef enum:
    NODE = 2048       # rows of a node, about
    SAMPLE = 32       # rows of the sample per node
    MAX_LEVELS = 12   # of the part of the tree that is planted from the sample: 4096 nodes
    CHUNK = 16384     # rows that one thread sends to their nodes at a time


cdef int widest_column(const real *x, Py_ssize_t d, const int *ids, Py_ssize_t n) noexcept nogil:
    """Return the column in which the listed rows vary most."""
    cdef Py_ssize_t i, j
    cdef int widest = 0
    cdef double most = -1.0, total, squares, off
    for j in range(d):
        total = squares = 0.0
        for i in range(n):
            off = <double>x[ids[i] * d + j] - <double>x[ids[0] * d + j]
            total += off
            squares += off * off
        if squares - total * (total / n) > most:
            most = squares - total * (total / n)
            widest = <int>j
    return widest


cdef void partition(double *keys, int *ids, Py_ssize_t n, Py_ssize_t at) noexcept nogil:
    """Order keys, and ids with them, so that none before `at` is greater than one behind. Hoare's quickselect."""
    cdef Py_ssize_t low = 0, high = n - 1, i, j
    cdef double pivot, a, b, c
    cdef int mine
    while low < high:
        a, b, c = keys[low], keys[(low + high) // 2], keys[high]
        pivot = max(min(a, b), min(max(a, b), c))
        i, j = low, high
        while i <= j:
            while keys[i] < pivot:
                i += 1
            while keys[j] > pivot:
                j -= 1
            if i <= j:
                a, keys[i], mine, ids[i] = keys[i], keys[j], ids[i], ids[j]
                keys[j], ids[j] = a, mine
                i += 1
                j -= 1
        if at <= j:
            high = j
        elif at >= i:
            low = i
        else:
            return


cdef int split(const real *x, Py_ssize_t d, int *ids, double *keys, Py_ssize_t n, Py_ssize_t at) noexcept nogil:
    """Put the `at` rows that are least in the widest column first; return the column. keys: n numbers of scratch."""
    cdef int column = widest_column(x, d, ids, n)
    cdef Py_ssize_t i
    for i in range(n):
        keys[i] = <double>x[ids[i] * d + column]
    partition(keys, ids, n, at)
    return column


cdef void divide(const real *x, Py_ssize_t d, int *ids, double *keys, Py_ssize_t n) noexcept nogil:
    """Order the rows of a node so that each CK_LEAF of them make a leaf."""
    cdef Py_ssize_t at
    if n <= CK_LEAF:
        return
    at = ((n + CK_LEAF - 1) // CK_LEAF + 1) // 2 * CK_LEAF
    if at >= n:
        at -= CK_LEAF
    split(x, d, ids, keys, n, at)
    divide(x, d, ids, keys, at)
    divide(x, d, ids + at, keys, n - at)


cdef void plant(const real *x, Py_ssize_t d, int *ids, double *keys, Py_ssize_t n, int levels, Py_ssize_t node,
                int *columns, double *values) noexcept nogil:
    """Set column and value of a node's split, and of those below it, from a sample of rows."""
    if levels == 0:
        return
    columns[node] = split(x, d, ids, keys, n, n // 2)
    values[node] = <double>x[ids[n // 2] * d + columns[node]]
    plant(x, d, ids, keys, n // 2, levels - 1, 2 * node, columns, values)
    plant(x, d, ids + n // 2, keys, n - n // 2, levels - 1, 2 * node + 1, columns, values)


cdef void send(const real *x, Py_ssize_t d, Py_ssize_t n, int levels, const int *columns, const double *values,
               unsigned short *target, Py_ssize_t *counts) noexcept nogil:
    """Set target to the node of each of n rows, and count them."""
    cdef Py_ssize_t i, node
    cdef int _level
    for i in range(n):
        node = 1
        for _level in range(levels):
            node = 2 * node + (<double>x[i * d + columns[node]] >= values[node])
        node -= (<Py_ssize_t>1) << levels
        target[i] = <unsigned short>node
        counts[node] += 1


cdef void place(const unsigned short *target, Py_ssize_t first, Py_ssize_t n, Py_ssize_t *next_place,
                int *order) noexcept nogil:
    cdef Py_ssize_t i
    for i in range(n):
        order[next_place[target[i]]] = <int>(first + i)
        next_place[target[i]] += 1


cdef void enclose(const real *x, Py_ssize_t d, const int *ids, Py_ssize_t n, double *box) noexcept nogil:
    """Set box to middles and half widths that hold the listed rows, rounding included."""
    cdef Py_ssize_t i, j
    cdef double low, high, middle
    for j in range(d):
        low = high = <double>x[ids[0] * d + j]
        for i in range(1, n):
            low = min(low, <double>x[ids[i] * d + j])
            high = max(high, <double>x[ids[i] * d + j])
        middle = 0.5 * low + 0.5 * high
        box[j] = middle
        box[d + j] = max(high - middle, middle - low) * (1.0 + 1e-15)


cdef void finish_node(const real *x, Py_ssize_t d, int *ids, Py_ssize_t n, double *keys, double *boxes,
                      real *rows) noexcept nogil:
    """Divide a node into leaves, set the boxes of both, and copy its rows unless rows is NULL."""
    cdef Py_ssize_t first, leaf, i, j
    divide(x, d, ids, keys, n)
    enclose(x, d, ids, n, boxes)
    for leaf in range((n + CK_LEAF - 1) // CK_LEAF):
        first = leaf * CK_LEAF
        enclose(x, d, ids + first, min(n - first, <Py_ssize_t>CK_LEAF), boxes + (1 + leaf) * 2 * d)
    if rows != NULL:
        for i in range(n):
            for j in range(d):
                rows[i * d + j] = x[ids[i] * d + j]


cdef class Tree:
    """An order of rows, its nodes and boxes; made by tree()."""


cdef tuple planted(const real[:, ::1] X, int levels):
    """Return columns and values of the splits of a sample of X, node 1 the root, node i's children 2 i and 2 i + 1."""
    cdef Py_ssize_t n = X.shape[0], size = min(n, <Py_ssize_t>SAMPLE << levels)
    cdef int[::1] ids = (np.arange(size) * (n / size)).astype(np.int32)
    cdef double[::1] keys = np.empty(size), values = np.zeros(1 << levels)
    cdef int[::1] columns = np.zeros(1 << levels, dtype=np.int32)
    with nogil:
        plant(&X[0, 0], X.shape[1], &ids[0], &keys[0], size, levels, 1, &columns[0], &values[0])
    return columns, values


cdef sort_into_nodes(Tree t, const real[:, ::1] X, int levels, int n_threads):
    """Set t's order and where its nodes begin; rows of a node are in no particular order yet."""
    cdef Py_ssize_t n = t.n, d = t.d, chunks = (n + CHUNK - 1) // CHUNK, c
    cdef int[::1] columns
    cdef double[::1] values
    columns, values = planted(X, levels)
    cdef unsigned short[::1] target = np.empty(n, dtype=np.uint16)
    counts = np.zeros((chunks, 1 << levels), dtype=np.intp)
    cdef Py_ssize_t[:, ::1] count = counts
    for c in prange(chunks, nogil=True, schedule="dynamic", num_threads=n_threads):
        send(&X[c * CHUNK, 0], d, min(n - c * CHUNK, <Py_ssize_t>CHUNK), levels, &columns[0], &values[0],
             &target[c * CHUNK], &count[c, 0])
    PyErr_CheckSignals()
    sizes = counts.sum(axis=0)
    ends = np.cumsum(sizes)
    cdef Py_ssize_t[:, ::1] places = np.cumsum(counts, axis=0) - counts + (ends - sizes)
    for c in prange(chunks, nogil=True, schedule="dynamic", num_threads=n_threads):
        place(&target[c * CHUNK], c * CHUNK, min(n - c * CHUNK, <Py_ssize_t>CHUNK), &places[c, 0],
              &t.order_view[0])
    t.begin = np.concatenate(([0], ends[sizes > 0])).astype(np.intp)
    t.nodes = t.begin.shape[0] - 1


def tree(const real[:, ::1] X, bint copy, int n_threads):
    """Return the Tree of X's rows, at least one; copy: keep a copy of the rows in its order."""
    cdef Tree t = Tree.__new__(Tree)
    cdef int levels = 0
    cdef Py_ssize_t size
    cdef real[:, ::1] rows
    cdef real *target = NULL
    t.n, t.d = X.shape[0], X.shape[1]
    if t.n > INT32_MAX:
        raise ValueError(f"a tree has at most {INT32_MAX} rows; got {t.n}")
    t.order = np.empty(t.n, dtype=np.int32)
    t.order_view = t.order
    while levels < MAX_LEVELS and t.n >> (levels + 1) >= NODE:
        levels += 1
    sort_into_nodes(t, X, levels, n_threads)
    begin = np.asarray(t.begin)
    sizes = np.diff(begin)
    t.box = np.concatenate(([0], np.cumsum(1 + -(-sizes // CK_LEAF)))).astype(np.intp)
    t.boxes = np.empty((t.box[t.nodes], 2, t.d))
    if copy:
        t.rows = np.empty((t.n, t.d), dtype=np.asarray(X).dtype)
        rows = t.rows
        target = &rows[0, 0]
    size = int(sizes.max())
    cdef double *keys = <double *>malloc(size * n_threads * sizeof(double))
    if keys == NULL:
        raise MemoryError(f"no memory to sort {size} rows")
    try:
        finish_nodes(t, &X[0, 0], keys, size, target, n_threads)
    finally:
        free(keys)
    return t


cdef finish_nodes(Tree t, const real *x, double *keys, Py_ssize_t size, real *rows, int n_threads):
    """size: the rows of the largest node, for which keys have room per thread."""
    cdef Py_ssize_t i, d = t.d, first, last
    for first in range(0, t.nodes, 32 * n_threads):
        last = min(t.nodes, first + 32 * n_threads)
        for i in prange(first, last, nogil=True, schedule="dynamic", num_threads=n_threads):
            finish_node(x, d, &t.order_view[t.begin[i]], t.begin[i + 1] - t.begin[i], keys + threadid() * size,
                        &t.boxes[t.box[i], 0, 0], NULL if rows == NULL else rows + t.begin[i] * d)
        PyErr_CheckSignals()
