from typing import Any

import numpy as np
from numpy.typing import NDArray

class Centers:
    @property
    def single(self) -> bool: ...

def prepared(X: NDArray[Any], centers: NDArray[np.float64], scale: float = 0.0, screen: bool = False) -> Centers: ...
