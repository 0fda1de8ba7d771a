import os
from collections.abc import Sequence
from typing import Any

from numpy.typing import NDArray

from ckmeans import _Rows
from ckmeans.plot import _Predicts, _Survey, _Units

__all__ = ["report", "write_report"]

_Names = Sequence[Any] | NDArray[Any]

def report(
    model: _Predicts,
    X: _Rows,
    *,
    names: _Names | None = None,
    selection: _Survey | None = None,
    title: str | None = None,
    notes: Sequence[str] | None = None,
    units: _Units | None = None,
    row_names: _Names | None = None,
) -> str: ...
def write_report(
    path: str | bytes | os.PathLike[str] | os.PathLike[bytes],
    model: _Predicts,
    X: _Rows,
    *,
    names: _Names | None = None,
    selection: _Survey | None = None,
    title: str | None = None,
    notes: Sequence[str] | None = None,
    units: _Units | None = None,
    row_names: _Names | None = None,
) -> None: ...
