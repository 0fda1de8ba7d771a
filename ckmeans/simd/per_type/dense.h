/* The functions of a table for dense rows of type REAL: what they are handed as ck_rows goes on as bare pointers.
 *
 * Included for each type by tables.h, behind what it calls. Knows nothing of how anything is computed. */
#include "once/prepare.h"
#include "once/scratch.h"

static void FN(dense_plan)(ck_centers *c, void *memory, const double *centers, double scale, const ck_frame *frame,
                           int screen) {
    plan(c, memory, centers, scale, MAX_EXPONENT, frame, screen);
}

static void FN(dense_nearest)(const ck_centers *c, const ck_rows *x, const ck_codes *codes, int32_t *labels,
                              ck_tally *tally, void *scratch) {
    FN(nearest)(c, x->numbers, x->n, codes, labels, tally, scratch);
    tally->n_distances += x->n * c->k;
}

static size_t FN(dense_nearest_bytes)(const ck_centers *c, const ck_rows *all) {
    (void)all;
    return nearest_bytes(c->d);
}

static void FN(dense_two_nearest)(const ck_centers *c, const ck_rows *x, int32_t *labels, double *distances_sq,
                                  void *scratch) {
    FN(two_nearest)(c, x->numbers, x->n, labels, distances_sq, scratch);
}

static void FN(dense_assigned_distances)(const ck_centers *c, const ck_rows *x, const int32_t *labels,
                                         double *distances_sq, void *scratch) {
    (void)scratch;
    FN(assigned_distances)(c, x->numbers, x->n, labels, distances_sq);
}

static void FN(dense_all_distances)(const ck_centers *c, const ck_rows *x, void *out, int wide, void *scratch) {
    FN(all_distances)(c, x->numbers, x->n, out, wide, scratch);
}

static size_t FN(dense_distances_bytes)(const ck_centers *c, const ck_rows *all) {
    (void)c, (void)all;
    return sizeof(ck_some_sums);
}

static ptrdiff_t FN(dense_move)(const ck_rows *x, const int32_t *from, const int32_t *to, const ck_accumulator *sums) {
    return FN(move)(sums, x->numbers, x->n, from, to, sums->weights);
}

static int FN(dense_statistics)(const ck_rows *x, ck_column *columns, void *scratch) {
    return FN(statistics)(x->numbers, x->n, x->d, columns, scratch);
}

static void FN(dense_hamerly)(const ck_centers *c, const ck_rows *x, const ck_codes *codes, const ck_closer *closer,
                              const ck_accumulator *sums, int32_t *labels, float *limits, ck_tally *tally,
                              void *scratch) {
    FN(hamerly)(c, x->numbers, x->n, codes, closer, sums, labels, limits, tally, scratch);
}

#if CK_INT8_RANGE
static void FN(dense_nearest_active)(const ck_centers *c, const ck_active_centers *active, const ck_rows *x,
                                     const ck_codes *codes, const int32_t *before, int32_t *labels, ck_tally *tally,
                                     void *scratch) {
    FN(nearest_active)(c, active, x->numbers, x->n, codes, before, labels, tally, scratch);
}

static void FN(dense_elkan)(const ck_centers *c, const ck_rows *x, const ck_codes *codes, const ck_elkan_drift *drift,
                            const ck_accumulator *sums, int32_t *labels, const ck_elkan_bounds *bounds, ck_tally *tally,
                            void *scratch) {
    FN(elkan)(c, x->numbers, x->n, codes, drift, sums, labels, bounds, tally, scratch);
}
#endif
