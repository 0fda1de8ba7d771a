from typing import Any

import numpy as np
from numpy.typing import NDArray

STORAGE_TYPES: tuple[np.dtype[Any], ...]

def empty_touched(shape: tuple[int, ...], dtype: type[np.generic], n_threads: int) -> NDArray[Any]: ...
def is_ordered(columns: NDArray[np.int32], begin: NDArray[np.int64], d: int) -> bool: ...
def block_rows() -> int: ...

class Storage:
    n: int
    d: int
    size: int
    numbers: NDArray[Any]
    columns: NDArray[np.int32] | None
    begin: NDArray[np.int64] | None
    weights: NDArray[np.float64] | None
    is_sparse: bool
    is_single: bool
    place: int
    row_bytes: int
    address: int
    def __init__(
        self,
        numbers: NDArray[Any],
        weights: NDArray[np.float64] | None = None,
        columns: NDArray[np.int32] | None = None,
        begin: NDArray[np.int64] | None = None,
        d: int = 0,
    ) -> None: ...

class Pass:
    units: int
    work: float
    seconds: float
    def prepare(self, threads: int) -> None: ...
    def __call__(self, start: int, stop: int, n_threads: int, first_thread: int = 0) -> None: ...
    def tally(self) -> tuple[int, int, int]: ...

class RowPass(Pass): ...
