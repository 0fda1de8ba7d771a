/* Screening: float32 scores of a panel of rows against every centre, the best and the second best kept per row.
 *
 * Lanes are rows: a panel holds CK_ROWS rows transposed, a centre's coordinate is broadcast, so nothing is ever reduced
 * across lanes and any k fits. The score is |c|^2/2 - x.c: the row's own norm would change no comparison.
 * Each centre's start is lowered by the rounding error its score can have, which makes every score a lower bound up to
 * the row's own share of the error; rows.h compares best and second best with both shares. Knows nothing of storage. */

#define CK_ROWS (CK_VECS * VF_LANES)
#define CK_DEPTH 128 /* columns per pass: a panel's share of them fits the first-level cache */
#define CK_CHUNK 16  /* tiles whose partial scores wait between two passes */

static ptrdiff_t tile_count(ptrdiff_t k) { return (k + CK_WIDTH - 1) / CK_WIDTH; }
static ptrdiff_t group_count(ptrdiff_t k) { return (k + CK_GROUP - 1) / CK_GROUP; }

/* Hands out aligned pieces of one allocation; with memory NULL it only measures. */
static void *piece(char *memory, size_t *used, size_t bytes) {
    char *at = memory ? memory + *used : NULL;
    *used += (bytes + 63) / 64 * 64;
    return at;
}

static size_t centers_layout(ck_centers *c, char *memory) {
    const size_t k = (size_t)c->k, d = (size_t)c->d;
    const size_t tiles = (size_t)tile_count(c->k), groups = (size_t)group_count(c->k);
    size_t used = 0;
    c->shift = piece(memory, &used, d * sizeof(double));
    c->start = piece(memory, &used, tiles * CK_WIDTH * sizeof(float));
    c->slack = piece(memory, &used, tiles * CK_WIDTH * sizeof(float));
    c->tiles = piece(memory, &used, tiles * d * CK_WIDTH * sizeof(float));
    c->groups = piece(memory, &used, groups * d * CK_GROUP * sizeof(double));
    c->rows = piece(memory, &used, k * d * sizeof(double));
    return used;
}

static size_t centers_bytes(ptrdiff_t k, ptrdiff_t d) {
    ck_centers c = {.k = k, .d = d};
    return centers_layout(&c, NULL);
}

/* The power of two that brings the largest deviation of a centre from their mean near 1. */
static double fitting_scale(const double *mean, const double *centers, ptrdiff_t k, ptrdiff_t d, int max_exponent) {
    double widest = 0.0;
    for (ptrdiff_t i = 0; i < k; i++)
        for (ptrdiff_t j = 0; j < d; j++) {
            const double off = fabs(centers[i * d + j] - mean[j]);
            if (off > widest) widest = off;
        }
    int exponent = 0;
    if (widest > 0.0) frexp(widest, &exponent);
    if (exponent > max_exponent) exponent = max_exponent;
    if (exponent < -max_exponent) exponent = -max_exponent;
    return ldexp(1.0, -exponent);
}

/* The mean squared distance of a few rows from the shift, in the unit of the scaled centres. */
static double typical_norm_sq(const ck_centers *c, const double *sample, ptrdiff_t samples) {
    double total = 0.0;
    for (ptrdiff_t i = 0; i < samples; i++)
        for (ptrdiff_t j = 0; j < c->d; j++) {
            const double off = sample[i * c->d + j] * c->scale - c->shift[j];
            total += off * off;
        }
    return samples ? total / (double)samples : 0.0;
}

