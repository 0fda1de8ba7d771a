/* The nearest centres of a block of rows, for one storage type, REAL: by bytes where rows have many columns, then by
 * float32, then by float64. Included once per type by tiles.h, behind rows.h. */

#if CK_BYTE_RANGE
/* Columns [j, j + VF_LANES) of a row, shifted and scaled; zeros behind the last. */
CK_INLINE VF FN(read_columns)(const ck_centers *c, const REAL *x, ptrdiff_t j) {
    if (j + VF_LANES <= c->d) return FN(vf_read)(x + j, c->screen_scale, c->shift + j);
    REAL last[VF_LANES] = {0};
    memcpy(last, x + j, (size_t)(c->d - j) * sizeof *last);
    return FN(vf_read)(last, c->screen_scale, c->shift + j);
}

/* A row to row r of b, in bytes. */
static void FN(to_bytes)(const ck_centers *c, const REAL *x, const ck_bytes *b, ptrdiff_t r) {
    VF most = vf_set1(0.0f), minus_norm_sq = vf_set1(0.0f);
    for (ptrdiff_t j = 0; j < c->d; j += VF_LANES) {
        const VF v = FN(read_columns)(c, x, j);
        vf_store(b->row + j, v);
        most = vf_max(vf_max(v, vf_sub(vf_set1(0.0f), v)), most);
        minus_norm_sq = vf_fnmadd(v, v, minus_norm_sq);
    }
    float lanes[VF_LANES], norm_sq = 0.0f;
    vf_store(lanes, minus_norm_sq);
    for (int l = 0; l < VF_LANES; l++) norm_sq -= lanes[l];
    bytes_round(b, r, c->d, largest_lane(most), norm_sq);
}

/* The float32 score of a row and a centre: README.md, "The error of a score". */
CK_INLINE float FN(score)(const ck_centers *c, const REAL *x, ptrdiff_t center) {
    const float *at = c->near + center * (c->d + VF_LANES);
    VF dot[4];
    for (int s = 0; s < 4; s++) dot[s] = vf_set1(0.0f);
    ptrdiff_t j = 0;
    for (; j + 4 * VF_LANES <= c->d; j += 4 * VF_LANES)
        for (int s = 0; s < 4; s++) {
            const VF v = FN(vf_read)(x + j + s * VF_LANES, c->screen_scale, c->shift + j + s * VF_LANES);
            dot[s] = vf_fnmadd(v, vf_load(at + j + s * VF_LANES), dot[s]);
        }
    for (; j < c->d; j += VF_LANES) {
        const VF v = FN(read_columns)(c, x, j);
        dot[0] = vf_fnmadd(v, vf_load(at + j), dot[0]);
    }
    return c->start[center] + vf_total(vf_add(vf_add(dot[0], dot[1]), vf_add(dot[2], dot[3])));
}

/* The nearest of the few centres that are possible for a row: by float32, and by float64 where that leaves doubt.
 * scores[i], OUT unless NULL: of each of them. */
static int32_t FN(nearest_of_few)(const ck_centers *few, const REAL *x, float norm_sq, float *scores, int64_t *exact) {
    float best = INFINITY, second = INFINITY;
    int32_t label = 0;
    for (ptrdiff_t i = 0; i < few->k; i++) {
        const float score = FN(score)(few, x, few->names[i]);
        if (scores) scores[i] = score;
        second = score < best ? best : score < second ? score : second;
        if (score < best) best = score, label = few->names[i];
    }
    if (second - best > few->row_slack * norm_sq + few->slack[label] + 1e-30f) return label;
    *exact += 1;
    return few->names[FN(decide)(few, x)];
}

/* The nearest of n centres that bytes leave to row r, or -1: float32 has to compare it with all. */
static int32_t FN(nearest_kept)(const ck_centers *c, const REAL *x, const ck_bytes *b, ptrdiff_t r, int32_t *names,
                                ptrdiff_t n, int64_t *exact) {
    ck_centers few = *c;
    if (!n || !(b->norm[r] + b->own[r] < INFINITY)) return -1;
    few.k = n > 1 ? bytes_compare(c, b, r, names, n) : 1, few.names = names;
    return few.k == 1 ? names[0] : FN(nearest_of_few)(&few, x, b->norm[r] * b->norm[r], NULL, exact);
}

/* Sets labels, INOUT: a centre that may be near, or -1. Those of rows that bytes leave to float32 become -1; returns
 * how many. store and upper_sq, or NULL: where lower bounds of all distances go, and bounds above the squared distance
 * to the nearest centre; then every row has a label. */
