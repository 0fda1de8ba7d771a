"""Runs from several first centres, of which the best is kept. Needs no estimator and no scikit-learn."""

import contextlib
import math
import warnings

from ckmeans import loop
from ckmeans.algorithms import ALGORITHMS, Lloyd
from ckmeans.callbacks import watch_for
from ckmeans.engines.threads import Threads
from ckmeans.exceptions import ConvergenceWarning, sklearn_class_or
from ckmeans.parameters import source_of_draws
from ckmeans.rows import Rows
from ckmeans.rows.check import check_centers, check_rows, check_weights, finite_first
from ckmeans.rows.nodata import warn_of_columns
from ckmeans.rows.sums import sums_for
from ckmeans.rows.whole import Whole
from ckmeans.seeding import FirstCenters


def run(X, options, *, sample_weight=None, caller, names=None):
    """Cluster the rows of X, and return the loop.Result with the least inertia, and of how many runs it is.

    Parameters
    ----------
    X : array-like or sparse matrix of shape (n, d)
    options : parameters.Options
        Checked parameters.
    sample_weight : array-like of shape (n,) or None
    caller : str
        Whom messages name.
    names : list or None
        Of the columns, for warnings.
    """
    X = check_rows(X, caller=caller, finite=False)
    with finite_first(X, caller):
        return best_of_runs(X, check_weights(sample_weight, X.shape[0]), options, caller, names)


def best_of_runs(
    X, weights, options, caller, names=None, *, listener=None, interrupted=None, make_rows=Rows, after_means=None
):
    """Do what run() does, with X and weights already checked, or with BlockRows in the place of X.

    listener: a callbacks.Listener that hears of the steps, too; interrupted: called when KeyboardInterrupt ends the
    fit, with the best Result of whole runs, or that of the first run's whole steps, if there is any; make_rows: makes
    Rows, as their constructor does; after_means: as for loop.run().
    """
    k = options.n_clusters
    if X.shape[0] < k:
        raise ValueError(f"n_samples={X.shape[0]} should be >= n_clusters={k}.")
    if options.refine is not None and after_means is not None:
        raise ValueError(
            f"The 'refine' parameter of {caller} must be None: it finds clusters around means, not around directions. "
            f"Got {options.refine!r} instead."
        )
    random_state = source_of_draws(options, heard=listener is not None)
    init = options.init
    if not isinstance(init, str) and not callable(init):
        init = check_centers(init, k, X.shape[1], caller=caller)
    runs = 1 if options.refine == "optimal" else run_count(init, options.n_init, caller)
    if isinstance(X, Whole):
        rows = X
    else:
        rows = make_rows(X, weights, Threads(options.n_threads), options.max_cache_bytes)
    warn_of_columns(rows, names, stacklevel=4)
    rows = rows.in_range()
    algorithm = chosen_algorithm(rows, options.algorithm, k, caller)
    how = init, runs, algorithm, random_state, options, caller
    with closing_watch(options, listener) as watch:
        best = best_of(rows, k, *how, watch=watch, interrupted=interrupted, after_means=after_means)
    warn_of_few_clusters(rows, best, k)
    best.total_inertia = rows.total_inertia
    best.labels = rows.kept_labels(best.labels)
    return best, runs


@contextlib.contextmanager
def closing_watch(options, *others, **how):
    """Enter with callbacks.watch_for(), and close the Watch at the end, if there is one."""
    watch = watch_for(options, *others, **how)
    try:
        yield watch
    finally:
        if watch is not None:
            watch.close()


