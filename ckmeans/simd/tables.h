/* One instruction set's tables: includes what is written once, then what is compiled for float and for double, and
 * lists the functions.
 *
 * isa/<name>.c includes it, after the vocabulary of vec/, with CK_ISA defined as the name, and, if it takes all but
 * CK_SCREENING from another set, CK_LIKE as the name of that. Everything is static but the function that fills the
 * tables, so that the linker can merge no body into code for older processors. Knows nothing of how anything is
 * computed. */
#include "ckmeans_simd.h"
#include "compiler.h"

#include "once/columns.h"
#include "once/csr_prepare.h"
#if CK_INT8_RANGE
#include "once/elkan_batch.h"
#endif
#include "once/exact_sum.h"
#include "once/filter_scratch.h"
#include "once/means.h"
#include "once/prepare.h"
#include "once/seeding_gains.h"
#include "once/widen.h"

/* The largest exponent of a scale, by type: float rows are scaled in float32, whose exponents end at 127. */
#define CK_MAX_EXPONENT_f32 120
#define CK_MAX_EXPONENT_f64 1000

#define REAL float
#define FN(name) name##_f32
#define MAX_EXPONENT CK_MAX_EXPONENT_f32
#define PATTERN uint32_t
#define PATTERN_SIGN UINT32_C(0x80000000)
#define PATTERN_ONE UINT32_C(0x00800000) /* of the exponent */
#define MANTISSA_BITS 23
#include "per_type/one_type.h"
#undef REAL
#undef FN
#undef MAX_EXPONENT
#undef PATTERN
#undef PATTERN_SIGN
#undef PATTERN_ONE
#undef MANTISSA_BITS

#define REAL double
#define FN(name) name##_f64
#define MAX_EXPONENT CK_MAX_EXPONENT_f64
#define PATTERN uint64_t
#define PATTERN_SIGN UINT64_C(0x8000000000000000)
#define PATTERN_ONE UINT64_C(0x0010000000000000)
#define MANTISSA_BITS 52
#include "per_type/one_type.h"
#undef REAL
#undef FN
#undef MAX_EXPONENT
#undef PATTERN
#undef PATTERN_SIGN
#undef PATTERN_ONE
#undef MANTISSA_BITS

/* The functions of a table for dense rows that screen in whole numbers, lay out centres for it or lend it scratch, as
 * DO(table, entry, function). What only rows that have codes are for comes last. */
#define CK_SCREENING(DO, type)                                                                                         \
    DO(type, centers_bytes, centers_bytes)                                                                             \
    DO(type, plan, dense_plan_##type)                                                                                  \
    DO(type, lay_out, lay_out)                                                                                         \
    DO(type, settle, settle)                                                                                           \
    DO(type, nearest, dense_nearest_##type)                                                                            \
    DO(type, nearest_bytes, dense_nearest_bytes_##type)                                                                \
    DO(type, hamerly, dense_hamerly_##type)                                                                            \
    DO(type, hamerly_bytes, hamerly_bytes_##type)                                                                      \
    CK_OF_CODES(DO, type)
#if CK_INT8_RANGE
#define CK_OF_CODES(DO, type)                                                                                          \
    DO(type, nearest_active, dense_nearest_active_##type)                                                              \
    DO(type, elkan, dense_elkan_##type)                                                                                \
    DO(type, elkan_bytes, elkan_bytes)
#else
#define CK_OF_CODES(DO, type)
#endif

void CK_PASTE(ck_fill_, CK_ISA)(ck_tiles *tiles);

#ifdef CK_LIKE
void CK_PASTE(ck_fill_, CK_LIKE)(ck_tiles *tiles);

#define CK_REPLACE(table, entry, function) tiles->table.entry = function;

void CK_PASTE(ck_fill_, CK_ISA)(ck_tiles *tiles) {
    CK_PASTE(ck_fill_, CK_LIKE)(tiles);
    tiles->name = CK_QUOTE(CK_ISA);
    CK_SCREENING(CK_REPLACE, f32)
    CK_SCREENING(CK_REPLACE, f64)
    tiles->seed_gains = seed_gains;
}
#else
#define CK_ENTRY(table, entry, function) .entry = function,

#define CK_DENSE_TABLE(type)                                                                                           \
    {.max_exponent = CK_MAX_EXPONENT_##type,                                                                           \
     .two_nearest = dense_two_nearest_##type,                                                                          \
     .assigned_distances = dense_assigned_distances_##type,                                                            \
     .all_distances = dense_all_distances_##type,                                                                      \
     .distances_bytes = dense_distances_bytes_##type,                                                                  \
     .move = dense_move_##type,                                                                                        \
     .statistics = dense_statistics_##type,                                                                            \
     .statistics_bytes = sizeof(ck_tile_##type),                                                                       \
     .filter = filter_##type,                                                                                          \
     .filter_bytes = filter_bytes,                                                                                     \
     .seed = {.quantise = seed_quantise_##type,                                                                        \
              .candidate = seed_candidate_##type,                                                                      \
              .gain = seed_gain_##type,                                                                                \
              .gain_between = seed_gain_between_##type,                                                                \
              .lower = seed_lower_##type},                                                                             \
     .seed_panels = {.quantise = seed_panel_quantise_##type,                                                           \
                     .candidate = seed_panel_candidate_##type,                                                         \
                     .gain = seed_panel_gain_##type,                                                                   \
                     .lower = seed_panel_lower_##type},                                                                \
     CK_SCREENING(CK_ENTRY, type)}

#define CK_CSR_TABLE(type)                                                                                             \
    {                                                                                                                  \
        .max_exponent = CK_MAX_EXPONENT_##type,                                                                        \
        .centers_bytes = csr_centers_bytes,                                                                            \
        .plan = csr_plan_##type,                                                                                       \
        .lay_out = csr_lay_out,                                                                                        \
        .settle = csr_settle,                                                                                          \
        .nearest = csr_nearest_##type,                                                                                 \
        .nearest_bytes = csr_scratch_bytes,                                                                            \
        .assigned_distances = csr_assigned_distances_##type,                                                           \
        .all_distances = csr_all_distances_##type,                                                                     \
        .distances_bytes = csr_scratch_bytes,                                                                          \
        .move = csr_move_##type,                                                                                       \
        .statistics = csr_statistics_##type,                                                                           \
        .lower = csr_lower_##type,                                                                                     \
        .gains = csr_gains_##type,                                                                                     \
    }

void CK_PASTE(ck_fill_, CK_ISA)(ck_tiles *tiles) {
    static const ck_tiles table = {
        .name = CK_QUOTE(CK_ISA),
        .speed = 1e9 * VF_LANES,
        .f32 = CK_DENSE_TABLE(f32),
        .f64 = CK_DENSE_TABLE(f64),
        .csr_f32 = CK_CSR_TABLE(f32),
        .csr_f64 = CK_CSR_TABLE(f64),
        .widen_f16 = widen_f16,
        .widen_u8 = widen_u8,
        .widen_i8 = widen_i8,
        .clear_columns = clear_columns,
        .merge_columns = merge_columns,
        .moments = columns_moments,
        .add_exactly = add_exactly,
        .seed_screen = seed_screen,
        .seed_gains = seed_gains,
        .seed_width = seed_width,
        .seed_box = seed_box,
        .seed_reach = seed_reach,
        .seed_sum = seed_sum,
        .mean = cluster_mean,
        .weight = cluster_weight,
    };
    *tiles = table;
}
#endif
