"""Single passes over rows, below checks: what several test files compare."""

import numpy as np

from ckmeans.engines.threads import Threads
from ckmeans.kernels.assign import Nearest
from ckmeans.rows import Rows


def assign_into(X, centers, labels):
    """Set labels, INOUT, to the nearest centres; return how many rows float64 had to decide."""
    rows = Rows(X, engine=Threads(1))
    ready = rows.prepared_to_assign(np.ascontiguousarray(centers, dtype=np.float64))
    return rows.engine.run(Nearest(rows, ready, labels))[1]


def assign(X, centers):
    """Return labels, and how many of them float64 had to decide."""
    labels = np.full(X.shape[0], -7, dtype=np.int32)
    return labels, assign_into(X, centers, labels)
