"""Rows put in an order in which neighbours lie close together: a k-d tree of which only nodes and leaves are kept.

The splits above the nodes are those of a sample; a node's rows are sorted by their widest column, part by part.
Nodes are the work of one thread at a time, leaves of CK_LEAF rows share what is proven for their box. Nothing but speed
depends on the order. Knows nothing of centres.

J. L. Bentley, "Multidimensional binary search trees used for associative searching", Communications of the ACM 18
(1975).
"""

from cpython.exc cimport PyErr_CheckSignals
from cython cimport boundscheck, wraparound
from cython.parallel cimport prange, threadid
from libc.math cimport INFINITY, sqrt
from libc.stdint cimport INT32_MAX
from libc.stdlib cimport free, malloc
from libc.string cimport memcpy, memset

import numpy as np

from ckmeans.kernels.dispatch cimport CK_LEAF
from ckmeans.kernels.storage cimport Storage

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
    SENT = 64         # of them those that go down the tree side by side
    LOOK = 64         # rows by which a part's widest column is chosen
    GATHERED = 4 * NODE   # rows of a node, at most, that are copied to be sorted
    TOGETHER = 8      # columns that are looked at side by side


cdef int widest_column(const real *x, Py_ssize_t d, const int *ids, Py_ssize_t n) noexcept nogil:
    """Return the column in which the rows of `ids` vary most."""
    cdef Py_ssize_t i, j
    cdef int widest = 0
    cdef double most = -1.0, total, squares, above
    for j in range(d):
        total = squares = 0.0
        for i in range(n):
            above = <double>x[ids[i] * d + j] - <double>x[ids[0] * d + j]
            total += above
            squares += above * above
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


cdef int widest_of_some(const real *x, Py_ssize_t d, const int *ids, Py_ssize_t n, double *middle,
                        double *width) noexcept nogil:
    """Return the column in which some of the rows vary most, and set where most of them lie in it."""
    cdef Py_ssize_t step = (n + LOOK - 1) // LOOK, begin, columns, i, j, looked = (n + step - 1) // step
    cdef int widest = 0
    cdef double most = -1.0, above
    cdef double total[TOGETHER]
    cdef double squares[TOGETHER]
    cdef const real *first
    cdef const real *row
    for begin from 0 <= begin < d by TOGETHER:
        columns = min(d - begin, <Py_ssize_t>TOGETHER)
        first = x + ids[0] * d + begin
        for j in range(columns):
            total[j] = squares[j] = 0.0
        for i in range(looked):
            row = x + ids[i * step] * d + begin
            for j in range(columns):
                above = <double>row[j] - <double>first[j]
                total[j] += above
                squares[j] += above * above
        for j in range(columns):
            total[j] /= looked
            squares[j] = squares[j] / looked - total[j] * total[j]
            if squares[j] > most:
                most, widest, middle[0] = squares[j], <int>(begin + j), <double>first[j] + total[j]
    width[0] = sqrt(most) if most > 0.0 else 0.0
    return widest


cdef void sort_by_widest(const real *x, Py_ssize_t d, int *ids, int *spare, unsigned char *keys,
                         Py_ssize_t n) noexcept nogil:
    """Order rows by their widest column, as finely as 256 buckets are. spare, keys: room for n."""
    cdef double middle = 0.0, width = 0.0, unit, at, last
    cdef int column = widest_of_some(x, d, ids, n, &middle, &width), buckets = 256 if n > 512 else 64, count, before = 0
    cdef int next_place[256]
    cdef Py_ssize_t i
    last = buckets - 1
    unit = buckets / (5.0 * width) if width > 0.0 else 0.0
    memset(next_place, 0, sizeof(next_place))
    for i in range(n):
        at = (<double>x[ids[i] * d + column] - middle) * unit + 0.5 * buckets
        at = at if at < last else last
        keys[i] = <unsigned char><int>(at if at > 0.0 else 0.0)
        next_place[keys[i]] += 1
    for i in range(buckets):
        count = next_place[i]
        next_place[i] = before
        before += count
    for i in range(n):
        spare[next_place[keys[i]]] = ids[i]
        next_place[keys[i]] += 1
    memcpy(ids, spare, n * sizeof(int))


