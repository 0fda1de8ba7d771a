from typing import Any

import numpy as np
from numpy.typing import NDArray

from ckmeans.kernels.codes import Codes

class Centers:
    @property
    def single(self) -> bool: ...
    @property
    def scale(self) -> float: ...
    def leave_bytes(self) -> None: ...

def prepared(
    X: NDArray[Any],
    centers: NDArray[np.float64],
    scale: float = 0.0,
    screen: bool = False,
    codes: Codes | None = None,
    n_threads: int = 1,
) -> Centers: ...
