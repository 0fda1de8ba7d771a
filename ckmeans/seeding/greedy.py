"""Greedy k-means++ a round at a time: first() sets the first seed, next() draws candidates and keeps the best.

One sampler per storage and one for a single column; all choose the same rows. Knows nothing of where the uniform
numbers come from.
"""

import math

import numpy as np

from ckmeans import tuning
from ckmeans.engines.threads import in_one_call
from ckmeans.kernels import ordering, seeding, sorted_seeding
from ckmeans.kernels.centers import Centers
from ckmeans.kernels.min_distances import Gains, LowerToSeed, MinDistances
from ckmeans.kernels.sorted_column import sorted_column
from ckmeans.kernels.storage import block_rows
from ckmeans.seeding.draws import drawn_row


class Greedy:
    """Greedy k-means++ over some rows, as often as wanted: what depends on the rows alone is made once."""

    def __init__(self, rows, n_clusters, n_local_trials=None):
        self.rows, self.n_clusters = rows, n_clusters
        self.trials = n_local_trials or 2 + int(math.log(n_clusters))
        self.sampler = sampler_over(rows, n_clusters, self.trials) if n_clusters > 1 else None

    def choose(self, random_state):
        """Return the positions of the rows chosen."""
        indices = np.empty(self.n_clusters, dtype=int)
        indices[0] = drawn_row(self.rows.n, self.rows.weights, random_state)
        # One call draws what scikit-learn draws round by round.
        uniforms = random_state.uniform(size=(self.n_clusters - 1, self.trials))
        if self.sampler is not None:
            self.sampler.first(indices[0])
            for i in range(1, self.n_clusters):
                indices[i] = self.sampler.next(uniforms[i - 1])
        return indices


def sampler_over(rows, n_clusters, trials):
    """Return a GreedySampler of n_clusters seeds, each the best of up to `trials` candidates.

    Parameters
    ----------
    rows : rows.Rows
    n_clusters, trials : int

    Returns
    -------
    SparseSampler, SortedSampler or DenseSampler
        With first(index), next(uniforms) and closest_sq.
    """
    if rows.is_sparse:
        return SparseSampler(rows, trials)
    many = n_clusters > tuning.FEW_CLUSTERS and rows.n * n_clusters > tuning.WORTH_SORTING
    if rows.d == 1 and rows.n < 2**31 and many and unit_of(rows) == 1.0 and has_room_to_sort(rows):
        return SortedSampler(rows, n_clusters)
    return DenseSampler(rows, n_clusters, trials)


class SortedSampler:
    """One column, sorted: a candidate changes the rows between two boundaries, and sums over runs of rows are known.

    Where these sums, in an order of their own, do not tell what the other samplers choose, a pass over all rows does.
    """

    def __init__(self, rows, n_clusters):
        engine = rows.engine
        column, order = sorted_column(rows, True, engine.at_once(64 * rows.n))
        if column.numbers.nbytes <= rows.budget.room:
            rows.sorted_column = column  # the steps need not sort again
        self.kernel = sorted_seeding.SortedSampler(rows, column, order, n_clusters, engine.at_once(8 * rows.n))

    def first(self, index):
        """Let row `index` be the first seed, whatever seeds there were before."""
        self.kernel.first(index)

    def next(self, uniforms):
        """Return the best of the rows that are drawn, now a seed; uniforms: numbers in [0, 1), one a candidate."""
        return self.kernel.next(uniforms)

    @property
    def closest_sq(self):
        """The squared distance of each row to its closest seed."""
        return self.kernel.closest_sq


class DenseSampler:
    """Rows that a candidate cannot change are told by an int8 or int16 copy, in whole numbers; the rest by float64.

    Where there is no room for copies, float64 tells all, of rows where they lie.
    """

    def __init__(self, rows, n_clusters, trials):
        self.engine, work = rows.engine, rows.size * trials
        self.threads = self.engine.count(work)
        scale, grid, cells = unit_of(rows), None, None
        fine = fine_grid_of(rows, scale) if is_worth_a_fine_grid(rows, n_clusters) else None
        in_place = bool(fine) or not has_room_for_copies(rows)
        many = n_clusters > tuning.FEW_CLUSTERS and rows.n * n_clusters * trials > tuning.WORTH_A_GRID
        if not in_place and many:
            grid = grid_of(rows, scale)
        if grid and is_worth_an_order(rows, n_clusters):
            cells = ordering.Cells(rows, scale, *grid)
            self.engine.run(cells, self.threads)
            cells = cells.cells
        self.kernel = seeding.GreedySampler(rows, trials, scale, cells, self.engine.at_once(work), in_place)
        self.kernel.worth_a_thread = max(tuning.WORTH_A_THREAD, 1e-12)
        if fine:
            self.kernel.lay_grid(*fine, fine=True)
        if grid:
            self.kernel.lay_grid(*grid)
            self.run(self.kernel.quantise())
            self.kernel.measure_grid()

    def run(self, step):
        """Do a step of a round over all rows."""
        self.engine.run(step, self.threads)

    def first(self, index):
        """Let row `index` be the first seed, whatever seeds there were before."""
        self.kernel.place_first(index)
        self.run(self.kernel.first())
        self.add_up()

    def add_up(self):
        """Renew the sums by which rows are drawn, where lowering distances does not."""
        if self.kernel.is_ordered:
            self.run(self.kernel.add_up_blocks())

    def next(self, uniforms):
        """Return the best of the rows that are drawn, now a seed; uniforms: numbers in [0, 1), one a candidate."""
        kernel = self.kernel
        if in_one_call(self.threads):
            return kernel.next(uniforms)
        if kernel.pending:
            self.run(kernel.lower())
            self.add_up()
        kernel.place(uniforms)
        self.run(kernel.screen())
        index = kernel.best()
        if index < 0:
            self.run(kernel.decide())
            index = kernel.best(decided=True)
        return index

    @property
    def closest_sq(self):
        """The squared distance of each row to its closest seed."""
        return self.kernel.closest_sq


