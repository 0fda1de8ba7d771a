"""Where the first centres come from: everything that init= may be.

Random draws are made as scikit-learn makes them, call by call, so that a seed picks the same rows. Knows nothing of the
loop that follows.
"""

import numpy as np

from ckmeans import tuning
from ckmeans.rows.check import check_centers
from ckmeans.seeding.draws import drawn_rows, drawn_sample
from ckmeans.seeding.greedy import Greedy
from ckmeans.seeding.parallel import oversampled_rows

# What init= may be called.
INITS = ("k-means++", "k-means||", "random")


class FirstCenters:
    """What init= asks for, as often as there are runs; init: a name, an array already checked, or a callable."""

    def __init__(self, rows, n_clusters, init, init_size, caller):
        self.n_clusters, self.init, self.caller = n_clusters, init, caller
        if rows.is_in_blocks:
            rows, init_size = self.in_memory_if_few(rows, init_size)
        self.all = rows
        self.init_size = init_size if init_size is not None and init_size < rows.n else None
        self.greedy = None

    def in_memory_if_few(self, rows, init_size):
        """Return rows that come block by block, or all of them in memory, and among how many seeds are chosen."""
        if callable(self.init):
            raise TypeError(f"init is called with all rows, which {self.caller} does not have in memory: name a method")
        if not isinstance(self.init, str) or self.init == "random":
            return rows, init_size
        size = init_size or sample_size(rows, self.n_clusters)
        weights = rows.weights
        counted = rows.n if weights is None else np.count_nonzero(weights)
        if size >= rows.n or counted < self.n_clusters:
            return rows.part(np.arange(rows.n), weights=weights, max_cache_bytes=None), None
        if self.init == "k-means||" and init_size is None:
            return rows, None
        import logging  # slow to import

        logging.getLogger("ckmeans").info(
            "init=%r chooses among %d of %d rows, drawn at random: init_size says how many",
            *(self.init, min(size, counted), rows.n),
        )
        return rows, size

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
            self._refuse_too_few(weights)
            return drawn_rows(n, self.n_clusters, weights, random_state)
        if self.init_size is None:
            return self.rows_of(self.all, random_state)
        return self.rows_of_sample(self.init_size, random_state)

    def rows_of_sample(self, size, random_state):
        """Return the positions of the rows that are chosen among so many, drawn at random."""
        n, weights = self.all.n, self.all.weights
        # Rows without weight are never chosen, so none is drawn.
        counted = range(n) if weights is None else np.flatnonzero(weights)
        size = min(size, len(counted))
        if size < self.n_clusters:
            return self.rows_of(self.all, random_state)
        some = drawn_sample(len(counted), size, random_state)
        some = some if weights is None else counted[some]
        part = self.all.part(some, weights=None if weights is None else weights[some])
        return some[self.rows_of(part, random_state)]

    def _refuse_too_few(self, weights):
        """Raise ValueError where fewer rows have a weight than are to be drawn."""
        if weights is not None and np.count_nonzero(weights) < self.n_clusters:
            raise ValueError(
                f"init='random' draws n_clusters={self.n_clusters} rows that have a weight; sample_weight has "
                f"{np.count_nonzero(weights)} of them (Fewer non-zero entries in p than size)"
            )

    def rows_of(self, rows, random_state):
        """Return the positions that k-means++ or k-means|| choose among rows, which may be a part of all."""
        if self.init == "k-means||":
            found = oversampled_rows(rows, self.n_clusters, random_state)
            return self.rows_of_sample(sample_size(rows, self.n_clusters), random_state) if found is None else found
        if self.init_size is not None:
            return Greedy(rows, self.n_clusters).choose(random_state)
        if self.greedy is None:
            self.greedy = Greedy(rows, self.n_clusters)
        return self.greedy.choose(random_state)


def sample_size(rows, n_clusters):
    """Return among how many rows that are read block by block first centres are chosen."""
    return tuning.sampled_rows(n_clusters, rows.d * rows.storage_type.itemsize)
