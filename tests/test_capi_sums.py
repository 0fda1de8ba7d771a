"""ckmeans.capi: sums of rows. Means are exact and rounded once, however rows are ordered, cut and merged."""

import itertools
import math

import c_api
import numpy as np
import pytest
import reference
from c_api import Sums


def add_all(sums, X, labels, weights, cuts):
    for begin, end in itertools.pairwise(cuts):
        assert sums.add(X[begin:end], labels[begin:end], None if weights is None else weights[begin:end]) == c_api.OK


@pytest.mark.parametrize("weighted", [False, True])
@pytest.mark.parametrize("dtype", ["f4", "f8", "f2", "u1", "i1"])
def test_means_are_exact_in_any_order_and_cut(isa, dtype, weighted, rng):
    n, d, k = 400, 3, 7
    X = (rng.integers(0, 100, size=(n, d)) / (1 if dtype[0] in "ui" else 7)).astype(dtype)
    labels = rng.integers(0, k - 1, size=n)  # the last cluster stays empty
    weights = np.ldexp(rng.random(n), rng.integers(-9, 9, n)) * (rng.random(n) < 0.9) if weighted else None
    range_of_weights = (weights[weights > 0].min(), weights.max()) if weighted else (0.0, 0.0)
    expected = reference.exact_means(X, labels, k, weights)
    found = set()
    for order in (np.arange(n), np.arange(n)[::-1], rng.permutation(n)):
        parts = [Sums(k, d, n, dtype, range_of_weights) for _ in range(2)]
        mine = None if weights is None else weights[order]
        add_all(parts[0], X[order], labels[order], mine, [0, 0, 1, 150])
        add_all(parts[1], X[order], labels[order], mine, [150, 399, 400])
        assert parts[order[0] % 2].merge(parts[1 - order[0] % 2]) == c_api.OK
        means, total = parts[order[0] % 2].means()
        np.testing.assert_array_equal(means, expected)
        found.add((means.tobytes(), total.tobytes()))
    assert len(found) == 1
    exact = [math.fsum((np.ones(n) if weights is None else weights)[labels == c]) for c in range(k)]
    np.testing.assert_array_equal(total, exact)


def test_a_range_that_is_given_changes_no_bit(rng):
    X, labels = rng.normal(1e6, 1.0, size=(200, 2)), rng.integers(0, 3, 200)
    of_columns = X.min(axis=0), X.max(axis=0), np.abs(X).min(axis=0)
    for sums in (Sums(3, 2, 200, "f8"), Sums(3, 2, 200, "f8", (0.0, 0.0), *of_columns)):
        assert sums.add(X, labels) == c_api.OK
        np.testing.assert_array_equal(sums.means()[0], reference.exact_means(X, labels, 3))


def test_numbers_at_the_ends_of_float64():
    big, small = np.finfo(float).max, 5e-324
    X = np.array([[big, small], [-big, small], [1.0, 0.0], [big, -small], [3.0, small]])
    sums = Sums(1, 2, 5, "f8")
    assert sums.add(X, np.zeros(5)) == c_api.OK
    np.testing.assert_array_equal(sums.means()[0], reference.exact_means(X, np.zeros(5), 1))


@pytest.mark.parametrize("n", [2**40, 2**52, 2**60, 2**61 - 1, 2**61, 2**62, 2**63 - 1])
def test_sums_for_as_many_rows_as_can_be(n, rng):
    """Few bits are left for a term: exact all the same, or refused."""
    X, labels = rng.normal(size=(50, 2)).astype("f2"), rng.integers(0, 2, 50)
    sums = Sums(2, 2, n, "f2")
    if sums.status == c_api.OK:
        assert sums.add(X, labels) == c_api.OK
        np.testing.assert_array_equal(sums.means()[0], reference.exact_means(X, labels, 2))
    else:
        assert sums.status == c_api.OUT_OF_RANGE
        assert n > 2**50


def test_strides_of_rows(rng):
    table = rng.integers(0, 100, size=(90, 12)).astype("u1")
    labels = rng.integers(0, 4, 90)
    for view in (table[:, 3:8], table[::-1, 7:], table[::3, :5]):
        sums = Sums(4, view.shape[1], 90, "u1")
        assert sums.add(view, labels[: len(view)]) == c_api.OK
        np.testing.assert_array_equal(sums.means()[0], reference.exact_means(view, labels[: len(view)], 4))


# What is refused


@pytest.mark.parametrize(
    "options",
    [
        {"k": 0},
        {"k": 2**31},
        {"d": 0},
        {"d": 2**31},
        {"n": 0},
        {"n": -(2**63)},
        {"dtype": -1},
        {"dtype": 5},
        {"lightest": 1.0},
        {"heaviest": 1.0},
        {"lightest": 2.0, "heaviest": 1.0},
        {"lightest": -1.0, "heaviest": 1.0},
        {"lightest": math.nan, "heaviest": 1.0},
        {"lightest": 1.0, "heaviest": math.inf},
        *({"struct_size": size} for size in range(c_api.ctypes.sizeof(c_api.SumsOptions))),
    ],
    ids=str,
)
def test_sums_that_make_no_sense(options):
    sums = Sums(2, 3, 10, "f8", changed=options)
    assert sums.status == c_api.BAD_ARGUMENT
    assert not sums.handle.value


