/* Rows that lie close together against the few centres that can be nearest to any of them, for one storage type, REAL.
 *
 * A node is a box around leaves, which are boxes around CK_LEAF rows. A centre that can be nearest nowhere in a box is
 * left out below it (boxes.h). Knows nothing of how rows came to lie together. */

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

static void FN(filter_leaf)(const ck_centers *near, const double *box, const ck_node *node, ptrdiff_t first,
                            ck_filter *f, const ck_slot *to, int32_t *labels, ck_tally *tally) {
    const ptrdiff_t n = node->n - first < CK_LEAF ? node->n - first : CK_LEAF, d = near->d;
    const int32_t *order = node->order + first;
    int32_t found[CK_LEAF];
    const ptrdiff_t count = box_candidates(f->columns, near->k, d, box, near->scale, f->distances_sq, f->kept);
    const REAL *x;
    labels += first;
    if (count == 1) {
        const int32_t label = near->names[f->kept[0]];
        int other = 0;
        for (ptrdiff_t i = 0; i < n; i++) found[i] = label, other |= labels[i] != label;
        if (!other) return;
        x = FN(leaf_rows)(node, first, n, d, f);
    } else {
        ck_centers nearer;
        if (4 * count < 3 * near->k) gather_tiles(near, count, f, 1, &nearer), near = &nearer;
        x = FN(leaf_rows)(node, first, n, d, f);
        FN(nearest)(near, x, n, NULL, found, tally, f->nearest);
        tally->pairs += n * near->k;
    }
    FN(move_leaf)(x, order, n, found, f, to, labels, tally);
}

static void FN(filter)(const ck_centers *c, const ck_node *node, const ck_slot *to, int32_t *labels, ck_tally *tally,
                       void *scratch) {
    const ptrdiff_t d = c->d;
    ck_filter f;
    ck_centers near;
    filter_layout(&f, scratch, c->k, d);
    list_columns(c, f.columns);
    const ptrdiff_t count = box_candidates(f.columns, c->k, d, node->boxes, c->scale, f.distances_sq, f.kept);
    gather_tiles(c, count, &f, 0, &near);
    list_columns(&near, f.columns);
    for (ptrdiff_t first = 0; first < node->n; first += CK_LEAF)
        FN(filter_leaf)(&near, node->boxes + (1 + first / CK_LEAF) * 2 * d, node, first, &f, to, labels, tally);
}
