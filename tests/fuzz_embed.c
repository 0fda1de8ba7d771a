/* The functions of ckmeans/include/ckmeans.h on whatever bytes a fuzzer makes up: shapes, types, strides, options and
 * numbers. libFuzzer calls it; CONTRIBUTING.md shows how it is built. Aborts where a status, a label or an inertia
 * makes no sense; sanitizers look for the rest. Knows no problem that embed_problems.h has: every byte is the input's.
 */
#include "embed_engine.h"
#include "embed_problems.h"

#include <float.h>

typedef struct {
    const uint8_t *at;
    size_t left;
} input;

static uint64_t take_bytes(input *in, size_t count) {
    uint64_t v = 0;
    for (size_t i = 0; i < count && in->left; i++, in->at++, in->left--) v = v << 8 | *in->at;
    return v;
}

/* A length or stride: mostly small, now and then absurd. */
static ptrdiff_t take_length(input *in, ptrdiff_t most) {
    const uint64_t kind = take_bytes(in, 1);
    if (kind == 255) return (ptrdiff_t)take_bytes(in, 8);
    if (kind == 254) return -(ptrdiff_t)take_bytes(in, 1);
    return (ptrdiff_t)((kind << 8 | take_bytes(in, 1)) % (uint64_t)(most + 1));
}

static double take_number(input *in) {
    static const double odd[] = {0.0,     -0.0,      INFINITY, -INFINITY, NAN,       DBL_MAX, -DBL_MAX,
                                 DBL_MIN, 0x1p-1074, 1e-200,   1e200,     0x1p-1022, 65504.0, 16777217.0};
    const uint64_t kind = take_bytes(in, 1);
    double v;
    if (kind < sizeof odd / sizeof *odd) return odd[kind];
    if (kind < 200) return (double)(int8_t)take_bytes(in, 1) / (kind & 1 ? 1.0 : 16.0);
    const uint64_t pattern = take_bytes(in, kind < 250 ? 4 : 8) << (kind < 250 ? 32 : 0);
    memcpy(&v, &pattern, sizeof v);
    return v;
}

static double *take_numbers(input *in, ptrdiff_t count) {
    double *numbers = memory((size_t)count * sizeof *numbers);
    for (ptrdiff_t i = 0; i < count; i++) numbers[i] = take_number(in);
    return numbers;
}

static void demand(int so, const char *what) {
    if (so) return;
    fprintf(stderr, "wrong: %s\n", what);
    abort();
}

static void demand_status(int status) {
    demand(status <= CKM_OK && status >= CKM_OUT_OF_RANGE && ckm_say(status)[0], "a status");
    demand(strcmp(ckm_say(status), "unknown status"), "a status without words");
}

enum { ROWS_MOST = 300, COLUMNS_MOST = 80, CENTERS_MOST = 40 };

