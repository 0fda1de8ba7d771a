/* Elkan's bounds over a block of rows, for one storage type, REAL: elkan.py tells the idea, elkan_pairs.h what a batch
 * is. Knows nothing of how far centres moved or why. */

/* A batch of rows, from its first on. */
typedef struct {
    const REAL *x;
    const ck_bytes *bytes;
    int32_t *found;
    ck_stored stored;
} FN(ck_elkan_rows);

/* The nearest centre of row i of a batch, of n that are left in e->few, `own` among them; stores their bounds. */
static int32_t FN(elkan_few)(const ck_centers *c, const FN(ck_elkan_rows) * r, ptrdiff_t i, const ck_ways *w,
                             ptrdiff_t n, const ck_elkan *e, ck_tally *tally) {
    const ck_bytes *b = r->bytes;
    const ck_norms norms = norms_of(c, b, i);
    const float off = bytes_off(b, i), base = r->stored.base[i];
    uint8_t *bounds = r->stored.bounds + i * r->stored.stride;
    float *upper = r->stored.upper + i;
    for (ptrdiff_t p = 0; p < n; p++) {
        const int32_t at = e->few[p];
        e->scores[p] = bytes_score(c, b, i, at);
        const float lower_sq = norms.bytes_least + 2.0f * e->scores[p] - norms.error;
        bounds[at] = bound_of(lower_of(lower_sq, e->down) - off * e->up, base, w->least[at]);
    }
    ck_centers few = *c;
    few.k = bytes_rule_out(c, b, i, e->few, e->scores, n), few.names = e->few;
    int32_t label = few.names[0];
    float now = INFINITY;
    if (few.k == 1) {
        now = upper_of(e->up, norms.bytes_most + 2.0f * (e->scores[0] + norms.error + c->slack[label]), off);
    } else {
        label = FN(nearest_of_few)(&few, r->x + i * c->d, b->norm[i] * b->norm[i], e->scores, &tally->exact);
        for (ptrdiff_t p = 0; p < few.k; p++) {
            const int32_t at = e->few[p];
            const float lower_sq = norms.least + 2.0f * e->scores[p] - norms.error;
            bounds[at] = bound_of(lower_of(lower_sq, e->down), base, w->least[at]);
            if (at == label)
                now = upper_of(e->up, norms.most + 2.0f * (e->scores[p] + norms.error + c->slack[label]), 0.0f);
        }
    }
    if (label != r->found[i] || now < *upper) *upper = now;
    bounds[label] = CK_OWN_BOUND;
    return label;
}

/* Rows that meet every centre, and store bounds for all. labels, INOUT. */
static void FN(elkan_dense)(const ck_centers *c, const REAL *x, ptrdiff_t n, const ck_codes *kept, const ck_ways *w,
                            int32_t *labels, const ck_stored *to, const ck_elkan *e, ck_tally *tally) {
    const ck_store store = {w, to->base, to->bounds, to->stride, n, e->down, e->up};
    const ptrdiff_t left = FN(nearest_in_bytes)(c, x, n, kept, labels, &store, e->upper_sq, &tally->exact, e->nearest);
    if (left) FN(nearest_of_left)(c, x, n, labels, &tally->exact, e->nearest);
    tally->pairs += n * c->k;
    for (ptrdiff_t i = 0; i < n; i++) {
        uint8_t *bounds = to->bounds + i * to->stride;
        if (e->upper_sq[i] < 1e30f) {
            to->upper[i] = upper_of(e->up, e->upper_sq[i], 0.0f);
        } else {
            to->upper[i] = INFINITY;
            memset(bounds, 0, (size_t)c->k);
        }
        bounds[labels[i]] = CK_OWN_BOUND;
        memset(bounds + c->k, CK_OWN_BOUND, (size_t)(to->stride - c->k));
    }
}

/* Makes b a batch of n rows; kept: of the block whose row `first` is the first of them, or NULL. */
static void FN(elkan_bytes_of)(const ck_centers *c, const REAL *x, ptrdiff_t n, const ck_codes *kept, ptrdiff_t first,
                               ck_bytes *b) {
    if (kept && *kept->known)
        bytes_view(b, kept, first, c->d);
    else
        for (ptrdiff_t i = 0; i < CK_ROWS; i++) FN(to_bytes)(c, x + (i < n ? i : 0) * c->d, b, i);
    bytes_derive(b, CK_ROWS, c->d);
}

/* The n rows of a batch store new bounds for the centres w->anew. */
static void FN(elkan_anew)(const ck_centers *c, const ck_ways *w, const FN(ck_elkan_rows) * r, ptrdiff_t n,
                           const ck_elkan *e) {
    const ck_stored *to = &r->stored;
    const ck_store store = {w, to->base, to->bounds, to->stride, n, e->down, e->up};
    bytes_transpose(r->bytes, CK_ROWS, c->d);
    for (ptrdiff_t i = 0; i < CK_ROWS; i++) r->bytes->least[i] = INFINITY;
    bytes_screen_named(w->anew, r->bytes, &store, w->names);
    for (ptrdiff_t i = 0; i < n; i++) to->bounds[i * to->stride + r->found[i]] = CK_OWN_BOUND;
}

/* Makes the bounds above the distances of rows tight whose own centre moved, unless loose ones do. Rows beyond float32
 * are decided at once. */
