"""SphericalKMeans: KMeans of unit rows, whose centres are divided by their lengths after the means of every step."""

from ckmeans.estimators.kmeans import KMeans
from ckmeans.rows.unit import renormalise, unit_rows
from ckmeans.sources import source_of


def _rows_to_fit(*how):
    """Return unit rows, of which at least one has a direction and a weight."""
    rows = unit_rows(*how)
    if rows.weights is not None and not rows.weights.any():
        raise ValueError("every row of X that has a weight is zero, and has no direction: there is nothing to cluster")
    return rows


class SphericalKMeans(KMeans):
    """K-means by cosine: rows count by their direction alone, and centres are directions, exact and reproducible.

    Each row is divided by its own length, each mean too. The squared distance of a row to a centre is then
    2 - 2 cos of the angle between them, so that the nearest centre is the most similar one. Rows are not centred.

    Parameters
    ----------
    n_clusters : int, default=8
        Number of clusters, at most the number of rows.
    init : {'k-means++', 'k-means||', 'random'}, array-like of shape (n_clusters, d) or callable, default='k-means++'
        First centres, as in `KMeans`, of unit rows: 'k-means++' draws by 2 - 2 cos. Those given by an array or a
        callable, which is called with the unit rows, are divided by their lengths.
    n_init : int or 'auto', default='auto'
        Runs from different first centres, of which the one with the least inertia is kept. 'auto': 10 for 'random' and
        callables, else 1.
    max_iter : int, default=300
        Steps per run at most.
    tol : float, default=1e-4
        A run has converged when labels no longer change, or when the centres' squared shift is at most tol times the
        mean variance of the unit rows' columns.
    verbose : int, default=0
        1: print the inertia of every step; 2: show a progress bar instead where standard error is a terminal and tqdm
        is installed.
    random_state : int, RandomState, Generator, SeedSequence or None, default=None
        Source of random draws; with an int or a RandomState they are scikit-learn's.
    copy_x : bool, default=True
        Accepted for code written for scikit-learn; X is never changed, and one copy of it is made: the unit rows.
    algorithm : {'auto', 'lloyd', 'filtering', 'hamerly', 'elkan', 'sorted'}, default='auto'
        How steps are shortened; every choice gives the same result, bit by bit. 'lloyd' compares every row with every
        centre that may have become nearer; the others prove that most cannot matter, 'sorted' for one column; 'auto'
        changes from one to another as it measures.
    n_threads : int, default=None
        Threads to use at most; None: what the machine offers. The result does not depend on it.
    max_cache_bytes : int, default=None
        Memory that an algorithm may keep between steps, besides the unit rows. None: 64 MiB, or their size if that is
        more, but a quarter of what is available at most.
    init_size : int, default=None
        Rows drawn at random from which 'k-means++' and 'k-means||' choose, at least n_clusters; None: all rows.
    callback : callable, default=None
        Called with a `FitState` after every step; a truthy answer ends the fit, of which the best is kept and
        converged_ is False. What it raises goes through, and leaves the model as it was. It is not pickled.
    refine : None, default=None
        Must be None: what `KMeans` can do finds clusters around means.
    refine_budget : None, default=None
        Without a meaning, as refine is None.

    Attributes
    ----------
    cluster_centers_ : ndarray of shape (n_clusters, d)
        Centres of length 1: float32 for float32 rows, else float64. The directions of their unit rows' means if the run
        converged strictly; where that mean is zero, as of opposite rows, the centre stays what it was.
    labels_ : ndarray of shape (n,), int32
        The nearest centre of each row, which has the largest cosine: predict(X). 0 for rows of zeros.
    inertia_ : float
        Weighted sum of squared distances of the unit rows to their centres, 2 - 2 cos each: -score(X). A row of zeros
        is at distance 1 from every centre.
    cluster_sizes_ : ndarray of shape (n_clusters,), int64
        How many rows each cluster has, whatever they weigh.
    cluster_inertia_ : ndarray of shape (n_clusters,), float64
        What each cluster adds to inertia_.
    total_inertia_ : float
        Sum of squared distances of the unit rows to their mean, which is no unit one; only of rows without weights,
        none of them zero.
    n_iter_ : int
        Steps of the best run.
    converged_ : bool
        Whether the best run converged before max_iter ran out.
    history_ : structured ndarray of shape (n_iter_,)
        Per step of the best run, as in `KMeans`.
    n_features_in_ : int
        Number of columns d.
    feature_names_in_ : ndarray of shape (d,)
        Names of the columns, when X is a data frame whose column names are all strings.

    Notes
    -----
    Unit rows take as much memory as X, CSR as the numbers of X; those of float16, uint8 and int8 are float64, four and
    eight times X. `predict`, `transform` and `score` make them, too. A row times a power of two has the same unit row,
    bit by bit, and lengths neither overflow nor vanish, of whatever magnitude.

    Rows of zeros have no direction. They are labelled 0, since all centres are equally far, are never first centres,
    and weigh nothing in a mean. `fit` raises ValueError where no row with a weight is other than zero.

    References
    ----------
    I. Dhillon and D. Modha, "Concept decompositions for large sparse text data using clustering", Machine Learning 42
    (2001).

    Examples
    --------
    >>> import numpy as np
    >>> from ckmeans import SphericalKMeans
    >>> X = np.array([[1.0, 0.0], [200.0, 0.0], [0.0, 1.0], [0.0, 0.02]])
    >>> model = SphericalKMeans(n_clusters=2, random_state=0).fit(X)
    >>> model.labels_
    array([1, 1, 0, 0], dtype=int32)
    >>> model.cluster_centers_
    array([[0., 1.],
           [1., 0.]])
    >>> 1 - model.transform([[3.0, 4.0]]) ** 2 / 2  # cosines
    array([[0.8, 0.6]])
    """

    __module__ = "ckmeans"
    _rows_of = staticmethod(unit_rows)
    _rows_to_fit = staticmethod(_rows_to_fit)
    _source_of = staticmethod(source_of)
    _after_means = staticmethod(renormalise)
