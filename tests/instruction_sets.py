"""Which instruction sets meet which values, where all of them with all values would be thousands of tests."""

import pytest

from ckmeans.kernels import dispatch


def best_with_all(name, values, edges):
    """Parametrize `isa` and another argument: the best instruction set meets all values, every other one the edges."""
    best, *others = dispatch.available()
    cases = [(best, value) for value in values] + [(isa, value) for isa in others for value in edges]
    return pytest.mark.parametrize(("isa", name), cases, indirect=["isa"])


# Counts on both sides of whole vectors, tiles and panels of every instruction set, up to 130.
EDGES = [*range(1, 18), *(16 * i + off for i in range(2, 9) for off in (-1, 0, 1))]
