"""The rounds of greedy k-means++: which rows were drawn, what each of them would gain, the next seed.

Knows nothing of random numbers: draws come as numbers in [0, 1). Distances are in the unit of `scale`. A round is
next(), or in steps place(), screen(), best(), decide() if best() could not tell, lower() and add_up_blocks(); those
that take (start, stop, n_threads, slot) may be called for parts of the rows at the same time.
"""

from cpython.exc cimport PyErr_CheckSignals
from cython.parallel cimport prange, threadid
from libc.math cimport INFINITY, sqrt
from libc.stdint cimport uint32_t, uint64_t
from libc.string cimport memcpy, memset

import numpy as np

from ckmeans.kernels import ordering

from ckmeans.kernels.centers cimport rows_between_signals
from ckmeans.kernels.closest cimport Closest
from ckmeans.kernels.dense cimport Block, Dense, Rows, block
from ckmeans.kernels.dispatch cimport (
    BLOCK, CK_SEED_PANEL, CK_SEED_PANELS, ck_seed_candidates, ck_seed_rows, ck_seed_tiles, ck_tiles, tiles,
)

cdef enum:
    NARROW = 16    # rows of at most so many columns are copied into panels and meet candidates in float64 at once
    COMPACT = 4    # ordered blocks of so many columns are passed over as a whole where they are far away
    DEEP = 100000  # columns from which on float32's error is no longer small

GAIN_PARTS, MOST_COPIED = CK_SEED_PANEL, NARROW


ctypedef struct Round:
    ck_seed_rows rows
    ck_seed_candidates candidates
    const ck_tiles *tiles
    const ck_seed_tiles *tile
    bint rough            # gains are bounded by float32 first
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
    const double *weights
    double *closest_sq


cdef Py_ssize_t rows_in(const Round *r, Py_ssize_t b) noexcept nogil:
    return min(r.rows.n - b * BLOCK, <Py_ssize_t>BLOCK)


cdef void name_all(const Round *r, Py_ssize_t b, uint32_t *mask) noexcept nogil:
    cdef Py_ssize_t left = rows_in(r, b), p
    for p in range(CK_SEED_PANELS):
        mask[p] = <uint32_t>((<uint64_t>1 << max(min(left, CK_SEED_PANEL), <Py_ssize_t>0)) - 1)
        left -= CK_SEED_PANEL


cdef bint names_any(const uint32_t *mask, Py_ssize_t words) noexcept nogil:
    cdef uint32_t any = 0
    cdef Py_ssize_t p
    for p in range(words):
        any |= mask[p]
    return any != 0


cdef ck_seed_rows at_hand(const Round *r, const Rows *stored, Py_ssize_t b, int thread) noexcept nogil:
    """Return the rows such that those of block b can be read; stored: where rows lie that are widened."""
    cdef ck_seed_rows rows = r.rows
    if r.widened != NULL:
        rows.x, rows.begin = block(stored, b * BLOCK, rows_in(r, b), thread).f32, b * BLOCK
    return rows


cdef void choose(const Round *r, ck_seed_rows *rows, Py_ssize_t q) noexcept nogil:
    if r.widened != NULL:
        rows.candidate = r.widened + q * r.rows.d


cdef void quantise_block(const Round *r, const Rows *stored, Py_ssize_t b, int thread) noexcept nogil:
    cdef ck_seed_rows rows = at_hand(r, stored, b, thread)
    r.sums[b] = r.tile.quantise(&rows, b * BLOCK, rows_in(r, b))
    if r.rows.box != NULL:
        r.tiles.seed_box(&r.rows, b * BLOCK, rows_in(r, b))


cdef void screen_block(const Round *r, const Rows *stored, Py_ssize_t b, int thread) noexcept nogil:
    cdef Py_ssize_t at = b * r.trials, q
    cdef uint32_t *mask = r.masks + at * CK_SEED_PANELS
    cdef ck_seed_rows rows
    if r.rows.grid != NULL:
        r.tiles.seed_screen(&r.rows, &r.candidates, b * BLOCK, BLOCK, mask)
        if not names_any(mask, r.candidates.count * CK_SEED_PANELS):
            for q in range(r.candidates.count):
                r.least[at + q] = r.most[at + q] = 0.0
            return
    rows = at_hand(r, stored, b, thread)
    for q in range(r.candidates.count):
        if r.rows.grid == NULL:
            name_all(r, b, mask)
        choose(r, &rows, q)
        if r.rough:
            r.tile.gain_between(&rows, b * BLOCK, r.index[q], mask, r.least + at + q, r.most + at + q)
        else:
            r.least[at + q] = r.most[at + q] = r.tile.gain(&rows, b * BLOCK, r.index[q], mask)
        mask += CK_SEED_PANELS


