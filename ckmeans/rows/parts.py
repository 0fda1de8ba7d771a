"""Functions over some blocks of rows, which pools run where the blocks lie, and what they find.

They are pure: what they find is told by the blocks and the arguments. All of it can be pickled, and merged in any
order, with no bit that tells how rows were cut. Labels are named by the centres that they are the nearest of, so that
whoever has lost them finds them again. Knows nothing of pools, nor of steps that follow one another.
"""

import contextlib
import hashlib
import zlib
from typing import NamedTuple

import numpy as np

from ckmeans.engines.threads import Threads
from ckmeans.kernels.assign import ClusterInertias
from ckmeans.kernels.exact_sum import ExactSum
from ckmeans.rows.check import check_finite, check_rows, check_weights
from ckmeans.rows.in_turn import changed
from ckmeans.rows.rows import Rows


class Part(NamedTuple):
    """A block that has rows, as functions see it."""

    number: int
    rows: Rows  # times powers of two
    given: Rows  # as they came
    each: object
    memory: dict


def over(function, powers, blocks):
    """Call a function with Parts of blocks, times powers of two; Block.each: a print, and what the function wants."""
    with contextlib.closing(parts_of(blocks, powers)) as parts:
        return function(parts)


def parts_of(blocks, powers):
    """Yield the Parts of blocks; ValueError where their rows are not what was noted of them."""
    engine = None
    for block in blocks:
        if block.each is None:
            continue  # nobody asks for it
        engine = engine or block.engine or Threads()
        X, memory = checked(block), {} if block.memory is None else block.memory
        before, each = block.each
        if X.shape[0] != before[0]:
            raise ValueError(changed(f"block {block.number} has {X.shape[0]} rows and had {before[0]}"))
        if not X.shape[0]:
            continue
        given = rows_of(block, X, engine)
        part = Part(block.number, given._times_power(*powers) if any(powers) else given, given, each, memory)
        del X
        yield part
        del part
        # It is compared once it has been worked on, as it is in the processor's cache by then.
        _, words, few = fingerprint(given, not block.is_known)
        if few != before[2] or (not block.is_known and words != before[1]):
            raise ValueError(changed(f"block {block.number} holds other numbers"))
        del block, given  # so that the next one may lie where it lay


def each_of(function, parts):
    """Return what a function finds in each Part, by number."""
    return {part.number: function(part) for part in parts}


def checked(block):
    """Return the rows of a Block as Rows take them, numbers that are not finite among them."""
    return check_rows(block.X, name=f"block {block.number} of X", min_rows=0, finite=False)


def rows_of(block, X, engine):
    """Return Rows of a Block, and of its checked weights."""
    name = f"sample_weight of block {block.number}"
    weights = check_weights(block.weights, X.shape[0], name=name, may_be_zero=True)
    return Rows(X, weights, engine, max_cache_bytes=0)


# What is known of the rows at first


class Note(NamedTuple):
    """What is kept of a block."""

    d: int
    storage_type: np.dtype
    is_weighted: bool
    is_sparse: bool
    size: int
    print: tuple  # fingerprint()

    @property
    def n(self):
        """How many rows."""
        return self.print[0]


def note_of(X, rows, whole):
    """Return the Note of a block: its checked rows, and Rows of them if there are any; whole: as for fingerprint()."""
    if rows is None:
        return Note(X.shape[1], X.dtype, False, False, 0, (0, 0, 0))
    seen = fingerprint(rows, whole)
    return Note(rows.d, rows.storage_type, rows.weights is not None, rows.is_sparse, rows.size, seen)


class Survey:
    """What is known of some blocks: a Note of each by its number, their Moments, their range of weights.

    Moments are those of blocks of one width; whether all are is for the notes to tell.
    """

    def __init__(self):
        self.notes, self.moments, self.weight_range = {}, None, None

    def merge(self, other):
        """Take in what is known of other blocks."""
        self.notes.update(other.notes)
        self.take(other.moments, other.weight_range)

    def take(self, moments, weight_range):
        """Take in what is known of other rows."""
        if self.moments is None:
            self.moments = moments
        elif moments is not None and moments.d == self.moments.d:
            self.moments.merge(moments)
        self.weight_range = wider(self.weight_range, weight_range)


def survey(blocks):
    """Return the Survey of blocks; ValueError where one holds NaN or infinity."""
    found, engine = Survey(), None
    for block in blocks:
        engine = engine or block.engine or Threads()
        X = checked(block)
        rows = rows_of(block, X, engine) if X.shape[0] else None
        if rows is not None:
            moments = rows.moments()
            if moments is None:
                check_finite(rows.X, f"block {block.number} of X", "ckmeans")
            found.take(moments, rows.weight_range)
        found.notes[block.number] = note_of(X, rows, not block.is_known)
    return found


