"""The rounds of greedy k-means++: first() sets the first seed, next() draws candidates and keeps the best.

One class per storage and one for a single column; all choose the same rows, but that gains of one column are summed in
another order: there candidates that are alike to the last digits could part. Knows nothing of where draws come from.
"""

import math

import numpy as np

from ckmeans import _threads
from ckmeans._rows import is_csr
from ckmeans.kernels import line_seeding, ordering, seeding, sparse
from ckmeans.kernels.closest import Closest
from ckmeans.kernels.update import block_rows
from ckmeans.sorting import sorted_rows

# Pairs of a row and a candidate from which on a grid is worth laying: it costs about 0.3 ms and a pass over the rows.
WORTH_A_GRID = 400_000
# So few seeds change too many rows to repay it, on any of the data sets of docs/seeding.md.
FEW_CLUSTERS = 12
# Rows times clusters from which on rows of few columns are put in an order in which neighbours are alike.
WORTH_AN_ORDER = 2_000_000
# Rows times clusters from which on one column is sorted, unless clusters are few: twice as fast with 64 of them and
# 100,000 rows on, as fast at the start.
WORTH_SORTING = 200_000
# Columns from which on float32 no longer sums the grid's errors as closely as simd/README.md claims.
MOST_COLUMNS = 500_000
# Rows that tell where the grid should lie.
SAMPLE = 512


def rounds_over(X, weights, n_clusters, trials, n_threads):
    """Return the rounds over checked rows, in which up to `trials` candidates are drawn."""
    if is_csr(X):
        return SparseRounds(X, weights, n_clusters, trials, n_threads)
    many = n_clusters > FEW_CLUSTERS and len(X) * n_clusters > WORTH_SORTING
    sortable = X.shape[1] == 1 and len(X) < 2**31 and many and unit_of(X) == 1.0
    return (LineRounds if sortable else DenseRounds)(X, weights, n_clusters, trials, n_threads)


class LineRounds:
    """One column, sorted: a candidate changes the rows between two borders, and sums over runs of rows are known."""

    def __init__(self, X, weights, n_clusters, trials, n_threads):
        self.threads = _threads.within_one_call(_threads.thread_count(n_threads, 8 * len(X)))
        self.line, order = sorted_rows(X, weights, True, n_threads)
        self.kernel = line_seeding.Rounds(X, weights, self.line, order, n_clusters, self.threads)

    def first(self, index):
        """Let row `index` be the first seed, whatever seeds there were before."""
        self.kernel.first(index, self.threads)

    def next(self, draws):
        """Return the best of the rows that are drawn, now a seed; draws: numbers in [0, 1)."""
        return self.kernel.next(draws, self.threads)


class DenseRounds:
    """Rows that a candidate cannot change are told by an int8 copy, in whole numbers; the rest by float64."""

    def __init__(self, X, weights, n_clusters, trials, n_threads):
        self.n, self.work = X.shape[0], X.size * trials
        self.threads = _threads.thread_count(n_threads, self.work)
        scale, grid, cells, at_once = unit_of(X), None, None, _threads.within_one_call(self.threads)
        if n_clusters > FEW_CLUSTERS and self.n * n_clusters * trials > WORTH_A_GRID:
            grid = grid_of(X, scale)
        if grid and X.shape[1] <= seeding.MOST_COPIED and self.n * n_clusters > WORTH_AN_ORDER and self.n < 2**31:
            cells = ordering.cells(X, scale, *grid, at_once)
        self.kernel = seeding.rounds(X, weights, trials, scale, cells, at_once)
        if grid:
            self.kernel.lay_grid(*grid)
            self.over_rows(self.kernel.quantise)
            self.kernel.measure_grid()

    def over_rows(self, step):
        _threads.run(step, self.n, self.threads, self.work)

    def first(self, index):
        """Let row `index` be the first seed, whatever seeds there were before."""
        self.kernel.place_first(index)
        self.over_rows(self.kernel.first)
        self.over_rows(self.kernel.add_up_blocks)

    def next(self, draws):
        """Return the best of the rows that are drawn, now a seed; draws: numbers in [0, 1)."""
        kernel = self.kernel
        if _threads.in_one_call(self.threads):
            return kernel.next(draws, self.threads)
        kernel.place(draws)
        self.over_rows(kernel.screen)
        index = kernel.best()
        if index < 0:
            self.over_rows(kernel.decide)
            index = kernel.best(decided=True)
        self.over_rows(kernel.lower)
        self.over_rows(kernel.add_up_blocks)
        return index


