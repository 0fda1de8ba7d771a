"""What the command `ckmeans` may be told: its options, how they are read, and which do not go together.

It must not know what is done with them.
"""

import argparse
import itertools
import os

from ckmeans import __version__
from ckmeans.cli.errors import UsageError
from ckmeans.cli.gaps import MISSING
from ckmeans.cli.output import cannot_write
from ckmeans.cli.scaling import SCALES
from ckmeans.cli.suggestion import did_you_mean
from ckmeans.cli.words import clusters, count, delimiter, encoding, mark, names, number_for
from ckmeans.cli.writing import check_format
from ckmeans.files import check_target
from ckmeans.parameters import PARAMETERS
from ckmeans.seeding import INITS

EXAMPLES = """\
examples:
  ckmeans data.csv -k 3                      write the table again, with a column `cluster`
  ckmeans data.csv -k 3 -o out.csv           ... to a file
  ckmeans data.csv -k 2-8                    compare 2 to 8 clusters
  ckmeans data.csv -k auto -o out.csv        compare 1 to 10, take the number that criteria agree on
  ckmeans data.csv -k 3 --scale std          let all columns count alike
  ckmeans data.csv -k 3 --json -o out.csv    tell all about the clusters in JSON
  ckmeans data.csv -k 3 --report out.html    ... and show it on a page
  ckmeans data.csv -k 3 --model m.npz        keep them, for
  ckmeans predict data.csv --model m.npz     the clusters of other rows
"""
PREDICT_EXAMPLES = """\
examples:
  ckmeans data.csv -k 3 --model m.npz -o out.csv          make a model
  ckmeans predict data.csv --model m.npz                  write the table again, with a column `cluster`
  ckmeans predict data.csv --model m.npz --labels-only    write nothing but one label a line
"""
CODES = "exit codes: 0 done, 1 the data cannot be used, 2 wrong usage, 130 interrupted, 143 ended"
NOTE = "To cluster a file that is named predict, write ./predict."
PREDICT_NOTE = "To cluster a file that is named predict, write ckmeans ./predict."
MOST_SURVEYED = 10  # clusters that -k auto compares, and fewer


class Parser(argparse.ArgumentParser):
    """Leaves it to its caller to tell what is wrong, and knows which option a misspelt one was meant to be."""

    def parse_args(self, args=None, namespace=None):
        """Return what the arguments say; raise UsageError if they are wrong."""
        args, unknown = self.parse_known_args(args, namespace)
        if unknown:
            misspelt = next((word for word in unknown if word.startswith("-")), None)
            options = [option for option in self._option_string_actions if option.startswith("--")]
            hint = did_you_mean(misspelt.partition("=")[0], options) if misspelt else ""
            raise UsageError(f"unrecognized arguments: {' '.join(unknown)}{hint}")
        return args

    def error(self, message):
        """Raise it."""
        raise UsageError(message)


