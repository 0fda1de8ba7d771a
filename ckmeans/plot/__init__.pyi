from collections.abc import Sequence
from typing import Any, Protocol

import numpy as np
from matplotlib.axes import Axes
from numpy.typing import NDArray

from ckmeans import KMeans, _Int, _RandomState, _Rows, _SupportsArray

__all__ = ["convergence", "palette", "profiles", "scatter", "silhouettes", "sizes", "survey"]

class _Centers(Protocol):
    """A fitted model."""

    @property
    def cluster_centers_(self) -> NDArray[Any]: ...

class _Predicts(_Centers, Protocol):
    """A fitted model that tells the clusters of rows."""

    def predict(self, X: Any) -> NDArray[Any]: ...

class _Survey(Protocol):
    """What select_k() returns."""

    @property
    def table(self) -> NDArray[np.void]: ...

_Units = tuple[_SupportsArray | Sequence[float] | float, _SupportsArray | Sequence[float] | float]

def profiles(
    model: _Predicts,
    X: _Rows | None = None,
    *,
    names: Sequence[str] | NDArray[Any] | None = None,
    units: _Units | None = None,
    ax: Axes | None = None,
) -> Axes: ...
def survey(selection: _Survey, ax: Axes | None = None) -> Axes: ...
def sizes(model: _Centers, ax: Axes | None = None) -> Axes: ...
def scatter(
    model: _Predicts,
    X: _Rows,
    ax: Axes | None = None,
    max_rows: _Int = 5000,
    random_state: _RandomState | None = 0,
) -> Axes: ...
def silhouettes(model: _Predicts, X: _Rows, ax: Axes | None = None) -> Axes: ...
def palette(model: _Centers, ax: Axes | None = None) -> Axes: ...
def convergence(model: KMeans, ax: Axes | None = None) -> Axes: ...
