/* Centres for CSR rows, whatever the type of the rows' numbers: the float32 panel that rows are screened against, each
 * centre's list of its nonzeros, scratch, and the squared distances by which float64 decides.
 *
 * Knows nothing of how rows store their numbers. The error bound is proven in docs/proofs/csr.md. */
#ifndef CK_CSR_PREPARE_H
#define CK_CSR_PREPARE_H

#include "ckmeans_simd.h"
#include "compiler.h"
#include "once/prepare.h"

#define CK_CSR_PAD 16     /* a column of the panel is a multiple of every VF_LANES, and of a cache line */
#define CK_CSR_COLUMNS 16 /* columns of the panel that are transposed at a time */
#define CK_CSR_ROWS 8     /* rows whose squared distances to one centre are computed together */

/* Bounds the error of a row's score with centre c by f (|x| |c| + |c|^2 / 2) + row_error. */
typedef struct {
    float f, f_norm, row_error; /* f_norm: f |x| */
    double norm_sq;
} csr_error;

/* Scores of the rows of a block, and up to CK_CSR_ROWS rows side by side: the columns in which any of them is not zero,
 * ascending, and then INT32_MAX. */
typedef struct {
    float *low; /* [CK_BLOCK][width]: csr_screen */
    int32_t *columns;
    double *values; /* [column][CK_CSR_ROWS] */
} csr_scratch;

static ptrdiff_t csr_width(ptrdiff_t k) { return (k + CK_CSR_PAD - 1) / CK_CSR_PAD * CK_CSR_PAD; }

static size_t csr_scratch_layout(const ck_centers *c, const ck_rows *x, char *memory, csr_scratch *s) {
    const ptrdiff_t most = x->longest < x->d / CK_CSR_ROWS ? x->longest * CK_CSR_ROWS : x->d;
    size_t used = 0;
    s->low = piece(memory, &used, (size_t)(CK_BLOCK * csr_width(c->k)) * sizeof(float));
    s->columns = piece(memory, &used, (size_t)(most + 1) * sizeof(int32_t));
    s->values = piece(memory, &used, (size_t)(most + 1) * CK_CSR_ROWS * sizeof(double));
    return used;
}

static size_t csr_scratch_bytes(const ck_centers *c, const ck_rows *all) {
    csr_scratch s;
    return csr_scratch_layout(c, all, NULL, &s);
}

/* The struct itself lies at the beginning of the memory. */
static size_t csr_layout(const ck_centers *c, char *memory, int screen, ck_csr_centers *csr) {
    const size_t k = (size_t)c->k, d = (size_t)c->d, width = (size_t)csr_width(c->k);
    size_t used = 0;
    piece(memory, &used, sizeof *csr);
    csr->width = (ptrdiff_t)width;
    csr->panel = screen ? piece(memory, &used, d * width * sizeof(float)) : NULL;
    csr->half_norm_sq = piece(memory, &used, width * sizeof(float));
    csr->norm = piece(memory, &used, width * sizeof(float));
    csr->first = piece(memory, &used, (k + 1) * sizeof(int64_t));
    csr->columns = piece(memory, &used, c->csr_entries * sizeof(int32_t));
    csr->values = piece(memory, &used, c->csr_entries * sizeof(double));
    return used;
}

static size_t csr_centers_bytes(ck_centers *c, const double *centers, int screen) {
    ck_csr_centers csr;
    ptrdiff_t entries = c->k;
    for (ptrdiff_t e = 0; e < c->k * c->d; e++) entries += centers[e] != 0.0;
    c->csr_entries = (size_t)entries;
    return csr_layout(c, NULL, screen, &csr);
}

