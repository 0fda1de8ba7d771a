"""k-means||: first centres drawn in a few rounds, however many there are.

Each round draws many rows, independently, with chances proportional to weight times squared distance to the rows drawn
before. Those rows, weighted by the rows closest to them, go to greedy k-means++; if they are too few, all rows do.

Rows are passed over a block at a time, in order, wherever they lie. Each has a uniform number of its own in each round,
and what all distances add up to is rounded once, so that no cut can be seen in what is drawn.

B. Bahmani, B. Moseley, A. Vattani, R. Kumar and S. Vassilvitskii, "Scalable k-means++", VLDB 2012.
"""

import numpy as np

from ckmeans import tuning
from ckmeans.kernels.exact_sum import ExactSum
from ckmeans.seeding.draws import drawn_row
from ckmeans.seeding.greedy import Greedy


def oversampled_rows(rows, n_clusters, random_state):
    """Return the positions of the rows that k-means|| chooses.

    None where it found fewer distinct ones than clusters among rows that are read block by block.
    """
    weights = rows.weights
    drawn = np.array([drawn_row(rows.n, weights, random_state)])
    closest = Closest(rows.n)
    potential = closest.lower_to(rows, drawn, 0)
    for _ in range(tuning.PARALLEL_ROUNDS):
        share = tuning.OVERSAMPLING * n_clusters / potential if potential > 0 else 0.0
        more = closest.drawn(share, weights, random_state)
        if len(more):
            potential = closest.lower_to(rows, more, len(drawn))
            drawn = np.concatenate([drawn, more])
    if len(drawn) < n_clusters:
        return None if rows.is_in_blocks else Greedy(rows, n_clusters).choose(random_state)
    attracted = closest.attracted(len(drawn), weights)
    del closest  # what follows has more use for its memory
    return drawn[Greedy(rows.part(drawn, weights=attracted), n_clusters).choose(random_state)]


class Closest:
    """How far each of n rows is from the closest row drawn so far, and which that is: twelve bytes a row."""

    def __init__(self, n):
        self.distances_sq = np.full(n, np.inf)
        self.owner = np.zeros(n, dtype=np.int32)

    def lower_to(self, rows, more, first):
        """Take in more rows, numbered from first on, and return the weighted sum of all squared distances."""
        centers, total = rows.dense(more).astype(np.float64), ExactSum()
        for start, stop, labels, distances_sq, weights in rows.assigned(centers):
            closest, owner = self.distances_sq[start:stop], self.owner[start:stop]
            closer = distances_sq < closest
            closest[closer] = distances_sq[closer]
            owner[closer] = labels[closer] + first
            total.add(closest, weights)
        return total.value()

    def drawn(self, share, weights, random_state):
        """Return the rows that a round draws: each with chance share times weight times squared distance."""
        found = []
        for start in range(0, len(self.owner), tuning.PIECE_ROWS):
            some = slice(start, start + tuning.PIECE_ROWS)
            chances = self.distances_sq[some] * share
            if weights is not None:
                chances *= weights[some]
            found.append(start + np.flatnonzero(random_state.uniform(size=len(chances)) < chances))
        return np.concatenate(found)

    def attracted(self, count, weights):
        """Return what the rows weigh that are closest to each of `count` drawn ones: (count,), float64."""
        sums = np.zeros(count)
        for start in range(0, len(self.owner), tuning.PIECE_ROWS):
            some = slice(start, start + tuning.PIECE_ROWS)
            if weights is None:
                sums += np.bincount(self.owner[some], minlength=count)
            else:
                np.add.at(sums, self.owner[some], weights[some])  # one row after another, as if they were one piece
        return sums
