"""What is known of rows as a whole, wherever they lie: whether squares fit float64, and what their inertia is.

Rows in memory and rows that come block by block share it. Knows nothing of where rows lie.
"""

import math
from functools import cached_property
from typing import NamedTuple

import numpy as np

from ckmeans.kernels.statistics import widest_column

# Exponents of X's largest magnitude beyond which fits run on X times a power of two.
LEAST_EXPONENT, MOST_EXPONENT = -400, 480


class Statistics(NamedTuple):
    """What the columns are like: float64 arrays of shape (d,)."""

    minimum: np.ndarray
    maximum: np.ndarray
    mean: np.ndarray
    variance: np.ndarray
    least: np.ndarray  # the smallest magnitude but zero, infinity where there is none


class Whole:
    """n rows of d columns.

    Who extends it has n, d, storage_type (the dtype of numbers), statistics, and weight_range, (the smallest weight but
    zero, the largest one) or None; and says how rows are scaled and their inertia is added up.
    """

    # Powers of two that X and the weights were multiplied by.
    power = weight_power = 0
    is_in_blocks = False

    @property
    def float_type(self):
        """The float type of what is computed from the rows: centres and distances."""
        return np.float32 if self.storage_type == np.float32 else np.float64

    def _times_power(self, power, weight_power=0):
        """Return the rows times 2^power and their weights times 2^weight_power; `power` and `weight_power` tell so."""
        raise TypeError(f"{type(self).__name__} does not say how rows are scaled")

    def _inertia_of(self, centers, labels, by_cluster):
        """Return what has total() and of_clusters(power), as kernels.assign.Inertia, of the rows as they are."""
        raise TypeError(f"{type(self).__name__} does not say how inertia is added up")

    # Where there is more to centres and labels than distances: rows.unit

    def centers_of_user(self, centers, name, caller):
        """Return checked centres, (k, d) float64, as those of the rows as they are."""
        return np.ldexp(centers, self.power)

    def settle(self, labels):
        """Change, in place, the labels of rows of which distances decide nothing: there are none."""

    # Scaled, where squares leave float64

    def in_range(self):
        """Return the rows, or these and their weights times powers of two where squares could leave float64's range.

        Then `power` and `weight_power` tell of which, and `given` is X as it was. ValueError where numbers or weights
        lie too far apart for any.
        """
        power = weight_power = 0
        largest = exponent_above(self.widest)
        if largest > MOST_EXPONENT:
            power = MOST_EXPONENT - largest
        elif largest < LEAST_EXPONENT:
            power = min(-largest, 1000 - exponent_above(self.largest.max()))
        if self.weight_range is not None:
            # Of a weighted sum of all squared distances.
            most = 2 * (largest + power) + exponent_above(self.weight_range[1]) + exponent_above(4 * self.n * self.d)
            weight_power = 1000 - most if most > 1000 else -most if most < -900 else 0
        if not power and not weight_power:
            return self
        self._refuse_to_lose(power, weight_power)
        return self._times_power(power, weight_power)

    def _refuse_to_lose(self, power, weight_power):
        """Raise ValueError where times 2^power squares of a column that varies would vanish, or some weight."""
        seen = self.statistics
        least = np.where(seen.minimum < seen.maximum, seen.least, np.inf)
        if power < 0 and least.min() < math.ldexp(1.0, -485 - power):
            column = int(np.argmax(self.largest))
            raise ValueError(
                f"column {column} reaches {self.largest[column]:.2g}, and column {int(np.argmin(least))} holds "
                f"{least.min():.2g}: squared distances of both do not fit float64; drop or replace the former (a "
                "nodata value?), or divide its column"
            )
        if weight_power < 0:
            lightest, heaviest = self.weight_range
            if exponent_above(lightest) + weight_power < -1021:
                raise ValueError(
                    f"sample_weight goes from {lightest:.2g} to {heaviest:.2g}: weighted squared distances "
                    "of both do not fit float64"
                )

    # What is known of the columns

    @cached_property
    def widest(self):
        """The largest magnitude in columns that vary: a constant one is no distance between rows."""
        return widest_column(self.statistics.minimum, self.statistics.maximum)

    @cached_property
    def largest(self):
        """The largest magnitude of each column: (d,), float64."""
        return np.maximum(self.statistics.maximum, -self.statistics.minimum)

    @cached_property
    def total_variance(self):
        """The sum of the columns' variances."""
        return math.fsum(self.statistics.variance.tolist())  # rounded once, as a fit in C adds them

    @property
    def total_inertia(self):
        """The inertia of all rows around their mean, of X as it was given, as the variances tell.

        None if the rows have weights, or if float64 cannot hold it.
        """
        total = self.n * self.total_variance
        if self.power:
            with np.errstate(over="ignore"):
                total = float(np.ldexp(total, -2 * self.power))
        return total if self.weight_range is None and total < math.inf else None

    # Inertia

    def exact_inertia(self, centers, labels):
        """Return the ExactSum of weighted squared distances to the labels' centres, which may lie beyond float64."""
        total, _, _ = self._measured(centers, labels, False)
        return total

    def _measured(self, centers, labels, by_cluster):
        """Return that, the Measured that found it, and the power of two that its sums of clusters lack."""
        work, power = self._inertia_of(centers, labels, by_cluster), -2 * self.power - self.weight_power
        total = work.total()
        if self.storage_type == np.float64 and (total.beyond or total.exponent_above() < -900):
            # Squares may have left float64's range, or lost digits below it.
            smallest = min(self.statistics.least.min(), np.abs(centers).min(where=centers != 0, initial=np.inf))
            if not total.is_zero or exponent_above(smallest) <= -480:
                more = MOST_EXPONENT - exponent_above(max(self.largest.max(), np.abs(centers).max()))
                rows = self._times_power(more)
                work, power = rows._inertia_of(np.ldexp(centers, more), labels, by_cluster), power - 2 * more
                total = work.total()
        return total.times_power(power), work, power

    def inertia(self, centers, labels):
        """Return the weighted sum of squared distances to the labels' centres, rounded once.

        Raises ValueError where float64 cannot hold it.
        """
        return self.in_float64(self.exact_inertia(centers, labels))

    def inertias(self, centers, labels):
        """Return the same, and that of each cluster: (k,), float64."""
        total, work, power = self._measured(centers, labels, True)
        return self.in_float64(total), work.of_clusters(power)

    def in_float64(self, total):
        """Return an ExactSum of the rows' weighted squared distances, rounded once.

        Raises ValueError where float64 cannot hold it.
        """
        value = total.value()
        if math.isinf(value) or (value == 0.0 and not total.is_zero):
            raise ValueError(self._beyond_float64(total))
        return value

    def _beyond_float64(self, total):
        """Return what to say of an inertia that float64 cannot hold: the widest column, and what to divide X by."""
        column = int(np.argmax(0.5 * self.statistics.maximum - 0.5 * self.statistics.minimum))
        size = math.ldexp(float(self.largest[column]), -self.power)
        bits = 2 * exponent_above(size) if total.beyond else total.exponent_above()
        divisor = float(f"1e{max(-300, min(308, round(bits / 2 * math.log10(2))))}")
        return (
            f"inertia is {'beyond' if bits > 0 else 'below'} float64: column {column} reaches {size:.2g}; divide X by "
            f"{divisor:.0e}"
        )


def exponent_above(value):
    """Return the e with value < 2^e <= 2 * value; 0 for 0."""
    return math.frexp(value)[1]
