"""Columns on a common scale, and back: what --scale and the fills of --missing learn from rows and do to others.

It must not know where rows come from.
"""

from dataclasses import dataclass, replace

import numpy as np

SCALES = ("none", "std", "range", "robust")
BLOCK_ROWS = 4096


@dataclass(frozen=True)
class Scaling:
    """What is done to each column, in plain arrays of one float64 a column, so that a file can keep it."""

    kind: str  # one of SCALES
    missing: str  # what --missing said
    fill: np.ndarray  # what stands for a gap; NaN where gaps are not filled
    offset: np.ndarray
    factor: np.ndarray

    def with_missing(self, missing):
        """Return the Scaling for rows whose gaps are refused or dropped, if that is said, instead of filled."""
        return replace(self, missing=missing) if missing else self

    def apply(self, X):
        """Return the rows filled and scaled: a copy, or X itself where there is nothing to do."""
        filled = self.missing in ("mean", "median") and X.dtype.kind == "f" and np.isnan(X).any()
        if not filled and self.kind == "none":
            return X
        X = np.array(X, dtype=np.float64, order="C")
        if filled:
            np.copyto(X, self.fill, where=np.isnan(X))
        if self.kind != "none":
            X -= self.offset
            X /= self.factor
        return X

    def undo(self, centers):
        """Return centres of scaled rows in the columns' own units."""
        if self.kind == "none":
            return centers
        own = np.asarray(centers, dtype=np.float64) * self.factor + self.offset
        # Scaling and back costs the last digit: 2.0 rather than 1.9999999999999998.
        return np.array([[float(f"{value:.15g}") for value in row] for row in own.tolist()])


def learn_scaling(X, kind, missing):
    """Return the Scaling of these rows, in which NaN is a gap."""
    columns = X.shape[1]
    none = Scaling(kind, missing, np.full(columns, np.nan), np.zeros(columns), np.ones(columns))
    if missing in ("mean", "median"):
        middle = np.nanmean if missing == "mean" else np.nanmedian
        none = replace(none, fill=np.array([middle(X[:, j]) for j in range(columns)], dtype=np.float64))
    if kind == "none":
        return none
    pairs = [_offset_and_factor(_without_gaps(X[:, j], none.fill[j]), kind) for j in range(columns)]
    offset, factor = np.array(pairs, dtype=np.float64).reshape(columns, 2).T
    return replace(none, offset=offset, factor=factor)


def _without_gaps(column, fill):
    column = column.astype(np.float64)
    gaps = np.isnan(column)
    column[gaps] = fill
    return column[~np.isnan(column)]


def _offset_and_factor(column, kind):
    """Return what is subtracted and what it is divided by; 0 and 1 for a constant column, which stays as it is."""
    low, high = column.min(), column.max()
    if low == high:
        return 0.0, 1.0
    unit = 2.0 ** np.frexp(max(abs(low), abs(high)))[1].clip(-1000, 1000)  # squares stay within float64
    column = column / unit
    if kind == "std":
        offset, factor = column.mean(), column.std()
    elif kind == "range":
        offset, factor = column.min(), column.max() - column.min()
    else:
        lower, offset, upper = np.quantile(column, (0.25, 0.5, 0.75))
        factor = upper - lower or column.std()  # more than half of the rows are equal
    return offset * unit, factor * unit


def spread(X):
    """Return the variance of each column in float64, without a copy of X; NaN are left out."""
    total, squares, count = np.zeros((3, X.shape[1]))
    with np.errstate(over="ignore", invalid="ignore"):
        near = np.nan_to_num(np.asarray(X[0], dtype=np.float64))  # so that squares lose no digits
        for start in range(0, len(X), BLOCK_ROWS):
            away = np.asarray(X[start : start + BLOCK_ROWS], dtype=np.float64) - near
            gaps = np.isnan(away)
            count += len(away)
            if gaps.any():
                away[gaps] = 0
                count -= gaps.sum(axis=0)
            total += away.sum(axis=0)
            squares += np.einsum("ij,ij->j", away, away)
        return squares / count - (total / count) ** 2
