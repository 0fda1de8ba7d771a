/* The passes over all rows that a fit makes. Knows nothing of their order. */
#include "fit.h"
#include "parts.h"

#include <float.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* Beyond it squares of sums could leave float64's range; smaller inertias may have lost digits. */
#define CKM_MOST_EXPONENT 480
#define CKM_LEAST_INERTIA 0x1p-900

static int exponent_above(double value) {
    int e = 0;
    frexp(value, &e);
    return e;
}

static double larger(double a, double b) { return a > b ? a : b; }

static void fail(ckm_fit_state *f, int status) {
#ifdef _MSC_VER
    *(volatile int *)&f->status = status;
#else
    __atomic_store_n(&f->status, status, __ATOMIC_RELAXED);
#endif
}

/* Rows of a unit, read into the end of a thread's scratch. */
static ck_rows unit_of(ckm_fit_state *f, ptrdiff_t unit, int thread, char **scratch) {
    const ptrdiff_t first = unit * f->rows.block_rows, left = f->rows.n - first;
    *scratch = f->scratch + (size_t)thread * f->scratch_bytes;
    return ckm_block(&f->rows, first, left < f->rows.block_rows ? left : f->rows.block_rows, *scratch + f->tile_bytes);
}

/* How many threads a pass of so many multiply-adds a row is worth. */
static int threads_for(const ckm_fit_state *f, double row_work) {
    const double reading = 16.0 * (double)f->rows.d;
    return ckm_threads_for(f->n_threads, ckm_units(&f->rows), (row_work + reading) * (double)f->rows.n);
}

/* Runs a pass of some threads, with so many bytes of scratch for the tiles; returns a status. */
static int run(ckm_fit_state *f, ckm_work work, int threads, size_t tile_bytes) {
    f->status = CKM_OK;
    f->tile_bytes = (tile_bytes + 63) / 64 * 64;
    f->scratch_bytes = (f->tile_bytes + ckm_room_bytes(&f->rows, f->rows.block_rows) + 127) / 64 * 64;
    f->scratch = ckm_reserve(&f->room_of_scratch, (size_t)threads * f->scratch_bytes);
    if (!f->scratch) return CKM_NO_MEMORY;
    ckm_engine_in_use.run(work, f, ckm_units(&f->rows), threads);
    return f->status;
}

/* ---- Statistics ---- */

static void look_at(void *of, ptrdiff_t unit, int thread) {
    ckm_fit_state *f = of;
    char *scratch;
    const ck_rows x = unit_of(f, unit, thread, &scratch);
    if (!f->rows.tiles->statistics(&x, f->columns + thread * f->rows.d, scratch)) fail(f, CKM_NOT_FINITE);
}

int ckm_statistics(ckm_fit_state *f) {
    const ck_tiles *isa = f->rows.isa;
    const ptrdiff_t d = f->rows.d;
    const int threads = threads_for(f, 0.0);
    f->columns = ckm_allocate(threads, (size_t)d * sizeof *f->columns);
    if (!f->columns) return CKM_NO_MEMORY;
    isa->clear_columns(f->columns, threads * d);
    const int status = run(f, look_at, threads, f->rows.tiles->statistics_bytes);
    if (status == CKM_OK) {
        for (int t = 1; t < threads; t++) isa->merge_columns(f->columns, f->columns + t * d, d);
        for (ptrdiff_t j = 0; j < d; j++) {
            const ck_column *c = f->columns + j;
            f->minimum[j] = c->low, f->maximum[j] = c->high, f->least[j] = c->least;
        }
        isa->moments(f->columns, d, f->rows.n, f->mean, f->variance);
    }
    free(f->columns);
    return status;
}

int ckm_scale_rows(ckm_fit_state *f, int power) {
    const ptrdiff_t n = f->rows.n, d = f->rows.d;
    double *scaled = ckm_allocate(n, (size_t)d * sizeof *scaled);
    if (!scaled) return CKM_NO_MEMORY;
    for (ptrdiff_t i = 0; i < n; i++) {
        memcpy(scaled + i * d, f->rows.x + i * f->rows.stride, (size_t)d * sizeof *scaled);
        for (ptrdiff_t j = 0; j < d; j++) scaled[i * d + j] = ldexp(scaled[i * d + j], power);
    }
    free(f->scaled_rows);
    f->scaled_rows = scaled;
    return ckm_rows_of(&f->rows, f->rows.isa, scaled, CKM_F64, n, d, d * (ptrdiff_t)sizeof *scaled);
}

