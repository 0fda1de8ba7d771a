/* Sums of doubles, times weights, without any rounding but that of each product: docs/proofs/statistics.md.
 *
 * A sum is a row of digits of 32 bits, from 2^CK_EXACT_LEAST upwards, each in an int64 that has room for carries. Knows
 * nothing of what is summed. */
#ifndef CK_EXACT_SUM_H
#define CK_EXACT_SUM_H

#include "ckmeans_simd.h"
#include "once/doubles.h"

#define CK_DIGIT INT64_C(0xFFFFFFFF)

/* 1.5 * 2^52 units of 2^exponent. Added to fewer than 2^51 units, it leaves their number, rounded to the nearest
 * integer and to even on ties, in the low bits of the pattern: the number is the pattern less the magic's own. */
CK_INLINE double magic_of(int64_t exponent) {
    return number_of((uint64_t)(1023 + 52 + exponent) << 52 | UINT64_C(1) << 51);
}

/* Takes the multiple of a magic's unit nearest to *left out of it; what is left is exact. Returns the pattern. */
CK_INLINE uint64_t take_bin(double *left, double magic) {
    const double rounded = *left + magic;
    *left -= rounded - magic;
    return pattern_of(rounded);
}

/* digits += m * 2^bit. Three digits change, by less than 2^32 each. */
static void add_digits(int64_t *digits, int64_t bit, int64_t m) {
    const int shift = (int)(bit % 32);
    const uint64_t low = (uint64_t)(m & CK_DIGIT) << shift;
    const int64_t above = (m >> 32) * (INT64_C(1) << shift) + (int64_t)(low >> 32);
    int64_t *to = digits + bit / 32;
    to[0] += (int64_t)(low & (uint64_t)CK_DIGIT);
    to[1] += above & CK_DIGIT;
    to[2] += above >> 32;
}

/* Leaves 32 bits in each digit but the last, which has the sign. */
static void carry_digits(int64_t *digits, int count) {
    for (int i = 0; i + 1 < count; i++) {
        digits[i + 1] += digits[i] >> 32;
        digits[i] &= CK_DIGIT;
    }
}

static void add_units(ck_exact_sum *sum, int64_t exponent, int64_t m) {
    add_digits(sum->digits, exponent - CK_EXACT_LEAST, m);
    if (++sum->added < INT64_C(1) << 30) return;
    carry_digits(sum->digits, CK_EXACT_DIGITS);
    sum->added = 0;
}

/* One number times one weight, whose product may lie beyond the range of doubles: mantissas and exponents apart. */
static void add_product(ck_exact_sum *sum, double number, double weight) {
    int exponent, weight_exponent;
    if (number == 0.0 || weight == 0.0) return;
    if (!(number - number == 0.0)) sum->beyond = 1;
    if (sum->beyond) return;
    const double mantissa = frexp(number, &exponent) * frexp(weight, &weight_exponent); /* from 1/4 up to 1 */
    add_units(sum, (int64_t)exponent + weight_exponent - 54, (int64_t)ldexp(mantissa, 54));
}

/* Adds n terms in two bins of 50 bits below 2^top; returns whether these held every bit. */
static int add_in_bins(ck_exact_sum *sum, const double *terms, ptrdiff_t n, int64_t top) {
    const double high = magic_of(top - 50), low = magic_of(top - 100);
    const uint64_t most = (uint64_t)(top + 1023) << 52; /* the pattern of 2^top */
    uint64_t in_high = 0, in_low = 0, left = 0, above = 0;
    for (ptrdiff_t i = 0; i < n; i++) {
        double rest = terms[i];
        above |= (most - pattern_of(rest)) | pattern_of(rest); /* its sign: some term is larger, or negative */
        in_high += take_bin(&rest, high);
        in_low += take_bin(&rest, low);
        left |= pattern_of(rest);
    }
    if (left << 1 || above >> 63) return 0;
    add_units(sum, top - 50, (int64_t)(in_high - (uint64_t)n * pattern_of(high)));
    add_units(sum, top - 100, (int64_t)(in_low - (uint64_t)n * pattern_of(low)));
    return 1;
}

/* The least e such that all n terms lie below 2^e. */
static int64_t exponent_above_all(const double *terms, ptrdiff_t n) {
    uint64_t most = 0;
    for (ptrdiff_t i = 0; i < n; i++) most = pattern_of(terms[i]) > most ? pattern_of(terms[i]) : most;
    return (int64_t)(most >> 52) - 1022;
}

/* Whether no product of n numbers and their weights is below the normal numbers, which rounds it once more. */
static int all_normal(const double *products, const double *numbers, const double *weights, ptrdiff_t n) {
    uint64_t below = 0; /* its sign: some product is */
    for (ptrdiff_t i = 0; i < n; i++) below |= pattern_of(products[i]) - pattern_of(DBL_MIN);
    int normal = 1;
    for (ptrdiff_t i = 0; i < n && below >> 63; i++)
        normal &= products[i] >= DBL_MIN || numbers[i] == 0.0 || weights[i] == 0.0;
    return normal;
}

/* As the table has it, for at most CK_BLOCK numbers that are not negative. */
static void add_block_exactly(ck_exact_sum *sum, const double *numbers, const double *weights, ptrdiff_t n) {
    double products[CK_BLOCK];
    const double *terms = weights ? products : numbers;
    if (weights)
        for (ptrdiff_t i = 0; i < n; i++) products[i] = numbers[i] * weights[i];
    if (!weights || all_normal(products, numbers, weights, n)) {
        if (add_in_bins(sum, terms, n, sum->top)) return;
        const int64_t top = exponent_above_all(terms, n);
        if (top > -900 && top <= 1000 && top != sum->top && add_in_bins(sum, terms, n, top)) {
            sum->top = top;
            return;
        }
    }
    for (ptrdiff_t i = 0; i < n; i++) add_product(sum, numbers[i], weights ? weights[i] : 1.0);
}

/* As the table has it. */
static void add_exactly(ck_exact_sum *sum, const double *numbers, const double *weights, ptrdiff_t n) {
    for (ptrdiff_t i = 0; i < n; i += CK_BLOCK)
        add_block_exactly(sum, numbers + i, weights ? weights + i : NULL, n - i < CK_BLOCK ? n - i : CK_BLOCK);
}

#endif
