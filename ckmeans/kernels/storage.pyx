"""Rows as the kernels read them, block by block, whatever they are stored as; and passes of threads over the blocks.

The table of tiles that fits the storage is picked once: dense or CSR, float or double. float32 and float64 numbers are
read where they lie. Narrower ones are widened to float32, exactly, in a piece of memory that stays in the cache. Knows
nothing of what is done with a block.
"""

from cpython.exc cimport PyErr_CheckSignals
from cython.parallel cimport prange
from libc.stdint cimport int64_t
from libc.stdlib cimport calloc, free, malloc

import numpy as np

from ckmeans.kernels.dispatch cimport (
    BLOCK, ck_share, ckmeans_next, ckmeans_seconds, cpu_seconds, note_fewer, note_region, team_of, tiles,
)

# The types that dense rows are read in as they are.
STORAGE_TYPES = tuple(np.dtype(name) for name in ("float32", "float64", "float16", "uint8", "int8"))

cdef enum:    # their places in this order
    FLOAT32, FLOAT64, FLOAT16, UINT8, INT8

cdef dict PLACES = {dtype: place for place, dtype in enumerate(STORAGE_TYPES)}

cdef enum:
    PAGE = 4096        # bytes of the smallest pages of memory
    LARGE = 1 << 22    # bytes of an array that is worth several threads
    STRIDE = 2         # tallies of different threads lie on different cache lines

# Seconds between two looks at Ctrl-C, about.
cdef double PATIENCE = 0.05


cdef void touch(unsigned char *memory, Py_ssize_t first, Py_ssize_t last) noexcept nogil:
    """Write to pages [first, last)."""
    cdef Py_ssize_t page
    for page in range(first, last):
        memory[page * PAGE] = 0


def empty_touched(shape, dtype, int n_threads):
    """Return np.empty(shape, dtype), whose memory threads have asked the system for, each its own share of it.

    Threads that come upon the same new page both clear it and wait for each other: 40 MB took 15 ms of two threads that
    filled them together, 5 ms of one.
    """
    array = np.empty(shape, dtype)
    cdef Py_ssize_t size = array.nbytes, pages = (size + PAGE - 1) // PAGE, share = pages // n_threads + 1, thread
    cdef unsigned char[::1] each_byte
    cdef unsigned char *memory
    if n_threads > 1 and size >= LARGE:
        each_byte = array.reshape(-1).view(np.uint8)
        memory = &each_byte[0]
        for thread in prange(n_threads, nogil=True, schedule="static", num_threads=n_threads):
            touch(memory, thread * share, min((thread + 1) * share, pages))
    return array


def is_ordered(const int[::1] columns, const int64_t[::1] begin, Py_ssize_t d):
    """Return whether the columns of each CSR row ascend, none twice; raise ValueError where they leave [0, d)."""
    cdef Py_ssize_t n = begin.shape[0] - 1, i
    cdef int64_t e
    cdef int before
    cdef bint ordered = True
    if begin[0] != 0 or begin[n] > columns.shape[0]:
        raise ValueError(f"indptr must go from 0 to at most the {columns.shape[0]} indices there are; it goes from "
                         f"{begin[0]} to {begin[n]}")
    for i in range(n):
        if begin[i + 1] < begin[i]:
            raise ValueError(f"indptr must not descend; it does at row {i}")
    for i in range(n):
        before = -1
        for e in range(begin[i], begin[i + 1]):
            if columns[e] < 0 or columns[e] >= d:
                raise ValueError(f"indices must lie in [0, {d}); got {columns[e]} at row {i}")
            ordered &= columns[e] > before
            before = columns[e]
    return ordered