/* ---- Steps ---- */

static void assign_unit(void *of, ptrdiff_t unit, int thread) {
    ckm_fit_state *f = of;
    char *scratch;
    const ck_rows x = unit_of(f, unit, thread, &scratch);
    const ptrdiff_t first = unit * f->rows.block_rows;
    int32_t *labels = f->labels + first, found[CKM_BLOCK];
    memcpy(found, labels, (size_t)x.n * sizeof *found);
    f->rows.tiles->nearest(&f->prepared, &x, NULL, found, f->tallies + 2 * thread, scratch);
    if (f->moving) {
        /* Where several threads may add, their accumulators lie behind the sums of all rows. */
        const int which = f->accumulators > 1 ? thread + 1 : 0;
        const ck_accumulator to = ckm_accumulator(&f->totals, which, f->weights ? f->weights + first : NULL);
        f->tallies[2 * thread].n_changed += f->rows.tiles->move(&x, labels, found, &to);
    }
    memcpy(labels, found, (size_t)x.n * sizeof *found);
}

ptrdiff_t ckm_assign_all(ckm_fit_state *f, const double *centers, int moving) {
    const ck_rows all = {f->rows.n, f->rows.d, f->rows.x, NULL, NULL, 0};
    int threads = threads_for(f, (double)f->k * (double)f->rows.d);
    if (moving && threads > f->accumulators) threads = f->accumulators;
    f->moving = moving;
    const size_t bytes = 2 * (size_t)threads * sizeof *f->tallies; /* on different cache lines */
    f->tallies = ckm_reserve(&f->room_of_tallies, bytes);
    if (!f->tallies) return CKM_NO_MEMORY;
    memset(f->tallies, 0, bytes);
    ptrdiff_t changed = ckm_lay_out(&f->prepared, &f->rows, centers, f->k, f->rows.n > 3, &f->room_of_centers);
    if (changed == CKM_OK) changed = run(f, assign_unit, threads, f->rows.tiles->nearest_bytes(&f->prepared, &all));
    if (changed < 0) return changed;
    f->n_distances = 0;
    for (int t = 0; t < threads; t++) {
        changed += (ptrdiff_t)f->tallies[2 * t].n_changed;
        f->n_distances += f->tallies[2 * t].n_distances;
    }
    if (moving && f->accumulators > 1) ckm_gather(&f->totals, threads);
    return changed;
}

/* ---- Distances ---- */

static void own_unit(void *of, ptrdiff_t unit, int thread) {
    ckm_fit_state *f = of;
    char *scratch;
    const ck_rows x = unit_of(f, unit, thread, &scratch);
    const ptrdiff_t first = unit * f->rows.block_rows;
    double *out = f->distances_sq + first;
    const double scale = 1.0 / f->prepared.scale;
    f->rows.tiles->assigned_distances(&f->prepared, &x, f->labels + first, out, scratch);
    for (ptrdiff_t i = 0; i < x.n; i++) out[i] = out[i] * scale * scale;
}

/* Begins a part of the rows whose squared distances are added up by cluster. */
static void begin_part(ckm_fit_state *f) {
    memset(f->of_part, 0, CKM_LANES * (size_t)f->k * sizeof *f->of_part);
    f->left_in_part = ckm_part_rows(f->rows.n, f->k);
}

static void add_to_clusters(ckm_fit_state *f, const double *distances_sq, ptrdiff_t first, ptrdiff_t n) {
    for (ptrdiff_t i = 0, some; i < n; i += some, f->left_in_part -= some) {
        if (!f->left_in_part) {
            ckm_add_part(f->cluster_inertia, f->of_part, f->k);
            begin_part(f);
        }
        some = n - i < f->left_in_part ? n - i : f->left_in_part;
        ckm_add_to_part(f->of_part, f->k, first + i, f->labels + first + i, distances_sq + i,
                        f->weights ? f->weights + first + i : NULL, some);
    }
}

