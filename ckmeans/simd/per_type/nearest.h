/* The nearest centres of a block of rows of type REAL: screened in int16 or int8 where the instruction set multiplies
 * these well, then in float32, and decided in float64 where screening leaves doubt.
 *
 * Included for each type by tables.h, behind rows.h. Knows nothing of k-means, but for centres that did not move. */
#include "once/gap.h"
#include "once/scratch.h"
#if CK_INT8_RANGE
#include "once/int8_tiles.h"
#endif

/* What pack(), take_squares() and screen_panel() do, in bands, so that a panel stays in the cache. */
static void FN(screen_wide)(const ck_centers *c, const REAL *x, ptrdiff_t rows, float *panel, float *partial,
                            VF minus_norm_sq[CK_VECS], ck_leaders leaders[CK_VECS]) {
    const ptrdiff_t d = c->d;
    memset(panel, 0, (size_t)(CK_ROWS * panel_columns(d)) * sizeof(float)); /* missing rows stay zeros */
    for (ptrdiff_t t0 = 0; t0 < tile_count(c); t0 += CK_CHUNK)
        for (ptrdiff_t j = 0, columns; j < d; j += columns) {
            columns = band_columns(d, j);
            FN(pack_columns)(c, x, rows, panel, j, columns, 1);
            if (!t0) take_squares(panel, rows, columns, minus_norm_sq);
            screen_band(c, panel, t0, j, j + columns, partial, leaders);
        }
}

/* readable: how many rows of memory there are, n or more. limits, OUT, or NULL: as set_limits has it. */
static void FN(nearest_in_float32)(const ck_centers *c, const REAL *x, ptrdiff_t n, ptrdiff_t readable, int32_t *labels,
                                   const ck_closer *closer, float *limits, int64_t *n_decided, void *scratch) {
    size_t used = 0;
    float *panel = piece(scratch, &used, (size_t)(CK_ROWS * panel_columns(c->d)) * sizeof(float));
    float *partial = piece(scratch, &used, CK_CHUNK * CK_MAX_WIDTH * CK_ROWS * sizeof(float));
    float *best = piece(scratch, &used, 4 * CK_ROWS * sizeof(float));
    int32_t *found = piece(scratch, &used, CK_ROWS * sizeof(int32_t));
    float *second = best + CK_ROWS, *error = second + CK_ROWS, *norm_sq = error + CK_ROWS;
    for (ptrdiff_t i = 0; i < n; i += CK_ROWS) {
        const ptrdiff_t rows = n - i < CK_ROWS ? n - i : CK_ROWS;
        ck_leaders leaders[CK_VECS];
        VF minus_norm_sq[CK_VECS];
        for (int v = 0; v < CK_VECS; v++) minus_norm_sq[v] = vf_set1(0.0f);
        clear_leaders(leaders);
        if (is_wide(c->d)) {
            FN(screen_wide)(c, x + i * c->d, rows, panel, partial, minus_norm_sq, leaders);
        } else {
            FN(pack)(c, x + i * c->d, rows, readable - i, panel);
            take_squares(panel, rows, c->d, minus_norm_sq);
            screen_panel(c, panel, rows, partial, leaders);
        }
        row_errors(c, minus_norm_sq, rows, error, norm_sq);
        store_leaders(leaders, best, second, found);
        if (limits) set_limits(c, closer, found, rows, best, second, error, norm_sq, limits + i);
        memcpy(labels + i, found, (size_t)rows * sizeof(int32_t));
        /* Written so that a NaN or an overflow anywhere leaves the row in doubt. */
        int doubt = 0;
        for (ptrdiff_t r = 0; r < rows; r++) doubt |= !(second[r] - best[r] > error[r] + c->max_slack);
        if (doubt)
            for (ptrdiff_t r = 0; r < rows; r++)
                if (!(second[r] - best[r] > error[r] + c->slack[found[r]])) {
                    labels[i + r] = FN(decide)(c, x + (i + r) * c->d);
                    *n_decided += 1;
                }
    }
    if (c->ids) rename_labels(c->ids, labels, n);
}

#if CK_INT8_RANGE || CK_INT16
/* Whether whole numbers settle most rows. */
static int FN(whole_numbers_do)(const ck_tally *tally) { return 4 * tally->n_undecided <= tally->n_screened + 512; }

