/* Sums for programs that make steps of their own. Knows nothing of centres. */
#include "sums.h"
#include "grid.h"

#include <float.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

struct ckm_sums {
    ckm_totals totals;
    ck_range range;
    ptrdiff_t n; /* rows so far */
    int dtype;
    const ck_tiles *isa;
    double given[]; /* [3][d]: minimum, maximum and least */
};

/* More rows than anybody adds. A grid for 2^62 would have no bits left for their numbers. */
#define CKM_MOST_ROWS ((ptrdiff_t)1 << 48)

/* The largest numbers of each type, the smallest one and the smallest magnitude. */
static const double highest[] = {FLT_MAX, DBL_MAX, 65504.0, 255.0, 127.0};
static const double lowest[] = {-FLT_MAX, -DBL_MAX, -65504.0, 0.0, -128.0};
static const double smallest[] = {0x1p-149, 0x1p-1074, 0x1p-24, 1.0, 1.0};

/* Copies options of the caller's size; returns whether there are enough of them. */
static int read_options(const ckm_sums_options *options, ckm_sums_options *o) {
    memset(o, 0, sizeof *o);
    if (!options || options->struct_size < offsetof(ckm_sums_options, heaviest) + sizeof o->heaviest) return 0;
    memcpy(o, options, options->struct_size < sizeof *o ? options->struct_size : sizeof *o);
    return 1;
}

static int range_makes_sense(const ckm_sums *s) {
    const ck_range *r = &s->range;
    for (ptrdiff_t j = 0; j < r->d; j++)
        if (!(r->minimum[j] <= r->maximum[j] && r->minimum[j] >= -DBL_MAX && r->maximum[j] <= DBL_MAX &&
              r->least[j] > 0.0))
            return 0;
    return 1;
}

int ckm_new_sums(const ckm_sums_options *options, ckm_sums **out) {
    ckm_sums_options o;
    if (!out) return CKM_BAD_ARGUMENT;
    *out = NULL;
    if (!read_options(options, &o) || o.k < 1 || o.k > INT32_MAX || o.d < 1 || o.d > INT32_MAX || o.n < 1)
        return CKM_BAD_ARGUMENT;
    if (o.dtype < CKM_F32 || o.dtype > CKM_I8 || !o.minimum != !o.maximum) return CKM_BAD_ARGUMENT;
    if (!(o.lightest >= 0.0 && o.lightest <= o.heaviest && o.heaviest <= DBL_MAX) ||
        (o.heaviest > 0.0) != (o.lightest > 0.0))
        return CKM_BAD_ARGUMENT;
    if (o.n > CKM_MOST_ROWS) o.n = CKM_MOST_ROWS;
    ckm_sums *s = malloc(sizeof *s + 3 * sizeof(double) * (size_t)o.d);
    if (!s) return CKM_NO_MEMORY;
    double *minimum = s->given, *maximum = minimum + o.d, *least = maximum + o.d;
    for (ptrdiff_t j = 0; j < o.d; j++) {
        minimum[j] = o.minimum ? o.minimum[j] : lowest[o.dtype];
        maximum[j] = o.maximum ? o.maximum[j] : highest[o.dtype];
        least[j] = o.least ? o.least[j] : smallest[o.dtype];
    }
    const ck_range range = {o.d, o.n, minimum, maximum, least, 0, 0, o.heaviest > 0.0, o.lightest, o.heaviest};
    s->range = range, s->n = 0, s->dtype = o.dtype, s->isa = ckm_engine_in_use.tiles();
    ckm_digits_of(o.dtype, &s->range);
    memset(&s->totals, 0, sizeof s->totals);
    int status = range_makes_sense(s) ? ckm_plan_totals(&s->totals, &s->range, o.k) : CKM_BAD_ARGUMENT;
    if (status == CKM_OK) status = ckm_make_totals(&s->totals, 1);
    if (status == CKM_OK)
        *out = s;
    else
        ckm_free_sums(s);
    return status;
}

void ckm_free_sums(ckm_sums *sums) {
    if (sums) ckm_free_totals(&sums->totals);
    free(sums);
}

