/* How rows and centres are cut up: panels of rows and tiles of centres, which fit the registers, for screening in
 * float32 and int8; groups of centres for deciding in float64.
 *
 * Knows nothing of what is computed with them. */
#ifndef CK_SHAPE_H
#define CK_SHAPE_H

#include "ckmeans_simd.h"
#include "compiler.h"

#define CK_ROWS (CK_VECS * VF_LANES) /* rows of a panel */
#define CK_MAX_WIDTH 6               /* centres of a tile, at most */
#define CK_DEPTH 128                 /* columns per pass: a panel's share of them fits the first-level cache */

static ptrdiff_t group_count(ptrdiff_t k) { return (k + CK_GROUP - 1) / CK_GROUP; }

/* 0 where the centres are not laid out for screening. */
static ptrdiff_t tile_count(const ck_centers *c) { return c->screened ? (c->k + c->width - 1) / c->width : 0; }

/* The width that wastes least on the last tile, where each tile costs about one centre more. Narrow rows take centres
 * one by one. */
static int tile_width(ptrdiff_t k, ptrdiff_t d) {
    int best = 1;
    ptrdiff_t least = PTRDIFF_MAX;
    for (int width = CK_MAX_WIDTH; width > 1 && d > CK_NARROW; width--) {
        const ptrdiff_t cost = (k + width - 1) / width * (width + 1);
        if (cost < least) least = cost, best = width;
    }
    return best;
}

/* Bytes of the codes of a row or of a centre: whole vectors of them. */
CK_INLINE size_t code_bytes(ptrdiff_t d) {
    return ((size_t)d + CK_CODE_COLUMNS - 1) / CK_CODE_COLUMNS * CK_CODE_COLUMNS;
}

/* Columns by fours, as int8 screening takes them. */
CK_INLINE ptrdiff_t quads(ptrdiff_t d) { return (d + 3) / 4; }

#endif
