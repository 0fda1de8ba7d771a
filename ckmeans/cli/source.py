"""What every source of rows has in common, whatever the file was: columns, what they are called, what is found in them.

It must not know any kind of file.
"""

import itertools

import numpy as np

from ckmeans.cli.errors import CellError
from ckmeans.cli.suggestion import did_you_mean


class Found:
    """Columns of numbers of a source."""

    def __init__(self, columns, left_out, rows, forms=None, array=None, remarks=()):
        """Take {index: float64 values, NaN in gaps}, {index: reason}, the number of rows and {index: odd form}.

        `array` holds the source's columns side by side where it already has them so; `remarks` are sentences.
        """
        self.columns, self.left_out, self.rows, self.forms, self._array = columns, left_out, rows, forms or {}, array
        self.remarks = list(remarks)

    def rows_of(self, indices):
        """Return these columns side by side. Columns that had to be copied for it are let go of."""
        if self._array is not None:
            whole = list(indices) == list(range(self._array.shape[1]))
            return self._array if whole else np.take(self._array, indices, axis=1)
        joined = np.empty((self.rows, len(indices)))
        for position, index in enumerate(indices):
            joined[:, position] = self.columns.pop(index)
        return joined


class Source:
    """Columns and what they are called."""

    names: list  # one per column, "" where it has none
    grid = None  # height and width, where rows are pixels
    delimiter, decimal, encoding, has_header = ",", ".", "utf-8", False

    def label(self, column):
        """Return how messages call a column: by its name or, if it has none, by its number counted from 1."""
        return repr(self.names[column]) if self.names[column] else str(column + 1)

    def find(self, wanted):
        """Return the index of the column with this name or, if none has it, with this number from 1 on, 7 or #7."""
        times = self.names.count(wanted) if wanted else 0
        if times > 1:
            raise LookupError(f"{times} columns are named {wanted!r}: give the number of one instead")
        if times:
            return self.names.index(wanted)
        number = wanted.removeprefix("#")
        if number.isdecimal() and 1 <= int(number) <= len(self.names):
            return int(number) - 1
        labels = [self.label(column) for column in range(len(self.names))]
        more = (", ..." if len(labels) > 20 else "") + did_you_mean(wanted, self.names)
        raise LookupError(f"no column {wanted!r} among the {len(labels)}: {', '.join(labels[:20])}{more}")

    def free_name(self, name):
        """Return the name or, if a column has it already, the name with the first free number from 2 on."""
        numbered = (f"{name}_{number}" for number in itertools.count(2))
        return next(candidate for candidate in itertools.chain([name], numbered) if candidate not in self.names)

    def place(self, row):
        """Return how messages call a row, counted from 0 here and from 1 there."""
        return f"row {row + 1}"

    def cell(self, row, column):
        """Return where a cell is, and that nothing is there."""
        return f"{self.place(row)}, column {self.label(column)}: empty cell"

    def numbers(self, columns=None, *, without=()):
        """Return the rows, the indices of their columns and {index: reason} of those left out; a gap is an error."""
        found = self.read(columns, without=without)
        used = list(found.columns)
        for index, values in found.columns.items():
            if values.dtype.kind == "f" and np.isnan(values).any():
                raise CellError(self.cell(int(np.argmax(np.isnan(values))), index))
        return found.rows_of(used), used, found.left_out
