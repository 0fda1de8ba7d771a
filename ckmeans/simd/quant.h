/* Screening in bytes: rows and centres of many columns as 8-bit integers, four products per lane and instruction.
 *
 * Each row and each centre has its own unit, and what rounding to bytes took from it is measured, not assumed: so the
 * score of every pair has bounds that hold (README.md, "The error of a score in bytes"). A few centres per row stay
 * possible; rows.h compares them in float32 and, where that leaves doubt, in float64. Knows nothing of storage. */

#define CK_BYTES_CHUNK 192 /* centres whose scores wait to be compared */
#define CK_KEPT 48         /* possible centres that a row can hold */

/* A panel of rows in bytes, and what is possible for each of them. */
typedef struct {
    uint8_t *codes, *panel; /* [row][byte_row]; [quad][row][4] */
    float *row;             /* one row as float32, shifted and scaled, padded */
    float *lower;           /* [CK_BYTES_CHUNK][CK_ROWS]: lower bounds of scores */
    float *norm_sq;
    float *unit, *off, *norm, *own; /* per row: value of one step; rounding error; norm; error that no centre changes */
    float *own_norm_sq;             /* per row: of what the bytes stand for */
    float *least;                   /* per row: least upper bound of a score so far */
    float *scores;                  /* [CK_KEPT + 1]: and the row's own centre */
    float *kept_lower;              /* [row][CK_KEPT] */
    int32_t *kept, *count;          /* [row][CK_KEPT]; how many, or more than CK_KEPT: too many to hold */
} ck_bytes;

static size_t bytes_layout(ck_bytes *b, char *memory, ptrdiff_t d) {
    const size_t row = CK_ROWS * sizeof(float);
    size_t used = 0;
    b->codes = piece(memory, &used, CK_ROWS * byte_row(d));
    b->panel = piece(memory, &used, CK_ROWS * byte_row(d));
    b->row = piece(memory, &used, byte_row(d) * sizeof(float));
    b->lower = piece(memory, &used, CK_BYTES_CHUNK * row);
    b->unit = piece(memory, &used, row);
    b->norm_sq = piece(memory, &used, row);
    b->off = piece(memory, &used, row);
    b->norm = piece(memory, &used, row);
    b->own = piece(memory, &used, row);
    b->own_norm_sq = piece(memory, &used, row);
    b->least = piece(memory, &used, row);
    b->scores = piece(memory, &used, (CK_KEPT + 1) * sizeof(float));
    b->kept_lower = piece(memory, &used, CK_KEPT * row);
    b->kept = piece(memory, &used, CK_KEPT * row);
    b->count = piece(memory, &used, row);
    return used;
}

/* Makes b a view of kept rows, from row i of their block on. */
static void bytes_view(ck_bytes *b, const ck_codes *kept, ptrdiff_t i, ptrdiff_t d) {
    b->codes = kept->codes + (size_t)i * byte_row(d);
    b->unit = kept->unit + i, b->off = kept->off + i;
    b->norm_sq = kept->norm_sq + i, b->own_norm_sq = kept->own_norm_sq + i;
}

/* Sets what follows from the rest, for n rows. */
static void bytes_derive(const ck_bytes *b, ptrdiff_t n, ptrdiff_t d) {
    for (ptrdiff_t r = 0; r < n; r++) {
        b->norm[r] = sqrtf(b->norm_sq[r]) * 1.001f + b->off[r];
        b->own[r] = b->norm_sq[r] * ((float)(d + 8) / 281474976710656.0f) + 1e-30f;
    }
}

/* Codes, row after row, become the panel. What lies behind them, perhaps the next panel, is asked for. */
static void bytes_transpose(const ck_bytes *b, ptrdiff_t rows, ptrdiff_t d) {
    for (ptrdiff_t r = 0; r < rows; r += VF_LANES)
        for (ptrdiff_t j = 0; j < quads(d); j += VF_LANES) {
            VF square[VF_LANES];
            for (int i = 0; i < VF_LANES; i++) {
                const uint8_t *at = b->codes + (size_t)(r + i) * byte_row(d) + j * 4;
                square[i] = vf_load((const float *)(const void *)at);
                CK_PREFETCH(at + CK_ROWS * byte_row(d));
            }
            vf_transpose(square);
            for (ptrdiff_t i = 0; i < VF_LANES && j + i < quads(d); i++)
                vf_store((float *)(void *)(b->panel + ((j + i) * CK_ROWS + r) * 4), square[i]);
        }
}

