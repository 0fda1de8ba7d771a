"""The pool of a Dask array or data frame: functions run where its blocks lie, by public calls of dask and distributed.

With a distributed client blocks are futures for as long as a fit lasts, and a worker has one task a pass, of all that
it holds. Without one dask computes the blocks anew in each pass. What workers note of blocks may be lost with them.
dask is imported by nobody else, and not before somebody passes a collection of its. Knows not what functions compute.
"""

import contextlib
import pickle
import sys
import uuid
import weakref
from collections import Counter

import numpy as np

import ckmeans
from ckmeans.engines.pool import Block, Pool, by_number, is_collection, merged
from ckmeans.engines.threads import Threads

# Bytes of a function, its arguments included, that go to each worker with its task; more go to one, and on from there.
# Results that are merged at once. Fits of which a process keeps notes: those whose client was lost give way to others.
MOST_WITH_TASK, MOST_AT_ONCE, MOST_FITS = 1 << 16, 8, 8


def rows_of(X, name="X"):
    """Return a dask array of rows whose chunks hold whole ones; ValueError or TypeError where it cannot be one."""
    if hasattr(type(X), "to_dask_array"):  # frames
        X = X.to_dask_array()
    elif not hasattr(type(X), "rechunk") and hasattr(type(X), "data"):  # xarray's
        X = X.data
    if not hasattr(type(X), "rechunk"):
        raise TypeError(f"{name} is dask's {type(X).__name__}: pass a dask array or data frame")
    if X.ndim != 2:
        raise ValueError(f"Expected 2D array, got {X.ndim}D dask array instead: {name} has shape {X.shape}")
    return X.rechunk({1: -1}) if X.numblocks[1] != 1 else X


class DaskPool(Pool):
    """The blocks of a dask array or data frame.

    Parameters
    ----------
    X : dask array of shape (n, d), or data frame
    weights : dask array or series, array-like, or float; None
        Weight of each row. What is not dask's is cut as X is.
    n_threads : int or None
        The most threads of a task; None: as many as its worker has.
    """

    keeps_labels = False

    def __init__(self, X, weights=None, n_threads=None):
        X = rows_of(X)
        self.rows = X.to_delayed().ravel().tolist()
        self.n_threads, self.client = n_threads, current_client()
        self.token, self.futures, self.threads = uuid.uuid4().hex, None, {}
        is_one = weights is None or np.isscalar(weights)
        self.weight, self.weights = weights if is_one else None, None
        try:
            self.weights = None if is_one else self._cut(weights, X)
        except BaseException:
            self.close()
            raise

    def _cut(self, weights, X):
        """Return the weights of each block of X, lazily."""
        import dask

        if is_collection(weights):
            if hasattr(weights, "to_dask_array"):
                weights = weights.to_dask_array()
            if weights.ndim != 1:
                raise ValueError(f"Sample weights must be 1D array or scalar; sample_weight has shape {weights.shape}")
            known = not np.isnan(sum(X.chunks[0]) + sum(weights.chunks[0]))
            if known and len(weights) != len(X):
                raise ValueError(f"sample_weight.shape == {weights.shape}, expected {(len(X),)}!")
            if known and weights.chunks[0] != X.chunks[0]:
                weights = weights.rechunk((X.chunks[0],))
            if weights.numblocks[0] != len(self):
                raise ValueError(
                    f"sample_weight has {weights.numblocks[0]} blocks and X has {len(self)}, of lengths that are not "
                    "known: cut both alike, or let compute_chunk_sizes() find the lengths"
                )
            return weights.to_delayed().ravel().tolist()
        lengths = X.chunks[0]
        if np.isnan(sum(lengths)):
            lengths = self.gather(lengths_of)
        weights = np.asarray(weights)
        if weights.shape != (n := sum(lengths),):
            raise ValueError(f"sample_weight.shape == {weights.shape}, expected {(n,)}!")
        return [dask.delayed(part, pure=False) for part in np.split(weights, np.cumsum(lengths[:-1]))]

    def __len__(self):
        """Return how many blocks there are."""
        return len(self.rows)

    def map(self, function, each=None):
        """Return what function(blocks) returns for each worker's blocks, some of it merged."""
        return self._run(function, each, range(len(self)), merges=True)

    def gather(self, function, each=None):
        """Return what function(blocks) finds for each block, in their order."""
        return by_number(self._run(function, each, range(len(self))))

    def take(self, function, wanted):
        """Return the same of those blocks alone for which something is wanted."""
        return by_number(self._run(function, wanted, [i for i in range(len(self)) if wanted[i] is not None]))

    def close(self):
        """Release the blocks, and let workers forget what they noted of them."""
        if self.futures is not None:
            for future in self.futures:
                future.release()
            self.futures = None
            with contextlib.suppress(Exception):  # of workers that have died, say, and took it with them
                self.client.run(forget, self.token, on_error="ignore")
        forget(self.token)

    # Tasks

    def _run(self, function, each, numbers, merges=False):
        """Return the results of a function over blocks of some numbers, each of several of them."""
        with contextlib.closing(Local() if self.client is None else Remote(self.client)) as tasks:
            if self.client is None:
                groups = [(None, [number]) for number in numbers]
                rows, weights = self.rows, self.weights
            else:
                groups = self._groups(numbers)
                rows, weights = self.futures[: len(self)], self.futures[len(self) :] if self.weights else None
                function = tasks.sent(function)
            found = []
            for worker, some in groups:
                run = Run(self.token, some, [each and each[i] for i in some], self._threads_of(worker), self.weight)
                arguments = function, [rows[i] for i in some], weights and [weights[i] for i in some]
                found.append(tasks.submit(run, *arguments, worker=worker))
            while merges and len(found) > MOST_AT_ONCE:
                starts = range(0, len(found), MOST_AT_ONCE)
                found = [tasks.submit(merged, found[start : start + MOST_AT_ONCE]) for start in starts]
            return tasks.results(found)

    def _groups(self, numbers):
        """Return addresses of workers with the numbers of blocks that each is to look at, None: whoever gets them."""
        from distributed import wait

        if self.futures is None:
            self.futures = self.client.compute([*self.rows, *(self.weights or ())])
            wait(self.futures)
        held = self.client.who_has([self.futures[number] for number in numbers])
        groups, load = {}, Counter()
        for number in numbers:
            workers = held.get(self.futures[number].key) or ()
            # A block that was lost is computed anew, wherever.
            worker = min(workers, key=load.__getitem__) if workers else number
            load[worker] += 1
            groups.setdefault(worker, []).append(number)
        return [(None if isinstance(worker, int) else worker, some) for worker, some in groups.items()]

    def _threads_of(self, worker):
        """Return how many threads a task may use."""
        if self.client is None or worker is None:
            return 1  # beside other tasks
        if worker not in self.threads:
            self.threads = self.client.nthreads()
        threads = self.threads.get(worker, 1)
        return threads if self.n_threads is None else min(threads, self.n_threads)


