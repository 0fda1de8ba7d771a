/* What is done to blocks of CSR rows with values of type REAL. Included once per type.
 *
 * Screening scores one row against many centres at a time; float64 compares several rows with one centre at a time. A
 * column in which row and centre are both zero adds +0 to a squared distance, which changes no bit: visiting the other
 * columns in order gives what rows.h gives for the same row with its zeros written out. Knows nothing of the dense
 * screening. The error bound is proven in docs/proofs/csr.md. */
#include "once/csr_prepare.h"

#define CK_CSR_VECS 8             /* vectors of scores that stay in registers */
#define CK_CSR_LONGEST (1L << 19) /* nonzeros of a row, up to which the bound on rounding errors holds */

static void FN(csr_plan)(ck_centers *c, void *memory, const double *centers, double scale, const ck_frame *frame,
                         int screen) {
    (void)frame; /* nothing is subtracted, so there is no frame to keep */
    csr_plan(c, memory, centers, scale, MAX_EXPONENT, screen);
}

/* Puts rows[0] to rows[count - 1] side by side into s, scaled. */
static void FN(csr_pack)(const ck_centers *c, const ck_rows *x, const ptrdiff_t *rows, int count, csr_scratch *s) {
    const REAL *values = (const REAL *)x->numbers;
    int64_t at[CK_CSR_ROWS], end[CK_CSR_ROWS];
    int32_t next[CK_CSR_ROWS];
    for (int l = 0; l < CK_CSR_ROWS; l++) {
        at[l] = l < count ? x->begin[rows[l]] : 0, end[l] = l < count ? x->begin[rows[l] + 1] : 0;
        next[l] = at[l] < end[l] ? x->columns[at[l]] : INT32_MAX;
    }
    for (ptrdiff_t u = 0;; u++) {
        int32_t column = INT32_MAX;
        for (int l = 0; l < CK_CSR_ROWS; l++) column = next[l] < column ? next[l] : column;
        s->columns[u] = column;
        if (column == INT32_MAX) return;
        double *to = s->values + u * CK_CSR_ROWS;
        for (int l = 0; l < CK_CSR_ROWS; l++) {
            to[l] = 0.0;
            if (next[l] != column) continue;
            to[l] = (double)values[at[l]++] * c->scale;
            next[l] = at[l] < end[l] ? x->columns[at[l]] : INT32_MAX;
        }
    }
}

/* Of a row with m nonzeros, x. */
CK_INLINE csr_error FN(csr_row_error)(const ck_centers *c, const REAL *x, ptrdiff_t m) {
    const double u = 1.0 / 16777216.0, decision = u * u / 4.0 * (double)(c->d + 8);
    double norm_sq = 0.0;
    for (ptrdiff_t t = 0; t < m; t++) {
        const double at = (double)x[t] * c->screen_scale;
        norm_sq += at * at;
    }
    const double f = m <= CK_CSR_LONGEST ? 1.05 * u * (double)(m + 12) + decision : INFINITY;
    const csr_error error = {(float)f, (float)(f * sqrt(norm_sq)), (float)(decision * norm_sq + 1e-30), norm_sq};
    return error;
}

/* Scores `vecs` vectors of centres, the first being centre i, against a row with nonzeros x[0] to x[m - 1] in the
 * columns `at`. low[i] and so on, OUT: the least that the exact score can be; *best, INOUT: the least of these. */
CK_INLINE void FN(csr_scores)(const ck_centers *c, ptrdiff_t i, const REAL *x, const int32_t *at, ptrdiff_t m,
                              const csr_error *error, float *low, VF *best, const int vecs) {
    const float *panel = c->csr->panel + i, *half = c->csr->half_norm_sq + i, *norm = c->csr->norm + i;
    const ptrdiff_t width = c->csr->width;
    const VF f = vf_set1(error->f), f_norm = vf_set1(error->f_norm);
    VF score[CK_CSR_VECS];
    for (int v = 0; v < vecs; v++) score[v] = vf_load(half + v * VF_LANES);
    for (ptrdiff_t t = 0; t < m; t++) {
        const VF here = vf_set1((float)((double)x[t] * c->screen_scale));
        const float *y = panel + at[t] * width;
        for (int v = 0; v < vecs; v++) score[v] = vf_fnmadd(here, vf_load(y + v * VF_LANES), score[v]);
    }
    for (int v = 0; v < vecs; v++) {
        score[v] = vf_fnmadd(f_norm, vf_load(norm + v * VF_LANES), score[v]);
        score[v] = vf_fnmadd(f, vf_load(half + v * VF_LANES), score[v]);
        vf_store(low + i + v * VF_LANES, score[v]);
        *best = vf_min(score[v], *best); /* a NaN is dropped here and found by csr_rival */
    }
}

