/* Parts of rows whose squared distances are added up by cluster, in doubles: in order within a part, then part by part,
 * so that a sum depends on the rows and not on which thread adds which part. Within a part every fourth row goes to a
 * sum of its own: of rows of one cluster each would wait for the one before. Python's pass and the C fit share this. */
#ifndef CKM_PARTS_H
#define CKM_PARTS_H

#include <stddef.h>
#include <stdint.h>

#define CKM_PARTS 64            /* at most */
#define CKM_PART_ROWS 1024      /* at least; a multiple of every block */
#define CKM_PART_SUMS (1 << 19) /* of all parts, about */
#define CKM_LANES 4             /* sums of a cluster in a part; a power of two */

/* How many rows a part has. */
static inline ptrdiff_t ckm_part_rows(ptrdiff_t n, ptrdiff_t k) {
    ptrdiff_t parts = CKM_PART_SUMS / CKM_LANES / k;
    if (parts > CKM_PARTS) parts = CKM_PARTS;
    if (parts < 1) parts = 1;
    const ptrdiff_t rows = (n + parts - 1) / parts;
    return (rows + CKM_PART_ROWS - 1) / CKM_PART_ROWS * CKM_PART_ROWS;
}

/* sums[k] += those of a part, [CKM_LANES][k]. */
static inline void ckm_add_part(double *sums, const double *part, ptrdiff_t k) {
    for (ptrdiff_t c = 0; c < k; c++) sums[c] += (part[c] + part[k + c]) + (part[2 * k + c] + part[3 * k + c]);
}

/* part[CKM_LANES][k] += the squared distances of n rows, the first of which is row `first`; weights: or NULL. */
static inline void ckm_add_to_part(double *part, ptrdiff_t k, ptrdiff_t first, const int32_t *labels,
                                   const double *distances_sq, const double *weights, ptrdiff_t n) {
    if (weights)
        for (ptrdiff_t i = 0; i < n; i++)
            part[((first + i) & (CKM_LANES - 1)) * k + labels[i]] += distances_sq[i] * weights[i];
    else
        for (ptrdiff_t i = 0; i < n; i++) part[((first + i) & (CKM_LANES - 1)) * k + labels[i]] += distances_sq[i];
}

#endif
