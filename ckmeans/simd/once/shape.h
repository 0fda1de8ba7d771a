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
#define CK_BAND 512                  /* columns of very wide rows that are packed at a time; a multiple of CK_DEPTH */
#define CK_TWO_COLUMNS 4             /* columns up to which float64 decides between two centres at once */

static ptrdiff_t group_count(ptrdiff_t k) { return (k + CK_GROUP - 1) / CK_GROUP; }

/* 0 where the centres are not laid out for screening. */
static ptrdiff_t tile_count(const ck_centers *c) { return c->screened ? (c->k + c->width - 1) / c->width : 0; }

/* Whether rows are so wide that a panel of them would leave the second-level cache, and no whole number screens them:
 * they are packed in bands, and no centres are laid out in groups. */
CK_INLINE int is_wide(ptrdiff_t d) { return d > CK_INT8_MOST; }

/* Columns of the band that begins with column j: the last one is no narrower than a vector. */
CK_INLINE ptrdiff_t band_columns(ptrdiff_t d, ptrdiff_t j) {
    return is_wide(d) && d - j >= CK_BAND + VF_LANES ? CK_BAND : d - j;
}

/* Columns that a panel has at a time. */
CK_INLINE ptrdiff_t panel_columns(ptrdiff_t d) { return is_wide(d) ? CK_BAND + VF_LANES : d; }

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

/* group, OUT: columns [first, first + columns) of group g of the centres, [columns][CK_GROUP]. */
CK_APART void copy_group(const ck_centers *c, ptrdiff_t g, ptrdiff_t first, ptrdiff_t columns, double *group) {
    const ptrdiff_t i = g * CK_GROUP;
    const double *rows = c->rows + i * c->d + first;
    for (ptrdiff_t j = 0; j < columns; j++)
        for (ptrdiff_t l = 0; l < CK_GROUP; l++) group[j * CK_GROUP + l] = i + l < c->k ? rows[l * c->d + j] : INFINITY;
}

/* The same columns where they lie, or copied to `room` if the centres are not laid out so. */
CK_INLINE const double *group_columns(const ck_centers *c, ptrdiff_t g, ptrdiff_t first, ptrdiff_t columns,
                                      double *room) {
    if (c->groups) return c->groups + (g * c->d + first) * CK_GROUP;
    copy_group(c, g, first, columns, room);
    return room;
}

#endif
