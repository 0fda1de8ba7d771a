/* What a leaf remembers: its list of centres, and rows that surely keep their labels: README.md, "Rows that are not
 * looked at".
 *
 * Knows nothing of storage types. */

#define CK_FEW_ROWS 16 /* up to so many rows of a leaf are read one by one; of more, their panels are */

/* Copies a leaf's list; returns how many centres it holds. */
static ptrdiff_t list_held(const ck_leaf *leaf, int32_t *list) {
    for (int i = 0; i < leaf->count; i++) list[i] = leaf->list[i];
    return leaf->count;
}

/* Adds to a leaf's way what its listed centres came in the last step. */
static void go_on(ck_leaf *leaf, const float *own) {
    int32_t list[CK_LEAF_LISTED];
    const ptrdiff_t n = list_held(leaf, list);
    leaf->way += way_of_two(list, n, own);
}

/* By how much rows of a leaf are at least nearer to the centre near its middle than to the listed ones that it did not
 * remember, in squared distances; 0 where nothing is known of them. list: ascending. */
static float entering(const ck_leaf *leaf, const ck_about *a, int lane, const int32_t *kept, ptrdiff_t count) {
    float least = leaf->count ? INFINITY : 0.0f;
    for (ptrdiff_t i = 0, old = 0; i < count; i++) {
        const int32_t name = a->near->names[kept[i]];
        while (old < leaf->count && leaf->list[old] < name) old++;
        if (old < leaf->count && leaf->list[old] == name) continue;
        const float rest = a->rest[kept[i] * CK_LEAVES + lane];
        least = rest < least ? rest : rest > 0.0f ? least : 0.0f; /* a NaN is nothing known */
    }
    return least > 0.0f ? least : 0.0f;
}

/* Lists in f->kept those of its node's centres, `near`, that can be nearest to a row of a leaf, or soon might, and in
 * its memory; returns how many. still: the rows' bounds, INOUT, or NULL. */
static ptrdiff_t list_of_leaf(const ck_centers *near, const ck_node *node, ptrdiff_t at, int lane, const ck_pace *pace,
                              float *still, ck_filter *f) {
    const ptrdiff_t n = leaf_candidates(&f->about, lane, f->kept);
    if (!node->memory.list) return n;
    ck_leaf *leaf = node->memory.leaf + at;
    const double unit = pace->unit / near->screen_scale;
    const float farthest = f->about.farthest[lane];
    const int32_t nearest = near->names[f->about.nearest[lane]];
    leaf->nearest = (uint32_t)nearest;
    leaf->until = last_way(node->memory.list->longest + (pace->path ? (double)pace->path[nearest] : 0.0),
                           (double)float_gap(f->about.apart[lane], farthest, near->d) * unit);
    if (still) {
        const float least = pace->own ? entering(leaf, &f->about, lane, f->kept, n) : 0.0f;
        if (!(least > 0.0f)) leaf->way = 0.0; /* no bound is left: later ones are measured from here */
        const float until =
            least > 0.0f ? last_way(leaf->way, (double)float_gap(least, farthest, near->d) * unit) : -1.0f;
        for (int i = 0; i < CK_LEAF; i++) still[i] = until < still[i] ? until : still[i]; /* a NaN stays open */
    }
    leaf->count = n <= CK_LEAF_LISTED && near->names[f->kept[n - 1]] <= UINT16_MAX ? (uint16_t)n : 0;
    for (int i = 0; i < leaf->count; i++) leaf->list[i] = (uint16_t)near->names[f->kept[i]];
    return n;
}

/* A bit for each of the first n rows, CK_LEAF at most. */
static uint64_t first_bits(ptrdiff_t n) { return n < CK_LEAF ? (UINT64_C(1) << n) - 1 : ~UINT64_C(0); }

/* A bit for each of the first n rows whose bound the way has reached. */
static uint64_t open_rows(const float *still, ptrdiff_t n, float way) {
    uint64_t held = 0;
    for (int i = 0; i < CK_LEAF; i += VF_LANES)
        held |= (uint64_t)vm_bits(vf_less(vf_set1(way), vf_load(still + i))) << i;
    return ~held & first_bits(n);
}

/* By halves; compilers know it as one instruction where there is one. */
static int count_bits(uint64_t bits) {
    bits -= bits >> 1 & UINT64_C(0x5555555555555555);
    bits = (bits & UINT64_C(0x3333333333333333)) + (bits >> 2 & UINT64_C(0x3333333333333333));
    bits = (bits + (bits >> 4)) & UINT64_C(0x0F0F0F0F0F0F0F0F);
    return (int)(bits * UINT64_C(0x0101010101010101) >> 56);
}

