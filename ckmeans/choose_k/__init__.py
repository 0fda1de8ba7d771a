"""How many clusters? select_k() fits each number of them and tells what several criteria say of it: KSelection."""

from ckmeans.choose_k.selection import KSelection
from ckmeans.choose_k.survey import select_k

__all__ = ["KSelection", "select_k"]
