# A round of greedy k-means++ as its passes see it. Knows nothing of who runs them.
from libc.stdint cimport uint32_t, uint64_t

from ckmeans.kernels.dispatch cimport CK_SEED_PANEL, CK_SEED_PANELS, ck_seed_candidates, ck_seed_rows, ck_seed_tiles

# What a pass does to a block of rows.
ctypedef enum Step:
    QUANTISE, FIRST, SCREEN, DECIDE, LOWER, ADD_UP

cdef enum:
    STEPS = 6    # so many of them

ctypedef struct Round:
    ck_seed_rows rows
    ck_seed_candidates candidates
    const ck_seed_tiles *tiles
    bint rough            # gains are bounded first
    Py_ssize_t trials
    Py_ssize_t *index     # [trials]: the candidates
    char *contends        # [trials]: whether the candidate may be the best
    uint32_t *masks       # [blocks][trials][CK_SEED_PANELS]: the rows that it may change
    double *least         # [blocks][trials]: its gain there is at least that
    double *most          # [blocks][trials]
    double *sums          # [blocks]
    float *widened        # [trials][d]: the candidates, where rows are widened a block at a time; else NULL
    # Where rows.x is in an order of its own: the position of each of its rows, and by position what `rows` has by row.
    const int *order
    double *closest_sq

cdef inline void take_all(Py_ssize_t rows, uint32_t *mask) noexcept nogil:
    # Let a mask name all rows of a block.
    cdef Py_ssize_t p
    for p in range(CK_SEED_PANELS):
        mask[p] = <uint32_t>((<uint64_t>1 << max(min(rows, CK_SEED_PANEL), <Py_ssize_t>0)) - 1)
        rows -= CK_SEED_PANEL


cdef inline bint has_any(const uint32_t *mask, Py_ssize_t words) noexcept nogil:
    cdef uint32_t any = 0
    cdef Py_ssize_t p
    for p in range(words):
        any |= mask[p]
    return any != 0


cdef inline double total_of(const double[:, ::1] parts, Py_ssize_t q) noexcept:
    cdef double sum = 0.0
    cdef Py_ssize_t b
    for b in range(parts.shape[0]):
        sum += parts[b, q]
    return sum

cdef inline void choose(const Round *r, ck_seed_rows *rows, Py_ssize_t q) noexcept nogil:
    if r.widened != NULL:
        rows.candidate = r.widened + q * r.rows.d
