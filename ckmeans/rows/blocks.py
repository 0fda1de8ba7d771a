"""Rows that come block by block, over and over, in the place of rows in memory: the same loop runs over both.

Each block is Rows of its own for as long as a pass looks at it; what blocks tell is integers, merged without rounding,
or is found row by row, so no bit tells how rows were cut. Knows nothing of files, nor of steps that follow one another.
"""

import contextlib
import copy
import math
import zlib
from functools import cached_property

import numpy as np

from ckmeans.engines.reading import Reading
from ckmeans.engines.threads import Threads
from ckmeans.kernels.assign import ClusterInertias
from ckmeans.kernels.exact_sum import ExactSum
from ckmeans.rows.check import check_finite, check_rows, check_weights
from ckmeans.rows.containers import as_array
from ckmeans.rows.csr import stacked
from ckmeans.rows.rows import Rows, unlabelled
from ckmeans.rows.whole import Statistics, Whole


class BlockRows(Whole):
    """n rows of d columns that come in blocks: what Rows are to restarts, the loop and relocation.

    The first pass finds how many there are, what their columns are like, and a fingerprint of each block, by which
    later passes notice rows that changed. Nothing is kept for each row.

    Parameters
    ----------
    source : sources.Source
    weights : array-like of shape (n,) or None
        Weight of each row, where the source does not bring them.
    engine : engines.threads.Threads, optional
        What runs passes over the rows of a block.
    """

    is_in_blocks = True

    def __init__(self, source, weights=None, engine=None):
        self.source, self.engine = source, Threads() if engine is None else engine
        self.given_weights, self.reading = BlockWeights(weights), Reading()
        self.n = self.d = self.size = 0
        self.storage_type = self.is_weighted = None
        self.is_sparse = False
        self.cuts, self.stamp = (
            [],
            None,
        )  # of each block: how many rows, and its fingerprint; of all, the Source's stamp
        moments, ranges = None, []
        with contextlib.closing(self._checked()) as blocks:
            for number, _, rows in blocks:
                found = rows.moments()
                if found is None:
                    check_finite(rows.X, f"block {number} of X", "ckmeans")
                if moments is None:
                    moments = found
                else:
                    moments.merge(found)
                ranges.append(rows.weight_range)
        self._know(moments, ranges)

    def _know(self, moments, ranges):
        """Take over what the first pass found of all rows."""
        if moments is None:
            raise ValueError("Found array with 0 sample(s): no block of X has a row")
        self.given_weights.check_length(self.n)
        self.moments = moments
        self.weight_range = None
        if self.is_weighted:
            heaviest = max(most for _, most in ranges)
            if heaviest == 0.0:
                raise ValueError(
                    "sample_weight is zero for every row: Sample weights must contain at least one non-zero number."
                )
            self.weight_range = min(least for least, most in ranges if most > 0.0), heaviest

    def __len__(self):
        return self.n

    @property
    def shape(self):
        """(n, d)."""
        return self.n, self.d

    @cached_property
    def statistics(self):
        """The Statistics of the columns."""
        return Statistics(*self.moments.statistics())

    def _times_power(self, power, weight_power=0):
        rows = copy.copy(self)
        for name in ("statistics", "widest", "largest", "total_variance"):
            rows.__dict__.pop(name, None)
        rows.power, rows.weight_power = power, weight_power
        rows.moments = None
        for _, _, part in rows.blocks():
            found = part.moments()
            if rows.moments is None:
                rows.moments = found
            else:
                rows.moments.merge(found)
        if self.weight_range is not None:
            rows.weight_range = tuple(math.ldexp(weight, weight_power) for weight in self.weight_range)
        return rows

    # Passes

    def _read(self):
        """Yield X, of whatever length, and weights of every block: what is done where blocks are read ahead."""
        with contextlib.closing(self.source.passed_over()) as blocks:
            for number, (X, weights) in enumerate(blocks):
                yield check_rows(X, name=f"block {number} of X", min_rows=0, finite=False), weights
                del X, weights

    def _checked(self):
        """Yield number, first row and Rows of every block that has rows.

        Blocks are noted or compared with the notes once they have been worked on, as they are in the processor's cache
        by then.
        """
        first, start, number = not self.cuts, 0, -1
        self._check_stamp()
        with contextlib.closing(self.reading.over(self._read())) as blocks:
            for number, (X, weights) in enumerate(blocks):
                m, rows, print_of = X.shape[0], None, (0, 0, 0)
                if not first and (number >= len(self.cuts) or m != self.cuts[number][0]):
                    self._refuse(number, m)
                if m:
                    rows = Rows(X, self.given_weights.of(number, start, m, weights), self.engine, max_cache_bytes=0)
                if first:
                    self._meet(number, X, rows)
                if m:
                    yield number, start, rows
                    print_of = fingerprint(rows, self.stamp is None)
                if first:
                    self.cuts.append(print_of)
                elif print_of != self.cuts[number]:
                    self._refuse(number, m)
                start += m
                del X, rows
        if number + 1 != len(self.cuts):
            self._refuse(number + 1, None)
        self._check_stamp()

    def _check_stamp(self):
        """Note what the source says of when its rows were written; ValueError if they have been written since."""
        stamp = self.source.stamp()
        if self.stamp is not None and stamp != self.stamp:
            raise ValueError(f"X changed between two passes: {self.source!r} was written to")
        self.stamp = stamp

    def _meet(self, number, X, rows):
        """Take in a block of the first pass, and refuse what does not fit those before."""
        if self.d and X.shape[1] != self.d:
            raise ValueError(f"block {number} of X has {X.shape[1]} columns, and those before have {self.d}")
        self.d = X.shape[1]
        if rows is None:
            return
        if self.storage_type is not None and rows.storage_type != self.storage_type:
            raise TypeError(
                f"block {number} of X holds {rows.storage_type}, and those before hold {self.storage_type}: convert "
                "all of them to one type"
            )
        if self.is_weighted is not None and self.is_weighted != (rows.weights is not None):
            which = "brings no weights" if rows.weights is None else "brings weights"
            raise ValueError(f"block {number} of X {which}, unlike those before")
        self.storage_type, self.is_weighted = rows.storage_type, rows.weights is not None
        self.is_sparse = self.is_sparse or rows.is_sparse
        self.n, self.size = self.n + rows.n, self.size + rows.size

    def _refuse(self, number, found):
        """Raise ValueError: a block is not what it was. found: how many rows it has, or None: there is none."""
        if number >= len(self.cuts):
            what = f"there are more than the {len(self.cuts)} blocks of the first pass"
        elif found is None:
            what = f"they end before block {number}; the first pass had {len(self.cuts)}"
        elif found != self.cuts[number][0]:
            what = f"block {number} has {found} rows and had {self.cuts[number][0]}"
        else:
            what = f"block {number} holds other numbers"
        raise ValueError(
            f"X changed between two passes: {what}. Every pass must bring the same blocks in the same order (a factory "
            "that shuffles?)"
        )

    def blocks(self):
        """Begin a pass: yield first row, the row after the last one, and Rows of every block that has rows."""
        with contextlib.closing(self._checked()) as blocks:
            for _, start, rows in blocks:
                part = rows._times_power(self.power, self.weight_power) if self.power or self.weight_power else rows
                yield start, start + rows.n, part

    # Some of the rows

    @property
    def weights(self):
        """The weights of all rows, gathered by a pass: (n,), float64; None: they have none."""
        if not self.is_weighted:
            return None
        weights = np.empty(self.n)
        for start, stop, rows in self.blocks():
            weights[start:stop] = rows.weights
        return weights

    def dense(self, which):
        """Return the rows at an array of positions, in its order, as a dense array of their own type."""
        which = np.asarray(which)
        order = np.argsort(which, kind="stable")
        found = np.empty((len(which), self.d), self.storage_type)
        for rows, wanted, into in self._holding(which[order]):
            found[order[into]] = rows.dense(wanted)
        return found

    def part(self, indices, *, weights=None, max_cache_bytes=0):
        """Return the rows at some positions, with these weights, as Rows in memory."""
        order = np.argsort(indices, kind="stable")
        found = stacked([rows.X[wanted] for rows, wanted, _ in self._holding(indices[order])])
        if (order[1:] < order[:-1]).any():
            found = found[np.argsort(order, kind="stable")]
        rows = Rows(check_rows(found, finite=False), weights, self.engine, max_cache_bytes)
        rows.power = self.power
        return rows

    def _holding(self, indices):
        """Yield Rows of a block, positions in it, and which of these ascending indices they are."""
        seen = 0
        with contextlib.closing(self.blocks()) as blocks:
            while seen < len(indices):
                start, stop, rows = next(blocks)
                end = int(np.searchsorted(indices, stop, side="left"))
                if end > seen:
                    yield rows, indices[seen:end] - start, slice(seen, end)
                seen = end

    def pieces(self, size):
        """Yield dense rows, so many at a time at most, and their weights or None."""
        with contextlib.closing(self.blocks()) as blocks:
            for _, _, rows in blocks:
                yield from rows.pieces(size)

    # Rows against centres, (k, d) float64

    def nearest(self, centers):
        """Return the label of each row: int32, the index of the nearest centre, the lowest on ties."""
        labels = unlabelled(self.n)
        for start, stop, rows in self.blocks():
            labels[start:stop] = rows.nearest(centers)
        return labels

    def assigned_distances_sq(self, centers, labels):
        """Return the squared distance of each row to the centre that its label names: (n,), float64."""
        out = np.empty(self.n)
        for start, stop, rows in self.blocks():
            out[start:stop] = rows.assigned_distances_sq(centers, labels[start:stop])
        return out

    def _inertia_of(self, centers, labels, by_cluster):
        found = BlockInertia(self.n, len(centers), by_cluster)
        for start, stop, rows in self.blocks():
            found.add(labels[start:stop], rows.assigned_distances_sq(centers, labels[start:stop]), rows.weights)
        return found


