/* What runs of a sorted column cost, and the partitions into runs that cost least: the loops of optimal.pyx.
 *
 * An edge is where a border between runs may lie: how many distinct values are before it. The first is 0, the last m.
 *
 * Pairs of doubles: T. J. Dekker, "A floating-point technique for extending the available precision", Numerische
 * Mathematik 18 (1971). Knows nothing of Python, nor how many runs there should be.
 */
#ifndef CKMEANS_RUNS_H
#define CKMEANS_RUNS_H

#include <math.h>
#include <stddef.h>

/* Copies of these in all that calls them would save no time and take most of the module's room. */
#ifdef _MSC_VER
#define CK_ONCE static __declspec(noinline)
#else
#define CK_ONCE static __attribute__((noinline))
#endif

typedef struct ck_pair {
    double hi, lo; // hi + lo, of which lo is what hi lacks
} ck_pair;

/* Sums of weights, and of these times t and times t^2. */
typedef struct ck_moments {
    ck_pair weight, first, second;
} ck_moments;

typedef struct ck_run {
    ck_pair weight, mean, cost;
} ck_run;

enum { CK_DOUBLES, CK_PAIRS, CK_TREE }; // how precise costs are

typedef struct ck_costs {
    int precision;
    ptrdiff_t m;
    ck_moments *before; // (m + 1,): of the values before each, t being their difference to the middle one
    ck_run *tree;       // (2 m,): node i is joined from 2 i and 2 i + 1; only where costs are that precise
} ck_costs;

/* ---- Pairs ---- */

static inline ck_pair ck_sum_of(double a, double b) {
    double s = a + b, of_b = s - a;
    return (ck_pair){s, (a - (s - of_b)) + (b - of_b)};
}

static inline ck_pair ck_renormalised(double hi, double lo) {
    double s = hi + lo;
    return (ck_pair){s, lo - (s - hi)};
}

CK_ONCE ck_pair ck_plus(ck_pair a, ck_pair b) {
    ck_pair high = ck_sum_of(a.hi, b.hi), low = ck_sum_of(a.lo, b.lo);
    high = ck_renormalised(high.hi, high.lo + low.hi);
    return ck_renormalised(high.hi, high.lo + low.lo);
}

static inline ck_pair ck_minus(ck_pair a, ck_pair b) { return ck_plus(a, (ck_pair){-b.hi, -b.lo}); }

CK_ONCE ck_pair ck_times(ck_pair a, ck_pair b) {
    const double splitter = 134217729.0; // 2^27 + 1
    double p = a.hi * b.hi, t = splitter * a.hi, u = splitter * b.hi;
    double a_hi = t - (t - a.hi), a_lo = a.hi - a_hi, b_hi = u - (u - b.hi), b_lo = b.hi - b_hi;
    double lost = ((a_hi * b_hi - p) + a_hi * b_lo + a_lo * b_hi) + a_lo * b_lo;
    return ck_renormalised(p, lost + (a.hi * b.lo + a.lo * b.hi));
}

CK_ONCE ck_pair ck_over(ck_pair a, ck_pair b) {
    double first = a.hi / b.hi, second;
    ck_pair rest = ck_minus(a, ck_times(b, (ck_pair){first, 0.0})), quotient;
    second = rest.hi / b.hi;
    rest = ck_minus(rest, ck_times(b, (ck_pair){second, 0.0}));
    quotient = ck_renormalised(first, second);
    return ck_plus(quotient, (ck_pair){rest.hi / b.hi, 0.0});
}

static inline int ck_less(ck_pair a, ck_pair b) { return a.hi < b.hi || (a.hi == b.hi && a.lo < b.lo); }

/* ---- Costs ---- */

/* Return the sum of two runs: nothing is subtracted but means, so that no digit is lost. */
CK_ONCE ck_run ck_joined(const ck_run *a, const ck_run *b) {
    ck_pair weight = ck_plus(a->weight, b->weight), share = ck_over(b->weight, weight);
    ck_pair apart = ck_minus(b->mean, a->mean);
    ck_pair between = ck_times(ck_times(apart, apart), ck_times(a->weight, share));
    ck_pair mean = ck_plus(a->mean, ck_times(apart, share));
    return (ck_run){weight, mean, ck_plus(ck_plus(a->cost, b->cost), between)};
}

