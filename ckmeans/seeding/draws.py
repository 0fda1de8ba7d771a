"""Single draws from a random state, as scikit-learn makes them. Knows nothing of what is drawn for."""

import numpy as np

# Rows whose chances are added up at a time.
PIECE = 1 << 18
# Rows up to which a RandomState shuffles all to draw a few: of 1e9 it takes 8 GB and most of a minute.
MOST_SHUFFLED = 1 << 24


def drawn_row(n, weights, random_state):
    """Return the row that random_state.choice() draws with chances proportional to weights."""
    if not isinstance(random_state, np.random.RandomState):
        return random_state.choice(n, p=probabilities(n, weights))
    # What choice() does, without the 10 us in which it checks the chances.
    uniform = random_state.random_sample()
    at = uniform * n
    if weights is None and abs(at - round(at)) > 3e-16 * n * n + 1e-9:
        return int(at)  # sums of n equal chances stray from a straight line by rounding alone
    if n > PIECE:
        return int(Chances(n, weights).drawn(np.array([uniform]))[0])
    sums = probabilities(n, weights).cumsum()
    sums /= sums[-1]
    return int(sums.searchsorted(uniform, side="right"))


def drawn_rows(n, size, weights, random_state):
    """Return the distinct rows that random_state.choice() draws with chances proportional to weights."""
    if not isinstance(random_state, np.random.RandomState):
        return random_state.choice(n, size=size, replace=False, p=probabilities(n, weights))
    # What choice() does, without the 10 ns per row in which it adds up the chances, unless these sums matter.
    uniforms = random_state.random_sample(size)
    if weights is None:
        at = uniforms * n
        rows = at.astype(np.intp)
        if (np.abs(at - np.rint(at)) > 3e-16 * n * n + 1e-9).all() and len(set(rows.tolist())) == size:
            return rows
    rows = np.empty(0, dtype=np.intp)
    while True:
        drawn = Chances(n, weights, rows).drawn(uniforms)
        rows = np.concatenate([rows, drawn[np.sort(np.unique(drawn, return_index=True)[1])]])
        if len(rows) == size:
            return rows
        uniforms = random_state.random_sample(size - len(rows))


def drawn_sample(n, size, random_state):
    """Return so many distinct rows, each as likely as any other, in ascending order."""
    if n <= MOST_SHUFFLED or 4 * size > n or not isinstance(random_state, np.random.RandomState):
        return np.sort(random_state.choice(n, size=size, replace=False))
    rows = np.empty(0, dtype=np.int64)
    while len(rows) < size:
        rows = np.union1d(rows, random_state.randint(n, size=size - len(rows), dtype=np.int64))
    return rows


class Chances:
    """The chance of each row to be drawn, added up in order, a piece of them at a time.

    Parameters
    ----------
    n : int
    weights : ndarray of shape (n,), float64, or None
    without : ndarray of intp, optional
        Rows that have none.
    """

    def __init__(self, n, weights, without=()):
        self.n, self.weights, self.without = n, weights, np.sort(np.asarray(without, dtype=np.intp))
        self.whole = None if weights is None else weights.sum()

    def sums(self):
        """Yield the first row of each piece and the sums of all chances up to each of its rows."""
        last = 0.0
        for start in range(0, self.n, PIECE):
            size = min(PIECE, self.n - start)
            if self.weights is None:
                chances = np.full(size, 1.0 / self.n)
            else:
                chances = self.weights[start : start + size] / self.whole
            first, stop = np.searchsorted(self.without, [start, start + size])
            chances[self.without[first:stop] - start] = 0.0
            chances[0] += last
            sums = chances.cumsum()
            last = sums[-1]
            yield start, sums

    def drawn(self, uniforms):
        """Return the rows at which numbers in [0, 1) end."""
        pieces = list(self.sums()) if self.n <= PIECE else None
        for _, sums in pieces or self.sums():
            whole = sums[-1]
        if not whole > 0.0:
            raise ValueError("sample_weight of too many rows is next to nothing: Fewer non-zero entries in p than size")
        rows = np.full(len(uniforms), self.n)
        for start, sums in pieces or self.sums():
            sums /= whole
            here = (rows == self.n) & (uniforms < sums[-1])
            rows[here] = start + sums.searchsorted(uniforms[here], side="right")
        return rows


def probabilities(n, weights):
    """Return the chance of each row to be drawn, as an array of length n."""
    return np.full(n, 1.0 / n) if weights is None else weights / weights.sum()
