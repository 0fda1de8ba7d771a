"""Centres prepared for the tiles: shifted, scaled and laid out once, then used for every row. The codes of rows too,
which share a frame with the centres that they are compared with. And how far centres move.
"""

from cython.parallel cimport prange
from libc.math cimport frexp, ldexp, sqrt
from libc.stdint cimport uint8_t
from libc.stdlib cimport free, malloc

import numpy as np

from ckmeans.kernels.storage import empty_touched

from ckmeans.kernels.dispatch cimport (
    BLOCK, CK_CODE_COLUMNS, CK_CODE_ROWS, CK_GROUP, CK_INT8_LEAST, CK_INT8_MOST, CK_SAMPLE_EVERY, ck_rows,
)

cdef extern from "shift.h" nogil:
    bint ckm_moved(const double *before, const double *after, Py_ssize_t d, double unit, double *off_sq)

cdef enum:
    SAMPLES = 16        # rows that tell the screening how far rows lie from the centres
    CODE_SAMPLE = 63    # rows that tell where most of them are, at most

# Covers the rounding of a float64 distance, of its float32 copy and of a product with it.
cdef double MORE = 1.0 + 1e-6


cdef bint worth_screening(Py_ssize_t n) noexcept nogil:
    """Return whether n dense rows are enough to lay centres out for screening: about the cost of deciding three."""
    return n > 3


cdef void prepare(const ck_row_tiles *tile, ck_centers *c, void *memory, const double *centers,
                  const double *sample, Py_ssize_t samples, double scale, const ck_frame *frame, bint screen,
                  int n_threads) noexcept nogil:
    """Fill c, whose k and d are set and for which `memory` is centers_bytes(): ck_row_tiles tells how."""
    cdef Py_ssize_t group
    cdef Py_ssize_t groups = (c.k + CK_GROUP - 1) // CK_GROUP
    tile.plan(c, memory, centers, scale, frame, screen)
    if n_threads == 1:    # a parallel region takes 0.6 us, of one thread too
        for group in range(groups):
            tile.lay_out(c, centers, group)
    else:
        for group in prange(groups, schedule="static", num_threads=n_threads):
            tile.lay_out(c, centers, group)
    tile.settle(c, centers, sample, samples)


