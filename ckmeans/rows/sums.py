"""Sums of rows per cluster, on a grid that fits the rows. Knows nothing of where labels come from."""

import numpy as np

from ckmeans import tuning
from ckmeans.kernels.sums import Grid, MoveRows, Sums


def sums_for(rows, n_clusters, threads):
    """Return Sums for some rows, to which so many threads may add at once, if memory allows."""
    grid = grid_of(rows)
    return Sums(n_clusters, grid, *accumulators_for(grid, n_clusters, rows.d, threads))


def accumulators_for(grid, n_clusters, d, threads):
    """Return how many accumulators there is memory for, and whether they lie apart from the sums of all rows."""
    room = tuning.SUMS_BYTES // (8 * grid.limbs * n_clusters * (d + 1)) - 1
    return max(1, min(threads, room)), room > 0


def grid_of(rows):
    """Return the kernels.sums.Grid on which sums of some rows lose no digit."""
    seen = rows.statistics
    return Grid(seen.minimum, seen.maximum, seen.least, rows.n, rows.storage_type, rows.weight_range)


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
    sums.means(centers, rows.engine.for_centers(centers.size))
    return centers