static void prepare(ck_centers *c, void *memory, const double *centers, ptrdiff_t k, ptrdiff_t d, const double *sample,
                    ptrdiff_t samples, double scale, int max_exponent) {
    c->k = k, c->d = d;
    centers_layout(c, memory);
    double *shift = (double *)c->shift, *groups = (double *)c->groups, *rows = (double *)c->rows;
    float *start = (float *)c->start, *slack = (float *)c->slack, *tiles = (float *)c->tiles;
    memset(shift, 0, (size_t)d * sizeof(double));
    for (ptrdiff_t i = 0; i < k; i++)
        for (ptrdiff_t j = 0; j < d; j++) shift[j] += centers[i * d + j] / (double)k;
    c->scale = scale > 0.0 ? scale : fitting_scale(shift, centers, k, d, max_exponent);
    scale = c->scale;
    /* A float32 shift serves every storage type with one rounding. */
    for (ptrdiff_t j = 0; j < d; j++) shift[j] = (double)(float)(shift[j] * scale);

    double norm_sum = 0.0;
    for (ptrdiff_t i = 0; i < tile_count(k) * CK_WIDTH; i++) {
        float *tile = tiles + i / CK_WIDTH * d * CK_WIDTH + i % CK_WIDTH;
        double norm_sq = 0.0;
        for (ptrdiff_t j = 0; j < d; j++) {
            const double v = i < k ? centers[i * d + j] * scale - shift[j] : 0.0;
            tile[j * CK_WIDTH] = (float)v;
            norm_sq += v * v;
            if (i < k) rows[i * d + j] = centers[i * d + j] * scale;
        }
        slack[i] = (float)norm_sq; /* until the error per unit of norm is known, below */
        norm_sum += norm_sq;
    }
    for (ptrdiff_t i = 0; i < group_count(k) * CK_GROUP; i++)
        for (ptrdiff_t j = 0; j < d; j++)
            groups[(i / CK_GROUP * d + j) * CK_GROUP + i % CK_GROUP] = i < k ? rows[i * d + j] : INFINITY;

    /* README.md, "The error of a score": passes and roundings, and the trade between the row's and the centre's share.
     */
    const double u = 1.0 / 16777216.0, chain = (double)(d < CK_DEPTH ? d : CK_DEPTH);
    const double passes = (double)((d - 1) / CK_DEPTH);
    const double product = 1.05 * u * (chain + passes + 5.0);
    const double own = 1.05 * u * ((passes > 0.0 ? passes : chain) + 3.0);
    const double row_norm_sq = typical_norm_sq(c, sample, samples);
    double share = row_norm_sq > 0.0 ? sqrt(norm_sum / (double)k / row_norm_sq) : 1.0;
    share = share < 1.0 / 1024 || share != share ? 1.0 / 1024 : share > 1024.0 ? 1024.0 : share;
    c->row_slack = (float)(1.01 * product * share * (1.0 + 3.0 * u * (double)d));
    c->max_slack = 0.0f;
    for (ptrdiff_t i = 0; i < tile_count(k) * CK_WIDTH; i++) {
        const double norm_sq = (double)slack[i], error = 0.5 * norm_sq * (product / share + own);
        start[i] = i < k ? (float)(0.5 * norm_sq - error) : INFINITY;
        slack[i] = i < k ? (float)(2.01 * error) : 0.0f;
        if (!(slack[i] <= c->max_slack)) c->max_slack = slack[i];
    }
}

static size_t scratch_bytes(ptrdiff_t d) {
    return (size_t)CK_ROWS * ((size_t)d + CK_CHUNK * CK_WIDTH + 3) * sizeof(float) + CK_ROWS * sizeof(int32_t) + 256;
}

typedef struct {
    VF best[CK_VECS], second[CK_VECS];
    VI label[CK_VECS];
} ck_leaders;

CK_INLINE void keep_two(ck_leaders *l, VF score[CK_VECS][CK_WIDTH], ptrdiff_t first) {
    for (int q = 0; q < CK_WIDTH; q++) {
        const VI index = vi_set1((int32_t)(first + q));
        for (int v = 0; v < CK_VECS; v++) {
            const VF s = score[v][q];
            /* Strictly less: the first of equals stays. */
            l->label[v] = vi_select(vf_less(s, l->best[v]), index, l->label[v]);
            l->second[v] = vf_min(l->second[v], vf_max(s, l->best[v]));
            l->best[v] = vf_min(s, l->best[v]);
        }
    }
}

