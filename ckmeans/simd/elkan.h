/* Elkan's bounds over a block of rows, for one storage type, REAL: elkan.py tells the idea.
 *
 * Stored bounds are 16-bit, in one unit for the whole run, rounded down. Each holds the way its centre had come when it
 * was stored, so that what is not computed again is not written again. Knows nothing of how far centres moved or why.
 */

#ifndef VW_LISTS
#define VW_LISTS
/* As vec_avx512.h has it. */
static ptrdiff_t vw_list(int32_t *to, uint32_t bits, int32_t first) {
    ptrdiff_t n = 0;
    for (; bits; bits &= bits - 1) to[n++] = first + (int32_t)CK_LOWEST_BIT(bits);
    return n;
}
#endif

/* Where a row is worked at. */
typedef struct {
    ck_bytes bytes;
    int32_t *kept, *few, *open;
    float *scores, *lower, *upper_sq;
    float down, up; /* from distances in units of 1 / screen_scale to stored ones, with what rounding may add or take */
    void *nearest;
} FN(ck_elkan);

static size_t FN(elkan_layout)(FN(ck_elkan) * e, char *memory, ptrdiff_t k, ptrdiff_t d) {
    size_t used = bytes_layout(&e->bytes, memory, d);
    e->kept = piece(memory, &used, (size_t)(k + VW_LANES) * sizeof(int32_t));
    e->few = piece(memory, &used, (size_t)(k + 1) * sizeof(int32_t));
    e->open = piece(memory, &used, CK_BLOCK * sizeof(int32_t));
    e->scores = piece(memory, &used, (size_t)(k + 1) * sizeof(float));
    e->lower = piece(memory, &used, (size_t)(k + 1) * sizeof(float));
    e->upper_sq = piece(memory, &used, CK_BLOCK * sizeof(float));
    e->nearest = piece(memory, &used, nearest_bytes(d));
    return used;
}

/* The stored form of a distance at most: from its square, and what comes on top. */
static float FN(upper_of)(const FN(ck_elkan) * e, float upper_sq, float off) {
    return ((upper_sq > 0.0f ? sqrtf(upper_sq) : 0.0f) + off) * e->up;
}

/* A stored bound, or a way and a limit, as two bytes. */
static uint16_t FN(limit_of)(float upper) { return upper < 65534.0f ? (uint16_t)(upper + 1.0f) : 65535; }

/* Whether stored bounds rule out every centre but the row's own. */
static int FN(all_ruled_out)(const ck_centers *c, const ck_ways *w, float upper, const uint16_t *bounds) {
    const uint16_t limit = FN(limit_of)(upper);
    uint32_t any = 0;
    for (ptrdiff_t j = 0; j < c->k; j += VW_LANES) any |= vw_not_above(bounds + j, w->most + j, limit);
    return !any;
}

/* Lists in kept, ascending, centres whose stored bounds are not above `upper`: never the own; returns how many. */
static ptrdiff_t FN(not_ruled_out)(const ck_centers *c, const ck_ways *w, float upper, const uint16_t *bounds,
                                   int32_t *kept) {
    const uint16_t limit = FN(limit_of)(upper);
    ptrdiff_t n = 0;
    for (ptrdiff_t j = 0; j < c->k; j += VW_LANES)
        n += vw_list(kept + n, vw_not_above(bounds + j, w->most + j, limit), (int32_t)j);
    return n;
}

/* lower_sq[f], OUT: at most the squared distance of a row, in bytes, to each of n listed centres. */
static void FN(byte_distances)(const ck_centers *c, const ck_bytes *b, const int32_t *listed, ptrdiff_t n, float least,
                               float *lower_sq) {
    const ptrdiff_t size = (ptrdiff_t)byte_row(c->d);
    const float unit = b->unit[0], norm = b->norm[0], off = b->off[0], own = b->own[0];
    for (ptrdiff_t f = 0; f < n; f++) {
        const ptrdiff_t i = listed[f];
        const int8_t *at = c->code_rows + i * size;
        VI sum = vi_set1(0);
        for (ptrdiff_t j = 0; j < size; j += 4 * VF_LANES)
            sum = vi_add_products(sum, vi_load((const int32_t *)(const void *)(b->codes + j)),
                                  vi_load((const int32_t *)(const void *)(at + j)));
        const float product = (float)(vi_total(sum) + c->code_start[i]) * c->code[CK_UNIT][i] * unit;
        const float error = norm * c->code[CK_OFF][i] + (off * c->code[CK_NORM][i] + own);
        lower_sq[f] = least + 2.0f * (c->code[CK_LOW][i] - product - error);
    }
}

