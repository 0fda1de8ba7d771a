"""Large tables, read by pyarrow where it is installed.

It must not know what the numbers are for. What it would not read exactly as cells.py does is left alone.
"""

import importlib.util
import io

import numpy as np

from ckmeans.cli.cells import GAP, PLAIN, Column

LARGE = 2**23  # bytes; smaller ones are read before pyarrow is imported
ROWS_AT_ONCE = 4096


def columns(text, table, reader, wanted):
    """Return {index: Column} of a text, or None where pyarrow is missing or the text is not plain enough."""
    ascii_marks = len(table.delimiter.encode()) == 1 and table.delimiter != " "
    if len(text.utf8) < LARGE or not ascii_marks or text.comment or not reader.is_usual or table.width == 1:
        return None
    if importlib.util.find_spec("pyarrow") is None:
        return None
    import pyarrow as pa
    from pyarrow import csv as arrow_csv

    names = [str(index) for index in range(table.width)]
    are_texts = _texts(text, table, reader)
    types = {name: pa.string() if index in are_texts else pa.float64() for index, name in enumerate(names)}
    try:
        read = arrow_csv.read_csv(
            io.BytesIO(text.utf8),
            arrow_csv.ReadOptions(column_names=names, skip_rows=text.skipped, skip_rows_after_names=table.has_header),
            arrow_csv.ParseOptions(delimiter=table.delimiter, newlines_in_values=b'"' in text.utf8),
            arrow_csv.ConvertOptions(
                column_types=types,
                include_columns=[names[index] for index in wanted],
                decimal_point=table.decimal,
                null_values=reader.spellings_of_gaps(),
                strings_can_be_null=False,
            ),
        )
    except pa.ArrowException:
        return None  # rows of other widths, texts among the numbers: our own reading tells where
    gathered = {}
    for index, name in zip(wanted, read.column_names, strict=True):
        column = gathered[index] = Column()
        if index in are_texts:
            for start in range(0, read.num_rows, ROWS_AT_ONCE):
                cells = read[name].slice(start, ROWS_AT_ONCE).to_pylist()
                column.add(cells, *reader.numbers(cells, column.first_text is not None))
        else:
            gaps = read[name].is_null().to_numpy()
            values = read[name].to_numpy()
            if not np.isfinite(values[~gaps]).all():
                return None
            forms = {PLAIN: int(np.argmin(gaps))} if not gaps.all() else {}
            column.add((), values, forms | ({GAP: int(np.argmax(gaps))} if gaps.any() else {}))
    return gathered


def _texts(text, table, reader):
    """Return which columns are not only plain numbers and gaps in the first rows."""
    from ckmeans.cli.sniffing import BLANK, split

    rows = [row for row in split(text.sample(), table.delimiter) if row not in BLANK and len(row) == table.width]
    columns = zip(*rows[table.has_header :], strict=True)
    return {
        index for index, cells in enumerate(columns) if not {reader.read(cell)[1] for cell in cells} <= {PLAIN, GAP}
    }
