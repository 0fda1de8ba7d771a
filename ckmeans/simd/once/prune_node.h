/* Which centres can be nearest to a row in a node, which is a box around rows that lie close together. (T. Kanungo and
 * others, "An efficient k-means clustering algorithm: analysis and implementation", IEEE PAMI 24, 2002; D. Pelleg and
 * A. Moore, "Accelerating exact k-means algorithms with geometric reasoning", KDD 1999.)
 *
 * A box is a middle and a half width per column. All of it is float64, so no shift is needed. A node remembers its
 * candidates together with how far centres must drift before the list may fail. Knows nothing of rows. Proven in
 * docs/proofs/boxes.md. */
#ifndef CK_PRUNE_NODE_H
#define CK_PRUNE_NODE_H

#include "ckmeans_simd.h"
#include "compiler.h"
#include "once/filter_scratch.h"

/* The position of about the least of n numbers that are not negative, n a multiple of CK_GROUP; 0 where none is finite.
 * The last bits of each number are replaced by its position. */
static ptrdiff_t position_of_least(const double *numbers, ptrdiff_t n) {
    union {
        double number[CK_GROUP];
        uint64_t pattern[CK_GROUP];
    } least, one;
    if (n > 1 << 20) return 0;
    for (int l = 0; l < CK_GROUP; l++) least.number[l] = DBL_MAX;
    for (ptrdiff_t i = 0; i < n; i += CK_GROUP) {
        for (int l = 0; l < CK_GROUP; l++) one.number[l] = numbers[i + l];
        for (int l = 0; l < CK_GROUP; l++) one.pattern[l] = (one.pattern[l] & ~UINT64_C(0xFFFFF)) | (uint64_t)(i + l);
        for (int l = 0; l < CK_GROUP; l++)
            least.number[l] = one.number[l] < least.number[l] ? one.number[l] : least.number[l];
    }
    for (int half = CK_GROUP / 2; half; half /= 2)
        for (int l = 0; l < half; l++)
            least.number[l] = least.number[l + half] < least.number[l] ? least.number[l + half] : least.number[l];
    return least.number[0] < DBL_MAX ? (ptrdiff_t)(least.pattern[0] & 0xFFFFF) : 0;
}

/* By how much any row is nearer to one centre than to another, at least. margin: the same in squared distances;
 * distance: to the nearer one, at most. */
static double least_gap(double margin, double distance, ptrdiff_t d) {
    if (!(margin < INFINITY)) return margin; /* there is no other centre */
    const double root = sqrt(distance * distance + margin);
    return 0.99999 * (margin / (root + distance)) - ldexp((double)(d + 8), -48) * distance;
}

/* What box_margins does, for a number of columns that the compiler may know. stride: the padded count. */
CK_INLINE ptrdiff_t box_margins_in(const double *CK_RESTRICT columns, ptrdiff_t stride, const ptrdiff_t d,
                                   const double *box, double scale, double *CK_RESTRICT margins, double *farthest) {
    for (ptrdiff_t i = 0; i < stride; i += CK_GROUP) { /* first, the squared distances from the middle */
        double sum[CK_GROUP] = {0.0};
        for (ptrdiff_t j = 0; j < d; j++)
            for (int l = 0; l < CK_GROUP; l++) {
                const double off = box[j] * scale - columns[j * stride + i + l];
                sum[l] += off * off;
            }
        for (int l = 0; l < CK_GROUP; l++) margins[i + l] = sum[l];
    }
    const ptrdiff_t nearest = position_of_least(margins, stride);
    const double rounding = 32.0 * DBL_EPSILON * (double)(d + 8), least = margins[nearest];
    double half_sq = 0.0;
    for (ptrdiff_t j = 0; j < d; j++) half_sq += box[d + j] * scale * (box[d + j] * scale);
    for (ptrdiff_t i = 0; i < stride; i += CK_GROUP) {
        double reach[CK_GROUP] = {0.0};
        for (ptrdiff_t j = 0; j < d; j++)
            for (int l = 0; l < CK_GROUP; l++)
                reach[l] +=
                    2.0 * (box[d + j] * scale) * fabs(columns[j * stride + i + l] - columns[j * stride + nearest]);
        for (int l = 0; l < CK_GROUP; l++) {
            const double error = rounding * (margins[i + l] + least + 2.0 * half_sq) + 1e-300;
            margins[i + l] = margins[i + l] - least - reach[l] - error;
        }
    }
    *farthest = (sqrt(least) + sqrt(half_sq)) * (1.0 + 1e-9);
    return nearest;
}

