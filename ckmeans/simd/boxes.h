/* Which centres can be nearest to a row in a box: README.md, "Centres left out of a box".
 *
 * A box is a middle and a half width per column; centres are listed column by column, CK_GROUP-fold padded. Float64
 * throughout, so that no shift is needed. Knows nothing of rows. */

/* The padded number of centres. */
static ptrdiff_t listed(ptrdiff_t k) { return group_count(k) * CK_GROUP; }

/* The position of the least of n numbers, a multiple of CK_GROUP; 0 where none is less than infinity. */
static ptrdiff_t position_of_least(const double *numbers, ptrdiff_t n) {
    double least[CK_GROUP], all = INFINITY;
    for (int l = 0; l < CK_GROUP; l++) least[l] = INFINITY;
    for (ptrdiff_t i = 0; i < n; i += CK_GROUP)
        for (int l = 0; l < CK_GROUP; l++) least[l] = numbers[i + l] < least[l] ? numbers[i + l] : least[l];
    for (int l = 0; l < CK_GROUP; l++) all = least[l] < all ? least[l] : all;
    for (ptrdiff_t i = 0; i < n; i++)
        if (numbers[i] <= all) return i;
    return 0;
}

/* Lists in kept, ascending, those of `count` centres that can be nearest to a row in the box; returns how many.
 * columns: [d][listed(count)], of which what pads is infinite. memory: 2 numbers per listed centre. */
static ptrdiff_t box_candidates(const double *CK_RESTRICT columns, ptrdiff_t count, ptrdiff_t d, const double *box,
                                double scale, double *CK_RESTRICT memory, int32_t *kept) {
    const ptrdiff_t stride = listed(count);
    double *CK_RESTRICT middle_sq = memory, *CK_RESTRICT reach = memory + stride, half_sq = 0.0;
    for (ptrdiff_t i = 0; i < stride; i++) middle_sq[i] = reach[i] = 0.0;
    for (ptrdiff_t j = 0; j < d; j++) {
        const double middle = box[j] * scale;
        const double *CK_RESTRICT at = columns + j * stride;
        for (ptrdiff_t i = 0; i < stride; i++) middle_sq[i] += (middle - at[i]) * (middle - at[i]);
    }
    const ptrdiff_t first = position_of_least(middle_sq, stride);
    for (ptrdiff_t j = 0; j < d; j++) {
        const double half = box[d + j] * scale, from = columns[j * stride + first];
        const double *CK_RESTRICT at = columns + j * stride;
        half_sq += half * half;
        for (ptrdiff_t i = 0; i < stride; i++) reach[i] += 2.0 * half * fabs(at[i] - from);
    }
    const double rounding = 32.0 * DBL_EPSILON * (double)(d + 8), least = middle_sq[first];
    ptrdiff_t n = 0;
    for (ptrdiff_t i = 0; i < count; i++) {
        const double margin = rounding * (middle_sq[i] + least + 2.0 * half_sq) + 1e-300;
        kept[n] = (int32_t)i;
        n += !(least - middle_sq[i] + reach[i] < -margin); /* what is not finite stays */
    }
    return n;
}

/* Where `filter` works, cut from its scratch. Level 0 is the node, level 1 the leaf. */
typedef struct {
    float *tiles[2], *start[2], *slack[2];
    int32_t *names[2], *kept;
    double *columns, *distances_sq, *weights;
    float *wide;
    char *gathered;
    void *nearest;
} ck_filter;

static size_t filter_layout(ck_filter *f, char *memory, ptrdiff_t k, ptrdiff_t d) {
    const size_t padded = (size_t)listed(k + CK_MAX_WIDTH - 1); /* the last tile too may be padded */
    size_t used = 0;
    for (int level = 0; level < 2; level++) {
        f->tiles[level] = piece(memory, &used, padded * (size_t)d * sizeof(float));
        f->start[level] = piece(memory, &used, padded * sizeof(float));
        f->slack[level] = piece(memory, &used, padded * sizeof(float));
        f->names[level] = piece(memory, &used, padded * sizeof(int32_t));
    }
    f->kept = piece(memory, &used, padded * sizeof(int32_t));
    f->columns = piece(memory, &used, padded * (size_t)d * sizeof(double));
    f->distances_sq = piece(memory, &used, 2 * padded * sizeof(double));
    f->weights = piece(memory, &used, CK_LEAF * sizeof(double));
    f->wide = piece(memory, &used, (size_t)(CK_LEAF * d) * sizeof(float));
    f->gathered = piece(memory, &used, (size_t)(CK_LEAF * d) * sizeof(double));
    f->nearest = piece(memory, &used, nearest_bytes(d));
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
    few->k = count, few->width = (int)width, few->in_bytes = 0;
    few->tiles = f->tiles[level], few->start = f->start[level], few->slack = f->slack[level];
    few->names = f->names[level];
    for (ptrdiff_t i = 0; i < tile_count(few) * width; i++) {
        const ptrdiff_t from = f->kept[i < count ? i : 0];
        const float *source = all->tiles + from / all->width * d * all->width + from % all->width;
        float *target = f->tiles[level] + i / width * d * width + i % width;
        if (width == 1 && all->width == 1)
            memcpy(target, source, (size_t)d * sizeof(float));
        else
            for (ptrdiff_t j = 0; j < d; j++) target[j * width] = source[j * all->width];
        f->start[level][i] = i < count ? all->start[from] : INFINITY;
        f->slack[level][i] = i < count ? all->slack[from] : 0.0f;
        f->names[level][i] = all->names ? all->names[from] : (int32_t)from;
    }
}

/* The same centres for box_candidates. */
static void list_columns(const ck_centers *few, double *columns) {
    const ptrdiff_t stride = listed(few->k), d = few->d;
    for (ptrdiff_t i = 0; i < stride; i++) {
        const double *row = few->rows + (i >= few->k ? 0 : few->names ? few->names[i] : i) * d;
        for (ptrdiff_t j = 0; j < d; j++) columns[j * stride + i] = i < few->k ? row[j] : INFINITY;
    }
}