/* Sets the labels that are -1, of rows that whole numbers left undecided: gathered, then screened in float32. */
static void FN(nearest_of_undecided)(const ck_centers *c, const REAL *x, ptrdiff_t n, int32_t *labels,
                                     int64_t *n_decided, void *scratch) {
    size_t used = screening_bytes(c->d);
    REAL *rows = piece(scratch, &used, (size_t)(CK_ROWS * c->d) * sizeof(REAL));
    int32_t found[CK_ROWS];
    ptrdiff_t at[CK_ROWS], held = 0;
    for (ptrdiff_t i = 0; i < n; i++) {
        if (labels[i] < 0) {
            memcpy(rows + held * c->d, x + i * c->d, (size_t)c->d * sizeof(REAL));
            at[held++] = i;
        }
        if (held == CK_ROWS || (i == n - 1 && held)) {
            FN(nearest_in_float32)(c, rows, held, held, found, NULL, NULL, n_decided, scratch);
            for (ptrdiff_t r = 0; r < held; r++) labels[at[r]] = found[r];
            held = 0;
        }
    }
}
#endif

#if CK_INT8_RANGE
/* Columns [j, j + VF_LANES) of a row, shifted and scaled; zeros behind the last. */
CK_INLINE VF FN(read_columns)(const ck_centers *c, const REAL *x, ptrdiff_t j) {
    if (j + VF_LANES <= c->d) return FN(vf_read)(x + j, c->screen_scale, c->shift + j);
    REAL last[VF_LANES] = {0};
    memcpy(last, x + j, (size_t)(c->d - j) * sizeof *last);
    return FN(vf_read)(last, c->screen_scale, c->shift + j);
}

/* Makes row r of b the codes of a row. */
static void FN(to_int8)(const ck_centers *c, const REAL *x, const ck_int8_rows *b, ptrdiff_t r) {
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
    int8_round(b, r, c->d, largest_lane(most), norm_sq);
}

