/* What is done to rows of one storage type, REAL: included once per type by tiles.h.
 *
 * Decides in float64: the squared distance of a row and a centre is one sum over the columns in order, each difference,
 * square and sum rounded on its own, which every instruction set computes to the same bit. */

/* panel[j][r], norm_sq[r] and, for missing rows, zeros. */
static void FN(pack)(const ck_centers *c, const REAL *x, ptrdiff_t n, float *panel, float *norm_sq) {
    const ptrdiff_t d = c->d;
    const REAL scale = (REAL)c->scale;
    for (int r = 0; r < CK_ROWS; r++) norm_sq[r] = 0.0f;
    for (ptrdiff_t j0 = 0; j0 < d; j0 += 16) { /* sixteen columns of a panel stay in the first-level cache */
        const ptrdiff_t j1 = j0 + 16 < d ? j0 + 16 : d;
        for (ptrdiff_t r = 0; r < CK_ROWS; r++)
            for (ptrdiff_t j = j0; j < j1; j++) {
                const float v = r < n ? (float)(x[r * d + j] * scale - (REAL)c->shift[j]) : 0.0f;
                panel[j * CK_ROWS + r] = v;
                norm_sq[r] += v * v;
            }
    }
}

/* Squared distances of one row to a group of centres over columns [j0, j1), added to sum. */
CK_INLINE void FN(add_squares)(double sum[CK_GROUP], const REAL *x, double scale, const double *group, ptrdiff_t j0,
                               ptrdiff_t j1) {
    for (ptrdiff_t j = j0; j < j1; j++) {
        const double at = (double)x[j] * scale;
        for (int l = 0; l < CK_GROUP; l++) {
            const double off = at - group[j * CK_GROUP + l];
            sum[l] += off * off;
        }
    }
}

/* The nearest centre of one row, by float64. A group whose sums have all passed the best is left early. */
static int32_t FN(decide)(const ck_centers *c, const REAL *x) {
    const ptrdiff_t d = c->d;
    double best = INFINITY;
    int32_t label = 0;
    for (ptrdiff_t g = 0; g < group_count(c->k); g++) {
        double sum[CK_GROUP] = {0.0};
        for (ptrdiff_t j = 0; j < d; j += 32) {
            FN(add_squares)(sum, x, c->scale, c->groups + g * d * CK_GROUP, j, j + 32 < d ? j + 32 : d);
            int near = 0;
            for (int l = 0; l < CK_GROUP; l++) near |= sum[l] < best;
            if (!near) break;
        }
        for (int l = 0; l < CK_GROUP; l++)
            if (sum[l] < best) best = sum[l], label = (int32_t)(g * CK_GROUP + l);
    }
    return label;
}

static void FN(nearest)(const ck_centers *c, const REAL *x, ptrdiff_t n, int32_t *labels, int64_t *exact,
                        void *scratch) {
    size_t used = 0;
    float *panel = piece(scratch, &used, (size_t)(CK_ROWS * c->d) * sizeof(float));
    float *partial = piece(scratch, &used, CK_CHUNK * CK_WIDTH * CK_ROWS * sizeof(float));
    float *best = piece(scratch, &used, 3 * CK_ROWS * sizeof(float));
    int32_t *found = piece(scratch, &used, CK_ROWS * sizeof(int32_t));
    float *second = best + CK_ROWS, *norm_sq = second + CK_ROWS;
    for (ptrdiff_t i = 0; i < n; i += CK_ROWS) {
        const ptrdiff_t rows = n - i < CK_ROWS ? n - i : CK_ROWS;
        FN(pack)(c, x + i * c->d, rows, panel, norm_sq);
        screen(c, panel, partial, best, second, found);
        for (ptrdiff_t r = 0; r < rows; r++) {
            /* Written so that a NaN or an overflow anywhere leaves the row in doubt. */
            const float row_error = c->row_slack * norm_sq[r] + 1e-30f;
            if (second[r] - best[r] > row_error + c->slack[found[r]]) {
                labels[i + r] = found[r];
            } else {
                labels[i + r] = FN(decide)(c, x + (i + r) * c->d);
                *exact += 1;
            }
        }
    }
}

