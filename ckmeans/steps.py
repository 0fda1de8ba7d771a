"""The steps of k-means as functions: what one writes by hand in a notebook, right at any size and distance from zero.

Knows nothing of seeding, convergence or estimators.
"""

import math
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from ckmeans import _threads
from ckmeans._rows import float_type, kernels
from ckmeans._validation import check_centers, check_labels, check_n_clusters, check_rows, check_weights
from ckmeans.kernels import update


def distances(X, centers, *, n_threads=None):
    """Return the Euclidean distance of every row to every centre.

    Parameters
    ----------
    X : array-like or sparse matrix of shape (n, d)
        Rows; `KMeans.fit` tells which are read where they lie.
    centers : array-like or sparse matrix of shape (k, d)
        Centres.
    n_threads : int, default=None
        Threads to use; None: what the machine offers.

    Returns
    -------
    ndarray of shape (n, k)
        Distances, not squared, of float64 differences, so that no digit is lost far from zero; float32 for float32
        rows, else float64.

    Raises
    ------
    ValueError, TypeError
        If X or centers are not finite numbers of fitting shapes.

    Examples
    --------
    >>> import ckmeans
    >>> ckmeans.distances([[0.0, 0.0], [3.0, 4.0]], [[0.0, 0.0]])
    array([[0.],
           [5.]])
    """
    X = check_rows(X, caller="distances")
    centers = check_centers(centers, None, X.shape[1], name="centers", caller="distances")
    return distances_to_all(X, centers, n_threads)


def distances_to_all(X, centers, n_threads):
    """Return distances() of checked arrays."""
    out = np.empty((X.shape[0], centers.shape[0]), dtype=float_type(X))
    kernel = kernels(X)
    ready = kernel.prepared(X, centers)
    work = out.size * X.shape[1]
    threads = _threads.thread_count(n_threads, work)
    _threads.run(
        lambda start, stop, t, _: kernel.against.distances(X, ready, out, start, stop, t), X.shape[0], threads, work
    )
    return out


def assign(X, centers, *, return_distances_sq=False, n_threads=None):
    """Return the index of the nearest centre of every row (the E step).

    Every label is the one that float64 differences decide; ties go to the lowest index. It does not depend on the
    number of threads or on the processor.

    Parameters
    ----------
    X : array-like or sparse matrix of shape (n, d)
        Rows; `KMeans.fit` tells which are read where they lie.
    centers : array-like or sparse matrix of shape (k, d)
        Centres.
    return_distances_sq : bool, default=False
        Also return the squared distance of every row to its centre.
    n_threads : int, default=None
        Threads to use; None: what the machine offers.

    Returns
    -------
    labels : ndarray of shape (n,), int32
        Index of the nearest centre.
    distances_sq : ndarray of shape (n,), float64
        Squared distance to it; only if asked for.

    Raises
    ------
    ValueError, TypeError
        If X or centers are not finite numbers of fitting shapes.

    Examples
    --------
    >>> import ckmeans
    >>> ckmeans.assign([[1, 2], [2, 3], [9, 10]], [[2, 3], [8.5, 9.5]])
    array([0, 0, 1], dtype=int32)
    """
    X = check_rows(X, caller="assign")
    centers = check_centers(centers, None, X.shape[1], name="centers", caller="assign")
    labels = np.full(X.shape[0], -1, dtype=np.int32)
    assign_into(X, centers, labels, n_threads)
    return (labels, own_distances_sq(X, centers, labels, n_threads)) if return_distances_sq else labels


def assign_into(X, centers, labels, n_threads):
    """Set labels, INOUT, -1 or a centre that may be near, and return how many rows float64 had to decide."""
    return _assign(X, centers, labels, n_threads).exact


def move_into(X, centers, labels, n_threads, sums, weights, codes=None, seen=None):
    """Set labels, -1 where there is none yet, to the nearest centres, and move rows that change theirs between sums.

    codes: the rows in bytes, kernels.codes.Codes, or None. seen: of which Seen the labels are; becomes that of these.
    """
    threads = _threads.thread_count(n_threads, X.size * centers.shape[0])
    if sums.slots >= threads:
        done = _assign(X, centers, labels, n_threads, sums, weights, codes, seen)
        sums.gather(threads_for_centers(n_threads, centers.size))
        return done
    before = labels.copy()
    done = _assign(X, centers, labels, n_threads, codes=codes, seen=seen)
    add_rows(sums, X, labels, weights, before)
    return Done(int(np.count_nonzero(before != labels)), done.exact, done.pairs)


