"""KSelection: what select_k() found, the ranges of k that the criteria agree on, and the table as text.

Knows nothing of how it was computed.
"""

from dataclasses import dataclass

import numpy as np

TABLE = np.dtype(
    [
        ("k", np.int64),
        ("inertia", np.float64),
        ("explained", np.float64),
        ("calinski_harabasz", np.float64),
        ("bic", np.float64),
        ("simplified_silhouette", np.float64),
        ("gap", np.float64),
        ("gap_se", np.float64),
    ]
)

# Criteria that are the better the greater, which each name one k.
GREATEST = ("calinski_harabasz", "bic", "simplified_silhouette")

# By how much more a gap is greater than that of one cluster where it excludes it: W is lower by a fifth. Uniform
# rows in 1 to 5 columns came up to 0.13, eight clusters that are all as far from each other to 1.1.
CLEARLY = 0.2

# Rows a cluster from which on one of a single row is a note.
MANY_FOR_ONE = 20


@dataclass(frozen=True, eq=False, repr=False)
class KSelection:
    """What several criteria say of each number of clusters; `print` shows it. Made by `select_k`.

    Attributes
    ----------
    table : structured ndarray of shape (number of k,)
        For each `k`, ascending: `inertia`; `explained`, the share of the inertia of a single cluster that the clusters
        take away; `calinski_harabasz`; `bic`, of spherical Gaussians of one variance, in the sense in which the greater
        is the better; `simplified_silhouette`, of rows at random where there are more than 100,000 (or, if they are
        wide, more than 10,000); `gap` and its standard error `gap_se`. NaN where something is not defined, such as the
        silhouette of one cluster, or was not asked for.
    models : dict of int to KMeans
        The fitted model of each k.
    one_group : bool or None
        Whether a single cluster cannot be excluded: the gap of the next k is greater by at most two of its standard
        errors, and that of no k is greater by more than 0.2 beside. None where the gap is not known.
    best : dict of str to int
        The k that each criterion names: where it is greatest, the smallest of those alike. The gap names 1 where it
        does not exclude a single cluster, else the first k from 2 on whose gap is at least that of the next k in the
        table less the standard error of that, or the last k. Criteria that name no k of the table are left out.
    suggested : list of (int, int)
        The ranges of k that at least two criteria agree on, each as its first and last k, both included; those that
        more criteria name come first, else the smaller. A range is a run of neighbours in the table that are all named
        by `best`; k=1 is nobody's neighbour. Empty where no two agree.

    Examples
    --------
    >>> import ckmeans
    >>> X = [[0.0], [1], [2], [10], [11], [12], [20], [21], [22]]
    >>> selection = ckmeans.select_k(X, range(1, 6), gap=False, random_state=0)
    >>> selection.best
    {'calinski_harabasz': 3, 'bic': 3, 'simplified_silhouette': 3}
    >>> selection.suggested
    [(3, 3)]
    >>> selection.table["inertia"][2]
    np.float64(6.0)
    """

    __module__ = "ckmeans"

    table: np.ndarray
    models: dict
    one_group: bool | None

    @property
    def best(self):
        """The k that each criterion names, by its name in the table."""
        k, found = self.table["k"], {}
        for name in GREATEST:
            if not np.isnan(self.table[name]).all():
                found[name] = int(k[np.nanargmax(self.table[name])])
        if self.one_group and k[0] == 1:
            found["gap"] = 1
        several = np.flatnonzero(~np.isnan(self.table["gap"]) & (k > 1))
        if len(several) and not self.one_group:
            some = several[first_that_is_enough(self.table["gap"][several], self.table["gap_se"][several])]
            found["gap"] = int(k[some])
        return found

    @property
    def suggested(self):
        """The ranges of k that at least two criteria agree on: [(first, last), ...]."""
        named, runs = list(self.best.values()), []
        for before, k in zip([0, *self.table["k"].tolist()], self.table["k"].tolist(), strict=False):
            if k not in named:
                continue
            if runs and runs[-1][-1] == before and before > 1:
                runs[-1].append(k)
            else:
                runs.append([k])
        votes = [sum(named.count(k) for k in run) for run in runs]
        ordered = sorted(zip(votes, runs, strict=True), key=lambda each: -each[0])
        return [(run[0], run[-1]) for count, run in ordered if count > 1]

    def plot(self, ax=None):
        """Draw the criteria over k, by `ckmeans.plot.survey`.

        Parameters
        ----------
        ax : matplotlib Axes, default=None
            Where to draw; None: a new figure.

        Returns
        -------
        matplotlib Axes
            What was drawn on.

        Raises
        ------
        ImportError
            If matplotlib is not installed.
        """
        from ckmeans import plot  # not above: it is above this

        return plot.survey(self, ax=ax)

    def __repr__(self):
        counts = self.table["k"]
        return f"KSelection(k={counts[0]} to {counts[-1]}, suggested={self.suggested})"

    def __str__(self):
        best, columns = self.best, [[" k", *(f"{k:2d}" for k in self.table["k"])]]
        for name, title, text in SHOWN:
            values = self.table[name]
            if name in ("gap", "gap_se") and np.isnan(values).all():
                continue
            cells = ["-" if np.isnan(value) else text(value) for value in values]
            marks = [" *" if best.get(name) == k else "  " for k in self.table["k"]]
            marked = zip(cells, marks, strict=True) if name in best else ((cell, "") for cell in cells)
            columns.append([title + "  " * (name in best), *(cell + mark for cell, mark in marked)])
        width = [max(map(len, column)) for column in columns]
        lines = ["  ".join(map(str.rjust, line, width)).rstrip() for line in zip(*columns, strict=True)]
        return "\n".join([*lines, f"{self._agreement()}.  {LEGEND}", *self._lonely_rows()])

    def _agreement(self):
        """Say which ranges agree, and what the gap says of one group."""
        ranges = [f"{first}-{last}" if first < last else f"{first}" for first, last in self.suggested]
        told = f"agree on {' or '.join(ranges)}" if ranges else "no two criteria agree"
        if self.one_group is None:
            return told
        return f"{told}; {'k=1 cannot be excluded' if self.one_group else 'not one group'} (gap)"

    def _lonely_rows(self):
        """Yield a note where clusters of a single row tell that far rows decide, which no criterion survives."""
        lonely = [
            str(k)
            for k, model in self.models.items()
            if len(model.labels_) >= MANY_FOR_ONE * k and (model.cluster_sizes_ == 1).any()
        ]
        if lonely:
            yield f"note: a cluster of a single row for k={', '.join(lonely)}: leave out rows far from all others"


