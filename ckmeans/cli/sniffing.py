"""How a text is laid out, guessed from it: the delimiter, the decimal mark, that of thousands, whether it has a header.

It must not know what the numbers are for.
"""

import csv
import itertools
import re
from collections import Counter

from ckmeans.cli.cells import GAPS, is_number

# In this order when several split the sample equally well: a tab is hardly ever part of a cell, a space often is.
DELIMITERS = ("\t", ";", "|", ",", " ")
BLANK = ([], [""])
YEARS = range(1500, 2101)
# A first cell like these speaks for a row of data with a gap in it rather than for a header.
NO_HEADER = GAPS | {"inf", "+inf", "-inf"}
MOST_EVIDENCE = 2**20  # bytes: what decides between decimals and thousands comes early, and the search is slow
QUOTED_COMMA = re.compile(rb'"[^",\n\d]{0,4}[\d.]+,\d')
PREFIX = rb"(?:[-+(]|\$|\xe2\x82\xac|\xc2\xa3| )*"
SUFFIX = rb"(?:[)% ]|\$|\xe2\x82\xac|\xc2\xa3)*"


def split(lines, delimiter):
    """Return a csv reader; between spaces, any run of blanks is one delimiter."""
    csv.field_size_limit(2**31 - 1)  # the default refuses long texts in columns that are not even used
    if delimiter == " ":
        lines = (line.rstrip().replace("\t", " ") + "\n" for line in lines)
    return csv.reader(lines, delimiter=delimiter, skipinitialspace=True)


def sniff_delimiter(lines):
    """Return the delimiter that finds most numbers in rows of one width; a comma if there is nothing to split."""

    def count_numbers(cells):
        return sum(is_number(cell, ".") or is_number(cell, ",") for cell in cells)

    best, best_score = ",", (count_numbers(lines), 0)
    for delimiter in DELIMITERS:
        rows = [row for row in split(lines, delimiter) if row not in BLANK]
        width = Counter(map(len, rows)).most_common(1)[0][0] if rows else 1
        fitting = [row for row in rows if len(row) == width]
        score = (sum(map(count_numbers, fitting)), len(fitting))
        if width > 1 and score > best_score:
            best, best_score = delimiter, score
    return best


def sniff_marks(utf8, delimiter):
    """Return the decimal mark, the mark of thousands or None, and a mark that may be either, or None.

    What decides is a cell that can be read in one way only: 1,5 and 0,125 have decimals, 1,234,567 and 1,234.5 have
    thousands. Without one, 1,234 is ambiguous, but where the comma delimits, as such files have decimal points; and
    1.234 is ambiguous beside semicolons, which come where the comma is the decimal mark.
    """
    if delimiter == "," and (b'"' not in utf8 or not QUOTED_COMMA.search(utf8)):
        return ".", ",", None
    utf8 = utf8[:MOST_EVIDENCE]
    comma = b"," in utf8 and _evidence(utf8, delimiter, b",")
    point = b"." in utf8 and _evidence(utf8, delimiter, b".")
    decimals = {mark for mark, found in ((",", comma), (".", point)) if found == "decimal"}
    decimals |= {other for other, found in ((".", comma), (",", point)) if found == "thousands"}
    if decimals == {","}:
        return ",", ".", None
    if decimals == {"."}:
        return ".", ",", None
    if decimals:
        return ".", None, None
    if comma == "either" and delimiter == ",":
        return ".", ",", None
    if comma == "either":
        return ".", None, ","
    if point == "either" and delimiter == ";":
        return ".", None, "."
    return ".", ",", None