cdef void divide(const real *x, Py_ssize_t d, int *ids, int *spare, unsigned char *keys, Py_ssize_t n) noexcept nogil:
    """Order the rows of a node so that each CK_LEAF of them make a leaf. spare, keys: room for n."""
    cdef Py_ssize_t leaves = (n + CK_LEAF - 1) // CK_LEAF, parts = 4 if leaves > 4 and d < 4 else 2, at = 0
    cdef Py_ssize_t size = (leaves + parts - 1) // parts * CK_LEAF
    if leaves < 2:
        return
    sort_by_widest(x, d, ids, spare, keys, n)
    while at < n:
        divide(x, d, ids + at, spare, keys, min(size, n - at))
        at += size


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
    cdef Py_ssize_t first = 0, some, i
    cdef int node[SENT]
    cdef int _level
    while first < n:
        some = min(n - first, <Py_ssize_t>SENT)
        for i in range(some):
            node[i] = 1
        for _level in range(levels):
            for i in range(some):
                node[i] = 2 * node[i] + (<double>x[(first + i) * d + columns[node[i]]] >= values[node[i]])
        for i in range(some):
            target[first + i] = <unsigned short>(node[i] - (1 << levels))
            counts[target[first + i]] += 1
        first += some


cdef void place(const unsigned short *target, Py_ssize_t first, Py_ssize_t n, Py_ssize_t *next_place,
                int *order) noexcept nogil:
    cdef Py_ssize_t i
    for i in range(n):
        order[next_place[target[i]]] = <int>(first + i)
        next_place[target[i]] += 1


cdef void enclose(const real *x, Py_ssize_t d, const int *ids, Py_ssize_t n, double *box, double *node) noexcept nogil:
    """Set box to the least and greatest numbers of the rows of `ids`, and widen the node's to hold them."""
    cdef Py_ssize_t begin, columns, i, j
    cdef real low[TOGETHER]
    cdef real high[TOGETHER]
    cdef const real *row
    for begin from 0 <= begin < d by TOGETHER:
        columns = min(d - begin, <Py_ssize_t>TOGETHER)
        for j in range(columns):
            low[j] = high[j] = x[ids[0] * d + begin + j]
        for i in range(1, n):
            row = x + ids[i] * d + begin
            for j in range(columns):
                low[j] = row[j] if row[j] < low[j] else low[j]
                high[j] = row[j] if row[j] > high[j] else high[j]
        for j in range(columns):
            box[begin + j], box[d + begin + j] = <double>low[j], <double>high[j]
    for j in range(d):
        node[j], node[d + j] = min(node[j], box[j]), max(node[d + j], box[d + j])


cdef void center(double *box, Py_ssize_t d) noexcept nogil:
    """Make least and greatest numbers middles and half widths that hold them, rounding included."""
    cdef Py_ssize_t j
    cdef double low, high, middle
    for j in range(d):
        low, high = box[j], box[d + j]
        middle = 0.5 * low + 0.5 * high
        box[j] = middle
        box[d + j] = max(high - middle, middle - low) * (1.0 + 1e-15)


ctypedef struct Room:    # of one thread, for the largest node
    int *spare
    unsigned char *keys
    int *order           # of a node's rows, at most GATHERED, while they lie side by side
    char *rows           # these rows