cdef void decide_block(const Round *r, const Rows *stored, Py_ssize_t b, int thread) noexcept nogil:
    cdef Py_ssize_t at = b * r.trials, q
    cdef ck_seed_rows rows
    if not names_any(r.masks + at * CK_SEED_PANELS, r.candidates.count * CK_SEED_PANELS):
        return    # screening left a gain of 0
    rows = at_hand(r, stored, b, thread)
    for q in range(r.candidates.count):
        if r.contends[q]:
            choose(r, &rows, q)
            r.least[at + q] = r.tile.gain(&rows, b * BLOCK, r.index[q], r.masks + (at + q) * CK_SEED_PANELS)


cdef void add_up_block(const Round *r, Py_ssize_t b) noexcept nogil:
    r.sums[b] = r.tiles.seed_sum(NULL if r.weights == NULL else r.weights + b * BLOCK, r.closest_sq + b * BLOCK,
                                 rows_in(r, b))


cdef void lower_block(const Round *r, const Rows *stored, Py_ssize_t b, Py_ssize_t q, bint every,
                      int thread) noexcept nogil:
    cdef uint32_t *mask = r.masks + (b * r.trials + q) * CK_SEED_PANELS
    cdef ck_seed_rows rows
    cdef Py_ssize_t p, i
    cdef uint32_t any
    if every:
        name_all(r, b, mask)
    if names_any(mask, CK_SEED_PANELS):
        rows = at_hand(r, stored, b, thread)
        choose(r, &rows, q)
        r.tile.lower(&rows, b * BLOCK, r.index[q], mask)
        if r.rows.box != NULL:
            r.tiles.seed_reach(&r.rows, b * BLOCK, rows_in(r, b))
        if r.order != NULL:
            for p in range(CK_SEED_PANELS):
                any, i = mask[p], b * BLOCK + p * CK_SEED_PANEL
                while any:
                    if any & 1:
                        r.closest_sq[r.order[i]] = r.rows.closest_sq[i]
                    any, i = any >> 1, i + 1


ctypedef enum Step:
    QUANTISE, FIRST, SCREEN, DECIDE, LOWER, ADD_UP


cdef void do_block(Step step, const Round *r, const Rows *stored, Py_ssize_t b, Py_ssize_t q,
                   int thread) noexcept nogil:
    if step == QUANTISE:
        quantise_block(r, stored, b, thread)
    elif step == SCREEN:
        screen_block(r, stored, b, thread)
    elif step == DECIDE:
        decide_block(r, stored, b, thread)
    elif step == ADD_UP:
        add_up_block(r, b)
    else:
        lower_block(r, stored, b, q, step == FIRST, thread)


cdef void do_blocks(Step step, const Round *r, const Rows *stored, Py_ssize_t start, Py_ssize_t stop, Py_ssize_t q,
                    int n_threads) noexcept nogil:
    cdef Py_ssize_t first = start // BLOCK, last = (stop + BLOCK - 1) // BLOCK, b
    if n_threads == 1:    # small problems feel what a parallel region costs
        for b in range(first, last):
            do_block(step, r, stored, b, q, 0)
        return
    for b in prange(first, last, schedule="dynamic", chunksize=4, num_threads=n_threads):
        do_block(step, r, stored, b, q, threadid())


