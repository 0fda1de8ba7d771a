"""What `ckmeans predict` does: reads rows and a model, and writes the rows again with the cluster of each.

It calls. It must not know what is in a file of a model, nor how it tells clusters.
"""

from types import SimpleNamespace

import numpy as np

from ckmeans.cli import models, stored
from ckmeans.cli.columns import printable
from ckmeans.cli.errors import UsageError
from ckmeans.cli.fitting import heard
from ckmeans.cli.labelled import column_name, write_labels
from ckmeans.cli.preparation import prepare
from ckmeans.cli.progress import Progress
from ckmeans.cli.reading import complaints_about, name_of, read
from ckmeans.cli.summary import Summary
from ckmeans.cli.writing import check_picture


def _columns(model, source, args):
    try:
        return model.columns_in(source, args.columns)
    except LookupError as error:  # of --columns
        raise UsageError(str(error)) from None


def labels_of(rows, model, n_threads):
    """Return the cluster of each of these Prepared rows."""
    return model.labels(rows.X, n_threads)


def run(args):
    """Read, assign, write, tell."""
    summary = Summary(args.file)
    model = models.load(args.model)
    args.na = model.na if args.na is None else args.na
    scaling = model.scaling.with_missing(args.missing)
    with Progress(wanted=not args.quiet) as progress:
        progress.doing = f"reading {printable(name_of(args.file))}"
        with complaints_about(args.file):
            by_blocks = stored.is_wanted(args)
            source = stored.Stored(args.file) if by_blocks else read(args.file, args)
            check_picture(args.output, source)
            columns = _columns(model, source, args)
            choice = SimpleNamespace(columns=columns, without=set(), weight=None)
            if by_blocks:
                rows = stored.prepare_to_label(source, columns, scaling, summary.lines, progress)
            else:
                rows = prepare(source, args, summary.lines, scaling, choice)
            name = column_name(source, args, summary)
        progress.doing = "assigning"
        with heard(summary.warnings), stored.passes_over(args.file, rows.X, summary):
            label = stored.labels_of if by_blocks else labels_of
            labels = label(rows, model, args.n_threads)
        progress.doing = "writing"
        write_labels(args, source, rows, labels, scaling.undo(model.centers), name)
    summary.add("model", args.model)
    summary.take_rows(rows)
    if "scale" in summary.lines:
        summary.lines["scale"] = f"{scaling.kind}, as the model's rows"
    summary.facts["k"] = len(model.centers)
    summary.facts["sizes"] = np.bincount(labels, minlength=len(model.centers))
    summary.facts["centers"] = scaling.undo(model.centers)
    summary.tell(args)
