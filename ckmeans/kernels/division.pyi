from typing import Any

import numpy as np
from numpy.typing import NDArray

from ckmeans.kernels.storage import Pass

class Divide(Pass):
    zeros: int
    def __init__(self, labels: NDArray[np.int32], *pairs: tuple[NDArray[Any], NDArray[Any]]) -> None: ...
