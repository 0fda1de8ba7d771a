/* Screening in float32: scores of a panel of rows against every centre, the best and the second best kept per row.
 *
 * Lanes are rows: a panel holds CK_ROWS rows transposed, a centre's coordinate is broadcast, so nothing is ever reduced
 * across lanes and any k fits. The score is |c|^2/2 - x.c: the row's own norm would change no comparison.
 * Each centre's start is lowered by the rounding error its score can have, which makes every score a lower bound up to
 * the row's share of the error; the caller compares best and second best with both shares (docs/proofs/scores.md).
 * Knows nothing of the rows' storage type, nor of deciding. */
#ifndef CK_SCREEN_H
#define CK_SCREEN_H

#include "once/shape.h"

#define CK_CHUNK 16 /* tiles whose partial scores wait between two passes */

/* Bytes that a panel, its scores and what is found take. */
static size_t screen_bytes(ptrdiff_t d) {
    const size_t floats = (size_t)CK_ROWS * ((size_t)panel_columns(d) + CK_CHUNK * CK_MAX_WIDTH + 4);
    return floats * sizeof(float) + CK_ROWS * sizeof(int32_t) + 4 * 64;
}

/* Takes the squares of some columns of a panel from minus the squared norms of its rows. */
static void take_squares(const float *panel, ptrdiff_t rows, ptrdiff_t columns, VF minus_norm_sq[CK_VECS]) {
    for (int v = 0; v * VF_LANES < rows; v++) {
        VF sum = minus_norm_sq[v];
        for (ptrdiff_t j = 0; j < columns; j++) {
            const VF x = vf_load(panel + j * CK_ROWS + v * VF_LANES);
            sum = vf_fnmadd(x, x, sum);
        }
        minus_norm_sq[v] = sum;
    }
}

/* error[r], OUT: twice the share of row r in the error of its scores. norm_sq[r], OUT: the row's squared norm. */
static void row_errors(const ck_centers *c, const VF minus_norm_sq[CK_VECS], ptrdiff_t rows, float *error,
                       float *norm_sq) {
    for (int v = 0; v * VF_LANES < rows; v++) {
        vf_store(norm_sq + v * VF_LANES, vf_fnmadd(minus_norm_sq[v], vf_set1(1.0f), vf_set1(0.0f)));
        vf_store(error + v * VF_LANES, vf_fnmadd(minus_norm_sq[v], vf_set1(c->row_slack), vf_set1(1e-30f)));
    }
}

typedef struct {
    VF best, second;
    VI label;
} ck_leaders;

CK_INLINE void keep_two(ck_leaders *l, VF score, VI index) {
    l->label = vi_select(vf_less(score, l->best), index, l->label); /* strictly less: the first of equals stays */
    l->second = vf_min(l->second, vf_max(score, l->best));
    l->best = vf_min(score, l->best);
}

/* A narrow panel, `vecs` vectors at a time: the rows stay in registers while the centres pass one by one. */
CK_INLINE void screen_narrow(const ck_centers *c, const float *panel, ptrdiff_t rows, ck_leaders leaders[CK_VECS],
                             const int d, const int vecs) {
    for (int v0 = 0; v0 * VF_LANES < rows; v0 += vecs) {
        VF x[CK_VECS][CK_NARROW];
        ck_leaders l[CK_VECS];
        for (int v = 0; v < vecs; v++) {
            for (int j = 0; j < d; j++) x[v][j] = vf_load(panel + j * CK_ROWS + (v0 + v) * VF_LANES);
            l[v] = leaders[v0 + v];
        }
        for (ptrdiff_t i = 0; i < c->k; i++) {
            const VI index = vi_set1((int32_t)i);
            for (int v = 0; v < vecs; v++) {
                VF score = vf_set1(c->start[i]);
                for (int j = 0; j < d; j++) score = vf_fnmadd(x[v][j], vf_set1(c->tiles[i * d + j]), score);
                keep_two(&l[v], score, index);
            }
        }
        for (int v = 0; v < vecs; v++) leaders[v0 + v] = l[v];
    }
}

/* score -= the products of columns [0, depth) of a panel with a tile. */
CK_INLINE void multiply(VF score[CK_VECS][CK_MAX_WIDTH], const float *panel, const float *tile, ptrdiff_t depth,
                        const int width, const int vecs) {
    for (ptrdiff_t j = 0; j < depth; j++) {
        VF x[CK_VECS];
        for (int v = 0; v < vecs; v++) x[v] = vf_load(panel + j * CK_ROWS + v * VF_LANES);
        for (int q = 0; q < width; q++) {
            const VF y = vf_set1(tile[j * width + q]);
            for (int v = 0; v < vecs; v++) score[v][q] = vf_fnmadd(x[v], y, score[v][q]);
        }
    }
}

CK_INLINE void keep_tile(ck_leaders leaders[CK_VECS], VF score[CK_VECS][CK_MAX_WIDTH], ptrdiff_t first, const int width,
                         const int vecs) {
    for (int v = 0; v < vecs; v++) {
        ck_leaders l = leaders[v];
        for (int q = 0; q < width; q++) keep_two(&l, score[v][q], vi_set1((int32_t)(first + q)));
        leaders[v] = l;
    }
}

