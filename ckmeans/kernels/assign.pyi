from typing import Any

import numpy as np
from numpy.typing import NDArray

from ckmeans.kernels.centers import Centers
from ckmeans.kernels.codes import Codes
from ckmeans.kernels.update import Sums

def assign(
    X: NDArray[Any],
    centers: Centers,
    labels: NDArray[np.int32],
    start: int,
    stop: int,
    n_threads: int,
    sums: Sums | None = None,
    weights: NDArray[np.float64] | None = None,
    slot: int = 0,
    codes: Codes | None = None,
    movers: tuple[Centers, NDArray[np.int32], NDArray[np.uint8]] | None = None,
) -> tuple[int, int, int]: ...
def own_distances_sq(
    X: NDArray[Any],
    centers: Centers,
    labels: NDArray[np.int32],
    out: NDArray[np.float64],
    start: int,
    stop: int,
    n_threads: int,
) -> None: ...
def inertia_of_blocks(
    X: NDArray[Any],
    centers: Centers,
    labels: NDArray[np.int32],
    weights: NDArray[np.float64] | None,
    out: NDArray[np.float64],
    start: int,
    stop: int,
    n_threads: int,
) -> None: ...
def distances(
    X: NDArray[Any], centers: Centers, out: NDArray[np.floating], start: int, stop: int, n_threads: int
) -> None: ...