/* The products of a tile's centres and the rows of the panel's first vectors. */
CK_INLINE void bytes_products(const ck_centers *c, const ck_bytes *b, ptrdiff_t first,
                              VI sum[CK_VECS][CK_MAX_WIDTH], const int width, const int vecs) {
    const int8_t *tile = c->codes + first * quads(c->d) * 4;
    const uint8_t *panel = b->panel;
    CK_UNROLL for (int q = 0; q < width; q++) {
        const VI start = vi_set1(c->code_start[first + q]);
        CK_UNROLL for (int v = 0; v < vecs; v++) sum[v][q] = start;
    }
    for (ptrdiff_t j = 0, n = quads(c->d); j < n; j++) {
        VI x[CK_VECS];
        CK_UNROLL for (int v = 0; v < vecs; v++)
            x[v] = vi_load((const int32_t *)(const void *)(panel + (j * CK_ROWS + v * VF_LANES) * 4));
        CK_UNROLL for (int q = 0; q < width; q++) {
            int32_t four;
            memcpy(&four, tile + (j * width + q) * 4, sizeof four);
            const VI y = vi_set1(four);
            CK_UNROLL for (int v = 0; v < vecs; v++) sum[v][q] = vi_add_products(sum[v][q], x[v], y);
        }
    }
}

/* Lower bounds of the scores of a tile's centres, and the least upper bounds of each row, in the first vectors.
 * possible: NULL, or, OUT, per centre, a bit for each row of which the least upper bound is not below; then lower is
 * set for centres with such a row alone, and these alone can change that bound. */
CK_INLINE void bytes_tile(const ck_centers *c, const ck_bytes *b, ptrdiff_t first, float *lower, uint64_t *possible,
                          const int width, const int vecs) {
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
        if (possible) possible[q] = bits;
        if (possible && !bits) continue;
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

#define CK_BELOW 0.001f /* taken off what is stored, which covers the rounding of sums */

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
                              const int vecs) {
    switch (c->width) {
    case 2: bytes_tile(c, b, first, lower, possible, 2, vecs); return;
    case 3: bytes_tile(c, b, first, lower, possible, 3, vecs); return;
    case 4: bytes_tile(c, b, first, lower, possible, 4, vecs); return;
    case 5: bytes_tile(c, b, first, lower, possible, 5, vecs); return;
    default: bytes_tile(c, b, first, lower, possible, 6, vecs);
    }
}

/* All tiles, for rows whose least upper bounds are good from the start: few centres are possible. */
static void bytes_tiles_near(const ck_centers *c, const ck_bytes *b, int vecs) {
    uint64_t possible[CK_MAX_WIDTH];
    for (ptrdiff_t i = 0; i < c->k; i += c->width) {
        if (vecs == 1)
            bytes_any_tile(c, b, i, b->lower, possible, 1);
        else
            bytes_any_tile(c, b, i, b->lower, possible, CK_VECS);
        for (ptrdiff_t q = 0; q < c->width && i + q < c->k; q++)
            for (int v = 0; possible[q]; v++, possible[q] >>= VF_LANES)
                bytes_hand(b, i + q, b->lower + q * CK_ROWS, v, possible[q] & ((UINT64_C(1) << VF_LANES) - 1));
    }
}

/* All tiles, a chunk at a time. store, or NULL. */
static void bytes_tiles(const ck_centers *c, const ck_bytes *b, int vecs, const ck_store *store) {
    const ptrdiff_t width = c->width, tiles = tile_count(c), together = CK_BYTES_CHUNK / width;
    for (ptrdiff_t t0 = 0; t0 < tiles; t0 += together) {
        const ptrdiff_t end = t0 + together < tiles ? t0 + together : tiles;
        for (ptrdiff_t t = t0; t < end; t++) {
            float *lower = b->lower + (t - t0) * width * CK_ROWS;
            if (vecs == 1)
                bytes_any_tile(c, b, t * width, lower, NULL, 1);
            else
                bytes_any_tile(c, b, t * width, lower, NULL, CK_VECS);
        }
        const ptrdiff_t n = (end < tiles ? end * width : c->k) - t0 * width;
        bytes_keep(b, t0 * width, n, vecs);
        if (store) bytes_store(b, store, c->d, t0 * width, n);
    }
}