def wider(one, other):
    """Return the range of weights of all rows, but zero: of two (least, most), or None: no weights."""
    if one is None or other is None or 0.0 in (one[1], other[1]):
        return other if one is None or (other is not None and one[1] == 0.0) else one
    return min(one[0], other[0]), max(one[1], other[1])


def moments(parts):
    """Return the kernels.statistics.Moments of all rows."""
    total = None
    for part in parts:
        found = part.rows.moments()
        if total is None:
            total = found
        else:
            total.merge(found)
    return total


# Labels


class Under:
    """Names labels: of each row the nearest of some centres, (k, d) float64; rows and centres are times powers of two.

    centers None: rows have no labels yet.
    """

    def __init__(self, centers, powers):
        self.centers, self.powers = centers, powers
        if centers is not None:
            self.key = hashlib.blake2b(np.ascontiguousarray(centers), digest_size=16).digest(), powers

    def of(self, part):
        """Return the labels of a Part's rows: (m,), int32, not to be changed."""
        if self.centers is None:
            return np.full(part.given.n, -1, np.int32)
        key, labels = part.memory.get("labels", (None, None))
        if key == self.key:
            return labels
        rows = part.given._times_power(*self.powers) if any(self.powers) else part.given
        labels = rows.nearest(self.centers)
        self.keep(part, labels)
        return labels

    def keep(self, part, labels):
        """Note labels of a Part's rows: they are not to be changed any more."""
        room = part.memory.get("room")  # a pool may have made one
        if room is not None:
            room[:] = labels
        part.memory["labels"] = self.key, labels if room is None else room


class Inertias:
    """Inertia of some rows, and how many rows clusters have, all and those with a weight."""

    def __init__(self, k, clusters, labels):
        self.all, self.clusters, self.labels = ExactSum(), clusters, labels
        self.sizes, self.weighted_sizes = np.zeros(k, np.int64), np.zeros(k, np.int64)

    def merge(self, other):
        """Take in other rows."""
        self.all.merge(other.all)
        if self.clusters is not None:
            for one, more in zip(self.clusters, other.clusters, strict=True):
                one.merge(more)
        self.sizes, self.weighted_sizes = self.sizes + other.sizes, self.weighted_sizes + other.weighted_sizes

    def total(self):
        """Return the ExactSum of all rows."""
        return self.all

    def of_clusters(self, power):
        """Return the sum of each cluster's rows times 2^power: (k,), float64."""
        if isinstance(self.clusters, ClusterInertias):
            return self.clusters.of_clusters(power)
        return np.array([one.times_power(power).value() for one in self.clusters])


def inertias(under, centers, by_cluster, n, parts):
    """Return the Inertias of rows under centres, of the clusters that their labels, Under others, name.

    n: of all rows, where these are they, in order; then labels are returned, too, and clusters' sums are those of a fit
    in memory, bit by bit. Else None, and they are rounded once. by_cluster: whether they are wanted.
    """
    k = len(centers)
    clusters = None
    if by_cluster:
        clusters = [ExactSum() for _ in range(k)] if n is None else ClusterInertias(n, k)
    found = Inertias(k, clusters, None if n is None or not by_cluster else [])
    for part in parts:
        labels, weights = under.of(part), part.rows.weights
        distances_sq = part.rows.assigned_distances_sq(centers, labels)
        found.all.add(distances_sq, weights)
        found.sizes += np.bincount(labels, minlength=k)
        found.weighted_sizes += np.bincount(labels if weights is None else labels[weights > 0], minlength=k)
        if clusters is None:
            continue
        if n is None:
            add_by_cluster(clusters, labels, distances_sq, weights)
        else:
            clusters.add(labels, distances_sq, weights)
            found.labels.append(labels)
    return found


def add_by_cluster(sums, labels, distances_sq, weights):
    """Add the squared distances of rows, times their weights, to the ExactSums of their clusters."""
    order = np.argsort(labels, kind="stable")
    ends = np.searchsorted(labels[order], np.arange(len(sums) + 1))
    distances_sq, weights = distances_sq[order], None if weights is None else weights[order]
    for c in np.flatnonzero(np.diff(ends)).tolist():
        some = slice(ends[c], ends[c + 1])
        sums[c].add(distances_sq[some], None if weights is None else weights[some])