/* Rows of the input's bytes, the first ones again where there are too few. */
static problem take_problem(input *in) {
    problem p = {(int)(take_bytes(in, 1) % 5), 0, 0, 0, 0, NULL, NULL, NULL, NULL};
    p.d = 1 + (ptrdiff_t)(take_bytes(in, 1) % COLUMNS_MOST), p.n = 1 + (ptrdiff_t)(take_bytes(in, 2) % ROWS_MOST);
    p.k = 1 + (ptrdiff_t)(take_bytes(in, 1) % CENTERS_MOST);
    const ptrdiff_t row = p.d * (ptrdiff_t)NUMBER_BYTES[p.dtype], gap = (ptrdiff_t)(take_bytes(in, 1) % 20);
    const int backwards = take_bytes(in, 1) & 1;
    p.stride = row + (gap < 10 ? 0 : gap - 10);
    p.bytes = memory((size_t)((p.n - 1) * p.stride + row));
    p.x = p.bytes + (backwards ? (p.n - 1) * p.stride : 0);
    p.stride = backwards ? -p.stride : p.stride;
    const input numbers = {in->at, in->left / 2};
    input some = numbers;
    in->at += numbers.left, in->left -= numbers.left;
    const int plain = !(take_bytes(in, 1) & 1);
    for (ptrdiff_t i = 0; i < p.n * p.d; i++) {
        char *to = (char *)p.x + i / p.d * p.stride + i % p.d * (ptrdiff_t)NUMBER_BYTES[p.dtype];
        if (!some.left) some = numbers;
        if (p.dtype == CKM_F64) {
            const double v = take_number(&some);
            memcpy(to, &v, sizeof v);
        } else if (p.dtype == CKM_F32) {
            const double v = take_number(&some);
            const float single = fabs(v) > FLT_MAX ? (float)(v > 0 ? INFINITY : -INFINITY) : (float)v;
            memcpy(to, &single, sizeof single);
        } else {
            const uint64_t v = take_bytes(&some, NUMBER_BYTES[p.dtype]);
            memcpy(to, &v, NUMBER_BYTES[p.dtype]); /* the lowest bytes come first */
            if (plain && p.dtype == CKM_F16) to[1] = (char)(to[1] & 0xBF);
        }
        if (plain && !(fabs(number(&p, i / p.d, i % p.d)) < 1e100)) set_number(to, p.dtype, 1.0);
    }
    p.init = take_numbers(in, p.k * p.d);
    for (ptrdiff_t i = 0; plain && i < p.k * p.d; i++)
        if (!(fabs(p.init[i]) < 1e100)) p.init[i] = number(&p, i % p.n, i % p.d);
    return p;
}

static double distance_sq(const problem *p, ptrdiff_t i, const double *center) {
    double sum = 0.0;
    for (ptrdiff_t j = 0; j < p->d; j++) {
        const double off = number(p, i, j) - center[j];
        sum += off * off;
    }
    return sum;
}

/* Where squares are plain numbers, labels must be of nearest centres. */
static void check_labels(const problem *p, const double *centers, const int32_t *labels) {
    for (ptrdiff_t i = 0; i < p->n; i++) {
        double least = INFINITY;
        demand(labels[i] >= 0 && labels[i] < p->k, "a label out of range");
        for (ptrdiff_t c = 0; c < p->k; c++) least = fmin(least, distance_sq(p, i, centers + c * p->d));
        const double own = distance_sq(p, i, centers + labels[i] * p->d);
        if (least < 1e290 && least > 1e-250) demand(own <= least * (1.0 + 1e-12), "a label of a farther centre");
    }
}

static int stop(void *steps) { return --*(int *)steps < 0; }

static void fuzz_fit(input *in, const problem *p) {
    int steps = (int)take_bytes(in, 1);
    const uint64_t odd = take_bytes(in, 1);
    double *weights = odd & 1 ? take_numbers(in, p->n) : NULL;
    ckm_fit_options options = {
        sizeof options,           p->k,    (int)take_bytes(in, 1) % 20, odd & 2 ? take_number(in) : 0.0, odd,
        odd & 4 ? p->init : NULL, weights, (int)(odd >> 3 & 3),         odd & 32 ? stop : NULL,          &steps};
    ckm_fit_result result = {sizeof result, NAN, -1, -1};
    if (odd & 64) options.k = take_length(in, p->n), options.init = NULL;
    if (odd & 128) options.struct_size = (size_t)take_length(in, sizeof options), options.max_iter = 3;
    const ptrdiff_t k = options.k > 0 && options.k <= p->n ? options.k : p->k;
    double *centers = memory((size_t)(k * p->d) * sizeof *centers);
    int32_t *labels = memory((size_t)p->n * sizeof *labels);
    for (ptrdiff_t i = 0; weights && i < p->n && options.max_iter % 2; i++) weights[i] = fabs(weights[i]);
    const int status = ckm_fit_rows(p->x, p->dtype, p->n, p->d, p->stride, &options, centers, labels, &result);
    demand_status(status);
    if (status == CKM_OK) {
        problem of_fit = *p;
        of_fit.k = k;
        check_labels(&of_fit, centers, labels);
        demand(result.inertia >= 0.0 && result.inertia <= DBL_MAX, "an inertia");
        demand(result.n_iter >= 1 && result.n_iter <= 300, "steps");
    }
    free(weights), free(centers), free(labels);
}

