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
from ckmeans.kernels.assign import AllDistances, Assign, AssignedDistances, Inertia, Nearest
from ckmeans.kernels.centers import Centers, Codes, has_codes
from ckmeans.kernels.sorted_column import Prefix, sorted_column
from ckmeans.kernels.statistics import ColumnStatistics, widest_column
from ckmeans.kernels.storage import Storage
from ckmeans.kernels.tree import Tree
from ckmeans.kernels.two_nearest import NearestRows, ScreenedTwo, TwoNearest, screens_two
from ckmeans.rows.budget import Budget
from ckmeans.rows.csr import index_arrays, is_sparse, read_only, values_of

# Exponents of X's largest magnitude beyond which fits run on X times a power of two.
LEAST_EXPONENT, MOST_EXPONENT = -400, 480


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

    # Powers of two that X and the weights were multiplied by.
    power = weight_power = 0
    _codes = _prefix = None

    def __init__(self, X, weights=None, engine=None, max_cache_bytes=None):
        if is_sparse(X):
            super().__init__(values_of(X), weights, *index_arrays(X), X.shape[1])
        else:
            super().__init__(X, weights)
        self.X = self.given = X
        self.engine = Threads() if engine is None else engine
        self.max_cache_bytes = max_cache_bytes

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
        """Return the rows, or these and their weights times powers of two where squares could leave float64's range.

        Then `power` and `weight_power` tell of which, and `given` is X as it was. ValueError where numbers or weights
        lie too far apart for any.
        """
        power = weight_power = 0
        largest = exponent_above(self.widest)
        if largest > MOST_EXPONENT:
            power = MOST_EXPONENT - largest
        elif largest < LEAST_EXPONENT:
            power = min(-largest, 1000 - exponent_above(self.largest.max()))
        if self.weights is not None:
            # Of a weighted sum of all squared distances.
            most = 2 * (largest + power) + exponent_above(self.weights.max()) + exponent_above(4 * self.n * self.d)
            weight_power = 1000 - most if most > 1000 else -most if most < -900 else 0
        if not power and not weight_power:
            return self
        self._refuse_to_lose(power, weight_power)
        weights = None if self.weights is None else np.ldexp(self.weights, weight_power)
        rows = self._times_power(power, weights)
        rows.weight_power = weight_power
        return rows

    def _times_power(self, power, weights):
        """Return Rows of X times 2^power, with these weights."""
        X = self.X
        if power and self.is_sparse:
            X = X.copy()
            X.data = np.ldexp(X.data, power)
        elif power:
            X = np.ldexp(X, power)
        rows = Rows(X, weights, self.engine, self.max_cache_bytes)
        rows.given, rows.power = self.X, power
        return rows

    def _refuse_to_lose(self, power, weight_power):
        """Raise ValueError where times 2^power squares of a column that varies would vanish, or some weight."""
        seen = self.statistics
        least = np.where(seen.minimum < seen.maximum, seen.least, np.inf)
        if power < 0 and least.min() < math.ldexp(1.0, -485 - power):
            column = int(np.argmax(self.largest))
            raise ValueError(
                f"column {column} reaches {self.largest[column]:.2g}, and column {int(np.argmin(least))} holds "
                f"{least.min():.2g}: squared distances of both do not fit float64; drop or replace the former (a "
                "nodata value?), or divide its column"
            )
        if weight_power < 0:
            lightest = self.weights.min(where=self.weights > 0, initial=np.inf)
            if exponent_above(lightest) + weight_power < -1021:
                raise ValueError(
                    f"sample_weight goes from {lightest:.2g} to {self.weights.max():.2g}: weighted squared distances "
                    "of both do not fit float64"
                )

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

    def part(self, indices, *, weights=None, max_cache_bytes=0):
        """Return the rows at some positions, with these weights, as Rows of the same storage.

        max_cache_bytes: what they may keep; None: as much as any rows.
        """
        rows = Rows(self.X[indices], weights, self.engine, max_cache_bytes)
        rows.power = self.power
        if self.given is not self.X:
            rows.given = self.given[indices]
        return rows

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
    def widest(self):
        """The largest magnitude in columns that vary: a constant one is no distance between rows."""
        return widest_column(self.statistics.minimum, self.statistics.maximum)

    @cached_property
    def largest(self):
        """The largest magnitude of each column: (d,), float64."""
        return np.maximum(self.statistics.maximum, -self.statistics.minimum)

    @cached_property
    def total_variance(self):
        """The sum of the columns' variances."""
        return math.fsum(self.statistics.variance.tolist())  # rounded once, as a fit in C adds them

    @property
    def total_inertia(self):
        """The inertia of all rows around their mean, of X as it was given, as the variances tell.

        None if the rows have weights, or if float64 cannot hold it.
        """
        total = self.n * self.total_variance
        if self.power:
            with np.errstate(over="ignore"):
                total = float(np.ldexp(total, -2 * self.power))
        return total if self.weights is None and total < math.inf else None

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

    # Where there is more to centres and labels than distances: rows.unit

    def centers_of_user(self, centers, name, caller):
        """Return checked centres, (k, d) float64, as those of the rows as they are."""
        return np.ldexp(centers, self.power)

    def settle(self, labels):
        """Change, in place, the labels of rows of which distances decide nothing: there are none."""

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
        if not self.is_sparse:
            labels = np.empty(self.n, dtype=np.int32)
            self.engine.run(Assign(self, centers, labels))
            return labels
        labels = unlabelled(self.n)
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

    def two_nearest(self, centers, scale=0.0):
        """Return labels, (n, 2) int32, of the nearest and the second nearest centre, and distances, (n, 2) float64.

        scale: the power of two that distances are computed in; 0: one that fits the centres.
        """
        labels, distances = np.empty((self.n, 2), dtype=np.int32), np.empty((self.n, 2))
        screen = screens_two(self)
        ready = Centers(self, centers, scale, screen, None, self.engine.for_centers(centers.size))
        self.engine.run((ScreenedTwo if screen else TwoNearest)(self, ready, labels, distances))
        return labels, distances

    def nearest_rows(self, centers, scale=0.0):
        """Return the row that is nearest to each centre, (k,) int64, the first on ties, and the distances."""
        work = NearestRows(self, Centers(self, centers, scale))
        self.engine.run(work)
        return work.found()

    def exact_inertia(self, centers, labels):
        """Return the ExactSum of weighted squared distances to the labels' centres, which may lie beyond float64."""
        total, _, _ = self._measured(centers, labels, False)
        return total

    def _measured(self, centers, labels, by_cluster):
        """Return that, the Inertia that found it, and the power of two that its sums of clusters lack."""
        work, power = self._inertia_of(centers, labels, by_cluster), -2 * self.power - self.weight_power
        total = work.total()
        if self.numbers.dtype == np.float64 and (total.beyond or total.exponent_above() < -900):
            # Squares may have left float64's range, or lost digits below it.
            smallest = min(self.statistics.least.min(), np.abs(centers).min(where=centers != 0, initial=np.inf))
            if not total.is_zero or exponent_above(smallest) <= -480:
                more = MOST_EXPONENT - exponent_above(max(self.largest.max(), np.abs(centers).max()))
                rows = self._times_power(more, self.weights)
                work, power = rows._inertia_of(np.ldexp(centers, more), labels, by_cluster), power - 2 * more
                total = work.total()
        return total.times_power(power), work, power

    def _inertia_of(self, centers, labels, by_cluster):
        """Return the Inertia of the rows as they are."""
        work = Inertia(self, self.prepared(centers), labels, by_cluster)
        self.engine.run(work)
        return work

    def inertia(self, centers, labels):
        """Return the weighted sum of squared distances to the labels' centres, rounded once.

        Raises ValueError where float64 cannot hold it.
        """
        return self.in_float64(self.exact_inertia(centers, labels))

    def inertias(self, centers, labels):
        """Return the same, and that of each cluster: (k,), float64."""
        total, work, power = self._measured(centers, labels, True)
        return self.in_float64(total), work.of_clusters(power)

    def in_float64(self, total):
        """Return an ExactSum of the rows' weighted squared distances, rounded once.

        Raises ValueError where float64 cannot hold it.
        """
        value = total.value()
        if math.isinf(value) or (value == 0.0 and not total.is_zero):
            raise ValueError(self._beyond_float64(total))
        return value

    def _beyond_float64(self, total):
        """Return what to say of an inertia that float64 cannot hold: the widest column, and what to divide X by."""
        column = int(np.argmax(0.5 * self.statistics.maximum - 0.5 * self.statistics.minimum))
        size = math.ldexp(float(self.largest[column]), -self.power)
        bits = 2 * exponent_above(size) if total.beyond else total.exponent_above()
        divisor = float(f"1e{max(-300, min(308, round(bits / 2 * math.log10(2))))}")
        return (
            f"inertia is {'beyond' if bits > 0 else 'below'} float64: column {column} reaches {size:.2g}; divide X by "
            f"{divisor:.0e}"
        )


def unlabelled(n):
    """Return labels of n rows that have none."""
    labels = np.empty(n, dtype=np.int32)
    labels.fill(-1)  # in a third of the time that np.full() takes for a few
    return labels


def exponent_above(value):
    """Return the e with value < 2^e <= 2 * value; 0 for 0."""
    return math.frexp(value)[1]
