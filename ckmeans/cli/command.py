"""What the command does: reads a table, has its rows clustered, writes it again with a column more.

It parses, calls and prints. It must not know how k-means works nor how a text becomes rows and numbers.
"""

import argparse
import codecs
import contextlib
import csv
import io
import math
import os
import secrets
import sys
import time
import warnings

import numpy as np

from ckmeans import __version__, restarts
from ckmeans.algorithms import ALGORITHMS
from ckmeans.cli.output import bytes_of, standard_output
from ckmeans.cli.table import CellError, DataError, EncodingError, Matrix, Table
from ckmeans.files import check_target, in_place_of
from ckmeans.parameters import PARAMETERS, Integers, checked
from ckmeans.seeding import INITS

NPY_MAGIC = b"\x93NUMPY"
FOREIGN_MAGIC = {
    b"PK\x03\x04": "a zip archive, as .xlsx and .npz files are",
    b"\x1f\x8b": "compressed by gzip",
    b"PAR1": "a Parquet file",
}
NAMED_DELIMITERS = {"tab": "\t", "\\t": "\t", "space": " ", "comma": ",", "semicolon": ";", "pipe": "|"}
HINTS = {CellError: "; --columns chooses the columns to use", EncodingError: "; --encoding names another"}
MOST_NAMES = 8
MOST_BARS = 16
BAR_WIDTH = 40


class UsageError(Exception):
    """An option does not fit the data or another option."""


def say(text):
    """Print to standard error."""
    if sys.stderr is not None:  # closed by the caller: print() would turn to standard output
        print(text, file=sys.stderr)


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
    reading.add_argument("--weight", metavar="COL", help="column with the weight of each row")
    reading.add_argument("--delimiter", type=_delimiter, metavar="CHAR", help="one character, or tab, space")
    reading.add_argument("--decimal", choices=(".", ","), metavar="CHAR", help="decimal point or comma: . or ,")
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
    if "" in (*targets, args.init_centers):
        raise UsageError("the name of a file is empty")
    if args.centers == "-":
        raise UsageError("--centers takes the name of a file, standard output has the rows")
    if args.file == args.init_centers == "-":
        raise UsageError("the data and --init-centers cannot both come from standard input")
    if len({os.path.realpath(path) for path in targets}) < len(targets):
        raise UsageError(f"-o and --centers both name {args.output}")
    for path in targets:
        try:
            check_target(path)
        except OSError as error:
            raise _cannot_write(path, error) from None


def run(args):
    """Read, cluster, write, tell."""
    started = time.perf_counter()
    notes = {}
    with _naming(args.file, HINTS):
        source = _read(args.file, args)
        X, used, weights = _numbers(source, args, notes)
    options = {name: value for name in PARAMETERS if (value := getattr(args, name, None)) is not None}
    if args.init_centers:
        options["init"] = _initial_centers(args, source, used)
        options["n_clusters"] = len(options["init"])
    if len(X) < (k := options["n_clusters"]):
        raise DataError(f"{_called(args.file)}: fewer rows ({len(X)}) than the {k} clusters asked for")
    seed = options.setdefault("random_state", secrets.randbelow(2**31))
    before = time.perf_counter()
    result = _cluster(X, weights, options, [source.names[i] for i in used])
    seconds = time.perf_counter() - before
    notes["inertia"] = f"{result.inertia:.6g}"
    notes["steps"] = f"{result.n_iter}, " + ("converged" if result.converged else "all that --max-iter allows")
    if not args.init_centers:
        notes["seed"] = seed if args.random_state is not None else f"{seed} (drawn; --seed {seed} repeats this)"
    if args.centers:
        _write(args.centers, lambda stream: _put_centers(stream, args.centers, result.centers, source, used))
    _write(args.output, lambda stream: _put_labels(stream, result.labels, source, args, notes))
    notes["seconds"] = f"{seconds:.3f} for the clustering, {time.perf_counter() - started:.3f} in all"
    if not args.quiet:
        _tell(notes, np.bincount(result.labels, minlength=k))


def _called(file):
    return "standard input" if file == "-" else file


@contextlib.contextmanager
def _naming(file, hints):
    """Put the file's name before every complaint about it, and what may help behind it."""
    name = _called(file)
    try:
        yield
    except OSError as error:
        raise DataError(f"cannot read {name}: {error.strerror or error}") from None
    except DataError as error:
        hint = hints.get(type(error), "")
        raise DataError(f"{name}: {error}{hint}") from None


def _read(file, args):
    """Return the file's Table, or Matrix if it is a .npy file or begins like one."""
    with contextlib.nullcontext(bytes_of(sys.stdin)) if file == "-" else open(file, "rb") as stream:
        if _is_npy(file):
            return Matrix(stream)
        data = stream.read()
    if data.startswith(NPY_MAGIC):
        return Matrix(io.BytesIO(data))
    for magic, kind in FOREIGN_MAGIC.items():
        if data.startswith(magic):
            raise DataError(f"this is {kind}, not text; what can be read is CSV and the like, and .npy")
    return Table(data, encoding=args.encoding, delimiter=args.delimiter, decimal=args.decimal, has_header=args.header)


