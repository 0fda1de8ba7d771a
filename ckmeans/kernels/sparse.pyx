"""What assign, update, seeding and columns do to dense rows, for rows that are mostly zeros: same names, same bits.

Rows are handed out in blocks; a row's answer depends on the row and the centres alone.
"""

from cpython.exc cimport PyErr_CheckSignals
from cython.parallel cimport prange, threadid
from libc.stdlib cimport free, malloc
from libc.string cimport memcpy

import numpy as np

from ckmeans.kernels import columns

from ckmeans.kernels.centers cimport rows_between_signals
from ckmeans.kernels.csr cimport CsrRows
from ckmeans.kernels.dispatch cimport (
    BLOCK,
    CK_SEED_PANEL,
    CK_STATISTICS_WIDTH,
    ck_csr,
    ck_csr_centers,
    ck_csr_tiles,
    ck_slot,
    ck_tally,
    tiles,
)
from ckmeans.kernels.update cimport STRIDE, Adder, Sums, Tallies, slot_of

cdef class CsrCenters:
    """Centres prepared for such rows, and the memory they live in; made by prepared() and prepared_seeds()."""
    cdef ck_csr_centers c
    cdef const ck_csr_tiles *tile
    cdef void *memory

    def __dealloc__(self):
        free(self.memory)


cdef CsrCenters prepare(CsrRows X, const double[:, ::1] centers, double scale, bint screened):
    cdef CsrCenters made = CsrCenters.__new__(CsrCenters)
    cdef int max_exponent = 120 if X.dtype == np.float32 else 1000
    cdef size_t size
    made.tile = X.tile()
    made.c.k, made.c.d, made.c.screened = centers.shape[0], centers.shape[1], screened
    with nogil:
        size = tiles().csr_centers_bytes(&made.c, &centers[0, 0])
        made.memory = malloc(size)
        if made.memory != NULL:
            tiles().csr_prepare(&made.c, made.memory, &centers[0, 0], scale, max_exponent)
    if made.memory == NULL:
        raise MemoryError(f"no memory for {made.c.k} centers of {made.c.d} columns")
    return made


def prepared(CsrRows X, const double[:, ::1] centers, double scale=0.0, bint screen=False):
    """Return centres, k x d, for rows like those of X; scale and screen: see centers.prepared()."""
    return prepare(X, centers, scale, screen)


def prepared_seeds(CsrRows X, const double[:, ::1] centers, double scale):
    """Return centres for lower_closest() and gains_of_blocks(), which screen them."""
    return prepare(X, centers, scale, True)


ctypedef struct Job:
    const ck_csr_tiles *tile
    const ck_csr *x
    const ck_csr_centers *c
    char *scratch    # a piece of `bytes` for each thread
    size_t bytes


cdef class Work:
    """Rows, centres prepared for them, and scratch; both must outlive it."""
    cdef Job job
    cdef Py_ssize_t slab    # rows between two looks at Ctrl-C

    def __cinit__(self, CsrRows X, CsrCenters centers, double numbers, int n_threads, bint screened):
        """numbers: how many of the centres' numbers a row meets."""
        self.job.tile, self.job.x, self.job.c = X.tile(), &X.rows, &centers.c
        if centers.tile != self.job.tile or (screened and not centers.c.screened):
            raise TypeError("the centers were prepared for rows of another float type, or for other work")
        self.job.bytes = tiles().csr_scratch_bytes(&centers.c, &X.rows)
        self.job.scratch = <char *>malloc(self.job.bytes * n_threads)
        if self.job.scratch == NULL:
            raise MemoryError(f"no memory for the scratch of {n_threads} threads")
        self.slab = rows_between_signals(1, <Py_ssize_t>min(numbers, 1e12) + 1, n_threads)

    def __dealloc__(self):
        free(self.job.scratch)


cdef Work screening(CsrRows X, CsrCenters centers, int n_threads):
    return Work(X, centers, <double>X.size / X.shape[0] * centers.c.k, n_threads, True)


cdef Work deciding(CsrRows X, CsrCenters centers, double share, int n_threads):
    """share: of the centres, which a row is compared with."""
    return Work(X, centers, (<double>X.size / X.shape[0] * centers.c.k + centers.c.entries) * share, n_threads, False)


