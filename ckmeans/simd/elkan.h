/* Elkan's bounds over a block of rows, for one storage type, REAL: elkan.py tells the idea, elkan_pairs.h what a batch
 * is. Knows nothing of how far centres moved or why. */

/* The nearest centre of an open row, of n that are left in e->few, `own` among them; stores their bounds. b: its bytes.
 */
static int32_t FN(elkan_few)(const ck_centers *c, const REAL *x, const ck_ways *w, ptrdiff_t own, ptrdiff_t n,
                             const ck_norms *norms, const ck_bytes *b, float *upper, uint16_t *bounds,
                             const ck_elkan *e, ck_tally *tally) {
    const float off = bytes_off(b, 0);
    for (ptrdiff_t i = 0; i < n; i++) {
        e->scores[i] = bytes_score(c, b, 0, e->few[i]);
        const float lower_sq = norms->bytes_least + 2.0f * e->scores[i] - norms->error;
        bounds[e->few[i]] = bound_of(lower_of(lower_sq, e->down) - off * e->up, w->least[e->few[i]]);
    }
    ck_centers few = *c;
    few.k = bytes_rule_out(c, b, 0, e->few, e->scores, n), few.names = e->few;
    int32_t label = few.names[0];
    if (few.k == 1) {
        if (label != own)
            *upper = upper_of(e, norms->bytes_most + 2.0f * (e->scores[0] + norms->error + c->slack[label]), off);
    } else {
        label = FN(nearest_of_few)(&few, x, b->norm[0] * b->norm[0], e->scores, &tally->exact);
        for (ptrdiff_t i = 0; i < few.k; i++) {
            const int32_t at = e->few[i];
            bounds[at] = bound_of(lower_of(norms->least + 2.0f * e->scores[i] - norms->error, e->down), w->least[at]);
            if (at == label)
                *upper = upper_of(e, norms->most + 2.0f * (e->scores[i] + norms->error + c->slack[label]), 0.0f);
        }
    }
    bounds[label] = CK_OWN_BOUND;
    return label;
}

/* Rows that meet every centre, and store bounds for all. */
static void FN(elkan_dense)(const ck_centers *c, const REAL *x, ptrdiff_t n, const ck_codes *kept, const ck_ways *w,
                            int32_t *labels, float *upper, uint16_t *bounds, ptrdiff_t stride, const ck_elkan *e,
                            ck_tally *tally) {
    const ck_store store = {w, bounds, stride, n, e->down};
    const ptrdiff_t left = FN(nearest_in_bytes)(c, x, n, kept, labels, &store, e->upper_sq, &tally->exact, e->nearest);
    if (left) FN(nearest_of_left)(c, x, n, labels, &tally->exact, e->nearest);
    tally->pairs += n * c->k;
    for (ptrdiff_t i = 0; i < n; i++) {
        if (e->upper_sq[i] < 1e30f) {
            upper[i] = upper_of(e, e->upper_sq[i], 0.0f);
        } else {
            upper[i] = INFINITY;
            memset(bounds + i * stride, 0, (size_t)c->k * sizeof *bounds);
        }
        bounds[i * stride + labels[i]] = CK_OWN_BOUND;
        for (ptrdiff_t j = c->k; j < stride; j++) bounds[i * stride + j] = CK_OWN_BOUND;
    }
}

/* What the rows of a batch have, from its first on; labels and upper bounds, INOUT. */
typedef struct {
    const REAL *x;
    const ck_codes *kept; /* where the block's rows are known, or NULL */
    ptrdiff_t first;      /* which row of the block it is */
    int32_t *found;
    float *upper;
    uint16_t *bounds;
    ptrdiff_t stride;
} FN(ck_elkan_rows);

/* Row i of a batch in bytes, which is its open row number o. */
static ck_bytes FN(elkan_bytes_of)(const ck_elkan *e, const FN(ck_elkan_rows) * r, ptrdiff_t i, ptrdiff_t o,
                                   ptrdiff_t d) {
    ck_bytes b = e->bytes;
    if (r->kept)
        bytes_view(&b, r->kept, r->first + i, d);
    else
        b.codes += (size_t)o * byte_row(d), b.unit += o, b.off += o, b.norm_sq += o, b.own_norm_sq += o;
    b.norm += o, b.own += o;
    return b;
}

/* Makes the bounds above the distances of open rows tight; closes those beyond float32, decided at once; returns how
 * many stay open. codes[o], OUT. */
static ptrdiff_t FN(elkan_tighten)(const ck_centers *c, const FN(ck_elkan_rows) * r, ptrdiff_t open, const ck_elkan *e,
                                   const uint8_t **codes, ck_tally *tally) {
    const float rounding = 1.2f * FLT_EPSILON * (float)(c->d + 16);
    ptrdiff_t left = 0;
    for (ptrdiff_t o = 0; o < open; o++) {
        const ptrdiff_t i = e->open[o], own = r->found[i];
        if (!r->kept) FN(to_bytes)(c, r->x + i * c->d, &e->bytes, left);
        const ck_bytes b = FN(elkan_bytes_of)(e, r, i, left, c->d);
        bytes_derive(&b, 1, c->d);
        const float norm_sq = b.norm_sq[0], own_norm_sq = b.own_norm_sq[0];
        const ck_norms norms = {norm_sq * (1.0f - rounding), norm_sq * (1.0f + rounding),
                                own_norm_sq * (1.0f - rounding), own_norm_sq * (1.0f + rounding),
                                c->row_slack * (b.norm[0] * b.norm[0]) + 1e-30f};
        const float score = bytes_score(c, &b, 0, own);
        const float upper_sq = norms.bytes_most + 2.0f * (score + norms.error + c->slack[own]);
        if (!(upper_sq < 1e30f && norm_sq < 1e30f)) { /* beyond float32: nothing is ruled out, ever */
            memset(r->bounds + i * r->stride, 0, (size_t)c->k * sizeof *r->bounds);
            r->upper[i] = INFINITY;
            FN(nearest)(c, r->x + i * c->d, 1, NULL, r->found + i, tally, e->nearest);
            r->bounds[i * r->stride + r->found[i]] = CK_OWN_BOUND;
            continue;
        }
        const float now = upper_of(e, upper_sq, bytes_off(&b, 0));
        r->upper[i] = now < r->upper[i] ? now : r->upper[i];
        e->open[left] = (int32_t)i, e->norms[left] = norms, e->unit[left] = b.unit[0], e->off[left] = b.off[0];
        codes[left++] = b.codes;
    }
    return left;
}

