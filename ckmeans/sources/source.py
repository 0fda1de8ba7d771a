"""What a source of rows is, and the one that a callable makes. Knows no files."""

import inspect


class Source:
    """Rows that are read block by block: what from_npy(), from_parquet() and blocks() return.

    KMeans and MiniBatchKMeans take it in the place of X. A fit passes over the blocks again and again, always in the
    same order; the rows must not change meanwhile, nor how they are cut into blocks.

    Attributes
    ----------
    names : list or None
        What the columns are called, if that is known.

    Examples
    --------
    >>> import ckmeans
    >>> source = ckmeans.blocks(lambda: iter([[[1.0], [2.0]], [[9.0]]]))
    >>> isinstance(source, ckmeans.Source)
    True
    """

    __module__ = "ckmeans"

    names = None

    def passed_over(self):
        """Begin a pass: yield (X, weights or None) of one block after another."""
        raise TypeError(f"{type(self).__name__} does not say how a pass begins")

    def stamp(self):
        """Return what changes when rows are written, or None: nobody knows, and rows are compared in each pass."""


class Blocks(Source):
    """What a callable returns a fresh iterator of."""

    def __init__(self, factory):
        self.factory = factory

    def __repr__(self):
        return f"ckmeans.blocks({self.factory!r})"

    def passed_over(self):
        """Begin a pass: yield (X, weights or None) of one block after another."""
        iterator = self.factory()
        if not hasattr(iterator, "__iter__"):
            raise TypeError(f"factory must return an iterator of blocks; it returned {type(iterator).__name__}")
        # Lists of rows are blocks, too; pairs of them are tuples.
        try:
            for block in iterator:
                if isinstance(block, tuple):
                    if len(block) != 2:
                        raise TypeError(f"a block must be X or (X, weight); factory() gave a tuple of {len(block)}")
                    yield block
                else:
                    yield block, None
                del block  # the iterator may have use for its memory
        finally:
            if inspect.isgenerator(iterator):
                iterator.close()


def blocks(factory):
    """Return a Source of the blocks that a callable's iterators go through.

    Parameters
    ----------
    factory : callable
        Called without arguments once for each pass. Returns a fresh iterator, or anything iterable, of blocks: X, an
        array-like or sparse matrix of shape (m, d), or a tuple (X, weight) with weights of shape (m,). Blocks may have
        any number of rows, none too, and all have the same number type and columns. Every pass must bring the same
        blocks in the same order. It is called, and the iterator advanced, in a thread that reads ahead.

    Returns
    -------
    Source
        What KMeans and MiniBatchKMeans take in the place of X.

    Raises
    ------
    TypeError
        If factory is not callable: a generator can be passed over only once.

    Examples
    --------
    >>> import numpy as np
    >>> import ckmeans
    >>> parts = [np.array([[1.0], [2.0]]), np.array([[9.0]])]
    >>> source = ckmeans.blocks(lambda: iter(parts))
    >>> ckmeans.KMeans(2, init=[[1.0], [9.0]]).fit(source).labels_
    array([0, 0, 1], dtype=int32)
    """
    if not callable(factory):
        raise TypeError(
            f"factory must be callable and return a fresh iterator each time it is called; got "
            f"{type(factory).__name__}: pass ckmeans.blocks(lambda: ...), as a fit passes over its rows many times"
        )
    return Blocks(factory)


blocks.__module__ = "ckmeans"


def block_rows(row_bytes):
    """Return how many rows of so many bytes a block has where the reader decides: some times what a thread takes."""
    return 256 * max(1, BLOCK_BYTES // (256 * max(1, row_bytes)))


# What a reader reads at a time: enough to hide what a block costs besides its rows, little enough to stay in caches.
BLOCK_BYTES = 1 << 20
