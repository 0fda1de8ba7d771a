/* One instruction set's table: the screening once, the row tiles once per storage type.
 * Everything is static but the table, so that the linker can merge no body into code for older processors. */
#include <float.h>
#include <math.h>
#include <string.h>

#ifdef _MSC_VER
#define CK_INLINE static __forceinline
#define CK_RESTRICT __restrict
#else
#define CK_RESTRICT restrict
#define CK_INLINE static inline __attribute__((always_inline))
#endif
#if !defined(__GNUC__) || defined(__clang__)
#pragma STDC FP_CONTRACT OFF
#endif
#ifdef _MSC_VER
#pragma fp_contract(off)
#endif
#if defined(FLT_EVAL_METHOD) && FLT_EVAL_METHOD != 0
#error "float64 decisions need arithmetic without excess precision"
#endif

/* The position of the lowest bit that is set, of a number that is not zero. */
#ifdef _MSC_VER
#include <intrin.h>
static int lowest_bit(uint64_t bits) {
    unsigned long at;
    _BitScanForward64(&at, bits);
    return (int)at;
}
#define CK_LOWEST_BIT(bits) lowest_bit(bits)
#else
#define CK_LOWEST_BIT(bits) __builtin_ctzll(bits)
#endif

/* Asks for the cache line at an address, which need not be readable. */
#ifdef __GNUC__
#define CK_PREFETCH(at) __builtin_prefetch(at)
#define CK_PREFETCH_SECOND(at) __builtin_prefetch(at, 0, 2) /* into the second-level cache */
#else
#define CK_PREFETCH(at) ((void)(at))
#define CK_PREFETCH_SECOND(at) ((void)(at))
#endif

/* Before a loop of few rounds, known to the compiler, over vectors that shall stay in registers. */
#if defined(__GNUC__) && !defined(__clang__)
#define CK_UNROLL _Pragma("GCC unroll 8")
#else
#define CK_UNROLL
#endif

#define CK_PASTE_(a, b) a##b
#define CK_PASTE(a, b) CK_PASTE_(a, b)
#define CK_QUOTE_(a) #a
#define CK_QUOTE(a) CK_QUOTE_(a)

#include "prepare.h"
#include "screen.h"
#if CK_BYTE_RANGE
#include "quant.h"
#include "quant_tiles.h"
#endif
#if CK_PAIRS
#include "pairs.h"
#endif

/* Bytes that `nearest` needs, however it screens. */
static size_t scratch_bytes(ptrdiff_t d) {
    size_t most = screen_bytes(d);
#if CK_BYTE_RANGE
    ck_bytes b;
    const size_t bytes = bytes_layout(&b, NULL, d);
    most = bytes > most ? bytes : most;
#endif
#if CK_PAIRS
    ck_pairs p;
    const size_t pairs = d < CK_BYTES_LEAST ? pairs_layout(&p, NULL, d) : 0;
    most = pairs > most ? pairs : most;
#endif
    return (most + 63) / 64 * 64;
}

/* The same, and rows that go from one screening to another. */
static size_t nearest_bytes(ptrdiff_t d) { return scratch_bytes(d) + (size_t)(CK_ROWS * d) * sizeof(double); }

#include "leaves.h"
#include "boxes.h"
#include "still.h"
#include "widen.h"
#include "csr_prepare.h"
#include "seeding_screen.h"
#if CK_BYTE_RANGE
#include "elkan_pairs.h"
#endif

#define CK_MOVED 64 /* labels that are compared at a time */

/* A bit for each of n labels, CK_MOVED at most, that differs. */
static uint64_t changes(const int32_t *from, const int32_t *to, int n) {
    uint64_t bits = 0;
    int i = 0;
    for (; i + VF_LANES <= n; i += VF_LANES) {
        const VI a = vi_load(from + i), b = vi_load(to + i);
        bits |= (uint64_t)(vi_more(a, b) | vi_more(b, a)) << i;
    }
    for (; i < n; i++) bits |= (uint64_t)(from[i] != to[i]) << i;
    return bits;
}

#define REAL float
#define FN(name) name##_f32
#include "rows.h"
#include "nearest.h"
#include "sums.h"
#include "filter.h"
#include "hamerly.h"
#if CK_BYTE_RANGE
#include "elkan.h"
#endif
#include "csr.h"
#include "seeding.h"
#include "seeding_panels.h"
#undef REAL
#undef FN

