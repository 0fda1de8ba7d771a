"""The rules behind algorithm="auto", each with the measurement behind it. Every choice gives the same result.

Measured one thread at a time on an AVX-512 processor (Zen 4) with benchmarks/compare.py's kinds of data; ratios are
between steps of the same run.
"""

import numpy as np

from ckmeans.elkan import Elkan, bound_bytes
from ckmeans.filtering import Filtering
from ckmeans.hamerly import Hamerly
from ckmeans.plain import EveryCenter
from ckmeans.sorting import Sorted
from ckmeans.steps import bytes_pay

# Rows below which a step of plain Lloyd takes about as long as the Python around it. Sorting one column repays itself
# within ten steps from 3,000 rows on, within five from 10,000 on, with 3 clusters already.
FEW_ROWS = 4096
# Columns up to which boxes leave out nearly all centres at once: 1 to 3 % of all pairs stay in 2 and 3 columns.
FILTERED_COLUMNS = 3
# Columns up to which boxes may leave out enough: in 8, 3 to 15 % of Covertype's pairs stay, 60 % of a Gaussian's.
PERHAPS_FILTERED_COLUMNS = 12
# Share of pairs that a tree of a sample may leave for the tree of all rows, whose leaves are smaller, to be built.
# Where the sample leaves 0.37 of Covertype's, all rows leave 0.14; a step takes 0.7 of a plain one in float32 at first
# and a third at last. Of a Gaussian mixture in 8 columns they leave 0.56 and 0.31: 0.75 of the time. Where the sample
# leaves 0.68 (a Gaussian in 6), a step takes 1.07 of it at first and 0.74 at last; 0.87 (in 8), 1.4 and more.
FILTERED_SHARE = 0.6
# Every this many rows make the sample.
SAMPLE_EVERY = 8
# Numbers of all centres from which Elkan's bounds pay: 64 columns and 37 clusters, where its steps take 0.9 of a plain
# one's time at last, while 100 columns and 16 clusters take 1.05.
ELKAN_NUMBERS = 2048
# Share of rows that moved in a step below which bounds may pay. At 0.015 Hamerly's leave 0.3 to 0.4 in 8 columns, where
# a step takes as long as a plain one. Elkan's are begun where a sample says so besides.
MOVED_FOR_BOUNDS = {Elkan: 0.08, Hamerly: 0.015}
# Share of pairs that bounds may leave; beyond, two plain steps follow before they are tried again.
BOUNDS_SHARE = {Elkan: 0.15, Hamerly: 0.45}
# What a thread does in a nanosecond: numbers of rows in bytes that it compares, bytes of rows or bounds that it reads.
# Elkan's bounds are left where these say so: in 100 columns, 500 clusters, when one in 22 of the centres moves. With
# half or twice these numbers a fit takes the same time.
NUMBERS_COMPARED, BYTES_READ = 90, 8
# Share of pairs that plain Lloyd compares, because centres stay, below which bounds are not begun: in 100 columns, 500
# clusters, such a step takes as long as Elkan's with 2 % of the pairs.
FEW_PAIRS = 0.6
# Nanoseconds of a thread, with AVX-512 VNNI: per number of a row that meets a centre together with other rows (50,000
# rows of 384 columns, 512 clusters: a step of 25 ms on two threads); per pair that bounds leave, and per number of it;
# per number of a row that is read, or whose own bound is made tight; per bound; per row.
TOGETHER, PAIR, ALONE, READ, OPEN, BOUND, ROW = 1 / 190, 10, 1 / 20, 1 / 3, 1 / 2, 1 / 8, 30
# How many times as long as Elkan's a plain step has to be for bounds to be begun: the first step stores all of them,
# and takes twice as long. Of noise, 384 columns, 512 clusters, they leave a quarter at first, and never repay it: with
# 1.3 or more a fit takes plain Lloyd's time, with 1.15, 1.14 of it.
REPAID = 1.35


def elkan_pays(problem):
    """Return whether auto takes Elkan's bounds as soon as few rows move."""
    k, d = problem.n_clusters, problem.X.shape[1]
    enough = len(problem.X) >= FEW_ROWS and k >= 3 and k * d >= ELKAN_NUMBERS
    return enough and Elkan.reads(problem) and bytes_pay(k, d) and bound_bytes(problem) <= problem.bound_bytes


