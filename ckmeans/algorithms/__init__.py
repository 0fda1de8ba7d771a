"""The exact algorithms: one file each, with the paper it is from, and the table of them.

All give plain Lloyd's labels, steps and centres, bit by bit; they differ in how many distances they compute.
"""

from ckmeans.algorithms.auto import Auto
from ckmeans.algorithms.elkan import Elkan
from ckmeans.algorithms.filtering import Filtering
from ckmeans.algorithms.hamerly import Hamerly
from ckmeans.algorithms.lloyd import Lloyd
from ckmeans.algorithms.sorted import Sorted

# What algorithm= may name.
ALGORITHMS = {algorithm.name: algorithm for algorithm in (Auto, Lloyd, Filtering, Hamerly, Elkan, Sorted)}
