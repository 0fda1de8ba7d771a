"""What a cell's text is: a number, plain or dressed as money, percent, thousands or a truth value; a gap; or text.

It must not know what a table is.
"""

import itertools
import re
import unicodedata

import numpy as np

from ckmeans.cli import decimals

# What stands for a value that is not there, in lower case.
GAPS = frozenset({"", "na", "n/a", "nan", "null", "none", "?", "-", "#n/a", "<na>"})
TRUTH = {"true": 1.0, "false": 0.0}
LONG_CELLS = 12  # characters from which on float() takes longer than all at once
LONGEST = 64  # characters of a dressed number; what is longer is plain or text
SPACES = " \u00a0\u202f\u2009'\u2019"  # between groups of three digits they can mean nothing else
CODES = frozenset({"EUR", "USD", "GBP", "CHF", "JPY", "CNY", "INR", "CAD", "AUD", "SEK", "NOK", "DKK", "PLN", "CZK"})

NUMBER = re.compile(r"\s*+[+-]?(\d++(\.\d*+)?|\.\d++)([eE][+-]?\d++)?\s*", re.ASCII)  # possessive: no second look
DRESSED = re.compile(
    rf"(?P<sign>[+\u2212-]?)\s*(?P<before>[^\W\d_]{{3}}|[^\w\s.,'%()+-])?\s*(?P<inner>[+\u2212-]?)\s*"
    rf"(?P<digits>\d[\d.,{SPACES}]*|\.\d+|,\d+)(?P<exponent>[eE][+-]?\d+)?\s*"
    r"(?P<after>%|[^\W\d_]{3}|[^\w\s.,'%()+-])?"
)
SWAPPED = str.maketrans(",.", ".,")

# The forms of a cell. All others are kinds of numbers by the name that the summary gives them.
TEXT, GAP, AMBIGUOUS, PLAIN = "text", "gap", "ambiguous", "plain"


def is_number(cell, decimal):
    """Tell whether a cell is a plain number."""
    return bool(NUMBER.fullmatch(cell if decimal == "." else cell.translate(SWAPPED)))


def shown(cell, limit=40):
    """Return the cell quoted for a message, cut to what a terminal can show."""
    return repr(cell if len(cell) <= limit else cell[:limit] + "...")


class CellReader:
    """How the cells of one table are read: its marks, and what stands for a gap."""

    def __init__(self, decimal, thousands, ambiguous, tokens=()):
        """Take the decimal mark, that of thousands or None, the mark that may be either or None, and more gaps."""
        self._decimal, self._thousands, self._ambiguous = decimal, thousands, ambiguous
        self._gaps = GAPS | {token.strip().lower() for token in tokens}
        self.gap_values = [float(token) for token in tokens if NUMBER.fullmatch(token)]

    @property
    def is_usual(self):
        """Tell whether no number is a gap and no mark ambiguous, so that others can read plain numbers."""
        return not self._ambiguous and not self.gap_values

    def spellings_of_gaps(self):
        """Return gaps as they are mostly written, for readers that tell capitals apart."""
        return sorted({form for gap in self._gaps for form in (gap, gap.upper(), gap.capitalize())} | {"NaN"})

    def numbers(self, cells, is_text=False):
        """Return the cells as float64, NaN where one is no number, and {form: the first cell's index}.

        `is_text` says that there is text among them, most likely.
        """
        values = None if is_text else self.plain(cells)
        if values is not None:
            return values, {PLAIN: 0}
        read = {cell: self.read(cell) for cell in set(cells)}
        if len(read) > 1 or len(cells) == 1:
            forms = {}
            for index, cell in enumerate(cells):
                forms.setdefault(read[cell][1], index)
        else:
            forms = {form: 0 for _, form in read.values()}
        return np.fromiter((read[cell][0] for cell in cells), float, len(cells)), forms

    def plain(self, cells):
        """Return the cells as float64 if all are plain finite numbers, else None: float() does it in one go."""
        joined = "\n".join(cells)
        if not joined.isascii() or "_" in joined:  # float() also takes 1_000 and digits of other scripts
            return None
        if self._decimal == ",":
            if "." in joined:
                return None
            cells = joined.replace(",", ".").split("\n")
        if self._ambiguous and self._ambiguous in joined:
            return None
        if len(joined) > LONG_CELLS * len(cells):
            values = decimals.floats(cells)
        else:
            try:
                values = np.fromiter(map(float, cells), float, len(cells))
            except ValueError:
                return None
        if (
            values is None
            or not np.isfinite(values).all()
            or (self.gap_values and np.isin(values, self.gap_values).any())
        ):
            return None
        return values

    def values(self, cells):
        """Return a column's cells as whole numbers, as floats or, if some are neither, as texts; None in gaps."""
        values, forms = self.numbers(cells)
        if not forms.keys() <= {PLAIN, GAP}:
            return [cell.strip() or None for cell in cells]
        gaps = np.isnan(values)
        whole = all(cell.strip().lstrip("+-").isdecimal() for cell, gap in zip(cells, gaps, strict=True) if not gap)
        exact = whole and (np.abs(values[~gaps]) < 2**53).all()
        return [
            None if gap else int(value) if exact else value for value, gap in zip(values.tolist(), gaps, strict=True)
        ]

    def is_number(self, cell):
        """Tell whether a cell is a number in any form, or may be one."""
        return self.read(cell)[1] not in (TEXT, GAP)

    def rows(self, block, delimiter, width):
        """Return lines of bytes as rows of numbers, or None if there is anything but plain ones."""
        if self._ambiguous or self.gap_values:
            return None
        if self._decimal == ",":
            if b"." in block:
                return None
            block = block.replace(b",", b".")
        return decimals.rows(block, delimiter, width)

    def read(self, cell):
        """Return the number that a cell is, or NaN, and its form."""
        text = cell.strip()
        lower = text.lower() if len(text) <= LONGEST else None
        if lower in self._gaps:
            return np.nan, GAP
        if self._ambiguous and len(text) <= LONGEST and _is_one_group(text, self._ambiguous):
            return np.nan, AMBIGUOUS
        plain = cell if self._decimal == "." else cell.translate(SWAPPED)
        if NUMBER.fullmatch(plain):
            value = float(plain)
            if value in self.gap_values:
                return np.nan, GAP
            return (value, PLAIN) if np.isfinite(value) else (np.nan, TEXT)
        if lower in TRUTH:
            return TRUTH[lower], "as 0 and 1"
        return self._dressed(text) if len(text) <= LONGEST else (np.nan, TEXT)

    def _dressed(self, text):
        no_number = np.nan, TEXT
        in_brackets = text.startswith("(") and text.endswith(")")  # how accountants write less than nothing
        match = DRESSED.fullmatch(text[1:-1].strip() if in_brackets else text)
        if not match or (match["sign"] and match["inner"]):
            return no_number
        units = [unit for unit in (match["before"], match["after"]) if unit]
        if len(units) > 1 or not all(unit == "%" or _is_currency(unit) for unit in units):
            return no_number
        if in_brackets and not units:
            return no_number
        digits = self._without_groups(match["digits"].strip())
        if digits is None:
            return no_number
        value = float(digits + (match["exponent"] or ""))
        if in_brackets or "-" in match["sign"] + match["inner"] or "\u2212" in match["sign"] + match["inner"]:
            value = -value
        form = "as thousands"
        if units:
            form = "in %" if units == ["%"] else f"in {units[0]}"
        return (value, form) if np.isfinite(value) else no_number

    def _without_groups(self, digits):
        """Return digits with a point and without marks of thousands, or None if these are not where they belong."""
        whole, _, fraction = digits.partition(self._decimal)
        if (fraction and not _is_digits(fraction)) or (not whole and not fraction):
            return None
        marks = {char for char in whole if not char.isdigit()}
        if marks:
            mark_of_thousands = marks.pop()
            if marks or mark_of_thousands not in SPACES + (self._thousands or ""):
                return None
            first, *groups = whole.split(mark_of_thousands)
            if not (1 <= len(first) <= 3 and all(len(group) == 3 for group in groups)):
                return None
            whole = "".join([first, *groups])
        return f"{whole}.{fraction}" if not whole or _is_digits(whole) else None


