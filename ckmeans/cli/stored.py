"""A .npy or Parquet file that is clustered without being held: read block by block, as often as a fit passes over it.

It must not know what is done with the rows.
"""

import contextlib
import csv
import io
import os
import time
from types import SimpleNamespace

import numpy as np

from ckmeans.available import available_bytes
from ckmeans.cli.columns import Choice, called, listed
from ckmeans.cli.errors import CellError, DataError, UsageError
from ckmeans.cli.frames import INDEX, imported
from ckmeans.cli.kinds import NPY, PARQUET, READ
from ckmeans.cli.preparation import Prepared
from ckmeans.cli.reading import name_of
from ckmeans.cli.scaling import Scaling
from ckmeans.cli.source import Source
from ckmeans.engines.threads import Threads
from ckmeans.rows.blocks import BlockRows, rows_in_turn
from ckmeans.rows.in_turn import once
from ckmeans.sources import Source as Blocks
from ckmeans.sources.npy import from_npy
from ckmeans.sources.parquet import from_parquet

# Files are read block by block whose numbers would take more than this share of the memory that is available.
LARGE_SHARE = 0.5
# What is told or done of rows that are all there.
NOT_BY_BLOCKS = ("--missing", "--scale", "--sample", "--report", "--order", "--na", "--refine")
ROWS_AT_ONCE = 10_000


def is_wanted(args):
    """Return whether the file is read block by block: it is asked for, or the file is too large; UsageError if not."""
    if args.by_blocks is False or (args.file == "-" and not args.by_blocks):
        return False
    kind = None if args.file == "-" else kind_of_start(args.file)
    if kind not in (NPY, PARQUET):
        if args.by_blocks:
            raise UsageError("--by-blocks reads .npy and Parquet files alone")
        return False
    why = "" if args.by_blocks else why_large(args.file, kind)
    if why is None:
        return False
    refuse_what_needs_all_rows(args, why)
    return True


def kind_of_start(path):
    """Return what kind of table a file is by its first bytes, or None: it begins otherwise."""
    with open(path, "rb") as stream:
        first = stream.read(8)
    return next((kind for magic, kind in READ.items() if first.startswith(magic)), None)


def why_large(path, kind):
    """Return what to say of a file whose numbers take much of the memory that is available, or None if they do not."""
    left, size = available_bytes(), os.path.getsize(path)
    if left is None or (kind == PARQUET and size < LARGE_SHARE * left / 100):
        return None
    if kind == PARQUET:
        imported("pyarrow", kind, "files")
        from pyarrow import parquet

        told = parquet.read_metadata(path)
        size = 8 * told.num_rows * told.num_columns
    if size <= LARGE_SHARE * left:
        return None
    return f" of {size / 1e9:.3g} GB, as {left / 1e9:.3g} GB of memory are available; --no-by-blocks reads all at once"


def refuse_what_needs_all_rows(args, why):
    """Raise UsageError where something is asked for that needs all rows in memory."""
    asked = {option: getattr(args, option.removeprefix("--"), None) for option in NOT_BY_BLOCKS}
    given = [option for option, value in asked.items() if value and value not in ("none", "error")]
    if not isinstance(getattr(args, "n_clusters", None), int | None):
        given.insert(0, "-k with several numbers")
    if given:
        raise UsageError(f"{given[0]} does not go with a file that is read block by block{why}")


