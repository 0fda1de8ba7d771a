"""Rows: dense or CSR, of any storage type, with weights or without; and what depends on them alone, made once.

They own their table of tiles (kernels/storage.pyx), their engine, and one budget of memory from which everything that
is kept is reserved. Knows nothing of steps that follow one another.
"""

from functools import cached_property

import numpy as np

from ckmeans import tuning
from ckmeans.available import available_bytes
from ckmeans.engines.threads import Threads
from ckmeans.kernels.assign import AllDistances, Assign, AssignedDistances, Inertia, Nearest, rows_to_give
from ckmeans.kernels.centers import Centers, Codes, has_codes
from ckmeans.kernels.sorted_column import Prefix, sorted_column
from ckmeans.kernels.statistics import ColumnStatistics
from ckmeans.kernels.storage import Storage
from ckmeans.kernels.tree import Tree
from ckmeans.kernels.two_nearest import NearestRows, ScreenedTwo, TwoNearest, screens_two
from ckmeans.rows.budget import Budget
from ckmeans.rows.csr import index_arrays, is_sparse, read_only, values_of
from ckmeans.rows.labels import distinct_labels, same_clustering, unlabelled
from ckmeans.rows.whole import Statistics, Whole


class Rows(Whole, Storage):
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
        Memory that may be kept between steps; None: 64 MiB, or X's size if that is more, but a quarter of what is
        available at most.
    """

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
        return Budget(min(max(tuning.CACHE_BYTES, self.numbers.nbytes), self.spare_bytes) if most is None else most)

    @cached_property
    def spare_bytes(self):
        """Bytes that copies of the rows may take for as long as first centres are chosen."""
        if self.max_cache_bytes is not None:
            return self.max_cache_bytes
        left = available_bytes() if self.numbers.nbytes > tuning.FEW_BYTES else None
        return tuning.ANY_BYTES if left is None else left // tuning.MEMORY_SHARE

    @property
    def storage_type(self):
        """The type that numbers are stored in."""
        return self.numbers.dtype

    @cached_property
    def weight_range(self):
        """The smallest weight but zero and the largest one; None: rows have no weights."""
        if self.weights is None:
            return None
        heaviest = float(self.weights.max())
        return float(self.weights.min(where=self.weights > 0, initial=heaviest)), heaviest

    def _times_power(self, power, weight_power=0):
        X, weights = self.X, self.weights
        if power and self.is_sparse:
            X = X.copy()
            X.data = np.ldexp(X.data, power)
        elif power:
            X = np.ldexp(X, power)
        if weight_power:
            weights = np.ldexp(weights, weight_power)
        rows = Rows(X, weights, self.engine, self.max_cache_bytes)
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

    def part(self, indices, *, weights=None, max_cache_bytes=0):
        """Return the rows at some positions, with these weights, as Rows of the same storage.

        max_cache_bytes: what they may keep; None: as much as any rows.
        """
        rows = Rows(self.X[indices], weights, self.engine, max_cache_bytes)
        rows.power = self.power
        if self.given is not self.X:
            rows.given = self.given[indices]
        return rows

    def column(self, j):
        """Return a column as float64, zeros of CSR rows included."""
        if not self.is_sparse:
            return self.numbers[:, j].astype(np.float64)
        stored = self.numbers[: self.size][self.columns[: self.size] == j].astype(np.float64)
        return np.concatenate([stored, np.zeros(self.n - len(stored))])

    def distinct(self, most):
        """Return rows with a weight as a set of bytes: all that are distinct, or at least so many."""
        seen = set()
        for start in range(0, self.n, 4096):
            some = slice(start, start + 4096)
            part = self.dense(some) + self.float_type(0)  # -0.0 is 0.0
            if self.weights is not None:
                part = part[self.weights[some] > 0]
            seen.update(row.tobytes() for row in part)
            if len(seen) >= most:
                break
        return seen

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
        moments = self.moments()
        if moments is None:
            raise ValueError("rows hold NaN or infinity")
        return Statistics(*moments.statistics())

    def moments(self):
        """Return the kernels.statistics.Moments of the rows, or None: some number is not finite."""
        work = ColumnStatistics(self)
        self.engine.run(work)
        return work.moments()

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

    def assigned(self, centers):
        """Yield first row, the row after the last one, labels, squared distances and weights, some rows at a time."""
        for start in range(0, self.n, tuning.PIECE_ROWS):
            some = slice(start, min(start + tuning.PIECE_ROWS, self.n))
            weights = None if self.weights is None else self.weights[some]
            part = self if self.n <= tuning.PIECE_ROWS else self.part(some, weights=weights)
            labels = part.nearest(centers)
            yield start, some.stop, labels, part.assigned_distances_sq(centers, labels), weights

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

    def _inertia_of(self, centers, labels, by_cluster):
        """Return the Inertia of the rows as they are."""
        work = Inertia(self, self.prepared(centers), labels, by_cluster)
        self.engine.run(work)
        return work

    def to_give(self, centers, labels, n_clusters, wanted):
        """Return rows that empty clusters are given, dense, what they weigh, and the clusters that they come from."""
        distances_sq = self.assigned_distances_sq(centers, labels)
        given = rows_to_give(distances_sq, labels, self.weights, n_clusters, wanted)
        return self.dense(given), np.ones(len(given)) if self.weights is None else self.weights[given], labels[given]

    # Labels of all rows

    def unlabelled(self):
        """Return labels of rows that have none yet."""
        return unlabelled(self.n)

    def distinct_labels(self, labels, n_clusters):
        """Return how many of n_clusters labels rows with a weight have."""
        return distinct_labels(labels if self.weights is None else labels[self.weights > 0], n_clusters)

    def kept_labels(self, labels):
        """Return the labels that a fit ends with: these."""
        return labels

    def same_clustering(self, labels, others, n_clusters):
        """Return whether two labellings put the same rows together, under whatever names."""
        return same_clustering(labels, others, n_clusters)
