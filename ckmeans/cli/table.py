"""A table as text, CSV and its kin: its names, its columns of numbers, itself with a column more.

It must not know what the numbers are for, nor where the bytes come from or go to.
"""

import codecs
import itertools
import re

from ckmeans.cli import bulk
from ckmeans.cli.cells import AMBIGUOUS, PLAIN, CellReader, Column, shown
from ckmeans.cli.errors import CellError, DataError, EncodingError
from ckmeans.cli.records import Records, Text
from ckmeans.cli.sniffing import BLANK, counts_rows, sniff_delimiter, sniff_marks, split, starts_with_header
from ckmeans.cli.source import Found, Source

ENCODING_OF_MARK = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
LINE_END = re.compile("\r\n|\r|\n")
EXCEL_SEPARATOR = re.compile(rb"sep=(.)\r?\n", re.IGNORECASE)
TOTALS = {"total", "totals", "grand total", "sum", "all", "overall", "gesamt", "summe", "insgesamt"}
MARKS = {",": "comma", ".": "point"}


class Table(Source):
    """A table's text, kept as it came. Rows and numbers are read from it on demand, so that it is held only once."""

    def __init__(
        self,
        data,
        *,
        encoding=None,
        delimiter=None,
        decimal=None,
        thousands=None,
        has_header=None,
        skip=0,
        comment=None,
        gaps=(),
    ):
        """Take the file's bytes; what is None is found out from them."""
        marked = (name for mark, name in ENCODING_OF_MARK.items() if data.startswith(mark))
        self.encoding = encoding or next(marked, "utf-8")
        utf8 = _as_utf8(data, self.encoding)
        if not skip and (separator := EXCEL_SEPARATOR.match(utf8)):
            skip, delimiter = 1, delimiter or separator[1].decode("latin-1")
        self._text = Text(utf8, skip, comment)
        sample = self._text.sample()
        self.delimiter = delimiter or sniff_delimiter(sample)
        self.decimal, self._reader = self._marks(decimal, thousands, gaps)
        rows = [row for row in split(sample, self.delimiter) if row not in BLANK]
        if not rows:
            raise DataError("there is nothing in it")
        is_number = self._reader.is_number
        is_short = has_header is not False and _lacks_a_name(rows, is_number)
        self.width = len(rows[0]) + is_short
        self.has_header = (is_short or starts_with_header(rows, is_number)) if has_header is None else has_header
        names = [cell.strip().lstrip("\ufeff") for cell in rows[0]]
        self.names = [""] * is_short + names if self.has_header else [""] * self.width
        self._records = Records(self._text, self.delimiter, self.width, is_short)
        header = "a header" if self.has_header else "no header" if has_header is False else "no header assumed"
        self.description = f"text, delimiter {self.delimiter!r}, decimal {MARKS[self.decimal]}, {header}"

    def _marks(self, decimal, thousands, gaps):
        """Return the decimal mark, and a reader of cells that knows both marks."""
        if decimal is None and thousands is None:
            decimal, thousands, ambiguous = sniff_marks(self._text.utf8, self.delimiter)
            return decimal, CellReader(decimal, thousands, ambiguous, gaps)
        decimal = decimal or ("," if thousands == "." else ".")
        thousands = thousands or ("," if decimal == "." else ".")
        return decimal, CellReader(decimal, thousands, None, gaps)

    def read(self, columns=None, *, without=(), weight=None, of_model=False):
        """Return what is Found in columns; without `columns`, in those that hold any number.

        `of_model` says that the columns are a model's: they may hold nothing else, and none can be done without.
        A cell in a column taken that is neither a number nor a gap raises CellError; the first such line is named.
        """
        wanted = [index for index in (range(self.width) if columns is None else columns) if index not in without]
        asked = {*(columns or ()), *({weight} - {None})}
        wanted += [index for index in asked if index not in wanted]
        if not wanted:
            return Found({}, {}, 0)
        gathered = self._gather(wanted)
        if not next(iter(gathered.values())).rows:
            raise DataError("no row below the header" if self.has_header else "there is nothing in it")
        taken = {index: column for index, column in gathered.items() if column.has_number or index in asked}
        wrong = [(*bad, index) for index, column in taken.items() if (bad := column.wrong())]
        if wrong:
            raise self._cell_error(*min(wrong, key=lambda bad: (bad[0], bad[2])), can_exclude=not of_model)
        lacking = [index for index, column in taken.items() if not column.has_number]
        if lacking and not of_model:
            raise CellError(f"column {self.label(lacking[0])} is empty")
        left_out = {index: column.reason for index, column in gathered.items() if index not in taken}
        if not taken:
            found = [f"column {self.label(index)} is {reason}" for index, reason in left_out.items()]
            raise DataError(f"no column holds a number: {'; '.join(found[:8])}")
        forms = {index: column.dress for index, column in taken.items() if column.dress}
        rows = next(iter(gathered.values())).rows
        totals = [column.last for column in gathered.values() if column.last.lower() in TOTALS]
        remarks = [f"the last row looks like a total, {shown(total)}, and is clustered" for total in totals[:1]]
        columns = {index: column.values() for index, column in taken.items()}
        return Found(columns, left_out, rows, forms, remarks=remarks)

    def _gather(self, wanted):
        """Return {index: Column} of the columns wanted."""
        if found := bulk.columns(self._text, self, self._reader, wanted):
            return found
        gathered = {index: Column() for index in wanted}
        plain = set(wanted)  # columns of plain numbers so far, which are converted side by side
        for cells in self._records.chunks(self.has_header, self._reader.rows):
            self._add(gathered, plain, cells)
        return gathered

    def _add(self, gathered, plain, cells):
        """Give the columns some rows of cells."""
        if not isinstance(cells, list):
            for index, column in gathered.items():
                column.add((), cells[:, index], {PLAIN: 0})
            return
        width, rows = self.width, len(cells) // self.width
        together = [index for index in gathered if index in plain]
        values = None
        if len(together) == width:
            values = self._reader.plain(cells)
        elif len(together) > 1:
            chosen = [cells[index::width] for index in together]
            values = self._reader.plain(list(itertools.chain.from_iterable(zip(*chosen, strict=True))))
        if values is not None:
            values = values.reshape(rows, len(together))
            for position, index in enumerate(sorted(together) if len(together) == width else together):
                gathered[index].add((), values[:, position], {PLAIN: 0})
        for index, column in gathered.items():
            if values is None or index not in plain:
                own = cells[index::width]
                numbers, forms = self._reader.numbers(own, column.first_text is not None)
                column.add(own, numbers, forms)
                if forms.keys() != {PLAIN}:
                    plain.discard(index)

    def cell(self, row, column):
        """Return where a cell is, counted from 0, and what is in it."""
        start, _, cells = next(itertools.islice(self._records, row + self.has_header, None))
        # The line a cell begins on may be further down than its row.
        line = start + sum(len(LINE_END.findall(cell)) for cell in cells[:column])
        content = f"{shown(cells[column])} is a gap" if cells[column].strip() else "empty cell"
        return f"line {line}, column {self.label(column)}: {content}"

    def place(self, row):
        """Return how messages call a row of data, counted from 0: by the line it begins on, counted from 1."""
        return f"line {next(itertools.islice(self._records, row + self.has_header, None))[0]}"

    def with_column(self, name, values):
        """Yield the text again piece by piece, unchanged but for one more cell at the end of each row."""
        name = self._quoted(name)
        return self._records.with_cells(itertools.chain([name] if self.has_header else [], map(str, values)))

    def _quoted(self, name):
        """Return a name as a cell."""
        needs_quotes = any(char in name for char in (self.delimiter, '"', "\r", "\n")) or name != name.strip()
        return '"' + name.replace('"', '""') + '"' if needs_quotes else name

    def arrow(self):
        """Return the table as a pyarrow.Table: numbers where a column has nothing else, else texts as they are."""
        import pyarrow as pa

        records = iter(self._records)
        if self.has_header:
            next(records)
        columns = zip(*(cells for _, _, cells in records), strict=True)
        names = [name or f"column{index}" for index, name in enumerate(self.names, 1)]
        return pa.Table.from_arrays([pa.array(self._reader.values(cells)) for cells in columns], names)

    def _cell_error(self, row, what, column, can_exclude):
        """Return the error that names a cell."""
        place, content = self.cell(row, column).removesuffix(" is a gap").split(": ", 1)
        if what != AMBIGUOUS:
            ways = "--exclude leaves a column out, --na" if can_exclude else "--na"
            return CellError(f"{place}: {content} {what}; {ways} says what is a gap")
        cells = next(itertools.islice(self._records, row + self.has_header, None))[2]
        mark = "," if "," in cells[column] else "."
        whole, group = cells[column].strip().split(mark)
        return CellError(
            f"{place}: {content} is ambiguous, {whole}{group} or {whole}.{group.rstrip('0') or '0'}: "
            f"--thousands {mark} or --decimal {mark} tells"
        )


def _lacks_a_name(rows, is_number):
    """Tell a header of R's, which has no name for the row names."""
    first, *below = rows
    if len(first) < 2 or len(below) < 2 or {len(row) - 1 for row in below} != {len(first)}:
        return False
    row_names = [row[0].strip() for row in below]
    return (
        not any(map(is_number, first))
        and any(map(is_number, below[0]))
        and (counts_rows(row_names) or not any(map(is_number, row_names)))
    )


def _as_utf8(data, encoding):
    """Return the bytes in UTF-8 without a byte order mark."""
    if encoding == "utf-8" and data.isascii() and b"\0" not in data:
        return data
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data[: error.start].decode(encoding, "replace").count("\n") + 1
        raise EncodingError(f"line {line}: byte 0x{data[error.start]:02X} is not text in {encoding}") from None
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise EncodingError(f"line {line}: a zero byte, so this is not text in {encoding}")
    return data if encoding == "utf-8" else text.encode("utf-8")
