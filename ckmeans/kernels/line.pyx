"""Rows of one column in ascending order. Knows nothing of what the order is for.

A radix sort: numbers become whole ones of the same order, which are dealt out by eight bits at a time, the lowest
first. Every deal keeps the order of the one before, so the result does not depend on how rows are shared out.
"""

from cpython.exc cimport PyErr_CheckSignals
from cython.parallel cimport prange, threadid
from libc.stdint cimport uint32_t, uint64_t
from libc.string cimport memcpy, memset

import numpy as np

from ckmeans.kernels.dense cimport Block, Dense, Rows, block
from ckmeans.kernels.dispatch cimport BLOCK

ctypedef fused word:
    uint32_t
    uint64_t

cdef enum:
    DIGIT = 8          # bits
    DIGITS = 1 << DIGIT
    SLAB = 1 << 22      # rows that a thread deals out between two looks at Ctrl-C


cdef class Line:
    """n rows of one column in ascending order, and their weights in this order."""

    def __init__(self, values, const double[::1] weights):
        cdef const float[::1] singles
        cdef const double[::1] doubles
        self.n, self.values = values.shape[0], values
        self.at.f32, self.at.f64, self.weight = NULL, NULL, NULL
        if values.dtype == np.float32:
            singles = values
            self.at.f32 = &singles[0]
        else:
            doubles = values
            self.at.f64 = &doubles[0]
        self.weights, self.weights_view = None if weights is None else np.asarray(weights), weights
        if weights is not None:
            self.weight = &self.weights_view[0]


cdef double number(Block at, Py_ssize_t i) noexcept nogil:
    """Return number i."""
    return <double>at.f32[i] if at.f32 != NULL else at.f64[i]


cdef Py_ssize_t first_not_below(Block at, Py_ssize_t n, double x) noexcept nogil:
    """Return how many of n ascending numbers are below x."""
    cdef Py_ssize_t low = 0, high = n, middle
    while low < high:
        middle = (low + high) // 2
        if number(at, middle) < x:
            low = middle + 1
        else:
            high = middle
    return low


cdef inline word key_of(word bits) noexcept nogil:
    """Return a whole number that ascends with the float or double of these bits."""
    cdef word sign = (<word>1) << (8 * sizeof(word) - 1)
    return ~bits if bits & sign else bits | sign


cdef inline word bits_of(word key) noexcept nogil:
    cdef word sign = (<word>1) << (8 * sizeof(word) - 1)
    return key ^ sign if key & sign else ~key


cdef void keys_of(const Rows *x, Py_ssize_t row, Py_ssize_t rows, word *keys, int thread) noexcept nogil:
    cdef Block found = block(x, row, rows, thread)
    cdef Py_ssize_t i
    memcpy(keys + row, <const void *>found.f32 if found.f32 != NULL else <const void *>found.f64, rows * sizeof(word))
    for i in range(row, row + rows):
        keys[i] = key_of(keys[i])


cdef void count(const word *keys, Py_ssize_t start, Py_ssize_t stop, int shift, Py_ssize_t *counts) noexcept nogil:
    cdef Py_ssize_t i
    for i in range(start, stop):
        counts[(keys[i] >> shift) & (DIGITS - 1)] += 1


cdef void deal(const word *keys, const int *rows, Py_ssize_t start, Py_ssize_t stop, int shift, Py_ssize_t *next_at,
               word *to, int *rows_to) noexcept nogil:
    """rows: NULL, or what goes with the keys."""
    cdef Py_ssize_t i, at, digit
    for i in range(start, stop):
        digit = (keys[i] >> shift) & (DIGITS - 1)
        at = next_at[digit]
        next_at[digit] = at + 1
        to[at] = keys[i]
        if rows != NULL:
            rows_to[at] = rows[i]


