"""Which columns rows are clustered by, what is said of them; small tables that went wrong, with what is right."""

import csv
import io
from pathlib import Path

import pytest

from ckmeans import cli

TABLES = {
    "years": "country,2000,2010,2020\nA,10,11,12\nB,11,12,13\nC,50,51,52\nD,52,53,54\n",
    "row numbers": '"","x","y"\n'
    + "".join(f'"{i + 1}",{(i % 2) * 8 + 1.1 + i / 10:.1f},{(i % 2) * 7 + 2.1 + i / 10:.1f}\n' for i in range(20)),
    "gap": "age,income\n25,1200\n30,NA\n61,900\n64,2100\n",
    "thousands": "age;income\n25;1.200\n30;1.350\n61;900\n64;2.100\n",
    "text": '"","kind"\n"1","a"\n"2","b"\n"3","c"\n',
    "money": 'shop,revenue,share\nA,"$1,143.74",0.5%\nB,"$1,201.10",0.6%\nC,"$90.00",7.5%\nD,"$85.20",7.9%\n',
    "comment": "# exported 2026\nx,y\n1,2\n1,3\n9,9\n9,8\n",
}


@pytest.fixture
def run(tmp_path, monkeypatch, capsys):
    """Return a function: text and arguments in, (exit code, last cells of the rows, standard error) out."""
    monkeypatch.chdir(tmp_path)

    def call(text, *arguments):
        Path("data.csv").write_bytes(text.encode())
        code = cli.main(["data.csv", "-k", "2", "--seed", "0", *arguments])
        out, error = capsys.readouterr()
        return code, [row[-1] for row in csv.reader(io.StringIO(out)) if row], error

    return call


def halves(labels):
    """Tell whether the first half of the labels is one cluster and the second the other."""
    half = len(labels) // 2
    return {frozenset(labels[:half]), frozenset(labels[half:])} == {frozenset("0"), frozenset("1")}


# The tables that went wrong


def test_a_header_of_years(run):
    code, cells, error = run(TABLES["years"])
    assert code == 0
    assert cells[0] == "cluster"
    assert halves(cells[1:])
    assert "rows       4\n" in error
    assert "columns    3: 2000, 2010, 2020\n" in error


def test_row_numbers_are_left_out_and_said(run):
    code, cells, error = run(TABLES["row numbers"])
    assert code == 0
    assert cells[1::2] == [cells[1]] * 10
    assert cells[2::2] == [cells[2]] * 10
    assert "columns    2: x, y\n" in error
    assert "left out   1: #1 (row numbers; --columns takes it)\n" in error
    assert "columns    3: #1, x, y\n" in run(TABLES["row numbers"], "--columns", "#1,x,y")[2]


def test_thousands_are_not_decimals(run):
    code, cells, error = run(TABLES["thousands"])
    assert (code, cells) == (1, [])
    assert "'1.200' is ambiguous, 1200 or 1.2: --thousands . or --decimal . tells\n" in error
    assert run(TABLES["thousands"], "--thousands", ".", "--centers", "c.csv")[0] == 0
    values = [float(row.split(";")[1].replace(",", ".")) for row in Path("c.csv").read_text().splitlines()[1:]]
    assert min(values) > 800


def test_a_gap_is_refused_with_what_helps_and_dropped_if_told(run):
    code, cells, error = run(TABLES["gap"])
    assert (code, cells) == (1, [])
    assert (
        "line 3, column 'income': 'NA' is a gap; --missing drop leaves 1 of 4 rows out, --missing mean fills" in error
    )
    code, cells, error = run(TABLES["gap"], "--missing", "drop")
    assert code == 0
    assert cells[2] == ""
    assert "gaps       1 row of 4 left out (--missing drop)\n" in error
    assert "" not in run(TABLES["gap"], "--missing", "median")[1]


def test_nothing_but_row_numbers(run):
    code, cells, error = run(TABLES["text"])
    assert (code, cells) == (1, [])
    assert "no column holds a number but the row numbers" in error


def test_money_and_percent(run):
    code, cells, error = run(TABLES["money"])
    assert code == 0
    assert halves(cells[1:])
    assert "columns    2: revenue, share\n" in error
    assert "forms      revenue in $, share in %\n" in error


def test_comments_and_lines_above_the_table(run):
    code, _, error = run(TABLES["comment"])
    assert code == 1
    assert "on line 1 it is 1; --skip 1 passes over the lines above it, --comment '#' over lines that begin so" in error
    for way in (("--comment", "#"), ("--skip", "1")):
        code, cells, error = run(TABLES["comment"], *way)
        assert code == 0
        assert cells[:2] == ["# exported 2026", "cluster"]
        assert halves(cells[2:])


# Row numbers


