/* What a candidate for the next seed of greedy k-means++ would change in a block of dense rows of type REAL. (D. Arthur
 * and S. Vassilvitskii, "k-means++: the advantages of careful seeding", SODA 2007.) Included once per type.
 *
 * A candidate's gain is a sum, in fixed order, of weight times what it takes off closest_sq. A row that it does not
 * change adds nothing, not even a rounding, so leaving out rows that are proven unchanged alters no bit. Squared
 * distances are those of rows.h: float64 differences, column after column. Knows nothing of how candidates are drawn.
 */
#include "once/seeding_screen.h"

/* Where row i lies, which belongs to the block that x holds. */
CK_INLINE const REAL *FN(seed_row)(const ck_seed_rows *s, ptrdiff_t i) {
    return (const REAL *)s->x + (i - s->begin) * s->d;
}

/* Where row `index` lies, which is the candidate. */
CK_INLINE const REAL *FN(seed_candidate_row)(const ck_seed_rows *s, ptrdiff_t index) {
    return s->candidate ? (const REAL *)s->candidate : FN(seed_row)(s, index);
}

/* Rounds some columns of a row to a fine grid, whose range holds all rows; adds the squares of what that takes. */
CK_INLINE void FN(seed_round_band)(const ck_seed_rows *s, const REAL *x, ptrdiff_t j, int32_t *words, float *error_sq) {
    const double *middle = s->middle + j, *units = s->units + j, scale = s->scale;
    float off[CK_SEED_BAND], shifted[CK_SEED_BAND];
    int16_t level[CK_SEED_BAND];
    int32_t bits[CK_SEED_BAND];
    for (int l = 0; l < CK_SEED_BAND; l++) off[l] = (float)(((double)x[l] * scale - middle[l]) * units[l]);
    for (int l = 0; l < CK_SEED_BAND; l++) {
        shifted[l] = off[l] + 12582912.0f; /* 1.5 * 2^23: to a whole number, which its last bits then hold */
        const float error = off[l] - (shifted[l] - 12582912.0f);
        error_sq[l] += error * error;
    }
    memcpy(bits, shifted, sizeof bits);
    for (int l = 0; l < CK_SEED_BAND; l++) level[l] = (int16_t)(bits[l] & 0xffff);
    memcpy(words, level, sizeof level);
}

/* Rounds the columns of a row from j on, which are fewer than a band, where what lies behind them is not readable. */
CK_APART void FN(seed_round_last)(const ck_seed_rows *s, const REAL *x, ptrdiff_t j, int32_t *words, float *error_sq) {
    REAL last[CK_SEED_BAND] = {0};
    memcpy(last, x + j, (size_t)(s->d - j) * sizeof(REAL));
    FN(seed_round_band)(s, last, j, words, error_sq);
}

/* Rounds the first VF_LANES of `rows` rows from row i on to a fine grid. Returns the largest square of an error. */
static float FN(seed_quantise_lanes)(const ck_seed_rows *s, ptrdiff_t i, ptrdiff_t rows) {
    enum { WORDS = CK_SEED_BAND / 2 };
    const ptrdiff_t d = s->d;
    const REAL *x = FN(seed_row)(s, i);
    const int lanes = rows < VF_LANES ? (int)rows : VF_LANES;
    float error_sq[VF_LANES][CK_SEED_BAND] = {{0.0f}}, worst = 0.0f;
    int32_t word[VF_LANES][WORDS] = {{0}}, *to = seed_words(s, i);
    for (ptrdiff_t j = 0; j < d; j += CK_SEED_BAND) {
        for (int r = 0; r < lanes; r++)
            if ((rows - r) * d < j + CK_SEED_BAND)
                FN(seed_round_last)(s, x + r * d, j, word[r], error_sq[r]);
            else
                FN(seed_round_band)(s, x + r * d + j, j, word[r], error_sq[r]);
        const ptrdiff_t words = d - j < CK_SEED_BAND ? (d - j + 1) / 2 : WORDS;
        for (ptrdiff_t w = 0; w < words; w += VF_LANES) {
            VF square[VF_LANES];
            for (int r = 0; r < VF_LANES; r++) square[r] = vf_load((const float *)(const void *)(word[r] + w));
            vf_transpose(square);
            for (int l = 0; l < VF_LANES && w + l < words; l++)
                vf_store((float *)(void *)(to + (j / 2 + w + l) * CK_SEED_PANEL), square[l]);
        }
    }
    for (int r = 0; r < lanes; r++) {
        float *e = error_sq[r];
        for (int l = 0; l < 8; l++) e[l] += e[l + 8] + (e[l + 16] + e[l + 24]);
        for (int l = 1; l < 8; l++) e[0] += e[l];
        worst = e[0] > worst ? e[0] : worst;
    }
    return worst;
}

