"""Plain Lloyd over rows that come block by block: each block in turn adds to the same sums.

Sums have no order, and a row's label depends on the row and the centres alone: the result is that of all rows at once.
Nothing is kept of a block but its labels.
"""

from ckmeans.algorithms.algorithm import Algorithm, Tally
from ckmeans.algorithms.lloyd import Lloyd, moved


class ByBlocks(Algorithm):
    """Steps in which every row of every block meets every centre."""

    name = Lloyd.name

    def step(self, centers, shift):
        """Give every row its nearest centre, move rows between sums, and return a Tally."""
        sums, tallies, ready = self.sums, [], {}
        for start, stop, rows in self.rows.blocks():
            kind = rows.is_sparse, rows.n > 3  # very few rows are not screened
            if kind not in ready:
                ready[kind] = rows.prepared_to_assign(centers)
            tallies.append(moved(rows, ready[kind], self.labels[start:stop], sums))
        sums.gather(self.rows.engine.for_centers(sums.k * sums.d))
        return Tally(*map(sum, zip(*tallies, strict=True)))
