"""A page about a model: HTML with everything in it, which needs no other file, no script and no network.

What it tells by colour it also tells by a shape or in words: it can be printed in grey, and read aloud.
"""

import os

from ckmeans.files import check_target, in_place_of
from ckmeans.report.page import page

__all__ = ["report", "write_report"]


def report(model, X, *, names=None, selection=None, title=None, notes=None, units=None, row_names=None):
    """Return a page about a model and its clusters, as HTML.

    On it are a table of the clusters (rows, share, silhouette, what each stands out by, its most typical row), their
    profiles, their sizes, the rows along the two directions in which they vary most, and the survey of several numbers
    of clusters if there is one.

    Parameters
    ----------
    model : fitted estimator
        With `cluster_centers_` and `predict`.
    X : array-like or sparse matrix of shape (n, d)
        Rows to tell of, usually those of the fit; of more than 2,000 as many are drawn.
    names : sequence of str of length d, default=None
        What the columns are called; None: as X's, if it is a data frame, or the fit's.
    selection : KSelection, default=None
        What `select_k` returned, to be shown as well.
    title : str, default=None
        The heading; None: how many clusters of how many rows.
    notes : sequence of str, default=None
        Sentences to be shown above all else, such as what was done to the rows before.
    units : pair of array-like of shape (d,), default=None
        Factors and offsets that turn numbers of X's columns into those to be shown: for rows that a StandardScaler has
        scaled, its (scale_, mean_). None: they are shown as they are.
    row_names : sequence of length n, default=None
        What rows are called; None: by the frame's index, or #0, #1, ...

    Returns
    -------
    str
        A whole HTML document. Names and notes are texts: nothing in them becomes markup.

    Raises
    ------
    NotFittedError, ValueError, TypeError
        If the model is not fitted, or another argument does not fit it.

    Examples
    --------
    >>> import ckmeans
    >>> X = [[1, 2], [2, 3], [3, 4], [8, 9], [9, 10]]
    >>> model = ckmeans.KMeans(2, random_state=0).fit(X)
    >>> text = ckmeans.report.report(model, X, names=["length", "width"], title="Five rows")
    >>> "<h1>Five rows</h1>" in text
    True
    """
    return page(model, X, names, selection, title, notes, units, row_names)


def write_report(path, model, X, *, names=None, selection=None, title=None, notes=None, units=None, row_names=None):
    """Write the page that `report` returns; the file is there when it is complete, and an older one until then.

    Parameters
    ----------
    path : str or path-like
        The file, such as report.html.
    model, X, names, selection, title, notes, units, row_names
        As for `report`.

    Raises
    ------
    OSError
        If the file cannot be written.
    NotFittedError, ValueError, TypeError
        As `report` does; then no file is touched.

    Examples
    --------
    >>> import os, tempfile
    >>> import ckmeans
    >>> X = [[1, 2], [2, 3], [3, 4], [8, 9], [9, 10]]
    >>> model = ckmeans.KMeans(2, random_state=0).fit(X)
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     ckmeans.report.write_report(os.path.join(folder, "report.html"), model, X)
    ...     os.listdir(folder)
    ['report.html']
    """
    path = os.fsdecode(path)
    check_target(path)
    text = page(model, X, names, selection, title, notes, units, row_names)
    with in_place_of(path) as stream:
        stream.write(text.encode("utf-8"))


for _function in (report, write_report):
    _function.__module__ = "ckmeans.report"
