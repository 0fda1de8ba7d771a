"""A table, as text (CSV and its kin) or as a .npy array: its names, its columns of numbers, itself with a column more.

It must not know what the numbers are for, nor where the bytes come from or go to.
"""

import codecs
import csv
import io
import itertools
import re
from collections import Counter

import numpy as np

# In this order when several split the sample equally well: a tab is hardly ever part of a cell, a space often is.
DELIMITERS = ("\t", ";", "|", ",", " ")
SAMPLE_LINES = 200
CHUNK_ROWS = 256  # cells stay in the cache between splitting and converting: twice as fast as 10000
ENCODING_OF_MARK = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
NUMBER = re.compile(r"\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*", re.ASCII)
COMMA_FOR_POINT = str.maketrans(",.", ".,")
LINE_END = re.compile("\r\n|\r|\n")
BLANK = ([], [""])
# A first cell like these speaks for a row of data with a gap in it rather than for a header.
GAPS = {"", "na", "n/a", "nan", "null", "none", "inf", "+inf", "-inf", "?", "-"}


class DataError(ValueError):
    """The data cannot be used; the message says where and why."""


class CellError(DataError):
    """A cell is not the number it should be."""


class EncodingError(DataError):
    """The bytes are not text in the encoding assumed."""


class _Columns:
    """Columns and what they are called."""

    names: list  # one per column, "" where it has none

    def label(self, column):
        """Return how messages call a column: by its name or, if it has none, by its number counted from 1."""
        return repr(self.names[column]) if self.names[column] else str(column + 1)

    def find(self, wanted):
        """Return the index of the column with this name or, if none has it, with this number from 1 on, 7 or #7."""
        found = [index for index, name in enumerate(self.names) if name == wanted != ""]
        if len(found) > 1:
            raise LookupError(f"{len(found)} columns are named {wanted!r}: give the number of one instead")
        number = wanted.removeprefix("#")
        if not found and number.isdecimal() and 1 <= int(number) <= len(self.names):
            return int(number) - 1
        if not found:
            labels = [self.label(column) for column in range(len(self.names))]
            more = ", ..." if len(labels) > 20 else ""
            raise LookupError(f"no column {wanted!r} among the {len(labels)}: {', '.join(labels[:20])}{more}")
        return found[0]

    def free_name(self, name):
        """Return the name or, if a column has it already, the name with the first free number from 2 on."""
        numbered = (f"{name}_{number}" for number in itertools.count(2))
        return next(candidate for candidate in itertools.chain([name], numbered) if candidate not in self.names)


class Matrix(_Columns):
    """A .npy array of two dimensions as a table without a header."""

    delimiter, decimal, encoding, has_header = ",", ".", "utf-8", False

    def __init__(self, stream):
        """Take a binary stream."""
        try:
            self._array = np.lib.format.read_array(stream, allow_pickle=False)
        except ValueError as error:
            raise DataError(f"not a .npy array of numbers: {error}") from None
        shape, dtype = self._array.shape, self._array.dtype
        if dtype.kind not in "biuf":
            raise DataError(f"not a .npy array of real numbers but of {dtype}")
        if len(shape) != 2 or 0 in shape:
            raise DataError(f"an array of shape {shape}; it must have rows and columns")
        self.names = [""] * shape[1]
        self.description = f".npy array of {dtype}"

    def numbers(self, columns=None, *, without=()):
        """Return an array, the indices of its columns, and nothing left out; see Table.numbers."""
        wanted = [index for index in (range(len(self.names)) if columns is None else columns) if index not in without]
        array = self._array if wanted == list(range(len(self.names))) else np.take(self._array, wanted, axis=1)
        finite = np.isfinite(array)
        if not finite.all():
            row, column = np.argwhere(~finite)[0]
            value = array[row, column]
            raise CellError(f"{self.place(row)}, column {self.label(wanted[column])}: {value} is not a finite number")
        return array, wanted, {}

    def place(self, row):
        """Return how messages call a row, counted from 0 here and from 1 there."""
        return f"row {row + 1}"

    def with_column(self, _, values):
        """Yield the values alone, one a line: an array has no text to stand beside."""
        return (f"{value}\n" for value in values)


