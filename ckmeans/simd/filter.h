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

/* Row `at` of a node, by itself. */
static const REAL *FN(one_row)(const ck_node *node, ptrdiff_t at, ptrdiff_t d, ck_filter *f) {
    const char *row = node->rows + (size_t)(node->apart ? node->order[at] : at) * node->row_bytes;
    if (!node->widen) return (const REAL *)(const void *)row;
    node->widen(row, d, f->wide);
    return (const REAL *)(const void *)f->wide;
}

/* The nearest to a row of the listed centres, by float64. */
static int32_t FN(decide_listed)(const ck_centers *c, ptrdiff_t count, const int32_t *kept, const REAL *x,
                                 ck_filter *f) {
    int32_t *names = f->names[1];
    for (ptrdiff_t i = 0; i < count; i++) names[i] = c->names ? c->names[kept[i]] : kept[i];
    return names[FN(decide_among)(c, names, count, x)];
}

/* Makes f->panel those of a leaf. */
static void FN(pack_leaf)(const ck_centers *c, ptrdiff_t leaf, const ck_node *node, ck_filter *f) {
    const ptrdiff_t first = leaf * CK_LEAF, n = node->n - first < CK_LEAF ? node->n - first : CK_LEAF;
    const ptrdiff_t readable = node->apart || node->widen ? n : node->n - first; /* the next leaf's rows follow */
    const REAL *x = FN(leaf_rows)(node, first, n, c->d, f);
    for (ptrdiff_t i = 0; i < n; i += CK_ROWS)
        FN(pack)(c, x + i * c->d, n - i < CK_ROWS ? n - i : CK_ROWS, readable - i, f->panel + i * c->d);
}

/* Asks for the rows of a leaf that the bits name. */
static void FN(ask_for_rows)(const ck_node *node, ptrdiff_t first, uint64_t bits) {
    for (; bits; bits &= bits - 1) {
        const ptrdiff_t at = first + CK_LOWEST_BIT(bits);
        CK_PREFETCH(node->rows + (size_t)(node->apart ? node->order[at] : at) * node->row_bytes);
    }
}

/* Makes f->few the panels of those rows, each read by itself. */
static void FN(pack_few)(const ck_centers *c, const ck_node *node, ptrdiff_t first, uint64_t bits, ck_filter *f) {
    const ptrdiff_t d = c->d;
    for (ptrdiff_t i = 0; bits; bits &= bits - 1, i++) {
        const REAL *x = FN(one_row)(node, first + CK_LOWEST_BIT(bits), d, f);
        float *to = f->few + i / CK_ROWS * CK_ROWS * d + i % CK_ROWS;
        for (ptrdiff_t j = 0; j < d; j++) to[j * CK_ROWS] = (float)(x[j] * (REAL)c->screen_scale - (REAL)c->shift[j]);
    }
}

/* Rows of a leaf, in up to CK_NARROW columns, meet those `count` of the centres that `kept` lists. open: a bit for each
 * of them; still: NULL, or up to which way of the leaf the rows keep their labels, INOUT. */
static void FN(filter_narrow)(const ck_centers *c, ptrdiff_t count, const int32_t *kept, ptrdiff_t leaf, uint64_t open,
                              const ck_node *node, const ck_pace *pace, float *still, ck_filter *f, const ck_slot *to,
                              int32_t *labels, ck_tally *tally) {
    const ptrdiff_t first = leaf * CK_LEAF, n = node->n - first < CK_LEAF ? node->n - first : CK_LEAF, d = c->d;
    const double way = still ? node->memory.leaf[leaf].way : 0.0;
    float until[CK_LEAF];
    int32_t now[CK_LEAF];
    ck_found found;
    open &= first_bits(n);
    if (4 * count_bits(open) > 3 * n) open = first_bits(n);
    const ptrdiff_t rows = count_bits(open);
    const float *panels = f->few;
    if (rows <= CK_FEW_ROWS) {
        FN(pack_few)(c, node, first, open, f);
    } else {
        FN(pack_leaf)(c, leaf, node, f);
        if (rows < n)
            take_rows(open, f->panel, d, f->few);
        else
            panels = f->panel;
    }
    screen_few(c, kept, count, panels, rows, &found);
    const float slack = f->most_slack + 1e-30f;
    if (still) bounds_of_rows(c, &found, rows, slack, way, pace->unit / c->screen_scale, until);
    for (uint64_t doubt = doubtful(c, &found, rows, slack); doubt; doubt &= doubt - 1) {
        const int i = CK_LOWEST_BIT(doubt);
        const REAL *row = FN(one_row)(node, first + (rows < n ? place_of(open, i) : i), d, f);
        found.label[i] = FN(decide_listed)(c, count, kept, row, f);
        until[i] = -1.0f;
        tally->exact += 1;
    }
    tally->pairs += rows * count;
    labels += first;
    if (rows < n) {
        copy_labels(labels, n, now);
        put_labels(open, found.label, now);
        if (still) put(open, until, still);
    } else {
        memcpy(now, found.label, sizeof now);
        for (int i = 0; still && i < n; i++) still[i] = until[i];
    }
    if (differ(labels, now, n))
        FN(move_leaf)(FN(leaf_rows)(node, first, n, d, f), node->order + first, n, now, f, to, labels, tally);
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
        if (!c->names || 4 * count < 3 * c->k) gather_tiles(c, count, kept, f, 1, &few), c = &few;
        FN(nearest)(c, x, n, NULL, found, tally, f->nearest);
        tally->pairs += n * c->k;
        if (!differ(labels, found, n)) return;
    }
    FN(move_leaf)(x, node->order + first, n, found, f, to, labels, tally);
}

