"""Unit rows: each row divided by its own length, so that squared distances are 2 - 2 cos.

They are a copy of the rows, the one that spherical k-means makes. A row of zeros has no direction: it stays zero,
weighs nothing in a mean, and belongs to the first centre, all being equally far. Knows nothing of steps that follow one
another.
"""

import copy

import numpy as np

from ckmeans.engines.threads import Threads
from ckmeans.rows.csr import index_arrays, is_sparse, values_of
from ckmeans.rows.rows import Rows

# Squared lengths in which no square that matters has left float64's range.
LEAST_SQ, MOST_SQ = 2.0**-900, 2.0**1000
# Numbers that are divided at once: they stay in a core's cache.
BLOCK = 1 << 16


class UnitRows(Rows):
    """Rows divided by their lengths. Made by unit_rows().

    Parameters
    ----------
    unit : ndarray or CSR matrix of shape (n, d), float32 or float64
    zero : ndarray of shape (n,), bool, or None
        Which rows are zero; None: none is.
    weights : ndarray of shape (n,), float64, or None
        Of all rows: those of zero rows count in the inertia alone.
    engine, max_cache_bytes
        As for Rows.
    """

    widest = 1.0  # so that no power of two is ever asked for: centres are unit ones, too

    def __init__(self, unit, zero, weights, engine, max_cache_bytes):
        in_means = weights
        if zero is not None:
            in_means = np.where(zero, 0.0, 1.0 if weights is None else weights)
        super().__init__(unit, in_means, engine, max_cache_bytes)
        self.zero, self.all_weights = zero, weights

    def _times_power(self, power, weights):
        if power:
            return super()._times_power(power, weights)
        rows = UnitRows(self.X, self.zero, weights, self.engine, self.max_cache_bytes)
        rows.all_weights = self.all_weights
        return rows

    def nearest(self, centers):
        """Return the label of each row, that of zero rows being 0."""
        labels = super().nearest(centers)
        self.settle(labels)
        return labels

    def settle(self, labels):
        """Set the labels of zero rows to 0, in place."""
        if self.zero is not None:
            labels[self.zero] = 0

    def centers_of_user(self, centers, name, caller):
        """Return checked centres divided by their lengths; ValueError if one of them is zero."""
        unit, zero = directions(centers, self.engine)
        if zero.any():
            raise ValueError(
                f"{name} holds zeros alone in row {int(np.argmax(zero))}, which is no direction: {caller} needs "
                "centers that are not zero"
            )
        return unit

    def _measured(self, centers, labels, by_cluster):
        if self.zero is None:
            return super()._measured(centers, labels, by_cluster)
        return Rows(self.X, self.all_weights, self.engine, 0)._measured(centers, labels, by_cluster)


def unit_rows(X, weights=None, engine=None, max_cache_bytes=None):
    """Return UnitRows of checked rows; the parameters are those of Rows."""
    engine = Threads() if engine is None else engine
    unit, zero = directions(X, engine)
    return UnitRows(unit, zero if zero.any() else None, weights, engine, max_cache_bytes)


def directions(X, engine):
    """Return a copy of checked rows divided by their lengths, of their float type, and which of them are zero.

    Lengths are summed in float64, of any magnitude, and each row is by itself: a row times a power of two has the same
    direction, bit by bit.
    """
    lengths_sq = squared_lengths(X, engine)
    extreme = np.flatnonzero(~((lengths_sq >= LEAST_SQ) & (lengths_sq <= MOST_SQ)))
    unit = divided(X, np.sqrt(np.where(lengths_sq > 0, lengths_sq, 1.0)))
    zero = np.zeros(X.shape[0], dtype=bool)
    if is_sparse(X):  # however many columns there are, rows without numbers cost nothing
        zero = np.diff(X.indptr) == 0
        extreme = extreme[~zero[extreme]]
    if not extreme.size:
        return unit, zero
    # In steps: rows of zeros may be most of them, and each is gathered as a dense one.
    step = max(1, BLOCK // X.shape[1])
    for begin in range(0, extreme.size, step):
        which = extreme[begin : begin + step]
        rows = Rows(X, None, engine, 0).dense(which).astype(np.float64, copy=False)
        largest = np.abs(rows).max(axis=1)
        zero[which] = largest == 0
        rows = np.ldexp(rows, -np.frexp(largest)[1][:, None])
        lengths_sq = squared_lengths(rows, engine)
        with np.errstate(invalid="ignore"):  # of infinity, which whoever made the rows refuses
            rows /= np.sqrt(np.where(lengths_sq > 0, lengths_sq, 1.0))[:, None]
        put(unit, which, rows)
    return unit, zero


def put(unit, which, rows):
    """Write dense rows to some positions of unit rows, INOUT: an array or a CSR matrix that has them already."""
    if not is_sparse(unit):
        unit[which] = rows
        return
    columns, begin = index_arrays(unit)
    for i, row in zip(which.tolist(), rows, strict=True):
        values = slice(begin[i], begin[i + 1])
        unit.data[values] = row[columns[values]]


def squared_lengths(X, engine):
    """Return the squared length of each row, (n,) float64: the same bits dense or sparse, for any number of threads."""
    origin = np.zeros((1, X.shape[1]))
    return Rows(X, None, engine, 0).assigned_distances_sq(origin, np.zeros(X.shape[0], dtype=np.int32))


def divided(X, lengths):
    """Return rows, each divided by a length in float64, as float32 if they are, else as float64."""
    float_type = np.float32 if X.dtype == np.float32 else np.float64
    how = {"dtype": np.float64, "casting": "same_kind"}
    with np.errstate(over="ignore", invalid="ignore"):  # of rows that are divided again
        if is_sparse(X):
            unit = copy.copy(X)  # its columns and where rows begin are X's
            unit.data = np.empty(values_of(X).size, dtype=float_type)
            unit.indices = unit.indices[: unit.data.size]
            np.divide(values_of(X), np.repeat(lengths, np.diff(unit.indptr)), out=unit.data, **how)
            return unit
        unit = np.empty(X.shape, dtype=float_type)
        step = max(1, BLOCK // X.shape[1])
        for begin in range(0, X.shape[0], step):
            block = slice(begin, begin + step)
            np.divide(X[block], lengths[block, None], out=unit[block], **how)
    return unit


def renormalise(centers, before):
    """Divide means by their lengths, in place; a mean of zero has no direction, and its centre stays where it was.

    centers, before: ndarray of shape (k, d), float64.
    """
    unit, zero = directions(centers, Threads(1))
    centers[:] = np.where(zero[:, None], before, unit)
