/* Sums of rows of type REAL in fixed point, which have no order: docs/proofs/sums.md.
 *
 * Rows move: a row is added to the sums of the label it comes to and taken out of those of the label it leaves. The
 * first one, two or three limbs take a row's numbers side by side; what is left below them, if anything, is added
 * number by number. Included for each type by tables.h. Knows nothing of centres. */
#include "once/changed_labels.h"
#include "once/fixed_point.h"

/* Adds what the numbers of a row, times its weight if they are weighted, leave below the first limbs. */
static void FN(add_rest)(const ck_grid *g, const REAL *row, double weight, uint64_t *more, uint64_t *less, int limbs) {
    const double unit_weight = weight * g->weight_unit;
    for (ptrdiff_t j = 0; j < g->d; j++) {
        const double scaled = ((double)row[j] - g->origin[j]) * g->scale[j];
        double left = g->weighted ? unit_weight * scaled : scaled;
        double error = g->weighted ? product_error(unit_weight, scaled, left) : 0.0;
        for (int limb = 0; limb < limbs; limb++)
            left = off_grid(left) * g->low_scale, error = off_grid(error) * g->low_scale;
        if (left != 0.0) add_from_limb(g, left, limbs, more + j, less ? less + j : NULL);
        if (error != 0.0) add_from_limb(g, error, limbs, more + j, less ? less + j : NULL);
    }
}

/* Whether there are limbs beyond the first ones: none; some, for what these leave; the same, which of few columns the
 * magnitudes tell sooner. */
#ifndef CK_FEW
#define CK_SOME 1
#define CK_FEW 2
#endif

/* Twice whether a number is smaller than a limit, but not zero: with a rest below the first limb. */
CK_INLINE uint64_t FN(may_have_rest)(REAL number, float limit) {
    const union {
        float number;
        uint32_t pattern;
    } size = {(float)number}, least = {limit};
    return (uint64_t)((size.pattern & 0x7FFFFFFFu) - 1u < least.pattern) << 1;
}

/* Adds a row's numbers, times its weight if `weighted`, to the first `limbs` limbs of a sum, and takes them out of
 * another if it `moves`; then to the others, if there are any. */
CK_INLINE void FN(move_numbers)(const ck_grid *g, const REAL *CK_RESTRICT row, double weight,
                                uint64_t *CK_RESTRICT more, uint64_t *CK_RESTRICT less, const ptrdiff_t d,
                                const int limbs, const int weighted, const int others, const int moves) {
    const double *CK_RESTRICT origin = g->origin, *CK_RESTRICT scale = g->scale;
    const double low_scale = g->low_scale, unit_weight = weighted ? weight * g->weight_unit : 1.0;
    uint64_t rest = 0;
    for (ptrdiff_t j = 0; j < d; j++) {
        const double scaled = ((double)row[j] - origin[j]) * scale[j];
        double left = weighted ? unit_weight * scaled : scaled;
        double error = weighted ? product_error(unit_weight, scaled, left) * low_scale : 0.0;
        for (int limb = 0; limb < limbs; limb++) {
            const ptrdiff_t at = limb * (d + 1) + j;
            uint64_t term = to_grid(left);
            if (weighted && limb) term += to_grid(error);
            more[at] += term;
            if (moves) less[at] -= term;
            if (others == CK_FEW) break;
            left = off_grid(left);
            if (weighted && limb) error = off_grid(error);
            if (limb == limbs - 1) break;
            left *= low_scale;
            if (weighted && limb) error *= low_scale;
        }
        if (others == CK_FEW) rest |= FN(may_have_rest)(row[j], g->limit[j]);
        if (others == CK_SOME) rest |= pattern_of(left) | pattern_of(error);
    }
    if (others && rest << 1) FN(add_rest)(g, row, weight, more, moves ? less : NULL, limbs);
    if (weighted) add_weight(g, weight, more, moves ? less : NULL);
}