/* Add values [start, stop) to the costs: rows begin[i] to begin[i + 1] have the i-th. weight: of rows, or NULL: 1. */
CK_ONCE void ck_add_values(ck_costs *costs, ptrdiff_t start, ptrdiff_t stop, const double *value, const double *weight,
                           const ptrdiff_t *begin, int power, int weight_power) {
    double middle = ldexp(value[begin[costs->m / 2]], power);
    for (ptrdiff_t i = start; i < stop; i++) {
        ck_pair t = ck_sum_of(ldexp(value[begin[i]], power), -middle), sum = {(double)(begin[i + 1] - begin[i]), 0.0};
        if (weight) {
            sum.hi = 0.0;
            for (ptrdiff_t row = begin[i]; row < begin[i + 1]; row++)
                sum = ck_plus(sum, (ck_pair){ldexp(weight[row], weight_power), 0.0});
        }
        ck_pair first = ck_times(sum, t);
        const ck_moments *a = &costs->before[i];
        costs->before[i + 1].weight = ck_plus(a->weight, sum);
        costs->before[i + 1].first = ck_plus(a->first, first);
        costs->before[i + 1].second = ck_plus(a->second, ck_times(first, t));
        if (costs->precision == CK_TREE) costs->tree[costs->m + i] = (ck_run){sum, t, {0.0, 0.0}};
    }
}

static void ck_join_all(ck_costs *costs) {
    for (ptrdiff_t i = costs->m - 1; i > 0; i--)
        costs->tree[i] = ck_joined(&costs->tree[2 * i], &costs->tree[2 * i + 1]);
}

static ck_pair ck_joined_cost(const ck_costs *costs, ptrdiff_t start, ptrdiff_t stop) {
    ck_run found = costs->tree[costs->m + start];
    start += costs->m + 1;
    stop += costs->m;
    for (; start < stop; start >>= 1, stop >>= 1) {
        if (start & 1) found = ck_joined(&found, &costs->tree[start++]);
        if (stop & 1) found = ck_joined(&found, &costs->tree[--stop]);
    }
    return found.cost;
}

/* Return the cost of values [start, stop); 0 if they are none. */
CK_ONCE ck_pair ck_cost(const ck_costs *costs, ptrdiff_t start, ptrdiff_t stop) {
    const ck_moments *a = &costs->before[start], *b = &costs->before[stop];
    ck_pair zero = {0.0, 0.0}, sum, cost;
    if (stop - start < 2) return zero;
    if (costs->precision == CK_TREE) return ck_joined_cost(costs, start, stop);
    sum = ck_minus(b->first, a->first);
    cost = ck_minus(ck_minus(b->second, a->second), ck_over(ck_times(sum, sum), ck_minus(b->weight, a->weight)));
    return cost.hi > 0.0 ? cost : zero;
}

static inline double ck_apart(ck_pair a, ck_pair b) { return (b.hi - a.hi) + (b.lo - a.lo); }

/* Return the cost of the values between two edges, whichever is the first: as doubles, but for 2^-50 of the values'
 * part of all squares. */
static inline double ck_about(const ck_costs *costs, ptrdiff_t one, ptrdiff_t other) {
    const ck_moments *a = &costs->before[one], *b = &costs->before[other];
    double sum;
    if (one == other) return 0.0;
    if (costs->precision != CK_DOUBLES)
        return (one < other ? ck_cost(costs, one, other) : ck_cost(costs, other, one)).hi;
    sum = ck_apart(a->first, b->first);
    return fabs(ck_apart(a->second, b->second) - sum * sum / ck_apart(a->weight, b->weight));
}

/* ---- Runs that cost a penalty each ---- */

/* The last run begins at `best` if it ends at `start` or later. */
typedef struct ck_span {
    ptrdiff_t best, start;
} ck_span;

typedef struct ck_penalised {
    const ck_costs *costs;
    const ptrdiff_t *from, *to; // (last + 1,): at which edges runs begin and end, both ascending or both descending
    ptrdiff_t last;
    double penalty;
    double *least;   // (last + 1,): of the runs before each that cost least, a penalty for each included
    ptrdiff_t *best; // (last + 1,): where the last of them begins
    ck_span *queue;  // (last + 1,)
    ptrdiff_t head, tail;
} ck_penalised;

