"""Rows of many columns in bytes, kept from step to step: a quarter of what float32 rows take.

Blocks of rows become bytes when they are first read. Rows and centres are shifted and scaled alike as long as the bytes
are kept, so the frame comes from the rows and not from the centres. Knows nothing of what is compared with them.
"""

from libc.math cimport frexp, ldexp
from libc.stdint cimport uint8_t

import numpy as np

from ckmeans.kernels.dense import fresh

from ckmeans.kernels.centers cimport max_exponent
from ckmeans.kernels.dispatch cimport BLOCK, CK_BYTES_LEAST, CK_BYTES_MOST, CK_CODE_COLUMNS, CK_CODE_ROWS, tiles

cdef enum:
    SAMPLE = 63    # rows that tell where most of them are, at most


def byte_columns(Py_ssize_t d):
    """Return whether the tiles in use compare rows of d columns in bytes."""
    return tiles().elkan_bytes != NULL and d >= CK_BYTES_LEAST and d <= CK_BYTES_MOST


def code_bytes(Py_ssize_t n, Py_ssize_t d):
    """Return how much memory n rows of d columns take in bytes."""
    return (n + CK_CODE_ROWS) * (padded(d) + 4 * sizeof(float)) + (n + BLOCK - 1) // BLOCK


cdef Py_ssize_t padded(Py_ssize_t d) noexcept nogil:
    return (d + CK_CODE_COLUMNS - 1) // CK_CODE_COLUMNS * CK_CODE_COLUMNS


cdef class Codes:
    """The rows of a dense X, of byte_columns(), in bytes: empty at first. mean: of X's columns, roughly."""

    def __init__(self, X, mean, int n_threads=1):
        cdef Py_ssize_t n = X.shape[0], d = X.shape[1], rows = n + CK_CODE_ROWS
        cdef uint8_t[:, ::1] codes = fresh((rows, padded(d)), np.uint8, n_threads)
        cdef float[:, ::1] of_rows = np.empty((4, rows), dtype=np.float32)
        cdef uint8_t[::1] known = np.zeros((n + BLOCK - 1) // BLOCK, dtype=np.uint8)
        cdef int exponent = 0, most = max_exponent(X.dtype != np.float64)
        sample = np.sort(X[:: max(n // SAMPLE, 1)][:SAMPLE].astype(np.float64), axis=0)
        cdef double spread = (0.5 * sample[-1] - 0.5 * sample[0]).max()
        if spread > 0.0:
            frexp(spread, &exponent)
        self.frame.screen_scale = ldexp(1.0, -max(-most, min(exponent, most)))
        with np.errstate(over="ignore"):
            # The mean, unless outliers drew it away from where most rows are.
            middle_half = sample[len(sample) // 4], sample[3 * len(sample) // 4]
            shift = (np.clip(mean, *middle_half) * self.frame.screen_scale).astype(np.float32)
        # An infinite middle would make every row one that bytes cannot hold.
        cdef float[::1] middle = np.nan_to_num(shift, posinf=0.0, neginf=0.0)
        self.frame.shift = &middle[0]
        self.row_bytes = codes.shape[1]
        self.first.codes, self.first.known = &codes[0, 0], &known[0]
        self.first.unit, self.first.off = &of_rows[0, 0], &of_rows[1, 0]
        self.first.norm_sq, self.first.own_norm_sq = &of_rows[2, 0], &of_rows[3, 0]
        self.kept = codes, of_rows, known, middle


cdef const ck_codes *codes_of(const ck_codes *first, Py_ssize_t row_bytes, Py_ssize_t row,
                              ck_codes *part) noexcept nogil:
    if first == NULL:
        return NULL
    part.codes, part.known = first.codes + row * row_bytes, first.known + row // BLOCK
    part.unit, part.off = first.unit + row, first.off + row
    part.norm_sq, part.own_norm_sq = first.norm_sq + row, first.own_norm_sq + row
    return part
