"""A step over the nodes of a tree: each row meets the centres that its boxes leave. Knows nothing of convergence."""

from cpython.exc cimport PyErr_CheckSignals
from cython.parallel cimport prange, threadid
from libc.stdlib cimport free, malloc

import numpy as np

from ckmeans.kernels.centers cimport Centers, rows_between_signals
from ckmeans.kernels.dispatch cimport ck_centers, ck_node, ck_slot, ck_tally, ck_tiles, real
from ckmeans.kernels.tree cimport Tree
from ckmeans.kernels.update cimport STRIDE, Adder, Sums, Tallies, slot_of

ctypedef struct Job:
    const ck_tiles *tile
    const ck_centers *c
    Adder adder
    int *labels
    bint apart
    ck_tally *tally
    char *scratch
    size_t bytes


cdef void filter_node(const Job *job, const real *x, Tree tree, Py_ssize_t i, int thread) noexcept nogil:
    cdef ck_node node
    cdef ck_slot slot = slot_of(&job.adder, thread)
    cdef Py_ssize_t first = tree.begin[i]
    cdef const real *rows = x if job.apart else x + first * tree.d
    node.n, node.order, node.apart = tree.begin[i + 1] - first, &tree.order_view[first], job.apart
    node.boxes = &tree.boxes[tree.box[i], 0, 0]
    if real is float:
        job.tile.filter_f32(job.c, rows, &node, &slot, job.labels + first, job.tally + thread * STRIDE,
                            job.scratch + thread * job.bytes)
    else:
        job.tile.filter_f64(job.c, rows, &node, &slot, job.labels + first, job.tally + thread * STRIDE,
                            job.scratch + thread * job.bytes)


def filter_nodes(const real[:, ::1] X, Tree tree, Centers centers, int[::1] labels, Py_ssize_t start, Py_ssize_t stop,
                 int n_threads, Sums sums, const double[::1] weights, Py_ssize_t slot=0):
    """Set labels, in the tree's order, of nodes [start, stop), and move rows that change theirs between sums.

    labels: INOUT, -1 for rows that have none yet. Returns how many rows moved, how many float64 decided, and how many
    pairs of a row and a centre were compared.
    """
    cdef Job job
    cdef Tallies tallies = Tallies(n_threads)
    cdef Py_ssize_t slab, i, first, last
    cdef const real *x = &X[0, 0]
    cdef const real[:, ::1] rows
    job.tile, job.c, job.labels, job.apart = centers.tile, &centers.c, &labels[0], tree.rows is None
    if not job.apart:
        rows = tree.rows
        x = &rows[0, 0]
    centers.check(real is float)
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
                filter_node(&job, x, tree, i, threadid())
            PyErr_CheckSignals()
        return tallies.total()
    finally:
        free(job.scratch)


def labels_in_order(Tree tree, const int[::1] labels, int n_threads):
    """Return the labels of the rows in X's order."""
    cdef int[::1] out = np.empty(tree.n, dtype=np.int32)
    cdef Py_ssize_t i
    for i in prange(tree.n, nogil=True, schedule="static", num_threads=n_threads):
        out[tree.order_view[i]] = labels[i]
    return np.asarray(out)
