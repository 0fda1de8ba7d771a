/* The bounds of docs/proofs/ where they are nearly reached, or read where nothing else is added: how often they do not
 * hold, as they are and with one of them halved. Built by tests/test_bounds.py with a copy of ckmeans/simd/ in which
 * shares[NAME] stands before each of them.
 *
 * Usage: bounds; prints "NAME AS_IT_IS HALVED" for each; -1 where the tiles have no such screening. */
#include CK_TILES

#include "bounds_scores.h"

double shares[BOUNDS];

/* ---- Gaps and drifts ---- */

/* Root(A + D) - root(A), of which both roots are off by a millionth. */
static long gap_of_scores(void) {
    long wrong = 0;
    for (int i = 0; i < 2; i++) {
        const float norm_sq = 1.0f, best = 0.0f, second = 0.01f, error = i ? 0.004f : 0.0f;
        const long double nearest = sqrtl(norm_sq + 2.0L * (best + error));
        const long double other = sqrtl(nearest * nearest + 2.0L * (second - best - error));
        const long double most = other * (1.0L - 0.9e-6L) - nearest * (1.0L + 0.9e-6L);
        wrong += score_gap(best, second, norm_sq, error, 1.0f, 1.0f) > most;
    }
    return wrong;
}

static long gap_norm(void) { return norm_more(1000) < 1.0f + 0.99f * 1.2f * FLT_EPSILON * 1016.0f; }
static long gap_in_unit(void) { return gap_unit(1.0) > 1.0 - 0.75e-6; }
static long drift_limits(void) {
    return (drift_limit(1.0, 0.0) > 1.0 - 0.75e-6) + (drift_limit(0.0, 1.0) > 1.0 - 0.75e-6) +
           (drift_at_most(1.0) < 1.0 + 0.75e-6);
}

static long gap_of_node(void) {
    const double margin = 0.02, distance = 1.0, exact = sqrt(1.0 + margin) - 1.0;
    return (least_gap(margin, distance, 8) > exact * (1.0 - 0.75e-5)) +
           (least_gap(0.0, distance, 8) > -0.99 * ldexp(16.0, -48));
}

static long gap_of_leaf(void) {
    const double exact = sqrt(1.02) - 1.0;
    return (float_gap(0.02f, 1.0f, 8) > exact * (1.0 - 0.75e-4)) + (float_gap(0.0f, 1.0f, 8) > -0.99f * 16 * 3.6e-15f);
}

/* ---- Boxes ---- */

/* Eight centres about a box, in D columns. */
enum { D = 8, AROUND = 8 };
static void around_box(double *centers, double *box) {
    for (int i = 0; i < AROUND * D; i++) centers[i] = (float)sin((double)(i * i + 1));
    for (int j = 0; j < D; j++) box[j] = (float)(0.1 * cos((double)j)), box[D + j] = (float)(0.03 + 0.01 * j);
    box[D + 1] = 1e-6; /* nothing beside what rounding takes from the middle */
}

/* By how much any row in a box is farther from centre i than from another one, in squared distances; scale, OUT: what
 * errors of that are proportional to, where half_sq is the squared norm of half widths. */
static long double box_margin(const double *centers, const double *box, int i, int nearest, long double half_sq,
                              long double *scale) {
    long double margin = 0.0L, both = 0.0L;
    for (int j = 0; j < D; j++) {
        const long double a = box[j] - (long double)centers[i * D + j],
                          b = box[j] - (long double)centers[nearest * D + j];
        margin += a * a - b * b - 2.0L * box[D + j] * fabsl(a - b), both += a * a + b * b;
    }
    *scale = both + 2.0L * half_sq;
    return margin;
}

