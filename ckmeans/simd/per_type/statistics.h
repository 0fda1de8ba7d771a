/* What columns of type REAL are like, in one pass over rows: range, least magnitude, sums of numbers and of their
 * squares in bins, and whether all are finite.
 *
 * A few rows are looked at twice while they are in the cache: for their range, which tells the bins and how many of
 * them can get anything, and for the bins. Included for each type by tables.h. Knows nothing of clusters. The sums have
 * no order: docs/proofs/statistics.md. */
#include "once/columns.h"

#ifndef CK_STATISTICS_TILE
#define CK_STATISTICS_TILE 256           /* numbers of a wide row that are added up at a time: their bins stay in L1 */
#define CK_STATISTICS_BYTES (128 * 1024) /* of numbers that are read twice: they stay in L2 */
#define CK_STATISTICS_ROWS 8192          /* whose bins do not overflow: 2^49 units each */

/* Which bins numbers go to: the first few alone, where they are multiples of the unit of the last of these. WIDE: the
 * square of a double needs two. */
enum { CK_ONE_BIN, CK_TWO_BINS, CK_ALL_BINS, CK_WIDE_TWO_BINS, CK_WIDE_ALL_BINS };

/* x^2 less its rounded value: exact, unless it lies below all bins. */
CK_INLINE double error_of_square(double x, double rounded) {
#if CK_HAS_FMA
    return fma(x, x, -rounded);
#else
    const double high = number_of((pattern_of(x) + (UINT64_C(1) << 26)) & ~((UINT64_C(1) << 27) - 1)), low = x - high;
    return low * low - ((rounded - high * high) - (high + high) * low);
#endif
}

typedef struct {
    double sums[CK_BINS], squares[CK_BINS];
} ck_magics;

/* Adds one number and its square to bins. */
CK_INLINE void add_to_bins(double x, const ck_magics *m, uint64_t *sums, uint64_t *squares, const int way) {
    double rest = x, square = x * x;
    const double rounded = square;
    const int few = way == CK_ONE_BIN, two = way == CK_TWO_BINS, wide = way >= CK_WIDE_TWO_BINS;
    sums[0] += take_bin(&rest, m->sums[0]);
    if (!few) sums[1] += take_bin(&rest, m->sums[1]);
    if (!few && !two && way != CK_WIDE_TWO_BINS) sums[2] += take_bin(&rest, m->sums[2]);
    squares[0] += take_bin(&square, m->squares[0]);
    if (!few) squares[1] += take_bin(&square, m->squares[1]);
    if (!few && !two) squares[2] += take_bin(&square, m->squares[2]);
    if (wide) {
        double error = error_of_square(x, rounded);
        squares[1] += take_bin(&error, m->squares[1]);
        squares[2] += take_bin(&error, m->squares[2]);
    }
}

CK_INLINE ck_magics magics_of(double sums, double squares) {
    const double lower = 1.0 / 1125899906842624.0; /* 2^-50 */
    const ck_magics m = {{sums, sums * lower, sums * lower * lower},
                         {squares, squares * lower, squares * lower * lower}};
    return m;
}
#endif

/* A tile of columns, or of several rows of few columns side by side: what a look at a few rows finds. */
typedef struct {
    REAL low[CK_STATISTICS_TILE], high[CK_STATISTICS_TILE], least[CK_STATISTICS_TILE];
    PATTERN digits;                                               /* of all mantissas, one upon the other */
    PATTERN infinite;                                             /* its sign: some number is, or is no number */
    double sums[CK_STATISTICS_TILE], squares[CK_STATISTICS_TILE]; /* magic numbers of the top bins */
    uint64_t bins[2 * CK_BINS][CK_STATISTICS_TILE];
    REAL last[4 * CK_STATISTICS_TILE]; /* rows that make no four */
} FN(ck_tile);

CK_INLINE PATTERN FN(pattern)(REAL number) {
    const union {
        REAL number;
        PATTERN pattern;
    } same = {number};
    return same.pattern;
}

CK_INLINE REAL FN(number)(PATTERN pattern) {
    const union {
        PATTERN pattern;
        REAL number;
    } same = {pattern};
    return same.number;
}

#define CK_LOWER(a, b) ((a) < (b) ? (a) : (b))
#define CK_HIGHER(a, b) ((a) > (b) ? (a) : (b))

/* The bits of a magnitude, less one: in their order as numbers, zero is no number and is never the least. */
CK_INLINE REAL FN(below)(REAL v) { return FN(number)((FN(pattern)(v) & ~PATTERN_SIGN) - 1); }

/* An exponent of ones, which says that a number is not finite, carries into the sign's place. */
CK_INLINE PATTERN FN(carried)(REAL v) { return (FN(pattern)(v) & ~PATTERN_SIGN) + PATTERN_ONE; }