/* Adds n rows, times their weights if `weighted`, to the sums of their labels. */
CK_INLINE void FN(add_rows)(const ck_accumulator *a, const REAL *x, ptrdiff_t n, const int32_t *labels,
                            const double *weights, const ptrdiff_t d, const int limbs, const int weighted,
                            const int others) {
    const ck_grid *g = a->grid;
    const ptrdiff_t size = limbs == 1 && !others ? d + 1 : g->limbs * (d + 1);
    for (ptrdiff_t i = 0; i < n; i++) {
        a->counts[labels[i]] += 1;
        FN(move_numbers)(g, x + i * d, weighted ? weights[i] : 1.0, a->totals + labels[i] * size, NULL, d, limbs,
                         weighted, others, 0);
    }
}

/* Moves one row, number by number; from -1: it is new. */
static void FN(move_slowly)(const ck_accumulator *a, const REAL *row, ptrdiff_t from, ptrdiff_t to, double weight) {
    const ck_grid *g = a->grid;
    const ptrdiff_t size = g->limbs * (g->d + 1);
    uint64_t *more = a->totals + to * size, *less = from < 0 ? NULL : a->totals + from * size;
    a->counts[to] += 1;
    if (less) a->counts[from] -= 1;
    for (ptrdiff_t j = 0; j < g->d; j++) add_number(g, j, (double)row[j], weight, more + j, less ? less + j : NULL);
    if (g->weighted) add_weight(g, weight, more, less);
}

/* Adds n rows, times their weights unless NULL, to the sums of their labels. */
static void FN(add)(const ck_accumulator *a, const REAL *x, ptrdiff_t n, const int32_t *labels, const double *weights) {
    const ck_grid *g = a->grid;
    const ptrdiff_t d = g->d;
    const int others = g->limbs > g->together;
    if (g->wide)
        for (ptrdiff_t i = 0; i < n; i++) FN(move_slowly)(a, x + i * d, -1, labels[i], weights ? weights[i] : 1.0);
    else if (weights)
        switch (others ? 0 : d) { /* rows of one, two or three numbers lose most to unknown lengths */
        case 0: FN(add_rows)(a, x, n, labels, weights, d, 3, 1, CK_SOME); return;
        case 1: FN(add_rows)(a, x, n, labels, weights, 1, 3, 1, 0); return;
        case 2: FN(add_rows)(a, x, n, labels, weights, 2, 3, 1, 0); return;
        case 3: FN(add_rows)(a, x, n, labels, weights, 3, 3, 1, 0); return;
        default: FN(add_rows)(a, x, n, labels, weights, d, 3, 1, 0); return;
        }
    else if (g->together > 3)
        FN(add_rows)(a, x, n, labels, NULL, d, 4, 0, CK_SOME);
    else if (g->together > 1)
        switch (others ? 0 : d) {
        case 0: FN(add_rows)(a, x, n, labels, NULL, d, 2, 0, CK_SOME); return;
        case 1: FN(add_rows)(a, x, n, labels, NULL, 1, 2, 0, 0); return;
        case 2: FN(add_rows)(a, x, n, labels, NULL, 2, 2, 0, 0); return;
        case 3: FN(add_rows)(a, x, n, labels, NULL, 3, 2, 0, 0); return;
        default: FN(add_rows)(a, x, n, labels, NULL, d, 2, 0, 0); return;
        }
    else if (others)
        switch (d) {
        case 1: FN(add_rows)(a, x, n, labels, NULL, 1, 1, 0, CK_FEW); return;
        case 2: FN(add_rows)(a, x, n, labels, NULL, 2, 1, 0, CK_FEW); return;
        case 3: FN(add_rows)(a, x, n, labels, NULL, 3, 1, 0, CK_FEW); return;
        default: FN(add_rows)(a, x, n, labels, NULL, d, 1, 0, CK_SOME); return;
        }
    else
        switch (d) {
        case 1: FN(add_rows)(a, x, n, labels, NULL, 1, 1, 0, 0); return;
        case 2: FN(add_rows)(a, x, n, labels, NULL, 2, 1, 0, 0); return;
        case 3: FN(add_rows)(a, x, n, labels, NULL, 3, 1, 0, 0); return;
        case 4: FN(add_rows)(a, x, n, labels, NULL, 4, 1, 0, 0); return;
        default: FN(add_rows)(a, x, n, labels, NULL, d, 1, 0, 0);
        }
}