/* Returns the position of a centre near the middle of the box. margins[i], OUT, of `count` centres: by how much any
 * row in the box is farther from centre i than from that one, at least, in squared distances. farthest, OUT: how far
 * any row is from that one, at most. columns: [d][padded_count(count)], padded with infinity; as many margins. */
static ptrdiff_t box_margins(const double *columns, ptrdiff_t count, ptrdiff_t d, const double *box, double scale,
                             double *margins, double *farthest) {
    const ptrdiff_t stride = padded_count(count);
    switch (d) {
    case 1: return box_margins_in(columns, stride, 1, box, scale, margins, farthest);
    case 2: return box_margins_in(columns, stride, 2, box, scale, margins, farthest);
    case 3: return box_margins_in(columns, stride, 3, box, scale, margins, farthest);
    default: return box_margins_in(columns, stride, d, box, scale, margins, farthest);
    }
}

/* columns, OUT: the centres column by column, as box_margins() wants them. */
static void transpose_centers(const ck_centers *c, double *columns) {
    const ptrdiff_t stride = padded_count(c->k), d = c->d;
    for (ptrdiff_t i = 0; i < stride; i++) {
        const double *row = c->rows + (i >= c->k ? 0 : c->ids ? c->ids[i] : i) * d;
        for (ptrdiff_t j = 0; j < d; j++) columns[j * stride + i] = i < c->k ? row[j] : INFINITY;
    }
}

/* The drift up to which rows certainly stay nearest to their centres, if it is `drift` now and they are nearer to them
 * than to others by `gap`; and the drift that is compared with such a limit. Both are rounded to the safe side. */
static float drift_limit(double drift, double gap) {
    const double least = gap > 0.0 ? gap < 1e15 ? gap : 1e15 : 0.0;
    return (float)(drift * (1.0 - 1e-6)) + (float)(least * (1.0 - 1e-6));
}
static float drift_at_most(double drift) { return (float)(drift * (1.0 + 1e-6)); }

/* The largest of the numbers with these ids; none is negative. */
static float largest_of(const int32_t *ids, ptrdiff_t count, const float *numbers) {
    float most = 0.0f;
    for (ptrdiff_t i = 0; i < count; i++) most = numbers[ids[i]] > most ? numbers[ids[i]] : most;
    return most;
}

/* The sum of the two largest of them. */
static double two_largest_of(const int32_t *ids, ptrdiff_t count, const float *numbers) {
    float most = 0.0f, next = 0.0f;
    for (ptrdiff_t i = 0; i < count; i++) {
        const float one = numbers[ids[i]], less = one < most ? one : most;
        next = less > next ? less : next;
        most = one > most ? one : most;
    }
    return (double)most + (double)next;
}

/* Whether no centre that was left out of the node has drifted so far that it may be nearest to a row. */
static int candidates_hold(const ck_centers *c, const ck_tree_cache *cache, const ck_shift *shift) {
    const float *CK_RESTRICT drift = shift->drift, *CK_RESTRICT valid_until = cache->valid_until;
    const float drift_of_nearest = drift[cache->node->nearest];
    int any_late = 0;
    for (ptrdiff_t i = 0; i < c->k; i++) any_late |= !(drift[i] + drift_of_nearest < valid_until[i]);
    return !any_late;
}

