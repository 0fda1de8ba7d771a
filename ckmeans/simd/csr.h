/* Rows that are mostly zeros, with values of type REAL: included once per type by tiles.h, behind rows.h.
 *
 * Lanes are centres. A column in which row and centre are both zero adds +0 to a squared distance, which changes no bit:
 * going through the others in order gives what rows.h gives for the same row with its zeros written out. */

#define CK_CSR_VECS 8             /* vectors of scores that stay in registers */
#define CK_CSR_LONGEST (1L << 19) /* nonzeros of a row, up to which the bound on rounding errors holds */

/* Squared distances of a row of m numbers to a group of centres. */
CK_INLINE void FN(csr_squares)(const ck_csr_centers *c, ptrdiff_t group, const REAL *x, const int32_t *at, ptrdiff_t m,
                               double *out, const int lanes) {
    const int32_t *column = c->columns + c->first[group];
    const double *value = c->values + c->first[group] * lanes;
    double sum[CK_GROUP] = {0.0};
    for (ptrdiff_t t = 0; t < m; t++) {
        const double here = (double)x[t] * c->scale;
        for (; *column < at[t]; column++, value += lanes)
            for (int l = 0; l < lanes; l++) sum[l] += value[l] * value[l];
        if (*column == at[t]) {
            for (int l = 0; l < lanes; l++) {
                const double off = here - value[l];
                sum[l] += off * off;
            }
            column++, value += lanes;
        } else
            for (int l = 0; l < lanes; l++) sum[l] += here * here;
    }
    for (; *column != INT32_MAX; column++, value += lanes)
        for (int l = 0; l < lanes; l++) sum[l] += value[l] * value[l];
    for (int l = 0; l < lanes; l++) out[l] = sum[l];
}

CK_INLINE csr_error FN(csr_row_error)(const ck_csr_centers *c, const REAL *x, ptrdiff_t m) {
    const double u = 1.0 / 16777216.0, decision = u * u / 4.0 * (double)(c->d + 8);
    double norm_sq = 0.0;
    for (ptrdiff_t t = 0; t < m; t++) {
        const double at = (double)x[t] * c->scale;
        norm_sq += at * at;
    }
    const double f = m <= CK_CSR_LONGEST ? 1.05 * u * (double)(m + 12) + decision : INFINITY;
    const csr_error error = {(float)f, (float)(f * sqrt(norm_sq)), (float)(decision * norm_sq + 1e-30)};
    return error;
}

/* low[i], OUT: the least that the exact score of centre i can be, for `vecs` vectors of centres; the least of them
 * is taken into *best. */
CK_INLINE void FN(csr_scores)(const ck_csr_centers *c, ptrdiff_t i, const REAL *x, const int32_t *at, ptrdiff_t m,
                              const csr_error * error, float *low, VF *best, const int vecs) {
    const float *panel = c->panel + i, *half = c->half_norm_sq + i, *norm = c->norm + i;
    const VF f = vf_set1(error->f), f_norm = vf_set1(error->f_norm);
    VF score[CK_CSR_VECS];
    for (int v = 0; v < vecs; v++) score[v] = vf_load(half + v * VF_LANES);
    for (ptrdiff_t t = 0; t < m; t++) {
        const VF here = vf_set1((float)((double)x[t] * c->scale));
        const float *y = panel + at[t] * c->width;
        for (int v = 0; v < vecs; v++) score[v] = vf_fnmadd(here, vf_load(y + v * VF_LANES), score[v]);
    }
    for (int v = 0; v < vecs; v++) {
        score[v] = vf_fnmadd(f_norm, vf_load(norm + v * VF_LANES), score[v]);
        score[v] = vf_fnmadd(f, vf_load(half + v * VF_LANES), score[v]);
        vf_store(low + i + v * VF_LANES, score[v]);
        *best = vf_min(score[v], *best); /* a NaN is dropped here and found by csr_rivals */
    }
}

