/* The functions of ckmeans/include/ckmeans.h without Python: what they find against plain loops, and on every
 * instruction set against `baseline`, bit by bit. For processors, systems and thread checkers that the tests in Python
 * do not run on; .ci/portability and tests/test_embed.py show how it is built. Prints what is wrong, returns 1.
 *
 * Usage: embed [name of the instruction set that has to be there] */
#include "embed_engine.h"
#include "embed_problems.h"

#include <float.h>

/* ---- What one instruction set finds ---- */

typedef struct {
    char *bytes;
    size_t used, room;
} output;

static long wrong;

static void keep(output *out, const void *bytes, size_t count) {
    if (out->used + count > out->room) {
        out->room = 2 * (out->used + count);
        out->bytes = realloc(out->bytes, out->room);
        if (!out->bytes) printf("no memory\n"), exit(2);
    }
    memcpy(out->bytes + out->used, bytes, count);
    out->used += count;
}

/* Counts what is not so, and says where. */
static void expect(int so, const char *what, const problem *p) {
    if (so || ++wrong > 20) return;
    printf("%s: %s: type %d, n=%td, d=%td, k=%td, stride %td\n", tiles_in_use->name, what, p->dtype, p->n, p->d, p->k,
           p->stride);
}

/* The squared distance of row i to a centre, times 4^-exponent. */
static double squared(const problem *p, ptrdiff_t i, const double *center, int exponent) {
    double sum = 0.0;
    for (ptrdiff_t j = 0; j < p->d; j++) {
        const double off = ldexp(number(p, i, j), -exponent) - ldexp(center[j], -exponent);
        sum += off * off;
    }
    return sum;
}

/* The exponent of the largest number of rows and centres. */
static int exponent_of(const problem *p, const double *centers) {
    double largest = 1e-300;
    int e;
    for (ptrdiff_t i = 0; i < p->k * p->d; i++) largest = fmax(largest, fabs(centers[i]));
    for (ptrdiff_t i = 0; i < p->n; i++)
        for (ptrdiff_t j = 0; j < p->d; j++) largest = fmax(largest, fabs(number(p, i, j)));
    frexp(largest, &e);
    return e;
}

/* Whether labels of some rows are of nearest centres, up to rounding. */
static int are_nearest(const problem *p, const double *centers, const int32_t *labels) {
    const int e = exponent_of(p, centers);
    for (ptrdiff_t i = 0; i < p->n; i += 1 + p->n / 100) {
        double least = INFINITY;
        if (labels[i] < 0 || labels[i] >= p->k) return 0;
        for (ptrdiff_t c = 0; c < p->k; c++) least = fmin(least, squared(p, i, centers + c * p->d, e));
        if (squared(p, i, centers + labels[i] * p->d, e) > least * (1.0 + 1e-12 * (double)p->d) + 1e-290) return 0;
    }
    return 1;
}

/* lost: whether squares are beyond what float64 can hold. */
static void fit(const problem *p, int seeded, int lost, output *out) {
    ckm_fit_options options = {sizeof options, p->k, 12, 1e-6, 42, seeded ? NULL : p->init, p->weights, 0, NULL, NULL};
    ckm_fit_result result = {sizeof result, 0.0, 0, 0};
    double *centers = memory((size_t)(p->k * p->d) * sizeof *centers);
    int32_t *labels = memory((size_t)p->n * sizeof *labels);
    ptrdiff_t counting = 0;
    for (ptrdiff_t i = 0; i < p->n; i++) counting += !p->weights || p->weights[i] > 0.0;
    const int status = ckm_fit_rows(p->x, p->dtype, p->n, p->d, p->stride, &options, centers, labels, &result);
    expect(status == (lost && counting > p->k ? CKM_OUT_OF_RANGE : CKM_OK), ckm_say(status), p);
    expect(status || (result.n_iter > 0 && result.inertia >= 0.0 && result.inertia <= DBL_MAX), "inertia", p);
    expect(status || are_nearest(p, centers, labels), "labels of a fit", p);
    keep(out, centers, (size_t)(p->k * p->d) * sizeof *centers);
    keep(out, labels, (size_t)p->n * sizeof *labels);
    keep(out, &result.inertia, sizeof result.inertia);
    keep(out, &result.n_iter, sizeof result.n_iter);
    free(centers), free(labels);
}

static void encode(const problem *p, output *out) {
    const ptrdiff_t m = p->k < 5 ? p->k : 5;
    ckm_centers *c;
    int32_t *labels = memory((size_t)p->n * sizeof *labels), *near = memory((size_t)(p->n * m) * sizeof *near);
    double *distances = memory((size_t)p->n * 8), *near_distances = memory((size_t)(p->n * m) * 8);
    int status = ckm_new_centers(p->init, p->k, p->d, p->dtype, p->x, p->n, p->stride, &c);
    expect(status == CKM_OK, "new centres", p);
    status = ckm_assign_rows(c, p->x, p->n, p->stride, labels, distances, 0);
    expect(status == CKM_OK && are_nearest(p, p->init, labels), "labels", p);
    status = ckm_nearest_centers(c, p->x, p->n, p->stride, m, near, near_distances, 0);
    expect(status == CKM_OK, "nearest", p);
    for (ptrdiff_t i = 0; i < p->n; i++) {
        expect(near[i * m] == labels[i] && near_distances[i * m] == distances[i], "the nearest of several", p);
        for (ptrdiff_t r = 1; r < m; r++)
            expect(near_distances[i * m + r - 1] < near_distances[i * m + r] ||
                       (near_distances[i * m + r - 1] == near_distances[i * m + r] &&
                        (near[i * m + r - 1] < near[i * m + r] || near_distances[i * m + r] > DBL_MAX)),
                   "the order of the nearest", p);
    }
    for (ptrdiff_t i = 0; i < p->n; i += 1 + p->n / 9) { /* a row alone is decided by other code */
        int32_t label;
        double distance;
        status = ckm_assign_rows(c, p->x + i * p->stride, 1, p->stride, &label, &distance, 1);
        expect(status == CKM_OK && label == labels[i] && distance == distances[i], "a row alone", p);
    }
    keep(out, labels, (size_t)p->n * sizeof *labels);
    keep(out, distances, (size_t)p->n * 8);
    keep(out, near, (size_t)(p->n * m) * sizeof *near);
    keep(out, near_distances, (size_t)(p->n * m) * 8);
    ckm_free_centers(c);
    free(labels), free(near), free(distances), free(near_distances);
}

