"""Files that are there whole or not at all: a file takes its place when it is complete.

It must not know what is written.
"""

import contextlib
import errno
import os
import secrets
import shutil


def check_target(path):
    """Raise OSError if the file could not be written, before anybody works for it."""
    folder = os.path.dirname(os.path.realpath(path))
    if not os.path.isdir(folder):
        raise FileNotFoundError(errno.ENOENT, f"there is no folder {folder}", path)
    if os.path.isdir(path):
        raise IsADirectoryError(errno.EISDIR, "it is a folder", path)
    if not os.access(path if os.path.exists(path) else folder, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), path)


@contextlib.contextmanager
def in_place_of(path):
    """Give a stream to a file beside `path`, which takes its place once all is written and vanishes on any error."""
    if not _is_replaceable(path):
        with open(path, "ab") as stream:
            yield stream
        return
    target = os.path.realpath(path)  # a link stays a link
    beside = os.path.join(os.path.dirname(target), f".ckmeans-{secrets.token_hex(8)}.tmp")
    try:
        with open(beside, "xb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        if os.path.exists(target):
            shutil.copymode(target, beside)
        os.replace(beside, target)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(beside)
        raise


def _is_replaceable(path):
    """Tell a file, or the place for one, from a device, a pipe and another name for an open stream."""
    is_stream = os.path.abspath(path).startswith(("/dev/std", "/dev/fd/", "/proc/"))
    return not is_stream and (os.path.isfile(path) or not os.path.exists(path))