static long node_margins(void) {
    double centers[AROUND * D], box[2 * D], columns[D * AROUND], margins[AROUND], farthest;
    long double scale, half_sq = 0.0L, least = 0.0L;
    long wrong = 0;
    around_box(centers, box);
    for (int j = 0; j < D; j++) {
        half_sq += (long double)box[D + j] * box[D + j];
        for (int i = 0; i < AROUND; i++) columns[j * AROUND + i] = centers[i * D + j];
    }
    const int nearest = (int)box_margins(columns, AROUND, D, box, 1.0, margins, &farthest);
    for (int i = 0; i < AROUND; i++) {
        const long double exact = box_margin(centers, box, i, nearest, half_sq, &scale);
        wrong += margins[i] > exact - 0.75L * 32 * (D + 8) * DBL_EPSILON * scale;
    }
    for (int j = 0; j < D; j++) least += powl(box[j] - (long double)centers[nearest * D + j], 2);
    return wrong + (farthest < (sqrtl(least) + sqrtl(half_sq)) * (1.0L + 0.75e-9L));
}

static long node_underflow(void) {
    const double columns[CK_GROUP] = {0.0}, box[2] = {0.0, 0.0};
    double margins[CK_GROUP], farthest;
    box_margins(columns, CK_GROUP, 1, box, 1.0, margins, &farthest);
    return margins[1] > -0.99e-300;
}

/* A node and its only leaf against k centres. Returns what is to be freed. */
static void *compare_leaf(ck_leaf_group *g, const ck_centers *c, const double *boxes) {
    const int32_t leaf[] = {0};
    size_t used = 0;
    leaf_group_layout(g, NULL, &used, c->k, c->d);
    char *room = memory(used);
    used = 0, leaf_group_layout(g, room, &used, c->k, c->d);
    leaf_group_of_node(c, boxes, 0.0, g);
    compare_group(g, leaf, 1);
    return room;
}

static long leaf_margins(void) {
    double centers[AROUND * D], boxes[4 * D];
    const int32_t ids[AROUND] = {0, 1, 2, 3, 4, 5, 6, 7};
    long double scale, half_sq = 0.0L, node_sq = 0.0L, nearest_sq = 0.0L;
    long wrong = 0;
    around_box(centers, boxes + 2 * D);
    for (int j = 0; j < D; j++) {
        boxes[j] = boxes[2 * D + j] + 0.01 * (j > 0), boxes[D + j] = boxes[3 * D + j] + 0.02;
        half_sq += (long double)boxes[3 * D + j] * boxes[3 * D + j];
        node_sq += (long double)boxes[D + j] * boxes[D + j];
    }
    const ck_centers c = {.k = AROUND, .d = D, .scale = 1.0, .screen_scale = 1.0, .rows = centers, .ids = ids};
    ck_leaf_group g;
    void *room = compare_leaf(&g, &c, boxes);
    const int nearest = g.nearest[0];
    for (int i = 0; i < AROUND; i++) {
        const long double exact = box_margin(centers, boxes + 2 * D, i, nearest, node_sq, &scale);
        wrong += g.margin[i * CK_LEAVES] > exact - 0.75L * (8 * D + 64) * HALF_ULP * scale;
    }
    for (int j = 0; j < D; j++) {
        const double from_middle = j == 1 ? 0.9 * 2.4e-7 * 0.01 : 0.0, rounding = j ? 0.0 : 1.6e-7;
        wrong += g.width[j * CK_LEAVES] < 2.0 * (boxes[3 * D + j] * (1.0 + rounding) + from_middle);
        nearest_sq += powl(boxes[2 * D + j] - (long double)centers[nearest * D + j], 2);
    }
    nearest_sq += (8 * D + 64) * HALF_ULP * (nearest_sq + node_sq);
    wrong += g.farthest[0] < (sqrtl(nearest_sq) + sqrtl(half_sq)) * (1.0L + 0.75L * (D + 8) * 2.4e-7L);
    wrong += g.node_half_sq < node_sq * 1.00009L;
    free(room);
    return wrong;
}

