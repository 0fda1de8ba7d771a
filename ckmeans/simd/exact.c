/* Where sums in whole numbers begin and end: the grid that fits some rows, means by long division, and exact sums as
 * doubles. Compiled once: this is done once per fit, or hardly ever.
 *
 * docs/proofs/sums.md explains the grid. Knows nothing of rows. */
#include "ckmeans_simd.h"

#include <math.h>
#include <string.h>

/* ---- Whole numbers of many words, the lowest word first ---- */

#define CK_WORDS 544 /* CK_GRID_LIMBS limbs of 50 bits, shifted by the range of the exponents of two doubles */

typedef struct {
    int count; /* of words, the highest of which is not zero */
    uint32_t words[CK_WORDS];
} ck_whole;

static void trim(ck_whole *a) {
    while (a->count && a->words[a->count - 1] == 0) a->count--;
}

/* How many bits a number has. */
static int bit_length(const ck_whole *a) {
    int bits = 32 * a->count;
    if (a->count)
        for (uint32_t top = a->words[a->count - 1]; !(top >> 31); top <<= 1) bits--;
    return bits;
}

/* Times 2^bits, bits not negative. */
static void shift_up(ck_whole *a, int bits) {
    const int words = bits / 32, rest = bits % 32;
    if (!a->count) return;
    memmove(a->words + words, a->words, (size_t)a->count * sizeof a->words[0]);
    memset(a->words, 0, (size_t)words * sizeof a->words[0]);
    a->count += words;
    if (!rest) return;
    a->words[a->count] = 0;
    for (int i = a->count; i > words; i--) a->words[i] = a->words[i] << rest | a->words[i - 1] >> (32 - rest);
    a->words[words] <<= rest;
    a->count++;
    trim(a);
}

/* Half of it, rounded down. */
static void halve(ck_whole *a) {
    for (int i = 0; i < a->count; i++) a->words[i] = a->words[i] >> 1 | (i + 1 < a->count ? a->words[i + 1] << 31 : 0);
    trim(a);
}

/* Whether a >= b. */
static int not_less(const ck_whole *a, const ck_whole *b) {
    if (a->count != b->count) return a->count > b->count;
    for (int i = a->count - 1; i >= 0; i--)
        if (a->words[i] != b->words[i]) return a->words[i] > b->words[i];
    return 1;
}

/* a -= b, where a >= b. */
static void subtract(ck_whole *a, const ck_whole *b) {
    int64_t borrow = 0;
    for (int i = 0; i < a->count; i++) {
        borrow += (int64_t)a->words[i] - (i < b->count ? (int64_t)b->words[i] : 0);
        a->words[i] = (uint32_t)borrow;
        borrow >>= 32;
    }
    trim(a);
}

/* a += b. */
static void add(ck_whole *a, const ck_whole *b) {
    uint64_t carry = 0;
    for (int i = 0; i < b->count || i < a->count || carry; i++) {
        if (i == a->count) a->words[a->count++] = 0;
        carry += (uint64_t)a->words[i] + (i < b->count ? b->words[i] : 0);
        a->words[i] = (uint32_t)carry;
        carry >>= 32;
    }
}

/* Times a number below 2^53. */
static void multiply(ck_whole *a, uint64_t factor) {
    ck_whole above = *a;
    uint64_t low = 0, high = 0;
    for (int i = 0; i < a->count; i++) {
        low += (uint64_t)a->words[i] * (uint32_t)factor;
        a->words[i] = (uint32_t)low, low >>= 32;
        high += (uint64_t)above.words[i] * (factor >> 32);
        above.words[i] = (uint32_t)high, high >>= 32;
    }
    if (low) a->words[a->count++] = (uint32_t)low;
    if (high) above.words[above.count++] = (uint32_t)high;
    trim(a), trim(&above);
    shift_up(&above, 32);
    add(a, &above);
}

/* a = +- what limbs that lie `width` apart make, in units of the last one; returns whether it is negative. */
static int from_limbs(ck_whole *a, const uint64_t *limbs, ptrdiff_t width, int count, int bits) {
    /* Two's complement, in enough words, limb by limb from the first one. */
    const int words = (count * bits + 64) / 32 + 2;
    memset(a->words, 0, (size_t)words * sizeof a->words[0]);
    for (int limb = 0; limb < count; limb++) {
        const int at = (count - 1 - limb) * bits, first = at / 32, rest = at % 32;
        const int64_t v = (int64_t)limbs[limb * width];
        const uint32_t sign = v < 0 ? UINT32_MAX : 0;
        const uint64_t low = (uint64_t)v << rest;
        const uint64_t high = rest ? (uint64_t)(v >> (64 - rest)) : (uint64_t)(v >> 63);
        uint64_t carry = 0;
        for (int i = first; i < words; i++) {
            const int part = i - first;
            carry += (uint64_t)a->words[i] + (part == 0   ? (uint32_t)low
                                              : part == 1 ? (uint32_t)(low >> 32)
                                              : part == 2 ? (uint32_t)high
                                                          : sign);
            a->words[i] = (uint32_t)carry, carry >>= 32;
        }
    }
    const int negative = a->words[words - 1] >> 31 != 0;
    uint64_t carry = 1;
    for (int i = 0; negative && i < words; i++) {
        carry += (uint32_t)~a->words[i];
        a->words[i] = (uint32_t)carry, carry >>= 32;
    }
    a->count = words;
    trim(a);
    return negative;
}

