"""Where bytes go: into files, which are there whole or not at all, and through standard streams.

It must not know what is written.
"""

import contextlib
import errno
import os
import sys

from ckmeans.cli.errors import DataError
from ckmeans.files import in_place_of


def write(path, put):
    """Let `put` write to the file, or to standard output if there is none."""
    try:
        with standard_output() if path is None else in_place_of(path) as stream:
            put(stream)
    except OSError as error:
        raise cannot_write(path or "standard output", error) from None


def cannot_write(name, error):
    """Return the error that tells that a file cannot be written."""
    return DataError(f"cannot write {name}: {error.strerror or error}")


@contextlib.contextmanager
def standard_output():
    """Give the bytes under standard output; a reader that leaves early, such as `head`, is no error."""
    try:
        yield bytes_of(sys.stdout)
        sys.stdout.flush()
    except OSError as error:
        abandon(sys.stdout)
        if error.errno not in (errno.EPIPE, errno.EINVAL):  # the latter is how Windows puts it
            raise


def bytes_of(stream):
    """Return the bytes under sys.stdin or sys.stdout, which Python sets to None where the caller has closed it."""
    if stream is None:
        raise OSError(errno.EBADF, "it is closed")
    return stream.buffer


def abandon(stream):
    """Turn a stream that nobody reads any more to nowhere, so that Python's own flush at exit is quiet."""
    with contextlib.suppress(OSError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
