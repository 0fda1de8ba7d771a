"""What the command refuses, as exceptions: main() tells them and picks the exit code.

It must not know why anything is refused.
"""


class UsageError(Exception):
    """An option does not fit the data or another option: exit code 2."""


class DataError(ValueError):
    """The data cannot be used, exit code 1; the message says where and why."""


class CellError(DataError):
    """A cell is not the number it should be."""


class WidthError(DataError):
    """Rows differ in their number of cells."""


class EncodingError(DataError):
    """The bytes are not text in the encoding assumed."""
