/* The functions of ckmeans/include/ckmeans.h where memory ends, and on arguments that make no sense: every failing
 * allocation is CKM_NO_MEMORY and leaves none behind. tests/test_embed.py builds it, so that malloc and its like lead
 * here (ld --wrap). Prints what is wrong, returns 1. */
#include "embed_engine.h"
#include "embed_problems.h"

#include <limits.h>

/* ---- Memory ---- */

void *__real_malloc(size_t bytes);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *memory, size_t bytes);
void __real_free(void *memory);
void *__wrap_malloc(size_t bytes);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *memory, size_t bytes);
void __wrap_free(void *memory);

static long left = -1; /* allocations until one fails; below 0: none does */
static long in_use;    /* pieces of memory */

static int fails(void) { return left >= 0 && left-- == 0; }
static void *note(void *found) {
    in_use += found != NULL;
    return found;
}
void *__wrap_malloc(size_t bytes) { return fails() ? NULL : note(__real_malloc(bytes)); }
void *__wrap_calloc(size_t count, size_t size) { return fails() ? NULL : note(__real_calloc(count, size)); }
void *__wrap_realloc(void *old, size_t bytes) {
    if (fails()) return NULL;
    in_use -= old != NULL;
    return note(__real_realloc(old, bytes));
}
void __wrap_free(void *old) {
    in_use -= old != NULL;
    __real_free(old);
}

/* ---- What is tried ---- */

static long wrong;
static void expect(int so, const char *what, long after) {
    if (!so) wrong++, printf("wrong: %s, allocation %ld\n", what, after);
}

static int fit_with(const problem *p, const double *init, int max_iter) {
    ckm_fit_options options = {sizeof options, p->k, max_iter, 0.0, 7, init, p->weights, 0, NULL, NULL};
    double *centers = __real_malloc((size_t)(p->k * p->d) * sizeof *centers);
    int32_t *labels = __real_malloc((size_t)p->n * sizeof *labels);
    const int status = ckm_fit_rows(p->x, p->dtype, p->n, p->d, p->stride, &options, centers, labels, NULL);
    __real_free(centers), __real_free(labels);
    return status;
}
static int fit(const problem *p) { return fit_with(p, p->init, 3); }
static int fit_seeded(const problem *p) { return fit_with(p, NULL, 3); }

/* All first centres but one are the same, so clusters are empty. */
static int fit_empty(const problem *p) {
    double *init = __real_calloc((size_t)(p->k * p->d), sizeof *init);
    const int status = fit_with(p, init, 3);
    __real_free(init);
    return status;
}

/* assign, or nearest, with centres that are there before memory ends. */
static int search(const problem *p, ptrdiff_t n, ptrdiff_t m) {
    const long until = left;
    ckm_centers *c;
    int32_t *labels = __real_malloc((size_t)(n * (m ? m : 1)) * sizeof *labels);
    left = -1;
    int status = ckm_new_centers(p->init, p->k, p->d, p->dtype, NULL, 0, 0, &c);
    left = until;
    if (!status)
        status = m ? ckm_nearest_centers(c, p->x, n, p->stride, m, labels, NULL, 0)
                   : ckm_assign_rows(c, p->x, n, p->stride, labels, NULL, 0);
    const long then = left;
    left = -1;
    ckm_free_centers(c);
    left = then;
    __real_free(labels);
    return status;
}
static int assign(const problem *p) { return search(p, p->n, 0); }
static int assign_few(const problem *p) { return search(p, 2, 0); }
static int nearest(const problem *p) { return search(p, p->n, p->k); }

static int prepare(const problem *p) {
    ckm_centers *c = NULL;
    const int status = ckm_new_centers(p->init, p->k, p->d, p->dtype, p->x, p->n, p->stride, &c);
    expect((status == CKM_OK) == (c != NULL), "centres without a status", -1);
    ckm_free_centers(c);
    return status;
}

static int sum(const problem *p) {
    ckm_sums_options options = {
        sizeof options, p->k, p->d, p->n, p->dtype, NULL, NULL, NULL, p->weights ? 0.1 : 0.0, p->weights ? 10.0 : 0.0};
    int32_t *labels = __real_calloc((size_t)p->n, sizeof *labels);
    ckm_sums *s = NULL;
    int status = ckm_new_sums(&options, &s);
    if (!status) status = ckm_add_rows(s, p->x, p->n, p->stride, labels, p->weights);
    ckm_free_sums(s);
    __real_free(labels);
    return status;
}

/* ---- Failing allocations ---- */

static long fail_each(const char *what, int (*run)(const problem *), const problem *p) {
    long i = 0;
    for (;; i++) {
        const long before = in_use;
        left = i;
        const int status = run(p), fired = left < 0;
        left = -1;
        expect(in_use == before, what, i);
        if (!fired) {
            expect(status == CKM_OK, ckm_say(status), i);
            return i;
        }
        expect(status == CKM_NO_MEMORY, ckm_say(status), i);
    }
}