static long leaf_underflow(void) {
    const double nothing[4] = {0.0};
    const int32_t ids[] = {0, 1};
    const ck_centers c = {.k = 2, .d = 1, .scale = 1.0, .screen_scale = 1.0, .rows = nothing, .ids = ids};
    ck_leaf_group g;
    void *room = compare_leaf(&g, &c, nothing);
    const long wrong = (g.width[0] < 1.99e-37f) + (g.margin[CK_LEAVES] > -0.99f * ldexpf(9.0f, -21) * 1e-20f);
    free(room);
    return wrong;
}

/* ---- Elkan's bytes ---- */

#if CK_INT8_RANGE
static long elkan_bytes_below(void) { return (bound_of(10.0009f, 0.0f, 0.0f) > 9) + (limit_of(9.9992f) < 10); }

/* The upper bound of a row: at first, or where it was 100 and its centre has moved by 10, which it still has. */
static double elkan_upper_of(const double *x, const ck_centers *c, int moves) {
    static float shift[CK_CODE_COLUMNS], drift[CK_CODE_COLUMNS];
    static uint8_t ceil_of[CK_CODE_COLUMNS], lower[CK_CODE_COLUMNS];
    static int32_t n_compared[CK_CODE_COLUMNS];
    float upper = 100.0f, base = 0.0f;
    shift[0] = 10.0f, memset(lower, CK_NEVER, sizeof lower);
    const ck_elkan_drift moved = {moves ? shift : NULL, drift, ceil_of, NULL, NULL, 1.0, 0, n_compared};
    const ck_elkan_bounds bounds = {&upper, &base, lower, CK_CODE_COLUMNS};
    double numbers[CODED + 1] = {0.0};
    float limits[CODED + 1] = {0.0f};
    uint64_t totals[2 * (CODED + 1)] = {0};
    int64_t counts[2] = {0};
    const ck_grid grid = {CODED, 40, 1, 1, 0, 0, numbers, numbers, limits, numbers, 1.0, 1.0};
    const ck_accumulator sums = {&grid, NULL, totals, counts};
    ck_tally tally = {0};
    int32_t label = 0;
    void *scratch = memory(elkan_bytes(c));
    elkan_f64(c, x, 1, NULL, &moved, &sums, &label, &bounds, &tally, scratch);
    free(scratch);
    return upper;
}

static long elkan_upper(void) {
    double centers[2 * CODED], x[CODED];
    any_direction(x), any_direction(centers);
    for (ptrdiff_t j = 0; j < CODED; j++) centers[CODED + j] = 50.0 * centers[j], x[j] *= 1.5;
    coded made = code(x, centers, 2);
    const long double sq = made.rows.norm_sq[0] * (1.0L + norm_rounding(CODED));
    const long double root = sqrtl(sq + 2.0L * int8_high(&made.c, &made.rows, 0, 0));
    const long wrong = (elkan_upper_of(x, &made.c, 0) < root * (1.0L + 0.75e-6L)) +
                       (elkan_upper_of(x, &made.c, 1) < 110.0 * (1.0 + 0.75e-6));
    free_coded(&made);
    return wrong;
}

/* What a row's squared norm, and that of its codes, may be wrong by. */
static long elkan_norms(void) {
    double x[CODED];
    any_direction(x);
    coded made = code(x, x, 1);
    const ck_norms norms = norms_of(&made.c, &made.rows, 0);
    const double rounding = 0.99 * 1.2 * FLT_EPSILON * (CODED + 16), norm_sq = made.rows.norm_sq[0];
    const double code_sq = made.rows.code_norm_sq[0], row = made.c.row_slack * norm_sq;
    const long wrong = (norms.least > norm_sq * (1.0 - rounding)) + (norms.most < norm_sq * (1.0 + rounding)) +
                       (norms.codes_least > code_sq * (1.0 - rounding)) +
                       (norms.codes_most < code_sq * (1.0 + rounding)) + (norms.error < 0.99 * row);
    free_coded(&made);
    return wrong;
}
#endif

/* ---- Seeding ---- */

