"""KSelection and its text; what select_k() takes and refuses."""

import inspect
import math
import sys
import types

import numpy as np
import pytest

import ckmeans
from ckmeans import InvalidParameterError, KSelection, select_k
from ckmeans.choose_k.selection import TABLE, is_one_group


def two_blobs(n=60):
    return np.repeat([[0.0, 0.0], [9.0, 9.0]], n, axis=0) + np.random.default_rng(0).normal(size=(2 * n, 2))


# What k_range and the others may be


@pytest.mark.parametrize(
    ("k_range", "expected"),
    [
        (3, [3]),
        (np.int8(2), [2]),
        (range(2, 5), [2, 3, 4]),
        ([5, 2, 5, 3], [2, 3, 5]),
        (np.array([4, 1]), [1, 4]),
        ((k for k in (3, 2)), [2, 3]),
        ({1, 6}, [1, 6]),
    ],
    ids=lambda value: str(value).partition(" at 0x")[0],
)
def test_k_range_may_be(k_range, expected):
    selection = select_k(two_blobs(10), k_range, random_state=0)
    assert selection.table["k"].tolist() == list(selection.models) == expected


@pytest.mark.parametrize(
    ("k_range", "error", "words"),
    [
        ([], ValueError, "at least one"),
        (range(5, 2), ValueError, r"at least one .* range\(5, 2\)"),
        (0, ValueError, "got 0"),
        ([2, -1], ValueError, "got -1"),
        ([2, 2.5], ValueError, "got 2.5"),
        (True, ValueError, "got True"),
        ("2-5", TypeError, "'2-5'"),
        (None, TypeError, "None"),
        ([2, "3"], ValueError, "'3'"),
        (range(1, 10**12), ValueError, "21 clusters, and X has 20 rows"),
    ],
    ids=str,
)
def test_k_range_may_not_be(k_range, error, words):
    with pytest.raises(error, match=words):
        select_k(two_blobs(10), k_range)


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"n_init": 0}, "n_init"),
        ({"random_state": -1}, "random_state"),
        ({"n_threads": 0}, "n_threads"),
        ({"tol": -1.0}, "tol"),
        ({"gap": "yes"}, "gap must be"),
        ({"sample_weight": [1, 2]}, "sample_weight"),
        ({"sample_weight": np.zeros(20)}, "sample_weight is zero"),
    ],
    ids=str,
)
def test_refusals_name_the_argument(given, words):
    with pytest.raises((ValueError, TypeError), match=words) as raised:
        select_k(two_blobs(10), **{"k_range": [2], **given})
    assert isinstance(raised.value, InvalidParameterError) or "n_init" not in given


def test_missing_numbers_are_named_before_anything_is_computed():
    X = two_blobs(10)
    X[3, 1] = np.nan
    with pytest.raises(ValueError, match=r"row 3, column 1(?s:.*)select_k does not accept"):
        select_k(X, [2])


def test_frames_give_models_their_names():
    pandas = pytest.importorskip("pandas")
    frame = pandas.DataFrame(two_blobs(10), columns=["a", "b"])
    model = select_k(frame, [2], random_state=0).models[2]
    assert model.feature_names_in_.tolist() == ["a", "b"]
    model.predict(frame)


# What it says


def selection_of(**columns):
    """Return a KSelection of a made-up table, k from 1 on."""
    table = np.array([(k, *[math.nan] * 7) for k in range(1, len(next(iter(columns.values()))) + 1)], dtype=TABLE)
    for name, values in columns.items():
        table[name] = values
    known = "gap" in columns
    return KSelection(table, {}, is_one_group(table["gap"], table["gap_se"]) if known else None)


@pytest.mark.parametrize(
    ("ch", "bic", "silhouette", "suggested"),
    [
        (2, 2, 2, [(2, 2)]),
        (2, 3, 6, [(2, 3)]),
        (2, 3, 4, [(2, 4)]),
        (5, 2, 5, [(5, 5)]),
        (2, 4, 6, []),
        (2, 1, 5, []),
        (6, 3, 4, [(3, 4)]),
    ],
)
def test_ranges_are_neighbours_that_two_criteria_name(ch, bic, silhouette, suggested):
    k = np.arange(1, 7)
    given = {"calinski_harabasz": ch, "bic": bic, "simplified_silhouette": silhouette}
    assert selection_of(**{name: (k == best) * 1.0 for name, best in given.items()}).suggested == suggested


def test_the_range_that_more_name_comes_first():
    k = np.arange(1, 7)
    at = {"calinski_harabasz": k == 2, "bic": k == 5, "simplified_silhouette": k == 6}
    selection = selection_of(**at, gap=[0, 1, 0, 0, 0, 0], gap_se=np.full(6, 0.1))
    assert selection.best["gap"] == 2
    assert selection.suggested == [(2, 2), (5, 6)]
    at["simplified_silhouette"] = k == 5
    at["calinski_harabasz"] = k == 6
    assert selection_of(**at, gap=[0, 1, 0, 0, 0, 0], gap_se=np.full(6, 0.1)).suggested == [(5, 6)]


@pytest.mark.parametrize(
    ("gaps", "one_group", "best"),
    [
        ([0.5, 0.4, 0.3], True, 1),
        ([0.5, 0.59, 0.3], True, 1),  # within two standard errors
        ([0.5, 0.61, 0.3], False, 2),
        ([0.5, 0.4, 0.9], False, 3),  # splitting in two is no use, in three it is
        ([0.5, 0.6, 0.8], False, 3),
        ([0.5, math.nan, math.nan], None, None),
        ([math.nan, 0.6, 0.3], None, 2),
    ],
)
def test_what_the_gap_names(gaps, one_group, best):
    selection = selection_of(gap=gaps, gap_se=np.full(3, 0.05))
    assert selection.one_group is one_group
    assert selection.best.get("gap") == best


def test_the_text_is_a_table():
    text = str(select_k(two_blobs(), range(1, 4), random_state=0))
    lines = text.splitlines()
    assert lines[0].split() == ["k", "inertia", "explained", "CH", "BIC", "silhouette", "gap", "+-se"]
    assert [line.split()[0] for line in lines[1:4]] == ["1", "2", "3"]
    assert lines[2].count("*") == 4
    assert lines[4].startswith("agree on 2; not one group (gap).")
    assert text.isascii(), "any terminal can print it"
    one = str(select_k(np.random.default_rng(0).normal(size=(200, 2)), range(1, 6), random_state=0))
    assert "k=1 cannot be excluded (gap)" in one
    without = str(select_k(two_blobs(), range(1, 4), random_state=0, gap=False))
    assert "gap" not in without
    assert "agree on 2." in without


def test_far_rows_are_noted():
    X = two_blobs()
    X[::40] += [[500, 0], [0, 900], [-700, 300]]
    assert "note: a cluster of a single row for k=4" in str(select_k(X, [4], random_state=0, gap=False))
    assert "note" not in str(select_k(two_blobs(), [1, 2], random_state=0, gap=False))


def test_the_default_range_is_what_the_stub_cannot_write():
    assert inspect.signature(select_k).parameters["k_range"].default == range(1, 11)


def test_plot_draws_the_survey(monkeypatch):
    drawn = []
    plot = types.ModuleType("ckmeans.plot")
    plot.survey = lambda selection, ax=None: drawn.append((selection, ax)) or "axes"
    monkeypatch.setitem(sys.modules, "ckmeans.plot", plot)
    monkeypatch.setattr(ckmeans, "plot", plot, raising=False)
    selection = select_k(two_blobs(), [2], gap=False)
    assert selection.plot(ax="here") == "axes"
    assert drawn == [(selection, "here")]
