/* Every function of every instruction set's table against plain C's, bit by bit: for processors that the tests in
 * Python do not run on, by an emulator. Built with ckmeans/simd/ as .ci/run shows; prints what differs and returns 1.
 *
 * Usage: tiles [name of the table that has to be there] */
#include "ckmeans_simd.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ROWS = 192, CENTERS = 130, COLUMNS = 1030, NUMBERS = ROWS * COLUMNS };

/* Numbers that are the same everywhere: xorshift64* by S. Vigna. */
static uint64_t state = 20261103;
static uint64_t draw(void) {
    state ^= state >> 12, state ^= state << 25, state ^= state >> 27;
    return state * UINT64_C(2685821657736338717);
}
static ptrdiff_t below(ptrdiff_t n) { return (ptrdiff_t)(draw() >> 33) % n; }
static double uniform(void) { return (double)(draw() >> 11) / 9007199254740992.0; }
static double normal(void) { /* about: what matters is that most numbers are small */
    double sum = -6.0;
    for (int i = 0; i < 12; i++) sum += uniform();
    return sum;
}

/* One problem: rows as both types, dense and by their nonzeros, centres and weights. */
typedef struct {
    ptrdiff_t n, k, d;
    double *centers, *weights, *closest_sq, *boxes;
    double *f64, *values_f64;
    float *f32, *values_f32;
    int32_t *columns, *order, *before;
    int64_t *begin;
} problem;

/* What one table makes of it; compared byte by byte. */
typedef struct {
    size_t used;
    char bytes[32 << 20];
} output;

static void *memory(size_t bytes) {
    void *found = calloc(bytes + 64, 1);
    if (!found) printf("no memory\n"), exit(2);
    return found;
}

/* Room in the output, aligned. */
static void *room(output *out, size_t bytes) {
    void *at = out->bytes + out->used;
    out->used += (bytes + 63) / 64 * 64;
    if (out->used > sizeof out->bytes) printf("the output is too long\n"), exit(2);
    return at;
}

static const char *const KINDS[] = {"plain",   "whole numbers", "far from zero", "close groups", "ulps from a bisector",
                                    "outlier", "denormal",      "equal centres"};
enum { KIND_COUNT = sizeof KINDS / sizeof *KINDS };

static void fill(problem *p, int kind) {
    const ptrdiff_t n = p->n, k = p->k, d = p->d;
    const double offset = kind == 2 ? 1e5 : 0.0, unit = kind == 6 ? 1e-40 : 1.0;
    for (ptrdiff_t i = 0; i < k * d; i++) {
        const double group = kind == 3 && i >= 3 * d ? p->centers[i % (3 * d)] + 1e-6 * normal() : normal();
        p->centers[i] = (float)(offset + unit * (kind == 1 ? round(2.0 * group) : group));
    }
    if (kind == 7)
        for (ptrdiff_t i = k / 2; i < k; i++) memcpy(p->centers + i * d, p->centers + (i - k / 2) * d, (size_t)d * 8);
    for (ptrdiff_t i = 0; i < n; i++) {
        const double *a = p->centers + below(k) * d, *b = p->centers + below(k) * d;
        for (ptrdiff_t j = 0; j < d; j++) {
            double v = a[j] + unit * 0.3 * normal();
            if (kind == 1) v = round(v);
            if (kind == 4) v = nextafterf((float)(0.5 * (a[j] + b[j])), below(2) ? 9.0f : -9.0f);
            if (kind == 5 && i % 7 == 0) v *= 1e30;
            p->f64[i * d + j] = p->f32[i * d + j] = (float)(below(3) || kind == 4 ? v : offset);
        }
    }
}

