/* Which centres can be nearest to a row in a box: README.md, "Centres left out of a box".
 *
 * A box is a middle and a half width per column; centres are listed column by column, CK_GROUP-fold padded. Float64
 * throughout, so that no shift is needed. Knows nothing of rows. */

/* The padded number of centres. */
static ptrdiff_t listed(ptrdiff_t k) { return group_count(k) * CK_GROUP; }

/* The position of about the least of n numbers that are not negative, a multiple of CK_GROUP; 0 where none is finite.
 * Positions take the place of the numbers' last bits. */
static ptrdiff_t position_of_least(const double *numbers, ptrdiff_t n) {
    union {
        double number[CK_GROUP];
        uint64_t pattern[CK_GROUP];
    } least, one;
    if (n > 1 << 20) return 0;
    for (int l = 0; l < CK_GROUP; l++) least.number[l] = DBL_MAX;
    for (ptrdiff_t i = 0; i < n; i += CK_GROUP) {
        for (int l = 0; l < CK_GROUP; l++) one.number[l] = numbers[i + l];
        for (int l = 0; l < CK_GROUP; l++) one.pattern[l] = (one.pattern[l] & ~UINT64_C(0xFFFFF)) | (uint64_t)(i + l);
        for (int l = 0; l < CK_GROUP; l++)
            least.number[l] = one.number[l] < least.number[l] ? one.number[l] : least.number[l];
    }
    for (int half = CK_GROUP / 2; half; half /= 2)
        for (int l = 0; l < half; l++)
            least.number[l] = least.number[l + half] < least.number[l] ? least.number[l + half] : least.number[l];
    return least.number[0] < DBL_MAX ? (ptrdiff_t)(least.pattern[0] & 0xFFFFF) : 0;
}

/* The least by which a row is nearer to one centre than to another, given at least the difference of their squared
 * distances and at most the distance to the first; README.md, "Boxes that are not looked at". */
static double least_gap(double difference, double distance, ptrdiff_t d) {
    if (!(difference < INFINITY)) return difference; /* there is no other centre */
    const double root = sqrt(distance * distance + difference);
    return 0.99999 * (difference / (root + distance)) - ldexp((double)(d + 8), -48) * distance;
}

/* What box_differences does, for a number of columns that the compiler may know. */
CK_INLINE ptrdiff_t differences_in(const double *CK_RESTRICT columns, ptrdiff_t stride, const ptrdiff_t d,
                                   const double *box, double scale, double *CK_RESTRICT middle_sq, double *farthest) {
    for (ptrdiff_t i = 0; i < stride; i += CK_GROUP) {
        double sum[CK_GROUP] = {0.0};
        for (ptrdiff_t j = 0; j < d; j++)
            for (int l = 0; l < CK_GROUP; l++) {
                const double off = box[j] * scale - columns[j * stride + i + l];
                sum[l] += off * off;
            }
        for (int l = 0; l < CK_GROUP; l++) middle_sq[i + l] = sum[l];
    }
    const ptrdiff_t first = position_of_least(middle_sq, stride);
    const double rounding = 32.0 * DBL_EPSILON * (double)(d + 8), least = middle_sq[first];
    double half_sq = 0.0;
    for (ptrdiff_t j = 0; j < d; j++) half_sq += box[d + j] * scale * (box[d + j] * scale);
    for (ptrdiff_t i = 0; i < stride; i += CK_GROUP) {
        double reach[CK_GROUP] = {0.0};
        for (ptrdiff_t j = 0; j < d; j++)
            for (int l = 0; l < CK_GROUP; l++)
                reach[l] +=
                    2.0 * (box[d + j] * scale) * fabs(columns[j * stride + i + l] - columns[j * stride + first]);
        for (int l = 0; l < CK_GROUP; l++) {
            const double margin = rounding * (middle_sq[i + l] + least + 2.0 * half_sq) + 1e-300;
            middle_sq[i + l] = middle_sq[i + l] - least - reach[l] - margin;
        }
    }
    *farthest = (sqrt(least) + sqrt(half_sq)) * (1.0 + 1e-9);
    return first;
}

/* differences[i], OUT, of `count` centres: by how much any row of the box is at least farther, in squared distances,
 * from centre i than from one near the middle, rounding included. Returns that one; farthest, OUT: how far from it a
 * row is at most. columns: [d][listed(count)], of which what pads is infinite; so many differences. */
