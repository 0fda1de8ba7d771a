"""Places for labels that do not overlap."""

import numpy as np


def spread_along(places, gap):
    """Return places on a line, each as near as possible to the one asked for, none closer than gap to another.

    The least squares solution: places that are too close move together, as pools of adjacent violators.
    """
    places = np.asarray(places, dtype=np.float64)
    order = np.argsort(places, kind="stable")
    pools = []  # [sum, count] of places less the room that those before them take
    for rank, place in enumerate(places[order]):
        pools.append([place - rank * gap, 1])
        while len(pools) > 1 and pools[-2][0] * pools[-1][1] >= pools[-1][0] * pools[-2][1]:
            total, count = pools.pop()
            pools[-1][0] += total
            pools[-1][1] += count
    spread = np.empty(len(places))
    means = np.concatenate([np.full(count, total / count) for total, count in pools] or [np.empty(0)])
    spread[order] = means + gap * np.arange(len(places))
    return spread


def spread_apart(places, sizes, width, height):
    """Return middles of boxes, (k, 2), near the places asked for, that overlap as little as can be reached.

    sizes: (k, 2), of the boxes; width, height: of the area that they are to stay in.
    """
    places = np.array(places, dtype=np.float64)
    half = np.asarray(sizes, dtype=np.float64) / 2
    low, high = half, np.maximum([width, height] - half, half)
    order = np.arange(len(places))
    parting = np.sign(order[:, None] - order)[..., None]  # of places that are equal
    for _ in range(400):
        apart = places[:, None] - places[None]
        overlap = half[:, None] + half[None] - np.abs(apart)
        touching = (overlap > 0).all(axis=2)
        np.fill_diagonal(touching, False)
        if not touching.any():
            break
        shorter = overlap[..., 1] <= overlap[..., 0]
        push = np.where(touching, 0.5 * np.minimum(overlap[..., 0], overlap[..., 1]) + 0.05, 0.0)
        move = np.stack([np.where(shorter, 0.0, push), np.where(shorter, push, 0.0)], axis=2) * np.where(
            apart == 0, parting, np.sign(apart)
        )
        places = np.clip(places + move.sum(axis=1), low, high)
    return places
