"""Tables: every guess at a text's form, every number, every complaint, and the text given back unchanged."""

import csv
import io
import re

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from ckmeans.cli import records
from ckmeans.cli.arrays import array_in
from ckmeans.cli.errors import CellError, DataError
from ckmeans.cli.table import Table


@pytest.mark.parametrize(
    ("text", "delimiter", "width", "header"),
    [
        ("a,b\n1,2\n3,4\n", ",", 2, True),
        ("1;2\n3;4\n", ";", 2, False),
        ("a;b\n1,5;2,5\n", ";", 2, True),
        ("1,5;2,5\n1,0;2,25\n", ";", 2, False),
        ("1,5\t2,25\n3,5\t4,0\n", "\t", 2, False),
        ("a|b|c\n1|2|3\n", "|", 3, True),
        ("1 2\n3 4\n", " ", 2, False),
        ("  1   2\n 30  40 \n", " ", 2, False),
        ("1, 2, 3\n4, 5, 6\n", ",", 3, False),
        ("name,when,n\nA b,2020-01-01 10:00,1\nC d,2020-01-02 11:00,2\n", ",", 3, True),
        ('"a;b",1,2\n"c;d",3,4\n', ",", 3, False),
        ('text;n\n"one, two";1\n"three, four, five";2\n', ";", 2, True),
        ("12 Main St,5,x\n13 Main St,6,y\n", ",", 3, False),
        ("my column\n1\n2\n", ",", 1, True),
        ("1\n2\n3", ",", 1, False),
        ("-1.5e3\n+.5\n7.\n", ",", 1, False),
        ("id,2019,2020\nA,1,2\nB,3,4\n", ",", 3, True),
        ("id,2019,2020\n7,1,2\n8,3,4\n", ",", 3, True),
        ("NA,1\n2,3\n", ",", 2, False),
        (",2000,2010\nA,1,2\nB,3,4\n", ",", 3, True),
        (",0,1\n0,1.5,2.5\n1,3.5,4.5\n", ",", 3, True),
        (",0,5,20\nA,1.5,2.5,1\nB,3,1,4\n", ",", 4, True),
        ("gene,1,2,3\nA,1.5,2.5,9\nB,3.1,4.2,1\n", ",", 4, True),
        ("dose,5,20\nA,1.5,2.5\nB,3.5,1\nC,0.5,2\n", ",", 3, True),
        ("A,5,20\nB,1,2\nC,3,1\nD,1,2\n", ",", 3, False),
        ("A,1990,2\nB,1991,3\n", ",", 3, False),
        ("A,1990,1995\nB,1991,1996\n", ",", 3, False),
        (",10,20\nB,11,21\n", ",", 3, False),
        ('"x" "y"\n"a" 1 2\n"b" 3 4\n', " ", 3, True),
        ("$5;1,5 €\n$6;2,5 €\n", ";", 2, False),
        ("money;share\n$5;1%\n$6;2%\n", ";", 2, True),
        ("a,b\n1,x\ny,2\n", ",", 2, True),
        ("1,2,3\n4,5\n", ",", 3, False),
        ("a\r\n1\r\n2", ",", 1, True),
    ],
)
def test_sniffing(text, delimiter, width, header):
    table = Table(text.encode())
    assert (table.delimiter, len(table.names), table.has_header) == (delimiter, width, header)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("1,5;2\n3;4,25\n", [[1.5, 2], [3, 4.25]]),
        ("1\t2,5\n3\t4,125\n", [[1, 2.5], [3, 4.125]]),
        ("48,137;11,575\n52,5;13,4\n", [[48.137, 11.575], [52.5, 13.4]]),
        ('"1";"2,5"\n"3";"4,5"\n', [[1, 2.5], [3, 4.5]]),
        ("1,5 ; 2\n 3; 4,25", [[1.5, 2], [3, 4.25]]),
        ("1,5 2\n3 4,25 \n", [[1.5, 2], [3, 4.25]]),
        ("n;note\n1,5;about 2.5 m\n2;\n", [[1.5], [2]]),
        ("1.5;2\n3;4.25\n", [[1.5, 2], [3, 4.25]]),
        (" 1 , 2\n3,4 \n", [[1, 2], [3, 4]]),
        ('"1","2"\n"3","4"\n', [[1, 2], [3, 4]]),
        ("\ufeffa,b\n1,2\n", [[1, 2]]),
        ("\n\na,b\n\n1,2\n   \n3,4\n\n", [[1, 2], [3, 4]]),
        ("a\rb\r1\r2".replace("b\r", ""), [[1], [2]]),
    ],
)
def test_numbers(text, numbers):
    assert Table(text.encode()).numbers()[0].tolist() == numbers


