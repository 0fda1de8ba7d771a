/* The problems that tests/tiles.c solves: rows, centres, weights, labels and boxes, of several kinds, the same
 * everywhere. Knows nothing of the tiles, but for the sizes in their header. */
#ifndef TILES_PROBLEMS_H
#define TILES_PROBLEMS_H

#include "ckmeans_simd.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ROWS = 192, CENTERS = 130, COLUMNS = 1030, NUMBERS = ROWS * COLUMNS };

/* Numbers that are the same everywhere: xorshift64* by S. Vigna. */
static uint64_t state = 20261103;
static uint64_t draw(void) {
    state ^= state >> 12, state ^= state << 25, state ^= state >> 27;
    return state * UINT64_C(2685821657736338717);
}
static ptrdiff_t below(ptrdiff_t n) { return (ptrdiff_t)(draw() >> 33) % n; }
static double uniform(void) { return (double)(draw() >> 11) / 9007199254740992.0; }
static double normal(void) { /* about: what matters is that most numbers are small */
    double sum = -6.0;
    for (int i = 0; i < 12; i++) sum += uniform();
    return sum;
}

static void *memory(size_t bytes) {
    void *found = calloc(bytes + 64, 1);
    if (!found) printf("no memory\n"), exit(2);
    return found;
}

/* One problem: rows as both types, dense and CSR, centres and weights. */
typedef struct {
    ptrdiff_t n, k, d, longest;
    double *centers, *weights, *closest_sq, *boxes;
    double *f64, *values_f64;
    float *f32, *values_f32;
    int32_t *columns, *order, *before;
    int64_t *begin;
} problem;

static problem new_problem(void) {
    return (problem){.centers = memory(CENTERS * COLUMNS * 8),
                     .weights = memory(ROWS * 8),
                     .closest_sq = memory(ROWS * 8),
                     .boxes = memory((2 + ROWS / CK_LEAF) * 2 * COLUMNS * 8),
                     .f64 = memory(NUMBERS * 8),
                     .values_f64 = memory(NUMBERS * 8),
                     .f32 = memory(NUMBERS * 4),
                     .values_f32 = memory(NUMBERS * 4),
                     .columns = memory(NUMBERS * 4),
                     .order = memory(ROWS * 4),
                     .before = memory(ROWS * 4),
                     .begin = memory((ROWS + 1) * 8)};
}

static void free_problem(problem *p) {
    free(p->centers), free(p->weights), free(p->closest_sq), free(p->boxes), free(p->f64), free(p->values_f64);
    free(p->f32), free(p->values_f32), free(p->columns), free(p->order), free(p->before), free(p->begin);
}

static const char *const KINDS[] = {"plain",   "whole numbers", "far from zero", "close groups", "ulps from a bisector",
                                    "outlier", "denormal",      "equal centres"};
enum { KIND_COUNT = sizeof KINDS / sizeof *KINDS };

static void fill(problem *p, int kind) {
    const ptrdiff_t n = p->n, k = p->k, d = p->d;
    const double offset = kind == 2 ? 1e5 : 0.0, unit = kind == 6 ? 1e-40 : 1.0;
    for (ptrdiff_t i = 0; i < k * d; i++) {
        const double group = kind == 3 && i >= 3 * d ? p->centers[i % (3 * d)] + 1e-6 * normal() : normal();
        p->centers[i] = (float)(offset + unit * (kind == 1 ? round(2.0 * group) : group));
    }
    if (kind == 7)
        for (ptrdiff_t i = k / 2; i < k; i++) memcpy(p->centers + i * d, p->centers + (i - k / 2) * d, (size_t)d * 8);
    for (ptrdiff_t i = 0; i < n; i++) {
        const double *a = p->centers + below(k) * d, *b = p->centers + below(k) * d;
        for (ptrdiff_t j = 0; j < d; j++) {
            double v = a[j] + unit * 0.3 * normal();
            if (kind == 1) v = round(v);
            if (kind == 4) v = nextafterf((float)(0.5 * (a[j] + b[j])), below(2) ? 9.0f : -9.0f);
            if (kind == 5 && i % 7 == 0) v *= 1e30;
            p->f64[i * d + j] = p->f32[i * d + j] = (float)(below(3) || kind == 4 ? v : offset);
        }
    }
}

/* Rows in the order of their first column, boxes around all of them and each leaf; the nonzeros; weights; labels. */
static void derive(problem *p) {
    const ptrdiff_t n = p->n, d = p->d;
    int64_t entries = 0;
    for (ptrdiff_t i = 0; i < n; i++) {
        ptrdiff_t at = i;
        for (; at > 0 && p->f64[p->order[at - 1] * d] > p->f64[i * d]; at--) p->order[at] = p->order[at - 1];
        p->order[at] = (int32_t)i;
    }
    for (ptrdiff_t box = 0; box <= (n + CK_LEAF - 1) / CK_LEAF; box++) {
        const ptrdiff_t first = box ? (box - 1) * CK_LEAF : 0, last = box && first + CK_LEAF < n ? first + CK_LEAF : n;
        for (ptrdiff_t j = 0; j < d; j++) {
            double low = INFINITY, high = -INFINITY;
            for (ptrdiff_t i = first; i < last; i++) {
                low = fmin(low, p->f64[p->order[i] * d + j]);
                high = fmax(high, p->f64[p->order[i] * d + j]);
            }
            p->boxes[2 * box * d + j] = 0.5 * low + 0.5 * high;
            p->boxes[(2 * box + 1) * d + j] = 0.5 * (high - low) * (1.0 + 1e-12);
        }
    }
    p->longest = 0;
    for (ptrdiff_t i = 0; i < n; i++) {
        p->begin[i] = entries;
        for (ptrdiff_t j = 0; j < d; j++)
            if (p->f64[i * d + j] != 0.0) {
                p->values_f64[entries] = p->values_f32[entries] = p->f32[i * d + j];
                p->columns[entries++] = (int32_t)j;
            }
        p->longest = entries - p->begin[i] > p->longest ? entries - p->begin[i] : p->longest;
        p->weights[i] = uniform(), p->closest_sq[i] = uniform() * (double)d;
        p->before[i] = (int32_t)below(p->k + 1) - 1;
    }
    p->begin[n] = entries;
}

static void make(problem *p, int kind) {
    p->n = 1 + below(ROWS), p->k = 1 + below(CENTERS);
    p->d = 1 + below(kind % 2 ? 20 : 140);
    if (below(20) == 0) p->d = 128 + below(COLUMNS - 128);
    fill(p, kind);
    derive(p);
}

#endif
