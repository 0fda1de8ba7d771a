/* The problems that tests of ckmeans/embed/ solve: rows of every type, strides and weights, the same everywhere. Each
 * array ends where its memory ends, so that a sanitizer sees what reads beyond. Knows nothing of the functions. */
#ifndef EMBED_PROBLEMS_H
#define EMBED_PROBLEMS_H

#include "ckmeans.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Numbers that are the same everywhere: xorshift64* by S. Vigna. */
static uint64_t state = 20261127;
static uint64_t draw(void) {
    state ^= state >> 12, state ^= state << 25, state ^= state >> 27;
    return state * UINT64_C(2685821657736338717);
}
static ptrdiff_t below(ptrdiff_t n) { return (ptrdiff_t)(draw() >> 33) % n; }
static double uniform(void) { return (double)(draw() >> 11) / 9007199254740992.0; }

static void *memory(size_t bytes) {
    void *found = calloc(bytes ? bytes : 1, 1);
    if (!found) printf("no memory\n"), exit(2);
    return found;
}

typedef struct {
    int dtype;
    ptrdiff_t n, d, k, stride;
    char *bytes;     /* of all rows */
    const char *x;   /* the first row: the last in memory where the stride is negative */
    double *weights; /* [n], or NULL */
    double *init;    /* [k][d] */
} problem;

static const size_t NUMBER_BYTES[] = {4, 8, 2, 1, 1};

static double half_to_double(uint16_t half) {
    const int exponent = half >> 10 & 31, digits = half & 1023;
    const double size = exponent ? ldexp(1024 + digits, exponent - 25) : ldexp(digits, -24);
    return half >> 15 ? -size : size;
}

/* Number j of row i. */
static double number(const problem *p, ptrdiff_t i, ptrdiff_t j) {
    const char *at = p->x + i * p->stride + j * (ptrdiff_t)NUMBER_BYTES[p->dtype];
    float single;
    double twice;
    uint16_t half;
    switch (p->dtype) {
    case CKM_F32: memcpy(&single, at, sizeof single); return single;
    case CKM_F64: memcpy(&twice, at, sizeof twice); return twice;
    case CKM_F16: memcpy(&half, at, sizeof half); return half_to_double(half);
    case CKM_U8: return *(const unsigned char *)at;
    default: return *(const signed char *)at;
    }
}

/* LOST: float64 can hold no square of a distance. */
enum { PLAIN, FEW_VALUES, FAR, SMALL, LARGE, LOST, OUTLIERS, KIND_COUNT };

/* What a number of a kind is, near group g. */
static double of_kind(int kind, ptrdiff_t g, ptrdiff_t j) {
    const double v = (double)((g * 7 + j * 3) % 11) - 5.0 + 0.3 * (uniform() - uniform());
    switch (kind) {
    case FEW_VALUES: return (double)below(3);
    case FAR: return 1e6 + v;
    case SMALL: return v * 1e-140;
    case LARGE: return v * 1e140;
    case LOST: return v * 1e290;
    case OUTLIERS: return below(40) ? v : v * 1e100;
    default: return v;
    }
}

static void set_number(char *at, int dtype, double v) {
    const float single = (float)(v > 3e38 ? 3e38 : v < -3e38 ? -3e38 : v);
    const uint16_t half = (uint16_t)(draw() % 0x7C00u | (draw() & 1u) << 15);
    const unsigned char byte = (unsigned char)(int)(fabs(v) > 1e6 ? 77.0 : 9.0 * v + 64.0);
    switch (dtype) {
    case CKM_F32: memcpy(at, &single, sizeof single); break;
    case CKM_F64: memcpy(at, &v, sizeof v); break;
    case CKM_F16: memcpy(at, &half, sizeof half); break;
    default: *(unsigned char *)at = byte;
    }
}

/* Rows, some of them as first centres; gap: bytes between rows, which misalign them where it is odd. */
static inline problem new_problem(int dtype, int kind, ptrdiff_t n, ptrdiff_t d, ptrdiff_t k, ptrdiff_t gap,
                                  int backwards) {
    problem p = {dtype, n, d, k, d * (ptrdiff_t)NUMBER_BYTES[dtype] + gap, NULL, NULL, NULL, NULL};
    p.bytes = memory((size_t)(n * p.stride - gap));
    p.x = p.bytes + (backwards ? (n - 1) * p.stride : 0);
    p.stride = backwards ? -p.stride : p.stride;
    for (ptrdiff_t i = 0; i < n; i++)
        for (ptrdiff_t j = 0; j < d; j++)
            set_number((char *)p.x + i * p.stride + j * (ptrdiff_t)NUMBER_BYTES[dtype], dtype,
                       of_kind(kind, i % (2 * k), j));
    p.init = memory((size_t)(k * d) * sizeof(double));
    for (ptrdiff_t c = 0; c < k; c++)
        for (ptrdiff_t j = 0; j < d; j++) p.init[c * d + j] = number(&p, c * (n / k), j);
    return p;
}

/* Weights from `least` to a few times as much, some of them zero. */
static inline void weigh(problem *p, double least) {
    p->weights = memory((size_t)p->n * sizeof(double));
    for (ptrdiff_t i = 0; i < p->n; i++) p->weights[i] = i % 5 ? least * (1.0 + 3.0 * uniform()) : 0.0;
    p->weights[p->n / 2] = least;
}

static void free_problem(problem *p) { free(p->bytes), free(p->weights), free(p->init); }

#endif