/* Sets kept and count of each of the first rows of the panel to the centres that can be nearest to it, ascending.
 * least, INOUT: a score that one of all centres has at most; near: which is not much more than the best. store, or
 * NULL. */
static void bytes_screen(const ck_centers *c, const ck_bytes *b, ptrdiff_t rows, int near, const ck_store *store) {
    const int vecs = rows <= VF_LANES ? 1 : CK_VECS;
    for (ptrdiff_t r = 0; r < CK_ROWS; r++) b->count[r] = 0;
    if (near && !store)
        bytes_tiles_near(c, b, vecs);
    else
        bytes_tiles(c, b, vecs, store);
    for (ptrdiff_t r = 0; r < rows; r++) bytes_prune(b, r);
}

/* Stores what bounds rows of the panel have for centres that are laid out by themselves. */
static void bytes_screen_named(const ck_centers *some, const ck_bytes *b, const ck_store *s, const int32_t *names) {
    const ptrdiff_t width = some->width, tiles = tile_count(some), together = CK_BYTES_CHUNK / width;
    for (ptrdiff_t t0 = 0; t0 < tiles; t0 += together) {
        const ptrdiff_t end = t0 + together < tiles ? t0 + together : tiles;
        for (ptrdiff_t t = t0; t < end; t++)
            bytes_any_tile(some, b, t * width, b->lower + (t - t0) * width * CK_ROWS, NULL, CK_VECS);
        const ptrdiff_t n = (end < tiles ? end * width : some->k) - t0 * width;
        bytes_store_named(b, s, some->d, names + t0 * width, n);
    }
}

/* Rounds b->row, whose largest magnitude and squared norm are given, to row r of codes, and measures what that took. */
static void bytes_round(const ck_bytes *b, ptrdiff_t r, ptrdiff_t d, float most, float norm_sq) {
    float codes_sq;
    const float off_sq =
        round_to_bytes(b->row, d, most, CK_ROW_RANGE, b->codes + (size_t)r * byte_row(d), b->unit + r, &codes_sq);
    b->norm_sq[r] = norm_sq;
    b->off[r] = sqrtf(off_sq) * 1.001f + 1e-16f; /* what squares lose that underflow, at most */
    b->own_norm_sq[r] = codes_sq * b->unit[r] * b->unit[r];
}

/* A row as its bytes have it against a centre, in float32: README.md, "The row that the bytes stand for". */
static float bytes_score(const ck_centers *c, const ck_bytes *b, ptrdiff_t r, ptrdiff_t center) {
    const float *at = c->near + center * (c->d + VF_LANES);
    const uint8_t *codes = b->codes + (size_t)r * byte_row(c->d);
    VF dot[4];
    for (int s = 0; s < 4; s++) dot[s] = vf_set1(0.0f);
    ptrdiff_t j = 0;
    for (; j + 4 * VF_LANES <= c->d; j += 4 * VF_LANES)
        for (int s = 0; s < 4; s++)
            dot[s] = vf_fmadd(vf_from_codes(codes + j + s * VF_LANES), vf_load(at + j + s * VF_LANES), dot[s]);
    for (; j < c->d; j += VF_LANES) dot[0] = vf_fmadd(vf_from_codes(codes + j), vf_load(at + j), dot[0]);
    return c->start[center] - b->unit[r] * vf_total(vf_add(vf_add(dot[0], dot[1]), vf_add(dot[2], dot[3])));
}

/* At least the distance of two centres. */
static float center_gap(const ck_centers *c, ptrdiff_t i, ptrdiff_t p) {
    const float *a = c->near + i * (c->d + VF_LANES), *b = c->near + p * (c->d + VF_LANES);
    VF minus[4];
    for (int s = 0; s < 4; s++) minus[s] = vf_set1(0.0f);
    for (ptrdiff_t j = 0, s = 0; j < c->d; j += VF_LANES, s = (s + 1) % 4) {
        const VF off = vf_sub(vf_load(a + j), vf_load(b + j));
        minus[s] = vf_fnmadd(off, off, minus[s]);
    }
    const float gap_sq = -vf_total(vf_add(vf_add(minus[0], minus[1]), vf_add(minus[2], minus[3])));
    return sqrtf(gap_sq) * 1.001f + 1.2e-7f * (c->code[CK_NORM][i] + c->code[CK_NORM][p]) + 1e-16f;
}

