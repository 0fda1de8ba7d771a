"""select_k(): fits for each number of clusters, and what the criteria say of them.

Rows are checked, and what depends on them alone is made, once for all fits.
"""

import functools
import math
import numbers

import numpy as np

from ckmeans import parameters, tuning
from ckmeans.algorithms import ALGORITHMS
from ckmeans.choose_k.criteria import bic, calinski_harabasz
from ckmeans.choose_k.fits import fits_of, is_many
from ckmeans.choose_k.gap import gaps
from ckmeans.choose_k.selection import TABLE, KSelection, is_one_group
from ckmeans.describe import nearest_two, silhouettes
from ckmeans.engines.threads import Threads
from ckmeans.estimators.columns import column_names
from ckmeans.estimators.kmeans import KMeans
from ckmeans.restarts import warn_of_few_clusters
from ckmeans.rows import Rows
from ckmeans.rows.check import check_rows, check_weights, finite_first
from ckmeans.rows.containers import column_labels
from ckmeans.rows.nodata import warn_of_columns
from ckmeans.seeding import INITS
from ckmeans.summary import explained_share


def select_k(
    X,
    k_range=range(1, 11),
    *,
    sample_weight=None,
    n_init="auto",
    tol=None,
    random_state=None,
    gap=True,
    verbose=0,
    n_threads=None,
):
    """Fit every number of clusters of a range, and tell which ones several criteria agree on.

    No criterion is right on all data: Calinski-Harabasz and BIC cost nothing beside the fits, the simplified silhouette
    a step, and the gap statistic, which alone tells whether there are clusters at all, several times as much. None
    survives a few rows that lie far from all others: leave these out first.

    Parameters
    ----------
    X : array-like or sparse matrix of shape (n, d)
        Rows; `KMeans.fit` tells which are read where they lie.
    k_range : int or iterable of int, default=range(1, 11)
        Numbers of clusters, in any order, at most n; an int is the only one.
    sample_weight : array-like of shape (n,), default=None
        Weight of each row, not negative; None: 1. Every criterion takes sums of weights for numbers of rows.
    n_init : int or 'auto', default='auto'
        Runs for each number of clusters that start from rows chosen by greedy k-means++, beside one that starts from
        the centres of the next smaller number, to which the same adds rows; so the inertia never rises. 'auto': as
        many, from 1 to 10, as are cheap. Of more than 4,096 rows the runs are those of a sample, and all rows start at
        its centres.
    tol : float, default=None
        A run has converged when labels no longer change, or when the centres' squared shift is at most tol times the
        mean variance of X's columns. None: 1e-4, as in `KMeans`; where X has many rows, which start at centres of a
        sample, 1e-3, or 6e-5 of the sum of these variances if that is more.
    random_state : int, RandomState, Generator, SeedSequence or None, default=None
        Source of random draws. With an int the table is the same every time, with any number of threads.
    gap : bool, default=True
        Whether to compute the gap statistic, of at most 10,000 rows drawn at random: fits of these and of 5 sets of as
        many rows, uniform in a box along the principal components.
    verbose : int, default=0
        1: print a line when the fits of a number of clusters are done.
    n_threads : int, default=None
        Threads to use at most; None: what the machine offers. The result does not depend on it.

    Returns
    -------
    KSelection
        The table of criteria, which `print` shows, the ranges that agree, and the fitted models.

    Raises
    ------
    ValueError, TypeError
        If an argument has a wrong type, shape or range.

    Warns
    -----
    ConvergenceWarning
        If X has fewer distinct rows than the largest number of clusters.
    DataWarning
        If a column holds a value far beyond its others, such as a nodata value.

    References
    ----------
    T. Caliński and J. Harabasz, "A dendrite method for cluster analysis", Communications in Statistics 3 (1974).

    D. Pelleg and A. Moore, "X-means: extending k-means with efficient estimation of the number of clusters", ICML 2000.

    R. Tibshirani, G. Walther and T. Hastie, "Estimating the number of clusters in a data set via the gap statistic",
    Journal of the Royal Statistical Society B 63 (2001).

    Examples
    --------
    >>> import ckmeans
    >>> import numpy as np
    >>> draws = np.random.default_rng(0)
    >>> X = np.repeat([[0, 0], [8, 0], [0, 8]], 50, axis=0) + draws.normal(size=(150, 2))
    >>> selection = ckmeans.select_k(X, range(1, 7), random_state=0)
    >>> selection.suggested
    [(3, 3)]
    >>> selection.models[3].cluster_sizes_
    array([50, 50, 50])
    """
    caller = "select_k"
    names, given, X = column_labels(X), X, check_rows(X, caller=caller, finite=False)
    with finite_first(X, caller, given):
        counts = checked_counts(k_range, X.shape[0])
        if not isinstance(gap, (bool, np.bool_)):
            raise TypeError(f"gap must be True or False; got {gap!r}")
        rows = Rows(X, check_weights(sample_weight, X.shape[0]), Threads(n_threads))
        if tol is None:
            coarse = max(tuning.COARSE_TOL, tuning.COARSE_SHARE * rows.d)
            tol = coarse if is_many(rows, counts[-1]) else parameters.DEFAULTS["tol"]
        values = {
            "tol": tol,
            "n_init": n_init,
            "random_state": random_state,
            "verbose": verbose,
            "n_threads": n_threads,
        }
        options = parameters.checked(caller, inits=INITS, algorithms=ALGORITHMS, **values)
        fitted_names = column_names(given)
        warn_of_columns(rows, names, stacklevel=3)
        survey = Survey(rows, counts, options, caller)
        survey.fit(fitted_names)
        if gap:
            survey.take_gaps()
    return KSelection(survey.table, survey.models, survey.one_group)


