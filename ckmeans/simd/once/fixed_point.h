/* Numbers and products of two numbers in fixed point, without losing a digit: docs/proofs/sums.md.
 *
 * A column's sum is kept in limbs: limb l counts multiples of 2^(-bits l), in a unit that makes every term of limb 0
 * at most 2^bits. Knows nothing of rows and labels. */
#ifndef CK_FIXED_POINT_H
#define CK_FIXED_POINT_H

#include "ckmeans_simd.h"
#include "once/doubles.h"

/* Added to a double below 2^51 in magnitude, it leaves the nearest integer in the low bits of the pattern. */
#define CK_ROUND_TO_INTEGER 6755399441055744.0        /* 1.5 * 2^52 */
#define CK_ROUND_PATTERN UINT64_C(0x4338000000000000) /* its bits */

/* The nearest integer to a number below 2^51. */
CK_INLINE uint64_t to_grid(double scaled) { return pattern_of(scaled + CK_ROUND_TO_INTEGER) - CK_ROUND_PATTERN; }

/* What rounding to the nearest integer left over: exact, at most a half. */
CK_INLINE double off_grid(double scaled) { return scaled - ((scaled + CK_ROUND_TO_INTEGER) - CK_ROUND_TO_INTEGER); }

/* Adds a number, in the unit of limb `limb`, to a sum and takes it out of another (NULL: of none). */
CK_INLINE void add_from_limb(const ck_grid *g, double number, int limb, uint64_t *more, uint64_t *less) {
    const ptrdiff_t width = g->d + 1;
    for (ptrdiff_t at = limb * width; number != 0.0 && limb < g->limbs; at += width, limb++) {
        const uint64_t term = to_grid(number);
        more[at] += term;
        if (less) less[at] -= term;
        number = off_grid(number) * g->low_scale;
    }
}

/* Adds mantissa * 2^exponent, in the unit of limb 0, whatever the exponent; the mantissa is below 1. */
static void add_with_exponent(const ck_grid *g, double mantissa, int exponent, uint64_t *more, uint64_t *less) {
    const int limb = exponent >= g->bits ? 0 : (g->bits - exponent) / g->bits;
    add_from_limb(g, ldexp(mantissa, exponent + limb * g->bits), limb, more, less);
}

/* Adds weight times number / unit, for factors whose product may leave float64's range; weight: 1 where there is none.
 */
static void add_any_product(const ck_grid *g, double number, double scale, double weight, uint64_t *more,
                            uint64_t *less) {
    int of_number, of_scale, of_weight, of_unit;
    const double a = frexp(number, &of_number), b = frexp(weight, &of_weight), product = a * b;
    frexp(scale, &of_scale);
    frexp(g->weight_unit, &of_unit);
    const int exponent = of_number + of_scale + of_weight + of_unit - 2; /* of powers of two frexp makes one more */
    add_with_exponent(g, product, exponent, more, less);
    add_with_exponent(g, product_error(a, b, product), exponent, more, less);
}

/* Adds the number x of column j, times its weight, to a sum: more and less are of this column. */
static void add_number(const ck_grid *g, ptrdiff_t j, double x, double weight, uint64_t *more, uint64_t *less) {
    const double above = x - g->origin[j];
    if (g->wide) {
        add_any_product(g, above, g->scale[j], weight, more, less);
        return;
    }
    const double scaled = above * g->scale[j], unit_weight = weight * g->weight_unit, product = unit_weight * scaled;
    add_from_limb(g, product, 0, more, less);
    if (g->weighted) add_from_limb(g, product_error(unit_weight, scaled, product), 0, more, less);
}

/* Adds a row's weight, which column d sums up. */
static void add_weight(const ck_grid *g, double weight, uint64_t *more, uint64_t *less) {
    uint64_t *to = more + g->d, *from = less ? less + g->d : NULL;
    if (g->wide)
        add_any_product(g, 1.0, g->scale[g->d], weight, to, from);
    else
        add_from_limb(g, weight * g->weight_unit * g->scale[g->d], 0, to, from);
}

#endif
