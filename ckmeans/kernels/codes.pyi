from typing import Any

import numpy as np
from numpy.typing import NDArray

def byte_columns(d: int) -> bool: ...
def code_bytes(n: int, d: int) -> int: ...

class Codes:
    def __init__(self, X: NDArray[Any], mean: NDArray[np.float64], n_threads: int = 1) -> None: ...
