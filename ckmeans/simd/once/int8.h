/* Rows of many columns as codes, that is int8 numbers in a unit of the row's own; and single rows against single
 * centres by their codes.
 *
 * Each row and each centre has its own unit, and what rounding to codes took from it is measured, not assumed: so the
 * score of every row and centre has bounds that hold (docs/proofs/int8.md). Only the centres that these leave to a row
 * are compared with it in float32 and, where that leaves doubt, in float64. Knows nothing of the rows' storage type. */
#ifndef CK_INT8_H
#define CK_INT8_H

#include "once/int8_prepare.h"

#define CK_INT8_CHUNK 192    /* centres whose scores wait until bounds are stored */
#define CK_INT8_FIRST 96     /* centres whose scores wait to be compared with the best of them */
#define CK_ROW_CANDIDATES 48 /* centres that can be nearest to a row of which there is room for */

/* A panel of rows as codes, and the centres that can be nearest to each of them. */
typedef struct {
    uint8_t *codes, *panel; /* [row][code_bytes]; the same as [quad][row][4] */
    float *row;             /* one row as float32, shifted and scaled, padded */
    float *lower;           /* [CK_INT8_CHUNK][CK_ROWS]: lower bounds of scores */
    float *norm_sq, *norm;  /* per row; the norm at least that of row and codes */
    float *unit, *error;    /* per row: of a step; norm of what rounding took */
    float *row_error;       /* per row: the error of its scores that no centre changes */
    float *code_norm_sq;    /* per row: of what its codes stand for */
    float *least;           /* per row: least upper bound of a score so far */
    float *scores;          /* [CK_ROW_CANDIDATES + 1]: and the assigned centre */
    float *candidate_lower; /* [row][CK_ROW_CANDIDATES]: lower bounds of their scores */
    int32_t *candidates;    /* [row][CK_ROW_CANDIDATES] */
    int32_t *count;         /* how many, or more than CK_ROW_CANDIDATES: too many to hold */
} ck_int8_rows;

static size_t int8_layout(ck_int8_rows *b, char *memory, ptrdiff_t d) {
    const size_t row = CK_ROWS * sizeof(float);
    size_t used = 0;
    b->codes = piece(memory, &used, CK_ROWS * code_bytes(d));
    b->panel = piece(memory, &used, CK_ROWS * code_bytes(d));
    b->row = piece(memory, &used, code_bytes(d) * sizeof(float));
    b->lower = piece(memory, &used, CK_INT8_CHUNK * row);
    b->unit = piece(memory, &used, row);
    b->norm_sq = piece(memory, &used, row);
    b->error = piece(memory, &used, row);
    b->norm = piece(memory, &used, row);
    b->row_error = piece(memory, &used, row);
    b->code_norm_sq = piece(memory, &used, row);
    b->least = piece(memory, &used, row);
    b->scores = piece(memory, &used, (CK_ROW_CANDIDATES + 1) * sizeof(float));
    b->candidate_lower = piece(memory, &used, CK_ROW_CANDIDATES * row);
    b->candidates = piece(memory, &used, CK_ROW_CANDIDATES * row);
    b->count = piece(memory, &used, row);
    return used;
}

/* Makes b a view of codes that are kept, from row i of their block on. */
static void int8_view(ck_int8_rows *b, const ck_codes *codes, ptrdiff_t i, ptrdiff_t d) {
    b->codes = codes->codes + (size_t)i * code_bytes(d);
    b->unit = codes->unit + i, b->error = codes->error + i;
    b->norm_sq = codes->norm_sq + i, b->code_norm_sq = codes->code_norm_sq + i;
}

/* Copies row `from` of codes that are kept to row r. */
static void int8_take(const ck_int8_rows *b, ptrdiff_t r, const ck_codes *codes, ptrdiff_t from, ptrdiff_t d) {
    memcpy(b->codes + (size_t)r * code_bytes(d), codes->codes + (size_t)from * code_bytes(d), code_bytes(d));
    b->unit[r] = codes->unit[from], b->error[r] = codes->error[from];
    b->norm_sq[r] = codes->norm_sq[from], b->code_norm_sq[r] = codes->code_norm_sq[from];
}

