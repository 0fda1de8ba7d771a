"""The best partition of a sorted column into k runs: dynamic programming over the borders between them.

A penalty for each run, whatever it costs, makes k needless: then the least cost before a border depends on the border
alone, and costs of runs are such (concave Monge) that a queue finds all borders in one go, mostly in time O(n): X. Wu,
"Optimal quantization by matrix searching", Journal of Algorithms 12 (1991); A. Grønlund and others, "Fast exact
k-means, k-medians and Bregman divergence clustering in 1D" (2017). The partition that is best under a penalty is the
best one of as many runs. What rounding leaves open is decided by a table over k, in pairs of doubles.

The loops are in runs.h. Knows nothing of fits, nor how a penalty is found.
"""

from cpython.exc cimport PyErr_CheckSignals
from cython cimport final

import numpy as np


cdef extern from "<runs.h>" nogil:
    enum:
        CK_TREE
    ctypedef struct ck_pair:
        double hi
        double lo
    ctypedef struct ck_moments:
        ck_pair second
    ctypedef struct ck_run:
        pass
    ctypedef struct ck_costs:
        int precision
        Py_ssize_t m
        ck_moments *before
        ck_run *tree
    ctypedef struct ck_span:
        pass
    ctypedef struct ck_penalised:
        const ck_costs *costs
        const Py_ssize_t *from_ "from"
        const Py_ssize_t *to
        Py_ssize_t last
        double penalty
        double *least
        Py_ssize_t *best
        ck_span *queue
        Py_ssize_t head, tail
    ctypedef struct ck_table:
        const ck_costs *costs
        const Py_ssize_t *edge
        const Py_ssize_t *low
        const Py_ssize_t *high
        const Py_ssize_t *at
        ck_pair *least
    void ck_add_values(ck_costs *costs, Py_ssize_t start, Py_ssize_t stop, const double *value, const double *weight,
                       const Py_ssize_t *begin, int power, int weight_power)
    void ck_join_all(ck_costs *costs)
    ck_pair ck_cost(const ck_costs *costs, Py_ssize_t start, Py_ssize_t stop)
    double ck_about(const ck_costs *costs, Py_ssize_t one, Py_ssize_t other)
    void ck_penalise(ck_penalised *of, Py_ssize_t start, Py_ssize_t stop)
    Py_ssize_t ck_best_before(const ck_table *of, Py_ssize_t q, Py_ssize_t b, Py_ssize_t first, Py_ssize_t last,
                              ck_pair *least)
    void ck_fill(const ck_table *of, Py_ssize_t q, Py_ssize_t a, Py_ssize_t b, Py_ssize_t first, Py_ssize_t last)

cdef enum:
    SLAB = 1 << 19    # values between looks at Ctrl-C


