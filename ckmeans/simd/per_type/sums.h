/* Sums of rows of type REAL in fixed point, which have no order: docs/proofs/sums.md.
 *
 * Rows move: a row is added to the sums of the label it comes to and taken out of those of the label it leaves.
 * Included for each type by tables.h. Knows nothing of centres. */
#include "once/changed_labels.h"

/* The bits of a deviation rounded to the grid: their sum is a sum of integers. */
CK_INLINE uint64_t FN(to_grid)(double scaled) {
    const union { /* compilers vectorise this, and not memcpy */
        double number;
        uint64_t pattern;
    } rounded = {scaled + CK_ROUND_TO_INTEGER};
    return rounded.pattern;
}

/* What rounding to the grid left over: exact, at most a half. */
CK_INLINE double FN(off_grid)(double scaled) { return scaled - ((scaled + CK_ROUND_TO_INTEGER) - CK_ROUND_TO_INTEGER); }

/* Adds rows where there is one limb. */
CK_INLINE void FN(add_rows_to_one_limb)(const ck_grid *g, const REAL *x, ptrdiff_t n, const int32_t *labels,
                                        uint64_t *high, int64_t *counts, const ptrdiff_t d) {
    const double *CK_RESTRICT origin = g->origin, *CK_RESTRICT scale = g->scale;
    for (ptrdiff_t i = 0; i < n; i++) {
        const ptrdiff_t label = labels[i];
        uint64_t *CK_RESTRICT to = high + label * (d + 1);
        const REAL *CK_RESTRICT row = x + i * d;
        counts[label] += 1;
        for (ptrdiff_t j = 0; j < d; j++) to[j] += FN(to_grid)(((double)row[j] - origin[j]) * scale[j]);
    }
}

/* Adds rows where there are two limbs: the low one takes what rounding to the grid of the high one left over. */
CK_INLINE void FN(add_rows_to_two_limbs)(const ck_grid *g, const REAL *x, ptrdiff_t n, const int32_t *labels,
                                         const double *weights, uint64_t *high, uint64_t *low, int64_t *counts,
                                         const ptrdiff_t d) {
    const double *CK_RESTRICT origin = g->origin, *CK_RESTRICT scale = g->scale;
    const double low_scale = g->low_scale;
    for (ptrdiff_t i = 0; i < n; i++) {
        const ptrdiff_t label = labels[i];
        uint64_t *CK_RESTRICT to = high + label * (d + 1), *CK_RESTRICT below = low + label * (d + 1);
        const REAL *CK_RESTRICT row = x + i * d;
        const double weight = weights ? weights[i] * g->weight_unit : 1.0;
        counts[label] += 1;
        for (ptrdiff_t j = 0; j < d; j++) {
            const double scaled = weight * (((double)row[j] - origin[j]) * scale[j]);
            to[j] += FN(to_grid)(scaled);
            below[j] += FN(to_grid)(FN(off_grid)(scaled) * low_scale);
        }
        const double scaled = weight * scale[d];
        to[d] += FN(to_grid)(scaled);
        below[d] += FN(to_grid)(FN(off_grid)(scaled) * low_scale);
    }
}

/* Adds n rows, times their weights unless NULL, to the sums of their labels; low: NULL where there is one limb. */
static void FN(add)(const ck_grid *g, const REAL *x, ptrdiff_t n, const int32_t *labels, const double *weights,
                    uint64_t *high, uint64_t *low, int64_t *counts) {
    if (low) switch (g->d) { /* rows of one, two or three numbers lose most to loops of unknown length */
        case 1: FN(add_rows_to_two_limbs)(g, x, n, labels, weights, high, low, counts, 1); return;
        case 2: FN(add_rows_to_two_limbs)(g, x, n, labels, weights, high, low, counts, 2); return;
        case 3: FN(add_rows_to_two_limbs)(g, x, n, labels, weights, high, low, counts, 3); return;
        default: FN(add_rows_to_two_limbs)(g, x, n, labels, weights, high, low, counts, g->d); return;
        }
    switch (g->d) {
    case 1: FN(add_rows_to_one_limb)(g, x, n, labels, high, counts, 1); return;
    case 2: FN(add_rows_to_one_limb)(g, x, n, labels, high, counts, 2); return;
    case 3: FN(add_rows_to_one_limb)(g, x, n, labels, high, counts, 3); return;
    case 4: FN(add_rows_to_one_limb)(g, x, n, labels, high, counts, 4); return;
    default: FN(add_rows_to_one_limb)(g, x, n, labels, high, counts, g->d);
    }
}

