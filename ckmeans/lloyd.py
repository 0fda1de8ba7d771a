"""The loop of k-means: assign, update, reseed empty clusters, converged? One loop for every exact algorithm.

Knows nothing of where the first centres come from, of restarts or of estimators.
"""

import math
import time
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ckmeans import _threads, steps
from ckmeans._auto import Auto, elkan_pays
from ckmeans._rows import float_type, kernels
from ckmeans.elkan import Elkan, bound_bytes
from ckmeans.filtering import Filtering
from ckmeans.hamerly import Hamerly
from ckmeans.kernels import borders, tree, update
from ckmeans.kernels.codes import Codes, code_bytes
from ckmeans.plain import EveryCenter
from ckmeans.sorting import Sorted, sorted_rows

# Bytes that a copy of X in another order may take.
COPY_BYTES = 48 << 20

# Bytes that an algorithm may keep between steps, or X's size if that is more, unless the user says otherwise.
BOUND_BYTES = 64 << 20

# What algorithm= may name: classes made of a Problem and the labels that its sums hold, -1 for rows that have none yet.
# The result does not depend on it.
ALGORITHMS = {
    "auto": Auto,
    "lloyd": EveryCenter,
    "filtering": Filtering,
    "hamerly": Hamerly,
    "elkan": Elkan,
    "sorted": Sorted,
}


# What is known of each step. inertia, of the rows under the centres they were assigned to, costs a pass over the rows:
# NaN unless verbose. shift: the root of the centres' squared shift.
HISTORY = np.dtype(
    [
        ("inertia", np.float64),
        ("shift", np.float64),
        ("moved", np.int64),
        ("distances", np.int64),
        ("reseeded", np.int64),
        ("seconds", np.float64),
    ]
)


@dataclass
class Run:
    """The outcome of one run of the loop."""

    centers: np.ndarray  # (k, d), in float_type(X)
    labels: np.ndarray  # (n,), int32: the nearest of these centres
    inertia: float
    n_iter: int
    converged: bool
    history: np.ndarray  # (n_iter,), of HISTORY