#define REAL double
#define FN(name) name##_f64
#include "rows.h"
#include "nearest.h"
#include "sums.h"
#include "filter.h"
#include "hamerly.h"
#if CK_BYTE_RANGE
#include "elkan.h"
#endif
#include "csr.h"
#include "seeding.h"
#include "seeding_panels.h"
#undef REAL
#undef FN

static size_t hamerly_bytes(ptrdiff_t d) {
    ck_open_f64 o;
    return open_layout_f64(&o, NULL, d);
}

#if CK_BYTE_RANGE
#define CK_ELKAN(SUFFIX) elkan_##SUFFIX
#define CK_NEAREST_AFTER(SUFFIX) nearest_after_##SUFFIX
#else
#define CK_ELKAN(SUFFIX) NULL
#define CK_NEAREST_AFTER(SUFFIX) NULL
#endif

#define CK_ROW_TABLE(SUFFIX)                                                                                           \
    .nearest_##SUFFIX = nearest_##SUFFIX, .nearest_after_##SUFFIX = CK_NEAREST_AFTER(SUFFIX),                          \
    .own_distance_##SUFFIX = own_distance_##SUFFIX, .all_distances_##SUFFIX = all_distances_##SUFFIX,                  \
    .move_##SUFFIX = move_##SUFFIX, .filter_##SUFFIX = filter_##SUFFIX, .hamerly_##SUFFIX = hamerly_##SUFFIX,          \
    .elkan_##SUFFIX = CK_ELKAN(SUFFIX), .statistics_##SUFFIX = statistics_##SUFFIX

#define CK_SEED_TABLE(SUFFIX)                                                                                          \
    .seed_##SUFFIX = {.quantise = seed_quantise_##SUFFIX,                                                              \
                      .candidate = seed_candidate_##SUFFIX,                                                            \
                      .gain = seed_gain_##SUFFIX,                                                                      \
                      .gain_between = seed_gain_between_##SUFFIX,                                                      \
                      .lower = seed_lower_##SUFFIX},                                                                   \
    .seed_panels_##SUFFIX = {.quantise = seed_panel_quantise_##SUFFIX,                                                 \
                             .candidate = seed_panel_candidate_##SUFFIX,                                               \
                             .gain = seed_panel_gain_##SUFFIX,                                                         \
                             .lower = seed_panel_lower_##SUFFIX}

#define CK_CSR_TABLE(SUFFIX)                                                                                           \
    .csr_##SUFFIX = {.nearest = csr_nearest_##SUFFIX,                                                                  \
                     .own_distance = csr_own_distance_##SUFFIX,                                                        \
                     .all_distances = csr_all_distances_##SUFFIX,                                                      \
                     .lower = csr_lower_##SUFFIX,                                                                      \
                     .gains = csr_gains_##SUFFIX,                                                                      \
                     .move = csr_move_##SUFFIX,                                                                        \
                     .statistics = csr_statistics_##SUFFIX}

const ck_tiles CK_PASTE(ck_tiles_, CK_ISA) = {
    .name = CK_QUOTE(CK_ISA),
    .speed = 1e9 * VF_LANES,
    .centers_bytes = centers_bytes,
    .scratch_bytes = nearest_bytes,
    .filter_bytes = filter_bytes,
    .hamerly_bytes = hamerly_bytes,
    .elkan_bytes = CK_ELKAN(bytes),
    .plan = plan,
    .lay_out = lay_out,
    .settle = settle,
    CK_ROW_TABLE(f32),
    CK_ROW_TABLE(f64),
    .widen_f16 = widen_f16,
    .widen_u8 = widen_u8,
    .widen_i8 = widen_i8,
    CK_SEED_TABLE(f32),
    CK_SEED_TABLE(f64),
    .seed_screen = seed_screen,
    .seed_width = seed_width,
    .seed_box = seed_box,
    .seed_reach = seed_reach,
    .seed_sum = seed_sum,
    .csr_centers_bytes = csr_centers_bytes,
    .csr_prepare = csr_prepare,
    .csr_scratch_bytes = csr_scratch_bytes,
    CK_CSR_TABLE(f32),
    CK_CSR_TABLE(f64),
};
