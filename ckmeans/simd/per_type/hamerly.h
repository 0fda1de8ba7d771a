/* Hamerly's algorithm over a block of rows of type REAL: G. Hamerly, "Making k-means even faster", 2010.
 *
 * Each row has an upper bound of its distance to the assigned centre and a lower bound of that to all others. A row
 * whose upper bound lies below its lower bound keeps its label unseen. Bounds are float32, in one unit for the whole
 * run, and rounded the safe way at every step. Included for each type by tables.h, behind nearest.h and sums.h. Knows
 * nothing of how far centres moved or why. */
#include "once/scratch.h"

/* A float32 number not below, or not above, a distance; a few roundings of float32 are covered. */
CK_INLINE float FN(rounded_up)(double v) { return (float)(v * (1.0 + 1e-6)) + 1e-30f; }
CK_INLINE float FN(rounded_down)(double v) { return v > 1e15 ? 1e15f : (float)(v * (1.0 - 1e-6)); }

/* Makes the bounds hold after the centres moved. Lists in `positions`, ascending, the rows that these leave in doubt;
 * returns how many. */
static ptrdiff_t FN(widen_bounds)(const ck_shift *s, ptrdiff_t n, const int32_t *labels, float *CK_RESTRICT upper,
                                  float *CK_RESTRICT lower, int32_t *positions) {
    int32_t in_doubt[CK_BLOCK];
    ptrdiff_t count = 0;
    for (ptrdiff_t i = 0; i < n; i++) {
        const int32_t label = labels[i];
        const float farther = (upper[i] + s->shift[label]) * 1.000001f, nearer = lower[i] - s->max_other_shift[label];
        const float other = nearer > 0.0f ? nearer * 0.999999f : 0.0f;
        upper[i] = farther, lower[i] = other;
        in_doubt[i] = !(farther < other) & !(farther < s->center_half_distance[label]);
    }
    for (ptrdiff_t i = 0; i < n; i++) positions[count] = (int32_t)i, count += in_doubt[i];
    return count;
}

/* The rows of a block that bounds leave in doubt, gathered. */
typedef struct {
    REAL *rows;
    double *distances_sq, *weights;
    int32_t *positions, *labels, *found; /* in the block; their labels before and after */
    int32_t *loose, *loose_labels;       /* positions of rows whose upper bound is not tight, and their labels */
    float *lower_sq;
    void *nearest; /* its scratch */
} FN(ck_in_doubt);

static size_t FN(in_doubt_layout)(FN(ck_in_doubt) * o, char *memory, ptrdiff_t d) {
    size_t used = 0;
    o->rows = piece(memory, &used, (size_t)(CK_BLOCK * d) * sizeof(REAL));
    o->distances_sq = piece(memory, &used, CK_BLOCK * sizeof(double));
    o->weights = piece(memory, &used, CK_BLOCK * sizeof(double));
    o->labels = piece(memory, &used, CK_BLOCK * sizeof(int32_t));
    o->found = piece(memory, &used, CK_BLOCK * sizeof(int32_t));
    o->positions = piece(memory, &used, CK_BLOCK * sizeof(int32_t));
    o->loose = piece(memory, &used, CK_BLOCK * sizeof(int32_t));
    o->loose_labels = piece(memory, &used, CK_BLOCK * sizeof(int32_t));
    o->lower_sq = piece(memory, &used, CK_BLOCK * sizeof(float));
    o->nearest = piece(memory, &used, nearest_bytes(d));
    return used;
}

static size_t FN(hamerly_bytes)(const ck_centers *c) {
    FN(ck_in_doubt) o;
    return FN(in_doubt_layout)(&o, NULL, c->d);
}

/* Makes the upper bounds of n rows in doubt tight and drops the rows that this settles; returns how many stay. */
static ptrdiff_t FN(tighten)(const ck_centers *c, const REAL *x, const ck_shift *s, FN(ck_in_doubt) * o, ptrdiff_t n,
                             float *upper, const float *lower) {
    const double unit = s->unit / c->scale;
    ptrdiff_t count = 0;
    FN(assigned_distances)(c, x, o->positions, n, o->labels, o->distances_sq);
    for (ptrdiff_t i = 0; i < n; i++) {
        const int32_t at = o->positions[i], label = o->labels[i];
        const float tight = FN(rounded_up)(sqrt(o->distances_sq[i]) * unit);
        upper[at] = tight;
        o->positions[count] = at, o->labels[count] = label;
        count += !(tight < lower[at]) & !(tight < s->center_half_distance[label]);
    }
    return count;
}

/* Compares n rows in doubt with every centre. Upper bounds of rows that keep their label are tight already unless
 * `first`, in a run's first step. */
static void FN(decide_in_doubt)(const ck_centers *c, const REAL *x, const ck_shift *s, FN(ck_in_doubt) * o, ptrdiff_t n,
                                int first, int32_t *labels, float *upper, float *lower, ck_tally *tally) {
    ptrdiff_t loose = 0;
    for (ptrdiff_t i = 0; i < n; i++)
        for (ptrdiff_t j = 0; j < c->d; j++) o->rows[i * c->d + j] = x[o->positions[i] * c->d + j];
    FN(nearest_in_float32)(c, o->rows, n, o->found, o->lower_sq, &tally->n_decided, o->nearest);
    tally->n_distances += n * c->k;
    for (ptrdiff_t i = 0; i < n; i++) {
        const int32_t at = o->positions[i];
        const double below = o->lower_sq[i] > 0.0f ? sqrt((double)o->lower_sq[i]) : 0.0;
        lower[at] = FN(rounded_down)(below * (s->unit / c->screen_scale));
        o->loose[loose] = at, o->loose_labels[loose] = o->found[i];
        loose += first | (o->found[i] != o->labels[i]);
        labels[at] = o->found[i];
    }
    FN(assigned_distances)(c, x, o->loose, loose, o->loose_labels, o->distances_sq);
    for (ptrdiff_t i = 0; i < loose; i++)
        upper[o->loose[i]] = FN(rounded_up)(sqrt(o->distances_sq[i]) * (s->unit / c->scale));
}

/* As the table has it, for CK_BLOCK rows at most. Where shift->shift is NULL no bound holds yet, and every row is
 * compared with every centre. */
static void FN(hamerly)(const ck_centers *c, const REAL *x, ptrdiff_t n, const ck_shift *shift,
                        const ck_accumulator *sums, int32_t *labels, float *upper, float *lower, ck_tally *tally,
                        void *scratch) {
    FN(ck_in_doubt) o;
    FN(in_doubt_layout)(&o, scratch, c->d);
    ptrdiff_t count = n;
    if (shift->shift)
        count = FN(widen_bounds)(shift, n, labels, upper, lower, o.positions);
    else
        for (ptrdiff_t i = 0; i < n; i++) o.positions[i] = (int32_t)i;
    for (ptrdiff_t i = 0; i < count; i++) o.labels[i] = labels[o.positions[i]];
    if (shift->shift && count) count = FN(tighten)(c, x, shift, &o, count, upper, lower);
    if (!count) return;
    FN(decide_in_doubt)(c, x, shift, &o, count, !shift->shift, labels, upper, lower, tally);
    for (ptrdiff_t i = 0; sums->weights && i < count; i++) o.weights[i] = sums->weights[o.positions[i]];
    tally->n_changed += FN(move)(sums, o.rows, count, o.labels, o.found, sums->weights ? o.weights : NULL);
}
