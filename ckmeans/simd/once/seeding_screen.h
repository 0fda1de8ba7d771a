/* Which rows a candidate for the next seed of greedy k-means++ might change, decided in whole numbers. (D. Arthur and
 * S. Vassilvitskii, "k-means++: the advantages of careful seeding", SODA 2007.)
 *
 * Every row has been rounded to a grid of int8; lanes are rows, four columns to a lane. Nothing is rounded here, so
 * every instruction set finds the same rows, and docs/proofs/seeding.md proves that the candidate does not change the
 * others. Knows nothing of how rows are stored, nor of how candidates are drawn. */
#ifndef CK_SEEDING_SCREEN_H
#define CK_SEEDING_SCREEN_H

#include "ckmeans_simd.h"
#include "compiler.h"

#define CK_SEED_TOGETHER 4                        /* candidates that are compared with each row together, at most */
#define CK_SEED_VECS (VF_REGISTERS == 32 ? 2 : 1) /* vectors of rows that are compared with them at a time */
#define CK_SEED_STEP (CK_SEED_VECS * VF_LANES)    /* rows that are compared with them at a time */

/* Where row i's first four columns lie; the next four are CK_SEED_PANEL words farther on. */
CK_INLINE int32_t *seed_words(const ck_seed_rows *s, ptrdiff_t i) {
    return s->grid + i / CK_SEED_PANEL * CK_SEED_PANEL * s->words + i % CK_SEED_PANEL;
}

CK_INLINE void seed_screen_width(const ck_seed_rows *s, ptrdiff_t row, ptrdiff_t n, const int32_t *pairs,
                                 const int32_t *start, uint32_t *masks, const int width) {
    for (ptrdiff_t i = 0; i < n; i += CK_SEED_PANEL) {
        const int32_t *panel = seed_words(s, row + i);
        uint32_t in_doubt[CK_SEED_TOGETHER] = {0};
        for (int r = 0; r < CK_SEED_PANEL; r += CK_SEED_STEP) {
            VI sum[CK_SEED_VECS][CK_SEED_TOGETHER];
            for (int v = 0; v < CK_SEED_VECS; v++)
                for (int q = 0; q < width; q++) sum[v][q] = vi_set1(start[q]);
            for (ptrdiff_t w = 0; w < s->words; w++) {
                VI even[CK_SEED_VECS], odd[CK_SEED_VECS];
                for (int v = 0; v < CK_SEED_VECS; v++) {
                    const VI word = vi_load(panel + w * CK_SEED_PANEL + r + v * VF_LANES);
                    even[v] = vi_even(word), odd[v] = vi_odd(word);
                }
                for (int q = 0; q < width; q++) {
                    const VI y = vi_set1(pairs[2 * (w * width + q)]), z = vi_set1(pairs[2 * (w * width + q) + 1]);
                    for (int v = 0; v < CK_SEED_VECS; v++)
                        sum[v][q] = vi_add(sum[v][q], vi_add(vi_dot(even[v], y), vi_dot(odd[v], z)));
                }
            }
            for (int v = 0; v < CK_SEED_VECS; v++) {
                const VI limit = vi_load(s->limit + row + i + r + v * VF_LANES);
                for (int q = 0; q < width; q++)
                    in_doubt[q] |= (uint32_t)vi_more(sum[v][q], limit) << (r + v * VF_LANES);
            }
        }
        for (int q = 0; q < width; q++) masks[q * CK_SEED_PANELS + i / CK_SEED_PANEL] = in_doubt[q];
    }
}

/* The squared distance of candidate q from the box of the block that begins at `row`. */
static double seed_from_box(const ck_seed_rows *s, const ck_seed_candidates *c, ptrdiff_t row, ptrdiff_t q) {
    const int16_t *low = s->box + row / CK_BLOCK * 2 * s->d, *high = low + s->d, *at = c->place + q * 4 * s->words;
    int32_t sum = 0;
    for (ptrdiff_t j = 0; j < s->d; j++) {
        const int32_t below = low[j] - at[j], above = at[j] - high[j], off = below > above ? below : above;
        sum += off > 0 ? off * off : 0;
    }
    return (double)sum;
}

