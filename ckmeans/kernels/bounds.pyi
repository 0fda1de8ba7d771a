from typing import Any

import numpy as np
from numpy.typing import NDArray

from ckmeans.kernels.centers import Centers
from ckmeans.kernels.codes import Codes
from ckmeans.kernels.update import Sums

Single = NDArray[np.float32]
Double = NDArray[np.float64]

def unit_for(centers: Double) -> float: ...
def drift(before: Double, centers: Double, unit: float, n_threads: int = 1) -> tuple[Single, Single]: ...
def half_gaps(distances: Double, unit: float) -> Single: ...
def hamerly(
    X: NDArray[Any],
    centers: Centers,
    labels: NDArray[np.int32],
    upper: Single,
    lower: Single,
    moved: tuple[Single, Single, Single] | None,
    unit: float,
    start: int,
    stop: int,
    n_threads: int,
    sums: Sums,
    weights: Double | None,
    slot: int = 0,
) -> tuple[int, int, int]: ...
def fits_elkan(centers: Centers, unit: float) -> bool: ...
def elkan(
    X: NDArray[Any],
    centers: Centers,
    labels: NDArray[np.int32],
    stored: tuple[Single, Single, NDArray[np.uint8]],
    ways: tuple[Single | None, Single, NDArray[np.uint8]],
    unit: float,
    anew: tuple[Centers, NDArray[np.int32]] | None,
    closely: bool,
    met: NDArray[np.int32],
    start: int,
    stop: int,
    n_threads: int,
    sums: Sums,
    weights: Double | None,
    slot: int = 0,
    codes: Codes | None = None,
) -> tuple[int, int, int]: ...
