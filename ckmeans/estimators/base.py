"""What estimators share: predict, transform, score, parameters, names of columns.

Estimators inherit scikit-learn's base classes when it is installed, so that its tags, cloning, pipelines, set_output
and metadata routing are the real ones; small stand-ins serve otherwise (CKMEANS_NO_SKLEARN=1 asks for them).
Knows nothing of how centres are found.
"""

import functools
import inspect
import os
from typing import ClassVar

import numpy as np

from ckmeans.engines.pool import is_collection
from ckmeans.engines.threads import Threads
from ckmeans.estimators.columns import check_same_names, column_names
from ckmeans.estimators.late import ComputedLate
from ckmeans.estimators.state import Array, Kept, Names
from ckmeans.exceptions import NotFittedError
from ckmeans.rows import Rows
from ckmeans.rows.check import check_rows, check_weights
from ckmeans.sources import source_or_map

try:
    if os.environ.get("CKMEANS_NO_SKLEARN") == "1":
        raise ImportError
    from sklearn.base import BaseEstimator, ClassNamePrefixFeaturesOutMixin, ClusterMixin, TransformerMixin
    from sklearn.utils.metadata_routing import UNUSED
except ImportError:
    UNUSED = None

    class BaseEstimator:
        """Stand-in: parameters are the arguments of __init__, kept under their names."""

        @classmethod
        @functools.cache
        def _parameters(cls):
            return [name for name in inspect.signature(cls.__init__).parameters if name != "self"]

        def get_params(self, deep=True):
            """Return the parameters as a dict; deep has no effect, no parameter is an estimator."""
            return {name: getattr(self, name) for name in self._parameters()}

        def set_params(self, **params):
            """Set parameters by name and return self."""
            for name, value in params.items():
                if name not in self._parameters():
                    raise ValueError(
                        f"Invalid parameter {name!r} for estimator {self}. "
                        f"Valid parameters are: {self._parameters()!r}."
                    )
                setattr(self, name, value)
            return self

        def __repr__(self):
            defaults = inspect.signature(type(self).__init__).parameters
            changed = (
                f"{name}={value!r}"
                for name, value in self.get_params().items()
                if repr(value) != repr(defaults[name].default)
            )
            return f"{type(self).__name__}({', '.join(changed)})"

    class ClusterMixin:
        """Stand-in."""

        _estimator_type = "clusterer"

    class TransformerMixin:
        """Stand-in."""

    class ClassNamePrefixFeaturesOutMixin:
        """Stand-in."""

        def get_feature_names_out(self, input_features=None):
            """Return the names of transform's columns: kmeans0, kmeans1, ..."""
            self._check_fitted()
            prefix = type(self).__name__.lower()
            return np.asarray([f"{prefix}{i}" for i in range(self._n_features_out)], dtype=object)


try:
    if BaseEstimator.__module__ == __name__:
        raise ImportError
    from sklearn.callback import CallbackSupportMixin  # since 1.9
except ImportError:

    class CallbackSupportMixin:
        """Stand-in: nobody to call."""


