"""The parameters of a fit: one row of a table each, with its default, its documentation and what it may be.

`checked()` makes one object of them, `Options`, which is passed on from there. The command takes defaults, ranges and
words from the table; signatures and docstrings are written out, and a test compares them with it. Nothing of ckmeans is
imported here but its exceptions: the names that init= and algorithm= may have are handed in.
"""

import numbers
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from threading import local
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

import numpy as np

from ckmeans.exceptions import InvalidParameterError

if TYPE_CHECKING:
    from numpy.typing import ArrayLike


class Integers(NamedTuple):
    """The integers, Python's and numpy's, from `least` on and below `below`; no truth values."""

    least: int
    below: float = float("inf")

    def __contains__(self, value: Any) -> bool:
        return (type(value) is int or _is_number(value, numbers.Integral)) and bool(self.least <= value < self.below)


class Reals(NamedTuple):
    """The real numbers, Python's and numpy's, from `least` to infinity; no truth values."""

    least: float

    def __contains__(self, value: Any) -> bool:
        return (type(value) is float or _is_number(value, numbers.Real)) and bool(value >= self.least)


# The types of most values: numbers.Integral takes longer to say that they are none than all else that is asked.
PLAIN = frozenset([int, float, str, bool, type(None)])


def _is_number(value: object, kind: type) -> bool:
    return isinstance(value, kind) and not isinstance(value, bool)


class Parameter(NamedTuple):
    """A row of the table."""

    default: object
    type: str  # as docstrings tell it
    doc: str  # its sentences in docstrings
    must_be: str  # ends the sentence that begins with "The 'tol' parameter of KMeans must be"
    numbers: Integers | Reals | None = None  # those that it may be
    not_below: str | None = None  # a parameter whose value is the least that this one may have
    or_else: Callable[[Any, Mapping[str, Any]], bool] | None = None  # tells what else it may be
    complaint: str = "The {name!r} parameter of {caller} must be {must_be}. Got {value!r} instead."

    def allows(self, value: Any, given: Mapping[str, Any]) -> bool:
        """Return whether it may have this value; given: the others', and the names `inits` and `algorithms`."""
        if self.numbers is not None and value in self.numbers:
            return self.not_below is None or bool(value >= given[self.not_below])
        return self.or_else is not None and self.or_else(value, given)


REFINEMENTS = ("swap", "optimal")
SOURCES_OF_DRAWS = np.random.RandomState | np.random.Generator | np.random.SeedSequence | np.random.BitGenerator


def _none(value: object, _: object) -> bool:
    return value is None


def _truth_value(value: object, _: object) -> bool:
    return isinstance(value, (bool, np.bool_))


def _name_callable_or_array(value: object, given: Mapping[str, Any]) -> bool:
    if isinstance(value, str):
        return value in given["inits"]
    return value is not None and not isinstance(value, numbers.Number)


def _refinement(value: object, _: object) -> bool:
    return value is None or (isinstance(value, str) and value in REFINEMENTS)


def _source_of_draws(value: object, _: object) -> bool:
    return value is None or value is np.random or isinstance(value, SOURCES_OF_DRAWS)