static ptrdiff_t FN(nearest_in_bytes)(const ck_centers *c, const REAL *x, ptrdiff_t n, const ck_codes *kept,
                                      int32_t *labels, const ck_store *store, float *upper_sq, int64_t *exact,
                                      void *scratch) {
    ck_bytes b;
    ptrdiff_t left = 0;
    bytes_layout(&b, scratch, c->d);
    for (ptrdiff_t i = 0; i < n; i += CK_ROWS) {
        const ptrdiff_t rows = n - i < CK_ROWS ? n - i : CK_ROWS;
        if (kept) bytes_view(&b, kept, i, c->d);
        for (ptrdiff_t r = 0; !(kept && *kept->known) && r < CK_ROWS; r++)
            FN(to_bytes)(c, x + (i + (r < rows ? r : 0)) * c->d, &b, r);
        bytes_derive(&b, CK_ROWS, c->d);
        const int near = (store || c->k >= CK_HINTED) && bytes_hint(c, &b, labels + i, rows);
        for (ptrdiff_t r = 0; !near && r < CK_ROWS; r++) b.least[r] = INFINITY;
        bytes_transpose(&b, CK_ROWS, c->d);
        ck_store part = {0};
        if (store) {
            part = *store;
            part.bounds += i * part.stride, part.base += i, part.rows = rows;
        }
        for (ptrdiff_t r = 0; store && r < rows; r++)
            part.base[r] = base_below(upper_of(store->up, b.norm_sq[r] + 2.0f * b.least[r], 0.0f));
        bytes_screen(c, &b, rows, near, store ? &part : NULL);
        for (ptrdiff_t r = 0; upper_sq && r < rows; r++)
            upper_sq[i + r] = b.norm_sq[r] * (1.0f + norm_rounding(c->d)) + 2.0f * b.least[r];
        for (ptrdiff_t r = 0; r < rows; r++) {
            labels[i + r] = b.count[r] > CK_KEPT ? -1
                                                 : FN(nearest_kept)(c, x + (i + r) * c->d, &b, r, b.kept + r * CK_KEPT,
                                                                    b.count[r], exact);
            left += labels[i + r] < 0;
        }
    }
    if (kept) *kept->known = 1;
    return left;
}

/* The rows whose label is -1, gathered. */
static void FN(nearest_of_left)(const ck_centers *c, const REAL *x, ptrdiff_t n, int32_t *labels, int64_t *exact,
                                void *scratch) {
    size_t used = scratch_bytes(c->d);
    REAL *rows = piece(scratch, &used, (size_t)(CK_ROWS * c->d) * sizeof(REAL));
    int32_t found[CK_ROWS];
    ptrdiff_t at[CK_ROWS], held = 0;
    for (ptrdiff_t i = 0; i < n; i++) {
        if (labels[i] < 0) {
            memcpy(rows + held * c->d, x + i * c->d, (size_t)c->d * sizeof(REAL));
            at[held++] = i;
        }
        if (held == CK_ROWS || (i == n - 1 && held)) {
            FN(nearest_in_floats)(c, rows, held, found, NULL, exact, scratch);
            for (ptrdiff_t r = 0; r < held; r++) labels[at[r]] = found[r];
            held = 0;
        }
    }
}

/* The nearest centre of row r, which was `own` and has not moved, of it and the movers that the row holds. */
static int32_t FN(nearest_after_few)(const ck_centers *c, const ck_movers *movers, const REAL *x, const ck_bytes *b,
                                     ptrdiff_t r, int32_t own, int64_t *exact) {
    int32_t names[CK_KEPT + 1];
    ptrdiff_t n = 0;
    if (b->count[r] > CK_KEPT) return -1;
    if (!b->count[r] && b->norm[r] + b->own[r] < INFINITY) return own;
    for (ptrdiff_t i = 0; i < b->count[r]; i++) {
        const int32_t name = movers->names[b->kept[r * CK_KEPT + i]];
        if (name > own && n == i) names[n++] = own;
        names[n++] = name;
    }
    if (n == b->count[r]) names[n++] = own;
    return FN(nearest_kept)(c, x, b, r, names, n, exact);
}

