from typing import Any

import numpy as np
from numpy.typing import NDArray

signatures: dict[str, str]
_C_API: Any

def short_fit(
    rows: int,
    dtype: int,
    n: int,
    stride: int,
    known: NDArray[np.float64],
    tolerance: float,
    max_iter: int,
    weights: NDArray[np.float64] | None,
    centers: NDArray[np.float64],
    labels: NDArray[np.int32],
    cluster_inertia: NDArray[np.float64],
    notes: NDArray[np.int8],
) -> tuple[int, int, float, bool, list[BaseException]]: ...
def address(name: str) -> int: ...
