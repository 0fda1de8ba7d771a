/* Elkan's algorithm over a block of rows of type REAL: C. Elkan, "Using the triangle inequality to accelerate k-means",
 * 2003.
 *
 * Each row has an upper bound of its distance to the assigned centre and a lower bound of its distance to each of the
 * others; a centre whose lower bound lies above the upper bound is not compared. elkan_bounds.h tells how bounds are
 * stored, elkan_batch.h what a batch is, docs/proofs/elkan.md why the bounds hold. Included for each type by tables.h,
 * behind nearest.h and sums.h. Knows nothing of how far centres moved or why. */
#include "once/elkan_batch.h"

/* A batch of rows, from its first on. */
typedef struct {
    const REAL *x;
    const ck_int8_rows *codes;
    int32_t *found; /* their labels */
    ck_elkan_bounds bounds;
} FN(ck_elkan_rows);

/* The nearest centre of row i of a batch, of the n in e->candidates, the assigned one among them; stores their bounds.
 */
static int32_t FN(elkan_nearest)(const ck_centers *c, const FN(ck_elkan_rows) * r, ptrdiff_t i,
                                 const ck_elkan_drift *drift, ptrdiff_t n, const ck_elkan *e, ck_tally *tally) {
    const ck_int8_rows *b = r->codes;
    const ck_norms norms = norms_of(c, b, i);
    const float distance = int8_distance(b, i), base = r->bounds.base[i];
    uint8_t *lower = r->bounds.lower + i * r->bounds.stride;
    float *upper = r->bounds.upper + i, now = INFINITY;
    for (ptrdiff_t p = 0; p < n; p++) {
        const int32_t id = e->candidates[p];
        e->scores[p] = int8_score(c, b, i, id);
        const float lower_sq = norms.codes_least + 2.0f * e->scores[p] - norms.error;
        lower[id] = bound_of(lower_of(lower_sq, e->down) - distance * e->up, base, drift->drift_floor[id]);
    }
    n = int8_rule_out(c, b, i, e->candidates, e->scores, n);
    int32_t label = e->candidates[0];
    if (n == 1) {
        now = upper_of(e->up, norms.codes_most + 2.0f * (e->scores[0] + norms.error + c->slack[label]), distance);
    } else {
        label = FN(nearest_of_few)(c, e->candidates, n, r->x + i * c->d, b->norm[i] * b->norm[i], e->scores,
                                   &tally->n_decided);
        for (ptrdiff_t p = 0; p < n; p++) {
            const int32_t id = e->candidates[p];
            const float lower_sq = norms.least + 2.0f * e->scores[p] - norms.error;
            lower[id] = bound_of(lower_of(lower_sq, e->down), base, drift->drift_floor[id]);
            if (id == label)
                now = upper_of(e->up, norms.most + 2.0f * (e->scores[p] + norms.error + c->slack[label]), 0.0f);
        }
    }
    if (label != r->found[i] || now < *upper) *upper = now;
    lower[label] = CK_NEVER;
    return label;
}

/* Compares n rows with every centre, and stores bounds for all. labels, INOUT. */
static void FN(elkan_compare_all)(const ck_centers *c, const REAL *x, ptrdiff_t n, const ck_codes *codes,
                                  const ck_elkan_drift *drift, int32_t *labels, const ck_elkan_bounds *bounds,
                                  const ck_elkan *e, ck_tally *tally) {
    const ck_store_bounds store = {drift, bounds->base, bounds->lower, bounds->stride, n, e->down, e->up};
    const ptrdiff_t undecided =
        FN(nearest_in_int8)(c, x, n, codes, labels, &store, e->upper_sq, NULL, NULL, &tally->n_decided, e->nearest);
    if (undecided) FN(nearest_of_undecided)(c, x, n, labels, &tally->n_decided, e->nearest);
    tally->n_distances += n * c->k;
    for (ptrdiff_t i = 0; i < n; i++) {
        uint8_t *lower = bounds->lower + i * bounds->stride;
        if (e->upper_sq[i] < 1e30f) {
            bounds->upper[i] = upper_of(e->up, e->upper_sq[i], 0.0f);
        } else {
            bounds->upper[i] = INFINITY;
            memset(lower, 0, (size_t)c->k);
        }
        lower[labels[i]] = CK_NEVER;
        memset(lower + c->k, CK_NEVER, (size_t)(bounds->stride - c->k));
    }
}

