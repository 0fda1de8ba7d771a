"""A file, or standard input, as a source of rows: which of the kinds it is, and what helps if it is none.

It must not know what rows are for.
"""

import contextlib
import io
import sys

from ckmeans.cli.arrays import Matrix
from ckmeans.cli.errors import DataError, EncodingError, UsageError
from ckmeans.cli.output import bytes_of
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
        if file.lower().endswith(".npy"):
            return Matrix(stream, args.na or ())
        data = stream.read()
    if data.startswith(NPY_MAGIC):
        return Matrix(io.BytesIO(data), args.na or ())
    return Table(
        data,
        encoding=args.encoding,
        delimiter=args.delimiter,
        decimal=args.decimal,
        thousands=args.thousands,
        has_header=args.header,
        skip=args.skip,
        comment=args.comment,
        gaps=args.na or (),
    )
