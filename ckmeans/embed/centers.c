/* Centres prepared once, and rows that ask for the nearest of them. Knows nothing of fits. */
#include "centers.h"
#include "engine.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* Whether so few rows are done sooner where float64 decides each of them at once: screening asks for memory and packs a
 * panel of rows. In units of the multiply-adds of a row, k x d; fitted to 2 x 8 to 128 x 256 on AVX-512. */
static int is_few(ptrdiff_t n, double row_work) { return (double)n * (70.0 + row_work) <= 1000.0 + 1.9 * row_work; }

struct ckm_centers {
    ck_centers screened, decided; /* the same, laid out for many rows, and for float64 alone */
    const ck_tiles *isa;
    int dtype;
    double unit; /* by whose square float64's squares are multiplied */
    ckm_room room;
    double given[]; /* [k][d] */
};

int ckm_new_centers(const double *centers, ptrdiff_t k, ptrdiff_t d, int dtype, const void *sample, ptrdiff_t n_sample,
                    ptrdiff_t sample_stride, ckm_centers **out) {
    const ck_tiles *isa = ckm_engine_in_use.tiles();
    ckm_rows rows;
    if (!out) return CKM_BAD_ARGUMENT;
    *out = NULL;
    if (!centers || k < 1 || k > INT32_MAX || d < 1) return CKM_BAD_ARGUMENT;
    if (ckm_rows_of(&rows, isa, sample, dtype, n_sample, d, sample_stride)) return CKM_BAD_ARGUMENT;
    /* What is laid out takes a few times the memory of the centres. */
    if (k > PTRDIFF_MAX / 64 / d) return CKM_NO_MEMORY;
    if (!ckm_finite(centers, k * d)) return CKM_NOT_FINITE;
    ckm_centers *c = malloc(sizeof *c + (size_t)(k * d) * sizeof(double));
    if (!c) return CKM_NO_MEMORY;
    memcpy(c->given, centers, (size_t)(k * d) * sizeof(double));
    c->isa = isa, c->dtype = dtype;
    c->room.at = NULL;
    if (ckm_lay_out(&c->screened, &rows, c->given, k, 1, &c->room)) {
        free(c);
        return CKM_NO_MEMORY;
    }
    c->decided = c->screened, c->decided.screened = 0;
    c->unit = 1.0 / c->screened.scale;
    *out = c;
    return CKM_OK;
}

void ckm_free_centers(ckm_centers *centers) {
    if (centers) free(centers->room.at);
    free(centers);
}

/* ---- The nearest centre ---- */

typedef struct {
    const ckm_centers *centers;
    const ck_centers *laid_out; /* one of its two */
    ckm_rows rows;
    int32_t *labels;
    double *distances_sq;
    ptrdiff_t m;
    int status;        /* set by any thread, once */
    ck_tally *tallies; /* [2 threads], on different cache lines: they tell the tiles how well screening does */
    char *scratch;
    size_t scratch_bytes, tile_bytes, listed_bytes;
} ckm_job;

static void fail(int *status, int error) {
#ifdef _MSC_VER
    *(volatile int *)status = error;
#else
    __atomic_store_n(status, error, __ATOMIC_RELAXED);
#endif
}

static void assign_block(const ckm_job *job, const ck_rows *x, int32_t *labels, double *distances_sq, ck_tally *tally,
                         void *scratch) {
    const ck_row_tiles *tiles = job->rows.tiles;
    const double unit = job->centers->unit;
    for (ptrdiff_t i = 0; i < x->n; i++) labels[i] = -1;
    tiles->nearest(job->laid_out, x, NULL, labels, tally, scratch);
    if (!distances_sq) return;
    tiles->assigned_distances(job->laid_out, x, labels, distances_sq, scratch);
    for (ptrdiff_t i = 0; i < x->n; i++) distances_sq[i] = distances_sq[i] * unit * unit;
}

/* Rows of a block that holds NaN or infinity: those are nearest to no centre, and others are as if they were alone. */
static void disown(const ckm_job *job, const ck_rows *x, int32_t *labels, double *distances_sq) {
    const size_t row_bytes = (job->rows.dtype == CKM_F64 ? 8 : 4) * (size_t)job->rows.d;
    ck_rows row = *x;
    row.n = 1;
    for (ptrdiff_t i = 0; i < x->n; i++) {
        row.numbers = (const char *)x->numbers + (size_t)i * row_bytes;
        if (ckm_finite_block(&job->rows, &row)) continue;
        labels[i] = -1;
        if (distances_sq) distances_sq[i] = NAN;
    }
}

static int assign_any(const ckm_job *job, const ck_rows *x, int32_t *labels, double *distances_sq, ck_tally *tally,
                      void *scratch) {
    assign_block(job, x, labels, distances_sq, tally, scratch);
    if (ckm_finite_block(&job->rows, x)) return CKM_OK;
    disown(job, x, labels, distances_sq);
    return CKM_NOT_FINITE;
}

