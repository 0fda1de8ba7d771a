"""The records of a text: its rows of cells, where they begin, and the text again with a cell more at the end of each.

It must not know what cells mean.
"""

import io
import itertools
import operator
import re

from ckmeans.cli.errors import DataError, WidthError
from ckmeans.cli.sniffing import BLANK, split

BLANK_LINE = re.compile(rb"(?:^|\n) *\r?\n")
COMMENT_SIGNS = "#%;!*/@"
SAMPLE_LINES = 200
SAMPLE_CHARACTERS = 200_000
CHUNK_ROWS = 1024  # cells stay in the cache between splitting and converting
BLOCK_BYTES = 2**17
MOST_TRIES = 3  # to read a block as nothing but numbers


class Text:
    """UTF-8 text, kept as it came; `skip` lines at its top and those that begin with `comment` are no records."""

    def __init__(self, utf8, skip=0, comment=None):
        self.utf8, self.comment = utf8, comment
        self.top = self._after_lines(skip)
        self.skipped = skip

    def _after_lines(self, count):
        stream = io.TextIOWrapper(io.BytesIO(self.utf8), encoding="utf-8", newline="")
        return sum(len(line.encode()) for line in itertools.islice(stream, count)) if count else 0

    def lines(self):
        """Return an iterator over all lines below those skipped, and their ends, as an editor counts them."""
        stream = io.BytesIO(self.utf8)
        stream.seek(self.top)
        return io.TextIOWrapper(stream, encoding="utf-8", newline="")

    def sample(self):
        """Return some of the first lines that are no comments."""
        sample, size = [], 0
        for line in self.lines():
            if self.comment is None or not line.startswith(self.comment):
                sample.append(line)
                size += len(line)
            if len(sample) >= SAMPLE_LINES or (size > SAMPLE_CHARACTERS and len(sample) > 2):
                break
        return sample


