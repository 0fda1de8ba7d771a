/* First centres by greedy k-means++ (D. Arthur and S. Vassilvitskii, SODA 2007, and its conclusion), for fits in C.
 *
 * Draws are numbers in [0, 1): draw i of a seed is splitmix64 of seed + (i + 1) 0x9E3779B97F4A7C15, its upper 53 bits
 * times 2^-53. The first draw chooses the first centre, by the weights; then 2 + floor(log k) draws choose candidates
 * by weight times squared distance from the centres so far, and the candidate that leaves least of these stays, the
 * first one on ties. Sums go over blocks of 256 rows, in order, so no thread can change them. */
#include "fit.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#define CKM_MOST_TRIALS 40

typedef struct {
    ckm_fit_state *f;
    int trials;          /* candidates */
    ck_centers prepared; /* these */
    double unit;
    double *closest_sq; /* [n], infinity before the first centre */
    double *left;       /* [trials][blocks]: what each would leave of a block's weighted sum */
    double *sums;       /* [blocks] */
    ptrdiff_t blocks;
    int lowering; /* the candidate that closest_sq is to be lowered to; -1: none */
    char *scratch;
    size_t room_bytes;
} ckm_seeding;

/* Draw i, SplitMix64 (G. Steele, D. Lea and C. Flood, OOPSLA 2014). */
static double draw(uint64_t seed, uint64_t i) {
    uint64_t z = seed + (i + 1) * UINT64_C(0x9E3779B97F4A7C15);
    z = (z ^ (z >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94D049BB133111EB);
    return (double)((z ^ (z >> 31)) >> 11) * 0x1p-53;
}

/* Distances of a block to candidate t. */
static void distances_to(const ckm_seeding *s, const ck_rows *x, int t, double *out) {
    int32_t labels[CKM_BLOCK];
    for (ptrdiff_t i = 0; i < x->n; i++) labels[i] = t;
    s->f->rows.tiles->assigned_distances(&s->prepared, x, labels, out, NULL);
    for (ptrdiff_t i = 0; i < x->n; i++) out[i] = out[i] * s->unit * s->unit;
}

/* Rows of a unit may be fewer than a block of sums; a block is a unit here. */
static void meet_candidates(void *of, ptrdiff_t block, int thread) {
    ckm_seeding *s = of;
    const ckm_fit_state *f = s->f;
    const ptrdiff_t end = (block + 1) * CKM_BLOCK < f->rows.n ? (block + 1) * CKM_BLOCK : f->rows.n;
    double distances_sq[CKM_BLOCK];
    for (int t = 0; t < s->trials; t++) s->left[t * s->blocks + block] = 0.0;
    s->sums[block] = 0.0;
    for (ptrdiff_t first = block * CKM_BLOCK; first < end; first += f->rows.block_rows) {
        const ptrdiff_t n = end - first < f->rows.block_rows ? end - first : f->rows.block_rows;
        const ck_rows x = ckm_block(&f->rows, first, n, s->scratch + (size_t)thread * s->room_bytes);
        const double *weights = f->weights ? f->weights + first : NULL;
        double *closest_sq = s->closest_sq + first;
        for (int t = 0; t < s->trials; t++) {
            double left = s->left[t * s->blocks + block];
            if (s->lowering >= 0 && s->lowering != t) continue;
            distances_to(s, &x, t, distances_sq);
            for (ptrdiff_t i = 0; i < n; i++) {
                const double least = distances_sq[i] < closest_sq[i] ? distances_sq[i] : closest_sq[i];
                left += weights ? weights[i] * least : least;
                if (s->lowering == t) closest_sq[i] = least;
            }
            s->left[t * s->blocks + block] = left;
        }
    }
    if (s->lowering >= 0) s->sums[block] = s->left[s->lowering * s->blocks + block];
}

/* Has all rows meet the candidates, [trials][d]; returns a status. */
static int meet(ckm_seeding *s, const double *candidates, int lowering) {
    ckm_fit_state *f = s->f;
    const int threads = ckm_threads_for(f->n_threads, s->blocks,
                                        (double)f->rows.n * (double)f->rows.d * (lowering < 0 ? s->trials : 1));
    s->lowering = lowering;
    s->room_bytes = (ckm_room_bytes(&f->rows, f->rows.block_rows) + 127) / 64 * 64;
    s->scratch = ckm_reserve(&f->room_of_scratch, (size_t)threads * s->room_bytes);
    int status = CKM_NO_MEMORY;
    if (s->scratch) status = ckm_lay_out(&s->prepared, &f->rows, candidates, s->trials, 0, &f->room_of_centers);
    if (status == CKM_OK) {
        s->unit = 1.0 / s->prepared.scale;
        ckm_engine_in_use.run(meet_candidates, s, s->blocks, threads);
    }
    return status;
}

/* The first row at which the sum of weights, times closest_sq unless NULL, exceeds a share of all; it counts itself. */
static ptrdiff_t row_at(const ckm_fit_state *f, const double *closest_sq, const double *sums, double share) {
    const ptrdiff_t n = f->rows.n;
    double total = 0.0, before = 0.0, at;
    ptrdiff_t last = 0, block = 0;
    for (ptrdiff_t b = 0; b * CKM_BLOCK < n; b++) total += sums[b];
    at = share * total;
    for (; (block + 1) * CKM_BLOCK < n && before + sums[block] <= at; block++) before += sums[block];
    /* What rounding may have left behind the block's end falls to the last row that counts. */
    for (ptrdiff_t i = block * CKM_BLOCK; i < n && (i < (block + 1) * CKM_BLOCK || !last); i++) {
        const double one = (f->weights ? f->weights[i] : 1.0) * (closest_sq ? closest_sq[i] : 1.0);
        if (one <= 0.0) continue;
        last = i + 1, before += one;
        if (before > at) break;
    }
    for (ptrdiff_t i = 0; !last && i < n; i++) /* nothing is left to cover: any row that counts */
        if (!f->weights || f->weights[i] > 0.0) last = i + 1;
    return last - 1;
}

/* center[d], OUT: a row. */
static void copy_row(const ckm_fit_state *f, ptrdiff_t row, void *room, double *center) {
    const ck_rows x = ckm_block(&f->rows, row, 1, room);
    for (ptrdiff_t j = 0; j < f->rows.d; j++)
        center[j] = f->rows.dtype == CKM_F64 ? ((const double *)x.numbers)[j] : (double)((const float *)x.numbers)[j];
}

/* Chooses k centres, once there is memory; returns a status. */
static int choose(ckm_seeding *s, uint64_t seed, double *candidates, void *room) {
    ckm_fit_state *f = s->f;
    const ptrdiff_t d = f->rows.d;
    const int trials = s->trials;
    uint64_t drawn = 0;
    for (ptrdiff_t b = 0; b < s->blocks; b++) {
        const ptrdiff_t end = (b + 1) * CKM_BLOCK < f->rows.n ? (b + 1) * CKM_BLOCK : f->rows.n;
        s->sums[b] = 0.0;
        for (ptrdiff_t i = b * CKM_BLOCK; i < end; i++) {
            s->sums[b] += f->weights ? f->weights[i] : 1.0;
            s->closest_sq[i] = INFINITY;
        }
    }
    copy_row(f, row_at(f, NULL, s->sums, draw(seed, drawn++)), room, f->centers);
    s->trials = 1;
    int status = meet(s, f->centers, 0);
    for (ptrdiff_t c = 1; c < f->k && status == CKM_OK; c++) {
        double least = INFINITY;
        int best = 0;
        s->trials = trials;
        for (int t = 0; t < trials; t++)
            copy_row(f, row_at(f, s->closest_sq, s->sums, draw(seed, drawn++)), room, candidates + t * d);
        status = meet(s, candidates, -1);
        for (int t = 0; t < trials && status == CKM_OK; t++) {
            double left = 0.0;
            for (ptrdiff_t b = 0; b < s->blocks; b++) left += s->left[t * s->blocks + b];
            if (left < least) least = left, best = t;
        }
        memcpy(f->centers + c * d, candidates + best * d, (size_t)d * sizeof *candidates);
        if (status == CKM_OK && c + 1 < f->k) status = meet(s, candidates, best);
    }
    return status;
}

int ckm_first_centers(ckm_fit_state *f, uint64_t seed) {
    ckm_seeding s;
    const int trials = 2 + (int)log((double)f->k);
    memset(&s, 0, sizeof s);
    s.f = f, s.trials = trials < CKM_MOST_TRIALS ? trials : CKM_MOST_TRIALS;
    s.blocks = (f->rows.n + CKM_BLOCK - 1) / CKM_BLOCK;
    double *candidates = ckm_allocate(s.trials, (size_t)f->rows.d * sizeof *candidates);
    void *room = malloc(ckm_room_bytes(&f->rows, 1) + 1);
    s.closest_sq = ckm_allocate(f->rows.n, sizeof *s.closest_sq);
    s.left = ckm_allocate(s.blocks, (size_t)s.trials * sizeof *s.left);
    s.sums = ckm_allocate(s.blocks, sizeof *s.sums);
    int status = CKM_NO_MEMORY;
    if (candidates && room && s.closest_sq && s.left && s.sums) status = choose(&s, seed, candidates, room);
    free(candidates);
    free(room);
    free(s.closest_sq);
    free(s.left);
    free(s.sums);
    return status;
}
