import numpy as np
from numpy.typing import NDArray

from ckmeans.kernels.centers import Centers
from ckmeans.kernels.tree import Tree
from ckmeans.kernels.update import Sums

class Memory:
    def __init__(self, tree: Tree, k: int) -> None: ...
    @staticmethod
    def size(tree: Tree, k: int) -> int: ...

def filter_nodes(
    X: NDArray[np.floating],
    tree: Tree,
    centers: Centers,
    labels: NDArray[np.int32],
    start: int,
    stop: int,
    n_threads: int,
    sums: Sums,
    weights: NDArray[np.float64] | None,
    slot: int = 0,
    memory: Memory | None = None,
    pace: tuple[NDArray[np.float32], NDArray[np.float32]] | None = None,
    unit: float = 1.0,
) -> tuple[int, int, int]: ...
def labels_in_order(tree: Tree, labels: NDArray[np.int32], n_threads: int) -> NDArray[np.int32]: ...