class Records:
    """Rows of `width` cells; blank lines are no rows. The first may have a cell less, as headers of R's tables have."""

    def __init__(self, text, delimiter, width, has_short_header=False):
        self._text, self._delimiter, self._width, self._has_short_header = text, delimiter, width, has_short_header
        utf8 = text.utf8
        ends = utf8.count(b"\r") if b"\r" in utf8 else 0
        self._end = "\r\n" if ends else "\n"
        quoted_or_commented = b'"' in utf8 or (text.comment is not None and text.comment.encode() in utf8)
        has_gaps = width == 1 and BLANK_LINE.search(utf8.rstrip())
        # Then every line is a record, and splitting at delimiters finds its cells.
        self._is_plain = (
            not quoted_or_commented and not has_gaps and delimiter != " " and (not ends or ends == utf8.count(b"\r\n"))
        )

    def __iter__(self):
        """Yield (first line, last line, cells) of every record, lines counted from 1."""
        state = {"at_end": False, "between": True}
        reader = split(self._lines_for_reader(state), self._delimiter)
        skipped, top = self._text.skipped, None
        gaps = []  # blank lines of a single column, which are empty cells if rows follow
        start = skipped + 1
        for row in reader:
            last = reader.line_num + skipped
            state["between"] = True
            if state["at_end"] and row:
                raise DataError(f"line {start}: a quote opened in this row is never closed")
            if row in BLANK:
                if top and self._width == 1 and not state["commented"]:
                    gaps.append((start, last, [""]))
            elif len(row) != self._width and not (top is None and self._has_short_header):
                raise self._width_error(start, last, row, top)
            else:
                top = top or start
                yield from gaps
                gaps.clear()
                yield start, last, row
            start = last + 1

    def _lines_for_reader(self, state):
        """Yield lines, with blank ones in the place of comments, and one more at the end for a quote still open."""
        comment = self._text.comment
        for line in self._text.lines():
            state["commented"] = bool(comment) and state["between"] and line.startswith(comment)
            state["between"] = False
            yield "\n" if state["commented"] else line
        state["at_end"], state["commented"] = True, False
        yield ""

    def _width_error(self, start, last, row, top):
        """Return the error about a row of another width, with what helps if it is the first of the table's own."""
        runs_on = f" (a quoted cell runs on to line {last})" if last > start else ""
        expected = f"on line {top} it is {self._width}" if top else f"it should be {self._width}"
        first = next((line for line in self._text.lines() if line.strip()), "").lstrip()
        way = ""
        if len(row) > self._width and start <= SAMPLE_LINES:
            sign = first[:1] if first[:1] in COMMENT_SIGNS else "#"
            way = f"; --skip {start - 1} passes over the lines above it, --comment '{sign}' over lines that begin so"
        elif row[0][:1] and row[0][:1] in COMMENT_SIGNS:
            way = f"; --comment '{row[0][:1]}' passes over lines that begin so"
        return WidthError(f"line {start}: the number of cells is {len(row)}, {expected}{runs_on}{way}")

    def chunks(self, has_header, numbers):
        """Yield some rows of data at a time: as an array, or their cells, row after row in one list.

        `numbers` makes rows of numbers of lines of bytes, or None if they are not all plain numbers.
        """
        done = 0
        if self._is_plain:
            tries = MOST_TRIES
            for block in self._blocks():
                if tries and done and (array := numbers(block, self._delimiter, self._width)) is not None:
                    done += len(array)
                    yield array
                    continue
                tries -= done > 0
                cells = self._split_plain(block.decode().removesuffix(self._end).split(self._end))
                if cells is None:
                    break  # some row is not as the others: the reader tells which
                first = int(has_header and done == 0)
                done += len(cells) // self._width
                if len(cells) > first * self._width:
                    yield cells[first * self._width :]
            else:
                return
        elif self._text.comment is None and self._width > 1:
            for rows in self._regular_rows():
                if rows is None:
                    break
                first = int(has_header and done == 0)
                done += len(rows)
                yield list(itertools.chain.from_iterable(rows[first:]))
            else:
                return
        rows = (row for _, _, row in itertools.islice(iter(self), max(done, has_header), None))
        while chunk := list(itertools.islice(rows, CHUNK_ROWS)):
            yield list(itertools.chain.from_iterable(chunk))

    def _regular_rows(self):
        """Yield lists of rows without a look at their lines, and None as soon as a row is not as the others."""
        ended = False

        def end():
            nonlocal ended
            ended = True
            yield ""  # a quote still open takes this line in

        reader = split(itertools.chain(self._text.lines(), end()), self._delimiter)
        while rows := list(itertools.islice(reader, CHUNK_ROWS)):
            if ended and rows[-1]:
                yield None
                return
            if set(map(len, rows)) != {self._width}:
                rows = [row for row in rows if row not in BLANK]
                if not set(map(len, rows)) <= {self._width}:
                    yield None
                    return
            if rows:
                yield rows

    def _split_plain(self, lines):
        """Return the cells of lines, or None if not all have as many cells; blank lines between others are no rows."""
        delimiter, marks = self._delimiter, self._width - 1
        if self._width == 1 and not all(map(str.strip, lines)):
            return None
        if set(map(operator.methodcaller("count", delimiter), lines)) != {marks}:
            lines = [line for line in lines if line.strip(" ")]
            if not set(map(operator.methodcaller("count", delimiter), lines)) <= {marks}:
                return None
        return delimiter.join(lines).split(delimiter) if lines else []

    def _blocks(self):
        """Yield whole lines of a plain text, some at a time, as bytes."""
        utf8, position, end = self._text.utf8, self._text.top, self._end.encode()
        while position < len(utf8):
            found = utf8.find(end, position + BLOCK_BYTES)
            after = len(utf8) if found < 0 else found + len(end)
            yield utf8[position:after]
            position = after

    def with_cells(self, cells):
        """Yield the text again piece by piece, unchanged but for one more cell at the end of each record."""
        cells = map(self._delimiter.__add__, cells)
        yield self._text.utf8[: self._text.top].decode()
        if self._is_plain:
            for block in self._blocks():
                text = block.decode()
                body = text.removesuffix(self._end).split(self._end)
                rest = [""] if text.endswith(self._end) else []
                if all(map(str.strip, body)):
                    added = map(operator.add, body, cells)
                else:
                    added = (line + next(cells) if line.strip(" ") else line for line in body)
                yield self._end.join([*added, *rest])
            return
        ends = (last for _, last, _ in self)
        end = next(ends)
        for number, line in enumerate(self._text.lines(), self._text.skipped + 1):
            if number == end:
                text = line.rstrip("\r\n")
                yield f"{text}{next(cells)}{line[len(text) :]}"
                end = next(ends, None)
            else:
                yield line
