/* Which rows empty clusters are given: each the one that lies farthest from its own centre.
 *
 * Rows come from different donors, farthest first, lowest index on ties; only when every donor has given once does one
 * give again, and none gives its last row. Python's loop and the C one share this. Knows nothing of sums. */
#ifndef CKM_RELOCATE_H
#define CKM_RELOCATE_H

#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
    double distance_sq;
    int64_t row, turn; /* turn: how many rows its donor gives before */
} ckm_giver;

/* Farthest first, lowest row on ties. */
static int ckm_by_distance(const void *a, const void *b) {
    const ckm_giver *p = a, *q = b;
    if (p->distance_sq != q->distance_sq) return p->distance_sq > q->distance_sq ? -1 : 1;
    return p->row < q->row ? -1 : p->row > q->row;
}

static int ckm_by_turn(const void *a, const void *b) {
    const ckm_giver *p = a, *q = b;
    return p->turn != q->turn ? (p->turn < q->turn ? -1 : 1) : ckm_by_distance(a, b);
}

/* Lists the rows that may be given, at most one of each donor unless all are wanted; returns how many. left: [k] rows
 * that count; first: [k] scratch. */
static ptrdiff_t ckm_list_givers(const double *distances_sq, const int32_t *labels, const double *weights, ptrdiff_t n,
                                 ptrdiff_t k, const int64_t *left, int64_t *first, int all, ckm_giver *givers) {
    ptrdiff_t count = 0;
    for (ptrdiff_t c = 0; c < k; c++) first[c] = -1;
    for (ptrdiff_t i = 0; i < n; i++) {
        const int32_t c = labels[i];
        if (!(distances_sq[i] > 0.0) || left[c] < 2 || (weights && !(weights[i] > 0.0))) continue;
        if (!all && first[c] >= 0) {
            ckm_giver *best = givers + first[c];
            if (distances_sq[i] > best->distance_sq) best->distance_sq = distances_sq[i], best->row = i;
            continue;
        }
        first[c] = count;
        givers[count].distance_sq = distances_sq[i], givers[count].row = i, givers[count++].turn = 0;
    }
    qsort(givers, (size_t)count, sizeof *givers, ckm_by_distance);
    return count;
}

/* Numbers the rows of each donor and drops those that it keeps; returns how many are left. given: [k] scratch. */
static ptrdiff_t ckm_take_turns(ckm_giver *givers, ptrdiff_t count, const int32_t *labels, ptrdiff_t k,
                                const int64_t *left, int64_t *given) {
    ptrdiff_t kept = 0;
    memset(given, 0, (size_t)k * sizeof *given);
    for (ptrdiff_t i = 0; i < count; i++) {
        const int32_t donor = labels[givers[i].row];
        if (given[donor] + 1 >= left[donor]) continue;
        givers[kept] = givers[i];
        givers[kept++].turn = given[donor]++;
    }
    qsort(givers, (size_t)kept, sizeof *givers, ckm_by_turn);
    return kept;
}

/* rows[wanted], OUT: the rows given, in the order of the empty clusters; returns how many there are, or -1: there is no
 * memory. distances_sq: [n] of rows to their own centres; weights: [n] or NULL. */
static ptrdiff_t ckm_rows_to_give(const double *distances_sq, const int32_t *labels, const double *weights, ptrdiff_t n,
                                  ptrdiff_t k, ptrdiff_t wanted, int64_t *rows) {
    int64_t *left = calloc((size_t)k, 2 * sizeof *left), *scratch = left ? left + k : NULL;
    ckm_giver *givers = left ? malloc((size_t)(k < n ? k : n) * sizeof *givers) : NULL;
    ptrdiff_t count = -1;
    for (ptrdiff_t i = 0; left && i < n; i++) left[labels[i]] += !weights || weights[i] > 0.0;
    if (givers) count = ckm_list_givers(distances_sq, labels, weights, n, k, left, scratch, 0, givers);
    if (givers && count < wanted) {
        free(givers);
        givers = malloc((size_t)n * sizeof *givers);
        count = -1;
        if (givers) {
            count = ckm_list_givers(distances_sq, labels, weights, n, k, left, scratch, 1, givers);
            count = ckm_take_turns(givers, count, labels, k, left, scratch);
        }
    }
    if (count > wanted) count = wanted;
    for (ptrdiff_t i = 0; i < count; i++) rows[i] = givers[i].row;
    free(givers);
    free(left);
    return count;
}

#endif
