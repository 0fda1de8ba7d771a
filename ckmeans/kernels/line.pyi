from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]

class Line:
    n: int
    values: NDArray[np.floating]
    weights: NDArray[np.float64] | None
    def __init__(self, values: NDArray[np.floating], weights: NDArray[np.float64] | None) -> None: ...

def line(
    X: Array, weights: NDArray[np.float64] | None, with_order: bool, n_threads: int
) -> tuple[Line, NDArray[np.int32] | None]: ...
def sort(
    keys: NDArray[np.unsignedinteger],
    room: NDArray[np.unsignedinteger],
    rows: NDArray[np.int32] | None,
    rows_room: NDArray[np.int32] | None,
    n_threads: int,
) -> bool: ...
def restore(keys: NDArray[np.unsignedinteger], n_threads: int) -> None: ...
