/* How bounds of distances are stored for Elkan's algorithm: docs/proofs/elkan.md.
 *
 * Lower bounds are bytes, in one unit for the whole run, rounded down, relative to a base of the row's that lies below
 * its distance to its assigned centre; 0 says nothing. Each holds the drift that its centre had when it was stored, so
 * that what is not computed again is not written again. Knows nothing of how distances are computed. */
#ifndef CK_ELKAN_BOUNDS_H
#define CK_ELKAN_BOUNDS_H

#include "ckmeans_simd.h"
#include "compiler.h"

/* Taken off what is stored, and added to what it is compared with: covers the rounding of sums. */
#define CK_BELOW 0.001f

/* How far below an upper bound a base shall lie, in stored units. */
#define CK_BASE_BELOW 32.0f

/* Where lower bounds of the distances of rows to all centres go: row r's to lower + r * stride. */
typedef struct {
    const ck_elkan_drift *drift;
    float *base; /* per row: what bounds are relative to */
    uint8_t *lower;
    ptrdiff_t stride, rows;
    float down, up; /* from distances in units of 1 / screen_scale to stored ones, with what rounding may add or take */
} ck_store_bounds;

/* What a squared norm loses, of itself, to the rounding of what it and scores are added up from. */
CK_INLINE float norm_rounding(ptrdiff_t d) { return 1.2f * FLT_EPSILON * (float)(d + 16); }

/* What a distance is at least, in units of 1 / factor, given what its square is at least. */
CK_INLINE float lower_of(float lower_sq, float factor) { return lower_sq > 0.0f ? sqrtf(lower_sq) * factor : 0.0f; }

/* What a distance is at most, in stored units, given what its square is at most and what comes on top of the root. */
CK_INLINE float upper_of(float up, float upper_sq, float more) {
    return ((upper_sq > 0.0f ? sqrtf(upper_sq) : 0.0f) + more) * up;
}

/* The byte that is stored for a distance that is at least `lower`, in stored units, to a centre with that drift. */
CK_INLINE uint8_t bound_of(float lower, float base, float drift) {
    const float then = (lower - (base + CK_BELOW)) + drift;
    return then > 0.0f ? then < 254.0f ? (uint8_t)then : 254 : 0;
}

/* An upper bound relative to the row's base, as a byte that lower bounds are compared with. */
CK_INLINE uint8_t limit_of(float above) {
    return above > 0.0f ? above < 254.0f ? (uint8_t)(above + CK_BELOW) : 255 : 0;
}

/* What the bounds of a row are best stored relative to. */
static float base_below(float upper) {
    const float base = floorf(upper) - CK_BASE_BELOW;
    return base > 0.0f && base < INFINITY ? base : 0.0f;
}

/* Makes the k lower bounds of a row relative to another base where that lies better below `upper`; returns it. */
static float rebase(uint8_t *lower, ptrdiff_t k, float base, float upper) {
    const float next = base_below(upper), by = base - next; /* whole, if it is small */
    if (by > -CK_BASE_BELOW && by < CK_BASE_BELOW / 2) return base;
    const int farther = by > 0.0f && by < 254.0f ? (int)by : 0, nearer = by < 0.0f && by > -254.0f ? (int)-by : 0;
    const int nothing = !farther && !nearer; /* is known any more */
    for (ptrdiff_t j = 0; j < k; j++) {
        const int bound = lower[j], then = bound + farther < 254 ? bound + farther - nearer : 254 - nearer;
        lower[j] = (uint8_t)(bound == CK_NEVER ? bound : !bound || nothing || then < 0 ? 0 : then);
    }
    return next;
}

#endif