def _is_digits(text):
    return text.isascii() and text.isdecimal()


def _is_currency(unit):
    return unit in CODES or (len(unit) == 1 and unicodedata.category(unit) == "Sc")


def _is_one_group(text, mark):
    """Tell 1.234, which is a thousand and more or a little more than one, from what can be only one of these."""
    digits = text.lstrip("+-\u2212($\u20ac\u00a3 ").rstrip(") %\u20ac$\u00a3")
    first, _, group = digits.partition(mark)
    return len(group) == 3 and 1 <= len(first) <= 3 and first[0] != "0" and _is_digits(first + group)


class Column:
    """What one pass over a table gathers of a column."""

    def __init__(self):
        self.pieces, self.rows, self.forms, self.first_text = [], 0, {}, None
        self.last = ""  # its last cell, where the last piece is not all plain numbers

    def add(self, cells, values, forms):
        """Take the next cells, the numbers they are and their forms."""
        for form, index in forms.items():
            self.forms.setdefault(form, self.rows + index)
        if self.first_text is None and TEXT in forms:
            self.first_text = cells[forms[TEXT]].strip()
        self.rows += len(values)
        self.last = cells[-1].strip() if cells else ""
        if self.first_text is None or self.has_number:
            self.pieces.append(values)

    @property
    def has_number(self):
        """Tell whether any cell is a number, or may be one."""
        return any(form not in (TEXT, GAP) for form in self.forms)

    @property
    def dress(self):
        """Return what the summary says of its form: "" for plain numbers."""
        return " and ".join(form for form in self.forms if form not in (TEXT, GAP, PLAIN, AMBIGUOUS))

    @property
    def reason(self):
        """Return why it is left out."""
        return "empty" if self.first_text is None else f"text, such as {shown(self.first_text)}"

    def wrong(self):
        """Return (row, what is wrong with its cell) for the first cell that cannot be read, or None."""
        found = []
        if TEXT in self.forms:
            found.append((self.forms[TEXT], "is not a finite number"))
        if AMBIGUOUS in self.forms:
            found.append((self.forms[AMBIGUOUS], AMBIGUOUS))
        numbers = sorted((row, form) for form, row in self.forms.items() if form not in (TEXT, GAP, AMBIGUOUS))
        for (_, first), (row, later) in itertools.combinations(numbers, 2):
            if _clash(first, later):
                found.append((row, f"is {_described(later)}, its column has {_described(first)} above"))
        return min(found, default=None)

    def values(self):
        """Return the numbers as one float64 array, and let go of the pieces."""
        pieces, self.pieces = self.pieces, []
        return np.concatenate(pieces) if len(pieces) != 1 else pieces[0]


def _described(form):
    return "a plain number" if form == PLAIN else f"a number {form}"


def _clash(*forms):
    """Tell forms that no column can have both of: two currencies, or percent or truth values beside other numbers."""
    kinds = {"bare" if form in (PLAIN, "as thousands") else form for form in forms}
    return len(kinds) > 1 and ("bare" not in kinds or not kinds.isdisjoint(("in %", "as 0 and 1")))
