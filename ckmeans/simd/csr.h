/* Rows that are mostly zeros, with values of type REAL: included once per type by tiles.h, behind rows.h.
 *
 * Screening: lanes are centres. Deciding: lanes are rows. A column in which row and centre are both zero adds +0 to a
 * squared distance, which changes no bit: going through the others in order gives what rows.h gives for the same row
 * with its zeros written out. */

#define CK_CSR_VECS 8             /* vectors of scores that stay in registers */
#define CK_CSR_LONGEST (1L << 19) /* nonzeros of a row, up to which the bound on rounding errors holds */

/* Puts rows[0] to rows[count - 1] side by side into s, scaled. */
static void FN(csr_pack)(const ck_csr_centers *c, const ck_csr *x, const ptrdiff_t *rows, int count, csr_scratch *s) {
    const REAL *values = (const REAL *)x->values;
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

CK_INLINE csr_error FN(csr_row_error)(const ck_csr_centers *c, const REAL *x, ptrdiff_t m) {
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

/* low[i], OUT: the least that the exact score of centre i can be, for `vecs` vectors of centres; the least of them
 * is taken into *best. */
CK_INLINE void FN(csr_scores)(const ck_csr_centers *c, ptrdiff_t i, const REAL *x, const int32_t *at, ptrdiff_t m,
                              const csr_error *error, float *low, VF *best, const int vecs) {
    const float *panel = c->panel + i, *half = c->half_norm_sq + i, *norm = c->norm + i;
    const VF f = vf_set1(error->f), f_norm = vf_set1(error->f_norm);
    VF score[CK_CSR_VECS];
    for (int v = 0; v < vecs; v++) score[v] = vf_load(half + v * VF_LANES);
    for (ptrdiff_t t = 0; t < m; t++) {
        const VF here = vf_set1((float)((double)x[t] * c->screen_scale));
        const float *y = panel + at[t] * c->width;
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
static float FN(csr_screen)(const ck_csr_centers *c, const ck_csr *rows, ptrdiff_t row, csr_error *error, float *low) {
    const int64_t begin = rows->begin[row];
    const ptrdiff_t m = (ptrdiff_t)(rows->begin[row + 1] - begin);
    const REAL *x = (const REAL *)rows->values + begin;
    const int32_t *at = rows->columns + begin;
    VF best = vf_set1(INFINITY);
    *error = FN(csr_row_error)(c, x, m);
    for (ptrdiff_t i = 0; i < c->width; i += CK_CSR_VECS * VF_LANES) {
        const ptrdiff_t left = (c->width - i) / VF_LANES;
        switch (left < CK_CSR_VECS ? left : CK_CSR_VECS) {
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

static int32_t FN(csr_decide)(const ck_csr_centers *c, const ck_csr *x, ptrdiff_t row, float limit, csr_scratch *s) {
    double best = INFINITY, sum[CK_CSR_ROWS];
    int32_t label = 0;
    FN(csr_pack)(c, x, &row, 1, s);
    for (ptrdiff_t i = 0; i < c->k; i++) {
        if (!csr_rival(s->low[i], limit)) continue;
        csr_squares(c, i, s, sum);
        if (sum[0] < best) best = sum[0], label = (int32_t)i;
    }
    return label;
}

static void FN(csr_nearest)(const ck_csr_centers *c, const ck_csr *x, ptrdiff_t row, ptrdiff_t n, int32_t *labels,
                            int64_t *exact, void *scratch) {
    const int32_t k = (int32_t)c->k;
    csr_scratch s;
    csr_scratch_layout(c, x, scratch, &s);
    for (ptrdiff_t i = 0; i < n; i++) {
        csr_error error;
        const float best = FN(csr_screen)(c, x, row + i, &error, s.low);
        int32_t label = 0, rivals = 0;
        while (label < k - 1 && s.low[label] != best) label++;
        const float own = error.f_norm * c->norm[label] + error.f * c->half_norm_sq[label] + error.own;
        const float limit = best + 2.0f * own;
        for (int32_t q = 0; q < k; q++) rivals += csr_rival(s.low[q], limit);
        if (rivals != 1) {
            label = FN(csr_decide)(c, x, row + i, limit, &s);
            *exact += 1;
        }
        labels[i] = label;
    }
}

/* Squared distances of at most CK_CSR_CHUNK rows; those of one centre go together. */
static void FN(csr_own_chunk)(const ck_csr_centers *c, const ck_csr *x, ptrdiff_t row, ptrdiff_t n,
                              const int32_t *labels, double *distances_sq, csr_scratch *s) {
    char done[CK_CSR_CHUNK] = {0};
    for (ptrdiff_t i = 0; i < n; i++) {
        ptrdiff_t rows[CK_CSR_ROWS];
        double sum[CK_CSR_ROWS];
        int count = 0;
        if (done[i]) continue;
        for (ptrdiff_t r = i; r < n && count < CK_CSR_ROWS; r++)
            if (!done[r] && labels[r] == labels[i]) done[r] = 1, rows[count++] = row + r;
        FN(csr_pack)(c, x, rows, count, s);
        csr_squares(c, labels[i], s, sum);
        for (int l = 0; l < count; l++) distances_sq[rows[l] - row] = sum[l];
    }
}

static void FN(csr_own_distance)(const ck_csr_centers *c, const ck_csr *x, ptrdiff_t row, ptrdiff_t n,
                                 const int32_t *labels, double *distances_sq, void *scratch) {
    csr_scratch s;
    csr_scratch_layout(c, x, scratch, &s);
    for (ptrdiff_t i = 0; i < n; i += CK_CSR_CHUNK)
        FN(csr_own_chunk)(c, x, row + i, n - i < CK_CSR_CHUNK ? n - i : CK_CSR_CHUNK, labels + i, distances_sq + i, &s);
}

static void FN(csr_all_distances)(const ck_csr_centers *c, const ck_csr *x, ptrdiff_t row, ptrdiff_t n, void *out,
                                  void *scratch) {
    const double unit = 1.0 / c->scale;
    csr_scratch s;
    csr_scratch_layout(c, x, scratch, &s);
    for (ptrdiff_t i = 0; i < n; i += CK_CSR_ROWS) {
        const int count = n - i < CK_CSR_ROWS ? (int)(n - i) : CK_CSR_ROWS;
        ptrdiff_t rows[CK_CSR_ROWS];
        double sum[CK_CSR_ROWS];
        for (int l = 0; l < count; l++) rows[l] = row + i + l;
        FN(csr_pack)(c, x, rows, count, &s);
        for (ptrdiff_t q = 0; q < c->k; q++) {
            csr_squares(c, q, &s, sum);
            for (int l = 0; l < count; l++) ((REAL *)out)[(i + l) * c->k + q] = (REAL)(sqrt(sum[l]) * unit);
        }
    }
}

/* Screens at most CK_CSR_CHUNK rows. least[i], OUT: added to twice the least score of a centre, a lower bound of the
 * squared distance to it, in the unit of the screening. */
static void FN(csr_screen_chunk)(const ck_csr_centers *c, const ck_csr *x, ptrdiff_t row, ptrdiff_t n, double *least,
                                 csr_scratch *s) {
    for (ptrdiff_t i = 0; i < n; i++) {
        csr_error error;
        FN(csr_screen)(c, x, row + i, &error, s->low + i * c->width);
        least[i] = error.norm_sq - 4.0 * (double)error.own;
    }
}

/* Lowers closest_sq to squared distances to centre q; only rows that the screening leaves in doubt are computed. */
static void FN(csr_lower_chunk)(const ck_csr_centers *c, ptrdiff_t q, const ck_csr *x, ptrdiff_t row, ptrdiff_t n,
                                const double *least, double *closest_sq, csr_scratch *s) {
    const double unit = c->scale / c->screen_scale; /* a power of two */
    ptrdiff_t rows[CK_CSR_ROWS];
    double sum[CK_CSR_ROWS];
    int count = 0;
    for (ptrdiff_t i = 0; i < n; i++) {
        const float low = s->low[i * c->width + q];
        const double bound = (least[i] + 2.0 * (double)low) * unit * unit;
        /* 1e-280: squares below it have lost digits. */
        if (!(bound > closest_sq[i] + 1e-280 && bound <= DBL_MAX && low <= FLT_MAX)) rows[count++] = row + i;
        if (count < CK_CSR_ROWS && (i < n - 1 || !count)) continue;
        FN(csr_pack)(c, x, rows, count, s);
        csr_squares(c, q, s, sum);
        for (int l = 0; l < count; l++)
            if (sum[l] < closest_sq[rows[l] - row]) closest_sq[rows[l] - row] = sum[l];
        count = 0;
    }
}

static void FN(csr_lower)(const ck_csr_centers *c, const ck_csr *x, ptrdiff_t row, ptrdiff_t n, double *closest_sq,
                          void *scratch) {
    double least[CK_CSR_CHUNK];
    csr_scratch s;
    csr_scratch_layout(c, x, scratch, &s);
    for (ptrdiff_t i = 0; i < n; i += CK_CSR_CHUNK) {
        const ptrdiff_t rows = n - i < CK_CSR_CHUNK ? n - i : CK_CSR_CHUNK;
        FN(csr_screen_chunk)(c, x, row + i, rows, least, &s);
        FN(csr_lower_chunk)(c, 0, x, row + i, rows, least, closest_sq + i, &s);
    }
}

static void FN(csr_gains)(const ck_csr_centers *c, const ck_csr *x, ptrdiff_t row, ptrdiff_t n, const double *weights,
                          const double *closest_sq, double *gains, void *scratch) {
    double least[CK_CSR_CHUNK], closest[CK_CSR_CHUNK];
    csr_scratch s;
    csr_scratch_layout(c, x, scratch, &s);
    memset(gains, 0, (size_t)c->k * CK_SEED_PANEL * sizeof(double));
    for (ptrdiff_t i = 0; i < n; i += CK_CSR_CHUNK) {
        const ptrdiff_t rows = n - i < CK_CSR_CHUNK ? n - i : CK_CSR_CHUNK;
        FN(csr_screen_chunk)(c, x, row + i, rows, least, &s);
        for (ptrdiff_t q = 0; q < c->k; q++) {
            memcpy(closest, closest_sq + i, (size_t)rows * sizeof(double));
            FN(csr_lower_chunk)(c, q, x, row + i, rows, least, closest, &s);
            for (ptrdiff_t r = 0; r < rows; r++)
                gains[q * CK_SEED_PANEL + (i + r) % CK_SEED_PANEL] +=
                    (weights ? weights[i + r] : 1.0) * (closest_sq[i + r] - closest[r]);
        }
    }
}

/* Adds the nonzeros of row i, or takes them out: to_or_from is 1 or -1, by which patterns are multiplied. */
CK_INLINE void FN(csr_add_row)(const ck_grid *g, const ck_csr *x, ptrdiff_t i, double weight, uint64_t to_or_from,
                               uint64_t *high, uint64_t *low, int64_t *count) {
    const ptrdiff_t d = g->d;
    *count += (int64_t)to_or_from;
    for (int64_t e = x->begin[i]; e < x->begin[i + 1]; e++) {
        const ptrdiff_t j = x->columns[e];
        const double scaled = weight * (((double)((const REAL *)x->values)[e] - g->origin[j]) * g->scale[j]);
        high[j] += (FN(to_grid)(scaled) - CK_ROUND_PATTERN) * to_or_from;
        if (low) low[j] += (FN(to_grid)(FN(off_grid)(scaled) * g->low_scale) - CK_ROUND_PATTERN) * to_or_from;
    }
    if (low) {
        const double scaled = weight * g->scale[d];
        high[d] += (FN(to_grid)(scaled) - CK_ROUND_PATTERN) * to_or_from;
        low[d] += (FN(to_grid)(FN(off_grid)(scaled) * g->low_scale) - CK_ROUND_PATTERN) * to_or_from;
    }
}

/* The origin of a column that spans zero is zero, so a zero is the integer zero on the grid: only its CK_ROUND_PATTERN
 * would be added, which is left out for all. */
static ptrdiff_t FN(csr_move)(const ck_grid *g, const ck_csr *x, ptrdiff_t row, ptrdiff_t n, const int32_t *from,
                              const int32_t *to, const double *weights, uint64_t *high, uint64_t *low,
                              int64_t *counts) {
    const ptrdiff_t stride = g->d + 1;
    ptrdiff_t moved = 0;
    for (ptrdiff_t i = 0; i < n; i++) {
        const ptrdiff_t old = from ? from[i] : -1, new = to[i];
        if (old == new) continue;
        const double weight = weights ? weights[i] * g->weight_unit : 1.0;
        FN(csr_add_row)(g, x, row + i, weight, 1, high + new *stride, low ? low + new *stride : NULL, counts + new);
        if (old >= 0)
            FN(csr_add_row)(g, x, row + i, weight, (uint64_t)-1, high + old * stride, low ? low + old * stride : NULL,
                            counts + old);
        moved++;
    }
    return moved;
}

/* Bit by bit what statistics in rows.h gives: there a zero adds nothing but where row 0 has a number. */
static void FN(csr_statistics)(const ck_csr *x, ptrdiff_t row, ptrdiff_t n, double *low, double *high, double *total,
                               double *squares, double *stored) {
    const ptrdiff_t d = x->d;
    const REAL *values = (const REAL *)x->values;
    const int64_t end = x->begin[1];
    ptrdiff_t together = d < CK_STATISTICS_WIDTH ? CK_STATISTICS_WIDTH / d : 1;
    if (together > n) together = 1;
    for (ptrdiff_t j = 0; j < together * d; j++) low[j] = INFINITY, high[j] = -INFINITY, total[j] = squares[j] = 0.0;
    memset(stored, 0, (size_t)d * sizeof(double));
    for (ptrdiff_t i = 0; i < n; i++) {
        const ptrdiff_t lane = i % together * d;
        int64_t f = 0; /* of row 0 */
        for (int64_t e = x->begin[row + i]; e <= x->begin[row + i + 1]; e++) {
            const ptrdiff_t j = e < x->begin[row + i + 1] ? x->columns[e] : d;
            for (; f < end && x->columns[f] < j; f++) {
                const double off = 0.0 - (double)values[f];
                total[lane + x->columns[f]] += off;
                squares[lane + x->columns[f]] += off * off;
            }
            if (j == d) break;
            const double v = (double)values[e];
            const double off = v - (f < end && x->columns[f] == j ? (double)values[f++] : 0.0);
            low[lane + j] = v < low[lane + j] ? v : low[lane + j];
            high[lane + j] = v > high[lane + j] ? v : high[lane + j];
            total[lane + j] += off;
            squares[lane + j] += off * off;
            stored[j] += 1.0;
        }
    }
    for (ptrdiff_t j = 0; j < together * d; j++) {
        if (stored[j % d] < (double)n && !(low[j] < 0.0)) low[j] = 0.0;
        if (stored[j % d] < (double)n && !(high[j] > 0.0)) high[j] = 0.0;
    }
    for (ptrdiff_t j = d; j < together * d; j++) {
        low[j % d] = low[j] < low[j % d] ? low[j] : low[j % d];
        high[j % d] = high[j] > high[j % d] ? high[j] : high[j % d];
        total[j % d] += total[j];
        squares[j % d] += squares[j];
    }
}
