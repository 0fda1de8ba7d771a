/* What tests/tiles.c asks of the tiles that seed dense rows. */
#ifndef TILES_SEEDING_H
#define TILES_SEEDING_H

#include "tiles_storage.h"

enum { TRIALS = 5 };

/* Gains of seeds that lie outside their bounds. */
static long gains_wrong;

/* Rounds of greedy k-means++ over one block, by tiles that read rows as they lie or in panels. */
static void seed(const storage *s, const problem *p, int panels, output *out) {
    const ptrdiff_t n = p->n, d = p->d, words = (d + 3) / 4;
    const ck_seed_tiles *tiles = panels ? &s->tiles->seed_panels : &s->tiles->seed;
    const int boxed = panels && d <= 4;
    char *numbers = memory((size_t)(CK_BLOCK * d) * s->number_bytes);
    double *middle = memory((size_t)d * 8), *weights = memory(CK_BLOCK * 8), *closest_sq = room(out, CK_BLOCK * 8);
    for (ptrdiff_t e = 0; e < n * d; e++) {
        const ptrdiff_t i = e / d, j = e % d, panel = i / CK_SEED_PANEL * CK_SEED_PANEL;
        const ptrdiff_t to = panels ? panel * d + j * CK_SEED_PANEL + i % CK_SEED_PANEL : e;
        memcpy(numbers + (size_t)to * s->number_bytes, (const char *)s->rows.numbers + (size_t)e * s->number_bytes,
               s->number_bytes);
    }
    memcpy(weights, p->weights, (size_t)n * 8);
    ck_seed_rows r = {.x = numbers,
                      .n = n,
                      .d = d,
                      .scale = 1.0,
                      .weights = weights,
                      .closest_sq = closest_sq,
                      .words = words,
                      .levels = 100,
                      .unit = 30.0,
                      .middle = middle};
    r.grid = room(out, (size_t)(CK_BLOCK * words) * 4);
    r.norm_sq = room(out, CK_BLOCK * 4), r.limit = room(out, CK_BLOCK * 4);
    if (boxed) r.box = room(out, (size_t)(2 * d) * 2), r.reach_sq = room(out, 8);
    ck_seed_candidates c = {TRIALS, s->isa->seed_width(&r, TRIALS), room(out, (size_t)(2 * words * TRIALS) * 4),
                            room(out, TRIALS * 4), room(out, (size_t)(4 * words * TRIALS) * 2)};
    uint32_t *mask = room(out, sizeof(uint32_t) * CK_SEED_PANELS);
    for (ptrdiff_t i = 0; i < CK_BLOCK; i++) closest_sq[i] = INFINITY, r.limit[i] = INT32_MAX;
    for (ptrdiff_t i = 0; i < n; i++) mask[i / CK_SEED_PANEL] |= 1u << i % CK_SEED_PANEL;
    r.error = 1.001 * sqrt(tiles->quantise(&r, 0, n)) + 4e-5 * sqrt((double)d);
    if (boxed) s->isa->seed_box(&r, 0, n);
    tiles->lower(&r, 0, n / 2, mask);
    for (int round = 0; round < 4; round++) {
        uint32_t *masks = room(out, sizeof(uint32_t) * TRIALS * CK_SEED_PANELS);
        double *gains = room(out, (TRIALS + 1) * 8);
        if (boxed) s->isa->seed_reach(&r, 0, n);
        for (int q = 0; q < TRIALS; q++) tiles->candidate(&r, &c, q, (7 * round + 31 * q) % n);
        s->isa->seed_screen(&r, &c, 0, CK_BLOCK, masks);
        for (int q = 0; q < TRIALS; q++) {
            uint32_t changed[CK_SEED_PANELS];
            double least = 0.0, most = INFINITY;
            const ptrdiff_t index = (7 * round + 31 * q) % n;
            memcpy(changed, masks + q * CK_SEED_PANELS, sizeof changed);
            if (tiles->gain_between) tiles->gain_between(&r, 0, index, changed, &least, &most);
            gains[q] = tiles->gain(&r, 0, index, changed);
            gains_wrong += gains[q] < least * (1.0 - 1e-12) || gains[q] > most * (1.0 + 1e-12);
        }
        tiles->lower(&r, 0, 7 * round % n, masks);
        gains[TRIALS] = s->isa->seed_sum(weights, closest_sq, n);
    }
    free(numbers), free(middle), free(weights);
}

/* The same by a fine grid, whose bounds are rounded and not compared: what they bound is. */
static void seed_finely(const storage *s, const problem *p, output *out) {
    const ptrdiff_t n = p->n, d = p->d, words = (d + 1) / 2;
    const size_t padded = (size_t)(d + CK_SEED_BAND) * 8;
    double *units = room(out, padded), *closest_sq = room(out, CK_BLOCK * 8), reach = 1e-25;
    for (ptrdiff_t e = 0; e < n * d; e++) reach = fmax(reach, fabs(p->f64[e]));
    const int levels = (int)sqrt(536870911.0 / (double)(d < 2 ? 2 : d));
    const double unit = levels / (1.0001 * reach);
    ck_seed_rows r = {.x = s->rows.numbers, .n = n, .d = d, .scale = 1.0, .closest_sq = closest_sq, .is_fine = 1};
    r.words = words, r.levels = levels, r.unit = unit, r.units = units, r.middle = room(out, padded);
    r.grid = room(out, (size_t)(CK_BLOCK * words) * 4), r.norm_sq = room(out, CK_BLOCK * 4);
    const ck_seed_candidates c = {TRIALS, s->isa->seed_width(&r, TRIALS), room(out, (size_t)(words * TRIALS) * 4),
                                  room(out, TRIALS * 4), NULL};
    uint32_t masks[TRIALS * CK_SEED_PANELS] = {0};
    for (ptrdiff_t j = 0; j < d; j++) units[j] = unit;
    for (ptrdiff_t i = 0; i < CK_BLOCK; i++) {
        closest_sq[i] = i < n ? INFINITY : 0.0, r.norm_sq[i] = 1 << 30;
        masks[i / CK_SEED_PANEL] |= (uint32_t)(i < n) << i % CK_SEED_PANEL;
    }
    r.error = 1.001 * sqrt(s->tiles->seed.quantise(&r, 0, n)) + 3.2e-7 * levels * sqrt((double)d);
    s->tiles->seed.lower(&r, 0, n / 2, masks);
    for (int round = 0; round < 4; round++) {
        double *gains = room(out, TRIALS * 8), least[TRIALS], most[TRIALS], more = 1.0 + 1e-12;
        for (int q = 0; q < TRIALS; q++) s->tiles->seed.candidate(&r, &c, q, (7 * round + 31 * q) % n);
        s->isa->seed_gains(&r, &c, 0, masks, least, most);
        for (int q = 0; q < TRIALS; q++) {
            gains[q] = s->tiles->seed.gain(&r, 0, (7 * round + 31 * q) % n, masks + q * CK_SEED_PANELS) * unit * unit;
            gains_wrong += gains[q] * more < least[q] || gains[q] > most[q] * more;
        }
        s->tiles->seed.lower(&r, 0, 7 * round % n, masks);
    }
}

#endif
