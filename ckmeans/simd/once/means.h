/* Means of clusters: quotients of sums in fixed point, rounded once: docs/proofs/sums.md.
 *
 * A quotient is computed to twice the digits of a double. Where that does not tell how it is rounded, which is hardly
 * ever, or where exponents are extreme, the answer is NaN and ck_exact_mean() divides whole numbers. Knows nothing of
 * rows. */
#ifndef CK_MEANS_H
#define CK_MEANS_H

#include "once/fixed_point.h"

#define CK_MOST_LIMBS 256 /* of a sum: 4,300 digits in limbs of 20 at least */
#define CK_TINY 0x1p-900  /* below it a product of two factors may lose digits */
#define CK_DOUBT 0x1p-97  /* of a mean and of its quotient, by which they are never off */

/* A number of about 106 digits: high + low; lost: not 0 if it has more. */
typedef struct {
    double high, low, lost;
} ck_twice;

/* Adds a double; what even the lower half cannot hold is lost. */
CK_INLINE ck_twice twice_plus(ck_twice a, double b) {
    const double sum = a.high + b, part = sum - a.high;
    const double error = (a.high - (sum - part)) + (b - part);
    const double low = a.low + error, low_part = low - a.low;
    const double lost = (a.low - (low - low_part)) + (error - low_part);
    const double high = sum + low, high_part = high - sum;
    const ck_twice result = {high, (sum - (high - high_part)) + (low - high_part), fabs(a.lost) + fabs(lost)};
    return result;
}

/* A signed integer times 2^32, and what is left of it, as doubles: compilers vectorise this. */
CK_INLINE double upper_half(uint64_t v) {
    return number_of((v >> 32) ^ UINT64_C(0x4530000080000000)) - 0x1.00000800p84; /* 2^84 + 2^63 */
}
CK_INLINE double lower_half(uint64_t v) {
    return number_of((v & UINT64_C(0xFFFFFFFF)) | UINT64_C(0x4330000000000000)) - 0x1p52;
}

/* A signed integer. */
CK_INLINE ck_twice twice_of(uint64_t v) {
    const double above = upper_half(v), below = lower_half(v), sum = above + below;
    const ck_twice result = {sum, below - (sum - above), 0.0};
    return result;
}

/* Limbs that lie `width` apart as one number in units of the limb *first, OUT, which is not zero unless all are. */
static ck_twice twice_of_limbs(const uint64_t *totals, ptrdiff_t width, int limbs, int bits, int *first) {
    int64_t digits[CK_MOST_LIMBS], carry = 0;
    int limb = limbs - 1;
    for (; limb > 0; limb--) { /* digits of `bits` bits, so that those in front decide */
        const int64_t v = (int64_t)totals[limb * width] + carry, half = INT64_C(1) << (bits - 1);
        carry = (v + half) >> bits;
        digits[limb] = v - carry * (INT64_C(1) << bits);
    }
    digits[0] = (int64_t)totals[0] + carry;
    while (limb < limbs - 1 && digits[limb] == 0) limb++;
    *first = limb;
    ck_twice sum = twice_of((uint64_t)digits[limb]);
    for (int i = 1; limb + i < limbs; i++) {
        if (i * bits < 200)
            sum = twice_plus(sum, ldexp((double)digits[limb + i], -i * bits));
        else if (digits[limb + i] != 0)
            sum.lost = 1.0;
    }
    return sum;
}

/* origin + (sum / weight) unit, rounded once; NaN where that takes more digits than there are. */
static double careful_mean(ck_twice sum, ck_twice weight, double origin, double unit) {
    const double q = sum.high / weight.high, product = q * weight.high, q_low = q * weight.low;
    /* What dividing has left of the sum: the first difference is exact. */
    ck_twice left = {(sum.high - product) - product_error(q, weight.high, product), 0.0, sum.lost + weight.lost};
    left = twice_plus(twice_plus(left, sum.low), -q_low);
    left = twice_plus(left, -product_error(q, weight.low, q_low));
    const double r = left.high / weight.high, r_product = r * weight.high;
    const double rest = ((left.high - r_product) - product_error(r, weight.high, r_product)) + left.low;
    ck_twice mean = {origin, 0.0, fabs(left.lost) + fabs(rest) + fabs(r * weight.low)};
    mean = twice_plus(twice_plus(mean, q * unit), r * unit);
    /* The quotient is right to 2^-100 of it, the mean to 2^-104 of it beside; nothing lost: it is the mean itself. */
    const double doubt = mean.lost == 0.0 ? 0.0 : CK_DOUBT * (fabs(q * unit) + fabs(mean.high));
    const double up = mean.high + (mean.low + doubt), down = mean.high + (mean.low - doubt);
    const int large = fabs(q * unit) >= CK_TINY && fabs(up) >= CK_TINY && (r == 0.0 || fabs(r * unit) >= DBL_MIN);
    return up == down && (sum.high == 0.0 || large) ? up : NAN;
}