@pytest.mark.parametrize(
    ("text", "used"),
    [
        (",x\n0,5\n1,6\n2,9\n", "1: x"),
        (",x\n3,5\n17,6\n12,9\n", "1: x"),
        ("Unnamed: 0,x\n0,5\n1,6\n2,9\n", "1: x"),
        ("rownames,x\n1,5\n2,6\n3,9\n", "1: x"),
        ("x,\n5,1\n6,2\n9,3\n", "1: x"),
        ("1,5\n2,6\n3,9\n", "1: #2"),
        (",x\n3.5,5\n17,6\n12,9\n", "2: #1, x"),
        (",x\n3,5\n3,6\n12,9\n", "2: #1, x"),
        ("t,x\n2,5\n3,6\n4,9\n", "2: t, x"),
        ("x,t\n5,1\n6,2\n9,3\n", "2: x, t"),
        ("x\n1\n2\n3\n", "1: x"),
        ("1\n2\n3\n", "1: #1"),
        ('x y\n"a" 1 5\n"b" 2 6\n"c" 3 9\n', "2: x, y"),
        ("x y\n1 7 5\n2 2 6\n3 3 9\n", "2: x, y"),
    ],
)
def test_row_numbers(run, text, used):
    code, _, error = run(text)
    assert code == 0
    assert f"columns    {used}\n" in error


# What is said


@pytest.mark.parametrize(
    ("name", "values", "is_identifier"),
    [
        ("customer_id", [7, 3, 5, 9], True),
        ("customerId", [7, 3, 5, 9], True),
        ("zip", [1234, 1234, 80331, 10115], True),
        ("ZIP code", [1234, 1234, 80331, 10115], True),
        ("phone", [491234567, 491234568, 491234569, 491234570], True),
        ("width", [7, 3, 5, 9], False),
        ("idle", [7, 3, 5, 9], False),
        ("ref", range(1000, 2000, 7), True),
        ("year", range(1900, 2000), False),
        ("id", [7.5, 3, 5, 9], False),
        ("income", [900, 1200, 1350, 800] * 5, False),
    ],
)
def test_identifiers_are_noted(run, name, values, is_identifier):
    rows = "".join(f"{value},{row % 3}\n" for row, value in enumerate(values))
    error = run(f"{name},x\n{rows}")[2]
    assert ("looks like an identifier; --exclude" in error) == is_identifier
    if is_identifier:
        assert f"note       {name} looks like" in error
        assert f"left out   1: {name}" not in error


def test_what_a_note_offers_works(run):
    text = "customer id,x\n7,1\n3,2\n5,9\n"
    assert "--exclude 'customer id' leaves it out\n" in run(text)[2]
    assert "columns    1: x\n" in run(text, "--exclude", "customer id")[2]
    assert "columns    1: x\n" in run(text, "--id", "customer id")[2]


def test_a_column_that_decides_alone_is_noted(run):
    text = "income,age\n30000,20\n50000,60\n31000,61\n52000,21\n"
    assert "note       income holds 99.9 % of the spread; --scale std makes columns count alike\n" in run(text)[2]
    assert "of the spread; --scale" not in run(text, "--scale", "std")[2]
    assert "of the spread; --scale" not in run("a,b\n1,20\n35,60\n2,61\n34,21\n")[2]


def test_a_row_of_totals_is_noted(run):
    assert (
        "note       the last row looks like a total, 'Total', and is clustered\n"
        in run("shop,x\nA,5\nB,7\nTotal,12\n")[2]
    )


def test_constant_columns_are_noted(run):
    assert "note       the same in all rows: c\n" in run("x,c\n1,5\n2,5\n9,5\n")[2]


@pytest.mark.parametrize(
    "arguments",
    [
        ("--exclude", "z"),
        ("--id", "z"),
        ("--exclude", "x", "--columns", "x"),
        ("--id", "x", "--columns", "x"),
        ("--id", "x", "--weight", "x"),
        ("--exclude", "x", "--weight", "x"),
        ("--scale", "log"),
        ("--missing", "guess"),
        ("--skip", "-1"),
        ("--comment", "ab"),
        ("--thousands", ",", "--decimal", ","),
    ],
)
def test_wrong_usage(run, arguments):
    code, cells, error = run("x,y\n5,2\n3,4\n9,9\n", *arguments)
    assert (code, cells) == (2, [])
    assert "ckmeans: error: " in error


def test_nothing_left(run):
    assert "no column is left to cluster by" in run("x\n5\n3\n9\n", "--exclude", "x")[2]


def test_control_characters_do_not_reach_the_terminal(run):
    for text in ("x\x1b[2J,y\n1,2\n3,4\n", 'x,y\n1,2\n"\x1b[31m",4\n', "x,y\n5,\x1b]0;t\x07\n7,\x1b[1m\n"):
        error = run(text)[2]
        assert "\x1b" not in error
        assert "\\x1b" in error


def test_many_columns_and_long_cells_take_no_longer_than_their_size(rng):
    from time import process_time

    from ckmeans.cli.table import Table

    def seconds(data):
        start = process_time()
        table = Table(data)
        try:
            X = table.numbers()[0]
            sum(map(len, table.with_column("c", range(len(X)))))
        except ValueError:
            pass
        return process_time() - start

    line = ",".join(f"{value:.3f}" for value in rng.normal(size=20_000))
    names = ",".join(f"c{i}" for i in range(20_000))
    assert seconds(f"{names}\n{line}\n{line}\n".encode()) < 5
    for cell in (b"1" * 10**6, b"1" * 10**6 + b"x", b'"' + b"1,234;" * 10**5 + b'"', b" " * 10**6 + b"7"):
        assert seconds(b"a,b\n1,2\n3," + cell + b"\n") < 5
