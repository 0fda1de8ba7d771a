"""Sums that are rounded once: in any order and grouping, of any exponents, they are those of exact arithmetic."""

import pickle
from fractions import Fraction

import numpy as np
import pytest

from ckmeans.kernels.exact_sum import ExactSum


def numbers(n, spread, seed=0):
    """Doubles with exponents up to `spread`, of either sign, with some zeros."""
    rng = np.random.default_rng([n, spread, seed])
    found = np.ldexp(rng.uniform(-1, 1, size=n), rng.integers(-spread, spread + 1, size=n))
    found[::7] = 0.0
    return found


def exact(values, weights=None):
    """The sum, each product rounded to 53 bits, whatever its exponent."""
    if weights is None:
        return sum(map(Fraction, values.tolist()), Fraction(0))
    total = Fraction(0)
    for value, weight in zip(values.tolist(), weights.tolist(), strict=True):
        (m, e), (w, f) = np.frexp(value), np.frexp(weight)
        total += Fraction(float(m * w)) * Fraction(2) ** int(e + f)
    return total


def as_fraction(total):
    return Fraction(total.units) * Fraction(2) ** total.exponent


@pytest.mark.parametrize("n", [0, 1, 7, 8, 255, 256, 257, 1000])
@pytest.mark.parametrize("spread", [0, 20, 60, 1000])
def test_sums_are_exact_but_for_the_rounding_of_products(isa, n, spread):
    values, weights = numbers(n, spread), np.abs(numbers(n, spread, 1))
    for given in (None, weights):
        total = ExactSum()
        total.add(values, given)
        expected = exact(values, given)
        assert as_fraction(total) == expected
        assert total.is_zero == (expected == 0)


@pytest.mark.parametrize("spread", [3, 40, 700])
def test_order_grouping_and_pickles_change_nothing(isa, spread):
    rng = np.random.default_rng(spread)
    values, weights = numbers(3000, spread), np.abs(numbers(3000, spread, 1))
    expected = exact(values, weights)
    for _ in range(5):
        order = rng.permutation(3000)
        parts = []
        for part in np.array_split(order, np.sort(rng.integers(0, 3000, size=9))):
            total = ExactSum()
            total.add(values[part].copy(), weights[part].copy())
            parts.append(pickle.loads(pickle.dumps(total)))
        whole = ExactSum()
        for i in rng.permutation(len(parts)):
            whole.merge(parts[i])
        assert as_fraction(whole) == expected


@pytest.mark.parametrize(
    ("value", "weight"),
    [(5e-324, 5e-324), (1e-300, 1e-300), (5e-324, 0.75), (1.7e308, 1.7e308), (1e300, 1e-300), (0.0, 1e300)],
)
def test_products_beyond_float64(isa, value, weight):
    total = ExactSum()
    total.add(np.full(300, value), np.full(300, weight))
    assert as_fraction(total) == exact(np.full(300, value), np.full(300, weight))
    assert total.is_zero == (value == 0.0)


def test_values_are_rounded_once():
    cases = {
        (1, 0): 1.0,
        ((1 << 54) + 1, -54): 1.0,
        ((1 << 54) + 3, -54): 1.0 + 2.0**-52,
        (1, 1024): np.inf,
        (-1, 1024): -np.inf,
        ((1 << 1024) - 1, 0): np.inf,
        (1, -1074): 5e-324,
        (1, -1075): 0.0,
        (3, -1075): 1e-323,
        (1, -2200): 0.0,
        (0, -2240): 0.0,
    }
    for (units, exponent), expected in cases.items():
        assert ExactSum(units, exponent).value() == expected
    assert ExactSum(3, 5).times_power(-4).value() == 6.0
    assert not ExactSum(1, -2200).is_zero


@pytest.mark.parametrize("bad", [np.inf, -np.inf, np.nan])
def test_what_is_not_finite_stays_so(isa, bad):
    values = np.ones(300)
    values[123] = bad
    total, other = ExactSum(), ExactSum()
    total.add(values)
    other.merge(total)
    for found in (total, other, pickle.loads(pickle.dumps(other))):
        assert found.value() == np.inf
        assert not found.is_zero
    weightless = ExactSum()
    weightless.add(values, np.where(np.isfinite(values), 1.0, 0.0))
    assert weightless.value() == 299.0


def test_a_sum_may_be_merged_with_itself():
    total, part = ExactSum(), ExactSum()
    part.add(np.full(256, 2.0**52 - 0.5))
    for _ in range(40):
        total.merge(part)
        part.merge(part)
    assert as_fraction(total) == (2**40 - 1) * 256 * Fraction(2.0**52 - 0.5)


def test_weights_must_be_as_many():
    with pytest.raises(ValueError, match="3 numbers need as many weights; got 2"):
        ExactSum().add(np.ones(3), np.ones(2))
