/* Rows of type REAL into panels, and what float64 computes of them: the nearest centre of a row that screening leaves
 * in doubt, and distances.
 *
 * The squared distance of a row and a centre is one sum over the columns in order, each difference, square and sum
 * rounded on its own, which every instruction set computes to the same bit (docs/proofs/scores.md). Included for each
 * type by tables.h. Knows nothing of screening. */
#include "once/shape.h"

/* Columns [0, d) of `rows` rows, `stride` numbers apart, one number at a time. */
CK_INLINE void FN(pack_plain)(const REAL *x, ptrdiff_t stride, ptrdiff_t rows, double scale, const float *shift,
                              float *panel, const ptrdiff_t d) {
    for (ptrdiff_t r = 0; r < rows; r++)
        for (ptrdiff_t j = 0; j < d; j++)
            panel[j * CK_ROWS + r] = (float)(x[r * stride + j] * (REAL)scale - (REAL)shift[j]);
}

/* Columns [first, first + d) of at least VF_LANES rows by squares of VF_LANES x VF_LANES. The last squares reach back;
 * those of fewer columns reach ahead into the next rows, which the caller knows to be there. */
static void FN(pack_squares)(const ck_centers *c, const REAL *x, ptrdiff_t rows, float *panel, ptrdiff_t first,
                             ptrdiff_t d) {
    const ptrdiff_t last = d < VF_LANES ? 0 : d - VF_LANES, columns = d < VF_LANES ? d : VF_LANES;
    for (ptrdiff_t r0 = 0; r0 < rows; r0 += VF_LANES) {
        const ptrdiff_t r = rows - r0 < VF_LANES ? rows - VF_LANES : r0;
        for (ptrdiff_t j = 0; j < d; j += VF_LANES) {
            const ptrdiff_t from = j < last ? j : last;
            VF square[VF_LANES];
            for (int i = 0; i < VF_LANES; i++)
                square[i] = FN(vf_read)(x + (r + i) * c->d + first + from, c->screen_scale, c->shift + first + from);
            vf_transpose(square);
            for (ptrdiff_t i = 0; i < columns; i++) vf_store(panel + (from + i) * CK_ROWS + r, square[i]);
        }
    }
}

/* Columns [first, first + d) of `rows` rows, d at least VF_LANES unless `squares` is 0. The missing rows of the panel
 * stay as they are. */
CK_APART void FN(pack_columns)(const ck_centers *c, const REAL *x, ptrdiff_t rows, float *panel, ptrdiff_t first,
                               ptrdiff_t d, int squares) {
    if (squares && rows >= VF_LANES)
        FN(pack_squares)(c, x, rows, panel, first, d);
    else
        FN(pack_plain)(x + first, c->d, rows, c->screen_scale, c->shift + first, panel, d);
}

/* panel[j][r], shifted and scaled, of `rows` rows, and of others or zeros behind them; readable: how many rows of
 * memory follow x. What a panel of at most VF_LANES rows holds behind its first vector means nothing. */
static void FN(pack)(const ck_centers *c, const REAL *x, ptrdiff_t rows, ptrdiff_t readable, float *panel) {
    const ptrdiff_t d = c->d, padded = rows <= VF_LANES ? VF_LANES : CK_ROWS,
                    taken = padded <= readable ? padded : rows;
    const int squares = d > 4 && (d >= VF_LANES || (readable - taken) * d >= VF_LANES);
    if (squares && taken == padded) {
        FN(pack_squares)(c, x, padded, panel, 0, d);
        return;
    }
    for (ptrdiff_t j = 0; j < d && rows < padded; j++)
        for (ptrdiff_t r = rows; r < padded; r++) panel[j * CK_ROWS + r] = 0.0f;
    if (rows == CK_ROWS && !squares) switch (d) { /* loops that compilers vectorise */
#define CK_CASE_PLAIN(d)                                                                                               \
    case d: FN(pack_plain)(x, d, CK_ROWS, c->screen_scale, c->shift, panel, d); return;
            CK_CASE_PLAIN(1)
            CK_CASE_PLAIN(2)
            CK_CASE_PLAIN(3)
            CK_CASE_PLAIN(4)
            CK_CASE_PLAIN(5)
            CK_CASE_PLAIN(6)
            CK_CASE_PLAIN(7)
            CK_CASE_PLAIN(8)
#undef CK_CASE_PLAIN
        }
    FN(pack_columns)(c, x, rows, panel, 0, d, squares);
}

/* Squared distances of `rows` rows, of which the first `left` are there, to a group of centres over d columns, added to
 * sum. The centres are lanes; of several rows each sum waits for itself alone. */
