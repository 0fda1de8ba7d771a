"""What the command does: reads a table, has its rows clustered, writes it again with a column more.

It calls. It must not know how k-means works, nor how a text becomes rows and numbers, nor how files are written.
"""

import secrets
import sys
import time

import numpy as np

from ckmeans.cli import fitting, models, stored, survey
from ckmeans.cli.columns import listed, printable
from ckmeans.cli.errors import DataError, UsageError
from ckmeans.cli.labelled import column_name, write_labels
from ckmeans.cli.output import write
from ckmeans.cli.pictures import palette
from ckmeans.cli.preparation import prepare
from ckmeans.cli.progress import Progress
from ckmeans.cli.reading import complaints_about, name_of, read
from ckmeans.cli.summary import Summary
from ckmeans.cli.writing import Centers, check_picture, put
from ckmeans.parameters import PARAMETERS

FEW_ROWS = 5  # a cluster; where clusters have fewer on average, one of a single row is nothing special
MOST_LONE = 3  # clusters of a single row that are told


def run(args):
    """Read, cluster, write, tell."""
    started = time.perf_counter()
    summary = Summary(args.file)
    with Progress(wanted=not args.quiet) as progress:
        progress.doing = f"reading {printable(name_of(args.file))}"
        with complaints_about(args.file):
            by_blocks = stored.is_wanted(args)
            source = stored.Stored(args.file) if by_blocks else read(args.file, args)
            check_picture(args.output, source)
            if by_blocks:
                rows = stored.prepare(source, args, summary.lines, progress)
            else:
                rows = prepare(source, args, summary.lines)
            name = column_name(source, args, summary)
        summary.take_rows(rows)
        options = _options(args, source, rows)
        progress.doing = "clustering"
        before = time.perf_counter()
        clusters, selection = _clusters(args, rows, options, summary, progress)
        seconds = {"clustering": time.perf_counter() - before}
        progress.doing = "writing"
        if clusters is not None:
            _tell_clusters(summary, clusters, source, rows, args)
            _write_all(args, source, rows, clusters, selection, options, name, summary)
    seconds["all"] = time.perf_counter() - started
    told = f"{seconds['clustering']:.3f} for the clustering, {seconds['all']:.3f} in all"
    summary.add("seconds", told, seconds)
    if selection is not None and not args.json:
        survey.show(selection, args, summary)
    summary.tell(args)
    if clusters is None and args.n_clusters == "auto":
        survey.refuse_to_choose(selection)


def _options(args, source, rows):
    """Return the parameters of k-means that are given, by name, and a seed."""
    options = {name: value for name in PARAMETERS if (value := getattr(args, name, None)) is not None}
    if args.refine == "none":
        options["refine"] = None
    if args.init_centers:
        options["init"] = _initial_centers(args, source, rows)
        options["n_clusters"] = len(options["init"])
    most = survey.most_clusters(options["n_clusters"])
    if len(rows.X) < most:
        raise DataError(f"{name_of(args.file)}: fewer rows ({len(rows.X)}) than the {most} clusters asked for")
    options.setdefault("random_state", secrets.randbelow(2**31))
    return options


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


def _clusters(args, rows, options, summary, progress):
    """Return the Clusters, if a number of them is given or found, and the survey of their numbers, if there is one."""
    selection = None
    with fitting.heard(summary.warnings), stored.passes_over(args.file, rows.X, summary):
        if not isinstance(args.n_clusters, int | None):
            progress.doing = "comparing numbers of clusters"
            selection = survey.compare(rows, options, args.sample)
            survey.tell(summary, selection, args.n_clusters)
            if args.sample is not None and args.sample < len(rows.X):
                summary.add("sample", f"{args.sample} rows drawn at random were compared (--sample)", args.sample)
            options["n_clusters"] = survey.suggested(selection) if args.n_clusters == "auto" else None
        if options["n_clusters"] is None:
            clusters = None
        else:
            clusters = fitting.fit(rows.X, rows.weights, options, rows.names, sampled=args.sample, progress=progress)
    if clusters is not None and args.order == "size":
        clusters = fitting.by_size(clusters)
    if not args.init_centers:
        seed = options["random_state"]
        drawn = "" if args.random_state is not None else f" (drawn; --seed {seed} repeats this)"
        summary.add("seed", f"{seed}{drawn}", seed)
    return clusters, selection


def _tell_clusters(summary, clusters, source, rows, args):
    """Add what was found."""
    result = clusters.result
    if clusters.sampled is not None:
        told = f"{clusters.sampled} rows drawn at random found the centres (--sample); all have their clusters"
        summary.add("sample", told, clusters.sampled)
    summary.add("inertia", f"{result.inertia:.6g}", float(result.inertia))
    if clusters.explained is not None:
        summary.add("explained", f"{100 * clusters.explained:.1f} % of the variance", clusters.explained)
    ended = "converged" if result.converged else "all that --max-iter allows"
    summary.add("steps", f"{result.n_iter}, {ended}", result.n_iter)
    summary.facts["converged"] = bool(result.converged)
    if clusters.refine == "optimal":
        summary.add("best", "no clusters of one column have less inertia than these (--refine none: as in Python)")
        summary.facts["best"] = True
    else:
        best = ", the best is kept" if clusters.starts > 1 else ""
        best += " and lowered by swaps (--refine none: not)" if clusters.refine == "swap" and not args.refine else ""
        summary.add("starts", f"{clusters.starts}{best}", clusters.starts)
    summary.facts["k"] = len(clusters.sizes)
    summary.facts["sizes"] = clusters.sizes
    summary.facts["centers"] = rows.scaling.undo(result.centers)
    if source.grid and len(rows.used) == 3:
        is_terminal = sys.stderr is not None and sys.stderr.isatty()
        summary.palette = palette(summary.facts["centers"], clusters.sizes, is_terminal, source.white)
    if len(rows.X) >= FEW_ROWS * len(clusters.sizes):
        _note_single_rows(summary, clusters, source, rows)


def _note_single_rows(summary, clusters, source, rows):
    """Note clusters of one row, which k-means makes of rows far out."""
    lone = np.flatnonzero(clusters.sizes == 1)
    for cluster in lone[:MOST_LONE].tolist():
        row = int(np.argmax(clusters.result.labels == cluster))
        place = source.place(row if rows.kept is None else int(np.flatnonzero(rows.kept)[row]))
        summary.note(f"cluster {cluster} is a single row, {place}, far from all others; leave it out if it is wrong")
    if len(lone) > MOST_LONE:
        summary.note(f"{len(lone) - MOST_LONE} clusters more are single rows")


def _write_all(args, source, rows, clusters, selection, options, name, summary):
    """Write all files that are asked for, and the rows last, to standard output if there is no file for them."""
    centers = rows.scaling.undo(clusters.result.centers)
    if args.centers:
        write(args.centers, lambda stream: put(stream, args.centers, Centers(centers, rows.names, source)))
    if args.model:
        models.save(args.model, clusters, rows, source, options, args.na)
    if args.report:
        models.report(args.report, clusters, rows, options, selection, summary)
    write_labels(args, source, rows, clusters.result.labels, centers, name)