/* Stores the bounds of compared pairs, and decides the rows for which centres other than the own stay possible. */
static void FN(settle_pairs)(const ck_centers *c, const ck_ways *w, const FN(ck_elkan_rows) * r, ptrdiff_t pairs,
                             const ck_elkan *e, ck_tally *tally) {
    ptrdiff_t left = 0;
    for (ptrdiff_t p = 0; p < pairs; p++) {
        const ptrdiff_t i = e->open[e->row[p]], center = e->center[p];
        r->bounds[i * r->stride + center] = bound_of(e->lower[p], w->least[center]);
        const int possible = !(e->lower[p] > r->upper[i]);
        e->row[left] = e->row[p], e->center[left] = (int32_t)center; /* earlier ones are done with */
        left += possible;
    }
    for (ptrdiff_t p = 0; p < left;) {
        const ptrdiff_t o = e->row[p], i = e->open[o];
        const int32_t own = r->found[i];
        ptrdiff_t n = 0;
        for (; p < left && e->row[p] == o && e->center[p] < own; p++) e->few[n++] = e->center[p];
        for (e->few[n++] = own; p < left && e->row[p] == o; p++) e->few[n++] = e->center[p];
        const ck_bytes b = FN(elkan_bytes_of)(e, r, i, o, c->d);
        r->found[i] = FN(elkan_few)(c, r->x + i * c->d, w, own, n, e->norms + o, &b, r->upper + i,
                                    r->bounds + i * r->stride, e, tally);
    }
}

/* The nearest centres of n rows, CK_ROWS at most, whose upper bounds are loose. */
static void FN(elkan_batch)(const ck_centers *c, const ck_ways *w, const FN(ck_elkan_rows) * r, ptrdiff_t n,
                            const ck_elkan *e, ck_tally *tally) {
    const uint8_t *codes[CK_ROWS];
    ptrdiff_t open = 0;
    for (ptrdiff_t i = 0; i < n; i++) {
        e->open[open] = (int32_t)i;
        open += w->closely || !all_ruled_out(c, w, r->upper[i], r->bounds + i * r->stride);
    }
    open = FN(elkan_tighten)(c, r, open, e, codes, tally);
    for (ptrdiff_t o = 0; o < open;) {
        ptrdiff_t pairs = 0;
        for (; o < open && pairs < CK_PAIRS_HELD; o++) {
            const ptrdiff_t i = e->open[o];
            pairs = list_pairs(e, c, w, o, r->upper[i], r->bounds + i * r->stride, pairs);
        }
        tally->pairs += pairs;
        compare_pairs(e, c, codes, pairs, (const char *)(r->bounds + CK_ROWS * r->stride),
                      CK_ROWS * r->stride * (ptrdiff_t)sizeof *r->bounds);
        FN(settle_pairs)(c, w, r, pairs, e, tally);
    }
}

static void FN(elkan)(const ck_centers *c, const REAL *x, ptrdiff_t n, const ck_codes *kept, const ck_ways *w,
                      const ck_slot *to, int32_t *labels, float *upper, uint16_t *bounds, ptrdiff_t stride,
                      ck_tally *tally, void *scratch) {
    ck_elkan e;
    int32_t found[CK_BLOCK];
    elkan_layout(&e, scratch, c->k, c->d);
    e.down = (float)(w->unit / c->screen_scale * (1.0 - 1e-6)),
    e.up = (float)(w->unit / c->screen_scale * (1.0 + 1e-6));
    for (ptrdiff_t i = 0; w->shorter && i < n; i++)
        for (ptrdiff_t j = 0; j < c->k; j++) {
            const uint16_t bound = bounds[i * stride + j];
            if (bound == CK_OWN_BOUND) continue;
            bounds[i * stride + j] = bound > w->shorter[j] ? (uint16_t)(bound - w->shorter[j]) : 0;
        }
    if (!w->own) FN(elkan_dense)(c, x, n, kept, w, found, upper, bounds, stride, &e, tally);
    for (ptrdiff_t i = 0, row; w->own && i < n; i += CK_ROWS) {
        const ptrdiff_t rows = n - i < CK_ROWS ? n - i : CK_ROWS;
        const FN(ck_elkan_rows) r = {
            x + i * c->d, kept && *kept->known ? kept : NULL, i, found + i, upper + i, bounds + i * stride, stride};
        for (row = i; row < i + rows; row++) {
            upper[row] = (upper[row] + w->own[labels[row]]) * 1.000001f;
            found[row] = labels[row];
        }
        FN(elkan_batch)(c, w, &r, rows, &e, tally);
    }
    tally->moved += FN(move)(to->grid, x, n, labels, found, to->weights, to->high, to->low, to->counts);
    memcpy(labels, found, (size_t)n * sizeof *found);
}
