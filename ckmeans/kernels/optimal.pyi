from typing import final

import numpy as np
from numpy.typing import NDArray

@final
class Costs:
    def __init__(
        self,
        values: NDArray[np.float64],
        weights: NDArray[np.float64] | None,
        power: int,
        weight_power: int,
        begins: NDArray[np.intp],
        precision: int,
    ) -> None: ...
    def cost(self, start: int, stop: int) -> float: ...
    @property
    def precision(self) -> int: ...
    @property
    def scale(self) -> float: ...

def penalised(
    costs: Costs, begins: NDArray[np.intp], ends: NDArray[np.intp], penalty: float
) -> tuple[NDArray[np.float64], int, float]: ...
def best_borders(
    costs: Costs, edges: NDArray[np.intp], low: NDArray[np.intp], high: NDArray[np.intp]
) -> NDArray[np.intp]: ...