static void FN(elkan_tighten)(const ck_centers *c, const ck_ways *w, const FN(ck_elkan_rows) * r, ptrdiff_t n,
                              const ck_elkan *e, ck_tally *tally) {
    const ck_bytes *b = r->bytes;
    for (ptrdiff_t i = 0; i < n; i++) {
        const ptrdiff_t own = r->found[i];
        float *upper = r->stored.upper + i;
        uint8_t *bounds = r->stored.bounds + i * r->stored.stride;
        if (!(w->own[own] > 0.0f) && *upper < INFINITY) continue;
        const float loose = (*upper + w->own[own]) * 1.000001f;
        if (!w->closely && loose < INFINITY && all_ruled_out(c, w, loose - r->stored.base[i], bounds)) {
            *upper = loose;
            continue;
        }
        const ck_norms norms = norms_of(c, b, i);
        const float upper_sq = norms.bytes_most + 2.0f * (bytes_score(c, b, i, own) + norms.error + c->slack[own]);
        const float now = upper_of(e->up, upper_sq, bytes_off(b, i));
        const float tight = now < loose ? now : loose;
        if (!(upper_sq < 1e30f && norms.most < 1e30f && tight < INFINITY)) { /* nothing is ruled out, ever */
            memset(bounds, 0, (size_t)c->k);
            *upper = INFINITY;
            FN(nearest)(c, r->x + i * c->d, 1, NULL, r->found + i, tally, e->nearest);
            bounds[r->found[i]] = CK_OWN_BOUND;
            continue;
        }
        *upper = tight;
        r->stored.base[i] = rebase(c, bounds, r->stored.base[i], *upper);
    }
}

/* Stores the bounds of compared pairs, and decides the rows for which centres other than the own stay possible. */
static void FN(settle_pairs)(const ck_centers *c, const ck_ways *w, const FN(ck_elkan_rows) * r, ptrdiff_t pairs,
                             const ck_elkan *e, ck_tally *tally) {
    const ck_stored *to = &r->stored;
    ptrdiff_t left = 0;
    for (ptrdiff_t p = 0; p < pairs; p++) {
        const ptrdiff_t i = e->row[p], center = e->center[p];
        to->bounds[i * to->stride + center] = bound_of(e->lower[p], to->base[i], w->least[center]);
        w->met[center] += 1;
        const int possible = !(e->lower[p] > to->upper[i]);
        e->row[left] = (int32_t)i, e->center[left] = (int32_t)center; /* earlier ones are done with */
        left += possible;
    }
    for (ptrdiff_t p = 0; p < left;) {
        const int32_t i = e->row[p], own = r->found[i];
        ptrdiff_t n = 0;
        for (; p < left && e->row[p] == i && e->center[p] < own; p++) e->few[n++] = e->center[p];
        for (e->few[n++] = own; p < left && e->row[p] == i; p++) e->few[n++] = e->center[p];
        r->found[i] = FN(elkan_few)(c, r, i, w, n, e, tally);
    }
}

/* The nearest centres of n rows, CK_ROWS at most. */
static void FN(elkan_batch)(const ck_centers *c, const ck_ways *w, const FN(ck_elkan_rows) * r, ptrdiff_t n,
                            const ck_elkan *e, ck_tally *tally) {
    const ck_stored *to = &r->stored;
    if (w->anew) {
        FN(elkan_anew)(c, w, r, n, e);
        tally->pairs += n * w->anew->k;
    }
    FN(elkan_tighten)(c, w, r, n, e, tally);
    for (ptrdiff_t i = 0; i < n;) {
        ptrdiff_t words = 0, pairs = 0;
        for (; i < n && pairs < CK_PAIRS_HELD; i++) {
            const uint8_t *bounds = to->bounds + i * to->stride;
            if (to->upper[i] < INFINITY)
                words = list_words(e, c, w, i, to->upper[i] - to->base[i], bounds, CK_ROWS * to->stride, words, &pairs);
        }
        list_pairs(e, words);
        tally->pairs += pairs;
        compare_pairs(e, c, r->bytes, pairs);
        FN(settle_pairs)(c, w, r, pairs, e, tally);
    }
}

static void FN(elkan)(const ck_centers *c, const REAL *x, ptrdiff_t n, const ck_codes *kept, const ck_ways *w,
                      const ck_slot *to, int32_t *labels, const ck_stored *stored, ck_tally *tally, void *scratch) {
    ck_elkan e;
    int32_t found[CK_BLOCK];
    elkan_layout(&e, scratch, c->k, c->d);
    e.down = (float)(w->unit / c->screen_scale * (1.0 - 1e-6)),
    e.up = (float)(w->unit / c->screen_scale * (1.0 + 1e-6));
    memcpy(found, labels, (size_t)n * sizeof *found);
    if (!w->own) FN(elkan_dense)(c, x, n, kept, w, found, stored, &e, tally);
    for (ptrdiff_t i = 0; w->own && i < n; i += CK_ROWS) {
        const ptrdiff_t rows = n - i < CK_ROWS ? n - i : CK_ROWS, stride = stored->stride;
        ck_bytes b = e.bytes;
        FN(elkan_bytes_of)(c, x + i * c->d, rows, kept, i, &b);
        const FN(ck_elkan_rows) r = {
            x + i * c->d,
            &b,
            found + i,
            {stored->upper + i, stored->base + i, stored->bounds + i * stride, stride},
        };
        FN(elkan_batch)(c, w, &r, rows, &e, tally);
    }
    tally->moved += FN(move)(to->grid, x, n, labels, found, to->weights, to->high, to->low, to->counts);
    memcpy(labels, found, (size_t)n * sizeof *found);
}
