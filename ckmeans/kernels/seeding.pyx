"""Greedy k-means++ over dense rows: which rows were drawn, what each of them would gain, the next seed.

Knows nothing of where uniform numbers come from. Distances are in the unit of `scale`. A round is next(), or in steps
settle() if there was a round before, place(), screen(), best(), and decide() if best() could not tell.
"""

from libc.math cimport INFINITY, sqrt
from libc.stdint cimport uint32_t
from libc.string cimport memset

import numpy as np

from ckmeans.kernels import ordering
from ckmeans.kernels.dispatch cimport BLOCK, CK_SEED_BAND, CK_SEED_PANEL, CK_SEED_PANELS, ck_seed_rows, ck_tiles, tiles
from ckmeans.kernels.min_distances cimport MinDistances
from ckmeans.kernels.storage cimport Pass, Storage

cdef enum:
    NARROW = 16    # rows of at most so many columns are copied into panels and meet candidates in float64 at once
    COMPACT = 4    # ordered blocks of so many columns are passed over as a whole where they are far away
    DEEP = 100000  # columns from which on float32's error is no longer small

GAIN_PARTS, MOST_COPIED = CK_SEED_PANEL, NARROW

cdef class GreedySampler(Pass):
    """Greedy k-means++ over dense rows; as a pass, it does one step of a round to every block of rows.

    The methods quantise(), first(), screen(), decide(), lower() and add_up_blocks() choose that step and return the
    pass. The winner of a round is made a seed when the next one begins.

    Parameters
    ----------
    rows : Storage
        Dense rows.
    trials : int
        Candidates of a round, at most.
    scale : float
        A power of two, by which rows are multiplied.
    cells : ndarray of shape (n,), uint16, or None
        By which the copy of narrow rows is ordered, so that like rows are neighbours and whole blocks keep their seeds.
    n_threads : int
        Threads that make the copy.
    fine : bool
        Whether a fine grid is going to be laid: rows are read where they lie, however narrow.
    """
    cdef Round r
    cdef Step step
    cdef Storage rows
    cdef MinDistances distances
    cdef const ck_tiles *tiles
    cdef object panels    # the copy of narrow rows, or None
    cdef const double[::1] middle, column_units
    cdef int[::1] order, row    # the position of each row of an ordered copy, and the row at each position
    cdef double[::1] weights_in_order, closest_in_order, reach_sq
    cdef float[:, ::1] widened
    cdef short[::1] box, candidates_at
    cdef int[::1] grid, norm_sq, limit, pairs, start
    cdef Py_ssize_t[::1] index
    cdef char[::1] contends
    cdef uint32_t[:, :, ::1] masks
    cdef double[:, ::1] least, most
    cdef float[::1] shares
    cdef double[::1] errors_sq    # of each block, NaN before the grid is filled
    cdef Py_ssize_t winner
    cdef readonly bint pending    # whether the winner is not yet a seed
    cdef double[STEPS] took    # seconds of one thread, when the step was last done; and of how many it gets two
    cdef public double worth_a_thread

    def __init__(self, Storage rows, Py_ssize_t trials, double scale, cells=None, int n_threads=1, bint fine=False):
        if rows.is_sparse:
            raise TypeError("rows must be dense")
        self.rows, self.distances, self.tiles = rows, MinDistances(rows), tiles()
        self.units, self.chunk, self.work = self.distances.blocks, 4, <double>rows.size * trials
        self.index, self.contends = np.empty(trials, dtype=np.intp), np.empty(trials, dtype=np.int8)
        self.masks = np.empty((self.units, trials, CK_SEED_PANELS), dtype=np.uint32)
        self.least, self.most = np.empty((self.units, trials)), np.empty((self.units, trials))
        self.r.rows.n, self.r.rows.d = rows.n, rows.d
        self.r.trials, self.r.candidates.count = trials, <int>trials
        self.r.index, self.r.contends, self.r.masks = &self.index[0], &self.contends[0], &self.masks[0, 0, 0]
        self.r.least, self.r.most, self.r.sums = &self.least[0, 0], &self.most[0, 0], &self.distances.sums[0]
        self.r.rows.weights = rows.weight
        self.r.closest_sq = self.r.rows.closest_sq = &self.distances.closest[0]
        if rows.d <= NARROW and not fine:
            self.copy_to_panels(scale, cells, n_threads)
        else:
            self.read_where_they_lie(scale)

    cdef copy_to_panels(self, double scale, cells, int n_threads):
        cdef const unsigned char[::1] copied
        cdef Py_ssize_t padded = self.units * BLOCK
        self.r.rows.scale = 1.0
        if cells is not None:
            self.order, self.row = ordering.order_of(cells)
            self.closest_in_order = np.zeros(padded)
            self.r.order, self.r.rows.closest_sq = &self.order[0], &self.closest_in_order[0]
        copy = ordering.CopyToPanels(self.rows, scale, None if cells is None else self.order)
        copy.prepare(n_threads)
        copy(0, copy.units, n_threads)
        self.panels = copy.panels
        copied = self.panels.view(np.uint8)
        self.r.rows.x, self.r.tiles = &copied[0], &self.rows.tiles.seed_panels
        if self.rows.weight != NULL:
            weights = self.rows.weights if cells is None else self.rows.weights[np.asarray(self.order)]
            self.weights_in_order = np.zeros(padded)
            np.asarray(self.weights_in_order)[: self.rows.n] = weights
            self.r.rows.weights = &self.weights_in_order[0]

    cdef read_where_they_lie(self, double scale):
        self.r.rows.scale, self.r.tiles = scale, &self.rows.tiles.seed
        self.r.rough = scale == 1.0 and self.rows.d < DEEP
        if self.rows.widen == NULL:
            self.r.rows.x = self.rows.all.numbers
        else:
            self.widened = np.empty((self.r.trials, self.rows.d), dtype=np.float32)
            self.r.widened, self.scratch_bytes = &self.widened[0, 0], self.rows.room_bytes(BLOCK)

    def lay_grid(self, const double[::1] middle, double unit, int levels, bint fine=False):
        """Give memory to the grid of steps 1 / unit wide, `levels` up and down from middle.

        quantise() fills it, then measure_grid() follows; a fine one, whose range holds all rows, is filled by first().
        """
        cdef Py_ssize_t words = (self.r.rows.d + 1) // 2 if fine else (self.r.rows.d + 3) // 4
        cdef Py_ssize_t padded = self.units * BLOCK
        self.middle, self.grid = middle, np.empty(padded * words, dtype=np.int32)
        self.norm_sq, self.errors_sq = np.empty(padded, dtype=np.int32), np.full(self.units, np.nan)
        # Rows that fill the last block lie in the middle, and in a fine grid far from all others.
        self.grid[(self.units - 1) * BLOCK * words :] = 0
        self.norm_sq[(self.units - 1) * BLOCK :] = 1 << 30
        self.pairs, self.start = np.empty(2 * words * self.r.trials, np.int32), np.empty(self.r.trials, np.int32)
        self.r.rows.words, self.r.rows.unit, self.r.rows.levels = words, unit, levels
        self.r.rows.middle, self.r.rows.grid = &self.middle[0], &self.grid[0]
        self.r.rows.norm_sq, self.r.rows.is_fine = &self.norm_sq[0], fine
        self.r.candidates.pairs, self.r.candidates.start = &self.pairs[0], &self.start[0]
        if fine:
            self.r.rough = True
            band = (self.rows.d + CK_SEED_BAND - 1) // CK_SEED_BAND * CK_SEED_BAND - self.rows.d
            self.middle = np.append(middle, np.zeros(band))
            self.column_units = np.append(np.full(self.rows.d, unit), np.zeros(band))
            self.r.rows.middle, self.r.rows.units = &self.middle[0], &self.column_units[0]
            if self.rows.weight != NULL:
                self.shares = np.zeros(padded, dtype=np.float32)
                np.asarray(self.shares)[: self.rows.n] = self.rows.weights / self.rows.weights.max()
                self.r.rows.shares = &self.shares[0]
            return
        self.limit = np.full(padded, np.iinfo(np.int32).max, dtype=np.int32)
        self.candidates_at = np.empty(4 * words * self.r.trials, np.int16)
        self.r.rows.limit, self.r.candidates.place = &self.limit[0], &self.candidates_at[0]
        if self.r.order != NULL and self.r.rows.d <= COMPACT:
            self.box, self.reach_sq = np.empty(2 * self.units * self.r.rows.d, np.int16), np.empty(self.units)
            self.r.rows.box, self.r.rows.reach_sq = &self.box[0], &self.reach_sq[0]

    cdef void do(self, Py_ssize_t unit, int thread) noexcept nogil:
        if self.step == QUANTISE:
            self.quantise_block(unit, thread)
        elif self.step == SCREEN:
            self.screen_block(unit, thread)
        elif self.step == DECIDE:
            self.decide_block(unit, thread)
        elif self.step == ADD_UP:
            self.add_up_block(unit)
        else:
            self.lower_block(unit, self.step == FIRST, thread)

    cdef Py_ssize_t rows_in(self, Py_ssize_t b) noexcept nogil:
        return min(self.rows.n - b * BLOCK, <Py_ssize_t>BLOCK)

    cdef ck_seed_rows at_hand(self, Py_ssize_t b, int thread) noexcept nogil:
        """Return the rows such that those of block b can be read."""
        cdef ck_seed_rows rows = self.r.rows
        if self.r.widened != NULL:
            rows.begin = b * BLOCK
            rows.x = self.rows.block(rows.begin, self.rows_in(b), self.scratch(thread)).numbers
        return rows

    cdef void quantise_block(self, Py_ssize_t b, int thread) noexcept nogil:
        cdef ck_seed_rows rows = self.at_hand(b, thread)
        self.errors_sq[b] = self.r.tiles.quantise(&rows, b * BLOCK, self.rows_in(b))
        if self.r.rows.box != NULL:
            self.tiles.seed_box(&self.r.rows, b * BLOCK, self.rows_in(b))

    cdef void screen_block(self, Py_ssize_t b, int thread) noexcept nogil:
        cdef const Round *r = &self.r
        cdef Py_ssize_t at = b * r.trials, q
        cdef uint32_t *mask = r.masks + at * CK_SEED_PANELS
        cdef ck_seed_rows rows
        if r.rows.is_fine:
            self.tiles.seed_gains(&r.rows, &r.candidates, b * BLOCK, mask, r.least + at, r.most + at)
            return
        if r.rows.grid != NULL:
            self.tiles.seed_screen(&r.rows, &r.candidates, b * BLOCK, BLOCK, mask)
            if not has_any(mask, r.candidates.count * CK_SEED_PANELS):
                for q in range(r.candidates.count):
                    r.least[at + q] = r.most[at + q] = 0.0
                return
        rows = self.at_hand(b, thread)
        for q in range(r.candidates.count):
            if r.rows.grid == NULL:
                take_all(self.rows_in(b), mask)
            choose(r, &rows, q)
            if r.rough:
                r.tiles.gain_between(&rows, b * BLOCK, r.index[q], mask, r.least + at + q, r.most + at + q)
            else:
                r.least[at + q] = r.most[at + q] = r.tiles.gain(&rows, b * BLOCK, r.index[q], mask)
            mask += CK_SEED_PANELS

    cdef void decide_block(self, Py_ssize_t b, int thread) noexcept nogil:
        cdef const Round *r = &self.r
        cdef Py_ssize_t at = b * r.trials, q
        cdef ck_seed_rows rows
        if not has_any(r.masks + at * CK_SEED_PANELS, r.candidates.count * CK_SEED_PANELS):
            memset(r.least + at, 0, r.candidates.count * sizeof(double))
            return
        rows = self.at_hand(b, thread)
        for q in range(r.candidates.count):
            if r.contends[q]:
                choose(r, &rows, q)
                r.least[at + q] = r.tiles.gain(&rows, b * BLOCK, r.index[q], r.masks + (at + q) * CK_SEED_PANELS)

    cdef void add_up_block(self, Py_ssize_t b) noexcept nogil:
        cdef const double *weights = NULL if self.rows.weight == NULL else self.rows.weight + b * BLOCK
        self.r.sums[b] = self.tiles.seed_sum(weights, self.r.closest_sq + b * BLOCK, self.rows_in(b))

    cdef void lower_block(self, Py_ssize_t b, bint every, int thread) noexcept nogil:
        """every: whether the rows of a block may all come closer to the winner, which is the first seed."""
        cdef const Round *r = &self.r
        cdef uint32_t *mask = r.masks + (b * r.trials + self.winner) * CK_SEED_PANELS
        cdef ck_seed_rows rows
        if every:
            take_all(self.rows_in(b), mask)
            if r.rows.is_fine and self.errors_sq[b] != self.errors_sq[b]:
                self.quantise_block(b, thread)
        if has_any(mask, CK_SEED_PANELS):
            rows = self.at_hand(b, thread)
            choose(r, &rows, self.winner)
            r.tiles.lower(&rows, b * BLOCK, r.index[self.winner], mask)
            if r.rows.box != NULL:
                self.tiles.seed_reach(&r.rows, b * BLOCK, self.rows_in(b))
            if r.order == NULL:
                self.add_up_block(b)
            else:
                self.copy_lowered(b, mask)

    cdef void copy_lowered(self, Py_ssize_t b, const uint32_t *mask) noexcept nogil:
        """Copy the distances of a mask's rows from the order of their own to where they belong."""
        cdef const Round *r = &self.r
        cdef Py_ssize_t p, i
        cdef uint32_t any
        for p in range(CK_SEED_PANELS):
            any, i = mask[p], b * BLOCK + p * CK_SEED_PANEL
            while any:
                if any & 1:
                    r.closest_sq[r.order[i]] = r.rows.closest_sq[i]
                any, i = any >> 1, i + 1

    cdef GreedySampler at(self, Step step):
        self.step = step
        # A float64 distance costs about as much as eight multiply-adds of the tiles per column.
        self.work = (8.0 * self.r.candidates.count + 24.0) * self.rows.d * BLOCK * self.units
        return self

    def quantise(self):
        """Return the pass that puts rows on the grid."""
        return self.at(QUANTISE)

    def measure_grid(self):
        """Set the grid's error, after it is filled."""
        self.r.rows.error = 1.001 * sqrt(np.max(self.errors_sq))
        self.r.rows.error += 3.2e-7 * self.r.rows.levels * sqrt(<double>self.r.rows.d)

    def place_first(self, Py_ssize_t index):
        """Let a row be the first seed, of new rounds if there were others before; first() follows."""
        self.distances.closest[: self.rows.n] = INFINITY
        if self.r.order != NULL:
            self.closest_in_order[: self.rows.n] = INFINITY
        self.index[0], self.winner = index if self.r.order == NULL else self.row[index], 0
        self.pending = False
        self.widen(1)

    def first(self):
        """Return the pass that sets the distances to the first seed."""
        return self.at(FIRST)

    def place(self, const double[::1] uniforms):
        """Let the rows that numbers in [0, 1) draw be the candidates, after settle()."""
        cdef Py_ssize_t count = 0, row, q, i
        cdef double total = self.distances.total()
        cdef ck_seed_rows candidate
        if self.r.rows.is_fine and self.r.rows.error == 0.0:
            self.measure_grid()
        for i in range(uniforms.shape[0]):
            row = self.distances.row_at(uniforms[i] * total)
            row = row if self.r.order == NULL else self.row[row]
            for q in range(count):
                if self.index[q] == row:
                    break
            else:
                self.index[count] = row
                count += 1
        self.r.candidates.count, self.r.candidates.width = <int>count, self.tiles.seed_width(&self.r.rows, count)
        self.widen(count)
        if self.r.rows.grid != NULL:
            candidate = self.r.rows
            for q in range(count):
                choose(&self.r, &candidate, q)
                self.r.tiles.candidate(&candidate, &self.r.candidates, q, self.index[q])

    cdef widen(self, Py_ssize_t count):
        """Widen the candidates of rows that are widened a block at a time."""
        cdef Py_ssize_t q
        if self.r.widened != NULL:
            for q in range(count):
                self.rows.block(self.index[q], 1, <char *>&self.widened[q, 0])

    def screen(self):
        """Return the pass that finds the rows that each candidate may change, and bounds of its gain.

        The bounds are exact where rows are narrow.
        """
        return self.at(SCREEN)

    def best(self, bint decided=False):
        """Choose the candidate of the greatest gain, the first on ties, and return its row.

        Return -1 if bounds do not tell; decide() then computes the gains that may be greatest, and decided is true.
        """
        cdef Py_ssize_t count = self.r.candidates.count, q, contending = 0
        # Sums of bounds are rounded, and so is the sum that would decide.
        cdef double margin = (<double>self.rows.n + 16.0) * 4.5e-16 if self.r.rough and not decided else 0.0
        cdef double greatest = -1.0, least
        self.winner, self.pending = 0, True
        if not decided:
            memset(&self.contends[0], 1, count)
        for q in range(count):
            if self.contends[q]:
                least = total_of(self.least, q) * (1.0 - margin)
                if least > greatest:
                    greatest, self.winner = least, q
        if self.r.rough and not decided:
            for q in range(count):
                self.contends[q] = total_of(self.most, q) * (1.0 + margin) >= greatest
                contending += self.contends[q]
            if contending > 1:
                return -1
        return self.index[self.winner] if self.r.order == NULL else self.order[self.index[self.winner]]

    def decide(self):
        """Return the pass that computes the gains that may be greatest."""
        return self.at(DECIDE)

    def lower(self):
        """Return the pass that makes the best candidate a seed; add_up_blocks() follows where is_ordered."""
        self.pending = False
        return self.at(LOWER)

    def add_up_blocks(self):
        """Return the pass that renews the sums of closest_sq in the order that rows came in."""
        return self.at(ADD_UP)

    @property
    def is_ordered(self):
        """Whether rows are copied in an order of their own."""
        return self.r.order != NULL

    def next(self, const double[::1] uniforms):
        """Do a whole round, by as many threads as the pass is prepared for, and return the row that is now a seed."""
        self.settle(self.threads)
        self.place(uniforms)
        self.go(SCREEN, self.threads)
        cdef Py_ssize_t index = self.best()
        if index < 0:
            self.go(DECIDE, self.threads)
            index = self.best(decided=True)
        return index

    cdef settle(self, int threads):
        """Make the winner of the last round a seed, if it is not one."""
        if self.pending:
            self.pending = False
            self.go(LOWER, threads)
            if self.r.order != NULL:
                self.go(ADD_UP, threads)

    cdef go(self, Step step, int threads):
        cdef double before = self.seconds, took = self.took[<int>step]
        if took > 0.0:
            threads = 1 if took < self.worth_a_thread else <int>min(threads, 2.0 * took / self.worth_a_thread)
        self.at(step)
        self.run(0, self.units, threads, 0)
        self.took[<int>step] = self.seconds - before

    @property
    def closest_sq(self):
        """The squared distances of all rows to their closest seeds."""
        self.settle(1)
        return self.distances.closest_sq

    def doubtful(self):
        """Return how many pairs of a row and a candidate screen() left in doubt."""
        masks = np.asarray(self.masks)[:, : self.r.candidates.count]
        return sum(int(mask).bit_count() for mask in masks.ravel())