static void assign_unit(void *of, ptrdiff_t unit, int thread) {
    ckm_job *job = of;
    char *scratch = job->scratch + (size_t)thread * job->scratch_bytes;
    const ptrdiff_t first = unit * job->rows.block_rows, left = job->rows.n - first;
    const ck_rows x = ckm_block(&job->rows, first, left < job->rows.block_rows ? left : job->rows.block_rows,
                                scratch + job->tile_bytes);
    const int status = assign_any(job, &x, job->labels + first, job->distances_sq ? job->distances_sq + first : NULL,
                                  job->tallies + 2 * thread, scratch);
    if (status) fail(&job->status, status);
}

#define CKM_SMALL 2048 /* bytes of rows that are widened or copied without asking for memory */

/* So few rows that asking for memory and threads would take longer. */
static int assign_few(ckm_job *job) {
    double room[CKM_SMALL / sizeof(double)];
    ck_tally tally = {0, 0, 0, 0, 0};
    const size_t bytes = ckm_room_bytes(&job->rows, job->rows.n);
    void *large = bytes > sizeof room ? malloc(bytes) : NULL;
    if (bytes > sizeof room && !large) return CKM_NO_MEMORY;
    const ck_rows x = ckm_block(&job->rows, 0, job->rows.n, large ? large : room);
    job->laid_out = &job->centers->decided;
    const int status = assign_any(job, &x, job->labels, job->distances_sq, &tally, NULL);
    free(large);
    return status;
}

/* Does all units of a job, whose rows and centres are set. */
static int run(ckm_job *job, ckm_work work, ptrdiff_t units, int n_threads, double row_work) {
    const int threads = ckm_threads_for(n_threads, units, row_work * (double)job->rows.n);
    job->status = CKM_OK;
    job->scratch = ckm_allocate(threads, job->scratch_bytes);
    job->tallies = calloc((size_t)threads, 2 * sizeof *job->tallies);
    if (job->scratch && job->tallies)
        ckm_engine_in_use.run(work, job, units, threads);
    else
        job->status = CKM_NO_MEMORY;
    free(job->scratch);
    free(job->tallies);
    return job->status;
}

static int job_for(ckm_job *job, const ckm_centers *centers, const void *x, ptrdiff_t n, ptrdiff_t stride,
                   int32_t *labels, double *distances_sq) {
    memset(job, 0, sizeof *job);
    if (!centers || (n && !labels)) return CKM_BAD_ARGUMENT;
    job->centers = centers, job->laid_out = &centers->screened, job->labels = labels, job->distances_sq = distances_sq;
    return ckm_rows_of(&job->rows, centers->isa, x, centers->dtype, n, centers->screened.d, stride);
}

int ckm_assign_rows(const ckm_centers *centers, const void *x, ptrdiff_t n, ptrdiff_t stride, int32_t *labels,
                    double *distances_sq, int n_threads) {
    ckm_job job;
    const int status = job_for(&job, centers, x, n, stride, labels, distances_sq);
    if (status || n_threads < 0) return CKM_BAD_ARGUMENT;
    if (!n) return CKM_OK;
    if (is_few(n, (double)job.laid_out->k * (double)job.rows.d)) return assign_few(&job);
    const ck_rows all = {n, job.rows.d, x, NULL, NULL, 0};
    job.tile_bytes = (job.rows.tiles->nearest_bytes(job.laid_out, &all) + 63) / 64 * 64;
    job.scratch_bytes = (job.tile_bytes + ckm_room_bytes(&job.rows, job.rows.block_rows) + 127) / 64 * 64;
    return run(&job, assign_unit, ckm_units(&job.rows), n_threads, (double)job.laid_out->k * (double)job.rows.d);
}

/* ---- The m nearest ---- */

#define CKM_LISTED 65536 /* distances that are listed at a time, about */

typedef struct {
    double distance;
    int32_t id;
} ckm_near;

/* Whether a is farther than b. */
static int is_farther(ckm_near a, ckm_near b) {
    return a.distance > b.distance || (a.distance == b.distance && a.id > b.id);
}

/* Lets the entry at `at` sink in a heap of n, whose first entry is the farthest. */
static void sink(ckm_near *heap, ptrdiff_t n, ptrdiff_t at) {
    const ckm_near entry = heap[at];
    for (ptrdiff_t child; (child = 2 * at + 1) < n; at = child) {
        if (child + 1 < n && is_farther(heap[child + 1], heap[child])) child++;
        if (!is_farther(heap[child], entry)) break;
        heap[at] = heap[child];
    }
    heap[at] = entry;
}

/* Fills a heap with the m nearest of n. */
static void keep_nearest(ckm_near *heap, ptrdiff_t m, const double *distances, ptrdiff_t n) {
    for (ptrdiff_t i = 0; i < m; i++) heap[i].distance = distances[i], heap[i].id = (int32_t)i;
    for (ptrdiff_t i = m / 2; i-- > 0;) sink(heap, m, i);
    for (ptrdiff_t i = m; i < n; i++)
        if (distances[i] < heap[0].distance) { /* of equal ones the first stays */
            heap[0].distance = distances[i], heap[0].id = (int32_t)i;
            sink(heap, m, 0);
        }
}

