"""Plain Lloyd: every row meets every centre; the reference that every other algorithm must equal.

Rows whose codes are kept and whose assigned centre is not active meet only the centres that are: all others are as far
as before. With max_cache_bytes=0 nothing is kept, and all rows meet all centres in every step.

S. Lloyd, "Least squares quantization in PCM", IEEE Transactions on Information Theory 28 (1982). Active centres: T.
Kaukoranta, P. Fränti and O. Nevalainen, "A fast exact GLA based on code vector activity detection", IEEE Transactions
on Image Processing 9 (2000).
"""

import numpy as np

from ckmeans import tuning
from ckmeans.algorithms.algorithm import Algorithm, Tally
from ckmeans.kernels.assign import Nearest
from ckmeans.rows.sums import move_rows


class Lloyd(Algorithm):
    """Steps in which every row meets every centre that may have become nearer. spare: bytes not to be kept."""

    name = "lloyd"

    def __init__(self, rows, sums, labels, spare=0):
        super().__init__(rows, sums, labels)
        self.codes = rows.keep_codes(spare) if tuning.int8_pays(sums.k, sums.d) else None
        self.scale = None  # in which labels were decided under the centres of the last step; None: they were not

    def step(self, centers, shift):
        """Give every row its nearest centre, move rows between sums, and return a Tally."""
        rows, sums = self.rows, self.sums
        ready = rows.prepared_to_assign(centers, self.codes)
        active = self.active_centers(ready, centers, shift)
        self.scale = ready.scale
        tally = moved(rows, ready, self.labels, sums, self.codes, active)
        sums.gather(rows.engine.for_centers(sums.k * sums.d))
        return tally

    def active_centers(self, ready, centers, shift):
        """Return the active centres as assign.Nearest takes them, or None where all rows are to meet all centres."""
        if self.codes is None or shift is None or self.scale != ready.scale:
            return None
        if not 0 < shift.n_active < tuning.MOST_ACTIVE * len(centers):
            return None
        ids = np.flatnonzero(shift.is_active).astype(np.int32)
        return self.rows.prepared(centers[ids], screen=True, codes=self.codes), ids, shift.is_active


def moved(rows, ready, labels, sums, codes=None, active=None):
    """Give rows their nearest centre, as assign.Nearest does, and move them between sums that are gathered later.

    Returns a Tally. Where there are fewer accumulators than threads, labels are found first, and then rows move.
    """
    threads = rows.engine.count(rows.size * sums.k)
    if sums.accumulators >= threads:
        return Tally(*rows.engine.run(Nearest(rows, ready, labels, sums, codes, active), threads))
    before = labels.copy()
    _, n_decided, n_distances = rows.engine.run(Nearest(rows, ready, labels, None, codes, active))
    n_changed, _, _ = move_rows(rows, sums, labels, before)
    return Tally(n_changed, n_decided, n_distances)
