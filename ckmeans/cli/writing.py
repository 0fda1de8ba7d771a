"""What the command writes, in the format that a file's name ends with.

It must not know how rows were clustered.
"""

import bz2
import codecs
import contextlib
import csv
import gzip
import importlib.util
import io
import lzma
import os
import zipfile

import numpy as np

from ckmeans.cli.cells import NUMBER
from ckmeans.cli.errors import UsageError
from ckmeans.cli.pictures import save_picture

COMPRESSIONS = (".gz", ".bz2", ".xz", ".zip")
ARROW = (".parquet", ".feather", ".arrow")
PICTURES = (".png", ".jpg", ".jpeg", ".bmp", ".tif", ".tiff", ".webp")
TABS = (".tsv", ".tab")
NEEDED = {**dict.fromkeys(ARROW, ("pyarrow", "files")), ".xlsx": ("openpyxl", "files")} | dict.fromkeys(
    PICTURES, ("PIL", "images")
)
# Names of formats that nobody should find CSV in.
UNKNOWN = frozenset(
    {".json", ".jsonl", ".ndjson", ".geojson", ".xls", ".xlsb", ".ods", ".html", ".htm", ".xml", ".yaml", ".yml"}
    | {".rds", ".rda", ".rdata", ".sav", ".dta", ".sas7bdat", ".h5", ".hdf5", ".nc", ".pkl", ".pickle", ".npz", ".mat"}
    | {".db", ".sqlite", ".sqlite3", ".orc", ".avro", ".pdf", ".svg", ".gif", ".7z", ".rar", ".zst", ".lz4", ".tar"}
    | {".tgz", ".doc", ".docx", ".arff", ".parq", ".pq"}
)


def formats(path):
    """Return the ending that names a file's format, in lower case, and that of its compression, "" for none."""
    stem, ending = os.path.splitext(os.path.basename(path).lower())
    if ending in COMPRESSIONS:
        return os.path.splitext(stem)[1], ending
    return ending, ""


def check_format(option, path):
    """Raise UsageError if a file would not be of the format that its name ends with."""
    ending, _ = formats(path)
    if ending in UNKNOWN:
        raise UsageError(f"{option} {path}: {ending} cannot be written; text, .npy, .parquet, .feather, .xlsx can be")
    package, extra = NEEDED.get(ending, ("", ""))
    if package and importlib.util.find_spec(package) is None:
        raise UsageError(f"{option} {path}: to write {ending}, pip install 'ckmeans-nd[{extra}]'")


def check_picture(path, source):
    """Raise UsageError if a picture is to be written of rows that are no pixels."""
    if path is not None and formats(path)[0] in PICTURES and source.grid is None:
        raise UsageError(f"-o {path}: a picture can be written only of one that was read")


class Labels:
    """The rows of a source with their labels, or these alone, in every form that can be written."""

    def __init__(self, source, rows, labels, name, *, alone=False, centers=None):
        """Take a source, its Prepared rows, their labels, and the name of the new column; centres are colours."""
        self.encoding, self.delimiter = source.encoding, source.delimiter
        self._source, self._rows, self._labels, self._name = source, rows, labels, name
        self._alone, self._centers = alone, centers

    def text(self):
        """Yield pieces of text; a row that was dropped has an empty label."""
        labels = self._rows.spread_out(self._labels.tolist())
        return (f"{label}\n" for label in labels) if self._alone else self._source.with_column(self._name, labels)

    def array(self):
        """Return int32 labels, -1 for a row that was dropped; of pixels, height x width."""
        labels = self._labels.astype(np.int32, copy=False)
        if self._rows.kept is not None:
            labels = np.full(len(self._rows.kept), -1, np.int32)
            labels[self._rows.kept] = self._labels
        return labels if self._source.grid is None else labels.reshape(self._source.grid)

    def arrow(self):
        """Return a pyarrow.Table."""
        import pyarrow as pa

        labels = self.array().ravel()
        labels = pa.array(labels, mask=labels < 0)
        if self._alone or not hasattr(self._source, "arrow"):
            return pa.table({self._name: labels})
        return self._source.arrow().append_column(self._name, labels)

    def put_parquet(self, stream):
        """Write Parquet."""
        if hasattr(self._source, "put_parquet") and not self._alone:
            self._source.put_parquet(stream, self._name, self.array())
        else:
            put_table(stream, self.arrow())

    def picture(self, stream, ending):
        """Write a picture."""
        save_picture(stream, ending, self._source, self.array(), self._centers)