cdef void finish_node(const real *x, Py_ssize_t d, int *ids, Py_ssize_t n, const Room *room, double *boxes,
                      real *copy_to) noexcept nogil:
    """Divide a node into leaves, set the boxes of both, and copy its rows unless copy_to is NULL."""
    cdef Py_ssize_t leaves = (n + CK_LEAF - 1) // CK_LEAF, leaf, first, i, j
    cdef real *gathered = <real *>room.rows
    cdef int *order = ids
    if n <= GATHERED:    # else they do not fit the caches anyway
        for i in range(n):
            room.order[i] = <int>i
            for j in range(d):
                gathered[i * d + j] = x[ids[i] * d + j]
        x, order = gathered, room.order
    divide(x, d, order, room.spare, room.keys, n)
    for j in range(d):
        boxes[j], boxes[d + j] = INFINITY, -INFINITY
    for leaf in range(leaves):
        first = leaf * CK_LEAF
        enclose(x, d, order + first, min(n - first, <Py_ssize_t>CK_LEAF), boxes + (1 + leaf) * 2 * d, boxes)
    for leaf in range(1 + leaves):
        center(boxes + leaf * 2 * d, d)
    if copy_to != NULL:
        for i in range(n):
            for j in range(d):
                copy_to[i * d + j] = x[order[i] * d + j]
    if order != ids:
        for i in range(n):
            room.spare[i] = ids[order[i]]
        memcpy(ids, room.spare, n * sizeof(int))


cdef class Tree:
    """An order of dense rows, at least one, and the nodes and boxes that it makes.

    Parameters
    ----------
    rows : Storage
        float32, float64, uint8 or int8.
    copy : bool
        Whether to keep a copy of the rows in this order.
    n_threads : int
        Threads that build it.
    """

    def __init__(self, Storage rows, bint copy, int n_threads):
        cdef const void *x = rows.all.numbers
        cdef void *copy_to = NULL
        dtype = rows.numbers.dtype
        if rows.n > INT32_MAX:
            raise ValueError(f"a tree has at most {INT32_MAX} rows; got {rows.n}")
        self.n, self.d, self.rows, self.copied = rows.n, rows.d, None, None
        self.order = np.empty(self.n, dtype=np.int32)
        self.order_view = self.order
        if copy:
            self.rows = np.empty((self.n, self.d), dtype)
            self.copied = Storage(self.rows)
            copy_to = <void *>self.copied.all.numbers
        if rows.is_sparse or dtype not in (np.float32, np.float64, np.uint8, np.int8):
            raise TypeError(f"a tree is made of dense rows of float32, float64, uint8 or int8; got {dtype}")
        elif dtype == np.float32:
            build(self, <const float *>x, <float *>copy_to, n_threads)
        elif dtype == np.float64:
            build(self, <const double *>x, <double *>copy_to, n_threads)
        elif dtype == np.uint8:
            build(self, <const unsigned char *>x, <unsigned char *>copy_to, n_threads)
        else:
            build(self, <const signed char *>x, <signed char *>copy_to, n_threads)