@final
cdef class Costs:
    """What runs of a column's distinct values cost.

    Parameters
    ----------
    values, weights : (n,) float64, ascending, and positive or None: 1.
    power, weight_power : of two, that differences and weights are multiplied by
    begins : (m + 1,) intp, where distinct values begin, and n
    precision : 0: differences of sums, as doubles; 1: as pairs of them; 2: costs are joined from those of parts, which
        takes far longer, but keeps all digits of runs whose cost vanishes beside that of all values.
    """
    cdef ck_costs of
    cdef double[::1] kept, kept_tree

    def __init__(self, const double[::1] values, const double[::1] weights, int power, int weight_power,
                 const Py_ssize_t[::1] begins, int precision):
        cdef Py_ssize_t m = begins.shape[0] - 1, slab
        cdef const double *weight = NULL
        if weights is not None:
            weight = &weights[0]
        self.kept = np.zeros((m + 1) * (sizeof(ck_moments) // sizeof(double)))
        self.of.m, self.of.precision, self.of.before = m, precision, <ck_moments *>&self.kept[0]
        if precision == CK_TREE:
            self.kept_tree = np.zeros(2 * m * (sizeof(ck_run) // sizeof(double)))
            self.of.tree = <ck_run *>&self.kept_tree[0]
        for slab in range(0, m, SLAB):
            with nogil:
                ck_add_values(&self.of, slab, min(slab + SLAB, m), &values[0], weight, &begins[0], power, weight_power)
            PyErr_CheckSignals()
        if precision == CK_TREE:
            with nogil:
                ck_join_all(&self.of)

    def cost(self, Py_ssize_t start, Py_ssize_t stop):
        """Return the cost of values [start, stop), times the powers of two, as a float."""
        if not 0 <= start <= stop <= self.of.m:
            raise ValueError(f"a run must lie in [0, {self.of.m}]; got [{start}, {stop})")
        return ck_cost(&self.of, start, stop).hi

    @property
    def precision(self):
        return self.of.precision

    @property
    def scale(self):
        """The sum of squares around the middle: the precision of differences of sums is relative to it."""
        return self.of.before[self.of.m].second.hi


def penalised(Costs costs, const Py_ssize_t[::1] begins, const Py_ssize_t[::1] ends, double penalty):
    """Return the runs that cost least together where each costs a penalty beside its own cost.

    Parameters
    ----------
    costs : Costs
    begins, ends : (M + 1,) intp, both ascending or both descending
        Where a run begins if the one before ends in the i-th place, and where it ends there: the same edges twice, or
        else what lies in between belongs to no run.
    penalty : float

    Returns
    -------
    least : (M + 1,) float64: of the runs up to each place, penalties included
    n_runs, cost : int and float, of those up to the last; without penalties
    """
    cdef Py_ssize_t slab, b, n_runs = 0
    cdef double cost = 0.0
    cdef Py_ssize_t count = begins.shape[0]
    cdef double[::1] least = np.zeros(count)
    cdef Py_ssize_t[::1] room = np.zeros(count * (1 + sizeof(ck_span) // sizeof(Py_ssize_t)), dtype=np.intp)
    cdef ck_penalised of
    of.costs, of.from_, of.to, of.last, of.penalty = &costs.of, &begins[0], &ends[0], count - 1, penalty
    of.least, of.best, of.queue = &least[0], &room[0], <ck_span *>(&room[0] + count)
    of.head = of.tail = 0
    for slab in range(1, count, SLAB):
        with nogil:
            ck_penalise(&of, slab, min(slab + SLAB, count))
        PyErr_CheckSignals()
    b = of.last
    while b:
        cost += ck_about(of.costs, of.from_[of.best[b]], of.to[b])
        n_runs += 1
        b = of.best[b]
    return np.asarray(least), n_runs, cost


def best_borders(Costs costs, const Py_ssize_t[::1] edges, const Py_ssize_t[::1] low, const Py_ssize_t[::1] high):
    """Return at which of the edges, ascending, the borders of k runs lie that cost least: (k + 1,) intp.

    low, high : (k + 1,) intp, at which edge each lies at first and at last
    """
    cdef Py_ssize_t k = low.shape[0] - 1, q
    cdef Py_ssize_t[::1] at = np.cumsum(np.concatenate([[0], 1 + np.asarray(high) - low]))
    cdef Py_ssize_t[::1] borders = np.empty(k + 1, dtype=np.intp)
    cdef double[::1] least = np.zeros(2 * at[k + 1])
    cdef ck_pair cost
    cdef ck_table of
    of.costs, of.edge, of.low, of.high = &costs.of, &edges[0], &low[0], &high[0]
    of.at, of.least = &at[0], <ck_pair *>&least[0]
    for q in range(1, k + 1):
        with nogil:
            ck_fill(&of, q, of.low[q], of.high[q], of.low[q - 1], of.high[q - 1])
        PyErr_CheckSignals()
    borders[k] = of.high[k]
    for q in range(k, 0, -1):
        borders[q - 1] = ck_best_before(&of, q, borders[q], of.low[q - 1], of.high[q - 1], &cost)
    return np.asarray(borders)
