"""Centres prepared for the tiles: shifted, scaled and laid out once, then used for every row."""

from cython.parallel cimport prange
from libc.stdlib cimport free, malloc

import numpy as np

from ckmeans.kernels.codes cimport Codes
from ckmeans.kernels.dispatch cimport BLOCK, CK_GROUP, ck_frame, tiles

# Seconds between two looks at Ctrl-C, about.
cdef double PATIENCE = 0.05
# What reading a number costs beside the arithmetic, in multiply-adds.
cdef double READING = 16


cdef Py_ssize_t rows_between_signals(Py_ssize_t k, Py_ssize_t d, int n_threads) noexcept nogil:
    cdef double blocks = PATIENCE * tiles().speed * n_threads / ((k + READING) * d * BLOCK)
    return BLOCK * max(<Py_ssize_t>n_threads, <Py_ssize_t>min(blocks, 1e12))


cdef bint worth_screening(Py_ssize_t n) noexcept nogil:
    """Return whether n rows are enough to lay centres out for screening them: about the cost of deciding three."""
    return n > 3


cdef int max_exponent(bint single) noexcept nogil:
    """Return the largest exponent of a scale: float32 rows are scaled in float32, whose exponents end at 127."""
    return 120 if single else 1000


cdef void prepare(const ck_tiles *tile, ck_centers *c, void *memory, const double *centers, Py_ssize_t k, Py_ssize_t d,
                  const double *sample, Py_ssize_t samples, double scale, int max_exponent, const ck_frame *frame,
                  bint screen, int n_threads) noexcept nogil:
    cdef Py_ssize_t group
    tile.plan(c, memory, centers, k, d, scale, max_exponent, frame, screen)
    for group in prange((k + CK_GROUP - 1) // CK_GROUP, schedule="static", num_threads=n_threads):
        tile.lay_out(c, centers, group)
    tile.settle(c, centers, sample, samples)


cdef class Centers:
    """Prepared centres and the memory they live in; made by prepared()."""

    def __dealloc__(self):
        free(self.memory)

    @property
    def scale(self):
        """The power of two in whose unit float64 decides."""
        return self.c.scale

    def leave_bytes(self):
        """Have rows compared in float32 at once."""
        self.c.in_bytes = 0

    cdef int check(self, bint single) except -1:
        """Refuse rows of another float type than the centres were prepared for."""
        if self.single != single:
            raise TypeError("the centers were prepared for rows of another float type")
        return 0


def prepared(X, const double[:, ::1] centers, double scale=0.0, bint screen=False, Codes codes=None,
             int n_threads=1):
    """Return Centers for rows like those of X, by the tiles in use; centers: k x d, finite.

    scale: the power of two that distances are computed in; 0 chooses one that fits the centres.
    screen: whether rows are to be assigned, for which all but a few of them are screened in float32.
    codes: the rows in bytes, or None.
    """
    cdef Py_ssize_t k = centers.shape[0], d = centers.shape[1], n = X.shape[0], step = max(n // SAMPLES, 1)
    cdef const double[:, ::1] sample = None
    cdef const double *first = NULL
    cdef Py_ssize_t samples = 0
    cdef Centers made = Centers.__new__(Centers)
    cdef const ck_frame *frame = NULL if codes is None else &codes.frame
    screen = screen and worth_screening(n)
    if screen:
        sample = X[:SAMPLES * step:step].astype(np.float64)
        first, samples = &sample[0, 0], sample.shape[0]
    made.tile = tiles()
    made.single = X.dtype != np.float64
    made.memory = malloc(made.tile.centers_bytes(k, d, screen))
    if made.memory == NULL:
        raise MemoryError(f"no memory for {k} centers of {d} columns")
    with nogil:
        prepare(made.tile, &made.c, made.memory, &centers[0, 0], k, d, first, samples, scale,
                max_exponent(made.single), frame, screen, n_threads)
    return made
