/* Rows and centres whose scores are as wrong as may be, against the bounds of docs/proofs/scores.md, csr.md, int8.md
 * and int16.md: each function returns how often a bound does not hold. For tests/bounds.c, behind the tiles. */
#ifndef BOUNDS_SCORES_H
#define BOUNDS_SCORES_H

#include <stdio.h>
#include <stdlib.h>

enum { LONGEST = 1024, SOME = 64, LANES = 64 };

static void *memory(size_t bytes) {
    void *found = calloc(bytes + 256, 1);
    if (!found) printf("no memory\n"), exit(2);
    return found;
}

/* One centre, or some of which the first counts, prepared as they are: without shift and scale. */
static void *prepare(ck_centers *c, const double *centers, ptrdiff_t k, ptrdiff_t d, const double *sample) {
    static const float nowhere[LONGEST + LANES];
    const ck_frame frame = {1.0, nowhere};
    *c = (ck_centers){.k = k, .d = d};
    void *room = memory(centers_bytes(c, centers, 1));
    dense_plan_f64(c, room, centers, 0.0, &frame, 1);
    for (ptrdiff_t group = 0; group < group_count(k); group++) lay_out(c, centers, group);
    settle(c, centers, sample, 1);
    return room;
}

/* Half the squared norm of a centre less its product with a row. */
static long double exact_score(const double *x, const double *center, ptrdiff_t d) {
    long double sum = 0.0L;
    for (ptrdiff_t j = 0; j < d; j++) sum += ((long double)(0.5 * center[j]) - x[j]) * center[j];
    return sum;
}

static long double norm(const double *v, ptrdiff_t d) {
    long double sum = 0.0L;
    for (ptrdiff_t j = 0; j < d; j++) sum += (long double)v[j] * v[j];
    return sqrtl(sum);
}

#define HALF_ULP ldexp(1.0, -24) /* of numbers from 1 to 2 */
#define ABOVE_ONE (1.0 + 1.0 / 4096)

/* A score that the first column brings just above 1 in magnitude, and all others hardly less than half of its last
 * digit, in one direction: each of them is lost. `every`: how many columns have one such product. */
static void lose_products(double *x, double *center, ptrdiff_t d, ptrdiff_t every, double ratio, int sign) {
    x[0] = (float)sqrt(ABOVE_ONE / (ratio - 0.5 * ratio * ratio)), center[0] = (float)(ratio * x[0]);
    for (ptrdiff_t j = 1; j < d; j++) {
        const int one = j < CK_DEPTH || j % every == 0;
        x[j] = one ? 1.0 / 4096 : 0.0, center[j] = one ? (float)(0.98 * 4096 * HALF_ULP * sign) : 0.0;
    }
}

/* The same where the score begins there: half the squared norm is just above 1, and the row is next to nothing. */
static void lose_start(double *x, double *center, ptrdiff_t d, int sign) {
    const ptrdiff_t terms = d > CK_DEPTH ? (d - 1) / CK_DEPTH + 1 : d;
    center[0] = (float)sqrt(2.0 * ABOVE_ONE - (double)(terms - 1) / 64), x[0] = 0.0;
    for (ptrdiff_t j = 1; j < d; j++) center[j] = 0.0, x[j] = 0.0;
    for (ptrdiff_t i = 1; i < terms; i++) {
        const ptrdiff_t j = d > CK_DEPTH ? i * CK_DEPTH : i;
        center[j] = 0.125, x[j] = (float)(0.98 * 8 * HALF_ULP * sign);
    }
}

static float float32_score(const ck_centers *c, const double *x) {
    float *panel = memory((size_t)(c->d * CK_ROWS) * 4), *partial = memory(CK_CHUNK * CK_MAX_WIDTH * CK_ROWS * 4);
    float best[CK_ROWS], second[CK_ROWS];
    int32_t label[CK_ROWS];
    ck_leaders leaders[CK_VECS];
    for (ptrdiff_t j = 0; j < c->d; j++) panel[j * CK_ROWS] = (float)x[j];
    clear_leaders(leaders);
    screen_panel(c, panel, 1, partial, leaders);
    store_leaders(leaders, best, second, label);
    free(panel), free(partial);
    return best[0];
}

