"""One run of the loop from given centres, below restarts and checks, and rows and a callback for whole fits."""

import numpy as np
import pytest

from ckmeans import loop
from ckmeans.algorithms import ALGORITHMS, Lloyd
from ckmeans.engines.threads import Threads
from ckmeans.rows import Rows
from ckmeans.rows.rows import unlabelled
from ckmeans.rows.sums import sums_for


class Problem:
    """Rows to be clustered into k clusters, as often as wanted."""

    def __init__(self, X, k, weights=None, n_threads=1, max_cache_bytes=None):
        self.rows = Rows(X, weights, Threads(n_threads), max_cache_bytes)
        # An inertia beyond float64 is compared as infinity or zero, and does not end a run.
        self.rows.inertias = lambda centers, labels: (self.rows.exact_inertia(centers, labels).value(), None)
        self.sums = sums_for(self.rows, k, self.rows.engine.count(self.rows.size * k))

    def algorithm(self, name):
        """Return the class of an algorithm, or plain Lloyd where it cannot read the rows."""
        chosen = ALGORITHMS[name]
        return chosen if chosen.supports(self.rows, self.sums.k) else Lloyd

    def method(self, name):
        """Return an algorithm whose rows have no labels yet."""
        self.sums.clear()
        return self.algorithm(name)(self.rows, self.sums, unlabelled(self.rows.n))

    def run(self, centers, algorithm="lloyd", *, max_iter=300, tol=0, watch=None):
        """Return the loop.Result."""
        spread = float(np.mean(self.rows.statistics.variance))
        return loop.run(
            self.rows,
            self.sums,
            self.algorithm(algorithm),
            np.array(centers, dtype=np.float64),
            tolerance=tol * spread if np.isfinite(spread) else 0.0,
            max_iter=max_iter,
            watch=watch,
        )


def rows_of(blobs, storage, d=4):
    """Return the same 400 rows in a storage: a type's name, or csr."""
    X = np.round(blobs(400, d, 6, spread=0.4) * 40)
    if storage == "uint8":
        X = np.abs(X)
    return pytest.importorskip("scipy.sparse").csr_matrix(X) if storage == "csr" else X.astype(storage)


def interrupt_at(restart, step):
    """Return a callback that interrupts a fit after a step."""

    def callback(state):
        if (state.restart, state.step) == (restart, step):
            raise KeyboardInterrupt

    return callback
