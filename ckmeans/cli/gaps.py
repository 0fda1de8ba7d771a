"""What --missing does about gaps: which rows stay, and what is said of it.

It must not know how a gap is written in a file.
"""

import numpy as np

from ckmeans.cli.errors import CellError

MISSING = ("error", "drop", "mean", "median")
MOSTLY = 0.5  # a column that lacks more than this share is named beside the options


def rows_without_gaps(columns):
    """Return a mask of the rows that lack nothing, or None if none does; {index: values} holds the columns."""
    whole = None
    for values in columns.values():
        if values.dtype.kind == "f":
            gaps = np.isnan(values)
            if gaps.any():
                whole = ~gaps if whole is None else whole & ~gaps
    return whole


def refuse_gaps(source, columns, whole, *, can_fill):
    """Raise CellError that names the first gap, the ways out, and what each costs."""
    counts = {index: int(np.isnan(values).sum()) for index, values in columns.items() if values.dtype.kind == "f"}
    row = int(np.argmin(whole))
    column = next(index for index in counts if np.isnan(columns[index][row]))
    rows, dropped, cells = len(whole), int((~whole).sum()), sum(counts.values())
    ways = f"--missing drop leaves {dropped} of {rows} rows out"
    if not can_fill:
        raise CellError(f"{source.cell(row, column)}; {ways}")
    ways += f", --missing mean fills {_counted(cells, 'cell')} in {_counted(dropped, 'row')}"
    poor = max(counts, key=counts.get)
    if counts[poor] > MOSTLY * rows:
        ways += f", --exclude leaves column {source.label(poor)} out, which lacks {counts[poor] / rows:.0%}"
    raise CellError(f"{source.cell(row, column)}; {ways}")


def told(missing, columns, whole):
    """Return the summary's line on gaps."""
    dropped = int((~whole).sum())
    if missing == "drop":
        return f"{_counted(dropped, 'row')} of {len(whole)} left out (--missing drop)"
    cells = sum(int(np.isnan(values).sum()) for values in columns.values() if values.dtype.kind == "f")
    return f"{_counted(cells, 'cell')} in {_counted(dropped, 'row')} filled by the column's {missing}"


def _counted(number, what):
    return f"{number} {what}" + ("" if number == 1 else "s")