static long fail_all(void) {
    static const struct {
        const char *what;
        int (*run)(const problem *);
    } tried[] = {{"a fit", fit},
                 {"a seeded fit", fit_seeded},
                 {"a fit with empty clusters", fit_empty},
                 {"assign", assign},
                 {"assign few", assign_few},
                 {"nearest", nearest},
                 {"new centres", prepare},
                 {"sums", sum}};
    long allocations = 0;
    for (int dtype = CKM_F32; dtype <= CKM_I8; dtype++)
        for (int kind = PLAIN; kind < KIND_COUNT; kind++) {
            if (kind == LOST || (dtype != CKM_F64 && kind != PLAIN)) continue;
            problem p = new_problem(dtype, kind, 120, kind ? 5 : 560, 6, 3, kind % 2);
            if (kind % 2) weigh(&p, 0.5);
            for (size_t t = 0; t < sizeof tried / sizeof *tried; t++)
                allocations += fail_each(tried[t].what, tried[t].run, &p);
            free_problem(&p);
        }
    return allocations;
}

/* ---- Arguments ---- */

static void is_bad(int status, const char *what) { expect(status == CKM_BAD_ARGUMENT, what, status); }

static void try_centers(const problem *p) {
    int32_t labels[64];
    double odd[] = {0.0, NAN};
    ckm_centers *c;
    is_bad(ckm_new_centers(p->init, p->k, p->d, p->dtype, NULL, 0, 0, NULL), "no out");
    is_bad(ckm_new_centers(NULL, p->k, p->d, p->dtype, NULL, 0, 0, &c), "no centres");
    is_bad(ckm_new_centers(p->init, 0, p->d, p->dtype, NULL, 0, 0, &c), "k=0");
    is_bad(ckm_new_centers(p->init, -1, p->d, p->dtype, NULL, 0, 0, &c), "k=-1");
    is_bad(ckm_new_centers(p->init, PTRDIFF_MAX, p->d, p->dtype, NULL, 0, 0, &c), "endless k");
    is_bad(ckm_new_centers(p->init, p->k, PTRDIFF_MAX, p->dtype, NULL, 0, 0, &c), "endless d");
    is_bad(ckm_new_centers(p->init, p->k, 0, p->dtype, NULL, 0, 0, &c), "d=0");
    is_bad(ckm_new_centers(p->init, p->k, p->d, 5, NULL, 0, 0, &c), "a type");
    is_bad(ckm_new_centers(p->init, p->k, p->d, -1, NULL, 0, 0, &c), "a type below");
    is_bad(ckm_new_centers(p->init, p->k, p->d, p->dtype, NULL, 1, 0, &c), "no sample");
    is_bad(ckm_new_centers(p->init, p->k, p->d, p->dtype, p->x, -1, 0, &c), "a sample of fewer than none");
    expect(ckm_new_centers(p->init, INT32_MAX, INT32_MAX, p->dtype, NULL, 0, 0, &c) == CKM_NO_MEMORY, "too many", 0);
    expect(ckm_new_centers(odd, 2, 1, CKM_F64, NULL, 0, 0, &c) == CKM_NOT_FINITE && !c, "NaN", 0);
    ckm_free_centers(NULL);
    if (ckm_new_centers(p->init, p->k, p->d, p->dtype, NULL, 0, 0, &c)) return;
    is_bad(ckm_assign_rows(NULL, p->x, 1, p->stride, labels, NULL, 1), "no handle");
    is_bad(ckm_assign_rows(c, NULL, 1, p->stride, labels, NULL, 1), "no rows");
    is_bad(ckm_assign_rows(c, p->x, -1, p->stride, labels, NULL, 1), "n=-1");
    is_bad(ckm_assign_rows(c, p->x, 1, p->stride, NULL, NULL, 1), "no labels");
    is_bad(ckm_assign_rows(c, p->x, 1, p->stride, labels, NULL, -1), "fewer threads than none");
    is_bad(ckm_nearest_centers(c, p->x, 1, p->stride, 0, labels, NULL, 1), "m=0");
    is_bad(ckm_nearest_centers(c, p->x, 1, p->stride, p->k + 1, labels, NULL, 1), "m>k");
    expect(!ckm_assign_rows(c, NULL, 0, 0, NULL, NULL, 1), "no rows are fine", 0);
    expect(!ckm_assign_rows(c, p->x, 1, PTRDIFF_MIN, labels, NULL, INT_MAX), "the stride of a single row", 0);
    expect(!ckm_assign_rows(c, p->x, p->n, 0, memset(labels, -1, sizeof labels), NULL, 0), "a row again and again", 0);
    for (ptrdiff_t i = 0; i < p->n; i++) expect(labels[i] == labels[0] && labels[0] >= 0, "its labels", i);
    ckm_free_centers(c);
}

