/* The list of the functions of the public header, for those who ask by name. */
#ifndef CKM_API_H
#define CKM_API_H

#include "centers.h"
#include "engine.h"
#include "sums.h"

int ckm_fit_rows(const void *x, int dtype, ptrdiff_t n, ptrdiff_t d, ptrdiff_t stride, const ckm_fit_options *options,
                 double *centers, int32_t *labels, ckm_fit_result *result);
const char *ckm_say(int status);

const ckm_api *ckm_all_functions(void);
int ckm_function_count(void);
const char *ckm_function_name(int i);
const char *ckm_function_signature(int i); /* as C declares it */
const void *ckm_function_address(int i);

#endif