CK_INLINE void FN(add_squares)(double sum[][CK_GROUP], const REAL *x, ptrdiff_t stride, ptrdiff_t left, double scale,
                               const double *group, ptrdiff_t d, const int rows) {
    enum { VECS = CK_GROUP / VD_LANES, MOST = 4 };
    const REAL *row[MOST];
    VD s[MOST][VECS];
    CK_UNROLL for (int r = 0; r < rows; r++) {
        row[r] = x + (r < left ? r : 0) * stride; /* what is missing has room for its sums */
        CK_UNROLL for (int v = 0; v < VECS; v++) s[r][v] = vd_load(sum[r] + v * VD_LANES);
    }
    for (ptrdiff_t j = 0; j < d; j++) CK_UNROLL for (int r = 0; r < rows; r++) {
            const VD at = vd_set1((double)row[r][j] * scale);
            CK_UNROLL for (int v = 0; v < VECS; v++) {
                const VD off = vd_sub(at, vd_load(group + j * CK_GROUP + v * VD_LANES));
                s[r][v] = vd_add(s[r][v], vd_mul(off, off));
            }
        }
    CK_UNROLL for (int r = 0; r < rows; r++) CK_UNROLL for (int v = 0; v < VECS; v++)
        vd_store(sum[r] + v * VD_LANES, s[r][v]);
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
    double best = INFINITY, room[32 * CK_GROUP];
    int32_t label = 0;
    for (ptrdiff_t g = 0; g < group_count(c->k); g++) {
        double sum[1][CK_GROUP] = {{0.0}};
        for (ptrdiff_t j = 0; j < d; j += 32) {
            const ptrdiff_t columns = d - j < 32 ? d - j : 32;
            FN(add_squares)(sum, x + j, d, 1, c->scale, group_columns(c, g, j, columns, room), columns, 1);
            int closer = 0;
            for (int l = 0; l < CK_GROUP; l++) closer |= sum[0][l] < best;
            if (!closer) break;
        }
        for (int l = 0; l < CK_GROUP; l++)
            if (sum[0][l] < best) best = sum[0][l], label = (int32_t)(g * CK_GROUP + l);
    }
    return best < INFINITY ? label : (int32_t)FN(decide_far)(c, NULL, c->k, x);
}

/* Sets the labels of n rows to the nearer of two centres; returns 0 where for some row that takes decide(). Loops that
 * compilers vectorise. */
CK_INLINE int FN(decide_two_plain)(const ck_centers *c, const REAL *CK_RESTRICT x, ptrdiff_t n,
                                   int32_t *CK_RESTRICT labels, const ptrdiff_t d) {
    const double scale = c->scale;
    double first[CK_TWO_COLUMNS], other[CK_TWO_COLUMNS];
    int32_t far = 0;
    memcpy(first, c->rows, (size_t)d * sizeof *first);
    memcpy(other, c->rows + d, (size_t)d * sizeof *other);
    for (ptrdiff_t i = 0; i < n; i++) {
        double to_first = 0.0, to_other = 0.0;
        for (ptrdiff_t j = 0; j < d; j++) {
            const double at = (double)x[i * d + j] * scale, a = at - first[j], b = at - other[j];
            to_first += a * a, to_other += b * b;
        }
        labels[i] = to_other < to_first;
        far |= !(to_first < INFINITY) & !(to_other < INFINITY);
    }
    return !far;
}

/* The nearer of two centres for each of n rows of at most CK_TWO_COLUMNS columns. */
static void FN(decide_two)(const ck_centers *c, const REAL *x, ptrdiff_t n, int32_t *labels) {
    int done = 0;
    switch (c->d) {
#define CK_CASE_TWO(d)                                                                                                 \
    case d: done = FN(decide_two_plain)(c, x, n, labels, d); break;
        CK_CASE_TWO(1)
        CK_CASE_TWO(2)
        CK_CASE_TWO(3)
        CK_CASE_TWO(4)
#undef CK_CASE_TWO
    }
    for (ptrdiff_t i = 0; i < n && !done; i++) labels[i] = FN(decide)(c, x + i * c->d);
}

/* Squared distances of CK_TOGETHER rows over d columns, each to a point of its own or all to the first, are added to
 * their sums, which are lanes: so none waits for itself alone. */
#define CK_TOGETHER 8
CK_INLINE void FN(add_squares_side_by_side)(double *sums, const REAL *const *x, double scale, const double *const *y,
                                            ptrdiff_t d, const int own_points) {
    enum { VECS = CK_TOGETHER / VD_LANES };
    const VD scales = vd_set1(scale);
    VD sum[VECS];
    ptrdiff_t j = 0;
    CK_UNROLL for (int v = 0; v < VECS; v++) sum[v] = vd_load(sums + v * VD_LANES);
    for (; j + VD_LANES <= d; j += VD_LANES) CK_UNROLL for (int v = 0; v < VECS; v++) {
            VD squares[VD_LANES];
            CK_UNROLL for (int i = 0; i < VD_LANES; i++) {
                const int r = v * VD_LANES + i;
                const VD at = vd_load(y[own_points ? r : 0] + j);
                const VD off = vd_sub(vd_mul(FN(vd_read)(x[r] + j), scales), at);
                squares[i] = vd_mul(off, off);
            }
            vd_transpose(squares);
            CK_UNROLL for (int i = 0; i < VD_LANES; i++) sum[v] = vd_add(sum[v], squares[i]);
        }
    CK_UNROLL for (int v = 0; v < VECS; v++) vd_store(sums + v * VD_LANES, sum[v]);
    for (; j < d; j++)
        for (int r = 0; r < CK_TOGETHER; r++) {
            const double off = (double)x[r][j] * scale - y[own_points ? r : 0][j];
            sums[r] += off * off;
        }
}

