"""Cells: which text is a number in which form, what is a gap, and what no column can have both of."""

import numpy as np
import pytest

from ckmeans.cli.cells import CellReader
from ckmeans.cli.errors import CellError, DataError
from ckmeans.cli.table import Table


@pytest.mark.parametrize(
    ("cell", "value", "form"),
    [
        ("1.5", 1.5, "plain"),
        (" -2e3 ", -2000, "plain"),
        ("$1,143.74", 1143.74, "in $"),
        ("-$5", -5, "in $"),
        ("$ -5.50", -5.5, "in $"),
        ("($1,200)", -1200, "in $"),
        ("12 €", 12, "in €"),
        ("£3", 3, "in £"),
        ("USD 7", 7, "in USD"),
        ("7.25 EUR", 7.25, "in EUR"),
        ("0.5%", 0.5, "in %"),
        ("-12 %", -12, "in %"),
        ("1,234,567", 1234567, "as thousands"),
        ("1,200.5", 1200.5, "as thousands"),
        ("1 234 567", 1234567, "as thousands"),
        ("1\u202f234", 1234, "as thousands"),
        ("1'234.5", 1234.5, "as thousands"),
        ("True", 1, "as 0 and 1"),
        ("FALSE", 0, "as 0 and 1"),
        ("\u22125%", -5, "in %"),
    ],
)
def test_dressed_numbers(cell, value, form):
    assert CellReader(".", ",", None).read(cell) == (value, form)


@pytest.mark.parametrize("cell", ["", "NA", "N/A", "n/a", "NaN", "nan", "null", "None", "?", "-", "  "])
def test_gaps(cell):
    value, form = CellReader(".", ",", None).read(cell)
    assert np.isnan(value)
    assert form == "gap"


@pytest.mark.parametrize(
    "cell",
    [
        *(
            "$",
            "%",
            "T",
            "²",
            "1,23",
            "12,34,567",
            "1,2345",
            "1%%",
            "$5€",
            "kg 5",
            "5 kg",
            "(5)",
            "1.2.3",
            "--5",
            "-$-5",
        ),
        *("1e999", "1_000", "0x1F", "yes", "12:30", "2020-01-01", "5" * 70 + "%", "1,,000", "1 234,567"),
    ],
)
def test_what_is_no_number_is_text(cell):
    assert CellReader(".", ",", None).read(cell)[1] == "text"


def test_decimal_comma_with_points_between_thousands():
    reader = CellReader(",", ".", None)
    assert reader.read("1.143,74 €") == (1143.74, "in €")
    assert reader.read("1.200")[0] == 1200
    assert reader.read("0,5%")[0] == 0.5
    assert reader.read("1.5")[1] == "text"


def test_tokens_are_gaps_too_as_texts_and_as_numbers():
    reader = CellReader(".", ",", None, ["missing", "-999"])
    values, forms = reader.numbers(["1", "-999", "Missing", "-999.0", "NA", "2"])
    assert values[[0, 5]].tolist() == [1, 2]
    assert np.isnan(values[1:5]).all()
    assert forms == {"plain": 0, "gap": 1}


@pytest.mark.parametrize(
    ("cells", "row", "message"),
    [
        (["$5", "€6"], 1, "is a number in €, its column has a number in $ above"),
        (["5%", "7"], 1, "is a plain number, its column has a number in % above"),
        (["True", "False", "3"], 2, "is a plain number, its column has a number as 0 and 1 above"),
        (["1", "$2", "x"], 2, "is not a finite number"),
    ],
)
def test_forms_that_do_not_go_together(cells, row, message):
    table = Table("\n".join(["a;b", *(f"{cell};1" for cell in cells)]).encode(), delimiter=";", has_header=True)
    with pytest.raises(CellError, match=rf"^line {row + 2}, column 'a': '{cells[row]}' {message}".replace("$", r"\$")):
        table.numbers([0])


def test_money_without_its_sign_is_money():
    assert Table(b"a;b\n$5;1\n7;2\n1,200.0;3\n").numbers()[0].tolist() == [[5, 1], [7, 2], [1200, 3]]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("n;x\n1;1,234\n2;1,5\n", [[1, 1.234], [2, 1.5]]),
        ("n\tx\n1\t1,234\n2\t1,234,567\n", [[1, 1234], [2, 1234567]]),
        ("n\tx\n1\t1,234\n2\t0.5\n", [[1, 1234], [2, 0.5]]),
        ("n;x\n1;1.234\n2;0.5\n", [[1, 1.234], [2, 0.5]]),
        ("n;x\n1;1.234\n2;1.234,5\n", [[1, 1234], [2, 1234.5]]),
        ("n;x;y\n1;1.234;1,5\n2;1.235;2,5\n", [[1, 1234, 1.5], [2, 1235, 2.5]]),
        ('n,x\n1,"1,234"\n2,900\n', [[1, 1234], [2, 900]]),
        ('n,x\n1,"1,5"\n2,"0,125"\n', [[1, 1.5], [2, 0.125]]),
        ("n,x\n1,1.234\n2,2.345\n", [[1, 1.234], [2, 2.345]]),
        ("lat\tlon\n48.137\t11.575\n52.520\t13.405\n", [[48.137, 11.575], [52.52, 13.405]]),
        ("1.234 5.678\n2.345 6.789\n", [[1.234, 5.678], [2.345, 6.789]]),
    ],
)
def test_the_file_decides_what_a_mark_is(text, numbers):
    assert Table(text.encode()).numbers()[0].tolist() == numbers


@pytest.mark.parametrize(
    ("text", "place", "mark"),
    [
        ("n;x\n1;1.200\n2;900\n", "line 2, column 'x': '1.200' is ambiguous, 1200 or 1.2", "."),
        ("n\tx\n1\t7\n2\t1,234\n", "line 3, column 'x': '1,234' is ambiguous, 1234 or 1.234", ","),
        ("n;x\n1;1,200\n2;900\n", "line 2, column 'x': '1,200' is ambiguous, 1200 or 1.2", ","),
        ("n;x\n1;€ 1.200\n2;900\n", "line 2, column 'x': '€ 1.200' is ambiguous", "."),
    ],
)
def test_what_nothing_decides_is_refused_and_can_be_told(text, place, mark):
    with pytest.raises(DataError) as caught:
        Table(text.encode()).numbers()
    assert str(caught.value).startswith(place)
    assert str(caught.value).endswith(f"--thousands {mark} or --decimal {mark} tells")
    thousands = Table(text.encode(), thousands=mark).numbers()[0][:, 1]
    decimals = Table(text.encode(), decimal=mark).numbers()[0][:, 1]
    assert 1000 < thousands.max() < 1300
    assert np.isin(decimals, [1.2, 900, 7, 1.234]).all()


def test_columns_that_are_not_used_may_be_ambiguous():
    assert Table(b"n;x\n1;1.200\n2;900\n").numbers([0])[0].tolist() == [[1], [2]]