/* The range of `rows` wide rows, 4 or 1 of them, of which `w` numbers belong to the tile. */
CK_INLINE void FN(look_at)(FN(ck_tile) * t, const REAL *CK_RESTRICT x, ptrdiff_t stride, ptrdiff_t w, const int rows) {
    REAL *CK_RESTRICT low = t->low, *CK_RESTRICT high = t->high, *CK_RESTRICT least = t->least;
    PATTERN digits = t->digits, infinite = t->infinite;
    const ptrdiff_t s1 = rows > 1 ? stride : 0, s2 = 2 * s1, s3 = 3 * s1;
    for (ptrdiff_t j = 0; j < w; j++) {
        const REAL a = x[j], b = x[s1 + j], c = x[s2 + j], e = x[s3 + j];
        const REAL low_ab = CK_LOWER(a, b), low_ce = CK_LOWER(c, e), lower = CK_LOWER(low_ab, low_ce);
        const REAL high_ab = CK_HIGHER(a, b), high_ce = CK_HIGHER(c, e), higher = CK_HIGHER(high_ab, high_ce);
        const REAL a_least = FN(below)(a), b_least = FN(below)(b), c_least = FN(below)(c), e_least = FN(below)(e);
        REAL smaller = CK_LOWER(a_least, least[j]);
        smaller = CK_LOWER(b_least, smaller);
        smaller = CK_LOWER(c_least, smaller);
        smaller = CK_LOWER(e_least, smaller);
        low[j] = CK_LOWER(lower, low[j]), high[j] = CK_HIGHER(higher, high[j]), least[j] = smaller;
        digits |= FN(pattern)(a) | FN(pattern)(b) | FN(pattern)(c) | FN(pattern)(e);
        infinite |= FN(carried)(a) | FN(carried)(b) | FN(carried)(c) | FN(carried)(e);
    }
    t->digits = digits, t->infinite = infinite;
}

/* The range of n rows of w numbers, and of `rest` numbers behind them. */
static void FN(find_range)(FN(ck_tile) * t, const REAL *x, ptrdiff_t stride, ptrdiff_t n, ptrdiff_t w, ptrdiff_t rest) {
    for (ptrdiff_t j = 0; j < w; j++) t->low[j] = INFINITY, t->high[j] = -INFINITY, t->least[j] = INFINITY;
    t->digits = t->infinite = 0;
    ptrdiff_t i = 0;
    for (; i + 4 <= n; i += 4) FN(look_at)(t, x + i * stride, stride, w, 4);
    for (; i < n; i++) FN(look_at)(t, x + i * stride, 0, w, 1);
    FN(look_at)(t, x + n * stride, 0, rest, 1);
}

/* Adds 4 rows of w numbers to the bins. */
CK_INLINE void FN(add_four)(FN(ck_tile) * t, const REAL *CK_RESTRICT x, ptrdiff_t stride, ptrdiff_t w, const int way) {
    const double *CK_RESTRICT sums_magic = t->sums, *CK_RESTRICT squares_magic = t->squares;
    uint64_t *CK_RESTRICT bins = t->bins[0];
    for (ptrdiff_t j = 0; j < w; j++) {
        const ck_magics m = magics_of(sums_magic[j], squares_magic[j]);
        uint64_t sums[CK_BINS] = {0}, squares[CK_BINS] = {0};
        add_to_bins((double)x[j], &m, sums, squares, way);
        add_to_bins((double)x[stride + j], &m, sums, squares, way);
        add_to_bins((double)x[2 * stride + j], &m, sums, squares, way);
        add_to_bins((double)x[3 * stride + j], &m, sums, squares, way);
        bins[j] += sums[0];
        if (way != CK_ONE_BIN) bins[CK_STATISTICS_TILE + j] += sums[1];
        if (way == CK_ALL_BINS || way == CK_WIDE_ALL_BINS) bins[2 * CK_STATISTICS_TILE + j] += sums[2];
        bins[3 * CK_STATISTICS_TILE + j] += squares[0];
        if (way != CK_ONE_BIN) bins[4 * CK_STATISTICS_TILE + j] += squares[1];
        if (way >= CK_ALL_BINS) bins[5 * CK_STATISTICS_TILE + j] += squares[2];
    }
}

/* Asks for 4 rows of w numbers. */
CK_INLINE void FN(ask_for_four)(const REAL *x, ptrdiff_t stride, ptrdiff_t w) {
    for (int i = 0; i < 4; i++)
        for (ptrdiff_t j = 0; j < w; j += 64 / (ptrdiff_t)sizeof(REAL)) CK_PREFETCH_SECOND(x + i * stride + j);
}

