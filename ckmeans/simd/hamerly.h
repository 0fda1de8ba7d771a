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
    o->lower_sq = piece(memory, &used, CK_BLOCK * sizeof(float));
    o->nearest = piece(memory, &used, nearest_bytes(d));
    return used;
}

/* Tightens the upper bounds of gathered rows and drops those that this settles; returns how many stay. */
static ptrdiff_t FN(tighten)(const ck_centers *c, const ck_drift *m, FN(ck_open) * o, ptrdiff_t n, float *upper,
                             const float *lower) {
    const double unit = m->unit / c->scale;
    ptrdiff_t left = 0;
    FN(own_distance)(c, o->rows, n, o->labels, o->distances_sq);
    for (ptrdiff_t i = 0; i < n; i++) {
        const int32_t at = o->open[i], label = o->labels[i];
        const float exact = FN(rounded_up)(sqrt(o->distances_sq[i]) * unit);
        upper[at] = exact;
        if (exact < lower[at] || exact < m->half[label]) continue;
        if (left < i) memcpy(o->rows + left * c->d, o->rows + i * c->d, (size_t)c->d * sizeof(REAL));
        o->labels[left] = label, o->open[left++] = at;
    }
    return left;
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
    for (ptrdiff_t i = 0; i < left; i++) {
        memcpy(o.rows + i * c->d, x + o.open[i] * c->d, (size_t)c->d * sizeof(REAL));
        o.labels[i] = labels[o.open[i]];
    }
    if (m->own && left) left = FN(tighten)(c, m, &o, left, upper, lower);
    if (!left) return;
    FN(nearest_in_floats)(c, o.rows, left, o.found, o.lower_sq, &tally->exact, o.nearest);
    tally->pairs += left * c->k;
    FN(own_distance)(c, o.rows, left, o.found, o.distances_sq);
    for (ptrdiff_t i = 0; i < left; i++) {
        const int32_t at = o.open[i];
        upper[at] = FN(rounded_up)(sqrt(o.distances_sq[i]) * (m->unit / c->scale));
        lower[at] = o.lower_sq[i] > 0.0f ? FN(rounded_down)(sqrt(o.lower_sq[i]) * (m->unit / c->screen_scale)) : 0.0f;
        labels[at] = o.found[i];
        if (to->weights) o.weights[i] = to->weights[at];
    }
    tally->moved += FN(move)(to->grid, o.rows, left, o.labels, o.found, to->weights ? o.weights : NULL, to->high,
                             to->low, to->counts);
}
