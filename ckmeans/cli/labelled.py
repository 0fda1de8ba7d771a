"""Rows with their clusters: what the new column is called, and where they go.

It must not know how the rows came to their clusters, nor how any format is written.
"""

from ckmeans.cli.errors import UsageError
from ckmeans.cli.output import write
from ckmeans.cli.writing import Centers, Labels, put

COLUMN = "cluster"


def column_name(source, args, summary):
    """Return what the new column is called, and add what is told of it."""
    if source.grid and args.output is None and not (args.labels_only or args.json):
        summary.lines["output"] = "the colours; -o picture.png writes the picture, --labels-only one label a pixel"
    if args.name is None:
        name = source.free_name(COLUMN)
        if name != COLUMN and not args.labels_only:
            summary.lines["new column"] = f"{name!r}, as there is a column {COLUMN!r} already"
        return name
    if not source.has_header:
        raise UsageError("--name names a column, and there is no header; --header takes the first row for one")
    if args.name in source.names:
        raise UsageError(f"--name {args.name}: there is a column of that name")
    return args.name


def write_labels(args, source, rows, labels, centers, name):
    """Write the rows with their labels, or what else was asked for; of a picture on standard output, its colours."""
    if args.output is None and args.json:
        return
    if args.output is None and source.grid and not args.labels_only:
        content = Centers(centers, rows.names, source)
    else:
        content = Labels(source, rows, labels, name, alone=args.labels_only, centers=centers)
    write(args.output, lambda stream: put(stream, args.output, content))