static double FN(seed_quantise_finely)(const ck_seed_rows *s, ptrdiff_t row, ptrdiff_t n) {
    float worst = 0.0f;
    for (ptrdiff_t i = row; i < row + n; i += VF_LANES) {
        const float error_sq = FN(seed_quantise_lanes)(s, i, row + n - i);
        worst = error_sq > worst ? error_sq : worst;
    }
    seed_norms(s, row, n);
    return (double)worst;
}

/* Rounds rows to the grid. Returns the largest squared distance, in steps, of a row from its place on the grid; of a
 * row outside the grid's range, the nearest point in the range counts instead. */
static double FN(seed_quantise)(const ck_seed_rows *s, ptrdiff_t row, ptrdiff_t n) {
    enum { BAND = CK_SEED_BAND };
    if (s->is_fine) return FN(seed_quantise_finely)(s, row, n);
    const ptrdiff_t d = s->d;
    const float most = (float)s->levels;
    float worst = 0.0f;
    for (ptrdiff_t i = row; i < row + n; i++) {
        const REAL *x = FN(seed_row)(s, i);
        int32_t *to = seed_words(s, i), norm_sq[BAND] = {0}, outside = 0;
        float error_sq[BAND] = {0.0f};
        for (ptrdiff_t j = 0; j < d; j += BAND) {
            const ptrdiff_t columns = d - j < BAND ? d - j : BAND;
            float off[BAND] = {0.0f};
            int8_t level[BAND];
            if (columns == BAND)
                for (int l = 0; l < BAND; l++)
                    off[l] = (float)(((double)x[j + l] * s->scale - s->middle[j + l]) * s->unit);
            else
                for (ptrdiff_t l = 0; l < columns; l++)
                    off[l] = (float)(((double)x[j + l] * s->scale - s->middle[j + l]) * s->unit);
            for (int l = 0; l < BAND; l++) {
                const float inside = off[l] > most ? most : off[l] < -most ? -most : off[l];
                const float nearest = (inside + 12582912.0f) - 12582912.0f; /* 1.5 * 2^23: to a whole number */
                const int32_t at = (int32_t)nearest;
                outside |= inside != off[l];
                error_sq[l] += (inside - nearest) * (inside - nearest);
                norm_sq[l] += at * at;
                level[l] = (int8_t)at;
            }
            for (ptrdiff_t l = 0; l < columns; l += 4)
                memcpy(to + (j + l) / 4 * CK_SEED_PANEL, level + l, sizeof(int32_t));
        }
        for (int half = BAND / 2; half; half /= 2)
            for (int l = 0; l < half; l++) norm_sq[l] += norm_sq[l + half], error_sq[l] += error_sq[l + half];
        s->norm_sq[i] = outside ? -1 : norm_sq[0];
        if (error_sq[0] > worst) worst = error_sq[0];
    }
    return (double)worst;
}

/* The square of row y's distance from the range of the grid, in steps; stride: from one of its numbers to the next. */
CK_INLINE double FN(seed_beyond)(const ck_seed_rows *s, const REAL *y, ptrdiff_t stride) {
    double beyond_sq = 0.0;
    for (ptrdiff_t j = 0; j < s->d; j++) {
        const double beyond = fabs((double)y[j * stride] * s->scale - s->middle[j]) * s->unit - s->levels;
        if (beyond > 0.0) beyond_sq += beyond * beyond;
    }
    return beyond_sq;
}

static void FN(seed_candidate)(const ck_seed_rows *s, const ck_seed_candidates *c, ptrdiff_t q, ptrdiff_t index) {
    const REAL *y = FN(seed_candidate_row)(s, index);
    seed_place(s, c, q, index, s->norm_sq[index] < 0 ? FN(seed_beyond)(s, y, 1) : 0.0);
}

/* Asks for a row that is soon read: those of a mask lie scattered. */
CK_INLINE void FN(seed_prefetch)(const REAL *x, ptrdiff_t d) {
    for (ptrdiff_t j = 0; j < d && j < 512 / (ptrdiff_t)sizeof(REAL); j += 64 / (ptrdiff_t)sizeof(REAL))
        CK_PREFETCH(x + j);
}

/* Squared distances of `count` rows of a block to row `index`. */
static void FN(seed_squares)(const ck_seed_rows *s, ptrdiff_t row, const uint8_t *rows, int count, ptrdiff_t index,
                             double *squares) {
    enum { COLUMNS = 512 };
    const ptrdiff_t d = s->d;
    const REAL *x = FN(seed_row)(s, row), *y = FN(seed_candidate_row)(s, index);
    double point[COLUMNS];
    const double *const points[1] = {point};
    for (int i = 0; i < count; i++) squares[i] = 0.0;
    for (ptrdiff_t first = 0; first < d; first += COLUMNS) {
        const ptrdiff_t columns = d - first < COLUMNS ? d - first : COLUMNS;
        for (ptrdiff_t j = 0; j < columns; j++) point[j] = (double)y[first + j] * s->scale;
        for (int i = 0; i < count; i += CK_TOGETHER) {
            const int some = count - i < CK_TOGETHER ? count - i : CK_TOGETHER;
            const REAL *some_rows[CK_TOGETHER];
            double sums[CK_TOGETHER] = {0.0};
            for (int r = 0; r < CK_TOGETHER; r++) { /* where rows are missing, the last one again */
                some_rows[r] = x + rows[i + (r < some ? r : some - 1)] * d + first;
                if (i + CK_TOGETHER + r < count) FN(seed_prefetch)(x + rows[i + CK_TOGETHER + r] * d + first, d);
            }
            memcpy(sums, squares + i, (size_t)some * sizeof *sums);
            FN(add_squares_side_by_side)(sums, some_rows, s->scale, points, columns, 0);
            memcpy(squares + i, sums, (size_t)some * sizeof *sums);
        }
    }
}

