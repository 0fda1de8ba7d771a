"""The errors and warnings that have a name of their own.

Where scikit-learn is loaded and has a class of the same name, what is raised is of both classes, so that code written
for either catches it. scikit-learn is never imported for that.
"""

import functools
import sys

# Where scikit-learn keeps the classes that are also its own.
_SKLEARN_MODULES = ("sklearn.exceptions", "sklearn.utils._param_validation")


class _AlsoSklearns:
    """Makes an instance one of scikit-learn's class of the same name too, while scikit-learn is loaded."""

    def __new__(cls, *args):
        return super().__new__(sklearn_class_or(cls), *args)


class InvalidParameterError(_AlsoSklearns, ValueError, TypeError):
    """A parameter has a type or value that is not allowed."""

    __module__ = "ckmeans"


class NotFittedError(_AlsoSklearns, ValueError, AttributeError):
    """An estimator is used before it was fitted."""

    __module__ = "ckmeans"


class ConvergenceWarning(_AlsoSklearns, UserWarning):
    """A result is less than what was asked for, such as fewer clusters."""

    __module__ = "ckmeans"


class DataWarning(UserWarning):
    """Data look wrong: a column holds a value far beyond its others."""

    __module__ = "ckmeans"


class InconsistentVersionWarning(_AlsoSklearns, UserWarning):
    """A model was pickled by a newer version of ckmeans than the one that reads it."""

    __module__ = "ckmeans"

    def __init__(self, *args):  # scikit-learn's takes versions, and makes a sentence of them
        UserWarning.__init__(self, *args)

    __str__ = UserWarning.__str__


def sklearn_class_or(cls):
    """Return the class that is ours and scikit-learn's of the same name, or ours where scikit-learn is not loaded."""
    for module in _SKLEARN_MODULES:
        theirs = getattr(sys.modules.get(module), cls.__name__, cls)
        if not issubclass(cls, theirs):
            return _both(cls, theirs)
    return cls


@functools.cache
def _both(ours, theirs):
    def reduce(self):
        return ours, self.args, self.__dict__ or None  # read where scikit-learn is not loaded, it is ours alone

    return type(ours.__name__, (ours, theirs), {"__module__": "ckmeans", "__doc__": ours.__doc__, "__reduce__": reduce})