/* Rows in the order of their first column, boxes around all of them and each leaf; the nonzeros; weights; labels. */
static void derive(problem *p) {
    const ptrdiff_t n = p->n, d = p->d;
    int64_t entries = 0;
    for (ptrdiff_t i = 0; i < n; i++) {
        ptrdiff_t at = i;
        for (; at > 0 && p->f64[p->order[at - 1] * d] > p->f64[i * d]; at--) p->order[at] = p->order[at - 1];
        p->order[at] = (int32_t)i;
    }
    for (ptrdiff_t box = 0; box <= (n + CK_LEAF - 1) / CK_LEAF; box++) {
        const ptrdiff_t first = box ? (box - 1) * CK_LEAF : 0, last = box && first + CK_LEAF < n ? first + CK_LEAF : n;
        for (ptrdiff_t j = 0; j < d; j++) {
            double low = INFINITY, high = -INFINITY;
            for (ptrdiff_t i = first; i < last; i++) {
                low = fmin(low, p->f64[p->order[i] * d + j]);
                high = fmax(high, p->f64[p->order[i] * d + j]);
            }
            p->boxes[2 * box * d + j] = 0.5 * low + 0.5 * high;
            p->boxes[(2 * box + 1) * d + j] = 0.5 * (high - low) * (1.0 + 1e-12);
        }
    }
    for (ptrdiff_t i = 0; i < n; i++) {
        p->begin[i] = entries;
        for (ptrdiff_t j = 0; j < d; j++)
            if (p->f64[i * d + j] != 0.0) {
                p->values_f64[entries] = p->values_f32[entries] = p->f32[i * d + j];
                p->columns[entries++] = (int32_t)j;
            }
        p->weights[i] = uniform(), p->closest_sq[i] = uniform() * (double)d;
        p->before[i] = (int32_t)below(p->k + 1) - 1;
    }
    p->begin[n] = entries;
}

static void make(problem *p, int kind) {
    p->n = 1 + below(ROWS), p->k = 1 + below(CENTERS);
    p->d = 1 + below(kind % 2 ? 20 : 140);
    if (below(20) == 0) p->d = 128 + below(COLUMNS - 128);
    fill(p, kind);
    derive(p);
}

/* Rows that filtering gave another label than screening did. */
static long unlike;

/* Labels that differ from those found without what is kept, and how many problems told. */
static long unlike_kept, after_compared;

static const float *x_of_f32(const problem *p) { return p->f32; }
static const double *x_of_f64(const problem *p) { return p->f64; }

static void prepare(const ck_tiles *t, ck_centers *c, void *held, const double *centers, ptrdiff_t k, ptrdiff_t d,
                    const double *sample, ptrdiff_t samples, double scale, int max_exponent, const ck_frame *frame,
                    int screen) {
    t->plan(c, held, centers, k, d, scale, max_exponent, frame, screen);
    for (ptrdiff_t group = (k + CK_GROUP - 1) / CK_GROUP; group--;) t->lay_out(c, centers, group);
    t->settle(c, centers, sample, samples);
}

static ck_codes room_for_codes(ptrdiff_t n, ptrdiff_t d) {
    const size_t rows = (size_t)n + CK_CODE_ROWS;
    return (ck_codes){memory(rows * (size_t)(d / CK_CODE_COLUMNS + 1) * CK_CODE_COLUMNS),
                      memory(rows * 4),
                      memory(rows * 4),
                      memory(rows * 4),
                      memory(rows * 4),
                      memory(1)};
}