class Centers:
    """One centre a row, under the names of their columns, in every form that can be written."""

    def __init__(self, centers, names, source):
        self.encoding, self.delimiter = source.encoding, source.delimiter
        self._centers, self._names, self._decimal = centers, names, source.decimal
        self._has_header = source.has_header or any(names)

    def text(self):
        """Yield pieces of text that is read like the source."""
        text = io.StringIO()
        writer = csv.writer(text, delimiter=self.delimiter, lineterminator="\n")
        if self._has_header:
            writer.writerow(self._names)
        writer.writerows([str(value).replace(".", self._decimal) for value in center] for center in self._centers)
        yield text.getvalue()

    def array(self):
        """Return the centres."""
        return self._centers

    def arrow(self):
        """Return a pyarrow.Table."""
        import pyarrow as pa

        names = [name or f"column{index}" for index, name in enumerate(self._names, 1)]
        return pa.Table.from_arrays(list(map(pa.array, np.ascontiguousarray(self._centers.T))), names)

    def put_parquet(self, stream):
        """Write Parquet."""
        put_table(stream, self.arrow())


def put_table(stream, table):
    """Write a pyarrow.Table as Parquet."""
    from pyarrow import parquet

    parquet.write_table(table, stream)


def put(stream, path, content):
    """Write Labels or Centers to a stream, in the format that the path ends with; without one, as text."""
    ending, compression = formats(path or "")
    with _compressed(stream, compression, path) as inner:
        if ending == ".npy":
            np.save(inner, content.array())
        elif ending == ".parquet":
            content.put_parquet(inner)
        elif ending in ARROW:
            from pyarrow import feather

            feather.write_feather(content.arrow(), inner)
        elif ending == ".xlsx":
            _put_workbook(inner, content)
        elif ending in PICTURES:
            content.picture(inner, ending)
        else:
            pieces = _with_tabs(content) if ending in TABS and content.delimiter != "\t" else content.text()
            inner.writelines(map(codecs.getincrementalencoder(content.encoding)().encode, pieces))


@contextlib.contextmanager
def _compressed(stream, compression, path):
    """Give a stream whose bytes arrive compressed; the same bytes for the same content, whenever it is written."""
    if compression == ".gz":
        with gzip.GzipFile(fileobj=stream, mode="wb", filename="", mtime=0, compresslevel=6) as inner:
            yield inner
    elif compression == ".bz2":
        with bz2.BZ2File(stream, "wb") as inner:
            yield inner
    elif compression == ".xz":
        with lzma.LZMAFile(stream, "wb") as inner:
            yield inner
    elif compression == ".zip":
        name = zipfile.ZipInfo(os.path.basename(path)[: -len(compression)] or "clusters.csv")
        name.compress_type = zipfile.ZIP_DEFLATED
        with zipfile.ZipFile(stream, "w") as archive, archive.open(name, "w", force_zip64=True) as inner:
            yield inner
    else:
        yield stream


def _rows(content):
    """Return a csv reader of the text."""
    return csv.reader(io.StringIO("".join(content.text()), newline=""), delimiter=content.delimiter)


def _with_tabs(content):
    text = io.StringIO()
    csv.writer(text, delimiter="\t", lineterminator="\n").writerows(_rows(content))
    yield text.getvalue()


def _put_workbook(stream, content):
    import openpyxl

    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("clusters")
    for row in _rows(content):
        sheet.append([_cell(text) for text in row])
    book.save(stream)


def _cell(text):
    """Return a number where that says all that the text does: 007 stays a text."""
    if not NUMBER.fullmatch(text):
        return text
    value = float(text)
    is_padded = text.lstrip(" +-").startswith("0") and text.strip(" +-0")[:1] not in ("", ".", "e", "E")
    if is_padded or not np.isfinite(value):
        return text
    return int(text) if text.strip(" +-").isdigit() and abs(value) < 2**53 else value
