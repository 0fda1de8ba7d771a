"""The loop of k-means: assign, means, relocate empty clusters, converged? One loop for every exact algorithm.

It knows how far centres moved, and tells the algorithm that it is handed. It must not know where the first centres come
from, which algorithm it is, restarts or estimators.
"""

import hashlib
import math
import time
from dataclasses import dataclass

import numpy as np

from ckmeans import capi
from ckmeans.algorithms.units import unit_for
from ckmeans.empty_clusters import next_centers
from ckmeans.kernels.centers import Shift
from ckmeans.rows.sums import sums_for

# What is known of each step. inertia, of the rows under the centres they were assigned to, costs a pass over the rows:
# NaN unless verbose. shift: the root of the centres' squared shift.
HISTORY = np.dtype(
    [
        ("inertia", np.float64),
        ("shift", np.float64),
        ("changed", np.int64),
        ("distances", np.int64),
        ("relocated", np.int64),
        ("seconds", np.float64),
        ("algorithm", "U12"),
    ]
)

# Steps of a run that is left to C, at most: there is to be room for all records.
MOST_NOTED = 1000
# Below it the squared shift of centres may have lost its digits, and says nothing.
LEAST_SHIFT_SQ = 1e-290


@dataclass
class Result:
    """The outcome of one run of the loop."""

    centers: np.ndarray  # (k, d), of the rows' float_type
    labels: np.ndarray | None  # (n,), int32: the nearest of these centres; None: interrupted, and not computed
    inertia: float | None
    cluster_inertia: np.ndarray | None  # (k,), float64
    n_iter: int
    converged: bool
    history: np.ndarray  # (n_iter,), of HISTORY
    total_inertia: float | None = None  # of all rows around their mean, if that is known


def run(
    rows,
    sums,
    algorithm,
    centers,
    *,
    tolerance,
    max_iter,
    watch=None,
    interrupted=None,
    after_means=None,
    with_inertia=True,
):
    """Iterate until converged, max_iter steps are done, or who watches has seen enough, and return a Result.

    Parameters
    ----------
    rows : rows.Rows
    sums : kernels.sums.Sums or None
        Made for these rows; their contents are forgotten. None: they are made if they are wanted.
    algorithm : class
        Of algorithms.ALGORITHMS, one that supports these rows.
    centers : ndarray of shape (k, d), float64
        The first centres.
    tolerance : float
        The squared shift of all centres up to which a step has converged.
    max_iter : int
        Steps at most.
    watch : callbacks.Watch or None
        Is told of every step.
    interrupted : callable or None
        Called with the Result of the whole steps, if there are any, when KeyboardInterrupt ends the last one.
    after_means : callable or None
        Called with the new centres, (k, d) float64, after every step's means, to change them in place; and with those
        before.
    with_inertia : bool
        Whether to compute the inertia, of each cluster too, which takes a pass over the rows; else it is NaN and None.
    """
    if watch is None and after_means is None and is_one_call(rows, algorithm, len(centers), max_iter):
        result = run_in_one_call(rows, centers, tolerance, max_iter, interrupted)
        if result is not None:
            return result
    if sums is None:
        sums = sums_for(rows, len(centers), rows.engine.count(rows.size * len(centers)))
    sums.clear()
    method, unit = algorithm(rows, sums, rows.unlabelled()), unit_for(centers)
    threads = rows.engine.for_centers(centers.size)
    shift, last, reason, history, seen = None, None, "", [], set()
    whole = 0, None  # how many steps are done, and the centres after them
    try:
        for step in range(max_iter):
            if watch is not None:
                watch.begin_step()
            began = time.perf_counter()
            tally = method.step(centers, shift)
            new_centers, relocated = next_centers(rows, sums, method, centers)
            if after_means is not None:
                after_means(new_centers, centers)
            last, shift = shift, Shift(centers, new_centers, unit, shift, threads)
            took = time.perf_counter() - began
            inertia, length = np.nan, math.sqrt(shift.total_sq)
            if watch is not None and watch.tells_inertia:
                inertia = rows.exact_inertia(centers, method.labels_of_rows()).value()
            if rows.power:
                length = in_units_of_x(rows, length)
            history.append((inertia, length, tally.n_changed, tally.n_distances, relocated, took, method.ran))
            whole = step + 1, new_centers
            reason = why_converged(tally, relocated, shift, tolerance) or why_repeated(relocated, new_centers, seen)
            if watch is not None and watch.step(rows, new_centers, step, history[-1], reason):
                reason = ""
                break
            if reason:
                break
            centers = new_centers
        labels, rounded = finish(rows, method, last, shift)
        rows.settle(labels)
        inertia, of_clusters = math.nan, None
        if with_inertia:
            inertia, of_clusters = rows.inertias(rounded.astype(np.float64, copy=False), labels)
    except KeyboardInterrupt:
        if interrupted is not None and whole[0]:
            interrupted(interrupted_result(rows, *whole, history))
        raise
    method.release()
    rounded, history = in_units_of_x(rows, rounded), as_history(history)
    return Result(rounded, labels, inertia, of_clusters, step + 1, bool(reason), history)


