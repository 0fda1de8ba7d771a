"""Errors and warnings: of our class and of scikit-learn's where that is loaded; pickled from there to anywhere."""

import copy
import pickle
import sys
import warnings

import pytest

import ckmeans
from ckmeans import ConvergenceWarning, DataWarning, InvalidParameterError, KMeans, NotFittedError
from ckmeans.exceptions import sklearn_class_or

OURS = [InvalidParameterError, NotFittedError, ConvergenceWarning]


@pytest.fixture
def sklearn_classes():
    """scikit-learn's classes of the names of OURS."""
    exceptions = pytest.importorskip("sklearn.exceptions")
    validation = pytest.importorskip("sklearn.utils._param_validation")
    return [validation.InvalidParameterError, exceptions.NotFittedError, exceptions.ConvergenceWarning]


def test_what_is_raised_is_of_both_classes(sklearn_classes):
    calls = [
        lambda: KMeans(0).fit([[1.0]]),
        lambda: ckmeans.k_means([[1.0]], 1, n_threads=0),
        lambda: ckmeans.update_centers([[1.0]], [0], 0),
        lambda: KMeans(1).predict([[1.0]]),
    ]
    theirs = [sklearn_classes[0]] * 3 + [sklearn_classes[1]]
    ours = [InvalidParameterError] * 3 + [NotFittedError]
    for call, one, other in zip(calls, theirs, ours, strict=True):
        with pytest.raises(one) as caught:
            call()
        assert isinstance(caught.value, other)
        assert isinstance(caught.value, ValueError)
    with pytest.warns(sklearn_classes[2]) as seen:
        KMeans(2).fit([[1.0], [1.0]])
    assert issubclass(seen[0].category, ConvergenceWarning)


def test_the_class_of_both_is_made_once(sklearn_classes):
    for ours, theirs in zip(OURS, sklearn_classes, strict=True):
        assert type(ours("no")) is type(ours("yes")) is sklearn_class_or(ours)
        assert issubclass(sklearn_class_or(ours), theirs)
        assert (sklearn_class_or(ours).__module__, sklearn_class_or(ours).__name__) == ("ckmeans", ours.__name__)
    assert type(DataWarning("odd")) is sklearn_class_or(DataWarning) is DataWarning
    assert issubclass(DataWarning, UserWarning)


def test_either_class_is_ignored_as_a_warning(sklearn_classes):
    for category in (ConvergenceWarning, sklearn_classes[2]):
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            warnings.simplefilter("ignore", category)
            KMeans(2).fit([[1.0], [1.0]])


def test_a_class_of_the_user_s_stays_what_it_is(sklearn_classes):
    class Mine(InvalidParameterError):
        pass

    assert type(Mine("no")) is Mine


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
@pytest.mark.parametrize("ours", OURS)
def test_copies_are_equal_and_of_both_classes(sklearn_classes, ours, protocol):
    error = ours("no", 3)
    error.hint = "try another"
    for again in (pickle.loads(pickle.dumps(error, protocol)), copy.copy(error), copy.deepcopy(error)):
        assert type(again) is type(error)
        assert (again.args, again.hint) == (error.args, error.hint)


def test_a_pickled_error_is_read_where_scikit_learn_is_not_loaded(sklearn_classes, run_python, tmp_path):
    (tmp_path / "errors").write_bytes(pickle.dumps([ours("no") for ours in OURS]))
    code = """
import pickle, sys
import ckmeans
errors = pickle.load(open("errors", "rb"))
print([type(error) is getattr(ckmeans, type(error).__name__) for error in errors], [str(error) for error in errors])
print("sklearn" in sys.modules)
"""
    assert run_python("-c", code, sklearn=True) == "[True, True, True] ['no', 'no', 'no']\nFalse"


def test_scikit_learn_may_be_loaded_later(monkeypatch, sklearn_classes):
    for module in ("sklearn.exceptions", "sklearn.utils._param_validation"):
        monkeypatch.delitem(sys.modules, module)
    errors = [ours("no") for ours in OURS]
    assert [type(error) for error in errors] == OURS
    monkeypatch.undo()
    assert [isinstance(ours("no"), theirs) for ours, theirs in zip(OURS, sklearn_classes, strict=True)] == [True] * 3
