/* Rows that lie close together against the few centres that can be nearest to any of them, for one storage type, REAL.
 *
 * A node is a box around leaves, which are boxes around CK_LEAF rows. A centre that can be nearest nowhere in a box is
 * left out below it (boxes.h). What is remembered of that: README.md, "Boxes that are not looked at".
 * Knows nothing of how rows came to lie together. */

/* Rows [first, first + n) of a node, one after another: where they are, or copied. */
static const REAL *FN(leaf_rows)(const ck_node *node, ptrdiff_t first, ptrdiff_t n, ptrdiff_t d, ck_filter *f) {
    const char *rows = node->rows + (node->apart ? 0 : (size_t)first * node->row_bytes);
    if (node->apart) {
        char *copy = f->gathered;
        for (ptrdiff_t i = 0; i < n; i++)
            memcpy(copy + (size_t)i * node->row_bytes, rows + (size_t)node->order[first + i] * node->row_bytes,
                   node->row_bytes);
        rows = copy;
    }
    if (!node->widen) return (const REAL *)rows;
    node->widen(rows, n * d, f->wide);
    return (const REAL *)f->wide;
}

/* A leaf whose rows have the labels `found` from now on. */
static void FN(move_leaf)(const REAL *rows, const int32_t *order, ptrdiff_t n, const int32_t *found, ck_filter *f,
                          const ck_slot *to, int32_t *labels, ck_tally *tally) {
    if (to->weights)
        for (ptrdiff_t i = 0; i < n; i++) f->weights[i] = to->weights[order[i]];
    tally->moved +=
        FN(move)(to->grid, rows, n, labels, found, to->weights ? f->weights : NULL, to->high, to->low, to->counts);
    memcpy(labels, found, (size_t)n * sizeof(int32_t));
}

/* Labels of a leaf's rows, where the `count` centres that `kept` lists are settled by float32; returns whether. */
static int FN(settle_leaf)(const ck_centers *c, ptrdiff_t count, const int32_t *kept, const REAL *x, int32_t *found,
                           ck_filter *f) {
    if (c->d > CK_LISTED_COLUMNS || c->width != 1) return 0;
    for (ptrdiff_t i = 0; i < CK_LEAF; i += CK_ROWS) {
        FN(pack)(c, x + i * c->d, CK_ROWS, CK_LEAF - i, f->nearest);
        if (!screen_few(c, kept, count, f->nearest, found + i)) return 0;
    }
    return 1;
}

/* The rows of a leaf meet those `count` of the centres that `kept` lists. */
static void FN(filter_leaf)(const ck_centers *c, ptrdiff_t count, const int32_t *kept, ptrdiff_t leaf,
                            const ck_node *node, ck_filter *f, const ck_slot *to, int32_t *labels, ck_tally *tally) {
    const ptrdiff_t first = leaf * CK_LEAF, n = node->n - first < CK_LEAF ? node->n - first : CK_LEAF;
    int32_t found[CK_LEAF];
    const REAL *x;
    labels += first;
    if (count == 1) {
        const int32_t label = c->names ? c->names[kept[0]] : kept[0];
        for (ptrdiff_t i = 0; i < n; i++) found[i] = label;
        if (!differ(labels, found, n)) return;
        x = FN(leaf_rows)(node, first, n, c->d, f);
    } else {
        ck_centers few;
        x = FN(leaf_rows)(node, first, n, c->d, f);
        if (n < CK_LEAF || !FN(settle_leaf)(c, count, kept, x, found, f)) {
            if (!c->names || 4 * count < 3 * c->k) gather_tiles(c, count, kept, f, 1, &few), c = &few;
            FN(nearest)(c, x, n, NULL, found, tally, f->nearest);
            count = c->k;
        }
        tally->pairs += n * count;
        if (!differ(labels, found, n)) return;
    }
    FN(move_leaf)(x, node->order + first, n, found, f, to, labels, tally);
}

static void FN(filter)(const ck_centers *c, const ck_node *node, const ck_pace *pace, const ck_slot *to,
                       int32_t *labels, ck_tally *tally, void *scratch) {
    const ck_leaf *leaf = node->memory.leaf;
    ck_filter f;
    ck_centers near = {0};
    ptrdiff_t count;
    filter_layout(&f, scratch, c->k, c->d);
    const int again = list_of_node(c, node, pace, &f, &count);
    const float way = again ? way_so_far(node->memory.list->way) : 0.0f;
    for (ptrdiff_t at = 0; at * CK_LEAF < node->n; at++) {
        if (again && leaf[at].until > way && leaf[at].count) {
            if (leaf[at].count == 1) continue;
            FN(filter_leaf)(c, leaf[at].count, leaf[at].list, at, node, &f, to, labels, tally);
            continue;
        }
        if (!near.k) {
            gather_tiles(c, count, f.kept, &f, 0, &near);
            about_node(&near, node->boxes, (node->n + CK_LEAF - 1) / CK_LEAF, &f.about);
        }
        const ptrdiff_t kept = list_of_leaf(&near, node, at, pace, &f);
        FN(filter_leaf)(&near, kept, f.kept, at, node, &f, to, labels, tally);
    }
}
