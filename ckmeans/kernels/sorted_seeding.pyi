import numpy as np
from numpy.typing import NDArray

from ckmeans.kernels.sorted_column import SortedColumn
from ckmeans.kernels.storage import RowPass, Storage

class SortedSampler(RowPass):
    column: SortedColumn
    drawn_by_definition: int
    decided_by_definition: int
    def __init__(
        self, rows: Storage, column: SortedColumn, order: NDArray[np.int32], max_seeds: int, n_threads: int
    ) -> None: ...
    def first(self, index: int) -> None: ...
    def next(self, uniforms: NDArray[np.float64]) -> int: ...
    @property
    def closest_sq(self) -> NDArray[np.float64]: ...