def _evidence(utf8, delimiter, mark):
    """Return what a mark in the cells is: "decimal", "thousands", "either", None if there is none."""
    other = b"," if mark == b"." else b"."
    edge = rb"[ \t]" if delimiter == " " else re.escape(delimiter.encode())
    quote = rb'"' if delimiter.encode() == mark == b"," else rb'"?'
    m, o = re.escape(mark), re.escape(other)
    thousands = rb"\d{1,3}(?:%b\d{3}){2,}(?:%b\d*)?|\d{1,3}(?:%b\d{3})+%b\d+" % (m, o, m, o)
    decimal = rb"\d*%b(?!\d{3}(?!\d))\d+(?:[eE][+-]?\d+)?|0*%b\d+|\d{4,}%b\d+|\d+%b\d+[eE][+-]?\d+" % (m, m, m, m)
    either = rb"\d{1,3}%b\d{3}" % m

    def occurs(number):
        cell = rb"(?:^|%b)%b%b(?:%b)%b%b(?=%b|[\r\n]|$)" % (edge, quote, PREFIX, number, SUFFIX, quote, edge)
        return re.search(cell, utf8, re.MULTILINE)

    if occurs(decimal):
        return "decimal"
    if occurs(thousands):
        return "thousands"
    return "either" if occurs(either) else None


def starts_with_header(rows, is_number):
    """Tell whether the first row holds names.

    It does if a cell is no number in a column that is numeric below. It does, too, if its first cell is text or empty
    above text or row numbers, and the others are text, or what nobody measures: years, or numbers in equal steps, which
    rows below are not.
    """
    first, *below = rows
    below = [row for row in below if len(row) == len(first)]
    for column, cell in enumerate(first):
        if cell.strip().lower() in NO_HEADER or is_number(cell):
            continue
        if any(is_number(row[column]) for row in below):
            return True
    if not below:
        return not any(is_number(cell) or cell.strip().lower() in NO_HEADER for cell in first)
    if len(first) < 2:
        return False
    corner, *others = (cell.strip() for cell in first)
    beside = [row[0].strip() for row in below]
    if is_number(corner) or (corner and corner.lower() in NO_HEADER):
        return False
    if not corner and counts_rows(beside):
        return not any(map(is_number, others)) or _are_names(others, below, is_number, also_positions=True)
    return not any(map(is_number, beside)) and _are_names(others, below, is_number, also_positions=not corner)


def _are_names(cells, below, is_number, also_positions):
    """Tell numbers that name columns; `also_positions`: 0, 1 and so on are names, and what rises as rows do not."""
    if not all(map(is_number, cells)):
        return False
    rows = [[cell.strip() for cell in row[1:]] for row in below]
    if _are_years(cells):
        return not all(map(_are_years, rows))
    if also_positions and counts_rows(cells):
        return cells not in rows
    if also_positions and _rise(cells, least=3) and sum(map(_rise, rows)) < len(rows) / 2:
        return True
    if len(rows) > 2 and _rise(cells) and all(map(str.isdecimal, cells)) and all(map(_has_fraction, rows)):
        return True
    return _is_progression(cells) and sum(map(_is_progression, rows)) < len(rows) / 2


def counts_rows(cells):
    """Tell cells that count rows from 0 or 1."""
    start = cells[0]
    return start in ("0", "1") and cells == [str(i) for i in range(int(start), int(start) + len(cells))]


def _are_years(cells):
    years = all(cell.isdecimal() and len(cell) == 4 and int(cell) in YEARS for cell in cells)
    return years and len(set(cells)) == len(cells)


def _numbers(cells):
    try:
        return [float(cell.replace(",", ".")) for cell in cells]
    except ValueError:
        return []


def _rise(cells, least=2):
    values = _numbers(cells)
    return len(values) >= least and all(a < b for a, b in itertools.pairwise(values))


def _has_fraction(cells):
    return any(value != int(value) for value in _numbers(cells) if abs(value) < 1e15)


def _is_progression(cells):
    """Tell three or more numbers in equal steps, such as doses or days."""
    steps = [b - a for a, b in itertools.pairwise(_numbers(cells))]
    return len(steps) > 1 and steps[0] != 0 and all(abs(step - steps[0]) < 1e-9 * abs(steps[0]) for step in steps)
