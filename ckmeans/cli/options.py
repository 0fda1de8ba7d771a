"""What the command `ckmeans` may be told: its options, how they are read, and which do not go together.

It must not know what is done with them.
"""

import argparse
import csv
import math
import os

from ckmeans import __version__
from ckmeans.cli.errors import DataError, UsageError
from ckmeans.cli.gaps import MISSING
from ckmeans.cli.scaling import SCALES
from ckmeans.cli.writing import check_format
from ckmeans.files import check_target
from ckmeans.parameters import PARAMETERS, Integers
from ckmeans.seeding import INITS

NAMED_DELIMITERS = {"tab": "\t", "\\t": "\t", "space": " ", "comma": ",", "semicolon": ";", "pipe": "|"}


def parser():
    """Return the parser of the arguments; those of k-means have the names of its parameters."""
    command = argparse.ArgumentParser(
        prog="ckmeans",
        usage="ckmeans FILE -k K [options]",
        description="Cluster the rows of a table by k-means: writes the table again with a column `cluster`.",
        epilog="exit codes: 0 done, 1 the data cannot be used, 2 wrong usage, 130 interrupted, 143 ended",
        allow_abbrev=False,
    )
    command.add_argument("file", help="CSV or the like, or a 2-D .npy array; - is standard input")
    k = {"dest": "n_clusters", "type": _number(PARAMETERS["n_clusters"])}  # no default: it has to be given
    command.add_argument("-k", "--clusters", **k, metavar="K", help="number of clusters")
    command.add_argument("-q", "--quiet", action="store_true", help="print errors and warnings only")
    command.add_argument("--version", action="version", version=f"ckmeans {__version__} (distribution ckmeans-nd)")

    reading = command.add_argument_group("reading (all of it is found out from the file unless given)")
    reading.add_argument("--columns", type=_names, metavar="A,B", help="cluster by these: names, or numbers from 1")
    reading.add_argument("--exclude", type=_names, metavar="A,B", help="columns that are not clustered by")
    reading.add_argument("--id", metavar="COL", help="column that tells rows apart: written, not clustered by")
    reading.add_argument("--weight", metavar="COL", help="column with the weight of each row")
    scale = "columns on one scale: standard deviation, range, or quartiles (default none)"
    reading.add_argument("--scale", choices=SCALES, default="none", help=scale)
    missing = "gaps: refuse them (default), drop their rows, or fill them by the column's mean or median"
    reading.add_argument("--missing", choices=MISSING, default="error", help=missing)
    tokens = "these are gaps too, beside empty cells, NA, N/A, NaN, null, none, ? and -"
    reading.add_argument("--na", type=_names, metavar="A,B", help=tokens)
    reading.add_argument("--delimiter", type=_delimiter, metavar="CHAR", help="one character, or tab, space")
    reading.add_argument("--decimal", choices=(".", ","), metavar="CHAR", help="decimal point or comma: . or ,")
    thousands = "what groups thousands: , or . or another character"
    reading.add_argument("--thousands", type=_mark, metavar="CHAR", help=thousands)
    reading.add_argument("--skip", type=_count, default=0, metavar="N", help="pass over the first N lines")
    reading.add_argument("--comment", type=_mark, metavar="CHAR", help="pass over lines that begin with it")
    reading.add_argument("--encoding", type=_encoding, help="such as latin-1 (default: utf-8)")
    header = reading.add_mutually_exclusive_group()
    header.add_argument("--header", action="store_true", default=None, help="the first row holds the names")
    header.add_argument("--no-header", action="store_false", dest="header", help="the first row is data")

    writing = command.add_argument_group("writing")
    writing.add_argument("-o", "--output", metavar="FILE", help="instead of standard output; .npy: the labels, int32")
    writing.add_argument("--labels-only", action="store_true", help="write nothing but one label a line")
    writing.add_argument("--centers", metavar="FILE", help="write the centres there, as CSV or .npy")

    kmeans = command.add_argument_group("k-means")
    _add(kmeans, "--seed", "random_state", metavar="N", help="same seed, same clusters")
    first = kmeans.add_mutually_exclusive_group()
    _add(first, "--init", "init", type=str, choices=INITS, help="how first centres are chosen")
    first.add_argument("--init-centers", metavar="FILE", help="start from these centres, as --centers writes them")
    _add(kmeans, "--init-size", "init_size", metavar="N", help="choose them among N rows (default: all)")
    _add(kmeans, "--n-init", "n_init", metavar="N")
    _add(kmeans, "--max-iter", "max_iter", metavar="N")
    _add(kmeans, "--tol", "tol", metavar="X", help="tolerance")
    _add(kmeans, "--threads", "n_threads", metavar="N", help="threads at most (default: what the machine gives)")
    return command


