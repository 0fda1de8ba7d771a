/* A whole fit without Python: assign, means, relocate empty clusters, converged? With the same first centres it has the
 * bits of Python's loop (ckmeans/loop.py), which knows more ways to shorten steps. */
#include "fit.h"
#include "api.h"
#include "relocate.h"
#include "shift.h"

#include <float.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* Exponents of the rows' largest magnitude beyond which fits run on rows times a power of two. */
#define CKM_LOW_EXPONENT (-400)
#define CKM_HIGH_EXPONENT 480
/* Below it the squared shift of centres may have lost its digits, and says nothing. */
#define CKM_LEAST_SHIFT_SQ 1e-290
#define CKM_SUMS_BYTES (1 << 28) /* that accumulators of several threads may take */

static int exponent_above(double value) {
    int e = 0;
    frexp(value, &e);
    return e;
}

/* Copies options of the caller's size; returns a status. */
static int read_options(const ckm_fit_options *options, ckm_fit_options *o, ptrdiff_t n) {
    memset(o, 0, sizeof *o);
    if (!options || options->struct_size < offsetof(ckm_fit_options, context) + sizeof o->context)
        return CKM_BAD_ARGUMENT;
    memcpy(o, options, options->struct_size < sizeof *o ? options->struct_size : sizeof *o);
    if (o->k < 1 || o->k > n || o->k > INT32_MAX || o->max_iter < 0 || o->n_threads < 0) return CKM_BAD_ARGUMENT;
    if (!(o->tol >= 0.0 && o->tol <= DBL_MAX)) return CKM_BAD_ARGUMENT;
    if (!o->max_iter) o->max_iter = 300;
    return CKM_OK;
}

/* Looks at weights; lightest but zero, and heaviest, OUT; returns a status. */
static int check_weights(const double *weights, ptrdiff_t n, double *lightest, double *heaviest) {
    *lightest = *heaviest = 0.0;
    for (ptrdiff_t i = 0; weights && i < n; i++) {
        if (!(weights[i] <= DBL_MAX)) return CKM_NOT_FINITE;
        if (weights[i] < 0.0) return weights[i] < -DBL_MAX ? CKM_NOT_FINITE : CKM_BAD_ARGUMENT;
        if (weights[i] > *heaviest) *heaviest = weights[i];
        if (weights[i] > 0.0 && (*lightest == 0.0 || weights[i] < *lightest)) *lightest = weights[i];
    }
    return weights && *heaviest == 0.0 ? CKM_BAD_ARGUMENT : CKM_OK;
}

/* Multiplies weights by a power of two. */
static int scale_weights(ckm_fit_state *f, int power) {
    double *scaled = ckm_allocate(f->rows.n, sizeof *scaled);
    if (!scaled) return CKM_NO_MEMORY;
    for (ptrdiff_t i = 0; i < f->rows.n; i++) scaled[i] = ldexp(f->weights[i], power);
    f->weights = f->scaled_weights = scaled;
    return CKM_OK;
}

/* Multiplies rows and weights by powers of two where squares could leave float64's range; lightest, heaviest: INOUT. */
static int bring_in_range(ckm_fit_state *f, double *lightest, double *heaviest) {
    const ptrdiff_t d = f->rows.d;
    double widest = 0.0, largest = 0.0, least = INFINITY;
    int status = CKM_OK;
    for (ptrdiff_t j = 0; j < d; j++) { /* a constant column is no distance between rows */
        const double most = f->maximum[j] > -f->minimum[j] ? f->maximum[j] : -f->minimum[j];
        const int varies = f->minimum[j] < f->maximum[j];
        if (varies && most > widest) widest = most;
        if (varies && f->least[j] < least) least = f->least[j];
        if (most > largest) largest = most;
    }
    const int e = exponent_above(widest);
    if (e > CKM_HIGH_EXPONENT) {
        f->power = CKM_HIGH_EXPONENT - e;
    } else if (e < CKM_LOW_EXPONENT) {
        const int room = 1000 - exponent_above(largest);
        f->power = -e < room ? -e : room;
    }
    if (f->weights) { /* of a weighted sum of all squared distances */
        const int most =
            2 * (e + f->power) + exponent_above(*heaviest) + exponent_above(4.0 * (double)f->rows.n * (double)d);
        f->weight_power = most > 1000 ? 1000 - most : most < -900 ? -most : 0;
    }
    if (f->power < 0 && least < ldexp(1.0, -485 - f->power)) return CKM_OUT_OF_RANGE;
    if (f->weight_power < 0 && exponent_above(*lightest) + f->weight_power < -1021) return CKM_OUT_OF_RANGE;
    if (f->weight_power) {
        status = scale_weights(f, f->weight_power);
        *lightest = ldexp(*lightest, f->weight_power), *heaviest = ldexp(*heaviest, f->weight_power);
    }
    if (f->power && status == CKM_OK) status = ckm_scale_rows(f, f->power);
    if (f->power && status == CKM_OK) status = ckm_statistics(f);
    return status;
}

