/* Elkan's bounds of a batch of rows, whatever their storage type: which distances stored bounds leave to be computed,
 * and what they are at least by int8. The algorithm: C. Elkan, "Using the triangle inequality to accelerate k-means",
 * 2003; elkan.h tells what becomes of the rows, docs/proofs/elkan.md why the bounds hold.
 *
 * Each phase goes over the whole batch, so that nothing that a processor cannot foresee stands between rows. Knows
 * nothing of how far centres moved or why. */
#ifndef CK_ELKAN_BATCH_H
#define CK_ELKAN_BATCH_H

#include "once/elkan_bounds.h"
#include "once/int8_tiles.h"
#include "once/scratch.h"

#define CK_DISTANCES_HELD 2048 /* distances from which on they are computed before more are listed */

/* Bounds of a row's squared norm, and of that of what its codes stand for. */
typedef struct {
    float least, most, codes_least, codes_most;
    float error; /* of a score and a half, that the row makes */
} ck_norms;

/* Where a batch works: CK_ROWS rows at most, and distances of a row and a centre. */
typedef struct {
    ck_int8_rows rows;              /* codes only where they are not kept */
    uint64_t *words;                /* a bit for each of VB_LANES centres that bounds leave to a row: */
    int32_t *word_row, *word_first; /* of which row, and the first of these centres */
    int32_t *row, *center;          /* of each distance */
    float *lower;                   /* of each distance: a lower bound, in stored units */
    int32_t *candidates;            /* the centres that can be nearest to one row */
    float *scores;                  /* of the candidates */
    float *upper_sq;                /* of a block */
    float down, up; /* from distances in units of 1 / screen_scale to stored ones, with what rounding may add or take */
    void *nearest;  /* its scratch */
} ck_elkan;

static size_t elkan_layout(ck_elkan *e, char *memory, ptrdiff_t k, ptrdiff_t d) {
    const size_t distances = (size_t)(CK_DISTANCES_HELD + k) * 4;
    const size_t words = CK_ROWS * ((size_t)k / VB_LANES + 1);
    size_t used = int8_layout(&e->rows, memory, d);
    e->words = piece(memory, &used, words * sizeof(uint64_t));
    e->word_row = piece(memory, &used, words * sizeof(int32_t));
    e->word_first = piece(memory, &used, words * sizeof(int32_t));
    e->row = piece(memory, &used, distances);
    e->center = piece(memory, &used, distances);
    e->lower = piece(memory, &used, distances);
    e->candidates = piece(memory, &used, (size_t)(k + 1) * sizeof(int32_t));
    e->scores = piece(memory, &used, (size_t)(k + 1) * sizeof(float));
    e->upper_sq = piece(memory, &used, CK_BLOCK * sizeof(float));
    e->nearest = piece(memory, &used, nearest_bytes(d));
    return used;
}

static size_t elkan_bytes(const ck_centers *c) {
    ck_elkan e;
    return elkan_layout(&e, NULL, c->k, c->d);
}

/* Of row i of b. */
static ck_norms norms_of(const ck_centers *c, const ck_int8_rows *b, ptrdiff_t i) {
    const float rounding = norm_rounding(c->d), norm_sq = b->norm_sq[i], code_norm_sq = b->code_norm_sq[i];
    const ck_norms norms = {norm_sq * (1.0f - rounding), norm_sq * (1.0f + rounding), code_norm_sq * (1.0f - rounding),
                            code_norm_sq * (1.0f + rounding), c->row_slack * (b->norm[i] * b->norm[i]) + 1e-30f};
    return norms;
}

/* Whether lower bounds rule out every centre but a row's assigned one. above: its upper bound, relative to its base. */
static int all_ruled_out(const ck_centers *c, const ck_elkan_drift *drift, float above, const uint8_t *lower) {
    const uint8_t limit = limit_of(above);
    uint64_t any = 0;
    for (ptrdiff_t j = 0; j < c->k; j += VB_LANES) any |= vb_not_above(lower + j, drift->drift_ceil + j, limit);
    return !any;
}

/* Adds a word for each VB_LANES centres of which bounds leave some to a row, beside its assigned one; returns how many
 * words there are. above: as for all_ruled_out(). distances, INOUT: bits that are set in all words. ahead: how far from
 * these bounds those lie that are read later. */
static ptrdiff_t list_words(const ck_elkan *e, const ck_centers *c, const ck_elkan_drift *drift, ptrdiff_t row,
                            float above, const uint8_t *lower, ptrdiff_t ahead, ptrdiff_t words, ptrdiff_t *distances) {
    const uint8_t limit = limit_of(above);
    for (ptrdiff_t j = 0; j < c->k; j += VB_LANES) {
        const uint64_t bits = vb_not_above(lower + j, drift->drift_ceil + j, limit);
        CK_PREFETCH_SECOND(lower + j + ahead);
        e->words[words] = bits, e->word_row[words] = (int32_t)row, e->word_first[words] = (int32_t)j;
        words += bits != 0;
        *distances += count_bits(bits);
    }
    return words;
}

/* Lists the distances that the words name, by rows, then by centres. Most words name one. */
static void list_distances(const ck_elkan *e, ptrdiff_t words) {
    ptrdiff_t p = 0;
    for (ptrdiff_t at = 0; at < words; at++) {
        uint64_t bits = e->words[at];
        do {
            e->row[p] = e->word_row[at], e->center[p++] = e->word_first[at] + CK_LOWEST_BIT(bits);
            bits &= bits - 1;
        } while (bits);
    }
}

/* Sets `lower` of all listed distances of rows of b. */
static void bound_distances(const ck_elkan *e, const ck_centers *c, const ck_int8_rows *b, ptrdiff_t distances) {
    const float less = 1.0f - norm_rounding(c->d);
    for (ptrdiff_t p = 0; p < distances; p++)
        e->lower[p] = code_product(c, b->codes + (size_t)e->row[p] * code_bytes(c->d), e->center[p]);
    for (ptrdiff_t p = 0; p < distances; p++) {
        const ptrdiff_t i = e->center[p], r = e->row[p];
        const float low = c->code[CK_LOW][i] - int8_product(c, b, r, i, e->lower[p]) - int8_error(c, b, r, i);
        const float lower_sq = b->norm_sq[r] * less + 2.0f * low;
        e->lower[p] = lower_of(lower_sq, e->down);
    }
}

#endif
