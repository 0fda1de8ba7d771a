"""Rows of one column, sorted: clusters are runs of rows, and a step is a search for each boundary between two of them.

Rows are sorted once, and sums over the first rows of that order are kept. A step searches k - 1 boundaries by halves
and subtracts sums, so it takes microseconds, however many rows there are; labels are made when asked for. Where
centres lie so close together that rounding could give a row to none of its neighbours, every row meets every centre.
"""

import numpy as np

from ckmeans.algorithms.algorithm import Algorithm, Tally
from ckmeans.algorithms.lloyd import Lloyd
from ckmeans.kernels import sorted_column


class Sorted(Algorithm):
    """Steps over a sorted column."""

    name = "sorted"
    needs = "dense rows of one column, of which a sorted copy fits max_cache_bytes"

    def __init__(self, rows, sums, labels):
        super().__init__(rows, sums, labels)
        rows.budget.reserve(self.name, kept_bytes(rows))
        self.prefix = rows.prefix(sums)
        # Of labels and runs one is None: clusters are runs from the first step that finds boundaries.
        self.runs = None

    @staticmethod
    def supports(rows, n_clusters):
        """Return whether it can read these rows: one dense column, of which a sorted copy may be kept."""
        return not rows.is_sparse and rows.d == 1 and rows.n < 2**31 and kept_bytes(rows) <= rows.budget.limit

    def step(self, centers, shift):
        """Give every row its nearest centre, set the sums, and return a Tally."""
        ids = np.argsort(centers[:, 0], kind="stable").astype(np.int32)
        found = sorted_column.runs_of(self.prefix.column, centers[ids, 0], ids)
        if found is None:
            return self.step_of_lloyd(centers)
        self.ran = self.name
        *runs, n_distances = found
        n, before = self.rows.n, self.runs
        if before is not None:
            n_changed = n - sorted_column.rows_alike(*runs, *before)
        elif (self.labels < 0).all():
            n_changed = n
        else:
            n_changed = int(np.count_nonzero(self.labels != self.labels_of(*runs)))
        sorted_column.set_sums(self.prefix, self.sums, *runs)
        self.labels, self.runs = None, runs
        return Tally(n_changed, 0, n_distances)

    def step_of_lloyd(self, centers):
        """Do a step of plain Lloyd."""
        plain = Lloyd(self.rows, self.sums, self.labels_of_rows())
        tally = plain.step(centers, None)
        self.labels, self.runs, self.ran = plain.labels_of_rows(), None, plain.name
        return tally

    def labels_of_rows(self):
        """Return the labels, row by row of X."""
        return self.labels if self.runs is None else self.labels_of(*self.runs)

    def labels_of(self, begins, labels):
        """Return the labels of the rows of some runs."""
        out = np.empty(self.rows.n, dtype=np.int32)
        self.rows.engine.run(sorted_column.LabelRuns(self.rows, self.rows.sorted_column, begins, labels, out))
        return out


def kept_bytes(rows):
    """Return how many bytes more than plain Lloyd's labels are kept between steps."""
    numbers = 8 if rows.numbers.dtype == np.float64 else 4
    weights = 0 if rows.weights is None else 8
    return (numbers + weights + sorted_column.SUM_BYTES - 4) * rows.n
