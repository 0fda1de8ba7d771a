/* Filtering: the rows of a node against the few centres that can be nearest to any of them. (T. Kanungo, D. M. Mount,
 * N. S. Netanyahu, C. D. Piatko, R. Silverman and A. Y. Wu, "An efficient k-means clustering algorithm: analysis and
 * implementation", IEEE PAMI 24, 2002; D. Pelleg and A. Moore, "Accelerating exact k-means algorithms with geometric
 * reasoning", KDD 1999.) Included once per type of the rows, REAL.
 *
 * * A node is a box around leaves, which are boxes around CK_LEAF rows. A centre that can be nearest to no point of a
 * box is not compared with any row in it; the others are the box's candidates. Nodes, leaves and rows remember how far
 * centres may drift before they have to be looked at again. Knows nothing of how rows came to lie together. */
#include "once/filter_scratch.h"
#include "once/prune_leaf.h"
#include "once/prune_node.h"
#include "once/row_bounds.h"
#include "once/screen.h"

/* The rows of a leaf, one after another: where they are, or copied. */
static const REAL *FN(leaf_rows)(ptrdiff_t leaf, ptrdiff_t d, ck_filter *f) {
    const ck_node *node = f->node;
    const ptrdiff_t first = leaf * CK_LEAF, n = leaf_size(f->node, leaf);
    const char *rows = node->rows + (node->scattered ? 0 : (size_t)first * node->row_bytes);
    if (node->scattered) {
        char *copy = f->rows;
        for (ptrdiff_t i = 0; i < n; i++)
            memcpy(copy + (size_t)i * node->row_bytes, rows + (size_t)node->order[first + i] * node->row_bytes,
                   node->row_bytes);
        rows = copy;
    }
    if (!node->widen) return (const REAL *)(const void *)rows;
    node->widen(rows, n * d, f->wide);
    return (const REAL *)(const void *)f->wide;
}

/* Row `at` of a node, by itself. */
static const REAL *FN(one_row)(ptrdiff_t at, ptrdiff_t d, ck_filter *f) {
    const char *row = stored_row(f->node, at);
    if (!f->node->widen) return (const REAL *)(const void *)row;
    f->node->widen(row, d, f->wide);
    return (const REAL *)(const void *)f->wide;
}

/* Gives the rows of a leaf, x, the labels `found`. */
static void FN(move_leaf)(const REAL *x, ptrdiff_t leaf, const int32_t *found, ck_filter *f) {
    const ck_accumulator *sums = f->sums;
    const ptrdiff_t n = leaf_size(f->node, leaf);
    const int32_t *order = f->node->order + leaf * CK_LEAF;
    int32_t *labels = f->labels + leaf * CK_LEAF;
    if (sums->weights)
        for (ptrdiff_t i = 0; i < n; i++) f->weights[i] = sums->weights[order[i]];
    f->tally->n_changed += FN(move)(sums, x, n, labels, found, sums->weights ? f->weights : NULL);
    memcpy(labels, found, (size_t)n * sizeof(int32_t));
}

/* The candidate nearest to a row, by float64. */
static int32_t FN(decide_candidates)(const ck_centers *c, ptrdiff_t count, const int32_t *candidates, const REAL *x,
                                     ck_filter *f) {
    int32_t *ids = f->ids[CK_OF_LEAF];
    for (ptrdiff_t i = 0; i < count; i++) ids[i] = c->ids ? c->ids[candidates[i]] : candidates[i];
    return ids[FN(decide_among)(c, ids, count, x)];
}

/* f->panel, OUT: the panels of a leaf. */
static void FN(pack_leaf)(const ck_centers *c, ptrdiff_t leaf, ck_filter *f) {
    const ck_node *node = f->node;
    const ptrdiff_t n = leaf_size(f->node, leaf), d = c->d;
    /* The next leaf's rows follow, unless these were copied. */
    const ptrdiff_t readable = node->scattered || node->widen ? n : node->n - leaf * CK_LEAF;
    const REAL *x = FN(leaf_rows)(leaf, d, f);
    for (ptrdiff_t i = 0; i < n; i += CK_ROWS)
        FN(pack)(c, x + i * d, n - i < CK_ROWS ? n - i : CK_ROWS, readable - i, f->panel + i * d);
}

/* Prefetches a set of rows of a leaf. */
static void FN(prefetch_rows)(const ck_node *node, ptrdiff_t leaf, uint64_t rows) {
    for (; rows; rows &= rows - 1) CK_PREFETCH(stored_row(node, leaf * CK_LEAF + CK_LOWEST_BIT(rows)));
}

/* f->some_panel, OUT: the panels of a set of rows of a leaf, each read by itself. */
static void FN(pack_rows)(const ck_centers *c, ptrdiff_t leaf, uint64_t rows, ck_filter *f) {
    const ptrdiff_t d = c->d;
    for (ptrdiff_t i = 0; rows; rows &= rows - 1, i++) {
        const REAL *x = FN(one_row)(leaf * CK_LEAF + CK_LOWEST_BIT(rows), d, f);
        float *to = f->some_panel + i / CK_ROWS * CK_ROWS * d + i % CK_ROWS;
        for (ptrdiff_t j = 0; j < d; j++) to[j * CK_ROWS] = (float)(x[j] * (REAL)c->screen_scale - (REAL)c->shift[j]);
    }
}

