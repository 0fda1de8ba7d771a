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

/* The nearest centre of a row so far away that the square of no difference fits float64. */
static int32_t FN(decide_far)(const ck_centers *c, const REAL *x) {
    const double smaller = ldexp(1.0, -520) / (c->scale > 1.0 ? c->scale : 1.0), scale = c->scale * smaller;
    double best = INFINITY;
    int32_t label = 0;
    for (ptrdiff_t i = 0; i < c->k; i++) {
        double sum = 0.0;
        for (ptrdiff_t j = 0; j < c->d; j++) {
            const double off = (double)x[j] * scale - c->rows[i * c->d + j] * smaller;
            sum += off * off;
        }
        if (sum < best) best = sum, label = (int32_t)i;
    }
    return label;
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
    return best < INFINITY ? label : FN(decide_far)(c, x);
}

static void FN(nearest)(const ck_centers *c, const REAL *x, ptrdiff_t n, int32_t *labels, int64_t *exact,
                        void *scratch) {
    if (!c->width) {
        for (ptrdiff_t i = 0; i < n; i++) labels[i] = FN(decide)(c, x + i * c->d);
        *exact += n;
        return;
    }
    size_t used = 0;
    float *panel = piece(scratch, &used, (size_t)(CK_ROWS * c->d) * sizeof(float));
    float *partial = piece(scratch, &used, CK_CHUNK * CK_MAX_WIDTH * CK_ROWS * sizeof(float));
    float *best = piece(scratch, &used, 3 * CK_ROWS * sizeof(float));
    int32_t *found = piece(scratch, &used, CK_ROWS * sizeof(int32_t));
    float *second = best + CK_ROWS, *error = second + CK_ROWS;
    for (ptrdiff_t i = 0; i < n; i += CK_ROWS) {
        const ptrdiff_t rows = n - i < CK_ROWS ? n - i : CK_ROWS;
        FN(pack)(c, x + i * c->d, rows, n - i, panel);
        row_errors(c, panel, error);
        screen(c, panel, partial, best, second, found);
        memcpy(labels + i, found, (size_t)rows * sizeof(int32_t));
        /* Written so that a NaN or an overflow anywhere leaves the row in doubt. */
        int doubt = 0;
        for (int r = 0; r < CK_ROWS; r++) doubt |= !(second[r] - best[r] > error[r] + c->max_slack);
        if (!doubt) continue;
        for (ptrdiff_t r = 0; r < rows; r++)
            if (!(second[r] - best[r] > error[r] + c->slack[found[r]])) {
                labels[i + r] = FN(decide)(c, x + (i + r) * c->d);
                *exact += 1;
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

/* The bits of a deviation rounded to the grid; their sum is a sum of integers. */
CK_INLINE uint64_t FN(to_grid)(double scaled) {
    const union { /* compilers vectorise this, and not memcpy */
        double number;
        uint64_t pattern;
    } rounded = {scaled + CK_ROUND_TO_INTEGER};
    return rounded.pattern;
}

/* What rounding to the grid left over: exact, at most a half. */
CK_INLINE double FN(off_grid)(double scaled) { return scaled - ((scaled + CK_ROUND_TO_INTEGER) - CK_ROUND_TO_INTEGER); }

CK_INLINE void FN(add_rows)(const ck_grid *g, const REAL *x, ptrdiff_t n, const int32_t *labels, uint64_t *high,
                            int64_t *counts, const ptrdiff_t d) {
    const double *CK_RESTRICT origin = g->origin, *CK_RESTRICT scale = g->scale;
    for (ptrdiff_t i = 0; i < n; i++) {
        const ptrdiff_t label = labels[i];
        uint64_t *CK_RESTRICT to = high + label * (d + 1);
        const REAL *CK_RESTRICT row = x + i * d;
        counts[label] += 1;
        for (ptrdiff_t j = 0; j < d; j++) to[j] += FN(to_grid)(((double)row[j] - origin[j]) * scale[j]);
    }
}

CK_INLINE void FN(add_rows_twice)(const ck_grid *g, const REAL *x, ptrdiff_t n, const int32_t *labels,
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

static void FN(accumulate)(const ck_grid *g, const REAL *x, ptrdiff_t n, const int32_t *labels, const double *weights,
                           uint64_t *high, uint64_t *low, int64_t *counts) {
    if (low) switch (g->d) { /* rows of one, two or three numbers lose most to loops of unknown length */
        case 1: FN(add_rows_twice)(g, x, n, labels, weights, high, low, counts, 1); return;
        case 2: FN(add_rows_twice)(g, x, n, labels, weights, high, low, counts, 2); return;
        case 3: FN(add_rows_twice)(g, x, n, labels, weights, high, low, counts, 3); return;
        default: FN(add_rows_twice)(g, x, n, labels, weights, high, low, counts, g->d); return;
        }
    switch (g->d) {
    case 1: FN(add_rows)(g, x, n, labels, high, counts, 1); return;
    case 2: FN(add_rows)(g, x, n, labels, high, counts, 2); return;
    case 3: FN(add_rows)(g, x, n, labels, high, counts, 3); return;
    case 4: FN(add_rows)(g, x, n, labels, high, counts, 4); return;
    default: FN(add_rows)(g, x, n, labels, high, counts, g->d);
    }
}

/* As many whole rows at a time as make a wide one, so that rows of few columns vectorise too; folded at the end. */
static void FN(statistics)(const REAL *x, ptrdiff_t n, ptrdiff_t d, const REAL *first, double *CK_RESTRICT low,
                           double *CK_RESTRICT high, double *CK_RESTRICT total, double *CK_RESTRICT squares) {
    ptrdiff_t together = d < CK_STATISTICS_WIDTH ? CK_STATISTICS_WIDTH / d : 1;
    if (together > n) together = 1;
    const ptrdiff_t width = together * d;
    double origin[2 * CK_STATISTICS_WIDTH];
    for (ptrdiff_t j = 0; j < width; j++) {
        low[j] = INFINITY, high[j] = -INFINITY, total[j] = squares[j] = 0.0;
        if (width <= 2 * CK_STATISTICS_WIDTH) origin[j] = (double)first[j % d];
    }
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
    for (ptrdiff_t j = d; j < width; j++) {
        low[j % d] = low[j] < low[j % d] ? low[j] : low[j % d];
        high[j % d] = high[j] > high[j % d] ? high[j] : high[j % d];
        total[j % d] += total[j];
        squares[j % d] += squares[j];
    }
}
