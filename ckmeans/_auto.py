"""The rules behind algorithm="auto", each with the measurement behind it. Every choice gives the same result.

Measured one thread at a time on an AVX-512 processor (Zen 4) with benchmarks/compare.py's kinds of data; ratios are
between steps of the same run.
"""

from ckmeans._rows import kernels
from ckmeans.elkan import Elkan, bytes_for
from ckmeans.filtering import Filtering
from ckmeans.hamerly import Hamerly
from ckmeans.plain import EveryCenter

# Rows below which a step of plain Lloyd takes about as long as the Python around it.
FEW_ROWS = 4096
# Columns up to which boxes leave out nearly all centres at once: 1 to 3 % of all pairs stay in 2 and 3 columns.
FILTERED_COLUMNS = 3
# Columns up to which boxes may leave out enough: 3 to 15 % of the pairs of Covertype, 60 % of a Gaussian's in 8 columns.
PERHAPS_FILTERED_COLUMNS = 12
# Share of pairs that a tree of a sample may leave for the tree of all rows, whose leaves are smaller, to be built.
FILTERED_SHARE = 0.25
# Every this many rows make the sample.
SAMPLE_EVERY = 8
# Share of rows that moved in a step below which bounds pay. At 0.1 Elkan's leave about a fifth of the pairs in 100
# columns and a tenth in 784; the break-even is at a seventh.
MOVED_FOR_BOUNDS = 0.08
# Share of pairs that bounds may leave; beyond, two plain steps follow before they are tried again.
BOUNDS_SHARE = {Elkan: 0.15, Hamerly: 0.6}


class Auto:
    """Steps over a lloyd.Problem by whichever algorithm seems fastest; made like the others."""

    def __init__(self, problem, labels):
        self.problem = problem
        self.method = EveryCenter(problem, labels)
        self.bounded = self.choice()
        self.wait = 0
        n, d = problem.X.shape
        if self.bounded and d <= FILTERED_COLUMNS and Filtering.reads(problem.X):
            self.method, self.bounded = Filtering(problem, labels), None
        self.untried = self.bounded and d <= PERHAPS_FILTERED_COLUMNS and Filtering.reads(problem.X)

    def choice(self):
        """Return the algorithm with bounds that fits the shape of the data, or None."""
        p = self.problem
        n, d = p.X.shape
        if n < FEW_ROWS or kernels(p.X).sparse or p.n_clusters < 3:
            return None
        if Elkan.fits(d):
            return Elkan if bytes_for(n, p.n_clusters) <= p.bound_bytes else None
        return Hamerly if 8 * n <= p.bound_bytes else None

    def step(self, centers):
        """Give every row its nearest centre, move rows between the problem's sums, and return a steps.Done."""
        done = self.method.step(centers)
        if self.bounded:
            self.reconsider(done, centers)
        return done

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
            if self.wait < 0 and done.moved < MOVED_FOR_BOUNDS * n:
                self.change(self.bounded)
                self.wait = 1  # its first step meets every centre
        else:
            self.wait -= 1
            if self.wait < 0 and done.pairs > BOUNDS_SHARE[self.bounded] * n * len(centers):
                self.change(EveryCenter)
                self.wait = 2

    def change(self, algorithm):
        """Go on with another algorithm."""
        self.method = algorithm(self.problem, self.method.labels_of_rows())

    def labels_of_rows(self):
        """Return the labels, row by row of X."""
        return self.method.labels_of_rows()