/* The same in a few operations, which do not notice that nothing is lost; least: of the sum's magnitude, below which
 * its digits do not do. */
CK_INLINE double quick_mean(double high, double low, double least, ck_twice weight, double origin, double unit) {
    const double sum = high + low, q = sum / weight.high, product = q * weight.high;
    const double left = ((sum - product) - product_error(q, weight.high, product)) + (low - (sum - high));
    const double above = q * unit, r = (left - q * weight.low) / weight.high * unit;
    const double mean = origin + above, error = (above - (mean - origin)) + r;
    const double doubt = CK_DOUBT * (fabs(above) + fabs(mean));
    const double up = mean + (error + doubt), down = mean + (error - doubt);
    const int large = (fabs(above) >= CK_TINY) & (fabs(up) >= CK_TINY) & (fabs(sum) >= least);
    return (up == down) & (large | ((sum == 0.0) & (least == 0.0))) ? up : NAN;
}

/* Means of d columns of `limbs` limbs, by quick_mean(). */
CK_INLINE void quick_means(const ck_grid *g, const uint64_t *totals, ck_twice weight, double *mean, const int limbs) {
    const ptrdiff_t d = g->d, width = d + 1;
    const double *CK_RESTRICT origin = g->origin, *CK_RESTRICT unit = g->unit;
    const double second = 1.0 / g->low_scale;
    /* Below it what limbs 2 and on are rounded by would matter: 2^9 of their largest unit, or 2^-22 of limb 1's. */
    const double least = limbs > 2 ? fmax(0x1p112 * second * second, 0x1p78 * second) : 0.0;
    for (ptrdiff_t j = 0; j < d; j++) {
        const double above = upper_half(totals[j]), below = lower_half(totals[j]);
        double high = above + below, low = below - (high - above);
        if (limbs > 1) {
            const double next = upper_half(totals[width + j]) * second, sum = high + next, part = sum - high;
            low += (high - (sum - part)) + (next - part);
            low += lower_half(totals[width + j]) * second;
            high = sum;
        }
        double rest = 0.0, limb_unit = second;
        for (int limb = 2; limb < limbs; limb++) {
            limb_unit *= second;
            rest += (upper_half(totals[limb * width + j]) + lower_half(totals[limb * width + j])) * limb_unit;
        }
        mean[j] = quick_mean(high, low + rest, least, weight, origin[j], unit[j]);
    }
}

/* As the table has them. */
static double cluster_weight(const ck_grid *g, const uint64_t *totals, int64_t count) {
    int first;
    if (!g->weighted) return (double)count;
    const ck_twice sum = twice_of_limbs(totals + g->d, g->d + 1, g->limbs, g->bits, &first);
    const double weight = ldexp(sum.high, -(first + 1) * g->bits);
    return sum.high > 0.0 && weight == 0.0 ? 0x1p-1074 : weight;
}

static ptrdiff_t cluster_mean(const ck_grid *g, const uint64_t *totals, int64_t count, double *mean) {
    const ptrdiff_t d = g->d;
    ck_twice weight = {(double)count, 0.0, 0.0};
    int weight_first = 0, first;
    ptrdiff_t undecided = 0;
    if (g->weighted) weight = twice_of_limbs(totals + d, d + 1, g->limbs, g->bits, &weight_first);
    switch (weight_first ? 0 : g->limbs) {
    case 1: quick_means(g, totals, weight, mean, 1); break;
    case 2: quick_means(g, totals, weight, mean, 2); break;
    case 3: quick_means(g, totals, weight, mean, 3); break;
    case 4: quick_means(g, totals, weight, mean, 4); break;
    default:
        for (ptrdiff_t j = 0; j < d; j++) mean[j] = NAN;
    }
    for (ptrdiff_t j = 0; j < d; j++) {
        if (mean[j] == mean[j]) continue;
        const ck_twice sum = twice_of_limbs(totals + j, d + 1, g->limbs, g->bits, &first);
        mean[j] = careful_mean(sum, weight, g->origin[j], ldexp(g->unit[j], (weight_first - first) * g->bits));
        undecided += mean[j] != mean[j];
    }
    return undecided;
}

#endif