/* score -= the products of columns [0, depth) of a panel with a tile. */
CK_INLINE void multiply(VF score[CK_VECS][CK_WIDTH], const float *panel, const float *tile, ptrdiff_t depth) {
    for (ptrdiff_t j = 0; j < depth; j++) {
        VF x[CK_VECS];
        for (int v = 0; v < CK_VECS; v++) x[v] = vf_load(panel + j * CK_ROWS + v * VF_LANES);
        for (int q = 0; q < CK_WIDTH; q++) {
            const VF y = vf_set1(tile[j * CK_WIDTH + q]);
            for (int v = 0; v < CK_VECS; v++) score[v][q] = vf_fnmadd(x[v], y, score[v][q]);
        }
    }
}

CK_INLINE void screen_shallow(const ck_centers *c, const float *panel, ck_leaders *l, ptrdiff_t d) {
    for (ptrdiff_t t = 0; t < tile_count(c->k); t++) {
        VF score[CK_VECS][CK_WIDTH];
        for (int q = 0; q < CK_WIDTH; q++)
            for (int v = 0; v < CK_VECS; v++) score[v][q] = vf_set1(c->start[t * CK_WIDTH + q]);
        multiply(score, panel, c->tiles + t * d * CK_WIDTH, d);
        keep_two(l, score, t * CK_WIDTH);
    }
}

/* partial: CK_CHUNK tiles of scores between two passes over the columns. */
static void screen_deep(const ck_centers *c, const float *panel, float *partial, ck_leaders *l) {
    const ptrdiff_t tiles = tile_count(c->k), d = c->d;
    for (ptrdiff_t t0 = 0; t0 < tiles; t0 += CK_CHUNK)
        for (ptrdiff_t j0 = 0; j0 < d; j0 += CK_DEPTH) {
            const ptrdiff_t depth = d - j0 < CK_DEPTH ? d - j0 : CK_DEPTH;
            for (ptrdiff_t t = t0; t < tiles && t < t0 + CK_CHUNK; t++) {
                float *wait = partial + (t - t0) * CK_WIDTH * CK_ROWS;
                VF score[CK_VECS][CK_WIDTH];
                for (int q = 0; q < CK_WIDTH; q++)
                    for (int v = 0; v < CK_VECS; v++) score[v][q] = vf_set1(0.0f);
                multiply(score, panel + j0 * CK_ROWS, c->tiles + (t * d + j0) * CK_WIDTH, depth);
                for (int q = 0; q < CK_WIDTH; q++)
                    for (int v = 0; v < CK_VECS; v++) {
                        float *at = wait + (q * CK_VECS + v) * VF_LANES;
                        const VF before = j0 ? vf_load(at) : vf_set1(c->start[t * CK_WIDTH + q]);
                        score[v][q] = vf_add(before, score[v][q]);
                        if (j0 + depth < d) vf_store(at, score[v][q]);
                    }
                if (j0 + depth == d) keep_two(l, score, t * CK_WIDTH);
            }
        }
}

/* panel: [d][CK_ROWS]. best, second, label, OUT: CK_ROWS each. */
static void screen(const ck_centers *c, const float *panel, float *partial, float *best, float *second,
                   int32_t *label) {
    ck_leaders l;
    for (int v = 0; v < CK_VECS; v++) {
        l.best[v] = l.second[v] = vf_set1(INFINITY);
        l.label[v] = vi_set1(0);
    }
    switch (c->d) { /* a depth the compiler knows keeps the rows in registers */
    case 1: screen_shallow(c, panel, &l, 1); break;
    case 2: screen_shallow(c, panel, &l, 2); break;
    case 3: screen_shallow(c, panel, &l, 3); break;
    case 4: screen_shallow(c, panel, &l, 4); break;
    default:
        if (c->d <= CK_DEPTH)
            screen_shallow(c, panel, &l, c->d);
        else
            screen_deep(c, panel, partial, &l);
    }
    for (int v = 0; v < CK_VECS; v++) {
        vf_store(best + v * VF_LANES, l.best[v]);
        vf_store(second + v * VF_LANES, l.second[v]);
        vi_store(label + v * VF_LANES, l.label[v]);
    }
}
