/* What tests/tiles.c needs around a table: rows as one storage has them, centres prepared for it, sums, and what comes
 * out. */
#ifndef TILES_STORAGE_H
#define TILES_STORAGE_H

#include "tiles_problems.h"

/* What one table makes of it; compared byte by byte. */
typedef struct {
    size_t used;
    char bytes[128 << 20];
} output;

/* Room in the output, aligned. */
static void *room(output *out, size_t bytes) {
    void *at = out->bytes + out->used;
    out->used += (bytes + 63) / 64 * 64;
    if (out->used > sizeof out->bytes) printf("the output is too long\n"), exit(2);
    return at;
}

typedef struct {
    const ck_tiles *isa;
    const ck_row_tiles *tiles;
    ck_rows rows;
    size_t number_bytes;
} storage;

static storage dense(const ck_tiles *isa, const problem *p, int single) {
    const void *numbers = single ? (const void *)p->f32 : (const void *)p->f64;
    return (storage){isa, single ? &isa->f32 : &isa->f64, {.n = p->n, .d = p->d, .numbers = numbers}, single ? 4 : 8};
}

static storage csr(const ck_tiles *isa, const problem *p, int single) {
    const void *numbers = single ? (const void *)p->values_f32 : (const void *)p->values_f64;
    const ck_rows rows = {p->n, p->d, numbers, p->columns, p->begin, p->longest};
    return (storage){isa, single ? &isa->csr_f32 : &isa->csr_f64, rows, single ? 4 : 8};
}

/* Centres and the memory they live in. */
typedef struct {
    ck_centers c;
    void *memory;
} prepared;

/* samples: of the rows, from the first on. */
static prepared prepare(const storage *s, const problem *p, const double *centers, ptrdiff_t k, ptrdiff_t samples,
                        const ck_frame *frame) {
    prepared made = {.c = {.k = k, .d = p->d}};
    made.memory = memory(s->tiles->centers_bytes(&made.c, centers, 1));
    s->tiles->plan(&made.c, made.memory, centers, 0.0, frame, 1);
    for (ptrdiff_t group = (k + CK_GROUP - 1) / CK_GROUP; group--;) s->tiles->lay_out(&made.c, centers, group);
    s->tiles->settle(&made.c, centers, p->f64, samples);
    return made;
}

static ptrdiff_t few(ptrdiff_t n) { return n < 16 ? n : 16; }

static void nearest(const storage *s, const ck_centers *c, const ck_codes *codes, int32_t *labels) {
    ck_tally tally = {0};
    void *scratch = memory(s->tiles->nearest_bytes(c, &s->rows));
    s->tiles->nearest(c, &s->rows, codes, labels, &tally, scratch);
    free(scratch);
}

static long differing_labels(const int32_t *a, const int32_t *b, ptrdiff_t n) {
    long count = 0;
    for (ptrdiff_t i = 0; i < n; i++) count += a[i] != b[i];
    return count;
}

/* A grid of so many limbs, of which `together` take a row's numbers side by side: 3 for rows that have weights. */
static ck_grid grid_of(ptrdiff_t d, int limbs, int together, int wide) {
    double *columns = memory(3 * (size_t)(d + 1) * 8), *scale = columns + d + 1, *unit = scale + d + 1;
    const int bits = 40, weighted = together == 3;
    float *limit = memory((size_t)(d + 1) * 4);
    for (ptrdiff_t j = 0; j <= d; j++) {
        const int exponent = j < d ? (int)(j % 7) + 20 : bits;
        limit[j] = (float)ldexp(1.0, 23 - exponent);
        scale[j] = ldexp(1.0, exponent), unit[j] = ldexp(1.0, (weighted ? bits : 0) - exponent);
    }
    return (ck_grid){d, bits, limbs, together, weighted, wide, columns, scale, limit, unit, 1.0, ldexp(1.0, bits)};
}

static void free_grid(ck_grid *grid) { free((void *)grid->origin), free((void *)grid->limit); }

/* Sums that begin at zero, in the output. */
static ck_accumulator sums_of(output *out, const ck_grid *grid, const double *weights, ptrdiff_t k) {
    const size_t bytes = (size_t)(k * grid->limbs * (grid->d + 1)) * 8;
    uint64_t *totals = room(out, bytes);
    return (ck_accumulator){grid, grid->weighted ? weights : NULL, totals, room(out, (size_t)k * 8)};
}

#endif
