"""Dense rows as the kernels read them: a block at a time, as float or double, whatever type they are stored in.

float32 and float64 are read where they lie. Narrower types are widened to float32, exactly, in a piece of memory that
stays in the cache. Knows nothing of what is done with a block.
"""

from cython.parallel cimport prange
from libc.stdlib cimport free, malloc

import numpy as np

from ckmeans.kernels.dispatch cimport BLOCK, tiles

# The types that rows are read in as they are.
STORAGE_TYPES = tuple(np.dtype(name) for name in ("float32", "float64", "float16", "uint8", "int8"))

cdef enum:    # their places in this order
    FLOAT32, FLOAT64, FLOAT16, UINT8, INT8

cdef dict PLACES = {dtype: place for place, dtype in enumerate(STORAGE_TYPES)}

cdef enum:
    PAGE = 4096        # bytes of the smallest pages of memory
    LARGE = 1 << 22    # of an array that is worth several threads


cdef void touch(unsigned char *memory, Py_ssize_t first, Py_ssize_t last) noexcept nogil:
    """Write to pages [first, last)."""
    cdef Py_ssize_t page
    for page in range(first, last):
        memory[page * PAGE] = 0


def fresh(shape, dtype, int n_threads):
    """Return np.empty(shape, dtype), whose memory threads have asked the system for, each its own share of it.

    Threads that come upon the same new page both clear it and wait for each other: 40 MB took 15 ms of two threads that
    filled them together, 5 ms of one.
    """
    array = np.empty(shape, dtype)
    cdef Py_ssize_t size = array.nbytes, pages = (size + PAGE - 1) // PAGE, share = pages // n_threads + 1, thread
    cdef unsigned char[::1] memory
    if n_threads > 1 and size >= LARGE:
        memory = array.reshape(-1).view(np.uint8)
        for thread in prange(n_threads, nogil=True, schedule="static", num_threads=n_threads):
            touch(&memory[0], thread * share, min((thread + 1) * share, pages))
    return array


cdef Block block(const Rows *x, Py_ssize_t row, Py_ssize_t rows, int thread) noexcept nogil:
    """Return rows [row, row + rows); they stay until the thread asks for others."""
    cdef Block found
    cdef const char *numbers = x.numbers + row * x.row_bytes
    cdef char *room
    cdef float *wide
    cdef double *wider
    cdef Py_ssize_t i
    found.f32, found.f64 = NULL, NULL
    if x.widen != NULL:
        room = x.room + thread * x.room_bytes
        wide = <float *>room
        x.widen(numbers, rows * x.d, wide)
        if x.doubles_at == 0:
            found.f32 = wide
            return found
        wider = <double *>(room + x.doubles_at)
        for i in range(rows * x.d):
            wider[i] = wide[i]
        found.f64 = wider
    elif x.is_double:
        found.f64 = <const double *>numbers
    else:
        found.f32 = <const float *>numbers
    return found


cdef class Dense:
    """The rows of a C-contiguous 2-D array of one of STORAGE_TYPES, for as long as this lives.

    n_threads: how many read at the same time. block_rows: how many rows they ask for at most. doubles: narrow types
    become double and not float.
    """

    def __cinit__(self, X, int n_threads=1, Py_ssize_t block_rows=BLOCK, bint doubles=False):
        cdef const unsigned char[:, ::1] memory
        cdef Py_ssize_t numbers
        cdef int stored = PLACES.get(X.dtype, -1)
        if stored < 0 or not X.flags.aligned:
            raise TypeError(f"rows must be an aligned array of {', '.join(map(str, STORAGE_TYPES))}; got {X.dtype}")
        memory = X.view(np.uint8)
        self.kept = X
        self.single = stored != FLOAT64
        self.rows.numbers = <const char *>&memory[0, 0] if X.size else NULL
        self.rows.d, self.rows.row_bytes = X.shape[1], memory.shape[1]
        self.rows.is_double = not self.single
        if stored == FLOAT16:
            self.rows.widen = tiles().widen_f16
        elif stored == UINT8:
            self.rows.widen = tiles().widen_u8
        elif stored == INT8:
            self.rows.widen = tiles().widen_i8
        else:
            return
        numbers = (min(block_rows, <Py_ssize_t>X.shape[0]) * self.rows.d + 15) // 16 * 16
        self.rows.doubles_at = numbers * sizeof(float) if doubles else 0
        self.rows.room_bytes = numbers * (sizeof(float) + (sizeof(double) if doubles else 0))
        self.rows.room = <char *>malloc(self.rows.room_bytes * n_threads)
        if self.rows.room == NULL:
            raise MemoryError(f"no memory to widen {block_rows} rows of {self.rows.d} columns in {n_threads} threads")

    def __dealloc__(self):
        free(self.rows.room)
