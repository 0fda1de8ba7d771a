"""Passes over what is read: by a thread that is one block ahead where reading takes long, else by whoever asks for it.

Knows nothing of what is read, nor what for.
"""

import contextlib
import time

from ckmeans import tuning

# Seconds that an error, or Ctrl-C, waits for a read that is under way.
PATIENCE = 0.3


class Reading:
    """How something is passed over that is read again and again.

    The first pass reads ahead. Each pass notes how long reading took and how long its blocks were worked on: where
    reading takes little, the next one does without the thread, which would move each block from one processor's cache
    to that of another.
    """

    def __init__(self):
        self.is_ahead = True

    def over(self, iterator):
        """Yield what a generator gives, and close it at the end; errors in it come through as they are."""
        timed = Timed(iterator)
        try:
            yield from ahead(timed) if self.is_ahead else timed
        finally:
            self.is_ahead = timed.is_slow


class Timed:
    """An iterator over a generator that notes how long it takes, and how long whoever asked was away."""

    def __init__(self, iterator):
        self.iterator = iterator
        self.reading, self.began, self.last = 0.0, time.perf_counter(), 0.0

    def __iter__(self):
        with contextlib.closing(self.iterator):
            while (block := self.next()) is not None:
                yield block
                del block  # so that the next one may lie where it lay

    def next(self):
        """Return the next block, None at the end."""
        began = time.perf_counter()
        block = next(self.iterator, None)
        self.last = time.perf_counter()
        self.reading += self.last - began
        return block

    @property
    def is_slow(self):
        """Whether reading took so much of the time that a thread which reads ahead pays."""
        return self.reading > tuning.READING_SHARE * (time.perf_counter() - self.began)


def ahead(timed):
    """Yield what a Timed gives, of which a thread takes one ahead; without such a thread where none can start."""
    from concurrent.futures import ThreadPoolExecutor, wait  # slow to import

    reader = ThreadPoolExecutor(1, thread_name_prefix="ckmeans-read")
    try:
        coming = reader.submit(timed.next)
    except RuntimeError:
        yield from timed
        return
    try:
        while (block := coming.result()) is not None:
            coming = reader.submit(timed.next)
            yield block
            del block
    finally:
        coming.cancel()
        # A read that does not end cannot be stopped: then its thread ends with it, later.
        ended = bool(wait([coming], PATIENCE).done)
        reader.shutdown(wait=ended)
        if ended:
            timed.iterator.close()
