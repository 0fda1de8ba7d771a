"""A step over the nodes of a tree: each row is compared with the centres that its boxes leave.

Knows nothing of convergence.
"""

from cython.parallel cimport prange

import numpy as np

from ckmeans.kernels.centers cimport Centers
from ckmeans.kernels.dispatch cimport (
    CK_LEAF,
    CK_NARROW,
    ck_accumulator,
    ck_leaf_candidates,
    ck_node,
    ck_node_candidates,
    ck_shift,
)
from ckmeans.kernels.storage cimport Pass, Storage
from ckmeans.kernels.sums cimport Accumulators, Sums, accumulator_of
from ckmeans.kernels.tree cimport Tree

cdef enum:
    # Columns up to which bounds of rows cost more than they save, because leaves have so few candidates: in 3, a step
    # takes 1.4 times as long with them; in 8, 0.6 times.
    UNBOUNDED = 3


cdef bint bounded(Py_ssize_t d) noexcept nogil:
    """Return whether rows have bounds."""
    return d > UNBOUNDED and d <= CK_NARROW


cdef class TreeCache:
    """What the nodes of a tree remember from step to step: 128 bytes a leaf, and, a node, 1 KB and 4 bytes a centre.

    In more than UNBOUNDED and up to CK_NARROW columns also 4 bytes a row.
    """
    cdef unsigned char[::1] nodes, leaves
    cdef float[:, ::1] valid_until
    cdef float[::1] row_bounds
    cdef float *first_row_bound    # NULL: rows have none

    def __init__(self, Tree tree, Py_ssize_t k):
        self.nodes = np.zeros(tree.nodes * sizeof(ck_node_candidates), dtype=np.uint8)
        self.leaves = np.zeros(tree.boxes.shape[0] * sizeof(ck_leaf_candidates), dtype=np.uint8)
        self.valid_until = np.empty((tree.nodes, k), dtype=np.float32)
        if bounded(tree.d):
            self.row_bounds = np.zeros(CK_LEAF * (tree.boxes.shape[0] - tree.nodes), dtype=np.float32)
            self.first_row_bound = &self.row_bounds[0]

    @staticmethod
    def size(Tree tree, Py_ssize_t k):
        """Return how many bytes it takes."""
        cdef Py_ssize_t of_rows = 4 * CK_LEAF if bounded(tree.d) else 0
        of_node, of_leaf = 4 * k + sizeof(ck_node_candidates), sizeof(ck_leaf_candidates) + of_rows
        return tree.nodes * of_node + tree.boxes.shape[0] * of_leaf


cdef class FilterNodes(Pass):
    """Gives every row its nearest centre, node by node, and moves rows that change their label between sums.

    Parameters
    ----------
    rows : Storage
        Dense rows, which are read if the tree has no copy of them; and their weights.
    tree : Tree
        Of these rows.
    centers : Centers
        Prepared for screening.
    labels : ndarray of shape (n,), int32
        In the tree's order, -1 for rows that have none yet; they are changed.
    sums : Sums
        Of the rows by these labels; they are changed.
    cache : TreeCache or None
        What nodes remember; it is changed.
    shift, drift : ndarray of shape (k,), float32, or None
        How far each centre moved in this step and in all steps, at most, in multiples of 1 / unit; None: not known.
    unit : float
    """
    cdef Storage rows
    cdef Tree tree
    cdef Centers centers
    cdef Sums sums
    cdef TreeCache cache
    cdef int[::1] labels
    cdef const float[::1] shift_view, drift_view
    cdef ck_node every    # what nodes have in common
    cdef ck_shift shift
    cdef Accumulators accumulators

    def __init__(self, Storage rows, Tree tree, Centers centers, int[::1] labels, Sums sums, TreeCache cache=None,
                 const float[::1] shift=None, const float[::1] drift=None, double unit=1.0):
        cdef Storage read = rows if tree.copied is None else tree.copied
        centers.check(read)
        if not centers.c.screened:
            raise ValueError("filtering needs centers that are laid out for screening")
        if rows.n != tree.n or labels.shape[0] != tree.n:
            raise ValueError(f"rows and labels must be of the {tree.n} rows of the tree")
        self.rows, self.tree, self.centers, self.sums, self.labels, self.cache = (
            rows, tree, centers, sums, labels, cache)
        self.units, self.chunk, self.accumulators = tree.nodes, 1, sums.for_threads()
        self.work = rows.size * (centers.c.k + 16.0)    # reading a number takes as long as sixteen multiply-adds
        self.scratch_bytes = centers.tiles.filter_bytes(&centers.c)
        self.every.rows, self.every.row_bytes = <const char *>read.all.numbers, read.row_bytes
        self.every.scattered, self.every.widen = tree.copied is None, read.widen
        self.shift.unit = unit
        if shift is not None:
            self.shift_view, self.drift_view = shift, drift
            self.shift.shift, self.shift.drift = &self.shift_view[0], &self.drift_view[0]
        if cache is not None:
            self.every.cache.node = <ck_node_candidates *>&cache.nodes[0]
            self.every.cache.leaf = <ck_leaf_candidates *>&cache.leaves[0]
            self.every.cache.valid_until = &cache.valid_until[0, 0]
            self.every.cache.row_bounds = cache.first_row_bound

    cdef void do(self, Py_ssize_t unit, int thread) noexcept nogil:
        cdef ck_node node = self.every
        cdef ck_accumulator sums = accumulator_of(&self.accumulators, thread, self.rows.weight)
        cdef Py_ssize_t first = self.tree.begin[unit], box = self.tree.box[unit]
        if node.cache.node != NULL:
            node.cache.node += unit
            node.cache.valid_until += unit * self.centers.c.k
            node.cache.leaf += box
            if node.cache.row_bounds != NULL:
                node.cache.row_bounds += (box - unit) * CK_LEAF
        node.n = self.tree.begin[unit + 1] - first
        node.order, node.boxes = &self.tree.order_view[first], &self.tree.boxes[box, 0, 0]
        if not node.scattered:
            node.rows += first * node.row_bytes
        self.centers.tiles.filter(&self.centers.c, &node, &self.shift, &sums, &self.labels[first],
                                  self.tally_of(thread), self.scratch(thread))


def labels_in_order(Tree tree, const int[::1] labels, int n_threads):
    """Return the labels of the rows in the order of the data, given those in the tree's."""
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
