/* How far a centre moved. Python's loop and the C one share this, so that they stop at the same step. */
#ifndef CKM_SHIFT_H
#define CKM_SHIFT_H

#include <stddef.h>

/* The squared distance of two centres in multiples of 1 / unit: four sums, in the same order everywhere. */
static double ckm_shift_sq(const double *before, const double *after, ptrdiff_t d, double unit) {
    double sums[4] = {0.0, 0.0, 0.0, 0.0};
    const ptrdiff_t whole = d & ~(ptrdiff_t)3;
    for (ptrdiff_t j = 0; j < whole; j += 4)
        for (int l = 0; l < 4; l++) {
            const double off = (after[j + l] - before[j + l]) * unit;
            sums[l] += off * off;
        }
    for (ptrdiff_t j = whole; j < d; j++) {
        const double off = (after[j] - before[j]) * unit;
        sums[0] += off * off;
    }
    return (sums[0] + sums[1]) + (sums[2] + sums[3]);
}

/* Sets off_sq to how far a centre moved, squared, and returns whether it did: that square may be zero. */
static int ckm_moved(const double *before, const double *after, ptrdiff_t d, double unit, double *off_sq) {
    *off_sq = ckm_shift_sq(before, after, d, unit);
    for (ptrdiff_t j = 0; *off_sq == 0.0 && j < d; j++)
        if (before[j] != after[j]) return 1;
    return *off_sq != 0.0;
}

#endif