static void inertia_unit(void *of, ptrdiff_t unit, int thread) {
    ckm_fit_state *f = of;
    char *scratch;
    const ck_rows x = unit_of(f, unit, thread, &scratch);
    const ptrdiff_t first = unit * f->rows.block_rows;
    double distances_sq[CKM_BLOCK];
    f->rows.tiles->assigned_distances(&f->prepared, &x, f->labels + first, distances_sq, scratch);
    f->rows.isa->add_exactly(f->sums + thread, distances_sq, f->weights ? f->weights + first : NULL, x.n);
    if (f->cluster_inertia) add_to_clusters(f, distances_sq, first, x.n);
}

/* A pass over rows and the centres of their labels. */
static int run_over_own(ckm_fit_state *f, ckm_work work, int threads, const double *centers) {
    const int status = ckm_lay_out(&f->prepared, &f->rows, centers, f->k, 0, &f->room_of_centers);
    return status ? status : run(f, work, threads, 0);
}

int ckm_own_distances(ckm_fit_state *f, const double *centers) {
    if (!f->distances_sq) f->distances_sq = ckm_allocate(f->rows.n, sizeof *f->distances_sq);
    if (!f->distances_sq) return CKM_NO_MEMORY;
    return run_over_own(f, own_unit, threads_for(f, (double)f->rows.d), centers);
}

/* The inertia times 2^power, rounded once; is_zero, OUT: whether it is zero before it is rounded. */
static int inertia_of(ckm_fit_state *f, const double *centers, int power, double *inertia, int *is_zero) {
    const int threads = threads_for(f, (double)f->rows.d);
    f->sums = calloc((size_t)threads, sizeof *f->sums);
    if (f->cluster_inertia) {
        memset(f->cluster_inertia, 0, (size_t)f->k * sizeof *f->cluster_inertia);
        begin_part(f);
    }
    const int status = f->sums ? run_over_own(f, inertia_unit, threads, centers) : CKM_NO_MEMORY;
    power -= 2 * (exponent_above(f->prepared.scale) - 1);
    if (status == CKM_OK) *inertia = ck_exact_value(f->sums, threads, power, is_zero);
    if (status == CKM_OK && f->cluster_inertia) {
        ckm_add_part(f->cluster_inertia, f->of_part, f->k);
        for (ptrdiff_t c = 0; power && c < f->k; c++) f->cluster_inertia[c] = ldexp(f->cluster_inertia[c], power);
    }
    free(f->sums);
    return status;
}

/* The same; digits that rows or squares have lost outside of float64's range are won back. */
static int careful_inertia(ckm_fit_state *f, const double *centers, double *inertia, int *is_zero) {
    const ptrdiff_t numbers = f->k * f->rows.d;
    const int power = -2 * f->power - f->weight_power;
    int status = inertia_of(f, centers, 0, inertia, is_zero);
    if (status) return status;
    if (f->rows.dtype != CKM_F64 || (*inertia >= CKM_LEAST_INERTIA && *inertia <= DBL_MAX))
        return power ? inertia_of(f, centers, power, inertia, is_zero) : CKM_OK;
    double largest = 0.0, smallest = INFINITY;
    for (ptrdiff_t i = 0; i < numbers; i++) {
        largest = larger(largest, fabs(centers[i]));
        if (centers[i] != 0.0 && fabs(centers[i]) < smallest) smallest = fabs(centers[i]);
    }
    for (ptrdiff_t j = 0; j < f->rows.d; j++) {
        largest = larger(largest, larger(f->maximum[j], -f->minimum[j]));
        if (f->least[j] < smallest) smallest = f->least[j];
    }
    if (*is_zero && exponent_above(smallest) > -CKM_MOST_EXPONENT) return CKM_OK;
    const int more = CKM_MOST_EXPONENT - exponent_above(largest);
    double *scaled = ckm_allocate(f->k, (size_t)f->rows.d * sizeof *scaled);
    status = scaled ? ckm_scale_rows(f, more) : CKM_NO_MEMORY;
    if (status == CKM_OK) {
        for (ptrdiff_t i = 0; i < numbers; i++) scaled[i] = ldexp(centers[i], more);
        status = inertia_of(f, scaled, power - 2 * more, inertia, is_zero);
    }
    free(scaled);
    return status;
}

int ckm_inertia(ckm_fit_state *f, const double *centers, double *inertia) {
    int is_zero = 0;
    const int status = careful_inertia(f, centers, inertia, &is_zero);
    if (status) return status;
    return *inertia > DBL_MAX || (*inertia == 0.0 && !is_zero) ? CKM_OUT_OF_RANGE : CKM_OK;
}
