"""What a survey of several numbers of clusters shows."""

import numpy as np


def survey_lines(selection, caller):
    """Return the numbers of clusters and [(name, values, standard error or None)] of the criteria that are known."""
    table = getattr(selection, "table", None)
    known = () if table is None else table.dtype.names or ()
    if not {"k", "explained", "simplified_silhouette", "gap", "gap_se"} <= set(known):
        raise TypeError(f"{caller}: selection must be what select_k() returns; got {type(selection).__name__}")
    lines = [
        ("explained variance", table["explained"], None),
        ("simplified silhouette", table["simplified_silhouette"], None),
        ("gap", table["gap"], table["gap_se"]),
    ]
    return table["k"], [line for line in lines if np.isfinite(line[1]).any()]


def suggested_ranges(selection):
    """Return [(least k, greatest k)] of the ranges that at least two criteria agree on, the best one first."""
    return [(int(low), int(high)) for low, high in selection.suggested]


def in_words(ranges):
    """Return ranges as a part of a sentence: 2 to 3 or 5."""
    return " or ".join(f"{low}" if low == high else f"{low} to {high}" for low, high in ranges)