/* Sets what follows from the rest, for n rows. */
static void int8_derive(const ck_int8_rows *b, ptrdiff_t n, ptrdiff_t d) {
    for (ptrdiff_t r = 0; r < n; r++) {
        b->norm[r] = sqrtf(b->norm_sq[r]) * 1.001f + b->error[r];
        b->row_error[r] = b->norm_sq[r] * ((float)(d + 8) / 281474976710656.0f) + 1e-30f;
    }
}

/* Codes, row after row, become the panel. What lies behind them, perhaps the next panel, is asked for. */
static void int8_transpose(const ck_int8_rows *b, ptrdiff_t rows, ptrdiff_t d) {
    for (ptrdiff_t r = 0; r < rows; r += VF_LANES)
        for (ptrdiff_t j = 0; j < quads(d); j += VF_LANES) {
            VF square[VF_LANES];
            for (int i = 0; i < VF_LANES; i++) {
                const uint8_t *at = b->codes + (size_t)(r + i) * code_bytes(d) + j * 4;
                square[i] = vf_load((const float *)(const void *)at);
                CK_PREFETCH(at + CK_ROWS * code_bytes(d));
            }
            vf_transpose(square);
            for (ptrdiff_t i = 0; i < VF_LANES && j + i < quads(d); i++)
                vf_store((float *)(void *)(b->panel + ((j + i) * CK_ROWS + r) * 4), square[i]);
        }
}

/* Rounds b->row, whose largest magnitude and squared norm are given, to row r of codes, and measures what that took. */
static void int8_round(const ck_int8_rows *b, ptrdiff_t r, ptrdiff_t d, float most, float norm_sq) {
    float codes_sq;
    const float error_sq =
        round_to_codes(b->row, d, most, CK_ROW_RANGE, b->codes + (size_t)r * code_bytes(d), b->unit + r, &codes_sq);
    b->norm_sq[r] = norm_sq;
    b->error[r] = sqrtf(error_sq) * 1.001f + 1e-16f; /* what squares lose that underflow, at most */
    b->code_norm_sq[r] = codes_sq * b->unit[r] * b->unit[r];
}

/* The float32 score of a centre and of what the codes of row r stand for. */
static float int8_score(const ck_centers *c, const ck_int8_rows *b, ptrdiff_t r, ptrdiff_t center) {
    const float *at = c->centers_f32 + center * (c->d + VF_LANES);
    const uint8_t *codes = b->codes + (size_t)r * code_bytes(c->d);
    VF dot[4];
    for (int s = 0; s < 4; s++) dot[s] = vf_set1(0.0f);
    ptrdiff_t j = 0;
    for (; j + 4 * VF_LANES <= c->d; j += 4 * VF_LANES)
        for (int s = 0; s < 4; s++)
            dot[s] = vf_fmadd(vf_from_codes(codes + j + s * VF_LANES), vf_load(at + j + s * VF_LANES), dot[s]);
    for (; j < c->d; j += VF_LANES) dot[0] = vf_fmadd(vf_from_codes(codes + j), vf_load(at + j), dot[0]);
    return c->start[center] - b->unit[r] * vf_total(vf_add(vf_add(dot[0], dot[1]), vf_add(dot[2], dot[3])));
}

/* At least the distance of two centres. */
static float center_distance(const ck_centers *c, ptrdiff_t i, ptrdiff_t p) {
    const float *a = c->centers_f32 + i * (c->d + VF_LANES), *b = c->centers_f32 + p * (c->d + VF_LANES);
    VF minus[4];
    for (int s = 0; s < 4; s++) minus[s] = vf_set1(0.0f);
    for (ptrdiff_t j = 0, s = 0; j < c->d; j += VF_LANES, s = (s + 1) % 4) {
        const VF difference = vf_sub(vf_load(a + j), vf_load(b + j));
        minus[s] = vf_fnmadd(difference, difference, minus[s]);
    }
    const float distance_sq = -vf_total(vf_add(vf_add(minus[0], minus[1]), vf_add(minus[2], minus[3])));
    return sqrtf(distance_sq) * 1.001f + 1.2e-7f * (c->code[CK_NORM][i] + c->code[CK_NORM][p]) + 1e-16f;
}