cdef class Storage:
    """n rows of d columns, for as long as this lives.

    Parameters
    ----------
    numbers : ndarray
        Dense rows: (n, d), C-contiguous, aligned, of one of STORAGE_TYPES. CSR: the values, float32 or float64.
    weights : ndarray of shape (n,), float64, or None
        Weight of each row; None: 1.
    columns, begin : ndarray, int32 and int64, or None
        CSR: the column of each value, and where rows begin, (n + 1,), of which is_ordered() is true; None: dense.
    d : int
        Number of columns of a CSR matrix.
    """

    def __init__(self, numbers, const double[::1] weights=None, const int[::1] columns=None,
                 const int64_t[::1] begin=None, Py_ssize_t d=0):
        if begin is None:
            self.take_dense(numbers)
        else:
            self.take_csr(numbers, columns, begin, d)
        self.n, self.d, self.numbers = self.all.n, self.all.d, numbers
        self.weights, self.weight = None, NULL
        if weights is not None:
            if weights.shape[0] != self.n:
                raise ValueError(f"weights must be of {self.n} rows; got {weights.shape[0]}")
            self.weights, self.weight = np.asarray(weights), &weights[0]

    @property
    def address(self):
        """Where the first row lies."""
        return <size_t>self.all.numbers

    cdef take_dense(self, X):
        cdef const unsigned char[:, ::1] memory
        self.place = PLACES.get(X.dtype, -1)
        if self.place < 0 or not X.flags.aligned:
            raise TypeError(f"rows must be an aligned array of {', '.join(map(str, STORAGE_TYPES))}; got {X.dtype}")
        memory = X.view(np.uint8)
        self.all.n, self.all.d, self.size = X.shape[0], X.shape[1], X.size
        self.all.numbers = <const void *>&memory[0, 0] if X.size else NULL
        self.row_bytes = memory.shape[1]
        self.is_single = self.place != FLOAT64
        self.tiles = &tiles().f32 if self.is_single else &tiles().f64
        if self.place == FLOAT16:
            self.widen = tiles().widen_f16
        elif self.place == UINT8:
            self.widen = tiles().widen_u8
        elif self.place == INT8:
            self.widen = tiles().widen_i8

    cdef take_csr(self, values, const int[::1] columns, const int64_t[::1] begin, Py_ssize_t d):
        cdef const char[::1] memory = values.view(np.int8)
        self.size = begin[begin.shape[0] - 1]
        if values.shape[0] < self.size:
            raise ValueError(f"indptr ends at {self.size} and there are {values.shape[0]} numbers")
        if values.dtype not in (np.float32, np.float64):
            raise TypeError(f"values must be float32 or float64; got {values.dtype}")
        self.columns, self.begin, self.is_sparse = np.asarray(columns), np.asarray(begin), True
        self.is_single = values.dtype == np.float32
        self.all.n, self.all.d, self.all.longest = begin.shape[0] - 1, d, np.diff(self.begin).max(initial=0)
        self.all.numbers = <const void *>&memory[0] if memory.shape[0] else NULL
        self.all.columns = &columns[0] if columns.shape[0] else NULL
        self.all.begin = &begin[0]
        self.tiles = &tiles().csr_f32 if self.is_single else &tiles().csr_f64

    cdef size_t room_bytes(self, Py_ssize_t rows) noexcept nogil:
        if self.widen == NULL:
            return 0
        return (min(rows, self.n) * self.d + 15) // 16 * 16 * sizeof(float)

    cdef ck_rows block(self, Py_ssize_t row, Py_ssize_t rows, char *room) noexcept nogil:
        cdef ck_rows x = self.all
        x.n = rows
        if x.begin != NULL:
            x.begin += row
            return x
        x.numbers = <const char *>x.numbers + row * self.row_bytes
        if self.widen != NULL:
            self.widen(x.numbers, rows * x.d, <float *>room)
            x.numbers = room
        return x


