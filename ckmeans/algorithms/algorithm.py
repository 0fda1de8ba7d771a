"""What every exact algorithm is to the loop: something that gives rows their nearest centres, step by step.

An algorithm owns its bounds. It does not remember centres: the loop tells it how far they moved. It must not know what
converges, nor how steps follow one another.
"""

from typing import NamedTuple


class Tally(NamedTuple):
    """What a step did."""

    n_changed: int  # rows that changed their label
    n_decided: int  # rows that float64 had to decide
    n_distances: int  # pairs of a row and a centre that were compared


class Algorithm:
    """Steps over some rows.

    Parameters
    ----------
    rows : rows.Rows
    sums : kernels.sums.Sums
        The sums of the labels; each step moves the rows between them that change their label.
    labels : ndarray of shape (n,), int32
        Those whose sums they are, -1 for rows that have none yet. Taken over.
    """

    name = ""
    # What it can read, as a message says it.
    needs = "rows of any kind"

    def __init__(self, rows, sums, labels):
        self.rows, self.sums, self.labels = rows, sums, labels
        self.ran = self.name  # by which algorithm the last step was done

    @staticmethod
    def supports(rows, n_clusters):
        """Return whether it can read these rows."""
        return True

    @staticmethod
    def is_plain(rows, n_clusters):
        """Return whether every step compares all rows with all centres, in less time than Python takes between them."""
        return False

    def step(self, centers, shift):
        """Give every row its nearest centre, move rows between sums, and return a Tally.

        Parameters
        ----------
        centers : ndarray of shape (k, d), float64
        shift : kernels.centers.Shift or None
            From the centres of the loop's last step to these; None in its first step.
        """
        raise TypeError(f"{type(self).__name__} does not say how a step is done")

    def labels_of_rows(self):
        """Return the labels, row by row of X."""
        return self.labels

    def finish(self):
        """Hear that a single step follows: what it would begin anew would not repay itself."""

    def release(self):
        """Give back what is kept from step to step."""

    def run(self, work, threads=None):
        """Do a pass, gather the sums it moved rows between, and return its Tally."""
        sums, engine = self.sums, self.rows.engine
        if threads is None:
            threads = min(sums.accumulators, engine.count(work.work))
        tally = Tally(*engine.run(work, threads))
        sums.gather(engine.for_centers(sums.k * sums.d))
        return tally
