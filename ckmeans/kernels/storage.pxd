"""Rows as the kernels read them, and passes over them. For the kernels of this package."""

from libc.stdint cimport int64_t

from ckmeans.kernels.dispatch cimport ck_row_tiles, ck_rows, ck_share, ck_tally

cdef enum:
    READING = 16    # what reading a number costs beside the arithmetic, in multiply-adds

cdef class Storage:
    cdef ck_rows all                    # the rows, of all blocks
    cdef const ck_row_tiles *tiles
    cdef void (*widen)(const void *numbers, Py_ssize_t n, float *wide) noexcept nogil    # NULL: as they are
    cdef const double *weight           # NULL: 1
    cdef readonly Py_ssize_t row_bytes  # dense: from one row to the next
    cdef readonly Py_ssize_t n, d
    cdef readonly Py_ssize_t size       # how many numbers are stored
    cdef readonly object numbers        # (n, d), or the values of a CSR matrix, (size,)
    cdef readonly object columns, begin     # of these values; None: dense
    cdef readonly object weights        # (n,) float64; None: 1
    cdef readonly bint is_sparse
    cdef readonly int place             # dense: of its type in STORAGE_TYPES, and ckmeans.capi's number of that
    cdef readonly bint is_single        # whether the tiles are those of float, which holds every number

    cdef take_dense(self, X)
    cdef take_csr(self, values, const int[::1] columns, const int64_t[::1] begin, Py_ssize_t d)
    # Bytes that a thread needs to read so many rows at a time.
    cdef size_t room_bytes(self, Py_ssize_t rows) noexcept nogil
    # Rows [row, row + rows); they stay until the thread, to which `room` belongs, asks for others.
    cdef ck_rows block(self, Py_ssize_t row, Py_ssize_t rows, char *room) noexcept nogil

cdef class Pass:
    cdef readonly Py_ssize_t units      # of work, handed to threads one by one, or `chunk` at a time
    cdef readonly double work           # of all units, in multiply-adds, about; reading a number counts as some
    cdef readonly double seconds        # that one thread would have taken since it was prepared
    cdef int chunk
    cdef size_t scratch_bytes           # of each thread
    cdef int threads                    # for which there is scratch and a tally
    cdef char *memory
    cdef ck_tally *tallies
    cdef ck_share *shares               # of each thread in the last region

    # Does one unit of work; `thread` numbers those that work at the same time.
    cdef void do(self, Py_ssize_t unit, int thread) noexcept nogil
    cdef char *scratch(self, int thread) noexcept nogil
    cdef ck_tally *tally_of(self, int thread) noexcept nogil
    # What calling the pass does.
    cdef void share(self, Py_ssize_t start, Py_ssize_t stop, int n_threads, int first_thread) noexcept
    cdef void take(self, int64_t *turn, Py_ssize_t stop, int thread) noexcept nogil
    cdef int run(self, Py_ssize_t start, Py_ssize_t stop, int n_threads, int first_thread) except -1

# A pass whose units are blocks of rows.
cdef class RowPass(Pass):
    cdef Storage rows

    # What there is to do, by how many multiply-adds a row takes.
    cdef over(self, Storage rows, double row_work, size_t scratch_bytes)
    cdef void block(self, const ck_rows *x, Py_ssize_t row, int thread) noexcept nogil
