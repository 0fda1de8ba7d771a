/* Every function of every instruction set's tables against those of `baseline`, bit by bit: for processors that the
 * tests in Python do not run on, by an emulator. Built with ckmeans/simd/ as .ci/run shows; prints what differs,
 * returns 1.
 *
 * Usage: tiles [name of the instruction set that has to be there [number of problems]] */
#include "tiles_seeding.h"

enum { STEPS = 6 };

/* Labels that are not those that `nearest` finds: by filtering, by codes and active centres, by Elkan's algorithm, by
 * Hamerly's; in how many steps those in the middle were asked; rows that limits left out, and all. */
static long filtered_wrong, active_wrong, elkan_wrong, active_steps, elkan_steps;
static long hamerly_wrong, hamerly_left, hamerly_all;

/* Moves rows between sums on grids of all kinds, and the means they make. */
static void moves(const storage *s, const problem *p, const int32_t *labels, output *out) {
    static const int kinds[][3] = {{1, 1, 0}, {2, 1, 0}, {2, 2, 0}, {4, 2, 0}, {5, 4, 0},
                                   {3, 3, 0}, {5, 3, 0}, {4, 2, 1}, {5, 3, 1}};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        ck_grid grid = grid_of(p->d, kinds[i][0], kinds[i][1], kinds[i][2]);
        const ptrdiff_t size = grid.limbs * (p->d + 1);
        const ck_accumulator first = sums_of(out, &grid, p->weights, p->k),
                             then = sums_of(out, &grid, p->weights, p->k);
        ptrdiff_t *moved = room(out, 2 * sizeof *moved);
        moved[0] = s->tiles->move(&s->rows, NULL, labels, &first);
        moved[1] = s->tiles->move(&s->rows, p->before, labels, &then);
        double *means = room(out, (size_t)(p->k * p->d) * 8), *weights = room(out, (size_t)p->k * 8);
        for (ptrdiff_t c = 0; c < p->k; c++) {
            weights[c] = s->isa->weight(&grid, first.totals + c * size, first.counts[c]);
            if (weights[c] > 0.0) s->isa->mean(&grid, first.totals + c * size, first.counts[c], means + c * p->d);
        }
        free_grid(&grid);
    }
}

/* What all storages have: distances, moves between sums, statistics, sums of doubles. */
static void common(const storage *s, const problem *p, const ck_centers *c, const int32_t *labels, output *out) {
    const ptrdiff_t n = p->n, k = p->k, d = p->d;
    void *scratch = memory(s->tiles->distances_bytes(c, &s->rows));
    double *distances_sq = room(out, (size_t)n * 8);
    s->tiles->assigned_distances(c, &s->rows, labels, distances_sq, scratch);
    s->tiles->all_distances(c, &s->rows, room(out, (size_t)(n * k) * s->number_bytes), 0, scratch);
    s->tiles->all_distances(c, &s->rows, room(out, (size_t)(n * k) * 8), 1, scratch);
    free(scratch);
    moves(s, p, labels, out);
    ck_column *columns = room(out, 2 * (size_t)d * sizeof *columns);
    double *moments = room(out, 2 * (size_t)d * sizeof *moments);
    s->isa->clear_columns(columns, 2 * d);
    scratch = memory(s->tiles->statistics_bytes);
    if (!s->tiles->statistics(&s->rows, columns, scratch)) moments[0] = 1.0;
    free(scratch);
    s->isa->merge_columns(columns + d, columns, d);
    s->isa->moments(columns + d, d, n, moments, moments + d);
    ck_exact_sum *sums = room(out, 2 * sizeof *sums);
    s->isa->add_exactly(sums, distances_sq, NULL, n);
    s->isa->add_exactly(sums + 1, distances_sq, p->weights, n);
}

/* Moves two in three of the centres a little; shift and drift, INOUT: as ck_shift has them, in multiples of 1 / unit.
 */
