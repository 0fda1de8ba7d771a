/* What candidates for the next seed of greedy k-means++ would gain at least and at most, by a fine grid.
 *
 * Every row has been rounded to a grid of int16; lanes are rows, two columns to a lane. Distances on the grid are whole
 * numbers, and docs/proofs/seeding.md proves how far gains may be from what they tell. Knows nothing of how rows are
 * stored, nor of how candidates are drawn. */
#ifndef CK_SEEDING_GAINS_H
#define CK_SEEDING_GAINS_H

#include "once/seeding_screen.h"

/* Adds the products of two columns of rows and of a candidate. */
CK_INLINE VI seed_add_product(VI sum, VI rows, VI candidate) {
#if CK_INT16
    return vi_add_int16(sum, rows, candidate);
#else
    return vi_add(sum, vi_dot(rows, candidate));
#endif
}

CK_INLINE double seed_total(VF sums) {
    float lanes[VF_LANES];
    double total = 0.0;
    vf_store(lanes, sums);
    for (int l = 0; l < VF_LANES; l++) total += lanes[l];
    return total;
}

CK_INLINE void seed_gains_width(const ck_seed_rows *s, ptrdiff_t row, const int32_t *pairs, const int32_t *start,
                                uint32_t *masks, double *least, double *most, const int width) {
    static const float zeros[VF_LANES] = {0.0f};
    const double unit_sq = s->unit * s->unit, apart = 2.0001 * s->error;
    const VF zero = vf_set1(0.0f), minus_apart = vf_set1((float)(-2.0 * apart)),
             minus_always = vf_set1((float)(-3.0 * apart * apart)), minus_rounded = vf_set1(-1.0f / 524288);
    VF low[CK_SEED_TOGETHER], high[CK_SEED_TOGETHER];
    for (int q = 0; q < width; q++) low[q] = high[q] = zero;
    for (ptrdiff_t i = 0; i < CK_BLOCK; i += CK_SEED_PANEL) {
        const int32_t *panel = seed_words(s, row + i);
        uint32_t in_doubt[CK_SEED_TOGETHER] = {0};
        for (int r = 0; r < CK_SEED_PANEL; r += CK_SEED_STEP) {
            VI sum[CK_SEED_VECS][CK_SEED_TOGETHER];
            for (int v = 0; v < CK_SEED_VECS; v++)
                for (int q = 0; q < width; q++) sum[v][q] = vi_set1(start[q]);
            for (ptrdiff_t w = 0; w < s->words; w++)
                for (int q = 0; q < width; q++) {
                    const VI y = vi_set1(pairs[w * width + q]);
                    for (int v = 0; v < CK_SEED_VECS; v++)
                        sum[v][q] =
                            seed_add_product(sum[v][q], vi_load(panel + w * CK_SEED_PANEL + r + v * VF_LANES), y);
                }
            for (int v = 0; v < CK_SEED_VECS; v++) {
                const ptrdiff_t at = row + i + r + v * VF_LANES;
                const VF t_sq = vf_read_f64(s->closest_sq + at, unit_sq, zeros);
                const VF minus_error =
                    vf_fmadd(vf_sqrt(t_sq), minus_apart, vf_fmadd(t_sq, minus_rounded, minus_always));
                const VF surely = vf_add(t_sq, minus_error), perhaps = vf_sub(t_sq, minus_error);
                const VI norm_sq = vi_load(s->norm_sq + at);
                for (int q = 0; q < width; q++) {
                    const VF apart_sq = vf_from_int(vi_add(sum[v][q], norm_sq));
                    VF a = vf_max(vf_sub(surely, apart_sq), zero), b = vf_max(vf_sub(perhaps, apart_sq), zero);
                    in_doubt[q] |= vm_bits(vf_less(apart_sq, perhaps)) << (r + v * VF_LANES);
                    if (s->shares) a = vf_mul(a, vf_load(s->shares + at)), b = vf_mul(b, vf_load(s->shares + at));
                    low[q] = vf_add(low[q], a), high[q] = vf_add(high[q], b);
                }
            }
        }
        for (int q = 0; q < width; q++) masks[q * CK_SEED_PANELS + i / CK_SEED_PANEL] = in_doubt[q];
    }
    for (int q = 0; q < width; q++) {
        least[q] = seed_total(low[q]) * (1.0 - 1.0 / 32768) - 1e-25;
        most[q] = seed_total(high[q]) * (1.0 + 1.0 / 32768) + 1e-25;
    }
}

static void seed_gains(const ck_seed_rows *s, const ck_seed_candidates *c, ptrdiff_t row, uint32_t *masks,
                       double *least, double *most) {
    for (ptrdiff_t q = 0; q < c->count; q += c->width) {
        const int32_t *pairs = c->pairs + q * s->words, *start = c->start + q;
        uint32_t *to = masks + q * CK_SEED_PANELS;
        switch (c->count - q < c->width ? c->count - q : c->width) {
        case 1: seed_gains_width(s, row, pairs, start, to, least + q, most + q, 1); break;
        case 2: seed_gains_width(s, row, pairs, start, to, least + q, most + q, 2); break;
        case 3: seed_gains_width(s, row, pairs, start, to, least + q, most + q, 3); break;
        case 4: seed_gains_width(s, row, pairs, start, to, least + q, most + q, 4); break;
        }
    }
}

#endif
