/* By how much rows are nearer to their best centre than to any other, as their scores tell: how far centres may move
 * until the label may change.
 *
 * Knows nothing of who keeps it. Proven in docs/proofs/row-bounds.md. */
#ifndef CK_GAP_H
#define CK_GAP_H

#include "once/shape.h"

/* At least that gap, times a unit, and at most 1e15; not above 0 where the scores do not settle the row, or their
 * difference is beyond float32. error: what it may be wrong by; more: 1 and what the row's squared norm may be wrong
 * by. */
CK_INLINE float score_gap(float best, float second, float norm_sq, float error, float more, float unit) {
    const float upper_sq = norm_sq * more + 2.0f * (best + error), margin = 2.0f * (second - best - error);
    const float nearest_sq = upper_sq > 0.0f ? upper_sq : 0.0f; /* to the nearest, at most */
    const float gap = (sqrtf(nearest_sq + margin) * 0.999999f - sqrtf(nearest_sq) * 1.000001f) * unit;
    const float most = gap > 1e15f ? 1e15f : gap;
    return gap < INFINITY ? most : 0.0f;
}

/* What `more` is in d columns. */
CK_INLINE float norm_more(ptrdiff_t d) { return 1.0f + 1.2f * FLT_EPSILON * (float)(d + 16); }

/* What gaps are multiplied by to be in multiples of 1 / unit, at most. */
CK_INLINE float gap_unit(double unit) { return unit < 1e15 ? (float)(unit * (1.0 - 1e-6)) : 1e15f; }

/* limits[r], OUT, of the first n rows of a panel: how close, on the scale of `closer`, a row may come to another centre
 * and certainly keeps its label. best, second, error, norm_sq: CK_ROWS each. error: NULL where best is at least the
 * score of the label, and second at most that of any other centre. */
static void set_limits(const ck_centers *c, const ck_closer *closer, const int32_t *labels, ptrdiff_t n,
                       const float *best, const float *second, const float *error, const float *norm_sq,
                       float *limits) {
    const float in_unit = gap_unit(closer->unit / c->screen_scale), more = norm_more(c->d);
    const float slack = error ? c->max_slack : 0.0f;
    float gap[CK_ROWS];
    for (int r = 0; r < CK_ROWS; r++)
        gap[r] = score_gap(best[r], second[r], norm_sq[r], (error ? error[r] : 0.0f) + slack, more, in_unit);
    for (ptrdiff_t r = 0; r < n; r++) limits[r] = gap[r] > 0.0f ? closer->at_least[labels[r]] + gap[r] : -1.0f;
}

#endif