/* Whether a block lies in the range; labels and weights are of its rows. */
static int check_block(const ckm_sums *s, const ckm_rows *rows, const ck_rows *x, const int32_t *labels,
                       const double *weights) {
    const ck_range *r = &s->range;
    if (!ckm_finite_block(rows, x)) return CKM_NOT_FINITE;
    for (ptrdiff_t i = 0; i < x->n; i++) {
        if (labels[i] < 0 || labels[i] >= s->totals.k) return CKM_BAD_ARGUMENT;
        if (weights && !(weights[i] <= DBL_MAX)) return CKM_NOT_FINITE;
        if (weights && weights[i] < 0.0) return CKM_BAD_ARGUMENT;
        if (weights && weights[i] != 0.0 && (weights[i] < r->lightest || weights[i] > r->heaviest))
            return CKM_OUT_OF_RANGE;
        for (ptrdiff_t j = 0; j < x->d; j++) {
            const double v = rows->dtype == CKM_F64 ? ((const double *)x->numbers)[i * x->d + j]
                                                    : (double)((const float *)x->numbers)[i * x->d + j];
            if (v < r->minimum[j] || v > r->maximum[j] || (v != 0.0 && fabs(v) < r->least[j])) return CKM_OUT_OF_RANGE;
        }
    }
    return CKM_OK;
}

int ckm_add_rows(ckm_sums *s, const void *x, ptrdiff_t n, ptrdiff_t stride, const int32_t *labels,
                 const double *weights) {
    ckm_rows rows;
    if (!s || (n && !labels) || !weights != !s->totals.grid.weighted) return CKM_BAD_ARGUMENT;
    int status = ckm_rows_of(&rows, s->isa, x, s->dtype, n, s->range.d, stride);
    if (status) return status;
    if (n > s->range.n - s->n) return CKM_OUT_OF_RANGE;
    void *room = malloc(ckm_room_bytes(&rows, rows.block_rows) + 1);
    if (!room) return CKM_NO_MEMORY;
    /* All rows are looked at before one is added. */
    for (int adding = 0; adding < 2 && status == CKM_OK; adding++)
        for (ptrdiff_t first = 0; first < n && status == CKM_OK; first += rows.block_rows) {
            const ck_rows block =
                ckm_block(&rows, first, n - first < rows.block_rows ? n - first : rows.block_rows, room);
            const double *some = weights ? weights + first : NULL;
            if (adding) {
                const ck_accumulator to = ckm_accumulator(&s->totals, 0, some);
                rows.tiles->move(&block, NULL, labels + first, &to);
            } else {
                status = check_block(s, &rows, &block, labels + first, some);
            }
        }
    if (status == CKM_OK) s->n += n;
    free(room);
    return status;
}

static int same_range(const ckm_sums *a, const ckm_sums *b) {
    const ck_range *r = &a->range, *q = &b->range;
    return a->totals.k == b->totals.k && a->dtype == b->dtype && r->d == q->d && r->n == q->n &&
           r->lightest == q->lightest && r->heaviest == q->heaviest &&
           !memcmp(a->given, b->given, 3 * (size_t)r->d * sizeof(double));
}

int ckm_merge_sums(ckm_sums *into, const ckm_sums *other) {
    if (!into || !other || !same_range(into, other)) return CKM_BAD_ARGUMENT;
    if (other->n > into->range.n - into->n) return CKM_OUT_OF_RANGE;
    const size_t size = ckm_totals_size(&into->totals);
    for (size_t i = 0; i < size; i++) into->totals.totals[i] += other->totals.totals[i];
    for (ptrdiff_t c = 0; c < into->totals.k; c++) into->totals.counts[c] += other->totals.counts[c];
    into->n += other->n;
    return CKM_OK;
}

int ckm_means_of(const ckm_sums *s, double *means, double *weights) {
    if (!s || !means) return CKM_BAD_ARGUMENT;
    for (ptrdiff_t c = 0; c < s->totals.k; c++) {
        const double weight = ckm_weight(&s->totals, s->isa, c);
        double *mean = means + c * s->range.d;
        if (weights) weights[c] = s->totals.grid.weighted ? weight / s->totals.grid.weight_unit : weight;
        if (weight > 0.0)
            ckm_mean(&s->totals, s->isa, c, mean);
        else
            for (ptrdiff_t j = 0; j < s->range.d; j++) mean[j] = NAN;
    }
    return CKM_OK;
}
