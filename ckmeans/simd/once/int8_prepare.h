/* Rounding numbers to codes, int8 numbers in a unit of their own, and laying centres out as codes.
 *
 * docs/proofs/int8.md tells what the rounding costs; it is measured here. Knows nothing of the rows' storage type. */
#ifndef CK_INT8_PREPARE_H
#define CK_INT8_PREPARE_H

#include "once/shape.h"

#define CK_ROW_RANGE 127 /* codes of rows lie so far around zero, those of centres CK_INT8_RANGE */
#define CK_CODE_ZERO 128 /* the code of zero in a row: codes of rows are unsigned, those of centres signed */

static float largest_lane(VF v) {
    float lanes[VF_LANES], largest = 0.0f;
    vf_store(lanes, v);
    for (int l = 0; l < VF_LANES; l++) largest = lanes[l] > largest ? lanes[l] : largest;
    return largest;
}

/* Rounds d numbers, followed by zeros, to codes of `range` steps on either side of CK_CODE_ZERO: sets the unit of a
 * step, and the sum of the codes' squares; returns the squared norm of what rounding took. most: the largest
 * magnitude. */
CK_INLINE float round_to_codes(const float *v, ptrdiff_t d, float most, float range, uint8_t *codes, float *unit,
                               float *codes_sq) {
    const int small = !(most > 1e-30f); /* also NaN, which norms hand on */
    const VF steps = vf_set1(small ? 0.0f : range / most), back = vf_set1(*unit = small ? 0.0f : most / range);
    VF minus_error_sq = vf_set1(0.0f), code_sq = vf_set1(0.0f);
    for (ptrdiff_t j = 0; j < d; j += VF_LANES) {
        const VI code = vi_round(vf_mul(vf_load(v + j), steps));
        const VF whole = vf_from_int(code), error = vf_fnmadd(back, whole, vf_load(v + j));
        code_sq = vf_fmadd(whole, whole, code_sq);
        minus_error_sq = vf_fnmadd(error, error, minus_error_sq);
        vi_store_codes(codes + j, vi_add(code, vi_set1(CK_CODE_ZERO)));
    }
    *codes_sq = vf_total(code_sq);
    return -vf_total(minus_error_sq);
}

/* Sets codes and code_rows of centre i; returns the squared norm of what rounding took. at: the centre's row of
 * centers_f32, followed by zeros. */
static float lay_out_codes(ck_centers *c, ptrdiff_t i, const float *at) {
    const ptrdiff_t d = c->d, width = c->width;
    int8_t *codes = (int8_t *)c->codes + (i / width * quads(d) * width + i % width) * 4;
    int8_t *row = (int8_t *)c->code_rows + i * (ptrdiff_t)code_bytes(d);
    float codes_sq;
    VF magnitudes = vf_set1(0.0f);
    for (ptrdiff_t j = 0; j < d; j += VF_LANES)
        magnitudes = vf_max(vf_max(vf_load(at + j), vf_sub(vf_set1(0.0f), vf_load(at + j))), magnitudes);
    memset(row, CK_CODE_ZERO, code_bytes(d));
    const float error_sq = round_to_codes(at, d, largest_lane(magnitudes), CK_INT8_RANGE, (uint8_t *)row,
                                          (float *)c->code[CK_UNIT] + i, &codes_sq);
    int32_t total = 0;
    for (ptrdiff_t j = 0; j < (ptrdiff_t)code_bytes(d); j++) {
        row[j] = (int8_t)((uint8_t)row[j] ^ CK_CODE_ZERO);
        total += row[j];
    }
    for (ptrdiff_t q = 0; q < quads(d); q++) memcpy(codes + q * width * 4, row + q * 4, 4);
    ((int32_t *)c->code_start)[i] = -CK_CODE_ZERO * total;
    return error_sq;
}

/* Lays centre i out in int8. v: the centre, shifted and scaled. */
static void lay_out_int8(ck_centers *c, ptrdiff_t i, const double *v, double norm_sq) {
    const ptrdiff_t d = c->d;
    float *at = (float *)c->centers_f32 + i * (d + VF_LANES);
    for (ptrdiff_t j = 0; j < d; j++) at[j] = (float)v[j];
    for (ptrdiff_t j = d; j < d + VF_LANES; j++) at[j] = 0.0f;
    const float error_sq = lay_out_codes(c, i, at);
    const double more = 1.0 + 1.0 / 1048576, norm = sqrt(norm_sq);
    ((float *)c->code[CK_ERROR])[i] = (float)(1.001 * sqrt(error_sq) + 1e-16 + norm / 1048576);
    ((float *)c->code[CK_NORM])[i] = (float)(more * norm);
    ((float *)c->code[CK_LOW])[i] = (float)(0.5 * norm_sq * (2.0 - more));
    ((float *)c->code[CK_HIGH])[i] = (float)(0.5 * norm_sq * more);
}

/* What pads the last tile: a centre that is never possible. */
static void pad_int8(ck_centers *c, ptrdiff_t i) {
    const ptrdiff_t width = c->width;
    int8_t *codes = (int8_t *)c->codes + (i / width * quads(c->d) * width + i % width) * 4;
    for (ptrdiff_t q = 0; q < quads(c->d); q++) memset(codes + q * width * 4, 0, 4);
    ((int32_t *)c->code_start)[i] = 0;
    for (int a = 0; a < 5; a++) ((float *)c->code[a])[i] = a == CK_LOW || a == CK_HIGH ? INFINITY : 0.0f;
}

#endif