/* The functions of one storage type, and those of its sparse rows. */
#define CK_TEST_TYPE(REAL, SUFFIX)                                                                                     \
    /* Steps in which centres move and the node remembers. */                                                          \
    static void remember_##SUFFIX(const ck_tiles *t, const problem *p, ck_node node, ck_slot slot, int32_t *filtered,  \
                                  int32_t *labels) {                                                                   \
        const ptrdiff_t n = p->n, k = p->k, d = p->d;                                                                  \
        float *own = memory((size_t)k * sizeof *own), *path = memory((size_t)k * sizeof *path);                        \
        double *now = memory((size_t)(k * d) * sizeof *now);                                                           \
        void *held = memory(t->centers_bytes(k, d, 1)), *scratch = memory(t->scratch_bytes(d));                        \
        void *room_to_filter = memory(t->filter_bytes(k, d));                                                          \
        ck_tally tally = {0};                                                                                          \
        ck_centers c;                                                                                                  \
        node.memory.list = memory(sizeof *node.memory.list);                                                           \
        node.memory.until = memory((size_t)k * sizeof *node.memory.until);                                             \
        const size_t leaves = (size_t)((n + CK_LEAF - 1) / CK_LEAF);                                                   \
        node.memory.leaf = memory(leaves * sizeof *node.memory.leaf);                                                  \
        if (d <= CK_NARROW && k % 2) node.memory.still = memory(leaves * CK_LEAF * sizeof(float));                     \
        memcpy(now, p->centers, (size_t)(k * d) * sizeof *now);                                                        \
        for (int step = 0; step < 6; step++) {                                                                         \
            const ck_pace pace = {step ? own : NULL, step ? path : NULL, 1.0};                                         \
            for (ptrdiff_t i = 0; step && i < k; i++) {                                                                \
                double way_sq = 0.0;                                                                                   \
                for (ptrdiff_t j = 0; j < d; j++) {                                                                    \
                    const double from = now[i * d + j],                                                                \
                                 way = (i + step) % 3 ? 0.002 * (double)((i + j) % 5 - 2) : 0.0;                       \
                    now[i * d + j] = from * (1.0 + way);                                                               \
                    way_sq += (now[i * d + j] - from) * (now[i * d + j] - from);                                       \
                }                                                                                                      \
                own[i] = (float)(sqrt(way_sq) * (1.0 + 1e-6)) + 1e-30f;                                                \
                path[i] = (path[i] + own[i]) * 1.000001f;                                                              \
            }                                                                                                          \
            prepare(t, &c, held, now, k, d, p->f64, n < 16 ? n : 16, 0.0, 120, NULL, 1);                               \
            t->nearest_##SUFFIX(&c, p->SUFFIX, n, NULL, labels, &tally, scratch);                                      \
            t->filter_##SUFFIX(&c, &node, &pace, &slot, filtered, &tally, room_to_filter);                             \
            for (ptrdiff_t i = 0; i < n; i++) unlike += filtered[i] != labels[p->order[i]];                            \
        }                                                                                                              \
        free(own), free(path), free(now), free(held), free(scratch), free(room_to_filter);                             \
        free(node.memory.list), free(node.memory.until), free(node.memory.leaf);                                       \
        free(node.memory.still);                                                                                       \
    }                                                                                                                  \
                                                                                                                       \
    /* Rows in bytes that are kept; and after every third centre moved, those that moved against the others' rows. */  \
    static void after_##SUFFIX(const ck_tiles *t, const problem *p, const int32_t *labels, void *scratch) {            \
        const ptrdiff_t n = p->n, k = p->k, d = p->d;                                                                  \
        ck_tally tally = {0};                                                                                          \
        ck_centers first, all, moved;                                                                                  \
        double *centers = memory((size_t)(k * d) * 8), *few = memory((size_t)(k * d) * 8);                             \
        int32_t *names = memory((size_t)k * 4), *found = memory((size_t)n * 4), *expected = memory((size_t)n * 4);     \
        uint8_t *marks = memory((size_t)k);                                                                            \
        float *middle = memory((size_t)d * 4);                                                                         \
        ck_codes kept = room_for_codes(n, d);                                                                          \
        void *held[3] = {memory(t->centers_bytes(k, d, 1)), memory(t->centers_bytes(k, d, 1)),                         \
                         memory(t->centers_bytes(k, d, 1))};                                                           \
        prepare(t, &first, held[0], p->centers, k, d, p->f64, 1, 0.0, 120, NULL, 1);                                   \
        memcpy(middle, first.shift, (size_t)d * 4);                                                                    \
        const ck_frame frame = {first.screen_scale, middle};                                                           \
        prepare(t, &first, held[0], p->centers, k, d, p->f64, 1, 0.0, 120, &frame, 1);                                 \
        for (int repeat = 0; repeat < 2; repeat++) { /* which fills, and which reads */                                \
            t->nearest_##SUFFIX(&first, x_of_##SUFFIX(p), n, &kept, found, &tally, scratch);                           \
            for (ptrdiff_t i = 0; i < n; i++) unlike_kept += found[i] != labels[i];                                    \
        }                                                                                                              \
        ptrdiff_t count = 0;                                                                                           \
        memcpy(centers, p->centers, (size_t)(k * d) * 8);                                                              \
        for (ptrdiff_t i = 0; i < k; i += 3, count++) {                                                                \
            for (ptrdiff_t j = 0; j < d; j++)                                                                          \
                few[count * d + j] = centers[i * d + j] = 0.5 * (centers[i * d + j] + p->centers[below(k) * d + j]);   \
            names[count] = (int32_t)i, marks[i] = 1;                                                                   \
        }                                                                                                              \
        prepare(t, &all, held[1], centers, k, d, p->f64, 1, 0.0, 120, &frame, 1);                                      \
        prepare(t, &moved, held[2], few, count, d, p->f64, 1, 0.0, 120, &frame, 1);                                    \
        const ck_movers movers = {&moved, names, marks};                                                               \
        t->nearest_##SUFFIX(&all, x_of_##SUFFIX(p), n, NULL, expected, &tally, scratch);                               \
        if (*kept.known && all.in_bytes && moved.in_bytes && all.scale == first.scale) {                               \
            t->nearest_after_##SUFFIX(&all, &movers, x_of_##SUFFIX(p), n, &kept, labels, found, &tally, scratch);      \
            for (ptrdiff_t i = 0; i < n; i++) unlike_kept += found[i] != expected[i];                                  \
            after_compared++;                                                                                          \
        }                                                                                                              \
        free(kept.codes), free(kept.unit), free(kept.off), free(kept.norm_sq), free(kept.own_norm_sq);                 \
        free(kept.known), free(held[0]), free(held[1]), free(held[2]), free(centers), free(few), free(names);          \
        free(found), free(expected), free(marks), free(middle);                                                        \
    }                                                                                                                  \
                                                                                                                       \
    static void dense_##SUFFIX(const ck_tiles *t, const problem *p, output *out) {                                     \
        const ptrdiff_t n = p->n, k = p->k, d = p->d;                                                                  \
        const REAL *x = p->SUFFIX;                                                                                     \
        ck_tally tally = {0};                                                                                          \
        ck_centers c;                                                                                                  \
        void *held = memory(t->centers_bytes(k, d, 1)), *scratch = memory(t->scratch_bytes(d));                        \
        void *room_to_filter = memory(t->filter_bytes(k, d));                                                          \
        prepare(t, &c, held, p->centers, k, d, p->f64, n < 16 ? n : 16, 0.0, 120, NULL, 1);                            \
        int32_t *labels = room(out, (size_t)n * sizeof *labels);                                                       \
        t->nearest_##SUFFIX(&c, x, n, NULL, labels, &tally, scratch);                                                  \
        if (t->nearest_after_##SUFFIX && c.in_bytes && n <= CK_BLOCK) after_##SUFFIX(t, p, labels, scratch);           \
        t->own_distance_##SUFFIX(&c, x, n, labels, room(out, (size_t)n * sizeof(double)));                             \
        t->all_distances_##SUFFIX(&c, x, n, room(out, (size_t)(n * k) * sizeof(REAL)));                                \
        ck_grid grid = grid_of(d);                                                                                     \
        const size_t sums = (size_t)(k * (d + 1)) * 8;                                                                 \
        ptrdiff_t *moved = room(out, sizeof *moved);                                                                   \
        *moved = t->move_##SUFFIX(&grid, x, n, NULL, labels, NULL, room(out, sums), NULL, room(out, (size_t)k * 8));   \
        *moved += t->move_##SUFFIX(&grid, x, n, p->before, labels, p->weights, room(out, sums), room(out, sums),       \
                                   room(out, (size_t)k * 8));                                                          \
        const ck_pace unknown = {NULL, NULL, 1.0};                                                                     \
        ck_node node = {                                                                                               \
            n, p->order, p->boxes, (const char *)x, (size_t)d * sizeof *x, 1, NULL, {NULL, NULL, NULL, NULL}};         \
        ck_slot slot = {&grid, p->weights, room(out, sums), room(out, sums), room(out, (size_t)k * 8)};                \
        int32_t *filtered = room(out, (size_t)n * sizeof *filtered);                                                   \
        memcpy(filtered, p->before, (size_t)n * sizeof *filtered);                                                     \
        t->filter_##SUFFIX(&c, &node, &unknown, &slot, filtered, &tally, room_to_filter);                              \
        for (ptrdiff_t i = 0; i < n; i++) unlike += filtered[i] != labels[p->order[i]];                                \
        remember_##SUFFIX(t, p, node, slot, filtered, labels);                                                         \
        const ck_drift none = {NULL, NULL, NULL, 1.0};                                                                 \
        float *bounds = memory((size_t)n * 2 * sizeof *bounds);                                                        \
        void *room_for_bounds = memory(t->hamerly_bytes(d));                                                           \
        int32_t *bounded = room(out, (size_t)n * sizeof *bounded);                                                     \
        memcpy(bounded, p->before, (size_t)n * sizeof *bounded);                                                       \
        if (n <= CK_BLOCK)                                                                                             \
            t->hamerly_##SUFFIX(&c, x, n, &none, &slot, bounded, bounds, bounds + n, &tally, room_for_bounds);         \
        free(bounds), free(room_for_bounds);                                                                           \
        const ptrdiff_t together = d < CK_STATISTICS_WIDTH ? CK_STATISTICS_WIDTH / d : 1;                              \
        const size_t columns = (size_t)(together * d) * sizeof(double);                                                \
        double *low = room(out, columns), *high = room(out, columns), *total = room(out, columns);                     \
        t->statistics_##SUFFIX(x, n, d, together, x, low, high, total, room(out, columns));                            \
        free(held), free(scratch), free(room_to_filter), free((void *)grid.scale), free((void *)grid.origin);          \
    }                                                                                                                  \
                                                                                                                       \
    static void sparse_##SUFFIX(const ck_tiles *t, const problem *p, output *out) {                                    \
        const ptrdiff_t n = p->n, k = p->k, d = p->d;                                                                  \
        const ck_csr_tiles *s = &t->csr_##SUFFIX;                                                                      \
        const ck_csr x = {d, d, p->values_##SUFFIX, p->columns, p->begin};                                             \
        ck_csr_centers c = {.k = k, .d = d, .screened = 1};                                                            \
        int64_t exact = 0;                                                                                             \
        void *held = memory(t->csr_centers_bytes(&c, p->centers));                                                     \
        t->csr_prepare(&c, held, p->centers, 0.0, 120);                                                                \
        void *scratch = memory(t->csr_scratch_bytes(&c, &x));                                                          \
        int32_t *labels = room(out, (size_t)n * sizeof *labels);                                                       \
        s->nearest(&c, &x, 0, n, labels, &exact, scratch);                                                             \
        s->own_distance(&c, &x, 0, n, labels, room(out, (size_t)n * 8), scratch);                                      \
        s->all_distances(&c, &x, 0, n, room(out, (size_t)(n * k) * sizeof(REAL)), scratch);                            \
        double *closest_sq = room(out, (size_t)n * 8);                                                                 \
        memcpy(closest_sq, p->closest_sq, (size_t)n * 8);                                                              \
        s->lower(&c, &x, 0, n, closest_sq, scratch);                                                                   \
        s->gains(&c, &x, 0, n, p->weights, p->closest_sq, room(out, (size_t)k * CK_SEED_PANEL * 8), scratch);          \
        ck_grid grid = grid_of(d);                                                                                     \
        const size_t sums = (size_t)(k * (d + 1)) * 8;                                                                 \
        ptrdiff_t *moved = room(out, sizeof *moved);                                                                   \
        *moved = s->move(&grid, &x, 0, n, p->before, labels, p->weights, room(out, sums), room(out, sums),             \
                         room(out, (size_t)k * 8));                                                                    \
        const size_t columns = (size_t)d * sizeof(double);                                                             \
        double *low = room(out, columns), *high = room(out, columns), *total = room(out, columns);                     \
        double *squares = room(out, columns);                                                                          \
        s->statistics(&x, 0, n, low, high, total, squares, room(out, columns));                                        \
        free(held), free(scratch), free((void *)grid.scale), free((void *)grid.origin);                                \
    }