/* How far row r lies, at most, from what its codes stand for. */
static float int8_distance(const ck_int8_rows *b, ptrdiff_t r) { return b->error[r] + 1.2e-7f * b->norm[r]; }

/* Drops those of n candidates, with their scores by int8_score(), that are farther from row r than the best of them;
 * returns how many stay. */
static ptrdiff_t int8_rule_out(const ck_centers *c, const ck_int8_rows *b, ptrdiff_t r, int32_t *candidates,
                               float *scores, ptrdiff_t n) {
    ptrdiff_t best = 0, count = 0;
    for (ptrdiff_t i = 1; i < n; i++)
        if (scores[i] < scores[best]) best = i;
    const int32_t p = candidates[best];
    const float distance = int8_distance(b, r), most = scores[best];
    const float slack = c->row_slack * (b->norm[r] * b->norm[r]) + c->slack[p] + 1e-30f;
    for (ptrdiff_t i = 0; i < n; i++) {
        const int32_t id = candidates[i];
        const float above = scores[i] - most - slack;
        if (i != best && (above > 1.001f * distance * (c->code[CK_NORM][id] + c->code[CK_NORM][p]) ||
                          (above > 0.0f && above > 1.001f * distance * center_distance(c, id, p))))
            continue;
        candidates[count] = id, scores[count++] = scores[i];
    }
    return count;
}

/* The same for candidates whose scores are not known yet. */
static ptrdiff_t int8_compare(const ck_centers *c, const ck_int8_rows *b, ptrdiff_t r, int32_t *candidates,
                              ptrdiff_t n) {
    for (ptrdiff_t i = 0; i < n; i++) b->scores[i] = int8_score(c, b, r, candidates[i]);
    return int8_rule_out(c, b, r, candidates, b->scores, n);
}

/* The product of a row's codes, less CK_CODE_ZERO, and those of a centre. */
CK_INLINE float code_product(const ck_centers *c, const uint8_t *codes, ptrdiff_t center) {
    const ptrdiff_t size = (ptrdiff_t)code_bytes(c->d);
    const int8_t *at = c->code_rows + center * size;
    VI sum = vi_set1(0);
    for (ptrdiff_t j = 0; j < size; j += 4 * VF_LANES)
        sum = vi_add_int8(sum, vi_load((const int32_t *)(const void *)(codes + j)),
                          vi_load((const int32_t *)(const void *)(at + j)));
    return (float)(vi_total(sum) + c->code_start[center]);
}

/* The same in the units of row r and of the centre. */
CK_INLINE float int8_product(const ck_centers *c, const ck_int8_rows *b, ptrdiff_t r, ptrdiff_t center, float whole) {
    return whole * c->code[CK_UNIT][center] * b->unit[r];
}

/* What the score of row r and a centre may be wrong by. */
CK_INLINE float int8_error(const ck_centers *c, const ck_int8_rows *b, ptrdiff_t r, ptrdiff_t center) {
    return b->norm[r] * c->code[CK_ERROR][center] + (b->error[r] * c->code[CK_NORM][center] + b->row_error[r]);
}

/* The score of row r and a centre, at most. */
static float int8_high(const ck_centers *c, const ck_int8_rows *b, ptrdiff_t r, ptrdiff_t center) {
    const float whole = code_product(c, b->codes + (size_t)r * code_bytes(c->d), center);
    return c->code[CK_HIGH][center] - int8_product(c, b, r, center, whole) + int8_error(c, b, r, center);
}

/* Centres from which on it pays to compare rows with the one of their label first. */
#define CK_INT8_HINTED 64

/* Sets the least upper bounds of the rows of a panel to those of the centres of their labels; returns whether all rows
 * have one. */
static int int8_hint(const ck_centers *c, const ck_int8_rows *b, const int32_t *labels, ptrdiff_t rows) {
    for (ptrdiff_t r = 0; r < rows; r++)
        if (labels[r] < 0 || labels[r] >= c->k) return 0;
    for (ptrdiff_t r = 0; r < CK_ROWS; r++) b->least[r] = r < rows ? int8_high(c, b, r, labels[r]) : -INFINITY;
    return 1;
}

#endif
