/* Sums of rows per cluster: memory, and means. Knows nothing of labels. */
#include "grid.h"

#include <stdlib.h>
#include <string.h>

void ckm_digits_of(int dtype, ck_range *range) {
    static const int digits[] = {24, 53, 11, 8, 8}, floors[] = {-149, -1074, -24, 0, 0};
    range->digits = digits[dtype], range->floor = floors[dtype];
}

int ckm_plan_totals(ckm_totals *totals, const ck_range *range, ptrdiff_t k) {
    memset(totals, 0, sizeof *totals);
    totals->k = k;
    totals->columns = ckm_allocate(range->d + 1, 3 * sizeof(double));
    totals->limits = ckm_allocate(range->d + 1, sizeof(float));
    if (!totals->columns || !totals->limits) return CKM_NO_MEMORY;
    return ck_plan_grid(&totals->grid, totals->columns, totals->limits, range) ? CKM_OK : CKM_OUT_OF_RANGE;
}

size_t ckm_totals_size(const ckm_totals *totals) {
    return (size_t)totals->k * (size_t)totals->grid.limbs * (size_t)(totals->grid.d + 1);
}

int ckm_make_totals(ckm_totals *totals, ptrdiff_t accumulators) {
    const size_t row = (size_t)totals->grid.limbs * (size_t)(totals->grid.d + 1) * sizeof(uint64_t);
    if ((size_t)totals->k > (size_t)PTRDIFF_MAX / row / (size_t)accumulators) return CKM_NO_MEMORY;
    totals->totals = calloc((size_t)accumulators * ckm_totals_size(totals), sizeof(uint64_t));
    totals->counts = calloc((size_t)accumulators * (size_t)totals->k, sizeof(int64_t));
    return totals->totals && totals->counts ? CKM_OK : CKM_NO_MEMORY;
}

void ckm_free_totals(ckm_totals *totals) {
    free(totals->columns);
    free(totals->limits);
    free(totals->totals);
    free(totals->counts);
}

ck_accumulator ckm_accumulator(const ckm_totals *totals, int which, const double *weights) {
    const ck_accumulator one = {&totals->grid, weights, totals->totals + (size_t)which * ckm_totals_size(totals),
                                totals->counts + which * totals->k};
    return one;
}

void ckm_gather(ckm_totals *totals, int last) {
    const size_t size = ckm_totals_size(totals);
    for (int which = 1; which <= last; which++) {
        uint64_t *from = totals->totals + (size_t)which * size;
        int64_t *counts = totals->counts + which * totals->k;
        for (size_t i = 0; i < size; i++) totals->totals[i] += from[i];
        for (ptrdiff_t c = 0; c < totals->k; c++) totals->counts[c] += counts[c];
        memset(from, 0, size * sizeof *from);
        memset(counts, 0, (size_t)totals->k * sizeof *counts);
    }
}

static const uint64_t *totals_of(const ckm_totals *totals, ptrdiff_t c) {
    return totals->totals + (size_t)c * (size_t)totals->grid.limbs * (size_t)(totals->grid.d + 1);
}

double ckm_weight(const ckm_totals *totals, const ck_tiles *isa, ptrdiff_t c) {
    return isa->weight(&totals->grid, totals_of(totals, c), totals->counts[c]);
}

void ckm_mean(const ckm_totals *totals, const ck_tiles *isa, ptrdiff_t c, double *mean) {
    const ck_grid *g = &totals->grid;
    if (!isa->mean(g, totals_of(totals, c), totals->counts[c], mean)) return;
    for (ptrdiff_t j = 0; j < g->d; j++)
        if (mean[j] != mean[j]) mean[j] = ck_exact_mean(g, totals_of(totals, c), totals->counts[c], j);
}
