/* Hamerly's bounds over a block of rows, for one storage type, REAL: hamerly.py tells the idea.
 *
 * Bounds are float32, in one unit for the whole run, and rounded the safe way at every step. A row whose upper bound
 * lies below its lower bound keeps its label unseen. Knows nothing of how far centres moved or why. */

/* A float32 number not below, or not above, a distance; a few roundings of float32 are covered. */
CK_INLINE float FN(rounded_up)(double v) { return (float)(v * (1.0 + 1e-6)) + 1e-30f; }
CK_INLINE float FN(rounded_down)(double v) { return v > 1e15 ? 1e15f : (float)(v * (1.0 - 1e-6)); }

/* Lists in `open`, ascending, the rows that their bounds leave in doubt, after the centres moved; returns how many. */
static ptrdiff_t FN(widen_bounds)(const ck_drift *m, ptrdiff_t n, const int32_t *labels, float *CK_RESTRICT upper,
                                  float *CK_RESTRICT lower, int32_t *open) {
    int32_t doubt[CK_BLOCK];
    ptrdiff_t left = 0;
    for (ptrdiff_t i = 0; i < n; i++) {
        const int32_t label = labels[i];
        const float farther = (upper[i] + m->own[label]) * 1.000001f, nearer = lower[i] - m->others[label];
        const float other = nearer > 0.0f ? nearer * 0.999999f : 0.0f;
        upper[i] = farther, lower[i] = other;
        doubt[i] = !(farther < other) & !(farther < m->half[label]);
    }
    for (ptrdiff_t i = 0; i < n; i++) open[left] = (int32_t)i, left += doubt[i];
    return left;
}

/* Rows `open`, gathered. */
typedef struct {
    REAL *rows;
    double *distances_sq, *weights;
    int32_t *labels, *found, *open;
    int32_t *changed, *to; /* rows whose upper bound is not known, and their centres */
    float *lower_sq;
    void *nearest;
} FN(ck_open);

static size_t FN(open_layout)(FN(ck_open) * o, char *memory, ptrdiff_t d) {
    size_t used = 0;
    o->rows = piece(memory, &used, (size_t)(CK_BLOCK * d) * sizeof(REAL));
    o->distances_sq = piece(memory, &used, CK_BLOCK * sizeof(double));
    o->weights = piece(memory, &used, CK_BLOCK * sizeof(double));
    o->labels = piece(memory, &used, CK_BLOCK * sizeof(int32_t));
    o->found = piece(memory, &used, CK_BLOCK * sizeof(int32_t));
    o->open = piece(memory, &used, CK_BLOCK * sizeof(int32_t));
    o->changed = piece(memory, &used, CK_BLOCK * sizeof(int32_t));
    o->to = piece(memory, &used, CK_BLOCK * sizeof(int32_t));
    o->lower_sq = piece(memory, &used, CK_BLOCK * sizeof(float));
    o->nearest = piece(memory, &used, nearest_bytes(d));
    return used;
}

/* Makes the upper bounds of the open rows exact and drops rows that this settles; returns how many stay. */
static ptrdiff_t FN(tighten)(const ck_centers *c, const REAL *x, const ck_drift *m, FN(ck_open) * o, ptrdiff_t n,
                             float *upper, const float *lower) {
    const double unit = m->unit / c->scale;
    ptrdiff_t left = 0;
    FN(own_distances)(c, x, o->open, n, o->labels, o->distances_sq);
    for (ptrdiff_t i = 0; i < n; i++) {
        const int32_t at = o->open[i], label = o->labels[i];
        const float exact = FN(rounded_up)(sqrt(o->distances_sq[i]) * unit);
        upper[at] = exact;
        o->open[left] = at, o->labels[left] = label;
        left += !(exact < lower[at]) & !(exact < m->half[label]);
    }
    return left;
}

/* Open rows meet every centre; upper bounds of rows that keep their label are exact already unless `fresh`. */
static void FN(decide_open)(const ck_centers *c, const REAL *x, const ck_drift *m, FN(ck_open) * o, ptrdiff_t n,
                            int fresh, int32_t *labels, float *upper, float *lower, ck_tally *tally) {
    ptrdiff_t changed = 0;
    for (ptrdiff_t i = 0; i < n; i++)
        for (ptrdiff_t j = 0; j < c->d; j++) o->rows[i * c->d + j] = x[o->open[i] * c->d + j];
    FN(nearest_in_floats)(c, o->rows, n, o->found, o->lower_sq, &tally->exact, o->nearest);
    tally->pairs += n * c->k;
    for (ptrdiff_t i = 0; i < n; i++) {
        const int32_t at = o->open[i];
        const double below = o->lower_sq[i] > 0.0f ? sqrt((double)o->lower_sq[i]) : 0.0;
        lower[at] = FN(rounded_down)(below * (m->unit / c->screen_scale));
        o->changed[changed] = at, o->to[changed] = o->found[i];
        changed += fresh | (o->found[i] != o->labels[i]);
        labels[at] = o->found[i];
    }
    FN(own_distances)(c, x, o->changed, changed, o->to, o->distances_sq);
    for (ptrdiff_t i = 0; i < changed; i++)
        upper[o->changed[i]] = FN(rounded_up)(sqrt(o->distances_sq[i]) * (m->unit / c->scale));
}

/* m->own is NULL where no bound holds yet: then every row meets every centre. */
static void FN(hamerly)(const ck_centers *c, const REAL *x, ptrdiff_t n, const ck_drift *m, const ck_slot *to,
                        int32_t *labels, float *upper, float *lower, ck_tally *tally, void *scratch) {
    FN(ck_open) o;
    FN(open_layout)(&o, scratch, c->d);
    ptrdiff_t left = n;
    if (m->own)
        left = FN(widen_bounds)(m, n, labels, upper, lower, o.open);
    else
        for (ptrdiff_t i = 0; i < n; i++) o.open[i] = (int32_t)i;
    for (ptrdiff_t i = 0; i < left; i++) o.labels[i] = labels[o.open[i]];
    if (m->own && left) left = FN(tighten)(c, x, m, &o, left, upper, lower);
    if (!left) return;
    FN(decide_open)(c, x, m, &o, left, !m->own, labels, upper, lower, tally);
    for (ptrdiff_t i = 0; to->weights && i < left; i++) o.weights[i] = to->weights[o.open[i]];
    tally->moved += FN(move)(to->grid, o.rows, left, o.labels, o.found, to->weights ? o.weights : NULL, to->high,
                             to->low, to->counts);
}
