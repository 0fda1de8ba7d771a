"""Mini-batch k-means: batches of rows in random order, each twice the last and holding it, up to all rows.

The loop runs over a batch until its steps move the centres by less than chance does. Rows that the next batch will add,
and which no centre has seen, then tell whether the last one brought anything: when they do not, by a test of
significance on paired differences, no larger batch is read. All rows are the last batch, and plain k-means. Needs no
estimator, and knows nothing of streams.

J. Newling and F. Fleuret, "Nested mini-batch k-means", NIPS 2016; D. Sculley, "Web-scale k-means clustering", WWW 2010.
"""

import math
import warnings
from dataclasses import dataclass

import numpy as np

from ckmeans import loop, tuning
from ckmeans.algorithms import Auto, Lloyd
from ckmeans.callbacks import shows_a_bar
from ckmeans.engines.threads import Threads
from ckmeans.parameters import source_of_draws
from ckmeans.reassignment import reassigned
from ckmeans.restarts import closing_watch, run_count, warn_of_few_clusters
from ckmeans.rows import Rows
from ckmeans.rows.check import check_centers
from ckmeans.rows.labels import distinct_labels
from ckmeans.rows.nodata import warn_of_columns
from ckmeans.rows.sample import Sample
from ckmeans.rows.sums import sums_for
from ckmeans.seeding import FirstCenters


@dataclass
class Fitted:
    """What a fit found."""

    centers: np.ndarray  # (k, d), of the rows' float type
    labels: np.ndarray | None  # (n,), int32, if they were asked for
    inertia: float | None  # of all rows, or as the last batch tells where no labels were asked for
    cluster_inertia: np.ndarray | None  # (k,), float64, of the rows that have labels
    total_inertia: float | None  # of all rows around their mean, if that is known
    counts: np.ndarray  # (k,), float64: the weight of each cluster's rows
    n_steps: int
    converged: bool


def fit(X, weights, options, caller, names=None, *, listener=None, interrupted=None):
    """Cluster the rows of X, already checked, and return what was Fitted.

    Parameters
    ----------
    X : ndarray or CSR matrix of shape (n, d)
        As rows.check.check_rows() returns it.
    weights : ndarray of shape (n,), float64, or None
    options : parameters.Options
        Checked parameters.
    caller : str
        Whom messages name.
    names : list or None
        Of the columns, for warnings.
    listener : callbacks.Listener or None
        Hears of the steps, too.
    interrupted : callable or None
        Called with what the whole steps Fitted, without labels and inertia, when KeyboardInterrupt ends the fit.
    """
    n, k = X.shape[0], options.n_clusters
    if n < k:
        raise ValueError(f"n_samples={n} should be >= n_clusters={k}.")
    random_state = source_of_draws(options, heard=listener is not None)
    init = options.init
    if not isinstance(init, str) and not callable(init):
        init = check_centers(init, k, X.shape[1], caller=caller)
    runs = run_count(init, options.n_init, caller, default=3)
    rows = Rows(X, weights, Threads(options.n_threads))
    warn_of_columns(rows, names, stacklevel=4)
    rows = rows.in_range()
    with closing_watch(options, listener, printer=None) as watch:
        batches = Batches(rows, options, random_state, watch)
        try:
            result = batches.run(batches.best_start(init, runs, caller))
        except KeyboardInterrupt:
            if interrupted is not None and batches.reached is not None:
                interrupted(batches.so_far())
            raise
    if options.compute_labels or distinct_labels(result.labels, k) < k:
        result = on_all_rows(rows, result, k)
        warn_of_few_clusters(rows, result, k)
    labels, inertia, batch_weights = result.labels, result.inertia, weights
    if len(labels) < n:
        batch_weights = batches.batch.weights
    counts = np.bincount(labels, batch_weights, minlength=k).astype(np.float64)
    if not options.compute_labels:
        share = (n if weights is None else weights.sum()) / counts.sum()
        labels, inertia, counts = None, inertia * share, counts * share
    of_clusters = None if labels is None else result.cluster_inertia
    known = labels, inertia, of_clusters, rows.total_inertia
    return Fitted(result.centers, *known, counts, batches.steps, batches.converged)


