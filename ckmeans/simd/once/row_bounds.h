/* What a leaf remembers: its candidates, and for each row how far centres may drift until it might change its label.
 *
 * Knows nothing of how rows are stored. Proven in docs/proofs/row-bounds.md. */
#ifndef CK_ROW_BOUNDS_H
#define CK_ROW_BOUNDS_H

#include "ckmeans_simd.h"
#include "compiler.h"
#include "once/filter_scratch.h"
#include "once/gap.h"
#include "once/prune_leaf.h"
#include "once/prune_node.h"
#include "once/screen.h"

#define CK_FEW_ROWS 16 /* up to so many rows of a leaf are read one by one; if there are more, all rows are */

/* ids, OUT: the candidates that a leaf remembers; returns how many there are. */
static ptrdiff_t recall_leaf(const ck_leaf_candidates *leaf, int32_t *ids) {
    for (int i = 0; i < leaf->count; i++) ids[i] = leaf->ids[i];
    return leaf->count;
}

/* Adds the two largest shifts of a leaf's candidates in this step to its drift. */
static void add_to_drift(ck_leaf_candidates *leaf, const float *shift) {
    int32_t ids[CK_LEAF_CANDIDATES];
    const ptrdiff_t n = recall_leaf(leaf, ids);
    leaf->drift += two_largest_of(ids, n, shift);
}

/* By how much any row of a leaf is farther from its new candidates than from the centre near its middle, at least, in
 * squared distances; 0 if nothing is known. New are those that the leaf does not remember. */
static float margin_of_new(const ck_leaf_candidates *leaf, const ck_leaf_group *g, int lane, const int32_t *candidates,
                           ptrdiff_t count) {
    float least = leaf->count ? INFINITY : 0.0f;
    for (ptrdiff_t i = 0, old = 0; i < count; i++) {
        const int32_t id = g->centers->ids[candidates[i]];
        while (old < leaf->count && leaf->ids[old] < id) old++;
        if (old < leaf->count && leaf->ids[old] == id) continue;
        const float margin = g->margin[candidates[i] * CK_LEAVES + lane];
        least = margin < least ? margin : margin > 0.0f ? least : 0.0f; /* a NaN: nothing is known */
    }
    return least > 0.0f ? least : 0.0f;
}

/* Sets f->candidates to those of the node's candidates that can be nearest to a row of leaf `at`, or soon might, and
 * has the leaf remember them; returns how many there are. lane: of the leaf in f->group. bounds, INOUT: of its rows, or
 * NULL. */
static ptrdiff_t refresh_leaf(ptrdiff_t at, int lane, float *bounds, ck_filter *f) {
    const ck_centers *centers = f->group.centers;
    const ptrdiff_t n = leaf_candidates(&f->group, lane, f->candidates);
    if (!f->node->cache.node) return n;
    ck_leaf_candidates *leaf = f->node->cache.leaf + at;
    const float *drift = f->shift->drift;
    const double unit = f->shift->unit / centers->screen_scale;
    const float farthest = f->group.farthest[lane];
    const int32_t nearest = centers->ids[f->group.nearest[lane]];
    leaf->nearest = (uint32_t)nearest;
    leaf->valid_until = drift_limit(f->node->cache.node->max_drift + (drift ? (double)drift[nearest] : 0.0),
                                    (double)float_gap(f->group.least_margin[lane], farthest, centers->d) * unit);
    if (bounds) {
        const float margin = f->shift->shift ? margin_of_new(leaf, &f->group, lane, f->candidates, n) : 0.0f;
        if (!(margin > 0.0f)) leaf->drift = 0.0; /* no bound is left: later ones are measured from here */
        const float most =
            margin > 0.0f ? drift_limit(leaf->drift, (double)float_gap(margin, farthest, centers->d) * unit) : -1.0f;
        for (int i = 0; i < CK_LEAF; i++) bounds[i] = most < bounds[i] ? most : bounds[i]; /* a NaN bounds nothing */
    }
    leaf->count = n <= CK_LEAF_CANDIDATES && centers->ids[f->candidates[n - 1]] <= UINT16_MAX ? (uint16_t)n : 0;
    for (int i = 0; i < leaf->count; i++) leaf->ids[i] = (uint16_t)centers->ids[f->candidates[i]];
    return n;
}

/* The first n rows of a leaf, CK_LEAF at most. A set of rows is a bit per row. */
static uint64_t first_rows(ptrdiff_t n) { return n < CK_LEAF ? (UINT64_C(1) << n) - 1 : ~UINT64_C(0); }

/* Those of the first n rows whose bounds the drift has reached. */
static uint64_t rows_in_doubt(const float *bounds, ptrdiff_t n, float drift) {
    uint64_t certain = 0;
    for (int i = 0; i < CK_LEAF; i += VF_LANES)
        certain |= (uint64_t)vm_bits(vf_less(vf_set1(drift), vf_load(bounds + i))) << i;
    return ~certain & first_rows(n);
}

