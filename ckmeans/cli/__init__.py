"""The command `ckmeans`: main() and how it ends.

options.py reads the arguments; command.py does the work, predict.py that of `ckmeans predict`.
"""

import contextlib
import os
import signal
import sys

from ckmeans.cli import command, options, predict
from ckmeans.cli.errors import DataError, UsageError
from ckmeans.cli.output import abandon
from ckmeans.cli.suggestion import did_you_mean
from ckmeans.cli.summary import say

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
    arguments = sys.argv[1:] if argv is None else list(argv)
    predicts = arguments[:1] == ["predict"]
    parser = options.predict_parser() if predicts else options.parser()
    try:
        args = parser.parse_args(arguments[1:] if predicts else arguments)
        if predicts:
            options.check_predict(args)
            predict.run(args)
        else:
            options.check(args)
            command.run(args)
    except SystemExit as stop:  # from argparse: --help and --version
        return stop.code or 0
    except UsageError as error:
        say(f"{parser.format_usage()}ckmeans: error: {error}{_about_predict(arguments)}")
        return 2
    except DataError as error:
        say(f"ckmeans: error: {error}")
        return 1
    except BrokenPipeError:  # the reader of the summary has gone
        abandon(sys.stderr)
    except MemoryError:
        say("ckmeans: error: not enough memory")
        return 1
    except KeyboardInterrupt:
        say("\nckmeans: interrupted")
        return 130
    return 0


def _about_predict(arguments):
    """Return how the message about wrong usage ends where it may be about the word `predict`."""
    first = arguments[0] if arguments else ""
    if first == "predict":
        has_model = any(word.startswith("--model") for word in arguments)
        return "" if has_model else f"\n{options.PREDICT_NOTE}"
    return "" if os.path.exists(first) else did_you_mean(first, ["predict"])
