/* The functions of the public header over prepared centres, under names of their own. */
#ifndef CKM_CENTERS_H
#define CKM_CENTERS_H

#include "ckmeans.h"

int ckm_new_centers(const double *centers, ptrdiff_t k, ptrdiff_t d, int dtype, const void *sample, ptrdiff_t n_sample,
                    ptrdiff_t sample_stride, ckm_centers **out);
void ckm_free_centers(ckm_centers *centers);
int ckm_assign_rows(const ckm_centers *centers, const void *x, ptrdiff_t n, ptrdiff_t stride, int32_t *labels,
                    double *distances_sq, int n_threads);
int ckm_nearest_centers(const ckm_centers *centers, const void *x, ptrdiff_t n, ptrdiff_t stride, ptrdiff_t m,
                        int32_t *labels, double *distances_sq, int n_threads);

#endif