class Auto:
    """Steps over a lloyd.Problem by whichever algorithm seems fastest; made like the others."""

    def __init__(self, problem, labels):
        self.problem, self.method, self.bounded = problem, EveryCenter(problem, labels), None
        self.done = self.before = None  # by the last step, and its centres
        if len(problem.X) >= FEW_ROWS and Sorted.reads(problem):
            self.method = Sorted(problem, labels)
            return
        self.bounded = self.with_bounds()
        # A tree of float16 rows would need a float32 copy.
        boxes = self.bounded and Filtering.reads(problem) and problem.X.dtype != np.float16
        d = problem.X.shape[1]
        if boxes and d <= FILTERED_COLUMNS:
            self.method, self.bounded = Filtering(problem, labels), None
        self.untried = boxes and d <= PERHAPS_FILTERED_COLUMNS
        self.wait = self.refused = 0

    @staticmethod
    def reads(problem):
        """Return whether these rows can be read: always."""
        return True

    def with_bounds(self):
        """Return the algorithm with bounds that fits the data, or None."""
        p = self.problem
        if len(p.X) < FEW_ROWS or p.n_clusters < 3:
            return None
        if Elkan.reads(p):
            return Elkan if elkan_pays(p) else None
        return Hamerly if Hamerly.reads(p) and 8 * len(p.X) <= p.bound_bytes else None

    def step(self, centers):
        """Give every row its nearest centre, move rows between the problem's sums, and return a steps.Done."""
        if self.bounded and self.done:
            self.reconsider(self.done, centers)
        self.done, self.before = self.method.step(centers), centers
        return self.done

    def reconsider(self, done, centers):
        """Change the algorithm where the last step says so."""
        n = self.problem.X.shape[0]
        if self.untried:
            self.untried = False
            if Filtering.share_of_sample(self.problem, centers, SAMPLE_EVERY) < FILTERED_SHARE:
                self.change(Filtering)
                self.bounded = None
        elif isinstance(self.method, EveryCenter):
            self.wait -= 1
            few = done.pairs < FEW_PAIRS * n * len(centers)  # as long as most centres stay, bounds save nothing more
            if self.wait < 0 and not few and done.moved < MOVED_FOR_BOUNDS[self.bounded] * n:
                if self.bounded is Elkan and not self.repays(centers):
                    self.refused += 1
                    self.wait = self.refused
                    return
                self.change(self.bounded)
                self.wait = 1  # its first step meets every centre
        else:
            self.wait -= 1
            if self.wait < 0 and self.method.pairs_left(done) > BOUNDS_SHARE[self.bounded] * n * len(centers):
                self.change(EveryCenter)
                self.wait = 2
            elif self.bounded is Elkan and self.few_move(self.method.moved):
                self.change(EveryCenter)

    def repays(self, centers):
        """Return whether a step by Elkan's bounds to these centres would take much less time, as a few rows tell."""
        k, d = self.problem.n_clusters, self.problem.X.shape[1]
        alone, together, opened = Elkan.outlook(self.problem, self.labels_of_rows(), self.before, centers)
        bounds = ROW + k * BOUND + opened * d * OPEN + alone * (PAIR + d * ALONE) + 1.5 * together * d * TOGETHER
        return REPAID * bounds < ROW + d * (READ + self.done.pairs / len(self.problem.X) * TOGETHER)

    def few_move(self, moved):
        """Return whether comparing rows with the centres that move is faster than looking at all bounds.

        moved: share of centres.
        """
        k, d = self.problem.n_clusters, self.problem.X.shape[1]
        pairs = (2.0 - moved) * moved * k  # rows of centres that move meet all
        return pairs * d / NUMBERS_COMPARED + d / BYTES_READ < k / BYTES_READ

    def change(self, algorithm):
        """Go on with another algorithm."""
        before = self.method
        self.method = algorithm(self.problem, before.labels_of_rows())
        if algorithm is EveryCenter and isinstance(before, Elkan):
            self.method.seen = before.seen

    def labels_of_rows(self):
        """Return the labels, row by row of X."""
        return self.method.labels_of_rows()