/* All columns in one pass. */
CK_INLINE void screen_shallow(const ck_centers *c, const float *panel, ck_leaders leaders[CK_VECS], const int width,
                              const int vecs) {
    const ptrdiff_t tiles = tile_count(c); /* in the condition, it makes gcc spill the scores */
    for (ptrdiff_t t = 0; t < tiles; t++) {
        VF score[CK_VECS][CK_MAX_WIDTH];
        for (int q = 0; q < width; q++)
            for (int v = 0; v < vecs; v++) score[v][q] = vf_set1(c->start[t * width + q]);
        multiply(score, panel, c->tiles + t * c->d * width, c->d, width, vecs);
        keep_tile(leaders, score, t * width, width, vecs);
    }
}

/* CK_DEPTH columns per pass over tiles [t0, t0 + CK_CHUNK); the panel holds columns [first, last). partial: the scores
 * of these tiles between two passes. */
CK_INLINE void screen_deep(const ck_centers *c, const float *panel, ptrdiff_t t0, ptrdiff_t first, ptrdiff_t last,
                           float *partial, ck_leaders leaders[CK_VECS], const int width) {
    const ptrdiff_t tiles = tile_count(c), d = c->d;
    for (ptrdiff_t j0 = first; j0 < last; j0 += CK_DEPTH) {
        const ptrdiff_t depth = last - j0 < CK_DEPTH ? last - j0 : CK_DEPTH;
        for (ptrdiff_t t = t0; t < tiles && t < t0 + CK_CHUNK; t++) {
            float *wait = partial + (t - t0) * width * CK_ROWS;
            VF score[CK_VECS][CK_MAX_WIDTH];
            for (int q = 0; q < width; q++)
                for (int v = 0; v < CK_VECS; v++) score[v][q] = vf_set1(0.0f);
            multiply(score, panel + (j0 - first) * CK_ROWS, c->tiles + (t * d + j0) * width, depth, width, CK_VECS);
            for (int q = 0; q < width; q++)
                for (int v = 0; v < CK_VECS; v++) {
                    float *at = wait + (q * CK_VECS + v) * VF_LANES;
                    const VF before = j0 ? vf_load(at) : vf_set1(c->start[t * width + q]);
                    score[v][q] = vf_add(before, score[v][q]);
                    if (j0 + depth < d) vf_store(at, score[v][q]);
                }
            if (j0 + depth == d) keep_tile(leaders, score, t * width, width, CK_VECS);
        }
    }
}

/* screen_deep() by the width of the tiles. */
static void screen_band(const ck_centers *c, const float *panel, ptrdiff_t t0, ptrdiff_t first, ptrdiff_t last,
                        float *partial, ck_leaders leaders[CK_VECS]) {
    switch (c->width) {
    case 2: screen_deep(c, panel, t0, first, last, partial, leaders, 2); return;
    case 3: screen_deep(c, panel, t0, first, last, partial, leaders, 3); return;
    case 4: screen_deep(c, panel, t0, first, last, partial, leaders, 4); return;
    case 5: screen_deep(c, panel, t0, first, last, partial, leaders, 5); return;
    case 6: screen_deep(c, panel, t0, first, last, partial, leaders, 6); return;
    }
}

/* The widest part of a panel whose rows and leaders fit the registers. */
#define CK_FITS(d) (CK_VECS * ((d) + 4) + 2 <= VF_REGISTERS ? CK_VECS : CK_VECS / 2)

/* The leaders of at least the first `rows` rows: of few rows, whatever the lanes behind them hold. */
static void screen_panel(const ck_centers *c, const float *panel, ptrdiff_t rows, float *partial,
                         ck_leaders leaders[CK_VECS]) {
#define CK_CASE_NARROW(d)                                                                                              \
    case d:                                                                                                            \
        if (rows <= VF_LANES)                                                                                          \
            screen_narrow(c, panel, rows, leaders, d, 1);                                                              \
        else                                                                                                           \
            screen_narrow(c, panel, rows, leaders, d, CK_FITS(d));                                                     \
        return;
#define CK_CASE_WIDTH(width)                                                                                           \
    case width:                                                                                                        \
        if (rows <= VF_LANES)                                                                                          \
            screen_shallow(c, panel, leaders, width, 1);                                                               \
        else                                                                                                           \
            screen_shallow(c, panel, leaders, width, CK_VECS);                                                         \
        return;
    switch (c->d) { /* a number of columns that the compiler knows */
        CK_CASE_NARROW(1)
        CK_CASE_NARROW(2)
        CK_CASE_NARROW(3)
        CK_CASE_NARROW(4)
        CK_CASE_NARROW(5)
        CK_CASE_NARROW(6)
        CK_CASE_NARROW(7)
        CK_CASE_NARROW(8)
    }
    for (ptrdiff_t t0 = 0; c->d > CK_DEPTH && t0 < tile_count(c); t0 += CK_CHUNK)
        screen_band(c, panel, t0, 0, c->d, partial, leaders);
    if (c->d <= CK_DEPTH) switch (c->width) {
            CK_CASE_WIDTH(2)
            CK_CASE_WIDTH(3)
            CK_CASE_WIDTH(4)
            CK_CASE_WIDTH(5)
            CK_CASE_WIDTH(6)
        }
}

