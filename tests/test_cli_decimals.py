"""Many numbers at once have the bits that float() gives them, one by one."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ckmeans.cli import decimals


def check(cells):
    expected = np.array([float(cell) for cell in cells])
    found = decimals.floats(cells)
    assert found.view(np.int64).tolist() == expected.view(np.int64).tolist()


def test_numbers_as_programs_write_them(rng):
    for scale in (1, 1e6, 1e-3, 1e12):
        numbers = (scale * rng.normal(size=2000)).tolist()
        for form in ("%r", "%.4f", "%.17g", "%.15f", "%.3e", "%d"):
            check([form % number for number in numbers])


def test_numbers_halfway_between_two_floats(rng):
    for digits, low in ((".5", 2**52), (".25", 2**51), (".125", 2**50)):
        check([f"{whole}{digits}" for whole in rng.integers(low, 2 * low, 500).tolist()])
    check([str(whole) for whole in rng.integers(2**53, 2**62, 500).tolist()])


def test_odd_spellings():
    check(["0", "-0", "-0.0", "+1", ".5", "5.", "-.25", "1e5", "1E-3", "000001", " 12", "7\t"])
    check(["9" * 19, "9" * 30, "0." + "0" * 17 + "1", "123456789.123456789", "9007199254740993", "1" + "0" * 18])


@given(st.lists(st.floats(allow_nan=False, allow_infinity=False), min_size=1, max_size=20))
def test_any_floats(numbers):
    check([repr(number) for number in numbers])


@pytest.mark.parametrize("cell", ["", *".-x", "1.2.3", "1_0", "--1", "1 2", "1e", "٣", "+-1", "1,2", "nan", "1e999"])
def test_what_is_no_number_is_told(cell):
    assert decimals.floats(["1", cell, "2"]) is None


def test_rows():
    assert decimals.rows(b"1;2\n3;4", ";", 2).tolist() == [[1, 2], [3, 4]]
    assert decimals.rows(b"1;2\r\n3;4\r\n", ";", 2).tolist() == [[1, 2], [3, 4]]
    assert decimals.rows(b"1;2\n3\n4;5\n6\n", ";", 2) is None
    assert decimals.rows(b"1;2;3\n4\n", ";", 2) is None
    assert decimals.rows(b"1\n2;3\n4\n", ";", 1) is None
