"""What an interrupted fit left out and is computed when it is first asked for. Knows no estimator by name."""

import numpy as np

from ckmeans.engines.pool import is_collection
from ckmeans.engines.threads import Threads
from ckmeans.rows.whole import Whole


class ComputedLate:
    """labels_, inertia_ or cluster_inertia_ where an interrupted fit left them out: computed when first asked for.

    Otherwise a model that lacks them has no such attribute. Those that it has are found before this.
    """

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, model, owner=None):
        if model is None:
            return self
        if "_to_label" not in vars(model):
            raise AttributeError(f"{type(model).__name__!r} object has no attribute {self.name!r}")
        X, weights = model._to_label
        centers = model.cluster_centers_.astype(np.float64, copy=False)
        if is_collection(X):
            from ckmeans.estimators.lazy import compute_late

            compute_late(model, X, weights, centers)
        else:
            rows = X if isinstance(X, Whole) else model._rows_of(X, weights, Threads(model.n_threads))
            labels = rows.nearest(centers)
            model.inertia_, model.cluster_inertia_ = rows.inertias(centers, labels)
            model.labels_ = np.asarray(labels)
        del model._to_label
        return vars(model)[self.name]
