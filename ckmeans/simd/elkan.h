/* Elkan's bounds over a block of rows, for one storage type, REAL: elkan.py tells the idea.
 *
 * Stored bounds are 16-bit, in one unit for the whole run, rounded down. Each holds the way its centre had come when it
 * was stored, so that what is not computed again is not written again. Knows nothing of how far centres moved or why.
 */

/* Where a row is worked at. */
typedef struct {
    ck_bytes bytes;
    int32_t *kept, *few, *looked, *open;
    ptrdiff_t looked_at;
    float *scores, *lower, *upper_sq;
    float down, up; /* from distances in units of 1 / screen_scale to stored ones, with what rounding may add or take */
    void *nearest;
} FN(ck_elkan);

static size_t FN(elkan_layout)(FN(ck_elkan) * e, char *memory, ptrdiff_t k, ptrdiff_t d) {
    size_t used = bytes_layout(&e->bytes, memory, d);
    e->kept = piece(memory, &used, (size_t)(k + 1) * sizeof(int32_t));
    e->few = piece(memory, &used, (size_t)(k + 1) * sizeof(int32_t));
    e->looked = piece(memory, &used, (size_t)(k / CK_GATHERED + 1) * sizeof(int32_t));
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

/* Which of groups [g, g + CK_GATHERED) may hold a centre as near as `upper`. */
static uint32_t FN(open_groups)(const ck_centers *c, const ck_ways *w, float upper, const uint16_t *groups,
                                ptrdiff_t g) {
    const ptrdiff_t left = (c->k + CK_GATHERED - 1) / CK_GATHERED - g;
    const uint32_t there = left < CK_GATHERED ? (UINT32_C(1) << left) - 1 : UINT32_MAX;
    return vw_not_above(groups + g, w->group_most + g, FN(limit_of)(upper)) & there;
}

/* Whether stored bounds rule out every centre but the row's own. If not, what they leave open is asked for. */
static int FN(all_ruled_out)(const ck_centers *c, const ck_ways *w, const ck_stored *stored, ptrdiff_t row) {
    const uint16_t *groups = stored->groups + row * stored->group_stride;
    uint32_t any = 0;
    for (ptrdiff_t g = 0; g * CK_GATHERED < c->k; g += CK_GATHERED) {
        const uint32_t open = FN(open_groups)(c, w, stored->upper[row], groups, g);
        for (uint32_t bits = open; bits; bits &= bits - 1)
            CK_PREFETCH(stored->bounds + row * stored->stride + (g + CK_LOWEST_BIT(bits)) * CK_GATHERED);
        any |= open;
    }
    return !any;
}

/* Stores the bound of a group, after its centres' bounds were stored. */
static void FN(store_group)(const ck_ways *w, const uint16_t *bounds, uint16_t *groups, ptrdiff_t g) {
    const int32_t then =
        (int32_t)vw_least(bounds + g * CK_GATHERED, w->most + g * CK_GATHERED) + (int32_t)w->group_least[g];
    groups[g] = (uint16_t)(then < 65534 ? then : 65534);
}

/* Lists in e->kept, ascending, the centres but `own` whose stored bounds are not above `upper`; returns how many. The
 * groups that were looked at: in e->looked. */
static ptrdiff_t FN(not_ruled_out)(const ck_centers *c, const ck_ways *w, ptrdiff_t own, float upper,
                                   const uint16_t *bounds, const uint16_t *groups, FN(ck_elkan) * e) {
    const uint16_t limit = FN(limit_of)(upper);
    ptrdiff_t n = 0;
    e->looked_at = 0;
    for (ptrdiff_t g0 = 0; g0 * CK_GATHERED < c->k; g0 += CK_GATHERED)
        for (uint32_t open = FN(open_groups)(c, w, upper, groups, g0); open; open &= open - 1) {
            const ptrdiff_t g = g0 + CK_LOWEST_BIT(open), j = g * CK_GATHERED;
            e->looked[e->looked_at++] = (int32_t)g;
            for (uint32_t bits = vw_not_above(bounds + j, w->most + j, limit); bits; bits &= bits - 1) {
                const ptrdiff_t i = j + CK_LOWEST_BIT(bits);
                e->kept[n] = (int32_t)i;
                n += i != own && i < c->k;
            }
        }
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

/* The nearest centre of a row whose centre was `own`; its bytes are row 0 of e->bytes. */
static int32_t FN(elkan_row)(const ck_centers *c, const REAL *x, const ck_ways *w, ptrdiff_t own, float *upper,
                             uint16_t *bounds, uint16_t *groups, FN(ck_elkan) * e, ck_tally *tally) {
    const float rounding = 1.2f * FLT_EPSILON * (float)(c->d + 16);
    const float norm_sq = e->bytes.norm_sq[0], own_norm_sq = e->bytes.own_norm_sq[0];
    bytes_derive(&e->bytes, 1, c->d);
    const FN(ck_norms)
        norms = {norm_sq * (1.0f - rounding), norm_sq * (1.0f + rounding), own_norm_sq * (1.0f - rounding),
                 own_norm_sq * (1.0f + rounding), c->row_slack * (e->bytes.norm[0] * e->bytes.norm[0]) + 1e-30f};
    const float score = bytes_score(c, &e->bytes, 0, own);
    const float upper_sq = norms.bytes_most + 2.0f * (score + norms.error + c->slack[own]);
    int32_t label = (int32_t)own;
    if (!(upper_sq < 1e30f && norm_sq < 1e30f)) { /* beyond float32: nothing is ruled out, ever */
        memset(bounds, 0, (size_t)c->k * sizeof *bounds);
        for (ptrdiff_t g = 0; g * CK_GATHERED < c->k; g++) groups[g] = 0;
        *upper = INFINITY;
        FN(nearest)(c, x, 1, NULL, &label, tally, e->nearest);
        return label;
    }
    const float now = FN(upper_of)(e, upper_sq, bytes_off(&e->bytes, 0));
    *upper = now < *upper ? now : *upper;
    ptrdiff_t n = FN(not_ruled_out)(c, w, own, *upper, bounds, groups, e);
    if (n) {
        tally->pairs += n;
        n = FN(compare_in_bytes)(c, w, own, n, *upper, norms.least, bounds, e);
    }
    if (n) label = FN(elkan_few)(c, x, w, own, n, &norms, upper, bounds, e, tally);
    for (ptrdiff_t i = 0; i < e->looked_at; i++) FN(store_group)(w, bounds, groups, e->looked[i]);
    if (label != own) FN(store_group)(w, bounds, groups, own / CK_GATHERED);
    return label;
}

/* Rows that meet every centre, and store bounds for all. */
static void FN(elkan_dense)(const ck_centers *c, const REAL *x, ptrdiff_t n, const ck_codes *kept, const ck_ways *w,
                            const ck_stored *stored, int32_t *labels, const FN(ck_elkan) * e, ck_tally *tally) {
    const ck_store store = {w, stored->bounds, stored->stride, n, e->down};
    const ptrdiff_t left = FN(nearest_in_bytes)(c, x, n, kept, labels, &store, e->upper_sq, &tally->exact, e->nearest);
    if (left) FN(nearest_of_left)(c, x, n, labels, &tally->exact, e->nearest);
    tally->pairs += n * c->k;
    for (ptrdiff_t i = 0; i < n; i++) {
        uint16_t *bounds = stored->bounds + i * stored->stride, *groups = stored->groups + i * stored->group_stride;
        stored->upper[i] = INFINITY;
        if (e->upper_sq[i] < 1e30f) {
            stored->upper[i] = FN(upper_of)(e, e->upper_sq[i], 0.0f);
            bounds[labels[i]] = CK_OWN_BOUND;
        } else
            memset(bounds, 0, (size_t)c->k * sizeof *bounds);
        for (ptrdiff_t g = 0; g < stored->group_stride; g++) groups[g] = CK_OWN_BOUND;
        for (ptrdiff_t g = 0; g * CK_GATHERED < c->k; g++) FN(store_group)(w, bounds, groups, g);
    }
}

/* Makes all bounds of a row shorter; those of its groups are made anew when they are looked at. */
static void FN(shorten)(const ck_centers *c, const ck_ways *w, const ck_stored *stored, ptrdiff_t row) {
    uint16_t *bounds = stored->bounds + row * stored->stride, *groups = stored->groups + row * stored->group_stride;
    for (ptrdiff_t j = 0; j < c->k; j++)
        bounds[j] = bounds[j] > w->shorter[j] ? (uint16_t)(bounds[j] - w->shorter[j]) : 0;
    for (ptrdiff_t g = 0; g * CK_GATHERED < c->k; g++) groups[g] = 0;
}

/* Rows that bounds leave in doubt are listed first: then memory has time to bring what they need. */
static void FN(elkan)(const ck_centers *c, const REAL *x, ptrdiff_t n, const ck_codes *kept, const ck_ways *w,
                      const ck_stored *stored, const ck_slot *to, int32_t *labels, ck_tally *tally, void *scratch) {
    FN(ck_elkan) e;
    int32_t found[CK_BLOCK];
    const int known = kept && *kept->known;
    ptrdiff_t open = 0;
    FN(elkan_layout)(&e, scratch, c->k, c->d);
    e.down = (float)(w->unit / c->screen_scale * (1.0 - 1e-6)),
    e.up = (float)(w->unit / c->screen_scale * (1.0 + 1e-6));
    for (ptrdiff_t i = 0; w->shorter && i < n; i++) FN(shorten)(c, w, stored, i);
    if (!w->own) FN(elkan_dense)(c, x, n, kept, w, stored, found, &e, tally);
    for (ptrdiff_t i = 0; w->own && i < n; i++) {
        stored->upper[i] = (stored->upper[i] + w->own[labels[i]]) * 1.000001f;
        found[i] = labels[i];
        if (FN(all_ruled_out)(c, w, stored, i)) continue;
        e.open[open++] = (int32_t)i;
        for (size_t j = 0; known && j < byte_row(c->d); j += 64) CK_PREFETCH(kept->codes + i * byte_row(c->d) + j);
    }
    for (ptrdiff_t o = 0; o < open; o++) {
        const ptrdiff_t i = e.open[o];
        if (known)
            bytes_view(&e.bytes, kept, i, c->d);
        else
            FN(to_bytes)(c, x + i * c->d, &e.bytes, 0);
        found[i] = FN(elkan_row)(c, x + i * c->d, w, labels[i], stored->upper + i, stored->bounds + i * stored->stride,
                                 stored->groups + i * stored->group_stride, &e, tally);
    }
    tally->moved += FN(move)(to->grid, x, n, labels, found, to->weights, to->high, to->low, to->counts);
    memcpy(labels, found, (size_t)n * sizeof *found);
}