class Table(_Columns):
    """A table's text, kept as it came. Rows and numbers are read from it on demand, so that it is held only once."""

    def __init__(self, data, *, encoding=None, delimiter=None, decimal=None, has_header=None):
        """Take the file's bytes; what is None is found out from them."""
        marked = (name for mark, name in ENCODING_OF_MARK.items() if data.startswith(mark))
        self.encoding = encoding or next(marked, "utf-8")
        self._utf8 = _as_utf8(data, self.encoding)
        sample = list(itertools.islice(self._lines(), SAMPLE_LINES))
        self.delimiter = delimiter or _sniff_delimiter(sample)
        self.decimal = decimal or _sniff_decimal(self._utf8, self.delimiter)
        rows = [row for row in _split(sample, self.delimiter) if row not in BLANK]
        if not rows:
            raise DataError("there is nothing in it")
        self.width = len(rows[0])
        self.has_header = self._starts_with_header(rows) if has_header is None else has_header
        self.names = [cell.strip().lstrip("\ufeff") for cell in rows[0]] if self.has_header else [""] * self.width
        mark, header = {",": "comma", ".": "point"}[self.decimal], "a" if self.has_header else "no"
        self.description = f"text, delimiter {self.delimiter!r}, decimal {mark}, {header} header"

    def numbers(self, columns=None, *, without=()):
        """Return a float64 array, the indices of its columns, and {index: reason} of the columns left out.

        Without `columns`, those are taken that hold any number. A cell that is no finite number, in a column taken,
        raises CellError; the first such line of the table is named.
        """
        wanted = [index for index in (range(self.width) if columns is None else columns) if index not in without]
        gathered = {index: _Column() for index in wanted}
        chunks = self._chunks()
        first_chunk = next(chunks, None)
        if first_chunk is None:
            raise DataError("no row below the header")
        for starts, rows in itertools.chain([first_chunk], chunks):
            cells = list(zip(*rows, strict=True))
            for index, column in gathered.items():
                column.add(starts, rows, cells[index], self._floats(cells[index]))
        taken = {index: column for index, column in gathered.items() if column.has_number or columns is not None}
        bad = [(column.first_bad[0], index) for index, column in taken.items() if column.first_bad]
        if bad:
            raise self._cell_error(*gathered[min(bad)[1]].first_bad, min(bad)[1])
        left_out = {index: column.reason for index, column in gathered.items() if index not in taken}
        if not taken:
            found = [f"column {self.label(index)} is {reason}" for index, reason in left_out.items()]
            raise DataError(f"no column holds a number: {'; '.join(found[:8])}")
        return _side_by_side([column.chunks for column in taken.values()]), list(taken), left_out

    def place(self, row):
        """Return how messages call a row of data, counted from 0: by the line it begins on, counted from 1."""
        return f"line {next(itertools.islice(self._records(), row + self.has_header, None))[0]}"

    def with_column(self, name, values):
        """Yield the text again piece by piece, unchanged but for one more cell at the end of each row."""
        cells = itertools.chain([name] if self.has_header else [], map(str, values))
        ends = (end for _, end, _ in self._records())
        end = next(ends)
        for number, line in enumerate(self._lines(), 1):
            if number == end:
                text = line.rstrip("\r\n")
                yield f"{text}{self.delimiter}{next(cells)}{line[len(text) :]}"
                end = next(ends, None)
            else:
                yield line

    def _lines(self):
        """Return an iterator over the lines and their ends, as an editor counts them."""
        return io.TextIOWrapper(io.BytesIO(self._utf8), encoding="utf-8", newline="")

    def _records(self):
        """Yield (first line, last line, cells) of the header and every row; blank lines are no rows."""
        at_end = False

        def lines_and_end():
            nonlocal at_end
            yield from self._lines()
            at_end = True
            yield ""  # a quote still open takes this line in; else it is a blank one

        reader = _split(lines_and_end(), self.delimiter)
        start, top, gap = 1, None, None
        for row in reader:
            if at_end and row:
                raise DataError(f"line {start}: a quote opened in this row is never closed")
            if row in BLANK:
                gap = gap or (top and start)
            elif len(row) != self.width:
                runs_on = f" (a quoted cell runs on to line {reader.line_num})" if reader.line_num > start else ""
                raise DataError(
                    f"line {start}: the number of cells is {len(row)}, on line {top} it is {self.width}{runs_on}"
                )
            elif gap and self.width == 1:
                raise CellError(f"line {gap}, column {self.label(0)}: empty line")
            else:
                top = top or start
                yield start, reader.line_num, row
            start = reader.line_num + 1

    def _chunks(self):
        """Yield (first lines, rows) of some hundred rows of data at a time."""
        records = itertools.islice(self._records(), self.has_header, None)
        while chunk := list(itertools.islice(records, CHUNK_ROWS)):
            starts, _, rows = zip(*chunk, strict=True)
            yield starts, rows

    def _floats(self, cells):
        """Return the cells as float64, NaN where one is no number."""
        if self.decimal == ",":
            cells = [cell.translate(COMMA_FOR_POINT) for cell in cells]
        text = "".join(cells)
        if text.isascii() and "_" not in text:  # float() also takes 1_000 and digits of other scripts
            try:
                return np.fromiter(map(float, cells), float, len(cells))
            except ValueError:
                pass
        return np.array([float(cell) if NUMBER.fullmatch(cell) else np.nan for cell in cells])

    def _cell_error(self, start, row, column):
        """Return the error that names a cell: the line it begins on may be further down than its row."""
        line = start + sum(len(LINE_END.findall(cell)) for cell in row[:column])
        wrong = f"{_shown(row[column])} is not a finite number" if row[column].strip() else "empty cell"
        return CellError(f"line {line}, column {self.label(column)}: {wrong}")

    def _starts_with_header(self, rows):
        """Tell whether a cell of the first row is not a number in a column that is numeric below."""
        first, *below = rows
        for column, cell in enumerate(first):
            if cell.strip().lower() in GAPS or _is_number(cell, self.decimal):
                continue
            if any(_is_number(row[column], self.decimal) for row in below if len(row) > column):
                return True
        return False


