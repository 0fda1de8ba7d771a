"""How far rows are from the seeds chosen so far, and which rows are drawn by that.

Rows whose table has tiles for it, which are CSR rows, meet seeds and candidates here too; seeding.pyx has what is done
to dense rows.
"""

from libc.math cimport INFINITY

import numpy as np

from ckmeans.kernels.centers cimport Centers
from ckmeans.kernels.dispatch cimport BLOCK, CK_SEED_PANEL, ck_rows, tiles
from ckmeans.kernels.storage cimport RowPass, Storage


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


cdef class MinDistances:
    """How far each row is from its closest seed, and which rows are drawn by that.

    closest_sq: squared distances. Their weighted sums over blocks of rows stand for them where uniform numbers are
    turned into rows.
    """

    def __init__(self, Storage rows):
        self.rows, self.n, self.blocks = rows, rows.n, (rows.n + BLOCK - 1) // BLOCK
        self.closest = np.zeros(self.blocks * BLOCK)
        self.closest[: self.n] = INFINITY
        self.closest_sq = np.asarray(self.closest)[: self.n]
        self.sums, self.ends = np.empty(self.blocks), np.empty(self.blocks)

    def add_up(self):
        """Renew the sums of all blocks."""
        cdef const double *weight = self.rows.weight
        cdef Py_ssize_t b
        for b in range(self.blocks):
            self.sums[b] = tiles().seed_sum(NULL if weight == NULL else weight + b * BLOCK, &self.closest[b * BLOCK],
                                            min(self.n - b * BLOCK, <Py_ssize_t>BLOCK))

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

    def drawn(self, const double[::1] uniforms):
        """Return the positions of the rows that numbers in [0, 1) draw, each once, in the order of the numbers."""
        cdef double total = self.total()
        return list(dict.fromkeys([self.row_at(uniform * total) for uniform in uniforms]))

    cdef Py_ssize_t row_at(self, double at) noexcept:
        """Return the first row at which the sum of weight times closest_sq reaches `at`."""
        cdef Py_ssize_t low = first_reaching(&self.ends[0], self.blocks, at), i, last
        cdef const double *weight = self.rows.weight
        cdef double total, of_row
        total = self.ends[low - 1] if low else 0.0
        last = min((low + 1) * BLOCK, self.n) - 1
        for i in range(low * BLOCK, min((low + 1) * BLOCK, self.n)):
            of_row = self.closest[i] if weight == NULL else weight[i] * self.closest[i]
            total += of_row
            if total >= at:
                return i
            if of_row > 0.0:
                last = i
        return last    # the block's sum was rounded up


cdef check_seeding(Storage rows, Centers centers, const double[::1] closest_sq):
    centers.check(rows)
    if rows.tiles.lower == NULL or not centers.c.screened:
        raise TypeError("seeds must be prepared for screening, for rows of a storage whose tiles lower and gain")
    if closest_sq.shape[0] != rows.n:
        raise ValueError(f"closest_sq must be of {rows.n} rows; got {closest_sq.shape[0]}")


cdef class LowerToSeed(RowPass):
    """Lowers closest_sq to the squared distances of rows to a single seed where these are smaller."""
    cdef Centers centers
    cdef double[::1] closest_sq

    def __init__(self, Storage rows, Centers centers, double[::1] closest_sq):
        check_seeding(rows, centers, closest_sq)
        self.centers, self.closest_sq = centers, closest_sq
        self.over(rows, <double>rows.size / rows.n, rows.tiles.nearest_bytes(&centers.c, &rows.all))

    cdef void block(self, const ck_rows *x, Py_ssize_t row, int thread) noexcept nogil:
        self.rows.tiles.lower(&self.centers.c, x, &self.closest_sq[row], self.scratch(thread))


cdef class Gains(RowPass):
    """Sets out[b, c], for each block of rows b, to the parts of what candidate c would gain there.

    The gain is the sum of weight times what the squared distance to the candidate takes off closest_sq; part l is that
    of the rows whose number in the block is l modulo CK_SEED_PANEL, the length of out's last axis.
    """
    cdef Centers centers
    cdef const double[::1] closest_sq
    cdef double[:, :, ::1] out

    def __init__(self, Storage rows, Centers centers, const double[::1] closest_sq, double[:, :, ::1] out):
        cdef Py_ssize_t k = centers.c.k
        check_seeding(rows, centers, closest_sq)
        self.centers, self.closest_sq, self.out = centers, closest_sq, out
        self.over(rows, <double>rows.size / rows.n * k, rows.tiles.nearest_bytes(&centers.c, &rows.all))
        if out.shape[0] != self.units or out.shape[1] < k or out.shape[2] != CK_SEED_PANEL:
            raise ValueError(f"out must be of {self.units} blocks, {k} candidates and {CK_SEED_PANEL} parts; got "
                             f"{out.shape[0]} x {out.shape[1]} x {out.shape[2]}")

    cdef void block(self, const ck_rows *x, Py_ssize_t row, int thread) noexcept nogil:
        cdef const double *weights = NULL if self.rows.weight == NULL else self.rows.weight + row
        self.rows.tiles.gains(&self.centers.c, x, weights, &self.closest_sq[row], &self.out[row // BLOCK, 0, 0],
                              self.scratch(thread))
