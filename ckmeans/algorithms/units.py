"""The unit in which float32 holds bounds on distances, and shifts of centres in it."""

import math

import numpy as np

from ckmeans.kernels.centers import spread_of


def unit_for(centers):
    """Return the power of two that brings the spread of centres near 1; distances are in multiples of its inverse."""
    spread = spread_of(centers)
    return math.ldexp(1.0, -math.frexp(spread)[1]) if 1e-290 < spread < 1e290 else 1.0


def in_unit(distances, factor):
    """Return distances times a factor as float32; what it cannot hold becomes infinite, and bounds say nothing."""
    with np.errstate(over="ignore"):
        return (distances * factor).astype(np.float32)