class SparseSampler:
    """Candidates are screened by their nonzeros in float32, as in every step over rows that are mostly zeros."""

    def __init__(self, rows, trials):
        self.rows, self.scale = rows, unit_of(rows)
        self.threads = rows.engine.count(rows.size * trials)
        self.distances = MinDistances(rows)
        self.gains = np.empty((-(-rows.n // block_rows()), trials, seeding.GAIN_PARTS))

    def first(self, index):
        """Let row `index` be the first seed, whatever seeds there were before."""
        self.closest_sq[:] = np.inf
        self.lower(index)

    def lower(self, index):
        """Make row `index` a seed."""
        self.rows.engine.run(LowerToSeed(self.rows, self.prepared([index]), self.closest_sq), self.threads)
        self.distances.add_up()

    def next(self, uniforms):
        """Return the best of the rows that are drawn, now a seed; uniforms: numbers in [0, 1), one a candidate."""
        drawn = self.distances.drawn(uniforms)
        self.rows.engine.run(Gains(self.rows, self.prepared(drawn), self.closest_sq, self.gains), self.threads)
        # In the order of the dense tiles: parts by halves, then block after block.
        gains = self.gains[:, : len(drawn)]
        while gains.shape[2] > 1:
            half = gains.shape[2] // 2
            gains = gains[..., :half] + gains[..., half:]
        index = drawn[int(np.argmax(np.cumsum(gains[..., 0], axis=0)[-1]))]
        self.lower(index)
        return index

    def prepared(self, indices):
        """Return some rows as centres."""
        return Centers(self.rows, self.rows.dense(indices).astype(np.float64), self.scale, screen=True)

    @property
    def closest_sq(self):
        """The squared distance of each row to its closest seed."""
        return self.distances.closest_sq


def unit_of(rows):
    """Return the power of two by which to multiply rows whose squares would leave float64's range, else 1."""
    if rows.numbers.dtype == np.float64:
        widest = rows.widest
        if widest and not 1e-140 < widest < 1e140:
            return math.ldexp(1.0, -max(-1000, min(1000, math.frexp(widest)[1])))
    return 1.0


def has_room_to_sort(rows):
    """Return whether a single column may be sorted."""
    return tuning.SORTED_SEEDING_BYTES * rows.n <= rows.spare_bytes


def has_room_for_copies(rows):
    """Return whether there is room for the int8 copy of rows and, if they are narrow, for one that is ordered."""
    if rows.max_cache_bytes is None and rows.numbers.nbytes <= tuning.FEW_BYTES:
        return True
    narrow = 0
    if rows.d <= seeding.MOST_COPIED:
        narrow = rows.d * np.dtype(rows.float_type).itemsize + 18 + 8 * (rows.weights is not None)
    return rows.n * (rows.d + 12 + narrow) <= rows.spare_bytes


def is_worth_an_order(rows, n_clusters):
    """Return whether to put a copy of the rows in an order in which neighbours are alike."""
    return rows.d <= seeding.MOST_COPIED and rows.n * n_clusters > tuning.WORTH_AN_ORDER and rows.n < 2**31


def is_worth_a_fine_grid(rows, n_clusters):
    """Return whether to bound gains by an int16 copy of the rows."""
    few = n_clusters <= tuning.FEW_CLUSTERS or rows.size <= tuning.MOST_FINE_NUMBERS
    wide = tuning.EXACT_COLUMNS < rows.d <= tuning.MOST_GRID_COLUMNS
    return few and wide and rows.n * (2 * rows.d + 20) <= rows.budget.room


def fine_grid_of(rows, scale):
    """Return the middle of a grid that holds all rows, one over its step and its number of levels; or None."""
    seen = rows.statistics
    low, high = seen.minimum * scale, seen.maximum * scale
    middle = low / 2 + high / 2
    reach = float(np.maximum(high - middle, middle - low).max())
    if reach > tuning.FAR_ROWS * scale * math.sqrt(rows.total_variance / rows.d):
        return None
    levels = int(math.sqrt((2**29 - 1) / max(2, rows.d)))  # so that squared distances fit 32 bits
    unit = levels / (1.0001 * reach) if reach > 0 else 0.0
    return (middle, unit, levels) if 1e-30 < unit < 1e30 else None


def grid_of(rows, scale):
    """Return the middle of the grid, one over its step and its number of levels, chosen by a few rows; or None.

    All but a few in a thousand of them lie within its range. Nothing but speed depends on it.
    """
    if rows.d > tuning.MOST_GRID_COLUMNS:
        return None
    sample = rows.numbers[:: max(1, rows.n // tuning.GRID_SAMPLE)][: tuning.GRID_SAMPLE].astype(np.float64) * scale
    ordered = np.sort(sample[::4], axis=0)
    outer = len(ordered) // 40
    middle = (ordered[outer] + ordered[-1 - outer]) / 2
    reach = np.sort(np.abs(sample - middle).max(axis=1))[-1 - len(sample) // 200]
    levels = min(127, int(math.sqrt(2**29 / rows.d)))  # so that scores fit 32 bits
    unit = levels / (1.0001 * reach) if reach > 0 else 0.0
    return (middle, unit, levels) if 1e-30 < unit < 1e30 else None
