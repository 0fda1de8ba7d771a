"""algorithm="auto": steps by whichever algorithm seems fastest. Every choice gives the same result.

The rules; the numbers behind them, each with its measurement, are in tuning.py.
"""

import numpy as np

from ckmeans import tuning
from ckmeans.algorithms.algorithm import Algorithm
from ckmeans.algorithms.elkan import Elkan, bound_bytes, outlook
from ckmeans.algorithms.filtering import Filtering, share_left_by_sample
from ckmeans.algorithms.hamerly import Hamerly
from ckmeans.algorithms.lloyd import Lloyd
from ckmeans.algorithms.sorted import Sorted


def elkan_may_pay(rows, n_clusters):
    """Return whether auto takes Elkan's bounds as soon as few rows change their label, and has room for them."""
    enough = rows.n >= tuning.FEW_ROWS and n_clusters >= 3
    pays = enough and Elkan.supports(rows, n_clusters) and tuning.int8_pays(n_clusters, rows.d)
    return pays and bound_bytes(rows.n, n_clusters) <= rows.budget.limit


class Auto(Algorithm):
    """Steps by one algorithm after another."""

    name = "auto"

    def __init__(self, rows, sums, labels):
        super().__init__(rows, sums, None)
        self.bounded, self.untried = None, False
        self.last = None  # the Tally of the last step
        self.wait = self.refused = 0
        if rows.n >= tuning.FEW_ROWS and Sorted.supports(rows, sums.k):
            self.method = Sorted(rows, sums, labels)
            return
        self.bounded = self.with_bounds()
        # A tree of float16 rows would need a float32 copy.
        boxes = self.bounded and Filtering.supports(rows, sums.k) and rows.numbers.dtype != np.float16
        if boxes and rows.d <= tuning.FILTERED_COLUMNS:
            few = sums.k < tuning.FILTERED_CLUSTERS
            self.method, self.bounded = (Lloyd if few else Filtering)(rows, sums, labels), None
            return
        perhaps = rows.d <= tuning.PERHAPS_FILTERED_COLUMNS and sums.k >= tuning.PERHAPS_FILTERED_CLUSTERS
        self.untried = boxes and perhaps
        self.method = self.first_of(labels)

    @staticmethod
    def is_plain(rows, n_clusters):
        """Return whether a step is so little work that nothing which is kept from step to step saves more."""
        if rows.is_sparse or not tuning.is_short(rows.n, rows.d, n_clusters) or tuning.int8_pays(n_clusters, rows.d):
            return False
        return rows.n < tuning.FEW_ROWS or not Sorted.supports(rows, n_clusters)

    def with_bounds(self):
        """Return the algorithm with bounds that fits the rows, or None."""
        rows, k = self.rows, self.sums.k
        if rows.n < tuning.FEW_ROWS or k < 2:
            return None
        if elkan_may_pay(rows, k):
            return Elkan
        if Elkan.supports(rows, k) and tuning.int8_pays(k, rows.d) and not tuning.codes_for_limits(k, rows.d):
            return None
        return Hamerly if Hamerly.supports(rows, k) and 4 * rows.n <= rows.budget.limit else None

    def first_of(self, labels):
        """Return the algorithm of the first step."""
        if self.bounded is Hamerly and tuning.limits_at_once(self.sums.k, self.rows.d):
            return Hamerly(self.rows, self.sums, labels)
        return self.plain(labels)

    def plain(self, labels):
        """Return plain Lloyd, which leaves room for Elkan's bounds."""
        spare = bound_bytes(self.rows.n, self.sums.k) if self.bounded is Elkan else 0
        return Lloyd(self.rows, self.sums, labels, spare)

    def step(self, centers, shift):
        """Give every row its nearest centre, move rows between sums, and return a Tally."""
        if self.bounded and self.last:
            self.reconsider(self.last, centers, shift)
        self.last = self.method.step(centers, shift)
        self.ran = self.method.ran
        return self.last

    def reconsider(self, last, centers, shift):
        """Change the algorithm where the last step says so."""
        n, k = self.rows.n, len(centers)
        if self.untried:
            self.untried = False
            if share_left_by_sample(self.rows, centers, tuning.SAMPLE_EVERY) < tuning.FILTERED_SHARE:
                self.change(Filtering)
                self.bounded = None
            return
        if self.bounded is Hamerly and tuning.limits_at_once(k, self.rows.d):
            return
        self.wait -= 1
        if isinstance(self.method, Lloyd):
            # As long as few centres are active, bounds save nothing more.
            few = last.n_distances < tuning.FEW_DISTANCES * n * k
            if self.wait < 0 and not few and last.n_changed < tuning.CHANGED_FOR_BOUNDS[self.bounded.name] * n:
                if self.bounded is Elkan and not self.elkan_is_cheaper(shift):
                    self.refused += 1
                    self.wait = self.refused
                    return
                self.change(self.bounded)
                self.wait = 1  # its first step meets every centre
        elif self.wait < 0 and self.method.n_met() > tuning.BOUNDS_SHARE[self.bounded.name] * n * k:
            self.change(Lloyd)
            self.wait = 2
        elif self.bounded is Elkan and tuning.active_lloyd_is_cheaper(k, self.rows.d, self.method.share_active):
            self.change(Lloyd)

    def elkan_is_cheaper(self, shift):
        """Return whether a step by Elkan's bounds would take much less time than a plain one, as a few rows tell."""
        k, d = self.sums.k, self.rows.d
        bounds = tuning.elkan_cost(k, d, *outlook(self.rows, self.labels_of_rows(), shift))
        return tuning.REPAID * bounds < tuning.lloyd_cost(d, self.last.n_distances / self.rows.n)

    def change(self, algorithm):
        """Go on with another algorithm."""
        before, labels = self.method, self.method.labels_of_rows()
        before.release()
        if algorithm is Lloyd:
            self.method = self.plain(labels)
            self.method.scale = before.scale
        else:
            self.method = algorithm(self.rows, self.sums, labels)

    def labels_of_rows(self):
        """Return the labels, row by row of X."""
        return self.method.labels_of_rows()

    def finish(self):
        """Change the algorithm no more."""
        self.bounded = None

    def release(self):
        """Give back what the algorithm in use keeps."""
        self.method.release()