static long float32_wrong(const double *x, const double *center, ptrdiff_t d) {
    ck_centers c;
    void *room = prepare(&c, center, 1, d, x);
    const long double off = float32_score(&c, x) - exact_score(x, center, d);
    const long double row = 0.5L * c.row_slack * norm(x, d) * norm(x, d);
    const long wrong = (off > row) + (-off > row + c.slack[0]);
    free(room);
    return wrong;
}

static long float32_scores(void) {
    static const ptrdiff_t columns[] = {64, 128, 400, LONGEST};
    double x[LONGEST], center[LONGEST];
    long wrong = 0;
    for (size_t i = 0; i < sizeof columns / sizeof *columns; i++)
        for (int sign = -1; sign < 2; sign += 2) {
            lose_products(x, center, columns[i], CK_DEPTH, 1.0 / 64, sign);
            wrong += float32_wrong(x, center, columns[i]);
            lose_start(x, center, columns[i], sign);
            wrong += float32_wrong(x, center, columns[i]);
        }
    return wrong;
}

static long csr_scores(void) {
    int32_t columns[LONGEST];
    double x[LONGEST], center[LONGEST];
    float low[SOME];
    long wrong = 0;
    for (ptrdiff_t j = 0; j < LONGEST; j++) columns[j] = (int32_t)j;
    for (int sign = -1; sign < 2; sign += 2) {
        const int64_t begin[] = {0, LONGEST};
        const ck_rows row = {1, LONGEST, x, columns, begin, LONGEST};
        ck_centers c = {.k = 1, .d = LONGEST};
        lose_products(x, center, LONGEST, 1, 1.0 / 64, sign);
        void *room = memory(csr_centers_bytes(&c, center, 1));
        csr_plan_f64(&c, room, center, 0.0, NULL, 1);
        csr_error error;
        csr_screen_f64(&c, &row, 0, &error, low);
        const long double off = low[0] - exact_score(x, center, LONGEST);
        const long double most = error.f_norm * c.csr->norm[0] + error.f * c.csr->half_norm_sq[0];
        wrong += (off > 0.0L) + (-off > 2.0L * most);
        free(room);
    }
    return wrong;
}

/* What float64's decision takes, which no row is long enough to show: of a row in 2^40 columns. */
static long csr_decision(void) {
    const ck_centers c = {.d = (ptrdiff_t)1 << 40, .screen_scale = 1.0};
    const double one = 1.0, least = ldexp(1.0, -10);
    const csr_error error = csr_row_error_f64(&c, &one, 1);
    return (error.f < 0.99 * least) + (error.row_error < 0.99 * least);
}

static long csr_underflow(void) {
    const ck_centers c = {.d = 1, .screen_scale = 1.0};
    const double nothing = 0.0;
    return csr_row_error_f64(&c, &nothing, 1).row_error < 0.99e-30f;
}

static long float32_underflow(void) {
    const ck_centers c = {.row_slack = 1.0f};
    const VF nothing[CK_VECS] = {vf_set1(0.0f)};
    float error[CK_ROWS], norm_sq[CK_ROWS];
    row_errors(&c, nothing, 1, error, norm_sq);
    return error[0] < 0.99e-30f;
}

#if CK_INT8_RANGE
enum { CODED = 64 };

typedef struct {
    ck_centers c;
    ck_int8_rows rows;
    void *centers, *room;
} coded;

/* A row, which is the first of the rows, and some centres as codes. */
static coded code(const double *x, const double *centers, ptrdiff_t k) {
    coded made;
    made.centers = prepare(&made.c, centers, k, CODED, x);
    made.room = memory(int8_layout(&made.rows, NULL, CODED));
    int8_layout(&made.rows, made.room, CODED);
    to_int8_f64(&made.c, x, &made.rows, 0);
    int8_derive(&made.rows, 1, CODED);
    return made;
}

static void free_coded(coded *made) { free(made->centers), free(made->room); }

/* Some direction, and what is nearest to it among whole numbers up to `range` over 64: exactly codes. */
static void any_direction(double *v) {
    for (ptrdiff_t j = 0; j < CODED; j++) v[j] = (float)(sin((double)(j * j + 1)) + 0.3);
}
static void as_codes(double *v, int range, int sign) {
    double most = 0.0;
    for (ptrdiff_t j = 0; j < CODED; j++) most = fmax(most, fabs(v[j]));
    for (ptrdiff_t j = 0; j < CODED; j++) v[j] = sign * round(v[j] / most * range) / 64;
}

