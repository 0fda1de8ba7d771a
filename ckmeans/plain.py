"""Plain Lloyd: every row meets every centre; the reference that every other algorithm must equal.

Rows that are kept in bytes whose own centre stays meet only the centres that moved. With max_bound_bytes=0 nothing is
kept, and all rows meet all centres in every step.

S. Lloyd, "Least squares quantization in PCM", IEEE Transactions on Information Theory 28 (1982).
"""

from ckmeans import steps


class EveryCenter:
    """Steps over a lloyd.Problem. labels: those whose sums the problem holds, -1 for rows that have none yet."""

    def __init__(self, problem, labels):
        self.problem, self.labels, self.seen = problem, labels, steps.Seen()

    @staticmethod
    def reads(problem):
        """Return whether these rows can be read: always."""
        return True

    def step(self, centers):
        """Give every row its nearest centre, move rows between the problem's sums, and return a steps.Done."""
        p = self.problem
        return steps.move_into(p.X, centers, self.labels, p.n_threads, p.sums, p.weights, p.codes, self.seen)

    def labels_of_rows(self):
        """Return the labels, row by row of X."""
        return self.labels
