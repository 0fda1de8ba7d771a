"""How far rows are from the seeds chosen so far, and which rows a draw picks by that. Knows nothing of candidates."""

from libc.math cimport INFINITY

import numpy as np

from ckmeans.kernels.dispatch cimport BLOCK, tiles


cdef Py_ssize_t first_reaching(const double *ends, Py_ssize_t blocks, double at) noexcept nogil:
    """Return the first block whose end is `at` or more, at most the last one."""
    cdef Py_ssize_t low = 0, high = blocks - 1, middle
    while low < high:
        middle = (low + high) // 2
        if ends[middle] >= at:
            high = middle
        else:
            low = middle + 1
    return low


cdef class Closest:
    """How far each of n rows is from its closest seed, and which rows are drawn by that.

    closest_sq: squared distances. Their weighted sums over blocks of rows stand for them where draws are inverted.
    """
    def __init__(self, Py_ssize_t n, const double[::1] weights):
        self.n, self.blocks, self.weights = n, (n + BLOCK - 1) // BLOCK, weights
        self.weight = NULL if weights is None else &weights[0]
        self.closest = np.zeros(self.blocks * BLOCK)
        self.closest[:n] = INFINITY
        self.closest_sq = np.asarray(self.closest)[:n]
        self.sums, self.ends = np.empty(self.blocks), np.empty(self.blocks)

    def add_up(self):
        """Renew the sums of all blocks."""
        cdef Py_ssize_t b
        for b in range(self.blocks):
            self.sums[b] = tiles().seed_sum(NULL if self.weight == NULL else self.weight + b * BLOCK,
                                            &self.closest[b * BLOCK], min(self.n - b * BLOCK, <Py_ssize_t>BLOCK))

    cdef double total(self) noexcept:
        """Return the weighted sum of closest_sq, and note where each block ends in it."""
        cdef double total = 0.0
        cdef Py_ssize_t b
        for b in range(self.blocks):
            total += self.sums[b]
            self.ends[b] = total
        return total

    def potential(self):
        """Return the weighted sum of closest_sq, after add_up(): blocks in order."""
        return self.total()

    def drawn(self, const double[::1] draws):
        """Return the positions of the rows that draws in [0, 1) name, each once, in the order of the draws."""
        cdef double total = self.total()
        return list(dict.fromkeys([self.row_at(draw * total) for draw in draws]))

    cdef Py_ssize_t row_at(self, double at) noexcept:
        """Return the first row at which the sum of weight times closest_sq reaches `at`."""
        cdef Py_ssize_t low = first_reaching(&self.ends[0], self.blocks, at), i, last
        cdef double total, own
        total = self.ends[low - 1] if low else 0.0
        last = min((low + 1) * BLOCK, self.n) - 1
        for i in range(low * BLOCK, min((low + 1) * BLOCK, self.n)):
            own = self.closest[i] if self.weight == NULL else self.weight[i] * self.closest[i]
            total += own
            if total >= at:
                return i
            if own > 0.0:
                last = i
        return last    # the block's sum was rounded up
