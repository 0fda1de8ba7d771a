/* What is summed in whole numbers, and so in any order, as Cython and C share it: docs/proofs/statistics.md.
 *
 * Part of the boundary that ckmeans_simd.h is. Knows nothing of how anything is added. */
#ifndef CK_EXACT_H
#define CK_EXACT_H

#include <stdint.h>

#define CK_BINS 3

/* What numbers of a column are like; members of 8 bytes. A bin holds high * 2^32 + low. */
typedef struct {
    double low, high, least; /* least: the smallest magnitude but zero, infinity if there is none */
    int64_t exponent;        /* their magnitudes are below 2^exponent, which tells where the bins lie */
    double magic[2];         /* that round to the unit of the top bin, for numbers and for squares */
    int64_t stored;          /* CSR: how many were stored */
    int64_t low_bits[2][CK_BINS], high_bits[2][CK_BINS]; /* of the sums of the numbers and of their squares */
} ck_column;

#define CK_EXACT_LEAST (-2240) /* the exponent of the lowest digit: below the product of any two doubles */
#define CK_EXACT_DIGITS 140

/* A sum of any doubles; members of 8 bytes. */
typedef struct {
    int64_t digits[CK_EXACT_DIGITS];
    int64_t added;  /* since digits were carried */
    int64_t beyond; /* whether some number was not finite */
    int64_t top;    /* the exponent below which the last numbers lay: a guess for the next ones */
} ck_exact_sum;

#endif