/* The sum of numbers that are not negative, rounded once. */
static double exact_total(const ck_tiles *isa, const double *numbers, ptrdiff_t n, int *status) {
    ck_exact_sum *sum = calloc(1, sizeof *sum);
    int is_zero;
    if (!sum) {
        *status = CKM_NO_MEMORY;
        return 0.0;
    }
    isa->add_exactly(sum, numbers, NULL, n);
    const double total = ck_exact_value(sum, 1, 0, &is_zero);
    free(sum);
    return total;
}

/* Looks at the rows, and brings them in range; lightest and heaviest weight: INOUT. */
static int look_at_rows(ckm_fit_state *f, double tol, double *lightest, double *heaviest) {
    int status = ckm_statistics(f);
    if (status == CKM_OK) status = bring_in_range(f, lightest, heaviest);
    if (status) return status;
    /* A variance beyond float64's range says nothing; then only unchanged labels converge. */
    const double spread = exact_total(f->rows.isa, f->variance, f->rows.d, &status) / (double)f->rows.d;
    f->tolerance = spread <= DBL_MAX ? tol * spread : 0.0;
    return status;
}

/* Asks for the memory of a fit; returns a status. */
static int make_room(ckm_fit_state *f) {
    const ptrdiff_t n = f->rows.n, d = f->rows.d, k = f->k;
    if (k > PTRDIFF_MAX / 64 / d) return CKM_NO_MEMORY;
    f->minimum = ckm_allocate(d, 5 * sizeof(double));
    f->labels = ckm_allocate(n, sizeof *f->labels);
    f->before = ckm_allocate(k * d, sizeof *f->before);
    f->centers = ckm_allocate(k * d, sizeof *f->centers);
    if (!f->minimum || !f->labels || !f->before || !f->centers) return CKM_NO_MEMORY;
    f->maximum = f->minimum + d, f->mean = f->maximum + d, f->variance = f->mean + d, f->least = f->variance + d;
    memset(f->labels, -1, (size_t)n * sizeof *f->labels);
    return CKM_OK;
}

/* Everything before the first centres; known: or NULL. */
static int begin(ckm_fit_state *f, const ckm_fit_options *o, const ckm_known *known) {
    const ptrdiff_t n = f->rows.n, d = f->rows.d;
    double lightest, heaviest;
    int status = check_weights(o->weights, n, &lightest, &heaviest);
    if (status) return status;
    f->k = o->k, f->weights = o->weights, f->n_threads = o->n_threads;
    status = make_room(f);
    if (status == CKM_OK && known) {
        memcpy(f->minimum, known->minimum, (size_t)d * sizeof *f->minimum);
        memcpy(f->maximum, known->maximum, (size_t)d * sizeof *f->maximum);
        memcpy(f->least, known->least, (size_t)d * sizeof *f->least);
        f->tolerance = known->tolerance;
        f->cluster_inertia = known->cluster_inertia, f->of_part = known->cluster_inertia + f->k;
    } else if (status == CKM_OK) {
        status = look_at_rows(f, o->tol, &lightest, &heaviest);
    }
    if (status) return status;
    ck_range range = {d, n, f->minimum, f->maximum, f->least, 0, 0, f->weights != NULL, lightest, heaviest};
    ckm_digits_of(f->rows.dtype, &range);
    status = ckm_plan_totals(&f->totals, &range, f->k);
    if (status) return status;
    const size_t size = ckm_totals_size(&f->totals) * sizeof(uint64_t);
    const size_t room = CKM_SUMS_BYTES / size;
    f->accumulators = ckm_threads_for(f->n_threads, ckm_units(&f->rows), (double)n * (double)f->k * (double)d);
    if ((size_t)f->accumulators + 1 > room) f->accumulators = room > 2 ? (int)room - 1 : 1;
    return ckm_make_totals(&f->totals, f->accumulators > 1 ? 1 + f->accumulators : 1);
}

