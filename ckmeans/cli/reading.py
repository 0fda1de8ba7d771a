"""A file, or standard input, as a source of rows: which of the kinds it is, and what helps if it is none.

It must not know what rows are for.
"""

import contextlib
import io
import os
import sys

from ckmeans.cli.arrays import array_in
from ckmeans.cli.errors import DataError, EncodingError, UsageError
from ckmeans.cli.frames import Frame, workbook_as_text
from ckmeans.cli.kinds import ARFF, ENDINGS, FEATHER, NPY, PARQUET, TEXT, XLSX, is_picture, refuse, unpacked
from ckmeans.cli.output import bytes_of
from ckmeans.cli.pictures import Picture
from ckmeans.cli.table import Table

NPY_MAGIC = b"\x93NUMPY"


def name_of(file):
    """Return how messages call a file."""
    return "standard input" if file == "-" else file


@contextlib.contextmanager
def complaints_about(file):
    """Put the file's name before every complaint about it, and what may help behind it."""
    name = name_of(file)
    try:
        yield
    except OSError as error:
        raise DataError(f"cannot read {name}: {error.strerror or error}") from None
    except EncodingError as error:
        raise EncodingError(f"{name}: {error}; --encoding names another") from None
    except DataError as error:
        raise type(error)(f"{name}: {error}") from None
    except UsageError as error:
        raise UsageError(f"{name}: {error}") from None


def read(file, args):
    """Return the source of rows that a file is, by its first bytes; `args` are those of the group "reading"."""
    with contextlib.nullcontext(bytes_of(sys.stdin)) if file == "-" else open(file, "rb") as stream:
        if file != "-" and stream.peek(len(NPY_MAGIC)).startswith(NPY_MAGIC):
            return array_in(stream, args.na or ())  # without a second copy in memory
        data = stream.read()
    promised = ENDINGS.get(os.path.splitext(file)[1].lower())
    data, kind, layers = unpacked(data, promised)
    gaps = args.na or ()
    packed = f", in {' in '.join(layers)}" if layers else ""
    if kind == NPY:
        source = array_in(io.BytesIO(data), gaps)
    elif kind in (PARQUET, FEATHER):
        source = Frame(data, kind, gaps)
    elif is_picture(kind):
        source = Picture(data, kind)
    elif kind == XLSX:
        data, description = workbook_as_text(data, kind)
        laid_out = {"encoding": "utf-8", "delimiter": ","}
        source = Table(data, has_header=args.header, skip=args.skip, comment=args.comment, gaps=gaps, **laid_out)
        source.description = description
    elif kind == TEXT or (kind.startswith(ARFF) and args.skip):
        source = _table(data, promised, args, gaps)
    else:
        refuse(kind)
    source.description += packed
    return source


def _table(data, promised, args, gaps):
    """Return the Table that a text is; bytes that are neither text nor what the file's name promises are called so."""
    words = {name: getattr(args, name) for name in ("encoding", "delimiter", "decimal", "thousands", "skip", "comment")}
    try:
        return Table(data, has_header=args.header, gaps=gaps, **words)
    except EncodingError:
        if promised is None or args.encoding:
            raise
        raise DataError(f"{promised}, broken: it does not begin like one") from None