/* low[width], OUT: see csr_scores; error, OUT. Returns the least of low. */
static float FN(csr_screen)(const ck_centers *c, const ck_rows *rows, ptrdiff_t row, csr_error *error, float *low) {
    const int64_t begin = rows->begin[row];
    const ptrdiff_t m = (ptrdiff_t)(rows->begin[row + 1] - begin), width = c->csr->width;
    const REAL *x = (const REAL *)rows->numbers + begin;
    const int32_t *at = rows->columns + begin;
    VF best = vf_set1(INFINITY);
    *error = FN(csr_row_error)(c, x, m);
    for (ptrdiff_t i = 0; i < width; i += CK_CSR_VECS * VF_LANES) {
        const ptrdiff_t vecs = (width - i) / VF_LANES;
        switch (vecs < CK_CSR_VECS ? vecs : CK_CSR_VECS) {
        case 1: FN(csr_scores)(c, i, x, at, m, error, low, &best, 1); break;
        case 2: FN(csr_scores)(c, i, x, at, m, error, low, &best, 2); break;
        case 3: FN(csr_scores)(c, i, x, at, m, error, low, &best, 3); break;
        case 4: FN(csr_scores)(c, i, x, at, m, error, low, &best, 4); break;
        case 5: FN(csr_scores)(c, i, x, at, m, error, low, &best, 5); break;
        case 6: FN(csr_scores)(c, i, x, at, m, error, low, &best, 6); break;
        case 7: FN(csr_scores)(c, i, x, at, m, error, low, &best, 7); break;
        default: FN(csr_scores)(c, i, x, at, m, error, low, &best, 8);
        }
    }
    float lanes[VF_LANES], least = INFINITY;
    vf_store(lanes, best);
    for (int l = 0; l < VF_LANES; l++) least = lanes[l] < least ? lanes[l] : least;
    return least;
}

/* The nearest centre by float64, among those that s->low leaves possible, or, if there was no screening, all. */
static int32_t FN(csr_decide)(const ck_centers *c, const ck_rows *x, ptrdiff_t row, float limit, csr_scratch *s) {
    double best = INFINITY, sum[CK_CSR_ROWS];
    int32_t label = 0;
    FN(csr_pack)(c, x, &row, 1, s);
    for (ptrdiff_t i = 0; i < c->k; i++) {
        if (c->screened && !csr_rival(s->low[i], limit)) continue;
        csr_squares(c->csr, i, s, sum);
        if (sum[0] < best) best = sum[0], label = (int32_t)i;
    }
    return label;
}

/* The nearest centre of a row by screening, or -1 where that leaves doubt. limit, OUT: what the score of the best
 * centre can be at most. */
static int32_t FN(csr_screened)(const ck_centers *c, const ck_rows *x, ptrdiff_t row, float *limit, csr_scratch *s) {
    const int32_t k = (int32_t)c->k;
    csr_error error;
    const float best = FN(csr_screen)(c, x, row, &error, s->low);
    int32_t label = 0, rivals = 0;
    while (label < k - 1 && s->low[label] != best) label++;
    const float error_of_best =
        error.f_norm * c->csr->norm[label] + error.f * c->csr->half_norm_sq[label] + error.row_error;
    *limit = best + 2.0f * error_of_best;
    for (int32_t q = 0; q < k; q++) rivals += csr_rival(s->low[q], *limit);
    return rivals == 1 ? label : -1;
}

