"""Single draws from a random state, as scikit-learn makes them. Knows nothing of what is drawn for."""

import numpy as np

from ckmeans import tuning


def drawn_row(n, weights, random_state):
    """Return the row that random_state.choice() draws with chances proportional to weights."""
    if weights is None and n > tuning.MANY_TO_DRAW_FROM and isinstance(random_state, np.random.RandomState):
        # choice() looks one number up in the sums of n chances; they stray from a straight line by rounding alone.
        state = random_state.get_state(legacy=False)
        at = random_state.random_sample() * n
        if abs(at - round(at)) > 3e-16 * n * n + 1e-9:
            return int(at)
        random_state.set_state(state)
    return random_state.choice(n, p=probabilities(n, weights))


def probabilities(n, weights):
    """Return the chance of each row to be drawn, as an array of length n."""
    return np.full(n, 1.0 / n) if weights is None else weights / weights.sum()