select_k.__module__ = "ckmeans"


def checked_counts(k_range, n):
    """Return the numbers of clusters of k_range=, each once, in ascending order."""
    if isinstance(k_range, numbers.Number):
        k_range = (k_range,)
    try:
        each = iter(k_range)
    except TypeError:
        each = None
    if each is None or isinstance(k_range, (str, bytes, dict)):
        raise TypeError(f"k_range must be an int or a range or list of ints; got {k_range!r}")
    counts = set()
    for k in each:
        if k not in parameters.Integers(1):
            raise ValueError(f"k_range must hold ints of at least 1; got {k!r}")
        if k > n:
            raise ValueError(
                f"k_range holds {k} clusters, and X has {n} row{'s'[: n > 1]}: numbers of clusters must be at most that"
            )
        counts.add(int(k))
    if not counts:
        raise ValueError(f"k_range must hold at least one number of clusters; got {k_range!r}")
    return sorted(counts)


class Survey:
    """Fits and criteria of some numbers of clusters.

    Parameters
    ----------
    rows : rows.Rows
        As X and the weights are.
    counts : list of int
        Ascending.
    options : parameters.Options
    caller : str
        Whom messages name.
    """

    def __init__(self, rows, counts, options, caller):
        self.given, self.rows = rows, rows.in_range()
        self.counts, self.options, self.caller = counts, options, caller
        self.random_state = parameters.source_of_draws(options, heard=True)
        # Drawn first, so that the fits are the same with the gap and without.
        self.seed = int(self.random_state.uniform() * 2**53)
        self.table = np.array([(k, *[math.nan] * (len(TABLE) - 1)) for k in counts], dtype=TABLE)
        self.models, self.inertia, self.one_group = {}, {}, None

    def fit(self, names):
        """Fit each number of clusters and note the criteria; warn where there are fewer distinct rows.

        names: of the columns, for the models; or None.
        """
        # One cluster is what the others are compared with, and where they start from.
        counts = list(dict.fromkeys([1, *self.counts]))
        for k, result in fits_of(self.rows, counts, self.options, self.random_state, self.caller):
            self.inertia[k] = result.inertia
            if k in self.counts:
                self.models[k] = self.model_of(k, result, names)
                self.note(self.table[self.counts.index(k)], result)
            if self.options.verbose:
                print(f"k={k}: inertia {result.inertia:.6g}, {result.n_iter} steps")
        warn_of_few_clusters(self.rows, result, k)

    def model_of(self, k, result, names):
        """Return the fitted KMeans of a Result."""
        options = self.options
        model = KMeans(k, tol=options.tol, random_state=options.random_state, n_threads=options.n_threads)
        model.n_features_in_ = self.rows.d
        if names is not None:
            model.feature_names_in_ = names
        result.total_inertia = self.rows.total_inertia
        model._keep(result, self.given.X, self.given.weights)
        return model

    def note(self, line, result):
        """Fill in the line of the table of a number of clusters, but the gap."""
        k, inertia, total = int(line["k"]), result.inertia, self.inertia[1]
        sizes = sizes_of(result.labels, self.given.weights, k)
        line["inertia"] = inertia
        line["explained"] = explained_share(inertia, total)
        line["calinski_harabasz"] = calinski_harabasz(inertia, total, k, float(sizes.sum()))
        line["bic"] = bic(inertia, sizes, self.rows.d)
        if k > 1:
            centers = result.centers.astype(np.float64, copy=False)
            values = silhouettes(*nearest_two(self.some, centers)[1].T)
            line["simplified_silhouette"] = np.average(values, weights=self.some.weights)

    @functools.cached_property
    def some(self):
        """The rows whose silhouettes are taken: all, or as many drawn at random as tell their mean well."""
        rows = self.given
        most = min(tuning.SILHOUETTE_ROWS, tuning.SILHOUETTE_NUMBERS // rows.d)
        most = max(most, tuning.SILHOUETTE_LEAST_ROWS)
        if rows.n <= most:
            return rows
        # Each is as likely whatever it weighs: the mean weighs them.
        positions = np.sort(np.random.default_rng(self.seed).choice(rows.n, most, replace=False))
        weights = None if rows.weights is None else rows.weights[positions]
        return rows if weights is not None and not weights.any() else rows.part(positions, weights=weights)

    def take_gaps(self):
        """Compute the gaps of all numbers of clusters, and whether one group is as good as any."""
        gap, error = gaps(self.rows, self.inertia, self.options, self.seed, self.caller)
        at = np.isin(list(self.inertia), self.counts)
        self.table["gap"], self.table["gap_se"] = gap[at], error[at]
        self.one_group = is_one_group(gap, error)


def sizes_of(labels, weights, n_clusters):
    """Return the sum of the weights of each cluster, its rows where there are none: (n_clusters,), float64."""
    sizes = np.zeros(n_clusters)
    for start in range(0, len(labels), 1 << 15):  # bincount() makes int64 copies, which are to stay in the cache
        part = slice(start, start + (1 << 15))
        sizes += np.bincount(labels[part], None if weights is None else weights[part], minlength=n_clusters)
    return sizes
