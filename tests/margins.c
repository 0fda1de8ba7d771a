/* Labels of rows on and about bisectors, by tiles whose proven margins are made smaller: how many are wrong. Built by
 * tests/test_margins.py with a copy of ckmeans/simd/ in which margin_share[i] stands before a margin.
 *
 * Usage: margins; prints "NAME DIVISOR WRONG" for each margin and each of some divisors; WRONG is negative where the
 * tiles have no such screening. */
#include "tiles_storage.h"

enum { FLOAT32, INT16, INT8, NODE, CSR, MARGINS, TOTAL = ROWS };
static const char *const NAMES[MARGINS] = {"float32", "int16", "int8", "node", "csr"};
static const double DIVISORS[] = {1.0, 1024.0};

double margin_share[MARGINS];
void CK_FILL(ck_tiles *tiles);
static ck_tiles table;

/* Rows halfway between two centres and from there a little, or next to nothing, towards one of them. */
static void fill_bisectors(problem *p, ptrdiff_t d, int single) {
    p->n = TOTAL, p->d = d, p->k = CK_INT16_CENTERS + below(20);
    for (ptrdiff_t i = 0; i < p->k * d; i++) p->centers[i] = (float)normal();
    for (ptrdiff_t i = 0; i < p->n; i++) {
        const double *a = p->centers + below(p->k) * d, *b = p->centers + below(p->k) * d;
        const double off = (below(2) ? 0.5 : -0.5) * exp2(-(double)below(single ? 32 : 56));
        for (ptrdiff_t j = 0; j < d; j++) {
            const double v = 0.5 * (a[j] + b[j]) + off * (a[j] - b[j]);
            p->f64[i * d + j] = single ? (float)v : v, p->f32[i * d + j] = (float)v;
        }
    }
    derive(p);
}

/* The nearest centre, the first on ties, by differences in float64. */
static int32_t expected_label(const problem *p, ptrdiff_t row) {
    double least = INFINITY;
    int32_t label = 0;
    for (ptrdiff_t i = 0; i < p->k; i++) {
        double sum = 0.0;
        for (ptrdiff_t j = 0; j < p->d; j++) {
            const double off = p->f64[row * p->d + j] - p->centers[i * p->d + j];
            sum += off * off;
        }
        if (sum < least) least = sum, label = (int32_t)i;
    }
    return label;
}

static long wrong_by_screening(problem *p, int margin, int single) {
    const ptrdiff_t d = margin == INT16  ? CK_INT16_LEAST + below(CK_INT16_MOST - CK_INT16_LEAST + 1)
                        : margin == INT8 ? CK_INT8_LEAST + below(40)
                                         : 1 + below(8);
    int32_t labels[TOTAL];
    fill_bisectors(p, d, single);
    const storage s = margin == CSR ? csr(&table, p, single) : dense(&table, p, single);
    prepared made = prepare(&s, p, p->centers, p->k, margin == CSR ? 0 : few(p->n), NULL);
    if (margin == FLOAT32) made.c.in_int8 = made.c.in_int16 = 0;
    if ((margin == INT16 && !made.c.in_int16) || (margin == INT8 && !made.c.in_int8)) return -1;
    memset(labels, -1, sizeof labels);
    nearest(&s, &made.c, NULL, labels);
    free(made.memory);
    long wrong = 0;
    for (ptrdiff_t i = 0; i < p->n; i++) wrong += labels[i] != expected_label(p, i);
    return wrong;
}

/* Two rows in a box, of which one is the corner that lies farthest from the first of two centres: all that keeps the
 * second one is what rounding may have taken. */
static long wrong_by_box(problem *p) {
    static output aside;
    const ptrdiff_t d = p->d = 1 + below(3);
    const int32_t order[] = {0, 1};
    int32_t labels[] = {-1, -1};
    double boxes[12];
    p->n = p->k = 2;
    for (ptrdiff_t j = 0; j < d; j++) {
        double *a = p->centers + j, *b = a + d, *corner = p->f64 + j, *other = corner + d;
        *a = normal(), *b = normal();
        *corner = 0.5 * (*a + *b) + ldexp((double)(below(9) - 4), -53);
        *other = *corner + 0.25 * (*a - *b);
        const double middle = 0.5 * (*corner + *other);
        boxes[j] = boxes[2 * d + j] = middle;
        boxes[d + j] = boxes[3 * d + j] = fmax(fabs(*corner - middle), fabs(*other - middle));
    }
    const storage s = dense(&table, p, 0);
    prepared made = prepare(&s, p, p->centers, 2, 2, NULL);
    void *scratch = memory(s.tiles->filter_bytes(&made.c));
    const ck_shift unknown = {.unit = 1.0};
    ck_grid grid = grid_of(d, 1, 1, 0);
    ck_tally tally = {0};
    aside.used = 0;
    const ck_accumulator sums = sums_of(&aside, &grid, NULL, 2);
    const ck_node node = {2, order, boxes, s.rows.numbers, (size_t)d * 8, 1, NULL, {0}};
    s.tiles->filter(&made.c, &node, &unknown, &sums, labels, &tally, scratch);
    free(made.memory), free(scratch), free_grid(&grid);
    return (labels[0] != expected_label(p, 0)) + (labels[1] != expected_label(p, 1));
}

static long wrong_labels(problem *p, int margin) {
    long wrong = 0;
    for (int repeat = 0; margin == NODE && repeat < 4000; repeat++) wrong += wrong_by_box(p);
    for (int repeat = 0; margin != NODE && repeat < 15; repeat++)
        wrong += wrong_by_screening(p, margin, margin == CSR || repeat % 3);
    return wrong;
}

int main(void) {
    problem p = new_problem();
    CK_FILL(&table);
    for (int margin = 0; margin < MARGINS; margin++)
        for (size_t i = 0; i < sizeof DIVISORS / sizeof *DIVISORS; i++) {
            for (int other = 0; other < MARGINS; other++) margin_share[other] = 1.0;
            margin_share[margin] = 1.0 / DIVISORS[i];
            state = 20261103;
            printf("%s %g %ld\n", NAMES[margin], DIVISORS[i], wrong_labels(&p, margin));
        }
    return 0;
}