/* Sorts a heap, the nearest first. */
static void sort_heap(ckm_near *heap, ptrdiff_t m) {
    for (ptrdiff_t n = m - 1; n > 0; n--) {
        const ckm_near farthest = heap[0];
        heap[0] = heap[n], heap[n] = farthest;
        sink(heap, n, 0);
    }
}

/* The squared distance of a row to a centre, in units of scale^2. */
static double squared(const ckm_job *job, const ck_rows *row, int32_t id) {
    double distance_sq;
    job->rows.tiles->assigned_distances(&job->centers->decided, row, &id, &distance_sq, NULL);
    return distance_sq;
}

/* The m nearest of a row. Distances are roots: what roots do not tell apart, squares do. */
static void nearest_of_row(const ckm_job *job, const ck_rows *row, const double *distances, ckm_near *heap,
                           int32_t *labels, double *distances_sq) {
    const ptrdiff_t k = job->laid_out->k, m = job->m;
    const double unit = job->centers->unit;
    keep_nearest(heap, m, distances, k);
    const double farthest = heap[0].distance;
    int32_t last = -1; /* of those as far by their root that are in the heap: the lowest are */
    for (ptrdiff_t i = 0; i < m; i++) {
        if (heap[i].distance == farthest && heap[i].id > last) last = heap[i].id;
        heap[i].distance = squared(job, row, heap[i].id);
    }
    for (ptrdiff_t i = m / 2; i-- > 0;) sink(heap, m, i);
    for (ptrdiff_t i = last + 1; i < k; i++) {
        if (distances[i] != farthest) continue;
        const ckm_near other = {squared(job, row, (int32_t)i), (int32_t)i};
        if (!is_farther(heap[0], other)) continue;
        heap[0] = other;
        sink(heap, m, 0);
    }
    sort_heap(heap, m);
    for (ptrdiff_t i = 0; i < m; i++) {
        labels[i] = heap[i].id;
        if (distances_sq) distances_sq[i] = heap[i].distance * unit * unit;
    }
}

static void nearest_unit(void *of, ptrdiff_t unit, int thread) {
    ckm_job *job = of;
    const ptrdiff_t first = unit * job->rows.block_rows, k = job->laid_out->k, m = job->m;
    const ptrdiff_t left = job->rows.n - first, n = left < job->rows.block_rows ? left : job->rows.block_rows;
    char *scratch = job->scratch + (size_t)thread * job->scratch_bytes;
    double *distances = (double *)(void *)(scratch + job->tile_bytes);
    ckm_near *heap = (ckm_near *)(void *)(scratch + job->tile_bytes + job->listed_bytes);
    const ck_rows x = ckm_block(&job->rows, first, n, heap + m);
    const size_t row_bytes = (job->rows.dtype == CKM_F64 ? 8 : 4) * (size_t)job->rows.d;
    if (!ckm_finite_block(&job->rows, &x)) {
        fail(&job->status, CKM_NOT_FINITE);
        return;
    }
    job->rows.tiles->all_distances(job->laid_out, &x, distances, job->rows.dtype != CKM_F64, scratch);
    for (ptrdiff_t i = 0; i < n; i++) {
        ck_rows row = x;
        row.n = 1, row.numbers = (const char *)x.numbers + (size_t)i * row_bytes;
        nearest_of_row(job, &row, distances + i * k, heap, job->labels + (first + i) * m,
                       job->distances_sq ? job->distances_sq + (first + i) * m : NULL);
    }
}

int ckm_nearest_centers(const ckm_centers *centers, const void *x, ptrdiff_t n, ptrdiff_t stride, ptrdiff_t m,
                        int32_t *labels, double *distances_sq, int n_threads) {
    ckm_job job;
    const int status = job_for(&job, centers, x, n, stride, labels, distances_sq);
    if (status || n_threads < 0 || m < 1 || m > job.laid_out->k) return CKM_BAD_ARGUMENT;
    if (!n) return CKM_OK;
    const ptrdiff_t k = job.laid_out->k, few = CKM_LISTED / k < 1 ? 1 : CKM_LISTED / k;
    job.m = m, job.laid_out = &centers->decided;
    if (job.rows.block_rows > few) job.rows.block_rows = few;
    const ck_rows all = {n, job.rows.d, x, NULL, NULL, 0};
    job.tile_bytes = (job.rows.tiles->distances_bytes(job.laid_out, &all) + 63) / 64 * 64;
    job.listed_bytes = ((size_t)(job.rows.block_rows * k) * sizeof(double) + 63) / 64 * 64;
    job.scratch_bytes = job.tile_bytes + job.listed_bytes + ((size_t)m * sizeof(ckm_near) + 63) / 64 * 64 +
                        (ckm_room_bytes(&job.rows, job.rows.block_rows) + 63) / 64 * 64;
    return run(&job, nearest_unit, ckm_units(&job.rows), n_threads, (double)k * (double)job.rows.d);
}
