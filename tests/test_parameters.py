"""One table of parameters: signatures and docstrings say what it says, and it refuses in the words that it should."""

import ast
import dataclasses
import inspect
import re
import threading

import numpy as np
import pytest

import ckmeans
from ckmeans import InvalidParameterError
from ckmeans.algorithms import ALGORITHMS
from ckmeans.parameters import (
    PARAMETERS,
    Options,
    check,
    check_int,
    check_random_state,
    checked,
)
from ckmeans.parameters.bisecting import BISECTING
from ckmeans.parameters.minibatch import MINIBATCH
from ckmeans.seeding import INITS

NAMES = {"inits": INITS, "algorithms": ALGORITHMS}
# What belongs to a call and not to a fit.
OF_THE_CALL = {"X", "sample_weight", "return_n_iter", "x_squared_norms", "n_local_trials"}
# Parameters that a function describes otherwise than the table.
OF_ITS_OWN = {
    "KMeans": set(),
    "MiniBatchKMeans": set(),
    "BisectingKMeans": set(),
    "k_means": set(),
    "kmeans_plusplus": {"n_clusters"},
}
TABLES = {"MiniBatchKMeans": MINIBATCH, "BisectingKMeans": BISECTING}


def signature(name):
    """Return {parameter: its default} of a public name, without what belongs to the call."""
    found = inspect.signature(getattr(ckmeans, name)).parameters.values()
    return {p.name: p.default for p in found if p.name not in OF_THE_CALL}


def documented(name):
    """Return {parameter: (its type and default, its sentences)} of a public name's docstring."""
    section = inspect.getdoc(getattr(ckmeans, name)).partition("Parameters\n----------\n")[2].partition("\n\n")[0]
    entries = re.findall(r"^(\w+) : (.+)\n((?:    .*\n?)+)", section, re.MULTILINE)
    return {name: (head, " ".join(text.split())) for name, head, text in entries if name not in OF_THE_CALL}


# The table and what is written out


@pytest.mark.parametrize("name", ["KMeans", "MiniBatchKMeans", "BisectingKMeans", "k_means"])
def test_signatures_have_every_parameter_and_its_default(name):
    expected = {key: parameter.default for key, parameter in TABLES.get(name, PARAMETERS).items()}
    found = signature(name)
    if name == "k_means":
        assert found.pop("n_clusters") is inspect.Parameter.empty
        del expected["n_clusters"]
    assert found == expected


def test_kmeans_plusplus_shares_defaults():
    shared = signature("kmeans_plusplus").keys() - OF_ITS_OWN["kmeans_plusplus"]
    assert shared == {"random_state", "n_threads"}
    assert {name: signature("kmeans_plusplus")[name] for name in shared} == {
        name: PARAMETERS[name].default for name in shared
    }


@pytest.mark.parametrize("name", OF_ITS_OWN)
def test_docstrings_say_what_the_table_says(name):
    texts, table = documented(name), TABLES.get(name, PARAMETERS)
    assert list(texts) == list(signature(name))
    for parameter in texts.keys() - OF_ITS_OWN[name]:
        assert texts[parameter][1] == table[parameter].doc, parameter


@pytest.mark.parametrize("name", OF_ITS_OWN)
def test_docstrings_name_types_and_defaults(name):
    table = TABLES.get(name, PARAMETERS)
    for parameter, (head, _) in documented(name).items():
        kind, _, default = head.partition(", default=")
        if signature(name)[parameter] is inspect.Parameter.empty:
            assert default == ""
        else:
            assert ast.literal_eval(default) == signature(name)[parameter], parameter
        if (name, parameter) != ("k_means", "verbose"):  # a bool there, as scikit-learn has it
            assert kind in (table[parameter].type, table[parameter].type.removesuffix(" or None"))


def test_names_in_the_documentation_are_those_of_the_tables():
    for parameter, names in (("init", INITS), ("algorithm", ALGORITHMS)):
        assert re.findall(r"'(.+?)'", PARAMETERS[parameter].type) == list(names)
        assert PARAMETERS[parameter].default in names


def test_options_hold_every_parameter():
    tables = PARAMETERS.keys() | MINIBATCH.keys() | BISECTING.keys()
    assert {field.name for field in dataclasses.fields(Options)} == tables


# What is refused