cdef bint begins(Py_ssize_t *counts, Py_ssize_t parts, Py_ssize_t n) noexcept nogil:
    """Turn what each part has of each digit into where it goes; return whether all keys have the same digit."""
    cdef Py_ssize_t digit, part, at = 0, many
    for digit in range(DIGITS):
        many = at
        for part in range(parts):
            counts[part * DIGITS + digit], at = at, at + counts[part * DIGITS + digit]
        if at - many == n:
            return True
    return False


def sort(word[::1] keys, word[::1] room, int[::1] rows, int[::1] rows_room, int n_threads):
    """Sort keys, and with them rows unless None. Return whether the result lies in the room and not in the keys."""
    cdef Py_ssize_t n = keys.shape[0], slab, parts = n_threads, i, each = (n + n_threads - 1) // n_threads
    cdef Py_ssize_t[::1] counts = np.empty(parts * DIGITS, dtype=np.intp)
    cdef word *here = &keys[0]
    cdef word *there = &room[0]
    cdef int *rows_here = NULL
    cdef int *rows_there = NULL
    cdef int shift
    if rows is not None:
        rows_here, rows_there = &rows[0], &rows_room[0]
    for shift in range(0, 8 * sizeof(word), DIGIT):
        memset(&counts[0], 0, parts * DIGITS * sizeof(Py_ssize_t))
        for slab in range(0, each, SLAB):
            for i in prange(parts, nogil=True, schedule="static", num_threads=n_threads):
                count(here, min(n, i * each + slab), min(n, i * each + min(slab + SLAB, each)), shift,
                      &counts[0] + i * DIGITS)
            PyErr_CheckSignals()
        if begins(&counts[0], parts, n):
            continue
        for slab in range(0, each, SLAB):
            for i in prange(parts, nogil=True, schedule="static", num_threads=n_threads):
                deal(here, rows_here, min(n, i * each + slab), min(n, i * each + min(slab + SLAB, each)), shift,
                     &counts[0] + i * DIGITS, there, rows_there)
            PyErr_CheckSignals()
        here, there, rows_here, rows_there = there, here, rows_there, rows_here
    return here != &keys[0]


cdef void make_keys(const Rows *x, Py_ssize_t n, word *keys, int n_threads) noexcept nogil:
    cdef Py_ssize_t b
    for b in prange((n + BLOCK - 1) // BLOCK, schedule="static", num_threads=n_threads):
        keys_of(x, b * BLOCK, min(n - b * BLOCK, <Py_ssize_t>BLOCK), keys, threadid())


def restore(word[::1] keys, int n_threads):
    """Turn keys back into the bits of the numbers that they stand for."""
    cdef Py_ssize_t i
    cdef word *key = &keys[0]
    for i in prange(keys.shape[0], nogil=True, schedule="static", num_threads=n_threads):
        key[i] = bits_of(key[i])


def line(X, const double[::1] weights, bint with_order, int n_threads):
    """Return the Line of the rows of X, (n, 1), and which row comes where, int32, or None without with_order."""
    cdef Dense dense = Dense(X, n_threads)
    cdef Py_ssize_t n = X.shape[0]
    cdef uint32_t[::1] short_keys
    cdef uint64_t[::1] long_keys
    cdef bint elsewhere
    keys = np.empty(n, dtype=np.uint32 if dense.single else np.uint64)
    room = np.empty_like(keys)
    order = order_room = None
    if dense.single:
        short_keys = keys
        with nogil:
            make_keys(&dense.rows, n, &short_keys[0], n_threads)
    else:
        long_keys = keys
        with nogil:
            make_keys(&dense.rows, n, &long_keys[0], n_threads)
    if with_order or weights is not None:
        order = np.arange(n, dtype=np.int32)
        order_room = np.empty_like(order)
    elsewhere = sort(keys, room, order, order_room, n_threads)
    if elsewhere:
        keys, order = room, order_room
    restore(keys, n_threads)
    sorted_weights = None if weights is None else np.asarray(weights)[order]
    return Line(keys.view(np.float32 if dense.single else np.float64), sorted_weights), order if with_order else None
