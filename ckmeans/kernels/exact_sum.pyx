"""Sums of doubles, each times a weight, that are rounded once, at the end: order and grouping cannot be seen in them.

Knows nothing of what is summed.
"""

from libc.stdint cimport int64_t

import numpy as np

from ckmeans.kernels.dispatch cimport CK_EXACT_DIGITS, CK_EXACT_LEAST, ck_exact_sum, tiles


cdef class ExactSum:
    """units * 2^exponent: a sum in which each product of a number and its weight is rounded once, and nothing else.

    Products of any exponent count, also those that float64 could not hold. Picklable.
    """

    def __init__(self, units=0, exponent=CK_EXACT_LEAST, beyond=False):
        self.units, self.exponent, self.beyond = units, exponent, beyond

    def __reduce__(self):
        return ExactSum, (self.units, self.exponent, self.beyond)

    def add(self, const double[::1] numbers, const double[::1] weights=None):
        """Add numbers, times their weights unless None."""
        cdef int64_t[:, ::1] sum = np.zeros((1, sizeof(ck_exact_sum) // sizeof(int64_t)), np.int64)
        if weights is not None and weights.shape[0] != numbers.shape[0]:
            raise ValueError(f"{numbers.shape[0]} numbers need as many weights; got {weights.shape[0]}")
        if numbers.shape[0]:
            tiles().add_exactly(<ck_exact_sum *>&sum[0, 0], &numbers[0], NULL if weights is None else &weights[0],
                                numbers.shape[0])
        self.take(sum)

    cdef take(self, int64_t[:, ::1] sums):
        """Add what threads have added up: each a ck_exact_sum."""
        cdef ck_exact_sum *of
        cdef Py_ssize_t thread, i
        cdef bint beyond = False
        units = 0
        for thread in range(sums.shape[0]):
            of = <ck_exact_sum *>&sums[thread, 0]
            beyond |= of.beyond != 0
            for i in range(CK_EXACT_DIGITS):
                if of.digits[i]:
                    units += <object>of.digits[i] << 32 * i
        self.merge(ExactSum(units, CK_EXACT_LEAST, beyond))

    def merge(self, ExactSum other):
        """Add another sum."""
        exponent = min(self.exponent, other.exponent)
        self.units = (self.units << (self.exponent - exponent)) + (other.units << (other.exponent - exponent))
        self.exponent, self.beyond = exponent, self.beyond or other.beyond

    def times_power(self, power):
        """Return the sum times 2^power."""
        return ExactSum(self.units, self.exponent + power, self.beyond)

    def exponent_above(self):
        """Return the e with |sum| < 2^e <= 2 |sum|; for zero one that is below all others."""
        return self.units.bit_length() + self.exponent if self.units else 2 * CK_EXACT_LEAST

    def value(self):
        """Return the nearest float; infinity where float64 ends, or if some number was not finite."""
        if self.beyond:
            return float("inf")
        try:
            if self.exponent < 0:
                return self.units / (1 << -self.exponent)    # rounded once
            return float(self.units << self.exponent)
        except OverflowError:
            return float("inf") if self.units > 0 else -float("inf")

    @property
    def is_zero(self):
        """Whether the sum is zero, as a number and not as its nearest float."""
        return self.units == 0 and not self.beyond