@dataclass
class Seen:
    """The centres that labels name the nearest of, and the unit in which that was decided."""

    centers: np.ndarray | None = None  # None: labels mean nothing
    scale: float = 0.0


# Share of centres that moved below which those that stay are left out: in 100 columns, 500 clusters, rows are split and
# copied at a twentieth of a step; with 0.7 of the centres, and of the rows' own, a tenth of the pairs is left out.
MOVED_MOST = 0.7

# Columns, and numbers of all centres, from either of which bytes pay: rows of fewer columns are padded to 64 bytes, and
# with 2 centres in 32 columns a step takes three times as long as in float32; in 64 columns, 0.75 times, in 768, 0.45.
BYTES_PAY = 64, 4096


def bytes_pay(n_clusters, columns):
    """Return whether to compare rows and centres in bytes, where that can be done."""
    return columns >= BYTES_PAY[0] or n_clusters * columns >= BYTES_PAY[1]


def movers_since(X, centers, seen, ready, codes):
    """Return what assign.assign() takes as movers, or None."""
    if codes is None or seen is None or seen.centers is None or seen.scale != ready.scale:
        return None
    moved = (seen.centers != centers).any(axis=1)
    names = np.flatnonzero(moved).astype(np.int32)
    if not 0 < len(names) < MOVED_MOST * len(centers):
        return None
    return kernels(X).prepared(X, centers[names], screen=True, codes=codes), names, moved.view(np.uint8)


class Done(NamedTuple):
    """What a step did."""

    moved: int  # rows that changed their label
    exact: int  # rows that float32 left in doubt
    pairs: int  # of a row and a centre that were compared


def added(parts):
    """Return what several kernels did together."""
    return Done(*parts[0]) if len(parts) == 1 else Done(*map(sum, zip(*parts, strict=True)))


def _assign(X, centers, labels, n_threads, sums=None, weights=None, codes=None, seen=None):
    kernel = kernels(X)
    in_bytes = {} if codes is None else {"codes": codes}  # dense rows alone
    at_once = {} if kernel.sparse else {"n_threads": threads_for_centers(n_threads, centers.size)}
    ready = kernel.prepared(X, centers, screen=True, **in_bytes, **at_once)
    if not (kernel.sparse or bytes_pay(*centers.shape)):
        ready.leave_bytes()
    elif codes is not None:
        in_bytes["movers"] = movers_since(X, centers, seen, ready, codes)
    if codes is not None and seen is not None:
        seen.centers, seen.scale = centers, ready.scale
    work = X.size * centers.shape[0]
    parts = []
    _threads.run(
        lambda start, stop, t, slot: parts.append(
            kernel.against.assign(X, ready, labels, start, stop, t, sums, weights, slot, **in_bytes)
        ),
        X.shape[0],
        _threads.thread_count(n_threads, work),
        work,
    )
    return added(parts)


def own_distances_sq(X, centers, labels, n_threads):
    """Return the squared distance of every row to the centre its label names, as float64."""
    out = np.empty(X.shape[0])
    kernel = kernels(X)
    ready = kernel.prepared(X, centers)
    threads = _threads.thread_count(n_threads, X.size)
    _threads.run(
        lambda start, stop, t, _: kernel.against.own_distances_sq(X, ready, labels, out, start, stop, t),
        X.shape[0],
        threads,
        X.size,
    )
    return out


