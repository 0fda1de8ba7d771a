from typing import Any

import numpy as np
from numpy.typing import NDArray

from ckmeans.kernels.line import Line
from ckmeans.kernels.update import Sums

Array = NDArray[Any]
Begins = NDArray[np.intp]
Labels = NDArray[np.int32]

SUM_BYTES: float

class Prefix:
    line: Line
    def __init__(self, line: Line, sums: Sums, n_threads: int) -> None: ...

def runs_of(line: Line, centers: NDArray[np.float64], names: Labels) -> tuple[Begins, Labels, int] | None: ...
def set_sums(prefix: Prefix, sums: Sums, begins: Begins, labels: Labels) -> None: ...
def rows_alike(begins: Begins, labels: Labels, others: Begins, other_labels: Labels) -> int: ...
def label(
    X: Array, line: Line, begins: Begins, labels: Labels, out: Labels, start: int, stop: int, n_threads: int
) -> None: ...
