"""What a model is apart from its methods: parameters and fitted attributes, as pickles and files keep them.

Each class names its fitted attributes once, in `_FITTED`; parameters are those of its signature. Knows no file: that is
persistence.py.
"""

import inspect
import re
import warnings
from collections.abc import Callable
from typing import ClassVar, NamedTuple

import numpy as np

from ckmeans import __version__
from ckmeans.exceptions import InconsistentVersionWarning, NotFittedError, sklearn_class_or

# The kinds of fitted attributes in `_FITTED`, besides int, float and bool.


class Array(NamedTuple):
    """An array of one of numpy's kinds of dtypes, such as 'f' for floats."""

    kind: str
    ndim: int

    def pack(self, value, name):
        """Return the value as such an array: centres set by hand may be a list of ints."""
        array = np.asarray(value)
        if self.kind == "f" and array.dtype.kind in "biu":
            array = array.astype(np.float64)
        return self.unpack(array, name)

    def unpack(self, array, name):
        """Return the array in the byte order of this machine, if it is of this kind."""
        if (array.dtype.kind, array.ndim) != self:
            raise TypeError(
                f"{name} must be an array of {self.ndim} dimensions, its dtype of kind {self.kind!r}; it has "
                f"{array.ndim}, and dtype {array.dtype}"
            )
        return array.astype(array.dtype.newbyteorder("="), copy=False)


class Names(NamedTuple):
    """An object array of words."""

    def pack(self, value, name):
        """Return the words as a list."""
        return [str(word) for word in value]

    def unpack(self, words, name):
        """Return the array that a list was made of."""
        if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
            raise TypeError(f"{name} must be a list of words; it is {words!r}")
        return np.array(words, dtype=object)


class Parts(NamedTuple):
    """Anything that can be taken apart into arrays and plain numbers by name, and put together of them."""

    apart: Callable[[object], dict]
    together: Callable[[dict], object]


# What is neither a parameter nor fitted and goes on in the pickles of scikit-learn's models: set_output's, routing's.
_SETTINGS = ("_sklearn_output_config", "_metadata_request")
# Values that scikit-learn's parameters had in the past, and what they meant.
_FORMER_VALUES = {("algorithm", "full"): "lloyd", ("n_init", "warn"): 10}


