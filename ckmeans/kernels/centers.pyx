"""Centres prepared for the tiles: shifted, scaled and laid out once, then used for every row. The codes of rows too,
which share a frame with the centres that they are compared with. And how far centres move.
"""

from cython cimport boundscheck, wraparound
from cython.parallel cimport prange
from libc.math cimport frexp, ldexp, sqrt
from libc.stdint cimport uint8_t
from libc.stdlib cimport free, malloc

import numpy as np

from ckmeans.kernels.storage import empty_touched

from ckmeans.kernels.dispatch cimport (
    BLOCK, CK_CODE_COLUMNS, CK_CODE_ROWS, CK_GROUP, CK_INT8_LEAST, CK_INT8_MOST, CK_SAMPLE_EVERY,
)

cdef enum:
    CODE_SAMPLE = 63    # rows that tell where most of them are, at most

# Covers the rounding of a float64 distance, of its float32 copy and of a product with it.
cdef double MORE = 1.0 + 1e-6


cdef bint worth_screening(Py_ssize_t n) noexcept nogil:
    """Return whether n dense rows are enough to lay centres out for screening: about the cost of deciding three."""
    return n > 3


cdef void prepare(const ck_row_tiles *tile, ck_centers *c, void *memory, const double *centers,
                  const double *sample, Py_ssize_t samples, double scale, const ck_frame *frame, bint screen,
                  int n_threads) noexcept nogil:
    cdef Py_ssize_t group
    tile.plan(c, memory, centers, scale, frame, screen)
    for group in prange((c.k + CK_GROUP - 1) // CK_GROUP, schedule="static", num_threads=n_threads):
        tile.lay_out(c, centers, group)
    tile.settle(c, centers, sample, samples)


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
        cdef Py_ssize_t n = rows.n, step = max(n // SAMPLES, 1), samples = 0
        cdef const double[:, ::1] sample
        cdef const double *first = NULL
        cdef const ck_frame *frame = NULL if codes is None else &codes.frame
        # CSR rows are screened however few they are.
        screen = screen and (rows.is_sparse or worth_screening(n))
        if screen and not rows.is_sparse:
            sample = rows.numbers[:SAMPLES * step:step, ::CK_SAMPLE_EVERY(rows.d)].astype(np.float64)
            first, samples = &sample[0, 0], sample.shape[0]
        self.tiles, self.given = rows.tiles, centers
        self.c.k, self.c.d = centers.shape[0], centers.shape[1]
        if self.c.d != rows.d:
            raise ValueError(f"centers must have {rows.d} columns, as the rows; got {self.c.d}")
        with nogil:
            self.memory = malloc(self.tiles.centers_bytes(&self.c, &centers[0, 0], screen))
            if self.memory != NULL:
                prepare(self.tiles, &self.c, self.memory, &centers[0, 0], first, samples, scale, frame, screen,
                        n_threads)
        if self.memory == NULL:
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
        sample = np.sort(rows.numbers[:: max(n // CODE_SAMPLE, 1)][:CODE_SAMPLE].astype(np.float64), axis=0)
        cdef double spread = (0.5 * sample[-1] - 0.5 * sample[0]).max()
        if spread > 0.0:
            frexp(spread, &exponent)
        self.frame.screen_scale = ldexp(1.0, -max(-most, min(exponent, most)))
        with np.errstate(over="ignore"):
            # The mean, unless outliers drew it away from where most rows are.
            middle_half = sample[len(sample) // 4], sample[3 * len(sample) // 4]
            shift = (np.clip(mean, *middle_half) * self.frame.screen_scale).astype(np.float32)
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


cdef double shift_sq(const double *before, const double *after, Py_ssize_t d, double unit) noexcept nogil:
    """Return the squared distance of two centres in multiples of 1 / unit: four sums, in the same order everywhere."""
    cdef double a = 0.0, b = 0.0, c = 0.0, rest = 0.0, off
    cdef Py_ssize_t j, whole = d & ~<Py_ssize_t>3
    for j in range(0, whole, 4):
        off = (after[j] - before[j]) * unit
        a += off * off
        off = (after[j + 1] - before[j + 1]) * unit
        b += off * off
        off = (after[j + 2] - before[j + 2]) * unit
        c += off * off
        off = (after[j + 3] - before[j + 3]) * unit
        rest += off * off
    for j in range(whole, d):
        off = (after[j] - before[j]) * unit
        a += off * off
    return (a + b) + (c + rest)


cdef bint differ(const double *before, const double *after, Py_ssize_t d) noexcept nogil:
    cdef Py_ssize_t j
    for j in range(d):
        if before[j] != after[j]:
            return True
    return False


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
    cdef readonly object before, after, distances, drift, is_active
    cdef readonly double unit, total_sq
    cdef readonly Py_ssize_t n_active

    def __init__(self, const double[:, ::1] before, const double[:, ::1] after, double unit=1.0, Shift last=None,
                 int n_threads=1):
        cdef Py_ssize_t k = before.shape[0], d = before.shape[1], i
        cdef double[::1] distances = np.empty(k), drift = np.zeros(k) if last is None else last.drift.copy()
        cdef uint8_t[::1] is_active = np.empty(k, dtype=np.uint8)
        cdef double total = 0.0
        if after.shape[0] != k or after.shape[1] != d:
            raise ValueError("two sets of centers must have the same shape")
        self.before, self.after, self.unit, self.n_active = before.base, after.base, unit, 0
        with nogil, boundscheck(False), wraparound(False):
            for i in prange(k, schedule="static", num_threads=n_threads):
                distances[i] = shift_sq(&before[i, 0], &after[i, 0], d, unit)
                # The square of a small difference may be zero.
                is_active[i] = distances[i] != 0.0 or differ(&before[i, 0], &after[i, 0], d)
        for i in range(k):
            total += distances[i]
            self.n_active += is_active[i]
            if is_active[i]:
                distances[i] = sqrt(distances[i]) * MORE + 1e-30
                drift[i] += distances[i]
        self.distances, self.drift, self.is_active = np.asarray(distances), np.asarray(drift), np.asarray(is_active)
        self.total_sq = total / unit / unit
