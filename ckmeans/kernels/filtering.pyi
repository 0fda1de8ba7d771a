import numpy as np
from numpy.typing import NDArray

from ckmeans.kernels.centers import Centers
from ckmeans.kernels.storage import Pass, Storage
from ckmeans.kernels.sums import Sums
from ckmeans.kernels.tree import Tree

class TreeCache:
    def __init__(self, tree: Tree, k: int) -> None: ...
    @staticmethod
    def size(tree: Tree, k: int) -> int: ...

class FilterNodes(Pass):
    def __init__(
        self,
        rows: Storage,
        tree: Tree,
        centers: Centers,
        labels: NDArray[np.int32],
        sums: Sums,
        cache: TreeCache | None = None,
        shift: NDArray[np.float32] | None = None,
        drift: NDArray[np.float32] | None = None,
        unit: float = 1.0,
    ) -> None: ...

def labels_in_order(tree: Tree, labels: NDArray[np.int32], n_threads: int) -> NDArray[np.int32]: ...