class Stored(Source):
    """The columns of a file, and their rows as often as wanted."""

    def __init__(self, path):
        self.path = path
        self.is_npy = kind_of_start(path) == NPY
        self.has_header = not self.is_npy
        if self.is_npy:
            self.blocks = read_as(from_npy, path)
            _, (self.rows, width), dtype = self.blocks.headers[0]
            self.names, self.kinds = [""] * width, None
            self.description = f".npy array of {dtype}, block by block"
            return
        pyarrow = imported("pyarrow", PARQUET, "files")
        from pyarrow import parquet

        try:
            told = parquet.ParquetFile(path)
        except (pyarrow.ArrowException, OSError) as error:
            raise DataError(f"{PARQUET}, broken: {str(error).splitlines()[0]}") from None
        with told:
            self.kinds, self.rows = told.schema_arrow.types, told.metadata.num_rows
            self.columns = told.schema_arrow.names
        self.names = ["" if name.startswith(INDEX) else name for name in self.columns]
        self.description = "Parquet file, block by block"

    def numbers_among(self, choice):
        """Return the columns to cluster by, and {index: reason} of those left out."""
        wanted = range(len(self.names)) if choice.columns is None else choice.columns
        wanted = [index for index in wanted if index not in choice.without and index != choice.weight]
        if self.is_npy:
            return wanted, {}
        others = {index: f"of type {self.kinds[index]}" for index in wanted if not is_number(self.kinds[index])}
        for index in [*(choice.columns or ()), choice.weight]:
            if index is not None and not is_number(self.kinds[index]):
                raise CellError(f"column {self.label(index)} is of type {self.kinds[index]}")
        return [index for index in wanted if index not in others], others

    def source_of(self, used, weight):
        """Return the ckmeans.Source of some columns, as float64 as the command has them, and of their weights."""
        if self.is_npy:
            return Chosen(self.blocks, None if used == list(range(len(self.names))) else used, weight)
        names = [self.columns[index] for index in used]
        blocks = read_as(from_parquet, self.path, names, None if weight is None else self.columns[weight])
        return Chosen(blocks, None, None, np.float64)

    def with_column(self, name, values):
        """Yield the rows as CSV with a column more; of an array, the values alone."""
        values = iter(values)
        if self.is_npy:
            yield from (f"{value}\n" for value in values)
            return
        text = io.StringIO()
        writer = csv.writer(text, lineterminator="\n")
        writer.writerow([*self.names, name])
        for batch in self.batches():
            columns = [column.to_pylist() for column in batch.columns]
            writer.writerows((*row, next(values)) for row in zip(*columns, strict=True))
            yield text.getvalue()
            text.seek(0)
            text.truncate()

    def batches(self):
        """Yield the rows of a Parquet file as pyarrow's record batches."""
        from pyarrow import parquet

        with parquet.ParquetFile(self.path) as opened:
            yield from opened.iter_batches(batch_size=ROWS_AT_ONCE)

    def put_parquet(self, stream, name, labels):
        """Write the rows with a column more as Parquet; of an array, the column alone."""
        import pyarrow as pa
        from pyarrow import parquet

        if self.is_npy:
            parquet.write_table(pa.table({name: labels}), stream)
            return
        writer, at = None, 0
        for batch in self.batches():
            some = pa.Table.from_batches([batch]).append_column(name, pa.array(labels[at : at + batch.num_rows]))
            at += batch.num_rows
            writer = writer or parquet.ParquetWriter(stream, some.schema)
            writer.write_table(some)
        writer.close()


class Of(Blocks):
    """A Source that changes when another one does."""

    def stamp(self):
        """Return the stamp of the other one."""
        return self.source.stamp()

    def __repr__(self):
        return repr(self.source)


class Chosen(Of):
    """Some columns of a Source's rows, as they are or as another type, and weights that are one of its columns."""

    def __init__(self, source, columns, weight, dtype=None):
        self.source, self.columns, self.weight, self.dtype = source, columns, weight, dtype

    def passed_over(self):
        """Begin a pass."""
        with contextlib.closing(self.source.passed_over()) as blocks:
            for X, weights in blocks:
                if self.weight is not None:
                    weights = np.ascontiguousarray(X[:, self.weight])
                if self.columns is not None:
                    X = np.take(X, self.columns, axis=1)
                yield (X if self.dtype is None else X.astype(self.dtype, copy=False)), weights


class Scaled(Of):
    """Rows that are filled and scaled as those of a model were."""

    def __init__(self, source, scaling):
        self.source, self.scaling = source, scaling

    def passed_over(self):
        """Begin a pass."""
        with contextlib.closing(self.source.passed_over()) as blocks:
            for X, weights in blocks:
                yield self.scaling.apply(X), weights


