"""Rows that are read block by block, as often as a fit passes over them: files, slices of stored arrays, iterators.

A Source says how a pass begins. It must not know what passes are for, nor which numbers are right.
"""

from ckmeans.sources.slices import Sliced, is_mapped, is_sliced
from ckmeans.sources.source import Source, blocks

__all__ = ["Source", "blocks", "source_of", "source_or_map"]


def source_of(X, name="X"):
    """Return the Source of the rows of X, or None: X lies in memory, or is nothing that holds rows.

    An iterator is a TypeError: it would be used up after one pass.
    """
    if isinstance(X, Source):
        return X
    if hasattr(X, "__next__"):
        raise TypeError(
            f"{name} is a {type(X).__name__}, which can be passed over only once, and a fit passes over its rows many "
            "times: pass ckmeans.blocks(factory), whose callable returns a fresh iterator each time"
        )
    return Sliced(X) if is_sliced(X) else None


def source_or_map(X, name="X"):
    """Return the same, also of a memory map that would have to be copied as a whole: it stays in its file."""
    if is_mapped(X):
        return Sliced(X)
    return source_of(X, name)
