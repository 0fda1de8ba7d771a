from typing import Any

import numpy as np
from numpy.typing import NDArray

from ckmeans.kernels.storage import RowPass, Storage

class Grid:
    def __init__(
        self,
        minimum: NDArray[np.float64],
        maximum: NDArray[np.float64],
        least: NDArray[np.float64],
        n: int,
        dtype: np.dtype[Any],
        weights: tuple[float, float] | None = None,
    ) -> None: ...
    @property
    def limbs(self) -> int: ...
    @property
    def weighted(self) -> bool: ...

class Sums:
    k: int
    d: int
    accumulators: int
    grid: Grid
    totals: NDArray[np.uint64]
    counts: NDArray[np.int64]
    def __init__(self, k: int, grid: Grid, accumulators: int = 1, apart: bool = False) -> None: ...
    def clear(self) -> None: ...
    def merge(self, other: Sums) -> None: ...
    def gather(self, n_threads: int = 1) -> None: ...
    def move(self, row: NDArray[Any], weight: float, donor: int, to: int) -> None: ...
    def weights(self) -> NDArray[np.float64]: ...
    def means(self, weights: NDArray[np.float64], out: NDArray[np.float64], n_threads: int = 1) -> None: ...

class MoveRows(RowPass):
    def __init__(
        self,
        rows: Storage,
        sums: Sums,
        labels: NDArray[np.int32],
        before: NDArray[np.int32] | None = None,
    ) -> None: ...
