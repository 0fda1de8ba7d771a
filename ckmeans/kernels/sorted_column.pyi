from typing import Any

import numpy as np
from numpy.typing import NDArray

from ckmeans.kernels.storage import Pass, RowPass, Storage
from ckmeans.kernels.sums import Sums

Begins = NDArray[np.intp]
Labels = NDArray[np.int32]

SUM_BYTES: float

class SortedColumn(Storage):
    def __init__(self, values: NDArray[np.floating[Any]], weights: NDArray[np.float64] | None = None) -> None: ...
    @property
    def values(self) -> NDArray[np.floating[Any]]: ...

class MakeKeys(RowPass):
    def __init__(self, rows: Storage, keys: NDArray[np.unsignedinteger[Any]]) -> None: ...

class Prefix(Pass):
    column: SortedColumn
    def __init__(self, column: SortedColumn, sums: Sums, n_threads: int) -> None: ...

class LabelRuns(RowPass):
    def __init__(self, rows: Storage, column: SortedColumn, begins: Begins, labels: Labels, out: Labels) -> None: ...

def sorted_column(rows: Storage, with_order: bool, n_threads: int) -> tuple[SortedColumn, NDArray[np.int32] | None]: ...
def sort(
    keys: NDArray[np.unsignedinteger[Any]],
    room: NDArray[np.unsignedinteger[Any]],
    rows: NDArray[np.int32] | None,
    rows_room: NDArray[np.int32] | None,
    n_threads: int,
) -> bool: ...
def restore(keys: NDArray[np.unsignedinteger[Any]], n_threads: int) -> None: ...
def runs_of(column: SortedColumn, centers: NDArray[np.float64], ids: Labels) -> tuple[Begins, Labels, int] | None: ...
def set_sums(prefix: Prefix, sums: Sums, begins: Begins, labels: Labels) -> None: ...
def rows_alike(begins: Begins, labels: Labels, others: Begins, other_labels: Labels) -> int: ...
