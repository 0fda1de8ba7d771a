"""A .npy array as a source of rows: one column, a table without a header, or the pixels of a picture.

It must not know what the numbers are for.
"""

import numpy as np

from ckmeans.cli.cells import NUMBER
from ckmeans.cli.errors import CellError, DataError
from ckmeans.cli.source import Found, Source

COLOURS = {3: ["red", "green", "blue"], 4: ["red", "green", "blue", "alpha"]}


class Array(Source):
    """Rows of an array that is already one."""

    def __init__(self, array, names, description):
        self._array, self.names, self.description = array, names, description

    def read(self, columns=None, *, without=(), weight=None, of_model=False):
        """Return what is Found in columns, NaN where there is a gap; infinity raises CellError."""
        wanted = [index for index in (range(len(self.names)) if columns is None else columns) if index not in without]
        wanted += [weight] if weight is not None and weight not in wanted else []
        for index in wanted:
            infinite = np.isinf(self._array[:, index])
            if infinite.any():
                row = int(np.argmax(infinite))
                value = self._array[row, index]
                raise CellError(f"{self.place(row)}, column {self.label(index)}: {value} is not a finite number")
        return Found({index: self._array[:, index] for index in wanted}, {}, len(self._array), array=self._array)

    def cell(self, row, column):
        """Return where a cell is, and that nothing is there."""
        return f"{self.place(row)}, column {self.label(column)}: nan is not a finite number"

    def with_column(self, _, values):
        """Yield the values alone, one a line: an array has no text to stand beside."""
        return (f"{value}\n" for value in values)


class Pixels(Array):
    """The pixels of a picture, row by row."""

    def __init__(self, array, description):
        """Take an array of height x width x colours."""
        super().__init__(array.reshape(-1, array.shape[2]), COLOURS[array.shape[2]], description)
        self.grid = array.shape[:2]
        # What the brightest colour is: 1 in floats that go no further.
        whole = {"u": 65535 if array.dtype.itemsize == 2 else 255, "f": 1.0 if np.nanmax(array) <= 1 else 255}
        self.white = whole.get(array.dtype.kind, 255)


def array_in(stream, gaps=()):
    """Return the source that a binary stream of .npy holds; numbers among `gaps` are gaps."""
    try:
        array = np.lib.format.read_array(stream, allow_pickle=False)
    except (ValueError, EOFError) as error:
        raise DataError(f"not a .npy array of numbers: {error}") from None
    shape, dtype = array.shape, array.dtype
    if dtype.kind not in "biuf":
        raise DataError(f"not a .npy array of real numbers but of {dtype}")
    values = [float(token) for token in gaps if NUMBER.fullmatch(token)]
    if values and np.isin(array, values).any():
        array = np.where(np.isin(array, values), np.nan, array)
    description = f".npy array of {dtype}"
    if len(shape) == 3 and shape[2] in COLOURS and 0 not in shape:
        return Pixels(array, f"{description}, {shape[1]} x {shape[0]} pixels")
    if len(shape) == 1 and shape[0]:
        return Array(array[:, np.newaxis], [""], f"{description}, one column")
    if len(shape) != 2 or 0 in shape:
        wanted = "rows and columns, or be one column, or pixels of 3 or 4 colours"
        raise DataError(f"an array of shape {shape}; it must have {wanted}")
    return Array(array, [""] * shape[1], description)
