/* Which centres can be nearest to a row in a box: README.md, "Centres left out of a box".
 *
 * A box is a middle and a half width per column; centres lie in groups, as in ck_centers. Float64 throughout, so that
 * no shift is needed. Knows nothing of rows. */

/* Squared distances of `count` centres from the middle of a box, and from what of it lies farthest. */
static void box_distances(const double *groups, ptrdiff_t count, ptrdiff_t d, const double *box, double scale,
                          double *CK_RESTRICT middle_sq, double *CK_RESTRICT far_sq) {
    for (ptrdiff_t g = 0; g < group_count(count); g++) {
        double near[CK_GROUP] = {0.0}, far[CK_GROUP] = {0.0};
        for (ptrdiff_t j = 0; j < d; j++) {
            const double middle = box[j] * scale, half = box[d + j] * scale;
            for (int l = 0; l < CK_GROUP; l++) {
                const double off = fabs(middle - groups[(g * d + j) * CK_GROUP + l]);
                near[l] += off * off;
                far[l] += (off + half) * (off + half);
            }
        }
        memcpy(middle_sq + g * CK_GROUP, near, sizeof near);
        memcpy(far_sq + g * CK_GROUP, far, sizeof far);
    }
}

/* Lists in kept, ascending, those of `count` centres that can be nearest to a row in the box; returns how many.
 * memory: 3 numbers per centre, in whole groups. */
static ptrdiff_t box_candidates(const double *groups, ptrdiff_t count, ptrdiff_t d, const double *box, double scale,
                                double *memory, int32_t *kept) {
    const ptrdiff_t padded = group_count(count) * CK_GROUP;
    double *middle_sq = memory, *far_sq = memory + padded, *reach = far_sq + padded;
    box_distances(groups, count, d, box, scale, middle_sq, far_sq);
    ptrdiff_t first = 0;
    for (ptrdiff_t i = 1; i < count; i++)
        if (middle_sq[i] < middle_sq[first]) first = i;
    const double *center = groups + first / CK_GROUP * d * CK_GROUP + first % CK_GROUP;
    for (ptrdiff_t g = 0; g < group_count(count); g++) {
        double sum[CK_GROUP] = {0.0};
        for (ptrdiff_t j = 0; j < d; j++) {
            const double half = box[d + j] * scale, at = center[j * CK_GROUP];
            for (int l = 0; l < CK_GROUP; l++) sum[l] += half * fabs(groups[(g * d + j) * CK_GROUP + l] - at);
        }
        memcpy(reach + g * CK_GROUP, sum, sizeof sum);
    }
    const double rounding = 16.0 * DBL_EPSILON * (double)(d + 8);
    ptrdiff_t n = 0;
    for (ptrdiff_t i = 0; i < count; i++) {
        const double margin = rounding * (far_sq[i] + far_sq[first]) + 1e-300;
        const int left_out = middle_sq[first] - middle_sq[i] + 2.0 * reach[i] < -margin; /* false where not finite */
        kept[n] = (int32_t)i;
        n += !left_out;
    }
    return n;
}

/* Where `filter` works, cut from its scratch. Level 0 is the node, level 1 the leaf. */
typedef struct {
    float *tiles[2], *start[2], *slack[2];
    int32_t *names[2], *kept;
    double *groups, *distances_sq, *weights;
    void *rows, *nearest;
} ck_filter;

static size_t filter_layout(ck_filter *f, char *memory, ptrdiff_t k, ptrdiff_t d) {
    const size_t padded = (size_t)(group_count(k) * CK_GROUP);
    size_t used = 0;
    for (int level = 0; level < 2; level++) {
        f->tiles[level] = piece(memory, &used, padded * (size_t)d * sizeof(float));
        f->start[level] = piece(memory, &used, padded * sizeof(float));
        f->slack[level] = piece(memory, &used, padded * sizeof(float));
        f->names[level] = piece(memory, &used, padded * sizeof(int32_t));
    }
    f->kept = piece(memory, &used, padded * sizeof(int32_t));
    f->groups = piece(memory, &used, padded * (size_t)d * sizeof(double));
    f->distances_sq = piece(memory, &used, 3 * padded * sizeof(double));
    f->weights = piece(memory, &used, CK_LEAF * sizeof(double));
    f->rows = piece(memory, &used, (size_t)(CK_LEAF * d) * sizeof(double));
    f->nearest = piece(memory, &used, scratch_bytes(d));
    return used;
}

static size_t filter_bytes(ptrdiff_t k, ptrdiff_t d) {
    ck_filter f;
    return filter_layout(&f, NULL, k, d);
}

/* Makes `few` the `count` centres of `all` that f->kept lists, laid out for screening. */
static void gather_tiles(const ck_centers *all, ptrdiff_t count, const ck_filter *f, int level, ck_centers *few) {
    const ptrdiff_t d = all->d, width = tile_width(count, d);
    *few = *all;
    few->k = count, few->width = (int)width;
    few->tiles = f->tiles[level], few->start = f->start[level], few->slack = f->slack[level];
    few->names = f->names[level];
    for (ptrdiff_t i = 0; i < tile_count(few) * width; i++) {
        const ptrdiff_t from = f->kept[i < count ? i : 0];
        const float *source = all->tiles + from / all->width * d * all->width + from % all->width;
        float *target = f->tiles[level] + i / width * d * width + i % width;
        for (ptrdiff_t j = 0; j < d; j++) target[j * width] = source[j * all->width];
        f->start[level][i] = i < count ? all->start[from] : INFINITY;
        f->slack[level][i] = i < count ? all->slack[from] : 0.0f;
        f->names[level][i] = all->names ? all->names[from] : (int32_t)from;
    }
}

/* The same centres for box_candidates. */
static void gather_groups(const ck_centers *few, double *groups) {
    for (ptrdiff_t i = 0; i < group_count(few->k) * CK_GROUP; i++)
        for (ptrdiff_t j = 0; j < few->d; j++)
            groups[(i / CK_GROUP * few->d + j) * CK_GROUP + i % CK_GROUP] =
                i < few->k ? few->rows[few->names[i] * few->d + j] : INFINITY;
}
