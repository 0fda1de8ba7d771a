"""k-means||: first centres drawn in a few rounds, however many there are.

Each round draws many rows, independently, with chances proportional to weight times squared distance to the rows drawn
before. Those rows, weighted by the rows closest to them, go to greedy k-means++; if they are too few, all rows do.

B. Bahmani, B. Moseley, A. Vattani, R. Kumar and S. Vassilvitskii, "Scalable k-means++", VLDB 2012.
"""

import numpy as np

from ckmeans import tuning
from ckmeans.kernels.min_distances import MinDistances
from ckmeans.seeding.draws import drawn_row
from ckmeans.seeding.greedy import Greedy


def oversampled_rows(rows, n_clusters, random_state):
    """Return the positions of the rows that k-means|| chooses."""
    drawn = np.array([drawn_row(rows.n, rows.weights, random_state)])
    distances, owner = MinDistances(rows), np.zeros(rows.n, dtype=np.int32)
    lower_to(rows, rows.dense(drawn).astype(np.float64), distances.closest_sq, owner, 0)
    for _ in range(tuning.PARALLEL_ROUNDS):
        distances.add_up()
        share = tuning.OVERSAMPLING * n_clusters / potential if (potential := distances.potential()) > 0 else 0.0
        more = np.flatnonzero(kept(distances.closest_sq, rows.weights, share, random_state))
        if len(more):
            lower_to(rows, rows.dense(more).astype(np.float64), distances.closest_sq, owner, len(drawn))
            drawn = np.concatenate([drawn, more])
    if len(drawn) < n_clusters:
        return Greedy(rows, n_clusters).choose(random_state)
    attracted = np.bincount(owner, rows.weights, minlength=len(drawn)).astype(np.float64)
    return drawn[Greedy(rows.part(drawn, weights=attracted), n_clusters).choose(random_state)]


def kept(closest_sq, weights, share, random_state):
    """Return which rows a round draws: each with chance share times weight times closest_sq."""
    chances = closest_sq * share if weights is None else closest_sq * share * weights
    return random_state.uniform(size=len(closest_sq)) < chances


def lower_to(rows, centers, closest_sq, owner, first):
    """Lower the distances of rows to their closest seeds by new ones; owner: its number, theirs from first on."""
    labels = rows.nearest(centers)
    distances_sq = rows.assigned_distances_sq(centers, labels)
    closer = distances_sq < closest_sq
    closest_sq[closer] = distances_sq[closer]
    owner[closer] = labels[closer] + first