def inertia(X, centers, labels, weights, n_threads):
    """Return the weighted sum of squared distances to the labels' centres: block by block, then exactly rounded."""
    out = np.empty(-(-X.shape[0] // update.block_rows()))
    kernel = kernels(X)
    ready = kernel.prepared(X, centers)
    threads = _threads.thread_count(n_threads, X.size)
    _threads.run(
        lambda start, stop, t, _: kernel.against.inertia_of_blocks(X, ready, labels, weights, out, start, stop, t),
        X.shape[0],
        threads,
        X.size,
    )
    total = float(out.sum())
    return math.fsum(out) if math.isfinite(total) else total


def update_centers(X, labels, n_clusters, sample_weight=None, *, n_threads=None):
    """Return the mean of each cluster's rows (the M step).

    Parameters
    ----------
    X : array-like or sparse matrix of shape (n, d)
        Rows; `KMeans.fit` tells which are read where they lie.
    labels : array-like of int of shape (n,)
        The cluster of each row, in [0, n_clusters).
    n_clusters : int
        Number of clusters, at least 1.
    sample_weight : array-like of shape (n,), default=None
        Weight of each row, not negative; None: 1.
    n_threads : int, default=None
        Threads to use; None: what the machine offers.

    Returns
    -------
    ndarray of shape (n_clusters, d)
        Weighted means, correctly summed in any order of rows, float32 for float32 rows, else float64; NaN for a cluster
        without weight.

    Raises
    ------
    ValueError, TypeError
        If an argument has a wrong type, shape or range.

    Examples
    --------
    >>> import ckmeans
    >>> ckmeans.update_centers([[1, 2], [2, 3], [3, 4], [8, 9], [9, 10]], [0, 0, 0, 1, 1], 2)
    array([[2. , 3. ],
           [8.5, 9.5]])
    """
    X = check_rows(X, caller="update_centers")
    n_clusters = check_n_clusters(n_clusters, "update_centers")
    labels = check_labels(labels, X.shape[0], n_clusters)
    weights = check_weights(sample_weight, X.shape[0])
    threads = _threads.thread_count(n_threads, X.size)
    minimum, maximum, _, _ = kernels(X).column_statistics(X, _threads.within_one_call(threads))
    sums = empty_sums(X, n_clusters, weights, minimum, maximum, threads)
    add_rows(sums, X, labels, weights)
    centers = np.full((n_clusters, X.shape[1]), np.nan)
    sums.means(sums.weights(), centers, threads_for_centers(n_threads, centers.size))
    return centers.astype(float_type(X), copy=False)


# What gathering a sum and dividing it costs per column, in multiply-adds; preparing a centre costs about as much.
CENTER_WORK = 48


def threads_for_centers(n_threads, numbers):
    """Return how many threads a kernel may start that goes over the numbers of all centres once."""
    return _threads.within_one_call(_threads.thread_count(n_threads, CENTER_WORK * numbers))


# Bytes that all sums together may take; with less than a slot each, fewer threads add, and a single one to the sums
# of all rows themselves.
SUMS_BYTES = 64 << 20


def without_outliers(X, minimum, maximum):
    """Return whether X has many rows, and no column whose range is far beyond its median deviation in a sample."""
    if X.shape[0] <= 16384 or kernels(X).sparse:
        return False
    sample = X[:: X.shape[0] // 256]
    for begin in range(0, X.shape[1], 32):  # the first few columns often tell
        some = slice(begin, begin + 32)
        columns = sample[:, some].T.astype(np.float64, order="C")
        deviation = np.median(np.abs(columns - np.median(columns, axis=1, keepdims=True)), axis=1)
        if not (maximum[some] - minimum[some] <= 1024 * deviation).all():
            return False
    return True


def empty_sums(X, n_clusters, weights, minimum, maximum, threads):
    """Return Sums for the rows of X, whose columns' statistics are given, that `threads` threads may add to at once.

    One limb keeps 2^-42 of a column's range in a million rows. That is plenty for float32 rows unless outliers make the
    range, compared with the median deviation in a sample; and for few rows a second limb costs nothing. Whole numbers
    of one byte lie on the grid of the first.
    """
    heaviest = None if weights is None else float(weights.max())
    one_is_plenty = X.dtype.kind in "iu" or (X.dtype == np.float32 and without_outliers(X, minimum, maximum))
    limbs = 1 if weights is None and one_is_plenty else 2
    room = SUMS_BYTES // (8 * limbs * n_clusters * (X.shape[1] + 1)) - 1
    slots, apart = max(1, min(threads, room)), room > 0
    return update.Sums(n_clusters, minimum, maximum, X.shape[0], heaviest, limbs == 2, slots, kernels(X).sparse, apart)


def add_rows(sums, X, labels, weights, before=None):
    """Move the rows of X from the sums of the labels before, None where they are new, to those of these labels."""
    add = kernels(X).add
    _threads.run(
        lambda start, stop, t, slot: add(sums, X, labels, weights, start, stop, t, slot, before),
        X.shape[0],
        sums.slots,
        X.size,
    )
    sums.gather(threads_for_centers(sums.slots, sums.k * sums.d))
