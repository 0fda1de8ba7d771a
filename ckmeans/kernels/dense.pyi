from typing import Any

import numpy as np
from numpy.typing import NDArray

STORAGE_TYPES: tuple[np.dtype[Any], ...]

def fresh(shape: tuple[int, ...], dtype: type[np.generic], n_threads: int) -> NDArray[Any]: ...

class Dense:
    def __init__(self, X: NDArray[Any], n_threads: int = 1, block_rows: int = ..., doubles: bool = False) -> None: ...
