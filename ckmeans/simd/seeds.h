/* Rows, candidates and the table of greedy k-means++, as Cython and C share them: docs/seeding.md.
 *
 * Part of the boundary that ckmeans_simd.h is. Knows nothing of how a candidate is chosen. */
#ifndef CK_SEEDS_H
#define CK_SEEDS_H

#include <stddef.h>
#include <stdint.h>

#define CK_BLOCK 256     /* rows of a block, at most */
#define CK_SEED_PANEL 32 /* rows side by side: so many that compilers vectorise loops over them and unroll none */
#define CK_SEED_BAND 32  /* columns that are rounded to a grid at once */
#define CK_SEED_PANELS (CK_BLOCK / CK_SEED_PANEL)

/* n dense rows and how far each is from its closest seed. All but the last block are of CK_BLOCK rows; a set of rows of
 * a block is a mask of CK_SEED_PANELS words, a bit per row. */
typedef struct {
    /* Numbers of the tile's type: [n][d], or, for the panel tiles, [panel][d][CK_SEED_PANEL]. */
    const void *x;
    /* Where rows are widened a block at a time: the number of the row that x begins with, and the numbers of the row
     * that is the candidate; 0 and NULL where x holds all rows, as it does for panel tiles. */
    ptrdiff_t begin;
    const void *candidate;
    ptrdiff_t n, d;
    double scale;          /* power of two: float64 decides in this unit; 1 for rows in panels */
    const double *weights; /* [n], NULL: 1 */
    double *closest_sq;    /* [n], in units of scale^2 */
    /* The grid, where there is one: `levels` steps up and down from `middle`, 1 / `unit` wide. */
    int32_t *grid;   /* [panel][words][CK_SEED_PANEL]; whole blocks; NULL: no grid */
    ptrdiff_t words; /* of a row: of four columns of int8, or of two of int16 where the grid is fine */
    int levels, is_fine;
    const float *shares;  /* weights over the largest of them, where the grid is fine; NULL: 1 */
    double unit, error;   /* error: no row is farther from its place, in steps, or its nearest point in the range is */
    const double *middle; /* [d, then zeros for a last CK_SEED_BAND], in units of 1 / scale */
    const double *units;  /* [the same]: of each column the unit, where the grid is fine */
    int32_t *norm_sq;     /* [n, whole blocks]: of the row on the grid; -1 for a row outside its range */
    int32_t *limit; /* [n, whole blocks]: what a candidate's score must exceed to leave the row in doubt; NULL where
                       the grid is fine */
    /* Where blocks are compact, what lets a block be passed over as a whole; NULL: no block is. */
    int16_t *box;     /* [block][2][d]: the least and the greatest place of its rows in each column */
    double *reach_sq; /* [block]: a candidate that is as far from the box, in squared steps, changes none of its rows */
} ck_seed_rows;

/* Rows that may become the next seed, laid out for screening in groups of `width`. */
typedef struct {
    int count, width;
    int32_t *pairs; /* [group][words][candidates of the group][2]; for a fine grid a single one, -2 times the word */
    int32_t *start; /* [count] */
    int16_t *place; /* [count][4 words]: where they lie on the grid */
} ck_seed_candidates;

/* What greedy k-means++ does to dense rows [row, row + n) of a block, and to row `index` as a candidate. */
typedef struct {
    /* Fills grid and norm_sq, and returns the square of the largest error. */
    double (*quantise)(const ck_seed_rows *s, ptrdiff_t row, ptrdiff_t n);
    void (*candidate)(const ck_seed_rows *s, const ck_seed_candidates *c, ptrdiff_t q, ptrdiff_t index);
    /* The sum over the rows of `mask` of weight times what the candidate would take off closest_sq: the rows of a block
     * whose numbers are alike modulo CK_SEED_PANEL in order, then these sums by halves. */
    double (*gain)(const ck_seed_rows *s, ptrdiff_t row, ptrdiff_t index, const uint32_t *mask);
    /* Bounds of that sum in exact arithmetic; mask, INOUT: loses rows that the candidate does not change. NULL for rows
     * in panels. */
    void (*gain_between)(const ck_seed_rows *s, ptrdiff_t row, ptrdiff_t index, uint32_t *mask, double *least,
                         double *most);
    /* closest_sq and limit, INOUT, of the rows of `mask`, when row `index` becomes a seed; mask, INOUT: loses rows that
     * keep their seed. */
    void (*lower)(const ck_seed_rows *s, ptrdiff_t row, ptrdiff_t index, uint32_t *mask);
} ck_seed_tiles;

#endif