def _is_npy(path):
    return path.lower().endswith(".npy")


def _numbers(source, args, notes):
    """Return the array to cluster, the indices of its columns and the weights; note what was taken and left."""
    try:
        chosen = args.columns and [source.find(name) for name in args.columns]
        weight = None if args.weight is None else source.find(args.weight)
    except LookupError as error:
        raise UsageError(f"{_called(args.file)}: {error}") from None
    if chosen and (len(set(chosen)) < len(chosen) or weight in chosen):
        raise UsageError("a column is named twice in --columns and --weight")
    X, used, left_out = source.numbers(chosen, without={weight})
    notes["read as"] = source.description
    notes["rows"] = len(X)
    called = [name or f"#{index}" for index, name in enumerate(source.names, 1)]
    notes["columns"] = f"{len(used)}: {_some(called[index] for index in used)}"
    if left_out:
        notes["left out"] = f"{len(left_out)}: {_some(f'{called[index]} ({why})' for index, why in left_out.items())}"
    if weight is None:
        return X, used, None
    notes["weights"] = called[weight]
    weights = source.numbers([weight])[0][:, 0]
    if (weights < 0).any():
        row = int(np.argmax(weights < 0))
        raise DataError(f"{source.place(row)}, column {source.label(weight)}: the weight {weights[row]:g} is negative")
    return X, used, weights


def _some(names):
    names = list(names)
    return ", ".join(names[:MOST_NAMES]) + (f" and {len(names) - MOST_NAMES} more" if len(names) > MOST_NAMES else "")


def _initial_centers(args, source, used):
    """Return the centres in the file, which must be of the columns used."""
    with _naming(args.init_centers, {}):
        table = _read(args.init_centers, args)
        centers, columns, _ = table.numbers()
    expected, found = ([of.names[i] for i in indices] for of, indices in ((source, used), (table, columns)))
    if len(found) != len(expected):
        raise UsageError(f"{args.init_centers} has {len(found)} columns of numbers, the data has {len(expected)}")
    if any(a != b for a, b in zip(found, expected, strict=True) if a and b):
        raise UsageError(f"{args.init_centers} has the columns {_some(found)}, the data has {_some(expected)}")
    if args.n_clusters not in (None, len(centers)):
        raise UsageError(f"{args.init_centers} has {len(centers)} rows, -k asks for {args.n_clusters} clusters")
    return centers


def _cluster(X, weights, options, names):
    """Run k-means and return its Result, with warnings and complaints in the command's own voice."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            options = checked("ckmeans", inits=INITS, algorithms=ALGORITHMS, **options)
            result, _ = restarts.run(X, options, sample_weight=weights, caller="ckmeans", names=names)
        except ValueError as error:
            raise DataError(str(error)) from None
    for message in dict.fromkeys(str(warning.message) for warning in caught):
        say(f"ckmeans: warning: {message}")
    return result


def _put_labels(stream, labels, source, args, notes):
    """Write the rows with their labels, or what else was asked for."""
    if args.output and _is_npy(args.output):
        np.save(stream, labels.astype(np.int32, copy=False))
        return
    if args.labels_only:
        pieces = (f"{label}\n" for label in labels.tolist())
    else:
        name = source.free_name("cluster")
        if name != "cluster":
            notes["new column"] = f"{name!r}, as there is a column 'cluster' already"
        pieces = source.with_column(name, labels.tolist())
    encode = codecs.getincrementalencoder(source.encoding)().encode
    stream.writelines(map(encode, pieces))


def _put_centers(stream, path, centers, source, used):
    """Write one centre a row: .npy by the name's ending, else text that is read like the source."""
    if _is_npy(path):
        np.save(stream, centers)
        return
    text = io.StringIO()
    writer = csv.writer(text, delimiter=source.delimiter, lineterminator="\n")
    if source.has_header:
        writer.writerow([source.names[index] for index in used])
    writer.writerows([str(value).replace(".", source.decimal) for value in center] for center in centers)
    stream.write(text.getvalue().encode(source.encoding))


def _write(path, put):
    """Let `put` write to the file, or to standard output if there is none."""
    try:
        with standard_output() if path is None else in_place_of(path) as stream:
            put(stream)
    except OSError as error:
        raise _cannot_write(path or "standard output", error) from None


def _cannot_write(name, error):
    return DataError(f"cannot write {name}: {error.strerror or error}")


def _tell(notes, sizes):
    """Print the summary: the notes, then the sizes as bars."""
    for name, value in notes.items():
        say(f"{name:<11}{value}")
    if len(sizes) > MOST_BARS:
        spread = f"{len(sizes)} clusters of {sizes.min()} to {sizes.max()} rows, median {np.median(sizes):.0f}"
        say(f"{'sizes':<11}{spread}")
        return
    for cluster, size in enumerate(sizes):
        bar = "#" * round(BAR_WIDTH * size / sizes.max())
        say(f"{f'cluster {cluster}':<11}{size:<{len(str(sizes.max()))}}  {bar}".rstrip())