static void FN(csr_nearest)(const ck_centers *c, const ck_rows *x, const ck_codes *codes, int32_t *labels,
                            ck_tally *tally, void *scratch) {
    csr_scratch s;
    csr_scratch_layout(c, x, scratch, &s);
    for (ptrdiff_t i = 0; i < x->n; i++) {
        float limit = INFINITY;
        labels[i] = c->screened ? FN(csr_screened)(c, x, i, &limit, &s) : -1;
        if (labels[i] >= 0) continue;
        labels[i] = FN(csr_decide)(c, x, i, limit, &s);
        tally->n_decided += 1;
    }
    tally->n_distances += x->n * c->k;
    (void)codes;
}

/* Rows with the same label are compared with their centre together. */
static void FN(csr_assigned_distances)(const ck_centers *c, const ck_rows *x, const int32_t *labels,
                                       double *distances_sq, void *scratch) {
    csr_scratch s;
    char done[CK_BLOCK] = {0};
    csr_scratch_layout(c, x, scratch, &s);
    for (ptrdiff_t i = 0; i < x->n; i++) {
        ptrdiff_t rows[CK_CSR_ROWS];
        double sum[CK_CSR_ROWS];
        int count = 0;
        if (done[i]) continue;
        for (ptrdiff_t r = i; r < x->n && count < CK_CSR_ROWS; r++)
            if (!done[r] && labels[r] == labels[i]) done[r] = 1, rows[count++] = r;
        FN(csr_pack)(c, x, rows, count, &s);
        csr_squares(c->csr, labels[i], &s, sum);
        for (int l = 0; l < count; l++) distances_sq[rows[l]] = sum[l];
    }
}

static void FN(csr_all_distances)(const ck_centers *c, const ck_rows *x, void *out, int wide, void *scratch) {
    const double unit = 1.0 / c->scale;
    csr_scratch s;
    csr_scratch_layout(c, x, scratch, &s);
    for (ptrdiff_t i = 0; i < x->n; i += CK_CSR_ROWS) {
        const int count = x->n - i < CK_CSR_ROWS ? (int)(x->n - i) : CK_CSR_ROWS;
        ptrdiff_t rows[CK_CSR_ROWS];
        double sum[CK_CSR_ROWS];
        for (int l = 0; l < count; l++) rows[l] = i + l;
        FN(csr_pack)(c, x, rows, count, &s);
        for (ptrdiff_t q = 0; q < c->k; q++) {
            csr_squares(c->csr, q, &s, sum);
            for (int l = 0; l < count; l++) {
                const double distance = sqrt(sum[l]) * unit;
                if (wide)
                    ((double *)out)[(i + l) * c->k + q] = distance;
                else
                    ((REAL *)out)[(i + l) * c->k + q] = (REAL)distance;
            }
        }
    }
}

/* Screens a block. least[i], OUT: added to twice the least score of a centre, a lower bound of the squared distance to
 * it, in the unit of the screening. */
static void FN(csr_screen_block)(const ck_centers *c, const ck_rows *x, double *least, csr_scratch *s) {
    for (ptrdiff_t i = 0; i < x->n; i++) {
        csr_error error;
        FN(csr_screen)(c, x, i, &error, s->low + i * c->csr->width);
        least[i] = error.norm_sq - 4.0 * (double)error.row_error;
    }
}

/* Lowers closest_sq to squared distances to centre q; only rows that the screening leaves in doubt are computed. */
static void FN(csr_lower_to)(const ck_centers *c, ptrdiff_t q, const ck_rows *x, const double *least,
                             double *closest_sq, csr_scratch *s) {
    const double unit = c->scale / c->screen_scale; /* a power of two */
    const ptrdiff_t n = x->n, width = c->csr->width;
    ptrdiff_t rows[CK_CSR_ROWS];
    double sum[CK_CSR_ROWS];
    int count = 0;
    for (ptrdiff_t i = 0; i < n; i++) {
        const float low = s->low[i * width + q];
        const double bound = (least[i] + 2.0 * (double)low) * unit * unit;
        /* 1e-280: squares below it have lost digits. */
        if (!(bound > closest_sq[i] + 1e-280 && bound <= DBL_MAX && low <= FLT_MAX)) rows[count++] = i;
        if (count < CK_CSR_ROWS && (i < n - 1 || !count)) continue;
        FN(csr_pack)(c, x, rows, count, s);
        csr_squares(c->csr, q, s, sum);
        for (int l = 0; l < count; l++)
            if (sum[l] < closest_sq[rows[l]]) closest_sq[rows[l]] = sum[l];
        count = 0;
    }
}

