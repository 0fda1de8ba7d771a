/* Rows that are mostly zeros, whatever the type of their numbers: preparing the centres (the float32 panel that is
 * screened, and lists without zeros), scratch, and the squared distances that decide. */

#define CK_CSR_PAD 16    /* a column of the panel is a multiple of every VF_LANES, and of a cache line */
#define CK_CSR_TURN 16   /* columns of the panel that are written at a time */
#define CK_CSR_ROWS 8    /* rows of which squared distances to one centre are computed together */
#define CK_CSR_CHUNK 256 /* rows among which those are sought */

/* What a row's scores can be wrong by is f (|x| |c| + |c|^2 / 2) + own: README.md, "The error of a sparse row's score".
 */
typedef struct {
    float f, f_norm, own; /* f_norm: f |x| */
    double norm_sq;
} csr_error;

/* Up to CK_CSR_ROWS rows side by side: the columns in which any is not zero, ascending, behind them INT32_MAX. */
typedef struct {
    float *low; /* [CK_CSR_CHUNK][width] scores: csr_screen */
    int32_t *columns;
    double *values; /* [column][CK_CSR_ROWS] */
} csr_scratch;

static size_t csr_scratch_layout(const ck_csr_centers *c, const ck_csr *x, char *memory, csr_scratch *s) {
    const ptrdiff_t most = x->longest < x->d / CK_CSR_ROWS ? x->longest * CK_CSR_ROWS : x->d;
    size_t used = 0;
    s->low = piece(memory, &used, (size_t)(CK_CSR_CHUNK * c->width) * sizeof(float));
    s->columns = piece(memory, &used, (size_t)(most + 1) * sizeof(int32_t));
    s->values = piece(memory, &used, (size_t)(most + 1) * CK_CSR_ROWS * sizeof(double));
    return used;
}

static size_t csr_scratch_bytes(const ck_csr_centers *c, const ck_csr *x) {
    csr_scratch s;
    return csr_scratch_layout(c, x, NULL, &s);
}

static size_t csr_layout(ck_csr_centers *c, char *memory) {
    const size_t d = (size_t)c->d, width = (size_t)c->width;
    size_t used = 0;
    c->panel = c->screened ? piece(memory, &used, d * width * sizeof(float)) : NULL;
    c->half_norm_sq = piece(memory, &used, width * sizeof(float));
    c->norm = piece(memory, &used, width * sizeof(float));
    c->first = piece(memory, &used, (size_t)(c->k + 1) * sizeof(int64_t));
    c->columns = piece(memory, &used, c->entries * sizeof(int32_t));
    c->values = piece(memory, &used, c->entries * sizeof(double));
    return used;
}

static size_t csr_centers_bytes(ck_csr_centers *c, const double *centers) {
    c->width = (c->k + CK_CSR_PAD - 1) / CK_CSR_PAD * CK_CSR_PAD;
    ptrdiff_t entries = c->k;
    for (ptrdiff_t e = 0; e < c->k * c->d; e++) entries += centers[e] != 0.0;
    c->entries = (size_t)entries;
    return csr_layout(c, NULL);
}

static void csr_fill_lists(ck_csr_centers *c, const double *centers) {
    int64_t *first = (int64_t *)c->first, at = 0;
    int32_t *columns = (int32_t *)c->columns;
    double *values = (double *)c->values;
    float *half = (float *)c->half_norm_sq, *norm = (float *)c->norm;
    for (ptrdiff_t i = 0; i < c->k; i++) {
        double norm_sq = 0.0;
        first[i] = at;
        for (ptrdiff_t j = 0; j < c->d; j++) { /* a zero is written over by what follows it */
            columns[at] = (int32_t)j;
            values[at] = centers[i * c->d + j] * c->scale;
            at += centers[i * c->d + j] != 0.0;
        }
        for (int64_t e = first[i]; e < at; e++) {
            const double v = centers[i * c->d + columns[e]] * c->screen_scale;
            norm_sq += v * v;
        }
        half[i] = (float)(0.5 * norm_sq);
        norm[i] = (float)sqrt(norm_sq);
        columns[at] = INT32_MAX;
        values[at++] = 0.0;
    }
    first[c->k] = at;
    for (ptrdiff_t i = c->k; i < c->width; i++) half[i] = INFINITY, norm[i] = 0.0f;
}

static void csr_fill_panel(ck_csr_centers *c, const double *centers) {
    const ptrdiff_t d = c->d, width = c->width;
    float *panel = (float *)c->panel;
    for (ptrdiff_t j0 = 0; j0 < d; j0 += CK_CSR_TURN) {
        const ptrdiff_t j1 = d - j0 < CK_CSR_TURN ? d : j0 + CK_CSR_TURN;
        for (ptrdiff_t i = 0; i < width; i++)
            for (ptrdiff_t j = j0; j < j1; j++)
                panel[j * width + i] = i < c->k ? (float)(centers[i * d + j] * c->screen_scale) : 0.0f;
    }
}

static void csr_prepare(ck_csr_centers *c, void *memory, const double *centers, double scale, int max_exponent) {
    csr_layout(c, memory);
    choose_scales(centers, c->k, c->d, scale, max_exponent, &c->scale, &c->screen_scale);
    csr_fill_lists(c, centers);
    if (c->screened) csr_fill_panel(c, centers);
}

/* Whether a centre may be the nearest, given the most that the best one's score can be. NaN and overflow say yes. */
CK_INLINE int csr_rival(float low, float limit) { return !(low > limit && low <= FLT_MAX); }

/* Squared distances of the rows in s to centre i. */
static void csr_squares(const ck_csr_centers *c, ptrdiff_t i, const csr_scratch *s, double out[CK_CSR_ROWS]) {
    const int32_t *column = c->columns + c->first[i], *at = s->columns;
    const double *value = c->values + c->first[i], *x = s->values;
    double sum[CK_CSR_ROWS] = {0.0};
    for (; *at != INT32_MAX; at++, x += CK_CSR_ROWS) {
        for (; *column < *at; column++, value++)
            for (int l = 0; l < CK_CSR_ROWS; l++) sum[l] += *value * *value;
        const double y = *column == *at ? *value : 0.0;
        for (int l = 0; l < CK_CSR_ROWS; l++) {
            const double off = x[l] - y;
            sum[l] += off * off;
        }
        if (*column == *at) column++, value++;
    }
    for (; *column != INT32_MAX; column++, value++)
        for (int l = 0; l < CK_CSR_ROWS; l++) sum[l] += *value * *value;
    for (int l = 0; l < CK_CSR_ROWS; l++) out[l] = sum[l];
}