cdef class Rounds(Closest):
    """The rounds over dense rows; made by rounds()."""
    cdef Round r
    cdef object X
    cdef const double[::1] middle
    cdef int[::1] order, row    # the position of each row of an ordered copy, and the row at each position
    cdef double[::1] weights_in_order, closest_in_order, reach_sq
    cdef float[:, ::1] widened
    cdef short[::1] box, candidates_at
    cdef int[::1] grid, norm_sq, limit, pairs, start
    cdef Py_ssize_t[::1] index
    cdef char[::1] contends
    cdef uint32_t[:, :, ::1] masks
    cdef double[:, ::1] least, most
    cdef Py_ssize_t winner

    def lay_grid(self, const double[::1] middle, double unit, int levels):
        """Give memory to the grid of steps 1 / unit wide, `levels` up and down from middle; quantise() fills it."""
        cdef Py_ssize_t words = (self.r.rows.d + 3) // 4, padded = self.blocks * BLOCK
        self.middle = middle
        self.grid = np.zeros(padded * words, dtype=np.int32)
        self.norm_sq = np.zeros(padded, dtype=np.int32)
        self.limit = np.full(padded, np.iinfo(np.int32).max, dtype=np.int32)
        self.pairs, self.start = np.empty(2 * words * self.r.trials, np.int32), np.empty(self.r.trials, np.int32)
        self.r.rows.words, self.r.rows.unit, self.r.rows.levels = words, unit, levels
        self.r.rows.middle, self.r.rows.grid = &self.middle[0], &self.grid[0]
        self.r.rows.norm_sq, self.r.rows.limit = &self.norm_sq[0], &self.limit[0]
        self.candidates_at = np.empty(4 * words * self.r.trials, np.int16)
        self.r.candidates.pairs, self.r.candidates.start = &self.pairs[0], &self.start[0]
        self.r.candidates.place = &self.candidates_at[0]
        if self.r.order != NULL and self.r.rows.d <= COMPACT:
            self.box, self.reach_sq = np.empty(2 * self.blocks * self.r.rows.d, np.int16), np.empty(self.blocks)
            self.r.rows.box, self.r.rows.reach_sq = &self.box[0], &self.reach_sq[0]

    def quantise(self, start, stop, n_threads, slot=0):
        """Put rows on the grid."""
        self.go(QUANTISE, start, stop, n_threads)

    def measure_grid(self):
        """Set the grid's error, after quantise()."""
        self.r.rows.error = 1.001 * sqrt(max(self.sums)) + 4e-5 * sqrt(<double>self.r.rows.d)

    def place_first(self, Py_ssize_t index):
        """Let a row be the first seed, of new rounds if there were others before; first() follows."""
        self.closest[: self.n] = INFINITY
        if self.r.order != NULL:
            self.closest_in_order[: self.n] = INFINITY
        self.index[0], self.winner = index if self.r.order == NULL else self.row[index], 0
        self.widen(1)

    def first(self, start, stop, n_threads, slot=0):
        """Set the distances to the first seed."""
        self.go(FIRST, start, stop, n_threads)

    def place(self, const double[::1] draws):
        """Let the rows that are drawn be the candidates."""
        cdef Py_ssize_t q
        cdef Py_ssize_t count = 0, row, i
        cdef double total = self.total()
        cdef ck_seed_rows candidate
        for i in range(draws.shape[0]):
            row = self.row_at(draws[i] * total)
            row = row if self.r.order == NULL else self.row[row]
            for q in range(count):
                if self.index[q] == row:
                    break
            else:
                self.index[count] = row
                count += 1
        self.r.candidates.count, self.r.candidates.width = <int>count, self.r.tiles.seed_width(&self.r.rows, count)
        self.widen(count)
        if self.r.rows.grid != NULL:
            candidate = self.r.rows
            for q in range(count):
                choose(&self.r, &candidate, q)
                self.r.tile.candidate(&candidate, &self.r.candidates, q, self.index[q])

    cdef widen(self, Py_ssize_t count):
        """Widen the candidates of rows that are widened a block at a time."""
        cdef Dense dense
        cdef Py_ssize_t q
        if self.r.widened != NULL:
            dense = Dense(self.X, 1, 1)
            for q in range(count):
                memcpy(&self.widened[q, 0], block(&dense.rows, self.index[q], 1, 0).f32,
                       self.r.rows.d * sizeof(float))

    def screen(self, start, stop, n_threads, slot=0):
        """Find the rows that each candidate may change, and bounds of its gain, exact ones where rows are narrow."""
        self.go(SCREEN, start, stop, n_threads)

    def best(self, bint decided=False):
        """Choose the candidate of the greatest gain, the first on ties, and return its row.

        Return -1 if bounds do not tell; decide() then computes the gains that may be greatest, and decided is true.
        """
        cdef Py_ssize_t count = self.r.candidates.count, q, contending = 0
        # Sums of bounds are rounded, and so is the sum that would decide.
        cdef double margin = (<double>self.n + 16.0) * 4.5e-16 if self.r.rough and not decided else 0.0
        cdef double greatest = -1.0, least
        self.winner = 0
        if not decided:
            memset(&self.contends[0], 1, count)
        for q in range(count):
            if self.contends[q]:
                least = total(self.least, q) * (1.0 - margin)
                if least > greatest:
                    greatest, self.winner = least, q
        if self.r.rough and not decided:
            for q in range(count):
                self.contends[q] = total(self.most, q) * (1.0 + margin) >= greatest
                contending += self.contends[q]
            if contending > 1:
                return -1
        return self.index[self.winner] if self.r.order == NULL else self.order[self.index[self.winner]]

    def decide(self, start, stop, n_threads, slot=0):
        """Compute the gains that may be greatest."""
        self.go(DECIDE, start, stop, n_threads)

    def lower(self, start, stop, n_threads, slot=0):
        """Make the best candidate a seed."""
        self.go(LOWER, start, stop, n_threads)

    def add_up_blocks(self, start, stop, n_threads, slot=0):
        """Renew the sums of closest_sq, after first() and lower()."""
        self.go(ADD_UP, start, stop, n_threads)

    def doubtful(self):
        """Return how many pairs of a row and a candidate screen() left in doubt."""
        cdef Py_ssize_t count = self.r.candidates.count
        return sum(int(mask).bit_count() for mask in np.asarray(self.masks)[:, :count].ravel())

    def next(self, const double[::1] draws, int n_threads):
        """Do a whole round and return the row that is now a seed."""
        cdef Py_ssize_t index
        self.place(draws)
        self.go(SCREEN, 0, self.n, n_threads)
        index = self.best()
        if index < 0:
            self.go(DECIDE, 0, self.n, n_threads)
            index = self.best(decided=True)
        self.go(LOWER, 0, self.n, n_threads)
        self.go(ADD_UP, 0, self.n, n_threads)
        return index

    cdef go(self, Step step, Py_ssize_t start, Py_ssize_t stop, int n_threads):
        cdef Py_ssize_t row
        # A float64 distance costs about as much as eight multiply-adds of the tiles per column.
        cdef Py_ssize_t slab = rows_between_signals(8 * self.r.candidates.count + 8, self.r.rows.d, n_threads)
        cdef Dense dense
        cdef const Rows *stored = NULL
        if self.r.widened != NULL:
            dense = Dense(self.X, n_threads)
            stored = &dense.rows
        for row in range(start, stop, slab):
            with nogil:
                do_blocks(step, &self.r, stored, row, min(row + slab, stop), self.winner, n_threads)
            PyErr_CheckSignals()