def _add(group, option, name, help=None, **words):
    """Add an option that sets a parameter of k-means; the table knows what it may be, its default and mostly its help.

    What is not given stays None, so that the default is the table's.
    """
    parameter = PARAMETERS[name]
    if help is None:
        first_sentence = parameter.doc.split(". ")[0].removesuffix(".")
        help = first_sentence[0].lower() + first_sentence[1:]
    if parameter.default is not None:
        help += f" (default {parameter.default})"
    group.add_argument(option, **{"dest": name, "type": _number(parameter), "help": help, **words})


def _number(parameter):
    """Return what makes a number that the parameter may be of a text, or leaves the text if it is a value itself."""
    allowed = parameter.numbers
    convert = int if isinstance(allowed, Integers) else float

    def number(text):
        if parameter.allows(text, {}):
            return text
        value = convert(text)
        if value not in allowed:
            most = f", up to {allowed.below - 1}" if getattr(allowed, "below", math.inf) < math.inf else ""
            raise argparse.ArgumentTypeError(f"{value} is not {allowed.least:g} or more{most}")
        return value

    number.__name__ = convert.__name__  # argparse says: invalid int value
    return number


def _names(text):
    names = [name.strip() for name in next(csv.reader([text], skipinitialspace=True), [])]
    if not all(names) or not names:
        raise argparse.ArgumentTypeError(f"{text!r} has an empty name in it")
    return names


def _delimiter(text):
    char = NAMED_DELIMITERS.get(text, text)
    if len(char) != 1 or char in '"\r\n':
        raise argparse.ArgumentTypeError(f"{text!r} is not one character, nor one of {', '.join(NAMED_DELIMITERS)}")
    return char


def _mark(text):
    if len(text) != 1 or text.isalnum() or text in '"\r\n':
        raise argparse.ArgumentTypeError(f"{text!r} is not one character")
    return text


def _count(text):
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of lines")
    return int(text)


def _encoding(text):
    try:
        "".encode(text)
    except LookupError:
        raise argparse.ArgumentTypeError(f"{text!r} is not an encoding Python knows") from None
    return text


def check(args):
    """Refuse what needs no look at the data, before any time is spent on it."""
    if args.n_clusters is None and args.init_centers is None:
        raise UsageError("how many clusters? give -k K")
    args.output = None if args.output in ("-", "/dev/stdout") else args.output
    targets = [path for path in (args.output, args.centers) if path is not None]
    if args.init_size and (args.init == "random" or args.init_centers):
        raise UsageError("--init-size goes with --init k-means++ or k-means||")
    if args.init_size and args.init_size < args.n_clusters:
        raise UsageError(f"--init-size {args.init_size} is less than the {args.n_clusters} clusters asked for")
    if args.thousands is not None and args.thousands in (args.decimal, args.delimiter):
        raise UsageError(f"--thousands {args.thousands} is the decimal mark or the delimiter, too")
    if "" in (*targets, args.init_centers):
        raise UsageError("the name of a file is empty")
    if args.centers == "-":
        raise UsageError("--centers takes the name of a file, standard output has the rows")
    if args.file == args.init_centers == "-":
        raise UsageError("the data and --init-centers cannot both come from standard input")
    if len({os.path.realpath(path) for path in targets}) < len(targets):
        raise UsageError(f"-o and --centers both name {args.output}")
    for option, path in (("-o", args.output), ("--centers", args.centers)):
        if path is not None:
            check_format(option, path)
    for path in targets:
        try:
            check_target(path)
        except OSError as error:
            raise cannot_write(path, error) from None


def cannot_write(name, error):
    """Return the error that tells that a file cannot be written."""
    return DataError(f"cannot write {name}: {error.strerror or error}")