static ptrdiff_t box_differences(const double *columns, ptrdiff_t count, ptrdiff_t d, const double *box, double scale,
                                 double *differences, double *farthest) {
    const ptrdiff_t stride = listed(count);
    switch (d) {
    case 1: return differences_in(columns, stride, 1, box, scale, differences, farthest);
    case 2: return differences_in(columns, stride, 2, box, scale, differences, farthest);
    case 3: return differences_in(columns, stride, 3, box, scale, differences, farthest);
    default: return differences_in(columns, stride, d, box, scale, differences, farthest);
    }
}

/* Lists in kept, ascending, those of `count` centres that can be nearest to a row in the box; returns how many. Else as
 * for box_differences. */
static ptrdiff_t box_candidates(const double *columns, ptrdiff_t count, ptrdiff_t d, const double *box, double scale,
                                double *differences, int32_t *kept, double *farthest) {
    ptrdiff_t n = 0;
    box_differences(columns, count, d, box, scale, differences, farthest);
    for (ptrdiff_t i = 0; i < count; i++) {
        kept[n] = (int32_t)i;
        n += !(differences[i] > 0.0); /* what is not finite stays */
    }
    return n;
}

/* Where `filter` works, cut from its scratch. Level 0 is the node, level 1 the leaf. */
typedef struct {
    float *tiles[2], *start[2], *slack[2];
    int32_t *names[2], *kept;
    double *columns, *distances_sq, *weights;
    float *wide;
    ck_about about;
    float *panel, *few; /* a leaf's rows, shifted and scaled, and some of them */
    char *gathered;
    void *nearest;
    float most_slack; /* of the centres that are left in the node */
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
    about_layout(&f->about, memory, &used, k, d);
    f->kept = piece(memory, &used, padded * sizeof(int32_t));
    f->columns = piece(memory, &used, padded * (size_t)d * sizeof(double));
    f->distances_sq = piece(memory, &used, padded * sizeof(double));
    f->weights = piece(memory, &used, CK_LEAF * sizeof(double));
    f->wide = piece(memory, &used, (size_t)(CK_LEAF * d) * sizeof(float));
    f->panel = piece(memory, &used, d > CK_NARROW ? 0 : (size_t)(CK_LEAF * d) * sizeof(float));
    f->few = piece(memory, &used, d > CK_NARROW ? 0 : (size_t)(CK_LEAF * d) * sizeof(float));
    f->gathered = piece(memory, &used, (size_t)(CK_LEAF * d) * sizeof(double));
    f->nearest = piece(memory, &used, nearest_bytes(d));
    return used;
}

static size_t filter_bytes(ptrdiff_t k, ptrdiff_t d) {
    ck_filter f;
    return filter_layout(&f, NULL, k, d);
}