cdef double total(const double[:, ::1] parts, Py_ssize_t q) noexcept:
    cdef double sum = 0.0
    cdef Py_ssize_t b
    for b in range(parts.shape[0]):
        sum += parts[b, q]
    return sum


def rounds(X, weights, Py_ssize_t trials, double scale, cells=None, int n_threads=1):
    """Return Rounds over the rows of X, of at most `trials` candidates each, by the tiles in use.

    cells: for each row a uint16 by which the copy of narrow rows is ordered, so that like rows are neighbours and whole
    blocks keep their seeds; None: no order. It changes no result. Rows that float does not hold as they are stored are
    widened: in that copy, or a block at a time.
    """
    cdef Rounds made = Rounds(X.shape[0], weights)
    cdef Dense dense = Dense(X)
    cdef Block all_rows
    cdef const unsigned char[::1] copied
    made.index, made.contends = np.empty(trials, dtype=np.intp), np.empty(trials, dtype=np.int8)
    made.masks = np.empty((made.blocks, trials, CK_SEED_PANELS), dtype=np.uint32)
    made.least, made.most = np.empty((made.blocks, trials)), np.empty((made.blocks, trials))
    made.r.tiles = tiles()
    made.r.rows.n, made.r.rows.d = X.shape[0], X.shape[1]
    made.r.trials, made.r.candidates.count = trials, <int>trials
    made.r.index, made.r.contends, made.r.masks = &made.index[0], &made.contends[0], &made.masks[0, 0, 0]
    made.r.least, made.r.most, made.r.sums = &made.least[0, 0], &made.most[0, 0], &made.sums[0]
    made.r.weights = made.r.rows.weights = made.weight
    made.r.closest_sq = made.r.rows.closest_sq = &made.closest[0]
    if X.shape[1] <= NARROW:
        made.r.rows.scale = 1.0
        if cells is not None:
            made.order, made.row = ordering.order_of(cells)
            made.closest_in_order = np.zeros(made.blocks * BLOCK)
            made.r.order, made.r.rows.closest_sq = &made.order[0], &made.closest_in_order[0]
        made.X = ordering.in_panels(X, scale, None if cells is None else made.order, n_threads)
        copied = made.X.view(np.uint8)
        made.r.rows.x = &copied[0]
        made.r.tile = &made.r.tiles.seed_panels_f32 if dense.single else &made.r.tiles.seed_panels_f64
    else:
        made.X, made.r.rows.scale = X, scale
        if dense.rows.widen != NULL:
            made.widened = np.empty((trials, X.shape[1]), dtype=np.float32)
            made.r.widened = &made.widened[0, 0]
        else:
            all_rows = block(&dense.rows, 0, made.n, 0)
            made.r.rows.x = <const void *>all_rows.f32 if dense.single else <const void *>all_rows.f64
        made.r.rough = scale == 1.0 and X.shape[1] < DEEP
        made.r.tile = &made.r.tiles.seed_f32 if dense.single else &made.r.tiles.seed_f64
    if made.weight != NULL and X.shape[1] <= NARROW:
        made.weights_in_order = np.zeros(made.blocks * BLOCK)
        np.asarray(made.weights_in_order)[: made.n] = weights if cells is None else weights[np.asarray(made.order)]
        made.r.rows.weights = &made.weights_in_order[0]
    return made
