"""What belongs to rows divided in two: of those of label 0, then of those of label 1, in the order in which they lay.

Knows nothing of what it is that belongs to them, nor of what divides them.
"""

from libc.stdint cimport uintptr_t
from libc.string cimport memcpy

import numpy as np

from ckmeans.kernels.dispatch cimport BLOCK
from ckmeans.kernels.storage cimport Pass

cdef enum:
    MOST_ARRAYS = 3


cdef class Divide(Pass):
    """Copies arrays: what belongs to rows of label 0 first, then to those of label 1.

    Parameters
    ----------
    labels : ndarray of shape (n,), int32
        Of each row, 0 or 1.
    *pairs : (ndarray, ndarray)
        At most MOST_ARRAYS: what to copy and where to, both C-contiguous, of the same type and shape (n, ...).
    """
    cdef const int[::1] labels
    cdef const Py_ssize_t[::1] before    # rows of label 1 before each block
    cdef const char *sources[MOST_ARRAYS]
    cdef char *targets[MOST_ARRAYS]
    cdef Py_ssize_t bytes[MOST_ARRAYS]
    cdef Py_ssize_t n
    cdef int arrays
    cdef readonly Py_ssize_t zeros       # how many rows have label 0
    cdef object kept

    def __init__(self, const int[::1] labels, *pairs):
        cdef const char[:, ::1] source
        cdef char[:, ::1] target
        self.n, self.labels, self.kept, self.chunk = labels.shape[0], labels, pairs, 1
        self.units = (self.n + BLOCK - 1) // BLOCK
        self.count()
        if len(pairs) > MOST_ARRAYS:
            raise ValueError(f"at most {MOST_ARRAYS} arrays are divided at once; got {len(pairs)}")
        for given, to in pairs:
            if given.shape != to.shape or given.dtype != to.dtype or len(given) != self.n:
                raise ValueError(f"what is divided by {self.n} labels must be two arrays alike of that length; got "
                                 f"{given.shape}, {given.dtype} and {to.shape}, {to.dtype}")
            source, target = bytes_of(given), bytes_of(to)
            self.sources[self.arrays], self.targets[self.arrays] = &source[0, 0], &target[0, 0]
            self.bytes[self.arrays] = source.shape[1]
            self.arrays += 1
            self.work += 4.0 * source.shape[0] * source.shape[1]

    cdef count(self):
        """Note how many rows of label 1 there are before each block."""
        cdef Py_ssize_t[::1] before = np.empty(self.units, np.intp)
        cdef const int *labels = &self.labels[0]
        cdef Py_ssize_t unit, i, ones = 0
        cdef int of_block
        for unit in range(self.units):
            before[unit] = ones
            of_block = 0
            for i in range(unit * BLOCK, min(self.n, (unit + 1) * BLOCK)):
                of_block += labels[i]
            ones += of_block
        self.before, self.zeros = before, self.n - ones

    cdef void do(self, Py_ssize_t unit, int thread) noexcept nogil:
        cdef Py_ssize_t row = unit * BLOCK, ones = self.before[unit], size
        cdef char *to
        cdef int at
        for at in range(self.arrays):
            size, to = self.bytes[at], self.targets[at]
            send(to + (row - ones) * size, to + (self.zeros + ones) * size, &self.labels[row],
                 self.sources[at] + row * size, min(self.n - row, <Py_ssize_t>BLOCK), size)


def bytes_of(array):
    """Return an array of shape (n, ...) as bytes: (n, bytes)."""
    return array.reshape(len(array), -1).view(np.int8)


cdef inline char *chosen(char *zeros, char *ones, int label) noexcept nogil:
    """Return one of two places without a branch, which would be guessed wrong at every other row."""
    return <char *>(<uintptr_t>zeros ^ ((<uintptr_t>zeros ^ <uintptr_t>ones) & -<uintptr_t>label))


cdef inline void send_rows(char *zeros, char *ones, const int *labels, const char *rows, Py_ssize_t n,
                           const Py_ssize_t bytes) noexcept nogil:
    cdef Py_ssize_t i, ahead
    for i in range(n):
        memcpy(chosen(zeros, ones, labels[i]), rows + i * bytes, bytes)
        ahead = -<Py_ssize_t>labels[i] & bytes
        ones += ahead
        zeros += bytes - ahead


cdef void send(char *zeros, char *ones, const int *labels, const char *rows, Py_ssize_t n,
               Py_ssize_t bytes) noexcept nogil:
    """Copy n rows to where those of their label go; memcpy() of a known size is a move or two."""
    if bytes == 3:
        send_rows(zeros, ones, labels, rows, n, 3)
    elif bytes == 4:
        send_rows(zeros, ones, labels, rows, n, 4)
    elif bytes == 8:
        send_rows(zeros, ones, labels, rows, n, 8)
    elif bytes == 12:
        send_rows(zeros, ones, labels, rows, n, 12)
    elif bytes == 16:
        send_rows(zeros, ones, labels, rows, n, 16)
    elif bytes == 24:
        send_rows(zeros, ones, labels, rows, n, 24)
    elif bytes == 32:
        send_rows(zeros, ones, labels, rows, n, 32)
    else:
        send_rows(zeros, ones, labels, rows, n, bytes)
