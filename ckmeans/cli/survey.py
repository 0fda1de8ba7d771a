"""Numbers of clusters beside each other: what -k 2-10 and -k auto ask for.

It must not know which criteria there are: choose_k/ does.
"""

from ckmeans.cli import fitting
from ckmeans.cli.errors import DataError
from ckmeans.cli.options import MOST_SURVEYED
from ckmeans.cli.output import write
from ckmeans.cli.summary import say


def most_clusters(wanted):
    """Return how many clusters the rows have to be enough for."""
    return 1 if wanted == "auto" else wanted if isinstance(wanted, int) else wanted[-1]


def compare(rows, options, sampled):
    """Return a KSelection: fits of each number of clusters, and what criteria say of them; sampled: of so many rows."""
    from ckmeans import select_k  # its models are estimators

    X, weights = fitting.drawn(rows.X, rows.weights, sampled, options["random_state"])
    wanted = options["n_clusters"]
    ks = range(1, min(MOST_SURVEYED, len(X)) + 1) if wanted == "auto" else wanted
    given = {name: options[name] for name in ("random_state", "n_init", "n_threads") if name in options}
    return select_k(X, ks, sample_weight=weights, **given)


def suggested(selection):
    """Return the number of clusters that most criteria agree on; None if there is none, or there may be no clusters."""
    if selection.one_group or not selection.suggested:
        return None
    first, last = selection.suggested[0]
    named = list(selection.best.values())
    return max(range(first, last + 1), key=named.count)  # the smallest of those alike


def tell(summary, selection, wanted):
    """Add what the criteria say."""
    table = [dict(zip(selection.table.dtype.names, row, strict=True)) for row in selection.table.tolist()]
    summary.facts["survey"] = {"table": table, "suggested": selection.suggested, "one_group": selection.one_group}
    k = suggested(selection)
    if wanted == "auto" and k is not None:
        first, last = selection.suggested[0]
        agreed = "on which" if first == last else f"of {first}-{last} on which"
        summary.add("k", f"{k}, {agreed} criteria agree", k)


def refuse_to_choose(selection):
    """Raise DataError that says why -k auto has clustered nothing."""
    if selection.one_group:
        raise DataError("there may be no clusters, k=1 cannot be excluded; -k K looks for K all the same")
    raise DataError("no two criteria agree on a number of clusters; the table above may help to choose one, for -k")


def show(selection, args, summary):
    """Print the table: where nothing is clustered, it is the output; else it is told with the rest."""
    if args.n_clusters != "auto":
        write(None, lambda stream: stream.write(f"{selection}\n".encode()))
        if (k := suggested(selection)) is not None:
            summary.lines["try"] = f"-k {k}, and --report page.html to look at the clusters"
    elif not args.quiet:
        say(f"{selection}\n")
