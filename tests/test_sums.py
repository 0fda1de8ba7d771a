"""Sums of rows without order: means against the oracle, to the last bit where the numbers allow it."""

import itertools
import pickle

import numpy as np
import pytest
import reference
import scipy.sparse
from instruction_sets import EDGES, best_with_all

import ckmeans
from ckmeans import tuning
from ckmeans.engines.threads import Threads
from ckmeans.kernels import dispatch
from ckmeans.kernels.storage import block_rows
from ckmeans.kernels.sums import Grid, MoveRows, Sums
from ckmeans.rows import Rows
from ckmeans.rows.sums import grid_of, move_rows, sums_for
from ckmeans.rows.sums import means_of as means_of_rows


def sums_of(X, labels, k, weights=None, *, order=None, accumulators=1):
    """Return Sums of all rows; order: block by block, in this order of blocks, each into the next accumulator."""
    rows = Rows(X, weights)
    sums = sums_for(rows, k, accumulators)
    work = MoveRows(rows, sums, labels)
    work.prepare(accumulators)
    for at, b in enumerate(range(work.units) if order is None else order):
        work(b, b + 1, 1, at % accumulators)
    sums.gather()
    assert work.tally()[0] == len(X)
    return sums


def means_of(sums):
    out = np.full((sums.k, sums.d), np.nan)
    assert sums.means(out) == np.count_nonzero(sums.weights() == 0)
    return out


def state(sums):
    """Return the bits that a Sums holds."""
    return [array[0].tobytes() for array in (sums.totals, sums.counts)]


def some_rows(n, d, k, dtype, seed=0):
    rng = np.random.default_rng(seed)
    labels = rng.integers(k, size=n).astype(np.int32)
    return (rng.normal(size=(n, d)) * 10.0 ** rng.integers(-3, 3, size=d)).astype(dtype), labels, rng


def check_means(found, X, labels, k, weights=None, *, ulps=2):
    """Float64 means within a few roundings of their column's largest number."""
    unit = np.spacing(np.abs(np.asarray(X, dtype=np.float64)).max(axis=0))
    off = np.abs(found - reference.means(X, labels, k, weights)) / unit
    assert np.nanmax(off) <= ulps


@best_with_all("d", [*range(1, 68), 127, 128, 129, 1000], [*(d for d in EDGES if d < 68), 127, 128, 129, 1000])
def test_every_number_of_columns(isa, dtype, d):
    n, k = 101 * d % 300 + 1, 37 * d % 130 + 1
    X, labels, rng = some_rows(n, d, k, dtype, seed=d)
    for weights in (None, rng.uniform(size=n)):
        check_means(means_of(sums_of(X, labels, k, weights)), X, labels, k, weights)


def test_means_come_in_the_float_type_of_the_rows_with_one_rounding(isa, dtype):
    X, labels, _ = some_rows(2000, 9, 7, dtype)
    found = ckmeans.update_centers(X, labels, 7)
    assert found.dtype == dtype
    np.testing.assert_array_max_ulp(found, reference.means(X, labels, 7).astype(dtype), maxulp=1, dtype=dtype)


