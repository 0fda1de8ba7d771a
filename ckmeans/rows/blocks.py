"""Rows that lie in blocks, in the place of rows in memory: the same loop runs over both.

A pool runs functions over the blocks (parts.py), be they read from a file one after another or spread over machines.
What blocks tell is integers, merged without rounding, or is found row by row, so no bit tells how rows were cut. Knows
nothing of files, nor of steps that follow one another.
"""

import contextlib
import copy
import math
from functools import cached_property, partial

import numpy as np

from ckmeans.engines.pool import merged
from ckmeans.engines.threads import Threads
from ckmeans.rows import parts
from ckmeans.rows.check import check_rows
from ckmeans.rows.csr import stacked
from ckmeans.rows.in_turn import InTurn
from ckmeans.rows.rows import Rows
from ckmeans.rows.whole import Statistics, Whole


class BlockRows(Whole):
    """n rows of d columns in the blocks of a pool: what Rows are to restarts, the loop and relocation.

    The first pass finds how many there are, what their columns are like, and a fingerprint of each block, by which
    later passes notice rows that changed. Nothing is kept for each row but where the blocks lie.

    Parameters
    ----------
    pool : engines.pool.Pool
    engine : engines.threads.Threads, optional
        What runs passes over rows that are brought here.
    """

    is_in_blocks = True

    def __init__(self, pool, engine=None):
        self.pool, self.engine = pool, Threads() if engine is None else engine
        found = merged(pool.map(parts.survey))
        self.notes = [] if found is None else [found.notes[number] for number in range(len(pool))]
        self.starts = np.cumsum([0, *(note.n for note in self.notes)])
        self.n, self.size = int(self.starts[-1]), sum(note.size for note in self.notes)
        if not self.n:
            raise ValueError("Found array with 0 sample(s): no block of X has a row")
        self.d = self.notes[0].d
        self.storage_type = self.is_weighted = None
        self.is_sparse = any(note.is_sparse for note in self.notes)
        for number, note in enumerate(self.notes):
            self._meet(number, note)
        self.moments, self.weight_range = found.moments, found.weight_range
        if self.is_weighted and self.weight_range[1] == 0.0:
            raise ValueError(
                "sample_weight is zero for every row: Sample weights must contain at least one non-zero number."
            )

    def _meet(self, number, note):
        """Refuse a block that does not fit those before."""
        if note.d != self.d:
            raise ValueError(f"block {number} of X has {note.d} columns, and those before have {self.d}")
        if not note.n:
            return
        if self.storage_type is not None and note.storage_type != self.storage_type:
            raise TypeError(
                f"block {number} of X holds {note.storage_type}, and those before hold {self.storage_type}: convert "
                "all of them to one type"
            )
        if self.is_weighted is not None and self.is_weighted != note.is_weighted:
            which = "brings weights" if note.is_weighted else "brings no weights"
            raise ValueError(f"block {number} of X {which}, unlike those before")
        self.storage_type, self.is_weighted = note.storage_type, note.is_weighted

    def __len__(self):
        return self.n

    @property
    def shape(self):
        """(n, d)."""
        return self.n, self.d

    @property
    def powers(self):
        """Powers of two that rows and weights were multiplied by."""
        return self.power, self.weight_power

    @cached_property
    def statistics(self):
        """The Statistics of the columns."""
        return Statistics(*self.moments.statistics())

    def _times_power(self, power, weight_power=0):
        rows = copy.copy(self)
        for name in ("statistics", "widest", "largest", "total_variance"):
            rows.__dict__.pop(name, None)
        rows.power, rows.weight_power = power, weight_power
        rows.moments = merged(rows.map(parts.moments))
        if self.weight_range is not None:
            rows.weight_range = tuple(math.ldexp(weight, weight_power) for weight in self.weight_range)
        return rows

    # Passes

    def map(self, function):
        """Return what function(parts) finds in each group of blocks."""
        return self.pool.map(self._over(function), self._each())

    def in_turn(self, function):
        """Yield first row, the row after the last one, and what function(part) finds in each block, in order."""
        if not self.pool.in_order:
            found = self.pool.gather(self._over(partial(parts.each_of, function)), self._each())
            spans = (span for span in zip(self.starts[:-1], self.starts[1:], strict=True) if span[0] < span[1])
            for (start, stop), one in zip(spans, found, strict=True):
                yield start, stop, one
            return
        with contextlib.closing(self.pool.blocks(self._each())) as blocks:  # one at a time is held
            for part in parts.parts_of(blocks, self.powers):
                yield *self.starts[part.number : part.number + 2], function(part)

    def _over(self, function):
        return partial(parts.over, function, self.powers)

    def _each(self):
        return [(note.print, None) for note in self.notes]

    def _filled(self, out, function):
        """Return an array of all rows, filled block by block."""
        for start, stop, found in self.in_turn(function):
            out[start:stop] = found
        return out

    # Some of the rows

    @property
    def weights(self):
        """The weights of all rows, brought here by a pass: (n,), float64; None: they have none."""
        return self._filled(np.empty(self.n), parts.weights_of) if self.is_weighted else None

    def column(self, j):
        """Return a column as float64, zeros of CSR rows included."""
        return self._filled(np.empty(self.n), partial(parts.column_of, j))

    def _at(self, indices):
        """Return the rows at some positions as Rows take them, checked."""
        indices = np.asarray(indices)
        order = np.argsort(indices, kind="stable")
        ends = np.searchsorted(indices[order], self.starts)
        wanted = [indices[order[a:b]] - start for a, b, start in zip(ends, ends[1:], self.starts, strict=False)]
        each = [(note.print, at) if len(at) else None for note, at in zip(self.notes, wanted, strict=True)]
        found = stacked(self.pool.take(self._over(partial(parts.each_of, parts.rows_at)), each))
        if (order[1:] < order[:-1]).any():
            found = found[np.argsort(order, kind="stable")]
        return check_rows(found, finite=False)

    def dense(self, which):
        """Return the rows at an array of positions, in its order, as a dense array of their own type."""
        if not len(which):
            return np.empty((0, self.d), self.storage_type)
        return Rows(self._at(which), None, self.engine, 0).dense(slice(None))

    def part(self, indices, *, weights=None, max_cache_bytes=0):
        """Return the rows at some positions, with these weights, as Rows in memory."""
        rows = Rows(self._at(indices), weights, self.engine, max_cache_bytes)
        rows.power = self.power
        return rows

    def distinct(self, most):
        """Return rows with a weight as a set of bytes: all that are distinct, or at least so many."""
        return merged(self.map(partial(parts.distinct_rows, most))).values

    # Rows against centres, (k, d) float64

    def unlabelled(self):
        """Return labels of rows that have none yet."""
        return Labels(self, None)

    def nearest(self, centers):
        """Return Labels: the index of the nearest centre, the lowest on ties."""
        return Labels(self, centers)

    def assigned(self, centers):
        """Yield first row, the row after the last one, labels, squared distances and weights, block by block."""
        for start, stop, found in self.in_turn(partial(parts.nearest_of, centers)):
            yield start, stop, *found

    def _inertia_of(self, centers, labels, by_cluster):
        n = self.n if self.pool.in_order else None
        found = merged(self.map(partial(parts.inertias, labels.under, centers, by_cluster, n)))
        labels.note(found)
        return found

    def to_give(self, centers, labels, n_clusters, wanted):
        """Return rows that empty clusters are given, dense, what they weigh, and the clusters that they come from."""
        for most in (1, wanted):  # of each cluster; mostly one is enough
            found = merged(self.map(partial(parts.givers, labels.under, centers, most)))
            donors, blocks, at, weights = found.chosen(wanted)
            if len(donors) == wanted:
                break
        return self.dense(self.starts[blocks] + at), weights, donors

    # Labels of all rows

    def distinct_labels(self, labels, n_clusters):
        """Return how many of n_clusters labels rows with a weight have."""
        return np.count_nonzero(labels.weighted_sizes)

    def kept_labels(self, labels):
        """Return the labels that a fit ends with: an array, unless the pool leaves them where they are."""
        return np.asarray(labels) if self.pool.keeps_labels else labels

    def same_clustering(self, labels, others, n_clusters):
        """Return whether two labellings put the same rows together, under whatever names."""
        found = merged(self.map(partial(parts.pairs, labels.under, others.under, n_clusters))).values
        return len(found) == len({pair // n_clusters for pair in found})


def rows_in_turn(source, weights=None, engine=None):
    """Return BlockRows of a Source, whose blocks are read one after another; the parameters are those of InTurn."""
    return BlockRows(InTurn(source, weights, engine), engine)


class Labels:
    """Labels of BlockRows: the nearest of some centres, or none. They lie with the blocks; numpy brings them here."""

    def __init__(self, rows, centers):
        self.rows, self.under = rows, parts.Under(centers, rows.powers)
        self._counted = self._listed = None

    def __len__(self):
        return self.rows.n

    def __array__(self, dtype=None, copy=None):
        if self._listed is None:
            labels = np.empty(self.rows.n, np.int32)
            self._listed = self.rows._filled(labels, partial(parts.labels_of, self.under))
        return np.array(self._listed, dtype=dtype, copy=copy) if copy or dtype else self._listed

    def note(self, found):
        """Keep what the Inertias of these labels tell of them."""
        self._counted = found
        if found.labels is not None:
            self._listed = np.concatenate(found.labels)
            found.labels = None

    @property
    def sizes(self):
        """How many rows have each label: (k,), int64."""
        return self._count().sizes

    @property
    def weighted_sizes(self):
        """How many rows with a weight have each label: (k,), int64."""
        return self._count().weighted_sizes

    def _count(self):
        if self._counted is None:
            self.rows._inertia_of(self.under.centers, self, False)
        return self._counted
