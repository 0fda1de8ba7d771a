from typing import Any

import numpy as np
from numpy.typing import NDArray

from ckmeans.kernels.line import Line

Array = NDArray[Any]

class Rounds:
    line: Line
    def __init__(
        self,
        X: Array,
        weights: NDArray[np.float64] | None,
        line: Line,
        order: NDArray[np.int32],
        seeds: int,
        n_threads: int,
    ) -> None: ...
    def first(self, index: int, n_threads: int) -> None: ...
    def next(self, draws: NDArray[np.float64], n_threads: int) -> int: ...
    @property
    def closest_sq(self) -> NDArray[np.float64]: ...