def best_of(
    rows,
    n_clusters,
    init,
    runs,
    algorithm,
    random_state,
    options,
    caller,
    *,
    watch=None,
    interrupted=None,
    after_means=None,
    with_inertia=True,
):
    """Run the loop from so many first centres, and return the Result with the least inertia.

    Parameters
    ----------
    rows : rows.Rows
        In range.
    n_clusters : int
    init : str, callable or ndarray of shape (n_clusters, d), float64
    runs : int
    algorithm : class
        Of algorithms.ALGORITHMS, one that supports these rows.
    random_state : RandomState or Generator
    options : parameters.Options
        Of which max_iter, tol, init_size, refine and refine_budget are heeded.
    caller : str
        Whom messages name.
    watch : callbacks.Watch or None
        Is told of every run and step.
    interrupted : callable or None
        As for best_of_runs().
    after_means : callable or None
        As for loop.run().
    with_inertia : bool
        Whether the inertia is wanted of a single run, too; else it is NaN.
    """
    plain = after_means is None and algorithm.is_plain(rows, n_clusters)
    sums = None if plain else sums_for(rows, n_clusters, rows.engine.count(rows.size * n_clusters))
    spread = rows.total_variance / rows.d
    # A variance beyond float64's range says nothing; then only unchanged labels converge.
    tolerance = options.tol * spread if math.isfinite(spread) else 0.0
    optimal = None
    if options.refine == "optimal":
        from ckmeans.refine.optimal import Optimal  # slow to import

        optimal = Optimal(rows, n_clusters, caller)
    first = optimal or FirstCenters(rows, n_clusters, init, options.init_size, caller)
    best = Best(rows, n_clusters)
    try:
        for left in range(runs, 0, -1):
            centers = first.draw(random_state)
            if left == 1:
                first = None  # the steps have more use for its memory
            if watch is not None:
                watch.begin_run()
            result = loop.run(
                rows,
                sums,
                algorithm,
                centers,
                tolerance=tolerance,
                max_iter=options.max_iter,
                watch=watch,
                interrupted=best.interrupted,
                after_means=after_means,
                with_inertia=with_inertia or runs > 1,
            )
            best.meet(result)
            if watch is not None and watch.end_run(result):
                best.result.converged = False
                break
        else:
            if options.refine == "swap":
                from ckmeans.refine.swap import Swaps  # slow to import

                Swaps(
                    rows,
                    algorithm,
                    random_state,
                    tolerance=tolerance,
                    max_iter=options.max_iter,
                    budget=options.refine_budget,
                    watch=watch,
                ).refine(best)
    except KeyboardInterrupt:
        if interrupted is not None and best.result is not None:
            best.result.converged = False
            interrupted(best.result)
        raise
    if optimal is not None:
        optimal.note(best.result)
    return best.result


class Best:
    """The best of the runs so far, of some rows into n_clusters."""

    def __init__(self, rows, n_clusters):
        self.rows, self.n_clusters, self.result = rows, n_clusters, None

    def meet(self, result):
        """Keep the Result if it is the first, or better."""
        # Two runs that differ in names alone have inertias that differ by rounding: the first stays.
        if self.result is None or (
            result.inertia < self.result.inertia
            and not self.rows.same_clustering(result.labels, self.result.labels, self.n_clusters)
        ):
            self.result = result

    def interrupted(self, result):
        """Keep the Result of a run that was interrupted if there is no other: its inertia is not known."""
        if self.result is None:
            self.result = result


def chosen_algorithm(rows, name, n_clusters, caller):
    """Return the class that algorithm= names, or plain Lloyd, after a warning, where it cannot read these rows."""
    chosen = ALGORITHMS[name]
    if chosen.name == "elkan" and n_clusters == 1:
        warnings.warn(
            "algorithm='elkan' doesn't make sense for a single cluster. Using 'lloyd' instead.",
            RuntimeWarning,
            stacklevel=4,
        )
        return Lloyd
    if rows.is_in_blocks:
        from ckmeans.algorithms.by_blocks import ByBlocks  # slow to import

        return ByBlocks  # every choice gives the same result
    if chosen.supports(rows, n_clusters):
        return chosen
    kind = "CSR" if rows.is_sparse else "dense"
    warnings.warn(
        f"algorithm={chosen.name!r} needs {chosen.needs}; {caller} got {rows.n} {kind} rows of {rows.d} columns. Using "
        "'lloyd' instead.",
        RuntimeWarning,
        stacklevel=4,
    )
    return Lloyd


def run_count(init, n_init, caller, default=10):
    """Return how many runs n_init= asks for; default: how many 'auto' stands for where draws decide alone."""
    explicit = not isinstance(init, str) and not callable(init)
    if n_init == "auto":
        return 1 if explicit or (isinstance(init, str) and init in ("k-means++", "k-means||")) else default
    if explicit and n_init != 1:
        warnings.warn(
            f"Explicit initial center position passed: performing only one init in {caller} instead of "
            f"n_init={n_init}.",
            RuntimeWarning,
            stacklevel=4,
        )
        return 1
    return int(n_init)


def warn_of_few_clusters(rows, result, n_clusters):
    """Warn where some clusters have no rows because there are fewer distinct rows with a weight."""
    distinct = rows.distinct_labels(result.labels, n_clusters)
    if distinct == n_clusters:
        return
    # Where no row is off its centre, as many centres as rows are distinct.
    n_rows = distinct if result.inertia == 0.0 else len(rows.distinct(n_clusters))
    if n_rows < n_clusters:
        which = "in X" if rows.weight_range is None else "of X with a weight"
        warnings.warn(
            f"Number of distinct clusters ({distinct}) found smaller than n_clusters ({n_clusters}). Possibly due to "
            f"duplicate points in X. Distinct rows {which}: {n_rows}.",
            sklearn_class_or(ConvergenceWarning),
            stacklevel=4,
        )
