/* Elkan's bounds of a batch of rows, whatever their storage type: which centres stored bounds leave to which rows, and
 * how far these are in bytes. elkan.py tells the idea, elkan.h what becomes of the rows.
 *
 * Each phase goes over the whole batch, so that nothing that a processor cannot foresee stands between rows. Stored
 * bounds are bytes, in one unit for the whole run, rounded down, relative to a base of the row's that lies below its
 * distance to its own centre; 0 says nothing. Each holds the way its centre had come when it was stored, so that what
 * is not computed again is not written again. Knows nothing of how far centres moved or why. */

#define CK_PAIRS_HELD 2048  /* pairs of a row and a centre from which on they are compared before more are listed */
#define CK_BASE_BELOW 32.0f /* how far below an upper bound a base shall lie, in stored units */

/* Bounds of a row's squared norm, and of that of the row its bytes stand for. */
typedef struct {
    float least, most, bytes_least, bytes_most;
    float error; /* of a score and a half, that the row makes */
} ck_norms;

/* Where a batch works: CK_ROWS rows at most, and pairs of a row and a centre. */
typedef struct {
    ck_bytes bytes;  /* of the rows; codes only where they are not kept */
    uint64_t *words; /* a bit for each of VB_LANES centres that bounds leave to a row: */
    int32_t *word_row, *word_first;
    int32_t *row, *center, *few; /* of pairs: number of the row; centre; and the centres possible for one row */
    float *lower, *scores;       /* of pairs: lower bounds of the distance, stored units; of few: scores */
    float *upper_sq;             /* of a block */
    float down, up; /* from distances in units of 1 / screen_scale to stored ones, with what rounding may add or take */
    void *nearest;
} ck_elkan;

static size_t elkan_layout(ck_elkan *e, char *memory, ptrdiff_t k, ptrdiff_t d) {
    const size_t pairs = (size_t)(CK_PAIRS_HELD + k) * 4;
    const size_t words = CK_ROWS * ((size_t)k / VB_LANES + 1);
    size_t used = bytes_layout(&e->bytes, memory, d);
    e->words = piece(memory, &used, words * sizeof(uint64_t));
    e->word_row = piece(memory, &used, words * sizeof(int32_t));
    e->word_first = piece(memory, &used, words * sizeof(int32_t));
    e->row = piece(memory, &used, pairs);
    e->center = piece(memory, &used, pairs);
    e->lower = piece(memory, &used, pairs);
    e->few = piece(memory, &used, (size_t)(k + 1) * sizeof(int32_t));
    e->scores = piece(memory, &used, (size_t)(k + 1) * sizeof(float));
    e->upper_sq = piece(memory, &used, CK_BLOCK * sizeof(float));
    e->nearest = piece(memory, &used, nearest_bytes(d));
    return used;
}

static size_t elkan_bytes(ptrdiff_t k, ptrdiff_t d) {
    ck_elkan e;
    return elkan_layout(&e, NULL, k, d);
}

/* Of row i of b. */
static ck_norms norms_of(const ck_centers *c, const ck_bytes *b, ptrdiff_t i) {
    const float rounding = norm_rounding(c->d), norm_sq = b->norm_sq[i], own_norm_sq = b->own_norm_sq[i];
    const ck_norms norms = {norm_sq * (1.0f - rounding), norm_sq * (1.0f + rounding), own_norm_sq * (1.0f - rounding),
                            own_norm_sq * (1.0f + rounding), c->row_slack * (b->norm[i] * b->norm[i]) + 1e-30f};
    return norms;
}

/* The stored form of a distance at most: from its square, and what comes on top. */
static float upper_of(float up, float upper_sq, float off) {
    return ((upper_sq > 0.0f ? sqrtf(upper_sq) : 0.0f) + off) * up;
}

/* What the bounds of a row are best stored relative to. */
static float base_below(float upper) {
    const float base = floorf(upper) - CK_BASE_BELOW;
    return base > 0.0f && base < INFINITY ? base : 0.0f;
}