/* Whether the exact score lies outside of its interval. */
static long outside(const double *x, const double *center) {
    coded made = code(x, center, 1);
    const ck_centers *c = &made.c;
    const float whole = code_product(c, made.rows.codes, 0), product = int8_product(c, &made.rows, 0, 0, whole);
    const float low = c->code[CK_LOW][0] - product - int8_error(c, &made.rows, 0, 0);
    const long double score = exact_score(x, center, CODED);
    const long wrong = (score < low) + (score > int8_high(c, &made.rows, 0, 0));
    free_coded(&made);
    return wrong;
}

/* Rows that lie along what rounding took from a centre, and centres that lie along what it took from a row. */
static long int8_scores(void) {
    double x[CODED], center[CODED], off[CODED];
    long wrong = 0;
    for (int sign = -1; sign < 2; sign += 2) {
        any_direction(center);
        coded made = code(center, center, 1);
        for (ptrdiff_t j = 0; j < CODED; j++) x[j] = center[j] - made.c.code[CK_UNIT][0] * made.c.code_rows[j];
        as_codes(x, CK_ROW_RANGE, sign);
        wrong += outside(x, center);
        for (ptrdiff_t j = 0; j < CODED; j++)
            off[j] = center[j] - made.rows.unit[0] * (made.rows.codes[j] - CK_CODE_ZERO);
        as_codes(off, CK_INT8_RANGE, sign);
        wrong += outside(center, off);
        free_coded(&made);
    }
    return wrong;
}

/* What the arithmetic takes is by far less than what rounding to codes takes: so these are read where that is 0. */
static long int8_arithmetic(void) {
    double x[CODED], center[CODED];
    any_direction(x), as_codes(x, CK_ROW_RANGE, 1);
    any_direction(center), as_codes(center, CK_INT8_RANGE, 1);
    coded made = code(x, center, 1);
    const ck_int8_rows *b = &made.rows;
    const double length = (double)norm(center, CODED), half = 0.5 * length * length, u16 = 1.0 / 1048576;
    const double row = (double)norm(x, CODED), decision = (CODED + 8) * row * row * ldexp(1.0, -48);
    const long wrong = (made.c.code[CK_ERROR][0] < 0.99 * u16 * length) + /* and so on, as int8.md has them */
                       (made.c.code[CK_LOW][0] > half * (1.0 - 0.9 * u16)) +
                       (made.c.code[CK_HIGH][0] < half * (1.0 + 0.9 * u16)) + (b->norm[0] < row * 1.0009) +
                       (b->row_error[0] < 0.99 * decision) + (int8_distance(b, 0) < 0.99 * 1.2e-7 * row) +
                       (center_distance(&made.c, 0, 0) < 0.99 * 2.4e-7 * length);
    free_coded(&made);
    return wrong;
}

static long int8_underflow(void) {
    static const double nothing[2 * CODED];
    coded made = code(nothing, nothing, 2);
    const long wrong = (made.c.code[CK_ERROR][0] < 0.99e-16f) + (made.rows.error[0] < 0.99e-16f) +
                       (made.rows.row_error[0] < 0.99e-30f) + (center_distance(&made.c, 0, 1) < 0.99e-16f);
    free_coded(&made);
    return wrong;
}

/* Two centres, of which the second may be nearest although its score is the greater one. */
static long int8_candidates(void) {
    double x[CODED], two[2 * CODED];
    long wrong = 0;
    for (int close = 0; close < 2; close++) {
        any_direction(x), any_direction(two), any_direction(two + CODED);
        for (ptrdiff_t j = 0; j < CODED; j++) two[CODED + j] *= close ? 1.0000001 : 1.5;
        coded made = code(x, two, 2);
        const ck_int8_rows *b = &made.rows;
        const ck_centers *c = &made.c;
        const float apart = center_distance(c, 0, 1), slack = c->row_slack * b->norm[0] * b->norm[0] + c->slack[0];
        const float exact = (float)norm(two, CODED) * 0.5f;
        const float most = slack + 1.001f * int8_distance(b, 0) * apart;
        float scores[] = {0.0f, 0.9f * most};
        int32_t candidates[] = {0, 1};
        wrong += int8_rule_out(c, b, 0, candidates, scores, 2) != 2;
        wrong += !close && apart < 1.0009f * exact;
        free_coded(&made);
    }
    return wrong;
}

