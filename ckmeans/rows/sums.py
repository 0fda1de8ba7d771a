"""Sums of rows per cluster, on a grid that fits the rows. Knows nothing of where labels come from."""

import numpy as np

from ckmeans import tuning
from ckmeans.kernels.sums import MoveRows, Sums


def sums_for(rows, n_clusters, threads):
    """Return Sums for some rows, to which so many threads may add at once, if memory allows.

    One limb keeps 2^-42 of a column's range in a million rows. That is plenty for float32 rows unless outliers make the
    range, compared with the median deviation in a sample; and for few rows a second limb costs nothing. Whole numbers
    of one byte lie on the grid of the first.
    """
    minimum, maximum, _, _ = rows.statistics
    heaviest = None if rows.weights is None else float(rows.weights.max())
    dtype = rows.numbers.dtype
    one_is_plenty = dtype.kind in "iu" or (dtype == np.float32 and without_outliers(rows))
    limbs = 1 if rows.weights is None and one_is_plenty else 2
    room = tuning.SUMS_BYTES // (8 * limbs * n_clusters * (rows.d + 1)) - 1
    accumulators, apart = max(1, min(threads, room)), room > 0
    return Sums(n_clusters, minimum, maximum, rows.n, heaviest, limbs == 2, accumulators, rows.is_sparse, apart)


def without_outliers(rows):
    """Return whether there are many dense rows, and no column's range is far beyond a sample's median deviation."""
    if rows.n <= tuning.MANY_ROWS or rows.is_sparse:
        return False
    minimum, maximum, _, _ = rows.statistics
    sample = rows.numbers[:: rows.n // 256]
    for begin in range(0, rows.d, 32):  # the first few columns often tell
        some = slice(begin, begin + 32)
        columns = sample[:, some].T.astype(np.float64, order="C")
        deviation = np.median(np.abs(columns - np.median(columns, axis=1, keepdims=True)), axis=1)
        if not (maximum[some] - minimum[some] <= 1024 * deviation).all():
            return False
    return True


def move_rows(rows, sums, labels, before=None):
    """Move rows from the sums of the labels before, None where they are new, to those of their labels."""
    tally = rows.engine.run(MoveRows(rows, sums, labels, before), sums.accumulators)
    sums.gather(rows.engine.for_centers(sums.k * sums.d))
    return tally


def means_of(rows, labels, n_clusters):
    """Return the weighted mean of each cluster: (n_clusters, d) float64, NaN for a cluster without weight."""
    sums = sums_for(rows, n_clusters, rows.engine.count(rows.size))
    move_rows(rows, sums, labels)
    centers = np.full((n_clusters, rows.d), np.nan)
    sums.means(sums.weights(), centers, rows.engine.for_centers(centers.size))
    return centers