@pytest.mark.parametrize(
    "cell", ["1_000", "0x1F", "1,23,4", "5%%", "٣", "1 00", "--", "1d5", "T", "12:30", "2020-01-01"]
)
def test_what_is_no_number_is_text(cell):
    table = Table(f'a,b\n1,"{cell}"\n2,"{cell}"\n'.encode())
    assert table.numbers()[1:] == ([0], {1: f"text, such as {cell!r}"})


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "there is nothing in it"),
        ("\n \n", "there is nothing in it"),
        ("a,b\nx,y\n", "no column holds a number: column 1 is text, such as 'a'; column 2 is text, such as 'b'"),
        ("a,b\n1,2\n3,\n", "line 3, column 'b': empty cell"),
        ("a,b\n1,2\n3,  \n5,6\n", "line 3, column 'b': empty cell"),
        ("a,b\n1,2\n3,NA\n5,6\n", "line 3, column 'b': 'NA' is a gap"),
        ("a,b\n1,2\n-inf,4\n5,6\n", "line 3, column 'a': '-inf' is not a finite number"),
        ("a,b\n1,nan\n3,4\n", "line 2, column 'b': 'nan' is a gap"),
        ("a,b\n1,1e999\n3,4\n", "line 2, column 'b': '1e999' is not a finite number"),
        ("a,b\n1,2\n3,1_0\n", "line 3, column 'b': '1_0' is not a finite number"),
        ("1,2\n3,x\n", "line 2, column 2: 'x' is not a finite number"),
        ("a\n1\n\n2\n", "line 3, column 'a': empty cell"),
        ("a,b\n1,2\n3\n", "line 3: the number of cells is 1, on line 1 it is 2"),
        ("a,b\n\n1,2\n3,4,5\n", "line 4: the number of cells is 3, on line 1 it is 2"),
        ('a,t,b\n1,"x\ny\r\nz",2\n3,w,\n', "line 5, column 'b': empty cell"),
        ('a,t,b\n1,"x\ny\nz",\n3,w,4\n', "line 4, column 'b': empty cell"),
        ('a,b\n1,2\n"3,4\n5,6\n', "line 3: a quote opened in this row is never closed"),
        (
            'a,b\n"1,2\n3",4,5\n',
            "line 2: the number of cells is 3, on line 1 it is 2 (a quoted cell runs on to line 3)",
        ),
        ("a,b\nx,1\n2,y\n", "line 2, column 'a': 'x' is not a finite number"),
        (b"a,b\n1,2\n\xff,3\n", "line 3: byte 0xFF is not text in utf-8"),
        (b"a,b\n1,2\n\x00,3\n", "line 3: a zero byte"),
    ],
)
def test_bad_data_is_named(text, message):
    with pytest.raises(DataError) as caught:
        Table(text if isinstance(text, bytes) else text.encode()).numbers()
    assert message in str(caught.value)


def test_of_many_bad_cells_the_first_is_named():
    rows = [f"{i},{i}" for i in range(2000)]
    rows[1500], rows[1200] = "1500,x", "y,1200"
    table = Table(("a,b\n" + "\n".join(rows)).encode())
    for columns, message in ((None, "line 1202, column 'a': 'y' is"), ([1], "line 1502, column 'b': 'x' is")):
        with pytest.raises(CellError, match=message):
            table.numbers(columns)


def test_a_header_alone_is_no_table():
    with pytest.raises(DataError, match="no row below the header"):
        Table(b"a,b\n").numbers()


def test_a_text_column_that_is_asked_for_is_an_error():
    with pytest.raises(CellError, match="line 2, column 'b': 'x' is not a finite number"):
        Table(b"a,b\n1,x\n2,y\n").numbers([0, 1])


@pytest.mark.parametrize(
    "text",
    [
        'a,t\n1,"x, ""y"""\n2,plain\n',
        'a,t\r\n1,"two\r\nlines"\r\n2,"three\n\nlines"\r\n',
        "a,t\n1,x\n2,y",
        "\ufeffa,t\n1,x\n2,y\n",
        "1,x\n\n2,y\n\n\n",
        "1,  x\n2,y  \n",
        'a,"t"\n"1",\'\n"2","5"" pipe"\n',
        'a,t\n1,5" pipe\n2,\n',
        "a\tt\n1\tx y\n2\t\n",
        "1.50\n2e0\n",
        "a;t\n1,5;ä€😀\n2;\x85 \u2028 \x0b\n",
    ],
)
def test_rows_come_back_as_they_were(text):
    table = Table(text.encode())
    out = "".join(table.with_column("NAME", ["LABEL0", "LABEL1"]))
    for added in ("NAME",) * table.has_header + ("LABEL0", "LABEL1"):
        assert out.count(table.delimiter + added) == 1
        out = out.replace(table.delimiter + added, "")
    assert out == text.removeprefix("\ufeff")