/* The rows of a leaf that `open` names meet those n of the centres that `kept` lists. */
static void FN(meet)(const ck_centers *c, ptrdiff_t n, const int32_t *kept, ptrdiff_t leaf, uint64_t open,
                     const ck_node *node, const ck_pace *pace, ck_filter *f, const ck_slot *to, int32_t *labels,
                     ck_tally *tally) {
    float *still = node->memory.list && node->memory.still ? node->memory.still + leaf * CK_LEAF : NULL;
    if (n > 1 && c->d <= CK_NARROW)
        FN(filter_narrow)(c, n, kept, leaf, open, node, pace, still, f, to, labels, tally);
    else
        FN(filter_leaf)(c, n, kept, leaf, node, f, to, labels, tally);
    for (int i = 0; still && n == 1 && i < CK_LEAF; i++) still[i] = INFINITY;
}

/* The leaves from `from` on that the bits name, with lists that hold, where rows have bounds: what these leave open. */
static void FN(meet_open)(const ck_centers *c, ptrdiff_t from, uint64_t which, const ck_node *node, const ck_pace *pace,
                          ck_filter *f, const ck_slot *to, int32_t *labels, ck_tally *tally) {
    uint64_t open[CK_LEAF];
    int32_t kept[CK_LEAF_LISTED];
    for (uint64_t rest = which; rest; rest &= rest - 1) {
        const int i = CK_LOWEST_BIT(rest);
        const ptrdiff_t at = from + i, first = at * CK_LEAF;
        open[i] = open_rows(node->memory.still + first, node->n - first, way_so_far(node->memory.leaf[at].way));
        if (count_bits(open[i]) <= CK_FEW_ROWS) FN(ask_for_rows)(node, first, open[i]);
    }
    for (; which; which &= which - 1) {
        const int i = CK_LOWEST_BIT(which);
        const ck_leaf *leaf = node->memory.leaf + from + i;
        if (!open[i]) continue;
        const ptrdiff_t n = list_held(leaf, kept);
        FN(meet)(c, n, kept, from + i, open[i], node, pace, f, to, labels, tally);
    }
}

/* What filter() does to leaves [from, stop), CK_LEAF at most. again: whether the node's list is what it remembers, of
 * `count` centres in f->kept before; near: those laid out, or nothing yet. */
static void FN(filter_leaves)(const ck_centers *c, ptrdiff_t from, ptrdiff_t stop, int again, ptrdiff_t count,
                              ck_centers *near, const ck_node *node, const ck_pace *pace, ck_filter *f,
                              const ck_slot *to, int32_t *labels, ck_tally *tally) {
    const int bounded = node->memory.list && node->memory.still;
    const double longest = again ? node->memory.list->longest : 0.0;
    int32_t anew[CK_LEAF], held[CK_LEAF_LISTED];
    ptrdiff_t listing = 0;
    uint64_t later = 0;
    for (ptrdiff_t at = from; at < stop; at++) {
        ck_leaf *leaf = node->memory.list ? node->memory.leaf + at : NULL;
        const int holds = again && leaf->count && leaf->until > way_so_far(longest + (double)pace->path[leaf->nearest]);
        if (holds && leaf->count == 1) continue;
        if (bounded && leaf->count > 1 && pace->own) go_on(leaf, pace->own);
        if (!holds) {
            anew[listing++] = (int32_t)at;
        } else if (bounded) {
            later |= UINT64_C(1) << (at - from);
        } else {
            const ptrdiff_t n = list_held(leaf, held);
            FN(meet)(c, n, held, at, ~UINT64_C(0), node, pace, f, to, labels, tally);
        }
    }
    if (listing && !near->k) {
        const double came = bounded && pace->own ? way_of_two(f->kept, count, pace->own) : 0.0;
        gather_tiles(c, count, f->kept, f, 0, near);
        about_node(near, node->boxes, CK_LEAF_AHEAD * came * c->scale / pace->unit, &f->about);
    }
    for (ptrdiff_t i = 0; i < listing; i++) {
        const ptrdiff_t at = anew[i];
        float *still = bounded ? node->memory.still + at * CK_LEAF : NULL;
        if (i % CK_LEAVES == 0) about_group(&f->about, anew + i, listing - i < CK_LEAVES ? listing - i : CK_LEAVES);
        const ptrdiff_t n = list_of_leaf(near, node, at, (int)(i % CK_LEAVES), pace, still, f);
        if (bounded && node->memory.leaf[at].count > 1)
            later |= UINT64_C(1) << (at - from);
        else
            FN(meet)(near, n, f->kept, at, ~UINT64_C(0), node, pace, f, to, labels, tally);
    }
    FN(meet_open)(c, from, later, node, pace, f, to, labels, tally);
}

static void FN(filter)(const ck_centers *c, const ck_node *node, const ck_pace *pace, const ck_slot *to,
                       int32_t *labels, ck_tally *tally, void *scratch) {
    const ptrdiff_t leaves = (node->n + CK_LEAF - 1) / CK_LEAF;
    ck_filter f;
    ck_centers near = {0};
    ptrdiff_t count;
    filter_layout(&f, scratch, c->k, c->d);
    const int again = list_of_node(c, node, pace, &f, &count);
    f.most_slack = largest_of(f.kept, count, c->slack);
    for (ptrdiff_t at = 0; at < leaves; at += CK_LEAF)
        FN(filter_leaves)(c, at, leaves - at < CK_LEAF ? leaves : at + CK_LEAF, again, count, &near, node, pace, &f, to,
                          labels, tally);
}