USUAL = "The {!r} parameter of fit must be {}. Got {!r} instead."
WRONG = {
    "n_clusters": (0, "an int in the range [1, inf)"),
    "init": ("best", "a str among {'k-means++', 'k-means||', 'random'}, a callable or an array-like"),
    "init_size": (1, "None or an int of at least n_clusters=2"),
    "n_init": ("all", "a str among {'auto'} or an int in the range [1, inf)"),
    "max_iter": (2.0, "an int in the range [1, inf)"),
    "tol": (-0.5, "a float in the range [0.0, inf)"),
    "verbose": (-1, "an int in the range [0, inf) or a bool"),
    "copy_x": (1, "an instance of 'bool'"),
    "algorithm": ("full", "a str among {'auto', 'lloyd', 'filtering', 'hamerly', 'elkan', 'sorted'}"),
    "max_cache_bytes": (True, "None or an int in the range [0, inf)"),
    "callback": (1, "None or a callable"),
    "refine": ("best", "None or a str among {'swap', 'optimal'}"),
    "refine_budget": (-1, "None or a float in the range [0.0, inf)"),
    "random_state": (
        "seed",
        "random_state must be None, an int in [0, 2**32), or numpy's RandomState, Generator or SeedSequence; 'seed' "
        "cannot be used to seed a numpy.random.RandomState instance",
    ),
    "n_threads": (0, "n_threads must be None or an int of at least 1; got 0"),
}
RIGHT = {
    "n_clusters": (2, np.int32(2), 10**9),
    "init": (*INITS, np.eye(2), [[1, 2]], len),
    "init_size": (None, 2, np.int64(7)),
    "n_init": ("auto", 1, np.uint8(3)),
    "max_iter": (1, np.int16(9)),
    "tol": (0, 0.0, 1, np.float32(0.5), float("inf")),
    "verbose": (0, True, np.bool_(True), np.int8(2)),
    "copy_x": (True, False, np.bool_(False)),
    "algorithm": tuple(ALGORITHMS),
    "max_cache_bytes": (None, 0, np.int64(1 << 40)),
    "callback": (None, print),
    "refine": (None, "swap", "optimal"),
    "refine_budget": (None, 0, 40.0, np.float64(0.5)),
    "random_state": (
        *(None, 0, 2**32 - 1, np.int64(3), np.random),
        *(np.random.RandomState(0), np.random.default_rng(0), np.random.SeedSequence(0), np.random.PCG64(0)),
    ),
    "n_threads": (None, 1, np.int64(4)),
}


def test_every_parameter_has_a_wrong_and_a_right_value_here():
    assert WRONG.keys() == RIGHT.keys() == PARAMETERS.keys()


@pytest.mark.parametrize("name", PARAMETERS)
def test_a_wrong_value_is_refused_in_these_words(name):
    value, words = WRONG[name]
    message = words if name in words else USUAL.format(name, words, value)
    with pytest.raises(InvalidParameterError) as caught:
        checked("fit", **NAMES, **{"n_clusters": 2, name: value})
    assert str(caught.value) == message


@pytest.mark.parametrize("name", PARAMETERS)
def test_right_values_are_handed_on(name):
    for value in RIGHT[name]:
        found = getattr(checked("fit", **NAMES, **{"n_clusters": 2, name: value}), name)
        assert found is value or (found == value and type(found) is int)


@pytest.mark.parametrize("name", sorted(PARAMETERS.keys() - {"copy_x", "verbose"}))
@pytest.mark.parametrize("value", [True, np.bool_(True)])
def test_a_truth_value_is_no_number(name, value):
    if name != "init" or not isinstance(value, np.bool_):
        with pytest.raises(InvalidParameterError, match=name):
            checked("fit", **NAMES, **{"n_clusters": 2, name: value})


def test_the_first_wrong_parameter_of_the_table_is_the_one_complained_of():
    values = {name: value for name, (value, _) in WRONG.items()}
    for name in PARAMETERS:
        with pytest.raises(InvalidParameterError, match=rf"^(The '{name}' parameter|{name} must be)"):
            checked("fit", **NAMES, **values)
        values[name] = 2 if name == "n_clusters" else PARAMETERS[name].default
    assert checked("fit", **NAMES, **values).n_clusters == 2


def test_what_is_not_given_has_its_default():
    options = checked("fit", **NAMES)
    for name, parameter in PARAMETERS.items():
        assert getattr(options, name) == parameter.default


def test_another_table_has_its_own_words_and_defaults():
    options = checked("fit", **NAMES, table=BISECTING, n_init=np.int64(2))
    assert (options.init, options.n_init, options.init_size) == ("random", 2, None)
    with pytest.raises(InvalidParameterError, match=r"'n_init' .* an int in the range \[1, inf\)\. Got 'auto'"):
        checked("fit", **NAMES, table=BISECTING, n_init="auto")
    with pytest.raises(TypeError, match="fit has no parameter 'init_size'"):
        checked("fit", **NAMES, table=BISECTING, init_size=3)


