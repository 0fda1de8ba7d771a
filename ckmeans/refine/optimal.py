"""One column has a best clustering, and dynamic programming finds it: its clusters are runs of the sorted values.

H. Wang and M. Song, "Ckmeans.1d.dp: optimal k-means clustering in one dimension by dynamic programming", The R Journal
3 (2011). The steps of a fit follow, which find nothing to change, so that labels, centres and inertia are defined as
everywhere. Knows nothing of restarts.
"""

import contextlib
import time

import numpy as np

from ckmeans.kernels.optimal import Costs
from ckmeans.kernels.sorted_column import sorted_column
from ckmeans.kernels.storage import Storage
from ckmeans.loop import HISTORY
from ckmeans.refine.borders import ImpreciseError, borders_of
from ckmeans.rows.sums import means_of
from ckmeans.rows.whole import exponent_above

# Costs are computed from differences and weights up to 2^LARGEST and 1: squares of the former still fit float64, and
# those of differences that many times smaller.
LARGEST = 430


class Optimal:
    """The means of the best clusters of one column.

    Parameters
    ----------
    rows : rows.Rows
        In range.
    n_clusters : int
    caller : str
        Whom messages name.
    """

    def __init__(self, rows, n_clusters, caller):
        if rows.d != 1:
            raise ValueError(
                f"refine='optimal' of {caller} needs X to have one column; got {rows.d}: only of one column is the "
                "best clustering known to be found in short time"
            )
        self.rows, self.n_clusters, self.seconds = rows, n_clusters, 0.0

    def draw(self, random_state):
        """Return first centres, (n_clusters, 1) float64, ascending; nothing is drawn.

        Where distinct values are fewer, the last of them comes again.
        """
        began = time.perf_counter()
        values, weights = self.sorted_values()
        begins = np.flatnonzero(np.concatenate([[True], values[1:] != values[:-1]]))
        if len(begins) <= self.n_clusters:
            centers = np.pad(values[begins], (0, self.n_clusters - len(begins)), mode="edge")[:, np.newaxis]
        else:
            first = values[begins[self.first_of_runs(values, weights, np.append(begins, len(values)))]]
            labels = np.searchsorted(first[1:], self.column(), side="right").astype(np.int32)
            centers = means_of(self.rows, labels, self.n_clusters)
        self.seconds = time.perf_counter() - began
        return centers

    def note(self, result):
        """Let the history of a loop.Result begin with how its first centres were found."""
        found = np.array([(np.nan, np.nan, self.rows.n, 0, 0, self.seconds, "optimal")], dtype=HISTORY)
        result.history, result.n_iter = np.concatenate([found, result.history]), result.n_iter + 1

    def column(self):
        """Return the rows as float64 or float32 numbers: (n,)."""
        numbers = self.rows.dense(slice(None))[:, 0]
        return numbers.astype(self.rows.float_type, copy=False)

    def sorted_values(self):
        """Return what has a weight in ascending order, float64, and the weights, or None where they are equal."""
        rows = self.rows
        if rows.n >= 2**31:
            raise ValueError(f"refine='optimal' needs fewer than 2**31 rows; got {rows.n}")
        if rows.is_sparse:
            dense = Storage(self.column()[:, np.newaxis], rows.weights)
            column = sorted_column(dense, False, rows.engine.at_once(64 * rows.n))[0]
        else:
            column = rows.sorted_column
        values, weights = column.values.astype(np.float64, copy=False), column.weights
        if weights is None or (weights == weights[0]).all():
            return values, None
        counted = weights > 0
        return (values, weights) if counted.all() else (values[counted], weights[counted])

    def first_of_runs(self, values, weights, begins):
        """Return which distinct values the best runs begin with: (n_clusters,)."""
        width = max(-values[0], values[-1], 0.5 * values[-1] - 0.5 * values[0])
        power = LARGEST - exponent_above(width)
        weight_power = 0 if weights is None else -exponent_above(weights.max())
        for precision in range(3):
            costs = Costs(values, weights, power, weight_power, begins, precision)
            with contextlib.suppress(ImpreciseError):
                return borders_of(costs, values[begins[:-1]], self.n_clusters)[:-1]
        raise AssertionError("the last precision is never too low")