/* The float32 score of a row and a centre: docs/proofs/scores.md. */
CK_INLINE float FN(score)(const ck_centers *c, const REAL *x, ptrdiff_t center) {
    const float *at = c->centers_f32 + center * (c->d + VF_LANES);
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

/* The nearest to a row of n candidates: by float32, and by float64 where that leaves doubt. scores[i], OUT unless NULL:
 * of each of them. */
static int32_t FN(nearest_of_few)(const ck_centers *c, const int32_t *candidates, ptrdiff_t n, const REAL *x,
                                  float norm_sq, float *scores, int64_t *n_decided) {
    float best = INFINITY, second = INFINITY;
    int32_t label = 0;
    for (ptrdiff_t i = 0; i < n; i++) {
        const float score = FN(score)(c, x, candidates[i]);
        if (scores) scores[i] = score;
        second = score < best ? best : score < second ? score : second;
        if (score < best) best = score, label = candidates[i];
    }
    if (second - best > c->row_slack * norm_sq + c->slack[label] + 1e-30f) return label;
    *n_decided += 1;
    return candidates[FN(decide_among)(c, candidates, n, x)];
}

/* The nearest of n candidates that int8 leaves to row r, or -1: float32 has to compare it with all centres. */
static int32_t FN(nearest_of_candidates)(const ck_centers *c, const REAL *x, const ck_int8_rows *b, ptrdiff_t r,
                                         int32_t *candidates, ptrdiff_t n, int64_t *n_decided) {
    if (!n || !(b->norm[r] + b->row_error[r] < INFINITY)) return -1;
    if (n > 1) n = int8_compare(c, b, r, candidates, n);
    if (n == 1) return candidates[0];
    return FN(nearest_of_few)(c, candidates, n, x, b->norm[r] * b->norm[r], NULL, n_decided);
}

/* Sets labels, INOUT: a centre that may be near, or -1. Those of rows that int8 leaves to float32 become -1; returns
 * how many. codes, INOUT, or NULL. store and upper_sq, or NULL: where lower bounds of all distances go, and upper
 * bounds of the squared distance to the nearest centre; then every row has a label. closer and limits, or NULL: as
 * set_limits has them, of at most CK_INT8_LIMITED centres. */
static ptrdiff_t FN(nearest_in_int8)(const ck_centers *c, const REAL *x, ptrdiff_t n, const ck_codes *codes,
                                     int32_t *labels, const ck_store_bounds *store, float *upper_sq,
                                     const ck_closer *closer, float *limits, int64_t *n_decided, void *scratch) {
    ck_int8_rows b;
    ptrdiff_t undecided = 0;
    int8_layout(&b, scratch, c->d);
    for (ptrdiff_t i = 0; i < n; i += CK_ROWS) {
        const ptrdiff_t rows = n - i < CK_ROWS ? n - i : CK_ROWS;
        if (codes) int8_view(&b, codes, i, c->d);
        for (ptrdiff_t r = 0; !(codes && *codes->filled) && r < CK_ROWS; r++)
            FN(to_int8)(c, x + (i + (r < rows ? r : 0)) * c->d, &b, r);
        int8_derive(&b, CK_ROWS, c->d);
        const int hinted = !limits && (store || c->k >= CK_INT8_HINTED) && int8_hint(c, &b, labels + i, rows);
        for (ptrdiff_t r = 0; !hinted && r < CK_ROWS; r++) b.least[r] = INFINITY;
        int8_transpose(&b, CK_ROWS, c->d);
        ck_store_bounds part = {0};
        if (store) {
            part = *store;
            part.lower += i * part.stride, part.base += i, part.rows = rows;
        }
        for (ptrdiff_t r = 0; store && r < rows; r++)
            part.base[r] = base_below(upper_of(store->up, b.norm_sq[r] + 2.0f * b.least[r], 0.0f));
        int8_screen(c, &b, rows, hinted, store ? &part : NULL);
        for (ptrdiff_t r = 0; upper_sq && r < rows; r++)
            upper_sq[i + r] = b.norm_sq[r] * (1.0f + norm_rounding(c->d)) + 2.0f * b.least[r];
        for (ptrdiff_t r = 0; r < rows; r++) {
            int32_t *candidates = b.candidates + r * CK_ROW_CANDIDATES, label = -1;
            if (b.count[r] <= CK_ROW_CANDIDATES)
                label = FN(nearest_of_candidates)(c, x + (i + r) * c->d, &b, r, candidates, b.count[r], n_decided);
            labels[i + r] = label;
            undecided += label < 0;
        }
        if (limits) int8_limits(c, &b, closer, labels + i, rows, limits + i);
    }
    if (codes) *codes->filled = 1;
    return undecided;
}

/* The nearest centre of row r, whose assigned centre did not move: of that one and the row's candidates among the
 * active centres. -1 as for nearest_of_candidates. */
static int32_t FN(nearest_of_active)(const ck_centers *c, const ck_active_centers *active, const REAL *x,
                                     const ck_int8_rows *b, ptrdiff_t r, int32_t assigned, int64_t *n_decided) {
    int32_t candidates[CK_ROW_CANDIDATES + 1];
    ptrdiff_t n = 0;
    if (b->count[r] > CK_ROW_CANDIDATES) return -1;
    if (!b->count[r] && b->norm[r] + b->row_error[r] < INFINITY) return assigned;
    for (ptrdiff_t i = 0; i < b->count[r]; i++) {
        const int32_t id = active->ids[b->candidates[r * CK_ROW_CANDIDATES + i]];
        if (id > assigned && n == i) candidates[n++] = assigned;
        candidates[n++] = id;
    }
    if (n == b->count[r]) candidates[n++] = assigned;
    return FN(nearest_of_candidates)(c, x, b, r, candidates, n, n_decided);
}

/* Sets the labels of n rows of a block, given by their positions, all of whose assigned centres moved, or none did;
 * returns how many become -1. closer and limits, of the block, or NULL: as for nearest_in_int8, where all moved. */
static ptrdiff_t FN(nearest_of_rows)(const ck_centers *c, const ck_active_centers *active, const REAL *x,
                                     const int32_t *positions, ptrdiff_t n, int all_moved, const ck_codes *codes,
                                     const int32_t *before, int32_t *labels, const ck_closer *closer, float *limits,
                                     int64_t *n_decided, void *scratch) {
    ck_int8_rows b;
    int32_t found[CK_ROWS];
    float new_limits[CK_ROWS];
    ptrdiff_t undecided = 0;
    int8_layout(&b, scratch, c->d);
    for (ptrdiff_t i = 0; i < n; i += CK_ROWS) {
        const ptrdiff_t rows = n - i < CK_ROWS ? n - i : CK_ROWS;
        const ptrdiff_t padded = rows <= VF_LANES ? VF_LANES : CK_ROWS;
        for (ptrdiff_t r = 0; r < padded; r++) int8_take(&b, r, codes, positions[i + (r < rows ? r : 0)], c->d);
        int8_derive(&b, padded, c->d);
        for (ptrdiff_t r = 0; r < padded; r++)
            b.least[r] = limits ? INFINITY : int8_high(c, &b, r, before[positions[i + (r < rows ? r : 0)]]);
        int8_transpose(&b, padded, c->d);
        int8_screen(all_moved ? c : active->centers, &b, rows, !limits, NULL);
        for (ptrdiff_t r = 0; r < rows; r++) {
            const ptrdiff_t at = positions[i + r];
            const REAL *row = x + at * c->d;
            int32_t *candidates = b.candidates + r * CK_ROW_CANDIDATES, label = -1;
            if (!all_moved)
                label = FN(nearest_of_active)(c, active, row, &b, r, before[at], n_decided);
            else if (b.count[r] <= CK_ROW_CANDIDATES)
                label = FN(nearest_of_candidates)(c, row, &b, r, candidates, b.count[r], n_decided);
            labels[at] = found[r] = label;
            undecided += label < 0;
        }
        if (!limits) continue;
        int8_limits(c, &b, closer, found, rows, new_limits);
        for (ptrdiff_t r = 0; r < rows; r++) limits[positions[i + r]] = new_limits[r];
    }
    return undecided;
}

/* As the table has it, for CK_BLOCK rows at most. A row whose assigned centre stays is compared with none of the others
 * that stay: T. Kaukoranta, P. Franti, O. Nevalainen, "A fast exact GLA based on code vector activity detection", 2000;
 * docs/proofs/active-centers.md. */
static void FN(nearest_active)(const ck_centers *c, const ck_active_centers *active, const REAL *x, ptrdiff_t n,
                               const ck_codes *codes, const int32_t *before, int32_t *labels, ck_tally *tally,
                               void *scratch) {
    int32_t positions[2][CK_BLOCK];
    ptrdiff_t count[2] = {0, 0}, undecided = 0;
    for (ptrdiff_t i = 0; i < n; i++) {
        const int moved = active->is_active[before[i]] != 0;
        positions[moved][count[moved]++] = (int32_t)i;
    }
    for (int moved = 0; moved < 2; moved++)
        undecided += FN(nearest_of_rows)(c, active, x, positions[moved], count[moved], moved, codes, before, labels,
                                         NULL, NULL, &tally->n_decided, scratch);
    tally->n_distances += count[0] * active->centers->k + count[1] * c->k;
    if (undecided) FN(nearest_of_undecided)(c, x, n, labels, &tally->n_decided, scratch);
}
#endif

#if CK_INT16
/* Labels of rows that int16 leaves to float32 become -1; returns how many. */
static ptrdiff_t FN(nearest_in_int16)(const ck_centers *c, const REAL *x, ptrdiff_t n, int32_t *labels, void *scratch) {
    ck_int16_rows b;
    ptrdiff_t undecided = 0;
    int16_layout(&b, scratch, c->d);
    for (ptrdiff_t i = 0; i < n; i += CK_ROWS) {
        const ptrdiff_t rows = n - i < CK_ROWS ? n - i : CK_ROWS;
        FN(pack)(c, x + i * c->d, rows, n - i, b.panel);
        int16_round(c, &b);
        int16_screen(c, &b);
        for (ptrdiff_t r = 0; r < rows; r++) {
            const int settled = (float)b.margin[r] > b.error[r] + c->int16_slack[b.best[r]];
            labels[i + r] = settled ? b.best[r] : -1;
            undecided += !settled;
        }
    }
    return undecided;
}
#endif

/* As the table has it, but for n_distances. */
static void FN(nearest)(const ck_centers *c, const REAL *x, ptrdiff_t n, const ck_codes *codes, int32_t *labels,
                        ck_tally *tally, void *scratch) {
    if (c->k == 2 && c->d <= CK_TWO_COLUMNS && !c->ids) { /* screening would take longer */
        FN(decide_two)(c, x, n, labels);
        tally->n_decided += n;
        return;
    }
    if (!c->screened) {
        for (ptrdiff_t i = 0; i < n; i++) labels[i] = FN(decide)(c, x + i * c->d);
        tally->n_decided += n;
        return;
    }
#if CK_INT8_RANGE || CK_INT16
    const int whole = FN(whole_numbers_do)(tally);
    ptrdiff_t undecided = -1;
#if CK_INT16
    if (whole && c->in_int16) undecided = FN(nearest_in_int16)(c, x, n, labels, scratch);
#endif
#if CK_INT8_RANGE
    if (whole && c->in_int8)
        undecided = FN(nearest_in_int8)(c, x, n, codes, labels, NULL, NULL, NULL, NULL, &tally->n_decided, scratch);
#endif
    if (undecided >= 0) {
        tally->n_screened += n, tally->n_undecided += undecided;
        if (undecided) FN(nearest_of_undecided)(c, x, n, labels, &tally->n_decided, scratch);
        return;
    }
#endif
    (void)codes;
    FN(nearest_in_float32)(c, x, n, n, labels, NULL, NULL, &tally->n_decided, scratch);
}