/* Sets f->candidates to the centres that can be nearest to a row of the node, or soon might; returns how many there
 * are. valid_until, OUT: for each centre, the sum of its drift and that of `nearest` up to which it is left out;
 * INFINITY for candidates. may_stay: whether the node remembers candidates; if these can serve longer they are left as
 * they are, and 0 is returned. */
static ptrdiff_t refresh_candidates(const ck_centers *c, int may_stay, ck_filter *f) {
    const ck_node *node = f->node;
    const double unit = f->shift->unit / c->scale;
    double farthest, *gaps = f->margins;
    const ptrdiff_t nearest = box_margins(f->columns, c->k, c->d, node->boxes, c->scale, gaps, &farthest);
    const float *drift = f->shift->drift, *shift = f->shift->shift;
    float *valid_until = node->cache.valid_until;
    int stays = may_stay;
    ptrdiff_t n = 0;
    for (ptrdiff_t i = 0; i < c->k; i++) {
        const double step = shift ? (double)shift[i] + (double)shift[nearest] : 0.0;
        gaps[i] = gaps[i] > 0.0 ? least_gap(gaps[i], farthest, c->d) * unit : 0.0;
        stays &= !(valid_until[i] < INFINITY) || gaps[i] > step;
        f->candidates[n] = (int32_t)i;
        n += !(gaps[i] > CK_NODE_AHEAD * step);
    }
    for (ptrdiff_t i = 0; i < c->k; i++) {
        const double ahead = shift ? CK_NODE_AHEAD * ((double)shift[i] + (double)shift[nearest]) : 0.0;
        if (stays ? !(valid_until[i] < INFINITY) : !(gaps[i] > ahead))
            valid_until[i] = INFINITY;
        else
            valid_until[i] =
                fminf(drift_limit(drift ? (double)drift[i] + (double)drift[nearest] : 0.0, gaps[i]), FLT_MAX);
    }
    node->cache.node->nearest = (int32_t)nearest;
    return stays ? 0 : n;
}

/* Sets f->candidates to those that the node remembers; returns how many there are. */
static ptrdiff_t recall_candidates(ck_filter *f) {
    const ck_node_candidates *remembered = f->node->cache.node;
    memcpy(f->candidates, remembered->ids, (size_t)remembered->count * sizeof(int32_t));
    return remembered->count;
}

/* Sets f->candidates to the centres that can be nearest to a row of the node; count, OUT: how many there are. Returns
 * whether they are those that the node remembered; else it remembers them from now on. */
static int node_candidates(const ck_centers *c, ck_filter *f, ptrdiff_t *count) {
    ck_node_candidates *remembered = f->node->cache.node;
    const int may_stay = remembered && remembered->count && f->shift->shift;
    if (may_stay) {
        remembered->max_drift += (double)largest_of(remembered->ids, remembered->count, f->shift->shift);
        if (candidates_hold(c, &f->node->cache, f->shift)) {
            *count = recall_candidates(f);
            return 1;
        }
    }
    transpose_centers(c, f->columns);
    if (!remembered) {
        double farthest;
        ptrdiff_t n = 0;
        box_margins(f->columns, c->k, c->d, f->node->boxes, c->scale, f->margins, &farthest);
        for (ptrdiff_t i = 0; i < c->k; i++) {
            f->candidates[n] = (int32_t)i;
            n += !(f->margins[i] > 0.0); /* what is not finite stays */
        }
        *count = n;
        return 0;
    }
    const ptrdiff_t n = refresh_candidates(c, may_stay, f);
    if (!n) {
        *count = recall_candidates(f);
        return 1;
    }
    *count = n;
    remembered->max_drift = 0.0;
    remembered->count = n <= CK_NODE_CANDIDATES ? (int32_t)n : 0;
    memcpy(remembered->ids, f->candidates, (size_t)remembered->count * sizeof(int32_t));
    return 0;
}

#endif
