/* A panel of rows in bytes against all centres, in tiles as screen.h has them: which centres stay possible, and what
 * bounds of the distances rows store. quant.h tells what the bytes of a row and of a centre are. Knows nothing of
 * storage, nor of how far centres moved. */

/* The products of a tile's centres and the rows of the panel's first vectors. */
CK_INLINE void bytes_products(const ck_centers *c, const ck_bytes *b, ptrdiff_t first, VI sum[CK_VECS][CK_MAX_WIDTH],
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
            CK_UNROLL for (int v = 0; v < vecs; v++) sum[v][q] = vi_add_products(sum[v][q], x[v], y);
        }
    }
}

/* Lower bounds of the scores of a tile's centres, and the least upper bounds of each row, in the first vectors.
 * possible, OUT: per centre, a bit for each row of which the least upper bound was not below; others cannot lower it.
 * Unless `all`, lower is set for centres with such a row alone. */
CK_INLINE void bytes_tile(const ck_centers *c, const ck_bytes *b, ptrdiff_t first, float *lower, uint64_t *possible,
                          int all, const int width, const int vecs) {
    const float *units = c->code[CK_UNIT] + first, *offs = c->code[CK_OFF] + first, *norms = c->code[CK_NORM] + first;
    const float *lows = c->code[CK_LOW] + first, *highs = c->code[CK_HIGH] + first;
    VI sum[CK_VECS][CK_MAX_WIDTH];
    VF unit[CK_VECS], off[CK_VECS], norm[CK_VECS], own[CK_VECS], least[CK_VECS];
    bytes_products(c, b, first, sum, width, vecs);
    CK_UNROLL for (int v = 0; v < vecs; v++) {
        unit[v] = vf_load(b->unit + v * VF_LANES), off[v] = vf_load(b->off + v * VF_LANES);
        norm[v] = vf_load(b->norm + v * VF_LANES), own[v] = vf_load(b->own + v * VF_LANES);
        least[v] = vf_load(b->least + v * VF_LANES);
    }
    CK_UNROLL for (int q = 0; q < width; q++) {
        VF product[CK_VECS], error[CK_VECS], low[CK_VECS];
        uint64_t bits = 0;
        CK_UNROLL for (int v = 0; v < vecs; v++) {
            product[v] = vf_mul(vf_mul(vf_from_int(sum[v][q]), vf_set1(units[q])), unit[v]);
            error[v] = vf_fmadd(norm[v], vf_set1(offs[q]), vf_fmadd(off[v], vf_set1(norms[q]), own[v]));
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

/* Drops what a row holds above its least upper bound. */
static void bytes_prune(const ck_bytes *b, ptrdiff_t r) {
    int32_t n = 0;
    if (b->count[r] > CK_KEPT) return;
    for (int32_t i = 0; i < b->count[r]; i++)
        if (b->kept_lower[r * CK_KEPT + i] <= b->least[r]) {
            b->kept[r * CK_KEPT + n] = b->kept[r * CK_KEPT + i];
            b->kept_lower[r * CK_KEPT + n++] = b->kept_lower[r * CK_KEPT + i];
        }
    b->count[r] = n;
}

/* Hands centre i, possible for these lanes of vector v, to their rows. */
static void bytes_hand(const ck_bytes *b, ptrdiff_t i, const float *lower, ptrdiff_t v, uint32_t lanes) {
    for (; lanes; lanes &= lanes - 1) {
        const ptrdiff_t r = v * VF_LANES + CK_LOWEST_BIT(lanes);
        if (b->count[r] == CK_KEPT) bytes_prune(b, r);
        if (b->count[r] < CK_KEPT) {
            b->kept[r * CK_KEPT + b->count[r]] = (int32_t)i;
            b->kept_lower[r * CK_KEPT + b->count[r]] = lower[r];
        }
        b->count[r] += b->count[r] <= CK_KEPT;
    }
}

/* Hands centres [first, first + n) of a chunk to the rows for which they are possible. */
static void bytes_keep(const ck_bytes *b, ptrdiff_t first, ptrdiff_t n, int vecs) {
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
            for (int v = 0; v < vecs; v++) bytes_hand(b, first + i, lower, v, vm_bits(possible[v]));
    }
}

/* Where lower bounds of the distances of rows to centres go: row r's to bounds + r * stride. */
typedef struct {
    const ck_ways *ways;
    float *base; /* per row: what bounds are relative to */
    uint8_t *bounds;
    ptrdiff_t stride, rows;
    float down, up; /* from distances in units of 1 / screen_scale to stored ones, with what rounding may add or take */
} ck_store;

/* Taken off what is stored, and added to what it is compared with: covers the rounding of sums. */
#define CK_BELOW 0.001f

/* What is stored of a distance at least, in stored units. */
CK_INLINE uint8_t bound_of(float lower, float base, float way) {
    const float then = (lower - (base + CK_BELOW)) + way;
    return then > 0.0f ? then < 254.0f ? (uint8_t)then : 254 : 0;
}

/* A distance at least, in units of 1 / factor, from its square. */
CK_INLINE float lower_of(float lower_sq, float factor) { return lower_sq > 0.0f ? sqrtf(lower_sq) * factor : 0.0f; }

/* What a squared norm loses, of itself, to the rounding of what it and scores are added up from. */
CK_INLINE float norm_rounding(ptrdiff_t d) { return 1.2f * FLT_EPSILON * (float)(d + 16); }

/* Stored distances at least, before ways are added, from lower bounds of scores and of squared norms. */
CK_INLINE VF stored_of(VF scores, VF norms_sq, VF base, float down) {
    const VF lower_sq = vf_max(vf_fmadd(vf_set1(2.0f), scores, norms_sq), vf_set1(0.0f)); /* NaN becomes 0 */
    return vf_sub(vf_mul(vf_sqrt(lower_sq), vf_set1(down)), base);
}

/* Stores the lower bounds of centres [first, first + n), of which `lower` holds those of the scores. */
static void bytes_store(const ck_bytes *b, const ck_store *s, ptrdiff_t d, ptrdiff_t first, ptrdiff_t n) {
    const float less = 1.0f - norm_rounding(d);
    for (ptrdiff_t r = 0; r < s->rows; r += VF_LANES)
        for (ptrdiff_t i = 0; i < n; i += VF_LANES) {
            const ptrdiff_t rows = s->rows - r;
            /* Whole vectors are copied as such; what they hold too much, the next chunk or the caller writes over. */
            const int whole = first + i + VF_LANES <= s->stride;
            const size_t count = (size_t)(n - i < VF_LANES ? n - i : VF_LANES);
            float ways[VF_LANES] = {0};
            VF square[VF_LANES];
            memcpy(ways, s->ways->least + first + i, whole ? sizeof ways : count * sizeof *ways);
            for (int l = 0; l < VF_LANES; l++) square[l] = vf_load(b->lower + (i + l) * CK_ROWS + r);
            vf_transpose(square);
            for (int l = 0; l < VF_LANES && l < rows; l++) {
                const VF base = vf_set1(s->base[r + l] + CK_BELOW);
                const VF then = stored_of(square[l], vf_set1(b->norm_sq[r + l] * less), base, s->down);
                uint8_t *to = s->bounds + (r + l) * s->stride + first + i, found[VF_LANES];
                vb_store(found, vf_add(then, vf_load(ways)));
                if (whole)
                    memcpy(to, found, sizeof found);
                else
                    memcpy(to, found, count);
            }
        }
}

/* The same of centres `names`, which have not come any way yet. */
static void bytes_store_named(const ck_bytes *b, const ck_store *s, ptrdiff_t d, const int32_t *names, ptrdiff_t n) {
    const VF less = vf_set1(1.0f - norm_rounding(d)), below = vf_set1(CK_BELOW);
    for (ptrdiff_t r = 0; r < s->rows; r += VF_LANES) {
        const VF norms_sq = vf_mul(vf_load(b->norm_sq + r), less);
        float base[VF_LANES] = {0};
        const ptrdiff_t rows = s->rows - r < VF_LANES ? s->rows - r : VF_LANES;
        memcpy(base, s->base + r, (size_t)rows * sizeof *base);
        const VF from = vf_add(vf_load(base), below);
        for (ptrdiff_t i = 0; i < n; i++) {
            uint8_t *to = s->bounds + r * s->stride + names[i], found[VF_LANES];
            vb_store(found, stored_of(vf_load(b->lower + i * CK_ROWS + r), norms_sq, from, s->down));
            for (ptrdiff_t l = 0; l < rows; l++) to[l * s->stride] = found[l];
        }
    }
}

/* A tile of any width. */
CK_INLINE void bytes_any_tile(const ck_centers *c, const ck_bytes *b, ptrdiff_t first, float *lower, uint64_t *possible,
                              int all, const int vecs) {
    switch (c->width) {
    case 2: bytes_tile(c, b, first, lower, possible, all, 2, vecs); return;
    case 3: bytes_tile(c, b, first, lower, possible, all, 3, vecs); return;
    case 4: bytes_tile(c, b, first, lower, possible, all, 4, vecs); return;
    case 5: bytes_tile(c, b, first, lower, possible, all, 5, vecs); return;
    default: bytes_tile(c, b, first, lower, possible, all, 6, vecs);
    }
}

/* A tile for the panel's first vectors, one or all. */
static void bytes_some_tile(const ck_centers *c, const ck_bytes *b, ptrdiff_t first, float *lower, uint64_t *possible,
                            int all, int vecs) {
    if (vecs == 1)
        bytes_any_tile(c, b, first, lower, possible, all, 1);
    else
        bytes_any_tile(c, b, first, lower, possible, all, CK_VECS);
}

/* All tiles, a chunk at a time. near: whether least upper bounds are good: then centres go to rows tile by tile; they
 * are after the first chunk. store, or NULL. */
static void bytes_tiles(const ck_centers *c, const ck_bytes *b, int vecs, int near, const ck_store *store) {
    const ptrdiff_t width = c->width, tiles = tile_count(c);
    uint64_t possible[CK_MAX_WIDTH];
    for (ptrdiff_t t0 = 0, end; t0 < tiles; t0 = end, near = 1) {
        const ptrdiff_t together = (near ? CK_BYTES_CHUNK : CK_BYTES_FIRST) / width;
        end = t0 + together < tiles ? t0 + together : tiles;
        const ptrdiff_t n = (end < tiles ? end * width : c->k) - t0 * width;
        for (ptrdiff_t i = 0; i < n; i += width) {
            const ptrdiff_t first = t0 * width + i;
            float *lower = b->lower + (near && !store ? 0 : i) * CK_ROWS;
            bytes_some_tile(c, b, first, lower, possible, !near || store, vecs);
            for (ptrdiff_t q = 0; near && q < width && i + q < n; q++)
                for (int v = 0; possible[q]; v++, possible[q] >>= VF_LANES)
                    bytes_hand(b, first + q, lower + q * CK_ROWS, v, possible[q] & ((UINT64_C(1) << VF_LANES) - 1));
        }
        if (!near) bytes_keep(b, t0 * width, n, vecs);
        if (store) bytes_store(b, store, c->d, t0 * width, n);
    }
}

/* Sets kept and count of each of the first rows of the panel to the centres that can be nearest to it, ascending.
 * least, INOUT: a score that one of all centres has at most; near: which is not much more than the best. store, or
 * NULL. */
static void bytes_screen(const ck_centers *c, const ck_bytes *b, ptrdiff_t rows, int near, const ck_store *store) {
    const int vecs = rows <= VF_LANES ? 1 : CK_VECS;
    for (ptrdiff_t r = 0; r < CK_ROWS; r++) b->count[r] = 0;
    bytes_tiles(c, b, vecs, near, store);
    for (ptrdiff_t r = 0; r < rows; r++) bytes_prune(b, r);
}

/* Stores what bounds rows of the panel have for centres that are laid out by themselves. */
static void bytes_screen_named(const ck_centers *some, const ck_bytes *b, const ck_store *s, const int32_t *names) {
    const ptrdiff_t width = some->width, tiles = tile_count(some), together = CK_BYTES_CHUNK / width;
    uint64_t possible[CK_MAX_WIDTH];
    for (ptrdiff_t t0 = 0; t0 < tiles; t0 += together) {
        const ptrdiff_t end = t0 + together < tiles ? t0 + together : tiles;
        for (ptrdiff_t t = t0; t < end; t++)
            bytes_some_tile(some, b, t * width, b->lower + (t - t0) * width * CK_ROWS, possible, 1, CK_VECS);
        const ptrdiff_t n = (end < tiles ? end * width : some->k) - t0 * width;
        bytes_store_named(b, s, some->d, names + t0 * width, n);
    }
}