/* ---- A step ---- */

/* Moves the rows given to empty clusters, or back. */
static void move_given(ckm_fit_state *f, const int64_t *rows, ptrdiff_t count, const int32_t *empty, int back,
                       void *room) {
    for (ptrdiff_t i = 0; i < count; i++) {
        const int32_t donor = f->labels[rows[i]];
        const ck_rows x = ckm_block(&f->rows, rows[i], 1, room);
        const ck_accumulator sums = ckm_accumulator(&f->totals, 0, f->weights ? f->weights + rows[i] : NULL);
        f->rows.tiles->move(&x, back ? empty + i : &donor, back ? &donor : empty + i, &sums);
    }
}

/* centers, OUT: the means of the clusters that have weight. empty, OUT: the others; returns how many. */
static ptrdiff_t means(ckm_fit_state *f, double *centers, int32_t *empty) {
    ptrdiff_t count = 0;
    for (ptrdiff_t c = 0; c < f->k; c++) {
        if (ckm_weight(&f->totals, f->rows.isa, c) > 0.0)
            ckm_mean(&f->totals, f->rows.isa, c, centers + c * f->rows.d);
        else
            empty[count++] = (int32_t)c;
    }
    return count;
}

/* Gives the empty clusters rows, and renews the means; returns how many it gave, or a status below zero. */
static ptrdiff_t relocate(ckm_fit_state *f, double *centers, int32_t *empty, ptrdiff_t count, int64_t *rows,
                          void *room) {
    const ptrdiff_t d = f->rows.d;
    ptrdiff_t heaviest = 0, given;
    int status = ckm_own_distances(f, f->before);
    if (status) return status;
    given = ckm_rows_to_give(f->distances_sq, f->labels, f->weights, f->rows.n, f->k, count, rows);
    if (given < 0) return CKM_NO_MEMORY;
    move_given(f, rows, given, empty, 0, room);
    double most = -1.0;
    for (ptrdiff_t c = 0; c < f->k; c++) {
        const double weight = ckm_weight(&f->totals, f->rows.isa, c);
        if (weight > most) most = weight, heaviest = c;
        if (weight > 0.0) ckm_mean(&f->totals, f->rows.isa, c, centers + c * d);
    }
    /* No row was left to give: fewer distinct rows than clusters. What remains empty copies the heaviest centre. */
    for (ptrdiff_t i = given; i < count; i++)
        memcpy(centers + empty[i] * d, centers + heaviest * d, (size_t)d * sizeof *centers);
    move_given(f, rows, given, empty, 1, room); /* the sums stay those of the labels */
    return given;
}

/* Sets f->centers to what follows f->before, whose labels there are; returns how many clusters were relocated, or a
 * status. */
static ptrdiff_t next_centers(ckm_fit_state *f) {
    int32_t *empty = ckm_allocate(f->k, sizeof *empty);
    if (!empty) return CKM_NO_MEMORY;
    ptrdiff_t count = means(f, f->centers, empty), relocated = 0;
    if (count) {
        int64_t *rows = ckm_allocate(count, sizeof *rows);
        void *room = malloc(ckm_room_bytes(&f->rows, 1) + 1);
        relocated = rows && room ? relocate(f, f->centers, empty, count, rows, room) : CKM_NO_MEMORY;
        free(rows);
        free(room);
    }
    free(empty);
    return relocated;
}

/* ---- The loop ---- */

