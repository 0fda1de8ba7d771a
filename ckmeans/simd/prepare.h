/* Preparing centres: shift, scale, rounding errors, and the layouts that screening and deciding read. */

#define CK_MAX_WIDTH 6 /* centres of a tile, at most */
#define CK_DEPTH 128   /* columns per pass: a panel's share of them fits the first-level cache */
#ifndef CK_BYTE_RANGE
#define CK_BYTE_RANGE 0 /* no instruction multiplies bytes well: no screening in bytes */
#endif
#ifndef CK_PAIRS
#define CK_PAIRS 0 /* nor pairs of int16 */
#endif
#define CK_ROW_RANGE 127 /* bytes of rows lie so far around */
#define CK_MARKS 256     /* centres whose numbers go to the low bits of scores in pairs */
#define CK_ZERO 128      /* the byte of zero: rows are unsigned, centres signed */

static ptrdiff_t group_count(ptrdiff_t k) { return (k + CK_GROUP - 1) / CK_GROUP; }
/* Bytes per row: whole vectors of them. */
static size_t byte_row(ptrdiff_t d) { return ((size_t)d + CK_CODE_COLUMNS - 1) / CK_CODE_COLUMNS * CK_CODE_COLUMNS; }
static ptrdiff_t quads(ptrdiff_t d) { return (d + 3) / 4; }
static ptrdiff_t tile_count(const ck_centers *c) { return c->width ? (c->k + c->width - 1) / c->width : 0; }

/* The width that wastes least on the last tile; each tile costs about one centre more. Narrow rows take centres singly.
 */
static int tile_width(ptrdiff_t k, ptrdiff_t d) {
    int best = 1;
    ptrdiff_t least = PTRDIFF_MAX;
    for (int width = CK_MAX_WIDTH; width > 1 && d > CK_NARROW; width--) {
        const ptrdiff_t cost = (k + width - 1) / width * (width + 1);
        if (cost < least) least = cost, best = width;
    }
    return best;
}

/* Hands out aligned pieces of one allocation; with memory NULL it only measures. */
static void *piece(char *memory, size_t *used, size_t bytes) {
    char *at = memory ? memory + *used : NULL;
    *used += (bytes + 63) / 64 * 64;
    return at;
}

static size_t centers_layout(ck_centers *c, char *memory, int screen) {
    const size_t k = (size_t)c->k, d = (size_t)c->d, groups = (size_t)group_count(c->k);
    c->width = screen ? tile_width(c->k, c->d) : 0;
    const size_t padded = (size_t)(tile_count(c) * c->width);
    size_t used = 0;
    c->shift = piece(memory, &used, (d + VF_LANES) * sizeof(float));
    c->start = piece(memory, &used, padded * sizeof(float));
    c->slack = piece(memory, &used, padded * sizeof(float));
    c->tiles = piece(memory, &used, padded * d * sizeof(float));
    c->in_bytes = screen && CK_BYTE_RANGE && c->d >= CK_BYTES_LEAST && c->d <= CK_BYTES_MOST;
    if (c->in_bytes) {
        c->codes = piece(memory, &used, padded * (size_t)quads(c->d) * 4);
        c->code_start = piece(memory, &used, padded * sizeof(int32_t));
        for (int i = 0; i < 5; i++) c->code[i] = piece(memory, &used, padded * sizeof(float));
        c->code_rows = piece(memory, &used, k * byte_row(c->d));
        c->near = piece(memory, &used, k * (d + VF_LANES) * sizeof(float));
    }
    c->in_pairs = screen && CK_PAIRS && c->d >= CK_PAIRS_LEAST && c->d < CK_BYTES_LEAST;
    if (c->in_pairs) {
        c->pairs = piece(memory, &used, k * ((d + 1) / 2) * sizeof(int32_t));
        c->pair_start = piece(memory, &used, k * sizeof(int32_t));
        c->pair_slack = piece(memory, &used, k * sizeof(float));
    }
    c->groups = piece(memory, &used, groups * d * CK_GROUP * sizeof(double));
    c->rows = piece(memory, &used, k * d * sizeof(double));
    return used;
}