static void move_centers(const problem *p, double *centers, int step, double share, double unit, float *shift,
                         float *drift) {
    for (ptrdiff_t i = 0; i < p->k; i++) {
        double shift_sq = 0.0;
        for (ptrdiff_t j = 0; j < p->d; j++) {
            const double from = centers[i * p->d + j];
            centers[i * p->d + j] *= 1.0 + ((i + step) % 3 ? share * (double)((i + j) % 5 - 2) : 0.0);
            shift_sq += (centers[i * p->d + j] - from) * (centers[i * p->d + j] - from);
        }
        shift[i] = shift_sq > 0.0 ? (float)(sqrt(shift_sq) * unit * (1.0 + 1e-6)) + 1e-30f : 0.0f;
        drift[i] = (drift[i] + shift[i]) * 1.000001f;
    }
}

/* Steps in which centres move: the first ones as if nothing were remembered, later ones by what the node remembers. */
static void filter(const storage *s, const problem *p, output *out) {
    const ptrdiff_t n = p->n, k = p->k, d = p->d;
    const size_t leaves = (size_t)((n + CK_LEAF - 1) / CK_LEAF);
    float *shift = memory((size_t)k * 4), *drift = memory((size_t)k * 4);
    double *centers = memory((size_t)(k * d) * 8);
    int32_t *labels = room(out, (size_t)n * 4), *expected = memory((size_t)n * 4);
    ck_grid grid = grid_of(d, 3, 3, 0);
    const ck_accumulator sums = sums_of(out, &grid, p->weights, k);
    const ck_tree_cache cache = {memory(sizeof *cache.node), memory((size_t)k * 4), memory(leaves * sizeof *cache.leaf),
                                 d <= CK_NARROW && k % 2 ? memory(leaves * CK_LEAF * 4) : NULL};
    ck_node node = {n, p->order, p->boxes, s->rows.numbers, (size_t)d * s->number_bytes, 1, NULL, {0}};
    memcpy(labels, p->before, (size_t)n * 4);
    memcpy(centers, p->centers, (size_t)(k * d) * 8);
    for (int step = -1; step < STEPS; step++) {
        const ck_shift given = {.shift = step > 0 ? shift : NULL, .drift = step > 0 ? drift : NULL, .unit = 1.0};
        ck_tally tally = {0};
        if (step == 0) node.cache = cache;
        if (step > 0) move_centers(p, centers, step, 0.002, 1.0, shift, drift);
        prepared now = prepare(s, p, centers, k, few(n), NULL);
        void *scratch = memory(s->tiles->filter_bytes(&now.c));
        nearest(s, &now.c, NULL, expected);
        s->tiles->filter(&now.c, &node, &given, &sums, labels, &tally, scratch);
        for (ptrdiff_t i = 0; i < n; i++) filtered_wrong += labels[i] != expected[p->order[i]];
        free(scratch), free(now.memory);
    }
    free(cache.node), free(cache.valid_until), free(cache.leaf), free(cache.row_bounds);
    free(shift), free(drift), free(centers), free(expected), free_grid(&grid);
}

