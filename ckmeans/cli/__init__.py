"""The command `ckmeans`: main() and how it ends. options.py reads the arguments, command.py does the work."""

import contextlib
import signal
import sys

from ckmeans.cli import command, options
from ckmeans.cli.errors import DataError, UsageError
from ckmeans.cli.output import abandon

__all__ = ["main"]


class _Ended(BaseException):
    """SIGTERM came."""


def _end(number, frame):
    raise _Ended


@contextlib.contextmanager
def _ended_as_by_an_error():
    """Let SIGTERM, unless somebody else handles it, raise _Ended: no half-written file stays."""
    before = signal.getsignal(signal.SIGTERM)
    if before == signal.SIG_DFL:
        with contextlib.suppress(ValueError):  # this is not the main thread
            signal.signal(signal.SIGTERM, _end)
    try:
        yield
    finally:
        if signal.getsignal(signal.SIGTERM) is _end:
            signal.signal(signal.SIGTERM, before)


def main(argv=None):
    """Run the command and return its exit code: 0 done, 1 bad data, 2 bad usage, 130 interrupted, 143 ended."""
    try:
        with _ended_as_by_an_error():
            return _run(argv)
    except _Ended:
        return 143


def _run(argv):
    parser = options.parser()
    try:
        args = parser.parse_args(argv)
        options.check(args)
        command.run(args)
    except SystemExit as stop:  # from argparse: --help, --version and every usage error
        return stop.code or 0
    except UsageError as error:
        command.say(f"{parser.format_usage()}{parser.prog}: error: {error}")
        return 2
    except DataError as error:
        command.say(f"{parser.prog}: error: {error}")
        return 1
    except BrokenPipeError:  # the reader of the summary has gone
        abandon(sys.stderr)
    except MemoryError:
        command.say(f"{parser.prog}: error: not enough memory")
        return 1
    except KeyboardInterrupt:
        command.say(f"\n{parser.prog}: interrupted")
        return 130
    return 0
