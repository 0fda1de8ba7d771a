"""Centres prepared for the tiles: shifted, scaled and laid out once, then used for every row."""

from libc.stdlib cimport free, malloc

from ckmeans.kernels.dispatch cimport BLOCK, ck_centers, ck_tiles, real, tiles

# Multiply-adds per thread between two looks at Ctrl-C: well under 0.1 s in the plainest tiles.
cdef double PATIENCE = 5e7


cdef Py_ssize_t rows_between_signals(Py_ssize_t k, Py_ssize_t d, int n_threads) noexcept nogil:
    cdef double blocks = PATIENCE * n_threads / (<double>k * d * BLOCK)
    return BLOCK * max(<Py_ssize_t>n_threads, <Py_ssize_t>min(blocks, 1e12))


cdef bint worth_screening(Py_ssize_t n) noexcept nogil:
    """Return whether n rows are enough to lay centres out for screening them: about the cost of deciding three."""
    return n > 3


cdef void prepare(const ck_tiles *tile, ck_centers *c, void *memory, double *sample, const double *centers,
                  Py_ssize_t k, const real *x, Py_ssize_t n, Py_ssize_t d, double scale, bint screen) noexcept nogil:
    """Prepare centres for rows like those of x. sample: SAMPLES x d, scratch."""
    cdef Py_ssize_t samples = min(n, <Py_ssize_t>SAMPLES), i, j
    for i in range(samples):
        for j in range(d):
            sample[i * d + j] = x[i * (n // samples) * d + j]
    # float32 rows are scaled in float32, whose exponents end at 127.
    tile.prepare(c, memory, centers, k, d, sample, samples, scale, 120 if real is float else 1000, screen)


cdef class Centers:
    """Prepared centres and the memory they live in; made by prepared()."""

    def __dealloc__(self):
        free(self.memory)

    cdef int check(self, bint single) except -1:
        """Refuse rows of another float type than the centres were prepared for."""
        if self.single != single:
            raise TypeError("the centers were prepared for rows of another float type")
        return 0


def prepared(const real[:, ::1] X, const double[:, ::1] centers, double scale=0.0, bint screen=False):
    """Return Centers for rows like those of X, by the tiles in use; centers: k x d, finite.

    scale: the power of two that distances are computed in; 0 chooses one that fits the centres.
    screen: whether rows are to be assigned, for which all but a few of them are screened in float32.
    """
    cdef Py_ssize_t k = centers.shape[0], d = centers.shape[1], n = X.shape[0]
    cdef Centers made = Centers.__new__(Centers)
    cdef double *sample = <double *>malloc(SAMPLES * d * sizeof(double))
    made.tile = tiles()
    made.single = real is float
    made.memory = malloc(made.tile.centers_bytes(k, d, screen and worth_screening(n)))
    try:
        if made.memory == NULL or sample == NULL:
            raise MemoryError(f"no memory for {k} centers of {d} columns")
        with nogil:
            prepare(made.tile, &made.c, made.memory, sample, &centers[0, 0], k, &X[0, 0] if n else NULL, n, d, scale,
                    screen and worth_screening(n))
        return made
    finally:
        free(sample)