/* Moves one row from one label to another. */
static void FN(move_row)(const ck_accumulator *a, const REAL *row, ptrdiff_t from, ptrdiff_t to, double weight) {
    const ck_grid *g = a->grid;
    const ptrdiff_t d = g->d, size = g->limbs * (d + 1);
    uint64_t *more = a->totals + to * size, *less = a->totals + from * size;
    if (g->wide) {
        FN(move_slowly)(a, row, from, to, weight);
        return;
    }
    a->counts[to] += 1;
    a->counts[from] -= 1;
    if (g->weighted)
        FN(move_numbers)(g, row, weight, more, less, d, 3, 1, CK_SOME, 1);
    else if (g->limbs > g->together || g->together > 2) /* few rows move: two limbs and the rest do */
        if (g->together > 1)
            FN(move_numbers)(g, row, 1.0, more, less, d, 2, 0, CK_SOME, 1);
        else
            switch (d) {
            case 2: FN(move_numbers)(g, row, 1.0, more, less, 2, 1, 0, CK_FEW, 1); return;
            case 3: FN(move_numbers)(g, row, 1.0, more, less, 3, 1, 0, CK_FEW, 1); return;
            default: FN(move_numbers)(g, row, 1.0, more, less, d, 1, 0, CK_SOME, 1);
            }
    else if (g->limbs > 1)
        FN(move_numbers)(g, row, 1.0, more, less, d, 2, 0, 0, 1);
    else
        switch (d) {
        case 2: FN(move_numbers)(g, row, 1.0, more, less, 2, 1, 0, 0, 1); return;
        case 3: FN(move_numbers)(g, row, 1.0, more, less, 3, 1, 0, 0, 1); return;
        default: FN(move_numbers)(g, row, 1.0, more, less, d, 1, 0, 0, 1);
        }
}

/* Moves those of n rows, CK_LABELS at most, that change their label. */
static ptrdiff_t FN(move_few)(const ck_accumulator *a, const REAL *x, int n, const int32_t *from, const int32_t *to,
                              const double *weights) {
    ptrdiff_t moved = 0, unlabelled = 0;
    for (int i = 0; i < n && from[0] < 0; i++) unlabelled += from[i] < 0;
    if (unlabelled == n) {
        FN(add)(a, x, n, to, weights);
        return n;
    }
    for (uint64_t bits = changed_labels(from, to, n); bits; bits &= bits - 1, moved++) {
        const int i = CK_LOWEST_BIT(bits);
        const REAL *row = x + i * a->grid->d;
        if (from[i] < 0)
            FN(add)(a, row, 1, to + i, weights ? weights + i : NULL);
        else
            FN(move_row)(a, row, from[i], to[i], weights ? weights[i] : 1.0);
    }
    return moved;
}

/* As the table has it, but for the weights, which come with the rows. */
static ptrdiff_t FN(move)(const ck_accumulator *a, const REAL *x, ptrdiff_t n, const int32_t *from, const int32_t *to,
                          const double *weights) {
    ptrdiff_t moved = 0;
    if (!from) {
        FN(add)(a, x, n, to, weights);
        return n;
    }
    for (ptrdiff_t i = 0; i < n; i += CK_LABELS)
        moved += FN(move_few)(a, x + i * a->grid->d, (int)(n - i < CK_LABELS ? n - i : CK_LABELS), from + i, to + i,
                              weights ? weights + i : NULL);
    return moved;
}