/* Stores bounds of n listed centres that a row in bytes meets, and lists in e->few, with `own`, those still possible.
 */
static ptrdiff_t FN(compare_in_bytes)(const ck_centers *c, const ck_ways *w, ptrdiff_t own, ptrdiff_t n, float upper,
                                      float least, uint16_t *bounds, const FN(ck_elkan) * e) {
    float *CK_RESTRICT lower_sq = e->scores, *CK_RESTRICT lower = e->lower;
    ptrdiff_t left = 0;
    int listed_own = 0;
    FN(byte_distances)(c, &e->bytes, e->kept, n, least, lower_sq);
    for (ptrdiff_t f = 0; f < n; f++) lower[f] = lower_of(lower_sq[f], e->down);
    for (ptrdiff_t f = 0; f < n; f++) {
        const ptrdiff_t i = e->kept[f];
        bounds[i] = bound_of(lower[f], w->least[i]);
        if (lower[f] > upper) continue;
        if (i > own && !listed_own) e->few[left++] = (int32_t)own, listed_own = 1;
        e->few[left++] = (int32_t)i;
    }
    if (left && !listed_own) e->few[left++] = (int32_t)own;
    return left;
}

/* What is known of a row whose label is in doubt: bounds of its squared norm and of that of the row its bytes are. */
typedef struct {
    float least, most, bytes_least, bytes_most;
    float error; /* of a score and a half, that the row makes */
} FN(ck_norms);

/* The nearest centre of a row, of n that are left in e->few, `own` among them; stores their bounds. */
static int32_t FN(elkan_few)(const ck_centers *c, const REAL *x, const ck_ways *w, ptrdiff_t own, ptrdiff_t n,
                             const FN(ck_norms) * norms, float *upper, uint16_t *bounds, const FN(ck_elkan) * e,
                             ck_tally *tally) {
    const float off = bytes_off(&e->bytes, 0);
    for (ptrdiff_t i = 0; i < n; i++) {
        e->scores[i] = bytes_score(c, &e->bytes, 0, e->few[i]);
        const float lower_sq = norms->bytes_least + 2.0f * e->scores[i] - norms->error;
        bounds[e->few[i]] = bound_of(lower_of(lower_sq, e->down) - off * e->up, w->least[e->few[i]]);
    }
    ck_centers few = *c;
    few.k = bytes_rule_out(c, &e->bytes, 0, e->few, e->scores, n), few.names = e->few;
    int32_t label = few.names[0];
    if (few.k == 1) {
        if (label != own)
            *upper = FN(upper_of)(e, norms->bytes_most + 2.0f * (e->scores[0] + norms->error + c->slack[label]), off);
    } else {
        label = FN(nearest_of_few)(&few, x, e->bytes.norm[0] * e->bytes.norm[0], e->scores, &tally->exact);
        for (ptrdiff_t i = 0; i < few.k; i++) {
            const int32_t at = e->few[i];
            bounds[at] = bound_of(lower_of(norms->least + 2.0f * e->scores[i] - norms->error, e->down), w->least[at]);
            if (at == label)
                *upper = FN(upper_of)(e, norms->most + 2.0f * (e->scores[i] + norms->error + c->slack[label]), 0.0f);
        }
    }
    bounds[label] = CK_OWN_BOUND;
    return label;
}

/* The nearest centre of a row whose centre was `own`, at most `upper` away; its bytes are row 0 of e->bytes. */
static int32_t FN(elkan_row)(const ck_centers *c, const REAL *x, const ck_ways *w, ptrdiff_t own, float *upper,
                             uint16_t *bounds, const FN(ck_elkan) * e, ck_tally *tally) {
    const float rounding = 1.2f * FLT_EPSILON * (float)(c->d + 16);
    const float norm_sq = e->bytes.norm_sq[0], own_norm_sq = e->bytes.own_norm_sq[0];
    bytes_derive(&e->bytes, 1, c->d);
    const float score = bytes_score(c, &e->bytes, 0, own);
    const FN(ck_norms)
        norms = {norm_sq * (1.0f - rounding), norm_sq * (1.0f + rounding), own_norm_sq * (1.0f - rounding),
                 own_norm_sq * (1.0f + rounding), c->row_slack * (e->bytes.norm[0] * e->bytes.norm[0]) + 1e-30f};
    const float upper_sq = norms.bytes_most + 2.0f * (score + norms.error + c->slack[own]);
    if (!(upper_sq < 1e30f && norm_sq < 1e30f)) { /* beyond float32: nothing is ruled out, ever */
        int32_t label;
        memset(bounds, 0, (size_t)c->k * sizeof *bounds);
        *upper = INFINITY;
        FN(nearest)(c, x, 1, NULL, &label, tally, e->nearest);
        bounds[label] = CK_OWN_BOUND;
        return label;
    }
    const float now = FN(upper_of)(e, upper_sq, bytes_off(&e->bytes, 0));
    *upper = now < *upper ? now : *upper;
    ptrdiff_t n = FN(not_ruled_out)(c, w, *upper, bounds, e->kept);
    if (!n) return (int32_t)own;
    tally->pairs += n;
    n = FN(compare_in_bytes)(c, w, own, n, *upper, norms.least, bounds, e);
    return n ? FN(elkan_few)(c, x, w, own, n, &norms, upper, bounds, e, tally) : (int32_t)own;
}