class Batches:
    """The batches of a fit, and the steps over them.

    Parameters
    ----------
    rows : rows.Rows
        All of them, in range.
    options : parameters.Options
    random_state : RandomState or Generator
    watch : callbacks.Watch or None
        Is told of every pass over a batch.
    """

    def __init__(self, rows, options, random_state, watch):
        self.rows, self.options, self.random_state, self.watch = rows, options, random_state, watch
        self.prints = options.verbose and not shows_a_bar(options)
        # Whether somebody asks for the inertia of a part of the rows.
        self.tells_inertia = self.prints or watch is not None or not options.compute_labels
        self.reached = None  # the centres of X after the last whole step
        self.k = options.n_clusters
        self.step_size = min(options.batch_size, rows.n)
        self.most_steps = options.max_iter * rows.n // self.step_size
        self.steps = self.idle = 0  # done; of the last ones, those without significant improvement
        self.converged = False
        self.init_size = init_size(options, rows)
        self.size = -(-max(self.init_size, 3 * self.step_size, 2 * self.k) // self.step_size) * self.step_size
        self.sample, self.batch = None, rows
        if 2 * self.size <= rows.n:
            self.sample = Sample(rows, random_state)
            self.batch = self.sample.batch(0, self.size)
            if self.batch.n < self.k:
                self.sample, self.batch = None, rows
        if self.sample is None:
            self.size = rows.n
            if options.init_size is None:
                self.init_size = rows.n  # a part of them misses rows far out, and no batch follows that has them
        spread = rows.total_variance / rows.d
        self.tolerance = options.tol * spread if math.isfinite(spread) else 0.0
        self.stops = options.max_no_improvement is not None
        self.rest = tuning.AT_REST * spread if math.isfinite(spread) else 0.0

    def best_start(self, init, runs, caller):
        """Return the first centres, (k, d) float64: of so many, those with the least inertia on other rows."""
        first = FirstCenters(self.batch, self.k, init, self.init_size, caller)
        held_out = self.held_out() if runs > 1 else None
        return best_start(first, runs, held_out or self.batch, self.random_state, self.prints)

    def held_out(self):
        """Return rows that the next batch will add, or None where there are none."""
        if self.sample is None:
            return None
        return self.sample.batch(self.size, self.size + min(self.size, tuning.held_out_rows(self.k, self.rows.d)))

    def run(self, centers):
        """Run the loop over one batch after another, and return the Result of the last one; batch: its rows."""
        if self.watch is not None:
            self.watch.begin_run()
        result = self.over_batches(centers)
        if self.watch is not None:
            self.watch.end_run(result)
        return result

    def over_batches(self, centers):
        """Do it."""
        chance = None
        while self.sample is not None:
            if chance is None:
                labels = self.batch.nearest(centers)
                chance, _ = chance_of(self.batch, labels, self.batch.assigned_distances_sq(centers, labels), self.k)
            tolerance = max(tuning.SHIFT_OF_CHANCE * chance, self.tolerance)
            result = self.steps_over_batch(Auto, centers, tolerance)
            before, centers = centers, in_range(self.rows, result)
            found_sq = self.batch.assigned_distances_sq(centers, result.labels)
            chance, share_of_chance = chance_of(self.batch, result.labels, found_sq, self.k)
            if self.converged or self.stopped or self.steps >= self.most_steps:
                return result
            if not self.improved(before, centers, float(weighted(self.batch, found_sq).sum()) / weight_of(self.batch)):
                self.converged = True
                return self.polished(result, centers) if share_of_chance > tuning.WORTH_A_PASS else result
            centers = reassigned(self.batch, centers, result.labels, found_sq, self.options.reassignment_ratio)
            self.grow()
            chance /= 2.0
        return self.to_the_end(centers)

    def improved(self, before, centers, mean):
        """Return whether more rows are worth their time, as those tell that no centre has seen; and say so if not.

        before: the centres that the batch began with; mean: squared distance of its rows to those that it ends with.
        """
        held_out = self.held_out()
        after_sq = weighted(held_out, distances_sq(held_out, centers))
        inertia = float(after_sq.sum())
        gains = (weighted(held_out, distances_sq(held_out, before)) - after_sq) / (inertia or 1.0)
        gain, error = float(gains.sum()), math.sqrt(np.square(gains - gains.mean()).sum())
        if self.prints:
            print(f"Inertia of {held_out.n} other rows: fell by {gain:.3%}, standard error {error:.3%}")
        significant = gain - tuning.STANDARD_ERRORS * error > tuning.worth_a_batch(self.k, self.rows.d)
        if significant or inertia > tuning.MISSED * mean * weight_of(held_out):
            self.idle = 0
            return True
        if not self.stops or self.idle < self.options.max_no_improvement:
            return True
        self.say_converged("lack of improvement in inertia")
        return False

    def grow(self):
        """Let the batch be twice as large, or all rows."""
        self.size *= 2
        if 2 * self.size <= self.rows.n:
            self.batch = self.sample.batch(0, self.size)
        else:
            self.sample, self.batch, self.size = None, self.rows, self.rows.n

    def steps_over_batch(self, algorithm, centers, tolerance, passes=None):
        """Run the loop over the batch, over all of it in each pass, and count its steps."""
        each = -(-self.size // self.step_size)
        most = max(1, -(-(self.most_steps - self.steps) // each))
        rows, k = self.batch, self.k
        sums = sums_for(rows, k, rows.engine.count(rows.size * k))
        result = loop.run(
            *(rows, sums, algorithm, centers),
            tolerance=tolerance,
            max_iter=min(most, passes or most),
            watch=self.watch,
            interrupted=self.count_steps,
            with_inertia=self.sample is None or self.tells_inertia,
        )
        self.count_steps(result)
        if self.prints:
            mean = result.inertia / weight_of(rows)
            print(f"Minibatch step {self.steps}/{self.most_steps}: mean batch inertia: {mean}")
        with np.errstate(over="ignore"):
            shift = np.ldexp(result.history["shift"][-1], rows.power)
        if self.options.tol > 0 and shift * shift <= self.tolerance and not self.stopped:
            self.converged = True
            self.say_converged("small centers change")
        return result

    def count_steps(self, result):
        """Note which steps a loop.Result did, and where they came to."""
        done = min(result.n_iter * -(-self.size // self.step_size), self.most_steps - self.steps)
        self.steps += done
        self.idle += done
        self.reached = result.centers
        if self.watch is not None:
            self.watch.passed += result.n_iter

    @property
    def stopped(self):
        """Whether somebody who watches asked for the end."""
        return self.watch is not None and self.watch.enough

    def so_far(self):
        """Return what the whole steps Fitted, without labels and inertia."""
        labels = self.batch.nearest(np.ldexp(self.reached.astype(np.float64), self.rows.power))
        counts = np.bincount(labels, self.batch.weights, minlength=self.k).astype(np.float64)
        counts *= np.ldexp(weight_of(self.rows), -self.rows.weight_power) / counts.sum()
        return Fitted(self.reached, None, None, None, None, counts, self.steps, False)

    def worth_a_step(self, centers, share):
        """Return the squared shift of all centres that lowers the inertia of all rows by so much, about."""
        rows = self.rows
        some = rows.part(np.arange(0, rows.n, max(1, rows.n // tuning.held_out_rows(self.k, rows.d))))
        return share * self.k * float(distances_sq(some, centers).mean())

    def to_the_end(self, centers):
        """Run the loop over all rows until it converges, and return its Result."""
        tolerance = self.tolerance
        if self.stops:
            least = tuning.WORTH_A_STEP if self.steps else tuning.WORTH_A_SHORT_STEP
            tolerance = max(tolerance, self.rest, self.worth_a_step(centers, least))
        result = self.steps_over_batch(Auto, centers, tolerance)
        if result.converged and not self.converged:
            self.converged = True
            if self.stops:
                self.say_converged("lack of improvement in inertia")
            else:
                self.steps = self.most_steps  # every further one would leave the centres where they are
        return result

    def polished(self, result, centers):
        """Return the Result of steps over all rows, if any are left: the means of all rows owe less to chance."""
        if self.steps >= self.most_steps:
            return result
        self.sample, self.batch, self.size = None, self.rows, self.rows.n
        return self.steps_over_batch(
            *(Lloyd, centers, max(self.rest, self.worth_a_step(centers, tuning.WORTH_A_STEP))),
            passes=tuning.LAST_PASSES,
        )

    def say_converged(self, why):
        """Tell why no further step is done."""
        if self.prints:
            print(f"Converged ({why}) at step {self.steps}/{self.most_steps}")


def init_size(options, rows, *, stacklevel=5):
    """Return how many rows first centres are chosen from; stacklevel: of the warning."""
    size, k = options.init_size, options.n_clusters
    if size is None:
        size = 3 * min(options.batch_size, rows.n)
        size = size if size >= k else 3 * k
        size = max(size, min(4 * size, tuning.FIRST_NUMBERS // (k * rows.d)))
    elif size < k:
        warnings.warn(
            f"init_size={size} should be larger than n_clusters={k}. Setting it to min(3*n_clusters, n_samples)",
            RuntimeWarning,
            stacklevel=stacklevel,
        )
        size = 3 * k
    return min(size, rows.n)


def best_start(first, runs, held_out, random_state, verbose):
    """Return what seeding.FirstCenters draws, (k, d) float64: of so many, those with the least inertia on some rows."""
    best, least = None, math.inf
    for run in range(runs):
        if verbose:
            print(f"Init {run + 1}/{runs} with method {first.init}")
        centers = first.draw(random_state)
        if runs == 1:
            return centers
        inertia = float(weighted(held_out, distances_sq(held_out, centers)).sum())
        if verbose:
            print(f"Inertia for init {run + 1}/{runs}: {inertia}")
        if best is None or inertia < least:
            best, least = centers, inertia
    return best


def on_all_rows(rows, result, n_clusters):
    """Return the Result with the labels and the inertia of all rows, no cluster being empty if that can be."""
    if len(result.labels) < rows.n:
        centers = in_range(rows, result).astype(rows.float_type).astype(np.float64, copy=False)
        result.labels = rows.nearest(centers)
        result.inertia, result.cluster_inertia = rows.inertias(centers, result.labels)
    weighted_labels = result.labels if rows.weights is None else result.labels[rows.weights > 0]
    if distinct_labels(weighted_labels, n_clusters) == n_clusters:
        return result
    # The loop gives empty clusters a row, and goes on until a step finds none of them.
    sums = sums_for(rows, n_clusters, rows.engine.count(rows.size * n_clusters))
    return loop.run(rows, sums, Auto, in_range(rows, result), tolerance=math.inf, max_iter=100)


def in_range(rows, result):
    """Return the centres of a Result as float64 centres of rows, which may be X times a power of two."""
    centers = result.centers.astype(np.float64)
    return np.ldexp(centers, rows.power) if rows.power else centers


def weight_of(rows):
    """Return what all rows weigh."""
    return float(rows.n if rows.weights is None else rows.weights.sum())


def distances_sq(rows, centers):
    """Return the squared distance of each row to the nearest centre."""
    return rows.assigned_distances_sq(centers, rows.nearest(centers))


def weighted(rows, values):
    """Return values, one for each row, times the rows' weights."""
    return values if rows.weights is None else values * rows.weights


def chance_of(rows, labels, distances_sq, n_clusters):
    """Return by how much chance moves the centres, squared and summed, and which share of the inertia that costs.

    A mean of m rows is off by their variance over m. Clusters of one row have none, and do not count.
    """
    weights = np.ones(rows.n) if rows.weights is None else rows.weights
    total = np.bincount(labels, weights, minlength=n_clusters)
    several = np.bincount(labels, minlength=n_clusters) > 1
    within = np.bincount(labels, weights * distances_sq, minlength=n_clusters)[several]
    inertia = float(within.sum())
    if not 0 < inertia < math.inf:
        return 0.0, 0.0
    one_over_m = np.bincount(labels, weights * weights, minlength=n_clusters)[several] / total[several] ** 2
    return float((within / total[several] * one_over_m).sum()), float((within * one_over_m).sum() / inertia)