static size_t centers_bytes(ptrdiff_t k, ptrdiff_t d, int screen) {
    ck_centers c = {.k = k, .d = d};
    return centers_layout(&c, NULL, screen);
}

/* The exponent of the widest range that the centres have in any column; 0 where they are all the same. */
static int widest_exponent(const double *centers, ptrdiff_t k, ptrdiff_t d) {
    enum { BAND = 64 }; /* columns at a time: rows of many columns would miss the cache with each number */
    double widest = 0.0, low[BAND], high[BAND];
    for (ptrdiff_t j0 = 0; j0 < d; j0 += BAND) {
        const ptrdiff_t columns = d - j0 < BAND ? d - j0 : BAND;
        for (ptrdiff_t j = 0; j < columns; j++) low[j] = high[j] = centers[j0 + j];
        for (ptrdiff_t i = 1; i < k; i++)
            for (ptrdiff_t j = 0; j < columns; j++) {
                const double v = centers[i * d + j0 + j];
                low[j] = v < low[j] ? v : low[j], high[j] = v > high[j] ? v : high[j];
            }
        for (ptrdiff_t j = 0; j < columns; j++)
            if (0.5 * high[j] - 0.5 * low[j] > widest) widest = 0.5 * high[j] - 0.5 * low[j];
    }
    int exponent = 0;
    if (widest > 0.0) frexp(widest, &exponent);
    return exponent + (widest > 0.0);
}

/* The median of up to fifteen of k numbers, `stride` apart. */
static double median(const double *numbers, ptrdiff_t k, ptrdiff_t stride) {
    double sorted[15];
    const ptrdiff_t n = k < 15 ? k : 15;
    for (ptrdiff_t i = 0; i < n; i++) {
        const double v = numbers[i * k / n * stride];
        ptrdiff_t at = i;
        for (; at > 0 && sorted[at - 1] > v; at--) sorted[at] = sorted[at - 1];
        sorted[at] = v;
    }
    return sorted[n / 2];
}

/* The scales of ck_centers; scale: 0, or the one to decide in. */
static void choose_scales(const double *centers, ptrdiff_t k, ptrdiff_t d, double scale, int max_exponent,
                          double *decide_scale, double *screen_scale) {
    const int exponent = widest_exponent(centers, k, d);
    /* Squares of differences up to 2^511 fit, and down to 2^-485 they have all their digits. */
    int decide = exponent > 500 ? 500 - exponent : exponent < -300 ? -exponent : 0;
    if (decide > 1000) decide = 1000;
    *decide_scale = scale > 0.0 ? scale : ldexp(1.0, decide);
    *screen_scale = ldexp(1.0, exponent > max_exponent    ? -max_exponent
                               : exponent < -max_exponent ? max_exponent
                                                          : -exponent);
}

/* Sets both scales, and the shift: about the middle of the centres, whatever a few far ones do, as float32, so that
 * every storage type subtracts it with one rounding. */
static void choose_origin(ck_centers *c, const double *centers, double scale, int max_exponent, const ck_frame *frame) {
    const ptrdiff_t k = c->k, d = c->d;
    choose_scales(centers, k, d, scale, max_exponent, &c->scale, &c->screen_scale);
    float *shift = (float *)c->shift;
    if (frame) c->screen_scale = frame->screen_scale;
    for (ptrdiff_t j = 0; j < d; j++)
        shift[j] = frame ? frame->shift[j] : (float)(median(centers + j, k, d) * c->screen_scale);
    for (ptrdiff_t j = d; j < d + VF_LANES; j++) shift[j] = 0.0f;
}

/* Lays group g of the centres out for deciding. */
static void lay_out_exact(ck_centers *c, const double *centers, ptrdiff_t g) {
    const ptrdiff_t d = c->d, first = g * CK_GROUP, last = first + CK_GROUP < c->k ? first + CK_GROUP : c->k;
    double *group = (double *)c->groups + first * d, *rows = (double *)c->rows;
    for (ptrdiff_t i = first * d; i < last * d; i++) rows[i] = centers[i] * c->scale;
    for (ptrdiff_t j = 0; j < d; j++)
        for (ptrdiff_t l = 0; l < CK_GROUP; l++)
            group[j * CK_GROUP + l] = first + l < last ? rows[(first + l) * d + j] : INFINITY;
}