def parser():
    """Return the parser of the arguments; those of k-means have the names of its parameters."""
    command = Parser(
        prog="ckmeans",
        usage="ckmeans FILE -k K [options]\n       ckmeans predict FILE --model MODEL [options]",
        description="Cluster the rows of a table by k-means: writes the table again with a column `cluster`.",
        epilog=f"{EXAMPLES}\n{NOTE}\n{CODES}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    command.add_argument("file", help="CSV or the like, or a 2-D .npy array; - is standard input")
    k = {"dest": "n_clusters", "type": clusters}  # no default: it has to be given
    command.add_argument("-k", "--clusters", **k, metavar="K", help="how many clusters; 2-8: compare; auto: choose")
    add_telling(command)
    command.add_argument("--version", action="version", version=f"ckmeans {__version__} (distribution ckmeans-nd)")

    columns = command.add_argument_group("columns")
    columns.add_argument("--columns", type=names, metavar="A,B", help="cluster by these: names, or numbers from 1")
    columns.add_argument("--exclude", type=names, metavar="A,B", help="columns that are not clustered by")
    columns.add_argument("--id", metavar="COL", help="column that tells rows apart: written, not clustered by")
    columns.add_argument("--weight", metavar="COL", help="column with the weight of each row")
    scale = "columns on one scale: standard deviation, range, or quartiles (default none)"
    columns.add_argument("--scale", choices=SCALES, default="none", help=scale)
    missing = "gaps: refuse them (default), drop their rows, or fill them by the column's mean or median"
    columns.add_argument("--missing", choices=MISSING, default="error", help=missing)

    add_reading(command)
    writing = command.add_argument_group("writing")
    add_writing(writing)
    writing.add_argument("--centers", metavar="FILE", help="write the centres there, as CSV or .npy")
    writing.add_argument("--model", metavar="FILE", help="write what `ckmeans predict` needs there (.npz)")
    writing.add_argument("--report", metavar="FILE", help="write a page about the clusters there, HTML")
    writing.add_argument("--order", choices=("size",), help="size: number clusters from the largest on")

    kmeans = command.add_argument_group("k-means")
    _add(kmeans, "--seed", "random_state", metavar="N", help="same seed, same clusters")
    first = kmeans.add_mutually_exclusive_group()
    _add(first, "--init", "init", type=str, choices=INITS, help="how first centres are chosen")
    first.add_argument("--init-centers", metavar="FILE", help="start from these centres, as --centers writes them")
    _add(kmeans, "--init-size", "init_size", metavar="N", help="choose them among N rows (default: all)")
    words = "of so many starts the best is kept (default: up to 10 while they are quick; auto: as in Python)"
    kmeans.add_argument("--n-init", dest="n_init", type=number_for(PARAMETERS["n_init"]), metavar="N", help=words)
    words = "swap: move centres on while that lowers the inertia; optimal: the best clusters of one column (default "
    words += "there, up to 1,000,000 rows, unless it is said how to start)"
    kmeans.add_argument("--refine", choices=("swap", "optimal", "none"), help=words)
    sample = {"dest": "sample", "type": number_for(PARAMETERS["init_size"])}
    kmeans.add_argument("--sample", **sample, metavar="N", help="find the centres by N rows drawn at random")
    _add(kmeans, "--max-iter", "max_iter", metavar="N")
    _add(kmeans, "--tol", "tol", metavar="X", help="tolerance")
    _add(kmeans, "--threads", "n_threads", metavar="N", help="threads at most (default: what the machine gives)")
    return command


def predict_parser():
    """Return the parser of the arguments of `ckmeans predict`."""
    command = Parser(
        prog="ckmeans predict",
        usage="ckmeans predict FILE --model MODEL [options]",
        description="Write a table again with the cluster of each row, the nearest of the centres that a model keeps.",
        epilog=f"{PREDICT_EXAMPLES}\n{PREDICT_NOTE}\n{CODES}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    command.add_argument("file", help="rows of the columns that the model was made of; - is standard input")
    command.add_argument("--model", metavar="MODEL", help="what --model, or save() in Python, has written")
    columns = "these are the model's, in its order (default: those of their names)"
    command.add_argument("--columns", type=names, metavar="A,B", help=columns)
    add_telling(command)
    add_reading(command)
    missing = "rows with gaps: refuse them, or leave their cells empty (default: what the model was made with)"
    command.add_argument("--missing", choices=("error", "drop"), help=missing)
    add_writing(command.add_argument_group("writing"))
    _add(command, "--threads", "n_threads", metavar="N", help="threads at most (default: what the machine gives)")
    return command


def add_reading(command):
    """Add the options on how the file is read."""
    reading = command.add_argument_group("reading (all of it is found out from the file unless given)")
    tokens = "these are gaps too, beside empty cells, NA, N/A, NaN, null, none, ? and -"
    reading.add_argument("--na", type=names, metavar="A,B", help=tokens)
    reading.add_argument("--delimiter", type=delimiter, metavar="CHAR", help="one character, or tab, space")
    reading.add_argument("--decimal", choices=(".", ","), metavar="CHAR", help="decimal point or comma: . or ,")
    thousands = "what groups thousands: , or . or another character"
    reading.add_argument("--thousands", type=mark, metavar="CHAR", help=thousands)
    reading.add_argument("--skip", type=count, default=0, metavar="N", help="pass over the first N lines")
    reading.add_argument("--comment", type=mark, metavar="CHAR", help="pass over lines that begin with it")
    reading.add_argument("--encoding", type=encoding, help="such as latin-1 (default: utf-8)")
    header = reading.add_mutually_exclusive_group()
    header.add_argument("--header", action="store_true", default=None, help="the first row holds the names")
    header.add_argument("--no-header", action="store_false", dest="header", help="the first row is data")
    by_blocks = "a .npy or Parquet file without holding it (default: if it takes half of the memory available)"
    reading.add_argument("--by-blocks", action=argparse.BooleanOptionalAction, help=by_blocks)


def add_telling(command):
    """Add the options on what is told."""
    command.add_argument("-q", "--quiet", action="store_true", help="print errors and warnings only")
    command.add_argument("--json", action="store_true", help="print one JSON object, and rows to -o alone")


def add_writing(writing):
    """Add the options on where labels go."""
    writing.add_argument("-o", "--output", metavar="FILE", help="instead of standard output; .npy: the labels, int32")
    writing.add_argument("--labels-only", action="store_true", help="write nothing but one label a line")
    writing.add_argument("--name", metavar="NAME", help="of the new column (default: cluster)")


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
    group.add_argument(option, **{"dest": name, "type": number_for(parameter), "help": help, **words})


def check(args):
    """Refuse what needs no look at the data, before any time is spent on it."""
    check_reading(args)
    if args.n_clusters is None and args.init_centers is None:
        raise UsageError("how many clusters? give -k K, or -k 2-8 to compare")
    if args.init_size and (args.init == "random" or args.init_centers):
        raise UsageError("--init-size goes with --init k-means++ or k-means||")
    if not isinstance(args.n_clusters, int | None):
        _check_survey(args)
    elif args.init_size and args.init_size < args.n_clusters:
        raise UsageError(f"--init-size {args.init_size} is less than the {args.n_clusters} clusters asked for")
    elif args.sample and args.n_clusters and args.sample < args.n_clusters:
        raise UsageError(f"--sample {args.sample} is less than the {args.n_clusters} clusters asked for")
    if args.init_centers == "":
        raise UsageError("the name of a file is empty")
    if args.file == args.init_centers == "-":
        raise UsageError("the data and --init-centers cannot both come from standard input")
    check_targets(args, ("centers", "model", "report"))


def check_predict(args):
    """Refuse what needs no look at the data nor the model."""
    check_reading(args)
    if not args.model:
        raise UsageError("which model? give --model FILE")
    if args.file == args.model == "-":
        raise UsageError("the data and --model cannot both come from standard input")
    check_targets(args, ())


def _check_survey(args):
    """Refuse what does not go with a comparison of numbers of clusters."""
    said = "-k auto" if args.n_clusters == "auto" else f"-k {args.n_clusters[0]}-{args.n_clusters[-1]}"
    others = ["init", "init_centers", "init_size", "max_iter", "tol", "refine"]
    if args.n_clusters != "auto":
        others += ["output", "labels_only", "name", "centers", "model", "report", "order"]
    for other in others:
        if getattr(args, other) not in (None, False):
            why = "" if args.n_clusters == "auto" else ", which only compares; -k auto clusters, too"
            option = "-o" if other == "output" else f"--{other.replace('_', '-')}"
            raise UsageError(f"{option} does not go with {said}{why}")
    if args.n_clusters != "auto" and args.sample and args.sample < args.n_clusters[-1]:
        raise UsageError(f"--sample {args.sample} is less than the {args.n_clusters[-1]} clusters asked for")


def check_reading(args):
    """Refuse ways of reading that contradict each other."""
    if args.thousands is not None and args.thousands in (args.decimal, args.delimiter):
        raise UsageError(f"--thousands {args.thousands} is the decimal mark or the delimiter, too")


def check_targets(args, others):
    """Refuse names of files to write that are empty, twice there or out of reach; others: of options besides -o."""
    args.output = None if args.output in ("-", "/dev/stdout") else args.output
    if args.json and args.labels_only and args.output is None:
        raise UsageError("--json has standard output to itself: give -o a file for the labels")
    targets = {f"--{name}": getattr(args, name) for name in others}
    targets = {name: path for name, path in {"-o": args.output, **targets}.items() if path is not None}
    if "" in (*targets.values(), args.name):
        raise UsageError("a name is empty")
    for name, path in targets.items():
        if name in ("-o", "--centers"):
            check_format(name, path)
        if name != "-o" and path == "-":
            raise UsageError(f"{name} takes the name of a file, standard output has the rows")
        if name != "-o" and os.path.realpath(path) == os.path.realpath(args.file):
            raise UsageError(f"{name} would write over {path}, which is read")
        try:
            check_target(path)
        except OSError as error:
            raise cannot_write(path, error) from None
    for (name, path), (other, same) in itertools.combinations(targets.items(), 2):
        if os.path.realpath(path) == os.path.realpath(same):
            raise UsageError(f"{name} and {other} both name {same}")
