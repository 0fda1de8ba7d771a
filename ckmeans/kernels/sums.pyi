from typing import Any

import numpy as np
from numpy.typing import NDArray

from ckmeans.kernels.storage import RowPass, Storage

class Sums:
    k: int
    d: int
    accumulators: int
    high: NDArray[np.uint64]
    low: NDArray[np.uint64] | None
    counts: NDArray[np.int64]
    def __init__(
        self,
        k: int,
        minimum: NDArray[np.float64],
        maximum: NDArray[np.float64],
        n: int,
        max_weight: float | None,
        two_limbs: bool,
        accumulators: int,
        is_sparse: bool = False,
        apart: bool = True,
    ) -> None: ...
    def clear(self) -> None: ...
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