cdef build(Tree t, const real *x, real *copy_to, int n_threads):
    """Fill in t, whose n, d and order are there."""
    cdef int levels = 0
    cdef Py_ssize_t largest
    while levels < MAX_LEVELS and t.n >> (levels + 1) >= NODE:
        levels += 1
    sort_into_nodes(t, x, levels, n_threads)
    sizes = np.diff(np.asarray(t.begin))
    t.box = np.concatenate(([0], np.cumsum(1 + -(-sizes // CK_LEAF)))).astype(np.intp)
    t.boxes = np.empty((t.box[t.nodes], 2, t.d))
    largest = sizes.max()
    finish_nodes(t, x, largest, copy_to, n_threads)


cdef tuple planted(const real *x, Py_ssize_t n, Py_ssize_t d, int levels):
    """Return columns and values of a sample's splits, node 1 the root, node i's children 2 i and 2 i + 1."""
    cdef Py_ssize_t size = min(n, <Py_ssize_t>SAMPLE << levels)
    cdef int[::1] ids = (np.arange(size) * (n / size)).astype(np.int32)
    cdef double[::1] keys = np.empty(size), values = np.zeros(1 << levels)
    cdef int[::1] columns = np.zeros(1 << levels, dtype=np.int32)
    with nogil:
        plant(x, d, &ids[0], &keys[0], size, levels, 1, &columns[0], &values[0])
    return columns, values


cdef sort_into_nodes(Tree t, const real *x, int levels, int n_threads):
    """Set t's order and where its nodes begin; rows of a node are in no particular order yet."""
    cdef Py_ssize_t n = t.n, d = t.d, chunks = (n + CHUNK - 1) // CHUNK, c
    cdef int *order = &t.order_view[0]
    cdef int[::1] columns
    cdef double[::1] values
    columns, values = planted(x, n, d, levels)
    cdef unsigned short[::1] target = np.empty(n, dtype=np.uint16)
    counts = np.zeros((chunks, 1 << levels), dtype=np.intp)
    cdef Py_ssize_t[:, ::1] count = counts
    with nogil, boundscheck(False), wraparound(False):
        for c in prange(chunks, schedule="dynamic", num_threads=n_threads):
            send(x + c * CHUNK * d, d, min(n - c * CHUNK, <Py_ssize_t>CHUNK), levels, &columns[0], &values[0],
                 &target[c * CHUNK], &count[c, 0])
    PyErr_CheckSignals()
    sizes = counts.sum(axis=0)
    ends = np.cumsum(sizes)
    cdef Py_ssize_t[:, ::1] places = np.cumsum(counts, axis=0) - counts + (ends - sizes)
    with nogil, boundscheck(False), wraparound(False):
        for c in prange(chunks, schedule="dynamic", num_threads=n_threads):
            place(&target[c * CHUNK], c * CHUNK, min(n - c * CHUNK, <Py_ssize_t>CHUNK), &places[c, 0],
                  order)
    t.begin = np.concatenate(([0], ends[sizes > 0])).astype(np.intp)
    t.nodes = t.begin.shape[0] - 1


cdef finish_nodes(Tree t, const real *x, Py_ssize_t size, real *copy_to, int n_threads):
    """size: the rows of the largest node."""
    cdef Py_ssize_t i, d = t.d, first, last, gathered = min(size, <Py_ssize_t>GATHERED)
    cdef int[:, ::1] spare = np.empty((n_threads, size), dtype=np.int32)
    cdef unsigned char[:, ::1] keys = np.empty((n_threads, size), dtype=np.uint8)
    cdef int[:, ::1] gathered_order = np.empty((n_threads, gathered), dtype=np.int32)
    cdef unsigned char[:, ::1] rows = np.empty((n_threads, gathered * d * sizeof(real)), dtype=np.uint8)
    cdef const Py_ssize_t *begin = &t.begin[0]
    cdef const Py_ssize_t *box = &t.box[0]
    cdef int *order = &t.order_view[0]
    cdef double *boxes = &t.boxes[0, 0, 0]
    cdef Room *rooms = <Room *>malloc(n_threads * sizeof(Room))
    if rooms == NULL:
        raise MemoryError(f"no memory for {n_threads} threads")
    for i in range(n_threads):
        rooms[i].spare, rooms[i].keys = &spare[i, 0], &keys[i, 0]
        rooms[i].order, rooms[i].rows = &gathered_order[i, 0], <char *>&rows[i, 0]
    try:
        for first in range(0, t.nodes, 32 * n_threads):
            last = min(t.nodes, first + 32 * n_threads)
            for i in prange(first, last, nogil=True, schedule="dynamic", num_threads=n_threads):
                finish_node(x, d, order + begin[i], begin[i + 1] - begin[i], &rooms[threadid()],
                            boxes + 2 * d * box[i], NULL if copy_to == NULL else copy_to + begin[i] * d)
            PyErr_CheckSignals()
    finally:
        free(rooms)
