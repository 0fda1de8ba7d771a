"""Rows of Parquet files, batch by batch, with pyarrow, which is imported where it is used.

It must not know what numbers are for.
"""

import numpy as np

from ckmeans.sources.npy import Files, paths_of
from ckmeans.sources.source import block_rows


class ParquetFiles(Files):
    """Rows of Parquet files, one after another."""

    def __init__(self, paths, columns, weight):
        self.paths, self.weight = paths, weight
        opened = pyarrow_parquet().read_schema(paths[0])
        self.columns = [name for name in opened.names if name != weight] if columns is None else list(columns)
        if not self.columns:
            raise ValueError(f"columns must name at least one column of {paths[0]}")
        self.names = self.columns if len(self.columns) > 1 else None
        for path in paths:
            schema = pyarrow_parquet().read_schema(path)
            missing = [name for name in self.wanted if name not in schema.names]
            if missing:
                raise ValueError(f"{path} has no column {missing[0]!r}; it has {', '.join(schema.names)}")
            types = [schema.field(name).type for name in self.columns]
            dtype, d = shape_of(types, self.columns, path)
            if path is paths[0]:
                self.dtype, self.d = dtype, d
            elif (dtype, d) != (self.dtype, self.d):
                raise TypeError(f"{path} holds {d} columns of {dtype}, but {paths[0]} {self.d} of {self.dtype}")

    @property
    def wanted(self):
        """The columns that are read."""
        return self.columns if self.weight is None else [*self.columns, self.weight]

    def __repr__(self):
        return f"ckmeans.from_parquet({self.paths!r}, columns={self.columns!r}, weight={self.weight!r})"

    def passed_over(self):
        """Begin a pass: yield (X, weights or None) of one block after another."""
        size = block_rows(self.d * self.dtype.itemsize)
        for path in self.paths:
            with pyarrow_parquet().ParquetFile(path) as opened:
                start = 0
                for batch in opened.iter_batches(batch_size=size, columns=self.wanted):
                    weights = None if self.weight is None else numbers_of(batch, self.weight, path, start)
                    yield self.block(batch, path, start), weights
                    start += batch.num_rows

    def block(self, batch, path, start):
        """Return a batch as rows; start: its first row in the file."""
        if len(self.columns) == 1:
            values = numbers_of(batch, self.columns[0], path, start)
            return values.reshape(batch.num_rows, self.d).astype(self.dtype, copy=False)
        X = np.empty((batch.num_rows, self.d), self.dtype)
        for j, name in enumerate(self.columns):
            X[:, j] = numbers_of(batch, name, path, start)
        return X


def numbers_of(batch, name, path, start):
    """Return the numbers of a column, those of lists one after another."""
    column = batch.column(name)
    numbers = column.flatten() if hasattr(column.type, "list_size") else column
    for values in (column, numbers):
        if values.null_count:
            at = int(values.is_null().to_numpy(zero_copy_only=False).argmax())
            row = start + at * batch.num_rows // len(values)
            raise ValueError(
                f"column {name!r} of {path} has no value in row {row}, counted from 0: drop or fill such rows"
            )
    return numbers.to_numpy(zero_copy_only=False)


def shape_of(types, columns, path):
    """Return the dtype and the width of rows that columns of these types make."""
    if len(types) == 1 and hasattr(types[0], "list_size"):
        return kept_type([types[0].value_type], columns, path), types[0].list_size
    return kept_type(types, columns, path), len(types)


def kept_type(types, columns, path):
    """Return the dtype that holds numbers of these Arrow types."""
    found = []
    for arrow, name in zip(types, columns, strict=True):
        try:
            found.append(np.dtype(arrow.to_pandas_dtype()))
        except (NotImplementedError, TypeError):
            found.append(np.dtype(object))
        if found[-1].kind not in "fiub":
            raise TypeError(f"column {name!r} of {path} must hold numbers; it holds {arrow}")
    return np.result_type(*found)


def pyarrow_parquet():
    """Return pyarrow.parquet."""
    try:
        import pyarrow.parquet
    except ImportError:
        raise ImportError("Parquet files are read with pyarrow: pip install ckmeans-nd[files]") from None
    return pyarrow.parquet


def from_parquet(path, columns=None, weight=None):
    """Return a Source of the rows of Parquet files, which are read batch by batch. Needs pyarrow.

    Parameters
    ----------
    path : str, os.PathLike or list of them
        One file or several, whose rows follow one another as one data set.
    columns : list of str, default=None
        Which columns make a row, all of numbers, or one of lists of one length. None: all but the weight.
    weight : str, default=None
        The column that holds the weight of each row; None: 1.

    Returns
    -------
    Source
        What KMeans and MiniBatchKMeans take in the place of X.

    Raises
    ------
    ImportError
        Without pyarrow: `pip install ckmeans-nd[files]`.
    FileNotFoundError, OSError
        If a file cannot be read.
    ValueError, TypeError
        If a column is missing or holds no numbers, or files differ; it is named.

    Examples
    --------
    >>> import ckmeans
    >>> source = ckmeans.from_parquet("rows.parquet", columns=["x", "y"])  # doctest: +SKIP
    >>> ckmeans.KMeans(3).fit(source)  # doctest: +SKIP
    """
    return ParquetFiles(paths_of(path), columns, weight)


from_parquet.__module__ = "ckmeans"