static void seed_screen(const ck_seed_rows *s, const ck_seed_candidates *c, ptrdiff_t row, ptrdiff_t n,
                        uint32_t *masks) {
    for (ptrdiff_t q = 0; q < c->count; q += c->width) {
        const int32_t *pairs = c->pairs + 2 * q * s->words, *start = c->start + q;
        uint32_t *to = masks + q * CK_SEED_PANELS;
        if (s->box && seed_from_box(s, c, row, q) >= s->reach_sq[row / CK_BLOCK]) {
            memset(to, 0, CK_SEED_PANELS * sizeof(uint32_t));
            continue;
        }
        switch (c->count - q < c->width ? c->count - q : c->width) {
        case 1: seed_screen_width(s, row, n, pairs, start, to, 1); break;
        case 2: seed_screen_width(s, row, n, pairs, start, to, 2); break;
        case 3: seed_screen_width(s, row, n, pairs, start, to, 3); break;
        case 4: seed_screen_width(s, row, n, pairs, start, to, 4); break;
        }
    }
}

/* Sets the squared norms of rows on a fine grid; rows that fill the last panel get one that keeps them far from all. */
static void seed_norms(const ck_seed_rows *s, ptrdiff_t row, ptrdiff_t n) {
    for (ptrdiff_t i = 0; i < n; i += CK_SEED_PANEL) {
        const int32_t *panel = seed_words(s, row + i);
        for (int r = 0; r < CK_SEED_PANEL; r += VF_LANES) {
            VI sum = vi_set1(0);
            for (ptrdiff_t w = 0; w < s->words; w++) {
                const VI word = vi_load(panel + w * CK_SEED_PANEL + r);
                sum = vi_add(sum, vi_dot(word, word));
            }
            vi_store(s->norm_sq + row + i + r, sum);
        }
    }
    for (ptrdiff_t i = n; i % CK_SEED_PANEL; i++) s->norm_sq[row + i] = 1 << 30;
}

/* How many candidates make a group, so that groups are about equal; one where each candidate passes over blocks of its
 * own. */
static int seed_width(const ck_seed_rows *s, ptrdiff_t count) {
    if (s->box) return 1;
    const ptrdiff_t groups = (count + CK_SEED_TOGETHER - 1) / CK_SEED_TOGETHER;
    return (int)((count + groups - 1) / groups);
}

/* The number of column i of the four in a word. */
CK_INLINE int32_t seed_byte(uint32_t word, int i) { return (int32_t)((word >> 8 * i & 255u) ^ 128u) - 128; }

/* The products of a row's words with these, and the two squared norms, add up to a squared distance. */
CK_INLINE void seed_place_finely(const ck_seed_rows *s, int32_t *pairs, ptrdiff_t width, const int32_t *words) {
    for (ptrdiff_t w = 0; w < s->words; w++) {
        int16_t columns[2];
        memcpy(columns, words + w * CK_SEED_PANEL, sizeof columns);
        for (int i = 0; i < 2; i++) columns[i] = (int16_t)(-2 * columns[i]);
        memcpy(pairs + w * width, columns, sizeof columns);
    }
}

/* Sets what is kept of candidate q, which is row `index`: its words, its place and its start. beyond_sq: the square of
 * its distance from the grid's range, in steps. */
static void seed_place(const ck_seed_rows *s, const ck_seed_candidates *c, ptrdiff_t q, ptrdiff_t index,
                       double beyond_sq) {
    const ptrdiff_t first = q / c->width * c->width;
    const ptrdiff_t width = c->count - first < c->width ? c->count - first : c->width;
    const int32_t *words = seed_words(s, index);
    if (s->is_fine) {
        seed_place_finely(s, c->pairs + first * s->words + q - first, width, words);
        c->start[q] = s->norm_sq[index];
        return;
    }
    int32_t *pairs = c->pairs + 2 * (first * s->words + q - first), norm_sq = 0;
    for (ptrdiff_t w = 0; w < s->words; w++) {
        const uint32_t word = (uint32_t)words[w * CK_SEED_PANEL];
        int32_t byte[4];
        for (int i = 0; i < 4; i++) {
            byte[i] = seed_byte(word, i);
            norm_sq += byte[i] * byte[i];
            c->place[q * 4 * s->words + 4 * w + i] = (int16_t)byte[i];
        }
        pairs[2 * w * width] = (int32_t)(((uint32_t)byte[0] & 0xffffu) | (uint32_t)byte[2] << 16);
        pairs[2 * w * width + 1] = (int32_t)(((uint32_t)byte[1] & 0xffffu) | (uint32_t)byte[3] << 16);
    }
    const double least = beyond_sq * (1.0 - 1e-6) - 1.0;
    const int32_t bonus = least > 1073741824.0 ? 1073741824 : least > 0.0 ? (int32_t)least : 0;
    c->start[q] = -(norm_sq / 2 + bonus / 2); /* both halves are rounded so that the start is not too low */
}