static void FN(csr_lower)(const ck_centers *c, const ck_rows *x, double *closest_sq, void *scratch) {
    double least[CK_BLOCK];
    csr_scratch s;
    csr_scratch_layout(c, x, scratch, &s);
    FN(csr_screen_block)(c, x, least, &s);
    FN(csr_lower_to)(c, 0, x, least, closest_sq, &s);
}

static void FN(csr_gains)(const ck_centers *c, const ck_rows *x, const double *weights, const double *closest_sq,
                          double *gains, void *scratch) {
    double least[CK_BLOCK], closest[CK_BLOCK];
    csr_scratch s;
    csr_scratch_layout(c, x, scratch, &s);
    memset(gains, 0, (size_t)c->k * CK_SEED_PANEL * sizeof(double));
    FN(csr_screen_block)(c, x, least, &s);
    for (ptrdiff_t q = 0; q < c->k; q++) {
        memcpy(closest, closest_sq, (size_t)x->n * sizeof(double));
        FN(csr_lower_to)(c, q, x, least, closest, &s);
        for (ptrdiff_t r = 0; r < x->n; r++)
            gains[q * CK_SEED_PANEL + r % CK_SEED_PANEL] += (weights ? weights[r] : 1.0) * (closest_sq[r] - closest[r]);
    }
}

/* The origin of a column that spans zero is zero, so zeros that are not stored add nothing. */
static ptrdiff_t FN(csr_move)(const ck_rows *x, const int32_t *from, const int32_t *to, const ck_accumulator *sums) {
    const ck_grid *g = sums->grid;
    const ptrdiff_t size = g->limbs * (g->d + 1);
    ptrdiff_t n_changed = 0;
    for (ptrdiff_t i = 0; i < x->n; i++) {
        const ptrdiff_t old = from ? from[i] : -1;
        if (old == to[i]) continue;
        const double weight = sums->weights ? sums->weights[i] : 1.0;
        uint64_t *more = sums->totals + to[i] * size, *less = old < 0 ? NULL : sums->totals + old * size;
        sums->counts[to[i]] += 1;
        if (less) sums->counts[old] -= 1;
        for (int64_t e = x->begin[i]; e < x->begin[i + 1]; e++) {
            const ptrdiff_t j = x->columns[e];
            add_number(g, j, (double)((const REAL *)x->numbers)[e], weight, more + j, less ? less + j : NULL);
        }
        if (g->weighted) add_weight(g, weight, more, less);
        n_changed++;
    }
    return n_changed;
}

/* Adds one number to its column. Numbers that are not stored add nothing. */
CK_INLINE void FN(csr_add_number)(ck_column *c, double v) {
    raise_column(c, exponent_above(fabs(v)));
    const ck_magics m = magics_of(c->magic[0], c->magic[1]);
    uint64_t sums[CK_BINS] = {0}, squares[CK_BINS] = {0};
    add_to_bins(v, &m, sums, squares, sizeof(REAL) == sizeof(float) ? CK_ALL_BINS : CK_WIDE_ALL_BINS);
    for (int b = 0; b < CK_BINS && c->exponent <= CK_MOST_EXPONENT; b++) {
        const uint64_t times = sizeof(REAL) > sizeof(float) && b ? 2 : 1;
        c->low_bits[0][b] += (int64_t)(sums[b] - pattern_of(m.sums[b]));
        c->low_bits[1][b] += (int64_t)(squares[b] - times * pattern_of(m.squares[b]));
    }
    c->low = v < c->low ? v : c->low, c->high = v > c->high ? v : c->high;
    if (v != 0.0 && fabs(v) < c->least) c->least = fabs(v);
    if (++c->stored % (CK_STATISTICS_ROWS / 2) == 0) settle_column(c);
}

/* As the table has it. */
static int FN(csr_statistics)(const ck_rows *x, ck_column *columns, void *scratch) {
    (void)scratch;
    const REAL *values = (const REAL *)x->numbers;
    for (int64_t e = x->begin[0]; e < x->begin[x->n]; e++) {
        const double v = (double)values[e];
        if (!(fabs(v) < INFINITY)) return 0;
        FN(csr_add_number)(columns + x->columns[e], v);
    }
    return 1;
}