@pytest.mark.parametrize("offset", [0, 2**20, -(2**23)])
def test_whole_numbers_are_summed_exactly(isa, dtype, offset):
    rng = np.random.default_rng(0)
    X = (rng.integers(-500, 500, size=(40_000, 3)) + offset).astype(dtype)
    labels = (rng.integers(16, size=len(X)) ** 2 // 16).astype(np.int32)
    weights = rng.integers(0, 100, size=len(X)).astype(np.float64)
    whole, whole_weights = X.astype(np.int64), weights.astype(np.int64)
    for w, exact_w in ((None, np.ones(len(X), dtype=np.int64)), (weights, whole_weights)):
        found = ckmeans.update_centers(X, labels, 16, sample_weight=w)
        for c in np.unique(labels):
            mine = labels == c
            total = (whole[mine] * exact_w[mine, np.newaxis]).sum(axis=0)
            np.testing.assert_array_equal(found[c], (total / exact_w[mine].sum()).astype(dtype))


def test_a_cluster_without_rows_or_weight_is_nan():
    found = ckmeans.update_centers([[1.0], [2.0], [5.0]], [0, 0, 2], 4, sample_weight=[1, 1, 0])
    np.testing.assert_array_equal(found, [[1.5], [np.nan], [np.nan], [np.nan]])


def test_weight_zero_is_no_row_and_weight_two_is_two(isa, dtype):
    rng = np.random.default_rng(4)
    X = rng.integers(-99, 99, size=(900, 5)).astype(dtype)
    labels = rng.integers(6, size=len(X)).astype(np.int32)
    weights = rng.integers(0, 4, size=len(X))
    found = ckmeans.update_centers(X, labels, 6, sample_weight=weights)
    repeated = ckmeans.update_centers(np.repeat(X, weights, axis=0), np.repeat(labels, weights), 6)
    np.testing.assert_array_equal(found, repeated)


@pytest.mark.parametrize("factor", [2.0**-40, 2.0, 2.0**300, 2.0**-300])
def test_weights_times_a_power_of_two_give_the_same_means(dtype, factor):
    X, labels, rng = some_rows(700, 4, 5, dtype)
    weights = rng.uniform(size=len(X))
    np.testing.assert_array_equal(
        ckmeans.update_centers(X, labels, 5, sample_weight=weights * factor),
        ckmeans.update_centers(X, labels, 5, sample_weight=weights),
    )


@pytest.mark.parametrize("light", [1e-3, 1e-15, 1e-30, 1e-200])
def test_a_cluster_of_light_rows_keeps_its_mean_beside_heavy_ones(isa, dtype, light):
    X, labels, rng = some_rows(100, 3, 2, dtype)
    weights = np.where(labels == 1, light, 1.0) * rng.uniform(0.5, 1, size=len(X))
    expected = reference.exact_means(X, labels, 2, weights)
    np.testing.assert_array_equal(means_of(sums_of(X, labels, 2, weights)), expected)


VALUES = {
    "near one": lambda rng, shape: rng.normal(size=shape),
    "of all sizes": lambda rng, shape: rng.normal(size=shape) * 10.0 ** rng.uniform(-150, 150, size=shape),
    "that span 80 digits": lambda rng, shape: rng.normal(size=shape) * 10.0 ** rng.uniform(-12, 12, size=shape),
    "below the normal range": lambda rng, shape: rng.choice([5e-324, 1e-310, 2.5e-308, 0.0], size=shape),
    "at the end of the range": lambda rng, shape: rng.choice([1e308, 1.7e308, 1.1e308, -1.2e308, 1.0], size=shape),
    "far from zero": lambda rng, shape: rng.normal(size=shape) + 10.0 ** rng.integers(3, 17),
    "beside a nodata value": lambda rng, shape: np.where(rng.random(shape) < 0.05, -3.4e38, rng.normal(size=shape)),
    "few of them": lambda rng, shape: rng.choice([0.1, 0.4, 0.7, 1 / 3], size=shape),
}
WEIGHTS = {
    "none": lambda rng, n: None,
    "near one": lambda rng, n: rng.uniform(0.5, 2, size=n),
    "of all sizes": lambda rng, n: 10.0 ** rng.uniform(-200, 200, size=n),
    "whole": lambda rng, n: rng.integers(1, 4, size=n).astype(np.float64),
    "huge and equal": lambda rng, n: np.full(n, 1e305),
    "below the normal range": lambda rng, n: rng.choice([5e-324, 1e-310], size=n),
    "one of them heavy": lambda rng, n: np.r_[1e30, np.ones(n - 1)],
}


@pytest.mark.parametrize("weights", WEIGHTS)
@pytest.mark.parametrize("values", VALUES)
def test_means_are_the_exact_ones_rounded_once(isa, values, weights):
    rng = np.random.default_rng(len(values) + 100 * len(weights))
    for n, d, k in ((1, 1, 1), (2, 3, 1), (40, 2, 3), (60, 5, 4)):
        X, w = VALUES[values](rng, (n, d)), WEIGHTS[weights](rng, n)
        labels = rng.integers(k, size=n).astype(np.int32)
        expected = reference.exact_means(X, labels, k, w)
        np.testing.assert_array_equal(ckmeans.update_centers(X, labels, k, w), expected)
        np.testing.assert_array_equal(ckmeans.update_centers(scipy.sparse.csr_array(X), labels, k, w), expected)
        sums = sums_of(X, (labels + 1) % k, k, w)
        for row in range(n):  # the same by moving each row
            sums.move(X[row], 1.0 if w is None else w[row], (labels[row] + 1) % k, labels[row])
        np.testing.assert_array_equal(means_of(sums), expected)


@pytest.mark.parametrize("weights", WEIGHTS)
@pytest.mark.parametrize("value", [0.1, -1 / 3, 1e-310, 1.7e308, 3.0000000000000004])
def test_the_mean_of_identical_rows_is_that_row(isa, value, weights):
    rng = np.random.default_rng(0)
    X = np.concatenate([np.full((n, 1), value) * [1.0, 0.5] for n in (1, 2, 3, 7, 50)] + [[[0.0, 1e-5]]])
    labels = np.repeat(np.arange(6), [1, 2, 3, 7, 50, 1]).astype(np.int32)
    found = ckmeans.update_centers(X, labels, 6, WEIGHTS[weights](rng, len(X)))
    np.testing.assert_array_equal(found[:5], np.tile(X[0], (5, 1)))


@pytest.mark.parametrize("n", [500, 40_000])
def test_float32_rows_and_their_float64_copy_have_the_same_means(isa, n):
    rng = np.random.default_rng(n)
    X = np.stack([rng.normal(size=n), rng.lognormal(0, 6, size=n), rng.uniform(2, 4, size=n)], axis=1)
    X[: n // 5, 2] = rng.choice([1e-14, 2e-14, 5e-14], size=n // 5)
    X, labels = X.astype(np.float32), (rng.integers(3, size=n) + 3 * (np.arange(n) < n // 5)).astype(np.int32)
    for weights in (None, rng.uniform(size=n)):
        found = means_of(sums_of(X, labels, 6, weights))
        np.testing.assert_array_equal(found, means_of(sums_of(X.astype(np.float64), labels, 6, weights)))


def test_ties_and_quotients_that_two_doubles_cannot_tell_are_rounded_to_even():
    above = np.nextafter(1.0, 2.0)
    X = np.array([[1.0], [above], [above], [np.nextafter(above, 2.0)], [1e300], [2e-300]])
    found = ckmeans.update_centers(X, [0, 0, 1, 1, 2, 2], 3)
    np.testing.assert_array_equal(found, reference.exact_means(X, np.array([0, 0, 1, 1, 2, 2]), 3))
    assert found[0] == 1.0
    assert found[1] == np.nextafter(above, 2.0)


@pytest.mark.parametrize("exponent", [-30, -34, -36, -38, -42])
def test_means_near_zero_of_weights_that_differ_are_rounded_once(isa, exponent):
    """Two neighbours and a light third: close to a tie, and small beside the column's range."""
    rng = np.random.default_rng(-exponent)
    for _ in range(60):
        low = (1 + rng.random()) * 2.0**exponent
        next_one = np.nextafter(low, 9)
        X = np.array([[low], [next_one], [rng.choice([low, next_one])], [1.0], [-1.0]])
        heavy = rng.uniform(1, 2)
        weights = np.array([heavy, heavy, heavy * 2.0 ** -rng.integers(31, 38) * rng.uniform(1, 2), 1.0, 1.0])
        labels = np.array([0, 0, 0, 1, 1], dtype=np.int32)
        expected = reference.exact_means(X, labels, 2, weights)
        np.testing.assert_array_equal(ckmeans.update_centers(X, labels, 2, weights), expected)


def test_quotients_whose_lower_half_vanishes_are_rounded_once():
    step, low = 2.0**-896, 2.0**-844
    X = (low + step * np.array([0, 1, 1, 1, 1, 2]))[:, np.newaxis]
    ends = 2.0 ** -np.array([1, 54, 107, 160, 190])
    weights = np.r_[ends[0], ends[:-1] - ends[1:], ends[-1]]  # 1 together
    labels = np.zeros(6, dtype=np.int32)
    expected = reference.exact_means(X, labels, 1, weights)
    np.testing.assert_array_equal(ckmeans.update_centers(X, labels, 1, weights), expected)


@pytest.mark.parametrize("weighted", [False, True])
def test_sums_of_parts_merge_in_any_order_and_travel(dtype, weighted):
    X, labels, rng = some_rows(3000, 4, 5, dtype)
    weights = 10.0 ** rng.uniform(-30, 30, size=len(X)) if weighted else None
    whole, grid = sums_of(X, labels, 5, weights), grid_of(Rows(X, weights))
    cuts = [0, *np.sort(rng.integers(len(X), size=9)), len(X)]
    parts = []
    for begin, end in itertools.pairwise(cuts):
        if begin < end:
            sums = Sums(5, pickle.loads(pickle.dumps(grid)))
            some = slice(begin, end)
            move_rows(Rows(X[some], None if weights is None else weights[some]), sums, labels[some])
            parts.append(pickle.loads(pickle.dumps(sums)))
    total = Sums(5, grid)
    for at in rng.permutation(len(parts)):
        total.merge(parts[at])
    assert state(total) == state(whole)
    np.testing.assert_array_equal(means_of(total), means_of(whole))
    other = grid_of(Rows(X[:10], None if weights is None else weights[:10]))
    with pytest.raises(ValueError, match="sums must be of 5 clusters and on the same grid"):
        total.merge(Sums(5, other))


@pytest.mark.parametrize("n", [100, 10**10, 2**45])
def test_the_number_of_rows_costs_no_digit(dtype, n):
    """A grid for ten billion rows holds the sums of those that come."""
    X, labels, _ = some_rows(300, 3, 4, dtype)
    seen = Rows(X).statistics
    grid = Grid(seen.minimum, seen.maximum, seen.least, n, X.dtype)
    sums = Sums(4, grid)
    move_rows(Rows(X), sums, labels)
    np.testing.assert_array_equal(means_of(sums), reference.exact_means(X, labels, 4))
    largest = 2.0 ** (62 - np.ceil(np.log2(n)))
    assert (np.abs(sums.totals[0, :, 0].astype(np.int64)) <= 300 * largest).all()


def test_limbs_are_as_many_as_the_numbers_ask_for():
    rng = np.random.default_rng(0)
    X = rng.normal(size=(1000, 3))
    for rows, weights, limbs in (
        (rng.integers(256, size=(10_000, 4)).astype(np.uint8), None, 1),
        (rng.integers(-128, 127, size=(100_000, 4)).astype(np.int8), None, 1),
        (X.astype(np.float16), None, 1),
        (X.astype(np.float32), None, 1),
        (X, None, 2),
        (np.append(X, [[-3.4e38, 0, 0]], axis=0), None, 4),
        (X * 10.0 ** rng.uniform(-150, 150, size=X.shape), None, 22),
        (X, np.ones(len(X)), 3),
    ):
        assert grid_of(Rows(rows, weights)).limbs == limbs


@pytest.mark.parametrize("weighted", [False, True])
def test_sums_have_no_order(isa, dtype, weighted):
    X, labels, rng = some_rows(5000, 5, 9, dtype)
    weights = rng.uniform(size=len(X)) if weighted else None
    expected = state(sums_of(X, labels, 9, weights))
    blocks = -(-len(X) // block_rows())
    assert state(sums_of(X, labels, 9, weights, order=rng.permutation(blocks), accumulators=3)) == expected
    order = rng.permutation(len(X))
    assert state(sums_of(X[order], labels[order], 9, None if weights is None else weights[order])) == expected


def test_every_instruction_set_holds_the_same_bits(isa, dtype):
    X, labels, rng = some_rows(1000, 13, 4, dtype)
    for weights in (None, rng.uniform(size=len(X))):
        found = state(sums_of(X, labels, 4, weights))
        dispatch.select("baseline")
        assert state(sums_of(X, labels, 4, weights)) == found
        dispatch.select(isa)


@pytest.mark.parametrize("weighted", [False, True])
def test_a_row_that_moves_leaves_no_trace(dtype, weighted):
    X, labels, rng = some_rows(600, 7, 3, dtype)
    weights = rng.uniform(size=len(X)) if weighted else None
    sums, after = sums_of(X, labels, 3, weights), labels.copy()
    for row in rng.choice(len(X), size=50, replace=False):
        to = (after[row] + 1) % 3
        sums.move(X[row], 1.0 if weights is None else weights[row], after[row], to)
        after[row] = to
    assert state(sums) == state(sums_of(X, after, 3, weights))


def test_cleared_sums_are_empty(dtype):
    X, labels, _ = some_rows(300, 2, 3, dtype)
    sums = sums_of(X, labels, 3)
    sums.clear()
    np.testing.assert_array_equal(sums.weights(), [0, 0, 0])
    assert move_rows(Rows(X), sums, labels)[0] == 300
    assert state(sums) == state(sums_of(X, labels, 3))


@pytest.mark.parametrize("weighted", [False, True])
@pytest.mark.parametrize("threads", [1, 2])
@pytest.mark.parametrize("room", [tuning.SUMS_BYTES, 0])
def test_means_that_are_kept_are_those_of_the_sums(dtype, weighted, threads, room, monkeypatch):
    monkeypatch.setattr(tuning, "SUMS_BYTES", room)
    X, labels, rng = some_rows(2000, 9, 40, dtype)
    weights = rng.uniform(0.5, 2.0, size=len(X)) if weighted else None
    rows, sums = Rows(X, weights), sums_of(X, labels, 40, weights, accumulators=2 if room else 1)
    assert sums.accumulators == (2 if room else 1)
    for step in range(6):
        new_labels = labels.copy()
        some = rng.choice(len(X), 300 if step < 2 else step - 2, replace=False)
        new_labels[some] = rng.integers(40, size=len(some))
        work = MoveRows(rows, sums, new_labels, labels)
        work.prepare(sums.accumulators)
        work(0, 4, 1, sums.accumulators - 1)
        work(4, work.units, 1)
        sums.gather(threads)
        assert work.tally()[0] == np.count_nonzero(new_labels != labels)
        labels = new_labels
        fresh = sums_of(X, labels, 40, weights)
        assert state(sums) == state(fresh)
        np.testing.assert_array_equal(means_of(sums), means_of(fresh))
    row, weight = X[7], 1.0 if weights is None else weights[7]
    sums.move(row, weight, labels[7], (labels[7] + 1) % 40)
    labels[7] = (labels[7] + 1) % 40
    np.testing.assert_array_equal(means_of(sums), means_of(sums_of(X, labels, 40, weights)))


def test_far_from_zero_no_digit_is_lost(isa, dtype):
    """UTM metres: the mean of float32 rows in float64 is as good as float64 rows would give."""
    rng = np.random.default_rng(0)
    X = (np.array([5e5, 5.4e6]) + 40 * rng.normal(size=(5000, 2))).astype(dtype)
    labels = rng.integers(3, size=len(X)).astype(np.int32)
    check_means(means_of(sums_of(X, labels, 3)), X, labels, 3, ulps=1)


@pytest.mark.parametrize("value", [0.0, -0.1, 1 / 3, 1e-40, 3.4e38, 5.4e6])
def test_the_mean_of_a_constant_is_the_constant(isa, dtype, value):
    X = np.full((3001, 2), value, dtype=dtype)
    X[:, 1] = np.arange(3001)
    found = ckmeans.update_centers(X, np.arange(3001) % 3, 3)
    assert (found[:, 0] == dtype(value)).all()


@pytest.mark.parametrize("unit", [1e-310, 1e-300, 1e-150, 1e150, 1e300, 1e307])
def test_extreme_units(isa, unit):
    X = np.array([[-3.0, 1], [-2, 2], [-1, 7], [2, 2], [3, -5], [1, 1]]) * unit
    labels = np.array([0, 1, 0, 1, 0, 1], dtype=np.int32)
    expected = np.array([[-1 / 3, 1], [1 / 3, 5 / 3]]) * unit
    np.testing.assert_allclose(ckmeans.update_centers(X, labels, 2), expected, rtol=1e-15, atol=10 * 5e-324)


def test_how_many_may_add_at_once_depends_on_the_room(monkeypatch):
    rows = Rows(np.random.default_rng(0).normal(size=(500, 3)))
    one = 8 * 2 * 4 * 5  # bytes: two limbs, four columns, five clusters
    for room, accumulators, copies in ((0, 1, 1), (one, 1, 1), (2 * one, 1, 2), (4 * one, 3, 4), (99 * one, 7, 8)):
        monkeypatch.setattr(tuning, "SUMS_BYTES", room)
        sums = sums_for(rows, 5, 7)
        assert (sums.accumulators, len(sums.totals)) == (accumulators, copies)


@pytest.mark.parametrize("n_threads", [1, 2, 7])
def test_means_by_any_number_of_threads(dtype, eager_threads, n_threads):
    X, labels, rng = some_rows(3000, 6, 5, dtype)
    for weights in (None, rng.uniform(size=len(X))):
        expected = means_of(sums_of(X, labels, 5, weights))
        np.testing.assert_array_equal(means_of_rows(Rows(X, weights, Threads(n_threads)), labels, 5), expected)


def test_means_refuse_other_shapes():
    sums = sums_of(*some_rows(300, 2, 3, np.float64)[:2], 3)
    for shape in ((2, 2), (3, 3), (4, 2), (3, 1)):
        with pytest.raises(ValueError, match="out must be of 3 centers of 2 columns"):
            sums.means(np.empty(shape))
