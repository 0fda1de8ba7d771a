/* The public functions as a struct of pointers and as a list of names. Knows nothing of what they do. */
#include "api.h"

const char *ckm_say(int status) {
    switch (status) {
    case CKM_OK: return "no error";
    case CKM_NO_MEMORY: return "no memory";
    case CKM_BAD_ARGUMENT: return "an argument makes no sense: a length, pointer, type, label or option";
    case CKM_NOT_FINITE: return "rows, centers or weights hold NaN or infinity";
    case CKM_STOPPED: return "stop() ended the fit";
    case CKM_OUT_OF_RANGE: return "numbers lie beyond the range of sums, or too far apart for float64";
    default: return "unknown status";
    }
}

static const ckm_api functions = {
    sizeof(ckm_api),     CKM_ABI,      ckm_new_centers, ckm_free_centers, ckm_assign_rows,
    ckm_nearest_centers, ckm_fit_rows, ckm_new_sums,    ckm_free_sums,    ckm_add_rows,
    ckm_merge_sums,      ckm_means_of, ckm_say,
};

typedef void (*any_function)(void);

static const struct {
    const char *name, *signature;
    any_function address;
} list[] = {
    {"ckm_centers_new",
     "int ckm_centers_new(const double *centers, ptrdiff_t k, ptrdiff_t d, int dtype, const void *sample, "
     "ptrdiff_t n_sample, ptrdiff_t sample_stride, ckm_centers **out)",
     (any_function)ckm_new_centers},
    {"ckm_centers_free", "void ckm_centers_free(ckm_centers *centers)", (any_function)ckm_free_centers},
    {"ckm_assign",
     "int ckm_assign(const ckm_centers *centers, const void *x, ptrdiff_t n, ptrdiff_t stride, int32_t *labels, "
     "double *distances_sq, int n_threads)",
     (any_function)ckm_assign_rows},
    {"ckm_nearest",
     "int ckm_nearest(const ckm_centers *centers, const void *x, ptrdiff_t n, ptrdiff_t stride, ptrdiff_t m, "
     "int32_t *labels, double *distances_sq, int n_threads)",
     (any_function)ckm_nearest_centers},
    {"ckm_fit",
     "int ckm_fit(const void *x, int dtype, ptrdiff_t n, ptrdiff_t d, ptrdiff_t stride, "
     "const ckm_fit_options *options, double *centers, int32_t *labels, ckm_fit_result *result)",
     (any_function)ckm_fit_rows},
    {"ckm_sums_new", "int ckm_sums_new(const ckm_sums_options *options, ckm_sums **out)", (any_function)ckm_new_sums},
    {"ckm_sums_free", "void ckm_sums_free(ckm_sums *sums)", (any_function)ckm_free_sums},
    {"ckm_sums_add",
     "int ckm_sums_add(ckm_sums *sums, const void *x, ptrdiff_t n, ptrdiff_t stride, const int32_t *labels, "
     "const double *weights)",
     (any_function)ckm_add_rows},
    {"ckm_sums_merge", "int ckm_sums_merge(ckm_sums *into, const ckm_sums *other)", (any_function)ckm_merge_sums},
    {"ckm_sums_means", "int ckm_sums_means(const ckm_sums *sums, double *means, double *weights)",
     (any_function)ckm_means_of},
    {"ckm_error", "const char *ckm_error(int status)", (any_function)ckm_say},
};

const ckm_api *ckm_all_functions(void) { return &functions; }
int ckm_function_count(void) { return (int)(sizeof list / sizeof *list); }
const char *ckm_function_name(int i) { return list[i].name; }
const char *ckm_function_signature(int i) { return list[i].signature; }
/* Wherever Python runs, addresses of functions are addresses. */
const void *ckm_function_address(int i) { return (const void *)(uintptr_t)list[i].address; }