static float FN(csr_screen)(const ck_csr_centers *c, const REAL *x, const int32_t *at, ptrdiff_t m,
                            const csr_error * error, float *low) {
    VF best = vf_set1(INFINITY);
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

/* Whether a centre may be the nearest, given the most that the best one's score can be. NaN and overflow say yes. */
CK_INLINE int FN(csr_rival)(float low, float limit) { return !(low > limit && low <= FLT_MAX); }

static int32_t FN(csr_decide)(const ck_csr_centers *c, const REAL *x, const int32_t *at, ptrdiff_t m, const float *low,
                              float limit) {
    double best = INFINITY;
    int32_t label = 0;
    for (ptrdiff_t i = 0; i < c->k; i++)
        if (FN(csr_rival)(low[i], limit)) {
            double sum;
            FN(csr_squares)(c, i, x, at, m, &sum, 1);
            if (sum < best) best = sum, label = (int32_t)i;
        }
    return label;
}

static void FN(csr_nearest)(const ck_csr_centers *c, const ck_csr *x, ptrdiff_t row, ptrdiff_t n, int32_t *labels,
                            int64_t *exact, float *scratch) {
    const int32_t k = (int32_t)c->k;
    for (ptrdiff_t i = 0; i < n; i++) {
        const int64_t begin = x->begin[row + i];
        const ptrdiff_t m = (ptrdiff_t)(x->begin[row + i + 1] - begin);
        const REAL *values = (const REAL *)x->values + begin;
        const int32_t *at = x->columns + begin;
        const csr_error error = FN(csr_row_error)(c, values, m);
        const float best = FN(csr_screen)(c, values, at, m, &error, scratch);
        int32_t label = 0, rivals = 0;
        while (label < k - 1 && scratch[label] != best) label++;
        const float own = error.f_norm * c->norm[label] + error.f * c->half_norm_sq[label] + error.own;
        const float limit = best + 2.0f * own;
        for (int32_t q = 0; q < k; q++) rivals += FN(csr_rival)(scratch[q], limit);
        if (rivals != 1) {
            label = FN(csr_decide)(c, values, at, m, scratch, limit);
            *exact += 1;
        }
        labels[i] = label;
    }
}

static void FN(csr_own_distance)(const ck_csr_centers *c, const ck_csr *x, ptrdiff_t row, ptrdiff_t n,
                                 const int32_t *labels, double *distances_sq) {
    for (ptrdiff_t i = 0; i < n; i++) {
        const int64_t begin = x->begin[row + i];
        FN(csr_squares)(c, labels[i], (const REAL *)x->values + begin, x->columns + begin,
                        (ptrdiff_t)(x->begin[row + i + 1] - begin), distances_sq + i, 1);
    }
}

static void FN(csr_all_distances)(const ck_csr_centers *c, const ck_csr *x, ptrdiff_t row, ptrdiff_t n, void *out) {
    const double unit = 1.0 / c->scale;
    for (ptrdiff_t i = 0; i < n; i++) {
        const int64_t begin = x->begin[row + i];
        REAL *distances = (REAL *)out + i * c->k;
        for (ptrdiff_t g = 0; g < csr_groups(c); g++) {
            double sum[CK_GROUP];
            FN(csr_squares)(c, g, (const REAL *)x->values + begin, x->columns + begin,
                            (ptrdiff_t)(x->begin[row + i + 1] - begin), sum, CK_GROUP);
            for (ptrdiff_t l = 0; l < csr_members(c, g); l++) distances[g * CK_GROUP + l] = (REAL)(sqrt(sum[l]) * unit);
        }
    }
}

static void FN(csr_potentials)(const ck_csr_centers *c, const ck_csr *x, ptrdiff_t row, ptrdiff_t n,
                               const double *weights, const double *closest_sq, double *potentials) {
    for (ptrdiff_t g = 0; g < csr_groups(c); g++) {
        double total[CK_GROUP] = {0.0};
        for (ptrdiff_t i = 0; i < n; i++) {
            const int64_t begin = x->begin[row + i];
            double sum[CK_GROUP];
            FN(csr_squares)(c, g, (const REAL *)x->values + begin, x->columns + begin,
                            (ptrdiff_t)(x->begin[row + i + 1] - begin), sum, CK_GROUP);
            const double weight = weights ? weights[i] : 1.0, closest = closest_sq[i];
            for (int l = 0; l < CK_GROUP; l++) total[l] += weight * (sum[l] < closest ? sum[l] : closest);
        }
        memcpy(potentials + g * CK_GROUP, total, sizeof total);
    }
}

/* The origin of a column that spans zero is zero, so a zero is the integer zero on the grid: only its CK_ROUND_PATTERN
 * would be added, which is left out for all. */
static void FN(csr_accumulate)(const ck_grid *g, const ck_csr *x, ptrdiff_t row, ptrdiff_t n, const int32_t *labels,
                               const double *weights, uint64_t *high, uint64_t *low, int64_t *counts) {
    const ptrdiff_t d = g->d;
    for (ptrdiff_t i = 0; i < n; i++) {
        const ptrdiff_t label = labels[i];
        const double weight = weights ? weights[i] : 1.0;
        uint64_t *to = high + label * (d + 1), *below = low ? low + label * (d + 1) : NULL;
        counts[label] += 1;
        for (int64_t e = x->begin[row + i]; e < x->begin[row + i + 1]; e++) {
            const ptrdiff_t j = x->columns[e];
            const double scaled = weight * ((double)((const REAL *)x->values)[e] - g->origin[j]) * g->scale[j];
            to[j] += FN(to_grid)(scaled) - CK_ROUND_PATTERN;
            if (below) below[j] += FN(to_grid)(FN(off_grid)(scaled) * g->low_scale) - CK_ROUND_PATTERN;
        }
        if (below) {
            const double scaled = weight * g->scale[d];
            to[d] += FN(to_grid)(scaled) - CK_ROUND_PATTERN;
            below[d] += FN(to_grid)(FN(off_grid)(scaled) * g->low_scale) - CK_ROUND_PATTERN;
        }
    }
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
