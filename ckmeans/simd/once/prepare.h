/* Preparing centres: shift, scales, rounding errors, and the layouts that screening and deciding read.
 *
 * Done once per set of centres, then used for every row. The rounding errors are those of docs/proofs/scores.md. Knows
 * nothing of the rows' storage type, but for the largest exponent that it allows a scale. */
#ifndef CK_PREPARE_H
#define CK_PREPARE_H

#include "once/shape.h"
#if CK_INT8_RANGE
#include "once/int8_prepare.h"
#endif
#if CK_INT16
#include "once/int16.h"
#endif

/* Sets what is laid out and where: the arrays of c, one after another. With memory NULL it only measures. */
static size_t centers_layout(ck_centers *c, char *memory, int screen) {
    const size_t k = (size_t)c->k, d = (size_t)c->d, groups = (size_t)group_count(c->k);
    c->screened = screen != 0;
    c->width = screen ? tile_width(c->k, c->d) : 0;
    const size_t padded = (size_t)(tile_count(c) * c->width);
    size_t used = 0;
    c->shift = piece(memory, &used, (d + VF_LANES) * sizeof(float));
    c->start = piece(memory, &used, padded * sizeof(float));
    c->slack = piece(memory, &used, padded * sizeof(float));
    c->tiles = piece(memory, &used, padded * d * sizeof(float));
    c->in_int8 = screen && CK_INT8_RANGE > 0 && c->d >= CK_INT8_LEAST && c->d <= CK_INT8_MOST;
    if (c->in_int8) {
        c->codes = piece(memory, &used, padded * (size_t)quads(c->d) * 4);
        c->code_start = piece(memory, &used, padded * sizeof(int32_t));
        for (int i = 0; i < 5; i++) c->code[i] = piece(memory, &used, padded * sizeof(float));
        c->code_rows = piece(memory, &used, k * code_bytes(c->d));
        c->centers_f32 = piece(memory, &used, k * (d + VF_LANES) * sizeof(float));
    }
    c->in_int16 = screen && CK_INT16 && c->d >= CK_INT16_LEAST && c->d <= CK_INT16_MOST && c->k >= CK_INT16_CENTERS;
    if (c->in_int16) {
        c->int16 = piece(memory, &used, k * ((d + 1) / 2) * sizeof(int32_t));
        c->int16_start = piece(memory, &used, k * sizeof(int32_t));
        c->int16_slack = piece(memory, &used, k * sizeof(float));
    }
    c->groups = is_wide(c->d) ? NULL : piece(memory, &used, groups * d * CK_GROUP * sizeof(double));
    c->rows = piece(memory, &used, k * d * sizeof(double));
    return used;
}

static size_t centers_bytes(ck_centers *c, const double *centers, int screen) {
    (void)centers;
    return centers_layout(c, NULL, screen);
}

#define CK_SPAN 64   /* columns at a time: rows of many columns would miss the cache with each number */
#define CK_MIDDLE 15 /* centres that tell where their middle is, at most */

/* The exponent of the widest range that the centres have in any column; 0 where they are all the same. */
static int widest_exponent(const double *centers, ptrdiff_t k, ptrdiff_t d) {
    double widest = 0.0, low[CK_SPAN], high[CK_SPAN];
    for (ptrdiff_t j0 = 0; j0 < d; j0 += CK_SPAN) {
        const ptrdiff_t columns = d - j0 < CK_SPAN ? d - j0 : CK_SPAN;
        for (ptrdiff_t j = 0; j < columns; j++) low[j] = high[j] = centers[j0 + j];
        for (ptrdiff_t i = 1; i < k; i++)
            for (ptrdiff_t j = 0; j < columns; j++) {
                const double v = centers[i * d + j0 + j];
                low[j] = v < low[j] ? v : low[j], high[j] = v > high[j] ? v : high[j];
            }
        for (ptrdiff_t j = 0; j < columns; j++)
            if (0.5 * high[j] - 0.5 * low[j] > widest) widest = 0.5 * high[j] - 0.5 * low[j];
    }
    int exponent = 0;
    if (widest > 0.0) frexp(widest, &exponent);
    return exponent + (widest > 0.0);
}

/* out[columns], OUT: the median of each column, of up to CK_MIDDLE of k centres; CK_SPAN columns at most. Neighbours
 * are exchanged in turns, all columns side by side, as no branch depends on their numbers. */
