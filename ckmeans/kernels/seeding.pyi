from typing import Any

import numpy as np
from numpy.typing import NDArray

from ckmeans.kernels.centers import Centers

def lower_closest(
    X: NDArray[Any], seed: Centers, closest_sq: NDArray[np.float64], start: int, stop: int, n_threads: int
) -> None: ...
def potentials_of_blocks(
    X: NDArray[Any],
    candidates: Centers,
    weights: NDArray[np.float64] | None,
    closest_sq: NDArray[np.float64],
    out: NDArray[np.float64],
    start: int,
    stop: int,
    n_threads: int,
) -> None: ...
