/* Doubles as patterns of bits, and what rounding a product loses. Knows nothing of what they stand for. */
#ifndef CK_DOUBLES_H
#define CK_DOUBLES_H

#include "compiler.h"

/* Compilers vectorise unions, and not memcpy. */
CK_INLINE uint64_t pattern_of(double number) {
    const union {
        double number;
        uint64_t pattern;
    } same = {number};
    return same.pattern;
}

CK_INLINE double number_of(uint64_t pattern) {
    const union {
        uint64_t pattern;
        double number;
    } same = {pattern};
    return same.number;
}

/* a b - product, where product is a b rounded: exact, unless digits fall below float64's range. */
#if CK_HAS_FMA
CK_INLINE double product_error(double a, double b, double product) { return fma(a, b, -product); }
#else
/* The upper 26 digits (Dekker 1971). */
CK_INLINE double upper_digits(double a) {
    const double c = 134217729.0 * a; /* 2^27 + 1 */
    return c - (c - a);
}
CK_INLINE double product_error(double a, double b, double product) {
    const double a1 = upper_digits(a), a2 = a - a1, b1 = upper_digits(b), b2 = b - b1;
    return ((a1 * b1 - product) + a1 * b2 + a2 * b1) + a2 * b2;
}
#endif

#endif