/* Makes `few` the `count` centres of `all` that `kept` lists, laid out for screening. */
static void gather_tiles(const ck_centers *all, ptrdiff_t count, const int32_t *kept, const ck_filter *f, int level,
                         ck_centers *few) {
    const ptrdiff_t d = all->d, width = tile_width(count, d);
    *few = *all;
    few->k = count, few->width = (int)width, few->in_bytes = few->in_pairs = 0;
    few->tiles = f->tiles[level], few->start = f->start[level], few->slack = f->slack[level];
    few->names = f->names[level];
    for (ptrdiff_t i = 0; i < tile_count(few) * width; i++) {
        const ptrdiff_t from = kept[i < count ? i : 0];
        if (width == 1 && all->width == 1) { /* no division */
            for (ptrdiff_t j = 0; j < d; j++) f->tiles[level][i * d + j] = all->tiles[from * d + j];
        } else {
            const float *source = all->tiles + from / all->width * d * all->width + from % all->width;
            float *target = f->tiles[level] + i / width * d * width + i % width;
            for (ptrdiff_t j = 0; j < d; j++) target[j * width] = source[j * all->width];
        }
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

/* A way up to which rows keep their labels that are nearer to their centres by `gap`; and the way that has been come:
 * as float32, rounded so that a row is rather looked at. */
static float last_way(double way, double gap) {
    const double least = gap > 0.0 ? gap < 1e15 ? gap : 1e15 : 0.0;
    return (float)(way * (1.0 - 1e-6)) + (float)(least * (1.0 - 1e-6));
}
static float way_so_far(double way) { return (float)(way * (1.0 + 1e-6)); }

/* The largest of the listed ones of numbers that are not negative. */
static float largest_of(const int32_t *list, ptrdiff_t count, const float *numbers) {
    float most = 0.0f;
    for (ptrdiff_t i = 0; i < count; i++) most = numbers[list[i]] > most ? numbers[list[i]] : most;
    return most;
}

/* What the two of the listed centres that moved most came. */
static double way_of_two(const int32_t *list, ptrdiff_t count, const float *own) {
    float most = 0.0f, next = 0.0f;
    for (ptrdiff_t i = 0; i < count; i++) {
        const float came = own[list[i]], less = came < most ? came : most;
        next = less > next ? less : next;
        most = came > most ? came : most;
    }
    return (double)most + (double)next;
}

/* Whether no centre that was left out has come so far that it may be nearest to a row. */
static int list_holds(const ck_centers *c, const ck_memory *memory, const ck_pace *pace) {
    const float *CK_RESTRICT path = pace->path, *CK_RESTRICT until = memory->until, own = path[memory->list->nearest];
    int late = 0;
    for (ptrdiff_t i = 0; i < c->k; i++) late |= !(path[i] + own < until[i]);
    return !late;
}

/* Lists in f->kept the centres that can be nearest to a row of the node, or soon might; returns how many. Remembers up
 * to which sum of their paths and that of a listed one the others stay left out, INFINITY for those listed. Where
 * `stays`, the list that is remembered may serve longer: then it is left as it is, and 0 returned. */
static ptrdiff_t list_anew(const ck_centers *c, const ck_node *node, const ck_pace *pace, int stays, ck_filter *f) {
    const double unit = pace->unit / c->scale;
    double farthest, *gaps = f->distances_sq;
    const ptrdiff_t nearest = box_differences(f->columns, c->k, c->d, node->boxes, c->scale, gaps, &farthest);
    const float *path = pace->path, *own = pace->own;
    float *until = node->memory.until;
    ptrdiff_t n = 0;
    for (ptrdiff_t i = 0; i < c->k; i++) {
        const double slack = own ? (double)own[i] + (double)own[nearest] : 0.0;
        gaps[i] = gaps[i] > 0.0 ? least_gap(gaps[i], farthest, c->d) * unit : 0.0;
        stays &= !(until[i] < INFINITY) || gaps[i] > slack;
        f->kept[n] = (int32_t)i;
        n += !(gaps[i] > CK_AHEAD * slack);
    }
    for (ptrdiff_t i = 0; i < c->k; i++) {
        const double slack = own ? CK_AHEAD * ((double)own[i] + (double)own[nearest]) : 0.0;
        if (stays ? !(until[i] < INFINITY) : !(gaps[i] > slack))
            until[i] = INFINITY;
        else
            until[i] = fminf(last_way(path ? (double)path[i] + (double)path[nearest] : 0.0, gaps[i]), FLT_MAX);
    }
    node->memory.list->nearest = (int32_t)nearest;
    return stays ? 0 : n;
}

/* Lists the centres that can be nearest to a row of the node in f->kept, `count` of them, and in its memory; returns
 * whether they are those it remembers. */
static int list_of_node(const ck_centers *c, const ck_node *node, const ck_pace *pace, ck_filter *f, ptrdiff_t *count) {
    ck_list *list = node->memory.list;
    if (list && list->count && pace->own) {
        list->longest += (double)largest_of(list->list, list->count, pace->own);
        if (list_holds(c, &node->memory, pace)) {
            *count = list->count;
            memcpy(f->kept, list->list, (size_t)*count * sizeof(int32_t));
            return 1;
        }
    }
    list_columns(c, f->columns);
    if (!list) {
        double farthest;
        *count = box_candidates(f->columns, c->k, c->d, node->boxes, c->scale, f->distances_sq, f->kept, &farthest);
        return 0;
    }
    const ptrdiff_t n = list_anew(c, node, pace, list->count && pace->own, f);
    if (!n) {
        *count = list->count;
        memcpy(f->kept, list->list, (size_t)*count * sizeof(int32_t));
        return 1;
    }
    *count = n;
    list->longest = 0.0;
    list->count = *count <= CK_LISTED ? (int32_t)*count : 0;
    memcpy(list->list, f->kept, (size_t)list->count * sizeof(int32_t));
    return 0;
}

/* Whether any of n numbers, CK_LEAF at most, differ. */
static int differ(const int32_t *CK_RESTRICT a, const int32_t *CK_RESTRICT b, ptrdiff_t n) {
    int32_t any = 0;
    if (n == CK_LEAF)
        for (int i = 0; i < CK_LEAF; i++) any |= a[i] ^ b[i];
    else
        for (ptrdiff_t i = 0; i < n; i++) any |= a[i] ^ b[i];
    return any != 0;
}