class Kept:
    """A model that pickles of every version, and files, can be read into."""

    _FITTED: ClassVar = {}  # name of an attribute -> its kind; absent ones are left out
    _SKLEARN_NAMES: ClassVar = {}  # name in scikit-learn's pickles -> ours
    _NOT_KEPT: ClassVar = ()  # parameters that have their defaults when a model is read

    def __getstate__(self):
        state = {name: value for name, value in vars(self).items() if name not in self._NOT_KEPT}
        return {**state, "_ckmeans_version": __version__}

    def __setstate__(self, state):
        state = dict(state)
        written_by = state.pop("_ckmeans_version", None)
        if written_by is not None and _is_newer(written_by):
            warnings.warn(
                f"This {type(self).__name__} was pickled by ckmeans {written_by} and is read by {__version__}, which "
                "may not know all of it. Upgrade ckmeans.",
                sklearn_class_or(InconsistentVersionWarning),
                stacklevel=2,
            )
        if written_by is None and "_sklearn_version" in state:
            state = self._from_sklearn(state)
        # A property under the same name would hide it.
        state = {name: value for name, value in state.items() if not _is_property(type(self), name)}
        self.__dict__.update({**_defaults(type(self)), **state})

    @classmethod
    def _from_sklearn(cls, state):
        """Return the state of scikit-learn's model of the same name as one of ours: without what is private to it."""
        state = {cls._SKLEARN_NAMES.get(name, name): value for name, value in state.items()}
        return {
            name: _FORMER_VALUES.get((name, value), value) if isinstance(value, str) else value
            for name, value in state.items()
            if not name.startswith("_") or name in _SETTINGS or name in cls._FITTED
        }

    def save(self, path):
        """Write the fitted model to a file, which `ckmeans.load` reads; no pickle is in it.

        The file is an .npz archive of the parameters, the fitted attributes and the version. It appears under its name
        when it is complete, in place of an older one. An `init` that is an array or a function, and a `random_state`
        that is no int, are not in it but by name. Neither is what `set_output` and the routing of metadata have set.

        Parameters
        ----------
        path : str, path-like or binary file
            Where to write; nothing is appended to the name.

        Raises
        ------
        NotFittedError
            Before fit.
        OSError
            If the file cannot be written.
        TypeError
            If this is of a class derived from one of ckmeans', which only a pickle can hold.
        """
        from ckmeans import persistence  # not above: json and zipfile would make every import slower

        persistence.write(path, *self._pack())

    def _pack(self):
        """Return what persistence.write() takes: a header and arrays."""
        if type(self).__module__ != "ckmeans":
            raise TypeError(
                f"save() writes models of ckmeans' own classes; {type(self).__name__} is defined in "
                f"{type(self).__module__}: pickle it instead"
            )
        if not self.__sklearn_is_fitted__():
            raise NotFittedError(f"This {type(self).__name__} instance is not fitted yet: there is nothing to save.")
        fitted, arrays = {}, {}
        for name, kind in self._FITTED.items():
            if not hasattr(self, name):
                continue
            value = getattr(self, name)
            if hasattr(value, "__dask_graph__"):
                continue  # it would have to be computed
            if isinstance(kind, Parts):
                for part, number in kind.apart(value).items():
                    (arrays if isinstance(number, np.ndarray) else fitted)[f"{name}.{part}"] = number
            elif isinstance(kind, Array):
                arrays[name] = kind.pack(value, name)
            else:
                fitted[name] = kind.pack(value, name) if isinstance(kind, Names) else kind(value)
        kept = _defaults(type(self)).keys() - self._NOT_KEPT
        parameters = {name: _plain(getattr(self, name)) for name in sorted(kept)}
        return {"class": type(self).__name__, "parameters": parameters, "fitted": fitted}, arrays

    @classmethod
    def _unpack(cls, parameters, fitted):
        """Return a model of what was packed, arrays among the fitted; raise ValueError or TypeError if it is none."""
        defaults, given = _defaults(cls), dict(parameters)
        _refuse_unknown("parameter", given.keys() - defaults.keys())
        for name, value in parameters.items():
            if _is_plain(value):
                continue
            if not isinstance(value, dict) or not isinstance(value.get("word"), str):
                raise TypeError(f"{name} must be a number or a word; it is {value!r}")
            given[name] = defaults[name]
            warnings.warn(
                f"{name} was {value['word']} when this {cls.__name__} was saved, which no file holds: it has its "
                f"default now, {defaults[name]!r}. That matters to fit alone.",
                UserWarning,
                stacklevel=4,
            )
        model = cls(**given)
        fitted = dict(fitted)
        for name, kind in cls._FITTED.items():
            if isinstance(kind, Parts):
                parts = {key.partition(".")[2]: fitted.pop(key) for key in list(fitted) if key.startswith(f"{name}.")}
                if not parts:
                    raise ValueError(f"it has no {name}")
                vars(model)[name] = kind.together(parts)
            elif name in fitted:
                vars(model)[name] = _unpacked(kind, fitted.pop(name), name)
        _refuse_unknown("fitted attribute", fitted.keys())
        if not model.__sklearn_is_fitted__():
            raise ValueError("it has no cluster_centers_")
        return model


def _unpacked(kind, value, name):
    is_array = isinstance(value, np.ndarray)
    if isinstance(kind, Array) == is_array:
        if isinstance(kind, Array | Names):
            return kind.unpack(value, name)
        if type(value) is kind:
            return value
    raise TypeError(f"{name} must be {getattr(kind, '__name__', kind)}; it is {value!r}")


def _refuse_unknown(what, names):
    if names:
        raise ValueError(f"it has the {what} {min(names)!r}, which ckmeans {__version__} does not know")


def _plain(value):
    """Return a parameter's value if JSON can hold it, else its type's name."""
    value = value.item() if isinstance(value, np.generic) else value
    return value if _is_plain(value) else {"word": type(value).__name__}


def _is_plain(value):
    return value is None or isinstance(value, bool | int | float | str)


def _defaults(cls):
    """Return a class's parameters with their defaults."""
    parameters = inspect.signature(cls.__init__).parameters.values()
    return {each.name: each.default for each in parameters if each.default is not each.empty}


def _is_property(cls, name):
    return isinstance(getattr(cls, name, None), property)


def _is_newer(version):
    return _numbers_of(version) > _numbers_of(__version__)


def _numbers_of(version):
    """Return (0, 2, 1) of '0.2.1rc1'; what is no version is newer than all."""
    numbers = re.match(r"\d+(\.\d+)*", str(version))
    return tuple(map(int, numbers[0].split("."))) if numbers else (float("inf"),)