static void medians(const double *centers, ptrdiff_t k, ptrdiff_t d, ptrdiff_t columns, double *out) {
    double sorted[CK_MIDDLE][CK_SPAN];
    const ptrdiff_t n = k < CK_MIDDLE ? k : CK_MIDDLE;
    for (ptrdiff_t i = 0; i < n; i++) memcpy(sorted[i], centers + i * k / n * d, (size_t)columns * sizeof(double));
    for (ptrdiff_t turn = 0; turn < n; turn++)
        for (ptrdiff_t i = turn % 2; i + 1 < n; i += 2) {
            double *CK_RESTRICT low = sorted[i], *CK_RESTRICT high = sorted[i + 1];
            for (ptrdiff_t j = 0; j < columns; j++) {
                const double p = low[j], q = high[j];
                low[j] = q < p ? q : p, high[j] = q < p ? p : q;
            }
        }
    memcpy(out, sorted[n / 2], (size_t)columns * sizeof(double));
}

/* The scales of ck_centers; scale: 0, or the one to decide in. */
static void choose_scales(const double *centers, ptrdiff_t k, ptrdiff_t d, double scale, int max_exponent,
                          double *decide_scale, double *screen_scale) {
    const int exponent = widest_exponent(centers, k, d);
    /* Squares of differences up to 2^511 fit, and down to 2^-485 they have all their digits. */
    int decide = exponent > 500 ? 500 - exponent : exponent < -300 ? -exponent : 0;
    if (decide > 1000) decide = 1000;
    *decide_scale = scale > 0.0 ? scale : ldexp(1.0, decide);
    *screen_scale = ldexp(1.0, exponent > max_exponent    ? -max_exponent
                               : exponent < -max_exponent ? max_exponent
                                                          : -exponent);
}

/* Sets both scales, and the shift: about the middle of the centres, whatever a few far ones do, as float32, so that
 * every storage type subtracts it with one rounding. */
static void choose_origin(ck_centers *c, const double *centers, double scale, int max_exponent, const ck_frame *frame) {
    const ptrdiff_t k = c->k, d = c->d;
    choose_scales(centers, k, d, scale, max_exponent, &c->scale, &c->screen_scale);
    float *shift = (float *)c->shift;
    if (frame) c->screen_scale = frame->screen_scale;
    for (ptrdiff_t j0 = 0; j0 < d; j0 += CK_SPAN) {
        const ptrdiff_t columns = d - j0 < CK_SPAN ? d - j0 : CK_SPAN;
        double middle[CK_SPAN];
        if (!frame) medians(centers + j0, k, d, columns, middle);
        for (ptrdiff_t j = 0; j < columns; j++)
            shift[j0 + j] = frame ? frame->shift[j0 + j] : (float)(middle[j] * c->screen_scale);
    }
    for (ptrdiff_t j = d; j < d + VF_LANES; j++) shift[j] = 0.0f;
    if (c->scale == 1.0) c->rows = centers;
}

/* Lays group g of the centres out for deciding. */
static void lay_out_group(ck_centers *c, const double *centers, ptrdiff_t g) {
    const ptrdiff_t d = c->d, first = g * CK_GROUP, last = first + CK_GROUP < c->k ? first + CK_GROUP : c->k;
    double *rows = (double *)c->rows;
    for (ptrdiff_t i = first * d; i < last * d && c->rows != centers; i++) rows[i] = centers[i] * c->scale;
    if (c->groups) copy_group(c, g, 0, d, (double *)c->groups + first * d);
}

/* The sum of n numbers, folded upon each other: quick, and in the same order everywhere. */
static double folded_sum(double *numbers, ptrdiff_t n) {
    for (ptrdiff_t half = (n + 1) / 2; n > 1; n = half, half = (n + 1) / 2)
        for (ptrdiff_t j = 0; j < n - half; j++) numbers[j] += numbers[half + j];
    return numbers[0];
}

/* Sets v to n numbers of a centre, shifted and scaled; returns the sum of their squares. squares: scratch. */
static double shifted_center(const double *CK_RESTRICT center, double scale, const float *CK_RESTRICT shift,
                             ptrdiff_t n, double *CK_RESTRICT v, double *CK_RESTRICT squares) {
    for (ptrdiff_t j = 0; j < n; j++) {
        v[j] = center[j] * scale - (double)shift[j];
        squares[j] = v[j] * v[j];
    }
    return folded_sum(squares, n);
}

/* A typical squared distance of a few rows from the shift, in the unit of the scaled centres. */
static double typical_norm_sq(const ck_centers *c, const double *sample, ptrdiff_t samples) {
    const ptrdiff_t every = CK_SAMPLE_EVERY(c->d);
    double logs = 0.0;
    for (ptrdiff_t i = 0; i < samples; i++) {
        double norm_sq = 1e-30;
        for (ptrdiff_t j = 0; j < c->d; j += every) {
            const double v = *sample++ * c->screen_scale - (double)c->shift[j];
            norm_sq += v * v;
        }
        logs += log(norm_sq * (double)every);
    }
    return samples ? exp(logs / (double)samples) : 0.0;
}

