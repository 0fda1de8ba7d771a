from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

def is_ordered(columns: NDArray[np.int32], begin: NDArray[np.int64], d: int) -> bool: ...

class CsrRows:
    matrix: Any
    values: NDArray[np.floating]
    columns: NDArray[np.int32]
    begin: NDArray[np.int64]
    shape: tuple[int, int]
    dtype: np.dtype[np.floating]
    size: int
    def __init__(
        self, matrix: Any, values: NDArray[np.floating], columns: NDArray[np.int32], begin: NDArray[np.int64]
    ) -> None: ...
    def __len__(self) -> int: ...
    def __getitem__(self, which: ArrayLike) -> NDArray[np.floating]: ...
    def min(self) -> float: ...
    def max(self) -> float: ...