/* Rows that meet every centre, and store bounds for all. */
static void FN(elkan_dense)(const ck_centers *c, const REAL *x, ptrdiff_t n, const ck_codes *kept, const ck_ways *w,
                            int32_t *labels, float *upper, uint16_t *bounds, ptrdiff_t stride, const FN(ck_elkan) * e,
                            ck_tally *tally) {
    const ck_store store = {w, bounds, stride, n, e->down};
    const ptrdiff_t left = FN(nearest_in_bytes)(c, x, n, kept, labels, &store, e->upper_sq, &tally->exact, e->nearest);
    if (left) FN(nearest_of_left)(c, x, n, labels, &tally->exact, e->nearest);
    tally->pairs += n * c->k;
    for (ptrdiff_t i = 0; i < n; i++) {
        if (e->upper_sq[i] < 1e30f) {
            upper[i] = FN(upper_of)(e, e->upper_sq[i], 0.0f);
        } else {
            upper[i] = INFINITY;
            memset(bounds + i * stride, 0, (size_t)c->k * sizeof *bounds);
        }
        bounds[i * stride + labels[i]] = CK_OWN_BOUND;
    }
}

static void FN(elkan)(const ck_centers *c, const REAL *x, ptrdiff_t n, const ck_codes *kept, const ck_ways *w,
                      const ck_slot *to, int32_t *labels, float *upper, uint16_t *bounds, ptrdiff_t stride,
                      ck_tally *tally, void *scratch) {
    FN(ck_elkan) e;
    int32_t found[CK_BLOCK];
    const int known = kept && *kept->known;
    const size_t size = byte_row(c->d);
    ptrdiff_t open = 0;
    FN(elkan_layout)(&e, scratch, c->k, c->d);
    e.down = (float)(w->unit / c->screen_scale * (1.0 - 1e-6)),
    e.up = (float)(w->unit / c->screen_scale * (1.0 + 1e-6));
    for (ptrdiff_t i = 0; w->shorter && i < n; i++)
        for (ptrdiff_t j = 0; j < c->k; j++) {
            const uint16_t bound = bounds[i * stride + j];
            if (bound == CK_OWN_BOUND) continue;
            bounds[i * stride + j] = bound > w->shorter[j] ? (uint16_t)(bound - w->shorter[j]) : 0;
        }
    if (!w->own) FN(elkan_dense)(c, x, n, kept, w, found, upper, bounds, stride, &e, tally);
    for (ptrdiff_t i = 0; w->own && i < n; i++) { /* memory has time to bring what rows in doubt need */
        upper[i] = (upper[i] + w->own[labels[i]]) * 1.000001f;
        found[i] = labels[i];
        if (FN(all_ruled_out)(c, w, upper[i], bounds + i * stride)) continue;
        e.open[open++] = (int32_t)i;
        for (size_t j = 0; known && j < size; j += 64) CK_PREFETCH(kept->codes + (size_t)i * size + j);
    }
    for (ptrdiff_t o = 0; o < open; o++) {
        const ptrdiff_t i = e.open[o];
        if (known)
            bytes_view(&e.bytes, kept, i, c->d);
        else
            FN(to_bytes)(c, x + i * c->d, &e.bytes, 0);
        found[i] = FN(elkan_row)(c, x + i * c->d, w, labels[i], upper + i, bounds + i * stride, &e, tally);
    }
    tally->moved += FN(move)(to->grid, x, n, labels, found, to->weights, to->high, to->low, to->counts);
    memcpy(labels, found, (size_t)n * sizeof *found);
}
