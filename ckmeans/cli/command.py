"""What the command does: reads a table, has its rows clustered, writes it again with a column more.

It calls and prints. It must not know how k-means works nor how a text becomes rows and numbers.
"""

import codecs
import contextlib
import csv
import io
import secrets
import sys
import time
import warnings

import numpy as np

from ckmeans import restarts
from ckmeans.algorithms import ALGORITHMS
from ckmeans.cli.options import UsageError, cannot_write
from ckmeans.cli.output import bytes_of, standard_output
from ckmeans.cli.table import CellError, DataError, EncodingError, Matrix, Table
from ckmeans.files import in_place_of
from ckmeans.parameters import PARAMETERS, checked
from ckmeans.seeding import INITS

NPY_MAGIC = b"\x93NUMPY"
FOREIGN_MAGIC = {
    b"PK\x03\x04": "a zip archive, as .xlsx and .npz files are",
    b"\x1f\x8b": "compressed by gzip",
    b"PAR1": "a Parquet file",
}
HINTS = {CellError: "; --columns chooses the columns to use", EncodingError: "; --encoding names another"}
MOST_NAMES = 8
MOST_BARS = 16
BAR_WIDTH = 40


def say(text):
    """Print to standard error."""
    if sys.stderr is not None:  # closed by the caller: print() would turn to standard output
        print(text, file=sys.stderr)


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
        raise cannot_write(path or "standard output", error) from None


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