static double FN(seed_gain)(const ck_seed_rows *s, ptrdiff_t row, ptrdiff_t index, const uint32_t *mask) {
    uint8_t rows[CK_BLOCK];
    double squares[CK_BLOCK], gains[CK_SEED_PANEL] = {0.0};
    const int count = seed_rows_of(mask, rows);
    FN(seed_squares)(s, row, rows, count, index, squares);
    for (int i = 0; i < count; i++) {
        const double off = s->closest_sq[row + rows[i]] - squares[i];
        if (off > 0.0) gains[rows[i] % CK_SEED_PANEL] += s->weights ? s->weights[row + rows[i]] * off : off;
    }
    return seed_fold(gains);
}

/* A squared distance in float32: terms are not negative, so its error is at most (d + 3) 2^-24 of it, whatever the
 * order. */
CK_INLINE float FN(seed_rough)(const REAL *x, const REAL *y, ptrdiff_t d) {
    VF minus[2] = {vf_set1(0.0f), vf_set1(0.0f)};
    ptrdiff_t j = 0;
    for (; j + 2 * VF_LANES <= d; j += 2 * VF_LANES)
        for (int h = 0; h < 2; h++) {
            const VF off = FN(vf_difference)(x + j + h * VF_LANES, y + j + h * VF_LANES);
            minus[h] = vf_fnmadd(off, off, minus[h]);
        }
    for (; j + VF_LANES <= d; j += VF_LANES) {
        const VF off = FN(vf_difference)(x + j, y + j);
        minus[0] = vf_fnmadd(off, off, minus[0]);
    }
    float lanes[VF_LANES], sum = 0.0f;
    vf_store(lanes, vf_add(minus[0], minus[1]));
    for (; j < d; j++) {
        const float off = (float)(x[j] - y[j]);
        sum += off * off;
    }
    for (int half = VF_LANES / 2; half; half /= 2)
        for (int l = 0; l < half; l++) lanes[l] += lanes[l + half];
    return sum - lanes[0];
}

/* Bounds the gain by squared distances in float32, whose relative error is bounded. */
static void FN(seed_gain_between)(const ck_seed_rows *s, ptrdiff_t row, ptrdiff_t index, uint32_t *mask, double *least,
                                  double *most) {
    uint8_t rows[CK_BLOCK];
    const int count = seed_rows_of(mask, rows);
    const REAL *x = FN(seed_row)(s, row), *y = FN(seed_candidate_row)(s, index);
    const double error = 1.01 / 16777216.0 * (double)(s->d + 8);
    double low = 0.0, high = 0.0;
    memset(mask, 0, CK_SEED_PANELS * sizeof(uint32_t));
    for (int i = 0; i < count; i++) {
        const double rough = (double)FN(seed_rough)(x + rows[i] * s->d, y, s->d);
        const double closest = s->closest_sq[row + rows[i]], weight = s->weights ? s->weights[row + rows[i]] : 1.0;
        double lower = rough * (1.0 - error), upper = rough * (1.0 + error);
        if (!(rough > 1e-25 && rough < 1e35)) FN(seed_squares)(s, row, rows + i, 1, index, &lower), upper = lower;
        if (!(lower < closest)) continue;
        mask[rows[i] / CK_SEED_PANEL] |= 1u << rows[i] % CK_SEED_PANEL;
        high += weight * (closest - lower);
        if (upper < closest) low += weight * (closest - upper);
    }
    *least = low, *most = high;
}

static void FN(seed_lower)(const ck_seed_rows *s, ptrdiff_t row, ptrdiff_t index, uint32_t *mask) {
    uint8_t rows[CK_BLOCK];
    double squares[CK_BLOCK];
    const int count = seed_rows_of(mask, rows);
    FN(seed_squares)(s, row, rows, count, index, squares);
    memset(mask, 0, CK_SEED_PANELS * sizeof(uint32_t));
    for (int i = 0; i < count; i++) {
        const ptrdiff_t at = row + rows[i];
        if (!(squares[i] < s->closest_sq[at])) continue;
        mask[rows[i] / CK_SEED_PANEL] |= 1u << rows[i] % CK_SEED_PANEL;
        s->closest_sq[at] = squares[i];
        if (s->limit) s->limit[at] = seed_limit(s, s->norm_sq[at], squares[i]);
    }
}