def first_that_is_enough(gap, gap_se):
    """Return the first position whose gap is at least that of the next one less the standard error of that.

    Else the last one. The rule of the authors of the gap statistic.
    """
    return int(np.argmax(np.append(gap[:-1] >= gap[1:] - gap_se[1:], True)))


def is_one_group(gap, gap_se):
    """Return whether the gaps, of a single cluster first, do not exclude it; None where they do not say.

    The authors' rule asks for one standard error, which rows without clusters exceed once in six times. Of clusters
    that are all as far from each other it stops too early, as splitting in two is no use: so greater k are looked at.
    """
    known = np.flatnonzero(~np.isnan(gap))
    if len(known) < 2 or known[0] != 0:
        return None
    beyond = (gap - 2.0 * gap_se)[known[1:]] - gap[0]
    return bool(beyond[0] <= 0.0 and beyond.max() <= CLEARLY)


def _short(value):
    """Return a number in about five digits, without an exponent where it is short."""
    return f"{value:.0f}" if 1000 <= abs(value) < 1e7 else f"{value:.4g}"


SHOWN = (
    ("inertia", "inertia", _short),
    ("explained", "explained", lambda share: f"{100 * share:.1f} %"),
    ("calinski_harabasz", "CH", _short),
    ("bic", "BIC", _short),
    ("simplified_silhouette", "silhouette", lambda value: f"{value:.3f}"),
    ("gap", "gap", lambda value: f"{value:.3f}"),
    ("gap_se", "+-se", lambda value: f"{value:.3f}"),
)
LEGEND = "(* best; CH: Calinski-Harabasz; silhouette: simplified)"