static long seed_reaches(void) {
    const ck_seed_rows s = {.unit = 1.0, .error = 3.0}, sharp = {.unit = 1.0};
    return (seed_reach_of(&s, 16.0) < 4.0 + 0.99 * 2.0 * 3.0) + (seed_reach_of(&sharp, 16.0) < 4.0 * (1.0 + 0.75e-9)) +
           (seed_limit(&sharp, 0, 16.0) > -9);
}

/* A block of rows that lie where the candidate does, on the grid, some of them as far from their closest seed. */
static void gains_of_block(double error, int rows, double closest_sq, double *least, double *most) {
    static int32_t grid[CK_BLOCK], norm_sq[CK_BLOCK], pairs[1], start[1];
    double all[CK_BLOCK] = {0.0};
    uint32_t masks[CK_SEED_PANELS];
    for (int i = 0; i < rows; i++) all[i] = closest_sq;
    const ck_seed_rows s = {
        .closest_sq = all, .grid = grid, .words = 1, .is_fine = 1, .unit = 1.0, .error = error, .norm_sq = norm_sq};
    const ck_seed_candidates c = {1, 1, pairs, start, NULL};
    seed_gains(&s, &c, 0, masks, least, most);
}

static long gains_by_grid(void) {
    const double rounding = 1.0 / 32768 + 1.0 / 524288;
    double least, most;
    long wrong = 0;
    gains_of_block(0.5, CK_BLOCK, 100.0, &least, &most); /* K = 2 s t + 3 s^2, where s = 1 */
    wrong += least > CK_BLOCK * (100.0 - 0.99 * 23.0) || most < CK_BLOCK * (100.0 + 0.99 * 23.0);
    gains_of_block(0.5, 0, 0.0, &least, &most);
    wrong += most < CK_BLOCK * 0.99 * 3.0;
    gains_of_block(0.0, 1, 1.0, &least, &most);
    wrong += least > 1.0 - 0.99 * rounding || most < 1.0 + 0.99 * rounding;
    gains_of_block(0.0, 0, 0.0, &least, &most);
    return wrong + (least > -0.99e-25) + (most < 0.99e-25);
}

static long gains_in_float32(void) {
    const double x[2 * D] = {1.0}, error = (D + 8) * HALF_ULP;
    double closest_sq[2] = {3.0, 0.0}, least, most;
    uint32_t mask[CK_SEED_PANELS] = {1};
    const ck_seed_rows s = {.x = x, .n = 2, .d = D, .scale = 1.0, .closest_sq = closest_sq};
    seed_gain_between_f64(&s, 0, 1, mask, &least, &most);
    return (least > 2.0 - error) + (most < 2.0 + error);
}

/* A candidate beyond the grid, by ten steps. */
static long beyond_grid(void) {
    int32_t words[CK_SEED_PANEL] = {0}, norm_sq[1] = {-1}, pairs[2], start[1];
    int16_t place[4];
    const ck_seed_rows s = {.grid = words, .words = 1, .norm_sq = norm_sq};
    const ck_seed_candidates c = {1, 1, pairs, start, place};
    seed_place(&s, &c, 0, 0, 1e9);
    const long wrong = start[0] < -(int32_t)(0.5e9 * (1.0 - 0.75e-6));
    seed_place(&s, &c, 0, 0, 5.0);
    return wrong + (start[0] < -1);
}

#if CK_INT8_RANGE
#define IN_INT8(check) check
#else
#define IN_INT8(check) NULL
#endif
#if CK_INT16
#define IN_INT16(check) check
#else
#define IN_INT16(check) NULL
#endif

int main(void) {
    static const struct {
        const char *name;
        long (*wrong)(void);
    } checks[BOUNDS] = {CHECKS};
    for (int bound = 0; bound < BOUNDS; bound++) {
        long found[2] = {-1, -1};
        for (int halved = 0; checks[bound].wrong && halved < 2; halved++) {
            for (int i = 0; i < BOUNDS; i++) shares[i] = halved && i == bound ? 0.5 : 1.0;
            found[halved] = checks[bound].wrong();
        }
        printf("%s %ld %ld\n", checks[bound].name, found[0], found[1]);
    }
    return 0;
}