/* Adds four times `fours` rows, and asks for as many of what comes next. */
CK_INLINE void FN(add_in_way)(FN(ck_tile) * t, const REAL *x, ptrdiff_t stride, ptrdiff_t fours, ptrdiff_t w,
                              const REAL *next, const int way) {
    for (ptrdiff_t i = 0; i < 4 * fours; i += 4) {
        if (next) FN(ask_for_four)(next + i * stride, stride, w);
        FN(add_four)(t, x + i * stride, stride, w, way);
    }
}

static void FN(add_rows_to_bins)(FN(ck_tile) * t, const REAL *x, ptrdiff_t stride, ptrdiff_t fours, ptrdiff_t w,
                                 const REAL *next, int way) {
    if (way == CK_ONE_BIN) FN(add_in_way)(t, x, stride, fours, w, next, CK_ONE_BIN);
    if (way == CK_TWO_BINS) FN(add_in_way)(t, x, stride, fours, w, next, CK_TWO_BINS);
    if (sizeof(REAL) == sizeof(float)) {
        if (way == CK_ALL_BINS) FN(add_in_way)(t, x, stride, fours, w, next, CK_ALL_BINS);
    } else {
        if (way == CK_WIDE_TWO_BINS) FN(add_in_way)(t, x, stride, fours, w, next, CK_WIDE_TWO_BINS);
        if (way == CK_WIDE_ALL_BINS) FN(add_in_way)(t, x, stride, fours, w, next, CK_WIDE_ALL_BINS);
    }
}

/* The exponent of a unit of which all numbers are multiples that are at least `least` and have no more digits than
 * those seen. */
CK_INLINE int64_t FN(unit_of_numbers)(REAL least, PATTERN digits) {
    const int64_t exponent = (int64_t)(FN(pattern)(least) >> MANTISSA_BITS), bias = sizeof(REAL) == 4 ? 127 : 1023;
    const int64_t zeros = CK_LOWEST_BIT((uint64_t)(digits | PATTERN_ONE));
    return exponent ? exponent - bias - MANTISSA_BITS + zeros : 1 - bias - MANTISSA_BITS;
}

/* Tells the columns what their range is; returns which bins numbers go to. */
static int FN(choose_bins)(FN(ck_tile) * t, ck_column *columns, ptrdiff_t count) {
    int one = 1, two = 1, sums_two = 1;
    for (ptrdiff_t j = 0; j < count; j++) {
        ck_column *c = columns + j;
        const double low = (double)t->low[j], high = (double)t->high[j];
        c->low = CK_LOWER(low, c->low), c->high = CK_HIGHER(high, c->high);
        raise_column(c, exponent_above(CK_HIGHER(high, -low)));
        const int64_t sums = unit_of(c->magic[0]), squares = unit_of(c->magic[1]);
        t->sums[j] = c->magic[0], t->squares[j] = c->magic[1];
        if (!(t->least[j] < (REAL)INFINITY)) continue;
        const REAL least = FN(number)(FN(pattern)(t->least[j]) + 1);
        c->least = CK_LOWER((double)least, c->least);
        const int64_t unit = FN(unit_of_numbers)(least, t->digits);
        one &= unit >= sums && 2 * unit >= squares;
        sums_two &= unit >= sums - CK_BIN_BITS;
        two &= 2 * unit >= squares - CK_BIN_BITS;
    }
    two &= sums_two;
    if (sizeof(REAL) == sizeof(float)) return one ? CK_ONE_BIN : two ? CK_TWO_BINS : CK_ALL_BINS;
    /* Squares of 26 digits are exact. */
    if (CK_LOWEST_BIT((uint64_t)(t->digits | PATTERN_ONE)) >= 27 && two) return one ? CK_ONE_BIN : CK_TWO_BINS;
    return sums_two ? CK_WIDE_TWO_BINS : CK_WIDE_ALL_BINS;
}

/* Takes the bins of `rows` numbers of each column over, the magic numbers' own patterns left out. */
static void FN(keep_bins)(FN(ck_tile) * t, ck_column *columns, ptrdiff_t count, uint64_t rows, int way) {
    const uint64_t twice = way >= CK_WIDE_TWO_BINS ? 2 * rows : rows;
    const int bins = way == CK_ONE_BIN ? 1 : way == CK_TWO_BINS || way == CK_WIDE_TWO_BINS ? 2 : 3;
    const int square_bins = way == CK_ONE_BIN ? 1 : way == CK_TWO_BINS ? 2 : 3;
    for (ptrdiff_t j = 0; j < count; j++)
        for (int which = 0; which < 2; which++)
            for (int b = 0; b < (which ? square_bins : bins); b++) {
                const double magic = (which ? t->squares : t->sums)[j];
                const uint64_t own = pattern_of(magic) - ((uint64_t)(b * CK_BIN_BITS) << 52);
                const uint64_t times = which && b ? twice : rows;
                const int64_t sum = (int64_t)(t->bins[which * CK_BINS + b][j] - times * own);
                columns[j].high_bits[which][b] += sum >> 32;
                columns[j].low_bits[which][b] += sum & CK_DIGIT;
            }
}

