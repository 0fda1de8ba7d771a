"""What a pool is: it runs functions where blocks of rows lie, in this process, in others, or on other machines.

All that goes to blocks and comes back can be pickled, and what comes back has no order: every pool gives the same bits.
A pool must not know what the functions compute, and nothing of k-means.
"""

import copy
import sys
from typing import NamedTuple

from ckmeans.engines.threads import Threads


class Block(NamedTuple):
    """A block of rows, as a `Pool` hands it to a function.

    Examples
    --------
    >>> import ckmeans
    >>> ckmeans.Block(0, [[1.0], [2.0]]).X
    [[1.0], [2.0]]
    """

    __module__ = "ckmeans"

    number: int  # which of all blocks it is, from 0
    X: object  # its rows: (m, d), anything that fit() takes; m may be 0
    weights: object = None  # of its rows: (m,), one number for all of them, or None
    each: object = None  # what map() was given for this block
    memory: dict | None = None  # what functions noted of it in former calls. It may be lost, which costs time alone
    is_known: bool = False  # whether X is the very object that it was in former calls, or its file says so
    engine: Threads | None = None  # what may be used to compute; None: this process' threads


class Pool:
    """Blocks of rows, wherever they lie, and what runs functions over them: `KMeans.fit` takes it in the place of X.

    Who extends it gives `__len__` and `map`; the rest follows from these. Blocks are dealt into groups, a group being
    what is best done by one call: those of one worker, say. A function is called with an iterable of the Blocks of a
    group, in the order of their numbers; it and what it returns can be pickled.

    Examples
    --------
    >>> import numpy as np
    >>> import ckmeans
    >>> class InMemory(ckmeans.Pool):
    ...     def __init__(self, parts):
    ...         self.parts = parts
    ...
    ...     def __len__(self):
    ...         return len(self.parts)
    ...
    ...     def map(self, function, each=None):
    ...         for number, X in enumerate(self.parts):
    ...             yield function([ckmeans.Block(number, X, each=each and each[number])])
    >>> pool = InMemory([np.array([[1.0], [2.0]]), np.array([[9.0]])])
    >>> ckmeans.KMeans(2, init=[[1.0], [9.0]]).fit(pool).labels_
    array([0, 0, 1], dtype=int32)
    """

    __module__ = "ckmeans"

    # Whether map() calls its function once, for all blocks in order.
    in_order = False
    # Whether a fit brings the labels of all rows here.
    keeps_labels = True

    def __len__(self):
        """Return how many blocks there are."""
        raise TypeError(f"{type(self).__name__} does not say how many blocks it has")

    def map(self, function, each=None):
        """Return what function(blocks) returns for each group of blocks, in any order.

        Parameters
        ----------
        function : callable
            Called with an iterable of Blocks.
        each : sequence or None
            What the function is to know of each block, by its number: Block.each.

        Returns
        -------
        iterable
            Results. A pool may merge some of them before: see `merged`.
        """
        raise TypeError(f"{type(self).__name__} does not say how functions are run")

    def gather(self, function, each=None):
        """Return what a function finds for each block, in the order of blocks, as a list.

        function : callable
            Called with an iterable of Blocks, of which it returns a dict by number; blocks may be left out.
        """
        return by_number(self.map(function, each))

    def take(self, function, wanted):
        """Return the same as gather() of those blocks alone for which something is wanted.

        wanted: of each block what the function is to know, or None: it is left out, and need not be read.
        """
        return self.gather(function, wanted)

    def close(self):
        """Leave nothing behind where the blocks lie. Another map() may follow all the same."""


def is_collection(X):
    """Return whether X is a collection of dask's, of which engines/dask.py makes a pool. Imports nothing for that."""
    dask = sys.modules.get("dask")
    return dask is not None and hasattr(X, "__dask_graph__") and dask.is_dask_collection(X)


def is_pool(X):
    """Return whether X is a pool, or a collection of dask's, that will be one."""
    return isinstance(X, Pool) or is_collection(X)


def by_number(results):
    """Return the values of dicts by number, in the order of numbers."""
    found = {}
    for result in results:
        found.update(result)
    return [found[number] for number in sorted(found)]


def merged(results):
    """Return one result of all that were found for parts of the rows; they stay as they are."""
    total, is_ours = None, False
    for result in results:
        if total is None or result is None:  # None: no rows
            total = result if total is None else total
            continue
        if not is_ours:
            total, is_ours = copy.deepcopy(total), True  # it may be kept where it was found, to be merged again
        total.merge(result)
    return total
