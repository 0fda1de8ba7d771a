/* A panel of rows as codes against all centres, in tiles as screen.h has them: which centres can be nearest, and what
 * lower bounds of the distances are stored for Elkan's algorithm.
 *
 * int8.h tells what codes are, docs/proofs/int8.md what bounds they give. Knows nothing of the rows' storage type, nor
 * of how far centres moved. */
#ifndef CK_INT8_TILES_H
#define CK_INT8_TILES_H

#include "once/elkan_bounds.h"
#include "once/gap.h"
#include "once/int8.h"

/* The products of a tile's centres and the rows of the panel's first vectors. */
CK_INLINE void int8_products(const ck_centers *c, const ck_int8_rows *b, ptrdiff_t first, VI sum[CK_VECS][CK_MAX_WIDTH],
                             const int width, const int vecs) {
    const int8_t *tile = c->codes + first * quads(c->d) * 4;
    const uint8_t *panel = b->panel;
    CK_UNROLL for (int q = 0; q < width; q++) {
        const VI start = vi_set1(c->code_start[first + q]);
        CK_UNROLL for (int v = 0; v < vecs; v++) sum[v][q] = start;
    }
    for (ptrdiff_t j = 0, n = quads(c->d); j < n; j++) {
        VI x[CK_VECS];
        CK_UNROLL for (int v = 0; v < vecs; v++) x[v] =
            vi_load((const int32_t *)(const void *)(panel + (j * CK_ROWS + v * VF_LANES) * 4));
        CK_UNROLL for (int q = 0; q < width; q++) {
            int32_t four;
            memcpy(&four, tile + (j * width + q) * 4, sizeof four);
            const VI y = vi_set1(four);
            CK_UNROLL for (int v = 0; v < vecs; v++) sum[v][q] = vi_add_int8(sum[v][q], x[v], y);
        }
    }
}

/* Lower bounds of the scores of a tile's centres, and the least upper bound of each row, in the first vectors.
 * possible, OUT: per centre, a bit for each row whose least upper bound is not below the centre's lower bound; only
 * these can lower it. Unless `all`, lower is set only for centres that have such a row. */
CK_INLINE void int8_tile(const ck_centers *c, const ck_int8_rows *b, ptrdiff_t first, float *lower, uint64_t *possible,
                         int all, const int width, const int vecs) {
    const float *units = c->code[CK_UNIT] + first, *errors = c->code[CK_ERROR] + first;
    const float *norms = c->code[CK_NORM] + first;
    const float *lows = c->code[CK_LOW] + first, *highs = c->code[CK_HIGH] + first;
    VI sum[CK_VECS][CK_MAX_WIDTH];
    VF unit[CK_VECS], rounding[CK_VECS], norm[CK_VECS], row_error[CK_VECS], least[CK_VECS];
    int8_products(c, b, first, sum, width, vecs);
    CK_UNROLL for (int v = 0; v < vecs; v++) {
        unit[v] = vf_load(b->unit + v * VF_LANES), rounding[v] = vf_load(b->error + v * VF_LANES);
        norm[v] = vf_load(b->norm + v * VF_LANES), row_error[v] = vf_load(b->row_error + v * VF_LANES);
        least[v] = vf_load(b->least + v * VF_LANES);
    }
    CK_UNROLL for (int q = 0; q < width; q++) {
        VF product[CK_VECS], error[CK_VECS], low[CK_VECS];
        uint64_t bits = 0;
        CK_UNROLL for (int v = 0; v < vecs; v++) {
            product[v] = vf_mul(vf_mul(vf_from_int(sum[v][q]), vf_set1(units[q])), unit[v]);
            error[v] = vf_fmadd(norm[v], vf_set1(errors[q]), vf_fmadd(rounding[v], vf_set1(norms[q]), row_error[v]));
            low[v] = vf_sub(vf_sub(vf_set1(lows[q]), product[v]), error[v]);
            bits |= (uint64_t)vm_bits(vf_not_greater(low[v], least[v])) << (v * VF_LANES);
        }
        possible[q] = bits;
        if (!all && !bits) continue;
        CK_UNROLL for (int v = 0; v < vecs; v++) {
            vf_store(lower + q * CK_ROWS + v * VF_LANES, low[v]);
            least[v] = vf_min(vf_add(vf_sub(vf_set1(highs[q]), product[v]), error[v]), least[v]);
        }
    }
    CK_UNROLL for (int v = 0; v < vecs; v++) vf_store(b->least + v * VF_LANES, least[v]);
}

