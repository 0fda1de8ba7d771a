/* NEON on 64-bit ARM: four float32 lanes. The words that screen.h is written in, and nothing else. */
#include <arm_neon.h>

#define VF_LANES 4
#define CK_VECS 4  /* row vectors of a tile */
#define CK_WIDTH 6 /* centres of a tile: 4 x 6 accumulators of 32 registers */

typedef float32x4_t VF;
typedef int32x4_t VI;
typedef uint32x4_t VM;

static inline VF vf_load(const float *p) { return vld1q_f32(p); }
static inline void vf_store(float *p, VF a) { vst1q_f32(p, a); }
static inline VF vf_set1(float a) { return vdupq_n_f32(a); }
static inline VF vf_add(VF a, VF b) { return vaddq_f32(a, b); }
static inline VF vf_fnmadd(VF a, VF b, VF c) { return vfmsq_f32(c, a, b); } /* c - a b */
/* The number-preferring forms drop a NaN as x86 does; a lost NaN is caught by the row's slack. */
static inline VF vf_min(VF a, VF b) { return vminnmq_f32(a, b); }
static inline VF vf_max(VF a, VF b) { return vmaxnmq_f32(a, b); }
static inline VM vf_less(VF a, VF b) { return vcltq_f32(a, b); }
static inline VI vi_set1(int32_t a) { return vdupq_n_s32(a); }
static inline VI vi_select(VM m, VI yes, VI no) { return vbslq_s32(m, yes, no); }
static inline void vi_store(int32_t *p, VI a) { vst1q_s32(p, a); }
