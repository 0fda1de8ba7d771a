"""What the command does: reads a table, has its rows clustered, writes it again with a column more.

It calls and prints. It must not know how k-means works nor how a text becomes rows and numbers.
"""

import secrets
import sys
import time
import warnings

import numpy as np

from ckmeans import restarts
from ckmeans.algorithms import ALGORITHMS
from ckmeans.cli.columns import listed, printable
from ckmeans.cli.errors import DataError, UsageError
from ckmeans.cli.options import cannot_write
from ckmeans.cli.output import standard_output
from ckmeans.cli.pictures import palette
from ckmeans.cli.preparation import prepare
from ckmeans.cli.reading import complaints_about, name_of, read
from ckmeans.cli.writing import Centers, Labels, check_picture, put
from ckmeans.files import in_place_of
from ckmeans.parameters import PARAMETERS, checked
from ckmeans.seeding import INITS

MOST_BARS = 16
BAR_WIDTH = 40


def say(text):
    """Print to standard error; what might command the terminal is written out, as names and cells may."""
    _show("\n".join(map(printable, text.split("\n"))))


def _show(text):
    """Print to standard error as it is."""
    if sys.stderr is not None:  # closed by the caller: print() would turn to standard output
        print(text, file=sys.stderr)


def run(args):
    """Read, cluster, write, tell."""
    started = time.perf_counter()
    notes = {}
    with complaints_about(args.file):
        source = read(args.file, args)
        check_picture(args.output, source)
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
    centers = rows.scaling.undo(result.centers)
    if args.centers:
        _write(args.centers, Centers(centers, rows.names, source))
    _write(args.output, _labels(source, rows, result.labels, centers, args, notes))
    notes["seconds"] = f"{seconds:.3f} for the clustering, {time.perf_counter() - started:.3f} in all"
    if not args.quiet:
        _tell(notes, sizes := np.bincount(result.labels, minlength=k))
        if source.grid and len(rows.used) == 3:
            for line in palette(centers, sizes, is_terminal=sys.stderr is not None and sys.stderr.isatty()):
                _show(f"{'colour':<11}{line}")


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


def _labels(source, rows, labels, centers, args, notes):
    """Return the rows with their labels, or what else was asked for, ready to be written."""
    if args.output is None and source.grid and not args.labels_only:
        notes["output"] = "the colours; -o picture.png writes the picture, --labels-only one label a pixel"
        return Centers(centers, rows.names, source)
    name = source.free_name("cluster")
    if name != "cluster" and not args.labels_only:
        notes["new column"] = f"{name!r}, as there is a column 'cluster' already"
    return Labels(source, rows, labels, name, alone=args.labels_only, centers=centers)


def _write(path, content):
    """Write to the file, or to standard output if there is none."""
    try:
        with standard_output() if path is None else in_place_of(path) as stream:
            put(stream, path, content)
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