/* Rows in one go, and the other way round in two sums that are merged. */
static void sum(const problem *p, output *out) {
    const ckm_sums_options options = {
        sizeof options,        p->k, p->d, 3 * p->n, p->dtype, NULL, NULL, NULL, p->weights ? 1e-3 : 0.0,
        p->weights ? 1e3 : 0.0};
    const size_t numbers = (size_t)(p->k * p->d);
    ckm_sums *whole, *parts[2];
    int32_t *labels = memory((size_t)p->n * sizeof *labels);
    double *means = memory(numbers * 8), *others = memory(numbers * 8), *weights = memory((size_t)p->k * 8);
    for (ptrdiff_t i = 0; i < p->n; i++) labels[i] = (int32_t)(i * i % p->k);
    int status = ckm_new_sums(&options, &whole);
    for (int t = 0; t < 2; t++) status |= ckm_new_sums(&options, parts + t);
    expect(status == CKM_OK, "new sums", p);
    status = ckm_add_rows(whole, p->x, p->n, p->stride, labels, p->weights);
    for (ptrdiff_t i = p->n; i-- > 0;)
        status |= ckm_add_rows(parts[i % 3 == 0], p->x + i * p->stride, 1, p->stride, labels + i,
                               p->weights ? p->weights + i : NULL);
    status |= ckm_merge_sums(parts[0], parts[1]);
    status |= ckm_means_of(whole, means, weights) | ckm_means_of(parts[0], others, NULL);
    expect(status == CKM_OK, "sums", p);
    expect(!memcmp(means, others, numbers * 8), "the order of sums", p);
    for (size_t i = 0; i < numbers; i++) /* NaN has many patterns */
        if (means[i] != means[i]) means[i] = -1.0;
    keep(out, means, numbers * 8);
    keep(out, weights, (size_t)p->k * 8);
    ckm_free_sums(whole), ckm_free_sums(parts[0]), ckm_free_sums(parts[1]);
    free(labels), free(means), free(others), free(weights);
}

/* ---- All of them ---- */

static const struct {
    ptrdiff_t n, d, k, gap;
    int backwards, single; /* single: of one kind alone, as it takes long */
} SHAPES[] = {{1, 1, 1, 0, 0, 0},     {3, 2, 2, 1, 0, 0},   {50, 3, 7, 0, 1, 0},     {300, 17, 20, 3, 0, 0},
              {700, 2, 9, 16, 1, 0},  {90, 70, 5, 0, 0, 0}, {600, 130, 40, 0, 0, 1}, {2600, 8, 60, 8, 0, 1},
              {40, 5000, 3, 0, 0, 1}, {9, 4, 9, 0, 0, 0}};

static long solve(output *out) {
    long problems = 0;
    state = 20261127;
    for (size_t s = 0; s < sizeof SHAPES / sizeof *SHAPES; s++)
        for (int dtype = CKM_F32; dtype <= CKM_I8; dtype++)
            for (int kind = 0; kind < (SHAPES[s].single || dtype > CKM_F64 ? 1 : KIND_COUNT); kind++, problems++) {
                problem p =
                    new_problem(dtype, kind, SHAPES[s].n, SHAPES[s].d, SHAPES[s].k, SHAPES[s].gap, SHAPES[s].backwards);
                if ((problems + kind) % 3 == 1) weigh(&p, 0.25);
                fit(&p, problems % 2, kind == LOST && dtype == CKM_F64, out);
                encode(&p, out);
                sum(&p, out);
                free_problem(&p);
            }
    return problems;
}

static int compare(const char *wanted) {
    int count, found = !wanted;
    const ck_tiles *const *tables = ck_available(&count);
    output plain = {NULL, 0, 0}, other = {NULL, 0, 0};
    for (int i = count; i--;) { /* baseline is the last */
        output *out = i == count - 1 ? &plain : &other;
        found |= wanted && !strcmp(tables[i]->name, wanted);
        out->used = 0;
        use(tables[i]);
        const long problems = solve(out);
        if (out->used != plain.used || memcmp(out->bytes, plain.bytes, plain.used))
            wrong++, printf("%s: other bits than baseline\n", tables[i]->name);
        printf("embed: %s, %ld problems, %zu bytes alike\n", tables[i]->name, problems, out->used);
    }
    if (!found) printf("there is no %s here\n", wanted);
    free(plain.bytes), free(other.bytes);
    return wrong || !found;
}

#ifdef EMBED_THREADS
static void *compare_apart(void *wanted) { return compare(wanted) ? wanted ? wanted : (void *)"" : NULL; }
#endif

int main(int arguments, char **argument) {
    char *wanted = arguments > 1 ? argument[1] : NULL;
#ifdef EMBED_THREADS
    pthread_t thread;
    void *failed;
    start(&thread, compare_apart, wanted);
    pthread_join(thread, &failed);
    return failed != NULL;
#else
    return compare(wanted);
#endif
}
