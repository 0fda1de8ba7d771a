"""What is told of a run: lines on standard error for people, or one JSON object on standard output for programs.

It must not know how any of it was found.
"""

import json
import math
import sys

import numpy as np

from ckmeans import __version__
from ckmeans.cli.columns import printable
from ckmeans.cli.output import write

MOST_BARS = 16
BAR_WIDTH = 40


def say(text):
    """Print to standard error; what might command the terminal is written out, as names and cells may."""
    show("\n".join(map(printable, text.split("\n"))))


def show(text):
    """Print to standard error as it is."""
    if sys.stderr is not None:  # closed by the caller: print() would turn to standard output
        print(text, file=sys.stderr)


class Summary:
    """What is told, gathered on the way.

    `lines` are {name: text, or a list of them}, for people; `facts` are {key: value} of JSON. A line without a fact of
    its name is a fact as it is, so that nothing is told to people alone. `warnings` are sentences, told whatever the
    form, and `palette` lines that may colour the terminal, for people.
    """

    def __init__(self, file):
        self.lines, self.warnings, self.palette = {}, [], []
        self.facts = {"ckmeans": __version__, "file": file}

    def add(self, name, text, value=None):
        """Add a line, and what it says as a value of JSON where that is not the text itself."""
        self.lines[name] = text
        if value is not None:
            self.facts[_key(name)] = value

    def take_rows(self, rows):
        """Add what programs want to know of Prepared rows, and people are told in words."""
        columns = [name or f"#{index + 1}" for name, index in zip(rows.names, rows.used, strict=True)]
        self.facts.update(columns=columns, left_out=rows.left_out, rows_clustered=len(rows.X))
        self.facts.update(scale=rows.scaling.kind, missing=rows.scaling.missing)

    def note(self, sentence):
        """Add what deserves a word."""
        self.lines.setdefault("note", []).append(sentence)

    def tell(self, args):
        """Tell it, as the arguments ask for."""
        for sentence in self.warnings:
            say(f"ckmeans: warning: {sentence}")
        if args.json:
            text = json.dumps(_plain(self._all_facts()), indent=2, allow_nan=False, ensure_ascii=False) + "\n"
            write(None, lambda stream: stream.write(text.encode()))
        elif not args.quiet:
            self._print()

    def _all_facts(self):
        texts = {_key(name): text for name, text in self.lines.items() if name != "note"}
        first = {name: self.facts[name] for name in ("ckmeans", "file")}
        return {**first, **texts, **self.facts, "notes": self.lines.get("note", []), "warnings": self.warnings}

    def _print(self):
        for name, text in self.lines.items():
            for line in text if isinstance(text, list) else [text]:
                say(f"{name:<11}{line}")
        if "sizes" in self.facts:
            for line in _bars(np.asarray(self.facts["sizes"])):
                say(line)
        for line in self.palette:
            show(f"{'colour':<11}{line}")


def _bars(sizes):
    """Yield a line for each cluster, or one for all if they are many."""
    if len(sizes) > MOST_BARS:
        spread = f"{len(sizes)} clusters of {sizes.min()} to {sizes.max()} rows, median {np.median(sizes):.0f}"
        yield f"{'sizes':<11}{spread}"
        return
    most = sizes.max()
    for cluster, size in enumerate(sizes):
        bar = "#" * round(BAR_WIDTH * size / most) if most else ""
        yield f"{f'cluster {cluster}':<11}{size:<{len(str(most))}}  {bar}".rstrip()


def _key(name):
    return name.replace(" ", "_")


def _plain(value):
    """Return a value as JSON can hold it: what is no finite number is null."""
    if isinstance(value, dict):
        return {key: _plain(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(each) for each in value]
    if isinstance(value, np.ndarray | np.generic):
        return _plain(value.tolist())
    return None if isinstance(value, float) and not math.isfinite(value) else value
