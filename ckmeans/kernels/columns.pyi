import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

def all_finite(X: NDArray[np.floating], n_threads: int) -> bool: ...
def column_statistics(X: NDArray[np.floating], n_threads: int) -> tuple[Array, Array, Array, Array]: ...
