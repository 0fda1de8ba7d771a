"""Rows of .npy files, read and not mapped: a file that vanishes is an error then, and no end of the process.

It must not know what numbers are for.
"""

import os

import numpy as np

from ckmeans.sources.source import Source, block_rows


class Files(Source):
    """Rows of files, one after another."""

    def stamp(self):
        """Return when the files were written, how long they are and which they are."""
        found = map(os.stat, self.paths)
        return [(one.st_mtime_ns, one.st_size, one.st_ino, one.st_dev) for one in found]


class NpyFiles(Files):
    """Rows of .npy files, one after another."""

    def __init__(self, paths):
        self.paths = paths
        self.headers = [header_of(path) for path in paths]
        (_, (_, d), dtype), first = self.headers[0], paths[0]
        for path, (_, shape, other) in zip(paths, self.headers, strict=True):
            if shape[1] != d:
                raise ValueError(f"{path} has {shape[1]} columns, but {first} has {d}")
            if other != dtype:
                raise TypeError(f"{path} holds {other}, but {first} holds {dtype}")

    def __repr__(self):
        return f"ckmeans.from_npy({self.paths!r})"

    def passed_over(self):
        """Begin a pass: yield (X, None) of one block after another."""
        for path, (offset, (n, d), dtype) in zip(self.paths, self.headers, strict=True):
            size = block_rows(d * dtype.itemsize)
            with open(path, "rb", buffering=0) as stream:
                stream.seek(offset)
                for start in range(0, n, size):
                    block = np.empty((min(size, n - start), d), dtype)
                    got = filled(stream, block.reshape(-1).view(np.uint8))
                    if got != block.nbytes:
                        raise ValueError(f"{path} ends within row {start + got // (d * dtype.itemsize)} of {n}")
                    yield block, None
                    del block  # so that the next one may lie where it lay


def filled(stream, memory):
    """Read as many bytes as memory has, and return how many there were."""
    got = 0
    while got < len(memory) and (some := stream.readinto(memory[got:])):
        got += some
    return got


def header_of(path):
    """Return where the numbers of a .npy file begin, their shape and their type."""
    with open(path, "rb") as stream:
        try:
            version = np.lib.format.read_magic(stream)
            if version > (2, 0):
                raise ValueError(f"its format has version {version}")
            read = np.lib.format.read_array_header_1_0 if version == (1, 0) else np.lib.format.read_array_header_2_0
            shape, fortran, dtype = read(stream)
        except ValueError as error:
            raise ValueError(f"{path} is no .npy file that can be read: {error}") from None
        offset = stream.tell()
    if len(shape) != 2 or shape[1] < 1:
        raise ValueError(f"{path} must hold rows and columns; its array has shape {shape}")
    if dtype.kind not in "fiub":
        raise TypeError(f"{path} must hold real numbers; it holds {dtype}")
    if fortran and min(shape) > 1:
        raise ValueError(
            f"{path} holds its columns one after another (Fortran order), so that no block of rows lies together: save "
            "np.ascontiguousarray(X)"
        )
    return offset, shape, dtype


def from_npy(path):
    """Return a Source of the rows of .npy files, which are read block by block.

    Parameters
    ----------
    path : str, os.PathLike or list of them
        One file or several, whose rows follow one another as one data set. Each holds an array of shape (n, d) of real
        numbers in C order; all have the same columns and type.

    Returns
    -------
    Source
        What KMeans and MiniBatchKMeans take in the place of X.

    Raises
    ------
    FileNotFoundError, OSError
        If a file cannot be read.
    ValueError, TypeError
        If a file holds something else, or files differ; it is named.

    Examples
    --------
    >>> import os, tempfile
    >>> import numpy as np
    >>> import ckmeans
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = os.path.join(folder, "rows.npy")
    ...     np.save(path, np.array([[1.0], [2.0], [9.0]]))
    ...     ckmeans.KMeans(2, init=[[1.0], [9.0]]).fit(ckmeans.from_npy(path)).labels_
    array([0, 0, 1], dtype=int32)
    """
    return NpyFiles(paths_of(path))


from_npy.__module__ = "ckmeans"


def paths_of(path):
    """Return one path or several as a list of strings."""
    paths = [path] if isinstance(path, (str, os.PathLike)) else list(path)
    if not paths:
        raise ValueError("path must name a file; got an empty list")
    return [os.fsdecode(os.fspath(one)) for one in paths]
