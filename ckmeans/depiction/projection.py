"""Rows and centres seen along the two directions in which the rows vary most: their first principal components."""

from typing import NamedTuple

import numpy as np

EXACT = 256  # columns up to which all components are computed; of more only the first ones
BLOCK, ROUNDS = 10, 8  # directions that are refined at a time, and how often
MOST_NUMBERS = 1 << 23  # of rows that are drawn, as float64: 64 MiB


class Projection(NamedTuple):
    """What is drawn of the rows."""

    points: np.ndarray  # (m, 2), float64
    labels: np.ndarray  # (m,)
    centers: np.ndarray  # (k, 2)
    shares: np.ndarray  # (2,), of the variance
    n: int  # rows that these were drawn from


def project(clustered, max_rows, random_state):
    """Return the Projection of at most max_rows rows of a Clustered. One column is its own: the second one is 0."""
    which = clustered.sample(min(max_rows, max(100, MOST_NUMBERS // clustered.d)), random_state)
    rows = clustered.rows.dense(which).astype(np.float64)
    if clustered.d == 1:
        points, centers = (np.hstack([each, np.zeros_like(each)]) for each in (rows, clustered.centers))
        return Projection(points, clustered.labels[which], centers, np.array([1.0, 0.0]), clustered.n)
    mean = rows.mean(axis=0)
    rows -= mean
    total = float(np.square(rows).sum())
    directions = principal_directions(rows)
    points = rows @ directions
    shares = np.square(points).sum(axis=0) / total if total > 0 else np.zeros(2)
    return Projection(points, clustered.labels[which], (clustered.centers - mean) @ directions, shares, clustered.n)


def principal_directions(rows):
    """Return the two directions of unit length, (d, 2), along which centred rows vary most; the same each time."""
    if rows.shape[1] <= EXACT:
        directions = np.linalg.eigh(rows.T @ rows)[1][:, :-3:-1]
    else:
        start = np.random.default_rng(0).normal(size=(rows.shape[1], BLOCK))
        for _ in range(ROUNDS):
            start = np.linalg.qr(rows.T @ (rows @ start))[0]
        directions = start @ np.linalg.svd(rows @ start, full_matrices=False)[2][:2].T
    largest = np.abs(directions).argmax(axis=0)
    return directions * np.where(directions[largest, [0, 1]] < 0, -1.0, 1.0)