cdef Py_ssize_t move_block(const ck_csr_tiles *tile, const Adder *a, const ck_csr *x, Py_ssize_t row, Py_ssize_t rows,
                           const int *labels, const int *to, int thread) noexcept nogil:
    cdef ck_slot s = slot_of(a, thread)
    return tile.move(s.grid, x, row, rows, labels, to, NULL if s.weights == NULL else s.weights + row, s.high, s.low,
                     s.counts)


cdef void move_blocks(const ck_csr_tiles *tile, const Adder *a, const ck_csr *x, Py_ssize_t start, Py_ssize_t stop,
                      const int *labels, const int *to, int n_threads) noexcept nogil:
    cdef Py_ssize_t first = start // BLOCK, last = (stop + BLOCK - 1) // BLOCK, b
    for b in prange(first, last, schedule="dynamic", num_threads=n_threads):
        move_block(tile, a, x, b * BLOCK, min(stop - b * BLOCK, <Py_ssize_t>BLOCK),
                   NULL if labels == NULL else labels + b * BLOCK, to + b * BLOCK, threadid())


def add(Sums sums, CsrRows X, const int[::1] labels, const double[::1] weights, Py_ssize_t start, Py_ssize_t stop,
        int n_threads, Py_ssize_t slot=0, const int[::1] before=None):
    """Add rows [start, stop) to the clusters of their labels; see Sums.add()."""
    cdef const ck_csr_tiles *tile = X.tile()
    cdef Adder adder = sums.adder(weights, slot)
    cdef Py_ssize_t slab = rows_between_signals(1, X.size // X.shape[0] + 1, n_threads), row
    cdef const int *old = NULL
    if before is not None:
        old = &before[0]
    for row in range(start, stop, slab):
        with nogil:
            move_blocks(tile, &adder, &X.rows, row, min(row + slab, stop), old, &labels[0], n_threads)
        PyErr_CheckSignals()


cdef void nearest_block(const Job *job, Py_ssize_t row, Py_ssize_t rows, int *labels, const Adder *adder,
                        ck_tally *tally, int thread) noexcept nogil:
    cdef int own[BLOCK]
    cdef int *found = labels + row if adder == NULL else own
    job.tile.nearest(job.c, job.x, row, rows, found, &tally.exact, job.scratch + thread * job.bytes)
    tally.pairs += rows * job.c.k
    if adder != NULL:
        tally.moved += move_block(job.tile, adder, job.x, row, rows, labels + row, found, thread)
        memcpy(labels + row, found, rows * sizeof(int))


cdef void nearest(const Job *job, Py_ssize_t start, Py_ssize_t stop, int *labels, const Adder *adder, ck_tally *tally,
                  int n_threads) noexcept nogil:
    cdef Py_ssize_t first = start // BLOCK, last = (stop + BLOCK - 1) // BLOCK, b
    cdef int thread
    for b in prange(first, last, schedule="dynamic", num_threads=n_threads):
        thread = threadid()
        nearest_block(job, b * BLOCK, min(stop - b * BLOCK, <Py_ssize_t>BLOCK), labels, adder,
                      tally + thread * STRIDE, thread)


def assign(CsrRows X, CsrCenters centers, int[::1] labels, Py_ssize_t start, Py_ssize_t stop, int n_threads,
           Sums sums=None, const double[::1] weights=None, Py_ssize_t slot=0):
    """Set labels of rows [start, stop) and return what was done; see assign.assign()."""
    cdef Work work = screening(X, centers, n_threads)
    cdef Tallies tallies = Tallies(n_threads)
    cdef Py_ssize_t row
    cdef Adder adder
    cdef const Adder *add = NULL
    if sums is not None:
        adder = sums.adder(weights, slot)
        add = &adder
    for row in range(start, stop, work.slab):
        with nogil:
            nearest(&work.job, row, min(row + work.slab, stop), &labels[0], add, tallies.of, n_threads)
        PyErr_CheckSignals()
    return tallies.total()


cdef void own_distance_sq(const Job *job, Py_ssize_t start, Py_ssize_t stop, const int *labels, double *distances_sq,
                          int n_threads) noexcept nogil:
    cdef Py_ssize_t first = start // BLOCK, last = (stop + BLOCK - 1) // BLOCK, b, row, rows, i
    cdef double unit = 1.0 / job.c.scale
    for b in prange(first, last, schedule="dynamic", num_threads=n_threads):
        row = b * BLOCK
        rows = min(stop - row, <Py_ssize_t>BLOCK)
        job.tile.own_distance(job.c, job.x, row, rows, labels + row, distances_sq + row,
                              job.scratch + threadid() * job.bytes)
        for i in range(row, row + rows):
            distances_sq[i] = distances_sq[i] * unit * unit


def own_distances_sq(CsrRows X, CsrCenters centers, const int[::1] labels, double[::1] out, Py_ssize_t start,
                     Py_ssize_t stop, int n_threads):
    """Set out to the squared distances of rows [start, stop) to the centres their labels name."""
    cdef Work work = deciding(X, centers, 1.0 / centers.c.k, n_threads)
    cdef Py_ssize_t row
    for row in range(start, stop, work.slab):
        with nogil:
            own_distance_sq(&work.job, row, min(row + work.slab, stop), &labels[0], &out[0], n_threads)
        PyErr_CheckSignals()


cdef double one_block_sum(const Job *job, Py_ssize_t row, Py_ssize_t rows, const int *labels, const double *weights,
                          int thread) noexcept nogil:
    cdef double distances_sq[BLOCK]
    cdef double total = 0.0
    cdef Py_ssize_t i
    job.tile.own_distance(job.c, job.x, row, rows, labels + row, distances_sq, job.scratch + thread * job.bytes)
    for i in range(rows):
        total += distances_sq[i] if weights == NULL else distances_sq[i] * weights[row + i]
    return total


cdef void block_sums(const Job *job, Py_ssize_t start, Py_ssize_t stop, const int *labels, const double *weights,
                     double *sums, int n_threads) noexcept nogil:
    cdef Py_ssize_t first = start // BLOCK, last = (stop + BLOCK - 1) // BLOCK, b
    cdef double unit = 1.0 / job.c.scale
    for b in prange(first, last, schedule="dynamic", num_threads=n_threads):
        sums[b] = one_block_sum(job, b * BLOCK, min(stop - b * BLOCK, <Py_ssize_t>BLOCK), labels, weights,
                                threadid()) * unit * unit


def inertia_of_blocks(CsrRows X, CsrCenters centers, const int[::1] labels, const double[::1] weights,
                      double[::1] out, Py_ssize_t start, Py_ssize_t stop, int n_threads):
    """Set out[b], for each block of rows in [start, stop), to its weighted sum of squared distances to own centres."""
    cdef Work work = deciding(X, centers, 1.0 / centers.c.k, n_threads)
    cdef const double *w = NULL if weights is None else &weights[0]
    cdef Py_ssize_t row
    for row in range(start, stop, work.slab):
        with nogil:
            block_sums(&work.job, row, min(row + work.slab, stop), &labels[0], w, &out[0], n_threads)
        PyErr_CheckSignals()


cdef void all_distances(const Job *job, Py_ssize_t start, Py_ssize_t stop, char *out, Py_ssize_t row_bytes,
                        int n_threads) noexcept nogil:
    cdef Py_ssize_t first = start // BLOCK, last = (stop + BLOCK - 1) // BLOCK, b
    for b in prange(first, last, schedule="dynamic", num_threads=n_threads):
        job.tile.all_distances(job.c, job.x, b * BLOCK, min(stop - b * BLOCK, <Py_ssize_t>BLOCK),
                               out + b * BLOCK * row_bytes, job.scratch + threadid() * job.bytes)


def distances(CsrRows X, CsrCenters centers, out, Py_ssize_t start, Py_ssize_t stop, int n_threads):
    """Set out[i, c], of X's float type, to the Euclidean distance of row i to centre c, for rows [start, stop)."""
    cdef Work work = deciding(X, centers, 1.0, n_threads)
    cdef Py_ssize_t row, row_bytes = out.strides[0]
    cdef char[:, ::1] memory = out.view(np.int8)
    if out.dtype != X.dtype or out.shape != (X.shape[0], centers.c.k):
        raise TypeError(f"out must be {X.shape[0]} x {centers.c.k}, {X.dtype}; got {out.shape}, {out.dtype}")
    for row in range(start, stop, work.slab):
        with nogil:
            all_distances(&work.job, row, min(row + work.slab, stop), &memory[0, 0], row_bytes, n_threads)
        PyErr_CheckSignals()


cdef void lower_blocks(const Job *job, Py_ssize_t start, Py_ssize_t stop, double *closest_sq,
                       int n_threads) noexcept nogil:
    cdef Py_ssize_t first = start // BLOCK, last = (stop + BLOCK - 1) // BLOCK, b
    for b in prange(first, last, schedule="dynamic", num_threads=n_threads):
        job.tile.lower(job.c, job.x, b * BLOCK, min(stop - b * BLOCK, <Py_ssize_t>BLOCK), closest_sq + b * BLOCK,
                       job.scratch + threadid() * job.bytes)


def lower_closest(CsrRows X, CsrCenters seed, double[::1] closest_sq, Py_ssize_t start, Py_ssize_t stop,
                  int n_threads):
    """Lower closest_sq of rows [start, stop) to their squared distance to a single seed where that is smaller."""
    cdef Work work = screening(X, seed, n_threads)
    cdef Py_ssize_t row
    for row in range(start, stop, work.slab):
        with nogil:
            lower_blocks(&work.job, row, min(row + work.slab, stop), &closest_sq[0], n_threads)
        PyErr_CheckSignals()


cdef void gain_blocks(const Job *job, Py_ssize_t start, Py_ssize_t stop, const double *weights,
                      const double *closest_sq, double *gains, Py_ssize_t width, int n_threads) noexcept nogil:
    cdef Py_ssize_t first = start // BLOCK, last = (stop + BLOCK - 1) // BLOCK, b
    for b in prange(first, last, schedule="dynamic", num_threads=n_threads):
        job.tile.gains(job.c, job.x, b * BLOCK, min(stop - b * BLOCK, <Py_ssize_t>BLOCK),
                       NULL if weights == NULL else weights + b * BLOCK, closest_sq + b * BLOCK,
                       gains + b * width, job.scratch + threadid() * job.bytes)


def gains_of_blocks(CsrRows X, CsrCenters candidates, const double[::1] weights, const double[::1] closest_sq,
                    double[:, :, ::1] out, Py_ssize_t start, Py_ssize_t stop, int n_threads):
    """Set out[b, c], for each block of rows in [start, stop), to the parts of what candidate c would gain there.

    The gain is the sum of weight times what the squared distance to the candidate takes off closest_sq; part l is that
    of the rows whose number in the block is l modulo CK_SEED_PANEL, the length of out's last axis.
    """
    cdef Work work = screening(X, candidates, n_threads)
    cdef const double *w = NULL if weights is None else &weights[0]
    cdef Py_ssize_t row
    if out.shape[1] < candidates.c.k or out.shape[2] != CK_SEED_PANEL:
        raise ValueError(f"out has {out.shape[1]} x {out.shape[2]} columns: {candidates.c.k} candidates need at least "
                         f"{candidates.c.k} x {CK_SEED_PANEL}")
    for row in range(start, stop, work.slab):
        with nogil:
            gain_blocks(&work.job, row, min(row + work.slab, stop), w, &closest_sq[0], &out[0, 0, 0],
                        out.shape[1] * out.shape[2], n_threads)
        PyErr_CheckSignals()


def column_statistics(CsrRows X, int n_threads):
    """Return the minimum, maximum, mean and variance of each column, zeros included, as float64 arrays of length d."""
    cdef const ck_csr_tiles *tile = X.tile()
    cdef const ck_csr *x = &X.rows
    cdef Py_ssize_t n = X.shape[0], d = X.shape[1], rows = columns.rows_per_part(n, d), b
    cdef Py_ssize_t blocks = (n + rows - 1) // rows
    parts = np.empty((5, blocks, d + CK_STATISTICS_WIDTH))
    cdef double[:, :, ::1] part = parts
    for b in prange(blocks, nogil=True, schedule="dynamic", num_threads=n_threads):
        tile.statistics(x, b * rows, min(n - b * rows, rows), &part[0, b, 0], &part[1, b, 0], &part[2, b, 0],
                        &part[3, b, 0], &part[4, b, 0])
    return columns.combined(parts[:4, :, :d], X[0].astype(np.float64), n)