/* Sets start and the slacks. row_norm_sq: of a typical row. */
static void set_slack(ck_centers *c, double row_norm_sq) {
    const ptrdiff_t k = c->k, d = c->d;
    double logs = 0.0;
    for (ptrdiff_t i = 0; i < k; i++) logs += log((double)c->slack[i] + 1e-30);
    const double center_norm_sq = exp(logs / (double)k); /* a typical one: the geometric mean */
    const double u = 1.0 / 16777216.0, chain = (double)(d < CK_DEPTH ? d : CK_DEPTH);
    const double passes = (double)((d - 1) / CK_DEPTH);
    const double product = 1.05 * u * (chain + passes + 5.0);
    const double start_error = 1.05 * u * ((passes > 0.0 ? passes : chain) + 3.0);
    double share = row_norm_sq > 0.0 ? sqrt(center_norm_sq / row_norm_sq) : 1.0;
    share = !(share > 1.0 / 1024) ? 1.0 / 1024 : share > 1024.0 ? 1024.0 : share;
    float *start = (float *)c->start, *slack = (float *)c->slack;
    c->row_slack = (float)(1.01 * product * share * (1.0 + 3.0 * u * (double)d));
    c->max_slack = 0.0f;
    for (ptrdiff_t i = 0, padded = tile_count(c) * c->width; i < padded; i++) {
        const double norm_sq = (double)slack[i], error = 0.5 * norm_sq * (product / share + start_error);
        start[i] = i < k ? (float)(0.5 * norm_sq - error) : INFINITY;
        slack[i] = i < k ? (float)(2.01 * error) : 0.0f;
        if (slack[i] > c->max_slack) c->max_slack = slack[i];
        /* A centre that float32 cannot hold: no row is settled. */
        if (i < k && !(start[i] < INFINITY && slack[i] < INFINITY)) c->row_slack = INFINITY;
        c->in_int8 &= norm_sq < 1e30;
    }
}

/* Lays centre i out for screening, or what pads the last tile; slack[i] is left holding its squared norm. v: scratch
 * for twice the columns of a panel. */
static void lay_out_tile(ck_centers *c, const double *centers, ptrdiff_t i, double *v) {
    const ptrdiff_t d = c->d, width = c->width;
    float *tile = (float *)c->tiles + i / width * d * width + i % width;
    double norm_sq = 0.0;
    for (ptrdiff_t first = 0, columns; first < d; first += columns) {
        columns = band_columns(d, first);
        if (i < c->k)
            norm_sq +=
                shifted_center(centers + i * d + first, c->screen_scale, c->shift + first, columns, v, v + columns);
        for (ptrdiff_t j = 0; j < columns; j++) tile[(first + j) * width] = i < c->k ? (float)v[j] : 0.0f;
    }
    ((float *)c->slack)[i] = (float)norm_sq;
#if CK_INT8_RANGE
    if (c->in_int8 && i < c->k) lay_out_int8(c, i, v, norm_sq);
    if (c->in_int8 && i >= c->k) pad_int8(c, i);
#endif
}

/* What comes first: memory, scales and origin. */
static void plan(ck_centers *c, void *memory, const double *centers, double scale, int max_exponent,
                 const ck_frame *frame, int screen) {
    c->ids = NULL, c->csr = NULL;
    centers_layout(c, memory, screen);
    choose_origin(c, centers, scale, max_exponent, frame);
}

/* Then each group by itself. */
static void lay_out(ck_centers *c, const double *centers, ptrdiff_t g) {
    const ptrdiff_t tiled = tile_count(c) * c->width, last = g == group_count(c->k) - 1 ? tiled : (g + 1) * CK_GROUP;
    double room[2 * (CK_BAND + VF_LANES)];
    double *group = c->groups ? (double *)c->groups + g * CK_GROUP * c->d : room; /* not in use yet */
    for (ptrdiff_t i = g * CK_GROUP; i < last && i < tiled; i++) lay_out_tile(c, centers, i, group);
    lay_out_group(c, centers, g);
}

/* And what needs all of them. sample: of rows. */
static void settle(ck_centers *c, const double *centers, const double *sample, ptrdiff_t samples) {
    if (!c->screened) return;
    set_slack(c, typical_norm_sq(c, sample, samples));
#if CK_INT16
    if (c->in_int16) lay_out_int16(c, centers);
#endif
    (void)centers;
}

#endif
