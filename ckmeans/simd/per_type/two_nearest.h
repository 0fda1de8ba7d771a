/* The two nearest centres of a block of rows of type REAL: screened in float32, and in float64 where that leaves doubt.
 *
 * The three best scores of a row are kept. Where the third is worse than the second by more than rounding explains, it
 * and all others are farther than the first two, which float64 puts in order: docs/proofs/scores.md. Included for each
 * type by tables.h, behind rows.h. Knows nothing of k-means. */
#include "once/scratch.h"

#ifndef CK_LEADING_TWO
#define CK_LEADING_TWO
typedef struct {
    VF first, second, third;
    VI nearest, next;
} ck_leading_two;

CK_INLINE void keep_three(ck_leading_two *l, VF score, VI index) {
    const VI behind = vi_select(vf_less(score, l->second), index, l->next);
    l->next = vi_select(vf_less(score, l->first), l->nearest, behind);
    l->nearest = vi_select(vf_less(score, l->first), index, l->nearest);
    l->third = vf_min(l->third, vf_max(score, l->second));
    l->second = vf_min(l->second, vf_max(score, l->first));
    l->first = vf_min(score, l->first);
}

/* A panel against all centres. In rows of more than CK_DEPTH columns as many are summed up at a time, from zero, and
 * these sums are added to the start: the error of a score counts on it. */
CK_INLINE void lead_panel(const ck_centers *c, const float *panel, ck_leading_two leaders[CK_VECS], const int width) {
    const ptrdiff_t d = c->d, first = d > CK_DEPTH ? 0 : d;
    for (ptrdiff_t t = 0; t < tile_count(c); t++) {
        const float *tile = c->tiles + t * d * width;
        VF score[CK_VECS][CK_MAX_WIDTH];
        for (int q = 0; q < width; q++)
            for (int v = 0; v < CK_VECS; v++) score[v][q] = vf_set1(c->start[t * width + q]);
        multiply(score, panel, tile, first, width, CK_VECS);
        for (ptrdiff_t j = first; j < d; j += CK_DEPTH) {
            VF sum[CK_VECS][CK_MAX_WIDTH];
            for (int q = 0; q < width; q++)
                for (int v = 0; v < CK_VECS; v++) sum[v][q] = vf_set1(0.0f);
            multiply(sum, panel + j * CK_ROWS, tile + j * width, d - j < CK_DEPTH ? d - j : CK_DEPTH, width, CK_VECS);
            for (int q = 0; q < width; q++)
                for (int v = 0; v < CK_VECS; v++) score[v][q] = vf_add(score[v][q], sum[v][q]);
        }
        for (int v = 0; v < CK_VECS; v++) {
            ck_leading_two l = leaders[v];
            for (int q = 0; q < width; q++) keep_three(&l, score[v][q], vi_set1((int32_t)(t * width + q)));
            leaders[v] = l;
        }
    }
}

/* The same by the width of the tiles. */
static void lead(const ck_centers *c, const float *panel, ck_leading_two leaders[CK_VECS]) {
    for (int v = 0; v < CK_VECS; v++) {
        leaders[v].first = leaders[v].second = leaders[v].third = vf_set1(INFINITY);
        leaders[v].nearest = leaders[v].next = vi_set1(0);
    }
    switch (c->width) {
    case 1: lead_panel(c, panel, leaders, 1); return;
    case 2: lead_panel(c, panel, leaders, 2); return;
    case 3: lead_panel(c, panel, leaders, 3); return;
    case 4: lead_panel(c, panel, leaders, 4); return;
    case 5: lead_panel(c, panel, leaders, 5); return;
    case 6: lead_panel(c, panel, leaders, 6); return;
    }
}
#endif