static ck_grid grid_of(ptrdiff_t d) {
    double *origin = memory((size_t)(d + 1) * 8), *scale = memory((size_t)(d + 1) * 8);
    for (ptrdiff_t j = 0; j <= d; j++) scale[j] = ldexp(1.0, (int)(j % 7) + 20);
    return (ck_grid){d, origin, scale, 1.0, ldexp(1.0, 40)};
}

CK_TEST_TYPE(float, f32)
CK_TEST_TYPE(double, f64)

static void narrow(const ck_tiles *t, output *out) {
    uint16_t *halves = memory(65536 * sizeof *halves);
    uint8_t bytes[256];
    for (int i = 0; i < 65536; i++) halves[i] = (uint16_t)((i & 0x7C00) == 0x7C00 ? 0 : i); /* no inf, no NaN */
    for (int i = 0; i < 256; i++) bytes[i] = (uint8_t)i;
    t->widen_f16(halves, 65533, room(out, 65536 * sizeof(float)));
    t->widen_u8(bytes, 255, room(out, 256 * sizeof(float)));
    t->widen_i8(bytes, 255, room(out, 256 * sizeof(float)));
    free(halves);
}

/* What the parts of one table's work on p are called. */
static void (*const PARTS[])(const ck_tiles *, const problem *, output *) = {dense_f32, dense_f64, sparse_f32,
                                                                             sparse_f64};
