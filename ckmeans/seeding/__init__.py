"""Where the first centres come from: everything that init= may be.

Random draws are made as scikit-learn makes them, call by call, so that a seed picks the same rows. Knows nothing of the
loop that follows.
"""

import numpy as np

from ckmeans.rows.check import check_centers
from ckmeans.seeding.draws import drawn_rows
from ckmeans.seeding.greedy import Greedy
from ckmeans.seeding.parallel import oversampled_rows

# What init= may be called.
INITS = ("k-means++", "k-means||", "random")


class FirstCenters:
    """What init= asks for, as often as there are runs; init: a name, an array already checked, or a callable."""

    def __init__(self, rows, n_clusters, init, init_size, caller):
        self.all, self.n_clusters, self.init, self.caller = rows, n_clusters, init, caller
        self.init_size = init_size if init_size is not None and init_size < rows.n else None
        self.greedy = None

    def draw(self, random_state):
        """Return (n_clusters, d) float64 centres."""
        if callable(self.init):
            centers = self.init(self.all.for_user(), self.n_clusters, random_state=random_state)
            centers = check_centers(centers, self.n_clusters, self.all.d, name="init(...)", caller=self.caller)
            return self.all.centers_of_user(centers, "init(...)", self.caller)
        if not isinstance(self.init, str):
            return self.all.centers_of_user(self.init, "init", self.caller)
        return self.all.dense(self.rows(random_state)).astype(np.float64)

    def rows(self, random_state):
        """Return the positions of the rows that an init= of this name chooses."""
        n, weights = self.all.n, self.all.weights
        if self.init == "random":
            self._refuse_too_few()
            return drawn_rows(n, self.n_clusters, weights, random_state)
        if self.init_size is None:
            return self.rows_of(self.all, random_state)
        # Rows without weight are never chosen, so none is drawn.
        counted = n if weights is None else np.flatnonzero(weights)
        size = min(self.init_size, n if weights is None else len(counted))
        if size < self.n_clusters:
            return self.rows_of(self.all, random_state)
        some = np.sort(random_state.choice(counted, size=size, replace=False))
        part = self.all.part(some, weights=None if weights is None else weights[some])
        return some[self.rows_of(part, random_state)]

    def _refuse_too_few(self):
        """Raise ValueError where fewer rows have a weight than are to be drawn."""
        weights = self.all.weights
        if weights is not None and np.count_nonzero(weights) < self.n_clusters:
            raise ValueError(
                f"init='random' draws n_clusters={self.n_clusters} rows that have a weight; sample_weight has "
                f"{np.count_nonzero(weights)} of them (Fewer non-zero entries in p than size)"
            )

    def rows_of(self, rows, random_state):
        """Return the positions that k-means++ or k-means|| choose among rows, which may be a part of all."""
        if self.init == "k-means||":
            return oversampled_rows(rows, self.n_clusters, random_state)
        if self.init_size is not None:
            return Greedy(rows, self.n_clusters).choose(random_state)
        if self.greedy is None:
            self.greedy = Greedy(rows, self.n_clusters)
        return self.greedy.choose(random_state)