# In the order in which they are checked.
PARAMETERS: dict[str, Parameter] = {
    "n_clusters": Parameter(
        default=8,
        type="int",
        doc="Number of clusters, at most the number of rows.",
        must_be="an int in the range [1, inf)",
        numbers=Integers(1),
    ),
    "init": Parameter(
        default="k-means++",
        type="{'k-means++', 'k-means||', 'random'}, array-like of shape (n_clusters, d) or callable",
        doc="First centres. 'k-means++': greedy k-means++; 'k-means||': the same over a few rows, drawn in five rounds "
        "however many clusters there are; 'random': distinct rows drawn with chances proportional to their weights; a "
        "callable is called as init(X, n_clusters, random_state=...), X being read-only, float64 unless it is float32.",
        must_be="a str among {{{inits}}}, a callable or an array-like",
        or_else=_name_callable_or_array,
    ),
    "init_size": Parameter(
        default=None,
        type="int",
        doc="Rows drawn at random from which 'k-means++' and 'k-means||' choose, at least n_clusters; None: all rows.",
        must_be="None or an int of at least n_clusters={n_clusters}",
        numbers=Integers(1),
        not_below="n_clusters",
        or_else=_none,
    ),
    "n_init": Parameter(
        default="auto",
        type="int or 'auto'",
        doc="Runs from different first centres, of which the one with the least inertia is kept. 'auto': 10 for "
        "'random' and callables, else 1.",
        must_be="a str among {{'auto'}} or an int in the range [1, inf)",
        numbers=Integers(1),
        or_else=lambda value, _: isinstance(value, str) and value == "auto",
    ),
    "max_iter": Parameter(
        default=300,
        type="int",
        doc="Steps per run at most.",
        must_be="an int in the range [1, inf)",
        numbers=Integers(1),
    ),
    "tol": Parameter(
        default=1e-4,
        type="float",
        doc="A run has converged when labels no longer change, or when the centres' squared shift is at most tol times "
        "the mean variance of X's columns.",
        must_be="a float in the range [0.0, inf)",
        numbers=Reals(0.0),
    ),
    "verbose": Parameter(
        default=0,
        type="int",
        doc="1: print the inertia of every step; 2: show a progress bar instead where standard error is a terminal and "
        "tqdm is installed.",
        must_be="an int in the range [0, inf) or a bool",
        numbers=Integers(0),
        or_else=_truth_value,
    ),
    "copy_x": Parameter(
        default=True,
        type="bool",
        doc="Accepted for code written for scikit-learn; X is neither copied nor changed.",
        must_be="an instance of 'bool'",
        or_else=_truth_value,
    ),
    "algorithm": Parameter(
        default="auto",
        type="{'auto', 'lloyd', 'filtering', 'hamerly', 'elkan', 'sorted'}",
        doc="How steps are shortened; every choice gives the same result, bit by bit. 'lloyd' compares every row with "
        "every centre that may have become nearer; the others prove that most cannot matter, 'sorted' for one column; "
        "'auto' changes from one to another as it measures.",
        must_be="a str among {{{algorithms}}}",
        or_else=lambda value, given: isinstance(value, str) and value in given["algorithms"],
    ),
    "max_cache_bytes": Parameter(
        default=None,
        type="int",
        doc="Memory that an algorithm may keep between steps. None: 64 MiB, or X's size if that is more, but a quarter "
        "of what is available at most. Where Elkan's bounds need more, 'auto' does without them, and where a copy of X "
        "in bytes does, every algorithm.",
        must_be="None or an int in the range [0, inf)",
        numbers=Integers(0),
        or_else=_none,
    ),
    "callback": Parameter(
        default=None,
        type="callable",
        doc="Called with a `FitState` after every step; a truthy answer ends the fit, of which the best is kept and "
        "converged_ is False. What it raises goes through, and leaves the model as it was. It is not pickled.",
        must_be="None or a callable",
        or_else=lambda value, _: value is None or callable(value),
    ),
    "refine": Parameter(
        default=None,
        type="{'swap', 'optimal'}",
        doc="What lowers the inertia beyond the steps of a fit. 'swap': after the best run, centres move from where "
        "they matter least to where rows are farthest off, while that lowers the inertia; never above it, mostly half "
        "a percent to three percent below. 'optimal': the best clustering that there is, of a single column, whatever "
        "init, n_init and random_state are. None: nothing.",
        must_be="None or a str among {{'swap', 'optimal'}}",
        or_else=_refinement,
    ),
    "refine_budget": Parameter(
        default=None,
        type="float",
        doc="What refine='swap' may compute at most, as a multiple of what the best run did: rows times centres times "
        "steps. None: 40.",
        must_be="None or a float in the range [0.0, inf)",
        numbers=Reals(0.0),
        or_else=_none,
    ),
    "random_state": Parameter(
        default=None,
        type="int, RandomState, Generator, SeedSequence or None",
        doc="Source of random draws; with an int or a RandomState they are scikit-learn's.",
        must_be="None, an int in [0, 2**32), or numpy's RandomState, Generator or SeedSequence",
        numbers=Integers(0, below=2**32),
        or_else=_source_of_draws,
        complaint="random_state must be {must_be}; {value!r} cannot be used to seed a numpy.random.RandomState "
        "instance",
    ),
    "n_threads": Parameter(
        default=None,
        type="int",
        doc="Threads to use at most; None: what the machine offers. The result does not depend on it.",
        must_be="None or an int of at least 1",
        numbers=Integers(1),
        or_else=_none,
        complaint="n_threads must be {must_be}; got {value!r}",
    ),
}