/* codes, with their frame, or NULL: of rows that no step has read yet. */
static void hamerly(const storage *s, const problem *p, const ck_frame *frame, const ck_codes *codes, output *out) {
    ck_tally tally = {0};
    ck_grid grid = grid_of(p->d, 3, 3, 0);
    const ptrdiff_t n = p->n, k = p->k;
    const ck_accumulator sums = sums_of(out, &grid, p->weights, k);
    float *limits = memory((size_t)n * 4), *shift = memory((size_t)k * 4), *drift = memory((size_t)k * 4);
    float *closer = memory((size_t)k * 2 * 4);
    double *centers = memory((size_t)(k * p->d) * 8);
    int32_t *labels = room(out, (size_t)n * 4), *expected = memory((size_t)n * 4);
    memcpy(labels, p->before, (size_t)n * 4);
    memcpy(centers, p->centers, (size_t)(k * p->d) * 8);
    for (int step = 0; step < STEPS; step++) {
        if (step > 0) move_centers(p, centers, step, 0.002, 1.0, shift, drift);
        for (ptrdiff_t i = 0; step > 0 && i < k; i++) {
            float most = 0.0f;
            for (ptrdiff_t j = 0; j < k; j++) most = j != i && shift[j] > most ? shift[j] : most;
            closer[i] = (closer[i] + (shift[i] + most) * 1.000001f) * 1.000001f;
            closer[k + i] = closer[i] * 0.99999f; /* rounded down, and then some */
        }
        const ck_closer given = {closer + k, step ? closer : NULL, 1.0};
        prepared now = prepare(s, p, centers, k, few(n), frame);
        void *scratch = memory(s->tiles->hamerly_bytes(&now.c));
        memset(expected, -1, (size_t)n * 4);
        nearest(s, &now.c, NULL, expected);
        s->tiles->hamerly(&now.c, &s->rows, now.c.in_int8 ? codes : NULL, &given, &sums, labels, limits, &tally,
                          scratch);
        for (ptrdiff_t i = 0; i < n; i++) hamerly_wrong += labels[i] != expected[i];
        free(scratch), free(now.memory);
    }
    hamerly_left += tally.n_distances, hamerly_all += STEPS * n * k;
    free(limits), free(shift), free(drift), free(closer), free(centers), free(expected), free_grid(&grid);
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

static void free_codes(ck_codes *codes) {
    free(codes->codes), free(codes->unit), free(codes->error), free(codes->norm_sq), free(codes->code_norm_sq);
    free(codes->filled);
}

/* Every third centre has moved, half way to another one: these against the rows of the others. */
static void active(const storage *s, const problem *p, const ck_centers *c, const ck_frame *frame,
                   const ck_codes *codes, const int32_t *labels) {
    const ptrdiff_t n = p->n, k = p->k, d = p->d;
    double *centers = memory((size_t)(k * d) * 8), *some = memory((size_t)(k * d) * 8);
    int32_t *ids = memory((size_t)k * 4), *found = memory((size_t)n * 4), *expected = memory((size_t)n * 4);
    uint8_t *is_active = memory((size_t)k);
    ck_tally tally = {0};
    ptrdiff_t count = 0;
    memcpy(centers, p->centers, (size_t)(k * d) * 8);
    for (ptrdiff_t i = 0; i < k; i += 3, count++) {
        for (ptrdiff_t j = 0; j < d; j++)
            some[count * d + j] = centers[i * d + j] = 0.5 * (centers[i * d + j] + p->centers[below(k) * d + j]);
        ids[count] = (int32_t)i, is_active[i] = 1;
    }
    prepared all = prepare(s, p, centers, k, 1, frame), moved = prepare(s, p, some, count, 1, frame);
    const ck_active_centers given = {&moved.c, ids, is_active};
    void *scratch = memory(s->tiles->nearest_bytes(&all.c, &s->rows));
    nearest(s, &all.c, NULL, expected);
    if (all.c.in_int8 && moved.c.in_int8 && all.c.scale == c->scale) {
        s->tiles->nearest_active(&all.c, &given, &s->rows, codes, labels, found, &tally, scratch);
        active_wrong += differing_labels(found, expected, n);
        active_steps++;
    }
    free(scratch), free(all.memory), free(moved.memory), free(centers), free(some), free(ids), free(found);
    free(expected), free(is_active);
}

/* Steps in which centres move, by Elkan's bounds; in each, all rows store new ones for some centres. */
static void elkan(const storage *s, const problem *p, const ck_frame *frame, const ck_codes *codes,
                  const int32_t *labels) {
    const ptrdiff_t n = p->n, k = p->k, d = p->d;
    const size_t padded = ((size_t)k + 63) / 64 * 64;
    const double unit = 384.0 * frame->screen_scale / sqrt((double)d);
    float *shift = memory(padded * 4), *drift = memory(padded * 4), *drift_floor = memory(padded * 4);
    uint8_t *drift_ceil = memory(padded);
    int32_t *n_compared = memory(padded * 4), *ids = memory((size_t)k * 4);
    int32_t *found = memory((size_t)n * 4), *expected = memory((size_t)n * 4);
    double *centers = memory((size_t)(k * d) * 8), *some = memory((size_t)(k * d) * 8);
    static output aside; /* no other table has sums to compare with */
    ck_grid grid = grid_of(d, 3, 3, 0);
    memset(&aside, 0, sizeof aside);
    const ck_accumulator sums = sums_of(&aside, &grid, p->weights, k);
    const ck_elkan_bounds bounds = {memory((size_t)n * 4), memory((size_t)n * 4), memory((size_t)n * padded),
                                    (ptrdiff_t)padded};
    memcpy(found, labels, (size_t)n * 4);
    memcpy(centers, p->centers, (size_t)(k * d) * 8);
    for (int step = 0; step < STEPS; step++) {
        ck_tally tally = {0};
        ptrdiff_t count = 0;
        if (step) move_centers(p, centers, step, step == 3 ? 0.1 : 0.003, unit, shift, drift);
        for (ptrdiff_t i = 3; step && i < k; i += 7) {
            memcpy(some + count * d, centers + i * d, (size_t)d * 8);
            ids[count++] = (int32_t)i, drift[i] = 0.0f;
        }
        for (ptrdiff_t i = 0; i < k; i++) {
            drift_floor[i] = floorf(drift[i]);
            drift_ceil[i] = (uint8_t)fminf(ceilf(drift[i]), 255.0f);
        }
        prepared now = prepare(s, p, centers, k, 1, frame),
                 refreshed = prepare(s, p, some, count ? count : 1, 1, frame);
        const ck_elkan_drift given = {
            step ? shift : NULL, drift_floor, drift_ceil, count ? &refreshed.c : NULL, ids, unit, step % 2, n_compared};
        void *scratch = memory(s->tiles->elkan_bytes(&now.c));
        if (now.c.in_int8 && refreshed.c.in_int8) {
            s->tiles->elkan(&now.c, &s->rows, step % 3 ? codes : NULL, &given, &sums, found, &bounds, &tally, scratch);
            nearest(s, &now.c, NULL, expected);
            elkan_wrong += differing_labels(found, expected, n);
            elkan_steps++;
        }
        free(scratch), free(now.memory), free(refreshed.memory);
    }
    free(shift), free(drift), free(drift_floor), free(drift_ceil), free(n_compared), free(ids), free(found);
    free(expected), free(centers), free(some), free_grid(&grid);
    free(bounds.upper), free(bounds.base), free(bounds.lower);
}

/* What only tables have that know codes; no other table has anything to compare it with. */
static void with_codes(const storage *s, const problem *p, const int32_t *labels) {
    static output aside;
    float *shift = memory((size_t)p->d * 4);
    int32_t *found = memory((size_t)p->n * 4);
    ck_codes codes = room_for_codes(p->n, p->d);
    prepared framed = prepare(s, p, p->centers, p->k, 1, NULL);
    memcpy(shift, framed.c.shift, (size_t)p->d * 4);
    const ck_frame frame = {framed.c.screen_scale, shift};
    free(framed.memory);
    framed = prepare(s, p, p->centers, p->k, 1, &frame);
    if (p->k <= CK_INT8_LIMITED) aside.used = 0, hamerly(s, p, &frame, &codes, &aside);
    *codes.filled = 0;
    for (int repeat = 0; repeat < 2; repeat++) { /* which fills, and which reads */
        nearest(s, &framed.c, &codes, found);
        active_wrong += differing_labels(found, labels, p->n);
    }
    if (*codes.filled) active(s, p, &framed.c, &frame, &codes, labels), elkan(s, p, &frame, &codes, labels);
    free_codes(&codes), free(framed.memory), free(shift), free(found);
}

/* ---- The parts of a table's work on a problem ---- */

static void dense_part(const ck_tiles *isa, const problem *p, int single, output *out) {
    const storage s = dense(isa, p, single);
    prepared made = prepare(&s, p, p->centers, p->k, few(p->n), NULL);
    int32_t *labels = room(out, (size_t)p->n * 4);
    memset(labels, -1, (size_t)p->n * 4);
    nearest(&s, &made.c, NULL, labels);
    common(&s, p, &made.c, labels, out);
    if (s.tiles->nearest_active && made.c.in_int8) with_codes(&s, p, labels);
    filter(&s, p, out);
    hamerly(&s, p, NULL, NULL, out);
    free(made.memory);
}

static void seed_part(const ck_tiles *isa, const problem *p, int single, output *out) {
    const storage s = dense(isa, p, single);
    for (int panels = 0; panels < 2; panels++) seed(&s, p, panels, out);
    seed_finely(&s, p, out);
}

static void csr_part(const ck_tiles *isa, const problem *p, int single, output *out) {
    const storage s = csr(isa, p, single);
    prepared made = prepare(&s, p, p->centers, p->k, 0, NULL);
    int32_t *labels = room(out, (size_t)p->n * 4);
    double *closest_sq = room(out, (size_t)p->n * 8), *gains = room(out, (size_t)p->k * CK_SEED_PANEL * 8);
    void *scratch = memory(s.tiles->nearest_bytes(&made.c, &s.rows));
    nearest(&s, &made.c, NULL, labels);
    common(&s, p, &made.c, labels, out);
    memcpy(closest_sq, p->closest_sq, (size_t)p->n * 8);
    s.tiles->lower(&made.c, &s.rows, closest_sq, scratch);
    s.tiles->gains(&made.c, &s.rows, p->weights, p->closest_sq, gains, scratch);
    free(scratch), free(made.memory);
}

static const struct {
    const char *name;
    void (*run)(const ck_tiles *, const problem *, int single, output *);
    int single;
} PARTS[] = {{"float rows", dense_part, 1},      {"double rows", dense_part, 0},
             {"CSR rows of float", csr_part, 1}, {"CSR rows of double", csr_part, 0},
             {"seeding of float", seed_part, 1}, {"seeding of double", seed_part, 0}};
enum { PART_COUNT = sizeof PARTS / sizeof *PARTS };

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

static long compare(const ck_tiles *table, const ck_tiles *plain, const problem *p, int kind, output *a, output *b) {
    long differing = 0;
    for (int part = 0; part < PART_COUNT; part++) {
        memset(a->bytes, 0, a->used), memset(b->bytes, 0, b->used);
        a->used = b->used = 0;
        PARTS[part].run(plain, p, PARTS[part].single, a), PARTS[part].run(table, p, PARTS[part].single, b);
        if (a->used == b->used && memcmp(a->bytes, b->bytes, a->used) == 0) continue;
        differing++;
        printf("%s: %s, %s: n=%td k=%td d=%td\n", table->name, PARTS[part].name, KINDS[kind], p->n, p->k, p->d);
    }
    return differing;
}

int main(int arguments, char **argument) {
    int count, wanted = arguments < 2;
    const int repeats = arguments < 3 ? 80 : atoi(argument[2]);
    const ck_tiles *const *tables = ck_available(&count), *plain = tables[count - 1];
    output *a = memory(sizeof *a), *b = memory(sizeof *b);
    problem p = new_problem();
    long differing = 0, problems = 0;
    for (int i = 0; i < count - 1; i++) {
        wanted |= arguments > 1 && strcmp(tables[i]->name, argument[1]) == 0;
        a->used = b->used = 0;
        narrow(plain, a), narrow(tables[i], b);
        if (memcmp(a->bytes, b->bytes, a->used) != 0) differing++, printf("%s: narrow rows\n", tables[i]->name);
        for (int repeat = 0; repeat < repeats; repeat++, problems++) {
            make(&p, repeat % KIND_COUNT);
            differing += compare(tables[i], plain, &p, repeat % KIND_COUNT, a, b);
        }
        printf("%s: compared with %s\n", tables[i]->name, plain->name);
    }
    free_problem(&p), free(a), free(b);
    if (!wanted) printf("%s: not among the tables\n", argument[1]);
    printf(
        "%ld problems, %ld differ\nwrong: %ld rows by filter, %ld in %ld steps by active centers, %ld in %ld by elkan, "
        "%ld by hamerly, with %ld of %ld distances, %ld gains of seeds\n",
        problems, differing, filtered_wrong, active_wrong, active_steps, elkan_wrong, elkan_steps, hamerly_wrong,
        hamerly_left, hamerly_all, gains_wrong);
    return differing || filtered_wrong || active_wrong || elkan_wrong || hamerly_wrong || gains_wrong || !wanted ||
           !problems;
}
