from typing import final

import numpy as np
from numpy.typing import NDArray

@final
class Costs:
    m: int
    precision: int
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
    def scale(self) -> float: ...

@final
class Penalised:
    least: NDArray[np.float64]
    n_runs: int
    cost: float
    def __init__(self, costs: Costs, edges: NDArray[np.intp], penalty: float, backward: bool = False) -> None: ...

@final
class Table:
    borders: NDArray[np.intp]
    def __init__(
        self, costs: Costs, edges: NDArray[np.intp], low: NDArray[np.intp], high: NDArray[np.intp]
    ) -> None: ...
