"""The two nearest centres of each row, and the nearest row to each centre: nothing of size n x k.

Knows nothing of what they are good for.
"""

from libc.math cimport INFINITY, sqrt
from libc.stdint cimport int64_t

import numpy as np

from ckmeans.kernels.centers cimport Centers
from ckmeans.kernels.dispatch cimport BLOCK, CK_INT8_MOST, ck_rows
from ckmeans.kernels.storage cimport RowPass, Storage

cdef enum:
    LISTED = 32768    # distances that a thread lists at a time, about


cdef check_two(Storage rows, Centers centers, const int[:, ::1] labels, const double[:, ::1] distances):
    if centers.c.k < 2 or labels.shape[0] != rows.n or distances.shape[0] != rows.n or not (
            labels.shape[1] == distances.shape[1] == 2):
        raise ValueError(f"labels and distances must be {rows.n} x 2, of 2 centers at least")


def screens_two(Storage rows):
    """Return whether ScreenedTwo does these rows."""
    return rows.tiles.two_nearest != NULL and rows.d <= CK_INT8_MOST


cdef class ScreenedTwo(RowPass):
    """Does what TwoNearest does, in a fraction of the time, of rows for which screens_two() is true.

    The centers are prepared to screen.
    """
    cdef Centers centers
    cdef int[:, ::1] labels
    cdef double[:, ::1] out

    def __init__(self, Storage rows, Centers centers, int[:, ::1] labels, double[:, ::1] distances):
        centers.check(rows)
        check_two(rows, centers, labels, distances)
        if not screens_two(rows):
            raise ValueError(f"rows must be dense, of at most {CK_INT8_MOST} columns")
        self.centers, self.labels, self.out = centers, labels, distances
        self.over(rows, <double>rows.d * centers.c.k, rows.tiles.nearest_bytes(&centers.c, &rows.all))

    cdef void block(self, const ck_rows *x, Py_ssize_t row, int thread) noexcept nogil:
        cdef double unit = 1.0 / self.centers.c.scale
        cdef double *out = &self.out[row, 0]
        cdef Py_ssize_t i
        self.rows.tiles.two_nearest(&self.centers.c, x, &self.labels[row, 0], out, self.scratch(thread))
        for i in range(2 * x.n):
            out[i] = sqrt(out[i]) * unit


