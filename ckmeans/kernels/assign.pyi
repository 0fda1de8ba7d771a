import numpy as np
from numpy.typing import NDArray

from ckmeans.kernels.centers import Centers, Codes
from ckmeans.kernels.exact_sum import ExactSum
from ckmeans.kernels.storage import Pass, RowPass, Storage
from ckmeans.kernels.sums import Sums

Labels = NDArray[np.int32]

def see_labels(labels: Labels, seen: NDArray[np.uint8]) -> int: ...
def rows_to_give(
    distances_sq: NDArray[np.float64], labels: Labels, weights: NDArray[np.float64] | None, k: int, wanted: int
) -> NDArray[np.int64]: ...

class Assign(Pass):
    def __init__(self, rows: Storage, centers: NDArray[np.float64], labels: Labels) -> None: ...

class Nearest(RowPass):
    def __init__(
        self,
        rows: Storage,
        centers: Centers,
        labels: Labels,
        sums: Sums | None = None,
        codes: Codes | None = None,
        active: tuple[Centers, NDArray[np.int32], NDArray[np.uint8]] | None = None,
    ) -> None: ...

class AssignedDistances(RowPass):
    def __init__(self, rows: Storage, centers: Centers, labels: Labels, out: NDArray[np.float64]) -> None: ...

class Inertia(RowPass):
    def __init__(self, rows: Storage, centers: Centers, labels: Labels, by_cluster: bool = False) -> None: ...
    @property
    def exponent(self) -> int: ...
    def total(self) -> ExactSum: ...
    def of_clusters(self, power: int) -> NDArray[np.float64]: ...

class AllDistances(RowPass):
    def __init__(self, rows: Storage, centers: Centers, out: NDArray[np.floating]) -> None: ...
