"""The best partition of a sorted column into k runs: dynamic programming over the borders between them.

A penalty for each run, whatever it costs, makes k needless: then the least cost before a border depends on the border
alone, and costs of runs are such (concave Monge) that a queue finds all borders in one go, mostly in time O(n): X. Wu,
"Optimal quantization by matrix searching", Journal of Algorithms 12 (1991); A. Grønlund and others, "Fast exact
k-means, k-medians and Bregman divergence clustering in 1D" (2017). The partition that is best under a penalty is the
best one of as many runs. What rounding leaves open is decided by a table over k, in pairs of doubles.

Pairs of doubles: T. J. Dekker, "A floating-point technique for extending the available precision", Numerische
Mathematik 18 (1971). Knows nothing of fits, nor how a penalty is found.
"""

from cpython.exc cimport PyErr_CheckSignals
from cython cimport final
from libc.math cimport INFINITY, ldexp

import numpy as np

cdef struct pair:    # hi + lo, of which lo is what hi lacks
    double hi
    double lo

cdef struct moments:    # sums of weights, and of these times t and times t^2
    pair weight
    pair first
    pair second

cdef struct run_sum:
    pair weight
    pair mean
    pair cost

cdef enum:
    DOUBLES, PAIRS, TREE    # how precise costs are
    SLAB = 1 << 19          # values between looks at Ctrl-C

cdef double SPLITTER = 134217729.0    # 2^27 + 1


# ---- Pairs ----


cdef inline pair sum_of(double a, double b) noexcept nogil:
    cdef double s = a + b, of_b = s - a
    return pair(s, (a - (s - of_b)) + (b - of_b))


cdef inline pair renormalised(double hi, double lo) noexcept nogil:
    cdef double s = hi + lo
    return pair(s, lo - (s - hi))


cdef inline pair product_of(double a, double b) noexcept nogil:
    cdef double p = a * b, t = SPLITTER * a, a_hi, a_lo, b_hi, b_lo
    a_hi = t - (t - a)
    a_lo = a - a_hi
    t = SPLITTER * b
    b_hi = t - (t - b)
    b_lo = b - b_hi
    return pair(p, ((a_hi * b_hi - p) + a_hi * b_lo + a_lo * b_hi) + a_lo * b_lo)


cdef inline pair plus(pair a, pair b) noexcept nogil:
    cdef pair high = sum_of(a.hi, b.hi), low = sum_of(a.lo, b.lo)
    high = renormalised(high.hi, high.lo + low.hi)
    return renormalised(high.hi, high.lo + low.lo)


cdef inline pair minus(pair a, pair b) noexcept nogil:
    return plus(a, pair(-b.hi, -b.lo))


cdef inline pair times(pair a, pair b) noexcept nogil:
    cdef pair p = product_of(a.hi, b.hi)
    return renormalised(p.hi, p.lo + (a.hi * b.lo + a.lo * b.hi))


cdef inline pair over(pair a, pair b) noexcept nogil:
    cdef double first = a.hi / b.hi
    cdef pair rest = minus(a, times(b, pair(first, 0.0)))
    cdef double second = rest.hi / b.hi
    rest = minus(rest, times(b, pair(second, 0.0)))
    cdef pair sum = renormalised(first, second)
    return plus(sum, pair(rest.hi / b.hi, 0.0))


cdef inline double apart(pair a, pair b) noexcept nogil:
    """Return b - a, rounded to a double."""
    return (b.hi - a.hi) + (b.lo - a.lo)


cdef inline bint less(pair a, pair b) noexcept nogil:
    return a.hi < b.hi or (a.hi == b.hi and a.lo < b.lo)


# ---- Costs ----


cdef inline run_sum joined(run_sum a, run_sum b) noexcept nogil:
    """Return the sum of two runs: nothing is subtracted but means, so that no digit is lost."""
    cdef pair weight = plus(a.weight, b.weight), apart = minus(b.mean, a.mean), share = over(b.weight, weight)
    cdef pair between = times(times(apart, apart), times(a.weight, share))
    return run_sum(weight, plus(a.mean, times(apart, share)), plus(plus(a.cost, b.cost), between))