/* The sum of n numbers, folded upon each other: quick, and in the same order everywhere. */
static double folded_sum(double *numbers, ptrdiff_t n) {
    for (ptrdiff_t half = (n + 1) / 2; n > 1; n = half, half = (n + 1) / 2)
        for (ptrdiff_t j = 0; j < n - half; j++) numbers[j] += numbers[half + j];
    return numbers[0];
}

/* Sets v to centre i shifted and scaled; returns its squared norm. squares: scratch. */
static double shifted_center(const ck_centers *c, const double *centers, ptrdiff_t i, double *CK_RESTRICT v,
                             double *CK_RESTRICT squares) {
    const double *center = centers + i * c->d, scale = c->screen_scale;
    const float *shift = c->shift;
    for (ptrdiff_t j = 0; j < c->d; j++) {
        v[j] = center[j] * scale - (double)shift[j];
        squares[j] = v[j] * v[j];
    }
    return folded_sum(squares, c->d);
}

/* A typical squared distance of a few rows from the shift, in the unit of the scaled centres. */
static double typical_norm_sq(const ck_centers *c, const double *sample, ptrdiff_t samples) {
    double logs = 0.0;
    for (ptrdiff_t i = 0; i < samples; i++) {
        double norm_sq = 1e-30;
        for (ptrdiff_t j = 0; j < c->d; j++) {
            const double off = sample[i * c->d + j] * c->screen_scale - (double)c->shift[j];
            norm_sq += off * off;
        }
        logs += log(norm_sq);
    }
    return samples ? exp(logs / (double)samples) : 0.0;
}

/* Sets start and the slacks: README.md, "The error of a score". row_norm_sq: of a typical row. */
static void set_slack(ck_centers *c, double row_norm_sq) {
    const ptrdiff_t k = c->k, d = c->d;
    double logs = 0.0;
    for (ptrdiff_t i = 0; i < k; i++) logs += log((double)c->slack[i] + 1e-30);
    const double center_norm_sq = exp(logs / (double)k); /* a typical one: the geometric mean */
    const double u = 1.0 / 16777216.0, chain = (double)(d < CK_DEPTH ? d : CK_DEPTH);
    const double passes = (double)((d - 1) / CK_DEPTH);
    const double product = 1.05 * u * (chain + passes + 5.0);
    const double own = 1.05 * u * ((passes > 0.0 ? passes : chain) + 3.0);
    double share = row_norm_sq > 0.0 ? sqrt(center_norm_sq / row_norm_sq) : 1.0;
    share = !(share > 1.0 / 1024) ? 1.0 / 1024 : share > 1024.0 ? 1024.0 : share;
    float *start = (float *)c->start, *slack = (float *)c->slack;
    c->row_slack = (float)(1.01 * product * share * (1.0 + 3.0 * u * (double)d));
    c->max_slack = 0.0f;
    for (ptrdiff_t i = 0; i < tile_count(c) * c->width; i++) {
        const double norm_sq = (double)slack[i], error = 0.5 * norm_sq * (product / share + own);
        start[i] = i < k ? (float)(0.5 * norm_sq - error) : INFINITY;
        slack[i] = i < k ? (float)(2.01 * error) : 0.0f;
        if (slack[i] > c->max_slack) c->max_slack = slack[i];
        /* A centre that float32 cannot hold: no row is settled. */
        if (i < k && !(start[i] < INFINITY && slack[i] < INFINITY)) c->row_slack = INFINITY;
        c->in_bytes &= norm_sq < 1e30;
    }
}

#if CK_BYTE_RANGE
static float largest_lane(VF v) {
    float lanes[VF_LANES], largest = 0.0f;
    vf_store(lanes, v);
    for (int l = 0; l < VF_LANES; l++) largest = lanes[l] > largest ? lanes[l] : largest;
    return largest;
}

/* Rounds d numbers, followed by zeros, to codes of `range` steps on either side of CK_ZERO: sets the unit of a step,
 * and the sum of the codes' squares; returns the squared distance. most: the largest magnitude. */