cdef class Pass:
    """One pass of threads over units of work: their scratch, their tallies, and a look at Ctrl-C now and then.

    An engine calls prepare() with the greatest number of threads, then the pass itself, once for all units or once per
    range of units from threads of its own, then tally().
    """

    def __dealloc__(self):
        free(self.memory)
        free(self.tallies)
        free(self.shares)

    cdef void do(self, Py_ssize_t unit, int thread) noexcept nogil:
        pass

    cdef char *scratch(self, int thread) noexcept nogil:
        return self.memory + thread * self.scratch_bytes

    cdef ck_tally *tally_of(self, int thread) noexcept nogil:
        return self.tallies + thread * STRIDE

    def prepare(self, int threads):
        """Make room for threads [0, threads), with empty tallies."""
        free(self.memory)
        free(self.tallies)
        free(self.shares)
        self.scratch_bytes = (self.scratch_bytes + 63) // 64 * 64
        self.threads, self.seconds = threads, 0.0
        self.memory = <char *>malloc(self.scratch_bytes * threads)
        self.tallies = <ck_tally *>calloc(STRIDE * threads, sizeof(ck_tally))
        self.shares = <ck_share *>calloc(threads, sizeof(ck_share))
        if self.tallies == NULL or self.shares == NULL or (self.memory == NULL and self.scratch_bytes):
            raise MemoryError(f"no memory for the scratch of {threads} threads")

    def __call__(self, Py_ssize_t start, Py_ssize_t stop, int n_threads, int first_thread=0):
        """Do units [start, stop) by n_threads threads, numbered from first_thread on."""
        self.run(start, stop, n_threads, first_thread)

    cdef int run(self, Py_ssize_t start, Py_ssize_t stop, int n_threads, int first_thread) except -1:
        if first_thread + n_threads > self.threads:
            raise ValueError(f"the pass is prepared for {self.threads} threads")
        cdef int threads = team_of(n_threads) if n_threads > 1 else 1
        cdef double unit_work = self.work / max(self.units, <Py_ssize_t>1) + 1.0
        cdef double units = min(PATIENCE * tiles().speed * threads / unit_work, 1e12)
        cdef Py_ssize_t at, slab = max(<Py_ssize_t>threads, <Py_ssize_t>units)
        cdef double began = ckmeans_seconds(), cpu = cpu_seconds() if threads < n_threads else 0.0
        for at in range(start, stop, slab):
            self.share(at, min(at + slab, stop), threads, first_thread)
            PyErr_CheckSignals()
        if threads < n_threads:
            note_fewer(ckmeans_seconds() - began, cpu_seconds() - cpu)
        return 0

    cdef void share(self, Py_ssize_t start, Py_ssize_t stop, int n_threads, int first_thread) noexcept:
        """Do units [start, stop): threads take them in turns, and note how long they are at it."""
        cdef double began = ckmeans_seconds()
        cdef int64_t turn = start
        cdef Py_ssize_t unit
        cdef int thread
        if n_threads == 1:    # small problems feel what a parallel region costs
            with nogil:
                for unit in range(start, stop):
                    self.do(unit, first_thread)
            self.seconds += ckmeans_seconds() - began
            return
        for thread in prange(n_threads, nogil=True, schedule="static", chunksize=1, num_threads=n_threads):
            self.take(&turn, stop, first_thread + thread)
        self.seconds += note_region(self.shares + first_thread, n_threads, began, ckmeans_seconds())

    cdef void take(self, int64_t *turn, Py_ssize_t stop, int thread) noexcept nogil:
        """Do units, `chunk` at a time, until none is left."""
        cdef ck_share *share = self.shares + thread
        cdef Py_ssize_t first, unit
        share.begin, share.units = ckmeans_seconds(), 0
        while True:
            first = ckmeans_next(turn, self.chunk)
            if first >= stop:
                break
            for unit in range(first, min(first + self.chunk, stop)):
                self.do(unit, thread)
                share.units += 1
        share.end = ckmeans_seconds()

    def tally(self):
        """Return what all threads did: rows that changed their label, rows that float64 decided, distances."""
        cdef int64_t n_changed = 0, n_decided = 0, n_distances = 0
        cdef int thread
        for thread in range(self.threads):
            n_changed += self.tally_of(thread).n_changed
            n_decided += self.tally_of(thread).n_decided
            n_distances += self.tally_of(thread).n_distances
        return n_changed, n_decided, n_distances


cdef class RowPass(Pass):
    """A pass over all rows, whose units are blocks of them."""

    cdef over(self, Storage rows, double row_work, size_t scratch_bytes):
        self.rows, self.chunk = rows, 1
        self.units = (rows.n + BLOCK - 1) // BLOCK
        # A CSR row's numbers lie scattered: each multiply-add waits for one.
        self.work = row_work * rows.n * (1 + READING) if rows.is_sparse else row_work * rows.n + READING * rows.size
        self.scratch_bytes = (scratch_bytes + 63) // 64 * 64 + rows.room_bytes(BLOCK)

    cdef void do(self, Py_ssize_t unit, int thread) noexcept nogil:
        cdef Py_ssize_t row = unit * BLOCK
        # The room to widen rows lies behind the scratch.
        cdef char *room = self.scratch(thread + 1) - self.rows.room_bytes(BLOCK)
        cdef ck_rows x = self.rows.block(row, min(self.rows.n - row, <Py_ssize_t>BLOCK), room)
        self.block(&x, row, thread)

    cdef void block(self, const ck_rows *x, Py_ssize_t row, int thread) noexcept nogil:
        pass


def block_rows():
    """Return how many rows a block has."""
    return BLOCK