cdef inline pair sum_of_weights(const double *weight, int power, Py_ssize_t start, Py_ssize_t stop) noexcept nogil:
    """Return the sum of rows' weights times 2^power; of NULL: how many rows."""
    cdef pair sum = pair(0.0, 0.0)
    cdef Py_ssize_t row
    if weight == NULL:
        return pair(<double>(stop - start), 0.0)
    for row in range(start, stop):
        sum = plus(sum, pair(ldexp(weight[row], power), 0.0))
    return sum


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
    cdef readonly Py_ssize_t m
    cdef readonly int precision
    # (m + 1,): of the values before each, t being their difference to the middle one; and where they lie.
    cdef double[::1] kept, kept_tree
    cdef moments *before
    cdef run_sum *tree    # (2 m,): node i is joined from 2 i and 2 i + 1

    def __init__(self, const double[::1] values, const double[::1] weights, int power, int weight_power,
                 const Py_ssize_t[::1] begins, int precision):
        cdef Py_ssize_t m = begins.shape[0] - 1, slab, i
        cdef const Py_ssize_t *begin = &begins[0]
        cdef const double *value = &values[0]
        cdef const double *weight = NULL
        cdef double middle = ldexp(value[begin[m // 2]], power)
        if weights is not None:
            weight = &weights[0]
        self.m, self.precision = m, precision
        self.kept = np.zeros((m + 1) * (sizeof(moments) // sizeof(double)))
        self.before = <moments *>&self.kept[0]
        if precision == TREE:
            self.kept_tree = np.zeros(2 * m * (sizeof(run_sum) // sizeof(double)))
            self.tree = <run_sum *>&self.kept_tree[0]
        for slab in range(0, m, SLAB):
            with nogil:
                for i in range(slab, min(slab + SLAB, m)):
                    self.add(i, ldexp(value[begin[i]], power), middle,
                             sum_of_weights(weight, weight_power, begin[i], begin[i + 1]))
            PyErr_CheckSignals()
        if precision == TREE:
            with nogil:
                for i in range(m - 1, 0, -1):
                    self.tree[i] = joined(self.tree[2 * i], self.tree[2 * i + 1])

    cdef inline void add(self, Py_ssize_t i, double value, double middle, pair weight) noexcept nogil:
        cdef pair t = sum_of(value, -middle), first = times(weight, t)
        cdef moments *a = &self.before[i]
        self.before[i + 1] = moments(plus(a.weight, weight), plus(a.first, first), plus(a.second, times(first, t)))
        if self.precision == TREE:
            self.tree[self.m + i] = run_sum(weight, t, pair(0.0, 0.0))

    cdef pair of(self, Py_ssize_t start, Py_ssize_t stop) noexcept nogil:
        """Return the cost of values [start, stop); 0 if they are none."""
        cdef pair sum, cost
        if stop - start < 2:
            return pair(0.0, 0.0)
        if self.precision == TREE:
            return self.joined_of(start, stop)
        cdef moments *a = &self.before[start]
        cdef moments *b = &self.before[stop]
        sum = minus(b.first, a.first)
        cost = minus(minus(b.second, a.second), over(times(sum, sum), minus(b.weight, a.weight)))
        return cost if cost.hi > 0.0 else pair(0.0, 0.0)

    cdef inline double about(self, Py_ssize_t start, Py_ssize_t stop) noexcept nogil:
        """Return the same as a double: in the least precision, but for 2^-50 of the values' part of the scale."""
        cdef double sum
        if self.precision != DOUBLES:
            return self.of(start, stop).hi
        cdef moments *a = &self.before[start]
        cdef moments *b = &self.before[stop]
        sum = apart(a.first, b.first)
        return apart(a.second, b.second) - sum * sum / apart(a.weight, b.weight)

    cdef pair joined_of(self, Py_ssize_t start, Py_ssize_t stop) noexcept nogil:
        cdef run_sum found = self.tree[self.m + start]
        start += self.m + 1
        stop += self.m
        while start < stop:
            if start & 1:
                found = joined(found, self.tree[start])
                start += 1
            if stop & 1:
                stop -= 1
                found = joined(found, self.tree[stop])
            start >>= 1
            stop >>= 1
        return found.cost

    def cost(self, Py_ssize_t start, Py_ssize_t stop):
        """Return the cost of values [start, stop), times the powers of two, as a float."""
        if not 0 <= start <= stop <= self.m:
            raise ValueError(f"a run must lie in [0, {self.m}]; got [{start}, {stop})")
        return self.of(start, stop).hi

    @property
    def scale(self):
        """The sum of squares around the middle: the precision of differences of sums is relative to it."""
        return self.before[self.m].second.hi


# ---- Runs that cost a penalty each ----

# In both classes an edge is where a border may lie: how many distinct values are before it. The first is 0, the last m.


cdef struct span:    # the border before an edge lies at `best` if the edge is the one at `start`, or comes later
    Py_ssize_t best
    Py_ssize_t start


@final
cdef class Penalised:
    """The least cost of the values before each edge, in runs that cost a penalty each beside their own cost.

    Parameters
    ----------
    costs : Costs
    edges : (M + 1,) intp, ascending
    penalty : float
    backward : whether the values after each edge are meant, edges being counted from the last one on
    """
    cdef Costs costs
    cdef const Py_ssize_t *edge
    cdef bint backward
    cdef Py_ssize_t last
    cdef readonly object least    # (M + 1,) float64, in the order of edges
    cdef readonly Py_ssize_t n_runs    # that all values are in, and what these cost without penalties
    cdef readonly double cost
    cdef double *before    # as least, in the order in which they are found; and at which edge the border before is
    cdef Py_ssize_t *best
    cdef span *queue
    cdef Py_ssize_t head, tail

    def __init__(self, Costs costs, const Py_ssize_t[::1] edges, double penalty, bint backward=False):
        cdef Py_ssize_t slab, b
        cdef double[::1] before = np.zeros(edges.shape[0])
        cdef Py_ssize_t[::1] best = np.zeros(edges.shape[0], dtype=np.intp)
        cdef Py_ssize_t[::1] queue = np.empty(2 * edges.shape[0], dtype=np.intp)
        self.costs, self.edge, self.backward, self.last = costs, &edges[0], backward, edges.shape[0] - 1
        self.before, self.best, self.queue = &before[0], &best[0], <span *>&queue[0]
        self.queue[0] = span(0, 1)
        self.head = self.tail = 0
        for slab in range(1, self.last + 1, SLAB):
            with nogil:
                self.fill(slab, min(slab + SLAB, self.last + 1), penalty)
            PyErr_CheckSignals()
        self.least = np.asarray(before)[::-1] if backward else np.asarray(before)
        b = self.last
        while b:
            self.cost += self.between(best[b], b)
            self.n_runs += 1
            b = best[b]

    cdef inline double through(self, Py_ssize_t a, Py_ssize_t b) noexcept nogil:
        """Return the least cost before edge b if the border before it lies at edge a, but for a penalty."""
        return self.before[a] + self.between(a, b)

    cdef inline double between(self, Py_ssize_t a, Py_ssize_t b) noexcept nogil:
        if self.backward:
            return self.costs.about(self.edge[self.last - b], self.edge[self.last - a])
        return self.costs.about(self.edge[a], self.edge[b])

    cdef void fill(self, Py_ssize_t start, Py_ssize_t stop, double penalty) noexcept nogil:
        cdef Py_ssize_t b, best
        for b in range(start, stop):
            if b > 1:
                self.enqueue(b - 1)
            while self.head < self.tail and self.queue[self.head + 1].start <= b:
                self.head += 1
            best = self.queue[self.head].best
            self.before[b] = self.through(best, b) + penalty
            self.best[b] = best

    cdef void enqueue(self, Py_ssize_t a) noexcept nogil:
        """Let borders at edge a be known: where it is better than earlier ones it stays so."""
        cdef span *newest
        cdef Py_ssize_t worse, step = 1, better, middle
        while True:
            newest = &self.queue[self.tail]
            worse = max(newest.start, a + 1)
            if self.through(newest.best, worse) <= self.through(a, worse):
                break
            if self.tail == self.head:
                newest[0] = span(a, a + 1)
                return
            self.tail -= 1
        # Edges from which on one border after another is the best mostly lie side by side.
        while True:
            better = min(worse + step, self.last)
            if better == worse:
                return
            if self.through(a, better) < self.through(newest.best, better):
                break
            worse, step = better, 2 * step
        while better - worse > 1:
            middle = worse + (better - worse) // 2
            if self.through(a, middle) < self.through(newest.best, middle):
                better = middle
            else:
                worse = middle
        self.tail += 1
        self.queue[self.tail] = span(a, better)


# ---- So many runs ----


@final
cdef class Table:
    """The least cost of k runs in pairs of doubles, border q of which lies at one of the edges low[q] to high[q].

    It is made by halving: the border before a later one lies later, too.

    Parameters
    ----------
    costs : Costs
    edges : (M + 1,) intp, ascending
    low, high : (k + 1,) intp
    """
    cdef Costs costs
    cdef const Py_ssize_t *edge
    cdef const Py_ssize_t *low
    cdef const Py_ssize_t *high
    cdef Py_ssize_t *at    # where the edges of border q begin in least
    cdef pair *least    # of the runs before each border
    cdef readonly object borders    # (k + 1,) intp: at which edges they lie in the best partition

    def __init__(self, Costs costs, const Py_ssize_t[::1] edges, const Py_ssize_t[::1] low,
                 const Py_ssize_t[::1] high):
        cdef Py_ssize_t k = low.shape[0] - 1, q
        cdef Py_ssize_t[::1] at = np.cumsum(np.concatenate([[0], 1 + np.asarray(high) - low]))
        cdef Py_ssize_t[::1] borders = np.empty(k + 1, dtype=np.intp)
        cdef double[::1] least = np.zeros(2 * at[k + 1])
        cdef pair cost
        self.costs, self.edge, self.low, self.high = costs, &edges[0], &low[0], &high[0]
        self.at, self.least = &at[0], <pair *>&least[0]
        for q in range(1, k + 1):
            with nogil:
                self.fill(q, low[q], high[q], low[q - 1], high[q - 1])
            PyErr_CheckSignals()
        borders[k] = high[k]
        for q in range(k, 0, -1):
            borders[q - 1] = self.best(q, borders[q], low[q - 1], high[q - 1], &cost)
        self.borders = np.asarray(borders)

    cdef Py_ssize_t best(self, Py_ssize_t q, Py_ssize_t b, Py_ssize_t first, Py_ssize_t last,
                         pair *least) noexcept nogil:
        """Return at which edge from first to last the border before that of q at edge b lies; -1: at none."""
        cdef pair *before = self.least + self.at[q - 1] - self.low[q - 1]
        cdef Py_ssize_t a, found = -1
        cdef pair cost
        least[0] = pair(INFINITY, 0.0)
        for a in range(first, min(last, b - 1) + 1):
            cost = plus(before[a], self.costs.of(self.edge[a], self.edge[b]))
            if less(cost, least[0]):
                least[0], found = cost, a
        return found

    cdef void fill(self, Py_ssize_t q, Py_ssize_t a, Py_ssize_t b, Py_ssize_t first, Py_ssize_t last) noexcept nogil:
        """Set the least costs of border q at edges [a, b], when the border before lies at edges [first, last]."""
        cdef Py_ssize_t middle, found
        while a <= b:
            middle = (a + b) // 2
            found = self.best(q, middle, first, last, self.least + self.at[q] + middle - self.low[q])
            self.fill(q, a, middle - 1, first, last if found < 0 else found)
            a = middle + 1
            if found >= 0:
                first = found