class Givers:
    """Rows that may be given to empty clusters, the farthest of each donor: arrays, one element for each row.

    counted: of each cluster, how many rows with a weight it has.
    """

    def __init__(self, counted, most, columns):
        self.counted, self.most, self.columns = counted, most, columns
        self.keep_farthest()

    def merge(self, other):
        """Take in other rows."""
        self.counted = self.counted + other.counted
        self.columns = [np.concatenate(both) for both in zip(self.columns, other.columns, strict=True)]
        self.keep_farthest()

    def keep_farthest(self):
        """Order rows by donor, farthest first, then as they lie; keep so many of each donor; note their turns."""
        donor, distance_sq, block, row, _ = self.columns
        order = np.lexsort((row, block, -distance_sq, donor))
        donor = donor[order]
        turn = np.arange(len(donor)) - np.searchsorted(donor, donor)
        kept = turn < self.most
        self.columns, self.turn = [column[order[kept]] for column in self.columns], turn[kept]

    def chosen(self, wanted):
        """Return the rows that are given, at most so many, in order: donors, blocks, rows in their blocks, weights."""
        donor, distance_sq, block, row, weight = self.columns
        may = self.turn + 1 < self.counted[donor]
        order = np.lexsort((row, block, -distance_sq, self.turn))
        order = order[may[order]][:wanted]
        return donor[order], block[order], row[order], weight[order]


def givers(under, centers, most, parts):
    """Return the Givers among rows, of each donor so many: the rule is that of ckmeans/embed/relocate.h."""
    k = len(centers)
    total = None
    for part in parts:
        labels, weights = under.of(part), part.rows.weights
        distances_sq = part.rows.assigned_distances_sq(centers, labels)
        may = distances_sq > 0.0 if weights is None else (distances_sq > 0.0) & (weights > 0.0)
        at = np.flatnonzero(may)
        weight = np.ones(len(at)) if weights is None else weights[at]
        columns = [labels[at], distances_sq[at], np.full(len(at), part.number), at, weight]
        counted = np.bincount(labels if weights is None else labels[weights > 0], minlength=k)
        found = Givers(counted, most, columns)
        if total is None:
            total = found
        else:
            total.merge(found)
    return total


class Distinct:
    """Distinct values, not more than are needed."""

    def __init__(self, most):
        self.values, self.most = set(), most

    def merge(self, other):
        """Take in others."""
        if len(self.values) < self.most:
            self.values |= other.values


def distinct_rows(most, parts):
    """Return Distinct rows that have a weight, as bytes."""
    found = Distinct(most)
    for part in parts:
        if len(found.values) < most:
            found.values |= part.rows.distinct(most)
    return found


def pairs(under, others, k, parts):
    """Return Distinct pairs of labels, Under some centres and under others: k * the former + the latter."""
    found = Distinct(k * k + 1)
    for part in parts:
        both = k * under.of(part).astype(np.int64) + others.of(part)
        found.values.update(np.unique(both).tolist())
    return found


# Of one Part


def labels_of(under, part):
    """Return the labels of the rows."""
    return under.of(part)


def nearest_of(centers, part):
    """Return labels, squared distances to the nearest of some centres, and weights."""
    labels = part.rows.nearest(centers)
    return labels, part.rows.assigned_distances_sq(centers, labels), part.rows.weights


def weights_of(part):
    """Return the weights of the rows: (m,), float64."""
    return part.rows.weights


def column_of(j, part):
    """Return a column as float64."""
    return part.rows.column(j)


def rows_at(part):
    """Return the rows at the positions that were asked for, as they are stored."""
    return part.rows.X[part.each]


# Whether rows are what they were


def fingerprint(rows, whole):
    """Return what tells some Rows from others: how many, the sum of all words if whole, and a few rows themselves."""
    words = 0
    if whole:
        words = word_sum(rows.numbers[: rows.size] if rows.is_sparse else rows.numbers)
        words += word_sum(rows.columns[: rows.size]) if rows.is_sparse else 0
        words += 0 if rows.weights is None else word_sum(rows.weights)
    few = rows.dense(np.array([0, rows.n // 3, rows.n - 1]))
    return rows.n, words, zlib.crc32(few.tobytes())


def word_sum(numbers):
    """Return the sum of an array's memory as words of eight bytes."""
    memory = np.asarray(numbers).reshape(-1).view(np.uint8)
    whole = len(memory) // 8 * 8
    return int(memory[:whole].view(np.uint64).sum()) + zlib.crc32(memory[whole:])