class Local:
    """Tasks of dask's own schedulers."""

    def submit(self, function, *arguments, worker=None):
        """Return a task."""
        import dask

        return dask.delayed(function, pure=False)(*arguments)

    def results(self, tasks):
        """Return what tasks return."""
        import dask

        return list(dask.compute(*tasks))

    def close(self):
        """Nothing is left."""


class Remote:
    """Tasks of a cluster, and what a pass leaves there until it ends."""

    def __init__(self, client):
        self.client, self.futures = client, []

    def submit(self, function, *arguments, worker=None):
        """Return a task that begins now, on a worker unless that is gone or busy."""
        how = {"key": f"ckmeans-{uuid.uuid4().hex}", "workers": worker, "allow_other_workers": worker is not None}
        self.futures.append(self.client.submit(function, *arguments, **how))
        return self.futures[-1]

    def sent(self, function):
        """Return a function as tasks take it: if it is large, it goes to one worker, and on from there."""
        import dask

        if len(pickle.dumps(function)) <= MOST_WITH_TASK:
            return function
        with dask.config.set({"distributed.admin.large-graph-warning-threshold": "1 TiB"}):
            return self.submit(itself, function)

    def results(self, tasks):
        """Return what tasks return."""
        return self.client.gather(tasks)

    def close(self):
        """Release what the tasks left, and end those that still wait."""
        for future in self.futures:
            future.release()


def current_client():
    """Return the distributed client that dask computes with now, or None: it computes in this process."""
    distributed = sys.modules.get("distributed")
    if distributed is None:
        return None
    import dask

    client = dask.config.get("scheduler", None)
    if not isinstance(client, distributed.Client):
        if client not in (None, "dask.distributed", "distributed"):
            return None
        try:
            client = distributed.get_client()
        except ValueError:
            return None
        with contextlib.suppress(ValueError, KeyError):  # this is a task itself: others need its thread
            if distributed.get_worker():
                distributed.secede()
    if client.asynchronous:
        raise TypeError("the distributed client is asynchronous, and fit() waits: make one with Client(...)")
    return client


# On workers

# Of each fit, of each block: weak references to its rows and weights, and what was noted of them.
_memories = {}


class Run:
    """Calls a function with Blocks."""

    def __init__(self, token, numbers, each, n_threads, weight):
        self.token, self.numbers, self.each, self.n_threads, self.weight = token, numbers, each, n_threads, weight
        self.version = ckmeans.__version__

    def __call__(self, function, rows, weights):
        """Return function(blocks) of blocks' rows and weights, None: one weight for all."""
        if ckmeans.__version__ != self.version:
            raise RuntimeError(
                f"a worker has ckmeans {ckmeans.__version__} and the client {self.version}, and only the same version "
                "gives the same bits: install one of them everywhere"
            )
        return function(self.blocks(rows, weights))

    def blocks(self, rows, weights):
        """Yield Blocks."""
        memories, engine = memories_of(self.token), Threads(self.n_threads)
        for at, (number, X, each) in enumerate(zip(self.numbers, rows, self.each, strict=True)):
            seen, memory = memories.get(number, ((), {}))
            here = (X,) if weights is None else (X, weights[at])
            is_known = len(seen) == len(here) and all(one() is other for one, other in zip(seen, here, strict=True))
            yield Block(number, X, self.weight if weights is None else weights[at], each, memory, is_known, engine)
            memories[number] = tuple(map(weakref.ref, here)), memory  # nobody goes on who did not like the block


def memories_of(token):
    """Return what this process has noted for a fit, by number of the block."""
    while token not in _memories and len(_memories) >= MOST_FITS:
        _memories.pop(next(iter(_memories)), None)
    return _memories.setdefault(token, {})


def forget(token):
    """Let this process forget what it noted for a fit."""
    _memories.pop(token, None)


def itself(function):
    """Return a function: a task that others take it from."""
    return function


def lengths_of(blocks):
    """Return how many rows blocks have, by number."""
    return {block.number: block.X.shape[0] for block in blocks}
