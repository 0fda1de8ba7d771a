"""Standard streams as bytes, and how to leave them when their reader has gone.

It must not know what is written.
"""

import contextlib
import errno
import os
import sys


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