numbers = st.floats(allow_nan=False, allow_infinity=False)
tables = st.integers(1, 5).flatmap(
    lambda d: st.lists(st.lists(numbers, min_size=d, max_size=d), min_size=1, max_size=6)
)


@settings(deadline=None)
@given(
    tables,
    st.sampled_from(",;\t| "),
    st.booleans(),
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.booleans(),
    st.booleans(),
)
def test_any_table_of_floats_comes_back(rows, delimiter, header, end, end_at_end, comma):
    width = len(rows[0])
    lines = [delimiter.join(map(repr, row)) for row in rows]
    if comma and delimiter == ";" and width > 1:
        lines = [line.replace(".", ",") for line in lines]
    if header:
        lines.insert(0, delimiter.join(f"name{i}" for i in range(width)))
    assume(not re.search(r"(?<![\d.,])[1-9]\d{0,2}[.,]\d{3}(?!\d)", " ".join(lines)))  # may be thousands
    table = Table((end.join(lines) + end * end_at_end).encode(), has_header=header)
    assert np.array_equal(table.numbers()[0], rows)
    out = "".join(table.with_column("label", range(len(rows))))
    assert out.endswith(end) == end_at_end
    added = [line.rsplit(delimiter if width > 1 else ",", 1) for line in out.split(end) if line]
    assert [line for line, _ in added] == lines
    assert [label for _, label in added] == ["label"] * header + [str(row) for row in range(len(rows))]


@settings(deadline=None)
@given(st.lists(st.text('ab",;\n\r\t é', max_size=8), min_size=1, max_size=6), st.sampled_from(",;\t|"))
def test_any_text_beside_the_numbers_comes_back(texts, delimiter):
    rows = [["n", "t"], *([str(i), text] for i, text in enumerate(texts))]
    written = io.StringIO(newline="")
    csv.writer(written, delimiter=delimiter).writerows(rows)
    table = Table(written.getvalue().encode(), delimiter=delimiter)
    assert table.numbers()[0].ravel().tolist() == list(range(len(texts)))
    out = "".join(table.with_column("c", range(len(texts))))
    labels = ["c", *map(str, range(len(texts)))]
    read = csv.reader(io.StringIO(out, newline=""), delimiter=delimiter)
    assert list(read) == [[*row, label] for row, label in zip(rows, labels, strict=True)]


@pytest.mark.parametrize(
    ("array", "message"),
    [
        (np.array([[1, 2], [3, np.nan]]), "row 2, column 2: nan is not a finite number"),
        (np.array(3.0), "an array of shape (); it must have rows and columns"),
        (np.zeros((0, 2)), "an array of shape (0, 2)"),
        (np.array([["a"]]), "not a .npy array of real numbers"),
        (np.array([[1j]]), "not a .npy array of real numbers"),
        (np.array([[None]]), "not a .npy array of numbers"),
    ],
)
def test_bad_arrays_are_named(array, message):
    stream = io.BytesIO()
    np.save(stream, array)
    stream.seek(0)
    with pytest.raises(DataError) as caught:
        array_in(stream).numbers()
    assert message in str(caught.value)


@pytest.mark.parametrize("content", [b"", b"x,y\n1,2\n", b"PK\x03\x04", b"\x93NUMPY\x01\x00"])
def test_what_is_no_array_is_told(content):
    with pytest.raises(DataError, match=r"not a \.npy array"):
        array_in(io.BytesIO(content))


CELLS = ["1", "2.5", "-3e2", "NA", "", "x", "7%", "$5", "True", "1,5", "  4 ", "0.1234567890123456"]
CELLS += ['"a,b"', '"x\ny"', "9" * 17]


@given(st.integers(1, 4), st.data())
def test_all_ways_of_reading_find_the_same(width, data):
    cells = data.draw(st.lists(st.sampled_from(CELLS), min_size=1, max_size=4))
    rows = data.draw(
        st.lists(st.lists(st.sampled_from(cells), min_size=width, max_size=width), min_size=1, max_size=40)
    )
    lines = ["|".join(row) for row in rows]
    odd = data.draw(st.sampled_from([None, "", "1|2|3|4|5", '"open']))
    if odd is not None:
        lines.insert(data.draw(st.integers(0, len(lines))), odd)
    text = data.draw(st.sampled_from(["\n", "\r\n"])).join(lines).encode()

    def outcome(*, by_lines):
        try:
            table = Table(text, delimiter="|", has_header=False)
            if by_lines:
                table._records._is_plain, table._records._regular_rows = False, lambda: iter([None])
            found = table.read()
            again = "".join(table.with_column("c", range(found.rows)))
            return found.rows_of(list(found.columns)).tobytes(), found.left_out, found.forms, again
        except DataError as error:
            return str(error)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(records, "BLOCK_BYTES", 30)
        patch.setattr(records, "CHUNK_ROWS", 5)
        assert outcome(by_lines=False) == outcome(by_lines=True)
