/* Rows of type REAL into panels, and what float64 computes of them: the nearest centre of a row that screening leaves
 * in doubt, and distances.
 *
 * The squared distance of a row and a centre is one sum over the columns in order, each difference, square and sum
 * rounded on its own, which every instruction set computes to the same bit (docs/proofs/scores.md). Included for each
 * type by tables.h. Knows nothing of screening. */
#include "once/shape.h"

/* Columns [0, d) of `rows` rows, one number at a time; the missing rows of the panel become zeros. */
CK_INLINE void FN(pack_plain)(const ck_centers *c, const REAL *x, ptrdiff_t rows, float *panel, const ptrdiff_t d) {
    for (ptrdiff_t r = 0; r < rows; r++)
        for (ptrdiff_t j = 0; j < d; j++)
            panel[j * CK_ROWS + r] = (float)(x[r * d + j] * (REAL)c->screen_scale - (REAL)c->shift[j]);
    for (ptrdiff_t r = rows; r < CK_ROWS; r++)
        for (ptrdiff_t j = 0; j < d; j++) panel[j * CK_ROWS + r] = 0.0f;
}

/* A whole panel by squares of VF_LANES x VF_LANES; the last square of a row reaches back, or, in rows of fewer columns,
 * ahead into the next rows, which the caller knows to be there. */
static void FN(pack_squares)(const ck_centers *c, const REAL *x, float *panel) {
    const ptrdiff_t d = c->d, last = d < VF_LANES ? 0 : d - VF_LANES, columns = d < VF_LANES ? d : VF_LANES;
    for (ptrdiff_t r = 0; r < CK_ROWS; r += VF_LANES)
        for (ptrdiff_t j = 0; j < d; j += VF_LANES) {
            const ptrdiff_t from = j < last ? j : last;
            VF square[VF_LANES];
            for (int i = 0; i < VF_LANES; i++)
                square[i] = FN(vf_read)(x + (r + i) * d + from, c->screen_scale, c->shift + from);
            vf_transpose(square);
            for (ptrdiff_t i = 0; i < columns; i++) vf_store(panel + (from + i) * CK_ROWS + r, square[i]);
        }
}

/* panel[j][r], shifted and scaled, of `rows` rows; readable: how many rows of memory follow x. */
static void FN(pack)(const ck_centers *c, const REAL *x, ptrdiff_t rows, ptrdiff_t readable, float *panel) {
    const ptrdiff_t d = c->d;
    if (rows == CK_ROWS && d > 4 && (d >= VF_LANES || (readable - rows) * d >= VF_LANES)) {
        FN(pack_squares)(c, x, panel);
        return;
    }
    if (rows == CK_ROWS) switch (d) { /* loops that compilers vectorise */
        case 1: FN(pack_plain)(c, x, CK_ROWS, panel, 1); return;
        case 2: FN(pack_plain)(c, x, CK_ROWS, panel, 2); return;
        case 3: FN(pack_plain)(c, x, CK_ROWS, panel, 3); return;
        case 4: FN(pack_plain)(c, x, CK_ROWS, panel, 4); return;
        case 5: FN(pack_plain)(c, x, CK_ROWS, panel, 5); return;
        case 6: FN(pack_plain)(c, x, CK_ROWS, panel, 6); return;
        case 7: FN(pack_plain)(c, x, CK_ROWS, panel, 7); return;
        case 8: FN(pack_plain)(c, x, CK_ROWS, panel, 8); return;
        }
    FN(pack_plain)(c, x, rows, panel, d);
}

/* Squared distances of one row to a group of centres over columns [j0, j1), added to sum. */
CK_INLINE void FN(add_squares)(double sum[CK_GROUP], const REAL *x, double scale, const double *group, ptrdiff_t j0,
                               ptrdiff_t j1) {
    for (ptrdiff_t j = j0; j < j1; j++) {
        const double at = (double)x[j] * scale;
        for (int l = 0; l < CK_GROUP; l++) {
            const double difference = at - group[j * CK_GROUP + l];
            sum[l] += difference * difference;
        }
    }
}

/* The position, among k centres that `ids` names or the first k if it is NULL, of the one nearest to a row so far away
 * that the square of no difference fits float64. */
static ptrdiff_t FN(decide_far)(const ck_centers *c, const int32_t *ids, ptrdiff_t k, const REAL *x) {
    const double smaller = ldexp(1.0, -520) / (c->scale > 1.0 ? c->scale : 1.0), scale = c->scale * smaller;
    double best = INFINITY;
    ptrdiff_t label = 0;
    for (ptrdiff_t i = 0; i < k; i++) {
        const double *center = c->rows + (ids ? ids[i] : i) * c->d;
        double sum = 0.0;
        for (ptrdiff_t j = 0; j < c->d; j++) {
            const double difference = (double)x[j] * scale - center[j] * smaller;
            sum += difference * difference;
        }
        if (sum < best) best = sum, label = i;
    }
    return label;
}