/* Copies the labels of a leaf's n rows. */
static void copy_labels(const int32_t *labels, ptrdiff_t n, int32_t *to) {
    if (n == CK_LEAF)
        for (int i = 0; i < CK_LEAF; i += VF_LANES) vi_store(to + i, vi_load(labels + i));
    else
        for (ptrdiff_t i = 0; i < n; i++) to[i] = labels[i];
}

/* Puts numbers of the rows that the bits name, or labels, among those of a leaf. CK_LEAF each. */
static void put(uint64_t bits, const float *few, float *leaf) {
#ifdef VF_COMPRESSES
    for (int i = 0; i < CK_LEAF; i += VF_LANES) {
        vf_store(leaf + i, vf_expand((uint32_t)(bits >> i), vf_load(few), vf_load(leaf + i)));
        few += count_bits(bits >> i & ((UINT64_C(1) << VF_LANES) - 1));
    }
#else
    for (; bits; bits &= bits - 1) leaf[CK_LOWEST_BIT(bits)] = *few++;
#endif
}
static void put_labels(uint64_t bits, const int32_t *few, int32_t *leaf) {
#ifdef VF_COMPRESSES
    for (int i = 0; i < CK_LEAF; i += VF_LANES) {
        vi_store(leaf + i, vi_expand((uint32_t)(bits >> i), vi_load(few), vi_load(leaf + i)));
        few += count_bits(bits >> i & ((UINT64_C(1) << VF_LANES) - 1));
    }
#else
    for (; bits; bits &= bits - 1) leaf[CK_LOWEST_BIT(bits)] = *few++;
#endif
}

/* The position of a bit that is set, of which i lower ones are. */
static int place_of(uint64_t bits, int i) {
    for (; i; i--) bits &= bits - 1;
    return CK_LOWEST_BIT(bits);
}

/* Makes `few` the panels of the rows that the bits name. */
static void take_rows(uint64_t bits, const float *panels, ptrdiff_t d, float *few) {
#ifdef VF_COMPRESSES /* a leaf is one panel; what a vector holds too much, the next one covers */
    for (ptrdiff_t j = 0; j < d; j++) {
        float *to = few + j * CK_LEAF;
        for (int i = 0; i < CK_LEAF; i += VF_LANES) {
            vf_store(to, vf_compress((uint32_t)(bits >> i), vf_load(panels + j * CK_LEAF + i)));
            to += count_bits(bits >> i & ((UINT64_C(1) << VF_LANES) - 1));
        }
    }
#else
    for (ptrdiff_t i = 0; bits; bits &= bits - 1, i++) {
        const int row = CK_LOWEST_BIT(bits);
        const float *from = panels + row / CK_ROWS * CK_ROWS * d + row % CK_ROWS;
        float *to = few + i / CK_ROWS * CK_ROWS * d + i % CK_ROWS;
        for (ptrdiff_t j = 0; j < d; j++) to[j * CK_ROWS] = from[j * CK_ROWS];
    }
#endif
}

/* A bit for each of the first n rows that float32 leaves in doubt. slack: of the centres they met. */
static uint64_t doubtful(const ck_centers *c, const ck_found *found, ptrdiff_t n, float slack) {
    const VF row_slack = vf_set1(c->row_slack), one = vf_set1(1.0f), least = vf_set1(slack), zero = vf_set1(0.0f);
    uint64_t settled = 0;
    for (int i = 0; i < n; i += VF_LANES) {
        const VF error = vf_sub(least, vf_fnmadd(row_slack, vf_load(found->norm_sq + i), zero));
        const VF apart = vf_fnmadd(vf_load(found->best + i), one, vf_load(found->second + i));
        settled |= (uint64_t)vm_bits(vf_less(error, apart)) << i; /* a NaN leaves the row in doubt */
    }
    return ~settled & first_bits(n);
}

/* Sets until[i] to the leaf's way up to which row i of the first n keeps its label, if float32 settles it. way: now. */
static void bounds_of_rows(const ck_centers *c, const ck_found *found, ptrdiff_t n, float slack, double way,
                           double unit, float *CK_RESTRICT until) {
    const float rounding = 1.2f * FLT_EPSILON * (float)(c->d + 8), exact = decided_error(c->d);
    const float from = last_way(way, 0.0), in_unit = unit < 1e15 ? (float)(unit * (1.0 - 1e-6)) : 1e15f;
    const float row_slack = c->row_slack;
    for (ptrdiff_t i = 0; i < n; i++) {
        const float error = found->norm_sq[i] * row_slack + slack;
        const float apart = 2.0f * (found->second[i] - found->best[i] - error);
        const float own_sq = found->norm_sq[i] * (1.0f + rounding) + 2.0f * (found->best[i] + error);
        const float other = sqrtf((own_sq > 0.0f ? own_sq : 0.0f) + apart); /* at least as far as the own */
        const float gap = (0.49995f * (apart / other) - exact * other) * in_unit;
        until[i] = from + (gap > 1e15f ? 1e15f : gap);
    }
}