/* The double nearest to (bits + some if more is set, less than 1) 2^exponent, the even one on ties. */
static double rounded(uint64_t bits, int more, int exponent) {
    if (!bits) return 0.0;
    int length = 64;
    for (uint64_t v = bits; !(v >> 63); v <<= 1) length--;
    int drop = length - 53;
    if (exponent + drop < -1074) drop = -1074 - exponent;
    if (drop <= 0) return ldexp((double)bits, exponent);
    if (drop > 64) return 0.0;
    uint64_t kept = drop == 64 ? 0 : bits >> drop;
    const uint64_t half = UINT64_C(1) << (drop - 1), rest = bits & (half | (half - 1));
    kept += rest > half || (rest == half && (more || kept & 1));
    return ldexp((double)kept, exponent + drop);
}

/* The double nearest to a / b 2^exponent; b is not zero. Both are changed. */
static double quotient(ck_whole *a, ck_whole *b, int exponent) {
    if (!a->count) return 0.0;
    /* Shifted so that the quotient has 63 or 64 digits. */
    const int shift = 63 - bit_length(a) + bit_length(b);
    uint64_t bits = 0;
    shift_up(shift > 0 ? a : b, shift > 0 ? shift : -shift);
    shift_up(b, 63);
    for (int i = 0; i < 64; i++) {
        bits <<= 1;
        if (not_less(a, b)) {
            subtract(a, b);
            bits |= 1;
        }
        halve(b);
    }
    return rounded(bits, a->count != 0, exponent - shift);
}

/* The exponent of a power of two. */
static int exponent_of(double power) {
    int e;
    frexp(power, &e);
    return e - 1;
}

double ck_exact_mean(const ck_grid *g, const uint64_t *totals, int64_t count, ptrdiff_t j) {
    ck_whole total, weight, origin;
    int e, negative = from_limbs(&total, totals + j, g->d + 1, g->limbs, g->bits);
    if (g->weighted) {
        from_limbs(&weight, totals + g->d, g->d + 1, g->limbs, g->bits);
    } else {
        const uint64_t n = (uint64_t)count;
        weight.count = 2, weight.words[0] = (uint32_t)n, weight.words[1] = (uint32_t)(n >> 32);
        trim(&weight);
        shift_up(&weight, g->bits * g->limbs);
    }
    /* total 2^unit / weight + origin is (total 2^unit + digits 2^e weight) / weight. */
    const int unit = exponent_of(g->scale[g->d]) - exponent_of(g->scale[j]);
    const uint64_t digits = (uint64_t)ldexp(fabs(frexp(g->origin[j], &e)), 53);
    if (!digits) {
        const double mean = quotient(&total, &weight, unit);
        return negative ? -mean : mean;
    }
    e -= 53;
    origin = weight;
    multiply(&origin, digits);
    shift_up(e > unit ? &origin : &total, e > unit ? e - unit : unit - e);
    if (negative == (g->origin[j] < 0.0)) {
        add(&total, &origin);
    } else if (not_less(&total, &origin)) {
        subtract(&total, &origin);
    } else {
        subtract(&origin, &total);
        total = origin, negative = !negative;
    }
    const double mean = quotient(&total, &weight, e > unit ? unit : e);
    return negative ? -mean : mean;
}

double ck_exact_value(const ck_exact_sum *sums, ptrdiff_t n, int power, int *is_zero) {
    uint32_t words[CK_EXACT_DIGITS + 4] = {0};
    int top = CK_EXACT_DIGITS + 3;
    *is_zero = 0;
    for (ptrdiff_t s = 0; s < n; s++) {
        int64_t carry = 0;
        if (sums[s].beyond) return INFINITY;
        for (int i = 0; i < CK_EXACT_DIGITS + 4; i++) {
            const int64_t digit = i < CK_EXACT_DIGITS ? sums[s].digits[i] : 0;
            /* Their upper halves apart, so that nothing overflows. */
            const int64_t low = (int64_t)words[i] + (digit & INT64_C(0xFFFFFFFF)) + (carry & INT64_C(0xFFFFFFFF));
            words[i] = (uint32_t)low;
            carry = (low >> 32) + (digit >> 32) + (carry >> 32);
        }
    }
    while (top >= 0 && words[top] == 0) top--;
    *is_zero = top < 0;
    if (top < 0) return 0.0;
    /* The highest two words, and a third one's digits below them. */
    uint64_t bits = (uint64_t)words[top] << 32 | (top > 0 ? words[top - 1] : 0);
    uint32_t below = top > 1 ? words[top - 2] : 0;
    int shift = 0, more = 0;
    while (!(bits << shift >> 63)) shift++;
    if (shift) bits = bits << shift | below >> (32 - shift);
    more = (below << shift) != 0;
    for (int i = top - 3; i >= 0; i--) more |= words[i] != 0;
    return rounded(bits, more, CK_EXACT_LEAST + 32 * (top - 1) - shift + power);
}

