from typing import Any

import numpy as np
from numpy.typing import NDArray

def squared_shift(centers: NDArray[np.float64], moved: NDArray[np.float64], n_threads: int = 1) -> float: ...
def squared_shifts(
    centers: NDArray[np.float64], moved: NDArray[np.float64], unit: float = 1.0, n_threads: int = 1
) -> NDArray[np.float64]: ...
def block_rows() -> int: ...

class Tallies:
    def __init__(self, n_threads: int) -> None: ...

class Sums:
    k: int
    d: int
    slots: int
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
        exact: bool,
        slots: int,
        sparse: bool = False,
        apart: bool = True,
    ) -> None: ...
    def clear(self) -> None: ...
    def add(
        self,
        X: NDArray[Any],
        labels: NDArray[np.int32],
        weights: NDArray[np.float64] | None,
        start: int,
        stop: int,
        n_threads: int,
        slot: int = 0,
        before: NDArray[np.int32] | None = None,
    ) -> None: ...
    def gather(self, n_threads: int = 1) -> None: ...
    def move(self, row: NDArray[Any], weight: float, donor: int, to: int) -> None: ...
    def weights(self) -> NDArray[np.float64]: ...
    def means(self, weights: NDArray[np.float64], out: NDArray[np.float64], n_threads: int = 1) -> None: ...