/* Squared distances of n rows to the centres of their labels. */
CK_INLINE void FN(assigned_distances)(const ck_centers *c, const REAL *x, ptrdiff_t n, const int32_t *labels,
                                      double *distances_sq) {
    for (ptrdiff_t i = 0; i < n; i += CK_TOGETHER) {
        const REAL *rows[CK_TOGETHER];
        const double *centers[CK_TOGETHER];
        double sums[CK_TOGETHER] = {0.0};
        const ptrdiff_t some = n - i < CK_TOGETHER ? n - i : CK_TOGETHER;
        for (int r = 0; r < CK_TOGETHER; r++) { /* where rows are missing, the last one again */
            const ptrdiff_t at = i + (r < some ? r : some - 1);
            rows[r] = x + at * c->d, centers[r] = c->rows + labels[at] * c->d;
        }
        FN(add_squares_side_by_side)(sums, rows, c->scale, centers, c->d, 1);
        memcpy(distances_sq + i, sums, (size_t)some * sizeof *sums);
    }
}

/* Rows and groups of centres whose sums grow together, by so many columns, so that wide rows are read once. */
#ifndef CK_SOME_ROWS
#define CK_SOME_ROWS 32
#define CK_SOME_GROUPS 4
#define CK_SOME_COLUMNS 128
typedef struct {
    double sum[CK_SOME_GROUPS][CK_SOME_ROWS][CK_GROUP], room[CK_SOME_COLUMNS * CK_GROUP];
} ck_some_sums;
#endif

/* Asks for the columns of up to four rows that come next, of `left` ones: so short a piece of a row is at its end
 * before processors see what is coming. */
CK_INLINE void FN(ask_for_columns)(const REAL *x, ptrdiff_t d, ptrdiff_t rows, ptrdiff_t left) {
    const ptrdiff_t stop = left < 2 * CK_SOME_COLUMNS ? left : 2 * CK_SOME_COLUMNS;
    for (ptrdiff_t r = 0; r < rows && r < 4; r++)
        for (ptrdiff_t j = CK_SOME_COLUMNS; j < stop; j += 64 / (ptrdiff_t)sizeof(REAL)) CK_PREFETCH(x + r * d + j);
}

/* out[n][k], OUT: distances of n rows to all centres, as double if `wide`, else as REAL. */
static void FN(all_distances)(const ck_centers *c, const REAL *x, ptrdiff_t n, void *out, int wide,
                              ck_some_sums *scratch) {
    const ptrdiff_t d = c->d, k = c->k, groups = group_count(k);
    const double unit = 1.0 / c->scale;
    double (*sum)[CK_SOME_ROWS][CK_GROUP] = scratch->sum;
    for (ptrdiff_t i0 = 0; i0 < n; i0 += CK_SOME_ROWS)
        for (ptrdiff_t g0 = 0; g0 < groups; g0 += CK_SOME_GROUPS) {
            const ptrdiff_t rows = n - i0 < CK_SOME_ROWS ? n - i0 : CK_SOME_ROWS;
            const ptrdiff_t last = groups - g0 < CK_SOME_GROUPS ? groups - g0 : CK_SOME_GROUPS;
            memset(sum, 0, (size_t)last * sizeof sum[0]);
            for (ptrdiff_t j = 0; j < d; j += CK_SOME_COLUMNS)
                for (ptrdiff_t g = 0; g < last; g++) {
                    const ptrdiff_t columns = d - j < CK_SOME_COLUMNS ? d - j : CK_SOME_COLUMNS;
                    const double *group = group_columns(c, g0 + g, j, columns, scratch->room);
                    for (ptrdiff_t i = 0; i < rows; i += 4) {
                        const REAL *at = x + (i0 + i) * d + j;
                        if (g == 0) FN(ask_for_columns)(at, d, rows - i, d - j);
                        FN(add_squares)(sum[g] + i, at, d, rows - i, c->scale, group, columns, 4);
                    }
                }
            for (ptrdiff_t i = 0; i < rows; i++)
                for (ptrdiff_t l = 0; l < last * CK_GROUP && g0 * CK_GROUP + l < k; l++) {
                    const ptrdiff_t at = (i0 + i) * k + g0 * CK_GROUP + l;
                    const double distance = sqrt(sum[l / CK_GROUP][i][l % CK_GROUP]) * unit;
                    if (wide)
                        ((double *)out)[at] = distance;
                    else
                        ((REAL *)out)[at] = (REAL)distance;
                }
        }
}