/* How far row r lies, at most, from what its bytes stand for. */
static float bytes_off(const ck_bytes *b, ptrdiff_t r) { return b->off[r] + 1.2e-7f * b->norm[r]; }

/* Drops those of n centres, with their scores by bytes_score(), that are farther from row r than the best of them;
 * returns how many stay. */
static ptrdiff_t bytes_rule_out(const ck_centers *c, const ck_bytes *b, ptrdiff_t r, int32_t *names, float *scores,
                                ptrdiff_t n) {
    ptrdiff_t best = 0, left = 0;
    for (ptrdiff_t i = 1; i < n; i++)
        if (scores[i] < scores[best]) best = i;
    const int32_t p = names[best];
    const float off = bytes_off(b, r), most = scores[best];
    const float slack = c->row_slack * (b->norm[r] * b->norm[r]) + c->slack[p] + 1e-30f;
    for (ptrdiff_t i = 0; i < n; i++) {
        const float above = scores[i] - most - slack;
        if (i != best && (above > 1.001f * off * (c->code[CK_NORM][names[i]] + c->code[CK_NORM][p]) ||
                          (above > 0.0f && above > 1.001f * off * center_gap(c, names[i], p))))
            continue;
        names[left] = names[i], scores[left++] = scores[i];
    }
    return left;
}

/* The same for centres that the row holds, whose scores are not known yet. */
static ptrdiff_t bytes_compare(const ck_centers *c, const ck_bytes *b, ptrdiff_t r, int32_t *names, ptrdiff_t n) {
    for (ptrdiff_t i = 0; i < n; i++) b->scores[i] = bytes_score(c, b, r, names[i]);
    return bytes_rule_out(c, b, r, names, b->scores, n);
}

/* The product of a row's codes, less CK_ZERO, and those of a centre. */
CK_INLINE float code_product(const ck_centers *c, const uint8_t *codes, ptrdiff_t center) {
    const ptrdiff_t size = (ptrdiff_t)byte_row(c->d);
    const int8_t *at = c->code_rows + center * size;
    VI sum = vi_set1(0);
    for (ptrdiff_t j = 0; j < size; j += 4 * VF_LANES)
        sum = vi_add_products(sum, vi_load((const int32_t *)(const void *)(codes + j)),
                              vi_load((const int32_t *)(const void *)(at + j)));
    return (float)(vi_total(sum) + c->code_start[center]);
}

/* The score of row r and a centre, at most. */
static float bytes_high(const ck_centers *c, const ck_bytes *b, ptrdiff_t r, ptrdiff_t center) {
    const float whole = code_product(c, b->codes + (size_t)r * byte_row(c->d), center);
    const float product = whole * c->code[CK_UNIT][center] * b->unit[r];
    const float error = b->norm[r] * c->code[CK_OFF][center] + (b->off[r] * c->code[CK_NORM][center] + b->own[r]);
    return c->code[CK_HIGH][center] - product + error;
}

/* The centres from which on it pays to compare rows with one that is near first. */
#define CK_HINTED 64

/* Sets the least upper bounds of the rows of a panel to what their labels tell; returns whether they all do. */
static int bytes_hint(const ck_centers *c, const ck_bytes *b, const int32_t *labels, ptrdiff_t rows) {
    for (ptrdiff_t r = 0; r < rows; r++)
        if (labels[r] < 0 || labels[r] >= c->k) return 0;
    for (ptrdiff_t r = 0; r < CK_ROWS; r++) b->least[r] = r < rows ? bytes_high(c, b, r, labels[r]) : -INFINITY;
    return 1;
}

/* Copies row `from` of kept rows to row r. */
static void bytes_take(const ck_bytes *b, ptrdiff_t r, const ck_codes *kept, ptrdiff_t from, ptrdiff_t d) {
    memcpy(b->codes + (size_t)r * byte_row(d), kept->codes + (size_t)from * byte_row(d), byte_row(d));
    b->unit[r] = kept->unit[from], b->off[r] = kept->off[from];
    b->norm_sq[r] = kept->norm_sq[from], b->own_norm_sq[r] = kept->own_norm_sq[from];
}
