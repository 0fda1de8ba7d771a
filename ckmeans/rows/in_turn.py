"""The pool of a source: blocks that are read one after another, in order, by this process.

Knows nothing of what is computed from them.
"""

import contextlib

import numpy as np

from ckmeans.engines.pool import Block, Pool
from ckmeans.engines.reading import Reading
from ckmeans.engines.threads import Threads
from ckmeans.rows.check import check_rows, check_weights
from ckmeans.rows.containers import as_array


class InTurn(Pool):
    """The blocks of a Source.

    Parameters
    ----------
    source : sources.Source
    weights : array-like of shape (n,), float or None
        Weight of each row, where the source does not bring them.
    engine : engines.threads.Threads, optional
        What runs passes over the rows of a block.
    """

    in_order = True

    def __init__(self, source, weights=None, engine=None):
        self.source, self.weights, self.reading = source, BlockWeights(weights), Reading()
        self.engine = Threads() if engine is None else engine
        self.memories = None  # a dict for each block, once they are counted
        self.stamp = None  # what the source says of when its rows were written

    def __len__(self):
        """Return how many blocks there are, once they were passed over."""
        return len(self.memories)

    def map(self, function, each=None):
        """Return what function(blocks) returns for all blocks, in a list."""
        with contextlib.closing(self.blocks(each)) as blocks:
            return [function(blocks)]

    def take(self, function, wanted):
        """Return the same of those blocks alone for which something is wanted; none is read after the last of them."""
        last = max((number for number, one in enumerate(wanted) if one is not None), default=-1)
        with contextlib.closing(self.blocks(wanted, last)) as blocks:
            return list(function(blocks).values()) if last >= 0 else []

    def close(self):
        """Forget what was noted of blocks."""
        if self.memories is not None:
            self.memories = [{"m": memory["m"]} for memory in self.memories]

    def _read(self):
        """Yield X, of whatever length, and weights of every block: what is done where blocks are read ahead."""
        with contextlib.closing(self.source.passed_over()) as blocks:
            for number, (X, weights) in enumerate(blocks):
                yield check_rows(X, name=f"block {number} of X", min_rows=0, finite=False), weights
                del X, weights

    def blocks(self, each, last=None):
        """Begin a pass, as far as a block: yield Blocks."""
        first, start, number = self.memories is None, 0, -1
        memories = [] if first else self.memories
        if not first and last is None:
            make_room(memories)
        self._check_stamp()
        is_known = self.stamp is not None
        with contextlib.closing(self.reading.over(self._read())) as blocks:
            for number, (X, brought) in enumerate(blocks):
                if first:
                    memories.append({"m": X.shape[0]})
                elif number >= len(memories):
                    self._refuse(f"there are more than the {len(memories)} blocks of the first pass")
                weights = self.weights.of(start, X.shape[0], brought)
                start += X.shape[0]
                block = Block(number, X, weights, each and each[number], memories[number], is_known, self.engine)
                del X, weights, brought
                yield block
                del block
                if number == last:
                    return
        if first:
            self.weights.check_length(start)
            self.memories = memories
        elif number + 1 != len(memories):
            self._refuse(f"they end before block {number + 1}; the first pass had {len(memories)}")
        self._check_stamp()

    def _check_stamp(self):
        """Note what the source says of when its rows were written; ValueError if they have been written since."""
        stamp = self.source.stamp()
        if self.stamp is not None and stamp != self.stamp:
            raise ValueError(f"X changed between two passes: {self.source!r} was written to")
        self.stamp = stamp

    @staticmethod
    def _refuse(what):
        raise ValueError(changed(what))


def make_room(memories):
    """Let all blocks' labels lie side by side: many small arrays would tear the memory to pieces that blocks leave."""
    if memories and "room" not in memories[0]:
        ends = np.cumsum([memory["m"] for memory in memories])
        for memory, room in zip(memories, np.split(np.empty(ends[-1], np.int32), ends[:-1]), strict=True):
            memory["room"] = room


def changed(what):
    """Return what to say where a pass does not bring what the first one did."""
    return (
        f"X changed between two passes: {what}. Every pass must bring the same blocks in the same order (a factory "
        "that shuffles?)"
    )


class BlockWeights:
    """Weights of rows that come in blocks: with the blocks, or given for all rows, array-like or one number."""

    def __init__(self, given):
        # Whatever has slices is sliced where it lies.
        sliced = given is None or (hasattr(given, "dtype") and not hasattr(given, "iloc"))
        self.given = given if sliced else as_array(given, "sample_weight")

    def of(self, start, m, brought):
        """Return the weights of the m rows of a block, or None; brought: those that came with it, or None."""
        if self.given is None:
            return brought
        if brought is not None:
            raise ValueError("sample_weight was given, and the blocks of X bring weights, too")
        weights = np.full(m, self.given) if self.given.shape == () else self.given[start : start + m]
        if len(weights) != m:
            raise ValueError(f"sample_weight.shape == {self.given.shape}, and X has more rows")
        return weights

    def check_length(self, n):
        """Raise ValueError where weights were given, but not of n rows."""
        if self.given is not None and self.given.shape not in ((), (n,)):
            raise ValueError(f"sample_weight.shape == {self.given.shape}, expected {(n,)}!")


def once(source, sample_weight=None):
    """Pass over a source once: yield X and weights, or None, of every block that has rows, checked, also for NaN."""

    def checked():
        weights, n = BlockWeights(sample_weight), 0
        with contextlib.closing(source.passed_over()) as blocks:
            for number, (given, brought) in enumerate(blocks):
                X = check_rows(given, name=f"block {number} of X", min_rows=0)
                m = X.shape[0]
                if m:
                    name = f"sample_weight of block {number}"
                    yield X, check_weights(weights.of(n, m, brought), m, name=name, may_be_zero=True)
                n += m
        if not n:
            raise ValueError("Found array with 0 sample(s): no block of X has a row")
        weights.check_length(n)

    return Reading().over(checked())
