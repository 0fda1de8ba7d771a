"""Rows divided in two, and each part again: the rows of a part lie side by side, in the order in which they came.

There are two copies: a part that lies in one is divided into the other, in the same place. So memory is asked for once.
Where there is no room for copies of the rows, and of CSR rows, only their positions are divided, and a part's rows are
gathered when they are wanted. Knows nothing of what divides them.
"""

from typing import NamedTuple

import numpy as np

from ckmeans.kernels.division import Divide
from ckmeans.rows.csr import is_sparse
from ckmeans.rows.rows import Rows


class Part(NamedTuple):
    """Some of the rows."""

    begin: int  # where they lie
    end: int
    copy: int | None  # in which of the two; None: it is the whole

    @property
    def n(self):
        """How many rows there are."""
        return self.end - self.begin


class Division:
    """Parts of a whole.

    Parameters
    ----------
    X : ndarray or CSR matrix of shape (n, d)
        As rows.check.check_rows() returns it.
    weights : ndarray of shape (n,), float64, or None
    engine : engines.threads.Threads
    budget : rows.budget.Budget
        From which the copies of the rows are reserved.
    """

    def __init__(self, X, weights, engine, budget):
        self.X, self.weights, self.engine = X, weights, engine
        self.whole = Part(0, X.shape[0], None)
        self.position_type = np.int32 if X.shape[0] < 2**31 else np.int64
        size = 0 if is_sparse(X) else 2 * (X.nbytes + (0 if weights is None else weights.nbytes))
        self.keeps = not is_sparse(X) and budget.reserve("copies of the rows of parts", size)
        self.copies = [None, None]  # each: positions in the whole and, if kept, the rows, and weights if there are any

    def rows(self, part, max_cache_bytes=0):
        """Return a part as Rows that may keep so many bytes."""
        if part.copy is None:
            return Rows(self.X, self.weights, self.engine, max_cache_bytes)
        positions = self.positions(part)
        if not self.keeps:
            weights = None if self.weights is None else self.weights[positions]
            return Rows(self.X[positions], weights, self.engine, max_cache_bytes)
        _, X, *weights = (array[part.begin : part.end] for array in self.copies[part.copy])
        return Rows(X, *weights, engine=self.engine, max_cache_bytes=max_cache_bytes)

    def positions(self, part):
        """Return where the rows of a part lie in the whole: (n,), ascending."""
        if part.copy is None:
            return np.arange(part.end, dtype=self.position_type)
        return self.copies[part.copy][0][part.begin : part.end]

    def has_weight(self, part):
        """Return whether some row of a part counts."""
        if self.weights is None or not part.n:
            return part.n > 0
        return bool(self.weights[self.positions(part)].any())

    def divided(self, part, labels):
        """Return the parts of label 0 and of label 1; labels: (n,), int32, of the rows of the part.

        What lay in the other copy at this place is lost.
        """
        if part.copy is None:
            given = [self.positions(part), *self.kept_arrays()]
        else:
            given = [array[part.begin : part.end] for array in self.copies[part.copy]]
        to = 0 if part.copy is None else 1 - part.copy
        if self.copies[to] is None:
            self.copies[to] = [np.empty(self.whole.n, self.position_type), *map(np.empty_like, self.kept_arrays())]
        work = Divide(labels, *((a, b[part.begin : part.end]) for a, b in zip(given, self.copies[to], strict=True)))
        self.engine.run(work)
        middle = part.begin + work.zeros
        return [Part(part.begin, middle, to), Part(middle, part.end, to)]

    def kept_arrays(self):
        """Return what is copied besides positions."""
        if not self.keeps:
            return []
        return [self.X] if self.weights is None else [self.X, self.weights]
