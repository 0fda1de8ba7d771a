import numpy as np
from numpy.typing import NDArray

from ckmeans.kernels.centers import Centers, Codes
from ckmeans.kernels.storage import RowPass, Storage
from ckmeans.kernels.sums import Sums

Single = NDArray[np.float32]
Labels = NDArray[np.int32]

def add_closer(closer: NDArray[np.float64], shifts: NDArray[np.float64], factor: float) -> None: ...

class HamerlyStep(RowPass):
    def __init__(
        self,
        rows: Storage,
        centers: Centers,
        labels: Labels,
        sums: Sums,
        limits: Single,
        closer: NDArray[np.float64],
        known: bool,
        unit: float,
        codes: Codes | None = None,
    ) -> None: ...

class ElkanStep(RowPass):
    def __init__(
        self,
        rows: Storage,
        centers: Centers,
        labels: Labels,
        sums: Sums,
        bounds: tuple[Single, Single, NDArray[np.uint8]],
        shift: Single | None,
        drift: tuple[Single, NDArray[np.uint8]],
        unit: float,
        refreshed: tuple[Centers, NDArray[np.int32]] | None,
        tighten_first: bool,
        n_compared: NDArray[np.int32],
        codes: Codes | None = None,
    ) -> None: ...