/* Compares the rows of a leaf that may change their labels, in_doubt, with its candidates, in up to CK_NARROW columns.
 * bounds: NULL, or those of the leaf's rows, INOUT. */
static void FN(filter_narrow)(const ck_centers *c, ptrdiff_t count, const int32_t *candidates, ptrdiff_t leaf,
                              uint64_t in_doubt, float *bounds, ck_filter *f) {
    const ptrdiff_t first = leaf * CK_LEAF, n = leaf_size(f->node, leaf), d = c->d;
    const double drift = bounds ? f->node->cache.leaf[leaf].drift : 0.0;
    float new_bounds[CK_LEAF];
    int32_t new_labels[CK_LEAF];
    ck_found found;
    in_doubt &= first_rows(n);
    if (4 * count_bits(in_doubt) > 3 * n) in_doubt = first_rows(n); /* all of them need no gathering */
    const ptrdiff_t rows = count_bits(in_doubt);
    const float *panels = f->some_panel;
    if (rows <= CK_FEW_ROWS) {
        FN(pack_rows)(c, leaf, in_doubt, f);
    } else {
        FN(pack_leaf)(c, leaf, f);
        if (rows < n)
            gather_panel(in_doubt, f->panel, d, f->some_panel);
        else
            panels = f->panel;
    }
    screen_few(c, candidates, count, panels, rows, &found);
    const float slack = f->max_slack + 1e-30f;
    if (bounds) set_row_bounds(c, &found, rows, slack, drift, f->shift->unit / c->screen_scale, new_bounds);
    for (uint64_t rest = unsettled_rows(c, &found, rows, slack); rest; rest &= rest - 1) {
        const int i = CK_LOWEST_BIT(rest);
        const REAL *row = FN(one_row)(first + (rows < n ? nth_row(in_doubt, i) : i), d, f);
        found.label[i] = FN(decide_candidates)(c, count, candidates, row, f);
        new_bounds[i] = -1.0f;
        f->tally->n_decided += 1;
    }
    f->tally->n_distances += rows * count;
    if (rows < n) {
        copy_labels(f->labels + first, n, new_labels);
        scatter(in_doubt, found.label, new_labels);
        if (bounds) scatter(in_doubt, new_bounds, bounds);
    } else {
        memcpy(new_labels, found.label, sizeof new_labels);
        for (int i = 0; bounds && i < n; i++) bounds[i] = new_bounds[i];
    }
    if (differ(f->labels + first, new_labels, n)) FN(move_leaf)(FN(leaf_rows)(leaf, d, f), leaf, new_labels, f);
}

/* Compares all rows of a leaf with its candidates. */
static void FN(filter_wide)(const ck_centers *c, ptrdiff_t count, const int32_t *candidates, ptrdiff_t leaf,
                            ck_filter *f) {
    const ptrdiff_t n = leaf_size(f->node, leaf);
    const int32_t *labels = f->labels + leaf * CK_LEAF;
    int32_t found[CK_LEAF];
    ck_centers few;
    if (count == 1) {
        const int32_t label = c->ids ? c->ids[candidates[0]] : candidates[0];
        for (ptrdiff_t i = 0; i < n; i++) found[i] = label;
        if (differ(labels, found, n)) FN(move_leaf)(FN(leaf_rows)(leaf, c->d, f), leaf, found, f);
        return;
    }
    const REAL *x = FN(leaf_rows)(leaf, c->d, f);
    /* Gathering again pays if it leaves out a quarter. */
    if (!c->ids || 4 * count < 3 * c->k) gather_centers(c, count, candidates, f, CK_OF_LEAF, &few), c = &few;
    FN(nearest)(c, x, n, NULL, found, f->tally, f->nearest);
    f->tally->n_distances += n * c->k;
    if (differ(labels, found, n)) FN(move_leaf)(x, leaf, found, f);
}

/* Compares the rows of a leaf that are in doubt with its candidates. */
static void FN(filter_leaf)(const ck_centers *c, ptrdiff_t count, const int32_t *candidates, ptrdiff_t leaf,
                            uint64_t in_doubt, ck_filter *f) {
    const ck_tree_cache *cache = &f->node->cache;
    float *bounds = cache->node && cache->row_bounds ? cache->row_bounds + leaf * CK_LEAF : NULL;
    if (count > 1 && c->d <= CK_NARROW)
        FN(filter_narrow)(c, count, candidates, leaf, in_doubt, bounds, f);
    else
        FN(filter_wide)(c, count, candidates, leaf, f);
    for (int i = 0; bounds && count == 1 && i < CK_LEAF; i++) bounds[i] = INFINITY;
}