DEFAULTS = {name: parameter.default for name, parameter in PARAMETERS.items()}


@dataclass(frozen=True, eq=False, init=False)
class Options:
    """The parameters of a fit, each of a type and in a range that the table allows."""

    n_clusters: int
    init: "str | ArrayLike | Callable[..., ArrayLike]"
    n_init: int | Literal["auto"]
    max_iter: int
    tol: float
    verbose: int
    random_state: Any  # as it was given: check_random_state() makes a source of draws of it
    copy_x: bool
    algorithm: str
    n_threads: int | None
    max_cache_bytes: int | None
    init_size: int | None = None
    batch_size: int | None = None
    compute_labels: bool | None = None
    max_no_improvement: int | None = None
    reassignment_ratio: float | None = None
    decay: float | None = None
    half_life: float | None = None
    callback: Callable[[Any], object] | None = None
    refine: str | None = None
    refine_budget: float | None = None
    bisecting_strategy: str | None = None

    def __init__(self, values: Mapping[str, Any]) -> None:
        self.__dict__.update(values)  # set one by one, as frozen dataclasses do, they take four times as long


def checked(
    caller: str,
    *,
    inits: Collection[str],
    algorithms: Collection[str],
    table: Mapping[str, Parameter] = PARAMETERS,
    **values: Any,
) -> Options:
    """Return the parameters as Options; raise InvalidParameterError for the first that has a wrong type or range.

    inits, algorithms: what these two may be called. What is not given has its default; what is not in the table, None.
    """
    if not values.keys() <= table.keys():
        raise TypeError(f"{caller} has no parameter {min(values.keys() - table.keys())!r}")
    given = {name: parameter.default for name, parameter in table.items()}
    given.update(values, inits=inits, algorithms=algorithms)
    return Options(
        {
            name: given[name] if given[name] is row.default else check(name, given[name], caller, given, table)
            for name, row in table.items()
        }
    )


def check(
    name: str,
    value: Any,
    caller: str,
    given: Mapping[str, Any] | None = None,
    table: Mapping[str, Parameter] = PARAMETERS,
) -> Any:
    """Return the value of a parameter, integers as int; raise InvalidParameterError if it may not have it.

    given: the other parameters' values, and the names `inits` and `algorithms`, where the parameter depends on them.
    """
    parameter, given = table[name], given or {}
    if not parameter.allows(value, given):
        names = {key: ", ".join(map(repr, given.get(key, ()))) for key in ("inits", "algorithms")}
        must_be = parameter.must_be.format(**{**given, **names})
        raise InvalidParameterError(parameter.complaint.format(name=name, caller=caller, must_be=must_be, value=value))
    return int(value) if type(value) not in PLAIN and _is_number(value, numbers.Integral) else value


def check_int(value: Any, name: str, caller: str) -> int:
    """Return an argument that is in no table as an int of at least 1."""
    if value not in Integers(1):
        raise InvalidParameterError(
            f"The {name!r} parameter of {caller} must be an int in the range [1, inf). Got {value!r} instead."
        )
    return int(value)


_of_this_thread = local()


def check_random_state(random_state: Any, *, handed_out: bool = False) -> np.random.RandomState | np.random.Generator:
    """Return the source of random draws: RandomState for what scikit-learn takes, Generator for numpy's newer kinds.

    handed_out: whether others may keep it, or fit models of their own while it is in use.
    """
    random_state = check("random_state", random_state, "ckmeans")
    if random_state is None or random_state is np.random:
        return np.random.mtrand._rand
    if isinstance(random_state, np.random.RandomState | np.random.Generator):
        return random_state
    if isinstance(random_state, np.random.SeedSequence | np.random.BitGenerator):
        return np.random.default_rng(random_state)
    if handed_out:
        return np.random.RandomState(random_state)
    # numpy makes a RandomState in 90 us, of which seeding is 2: each thread keeps one.
    source: np.random.RandomState | None = getattr(_of_this_thread, "source", None)
    if source is None:
        source = _of_this_thread.source = np.random.RandomState()
    source.seed(random_state)
    return source


def source_of_draws(options: Options, *, heard: bool = False) -> np.random.RandomState | np.random.Generator:
    """Return what check_random_state() makes of a fit's parameters; heard: whether somebody hears of the steps."""
    strangers = callable(options.init) or options.callback is not None or heard
    return check_random_state(options.random_state, handed_out=strangers)