/* Moves one row from one label to another, where there is one limb. */
CK_INLINE void FN(move_row_in_one_limb)(const ck_grid *g, const REAL *CK_RESTRICT row, uint64_t *CK_RESTRICT less,
                                        uint64_t *CK_RESTRICT more, const ptrdiff_t d) {
    for (ptrdiff_t j = 0; j < d; j++) {
        const uint64_t term = FN(to_grid)(((double)row[j] - g->origin[j]) * g->scale[j]);
        more[j] += term;
        less[j] -= term;
    }
}

/* Moves one row from one label to another; low: NULL where there is one limb. */
static void FN(move_row)(const ck_grid *g, const REAL *CK_RESTRICT row, ptrdiff_t from, ptrdiff_t to, double weight,
                         uint64_t *high, uint64_t *low, int64_t *counts) {
    const ptrdiff_t d = g->d;
    uint64_t *CK_RESTRICT more = high + to * (d + 1), *CK_RESTRICT less = high + from * (d + 1);
    counts[to] += 1;
    counts[from] -= 1;
    if (!low) switch (d) {
        case 2: FN(move_row_in_one_limb)(g, row, less, more, 2); return;
        case 3: FN(move_row_in_one_limb)(g, row, less, more, 3); return;
        default: FN(move_row_in_one_limb)(g, row, less, more, d); return;
        }
    const double *CK_RESTRICT origin = g->origin, *CK_RESTRICT scale = g->scale;
    uint64_t *CK_RESTRICT more_low = low + to * (d + 1), *CK_RESTRICT less_low = low + from * (d + 1);
    for (ptrdiff_t j = 0; j <= d; j++) {
        const double scaled = weight * (j < d ? ((double)row[j] - origin[j]) * scale[j] : scale[d]);
        const uint64_t term = FN(to_grid)(scaled), rest = FN(to_grid)(FN(off_grid)(scaled) * g->low_scale);
        more[j] += term, more_low[j] += rest;
        less[j] -= term, less_low[j] -= rest;
    }
}

/* Moves those of n rows, CK_LABELS at most, that change their label. */
static ptrdiff_t FN(move_few)(const ck_grid *g, const REAL *x, int n, const int32_t *from, const int32_t *to,
                              const double *weights, uint64_t *high, uint64_t *low, int64_t *counts) {
    ptrdiff_t moved = 0, unlabelled = 0;
    for (int i = 0; i < n && from[0] < 0; i++) unlabelled += from[i] < 0;
    if (unlabelled == n) {
        FN(add)(g, x, n, to, weights, high, low, counts);
        return n;
    }
    for (uint64_t bits = changed_labels(from, to, n); bits; bits &= bits - 1, moved++) {
        const int i = CK_LOWEST_BIT(bits);
        const REAL *row = x + i * g->d;
        const double *weight = weights ? weights + i : NULL;
        if (from[i] < 0)
            FN(add)(g, row, 1, to + i, weight, high, low, counts);
        else
            FN(move_row)(g, row, from[i], to[i], weight ? *weight * g->weight_unit : 1.0, high, low, counts);
    }
    return moved;
}

/* As the table has it. */
static ptrdiff_t FN(move)(const ck_grid *g, const REAL *x, ptrdiff_t n, const int32_t *from, const int32_t *to,
                          const double *weights, uint64_t *high, uint64_t *low, int64_t *counts) {
    ptrdiff_t moved = 0;
    if (!from) {
        FN(add)(g, x, n, to, weights, high, low, counts);
        return n;
    }
    for (ptrdiff_t i = 0; i < n; i += CK_LABELS)
        moved += FN(move_few)(g, x + i * g->d, (int)(n - i < CK_LABELS ? n - i : CK_LABELS), from + i, to + i,
                              weights ? weights + i : NULL, high, low, counts);
    return moved;
}