cdef class Listed(RowPass):
    """A pass that lists the distances of a few rows to all centres, then hands them over.

    Parameters
    ----------
    rows : Storage
    centers : Centers
        Prepared for these rows.
    """
    cdef Centers centers
    cdef Py_ssize_t most_rows, row_bytes
    cdef size_t tile_bytes

    cdef list_for(self, Storage rows, Centers centers):
        cdef Py_ssize_t k = centers.c.k
        centers.check(rows)
        self.centers = centers
        self.most_rows = max(<Py_ssize_t>1, min(<Py_ssize_t>BLOCK, LISTED // k))
        self.row_bytes = rows.d * (sizeof(float) if rows.is_single else sizeof(double))    # of a block, widened
        self.tile_bytes = (rows.tiles.distances_bytes(&centers.c, &rows.all) + 63) // 64 * 64
        self.over(rows, <double>rows.size / rows.n * k, self.tile_bytes + self.most_rows * k * sizeof(double))

    cdef void part(self, const ck_rows *x, Py_ssize_t first, Py_ssize_t n, ck_rows *some) noexcept nogil:
        """Set some to n rows of a block."""
        some[0] = x[0]
        some.n = n
        if x.begin != NULL:
            some.begin += first
        else:
            some.numbers = <const char *>x.numbers + first * self.row_bytes

    cdef void block(self, const ck_rows *x, Py_ssize_t row, int thread) noexcept nogil:
        cdef char *scratch = self.scratch(thread)
        cdef double *distances = <double *>(scratch + self.tile_bytes)
        cdef Py_ssize_t first = 0
        cdef ck_rows some
        while first < x.n:
            self.part(x, first, min(self.most_rows, x.n - first), &some)
            self.rows.tiles.all_distances(&self.centers.c, &some, distances, True, scratch)
            self.listed(&some, row + first, distances, thread)
            first += some.n

    cdef void listed(self, const ck_rows *x, Py_ssize_t row, const double *distances, int thread) noexcept nogil:
        pass


cdef class TwoNearest(Listed):
    """Sets labels, (n, 2), to the nearest and the second nearest of at least two centres, distances to theirs.

    Of equal ones the lower index comes first. What roots do not tell apart, squares do: as a label is defined.
    """
    cdef int[:, ::1] labels
    cdef double[:, ::1] out

    def __init__(self, Storage rows, Centers centers, int[:, ::1] labels, double[:, ::1] distances):
        check_two(rows, centers, labels, distances)
        self.labels, self.out = labels, distances
        self.list_for(rows, centers)

    cdef void listed(self, const ck_rows *x, Py_ssize_t row, const double *distances, int thread) noexcept nogil:
        cdef Py_ssize_t k = self.centers.c.k, i, c
        cdef double first, second, third
        cdef int nearest, next_one
        cdef ck_rows alone
        for i in range(x.n):
            first = second = third = INFINITY
            nearest, next_one = 0, 1
            for c in range(k):
                if distances[c] >= third:    # of most centres that is all
                    continue
                if distances[c] >= second:
                    third = distances[c]
                elif distances[c] >= first:
                    third, second, next_one = second, distances[c], <int>c
                else:
                    third, second, next_one = second, first, nearest
                    first, nearest = distances[c], <int>c
            self.labels[row + i, 0], self.labels[row + i, 1] = nearest, next_one
            self.out[row + i, 0], self.out[row + i, 1] = first, second
            if first == second or second == third:
                self.part(x, i, 1, &alone)
                self.decide(&alone, row + i, distances, second, self.scratch(thread))
            distances += k

    cdef void decide(self, const ck_rows *x, Py_ssize_t row, const double *distances, double limit,
                     void *scratch) noexcept nogil:
        """Do it for one row, by the squares of those distances that are at most `limit`."""
        cdef double square, first = INFINITY, second = INFINITY
        cdef int nearest = -1, next_one = -1, c
        for c in range(<int>self.centers.c.k):
            if distances[c] > limit:
                continue
            self.rows.tiles.assigned_distances(&self.centers.c, x, &c, &square, scratch)
            if square < first or nearest < 0:
                second, next_one = first, nearest
                first, nearest = square, c
            elif square < second or next_one < 0:
                second, next_one = square, c
        self.labels[row, 0], self.labels[row, 1] = nearest, next_one
        self.out[row, 0], self.out[row, 1] = distances[nearest], distances[next_one]


cdef class NearestRows(Listed):
    """Finds the row that is nearest to each centre, of equally near ones the first."""
    cdef double[:, ::1] least       # [thread][k]
    cdef int64_t[:, ::1] nearest    # [thread][k]

    def __init__(self, Storage rows, Centers centers):
        self.list_for(rows, centers)

    def prepare(self, int threads):
        """Make room for threads [0, threads), which have seen no row."""
        RowPass.prepare(self, threads)
        self.least = np.full((threads, self.centers.c.k), np.inf)
        self.nearest = np.full((threads, self.centers.c.k), self.rows.n, np.int64)

    cdef void listed(self, const ck_rows *x, Py_ssize_t row, const double *distances, int thread) noexcept nogil:
        cdef double *least = &self.least[thread, 0]
        cdef int64_t *nearest = &self.nearest[thread, 0]
        cdef Py_ssize_t k = self.centers.c.k, i, c
        for i in range(x.n):
            for c in range(k):
                # A thread may do a later block before an earlier one.
                if distances[c] < least[c] or (distances[c] == least[c] and row + i < nearest[c]):
                    least[c], nearest[c] = distances[c], row + i
            distances += k

    def found(self):
        """Return the rows, (k,) int64, and their distances."""
        least, nearest = np.asarray(self.least), np.asarray(self.nearest)
        first = np.where(least == least.min(axis=0), nearest, self.rows.n).min(axis=0)
        return first, least.min(axis=0)