/* Listed rows, all of whose own centres moved, or none. */
static ptrdiff_t FN(nearest_listed)(const ck_centers *c, const ck_movers *movers, const REAL *x, const int32_t *listed,
                                    ptrdiff_t n, int all, const ck_codes *kept, const int32_t *before, int32_t *labels,
                                    int64_t *exact, void *scratch) {
    ck_bytes b;
    ptrdiff_t left = 0;
    bytes_layout(&b, scratch, c->d);
    for (ptrdiff_t i = 0; i < n; i += CK_ROWS) {
        const ptrdiff_t rows = n - i < CK_ROWS ? n - i : CK_ROWS;
        const ptrdiff_t padded = rows <= VF_LANES ? VF_LANES : CK_ROWS;
        for (ptrdiff_t r = 0; r < padded; r++) bytes_take(&b, r, kept, listed[i + (r < rows ? r : 0)], c->d);
        bytes_derive(&b, padded, c->d);
        for (ptrdiff_t r = 0; r < padded; r++)
            b.least[r] = bytes_high(c, &b, r, before[listed[i + (r < rows ? r : 0)]]);
        bytes_transpose(&b, padded, c->d);
        bytes_screen(all ? c : movers->centers, &b, rows, 1, NULL);
        for (ptrdiff_t r = 0; r < rows; r++) {
            const ptrdiff_t at = listed[i + r];
            const REAL *row = x + at * c->d;
            if (!all)
                labels[at] = FN(nearest_after_few)(c, movers, row, &b, r, before[at], exact);
            else if (b.count[r] > CK_KEPT)
                labels[at] = -1;
            else
                labels[at] = FN(nearest_kept)(c, row, &b, r, b.kept + r * CK_KEPT, b.count[r], exact);
            left += labels[at] < 0;
        }
    }
    return left;
}

/* README.md, "Centres that stay": a row whose own centre stays meets none of the others that stay. */
static void FN(nearest_after)(const ck_centers *c, const ck_movers *movers, const REAL *x, ptrdiff_t n,
                              const ck_codes *kept, const int32_t *before, int32_t *labels, ck_tally *tally,
                              void *scratch) {
    int32_t listed[2][CK_BLOCK];
    ptrdiff_t count[2] = {0, 0}, left = 0;
    for (ptrdiff_t i = 0; i < n; i++) {
        const int moved = movers->moved[before[i]] != 0;
        listed[moved][count[moved]++] = (int32_t)i;
    }
    for (int moved = 0; moved < 2; moved++)
        left += FN(nearest_listed)(c, movers, x, listed[moved], count[moved], moved, kept, before, labels,
                                   &tally->exact, scratch);
    tally->pairs += count[0] * movers->centers->k + count[1] * c->k;
    if (left) FN(nearest_of_left)(c, x, n, labels, &tally->exact, scratch);
}
#endif

#if CK_PAIRS
/* Labels of rows that pairs leave to float32 become -1; returns how many. */
static ptrdiff_t FN(nearest_in_pairs)(const ck_centers *c, const REAL *x, ptrdiff_t n, int32_t *labels, void *scratch) {
    ck_pairs b;
    ptrdiff_t left = 0;
    pairs_layout(&b, scratch, c->d);
    for (ptrdiff_t i = 0; i < n; i += CK_ROWS) {
        const ptrdiff_t rows = n - i < CK_ROWS ? n - i : CK_ROWS;
        FN(pack)(c, x + i * c->d, rows, n - i, b.panel);
        pairs_round(c, &b);
        pairs_screen(c, &b);
        for (ptrdiff_t r = 0; r < rows; r++) {
            const int settled = (float)b.apart[r] > b.error[r] + c->pair_slack[b.best[r]];
            labels[i + r] = settled ? b.best[r] : -1;
            left += !settled;
        }
    }
    return left;
}
#endif

static void FN(nearest)(const ck_centers *c, const REAL *x, ptrdiff_t n, const ck_codes *kept, int32_t *labels,
                        ck_tally *tally, void *scratch) {
    if (!c->width) {
        for (ptrdiff_t i = 0; i < n; i++) labels[i] = FN(decide)(c, x + i * c->d);
        tally->exact += n;
        return;
    }
#if CK_PAIRS
    /* As long as pairs, or bytes, settle most rows. */
    if (c->in_pairs && 4 * tally->left <= tally->in_bytes + 512) {
        const ptrdiff_t left = FN(nearest_in_pairs)(c, x, n, labels, scratch);
        tally->in_bytes += n, tally->left += left;
        if (left) FN(nearest_of_left)(c, x, n, labels, &tally->exact, scratch);
        return;
    }
#endif
#if CK_BYTE_RANGE
    if (c->in_bytes && 4 * tally->left <= tally->in_bytes + 512) {
        const ptrdiff_t left = FN(nearest_in_bytes)(c, x, n, kept, labels, NULL, NULL, &tally->exact, scratch);
        tally->in_bytes += n, tally->left += left;
        if (left) FN(nearest_of_left)(c, x, n, labels, &tally->exact, scratch);
        return;
    }
#endif
    (void)kept;
    FN(nearest_in_floats)(c, x, n, labels, NULL, &tally->exact, scratch);
}