/* ---- The grid ---- */

#define CK_TOTAL_BITS 62   /* a sum stays below 2^62 */
#define CK_TERM_BITS 50    /* a term stays below 2^50, so that rounding by addition works */
#define CK_MOST_DIGITS 900 /* from the first limb's top to the last digit, up to which scaled numbers fit float64 */
#define CK_FEW_DIGITS 12   /* below the first limb of float32's, which few of many rows need */

/* The e with |value| <= 2^e. */
static int exponent_above(double value) {
    int e = 0;
    frexp(value, &e);
    return e;
}

static int larger(int a, int b) { return a > b ? a : b; }
static int smaller(int a, int b) { return a < b ? a : b; }

/* Sets the origin and the scale of column j; returns how many digits there are below the first limb's unit, at most. */
static int set_column(const ck_grid *g, ptrdiff_t j, double *origin, double *scale, double *unit, float *limit,
                      const ck_range *r, int lowest_weight) {
    const double low = r->minimum[j], high = r->maximum[j];
    const int e = exponent_above(0.5 * high - 0.5 * low) + 1;
    const double middle = 0.5 * high + 0.5 * low;
    scale[j] = unit[j] = 1.0, origin[j] = 0.0, limit[j] = 0.0f;
    /* Far from zero an origin of few digits, within a factor of two of every number: subtracting it is exact. */
    if (low == high) {
        origin[j] = low;
        return 0;
    }
    if (e < 1000 && fabs(middle) >= ldexp(1.0, e + 1)) origin[j] = ldexp(rint(ldexp(middle, -e)), e);
    const int of_scale = smaller(g->bits - exponent_above(fmax(fabs(high - origin[j]), fabs(low - origin[j]))), 1023);
    const int of_unit = (g->weighted ? g->bits : 0) - of_scale;
    scale[j] = ldexp(1.0, of_scale);
    limit[j] = ldexpf(1.0f, smaller(23 - of_scale, 127));
    unit[j] = of_unit >= -1000 && of_unit <= 1000 ? ldexp(1.0, of_unit) : NAN;
    return -(larger(exponent_above(r->least[j]) - r->digits, r->floor) + of_scale + lowest_weight);
}

int ck_plan_grid(ck_grid *g, double *columns, float *limits, const ck_range *r) {
    const ptrdiff_t d = r->d;
    double *origin = columns, *scale = columns + d + 1, *unit = columns + 2 * (d + 1);
    int lowest_weight = 0, needed = 0;
    memset(g, 0, sizeof *g);
    g->d = d, g->weighted = r->weighted, g->weight_unit = 1.0;
    g->bits = smaller(CK_TOTAL_BITS - exponent_above((double)r->n), CK_TERM_BITS);
    if (g->bits < 1) return 0; /* so many rows that no term may have a digit */
    g->low_scale = ldexp(1.0, g->bits);
    g->origin = origin, g->scale = scale, g->unit = unit, g->limit = limits;
    if (g->weighted) {
        g->weight_unit = ldexp(1.0, smaller(-exponent_above(r->heaviest), 1023));
        lowest_weight = larger(exponent_above(r->lightest) - 53, -1074) + exponent_above(g->weight_unit) - 1;
    }
    origin[d] = unit[d] = 0.0, limits[d] = 0.0f, scale[d] = ldexp(1.0, g->bits);
    for (ptrdiff_t j = 0; j < d; j++)
        needed = larger(needed, set_column(g, j, origin, scale, unit, limits, r, lowest_weight));
    needed = larger(needed, -lowest_weight - g->bits);
    g->limbs = 1 + larger(0, (needed + g->bits - 1) / g->bits);
    /* Where few numbers reach below the first limb, it is faster to look for them. Values so far away that they need
     * four push all others down to the last of them. */
    const int few = r->digits < 53 && needed <= CK_FEW_DIGITS, far = g->limbs >= 4;
    g->together = g->weighted ? 3 : few ? 1 : far ? 4 : smaller(g->limbs, 2);
    g->limbs = larger(g->limbs, g->together);
    g->wide = needed + g->bits > CK_MOST_DIGITS;
    return g->limbs <= CK_GRID_LIMBS;
}
