from typing import Any

import numpy as np
from numpy.typing import NDArray

from ckmeans.kernels.storage import Storage

class Tree:
    n: int
    d: int
    nodes: int
    order: NDArray[np.int32]
    rows: NDArray[Any] | None
    def __init__(self, rows: Storage, copy: bool, n_threads: int) -> None: ...