class Problem:
    """Rows to be clustered into n_clusters, and what every run over them shares: column ranges, tolerance, buffers."""

    def __init__(self, X, n_clusters, weights, tol, n_threads, bound_bytes=None):
        self.X, self.weights, self.n_threads = X, weights, n_threads
        self.bound_bytes = max(BOUND_BYTES, X.size * X.dtype.itemsize) if bound_bytes is None else bound_bytes
        self.n_clusters, self.algorithm = n_clusters, "auto"
        adding = self.adding_threads = _threads.thread_count(n_threads, X.size * n_clusters)
        self.row_threads = _threads.within_one_call(adding)
        self.center_threads = steps.threads_for_centers(n_threads, n_clusters * X.shape[1])
        threads = _threads.within_one_call(_threads.thread_count(n_threads, X.size))
        minimum, maximum, self.mean, variance = kernels(X).column_statistics(X, threads)
        spread = float(np.mean(variance))
        self.total_variance = float(np.sum(variance))
        # A variance beyond float64's range says nothing; then only unchanged labels converge.
        self.tolerance = tol * spread if np.isfinite(spread) else 0.0
        self.sums = steps.empty_sums(X, n_clusters, weights, minimum, maximum, adding)

    @cached_property
    def tree(self):
        """The rows in an order in which neighbours lie close together; with a copy of them while it is small."""
        threads = _threads.within_one_call(_threads.thread_count(self.n_threads, self.X.size * 16))
        rows = self.X.astype(np.float32) if self.X.dtype == np.float16 else self.X
        return tree.tree(rows, rows is not self.X or rows.nbytes <= min(COPY_BYTES, self.bound_bytes), threads)

    @cached_property
    def line(self):
        """The rows of one column in ascending order."""
        return sorted_rows(self.X, self.weights, False, self.n_threads)[0]

    def share(self, line):
        """Take the rows in ascending order from whoever has sorted them, unless that is None or of no use here."""
        if line is not None and Sorted.reads(self):
            self.line = line

    @cached_property
    def prefix(self):
        """The sums of the first rows of the line."""
        threads = _threads.within_one_call(_threads.thread_count(self.n_threads, 8 * len(self.X)))
        return borders.Prefix(self.line, self.sums, threads)

    @cached_property
    def codes(self):
        """The rows in bytes, or None: where they are not compared so, or take memory that is missing elsewhere."""
        elkan = self.algorithm == "elkan" or (self.algorithm == "auto" and elkan_pays(self))
        if not (Elkan.reads(self) and (elkan or steps.bytes_pay(self.n_clusters, self.X.shape[1]))):
            return None
        room, own, bounds = self.bound_bytes, code_bytes(*self.X.shape), bound_bytes(self) if elkan else 0
        return Codes(self.X, self.mean, self.row_threads) if own <= room and not bounds <= room < bounds + own else None

    def run(self, centers, *, algorithm="auto", max_iter=300, verbose=False):
        """Iterate from centers, (k, d) float64, until converged or max_iter steps are done."""
        self.sums.clear()
        if algorithm != self.algorithm:
            self.algorithm = algorithm
            self.__dict__.pop("codes", None)  # whether they are kept depends on it
        chosen = ALGORITHMS[algorithm] if ALGORITHMS[algorithm].reads(self) else EveryCenter
        method = chosen(self, np.full(self.X.shape[0], -1, dtype=np.int32))
        still = converged = False
        history = []
        for step in range(max_iter):
            began = time.perf_counter()
            done = method.step(centers)
            moved, reseeded = self.update(centers, method)
            shift_sq = update.squared_shift(centers, moved, self.center_threads)
            took = time.perf_counter() - began
            inertia = self.inertia(centers, method.labels_of_rows()) if verbose else np.nan
            history.append((inertia, math.sqrt(shift_sq), done.moved, done.pairs, reseeded, took))
            if verbose:
                print(f"Iteration {step}, inertia {inertia}.")
            # A square that vanishes below float64's range is no sign of rest.
            still = not shift_sq > 1e-290 and np.array_equal(moved, centers)
            near = shift_sq <= self.tolerance and (shift_sq > 1e-290 or still)
            centers = moved
            strict = not done.moved and not reseeded
            converged = strict or (not reseeded and near)
            if converged:
                if verbose:
                    shift = f"center shift {shift_sq} within tolerance {self.tolerance}"
                    why = "strict convergence" if strict else shift
                    print(f"Converged at iteration {step}: {why}.")
                break
        labels, inertia, rounded = self.finish(method, centers, still)
        return Run(rounded, labels, inertia, step + 1, converged, np.array(history, dtype=HISTORY))

    def move_rows(self, kernel, units=None, block=None):
        """Call kernel(start, stop, threads, slot) for all rows, which moves them between the sums; return a steps.Done.

        units, block: what the rows are handed out in, as _threads.run() takes them; None: rows in blocks.
        """
        parts = []
        work, threads = self.X.size * self.n_clusters, min(self.sums.slots, self.adding_threads)
        _threads.run(lambda *part: parts.append(kernel(*part)), units or len(self.X), threads, work, block=block)
        self.sums.gather(self.center_threads)
        return steps.added(parts)

    def update(self, centers, method):
        """Return the means of the sums, and how many empty clusters were given a row."""
        weights = self.sums.weights()
        moved = np.empty_like(centers)
        if weights.all():
            self.sums.means(weights, moved, self.center_threads)
            return moved, 0
        given = self.reseed(centers, method.labels_of_rows(), weights)
        for row, weight, donor, to in given:
            self.sums.move(row, weight, donor, to)
        weights = self.sums.weights()
        self.sums.means(weights, moved, self.center_threads)
        # No row was left to give: fewer distinct rows than clusters. What remains empty copies the heaviest centre.
        moved[weights == 0] = moved[int(np.argmax(weights))]
        for row, weight, donor, to in given:  # the sums stay those of the labels
            self.sums.move(row, weight, to, donor)
        return moved, len(given)

    def reseed(self, centers, labels, weights):
        """Return what gives each empty cluster the row farthest from its own centre: (row, weight, donor, cluster)s.

        Rows come from different donors, farthest first, lowest index on ties; only when every donor has given once does
        one give again, and none gives its last row.
        """
        distances_sq = steps.own_distances_sq(self.X, centers, labels, self.n_threads)
        counted = np.ones(len(labels), dtype=bool) if self.weights is None else self.weights > 0
        rows_left = np.bincount(labels[counted], minlength=len(weights))
        empty = np.flatnonzero(weights == 0)
        distances_sq = np.where(counted & (distances_sq > 0), distances_sq, 0.0)
        order = first_to_give(labels, distances_sq, rows_left)
        if len(order) < len(empty):
            order = in_turns(labels, distances_sq, rows_left)
        weight = np.ones(len(labels)) if self.weights is None else self.weights
        return [(self.X[row], float(weight[row]), labels[row], to) for row, to in zip(order, empty, strict=False)]

    def inertia(self, centers, labels):
        """Return the weighted sum of squared distances to the labels' centres."""
        return steps.inertia(self.X, centers, labels, self.weights, self.n_threads)

    def finish(self, method, centers, still):
        """Return labels and inertia under the centres rounded to float_type(X), and these.

        still: whether the centres are those of the last step, which its labels are of.
        """
        rounded = centers.astype(float_type(self.X))
        exact = rounded.astype(np.float64)
        if not still or not np.array_equal(exact, centers):
            if isinstance(method, Auto):
                method.bounded = None  # no later step repays a change
            method.step(exact)
        labels = method.labels_of_rows()
        return labels, self.inertia(exact, labels), rounded


def first_to_give(labels, distances_sq, rows_left):
    """Return the farthest row of each donor that has another one, farthest first, lowest index on ties.

    distances_sq: of rows to their own centres, 0 for those that are not given; rows_left: that each donor has.
    """
    farthest = np.zeros(len(rows_left))
    np.maximum.at(farthest, labels, distances_sq)
    rows = np.flatnonzero((distances_sq > 0) & (distances_sq == farthest[labels]))
    donors, first = np.unique(labels[rows], return_index=True)
    rows = np.sort(rows[first[rows_left[donors] > 1]])
    return rows[np.argsort(-distances_sq[rows], kind="stable")]


def in_turns(labels, distances_sq, rows_left):
    """Return all rows in the order in which they are given: first_to_give(), then every donor's next, and so on."""
    free = np.flatnonzero(distances_sq)
    order = free[np.argsort(-distances_sq[free], kind="stable")]
    by_donor = np.argsort(labels[order], kind="stable")
    _, first, rows = np.unique(labels[order][by_donor], return_index=True, return_counts=True)
    turn = np.empty(len(order), dtype=np.intp)  # how many rows its donor gives before
    turn[by_donor] = np.arange(len(order)) - np.repeat(first, rows)
    allowed = turn < rows_left[labels[order]] - 1
    return order[allowed][np.argsort(turn[allowed], kind="stable")]
