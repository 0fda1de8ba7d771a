"""Which columns rows are clustered by, and what deserves a word about them before anybody believes the clusters.

It must not know how a file becomes columns.
"""

import re

import numpy as np

from ckmeans.cli.errors import UsageError
from ckmeans.cli.scaling import spread

MOST_NAMES = 8
DOMINANT = 0.9  # a column with more of the spread than this decides alone
FEW_ROWS = 10  # fewer say nothing about what whole numbers are
FIRST_ROWS = 1000
LIKE_IDENTIFIERS = re.compile(
    r"(^|[\W_])(id|ids|uid|uuid|guid|key|code|zip|zipcode|plz|postal|postcode|phone|telephone|tel|mobile|fax|ssn|isbn"
    r"|ean|sku|nr|no|number|serial|account|index|idx|rownum|row|rownames|unnamed)([\W_]|$)",
    re.IGNORECASE,
)
LIKE_TIMES = re.compile(r"year|date|time|day|month|week|hour|age", re.IGNORECASE)
HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")


def printable(text):
    """Return text whose control characters are written out, so that a terminal shows them and does not obey."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


def called(source, index):
    """Return how the summary calls a column: by its name or, if it has none, #1."""
    return printable(source.names[index]) or f"#{index + 1}"


def listed(names):
    """Return some names and how many more there are."""
    names = list(names)
    return ", ".join(names[:MOST_NAMES]) + (f" and {len(names) - MOST_NAMES} more" if len(names) > MOST_NAMES else "")


class Choice:
    """What --columns, --exclude, --id and --weight say, as indices."""

    def __init__(self, source, args):
        """Look the names up; an unknown one is a UsageError."""
        try:
            self.columns = [source.find(name) for name in args.columns] if args.columns else None
            excluded = {source.find(name) for name in args.exclude or ()}
            identity = None if args.id is None else source.find(args.id)
            self.weight = None if args.weight is None else source.find(args.weight)
        except LookupError as error:
            raise UsageError(str(error)) from None
        others = [self.weight, identity, *excluded]
        chosen = self.columns or []
        if len(set(chosen)) < len(chosen) or not set(chosen).isdisjoint(others):
            raise UsageError("a column is named twice in --columns, --exclude, --id and --weight")
        if self.weight is not None and self.weight in (identity, *excluded):
            raise UsageError("a column is named twice in --exclude, --id and --weight")
        self.without = {*excluded, *({identity} - {None})}


def row_numbers(source, columns, indices):
    """Return which columns only count rows.

    Those are 0 or 1 to n in the first column or in one without a name, and beside names distinct whole numbers in a
    column without a name, as rows that were filtered keep. A table's only column is its data, whatever it holds, if it
    has a name or no column has.
    """
    found = []
    has_names = any(source.names)
    for index in indices:
        nameless = has_names and not source.names[index]
        if not (index == 0 or nameless) or len(source.names) == 1:
            continue
        values = columns[index]
        if _counts(values) or (nameless and _is_whole(values) and _is_distinct(values)):
            found.append(index)
    return found


def _counts(values):
    """Tell whether values are 0 or 1, and so on in steps of 1."""
    return len(values) > 1 and values[0] in (0, 1) and bool((np.diff(values.astype(np.float64)) == 1).all())


def _is_whole(values):
    first = values[:FIRST_ROWS]
    return bool((first == np.floor(first)).all() and (values == np.floor(values)).all())


def _is_distinct(values):
    first = values[:FIRST_ROWS]
    return len(np.unique(first)) == len(first) and len(np.unique(values)) == len(values)


def remarks(source, X, indices, scale):
    """Return a sentence on each thing about the columns that a look at the clusters would not tell, with what helps."""
    said = []
    if source.grid:
        return said
    for position, index in enumerate(indices):
        if _is_identifier(source.names[index], X[:, position]):
            name = called(source, index)
            said.append(f"{name} looks like an identifier; --exclude {quoted(source, index)} leaves it out")
    variance = spread(X)
    constant = [index for position, index in enumerate(indices) if variance[position] == 0]
    if constant and len(X) > 1:
        said.append(f"the same in all rows: {listed(called(source, index) for index in constant)}")
    total = variance.sum()
    if scale == "none" and len(indices) > 1 and np.isfinite(total) and total > 0 and variance.max() > DOMINANT * total:
        name, share = called(source, indices[int(variance.argmax())]), variance.max() / total
        percent = f"{min(100 * share, 99.9):.3g}" if share < 1 else "100"
        said.append(f"{name} holds {percent} % of the spread; --scale std makes columns count alike")
    return said


def quoted(source, index):
    """Return what to give as --exclude for a column."""
    name = source.names[index]
    if not name or not name.isprintable() or name.strip() != name or source.names.count(name) > 1:
        return f"#{index + 1}"
    needs_csv = "," in name or '"' in name
    name = '"' + name.replace('"', '""') + '"' if needs_csv else name
    return name if re.fullmatch(r"[\w.:/@%+=-]+", name) else "'" + name.replace("'", "'\\''") + "'"


def _is_identifier(name, values):
    if len(values) < 2 or not _is_whole(values):
        return False
    if LIKE_IDENTIFIERS.search(HUMP.sub("_", name)):
        return True
    if len(values) < FEW_ROWS or LIKE_TIMES.search(name) or not _is_distinct(values):
        return False
    steps = np.diff(values.astype(np.float64))
    if (steps > 0).all() or (steps < 0).all():
        return True
    low, high = values.min(), values.max()
    return bool(low >= 1e4 and len(str(int(low))) == len(str(int(high))) and len(values) >= 2 * FEW_ROWS)