class BlockWeights:
    """Weights of rows that come in blocks: with the blocks, or given for all rows, array-like or one number."""

    def __init__(self, given):
        # Whatever has slices is sliced where it lies.
        sliced = given is None or (hasattr(given, "dtype") and not hasattr(given, "iloc"))
        self.given = given if sliced else as_array(given, "sample_weight")

    def of(self, number, start, m, brought):
        """Return the weights of the m rows of a block, checked, or None; brought: those that came with it, or None."""
        if brought is not None and self.given is not None:
            raise ValueError("sample_weight was given, and the blocks of X bring weights, too")
        weights = brought
        if self.given is not None:
            weights = np.full(m, self.given) if self.given.shape == () else self.given[start : start + m]
            if len(weights) != m:
                raise ValueError(f"sample_weight.shape == {self.given.shape}, and X has more rows")
        return check_weights(weights, m, name=f"sample_weight of block {number}", may_be_zero=True)

    def check_length(self, n):
        """Raise ValueError where weights were given, but not of n rows."""
        if self.given is not None and self.given.shape not in ((), (n,)):
            raise ValueError(f"sample_weight.shape == {self.given.shape}, expected {(n,)}!")


class BlockInertia:
    """Inertia that is added up block by block, in order."""

    def __init__(self, n, n_clusters, by_cluster):
        self.all = ExactSum()
        self.clusters = ClusterInertias(n, n_clusters) if by_cluster else None

    def add(self, labels, distances_sq, weights):
        """Take in the next rows."""
        self.all.add(distances_sq, weights)
        if self.clusters is not None:
            self.clusters.add(labels, distances_sq, weights)

    def total(self):
        """Return the ExactSum of all rows."""
        return self.all

    def of_clusters(self, power):
        """Return the sum of each cluster's rows times 2^power: (k,), float64."""
        return self.clusters.of_clusters(power)


