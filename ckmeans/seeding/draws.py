"""Single draws from a random state, as scikit-learn makes them. Knows nothing of what is drawn for."""

import numpy as np


def drawn_row(n, weights, random_state):
    """Return the row that random_state.choice() draws with chances proportional to weights."""
    if not isinstance(random_state, np.random.RandomState):
        return random_state.choice(n, p=probabilities(n, weights))
    # What choice() does, without the 10 us in which it checks the chances.
    uniform = random_state.random_sample()
    at = uniform * n
    if weights is None and abs(at - round(at)) > 3e-16 * n * n + 1e-9:
        return int(at)  # sums of n equal chances stray from a straight line by rounding alone
    sums = probabilities(n, weights).cumsum()
    sums /= sums[-1]
    return int(sums.searchsorted(uniform, side="right"))


def drawn_rows(n, size, weights, random_state):
    """Return the distinct rows that random_state.choice() draws with chances proportional to weights."""
    if weights is not None or not isinstance(random_state, np.random.RandomState):
        return random_state.choice(n, size=size, replace=False, p=probabilities(n, weights))
    # What choice() does, without the 10 ns per row in which it adds up the chances, unless these sums matter.
    uniforms = random_state.random_sample(size)
    at = uniforms * n
    rows = at.astype(np.intp)
    if (np.abs(at - np.rint(at)) > 3e-16 * n * n + 1e-9).all() and len(set(rows.tolist())) == size:
        return rows
    chances, rows = probabilities(n, None), np.empty(0, dtype=np.intp)
    while True:
        sums = chances.cumsum()
        sums /= sums[-1]
        drawn = sums.searchsorted(uniforms, side="right")
        rows = np.concatenate([rows, drawn[np.sort(np.unique(drawn, return_index=True)[1])]])
        if len(rows) == size:
            return rows
        chances[rows] = 0.0
        uniforms = random_state.random_sample(size - len(rows))


def probabilities(n, weights):
    """Return the chance of each row to be drawn, as an array of length n."""
    return np.full(n, 1.0 / n) if weights is None else weights / weights.sum()