/* How far, in steps, a candidate's place on the grid may lie from that of a row that it changes. */
CK_INLINE double seed_reach_of(const ck_seed_rows *s, double closest_sq) {
    return sqrt(closest_sq) * s->unit * (1.0 + 1e-9) + 2.0 * s->error;
}

/* A row whose score is not above this keeps its closest seed. norm_sq below 0: the row lies outside the range and is
 * always in doubt. */
CK_INLINE int32_t seed_limit(const ck_seed_rows *s, int32_t norm_sq, double closest_sq) {
    const double reach = seed_reach_of(s, closest_sq);
    const double limit = 0.5 * ((double)norm_sq - reach * reach) - 1.0; /* 1 less: rounded down */
    return norm_sq >= 0 && limit > -2147483647.0 ? (int32_t)limit : INT32_MIN;
}

static void seed_reach(const ck_seed_rows *s, ptrdiff_t row, ptrdiff_t n) {
    double most = 0.0;
    for (ptrdiff_t i = row; i < row + n; i++) most = s->closest_sq[i] > most ? s->closest_sq[i] : most;
    const double reach = seed_reach_of(s, most);
    s->reach_sq[row / CK_BLOCK] = reach * reach;
}

/* The box may hold more than the rows: the zeros that fill the last panel. */
static void seed_box(const ck_seed_rows *s, ptrdiff_t row, ptrdiff_t n) {
    int16_t *low = s->box + row / CK_BLOCK * 2 * s->d, *high = low + s->d;
    for (ptrdiff_t j = 0; j < s->d; j++) {
        int32_t least[CK_SEED_PANEL] = {0}, most[CK_SEED_PANEL] = {0};
        for (ptrdiff_t i = 0; i < n; i += CK_SEED_PANEL) {
            const int32_t *words = seed_words(s, row + i) + j / 4 * CK_SEED_PANEL;
            for (int l = 0; l < CK_SEED_PANEL; l++) {
                const int32_t at = seed_byte((uint32_t)words[l], (int)(j % 4));
                least[l] = !i || at < least[l] ? at : least[l];
                most[l] = !i || at > most[l] ? at : most[l];
            }
        }
        for (int l = 1; l < CK_SEED_PANEL; l++) {
            least[0] = least[l] < least[0] ? least[l] : least[0];
            most[0] = most[l] > most[0] ? most[l] : most[0];
        }
        low[j] = (int16_t)least[0], high[j] = (int16_t)most[0];
    }
}

/* Lists the rows of a mask, ascending; returns how many there are. */
static int seed_rows_of(const uint32_t *mask, uint8_t *rows) {
    int count = 0;
    for (int p = 0; p < CK_SEED_PANELS; p += 2) {
        uint64_t bits = mask[p] | (uint64_t)mask[p + 1] << 32;
        for (; bits; bits &= bits - 1) rows[count++] = (uint8_t)(p * CK_SEED_PANEL + CK_LOWEST_BIT(bits));
    }
    return count;
}

/* The sum of CK_SEED_PANEL numbers: the second half is added to the first, again and again. */
CK_INLINE double seed_fold(double sums[CK_SEED_PANEL]) {
    for (int half = CK_SEED_PANEL / 2; half; half /= 2)
        for (int l = 0; l < half; l++) sums[l] += sums[l + half];
    return sums[0];
}

/* The weighted sum of closest_sq over n rows, in an order that is the same everywhere. */
static double seed_sum(const double *weights, const double *closest_sq, ptrdiff_t n) {
    double sum[32] = {0.0};
    ptrdiff_t i = 0;
    for (; i + 32 <= n; i += 32)
        for (int l = 0; l < 32; l++) sum[l] += weights ? weights[i + l] * closest_sq[i + l] : closest_sq[i + l];
    for (; i < n; i++) sum[i % 32] += weights ? weights[i] * closest_sq[i] : closest_sq[i];
    for (int half = 16; half; half /= 2)
        for (int l = 0; l < half; l++) sum[l] += sum[l + half];
    return sum[0];
}

#endif
