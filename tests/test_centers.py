"""How far centres move, proven to hold for every distance however small or large; and centres that rows refuse."""

import itertools
from fractions import Fraction

import numpy as np
import pytest

from ckmeans.algorithms.units import unit_for
from ckmeans.kernels.centers import Centers, Shift, spread_of
from ckmeans.rows import Rows

UNITS = [1e-300, 1e-170, 1e-160, 1.0, 1e150, 1e160, 1e200, 1e280]


def exact_sq(before, after):
    """Return the squared distance of two centres as a fraction."""
    return sum((Fraction(float(a)) - Fraction(float(b))) ** 2 for a, b in zip(before, after, strict=True))


def some_steps(rng, unit, steps=6, k=20, d=5):
    """Return centres after every step, in which two in three of them move, by ever less."""
    centers = [unit * rng.normal(size=(k, d))]
    for step in range(steps):
        off = unit * 10.0 ** (-3.0 * step) * rng.normal(size=(k, d))
        off[step % 3 :: 3] = 0.0
        centers.append(centers[-1] + off)
    return centers


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize("d", [1, 3, 4, 5, 130])
def test_distances_are_upper_bounds_that_are_close(rng, unit, d):
    centers = some_steps(rng, unit, d=d)
    scale = unit_for(centers[0])
    for before, after in itertools.pairwise(centers):
        shift = Shift(before, after, scale)
        assert shift.unit == scale
        for c in range(len(before)):
            found, exact = Fraction(shift.distances[c]) / Fraction(scale), exact_sq(before[c], after[c])
            if exact == 0:
                assert found == 0
                continue
            assert found**2 >= exact
            # Beside the margin only what is far below float32's digits of the unit.
            assert found**2 <= exact * (1 + Fraction(1, 10**5)) or float(found * Fraction(scale)) < 1e-29


@pytest.mark.parametrize("unit", UNITS)
def test_drift_adds_up_to_no_less_than_any_path_between_steps(rng, unit):
    centers = some_steps(rng, unit)
    scale, last, added = unit_for(centers[0]), None, np.zeros(20)
    for i, (before, after) in enumerate(itertools.pairwise(centers)):
        last = Shift(before, after, scale, last)
        added += last.distances
        np.testing.assert_array_equal(last.drift, added)
        for c in range(20):
            for earlier in range(i + 1):
                assert (Fraction(last.drift[c]) / Fraction(scale)) ** 2 >= exact_sq(centers[earlier][c], after[c])


def test_a_first_shift_begins_a_drift_and_does_not_change_the_last():
    zero, one = np.zeros((2, 3)), np.array([[1.0, 0, 0], [0, 0, 0]])
    first = Shift(zero, one)
    kept = first.drift.copy()
    np.testing.assert_array_equal(first.drift, first.distances)
    second = Shift(one, zero, 1.0, first)
    np.testing.assert_array_equal(first.drift, kept)
    np.testing.assert_array_equal(second.drift, 2 * kept)
    np.testing.assert_array_equal(Shift(zero, zero, 1.0, second).drift, second.drift)


@pytest.mark.parametrize("off", [5e-324, 1e-310, 1e-200, 1e-170, 1e-10, 1.0])
def test_centers_are_active_though_the_squares_of_their_shifts_vanish(off):
    before = np.zeros((4, 6))
    after = before.copy()
    after[1, 4], after[3, 0] = off, -off
    shift = Shift(before, after)
    np.testing.assert_array_equal(shift.is_active, [0, 1, 0, 1])
    assert shift.is_active.dtype == np.uint8
    assert shift.n_active == 2
    for c in (1, 3):
        assert Fraction(shift.distances[c]) ** 2 >= exact_sq(before[c], after[c])
        assert shift.drift[c] > 0
    for c in (0, 2):
        assert shift.distances[c] == shift.drift[c] == 0
    assert shift.total_sq == 2 * off * off


def test_minus_zero_is_where_zero_is():
    shift = Shift(np.zeros((1, 2)), -np.zeros((1, 2)))
    assert (shift.n_active, shift.total_sq) == (0, 0.0)


def test_shifts_of_1e200_in_their_unit_are_finite(rng):
    before, after = 1e200 * rng.normal(size=(2, 8, 3))
    shift = Shift(before, after, unit_for(before))
    assert np.isfinite(shift.distances).all()
    assert shift.n_active == 8
    assert shift.total_sq == np.inf  # which no tolerance reaches
    assert (Shift(1e99 * before, 1e99 * after, unit_for(1e99 * before)).distances == np.inf).all()  # no unit fits
    shift = Shift(before * 1e-260, after * 1e-260, unit_for(before * 1e-260))
    assert (shift.distances > 1e-3).all()


def test_the_total_is_the_sum_of_squared_shifts(rng):
    before, after = rng.normal(size=(2, 30, 7))
    assert Shift(before, after).total_sq == pytest.approx(((after - before) ** 2).sum(), rel=1e-14)
    assert Shift(before, after, 2.0**40).total_sq == Shift(before, after).total_sq


@pytest.mark.parametrize("n_threads", [2, 3, 7])
def test_threads_change_no_bit(rng, n_threads):
    before, after = rng.normal(size=(2, 100, 9))
    after[::3] = before[::3]
    one, many = Shift(before, after, 4.0), Shift(before, after, 4.0, None, n_threads)
    for name in ("distances", "drift", "is_active"):
        assert getattr(one, name).tobytes() == getattr(many, name).tobytes()
    assert (one.total_sq, one.n_active) == (many.total_sq, many.n_active)


@pytest.mark.parametrize("k", [1, 2, 7])
def test_the_unit_brings_the_widest_column_near_one(rng, k):
    for scale in (1e-250, 1.0, 3e7, 1e250):
        centers = scale * rng.normal(size=(k, 5)) * [1, 2, -9, 4, 0]
        spread = np.ptp(centers, axis=0).max()
        assert spread_of(centers) == spread
        assert 0.5 <= unit_for(centers) * spread < 1.0 if k > 1 else unit_for(centers) == 1.0


def test_centers_of_other_shapes_are_refused():
    for other in (np.zeros((2, 4)), np.zeros((3, 3))):
        with pytest.raises(ValueError, match="two sets of centers must have the same shape"):
            Shift(np.zeros((2, 3)), other)
    with pytest.raises(ValueError, match="centers must have 3 columns, as the rows; got 4"):
        Centers(Rows(np.zeros((5, 3))), np.zeros((2, 4)))
