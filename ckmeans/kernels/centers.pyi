import numpy as np
from numpy.typing import NDArray

from ckmeans.kernels.storage import Storage

Array = NDArray[np.float64]

class Centers:
    def __init__(
        self,
        rows: Storage,
        centers: Array,
        scale: float = 0.0,
        screen: bool = False,
        codes: Codes | None = None,
        n_threads: int = 1,
    ) -> None: ...
    @property
    def scale(self) -> float: ...
    def fit_elkan(self, unit: float) -> bool: ...
    def leave_int8(self) -> None: ...

class Codes:
    def __init__(self, rows: Storage, mean: Array, n_threads: int = 1) -> None: ...
    @staticmethod
    def size(n: int, d: int) -> int: ...

def has_codes(rows: Storage) -> bool: ...

class Shift:
    before: Array
    after: Array
    unit: float
    distances: Array
    drift: Array
    is_active: NDArray[np.uint8]
    n_active: int
    total_sq: float
    def __init__(
        self, before: Array, after: Array, unit: float = 1.0, last: Shift | None = None, n_threads: int = 1
    ) -> None: ...
