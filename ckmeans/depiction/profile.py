"""Profiles: by how many standard deviations the centres differ from the mean, and their numbers in few digits."""

import math

import numpy as np

from ckmeans.depiction.clustered import Clustered, Units, centers_of, names_of


class Profile:
    """Centres beside the mean of all rows; of many columns those in which the centres differ most.

    Parameters
    ----------
    model : fitted estimator
    X : array-like or sparse matrix of shape (n, d), Clustered, or None
        Rows that the mean and the standard deviations are of; None: those of the centres.
    names : sequence of str, or None
    units : pair of array-like of shape (d,), or None
        See Units.
    most : int
        Columns to show at most.
    caller : str
        Who asks, for messages.

    Attributes
    ----------
    centers, deviations : ndarray of shape (k, m), float64
        Numbers to show, and how many standard deviations above the mean they are; 0 in a constant column.
    texts : list of list of str
        The numbers in as many digits as tell them apart, cluster by cluster.
    names : list of str
        Of the m columns shown.
    d : int
        Columns in all.
    measure : str
        What the deviations are counted in.
    """

    def __init__(self, model, X, names, units, most, caller):
        centers = centers_of(model, caller)
        self.k, self.d = centers.shape
        if X is None:
            mean, deviation = _of_centers(model, centers)
            self.measure = "standard deviations of the centres from their mean"
        else:
            seen = (X if isinstance(X, Clustered) else Clustered(model, X, caller)).rows.statistics
            mean, deviation = seen.mean, np.sqrt(seen.variance)
            self.measure = "standard deviations from the mean"
        with np.errstate(divide="ignore", invalid="ignore"):
            deviations = np.where(deviation > 0, (centers - mean) / deviation, 0.0)
        called = names_of(model, X, names, self.d) if not isinstance(X, Clustered) else names
        columns = np.arange(self.d)
        if self.d > most:
            columns = np.argsort(-np.abs(deviations).max(axis=0), kind="stable")[:most]
        units = Units(units, self.d)
        self.centers = units.shown(centers)[:, columns]
        self.deviations = deviations[:, columns]
        self.names = [called[j] for j in columns]
        spreads = (np.abs(units.factor) * deviation)[columns]
        by_column = [short_numbers(*pair) for pair in zip(self.centers.T, spreads, strict=True)]
        self.texts = [list(texts) for texts in zip(*by_column, strict=True)]

    @property
    def note(self):
        """What to say of columns that are not shown, or nothing."""
        m = len(self.names)
        return f"first {m} of {self.d:,} columns by spread" if m < self.d else ""

    @property
    def limit(self):
        """The deviation from which on colours are the same: between 1 and 3."""
        return float(np.clip(np.abs(self.deviations).max(initial=0.0), 1.0, 3.0))


def standing_out(deviations, names, most=3, least=0.5):
    """Return [(name, deviation)] of the columns in which one cluster differs most from the mean of all rows."""
    order = np.argsort(-np.abs(deviations), kind="stable")[:most]
    return [(names[j], float(deviations[j])) for j in order if abs(deviations[j]) >= least]


def _of_centers(model, centers):
    """Return the mean and the standard deviation of the centres, each counted once for each of its rows."""
    labels = getattr(model, "labels_", None)
    sizes = np.ones(len(centers)) if labels is None else np.bincount(labels, minlength=len(centers))
    mean = np.average(centers, axis=0, weights=sizes)
    return mean, np.sqrt(np.average((centers - mean) ** 2, axis=0, weights=sizes))


def short_numbers(values, spread):
    """Return numbers of one column as texts: with digits down to a thirtieth of its spread, and alike in form."""
    values = np.asarray(values, dtype=np.float64)
    largest = float(np.abs(values).max(initial=0.0))
    if largest == 0:
        return ["0"] * len(values)
    step = spread if 0 < spread < math.inf else largest / 10
    decimals = max(0, math.ceil(math.log10(30 / step)))
    magnitude = math.floor(math.log10(largest))
    digits = max(magnitude + math.ceil(math.log10(30 / step)), 1)
    if (-4 <= magnitude <= 6 and decimals <= 5) or (6 < magnitude <= 15 and digits > 5):
        return [_without_minus_zero(f"{value:,.{decimals}f}") for value in values]
    digits = min(digits, 15)
    return [_without_minus_zero(_compact(f"{value:.{digits}e}")) for value in values]


def _compact(text):
    """Return 1.20e+06 as 1.20e6."""
    mantissa, _, exponent = text.partition("e")
    return f"{mantissa}e{int(exponent)}"


def _without_minus_zero(text):
    """Return -0.00 as 0.00, and a minus sign in place of a hyphen."""
    text = text if any(digit in "123456789" for digit in text) else text.removeprefix("-")
    return text.replace("-", "\N{MINUS SIGN}")


def signed(deviation):
    """Return a deviation with its sign: +1.3."""
    text = f"{deviation:+.1f}"
    return "0.0" if text in ("+0.0", "-0.0") else text.replace("-", "\N{MINUS SIGN}")
