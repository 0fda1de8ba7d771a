/* The functions of seeding.h for rows of few columns that lie in panels, column after column. Included once per type.
 *
 * Lanes are rows: a panel of which a mask names any row is computed as a whole. The copy in panels is in the unit in
 * which float64 decides. The results are those of seeding.h, bit by bit. Knows nothing of how candidates are drawn. */
#include "once/seeding_screen.h"

/* Where the first number of row i lies; the next ones are CK_SEED_PANEL farther on each. */
CK_INLINE const REAL *FN(seed_in_panel)(const ck_seed_rows *s, ptrdiff_t i) {
    return (const REAL *)s->x + i / CK_SEED_PANEL * CK_SEED_PANEL * s->d + i % CK_SEED_PANEL;
}

static double FN(seed_panel_quantise)(const ck_seed_rows *s, ptrdiff_t row, ptrdiff_t n) {
    const float most = (float)s->levels;
    float worst = 0.0f;
    for (ptrdiff_t i = row; i < row + n; i += CK_SEED_PANEL) {
        const REAL *x = FN(seed_in_panel)(s, i);
        int32_t norm_sq[CK_SEED_PANEL] = {0}, outside[CK_SEED_PANEL] = {0}, word[CK_SEED_PANEL] = {0};
        float error_sq[CK_SEED_PANEL] = {0.0f};
        for (ptrdiff_t j = 0; j < s->d; j++) {
            const double middle = s->middle[j];
            for (int l = 0; l < CK_SEED_PANEL; l++) {
                const float off = (float)(((double)x[j * CK_SEED_PANEL + l] - middle) * s->unit);
                const float inside = off > most ? most : off < -most ? -most : off;
                const float nearest = (inside + 12582912.0f) - 12582912.0f; /* 1.5 * 2^23: to a whole number */
                const int32_t at = (int32_t)nearest;
                outside[l] |= inside != off;
                error_sq[l] += (inside - nearest) * (inside - nearest);
                norm_sq[l] += at * at;
                word[l] |= (int32_t)(((uint32_t)at & 255u) << 8 * (j % 4));
            }
            if (j % 4 == 3 || j == s->d - 1) {
                memcpy(seed_words(s, i) + j / 4 * CK_SEED_PANEL, word, sizeof word);
                memset(word, 0, sizeof word);
            }
        }
        for (int l = 0; l < CK_SEED_PANEL && i + l < row + n; l++) {
            s->norm_sq[i + l] = outside[l] ? -1 : norm_sq[l];
            worst = error_sq[l] > worst ? error_sq[l] : worst;
        }
    }
    return (double)worst;
}

static void FN(seed_panel_candidate)(const ck_seed_rows *s, const ck_seed_candidates *c, ptrdiff_t q, ptrdiff_t index) {
    const REAL *y = FN(seed_in_panel)(s, index);
    seed_place(s, c, q, index, s->norm_sq[index] < 0 ? FN(seed_beyond)(s, y, CK_SEED_PANEL) : 0.0);
}

/* Squared distances to y of a panel's rows, the first of which is row i. */
CK_INLINE void FN(seed_panel_squares)(const ck_seed_rows *s, ptrdiff_t i, const REAL *y, double *CK_RESTRICT squares) {
    const ptrdiff_t d = s->d;
    const REAL *CK_RESTRICT x = (const REAL *)s->x + i * d;
    ptrdiff_t j = d % 2; /* two columns at once: sums lie in memory */
    for (int l = 0; l < CK_SEED_PANEL; l++) {
        const double t = (double)x[l] - (double)y[0];
        squares[l] = j ? t * t : 0.0;
    }
    for (; j < d; j += 2) {
        const REAL *CK_RESTRICT p = x + j * CK_SEED_PANEL, *CK_RESTRICT q = p + CK_SEED_PANEL;
        const double a = (double)y[j * CK_SEED_PANEL], b = (double)y[(j + 1) * CK_SEED_PANEL];
        for (int l = 0; l < CK_SEED_PANEL; l++) {
            const double t = (double)p[l] - a, u = (double)q[l] - b;
            squares[l] = squares[l] + t * t + u * u;
        }
    }
}

CK_INLINE void FN(seed_panel_add)(const double *CK_RESTRICT squares, const double *CK_RESTRICT closest_sq,
                                  const double *CK_RESTRICT weights, double *CK_RESTRICT gains) {
    if (weights)
        for (int l = 0; l < CK_SEED_PANEL; l++)
            gains[l] += weights[l] * (closest_sq[l] > squares[l] ? closest_sq[l] - squares[l] : 0.0);
    else
        for (int l = 0; l < CK_SEED_PANEL; l++)
            gains[l] += closest_sq[l] > squares[l] ? closest_sq[l] - squares[l] : 0.0;
}

static double FN(seed_panel_gain)(const ck_seed_rows *s, ptrdiff_t row, ptrdiff_t index, const uint32_t *mask) {
    const REAL *y = FN(seed_in_panel)(s, index);
    double gains[CK_SEED_PANEL] = {0.0}, squares[CK_SEED_PANEL];
    for (int p = 0; p < CK_SEED_PANELS; p++) {
        const ptrdiff_t i = row + p * CK_SEED_PANEL;
        if (!mask[p]) continue;
        FN(seed_panel_squares)(s, i, y, squares);
        FN(seed_panel_add)(squares, s->closest_sq + i, s->weights ? s->weights + i : NULL, gains);
    }
    return seed_fold(gains);
}

static void FN(seed_panel_lower)(const ck_seed_rows *s, ptrdiff_t row, ptrdiff_t index, uint32_t *mask) {
    const REAL *y = FN(seed_in_panel)(s, index);
    for (int p = 0; p < CK_SEED_PANELS; p++) {
        const ptrdiff_t i = row + p * CK_SEED_PANEL;
        double squares[CK_SEED_PANEL], *CK_RESTRICT closest_sq = s->closest_sq + i;
        uint32_t lowered = 0;
        if (!mask[p]) continue;
        FN(seed_panel_squares)(s, i, y, squares);
        for (int l = 0; l < CK_SEED_PANEL; l++) lowered |= (uint32_t)(squares[l] < closest_sq[l]) << l;
        mask[p] = lowered;
        if (!lowered) continue;
        for (int l = 0; l < CK_SEED_PANEL; l++) closest_sq[l] = squares[l] < closest_sq[l] ? squares[l] : closest_sq[l];
        if (s->grid)
            for (int l = 0; l < CK_SEED_PANEL; l++) s->limit[i + l] = seed_limit(s, s->norm_sq[i + l], closest_sq[l]);
    }
}
