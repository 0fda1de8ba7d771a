/* Sums of a column's numbers and of their squares in bins that do not depend on any order, their mean and variance:
 * docs/proofs/statistics.md.
 *
 * Bins lie CK_BIN_BITS bits apart, at places that are the same for all columns; the top one is chosen by the largest
 * magnitude of the column alone. Knows nothing of how numbers are stored. */
#ifndef CK_COLUMNS_H
#define CK_COLUMNS_H

#include "once/exact_sum.h"

#define CK_BIN_BITS 50
#define CK_LEAST_EXPONENT (-400) /* columns of smaller numbers have the bins of this one */
#define CK_MOST_EXPONENT 480     /* columns of larger ones have no sums: squares would leave the range of doubles */

/* The exponent of the unit of the top bin, for numbers below 2^e: at most 2^49 units, so that a bin above would get
 * nothing. Between them, the bins of everyday numbers hold all their digits. */
CK_INLINE int64_t sums_unit(int64_t e) {
    return ((e < CK_MOST_EXPONENT ? e : CK_MOST_EXPONENT) + 2025) / 50 * 50 - 2025;
}

/* The same for squares of such numbers. */
CK_INLINE int64_t squares_unit(int64_t e) {
    return (2 * (e < CK_MOST_EXPONENT ? e : CK_MOST_EXPONENT) + 2030) / 50 * 50 - 2030;
}

/* The least e, but CK_LEAST_EXPONENT at least, such that a magnitude lies below 2^e. */
CK_INLINE int64_t exponent_above(double magnitude) {
    const int64_t e = (int64_t)(pattern_of(magnitude) >> 52 & 0x7FF) - 1022; /* zero may have a sign */
    return e > CK_LEAST_EXPONENT ? e : CK_LEAST_EXPONENT;
}

/* The exponent of the unit to which a magic number rounds. */
CK_INLINE int64_t unit_of(double magic) { return (int64_t)(pattern_of(magic) >> 52) - 1023 - 52; }

static void place_bins(ck_column *c, int64_t e) {
    c->exponent = e, c->magic[0] = magic_of(sums_unit(e)), c->magic[1] = magic_of(squares_unit(e));
}

static void lower_bins(int64_t *bins, int64_t by) {
    for (int64_t b = CK_BINS - 1; b >= 0; b--) bins[b] = b >= by ? bins[b - by] : 0;
}

/* Makes room for numbers up to 2^e: bins move down, and those that fall out below are dropped. */
static void raise_column(ck_column *c, int64_t e) {
    if (e <= c->exponent) return;
    const int64_t sums = unit_of(c->magic[0]), squares = unit_of(c->magic[1]);
    place_bins(c, e);
    const int64_t sums_by = (unit_of(c->magic[0]) - sums) / CK_BIN_BITS;
    const int64_t squares_by = (unit_of(c->magic[1]) - squares) / CK_BIN_BITS;
    lower_bins(c->high_bits[0], sums_by), lower_bins(c->low_bits[0], sums_by);
    lower_bins(c->high_bits[1], squares_by), lower_bins(c->low_bits[1], squares_by);
}

static void clear_columns(ck_column *columns, ptrdiff_t d) {
    memset(columns, 0, (size_t)d * sizeof *columns);
    for (ptrdiff_t j = 0; j < d; j++) {
        columns[j].low = INFINITY, columns[j].high = -INFINITY, columns[j].least = INFINITY;
        place_bins(columns + j, CK_LEAST_EXPONENT);
    }
}

/* The form that has one pattern for each value. */
static void settle_column(ck_column *c) {
    c->low += 0.0, c->high += 0.0; /* zero has no sign */
    for (int b = 0; b < 2 * CK_BINS; b++) {
        int64_t *high = &c->high_bits[0][0] + b, *low = &c->low_bits[0][0] + b;
        if (c->exponent > CK_MOST_EXPONENT) *high = *low = 0;
        *high += *low >> 32;
        *low &= CK_DIGIT;
    }
}

/* As the table has it. */
static void merge_columns(ck_column *into, const ck_column *from, ptrdiff_t d) {
    for (ptrdiff_t j = 0; j < d; j++) {
        ck_column *c = into + j, other = from[j];
        raise_column(&other, c->exponent);
        raise_column(c, other.exponent);
        c->low = other.low < c->low ? other.low : c->low;
        c->high = other.high > c->high ? other.high : c->high;
        c->least = other.least < c->least ? other.least : c->least;
        c->stored += other.stored;
        for (int b = 0; b < 2 * CK_BINS; b++) {
            (&c->high_bits[0][0])[b] += (&other.high_bits[0][0])[b];
            (&c->low_bits[0][0])[b] += (&other.low_bits[0][0])[b];
        }
        settle_column(c);
    }
}

enum { CK_COLUMN_DIGITS = 20 };