/* Makes what a row stores relative to another base where that lies better below `upper`; returns it. */
static float rebase(const ck_centers *c, uint8_t *bounds, float base, float upper) {
    const float next = base_below(upper), by = base - next; /* whole, if it is small */
    if (by > -CK_BASE_BELOW && by < CK_BASE_BELOW / 2) return base;
    const int farther = by > 0.0f && by < 254.0f ? (int)by : 0, nearer = by < 0.0f && by > -254.0f ? (int)-by : 0;
    const int nothing = !farther && !nearer; /* is known any more */
    for (ptrdiff_t j = 0; j < c->k; j++) {
        const int bound = bounds[j], then = bound + farther < 254 ? bound + farther - nearer : 254 - nearer;
        bounds[j] = (uint8_t)(bound == CK_OWN_BOUND ? bound : !bound || nothing || then < 0 ? 0 : then);
    }
    return next;
}

/* A bound above relative to a base, as a byte. */
static uint8_t limit_of(float above) { return above > 0.0f ? above < 254.0f ? (uint8_t)(above + CK_BELOW) : 255 : 0; }

/* Whether stored bounds rule out every centre but a row's own. above: its upper bound, relative to its base. */
static int all_ruled_out(const ck_centers *c, const ck_ways *w, float above, const uint8_t *bounds) {
    const uint8_t limit = limit_of(above);
    uint64_t any = 0;
    for (ptrdiff_t j = 0; j < c->k; j += VB_LANES) any |= vb_not_above(bounds + j, w->most + j, limit);
    return !any;
}

/* Adds a word for each VB_LANES centres of which bounds leave some to a row, besides its own; returns how many words
 * there are. above: as for all_ruled_out(). pairs, INOUT: bits that are set in all words. ahead: how far from these
 * bounds those lie that are read later. */
static ptrdiff_t list_words(const ck_elkan *e, const ck_centers *c, const ck_ways *w, ptrdiff_t row, float above,
                            const uint8_t *bounds, ptrdiff_t ahead, ptrdiff_t words, ptrdiff_t *pairs) {
    const uint8_t limit = limit_of(above);
    for (ptrdiff_t j = 0; j < c->k; j += VB_LANES) {
        const uint64_t bits = vb_not_above(bounds + j, w->most + j, limit);
        CK_PREFETCH_SECOND(bounds + j + ahead);
        e->words[words] = bits, e->word_row[words] = (int32_t)row, e->word_first[words] = (int32_t)j;
        words += bits != 0;
        *pairs += count_bits(bits);
    }
    return words;
}

/* Lists the pairs that the words name, by rows, then by centres. Most words name one. */
static void list_pairs(const ck_elkan *e, ptrdiff_t words) {
    ptrdiff_t p = 0;
    for (ptrdiff_t at = 0; at < words; at++) {
        uint64_t bits = e->words[at];
        do {
            e->row[p] = e->word_row[at], e->center[p++] = e->word_first[at] + CK_LOWEST_BIT(bits);
            bits &= bits - 1;
        } while (bits);
    }
}

/* Sets `lower` of all pairs of rows of b. */
static void compare_pairs(const ck_elkan *e, const ck_centers *c, const ck_bytes *b, ptrdiff_t pairs) {
    const float less = 1.0f - norm_rounding(c->d);
    for (ptrdiff_t p = 0; p < pairs; p++)
        e->lower[p] = code_product(c, b->codes + (size_t)e->row[p] * byte_row(c->d), e->center[p]);
    for (ptrdiff_t p = 0; p < pairs; p++) {
        const ptrdiff_t i = e->center[p], r = e->row[p];
        const float low = c->code[CK_LOW][i] - product_of(c, b, r, i, e->lower[p]) - bytes_error(c, b, r, i);
        const float lower_sq = b->norm_sq[r] * less + 2.0f * low;
        e->lower[p] = lower_of(lower_sq, e->down);
    }
}
