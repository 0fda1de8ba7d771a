from typing import Any

import numpy as np
from numpy.typing import NDArray

from ckmeans.kernels.storage import RowPass, Storage

class Cells(RowPass):
    cells: NDArray[np.uint16]
    def __init__(self, rows: Storage, scale: float, middle: NDArray[np.float64], unit: float, levels: int) -> None: ...

class CopyToPanels(RowPass):
    panels: NDArray[np.floating[Any]]
    def __init__(self, rows: Storage, scale: float, order: NDArray[np.int32] | None = None) -> None: ...

def spread(d: int, bits: int) -> NDArray[np.uint16]: ...
def order_of(cells: NDArray[np.uint16]) -> tuple[NDArray[np.int32], NDArray[np.int32]]: ...