/* Both by float64, among all centres. */
static void FN(decide_both)(const ck_centers *c, const REAL *x, int32_t *nearest, int32_t *next) {
    double first = INFINITY, second = INFINITY;
    *nearest = 0, *next = 1;
    for (ptrdiff_t i = 0; i < c->k; i++) {
        const double *center = c->rows + i * c->d;
        double sum = 0.0;
        for (ptrdiff_t j = 0; j < c->d; j++) {
            const double difference = (double)x[j] * c->scale - center[j];
            sum += difference * difference;
        }
        if (sum < first) {
            second = first, *next = *nearest;
            first = sum, *nearest = (int32_t)i;
        } else if (sum < second) {
            second = sum, *next = (int32_t)i;
        }
    }
    if (*nearest == *next) *next = !*nearest; /* all but one are too far for float64 */
}

/* Candidates of a panel; those of rows in doubt are right. */
static void FN(two_of_panel)(const ck_centers *c, const REAL *x, ptrdiff_t rows, ptrdiff_t readable, int32_t *nearest,
                             int32_t *next, float *panel) {
    float second[CK_ROWS], third[CK_ROWS], error[CK_ROWS], norm_sq[CK_ROWS];
    int32_t found[2][CK_ROWS];
    ck_leading_two leaders[CK_VECS];
    VF minus_norm_sq[CK_VECS];
    for (int v = 0; v < CK_VECS; v++) minus_norm_sq[v] = vf_set1(0.0f);
    if (rows < CK_ROWS) memset(panel, 0, (size_t)(CK_ROWS * c->d) * sizeof(float));
    FN(pack)(c, x, rows, readable, panel);
    take_squares(panel, rows, c->d, minus_norm_sq);
    row_errors(c, minus_norm_sq, rows, error, norm_sq);
    lead(c, panel, leaders);
    for (int v = 0; v < CK_VECS; v++) {
        vf_store(second + v * VF_LANES, leaders[v].second);
        vf_store(third + v * VF_LANES, leaders[v].third);
        vi_store(found[0] + v * VF_LANES, leaders[v].nearest);
        vi_store(found[1] + v * VF_LANES, leaders[v].next);
    }
    for (ptrdiff_t r = 0; r < rows; r++) {
        nearest[r] = found[0][r], next[r] = found[1][r];
        /* Written so that a NaN or an overflow anywhere leaves the row in doubt. */
        if (!(third[r] - second[r] > error[r] + c->max_slack)) FN(decide_both)(c, x + r * c->d, nearest + r, next + r);
    }
}

/* As the table has it. */
static void FN(two_nearest)(const ck_centers *c, const REAL *x, ptrdiff_t n, int32_t *labels, double *distances_sq,
                            void *scratch) {
    size_t used = 0;
    float *panel = piece(scratch, &used, (size_t)(CK_ROWS * c->d) * sizeof(float));
    int32_t nearest[CK_BLOCK], next[CK_BLOCK];
    double second[CK_BLOCK];
    for (ptrdiff_t i = 0; i < n; i += CK_ROWS) {
        const ptrdiff_t rows = n - i < CK_ROWS ? n - i : CK_ROWS;
        if (c->screened) {
            FN(two_of_panel)(c, x + i * c->d, rows, n - i, nearest + i, next + i, panel);
            continue;
        }
        for (ptrdiff_t r = i; r < i + rows; r++) FN(decide_both)(c, x + r * c->d, nearest + r, next + r);
    }
    /* The first ones lie in the second half of what is written, from where no row comes before it is read. */
    double *first = distances_sq + n;
    FN(assigned_distances)(c, x, n, nearest, first);
    FN(assigned_distances)(c, x, n, next, second);
    for (ptrdiff_t i = 0; i < n; i++) {
        const double a = first[i], b = second[i];
        const int in_order = a < b || (a == b && nearest[i] < next[i]);
        labels[2 * i] = in_order ? nearest[i] : next[i], labels[2 * i + 1] = in_order ? next[i] : nearest[i];
        distances_sq[2 * i] = in_order ? a : b, distances_sq[2 * i + 1] = in_order ? b : a;
    }
}
