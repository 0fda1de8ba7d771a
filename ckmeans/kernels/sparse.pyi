import numpy as np
from numpy.typing import NDArray

from ckmeans.kernels.csr import CsrRows
from ckmeans.kernels.update import Sums

Array = NDArray[np.float64]
Labels = NDArray[np.int32]

class CsrCenters: ...

def prepared(X: CsrRows, centers: Array, scale: float = 0.0, screen: bool = False) -> CsrCenters: ...
def prepared_seeds(X: CsrRows, centers: Array, scale: float) -> CsrCenters: ...
def add(
    sums: Sums,
    X: CsrRows,
    labels: Labels,
    weights: Array | None,
    start: int,
    stop: int,
    n_threads: int,
    slot: int = 0,
    before: Labels | None = None,
) -> None: ...
def assign(
    X: CsrRows,
    centers: CsrCenters,
    labels: Labels,
    start: int,
    stop: int,
    n_threads: int,
    sums: Sums | None = None,
    weights: Array | None = None,
    slot: int = 0,
) -> tuple[int, int, int]: ...
def own_distances_sq(
    X: CsrRows, centers: CsrCenters, labels: Labels, out: Array, start: int, stop: int, n_threads: int
) -> None: ...
def inertia_of_blocks(
    X: CsrRows,
    centers: CsrCenters,
    labels: Labels,
    weights: Array | None,
    out: Array,
    start: int,
    stop: int,
    n_threads: int,
) -> None: ...
def distances(
    X: CsrRows, centers: CsrCenters, out: NDArray[np.floating], start: int, stop: int, n_threads: int
) -> None: ...
def lower_closest(X: CsrRows, seed: CsrCenters, closest_sq: Array, start: int, stop: int, n_threads: int) -> None: ...
def gains_of_blocks(
    X: CsrRows,
    candidates: CsrCenters,
    weights: Array | None,
    closest_sq: Array,
    out: Array,
    start: int,
    stop: int,
    n_threads: int,
) -> None: ...
def column_statistics(X: CsrRows, n_threads: int) -> tuple[Array, Array, Array, Array]: ...