/* Return the least cost of the runs before b if the last of them begins at a, but for its penalty. */
static inline double ck_through(const ck_penalised *p, ptrdiff_t a, ptrdiff_t b) {
    return p->least[a] + ck_about(p->costs, p->from[a], p->to[b]);
}

static inline int ck_is_better(const ck_penalised *p, ptrdiff_t a, ptrdiff_t than, ptrdiff_t b) {
    return ck_through(p, a, b) < ck_through(p, than, b);
}

/* Let runs begin at a, too: from where on that is better than earlier it stays so. */
static void ck_enqueue(ck_penalised *p, ptrdiff_t a) {
    ptrdiff_t tail = p->tail, step = 1, than, worse, better;
    for (;; tail--) {
        than = p->queue[tail].best;
        worse = p->queue[tail].start > a ? p->queue[tail].start : a + 1;
        if (!ck_is_better(p, a, than, worse)) break;
        if (tail == p->head) {
            p->queue[tail] = (ck_span){a, a + 1};
            p->tail = tail;
            return;
        }
    }
    p->tail = tail;
    /* From where on one after another is the best mostly lies side by side. */
    for (;; step *= 2) {
        better = worse + step < p->last ? worse + step : p->last;
        if (better == worse) return;
        if (ck_is_better(p, a, than, better)) break;
        worse = better;
    }
    while (better - worse > 1) {
        ptrdiff_t middle = worse + (better - worse) / 2;
        if (ck_is_better(p, a, than, middle))
            better = middle;
        else
            worse = middle;
    }
    p->queue[++p->tail] = (ck_span){a, better};
}

/* Set what is least at [start, stop), of which the first is 1. */
static void ck_penalise(ck_penalised *p, ptrdiff_t start, ptrdiff_t stop) {
    for (ptrdiff_t b = start; b < stop; b++) {
        if (b == 1)
            p->queue[0] = (ck_span){0, 1};
        else
            ck_enqueue(p, b - 1);
        while (p->head < p->tail && p->queue[p->head + 1].start <= b) p->head++;
        p->best[b] = p->queue[p->head].best;
        p->least[b] = ck_through(p, p->best[b], b) + p->penalty;
    }
}

/* ---- So many runs ---- */

/* Border q of so many runs lies at one of the edges at low[q] to high[q]. */
typedef struct ck_table {
    const ck_costs *costs;
    const ptrdiff_t *edge, *low, *high;
    const ptrdiff_t *at; // where the edges of border q begin in least
    ck_pair *least;      // of the runs before each
} ck_table;

/* Return where from first to last the border before that of q at b lies; -1: nowhere. least: OUT, what that costs. */
static ptrdiff_t ck_best_before(const ck_table *t, ptrdiff_t q, ptrdiff_t b, ptrdiff_t first, ptrdiff_t last,
                                ck_pair *least) {
    const ck_pair *before = t->least + t->at[q - 1];
    ptrdiff_t found = -1;
    *least = (ck_pair){INFINITY, 0.0};
    for (ptrdiff_t a = first; a <= last && a < b; a++) {
        ck_pair cost = ck_plus(before[a - t->low[q - 1]], ck_cost(t->costs, t->edge[a], t->edge[b]));
        if (ck_less(cost, *least)) {
            *least = cost;
            found = a;
        }
    }
    return found;
}

/* Set the least costs of border q at [a, b], when the one before lies at [first, last]: it lies later for later ones.
 */
static void ck_fill(const ck_table *t, ptrdiff_t q, ptrdiff_t a, ptrdiff_t b, ptrdiff_t first, ptrdiff_t last) {
    while (a <= b) {
        ptrdiff_t middle = a + (b - a) / 2;
        ptrdiff_t found = ck_best_before(t, q, middle, first, last, t->least + t->at[q] + (middle - t->low[q]));
        ck_fill(t, q, a, middle - 1, first, found < 0 ? last : found);
        a = middle + 1;
        first = found < 0 ? first : found;
    }
}

#endif
