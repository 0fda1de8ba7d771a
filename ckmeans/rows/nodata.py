"""Columns that hold a value far beyond their others, such as a nodata value: told by name in a warning.

Nothing is changed by it: sums are exact whatever a column holds. Knows nothing of clusters.
"""

import warnings

import numpy as np

from ckmeans.exceptions import DataWarning
from ckmeans.kernels.statistics import some_reach

# How far beyond the median deviation of its column a value is suspicious, and magnitudes must be apart to be looked at.
FAR = 2.0**60


def warn_of_columns(rows, names, stacklevel):
    """Warn, once, where columns hold a value far beyond their others; names: of the columns, or None."""
    seen = rows.statistics
    if not some_reach(1 / FAR, seen.minimum, seen.maximum, seen.least):
        return
    largest = rows.largest
    wide = largest * (1 / FAR) > seen.least
    found = [j for j in np.flatnonzero(wide).tolist() if largest[j] > FAR * median_deviation(rows.column(j))]
    if not found:
        return
    told = " and ".join(described(rows, j, names) for j in found[:5])
    more = f" and {len(found) - 5} columns more" if len(found) > 5 else ""
    warnings.warn(
        f"{told}{more}, far beyond {'its' if len(found) == 1 else 'their'} other values: a nodata value? The centers "
        "of other rows are right all the same, but the mean variance, of which tol is a share, is that value's: the "
        "fit may stop early.",
        DataWarning,
        stacklevel=stacklevel,
    )


def described(rows, j, names):
    """Say which column it is and which value is far away."""
    low, high = rows.statistics.minimum[j], rows.statistics.maximum[j]
    name = f" ({names[j]!r})" if names is not None and isinstance(names[j], str) else ""
    return f"column {j}{name} holds {high if high > -low else low:.6g}"


def median_deviation(values):
    """Return the median of the nonzero distances of values to their median; infinity if there are none."""
    with np.errstate(over="ignore", invalid="ignore"):
        deviations = np.abs(values - np.median(values))
        deviations = deviations[deviations > 0]
        return np.median(deviations) if len(deviations) else np.inf