/* The power of two that brings the spread of centres near 1. */
static double unit_for(const double *centers, ptrdiff_t k, ptrdiff_t d) {
    double widest = 0.0;
    for (ptrdiff_t j = 0; j < d; j++) {
        double low = centers[j], high = centers[j];
        for (ptrdiff_t c = 1; c < k; c++) {
            const double v = centers[c * d + j];
            low = v < low ? v : low, high = v > high ? v : high;
        }
        if (high - low > widest) widest = high - low;
    }
    return widest > 1e-290 && widest < 1e290 ? ldexp(1.0, -exponent_above(widest)) : 1.0;
}

/* Digests of centres that followed relocations: they tell all that follows, so relocation would go on for ever. */
typedef struct {
    uint64_t (*digests)[2];
    ptrdiff_t count, room;
} ckm_seen;

/* Notes centres; returns 1 if they came before, 0 if not, or CKM_NO_MEMORY. */
static int came_before(ckm_seen *seen, const double *centers, ptrdiff_t n) {
    uint64_t digest[2] = {UINT64_C(0xCBF29CE484222325), UINT64_C(0x9AE16A3B2F90404F)};
    for (ptrdiff_t i = 0; i < n; i++) {
        uint64_t pattern;
        memcpy(&pattern, centers + i, sizeof pattern);
        digest[0] = (digest[0] ^ pattern) * UINT64_C(0x100000001B3);
        digest[0] ^= digest[0] >> 29;
        digest[1] = (digest[1] + pattern) * UINT64_C(0x9FB21C651E98DF25);
        digest[1] ^= digest[1] >> 32;
    }
    for (ptrdiff_t i = 0; i < seen->count; i++)
        if (seen->digests[i][0] == digest[0] && seen->digests[i][1] == digest[1]) return 1;
    if (seen->count == seen->room) {
        void *more = realloc(seen->digests, (size_t)(seen->room + 64) * sizeof *seen->digests);
        if (!more) return CKM_NO_MEMORY;
        seen->digests = more, seen->room += 64;
    }
    memcpy(seen->digests[seen->count++], digest, sizeof digest);
    return 0;
}

/* The squared shift of all centres in a step; still, OUT: whether none moved. */
static double shift_of(const ckm_fit_state *f, double unit, int *still) {
    double total = 0.0;
    *still = 1;
    for (ptrdiff_t c = 0; c < f->k; c++) {
        const ptrdiff_t at = c * f->rows.d;
        double off_sq;
        if (ckm_moved(f->before + at, f->centers + at, f->rows.d, unit, &off_sq)) *still = 0;
        total += off_sq;
    }
    return total / unit / unit;
}

/* Whether a step is the last one, or a status below zero. */
static int is_last(const ckm_fit_state *f, ptrdiff_t changed, ptrdiff_t relocated, double shift_sq, int still,
                   ckm_seen *seen) {
    if (relocated) return came_before(seen, f->centers, f->k * f->rows.d);
    return !changed || (shift_sq <= f->tolerance && (shift_sq > CKM_LEAST_SHIFT_SQ || still));
}

/* Steps until the end; afterwards labels are those of f->before, and f->centers the means that follow. notes: or NULL.
 */
static int iterate(ckm_fit_state *f, const ckm_fit_options *o, ckm_note *notes, ckm_fit_result *result) {
    const ptrdiff_t numbers = f->k * f->rows.d;
    const double unit = unit_for(f->centers, f->k, f->rows.d);
    ckm_seen seen = {NULL, 0, 0};
    int status = CKM_OK;
    while (result->n_iter < o->max_iter && !result->converged && status == CKM_OK) {
        const double began = notes ? ckm_engine_in_use.seconds() : 0.0;
        memcpy(f->before, f->centers, (size_t)numbers * sizeof *f->before);
        const ptrdiff_t changed = ckm_assign_all(f, f->before, 1);
        const ptrdiff_t relocated = changed < 0 ? changed : next_centers(f);
        if (relocated < 0) {
            status = (int)relocated;
            break;
        }
        int still;
        const double shift_sq = shift_of(f, unit, &still);
        if (notes) {
            const ckm_note note = {NAN,
                                   sqrt(shift_sq),
                                   changed,
                                   f->n_distances,
                                   relocated,
                                   ckm_engine_in_use.seconds() - began,
                                   {'l', 'l', 'o', 'y', 'd'}};
            notes[result->n_iter] = note;
        }
        result->n_iter++;
        const int ends = is_last(f, changed, relocated, shift_sq, still, &seen);
        if (ends < 0) status = ends;
        result->converged = ends > 0;
        if (status == CKM_OK && o->stop && o->stop(o->context)) result->converged = 0, status = CKM_STOPPED;
    }
    free(seen.digests);
    return status;
}

