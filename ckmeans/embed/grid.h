/* Sums of rows per cluster as the C functions keep them: a grid, its memory, totals and counts.
 *
 * Knows nothing of labels. */
#ifndef CKM_GRID_H
#define CKM_GRID_H

#include "engine.h"

typedef struct {
    ck_grid grid;
    ptrdiff_t k;
    double *columns;
    float *limits;
    uint64_t *totals; /* [accumulators][k][limbs][d + 1] */
    int64_t *counts;  /* [accumulators][k] */
} ckm_totals;

/* Fills in how many digits a number of a type has, and the exponent of the last digit of its smallest number. */
void ckm_digits_of(int dtype, ck_range *range);
/* Plans the grid of totals, OUT; returns a status. */
int ckm_plan_totals(ckm_totals *totals, const ck_range *range, ptrdiff_t k);
/* Makes room for so many accumulators, all zero; returns a status. */
int ckm_make_totals(ckm_totals *totals, ptrdiff_t accumulators);
void ckm_free_totals(ckm_totals *totals);
size_t ckm_totals_size(const ckm_totals *totals); /* of one accumulator, in words */
ck_accumulator ckm_accumulator(const ckm_totals *totals, int which, const double *weights);
/* Adds accumulators 1 to `last` to the first one, and clears them. */
void ckm_gather(ckm_totals *totals, int last);
/* The weight of cluster c of the first accumulator, as a table's `weight` has it. */
double ckm_weight(const ckm_totals *totals, const ck_tiles *isa, ptrdiff_t c);
/* The mean of a cluster that has weight, rounded once. */
void ckm_mean(const ckm_totals *totals, const ck_tiles *isa, ptrdiff_t c, double *mean);

#endif
