"""Rows: dense or CSR, of any storage type, with weights or without; and what depends on them alone, made once.

They own their table of tiles (kernels/storage.pyx), their engine, and one budget of memory from which everything that
is kept is reserved. Knows nothing of steps that follow one another.
"""

import math
from functools import cached_property
from typing import NamedTuple

import numpy as np

from ckmeans import tuning
from ckmeans.engines.threads import Threads
from ckmeans.kernels.assign import AllDistances, AssignedDistances, Inertia, Nearest
from ckmeans.kernels.centers import Centers, Codes, has_codes
from ckmeans.kernels.sorted_column import Prefix, sorted_column
from ckmeans.kernels.statistics import ColumnStatistics
from ckmeans.kernels.storage import Storage
from ckmeans.kernels.tree import Tree
from ckmeans.rows.budget import Budget
from ckmeans.rows.csr import index_arrays, is_sparse, read_only, values_of


class Statistics(NamedTuple):
    """What the columns are like: float64 arrays of shape (d,)."""

    minimum: np.ndarray
    maximum: np.ndarray
    mean: np.ndarray
    variance: np.ndarray
    least: np.ndarray  # the smallest magnitude but zero, infinity where there is none


class Rows(Storage):
    """n checked rows of d columns.

    Parameters
    ----------
    X : ndarray or scipy CSR matrix of shape (n, d)
        As rows.check.check_rows() returns it.
    weights : ndarray of shape (n,), float64, or None
        Weight of each row; None: 1.
    engine : engines.threads.Threads, optional
        What runs passes over the rows; by default, as many threads as the machine offers.
    max_cache_bytes : int or None
        Memory that may be kept between steps; None: 64 MiB, or X's size if that is more.
    """

    def __init__(self, X, weights=None, engine=None, max_cache_bytes=None):
        if is_sparse(X):
            super().__init__(values_of(X), weights, *index_arrays(X), X.shape[1])
        else:
            super().__init__(X, weights)
        self.X = self.given = X
        self.power = self.weight_power = 0
        self.engine = Threads() if engine is None else engine
        self.max_cache_bytes = max_cache_bytes
        self._codes = self._prefix = None

    @cached_property
    def budget(self):
        """The Budget from which everything that is kept between steps is reserved."""
        most = self.max_cache_bytes
        return Budget(max(tuning.CACHE_BYTES, self.numbers.nbytes) if most is None else most)

    @property
    def float_type(self):
        """The float type of what is computed from the rows: centres and distances."""
        return np.float32 if self.numbers.dtype == np.float32 else np.float64

    def in_range(self):
        """Return the rows, or these times a power of two where weighted squares could leave float64's range.

        Then `power` and `weight_power` tell of which, and `given` is X as it was.
        """
        weights, kept = self.weights, self.max_cache_bytes
        heaviest = 1.0 if weights is None else float(weights.max())
        power, weight_power = powers_into_range(float(self.largest.max()), heaviest)
        if not power and not weight_power:
            return self
        X = self.X.copy() if self.is_sparse else np.ldexp(self.X, power)
        if self.is_sparse:
            X.data = np.ldexp(X.data, power)
        rows = Rows(X, None if weights is None else np.ldexp(weights, weight_power), self.engine, kept)
        rows.given, rows.power, rows.weight_power = self.X, power, weight_power
        return rows

    # Some of the rows

    def dense(self, which):
        """Return one row, or those that a slice or an array of positions names, as a dense array of their own type."""
        if not self.is_sparse:
            return self.numbers[which]
        positions = np.atleast_1d(np.arange(self.n)[which] if isinstance(which, slice) else which)
        rows = np.zeros((len(positions), self.d), dtype=self.numbers.dtype)
        for row, i in zip(rows, positions.tolist(), strict=True):
            values = slice(self.begin[i], self.begin[i + 1])
            row[self.columns[values]] = self.numbers[values]
        return rows if np.ndim(which) or isinstance(which, slice) else rows[0]

    def part(self, indices, *, weights=None):
        """Return the rows at some positions, with these weights, as Rows of the same storage that keep nothing."""
        return Rows(self.X[indices], weights, self.engine, max_cache_bytes=0)

    def for_user(self):
        """Return the rows as the user's functions should see them: read-only, an array or scipy matrix of float_type.

        Narrow types are copied: the user's arithmetic must neither wrap around nor round to three digits.
        """
        if self.is_sparse:
            return read_only(self.given)
        seen = self.given.astype(self.float_type, copy=False).view()
        seen.flags.writeable = False
        return seen

    # What depends on the rows alone

    @cached_property
    def statistics(self):
        """The Statistics of the columns, zeros of CSR rows included; ValueError if some number is not finite.

        rows.check.finite_first() says which one.
        """
        work = ColumnStatistics(self)
        self.engine.run(work)
        moments = work.moments()
        if moments is None:
            raise ValueError("rows hold NaN or infinity")
        return Statistics(*moments.statistics())

    @cached_property
    def largest(self):
        """The largest magnitude of each column: (d,), float64."""
        return np.maximum(self.statistics.maximum, -self.statistics.minimum)

    @cached_property
    def total_variance(self):
        """The sum of the columns' variances."""
        return float(np.sum(self.statistics.variance))

    @cached_property
    def tree(self):
        """Dense rows in an order in which neighbours lie close together; with a copy of them while it is small."""
        rows = Storage(self.numbers.astype(np.float32)) if self.numbers.dtype == np.float16 else self
        size = rows.numbers.nbytes
        small = size <= min(tuning.TREE_COPY_BYTES, self.budget.room)
        copy = small or rows is not self
        if copy:
            self.budget.reserve("the tree's copy of the rows", size, at_any_rate=True)
        return Tree(rows, copy, self.engine.at_once(16 * self.size))

    @cached_property
    def sorted_column(self):
        """The rows of a single dense column in ascending order."""
        return sorted_column(self, False, self.engine.at_once(64 * self.n))[0]

    def prefix(self, sums):
        """Return the sums of the first rows of the sorted column, on the grid of some sums; kept for these."""
        if self._prefix is None or self._prefix[0] is not sums:
            self._prefix = sums, Prefix(self.sorted_column, sums, self.engine.at_once(8 * self.n))
        return self._prefix[1]

    def keep_codes(self, spare=0):
        """Return the int8 codes of the rows, which are kept from then on, or None: there are none, or no room for them.

        spare: bytes that shall be left for somebody else, if there are so many.
        """
        if self._codes is None and has_codes(self) and self.n > 3:
            spare = spare if spare <= self.budget.room else 0
            size = Codes.size(self.n, self.d)
            if size + spare <= self.budget.room and self.budget.reserve("codes", size):
                self._codes = Codes(self, self.statistics.mean, self.engine.at_once(self.size))
        return self._codes

    # Rows against centres, (k, d) float64

    def prepared(self, centers, *, screen=False, codes=None):
        """Return kernels.centers.Centers for these rows; screen: whether rows are to be assigned."""
        threads = self.engine.for_centers(centers.size) if screen else 1
        return Centers(self, centers, 0.0, screen, codes, threads)

    def prepared_to_assign(self, centers, codes=None):
        """Return the centres for assign.Nearest: screened in int8 where that pays."""
        ready = self.prepared(centers, screen=True, codes=codes)
        if not tuning.int8_pays(*centers.shape):
            ready.leave_int8()
        return ready

    def nearest(self, centers):
        """Return the label of each row: int32, the index of the nearest centre, the lowest on ties."""
        labels = np.full(self.n, -1, dtype=np.int32)
        self.engine.run(Nearest(self, self.prepared_to_assign(centers), labels))
        return labels

    def all_distances(self, centers):
        """Return the Euclidean distance of every row to every centre: (n, k), of float_type."""
        out = np.empty((self.n, len(centers)), dtype=self.float_type)
        self.engine.run(AllDistances(self, self.prepared(centers), out))
        return out

    def assigned_distances_sq(self, centers, labels):
        """Return the squared distance of each row to the centre that its label names: (n,), float64."""
        out = np.empty(self.n)
        self.engine.run(AssignedDistances(self, self.prepared(centers), labels, out))
        return out

    def exact_inertia(self, centers, labels):
        """Return the ExactSum of weighted squared distances to the labels' centres, which may lie beyond float64."""
        total = self._inertia_by(self.prepared(centers), labels)
        if (total.beyond or total.is_zero) and self.numbers.dtype == np.float64:
            # Their squares may have left float64's range where the centres alone did not show it.
            size = float(self.largest.max())
            if size and not 1e-140 < size < 1e140:
                scale = math.ldexp(1.0, -max(-1000, min(1000, math.frexp(size)[1] + 1)))
                total = self._inertia_by(Centers(self, centers, scale, False, None, 1), labels)
        return total.times_power(-2 * self.power - self.weight_power)

    def _inertia_by(self, ready, labels):
        """Return the ExactSum of a pass with prepared centres."""
        work = Inertia(self, ready, labels)
        self.engine.run(work)
        return work.total()

    def inertia(self, centers, labels):
        """Return the weighted sum of squared distances to the labels' centres, rounded once.

        Raises ValueError where float64 cannot hold it.
        """
        total = self.exact_inertia(centers, labels)
        value = total.value()
        if math.isinf(value) or (value == 0.0 and not total.is_zero):
            raise ValueError(self._beyond_float64(total))
        return value

    def _beyond_float64(self, total):
        """Return what to say of an inertia that float64 cannot hold: the largest column, and what to divide X by."""
        sizes = self.largest
        column = int(np.argmax(sizes))
        size = math.ldexp(float(sizes[column]), -self.power)
        bits = 2 * math.frexp(size)[1] if total.beyond else total.units.bit_length() + total.exponent
        divisor = float(f"1e{max(-300, min(308, round(bits / 2 * math.log10(2))))}")
        return (
            f"inertia is {'beyond' if bits > 0 else 'below'} float64: column {column} reaches {size:.2g}; divide X by "
            f"{divisor:.0e}"
        )


def powers_into_range(largest, heaviest):
    """Return by which powers of two to multiply rows and weights, so that their sums of squares fit float64.

    largest: magnitude of any number. heaviest: weight. 0 and 0 in nearly all cases.
    """
    power, weight_power = 0, 0
    of_largest, of_heaviest = math.frexp(largest)[1], math.frexp(heaviest)[1]
    if of_heaviest > 480:
        weight_power = 480 - of_heaviest
    elif of_heaviest < -400:
        weight_power = -of_heaviest
    of_heaviest += weight_power
    if 2 * of_largest + max(of_heaviest, 0) > 960:
        power = (880 - max(of_heaviest, 0)) // 2 - of_largest
    elif largest and 2 * of_largest + min(of_heaviest, 0) < -800:
        power = -of_largest
    return power, weight_power