static void FN(own_distance)(const ck_centers *c, const REAL *x, ptrdiff_t n, const int32_t *labels,
                             double *distances_sq) {
    const ptrdiff_t d = c->d;
    ptrdiff_t i = 0;
    for (; i + 4 <= n; i += 4) { /* four rows at once: each sum is a chain that waits for itself */
        const REAL *row = x + i * d;
        const double *y0 = c->rows + labels[i] * d, *y1 = c->rows + labels[i + 1] * d;
        const double *y2 = c->rows + labels[i + 2] * d, *y3 = c->rows + labels[i + 3] * d;
        double s0 = 0.0, s1 = 0.0, s2 = 0.0, s3 = 0.0;
        for (ptrdiff_t j = 0; j < d; j++) {
            const double t0 = (double)row[j] * c->scale - y0[j], t1 = (double)row[d + j] * c->scale - y1[j];
            const double t2 = (double)row[2 * d + j] * c->scale - y2[j], t3 = (double)row[3 * d + j] * c->scale - y3[j];
            s0 += t0 * t0, s1 += t1 * t1, s2 += t2 * t2, s3 += t3 * t3;
        }
        distances_sq[i] = s0, distances_sq[i + 1] = s1, distances_sq[i + 2] = s2, distances_sq[i + 3] = s3;
    }
    for (; i < n; i++) {
        const double *y = c->rows + labels[i] * d;
        double sum = 0.0;
        for (ptrdiff_t j = 0; j < d; j++) {
            const double t = (double)x[i * d + j] * c->scale - y[j];
            sum += t * t;
        }
        distances_sq[i] = sum;
    }
}

static void FN(all_distances)(const ck_centers *c, const REAL *x, ptrdiff_t n, REAL *out) {
    const ptrdiff_t d = c->d, k = c->k;
    const double unit = 1.0 / c->scale;
    for (ptrdiff_t i = 0; i < n; i++)
        for (ptrdiff_t g = 0; g < group_count(k); g++) {
            double sum[CK_GROUP] = {0.0};
            FN(add_squares)(sum, x + i * d, c->scale, c->groups + g * d * CK_GROUP, 0, d);
            for (ptrdiff_t l = 0; l < CK_GROUP && g * CK_GROUP + l < k; l++)
                out[i * k + g * CK_GROUP + l] = (REAL)(sqrt(sum[l]) * unit);
        }
}

CK_INLINE uint64_t FN(to_grid)(double scaled, double *rest) {
    const double rounded = scaled + CK_ROUND_TO_INTEGER;
    uint64_t pattern;
    memcpy(&pattern, &rounded, sizeof pattern);
    *rest = scaled - (rounded - CK_ROUND_TO_INTEGER);
    return pattern;
}

static void FN(accumulate)(const ck_grid *g, const REAL *x, ptrdiff_t n, const int32_t *labels, const double *weights,
                           uint64_t *high, uint64_t *low, int64_t *counts) {
    const ptrdiff_t d = g->d;
    double rest, unused;
    for (ptrdiff_t i = 0; i < n; i++) {
        const REAL *row = x + i * d;
        uint64_t *to = high + labels[i] * (d + 1);
        counts[labels[i]] += 1;
        if (!low) {
            for (ptrdiff_t j = 0; j < d; j++)
                to[j] += FN(to_grid)(((double)row[j] - g->origin[j]) * g->scale[j], &unused);
            continue;
        }
        uint64_t *below = low + labels[i] * (d + 1);
        const double weight = weights ? weights[i] : 1.0;
        for (ptrdiff_t j = 0; j < d; j++) {
            to[j] += FN(to_grid)(weight * ((double)row[j] - g->origin[j]) * g->scale[j], &rest);
            below[j] += FN(to_grid)(rest * g->low_scale, &unused);
        }
        to[d] += FN(to_grid)(weight * g->scale[d], &rest);
        below[d] += FN(to_grid)(rest * g->low_scale, &unused);
    }
}

static void FN(potentials)(const ck_centers *c, const REAL *x, ptrdiff_t n, const double *weights,
                           const double *closest_sq, double *potentials) {
    const ptrdiff_t d = c->d;
    for (ptrdiff_t g = 0; g < group_count(c->k); g++) {
        double total[CK_GROUP] = {0.0};
        for (ptrdiff_t i = 0; i < n; i++) {
            double sum[CK_GROUP] = {0.0};
            FN(add_squares)(sum, x + i * d, c->scale, c->groups + g * d * CK_GROUP, 0, d);
            const double weight = weights ? weights[i] : 1.0, closest = closest_sq[i];
            for (int l = 0; l < CK_GROUP; l++) total[l] += weight * (sum[l] < closest ? sum[l] : closest);
        }
        memcpy(potentials + g * CK_GROUP, total, sizeof total);
    }
}