@pytest.mark.parametrize(
    "columns",
    [
        ([0.0, 1.0], [1.0, 0.0], None),
        ([0.0, math.nan], [1.0, 1.0], None),
        ([0.0, -math.inf], [1.0, 1.0], None),
        ([0.0, 0.0], [1.0, math.inf], None),
        ([0.0, 0.0], None, None),
        (None, [0.0, 0.0], None),
        ([0.0, 0.0], [1.0, 1.0], [0.1, 0.0]),
        ([0.0, 0.0], [1.0, 1.0], [0.1, math.nan]),
    ],
    ids=str,
)
def test_ranges_that_make_no_sense(columns):
    assert Sums(2, 2, 10, "f8", (0.0, 0.0), *columns).status == c_api.BAD_ARGUMENT


def test_rows_outside_of_the_range_change_nothing():
    of_columns = [0.0, -1.0], [1.0, 1.0], [0.25, 0.5]
    sums = Sums(2, 2, 4, "f8", (0.5, 2.0), *of_columns)
    right, ones = np.array([[0.25, -1.0], [1.0, 0.5]]), np.ones(2)
    assert sums.add(right, [0, 1], ones) == c_api.OK
    before = sums.means()
    refused = [
        (right * [[1], [2]], [0, 1], ones, c_api.OUT_OF_RANGE),
        (right * [[1], [0.5]], [0, 1], ones, c_api.OUT_OF_RANGE),
        (right, [0, 1], ones * 2.5, c_api.OUT_OF_RANGE),
        (right, [0, 1], ones * 0.25, c_api.OUT_OF_RANGE),
        (np.repeat(right, 2, axis=0), [0, 1, 1, 0], np.ones(4), c_api.OUT_OF_RANGE),  # more than four in all
        (right, [0, 2], ones, c_api.BAD_ARGUMENT),
        (right, [0, -1], ones, c_api.BAD_ARGUMENT),
        (right, [0, 1], -ones, c_api.BAD_ARGUMENT),
        (right, [0, 1], None, c_api.BAD_ARGUMENT),
        (right, [0, 1], ones * math.nan, c_api.NOT_FINITE),
        (right, [0, 1], ones * math.inf, c_api.NOT_FINITE),
        (right * [[1], [math.nan]], [0, 1], ones, c_api.NOT_FINITE),
        (right * [[1], [math.inf]], [0, 1], ones, c_api.NOT_FINITE),
    ]
    for X, labels, weights, status in refused:
        assert sums.add(X, labels, weights) == status
        for now, then in zip(sums.means(), before, strict=True):
            np.testing.assert_array_equal(now, then)
    assert Sums(2, 2, 4, "f8").add(right, [0, 1], ones) == c_api.BAD_ARGUMENT


def test_only_sums_of_the_same_options_merge(rng):
    sums = Sums(3, 2, 10, "f4")
    others = [Sums(2, 2, 10, "f4"), Sums(3, 1, 10, "f4"), Sums(3, 2, 11, "f4"), Sums(3, 2, 10, "f2")]
    others += [Sums(3, 2, 10, "f4", (1.0, 1.0)), Sums(3, 2, 10, "f4", (0.0, 0.0), [0.0, 0.0], [1.0, 1.0])]
    assert [sums.merge(other) for other in others] == [c_api.BAD_ARGUMENT] * 6
    for part in (sums, again := Sums(3, 2, 10, "f4")):
        assert part.add(rng.normal(size=(6, 2)).astype("f4"), np.arange(6) % 3) == c_api.OK
    assert sums.merge(again) == c_api.OUT_OF_RANGE  # twelve rows
    assert sums.merge(sums) == c_api.OUT_OF_RANGE
    assert sums.merge(Sums(3, 2, 10, "f4")) == c_api.OK


def test_missing_pointers():
    call, sums, X, labels = c_api.call, Sums(1, 2, 10, "f8"), np.zeros((3, 2)), np.zeros(3, np.int32)
    rows, names = (c_api.at(X), 3, 16), (c_api.at(labels), None)
    assert call["ckm_sums_add"](sums.handle, None, 0, 16, None, None) == c_api.OK
    assert call["ckm_sums_add"](sums.handle, *rows, *names) == c_api.OK
    assert call["ckm_sums_means"](sums.handle, c_api.at(X), None) == c_api.OK
    handle, options = c_api.pointer(), c_api.SumsOptions(c_api.ctypes.sizeof(c_api.SumsOptions), 1, 1, 1, 1)
    refused = [
        call["ckm_sums_new"](None, c_api.ctypes.byref(handle)),
        call["ckm_sums_new"](c_api.ctypes.byref(options), None),
        call["ckm_sums_add"](None, *rows, *names),
        call["ckm_sums_add"](sums.handle, None, 3, 16, *names),
        call["ckm_sums_add"](sums.handle, *rows, None, None),
        call["ckm_sums_add"](sums.handle, c_api.at(X), -1, 16, *names),
        call["ckm_sums_merge"](None, sums.handle),
        call["ckm_sums_merge"](sums.handle, None),
        call["ckm_sums_means"](None, c_api.at(X), None),
        call["ckm_sums_means"](sums.handle, None, None),
    ]
    assert refused == [c_api.BAD_ARGUMENT] * len(refused)
    call["ckm_sums_free"](None)
    call["ckm_centers_free"](None)
