import numpy as np
from numpy.typing import NDArray

def cells(
    X: NDArray[np.floating], scale: float, middle: NDArray[np.float64], unit: float, levels: int, n_threads: int
) -> NDArray[np.uint16]: ...
def order_of(cells: NDArray[np.uint16]) -> tuple[NDArray[np.int32], NDArray[np.int32]]: ...
def in_panels(
    X: NDArray[np.floating], scale: float, order: NDArray[np.int32] | None, n_threads: int
) -> NDArray[np.floating]: ...