CK_INLINE float round_to_bytes(const float *v, ptrdiff_t d, float most, float range, uint8_t *codes, float *unit,
                               float *codes_sq) {
    const int small = !(most > 1e-30f); /* also NaN, which norms hand on */
    const VF steps = vf_set1(small ? 0.0f : range / most), back = vf_set1(*unit = small ? 0.0f : most / range);
    VF minus_off_sq = vf_set1(0.0f), own_sq = vf_set1(0.0f);
    for (ptrdiff_t j = 0; j < d; j += VF_LANES) {
        const VI code = vi_round(vf_mul(vf_load(v + j), steps));
        const VF whole = vf_from_int(code), off = vf_fnmadd(back, whole, vf_load(v + j));
        own_sq = vf_fmadd(whole, whole, own_sq);
        minus_off_sq = vf_fnmadd(off, off, minus_off_sq);
        vi_store_bytes(codes + j, vi_add(code, vi_set1(CK_ZERO)));
    }
    *codes_sq = vf_total(own_sq);
    return -vf_total(minus_off_sq);
}

/* Lays centre i out in bytes: README.md, "The error of a score in bytes". v: the centre, shifted and scaled. */
static void lay_out_bytes(ck_centers *c, ptrdiff_t i, const double *v, double norm_sq) {
    const ptrdiff_t d = c->d, width = c->width;
    int8_t *codes = (int8_t *)c->codes + (i / width * quads(d) * width + i % width) * 4;
    int8_t *row = (int8_t *)c->code_rows + i * (ptrdiff_t)byte_row(d);
    float *near = (float *)c->near + i * (d + VF_LANES), codes_sq;
    for (ptrdiff_t j = 0; j < d; j++) near[j] = (float)v[j];
    for (ptrdiff_t j = d; j < d + VF_LANES; j++) near[j] = 0.0f;
    VF magnitudes = vf_set1(0.0f);
    for (ptrdiff_t j = 0; j < d; j += VF_LANES)
        magnitudes = vf_max(vf_max(vf_load(near + j), vf_sub(vf_set1(0.0f), vf_load(near + j))), magnitudes);
    memset(row, CK_ZERO, byte_row(d));
    const float off_sq = round_to_bytes(near, d, largest_lane(magnitudes), CK_BYTE_RANGE, (uint8_t *)row,
                                        (float *)c->code[CK_UNIT] + i, &codes_sq);
    int32_t total = 0;
    for (ptrdiff_t j = 0; j < (ptrdiff_t)byte_row(d); j++) {
        row[j] = (int8_t)((uint8_t)row[j] ^ CK_ZERO);
        total += row[j];
    }
    for (ptrdiff_t q = 0; q < quads(d); q++) memcpy(codes + q * width * 4, row + q * 4, 4);
    const double more = 1.0 + 1.0 / 1048576, norm = sqrt(norm_sq);
    ((int32_t *)c->code_start)[i] = -CK_ZERO * total;
    ((float *)c->code[CK_OFF])[i] = (float)(1.001 * sqrt(off_sq) + 1e-16 + norm / 1048576);
    ((float *)c->code[CK_NORM])[i] = (float)(more * norm);
    ((float *)c->code[CK_LOW])[i] = (float)(0.5 * norm_sq * (2.0 - more));
    ((float *)c->code[CK_HIGH])[i] = (float)(0.5 * norm_sq * more);
}

/* What pads the last tile is never possible. */
static void pad_bytes(ck_centers *c, ptrdiff_t i) {
    const ptrdiff_t width = c->width;
    int8_t *codes = (int8_t *)c->codes + (i / width * quads(c->d) * width + i % width) * 4;
    for (ptrdiff_t q = 0; q < quads(c->d); q++) memset(codes + q * width * 4, 0, 4);
    ((int32_t *)c->code_start)[i] = 0;
    for (int a = 0; a < 5; a++) ((float *)c->code[a])[i] = a == CK_LOW || a == CK_HIGH ? INFINITY : 0.0f;
}
#endif

/* Lays centre i out for screening, or what pads the last tile; slack[i] is left holding its squared norm. v: scratch
 * for twice a row. */
