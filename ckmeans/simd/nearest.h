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
    float lanes[2][VF_LANES], largest = 0.0f, norm_sq = 0.0f;
    vf_store(lanes[0], most), vf_store(lanes[1], minus_norm_sq);
    for (int l = 0; l < VF_LANES; l++) largest = lanes[0][l] > largest ? lanes[0][l] : largest, norm_sq -= lanes[1][l];
    bytes_round(b, r, c->d, largest, norm_sq);
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

/* Labels of rows that bytes leave to float32 become -1; returns how many. store and upper_sq, or NULL: where lower
 * bounds of all distances go, and bounds above the squared distance to the nearest centre. */
static ptrdiff_t FN(nearest_in_bytes)(const ck_centers *c, const REAL *x, ptrdiff_t n, const ck_codes *kept,
                                      int32_t *labels, const ck_store *store, float *upper_sq, int64_t *exact,
                                      void *scratch) {
    ck_bytes b;
    ck_centers few = *c;
    ptrdiff_t left = 0;
    bytes_layout(&b, scratch, c->d);
    for (ptrdiff_t i = 0; i < n; i += CK_ROWS) {
        const ptrdiff_t rows = n - i < CK_ROWS ? n - i : CK_ROWS;
        if (kept) bytes_view(&b, kept, i, c->d);
        for (ptrdiff_t r = 0; !(kept && *kept->known) && r < CK_ROWS; r++)
            FN(to_bytes)(c, x + (i + (r < rows ? r : 0)) * c->d, &b, r);
        bytes_derive(&b, CK_ROWS, c->d);
        bytes_transpose(&b, c->d);
        ck_store part = {0};
        if (store) {
            part = *store;
            part.bounds += i * part.stride, part.rows = rows;
        }
        bytes_screen(c, &b, store ? &part : NULL);
        for (ptrdiff_t r = 0; upper_sq && r < rows; r++)
            upper_sq[i + r] = b.norm_sq[r] * (1.0f + 1.2f * FLT_EPSILON * (float)(c->d + 16)) + 2.0f * b.least[r];
        for (ptrdiff_t r = 0; r < rows; r++) {
            const int finite = b.norm[r] + b.own[r] < INFINITY;
            few.k = b.count[r], few.names = b.kept + r * CK_KEPT;
            if (few.k > 1 && few.k <= CK_KEPT && finite) few.k = bytes_compare(c, &b, r, b.kept + r * CK_KEPT, few.k);
            if (few.k == 1 && finite)
                labels[i + r] = few.names[0];
            else if (few.k > 1 && few.k <= CK_KEPT && finite)
                labels[i + r] = FN(nearest_of_few)(&few, x + (i + r) * c->d, b.norm[r] * b.norm[r], NULL, exact);
            else
                labels[i + r] = -1, left++;
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
#endif

static void FN(nearest)(const ck_centers *c, const REAL *x, ptrdiff_t n, const ck_codes *kept, int32_t *labels,
                        ck_tally *tally, void *scratch) {
    if (!c->width) {
        for (ptrdiff_t i = 0; i < n; i++) labels[i] = FN(decide)(c, x + i * c->d);
        tally->exact += n;
        return;
    }
#if CK_BYTE_RANGE
    /* As long as bytes settle most rows. */
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
