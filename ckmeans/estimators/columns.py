"""What columns are called, and whether new rows call them as those that were fitted do. Knows no rows."""

import warnings

import numpy as np

from ckmeans.rows.containers import column_labels


def column_names(X):
    """Return the names of a data frame's columns as an object array, or None unless all of them are strings."""
    return string_names(column_labels(X))


def string_names(labels):
    """Return what columns are called, or None, as an object array, or None unless all of them are strings."""
    if labels is None:
        return None
    names = np.asarray(labels, dtype=object)
    strings = [isinstance(name, str) for name in names]
    if any(strings) and not all(strings):
        types = sorted({type(name).__name__ for name in names})
        raise TypeError(
            "Feature names are only supported if all input features have string names, but your input has "
            f"{types} as feature name / column name types. If you want feature names to be stored and validated, you "
            "must convert them all to strings, by using X.columns = X.columns.astype(str) for example."
        )
    return names if len(names) and all(strings) else None


def check_same_names(fitted, given, caller):
    """Warn when only one side has names; raise ValueError when the names differ."""
    if fitted is None and given is None:
        return
    if fitted is None:
        warnings.warn(f"X has feature names, but {caller} was fitted without feature names", stacklevel=5)
        return
    if given is None:
        warnings.warn(f"X does not have valid feature names, but {caller} was fitted with feature names", stacklevel=5)
        return
    if len(fitted) == len(given) and (fitted == given).all():
        return
    message = "The feature names should match those that were passed during fit.\n"
    for title, extra in (
        ("Feature names unseen at fit time:", sorted(set(given) - set(fitted))),
        ("Feature names seen at fit time, yet now missing:", sorted(set(fitted) - set(given))),
    ):
        if extra:
            message += "".join([title, "\n", *(f"- {name}\n" for name in extra[:5]), "- ...\n" if extra[5:] else ""])
    if set(given) == set(fitted):
        message += "Feature names must be in the same order as they were in fit.\n"
    raise ValueError(message)