class _Column:
    """What one pass over a table gathers of a column."""

    def __init__(self):
        self.chunks, self.has_number, self.first_bad, self.reason = [], False, None, "empty"

    def add(self, starts, rows, cells, values):
        """Take the next cells and the numbers they are."""
        bad = np.flatnonzero(~np.isfinite(values))
        self.has_number |= len(bad) < len(values)
        if len(bad) and not self.first_bad:
            self.first_bad = starts[bad[0]], rows[bad[0]]
            self.chunks = []
        if not self.first_bad:
            self.chunks.append(values)
        elif not self.has_number and self.reason == "empty":
            texts = (cell for cell in cells if cell.strip())
            self.reason = next((f"text, such as {_shown(text)}" for text in texts), "empty")


def _as_utf8(data, encoding):
    """Return the bytes in UTF-8 without a byte order mark."""
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data[: error.start].decode(encoding, "replace").count("\n") + 1
        raise EncodingError(f"line {line}: byte 0x{data[error.start]:02X} is not text in {encoding}") from None
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise EncodingError(f"line {line}: a zero byte, so this is not text in {encoding}")
    return data if encoding == "utf-8" else text.encode("utf-8")


def _split(lines, delimiter):
    """Return a csv reader; between spaces, any run of blanks is one delimiter."""
    csv.field_size_limit(2**31 - 1)  # the default refuses long texts in columns that are not even used
    if delimiter == " ":
        lines = (line.rstrip().replace("\t", " ") + "\n" for line in lines)
    return csv.reader(lines, delimiter=delimiter, skipinitialspace=True)


def _side_by_side(columns):
    """Return one array of the columns, each a list of pieces, which are let go of on the way."""
    joined = np.empty((sum(map(len, columns[0])), len(columns)))
    for index, pieces in enumerate(columns):
        np.concatenate(pieces, out=joined[:, index])
        pieces.clear()
    return joined


def _is_number(cell, decimal):
    return bool(NUMBER.fullmatch(cell if decimal == "." else cell.translate(COMMA_FOR_POINT)))


def _sniff_delimiter(lines):
    """Return the delimiter that finds most numbers in rows of one width; a comma if there is nothing to split."""

    def count_numbers(cells):
        return sum(_is_number(cell, ".") or _is_number(cell, ",") for cell in cells)

    best, best_score = ",", (count_numbers(lines), 0)
    for delimiter in DELIMITERS:
        rows = [row for row in _split(lines, delimiter) if row not in BLANK]
        width = Counter(map(len, rows)).most_common(1)[0][0] if rows else 1
        fitting = [row for row in rows if len(row) == width]
        score = (sum(map(count_numbers, fitting)), len(fitting))
        if width > 1 and score > best_score:
            best, best_score = delimiter, score
    return best


def _sniff_decimal(utf8, delimiter):
    """Return "," if some cell is a number only with a decimal comma and none only with a point, else "."."""
    if delimiter == "," or b"," not in utf8:
        return "."
    edge = rb"[ \t]" if delimiter == " " else re.escape(delimiter.encode())
    # 1,234 may be a thousand and more, except where the delimiter is a semicolon because the comma is taken.
    no_thousand = rb"" if delimiter == ";" else rb"(?!\d{3}(?!\d))"
    cell = rb'(?:^|%b)"? *[+-]?\d*%b\d+(?:[eE][+-]?\d+)? *"?(?=%b|[\r\n]|$)'
    with_comma = re.search(cell % (edge, b"," + no_thousand, edge), utf8, re.MULTILINE)
    with_point = re.search(cell % (edge, rb"\.", edge), utf8, re.MULTILINE)
    return "," if with_comma and not with_point else "."


def _shown(cell, limit=40):
    """Return the cell quoted for a message, cut to what a terminal can show."""
    return repr(cell if len(cell) <= limit else cell[:limit] + "...")