static void lay_out_tile(ck_centers *c, const double *centers, ptrdiff_t i, double *v) {
    const ptrdiff_t d = c->d, width = c->width;
    float *tile = (float *)c->tiles + i / width * d * width + i % width;
    const double norm_sq = i < c->k ? shifted_center(c, centers, i, v, v + d) : 0.0;
    ((float *)c->slack)[i] = (float)norm_sq;
    for (ptrdiff_t j = 0; j < d; j++) tile[j * width] = i < c->k ? (float)v[j] : 0.0f;
#if CK_BYTE_RANGE
    if (c->in_bytes && i < c->k) lay_out_bytes(c, i, v, norm_sq);
    if (c->in_bytes && i >= c->k) pad_bytes(c, i);
#endif
}

#if CK_PAIRS
/* Lays the centres out in pairs of int16: README.md, "The error of a score in pairs". */
static void lay_out_pairs(ck_centers *c, const double *centers) {
    const ptrdiff_t k = c->k, d = c->d;
    const double levels = floor(sqrt(1.5 * 1073741824.0 / (double)d));
    double most = 0.0, off_most = 0.0;
    for (ptrdiff_t i = 0; i < k * d; i++) {
        const double v = fabs(centers[i] * c->screen_scale - (double)c->shift[i % d]);
        most = v > most ? v : most;
    }
    c->in_pairs = most > 1e-15 && most < 1e15;
    if (!c->in_pairs) return;
    const double unit = c->pair_unit = 1.0 / (double)(float)(levels / (2.0 * most));
    const double row_off = 0.51 * sqrt((double)d) * unit;
    for (ptrdiff_t i = 0; i < k; i++) {
        double norm_sq = 0.0, off_sq = 0.0;
        for (ptrdiff_t p = 0; p < (d + 1) / 2; p++) {
            uint32_t pair = 0;
            for (ptrdiff_t j = 2 * p; j < 2 * p + 2 && j < d; j++) {
                const double v = centers[i * d + j] * c->screen_scale - (double)c->shift[j];
                const int32_t code = (int32_t)lrint(v / unit);
                pair |= ((uint32_t)-code & 0xffffu) << 16 * (j % 2);
                norm_sq += v * v;
                off_sq += (v - unit * code) * (v - unit * code);
            }
            ((int32_t *)c->pairs)[i * ((d + 1) / 2) + p] = (int32_t)pair;
        }
        const double error = 1.000001 * row_off * sqrt(norm_sq) + ldexp(norm_sq, -40);
        ((int32_t *)c->pair_start)[i] = (int32_t)floor((0.5 * norm_sq - error) / (unit * unit));
        ((float *)c->pair_slack)[i] = (float)(1.000001 * (2.0 * error / (unit * unit) + CK_MARKS + 4));
        off_most = off_sq > off_most ? off_sq : off_most;
    }
    c->pair_reach = (float)(1.999 * most);
    c->pair_row = (float)(2.002 * (sqrt(off_most) / unit + 1.0 / 256));
}
#endif

/* What comes first: memory, scales and origin. */
static void plan(ck_centers *c, void *memory, const double *centers, ptrdiff_t k, ptrdiff_t d, double scale,
                 int max_exponent, const ck_frame *frame, int screen) {
    c->k = k, c->d = d, c->names = NULL;
    centers_layout(c, memory, screen);
    choose_origin(c, centers, scale, max_exponent, frame);
}

/* Then each group by itself. */
static void lay_out(ck_centers *c, const double *centers, ptrdiff_t g) {
    const ptrdiff_t tiled = tile_count(c) * c->width, last = g == group_count(c->k) - 1 ? tiled : (g + 1) * CK_GROUP;
    for (ptrdiff_t i = g * CK_GROUP; i < last && i < tiled; i++)
        lay_out_tile(c, centers, i, (double *)c->groups + g * CK_GROUP * c->d); /* not in use yet */
    lay_out_exact(c, centers, g);
}

/* And what needs all of them. sample: of rows. */
static void settle(ck_centers *c, const double *centers, const double *sample, ptrdiff_t samples) {
    if (!c->width) return;
    set_slack(c, typical_norm_sq(c, sample, samples));
#if CK_PAIRS
    if (c->in_pairs) lay_out_pairs(c, centers);
#endif
    (void)centers;
}