static void csr_fill_lists(const ck_centers *c, const double *centers) {
    const ck_csr_centers *csr = c->csr;
    int64_t *first = (int64_t *)csr->first, at = 0;
    int32_t *columns = (int32_t *)csr->columns;
    double *values = (double *)csr->values;
    float *half = (float *)csr->half_norm_sq, *norm = (float *)csr->norm;
    for (ptrdiff_t i = 0; i < c->k; i++) {
        double norm_sq = 0.0;
        first[i] = at;
        for (ptrdiff_t j = 0; j < c->d; j++) { /* a zero is overwritten by the next number */
            columns[at] = (int32_t)j;
            values[at] = centers[i * c->d + j] * c->scale;
            at += centers[i * c->d + j] != 0.0;
        }
        for (int64_t e = first[i]; e < at; e++) {
            const double v = centers[i * c->d + columns[e]] * c->screen_scale;
            norm_sq += v * v;
        }
        half[i] = (float)(0.5 * norm_sq);
        norm[i] = (float)sqrt(norm_sq);
        columns[at] = INT32_MAX;
        values[at++] = 0.0;
    }
    first[c->k] = at;
    for (ptrdiff_t i = c->k; i < csr->width; i++) half[i] = INFINITY, norm[i] = 0.0f;
}

static void csr_fill_panel(const ck_centers *c, const double *centers) {
    const ptrdiff_t d = c->d, width = c->csr->width;
    float *panel = (float *)c->csr->panel;
    for (ptrdiff_t j0 = 0; j0 < d; j0 += CK_CSR_COLUMNS) {
        const ptrdiff_t j1 = d - j0 < CK_CSR_COLUMNS ? d : j0 + CK_CSR_COLUMNS;
        for (ptrdiff_t i = 0; i < width; i++)
            for (ptrdiff_t j = j0; j < j1; j++)
                panel[j * width + i] = i < c->k ? (float)(centers[i * d + j] * c->screen_scale) : 0.0f;
    }
}

/* Prepares everything at once: nothing is left for csr_lay_out and csr_settle. */
static void csr_plan(ck_centers *c, void *memory, const double *centers, double scale, int max_exponent, int screen) {
    ck_csr_centers *csr = memory;
    *c = (ck_centers){.k = c->k, .d = c->d, .screened = screen, .csr_entries = c->csr_entries, .csr = csr};
    csr_layout(c, memory, screen, csr);
    choose_scales(centers, c->k, c->d, scale, max_exponent, &c->scale, &c->screen_scale);
    csr_fill_lists(c, centers);
    if (screen) csr_fill_panel(c, centers);
}

static void csr_lay_out(ck_centers *c, const double *centers, ptrdiff_t group) { (void)c, (void)centers, (void)group; }

static void csr_settle(ck_centers *c, const double *centers, const double *sample, ptrdiff_t samples) {
    (void)c, (void)centers, (void)sample, (void)samples;
}

/* Whether a centre with this lower bound of its score may be the nearest; limit: what the score of the best one can be
 * at most. NaN and overflow say yes. */
CK_INLINE int csr_rival(float low, float limit) { return !(low > limit && low <= FLT_MAX); }

/* Squared distances of the rows in s to centre i. */
static void csr_squares(const ck_csr_centers *csr, ptrdiff_t i, const csr_scratch *s, double out[CK_CSR_ROWS]) {
    const int32_t *column = csr->columns + csr->first[i], *at = s->columns;
    const double *value = csr->values + csr->first[i], *x = s->values;
    double sum[CK_CSR_ROWS] = {0.0};
    for (; *at != INT32_MAX; at++, x += CK_CSR_ROWS) {
        for (; *column < *at; column++, value++)
            for (int l = 0; l < CK_CSR_ROWS; l++) sum[l] += *value * *value;
        const double y = *column == *at ? *value : 0.0;
        for (int l = 0; l < CK_CSR_ROWS; l++) {
            const double off = x[l] - y;
            sum[l] += off * off;
        }
        if (*column == *at) column++, value++;
    }
    for (; *column != INT32_MAX; column++, value++)
        for (int l = 0; l < CK_CSR_ROWS; l++) sum[l] += *value * *value;
    for (int l = 0; l < CK_CSR_ROWS; l++) out[l] = sum[l];
}

#endif