/* A row that is a centre, and another one whose score is greater by three quarters of the margin. */
static long float32_candidates(void) {
    double x[CODED], two[2 * CODED];
    const int32_t candidates[] = {0, 1};
    float least = 0.0f;
    int64_t decided = 0;
    any_direction(x);
    for (int turn = 0; turn < 2; turn++) {
        for (ptrdiff_t j = 0; j < CODED; j++)
            two[j] = x[j], two[CODED + j] = x[j] * (1.0 + sqrt(2.0 * 0.75 * least) / (double)norm(x, CODED));
        coded made = code(x, two, 2);
        const float norm_sq = (float)(norm(x, CODED) * norm(x, CODED));
        least = made.c.row_slack * norm_sq + made.c.slack[0];
        if (turn) nearest_of_few_f64(&made.c, candidates, 2, x, norm_sq, NULL, &decided);
        free_coded(&made);
    }
    return !decided;
}
#endif

#if CK_INT16
/* By how much the exact score, in units, is above that of centre i and a row in whole numbers. */
static long double int16_off(const ck_centers *c, const double *centers, ptrdiff_t i, const double *x, double *norm_x) {
    const ptrdiff_t d = CK_INT16_MOST;
    const int16_t *minus = (const int16_t *)(c->int16 + i * int16_words(d));
    int64_t score = c->int16_start[i], norm_sq = 0;
    for (ptrdiff_t j = 0; j < d; j++) {
        const int64_t code = lrint(x[j] / c->int16_unit);
        score += code * minus[j], norm_sq += code * code;
    }
    *norm_x = sqrt((double)norm_sq);
    return exact_score(x, centers + i * d, d) / ((long double)c->int16_unit * c->int16_unit) - score;
}

static long int16_scores(void) {
    enum { D = CK_INT16_MOST };
    static double centers[SOME * D];
    double x[D], off[SOME][D], length, most = 0.0;
    ck_centers c;
    long wrong = 0;
    ptrdiff_t worst = 0;
    for (ptrdiff_t i = 0; i < SOME * D; i++) centers[i] = sin((double)(i * i + 1));
    for (ptrdiff_t j = 0; j < D; j++) centers[j] = j % 3 ? 0.7 : -0.7;
    void *room = prepare(&c, centers, SOME, D, centers);
    for (ptrdiff_t i = 1; i < SOME; i++) { /* what rounding took from the centres; the worst one counts */
        for (ptrdiff_t j = 0; j < D; j++)
            off[i][j] = centers[i * D + j] / c.int16_unit - rint(centers[i * D + j] / c.int16_unit);
        if (norm(off[i], D) > most) most = (double)norm(off[i], D), worst = i;
    }
    for (int sign = -1; sign < 2; sign += 2) {
        const double half = 0.499 * sign * c.int16_unit; /* of the row all halves are rounded away, */
        for (ptrdiff_t j = 0; j < D; j++) x[j] = copysign(half, sign * centers[j]);
        long double by = int16_off(&c, centers, 0, x, &length);
        wrong += (by - (c.int16_slack[0] - CK_INT16_MARKS - 4) - 1.0L > 0.0L) + (by < 0.0L);
        for (ptrdiff_t j = 0; j < D; j++) /* and it lies along what rounding took from a centre */
            x[j] = sign * c.int16_unit * rint(20000.0 * off[worst][j]) + copysign(half, sign * centers[worst * D + j]);
        by = int16_off(&c, centers, worst, x, &length);
        const long double error = 0.5L * c.int16_row_error * length;
        wrong += (by - (c.int16_slack[worst] - CK_INT16_MARKS - 4) - 1.0L > error) + (-by > error);
    }
    free(room);
    return wrong;
}

/* What marks and float64's decision take: read where rounding takes nothing. */
static long int16_constants(void) {
    enum { D = 10 };
    static double centers[SOME * D];
    ck_centers c;
    centers[D + 3] = 1.0;
    void *room = prepare(&c, centers, SOME, D, centers);
    const long wrong = (c.int16_row_error < 1.99f / 256) + (c.int16_slack[0] < CK_INT16_MARKS);
    free(room);
    return wrong;
}
#endif

#endif