def once(source, sample_weight=None):
    """Pass over a source once: yield X and weights, or None, of every block that has rows, checked, also for NaN."""

    def checked():
        weights, n = BlockWeights(sample_weight), 0
        with contextlib.closing(source.passed_over()) as blocks:
            for number, (given, brought) in enumerate(blocks):
                X = check_rows(given, name=f"block {number} of X", min_rows=0)
                if X.shape[0]:
                    yield X, weights.of(number, n, X.shape[0], brought)
                n += X.shape[0]
        if not n:
            raise ValueError("Found array with 0 sample(s): no block of X has a row")
        weights.check_length(n)

    return Reading().over(checked())


def fingerprint(rows, whole):
    """Return what tells some Rows from others: how many, a few rows themselves and, whole, the sum of all words."""
    words = 0
    if whole:
        words = word_sum(rows.numbers[: rows.size] if rows.is_sparse else rows.numbers)
    if whole and rows.is_sparse:
        words += word_sum(rows.columns[: rows.size])
    if whole and rows.weights is not None:
        words += word_sum(rows.weights)
    few = rows.dense(np.array([0, rows.n // 3, rows.n - 1]))
    return rows.n, words, zlib.crc32(few.tobytes())


def word_sum(numbers):
    """Return the sum of an array's memory as words of eight bytes."""
    memory = np.asarray(numbers).reshape(-1).view(np.uint8)
    whole = len(memory) // 8 * 8
    return int(memory[:whole].view(np.uint64).sum()) + zlib.crc32(memory[whole:])