/* Drops the candidates of row r that lie above its least upper bound. */
static void int8_prune(const ck_int8_rows *b, ptrdiff_t r) {
    int32_t n = 0;
    if (b->count[r] > CK_ROW_CANDIDATES) return;
    for (int32_t i = 0; i < b->count[r]; i++)
        if (b->candidate_lower[r * CK_ROW_CANDIDATES + i] <= b->least[r]) {
            b->candidates[r * CK_ROW_CANDIDATES + n] = b->candidates[r * CK_ROW_CANDIDATES + i];
            b->candidate_lower[r * CK_ROW_CANDIDATES + n++] = b->candidate_lower[r * CK_ROW_CANDIDATES + i];
        }
    b->count[r] = n;
}

/* Makes centre i a candidate of the rows in these lanes of vector v. */
static void int8_add_candidate(const ck_int8_rows *b, ptrdiff_t i, const float *lower, ptrdiff_t v, uint32_t lanes) {
    for (; lanes; lanes &= lanes - 1) {
        const ptrdiff_t r = v * VF_LANES + CK_LOWEST_BIT(lanes);
        if (b->count[r] == CK_ROW_CANDIDATES) int8_prune(b, r);
        if (b->count[r] < CK_ROW_CANDIDATES) {
            b->candidates[r * CK_ROW_CANDIDATES + b->count[r]] = (int32_t)i;
            b->candidate_lower[r * CK_ROW_CANDIDATES + b->count[r]] = lower[r];
        }
        b->count[r] += b->count[r] <= CK_ROW_CANDIDATES;
    }
}

/* Makes centres [first, first + n) of a chunk candidates of the rows to which they can be nearest. */
static void int8_add_candidates(const ck_int8_rows *b, ptrdiff_t first, ptrdiff_t n, int vecs) {
    VF least[CK_VECS];
    for (int v = 0; v < vecs; v++) least[v] = vf_load(b->least + v * VF_LANES);
    for (ptrdiff_t i = 0; i < n; i++) {
        const float *lower = b->lower + i * CK_ROWS;
        VM possible[CK_VECS], any = possible[0] = vf_not_greater(vf_load(lower), least[0]);
        for (int v = 1; v < vecs; v++) {
            possible[v] = vf_not_greater(vf_load(lower + v * VF_LANES), least[v]);
            any = vm_or(any, possible[v]);
        }
        if (vm_bits(any))
            for (int v = 0; v < vecs; v++) int8_add_candidate(b, first + i, lower, v, vm_bits(possible[v]));
    }
}

/* What distances are at least, less the base and before drifts are added, given lower bounds of scores and of squared
 * norms. */
CK_INLINE VF lower_distances(VF scores, VF norms_sq, VF base, float down) {
    const VF lower_sq = vf_max(vf_fmadd(vf_set1(2.0f), scores, norms_sq), vf_set1(0.0f)); /* NaN becomes 0 */
    return vf_sub(vf_mul(vf_sqrt(lower_sq), vf_set1(down)), base);
}

