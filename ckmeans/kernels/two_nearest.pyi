import numpy as np
from numpy.typing import NDArray

from ckmeans.kernels.centers import Centers
from ckmeans.kernels.storage import RowPass, Storage

def screens_two(rows: Storage) -> bool: ...

class ScreenedTwo(RowPass):
    def __init__(
        self, rows: Storage, centers: Centers, labels: NDArray[np.int32], distances: NDArray[np.float64]
    ) -> None: ...

class Listed(RowPass): ...

class TwoNearest(Listed):
    def __init__(
        self, rows: Storage, centers: Centers, labels: NDArray[np.int32], distances: NDArray[np.float64]
    ) -> None: ...

class NearestRows(Listed):
    def __init__(self, rows: Storage, centers: Centers) -> None: ...
    def found(self) -> tuple[NDArray[np.int64], NDArray[np.float64]]: ...
