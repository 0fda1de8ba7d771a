/* The functions of the public header over sums, under names of their own. */
#ifndef CKM_SUMS_H
#define CKM_SUMS_H

#include "ckmeans.h"

int ckm_new_sums(const ckm_sums_options *options, ckm_sums **out);
void ckm_free_sums(ckm_sums *sums);
int ckm_add_rows(ckm_sums *sums, const void *x, ptrdiff_t n, ptrdiff_t stride, const int32_t *labels,
                 const double *weights);
int ckm_merge_sums(ckm_sums *into, const ckm_sums *other);
int ckm_means_of(const ckm_sums *sums, double *means, double *weights);

#endif
