"""What the command does: reads a table, has its rows clustered, writes it again with a column more.

It calls and prints. It must not know how k-means works nor how a text becomes rows and numbers.
"""

import codecs
import csv
import io
import secrets
import sys
import time
import warnings

import numpy as np

from ckmeans import restarts
from ckmeans.algorithms import ALGORITHMS
from ckmeans.cli.columns import listed
from ckmeans.cli.errors import DataError, UsageError
from ckmeans.cli.options import cannot_write
from ckmeans.cli.output import standard_output
from ckmeans.cli.preparation import prepare
from ckmeans.cli.reading import complaints_about, name_of, read
from ckmeans.files import in_place_of
from ckmeans.parameters import PARAMETERS, checked
from ckmeans.seeding import INITS

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
    with complaints_about(args.file):
        source = read(args.file, args)
        rows = prepare(source, args, notes)
    options = {name: value for name in PARAMETERS if (value := getattr(args, name, None)) is not None}
    if args.init_centers:
        options["init"] = _initial_centers(args, source, rows)
        options["n_clusters"] = len(options["init"])
    if len(rows.X) < (k := options["n_clusters"]):
        raise DataError(f"{name_of(args.file)}: fewer rows ({len(rows.X)}) than the {k} clusters asked for")
    seed = options.setdefault("random_state", secrets.randbelow(2**31))
    before = time.perf_counter()
    result = _cluster(rows.X, rows.weights, options, rows.names)
    seconds = time.perf_counter() - before
    notes["inertia"] = f"{result.inertia:.6g}"
    notes["steps"] = f"{result.n_iter}, " + ("converged" if result.converged else "all that --max-iter allows")
    if not args.init_centers:
        notes["seed"] = seed if args.random_state is not None else f"{seed} (drawn; --seed {seed} repeats this)"
    if args.centers:
        centers = rows.scaling.undo(result.centers)
        _write(args.centers, lambda stream: _put_centers(stream, args.centers, centers, source, rows.used))
    _write(args.output, lambda stream: _put_labels(stream, result.labels, source, rows, args, notes))
    notes["seconds"] = f"{seconds:.3f} for the clustering, {time.perf_counter() - started:.3f} in all"
    if not args.quiet:
        _tell(notes, np.bincount(result.labels, minlength=k))


def _initial_centers(args, source, rows):
    """Return the centres in the file, which must be of the columns used, on the scale of the rows."""
    used = rows.used
    with complaints_about(args.init_centers):
        table = read(args.init_centers, args)
        centers, columns, _ = table.numbers()
    expected, found = ([of.names[i] for i in indices] for of, indices in ((source, used), (table, columns)))
    if len(found) != len(expected):
        raise UsageError(f"{args.init_centers} has {len(found)} columns of numbers, the data has {len(expected)}")
    if any(a != b for a, b in zip(found, expected, strict=True) if a and b):
        raise UsageError(f"{args.init_centers} has the columns {listed(found)}, the data has {listed(expected)}")
    if args.n_clusters not in (None, len(centers)):
        raise UsageError(f"{args.init_centers} has {len(centers)} rows, -k asks for {args.n_clusters} clusters")
    return rows.scaling.apply(centers)


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


def _put_labels(stream, labels, source, rows, args, notes):
    """Write the rows with their labels, or what else was asked for."""
    if args.output and _is_npy(args.output):
        np.save(stream, np.array(rows.spread_out(labels, -1), dtype=np.int32))
        return
    labels = rows.spread_out(labels.tolist())
    if args.labels_only:
        pieces = (f"{label}\n" for label in labels)
    else:
        name = source.free_name("cluster")
        if name != "cluster":
            notes["new column"] = f"{name!r}, as there is a column 'cluster' already"
        pieces = source.with_column(name, labels)
    encode = codecs.getincrementalencoder(source.encoding)().encode
    stream.writelines(map(encode, pieces))


def _is_npy(path):
    return path.lower().endswith(".npy")


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
        for line in value if isinstance(value, list) else [value]:
            say(f"{name:<11}{line}")
    if len(sizes) > MOST_BARS:
        spread = f"{len(sizes)} clusters of {sizes.min()} to {sizes.max()} rows, median {np.median(sizes):.0f}"
        say(f"{'sizes':<11}{spread}")
        return
    for cluster, size in enumerate(sizes):
        bar = "#" * round(BAR_WIDTH * size / sizes.max())
        say(f"{f'cluster {cluster}':<11}{size:<{len(str(sizes.max()))}}  {bar}".rstrip())