/* Stores the bounds of centres [first, first + n), of which b->lower holds those of the scores. */
static void int8_store(const ck_int8_rows *b, const ck_store_bounds *s, ptrdiff_t d, ptrdiff_t first, ptrdiff_t n) {
    const float less = 1.0f - norm_rounding(d);
    for (ptrdiff_t r = 0; r < s->rows; r += VF_LANES)
        for (ptrdiff_t i = 0; i < n; i += VF_LANES) {
            const ptrdiff_t rows = s->rows - r;
            /* Whole vectors are copied as such; what they hold too much, the next chunk or the caller writes over. */
            const int whole = first + i + VF_LANES <= s->stride;
            const size_t count = (size_t)(n - i < VF_LANES ? n - i : VF_LANES);
            float drift[VF_LANES] = {0};
            VF square[VF_LANES];
            memcpy(drift, s->drift->drift_floor + first + i, whole ? sizeof drift : count * sizeof *drift);
            for (int l = 0; l < VF_LANES; l++) square[l] = vf_load(b->lower + (i + l) * CK_ROWS + r);
            vf_transpose(square);
            for (int l = 0; l < VF_LANES && l < rows; l++) {
                const VF base = vf_set1(s->base[r + l] + CK_BELOW);
                const VF then = lower_distances(square[l], vf_set1(b->norm_sq[r + l] * less), base, s->down);
                uint8_t *to = s->lower + (r + l) * s->stride + first + i, bounds[VF_LANES];
                vb_store(bounds, vf_add(then, vf_load(drift)));
                if (whole)
                    memcpy(to, bounds, sizeof bounds);
                else
                    memcpy(to, bounds, count);
            }
        }
}

/* The same of the n centres `ids`, whose drift begins anew. */
static void int8_store_refreshed(const ck_int8_rows *b, const ck_store_bounds *s, ptrdiff_t d, const int32_t *ids,
                                 ptrdiff_t n) {
    const VF less = vf_set1(1.0f - norm_rounding(d)), below = vf_set1(CK_BELOW);
    for (ptrdiff_t r = 0; r < s->rows; r += VF_LANES) {
        const VF norms_sq = vf_mul(vf_load(b->norm_sq + r), less);
        float base[VF_LANES] = {0};
        const ptrdiff_t rows = s->rows - r < VF_LANES ? s->rows - r : VF_LANES;
        memcpy(base, s->base + r, (size_t)rows * sizeof *base);
        const VF from = vf_add(vf_load(base), below);
        for (ptrdiff_t i = 0; i < n; i++) {
            uint8_t *to = s->lower + r * s->stride + ids[i], bounds[VF_LANES];
            vb_store(bounds, lower_distances(vf_load(b->lower + i * CK_ROWS + r), norms_sq, from, s->down));
            for (ptrdiff_t l = 0; l < rows; l++) to[l * s->stride] = bounds[l];
        }
    }
}

/* A tile of any width. */
CK_INLINE void int8_any_tile(const ck_centers *c, const ck_int8_rows *b, ptrdiff_t first, float *lower,
                             uint64_t *possible, int all, const int vecs) {
    switch (c->width) {
    case 2: int8_tile(c, b, first, lower, possible, all, 2, vecs); return;
    case 3: int8_tile(c, b, first, lower, possible, all, 3, vecs); return;
    case 4: int8_tile(c, b, first, lower, possible, all, 4, vecs); return;
    case 5: int8_tile(c, b, first, lower, possible, all, 5, vecs); return;
    default: int8_tile(c, b, first, lower, possible, all, 6, vecs);
    }
}

/* A tile for the panel's first vectors, one or all. */
static void int8_some_tile(const ck_centers *c, const ck_int8_rows *b, ptrdiff_t first, float *lower,
                           uint64_t *possible, int all, int vecs) {
    if (vecs == 1)
        int8_any_tile(c, b, first, lower, possible, all, 1);
    else
        int8_any_tile(c, b, first, lower, possible, all, CK_VECS);
}

/* All tiles, a chunk at a time. hinted: whether least upper bounds are good from the start, so that centres become
 * candidates tile by tile; after the first chunk they always are. store, or NULL: where lower bounds go. */
