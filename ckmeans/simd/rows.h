/* What is done to rows of one storage type, REAL: included once per type by tiles.h.
 *
 * Decides in float64: the squared distance of a row and a centre is one sum over the columns in order, each difference,
 * square and sum rounded on its own, which every instruction set computes to the same bit. */

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
            const double off = at - group[j * CK_GROUP + l];
            sum[l] += off * off;
        }
    }
}

/* The nearest of the centres that are named, of k if names is NULL, to a row so far away that the square of no
 * difference fits float64. */
static ptrdiff_t FN(decide_far)(const ck_centers *c, const int32_t *names, ptrdiff_t k, const REAL *x) {
    const double smaller = ldexp(1.0, -520) / (c->scale > 1.0 ? c->scale : 1.0), scale = c->scale * smaller;
    double best = INFINITY;
    ptrdiff_t label = 0;
    for (ptrdiff_t i = 0; i < k; i++) {
        const double *center = c->rows + (names ? names[i] : i) * c->d;
        double sum = 0.0;
        for (ptrdiff_t j = 0; j < c->d; j++) {
            const double off = (double)x[j] * scale - center[j] * smaller;
            sum += off * off;
        }
        if (sum < best) best = sum, label = i;
    }
    return label;
}

/* The position of the nearest of k centres that are named. */
static ptrdiff_t FN(decide_among)(const ck_centers *c, const int32_t *names, ptrdiff_t k, const REAL *x) {
    double best = INFINITY;
    ptrdiff_t label = 0;
    for (ptrdiff_t i = 0; i < k; i++) {
        const double *center = c->rows + names[i] * c->d;
        double sum = 0.0;
        for (ptrdiff_t j = 0; j < c->d; j++) {
            const double off = (double)x[j] * c->scale - center[j];
            sum += off * off;
        }
        if (sum < best) best = sum, label = i;
    }
    return best < INFINITY ? label : FN(decide_far)(c, names, k, x);
}

/* The nearest centre of one row, by float64. A group whose sums have all passed the best is left early. */
static int32_t FN(decide)(const ck_centers *c, const REAL *x) {
    const ptrdiff_t d = c->d;
    if (c->names) return (int32_t)FN(decide_among)(c, c->names, c->k, x);
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
    return best < INFINITY ? label : (int32_t)FN(decide_far)(c, NULL, c->k, x);
}

/* lower_sq[i], OUT unless NULL: at most the squared distance, in units of screen_scale^2, of any centre but labels[i].
 */
static void FN(nearest_in_floats)(const ck_centers *c, const REAL *x, ptrdiff_t n, int32_t *labels, float *lower_sq,
                                  int64_t *exact, void *scratch) {
    size_t used = 0;
    float *panel = piece(scratch, &used, (size_t)(CK_ROWS * c->d) * sizeof(float));
    float *partial = piece(scratch, &used, CK_CHUNK * CK_MAX_WIDTH * CK_ROWS * sizeof(float));
    float *best = piece(scratch, &used, 4 * CK_ROWS * sizeof(float));
    int32_t *found = piece(scratch, &used, CK_ROWS * sizeof(int32_t));
    float *second = best + CK_ROWS, *error = second + CK_ROWS, *norm_sq = error + CK_ROWS;
    const float rounding = 1.2f * FLT_EPSILON * (float)(c->d + 8);
    for (ptrdiff_t i = 0; i < n; i += CK_ROWS) {
        const ptrdiff_t rows = n - i < CK_ROWS ? n - i : CK_ROWS;
        FN(pack)(c, x + i * c->d, rows, n - i, panel);
        row_errors(c, panel, error, norm_sq);
        screen(c, panel, rows, partial, best, second, found);
        if (lower_sq) /* where float64 decides, the label may be another one than the best score's */
            for (ptrdiff_t r = 0; r < rows; r++) {
                const int settled = second[r] - best[r] > error[r] + c->slack[found[r]];
                const float score = settled ? second[r] : best[r];
                lower_sq[i + r] = norm_sq[r] * (1.0f - rounding) + 2.0f * score - error[r];
            }
        memcpy(labels + i, found, (size_t)rows * sizeof(int32_t));
        /* Written so that a NaN or an overflow anywhere leaves the row in doubt. */
        int doubt = 0;
        for (int r = 0; r < CK_ROWS; r++) doubt |= !(second[r] - best[r] > error[r] + c->max_slack);
        if (doubt)
            for (ptrdiff_t r = 0; r < rows; r++)
                if (!(second[r] - best[r] > error[r] + c->slack[found[r]])) {
                    labels[i + r] = FN(decide)(c, x + (i + r) * c->d);
                    *exact += 1;
                }
    }
    if (c->names) rename_labels(c->names, labels, n);
}

/* Squared distances of rows to the centres of their labels; listed: which rows, or NULL: the first n. */
CK_INLINE void FN(own_distances)(const ck_centers *c, const REAL *x, const int32_t *listed, ptrdiff_t n,
                                 const int32_t *labels, double *distances_sq) {
    const ptrdiff_t d = c->d;
    ptrdiff_t i = 0;
    for (; i + 4 <= n; i += 4) { /* four rows at once: each sum is a chain that waits for itself */
        const REAL *x0 = x + (listed ? listed[i] : i) * d, *x1 = x + (listed ? listed[i + 1] : i + 1) * d;
        const REAL *x2 = x + (listed ? listed[i + 2] : i + 2) * d, *x3 = x + (listed ? listed[i + 3] : i + 3) * d;
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
            const double t = (double)x[(listed ? listed[i] : i) * d + j] * c->scale - y[j];
            sum += t * t;
        }
        distances_sq[i] = sum;
    }
}

static void FN(own_distance)(const ck_centers *c, const REAL *x, ptrdiff_t n, const int32_t *labels,
                             double *distances_sq) {
    FN(own_distances)(c, x, NULL, n, labels, distances_sq);
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

/* So many whole rows at a time as make a wide one, so that rows of few columns vectorise too. */
static void FN(statistics)(const REAL *x, ptrdiff_t n, ptrdiff_t d, ptrdiff_t together, const REAL *first,
                           double *CK_RESTRICT low, double *CK_RESTRICT high, double *CK_RESTRICT total,
                           double *CK_RESTRICT squares) {
    const ptrdiff_t width = together * d;
    double origin[2 * CK_STATISTICS_WIDTH];
    for (ptrdiff_t j = 0; j < width && width <= 2 * CK_STATISTICS_WIDTH; j++) origin[j] = (double)first[j % d];
    for (ptrdiff_t i = 0; i < n; i += together) {
        const REAL *CK_RESTRICT row = x + i * d;
        const ptrdiff_t numbers = n - i < together ? (n - i) * d : width;
        for (ptrdiff_t j = 0; j < numbers; j++) {
            const double v = (double)row[j];
            const double off = v - (width <= 2 * CK_STATISTICS_WIDTH ? origin[j] : (double)first[j]);
            low[j] = v < low[j] ? v : low[j];
            high[j] = v > high[j] ? v : high[j];
            total[j] += off;
            squares[j] += off * off;
        }
    }
}
