"""Rows of one column, sorted: clusters are runs of rows, and a step is a search for each border between two of them.

Rows are sorted once, and sums over the first rows of that order are kept. A step searches k - 1 borders by halves and
subtracts sums, so it takes microseconds, however many rows there are; labels are made when they are asked for. Where
centres lie so close together that rounding could give a row to none of its neighbours, every row meets every centre.
"""

import numpy as np

from ckmeans import _threads, steps
from ckmeans._rows import kernels
from ckmeans.kernels import borders, line
from ckmeans.plain import EveryCenter


class Sorted:
    """Steps over a lloyd.Problem. labels: those whose sums the problem holds, -1 for rows that have none yet."""

    def __init__(self, problem, labels):
        self.problem, self.prefix = problem, problem.prefix
        # Of labels and runs one is None: clusters are runs from the first step that finds borders.
        self.labels, self.runs = labels, None

    @staticmethod
    def reads(problem):
        """Return whether these rows can be read: one dense column, of which a sorted copy may be kept."""
        X = problem.X
        return (
            not kernels(X).sparse and X.shape[1] == 1 and len(X) < 2**31 and kept_bytes(problem) <= problem.bound_bytes
        )

    def step(self, centers):
        """Give every row its nearest centre, set the problem's sums, and return a steps.Done."""
        names = np.argsort(centers[:, 0], kind="stable").astype(np.int32)
        found = borders.runs_of(self.prefix.line, centers[names, 0], names)
        if found is None:
            return self.step_with_every_center(centers)
        *runs, pairs = found
        n, before = len(self.problem.X), self.runs
        if before is not None:
            moved = n - borders.rows_alike(*runs, *before)
        elif (self.labels < 0).all():
            moved = n
        else:
            moved = int(np.count_nonzero(self.labels != self.labels_of(*runs)))
        borders.set_sums(self.prefix, self.problem.sums, *runs)
        self.labels, self.runs = None, runs
        return steps.Done(moved, 0, pairs)

    def step_with_every_center(self, centers):
        """Do a step of plain Lloyd."""
        plain = EveryCenter(self.problem, self.labels_of_rows())
        done = plain.step(centers)
        self.labels, self.runs = plain.labels_of_rows(), None
        return done

    def labels_of_rows(self):
        """Return the labels, row by row of X."""
        return self.labels if self.runs is None else self.labels_of(*self.runs)

    def labels_of(self, begins, labels):
        """Return the labels of the rows of some runs."""
        p, out = self.problem, np.empty(len(self.problem.X), dtype=np.int32)
        # A search through the runs takes a few steps, each as long as about eight multiply-adds of the tiles.
        work = 8 * len(out) * len(labels).bit_length()
        _threads.run(
            lambda start, stop, threads, _: borders.label(
                p.X, self.prefix.line, begins, labels, out, start, stop, threads
            ),
            len(out),
            _threads.thread_count(p.n_threads, work),
            work,
        )
        return out


def sorted_rows(X, weights, with_order, n_threads):
    """Return the line.Line of the rows of X, and which row comes where, or None without with_order."""
    threads = _threads.within_one_call(_threads.thread_count(n_threads, 64 * len(X)))
    return line.line(X, weights, with_order, threads)


def kept_bytes(problem):
    """Return how many bytes more than plain Lloyd's labels are kept between steps."""
    numbers = 8 if problem.X.dtype == np.float64 else 4
    weights = 0 if problem.weights is None else 8
    return (numbers + weights + borders.SUM_BYTES - 4) * len(problem.X)