/* Compares rows whose bounds no longer hold with the candidates that their leaf remembers. leaves: a bit for each leaf
 * from `from` on. */
static void FN(filter_bounded)(const ck_centers *c, ptrdiff_t from, uint64_t leaves, ck_filter *f) {
    const ck_node *node = f->node;
    uint64_t in_doubt[CK_LEAF];
    int32_t candidates[CK_LEAF_CANDIDATES];
    for (uint64_t rest = leaves; rest; rest &= rest - 1) {
        const int i = CK_LOWEST_BIT(rest);
        const ptrdiff_t at = from + i, first = at * CK_LEAF;
        in_doubt[i] =
            rows_in_doubt(node->cache.row_bounds + first, node->n - first, drift_at_most(node->cache.leaf[at].drift));
        if (count_bits(in_doubt[i]) <= CK_FEW_ROWS) FN(prefetch_rows)(node, at, in_doubt[i]);
    }
    for (; leaves; leaves &= leaves - 1) {
        const int i = CK_LOWEST_BIT(leaves);
        if (!in_doubt[i]) continue;
        const ptrdiff_t n = recall_leaf(node->cache.leaf + from + i, candidates);
        FN(filter_leaf)(c, n, candidates, from + i, in_doubt[i], f);
    }
}

/* Filters leaves [from, stop), CK_LEAF at most. of_node: the node's candidates, which are laid out when the first leaf
 * wants them; until then its k is 0 and the `count` candidates are in f->candidates. remembered: whether they are what
 * the node remembered. */
static void FN(filter_leaves)(const ck_centers *c, ptrdiff_t from, ptrdiff_t stop, int remembered, ptrdiff_t count,
                              ck_centers *of_node, ck_filter *f) {
    const ck_tree_cache *cache = &f->node->cache;
    const float *shift = f->shift->shift, *drift = f->shift->drift;
    const int bounded = cache->node && cache->row_bounds;
    const double max_drift = remembered ? cache->node->max_drift : 0.0;
    int32_t refreshed[CK_LEAF], candidates[CK_LEAF_CANDIDATES];
    ptrdiff_t n_refreshed = 0;
    uint64_t later = 0; /* leaves whose rows have bounds */
    for (ptrdiff_t at = from; at < stop; at++) {
        ck_leaf_candidates *leaf = cache->node ? cache->leaf + at : NULL;
        const int holds =
            remembered && leaf->count && leaf->valid_until > drift_at_most(max_drift + (double)drift[leaf->nearest]);
        if (holds && leaf->count == 1) continue;
        if (bounded && leaf->count > 1 && shift) add_to_drift(leaf, shift);
        if (!holds) {
            refreshed[n_refreshed++] = (int32_t)at;
        } else if (bounded) {
            later |= UINT64_C(1) << (at - from);
        } else {
            const ptrdiff_t n = recall_leaf(leaf, candidates);
            FN(filter_leaf)(c, n, candidates, at, ~UINT64_C(0), f);
        }
    }
    if (n_refreshed && !of_node->k) {
        const double step = bounded && shift ? two_largest_of(f->candidates, count, shift) : 0.0;
        gather_centers(c, count, f->candidates, f, CK_OF_NODE, of_node);
        leaf_group_of_node(of_node, f->node->boxes, CK_LEAF_AHEAD * step * c->scale / f->shift->unit, &f->group);
    }
    for (ptrdiff_t i = 0; i < n_refreshed; i++) {
        const ptrdiff_t at = refreshed[i], rest = n_refreshed - i;
        if (i % CK_LEAVES == 0) compare_group(&f->group, refreshed + i, rest < CK_LEAVES ? rest : CK_LEAVES);
        const ptrdiff_t n =
            refresh_leaf(at, (int)(i % CK_LEAVES), bounded ? cache->row_bounds + at * CK_LEAF : NULL, f);
        if (bounded && cache->leaf[at].count > 1)
            later |= UINT64_C(1) << (at - from);
        else
            FN(filter_leaf)(of_node, n, f->candidates, at, ~UINT64_C(0), f);
    }
    FN(filter_bounded)(c, from, later, f);
}

static void FN(filter)(const ck_centers *c, const ck_node *node, const ck_shift *shift, const ck_accumulator *sums,
                       int32_t *labels, ck_tally *tally, void *scratch) {
    const ptrdiff_t leaves = (node->n + CK_LEAF - 1) / CK_LEAF;
    ck_filter f = {.node = node, .shift = shift, .sums = sums, .labels = labels, .tally = tally};
    ck_centers of_node = {0};
    ptrdiff_t count;
    size_t used = 0;
    filter_layout(&f, scratch, &used, c->k, c->d);
    const int remembered = node_candidates(c, &f, &count);
    f.max_slack = largest_of(f.candidates, count, c->slack);
    for (ptrdiff_t at = 0; at < leaves; at += CK_LEAF)
        FN(filter_leaves)(c, at, leaves - at < CK_LEAF ? leaves : at + CK_LEAF, remembered, count, &of_node, &f);
}