/* No centre leads yet. */
static void clear_leaders(ck_leaders leaders[CK_VECS]) {
    for (int v = 0; v < CK_VECS; v++) {
        leaders[v].best = leaders[v].second = vf_set1(INFINITY);
        leaders[v].label = vi_set1(0);
    }
}

/* best, second, label, OUT: CK_ROWS each. */
static void store_leaders(const ck_leaders leaders[CK_VECS], float *best, float *second, int32_t *label) {
    for (int v = 0; v < CK_VECS; v++) {
        vf_store(best + v * VF_LANES, leaders[v].best);
        vf_store(second + v * VF_LANES, leaders[v].second);
        vi_store(label + v * VF_LANES, leaders[v].label);
    }
}

/* What is found of the rows of a leaf among a few centres. norm_sq: of the row itself. */
typedef struct {
    float best[CK_LEAF], second[CK_LEAF], norm_sq[CK_LEAF];
    int32_t label[CK_LEAF];
} ck_found;

/* Some vectors of rows, of `found` those from `row` on, against `count` candidates among centres of columns so few that
 * each is laid out by itself. */
CK_INLINE void screen_candidates(const ck_centers *c, const int32_t *candidates, ptrdiff_t count, const float *panel,
                                 ck_found *found, ptrdiff_t row, const int d, const int vecs) {
    VF x[CK_VECS][CK_NARROW];
    ck_leaders l[CK_VECS];
    for (int v = 0; v < vecs; v++) {
        for (int j = 0; j < d; j++) x[v][j] = vf_load(panel + j * CK_ROWS + v * VF_LANES);
        l[v].best = l[v].second = vf_set1(INFINITY), l[v].label = vi_set1(0);
    }
    for (ptrdiff_t i = 0; i < count; i++) {
        const int32_t center = candidates[i];
        const float *tile = c->tiles + center * d;
        const VI id = vi_set1(c->ids ? c->ids[center] : center);
        for (int v = 0; v < vecs; v++) {
            VF score = vf_set1(c->start[center]);
            for (int j = 0; j < d; j++) score = vf_fnmadd(x[v][j], vf_set1(tile[j]), score);
            keep_two(&l[v], score, id);
        }
    }
    for (int v = 0; v < vecs; v++) {
        VF minus_norm_sq = vf_set1(0.0f);
        for (int j = 0; j < d; j++) minus_norm_sq = vf_fnmadd(x[v][j], x[v][j], minus_norm_sq);
        vf_store(found->norm_sq + row + v * VF_LANES, vf_sub(vf_set1(0.0f), minus_norm_sq));
        vf_store(found->best + row + v * VF_LANES, l[v].best);
        vf_store(found->second + row + v * VF_LANES, l[v].second);
        vi_store(found->label + row + v * VF_LANES, l[v].label);
    }
}

CK_INLINE void screen_few_columns(const ck_centers *c, const int32_t *candidates, ptrdiff_t count, const float *panels,
                                  ptrdiff_t rows, ck_found *found, const int d) {
    for (ptrdiff_t at = 0; at < rows; at += CK_ROWS) {
        const float *panel = panels + at * d;
        for (ptrdiff_t r = at; r < rows && r < at + CK_ROWS; r += CK_FITS(d) * VF_LANES) {
            if (rows - r <= VF_LANES)
                screen_candidates(c, candidates, count, panel + (r - at), found, r, d, 1);
            else
                screen_candidates(c, candidates, count, panel + (r - at), found, r, d, CK_FITS(d));
        }
    }
}

/* The first `rows` rows, CK_LEAF at most, of panels in at most CK_NARROW columns, against `count` candidates among the
 * centres; what else `found` holds means nothing. */
static void screen_few(const ck_centers *c, const int32_t *candidates, ptrdiff_t count, const float *panels,
                       ptrdiff_t rows, ck_found *found) {
    switch (c->d) {
    case 1: screen_few_columns(c, candidates, count, panels, rows, found, 1); return;
    case 2: screen_few_columns(c, candidates, count, panels, rows, found, 2); return;
    case 3: screen_few_columns(c, candidates, count, panels, rows, found, 3); return;
    case 4: screen_few_columns(c, candidates, count, panels, rows, found, 4); return;
    case 5: screen_few_columns(c, candidates, count, panels, rows, found, 5); return;
    case 6: screen_few_columns(c, candidates, count, panels, rows, found, 6); return;
    case 7: screen_few_columns(c, candidates, count, panels, rows, found, 7); return;
    case 8: screen_few_columns(c, candidates, count, panels, rows, found, 8); return;
    }
}

/* Labels among a few centres become those among all. */
static void rename_labels(const int32_t *CK_RESTRICT ids, int32_t *CK_RESTRICT labels, ptrdiff_t n) {
    for (ptrdiff_t i = 0; i < n; i++) labels[i] = ids[labels[i]];
}

#endif