class SparseRounds:
    """Candidates are screened by their nonzeros in float32, as in every step over rows that are mostly zeros."""

    def __init__(self, X, weights, n_clusters, trials, n_threads):
        self.X, self.weights, self.scale, self.work = X, weights, unit_of(X), X.size * trials
        self.threads = _threads.thread_count(n_threads, self.work)
        self.closest = Closest(X.shape[0], weights)
        self.gains = np.empty((-(-X.shape[0] // block_rows()), trials, seeding.GAIN_PARTS))

    def first(self, index):
        """Let row `index` be the first seed, whatever seeds there were before."""
        self.closest.closest_sq[:] = np.inf
        self.lower(index)

    def lower(self, index):
        seed, closest_sq = self.prepared([index]), self.closest.closest_sq
        _threads.run(
            lambda start, stop, t, _: sparse.lower_closest(self.X, seed, closest_sq, start, stop, t),
            self.X.shape[0],
            self.threads,
            self.work,
        )
        self.closest.add_up()

    def next(self, draws):
        """Return the best of the rows that are drawn, now a seed; draws: numbers in [0, 1)."""
        drawn = self.closest.drawn(draws)
        ready, closest_sq = self.prepared(drawn), self.closest.closest_sq
        _threads.run(
            lambda start, stop, t, _: sparse.gains_of_blocks(
                self.X, ready, self.weights, closest_sq, self.gains, start, stop, t
            ),
            self.X.shape[0],
            self.threads,
            self.work,
        )
        # In the order of the dense tiles: parts by halves, then block after block.
        gains = self.gains[:, : len(drawn)]
        while gains.shape[2] > 1:
            half = gains.shape[2] // 2
            gains = gains[..., :half] + gains[..., half:]
        index = drawn[int(np.argmax(np.cumsum(gains[..., 0], axis=0)[-1]))]
        self.lower(index)
        return index

    def prepared(self, indices):
        return sparse.prepared_seeds(self.X, self.X[indices].astype(np.float64), self.scale)


def unit_of(X):
    """Return the power of two by which to multiply rows whose squares would leave float64's range, else 1."""
    if X.dtype == np.float64:
        widest = max(abs(float(X.max())), abs(float(X.min())))
        if widest and not 1e-140 < widest < 1e140:
            return math.ldexp(1.0, -max(-1000, min(1000, math.frexp(widest)[1])))
    return 1.0


def grid_of(X, scale):
    """Return the middle of the grid, one over its step and its number of levels, chosen by a few rows; or None.

    All but a few in a thousand of them lie within its range. Nothing but speed depends on it.
    """
    n, d = X.shape
    if d > MOST_COLUMNS:
        return None
    rows = X[:: max(1, n // SAMPLE)][:SAMPLE].astype(np.float64) * scale
    ordered = np.sort(rows[::4], axis=0)
    outer = len(ordered) // 40
    middle = (ordered[outer] + ordered[-1 - outer]) / 2
    reach = np.sort(np.abs(rows - middle).max(axis=1))[-1 - len(rows) // 200]
    levels = min(127, int(math.sqrt(2**29 / d)))  # so that scores fit 32 bits
    unit = levels / (1.0001 * reach) if reach > 0 else 0.0
    return (middle, unit, levels) if 1e-30 < unit < 1e30 else None