/* Row i of a set. */
static int nth_row(uint64_t rows, int i) {
    for (; i; i--) rows &= rows - 1;
    return CK_LOWEST_BIT(rows);
}

/* Copies the labels of a leaf's n rows. */
static void copy_labels(const int32_t *labels, ptrdiff_t n, int32_t *to) {
    if (n == CK_LEAF)
        for (int i = 0; i < CK_LEAF; i += VF_LANES) vi_store(to + i, vi_load(labels + i));
    else
        for (ptrdiff_t i = 0; i < n; i++) to[i] = labels[i];
}

/* Whether any of the labels of a leaf's n rows differ. */
static int differ(const int32_t *CK_RESTRICT a, const int32_t *CK_RESTRICT b, ptrdiff_t n) {
    int32_t any = 0;
    if (n == CK_LEAF)
        for (int i = 0; i < CK_LEAF; i++) any |= a[i] ^ b[i];
    else
        for (ptrdiff_t i = 0; i < n; i++) any |= a[i] ^ b[i];
    return any != 0;
}

/* Writes the labels or bounds of a set of rows, four bytes each, to their places among those of the leaf. There is room
 * for CK_LEAF of each. */
static void scatter(uint64_t rows, const void *few, void *leaf) {
#ifdef VF_COMPRESSES
    const int32_t *from = few;
    int32_t *to = leaf;
    for (int i = 0; i < CK_LEAF; i += VF_LANES) {
        vi_store(to + i, vi_expand((uint32_t)(rows >> i), vi_load(from), vi_load(to + i)));
        from += count_bits(rows >> i & ((UINT64_C(1) << VF_LANES) - 1));
    }
#else
    for (const char *from = few; rows; rows &= rows - 1, from += 4)
        memcpy((char *)leaf + 4 * CK_LOWEST_BIT(rows), from, 4);
#endif
}

/* Makes `few` the panels of a set of rows. */
static void gather_panel(uint64_t rows, const float *panels, ptrdiff_t d, float *few) {
#ifdef VF_COMPRESSES /* a leaf is one panel; what a store writes too much, the next one overwrites */
    for (ptrdiff_t j = 0; j < d; j++) {
        float *to = few + j * CK_LEAF;
        for (int i = 0; i < CK_LEAF; i += VF_LANES) {
            vf_store(to, vf_compress((uint32_t)(rows >> i), vf_load(panels + j * CK_LEAF + i)));
            to += count_bits(rows >> i & ((UINT64_C(1) << VF_LANES) - 1));
        }
    }
#else
    for (ptrdiff_t i = 0; rows; rows &= rows - 1, i++) {
        const int row = CK_LOWEST_BIT(rows);
        const float *from = panels + row / CK_ROWS * CK_ROWS * d + row % CK_ROWS;
        float *to = few + i / CK_ROWS * CK_ROWS * d + i % CK_ROWS;
        for (ptrdiff_t j = 0; j < d; j++) to[j * CK_ROWS] = from[j * CK_ROWS];
    }
#endif
}

/* Those of the first n rows that float32 does not settle. slack: of the centres they were compared with. */
static uint64_t unsettled_rows(const ck_centers *c, const ck_found *found, ptrdiff_t n, float slack) {
    const VF row_slack = vf_set1(c->row_slack), one = vf_set1(1.0f), center_slack = vf_set1(slack);
    const VF zero = vf_set1(0.0f);
    uint64_t settled = 0;
    for (int i = 0; i < n; i += VF_LANES) {
        const VF error = vf_sub(center_slack, vf_fnmadd(row_slack, vf_load(found->norm_sq + i), zero));
        const VF margin = vf_fnmadd(vf_load(found->best + i), one, vf_load(found->second + i));
        settled |= (uint64_t)vm_bits(vf_less(error, margin)) << i; /* a NaN does not settle the row */
    }
    return ~settled & first_rows(n);
}

/* bounds[i], OUT: the drift of the leaf, `drift` now, up to which row i of the first n keeps its label, if float32
 * settles it. */
static void set_row_bounds(const ck_centers *c, const ck_found *found, ptrdiff_t n, float slack, double drift,
                           double unit, float *CK_RESTRICT bounds) {
    const float from = drift_limit(drift, 0.0), in_unit = gap_unit(unit), more = norm_more(c->d),
                row_slack = c->row_slack;
    for (ptrdiff_t i = 0; i < n; i++) {
        const float error = found->norm_sq[i] * row_slack + slack;
        bounds[i] = from + score_gap(found->best[i], found->second[i], found->norm_sq[i], error, more, in_unit);
    }
}

#endif