/* Makes b the codes of a batch of n rows; codes: of the block whose row `first` is the first of them, or NULL. */
static void FN(elkan_codes)(const ck_centers *c, const REAL *x, ptrdiff_t n, const ck_codes *codes, ptrdiff_t first,
                            ck_int8_rows *b) {
    if (codes && *codes->filled)
        int8_view(b, codes, first, c->d);
    else
        for (ptrdiff_t i = 0; i < CK_ROWS; i++) FN(to_int8)(c, x + (i < n ? i : 0) * c->d, b, i);
    int8_derive(b, CK_ROWS, c->d);
}

/* The n rows of a batch store new bounds for the centres drift->refreshed. */
static void FN(elkan_refresh)(const ck_centers *c, const ck_elkan_drift *drift, const FN(ck_elkan_rows) * r,
                              ptrdiff_t n, const ck_elkan *e) {
    const ck_elkan_bounds *to = &r->bounds;
    const ck_store_bounds store = {drift, to->base, to->lower, to->stride, n, e->down, e->up};
    int8_transpose(r->codes, CK_ROWS, c->d);
    for (ptrdiff_t i = 0; i < CK_ROWS; i++) r->codes->least[i] = INFINITY;
    int8_refresh(drift->refreshed, r->codes, &store, drift->ids);
    for (ptrdiff_t i = 0; i < n; i++) to->lower[i * to->stride + r->found[i]] = CK_NEVER;
}

/* Makes the upper bounds of rows tight whose assigned centre moved, unless loose ones do. Rows beyond float32 are
 * decided at once. */
static void FN(elkan_tighten)(const ck_centers *c, const ck_elkan_drift *drift, const FN(ck_elkan_rows) * r,
                              ptrdiff_t n, const ck_elkan *e, ck_tally *tally) {
    const ck_int8_rows *b = r->codes;
    for (ptrdiff_t i = 0; i < n; i++) {
        const ptrdiff_t assigned = r->found[i];
        float *upper = r->bounds.upper + i;
        uint8_t *lower = r->bounds.lower + i * r->bounds.stride;
        if (!(drift->shift[assigned] > 0.0f) && *upper < INFINITY) continue;
        const float loose = (*upper + drift->shift[assigned]) * 1.000001f;
        if (!drift->tighten_first && loose < INFINITY && all_ruled_out(c, drift, loose - r->bounds.base[i], lower)) {
            *upper = loose;
            continue;
        }
        const ck_norms norms = norms_of(c, b, i);
        const float score = int8_score(c, b, i, assigned);
        const float upper_sq = norms.codes_most + 2.0f * (score + norms.error + c->slack[assigned]);
        const float now = upper_of(e->up, upper_sq, int8_distance(b, i));
        const float tight = now < loose ? now : loose;
        if (!(upper_sq < 1e30f && norms.most < 1e30f && tight < INFINITY)) { /* nothing is ruled out, ever */
            memset(lower, 0, (size_t)c->k);
            *upper = INFINITY;
            FN(nearest)(c, r->x + i * c->d, 1, NULL, r->found + i, tally, e->nearest);
            lower[r->found[i]] = CK_NEVER;
            continue;
        }
        *upper = tight;
        r->bounds.base[i] = rebase(lower, c->k, r->bounds.base[i], *upper);
    }
}

/* Stores the lower bounds of listed distances, and decides the rows to which other centres than the assigned one can
 * still be nearest. */
