"""Dense rows of any storage type. For the kernels of this package; other packages cimport `assign`."""

# n x d numbers, and room for each thread to widen a block of them.
ctypedef struct Rows:
    const char *numbers
    Py_ssize_t d, row_bytes
    bint is_double
    void (*widen)(const void *numbers, Py_ssize_t n, float *wide) noexcept nogil    # NULL: they are float or double
    char *room                                     # threads x room_bytes
    Py_ssize_t room_bytes
    Py_ssize_t doubles_at                          # in a thread's room; 0: widen to float

# Where rows lie, row after row: one of the two, the other is NULL.
ctypedef struct Block:
    const float *f32
    const double *f64

cdef Block block(const Rows *x, Py_ssize_t row, Py_ssize_t rows, int thread) noexcept nogil

cdef class Dense:
    cdef Rows rows
    cdef object kept
    cdef bint single    # whether float holds every number
