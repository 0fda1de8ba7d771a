/* Elkan's bounds of a batch of rows, whatever their storage type: which centres stored bounds leave to which rows, and
 * how far these are in bytes. elkan.py tells the idea, elkan.h what becomes of the rows.
 *
 * Each phase goes over the whole batch, so that nothing that a processor cannot foresee stands between rows. Stored
 * bounds are 16-bit, in one unit for the whole run, rounded down. Each holds the way its centre had come when it was
 * stored, so that what is not computed again is not written again. Knows nothing of how far centres moved or why. */

#define CK_PAIRS_HELD 2048 /* pairs of a row and a centre from which on they are compared before more are listed */

/* What is known of a row whose label is in doubt: bounds of its squared norm and of that of the row its bytes are. */
typedef struct {
    float least, most, bytes_least, bytes_most;
    float error; /* of a score and a half, that the row makes */
} ck_norms;

/* A batch: CK_ROWS rows at most, of which the open ones have bytes; and pairs of an open row and a centre. */
typedef struct {
    ck_bytes bytes; /* of open rows: norm and own; the rest only where codes are not kept */
    int32_t *open;  /* which rows of the batch are open */
    ck_norms *norms;
    float *unit, *off, *upper_sq;
    int32_t *row, *center, *few; /* of pairs: number of the open row; centre; and the centres possible for one row */
    float *lower, *scores;       /* of pairs: lower bounds of the distance, stored units; of few: scores */
    float down, up; /* from distances in units of 1 / screen_scale to stored ones, with what rounding may add or take */
    void *nearest;
} ck_elkan;

static size_t elkan_layout(ck_elkan *e, char *memory, ptrdiff_t k, ptrdiff_t d) {
    const size_t pairs = (size_t)(CK_PAIRS_HELD + k + VW_LANES) * 4;
    size_t used = bytes_layout(&e->bytes, memory, d);
    e->open = piece(memory, &used, CK_ROWS * sizeof(int32_t));
    e->norms = piece(memory, &used, CK_ROWS * sizeof(ck_norms));
    e->unit = piece(memory, &used, CK_ROWS * sizeof(float));
    e->off = piece(memory, &used, CK_ROWS * sizeof(float));
    e->upper_sq = piece(memory, &used, CK_BLOCK * sizeof(float));
    e->row = piece(memory, &used, pairs);
    e->center = piece(memory, &used, pairs);
    e->lower = piece(memory, &used, pairs);
    e->few = piece(memory, &used, (size_t)(k + 1) * sizeof(int32_t));
    e->scores = piece(memory, &used, (size_t)(k + 1) * sizeof(float));
    e->nearest = piece(memory, &used, nearest_bytes(d));
    return used;
}

static size_t elkan_bytes(ptrdiff_t k, ptrdiff_t d) {
    ck_elkan e;
    return elkan_layout(&e, NULL, k, d);
}

/* The stored form of a distance at most: from its square, and what comes on top. */
static float upper_of(const ck_elkan *e, float upper_sq, float off) {
    return ((upper_sq > 0.0f ? sqrtf(upper_sq) : 0.0f) + off) * e->up;
}

/* A stored bound, or a way and a limit, as two bytes. */
static uint16_t limit_of(float upper) { return upper < 65534.0f ? (uint16_t)(upper + 1.0f) : 65535; }

/* Whether stored bounds rule out every centre but the row's own. */
static int all_ruled_out(const ck_centers *c, const ck_ways *w, float upper, const uint16_t *bounds) {
    const uint16_t limit = limit_of(upper);
    uint32_t any = 0;
    for (ptrdiff_t j = 0; j < c->k; j += VW_LANES) any |= vw_not_above(bounds + j, w->most + j, limit);
    return !any;
}

#ifndef VW_LISTS
/* As vec_avx512.h has it. */
static ptrdiff_t vw_list(int32_t *to, uint32_t bits, int32_t first) {
    ptrdiff_t n = 0;
    for (; bits; bits &= bits - 1) to[n++] = first + (int32_t)CK_LOWEST_BIT(bits);
    return n;
}
#endif

/* Adds to the pairs the centres, ascending, whose stored bounds are not above `upper` of an open row: never its own;
 * returns how many pairs there are. */
static ptrdiff_t list_pairs(const ck_elkan *e, const ck_centers *c, const ck_ways *w, ptrdiff_t open, float upper,
                            const uint16_t *bounds, ptrdiff_t pairs) {
    const uint16_t limit = limit_of(upper);
    ptrdiff_t end = pairs;
    for (ptrdiff_t j = 0; j < c->k; j += VW_LANES)
        end += vw_list(e->center + end, vw_not_above(bounds + j, w->most + j, limit), (int32_t)j);
    for (ptrdiff_t p = pairs; p < end; p += VF_LANES) vi_store(e->row + p, vi_set1((int32_t)open));
    return end;
}

/* Sets `lower` of all pairs. codes[o]: the bytes of open row o. ahead: `bytes` of memory that is read next, asked for
 * while the processor computes. */
static void compare_pairs(const ck_elkan *e, const ck_centers *c, const uint8_t *const *codes, ptrdiff_t pairs,
                          const char *ahead, ptrdiff_t bytes) {
    for (ptrdiff_t p = 0; p < pairs; p++) {
        const ptrdiff_t at = 128 * p < bytes ? 128 * p : 0;
        CK_PREFETCH_SECOND(ahead + at);
        CK_PREFETCH_SECOND(ahead + at + 64);
        e->lower[p] = code_product(c, codes[e->row[p]], e->center[p]);
    }
    for (ptrdiff_t p = 0; p < pairs; p++) {
        const ptrdiff_t i = e->center[p], o = e->row[p];
        const float product = e->lower[p] * c->code[CK_UNIT][i] * e->unit[o];
        const float error = e->bytes.norm[o] * c->code[CK_OFF][i] + (e->off[o] * c->code[CK_NORM][i] + e->bytes.own[o]);
        const float lower_sq = e->norms[o].least + 2.0f * (c->code[CK_LOW][i] - product - error);
        e->lower[p] = lower_of(lower_sq, e->down);
    }
}