class CentersEstimator(
    Kept, CallbackSupportMixin, ClassNamePrefixFeaturesOutMixin, TransformerMixin, ClusterMixin, BaseEstimator
):
    """An estimator whose fitted state is `cluster_centers_`, each row belonging to the nearest."""

    _FITTED: ClassVar = {
        "cluster_centers_": Array("f", 2),
        "labels_": Array("i", 1),
        "inertia_": float,
        "n_features_in_": int,
        "feature_names_in_": Names(),
    }
    _NOT_KEPT = ("callback",)
    _rows_of = staticmethod(Rows)  # makes the rows that centres are compared with
    __metadata_request__predict: ClassVar = {"out": UNUSED}  # a file is nothing that a pipeline hands on

    labels_, inertia_, cluster_inertia_ = ComputedLate(), ComputedLate(), ComputedLate()

    def _keep(self, found, X, weights):
        """Take over the loop.Result of a fit to these checked rows.

        Where it was interrupted they have no labels yet: these may take as long as a step, and Ctrl-C answers at once.
        """
        self.cluster_centers_ = found.centers
        self.n_iter_ = found.n_iter
        self.converged_ = found.converged
        self.history_ = found.history
        self.labels_, self.inertia_, self.cluster_inertia_ = found.labels, found.inertia, found.cluster_inertia
        self._keep_total(found.total_inertia)
        for name in ("_to_label", "_sizes"):
            self.__dict__.pop(name, None)
        if found.labels is None:
            del self.labels_, self.inertia_, self.cluster_inertia_
            self._to_label = X, weights

    def _keep_total(self, total_inertia):
        """Take over the inertia of all rows around their mean, or None."""
        self.__dict__.pop("total_inertia_", None)
        if total_inertia is not None:
            self.total_inertia_ = total_inertia

    @property
    def cluster_sizes_(self):
        """How many rows each cluster has, of those that labels_ are of: ndarray of shape (n_clusters,), int64."""
        if "_sizes" in vars(self):
            return self._sizes.copy()
        return np.bincount(self.labels_, minlength=len(self.cluster_centers_))

    def __getstate__(self):
        """Return what is pickled and copied: no rows of a fit that was interrupted, but their labels, unless lazy."""
        if "_to_label" in self.__dict__:
            self.labels_  # noqa: B018
        state = super().__getstate__()
        if is_collection(state.get("labels_")):
            del state["labels_"]
        return state

    def _check_fitted(self):
        if not hasattr(self, "cluster_centers_"):
            raise NotFittedError(
                f"This {type(self).__name__} instance is not fitted yet. Call 'fit' with appropriate arguments before "
                "using this estimator."
            )

    if hasattr(BaseEstimator, "__sklearn_tags__"):

        def __sklearn_tags__(self):
            tags = super().__sklearn_tags__()
            tags.input_tags.sparse = True
            return tags

    def _check_fit_rows(self, X):
        """Return X checked but for NaN and infinity, and remember its width and its columns' names."""
        rows = check_rows(X, caller=type(self).__name__, finite=False)
        self._remember_columns(rows.shape[1], column_names(X))
        return rows

    def _remember_columns(self, d, names):
        """Remember how many columns were fitted, and their names, an object array or None."""
        self.n_features_in_ = d
        if names is not None:
            self.feature_names_in_ = names
        else:
            self.__dict__.pop("feature_names_in_", None)

    def _check_new_rows(self, X, sample_weight=None):
        """Return X, checked against what was fitted, as Rows, and the centres as float64."""
        self._check_fitted()
        self._check_names(column_names(X))
        return self._check_same_width(X, sample_weight)

    def _check_names(self, names):
        """Warn or raise where columns are called otherwise than those that were fitted."""
        check_same_names(getattr(self, "feature_names_in_", None), names, type(self).__name__)

    def _check_same_width(self, X, sample_weight=None):
        """Do the same where names of columns are checked already, and that the model is fitted."""
        caller = type(self).__name__
        engine = Threads(self.n_threads)
        rows = check_rows(X, caller=caller, engine=engine)
        centers = check_rows(self.cluster_centers_, name="cluster_centers_", caller=caller, engine=engine)
        if rows.shape[1] != (width := centers.shape[1]):
            raise ValueError(f"X has {rows.shape[1]} features, but {caller} is expecting {width} features as input.")
        weights = check_weights(sample_weight, rows.shape[0])
        return self._rows_of(rows, weights, engine), centers.astype(np.float64, copy=False)

    def fit_predict(self, X, y=None, sample_weight=None):
        """Fit to X and return the label of each row: fit(X).labels_.

        Parameters
        ----------
        X : array-like or sparse matrix of shape (n, d)
            Rows to cluster.
        y : Ignored
            Present by convention.
        sample_weight : array-like of shape (n,), default=None
            Weight of each row, not negative; None: 1.

        Returns
        -------
        ndarray of shape (n,), int32
            Labels.
        """
        return self.fit(X, sample_weight=sample_weight).labels_

    def predict(self, X, *, out=None):
        """Return the cluster of each row: the index of the nearest centre, the lowest on ties.

        In `BisectingKMeans`, the cluster that a row comes to along `tree_`, at each split to the nearer of two centres.

        Parameters
        ----------
        X : array-like or sparse matrix of shape (n, d)
            Rows, of any numeric type, or what is read block by block: see `ckmeans.blocks`. Of a dask array or frame
            labels are a lazy dask array.
        out : str or os.PathLike, default=None
            A .npy file to write the labels to; it takes its place when it is complete. None: labels are returned in
            memory.

        Returns
        -------
        ndarray of shape (n,), int32
            Labels; for the rows that were fitted, `labels_`. With `out`, a read-only map of that file.

        Raises
        ------
        NotFittedError
            Before fit.
        ValueError, TypeError
            If X does not hold finite numbers in as many columns as were fitted.
        """
        if out is not None:
            from ckmeans.estimators import by_blocks  # slow to import

            return by_blocks.write_labels(self, X, out)
        if is_collection(X):
            from ckmeans.estimators.lazy import labels

            return labels(self, X)
        if (source := source_or_map(X)) is not None:
            from ckmeans.estimators import by_blocks  # slow to import

            return np.concatenate(list(by_blocks.labels(self, source)))
        return self._clusters_of(*self._check_new_rows(X))

    def _clusters_of(self, rows, centers):
        """Return the cluster of each of some Rows: (n,), int32."""
        return rows.nearest(centers)

    def transform(self, X):
        """Return the Euclidean distance of each row to each centre.

        Parameters
        ----------
        X : array-like or sparse matrix of shape (n, d)
            Rows, of any numeric type.

        Returns
        -------
        ndarray of shape (n, n_clusters)
            Distances, not squared: float32 for float32 rows, else float64.

        Raises
        ------
        NotFittedError
            Before fit.
        ValueError, TypeError
            If X does not hold finite numbers in as many columns as were fitted.
        """
        if is_collection(X):
            from ckmeans.estimators.lazy import distances

            return distances(self, X)
        if (source := source_or_map(X)) is not None:
            from ckmeans.estimators import by_blocks  # slow to import

            return np.concatenate(list(by_blocks.distances(self, source)))
        rows, centers = self._check_new_rows(X)
        return rows.all_distances(centers)

    def fit_transform(self, X, y=None, sample_weight=None):
        """Fit to X and return transform(X).

        Parameters
        ----------
        X : array-like or sparse matrix of shape (n, d)
            Rows to cluster.
        y : Ignored
            Present by convention.
        sample_weight : array-like of shape (n,), default=None
            Weight of each row, not negative; None: 1.

        Returns
        -------
        ndarray of shape (n, n_clusters)
            Distances, not squared: float32 for float32 rows, else float64.
        """
        return self.fit(X, sample_weight=sample_weight).transform(X)

    def score(self, X, y=None, sample_weight=None):
        """Return minus the weighted sum of squared distances of the rows to the centres of their clusters.

        Parameters
        ----------
        X : array-like or sparse matrix of shape (n, d)
            Rows, of any numeric type.
        y : Ignored
            Present by convention.
        sample_weight : array-like of shape (n,), default=None
            Weight of each row, not negative; None: 1.

        Returns
        -------
        float
            The score; for the rows that were fitted, -inertia_.

        Raises
        ------
        NotFittedError
            Before fit.
        ValueError, TypeError
            If X does not hold finite numbers in as many columns as were fitted.
        """
        if is_collection(X):
            from ckmeans.estimators.lazy import inertia

            return -inertia(self, X, sample_weight)
        if (source := source_or_map(X)) is not None:
            from ckmeans.estimators import by_blocks  # slow to import

            return -by_blocks.inertia(self, source, sample_weight)
        rows, centers = self._check_new_rows(X, sample_weight)
        return -rows.inertia(centers, self._clusters_of(rows, centers))

    def summary(self, X=None, sample_weight=None):
        """Return what the clusters are like, to be printed.

        Parameters
        ----------
        X : array-like or sparse matrix of shape (n, d), default=None
            Rows, mostly those that were fitted. None: what the fit knows of its own rows is told, that is sizes,
            inertia, and the explained share if they had no weights.
        sample_weight : array-like of shape (n,), default=None
            Weight of each row of X, not negative; None: 1.

        Returns
        -------
        Summary
            `print` shows a line for each cluster; its attributes are the numbers.

        Raises
        ------
        NotFittedError
            Before fit.
        ValueError, TypeError
            If X does not hold finite numbers in as many columns as were fitted, or without X if the model has no
            labels_.
        """
        from ckmeans.summary import summary_of  # slow to import

        self._check_fitted()
        if X is None:
            if sample_weight is not None:
                raise ValueError("sample_weight is of the rows of X: summary() needs X, too")
            return summary_of(self)
        rows, centers = self._check_new_rows(X, sample_weight)
        return summary_of(self, rows, centers, self._clusters_of(rows, centers))

    @property
    def _n_threads(self):
        """The most threads that are used: where programs written for scikit-learn look for it."""
        return Threads(self.n_threads).most

    @property
    def _n_features_out(self):
        return np.shape(self.cluster_centers_)[0]

    def __sklearn_is_fitted__(self):
        return hasattr(self, "cluster_centers_")
