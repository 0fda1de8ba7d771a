/* Preparing centres for rows that are mostly zeros: the float32 panel that is screened, and lists without zeros. */

#define CK_CSR_PAD 16  /* a column of the panel is a multiple of every VF_LANES, and of a cache line */
#define CK_CSR_TURN 16 /* columns of the panel that are written at a time */

/* What a row's scores can be wrong by is f (|x| |c| + |c|^2 / 2) + own: README.md, "The error of a sparse row's score". */
typedef struct {
    float f, f_norm, own; /* f_norm: f |x| */
} csr_error;

/* Whether a centre of the group, which starts at `centers`, is not zero in column j. */
CK_INLINE int csr_any(const double *centers, ptrdiff_t count, ptrdiff_t d, ptrdiff_t j) {
    int any = 0;
    for (ptrdiff_t l = 0; l < count; l++) any |= centers[l * d + j] != 0.0;
    return any;
}

static ptrdiff_t csr_groups(const ck_csr_centers *c) { return (c->k + c->lanes - 1) / c->lanes; }
static ptrdiff_t csr_members(const ck_csr_centers *c, ptrdiff_t group) {
    const ptrdiff_t left = c->k - group * c->lanes;
    return left < c->lanes ? left : c->lanes;
}

/* How many entries the lists have, those that end a group included. */
static size_t csr_entries(const ck_csr_centers *c, const double *centers) {
    const ptrdiff_t d = c->d;
    ptrdiff_t entries = csr_groups(c);
    for (ptrdiff_t g = 0; g < csr_groups(c); g++) {
        const double *group = centers + g * c->lanes * d;
        const ptrdiff_t members = csr_members(c, g);
        if (members == 1)
            for (ptrdiff_t j = 0; j < d; j++) entries += group[j] != 0.0;
        else
            for (ptrdiff_t j = 0; j < d; j++) entries += csr_any(group, members, d, j);
    }
    return (size_t)entries;
}

static size_t csr_layout(ck_csr_centers *c, char *memory, int screened) {
    const size_t d = (size_t)c->d, width = (size_t)c->width, values = c->entries * (size_t)c->lanes;
    size_t used = 0;
    c->panel = screened ? piece(memory, &used, d * width * sizeof(float)) : NULL;
    c->half_norm_sq = screened ? piece(memory, &used, width * sizeof(float)) : NULL;
    c->norm = screened ? piece(memory, &used, width * sizeof(float)) : NULL;
    c->first = piece(memory, &used, (size_t)(csr_groups(c) + 1) * sizeof(int64_t));
    c->columns = piece(memory, &used, c->entries * sizeof(int32_t));
    c->values = piece(memory, &used, (values > d ? values : d) * sizeof(double)); /* d: csr_scale puts the mean there */
    return used;
}

static size_t csr_centers_bytes(ck_csr_centers *c, const double *centers, int screened) {
    c->width = (c->k + CK_CSR_PAD - 1) / CK_CSR_PAD * CK_CSR_PAD;
    c->entries = csr_entries(c, centers);
    return csr_layout(c, NULL, screened);
}

/* The scale that dense rows would be given. */
static double csr_scale(const ck_csr_centers *c, const double *centers, double *mean, int max_exponent) {
    memset(mean, 0, (size_t)c->d * sizeof(double));
    for (ptrdiff_t i = 0; i < c->k; i++)
        for (ptrdiff_t j = 0; j < c->d; j++) mean[j] += centers[i * c->d + j] / (double)c->k;
    return fitting_scale(mean, centers, c->k, c->d, max_exponent);
}

static void csr_fill_lists(ck_csr_centers *c, const double *centers) {
    const ptrdiff_t d = c->d, lanes = c->lanes;
    int64_t *first = (int64_t *)c->first, at = 0;
    int32_t *columns = (int32_t *)c->columns;
    double *values = (double *)c->values;
    for (ptrdiff_t g = 0; g < csr_groups(c); g++) {
        const double *group = centers + g * lanes * d;
        const ptrdiff_t members = csr_members(c, g);
        first[g] = at;
        if (lanes == 1)
            for (ptrdiff_t j = 0; j < d; j++) { /* a zero is written over by what follows it */
                columns[at] = (int32_t)j;
                values[at] = group[j] * c->scale;
                at += group[j] != 0.0;
            }
        else
            for (ptrdiff_t j = 0; j < d; j++) {
                if (!csr_any(group, members, d, j)) continue;
                columns[at] = (int32_t)j;
                for (ptrdiff_t l = 0; l < lanes; l++)
                    values[at * lanes + l] = l < members ? group[l * d + j] * c->scale : 0.0;
                at++;
            }
        columns[at] = INT32_MAX;
        for (ptrdiff_t l = 0; l < lanes; l++) values[at * lanes + l] = 0.0;
        at++;
    }
    first[csr_groups(c)] = at;
}

static void csr_fill_panel(ck_csr_centers *c, const double *centers) {
    const ptrdiff_t d = c->d, width = c->width;
    float *panel = (float *)c->panel, *half = (float *)c->half_norm_sq, *norm = (float *)c->norm;
    for (ptrdiff_t j0 = 0; j0 < d; j0 += CK_CSR_TURN) {
        const ptrdiff_t j1 = d - j0 < CK_CSR_TURN ? d : j0 + CK_CSR_TURN;
        for (ptrdiff_t i = 0; i < width; i++)
            for (ptrdiff_t j = j0; j < j1; j++)
                panel[j * width + i] = i < c->k ? (float)(centers[i * d + j] * c->scale) : 0.0f;
    }
    for (ptrdiff_t i = 0; i < width; i++) {
        double norm_sq = i < c->k ? 0.0 : INFINITY;
        if (i < c->k)
            for (int64_t e = c->first[i]; e < c->first[i + 1]; e++) norm_sq += c->values[e] * c->values[e];
        half[i] = (float)(0.5 * norm_sq);
        norm[i] = i < c->k ? (float)sqrt(norm_sq) : 0.0f;
    }
}

static void csr_prepare(ck_csr_centers *c, void *memory, const double *centers, int screened, double scale,
                        int max_exponent) {
    csr_layout(c, memory, screened);
    c->scale = scale > 0.0 ? scale : csr_scale(c, centers, (double *)c->values, max_exponent);
    csr_fill_lists(c, centers);
    if (screened) csr_fill_panel(c, centers);
}