/* The position, among k centres that `ids` names, of the one nearest to a row. */
static ptrdiff_t FN(decide_among)(const ck_centers *c, const int32_t *ids, ptrdiff_t k, const REAL *x) {
    double best = INFINITY;
    ptrdiff_t label = 0;
    for (ptrdiff_t i = 0; i < k; i++) {
        const double *center = c->rows + ids[i] * c->d;
        double sum = 0.0;
        for (ptrdiff_t j = 0; j < c->d; j++) {
            const double difference = (double)x[j] * c->scale - center[j];
            sum += difference * difference;
        }
        if (sum < best) best = sum, label = i;
    }
    return best < INFINITY ? label : FN(decide_far)(c, ids, k, x);
}

/* The nearest centre of one row, or its position among c->ids. A group whose sums have all passed the best is left
 * early. */
static int32_t FN(decide)(const ck_centers *c, const REAL *x) {
    const ptrdiff_t d = c->d;
    if (c->ids) return (int32_t)FN(decide_among)(c, c->ids, c->k, x);
    double best = INFINITY;
    int32_t label = 0;
    for (ptrdiff_t g = 0; g < group_count(c->k); g++) {
        double sum[CK_GROUP] = {0.0};
        for (ptrdiff_t j = 0; j < d; j += 32) {
            FN(add_squares)(sum, x, c->scale, c->groups + g * d * CK_GROUP, j, j + 32 < d ? j + 32 : d);
            int closer = 0;
            for (int l = 0; l < CK_GROUP; l++) closer |= sum[l] < best;
            if (!closer) break;
        }
        for (int l = 0; l < CK_GROUP; l++)
            if (sum[l] < best) best = sum[l], label = (int32_t)(g * CK_GROUP + l);
    }
    return best < INFINITY ? label : (int32_t)FN(decide_far)(c, NULL, c->k, x);
}

/* Squared distances of n rows to the centres of their labels; rows: their positions in x, or NULL: the first n. */
CK_INLINE void FN(assigned_distances)(const ck_centers *c, const REAL *x, const int32_t *rows, ptrdiff_t n,
                                      const int32_t *labels, double *distances_sq) {
    const ptrdiff_t d = c->d;
    ptrdiff_t i = 0;
    for (; i + 4 <= n; i += 4) { /* four rows at once: each sum is a chain that waits for itself */
        const REAL *x0 = x + (rows ? rows[i] : i) * d, *x1 = x + (rows ? rows[i + 1] : i + 1) * d;
        const REAL *x2 = x + (rows ? rows[i + 2] : i + 2) * d, *x3 = x + (rows ? rows[i + 3] : i + 3) * d;
        const double *y0 = c->rows + labels[i] * d, *y1 = c->rows + labels[i + 1] * d;
        const double *y2 = c->rows + labels[i + 2] * d, *y3 = c->rows + labels[i + 3] * d;
        double s0 = 0.0, s1 = 0.0, s2 = 0.0, s3 = 0.0;
        for (ptrdiff_t j = 0; j < d; j++) {
            const double t0 = (double)x0[j] * c->scale - y0[j], t1 = (double)x1[j] * c->scale - y1[j];
            const double t2 = (double)x2[j] * c->scale - y2[j], t3 = (double)x3[j] * c->scale - y3[j];
            s0 += t0 * t0, s1 += t1 * t1, s2 += t2 * t2, s3 += t3 * t3;
        }
        distances_sq[i] = s0, distances_sq[i + 1] = s1, distances_sq[i + 2] = s2, distances_sq[i + 3] = s3;
    }
    for (; i < n; i++) {
        const double *y = c->rows + labels[i] * d;
        double sum = 0.0;
        for (ptrdiff_t j = 0; j < d; j++) {
            const double t = (double)x[(rows ? rows[i] : i) * d + j] * c->scale - y[j];
            sum += t * t;
        }
        distances_sq[i] = sum;
    }
}

/* out[n][k], OUT: distances of n rows to all centres, as double if `wide`, else as REAL. */
CK_INLINE void FN(all_distances)(const ck_centers *c, const REAL *x, ptrdiff_t n, void *out, const int wide) {
    const ptrdiff_t d = c->d, k = c->k;
    const double unit = 1.0 / c->scale;
    for (ptrdiff_t i = 0; i < n; i++)
        for (ptrdiff_t g = 0; g < group_count(k); g++) {
            double sum[CK_GROUP] = {0.0};
            FN(add_squares)(sum, x + i * d, c->scale, c->groups + g * d * CK_GROUP, 0, d);
            for (ptrdiff_t l = 0; l < CK_GROUP && g * CK_GROUP + l < k; l++) {
                const double distance = sqrt(sum[l]) * unit;
                if (wide)
                    ((double *)out)[i * k + g * CK_GROUP + l] = distance;
                else
                    ((REAL *)out)[i * k + g * CK_GROUP + l] = (REAL)distance;
            }
        }
}