cdef double *sample_of(Storage rows, Py_ssize_t samples) noexcept nogil:
    """Return every so-manieth number of some dense rows, to be freed; NULL: there is no memory."""
    cdef Py_ssize_t every = CK_SAMPLE_EVERY(rows.d), numbers = (rows.d + every - 1) // every, i, j
    cdef size_t bytes = samples * numbers * sizeof(double)
    cdef double *sample = <double *>malloc(bytes + rows.room_bytes(1))
    cdef double *to = sample
    cdef ck_rows x
    for i in range(samples if sample != NULL else 0):
        x = rows.block(i * (rows.n // samples), 1, <char *>sample + bytes)
        for j in range(numbers):
            to[0] = ((<const float *>x.numbers)[j * every] if rows.is_single
                     else (<const double *>x.numbers)[j * every])
            to += 1
    return sample


cdef class Centers:
    """Centres prepared for some rows, by the tiles of these rows.

    Parameters
    ----------
    rows : Storage
        The rows, or others of the same storage.
    centers : ndarray of shape (k, d), float64
        Finite.
    scale : float
        The power of two that distances are computed in; 0 chooses one that fits the centres.
    screen : bool
        Whether rows are to be assigned, for which all but a few of them are screened.
    codes : Codes or None
        Of the rows.
    n_threads : int
        Threads that lay the centres out.
    """

    def __init__(self, Storage rows, const double[:, ::1] centers, double scale=0.0, bint screen=False,
                 Codes codes=None, int n_threads=1):
        cdef Py_ssize_t samples = 0
        cdef double *sample = NULL
        cdef bint ready
        cdef const ck_frame *frame = NULL if codes is None else &codes.frame
        # CSR rows are screened however few they are.
        screen = screen and (rows.is_sparse or worth_screening(rows.n))
        if screen and not rows.is_sparse:
            samples = min(rows.n, <Py_ssize_t>SAMPLES)
        self.tiles, self.given = rows.tiles, centers
        self.c.k, self.c.d = centers.shape[0], centers.shape[1]
        if self.c.d != rows.d:
            raise ValueError(f"centers must have {rows.d} columns, as the rows; got {self.c.d}")
        with nogil:
            self.memory = malloc(self.tiles.centers_bytes(&self.c, &centers[0, 0], screen))
            if samples:
                sample = sample_of(rows, samples)
            ready = self.memory != NULL and (sample != NULL or samples == 0)
            if ready:
                prepare(self.tiles, &self.c, self.memory, &centers[0, 0], sample, samples, scale, frame, screen,
                        n_threads)
            free(sample)
        if not ready:
            raise MemoryError(f"no memory for {self.c.k} centers of {self.c.d} columns")

    def __dealloc__(self):
        free(self.memory)

    @property
    def scale(self):
        """The power of two in whose unit float64 decides."""
        return self.c.scale

    def fit_elkan(self, double unit):
        """Return whether Elkan's bounds in multiples of 1 / unit can be held: codes, and units not too far apart."""
        return self.c.in_int8 != 0 and 1e-25 < unit / self.c.screen_scale < 1e25

    def leave_int8(self):
        """Have rows screened in float32 at once."""
        self.c.in_int8 = 0

    cdef int check(self, Storage rows) except -1:
        if self.tiles != rows.tiles:
            raise TypeError("the centers were prepared for rows of another storage or float type")
        return 0


def has_codes(Storage rows):
    """Return whether the tiles in use compare these rows by their int8 codes."""
    return rows.tiles.elkan != NULL and rows.d >= CK_INT8_LEAST and rows.d <= CK_INT8_MOST


cdef Py_ssize_t padded(Py_ssize_t d) noexcept nogil:
    return (d + CK_CODE_COLUMNS - 1) // CK_CODE_COLUMNS * CK_CODE_COLUMNS


cdef class Codes:
    """Rows of many columns as int8 codes, kept from step to step: a quarter of what float32 rows take.

    Blocks of rows are quantised lazily, by whoever reads them first. Rows and centres are shifted and scaled alike as
    long as the codes are kept, so the frame comes from the rows and not from the centres.

    Parameters
    ----------
    rows : Storage
        Dense rows, for which has_codes() is true.
    mean : ndarray of shape (d,), float64
        The mean of the columns, roughly.
    n_threads : int
        Threads that ask for the memory.
    """

    def __init__(self, Storage rows, mean, int n_threads=1):
        cdef Py_ssize_t n = rows.n, padded_rows = n + CK_CODE_ROWS
        cdef uint8_t[:, ::1] codes = empty_touched((padded_rows, padded(rows.d)), np.uint8, n_threads)
        cdef float[:, ::1] of_rows = np.empty((4, padded_rows), dtype=np.float32)
        cdef uint8_t[::1] filled = np.zeros((n + BLOCK - 1) // BLOCK, dtype=np.uint8)
        cdef int exponent = 0, most = rows.tiles.max_exponent
        sample = rows.numbers[:: max(n // CODE_SAMPLE, 1)][:CODE_SAMPLE].T.astype(np.float64, order="C")
        sample.sort()
        cdef double spread = (0.5 * sample[:, -1] - 0.5 * sample[:, 0]).max()
        if spread > 0.0:
            frexp(spread, &exponent)
        self.frame.screen_scale = ldexp(1.0, -max(-most, min(exponent, most)))
        with np.errstate(over="ignore"):
            # The mean, unless outliers drew it away from where most rows are.
            low, high = sample[:, sample.shape[1] // 4], sample[:, 3 * sample.shape[1] // 4]
            shift = (np.clip(mean, low, high) * self.frame.screen_scale).astype(np.float32)
        # An infinite middle would make every row one that codes cannot hold.
        cdef float[::1] middle = np.nan_to_num(shift, posinf=0.0, neginf=0.0)
        self.frame.shift = &middle[0]
        self.row_bytes = codes.shape[1]
        self.first.codes, self.first.filled = &codes[0, 0], &filled[0]
        self.first.unit, self.first.error = &of_rows[0, 0], &of_rows[1, 0]
        self.first.norm_sq, self.first.code_norm_sq = &of_rows[2, 0], &of_rows[3, 0]
        self.kept = codes, of_rows, filled, middle

    @staticmethod
    def size(Py_ssize_t n, Py_ssize_t d):
        """Return how many bytes the codes of n rows of d columns take."""
        return (n + CK_CODE_ROWS) * (padded(d) + 4 * sizeof(float)) + (n + BLOCK - 1) // BLOCK


cdef const ck_codes *codes_of(const ck_codes *first, Py_ssize_t row_bytes, Py_ssize_t row,
                              ck_codes *part) noexcept nogil:
    if first == NULL:
        return NULL
    part.codes, part.filled = first.codes + row * row_bytes, first.filled + row // BLOCK
    part.unit, part.error = first.unit + row, first.error + row
    part.norm_sq, part.code_norm_sq = first.norm_sq + row, first.code_norm_sq + row
    return part


def spread_of(const double[:, ::1] centers):
    """Return the width of the widest column."""
    cdef Py_ssize_t k = centers.shape[0], c, j
    cdef double widest = 0.0, low, high
    for j in range(centers.shape[1]):
        low = high = centers[0, j]
        for c in range(1, k):
            low, high = min(low, centers[c, j]), max(high, centers[c, j])
        widest = max(widest, high - low)
    return widest


cdef class Shift:
    """How far each of k centres moved in a step, and in all steps so far.

    Parameters
    ----------
    before, after : ndarray of shape (k, d), float64
        The centres that rows were last assigned to, and those that follow.
    unit : float
        A power of two, in whose inverse distances are given: of numbers so small or large that squares would leave
        float64's range nothing is lost.
    last : Shift or None
        Of the step before, whose drift goes on.
    n_threads : int
        Threads that may be started.

    Attributes
    ----------
    distances, drift : ndarray of shape (k,), float64
        How far each centre moved in this step, and added up over all steps: at most, in multiples of 1 / unit.
    is_active : ndarray of shape (k,), uint8
        1 for centres that moved at all, however little.
    n_active : int
        How many did.
    total_sq : float
        The sum of squared shifts, in the unit of the rows.
    """
    cdef readonly object before, after
    cdef readonly double unit, total_sq
    cdef readonly Py_ssize_t n_active
    cdef const double[:, ::1] new    # what `after` holds
    cdef double[:, ::1] moves    # distances, drift, and is_active in the first bytes of the last row

    def __init__(self, before, after, double unit=1.0, Shift last=None, int n_threads=1):
        self.before, self.after, self.unit, self.n_active = before, after, unit, 0
        cdef const double[:, ::1] old, new = after
        old = last.new if last is not None and last.after is before else before
        cdef Py_ssize_t k = old.shape[0], d = old.shape[1], i
        if new.shape[0] != k or new.shape[1] != d or (last is not None and last.moves.shape[1] != k):
            raise ValueError("two sets of centers must have the same shape")
        self.new, self.moves = new, np.empty((3, k))
        cdef const double *first = &old[0, 0]
        cdef const double *second = &new[0, 0]
        cdef double *distances = &self.moves[0, 0]
        cdef double *drift = &self.moves[1, 0]
        cdef uint8_t *is_active = <uint8_t *>&self.moves[2, 0]
        cdef double total = 0.0
        if n_threads == 1:
            for i in range(k):
                is_active[i] = ckm_moved(first + i * d, second + i * d, d, unit, distances + i)
        else:
            for i in prange(k, nogil=True, schedule="static", num_threads=n_threads):
                is_active[i] = ckm_moved(first + i * d, second + i * d, d, unit, distances + i)
        for i in range(k):
            total += distances[i]
            self.n_active += is_active[i]
            drift[i] = 0.0 if last is None else last.moves[1, i]
            if is_active[i]:
                distances[i] = sqrt(distances[i]) * MORE + 1e-30
                drift[i] += distances[i]
        self.total_sq = total / unit / unit

    @property
    def distances(self):
        """How far each centre moved in this step."""
        return np.asarray(self.moves[0])

    @property
    def drift(self):
        """How far each centre moved, added up over all steps."""
        return np.asarray(self.moves[1])

    @property
    def is_active(self):
        """1 for centres that moved at all."""
        return np.asarray(self.moves[2]).view(np.uint8)[:self.moves.shape[1]]