static void FN(elkan_settle)(const ck_centers *c, const ck_elkan_drift *drift, const FN(ck_elkan_rows) * r,
                             ptrdiff_t distances, const ck_elkan *e, ck_tally *tally) {
    const ck_elkan_bounds *to = &r->bounds;
    ptrdiff_t count = 0;
    for (ptrdiff_t p = 0; p < distances; p++) {
        const ptrdiff_t i = e->row[p], center = e->center[p];
        to->lower[i * to->stride + center] = bound_of(e->lower[p], to->base[i], drift->drift_floor[center]);
        drift->n_compared[center] += 1;
        const int possible = !(e->lower[p] > to->upper[i]);
        e->row[count] = (int32_t)i, e->center[count] = (int32_t)center; /* earlier ones are done with */
        count += possible;
    }
    for (ptrdiff_t p = 0; p < count;) {
        const int32_t i = e->row[p], assigned = r->found[i];
        ptrdiff_t n = 0;
        for (; p < count && e->row[p] == i && e->center[p] < assigned; p++) e->candidates[n++] = e->center[p];
        for (e->candidates[n++] = assigned; p < count && e->row[p] == i; p++) e->candidates[n++] = e->center[p];
        r->found[i] = FN(elkan_nearest)(c, r, i, drift, n, e, tally);
    }
}

/* The nearest centres of n rows, CK_ROWS at most. */
static void FN(elkan_batch)(const ck_centers *c, const ck_elkan_drift *drift, const FN(ck_elkan_rows) * r, ptrdiff_t n,
                            const ck_elkan *e, ck_tally *tally) {
    const ck_elkan_bounds *to = &r->bounds;
    if (drift->refreshed) {
        FN(elkan_refresh)(c, drift, r, n, e);
        tally->n_distances += n * drift->refreshed->k;
    }
    FN(elkan_tighten)(c, drift, r, n, e, tally);
    for (ptrdiff_t i = 0; i < n;) {
        ptrdiff_t words = 0, distances = 0;
        for (; i < n && distances < CK_DISTANCES_HELD; i++) {
            const uint8_t *lower = to->lower + i * to->stride;
            if (to->upper[i] < INFINITY)
                words = list_words(e, c, drift, i, to->upper[i] - to->base[i], lower, CK_ROWS * to->stride, words,
                                   &distances);
        }
        list_distances(e, words);
        tally->n_distances += distances;
        bound_distances(e, c, r->codes, distances);
        FN(elkan_settle)(c, drift, r, distances, e, tally);
    }
}

/* As the table has it, for CK_BLOCK rows at most. */
static void FN(elkan)(const ck_centers *c, const REAL *x, ptrdiff_t n, const ck_codes *codes,
                      const ck_elkan_drift *drift, const ck_accumulator *sums, int32_t *labels,
                      const ck_elkan_bounds *bounds, ck_tally *tally, void *scratch) {
    ck_elkan e;
    int32_t found[CK_BLOCK];
    elkan_layout(&e, scratch, c->k, c->d);
    e.down = (float)(drift->unit / c->screen_scale * (1.0 - 1e-6));
    e.up = (float)(drift->unit / c->screen_scale * (1.0 + 1e-6));
    memcpy(found, labels, (size_t)n * sizeof *found);
    if (!drift->shift) FN(elkan_compare_all)(c, x, n, codes, drift, found, bounds, &e, tally);
    for (ptrdiff_t i = 0; drift->shift && i < n; i += CK_ROWS) {
        const ptrdiff_t rows = n - i < CK_ROWS ? n - i : CK_ROWS, stride = bounds->stride;
        ck_int8_rows b = e.rows;
        FN(elkan_codes)(c, x + i * c->d, rows, codes, i, &b);
        const FN(ck_elkan_rows) r = {
            x + i * c->d,
            &b,
            found + i,
            {bounds->upper + i, bounds->base + i, bounds->lower + i * stride, stride},
        };
        FN(elkan_batch)(c, drift, &r, rows, &e, tally);
    }
    tally->n_changed += FN(move)(sums, x, n, labels, found, sums->weights);
    memcpy(labels, found, (size_t)n * sizeof *found);
}