static void fuzz_centers(input *in, const problem *p) {
    const ptrdiff_t m = take_length(in, p->k), n = p->n, absurd = take_length(in, 3);
    ckm_centers *c = NULL;
    int status = ckm_new_centers(p->init, absurd == 3 ? take_length(in, p->k) : p->k, p->d, p->dtype,
                                 absurd ? p->x : NULL, absurd ? n : 0, p->stride, &c);
    demand_status(status);
    demand((status == CKM_OK) == (c != NULL), "centres without a status");
    if (!c) return;
    problem q = *p;
    int32_t *labels = memory((size_t)n * sizeof *labels), *near;
    double *distances = memory((size_t)n * sizeof *distances);
    status = ckm_assign_rows(c, p->x, n, p->stride, labels, distances, (int)absurd % 3);
    demand_status(status);
    for (ptrdiff_t i = 0; absurd == 3 && !status && i < n; i++) q.k = labels[i] < q.k ? q.k : 0; /* fewer, or more */
    if (status == CKM_OK && absurd != 3) {
        check_labels(&q, p->init, labels);
        const ptrdiff_t rows = m > 0 && m <= p->k ? m : 1;
        near = memory((size_t)(n * rows) * sizeof *near);
        status = ckm_nearest_centers(c, p->x, n, p->stride, m, near, NULL, 0);
        demand(status == (m > 0 && m <= p->k ? CKM_OK : CKM_BAD_ARGUMENT), "the status of nearest");
        for (ptrdiff_t i = 0; status == CKM_OK && i < n; i++) demand(near[i * m] == labels[i], "the nearest one");
        free(near);
    }
    ckm_free_centers(c);
    free(labels), free(distances);
}

static void fuzz_sums(input *in, const problem *p) {
    const uint64_t odd = take_bytes(in, 1);
    double *range = take_numbers(in, 3 * p->d);
    ckm_sums_options options = {sizeof options,
                                odd & 1 ? take_length(in, 20) : p->k,
                                p->d,
                                odd & 2 ? take_length(in, 9) : p->n,
                                p->dtype,
                                odd & 4 ? range : NULL,
                                odd & 4 ? range + p->d : NULL,
                                odd & 8 ? range + 2 * p->d : NULL,
                                odd & 16 ? take_number(in) : 0.0,
                                odd & 16 ? take_number(in) : 0.0};
    ckm_sums *s = NULL;
    if (options.k > 1000) options.k = p->k; /* else it would be memory that is tried */
    int status = ckm_new_sums(&options, &s);
    demand_status(status);
    demand((status == CKM_OK) == (s != NULL), "sums without a status");
    if (s) {
        int32_t *labels = memory((size_t)p->n * sizeof *labels);
        double *weights = options.heaviest > 0.0 ? take_numbers(in, p->n) : NULL;
        double *means = memory((size_t)(options.k * p->d) * sizeof *means);
        for (ptrdiff_t i = 0; i < p->n; i++) labels[i] = (int32_t)(i % p->k % (odd & 32 ? 1000 : options.k));
        demand_status(ckm_add_rows(s, p->x, p->n, p->stride, labels, weights));
        demand_status(ckm_merge_sums(s, s));
        status = ckm_means_of(s, means, NULL);
        demand(status == CKM_OK, "means");
        for (ptrdiff_t i = 0; i < options.k * p->d; i++) demand(!(fabs(means[i]) > DBL_MAX), "an infinite mean");
        ckm_free_sums(s);
        free(labels), free(weights), free(means);
    }
    free(range);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count);
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count) {
    input in = {bytes, count};
    int tables;
    const ck_tiles *const *found = ck_available(&tables);
    use(found[take_bytes(&in, 1) % (uint64_t)tables]);
    const uint64_t what = take_bytes(&in, 1) % 3;
    problem p = take_problem(&in);
    if (what == 0) fuzz_fit(&in, &p);
    if (what == 1) fuzz_centers(&in, &p);
    if (what == 2) fuzz_sums(&in, &p);
    free_problem(&p);
    return 0;
}
