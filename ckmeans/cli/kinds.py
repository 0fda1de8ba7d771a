"""What a file is, by its first bytes, whatever its name says; and what is inside compressed ones.

It must not know how any kind of table is read.
"""

import bz2
import gzip
import io
import json
import lzma
import re
import zipfile
import zlib

from ckmeans.cli.errors import DataError

READABLE = "what can be read is CSV and the like, .npy, Parquet, Feather, .xlsx, pictures, and these compressed"
MOST_LAYERS = 4  # a file compressed more often than this is made to do harm
COMPRESSED = {
    "a gzip file": (b"\x1f\x8b", gzip.decompress),
    "a bzip2 file": (b"BZh", bz2.decompress),
    "an xz file": (b"\xfd7zXZ\x00", lzma.decompress),
}
NPY, PARQUET, FEATHER, XLSX, TEXT = (
    "a .npy array",
    "a Parquet file",
    "a Feather file",
    "an Excel workbook (.xlsx)",
    "text",
)
ZIP, ARFF = "a zip archive", "an ARFF file"
PICTURES = {
    b"\x89PNG\r\n\x1a\n": "a PNG picture",
    b"\xff\xd8\xff": "a JPEG picture",
    b"GIF87a": "a GIF picture",
    b"GIF89a": "a GIF picture",
    b"II*\x00": "a TIFF picture",
    b"MM\x00*": "a TIFF picture",
}
READ = {b"\x93NUMPY": NPY, b"PAR1": PARQUET, b"ARROW1\x00\x00": FEATHER, b"PK\x03\x04": ZIP, b"PK\x05\x06": ZIP}
FOREIGN = {
    b"%PDF": "a PDF document",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": "an old Excel or Word file (.xls, .doc)",
    b"SQLite format 3\x00": "an SQLite database",
    b"\x89HDF\r\n\x1a\n": "an HDF5 file",
    b"CDF\x01": "a NetCDF file",
    b"FEA1": "a Feather file of version 1",
    b"Obj\x01": "an Avro file",
    b"ORC": "an ORC file",
    b"RDX": "an R data file",
    b"$FL2": "an SPSS file",
    b"<stata_dta>": "a Stata file",
    b"\x28\xb5\x2f\xfd": "a file compressed by zstd",
    b"\x04\x22\x4d\x18": "a file compressed by lz4",
    b"7z\xbc\xaf\x27\x1c": "a 7z archive",
    b"Rar!\x1a\x07": "a RAR archive",
    b"MATLAB 5.0": "a MATLAB file",
    b"{\\rtf": "an RTF document",
    b"\x7fELF": "a program",
    b"\x80\x02": "a pickle",
    b"\x80\x03": "a pickle",
    b"\x80\x04": "a pickle",
    b"\x80\x05": "a pickle",
}
# What a name promises: said where the bytes are neither that nor text.
ENDINGS = {
    ".png": "a PNG picture",
    ".jpg": "a JPEG picture",
    ".jpeg": "a JPEG picture",
    ".gif": "a GIF picture",
    ".bmp": "a BMP picture",
    ".tif": "a TIFF picture",
    ".tiff": "a TIFF picture",
    ".webp": "a WebP picture",
    ".parquet": PARQUET,
    ".feather": FEATHER,
    ".arrow": FEATHER,
    ".xlsx": XLSX,
    ".xls": "an old Excel file (.xls)",
    ".gz": "a gzip file",
    ".bz2": "a bzip2 file",
    ".xz": "an xz file",
    ".zip": ZIP,
    ".pdf": "a PDF document",
    ".npy": NPY,
}


def unpacked(data, promised=None):
    """Return the bytes inside all compression, what kind they are, and what they were compressed by.

    `promised` is the kind that the file's name speaks of: a broken zip archive may be a workbook.
    """
    layers = []
    while len(layers) < MOST_LAYERS:
        kind = kind_of(data)
        if kind in COMPRESSED:
            inside = _decompressed(data, kind)
        elif kind == ZIP:
            kind, inside = _unzipped(data, XLSX if promised == XLSX else ZIP)
            if inside is None:
                return data, kind, layers
        else:
            return data, kind, layers
        layers.append(kind)
        data = inside
    raise DataError("it is compressed too many times over")


def kind_of(data):
    """Return what the bytes are, by how they begin."""
    for name, (magic, _) in COMPRESSED.items():
        if data.startswith(magic):
            return name
    for magic, name in (READ | PICTURES | FOREIGN).items():
        if data.startswith(magic):
            return name
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "a WebP picture"
    if data[:2] == b"BM" and int.from_bytes(data[2:6], "little") == len(data):
        return "a BMP picture"
    if data[257:262] == b"ustar":
        return "a tar archive"
    return _kind_of_text(data)


def is_picture(kind):
    """Tell a picture, which pillow reads."""
    return kind.endswith(" picture")


def refuse(kind):
    """Raise DataError that calls a foreign file by its name."""
    raise DataError(f"this is {kind}; {READABLE}")


def _kind_of_text(data):
    """Return TEXT, or the format that a text is in where that is no table."""
    start = data[:1000].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if start.startswith((b"<!doctype html", b"<html")):
        return "an HTML page"
    if start.startswith(b"<?xml"):
        return "an XML file"
    if re.match(rb"(?:%[^\n]*\n\s*)*@relation\s", start):
        at = re.search(rb"^\s*@data\s*$", data, re.MULTILINE | re.IGNORECASE)
        lines = data[: at.end()].count(b"\n") + 1 if at else "N"
        return f"{ARFF}, whose rows --skip {lines} --no-header reads"
    if start.startswith((b"{", b"[")) and data.rstrip()[-1:] in b"}]" and _is_json(data):
        return "a JSON file"
    return TEXT


def _is_json(data):
    """Tell JSON, and a JSON object a line, from text that begins with a bracket."""
    for candidate in (data, data.lstrip().partition(b"\n")[0]):
        try:
            if isinstance(json.loads(candidate), dict | list):
                return True
        except (ValueError, RecursionError):
            pass
    return False


def _decompressed(data, kind):
    try:
        return COMPRESSED[kind][1](data)
    except (OSError, EOFError, ValueError, zlib.error, lzma.LZMAError) as error:
        raise DataError(f"{kind}, broken: {error}") from None


def _unzipped(data, called):
    """Return the name of a zip archive's kind, and the only file in it, or None where it is a document of its own."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = [name for name in archive.namelist() if not name.endswith("/") and not name.startswith("__MACOSX/")]
            if "xl/workbook.xml" in names:
                return XLSX, None
            if "mimetype" in names or "[Content_Types].xml" in names:
                return "an office document", None
            if names and all(name.endswith(".npy") for name in names):
                return "an .npz archive of numpy's, of which np.save writes one array as .npy", None
            if len(names) != 1:
                more = f": {', '.join(names[:5])}" if names else ""
                raise DataError(f"a zip archive of {len(names)} files{more}; it must hold one")
            return ZIP, archive.read(names[0])
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError) as error:
        raise DataError(f"{called}, broken: {error}") from None