static const char *const PART_NAMES[] = {"float rows", "double rows", "sparse float rows", "sparse double rows"};

static long compare(const ck_tiles *table, const ck_tiles *plain, const problem *p, int kind, output *a, output *b) {
    long differing = 0;
    for (int part = 0; part < 4; part++) {
        memset(a->bytes, 0, a->used), memset(b->bytes, 0, b->used);
        a->used = b->used = 0;
        PARTS[part](plain, p, a), PARTS[part](table, p, b);
        if (a->used == b->used && memcmp(a->bytes, b->bytes, a->used) == 0) continue;
        differing++;
        printf("%s: %s, %s: n=%td k=%td d=%td\n", table->name, PART_NAMES[part], KINDS[kind], p->n, p->k, p->d);
    }
    return differing;
}

int main(int arguments, char **argument) {
    int count, wanted = arguments < 2;
    const ck_tiles *const *tables = ck_available(&count), *plain = tables[count - 1];
    output *a = memory(sizeof *a), *b = memory(sizeof *b);
    problem p = {.centers = memory(CENTERS * COLUMNS * 8),
                 .weights = memory(ROWS * 8),
                 .closest_sq = memory(ROWS * 8),
                 .boxes = memory((2 + ROWS / CK_LEAF) * 2 * COLUMNS * 8),
                 .f64 = memory(NUMBERS * 8),
                 .values_f64 = memory(NUMBERS * 8),
                 .f32 = memory(NUMBERS * 4),
                 .values_f32 = memory(NUMBERS * 4),
                 .columns = memory(NUMBERS * 4),
                 .order = memory(ROWS * 4),
                 .before = memory(ROWS * 4),
                 .begin = memory((ROWS + 1) * 8)};
    long differing = 0, problems = 0;
    for (int i = 0; i < count - 1; i++) {
        wanted |= arguments > 1 && strcmp(tables[i]->name, argument[1]) == 0;
        narrow(plain, a), narrow(tables[i], b);
        if (memcmp(a->bytes, b->bytes, a->used) != 0) differing++, printf("%s: narrow rows\n", tables[i]->name);
        for (int repeat = 0; repeat < 80; repeat++, problems++) {
            make(&p, repeat % KIND_COUNT);
            differing += compare(tables[i], plain, &p, repeat % KIND_COUNT, a, b);
        }
        printf("%s: compared with %s\n", tables[i]->name, plain->name);
    }
    if (!wanted) printf("%s: not among the tables\n", argument[1]);
    printf("%ld problems, %ld differ; %ld rows filtered wrongly, %ld wrong after %ld moves\n", problems, differing,
           unlike, unlike_kept, after_compared);
    return differing != 0 || unlike != 0 || unlike_kept != 0 || !wanted || !problems;
}
