/* Screening in bytes: rows and centres of many columns as 8-bit integers, four products per lane and instruction.
 *
 * Each row and each centre has its own unit, and what rounding to bytes took from it is measured, not assumed: so the
 * score of every pair has bounds that hold (README.md, "The error of a score in bytes"). A few centres per row stay
 * possible; rows.h compares them in float32 and, where that leaves doubt, in float64. Knows nothing of storage. */

#define CK_BYTES_CHUNK 192 /* centres whose scores wait to be stored */
#define CK_BYTES_FIRST 96  /* the same, to be compared with the best of them */
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

/* The same as numbers, for row r. */
CK_INLINE float product_of(const ck_centers *c, const ck_bytes *b, ptrdiff_t r, ptrdiff_t center, float whole) {
    return whole * c->code[CK_UNIT][center] * b->unit[r];
}

/* What the score of row r and a centre may be wrong by. */
CK_INLINE float bytes_error(const ck_centers *c, const ck_bytes *b, ptrdiff_t r, ptrdiff_t center) {
    return b->norm[r] * c->code[CK_OFF][center] + (b->off[r] * c->code[CK_NORM][center] + b->own[r]);
}

/* The score of row r and a centre, at most. */
static float bytes_high(const ck_centers *c, const ck_bytes *b, ptrdiff_t r, ptrdiff_t center) {
    const float whole = code_product(c, b->codes + (size_t)r * byte_row(c->d), center);
    return c->code[CK_HIGH][center] - product_of(c, b, r, center, whole) + bytes_error(c, b, r, center);
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
