"""The errors and warnings that have a name of their own.

Where scikit-learn is loaded its classes of the same name are raised instead, so that code written for it catches ours.
"""

import sys


class InvalidParameterError(ValueError, TypeError):
    """A parameter has a type or value that is not allowed."""

    __module__ = "ckmeans"


class NotFittedError(ValueError, AttributeError):
    """An estimator is used before it was fitted."""

    __module__ = "ckmeans"


class ConvergenceWarning(UserWarning):
    """A result is less than what was asked for, such as fewer clusters."""

    __module__ = "ckmeans"


def sklearn_class_or(cls):
    """Return scikit-learn's class of the same name when scikit-learn is loaded, and ours otherwise."""
    return getattr(sys.modules.get("sklearn.exceptions"), cls.__name__, cls)