class Told(Of):
    """A Source of n rows whose passes are told, on the line of a Progress, and how fast they are."""

    def __init__(self, source, n, progress, doing="clustering"):
        self.source, self.n, self.progress, self.doing, self.passes = source, n, progress, doing, 0

    def __len__(self):
        return self.n

    def passed_over(self):
        """Begin a pass."""
        self.passes += 1
        began, seen = time.perf_counter(), 0
        with contextlib.closing(self.source.passed_over()) as blocks:
            for X, weights in blocks:
                yield X, weights
                seen += len(X)
                rate = seen / max(1e-9, time.perf_counter() - began)
                self.progress.doing = (
                    f"{self.doing}: pass {self.passes}, {100 * seen // self.n} % of {self.n:,} rows, "
                    f"{rate:,.0f} rows a second"
                )


def prepare(source, args, notes, progress):
    """Return the Prepared rows of a Stored source, whose X is BlockRows, and add what is told of it to the notes."""
    choice = Choice(source, args)
    used, others = source.numbers_among(choice)
    tell_columns(source, used, notes)
    left_out = {called(source, index): why for index, why in sorted(others.items())}
    if left_out:
        notes["left out"] = f"{len(left_out)}: {listed(f'{name} ({why})' for name, why in left_out.items())}"
    if choice.weight is not None:
        notes["weights"] = called(source, choice.weight)
    blocks = Told(source.source_of(used, choice.weight), source.rows, progress)
    X = read_as(rows_in_turn, blocks, None, Threads(args.n_threads))
    d = len(used)
    scaling = Scaling("none", "error", np.full(d, np.nan), np.zeros(d), np.ones(d))
    return Prepared(X, used, [source.names[index] for index in used], None, None, scaling, left_out)


def tell_columns(source, used, notes):
    """Add to the notes what a Stored source is, and which columns are used; DataError if there is none."""
    notes["read as"] = source.description
    notes["rows"] = source.rows
    if not used:
        raise DataError("no column is left to cluster by")
    notes["columns"] = f"{len(used)}: {listed(called(source, index) for index in used)}"


def prepare_to_label(source, columns, scaling, notes, progress):
    """Return the Prepared rows of a Stored source, whose X is a Source, for a model of these columns to label."""
    source.numbers_among(SimpleNamespace(columns=columns, without=set(), weight=None))
    tell_columns(source, columns, notes)
    if scaling.kind != "none":
        notes["scale"] = scaling.kind
    blocks = Told(Scaled(source.source_of(columns, None), scaling), source.rows, progress, "assigning")
    return Prepared(blocks, columns, [source.names[index] for index in columns], None, None, scaling, {})


def labels_of(rows, model, n_threads):
    """Return the cluster of each of these Prepared rows: (n,), int32."""
    return np.concatenate([model.labels(X, n_threads) for X, _ in once(rows.X)])


def read_as(make, *how):
    """Return make(*how), whose complaints about the data become DataError."""
    try:
        return make(*how)
    except (TypeError, ValueError) as error:
        raise DataError(str(error)) from None


@contextlib.contextmanager
def passes_over(file, X, summary):
    """Add to a summary what a fit of X says of rows that it draws for first centres; name a file that breaks off."""
    if not isinstance(X, BlockRows | Told):
        yield
        return
    import logging  # slow to import

    def tell(record):
        _, size, n = record.args
        told = f"first centers are chosen among {size} of {n} rows, drawn at random (--init-size)"
        summary.add("sample", told, size)
        return True

    log, before = logging.getLogger("ckmeans"), logging.getLogger("ckmeans").level
    log.addFilter(tell)
    log.setLevel(min(logging.INFO, before or logging.INFO))
    try:
        yield
    except OSError as error:
        raise DataError(f"cannot read {name_of(file)}: {error.strerror or error}") from None
    finally:
        log.removeFilter(tell)
        log.setLevel(before)


def is_number(kind):
    """Return whether an Arrow type is one of numbers that are read block by block."""
    import pyarrow as pa

    types = pa.types
    return types.is_boolean(kind) or types.is_integer(kind) or types.is_floating(kind)