/* What rows that lie side by side, d numbers each, found becomes what the first found, by halves. */
static void FN(join_ranges)(FN(ck_tile) * t, ptrdiff_t d, ptrdiff_t rows) {
    for (ptrdiff_t half = (rows + 1) / 2; rows > 1; rows = half, half = (rows + 1) / 2)
        for (ptrdiff_t j = 0, above = half * d; above < rows * d; j++, above++) {
            t->low[j] = CK_LOWER(t->low[above], t->low[j]);
            t->high[j] = CK_HIGHER(t->high[above], t->high[j]);
            t->least[j] = CK_LOWER(t->least[above], t->least[j]);
        }
}

static void FN(join_bins)(uint64_t *bins, ptrdiff_t d, ptrdiff_t rows) {
    for (ptrdiff_t half = (rows + 1) / 2; rows > 1; rows = half, half = (rows + 1) / 2)
        for (ptrdiff_t j = 0; j < (rows - half) * d; j++) bins[j] += bins[half * d + j];
}

/* Adds n rows of w numbers, and `rest` numbers behind them, to `count` columns; returns whether all are finite. next:
 * where as many rows lie that come next, or NULL. */
static int FN(add_tile)(FN(ck_tile) * t, const REAL *x, ptrdiff_t stride, ptrdiff_t n, ptrdiff_t w, ptrdiff_t rest,
                        ck_column *columns, ptrdiff_t count, const REAL *next) {
    REAL *last = t->last;
    const ptrdiff_t fours = n / 4, left = n - 4 * fours, together = w / count;
    FN(find_range)(t, x, stride, n, w, rest);
    if (t->infinite & PATTERN_SIGN) return 0;
    FN(join_ranges)(t, count, together);
    const int way = FN(choose_bins)(t, columns, count);
    for (ptrdiff_t j = count; j < w; j++) t->sums[j] = t->sums[j - count], t->squares[j] = t->squares[j - count];
    for (int b = 0; b < 2 * CK_BINS; b++) memset(t->bins[b], 0, (size_t)w * sizeof **t->bins);
    FN(add_rows_to_bins)(t, x, stride, fours, w, next, way);
    if (left || rest) { /* zeros that are added to them add nothing */
        memset(last, 0, (size_t)(4 * w) * sizeof *last);
        for (ptrdiff_t i = 0; i < left; i++)
            memcpy(last + i * w, x + (4 * fours + i) * stride, (size_t)w * sizeof *last);
        memcpy(last + left * w, x + n * stride, (size_t)rest * sizeof *last);
        FN(add_rows_to_bins)(t, last, w, 1, w, NULL, way);
    }
    for (int b = 0; b < 2 * CK_BINS; b++) FN(join_bins)(t->bins[b], count, together);
    const ptrdiff_t rows = 4 * (fours + (left || rest)) * together;
    FN(keep_bins)(t, columns, count, (uint64_t)rows, way);
    return 1;
}

/* As the table has it. Rows of few columns lie side by side as one wide row, so that these vectorise too. */
static int FN(statistics)(const REAL *x, ptrdiff_t n, ptrdiff_t d, ck_column *columns, FN(ck_tile) * scratch) {
    ptrdiff_t together = d > 64 ? 1 : 128 / d;
    if (d <= 32) together = (together + 7) / 8 * 8; /* whole vectors */
    if (together > n) together = 1;
    const ptrdiff_t width = together * d, tiles = (width + CK_STATISTICS_TILE - 1) / CK_STATISTICS_TILE;
    const ptrdiff_t tile = tiles == 1 ? width : (width / tiles + 15) / 16 * 16;
    ptrdiff_t rows = CK_STATISTICS_BYTES / (ptrdiff_t)sizeof(REAL) / tile / 4 * 4 * together;
    if (rows > CK_STATISTICS_ROWS) rows = CK_STATISTICS_ROWS / (4 * together) * 4 * together;
    for (ptrdiff_t i = 0; i < n; i += rows) {
        const ptrdiff_t some = n - i < rows ? n - i : rows;
        for (ptrdiff_t j = 0; j < width; j += tile) {
            const ptrdiff_t w = width - j < tile ? width - j : tile, count = together > 1 ? d : w;
            const REAL *at = x + i * d + j, *next = j + w < width ? at + w : x + (i + rows) * d;
            if (!FN(add_tile)(scratch, at, width, some / together, w, some % together * d, columns + j, count,
                              i + 2 * rows <= n ? next : NULL))
                return 0;
        }
    }
    return 1;
}