static void int8_tiles(const ck_centers *c, const ck_int8_rows *b, int vecs, int hinted, const ck_store_bounds *store) {
    const ptrdiff_t width = c->width, tiles = tile_count(c);
    uint64_t possible[CK_MAX_WIDTH];
    for (ptrdiff_t t0 = 0, end; t0 < tiles; t0 = end, hinted = 1) {
        const ptrdiff_t together = (hinted ? CK_INT8_CHUNK : CK_INT8_FIRST) / width;
        end = t0 + together < tiles ? t0 + together : tiles;
        const ptrdiff_t n = (end < tiles ? end * width : c->k) - t0 * width;
        for (ptrdiff_t i = 0; i < n; i += width) {
            const ptrdiff_t first = t0 * width + i;
            float *lower = b->lower + (hinted && !store ? 0 : i) * CK_ROWS;
            int8_some_tile(c, b, first, lower, possible, !hinted || store, vecs);
            for (ptrdiff_t q = 0; hinted && q < width && i + q < n; q++)
                for (int v = 0; possible[q]; v++, possible[q] >>= VF_LANES)
                    int8_add_candidate(b, first + q, lower + q * CK_ROWS, v,
                                       possible[q] & ((UINT64_C(1) << VF_LANES) - 1));
        }
        if (!hinted) int8_add_candidates(b, t0 * width, n, vecs);
        if (store) int8_store(b, store, c->d, t0 * width, n);
    }
}

/* Sets candidates and count of each of the first rows of the panel to the centres that can be nearest to it, ascending.
 * least, INOUT: a score that one of all centres has at most; hinted: whether it is not much more than the best. store,
 * or NULL: where lower bounds of all distances go. */
static void int8_screen(const ck_centers *c, const ck_int8_rows *b, ptrdiff_t rows, int hinted,
                        const ck_store_bounds *store) {
    const int vecs = rows <= VF_LANES ? 1 : CK_VECS;
    for (ptrdiff_t r = 0; r < CK_ROWS; r++) b->count[r] = 0;
    int8_tiles(c, b, vecs, hinted, store);
    for (ptrdiff_t r = 0; r < rows; r++) int8_prune(b, r);
}

/* Sets the limits of the first n rows of a panel; of those whose label is -1, or that have more than one candidate, to
 * -1. Behind int8_screen(), of at most CK_INT8_LIMITED centres and not hinted, which leaves the lower bounds of all of
 * them: that of a single candidate is the least, and the next one that of all others. */
static void int8_limits(const ck_centers *c, const ck_int8_rows *b, const ck_closer *closer, const int32_t *labels,
                        ptrdiff_t n, float *limits) {
    int32_t found[CK_ROWS] = {0};
    float second[CK_ROWS];
    for (ptrdiff_t r = 0; r < CK_ROWS; r += VF_LANES) {
        VF least = vf_set1(INFINITY), next = least;
        for (ptrdiff_t i = 0; i < c->k; i++) {
            const VF low = vf_load(b->lower + i * CK_ROWS + r);
            next = vf_min(next, vf_max(low, least)), least = vf_min(low, least);
        }
        vf_store(second + r, next);
    }
    for (ptrdiff_t r = 0; r < n; r++) found[r] = labels[r] < 0 ? 0 : labels[r];
    set_limits(c, closer, found, n, b->least, second, NULL, b->norm_sq, limits);
    for (ptrdiff_t r = 0; r < n; r++) limits[r] = labels[r] < 0 ? -1.0f : limits[r];
}

/* Stores bounds of the panel's rows for the centres `refreshed`, whose ids these are. */
static void int8_refresh(const ck_centers *refreshed, const ck_int8_rows *b, const ck_store_bounds *s,
                         const int32_t *ids) {
    const ptrdiff_t width = refreshed->width, tiles = tile_count(refreshed), together = CK_INT8_CHUNK / width;
    uint64_t possible[CK_MAX_WIDTH];
    for (ptrdiff_t t0 = 0; t0 < tiles; t0 += together) {
        const ptrdiff_t end = t0 + together < tiles ? t0 + together : tiles;
        for (ptrdiff_t t = t0; t < end; t++)
            int8_some_tile(refreshed, b, t * width, b->lower + (t - t0) * width * CK_ROWS, possible, 1, CK_VECS);
        const ptrdiff_t n = (end < tiles ? end * width : refreshed->k) - t0 * width;
        int8_store_refreshed(b, s, refreshed->d, ids + t0 * width, n);
    }
}

#endif