# Of MiniBatchKMeans alone, or otherwise there.
WRONG_IN_BATCHES = {
    "init_size": (0, "None or an int in the range [1, inf)"),
    "batch_size": (0, "an int in the range [1, inf)"),
    "compute_labels": (1, "an instance of 'bool'"),
    "max_no_improvement": (-1, "None or an int in the range [0, inf)"),
    "reassignment_ratio": (-0.5, "a float in the range [0.0, inf)"),
    "decay": (1.5, "a float in the range [0.0, 1.0]"),
    "half_life": (0, "None or a positive float, and decay 1.0 beside it"),
}
RIGHT_IN_BATCHES = {
    "init_size": (None, 1, np.int64(7)),
    "batch_size": (1, np.int32(5)),
    "compute_labels": (True, np.bool_(False)),
    "max_no_improvement": (None, 0, np.int8(3)),
    "reassignment_ratio": (0, 0.5, 2.0),
    "decay": (0, 0.5, 1, np.float32(0.25)),
    "half_life": (None, 1, 0.5, np.float64(1e9)),
}


def test_every_other_parameter_of_batches_has_a_wrong_and_a_right_value_here():
    others = {name for name, row in MINIBATCH.items() if PARAMETERS.get(name, row)[4:] != row[4:]}
    assert WRONG_IN_BATCHES.keys() == RIGHT_IN_BATCHES.keys() == others | MINIBATCH.keys() - PARAMETERS.keys()


@pytest.mark.parametrize("name", WRONG_IN_BATCHES)
def test_what_batches_refuse_and_take(name):
    value, words = WRONG_IN_BATCHES[name]
    with pytest.raises(InvalidParameterError, match=re.escape(USUAL.format(name, words, value))):
        checked("fit", **NAMES, table=MINIBATCH, **{name: value})
    for value in RIGHT_IN_BATCHES[name]:
        found = getattr(checked("fit", **NAMES, table=MINIBATCH, **{name: value}), name)
        assert found is value or (found == value and type(found) is int)


def test_one_way_of_forgetting_at_a_time():
    with pytest.raises(InvalidParameterError, match=r"decay 1\.0 beside it"):
        checked("fit", **NAMES, table=MINIBATCH, decay=0.5, half_life=10)


def test_an_unknown_name_is_refused():
    with pytest.raises(TypeError, match="fit has no parameter 'clusters'"):
        checked("fit", **NAMES, clusters=3)


def test_options_do_not_change():
    with pytest.raises(dataclasses.FrozenInstanceError):
        checked("fit", **NAMES).tol = 0


def test_one_parameter_alone():
    assert type(check("n_clusters", np.int64(3), "update_centers")) is int
    with pytest.raises(InvalidParameterError, match=r"The 'n_clusters' parameter of update_centers must be an int"):
        check("n_clusters", 0, "update_centers")
    assert check_int(np.int8(3), "n_local_trials", "kmeans_plusplus") == 3
    with pytest.raises(InvalidParameterError, match=r"The 'n_local_trials' parameter of kmeans_plusplus must be an"):
        check_int(0, "n_local_trials", "kmeans_plusplus")


# Sources of random draws


@pytest.mark.parametrize("handed_out", [False, True])
def test_an_int_draws_as_numpys_random_state_does(handed_out):
    expected = np.random.RandomState(7).uniform(size=5)
    for _ in range(2):
        np.testing.assert_array_equal(check_random_state(7, handed_out=handed_out).uniform(size=5), expected)


def test_what_is_handed_out_is_nobody_elses():
    one, other = (check_random_state(7, handed_out=True) for _ in range(2))
    assert one is not other
    assert one is not check_random_state(7)


def test_every_thread_has_its_own():
    found = [check_random_state(7)]
    thread = threading.Thread(target=lambda: found.append(check_random_state(7)))
    thread.start()
    thread.join()
    assert found[0] is not found[1]


def test_sources_are_taken_as_they_are():
    for source in (np.random.RandomState(0), np.random.default_rng(0)):
        assert check_random_state(source) is source
    assert check_random_state(None) is check_random_state(np.random) is np.random.mtrand._rand
    expected = np.random.default_rng(np.random.SeedSequence(3)).uniform()
    assert check_random_state(np.random.SeedSequence(3)).uniform() == expected