/* centers, OUT: the last means, rounded as the rows' type wants. */
static void round_centers(ckm_fit_state *f, double *centers) {
    for (ptrdiff_t i = 0; i < f->k * f->rows.d; i++)
        centers[i] = f->rows.dtype == CKM_F32 ? (double)(float)f->centers[i] : f->centers[i];
}

/* Labels and inertia of the final centres. */
static int finish(ckm_fit_state *f, const double *centers, int32_t *labels, ckm_fit_result *result) {
    const ptrdiff_t numbers = f->k * f->rows.d;
    ptrdiff_t same = 0;
    while (same < numbers && centers[same] == f->before[same]) same++;
    if (same < numbers) { /* labels are those of the centres before the last means */
        const ptrdiff_t status = ckm_assign_all(f, centers, 0);
        if (status < 0) return (int)status;
    }
    memcpy(labels, f->labels, (size_t)f->rows.n * sizeof *labels);
    return ckm_inertia(f, centers, &result->inertia);
}

static void end(ckm_fit_state *f) {
    free(f->room_of_centers.at);
    free(f->room_of_scratch.at);
    free(f->room_of_tallies.at);
    free(f->scaled_rows);
    free(f->scaled_weights);
    free(f->minimum);
    free(f->labels);
    free(f->distances_sq);
    free(f->before);
    free(f->centers);
    ckm_free_totals(&f->totals);
}

int ckm_fit_rows(const void *x, int dtype, ptrdiff_t n, ptrdiff_t d, ptrdiff_t stride, const ckm_fit_options *options,
                 double *centers, int32_t *labels, ckm_fit_result *result) {
    return ckm_fit_knowing(x, dtype, n, d, stride, options, NULL, centers, labels, result);
}

int ckm_fit_knowing(const void *x, int dtype, ptrdiff_t n, ptrdiff_t d, ptrdiff_t stride,
                    const ckm_fit_options *options, const ckm_known *known, double *centers, int32_t *labels,
                    ckm_fit_result *result) {
    ckm_fit_state f;
    ckm_fit_options o;
    ckm_fit_result found = {sizeof found, NAN, 0, 0};
    memset(&f, 0, sizeof f);
    int status = read_options(options, &o, n);
    if (status == CKM_OK) status = ckm_rows_of(&f.rows, ckm_engine_in_use.tiles(), x, dtype, n, d, stride);
    if (status || !centers || !labels) return CKM_BAD_ARGUMENT;
    if (result && result->struct_size < offsetof(ckm_fit_result, converged) + sizeof found.converged)
        return CKM_BAD_ARGUMENT;
    status = begin(&f, &o, known);
    if (status == CKM_OK && o.init && !ckm_finite(o.init, f.k * d)) status = CKM_NOT_FINITE;
    for (ptrdiff_t i = 0; status == CKM_OK && o.init && i < f.k * d; i++) f.centers[i] = ldexp(o.init[i], f.power);
    if (status == CKM_OK && !o.init) status = ckm_first_centers(&f, o.seed);
    if (status == CKM_OK) status = iterate(&f, &o, known ? known->notes : NULL, &found);
    if (status == CKM_OK || status == CKM_STOPPED) {
        const int ended = status == CKM_OK;
        round_centers(&f, centers);
        if (ended) status = finish(&f, centers, labels, &found);
        for (ptrdiff_t i = 0; f.power && i < f.k * d; i++) centers[i] = ldexp(centers[i], -f.power);
    }
    if (result) {
        const size_t size = result->struct_size < sizeof found ? result->struct_size : sizeof found;
        found.struct_size = result->struct_size;
        memcpy(result, &found, size);
    }
    end(&f);
    return status;
}
