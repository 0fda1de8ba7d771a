import numpy as np
from numpy.typing import NDArray

from ckmeans.kernels.centers import Centers
from ckmeans.kernels.storage import RowPass, Storage

class MinDistances:
    closest_sq: NDArray[np.float64]
    def __init__(self, rows: Storage) -> None: ...
    def add_up(self) -> None: ...
    def potential(self) -> float: ...
    def drawn(self, uniforms: NDArray[np.float64]) -> list[int]: ...

class LowerToSeed(RowPass):
    def __init__(self, rows: Storage, centers: Centers, closest_sq: NDArray[np.float64]) -> None: ...

class Gains(RowPass):
    def __init__(
        self, rows: Storage, centers: Centers, closest_sq: NDArray[np.float64], out: NDArray[np.float64]
    ) -> None: ...
