"""A step over the nodes of a tree: each row meets the centres that its boxes leave. Knows nothing of convergence."""

from cpython.exc cimport PyErr_CheckSignals
from cython.parallel cimport prange, threadid
from libc.stdlib cimport free, malloc

import numpy as np

from ckmeans.kernels.centers cimport Centers, rows_between_signals
from ckmeans.kernels.dense cimport Dense
from ckmeans.kernels.dispatch cimport (
    CK_LEAF,
    CK_NARROW,
    ck_centers,
    ck_leaf,
    ck_list,
    ck_node,
    ck_pace,
    ck_slot,
    ck_tally,
    ck_tiles,
)
from ckmeans.kernels.tree cimport Tree
from ckmeans.kernels.update cimport STRIDE, Adder, Sums, Tallies, slot_of

ctypedef struct Job:
    const ck_tiles *tile
    const ck_centers *c
    Adder adder
    int *labels
    ck_node every    # what nodes have in common
    ck_pace pace
    bint single
    ck_tally *tally
    char *scratch
    size_t bytes


cdef enum:
    # Columns up to which bounds of rows cost more than they save, because lists of leaves are so short: in 3, a step
    # takes 1.4 times as long with them; in 8, 0.6 times.
    UNBOUNDED = 3


cdef bint bounded(Py_ssize_t d) noexcept nogil:
    """Return whether rows have bounds."""
    return d > UNBOUNDED and d <= CK_NARROW


cdef class Memory:
    """What the nodes of a tree remember from step to step: 128 bytes a leaf, and, a node, 1 KB and 4 bytes a
    centre.

    In more than UNBOUNDED and up to CK_NARROW columns also 4 bytes a row.
    """
    cdef unsigned char[::1] lists, leaves
    cdef float[:, ::1] until
    cdef float[::1] still
    cdef bint bounded

    def __init__(self, Tree tree, Py_ssize_t k):
        self.lists = np.zeros(tree.nodes * sizeof(ck_list), dtype=np.uint8)
        self.leaves = np.zeros(tree.boxes.shape[0] * sizeof(ck_leaf), dtype=np.uint8)
        self.until = np.empty((tree.nodes, k), dtype=np.float32)
        self.bounded = bounded(tree.d)
        if self.bounded:
            self.still = np.zeros(CK_LEAF * (tree.boxes.shape[0] - tree.nodes), dtype=np.float32)

    @staticmethod
    def size(Tree tree, Py_ssize_t k):
        """Return how many bytes it takes."""
        cdef Py_ssize_t of_rows = 4 * CK_LEAF if bounded(tree.d) else 0
        return tree.nodes * (4 * k + sizeof(ck_list)) + tree.boxes.shape[0] * (sizeof(ck_leaf) + of_rows)


cdef void filter_node(const Job *job, Tree tree, Py_ssize_t i, int thread) noexcept nogil:
    cdef ck_node node = job.every
    cdef ck_slot slot = slot_of(&job.adder, thread)
    cdef Py_ssize_t first = tree.begin[i]
    if node.memory.list != NULL:
        node.memory.list += i
        node.memory.until += i * job.c.k
        node.memory.leaf += tree.box[i]
        if node.memory.still != NULL:
            node.memory.still += (tree.box[i] - i) * CK_LEAF
    node.n, node.order, node.boxes = tree.begin[i + 1] - first, &tree.order_view[first], &tree.boxes[tree.box[i], 0, 0]
    if not node.apart:
        node.rows += first * node.row_bytes
    if job.single:
        job.tile.filter_f32(job.c, &node, &job.pace, &slot, job.labels + first, job.tally + thread * STRIDE,
                            job.scratch + thread * job.bytes)
    else:
        job.tile.filter_f64(job.c, &node, &job.pace, &slot, job.labels + first, job.tally + thread * STRIDE,
                            job.scratch + thread * job.bytes)


def filter_nodes(X, Tree tree, Centers centers, int[::1] labels, Py_ssize_t start, Py_ssize_t stop, int n_threads,
                 Sums sums, const double[::1] weights, Py_ssize_t slot=0, Memory memory=None, pace=None,
                 double unit=1.0):
    """Set labels, in the tree's order, of nodes [start, stop), and move rows that change theirs between sums.

    labels: INOUT, -1 for rows that have none yet. memory: INOUT. pace: own and path of ck_pace, or None; unit: theirs.
    Returns how many rows moved, how many float64 decided, and how many pairs of a row and a centre were compared.
    """
    cdef Job job
    cdef Tallies tallies = Tallies(n_threads)
    cdef const float[::1] own, path
    cdef Py_ssize_t slab, i, first, last
    cdef Dense dense = Dense(X if tree.rows is None else tree.rows)
    job.tile, job.c, job.labels, job.single = centers.tile, &centers.c, &labels[0], dense.single
    job.every.rows, job.every.row_bytes, job.every.apart = dense.rows.numbers, dense.rows.row_bytes, tree.rows is None
    job.every.widen = dense.rows.widen
    job.every.memory.list, job.pace.own, job.pace.path, job.pace.unit = NULL, NULL, NULL, unit
    if memory is not None:
        job.every.memory.list, job.every.memory.until = <ck_list *>&memory.lists[0], &memory.until[0, 0]
        job.every.memory.leaf = <ck_leaf *>&memory.leaves[0]
        job.every.memory.still = NULL
        if memory.bounded:
            job.every.memory.still = &memory.still[0]
    if pace is not None:
        own, path = pace
        job.pace.own, job.pace.path = &own[0], &path[0]
    centers.check(dense.single)
    if job.c.width == 0:
        raise ValueError("filtering needs centers that are laid out for screening")
    job.adder = sums.adder(weights, slot)
    job.bytes = job.tile.filter_bytes(job.c.k, job.c.d)
    job.scratch = <char *>malloc(job.bytes * n_threads)
    job.tally = tallies.of
    slab = max(<Py_ssize_t>n_threads, rows_between_signals(job.c.k, job.c.d, n_threads) * tree.nodes // tree.n)
    try:
        if job.scratch == NULL:
            raise MemoryError(f"no memory for the scratch of {n_threads} threads")
        for first in range(start, stop, slab):
            last = min(first + slab, stop)
            for i in prange(first, last, nogil=True, schedule="dynamic", num_threads=n_threads):
                filter_node(&job, tree, i, threadid())
            PyErr_CheckSignals()
        return tallies.total()
    finally:
        free(job.scratch)


def labels_in_order(Tree tree, const int[::1] labels, int n_threads):
    """Return the labels of the rows in X's order."""
    out = np.empty(tree.n, dtype=np.int32)
    cdef int[::1] view = out
    cdef int *to = &view[0]
    cdef const int *order = &tree.order_view[0]
    cdef const int *found = &labels[0]
    cdef Py_ssize_t i, n = tree.n
    if labels.shape[0] != n:
        raise ValueError(f"labels must be of {n} rows; got {labels.shape[0]}")
    for i in prange(n, nogil=True, schedule="static", num_threads=n_threads):
        to[order[i]] = found[i]
    return out
