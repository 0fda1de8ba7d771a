"""Tables of other programs as sources of rows: Parquet and Feather by pyarrow, Excel's workbooks by openpyxl.

It must not know what the numbers are for.
"""

import csv
import io

import numpy as np

from ckmeans.cli.cells import CellReader, Column, shown
from ckmeans.cli.errors import CellError, DataError
from ckmeans.cli.kinds import PARQUET
from ckmeans.cli.source import Found, Source

ROWS_AT_ONCE = 10_000
INDEX = "__index_level_"  # how pandas calls an index without a name


class Frame(Source):
    """A table of typed columns."""

    has_header = True

    def __init__(self, data, kind, gaps=()):
        """Take the bytes of a Parquet or Feather file."""
        pyarrow = imported("pyarrow", kind, "files")
        try:
            if kind == PARQUET:
                from pyarrow import parquet

                self.table = parquet.read_table(io.BytesIO(data))
            else:
                from pyarrow import feather

                self.table = feather.read_table(io.BytesIO(data))
        except (pyarrow.ArrowException, OSError) as error:
            raise DataError(f"{kind}, broken: {str(error).splitlines()[0]}") from None
        if not self.table.num_rows or not self.table.num_columns:
            raise DataError(f"{kind} without rows")
        self.names = ["" if name.startswith(INDEX) else name for name in self.table.column_names]
        self.description = kind.removeprefix("a ")
        self._reader = CellReader(".", ",", None, gaps)
        self._gap_values = self._reader.gap_values

    def read(self, columns=None, *, without=(), weight=None, of_model=False):
        """Return what is Found in columns, NaN in gaps; without `columns`, in those that hold any number."""
        wanted = [index for index in (range(len(self.names)) if columns is None else columns) if index not in without]
        wanted += [weight] if weight is not None and weight not in wanted else []
        asked = {*(columns or ()), weight}
        found, left_out, forms = {}, {}, {}
        for index in wanted:
            values, reason, form = self._values(index)
            if reason == "empty" and of_model:
                values = np.full(self.table.num_rows, np.nan)
            if values is None and index in asked:
                raise CellError(f"column {self.label(index)} is {reason}")
            if values is None:
                left_out[index] = reason
                continue
            found[index] = values
            if form:
                forms[index] = form
            infinite = np.isinf(values)
            if infinite.any():
                row = int(np.argmax(infinite))
                raise CellError(f"{self.place(row)}, column {self.label(index)}: {values[row]} is not a finite number")
        if not found:
            reasons = [f"column {self.label(index)} is {reason}" for index, reason in left_out.items()]
            raise DataError(f"no column holds a number: {'; '.join(reasons[:8])}")
        return Found(found, left_out, self.table.num_rows, forms)

    def arrow(self):
        """Return the pyarrow.Table."""
        return self.table

    def _values(self, index):
        """Return float64 values or None, why there are none, and their form if it is odd."""
        import pyarrow as pa

        column = self.table.column(index)
        if pa.types.is_dictionary(column.type):
            column = column.cast(column.type.value_type)
        kind = column.type
        if column.null_count == len(column):
            return None, "empty", ""
        if (
            pa.types.is_string(kind)
            or pa.types.is_large_string(kind)
            or kind == getattr(pa, "string_view", lambda: 0)()
        ):
            return self._texts(index, ["" if text is None else text for text in column.to_pylist()])
        is_truth = pa.types.is_boolean(kind)
        if not (is_truth or pa.types.is_integer(kind) or pa.types.is_floating(kind) or pa.types.is_decimal(kind)):
            return None, f"of type {kind}", ""
        if is_truth:
            column = column.cast(pa.uint8())
        values = column.cast(pa.float64(), safe=False).to_numpy()
        if self._gap_values:
            values = np.where(np.isin(values, self._gap_values), np.nan, values)
        return values, None, "as 0 and 1" if is_truth else ""

    def _texts(self, index, cells):
        """Return what _values does of cells that are texts."""
        column = Column()
        column.add(cells, *self._reader.numbers(cells))
        if not column.has_number:
            return None, column.reason, ""
        if bad := column.wrong():
            row, what = bad
            raise CellError(f"{self.place(row)}, column {self.label(index)}: {shown(cells[row])} {what}")
        return column.values(), None, column.dress

    def with_column(self, name, values):
        """Yield the table as CSV with a column more."""
        values = iter(values)
        text = io.StringIO()
        writer = csv.writer(text, lineterminator="\n")
        writer.writerow([*self.names, name])
        for start in range(0, self.table.num_rows, ROWS_AT_ONCE):
            columns = [column.to_pylist() for column in self.table.slice(start, ROWS_AT_ONCE).columns]
            writer.writerows((*row, next(values)) for row in zip(*columns, strict=True))
            yield text.getvalue()
            text.seek(0)
            text.truncate()


def workbook_as_text(data, kind):
    """Return the first sheet of a workbook as the bytes of CSV, and what it is called."""
    openpyxl = imported("openpyxl", kind, "files")
    try:
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        sheet = book.worksheets[0]
        rows = [list(row) for row in sheet.iter_rows(values_only=True)]
    except Exception as error:  # of its parts, and of the XML and zip beneath them
        raise DataError(f"{kind}, broken: {error}") from None
    width = max((position + 1 for row in rows for position, cell in enumerate(row) if cell is not None), default=0)
    if not width:
        raise DataError(f"the first sheet of {kind} is empty")
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerows([_as_text(cell) for cell in (row + [None] * width)[:width]] for row in rows)
    more = f", the first sheet of {len(book.worksheets)}, {sheet.title!r}" if len(book.worksheets) > 1 else ""
    return text.getvalue().encode(), f"Excel workbook{more}"


def _as_text(cell):
    if cell is None:
        return ""
    return cell.isoformat() if hasattr(cell, "isoformat") else str(cell)


def imported(package, kind, extra):
    """Return an optional package, or raise DataError that names the extra which brings it."""
    try:
        return __import__(package)
    except ImportError:
        raise DataError(f"this is {kind}; to read it, pip install 'ckmeans-nd[{extra}]'") from None