def is_one_call(rows, algorithm, n_clusters, max_iter):
    """Return whether a run, that nobody watches, is left to C: it has the same bits."""
    in_range = not rows.power and not rows.weight_power
    return in_range and max_iter <= MOST_NOTED and algorithm.is_plain(rows, n_clusters)


def run_in_one_call(rows, centers, tolerance, max_iter, interrupted):
    """Return the Result of run(), or None where the inertia is not known: run() says why."""
    seen, centers = rows.statistics, centers.copy()
    known = np.stack([seen.minimum, seen.maximum, seen.least])
    labels, of_clusters = np.empty(rows.n, dtype=np.int32), np.empty((5, len(centers)))
    notes = np.empty(max_iter, dtype=HISTORY)
    status, n_iter, inertia, converged, raised = capi.short_fit(
        rows.address,
        rows.place,
        rows.n,
        rows.row_bytes,
        known,
        tolerance,
        max_iter,
        rows.weights,
        centers,
        labels,
        of_clusters,
        notes.view(np.int8),
    )
    history = notes[:n_iter].copy()
    if raised:
        if interrupted is not None and n_iter and isinstance(raised[0], KeyboardInterrupt):
            interrupted(Result(centers.astype(rows.float_type), None, None, None, n_iter, False, history))
        raise raised[0]
    if status < 0:
        return None
    centers = centers.astype(rows.float_type, copy=False)
    return Result(centers, labels, inertia, of_clusters[0], n_iter, converged, history)


def interrupted_result(rows, n_iter, centers, history):
    """Return the Result of the whole steps of a run, without what would take a pass over the rows."""
    rounded = centers.astype(rows.float_type, copy=False)
    return Result(in_units_of_x(rows, rounded), None, None, None, n_iter, False, as_history(history[:n_iter]))


def in_units_of_x(rows, lengths):
    """Return centres or lengths of the rows as they are as those of X."""
    if not rows.power:
        return lengths
    with np.errstate(over="ignore"):
        return np.ldexp(lengths, -rows.power)


def as_history(steps):
    """Return the records of steps as an array."""
    return np.array(steps, dtype=HISTORY)


def why_converged(tally, relocated, shift, tolerance):
    """Return why the loop ends after a step, or "": it goes on.

    A run has converged strictly when no row changed its label; else when the centres moved by no more than the
    tolerance. A step that relocated a cluster never ends it.
    """
    if relocated:
        return ""
    if not tally.n_changed:
        return "strict convergence"
    # A square that vanishes below float64's range is no sign of rest.
    still = not shift.n_active
    if shift.total_sq <= tolerance and (shift.total_sq > LEAST_SHIFT_SQ or still):
        return f"center shift {shift.total_sq} within tolerance {tolerance}"
    return ""


def why_repeated(relocated, centers, seen):
    """Return why the loop ends after a step that relocated clusters: its centres came before; or "".

    Centres tell all that follows, so relocation would go on for ever. seen: digests of those that came before, INOUT.
    """
    if not relocated:
        return ""
    digest = hashlib.blake2b(centers, digest_size=16).digest()
    if digest in seen:
        return "relocation repeats itself"
    seen.add(digest)
    return ""


def finish(rows, method, last, shift):
    """Return labels under the final centres rounded to the rows' float type, and these.

    last, shift: of the step before the last one, or None, and of the last one.
    """
    rounded = shift.after.astype(rows.float_type, copy=False)
    exact = rounded.astype(np.float64, copy=False)
    if exact is not shift.after:
        shift = Shift(shift.before, exact, shift.unit, last, rows.engine.for_centers(exact.size))
    if shift.n_active:  # labels are those of the centres before the last means
        method.finish()
        method.step(exact, shift)
    return method.labels_of_rows(), rounded