static void try_fits(const problem *p) {
    ckm_fit_options good = {sizeof good, p->k, 0, 0.0, 0, p->init, NULL, 1, NULL, NULL}, o;
    ckm_fit_result result = {0, 0.0, 0, 0};
    double *centers = memory((size_t)(p->k * p->d) * sizeof *centers), *weights = memory((size_t)p->n * 8);
    int32_t labels[64];
#define FIT(change) (o = good, change, ckm_fit_rows(p->x, p->dtype, p->n, p->d, p->stride, &o, centers, labels, NULL))
    expect(!FIT((void)0), "a fit", 0);
    is_bad(FIT(o.struct_size = 0), "no options");
    is_bad(FIT(o.k = 0), "k=0");
    is_bad(FIT(o.k = p->n + 1), "k>n");
    is_bad(FIT(o.max_iter = -1), "steps");
    is_bad(FIT(o.tol = NAN), "tol");
    is_bad(FIT(o.tol = -1.0), "tol below 0");
    is_bad(FIT(o.n_threads = -1), "threads");
    is_bad(FIT(o.weights = weights), "no weight at all");
    weights[0] = -1.0, is_bad(FIT(o.weights = weights), "a weight below 0");
    weights[0] = NAN, expect(FIT(o.weights = weights) == CKM_NOT_FINITE, "a weight of NaN", 0);
    is_bad(ckm_fit_rows(p->x, p->dtype, p->n, p->d, p->stride, NULL, centers, labels, NULL), "options NULL");
    is_bad(ckm_fit_rows(p->x, p->dtype, p->n, p->d, p->stride, &good, NULL, labels, NULL), "centers NULL");
    is_bad(ckm_fit_rows(p->x, p->dtype, p->n, p->d, p->stride, &good, centers, NULL, NULL), "labels NULL");
    is_bad(ckm_fit_rows(NULL, p->dtype, p->n, p->d, p->stride, &good, centers, labels, NULL), "x NULL");
    is_bad(ckm_fit_rows(p->x, p->dtype, p->n, 0, p->stride, &good, centers, labels, NULL), "d=0");
    is_bad(ckm_fit_rows(p->x, p->dtype, p->n, p->d, p->stride, &good, centers, labels, &result), "no result");
    expect(ckm_fit_rows(p->x, CKM_U8, PTRDIFF_MAX / 2, 1, 0, &good, centers, labels, NULL) == CKM_NO_MEMORY, "n", 0);
    free(centers), free(weights);
}

static void try_sums(const problem *p) {
    const ckm_sums_options good = {sizeof good, 2, 1, PTRDIFF_MAX, CKM_F64, NULL, NULL, NULL, 0.0, 0.0};
    ckm_sums_options o;
    const double rows[] = {1.5, 0x1p-1074, -2.25}, low = 1.0, high = 0.0;
    const int32_t labels[] = {1, 0, 1}, outside = 2;
    double means[2];
    ckm_sums *s = NULL;
#define SUMS(change) (o = good, change, ckm_new_sums(&o, &s))
    (void)p;
    is_bad(SUMS(o.struct_size = 8), "no options of sums");
    is_bad(SUMS(o.k = 0), "sums of no cluster");
    is_bad(SUMS(o.d = PTRDIFF_MAX), "sums of endless columns");
    is_bad(SUMS(o.n = 0), "sums of no row");
    is_bad(SUMS(o.dtype = 9), "sums of no type");
    is_bad(SUMS(o.minimum = &low), "no maximum");
    is_bad(SUMS((o.minimum = &low, o.maximum = &high)), "a range from above");
    is_bad(SUMS(o.heaviest = 1.0), "no lightest");
    is_bad(SUMS((o.lightest = NAN, o.heaviest = NAN)), "weights of NaN");
    expect(SUMS((o.k = INT32_MAX, o.d = 1 << 16)) == CKM_NO_MEMORY && !s, "sums of too many", 0);
    expect(!SUMS((void)0), "sums of as many rows as anybody likes", 0);
    if (!s) return;
    expect(!ckm_add_rows(s, rows, 3, 8, labels, NULL) && !ckm_means_of(s, means, NULL), "sums", 0);
    expect(means[0] == 0x1p-1074 && means[1] == -0.375, "means", 0);
    is_bad(ckm_add_rows(s, rows, 1, 8, &outside, NULL), "a label out of range");
    is_bad(ckm_add_rows(s, rows, 1, 8, labels, rows), "weights for sums that have none");
    is_bad(ckm_add_rows(NULL, rows, 1, 8, labels, NULL), "sums NULL");
    is_bad(ckm_merge_sums(s, NULL), "others NULL");
    is_bad(ckm_means_of(s, NULL, NULL), "means NULL");
    ckm_free_sums(s), ckm_free_sums(NULL);
}

int main(void) {
    int count;
    use(ck_available(&count)[0]);
    problem p = new_problem(CKM_F32, PLAIN, 64, 3, 5, 0, 0);
    try_centers(&p), try_fits(&p), try_sums(&p);
    free_problem(&p);
    expect(in_use == 0, "memory is left", in_use);
    printf("limits: %ld failing allocations, %ld wrong\n", fail_all(), wrong);
    return wrong != 0;
}
