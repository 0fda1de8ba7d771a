"""Sums of doubles that are rounded once, at the end. For the kernels of this package."""

from libc.stdint cimport int64_t


cdef class ExactSum:
    cdef readonly object units       # int: how many times 2^exponent
    cdef readonly object exponent
    cdef readonly bint beyond        # whether some number was not finite

    # Takes in sums of threads: (threads, members of a ck_exact_sum), int64.
    cdef take(self, int64_t[:, ::1] sums)