/* The bins of one sum as digits, in units of the lowest bin. */
static void digits_of_bins(const int64_t *high, const int64_t *low, int64_t *digits) {
    memset(digits, 0, CK_COLUMN_DIGITS * sizeof *digits);
    for (int b = 0; b < CK_BINS; b++) {
        const int64_t bit = CK_BIN_BITS * (CK_BINS - 1 - b);
        add_digits(digits, bit, low[b]);
        add_digits(digits, bit + 32, high[b]);
    }
    carry_digits(digits, CK_COLUMN_DIGITS);
}

/* Makes digits those of the magnitude, and returns whether the number was negative. */
static int take_sign(int64_t *digits) {
    const int negative = digits[CK_COLUMN_DIGITS - 1] < 0;
    if (negative) {
        for (int i = 0; i < CK_COLUMN_DIGITS; i++) digits[i] = -digits[i];
        carry_digits(digits, CK_COLUMN_DIGITS);
    }
    return negative;
}

static int used_digits(const int64_t *digits) {
    int used = CK_COLUMN_DIGITS;
    while (used && !digits[used - 1]) used--;
    return used;
}

/* to += sign * a * b * 2^bit, for a and b that are not negative. */
static void add_digit_products(int64_t *to, const int64_t *a, int a_used, const int64_t *b, int b_used, int64_t bit,
                               int64_t sign) {
    uint64_t product[CK_COLUMN_DIGITS] = {0};
    for (int i = 0; i < a_used; i++) {
        uint64_t carry = 0;
        for (int j = 0; j < b_used; j++) { /* fits: (2^32 - 1)^2 + 2 (2^32 - 1) < 2^64 */
            carry += product[i + j] + (uint64_t)a[i] * (uint64_t)b[j];
            product[i + j] = carry & (uint64_t)CK_DIGIT;
            carry >>= 32;
        }
        product[i + b_used] = carry;
    }
    for (int i = 0; i < a_used + b_used; i++) add_digits(to, bit + 32 * i, sign * (int64_t)product[i]);
    carry_digits(to, CK_COLUMN_DIGITS);
}

/* The nearest double to digits that are not negative, as a fraction below 1 and the exponent that goes with it. */
static double fraction_of(const int64_t *digits, int *exponent) {
    const int used = used_digits(digits);
    *exponent = 0;
    if (!used) return 0.0;
    uint64_t top = (uint64_t)digits[used - 1] << 32, rest = 0;
    if (used > 1) top |= (uint64_t)digits[used - 2];
    if (used > 2) rest = (uint64_t)digits[used - 3] << 32;
    int shift = 0;
    for (; !(top >> 63); shift++, rest <<= 1) top = top << 1 | rest >> 63;
    int sticky = rest != 0;
    for (int i = 0; i + 3 < used; i++) sticky |= digits[i] != 0;
    *exponent = 32 * used - shift;
    return ldexp((double)(top | (uint64_t)sticky), -64);
}

/* Of n numbers: S / n, and (n Q - S^2) / n^2, each difference and product exact. */
static void column_moments(const ck_column *c, int64_t n, double *mean, double *variance) {
    *mean = c->low, *variance = 0.0;
    if (!(c->low < c->high)) return;
    if (c->exponent > CK_MOST_EXPONENT) {
        *mean = 0.5 * c->low + 0.5 * c->high, *variance = INFINITY;
        return;
    }
    const int64_t sums = unit_of(c->magic[0]) - CK_BIN_BITS * (CK_BINS - 1);
    const int64_t squares = unit_of(c->magic[1]) - CK_BIN_BITS * (CK_BINS - 1);
    const int64_t count[2] = {n & CK_DIGIT, n >> 32};
    int64_t s[CK_COLUMN_DIGITS], q[CK_COLUMN_DIGITS], difference[CK_COLUMN_DIGITS] = {0};
    int exponent;
    digits_of_bins(c->high_bits[0], c->low_bits[0], s);
    digits_of_bins(c->high_bits[1], c->low_bits[1], q);
    const double sign = take_sign(s) ? -1.0 : 1.0, sum = fraction_of(s, &exponent);
    *mean = sign * ldexp(sum / (double)n, exponent + (int)sums);
    *mean = *mean < c->low ? c->low : *mean > c->high ? c->high : *mean;
    if (take_sign(q)) return;
    add_digit_products(difference, q, used_digits(q), count, count[1] ? 2 : 1, squares - 2 * sums, 1);
    add_digit_products(difference, s, used_digits(s), s, used_digits(s), 0, -1);
    if (difference[CK_COLUMN_DIGITS - 1] < 0) return; /* what was dropped below the bins */
    *variance = fraction_of(difference, &exponent) / (double)n / (double)n;
    *variance = ldexp(*variance, exponent + 2 * (int)sums);
}

/* As the table has it. */
static void columns_moments(const ck_column *columns, ptrdiff_t d, int64_t n, double *mean, double *variance) {
    for (ptrdiff_t j = 0; j < d; j++) column_moments(columns + j, n, mean + j, variance + j);
}

#endif
