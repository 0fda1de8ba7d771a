/* The vocabulary of baseline.h for NEON on 64-bit ARM: vectors of four lanes. Knows nothing of rows and centres. */
#include <arm_neon.h>
#include <stdint.h>

#define VF_LANES 4
#define VF_REGISTERS 32
#define CK_VECS 4       /* vectors of rows in a panel: with six centres, 24 accumulators */
#define CK_INT8_RANGE 0 /* no screening in int8 */
#define CK_INT16 0      /* nor in int16 */

typedef float32x4_t VF;
typedef int32x4_t VI;
typedef uint32x4_t VM;

static inline VF vf_load(const float *p) { return vld1q_f32(p); }
static inline void vf_store(float *p, VF a) { vst1q_f32(p, a); }
static inline VF vf_set1(float a) { return vdupq_n_f32(a); }
static inline VF vf_add(VF a, VF b) { return vaddq_f32(a, b); }
static inline VF vf_sub(VF a, VF b) { return vsubq_f32(a, b); }
static inline VF vf_fnmadd(VF a, VF b, VF c) { return vfmsq_f32(c, a, b); } /* c - a b */
static inline VF vf_fmadd(VF a, VF b, VF c) { return vfmaq_f32(c, a, b); }  /* a b + c */
static inline VF vf_mul(VF a, VF b) { return vmulq_f32(a, b); }
static inline VF vf_sqrt(VF a) { return vsqrtq_f32(a); }
static inline VF vf_from_int(VI a) { return vcvtq_f32_s32(a); }
/* The number-preferring forms drop a NaN as x86 does; a lost NaN is caught by the row's slack. */
static inline VF vf_min(VF a, VF b) { return vminnmq_f32(a, b); }
static inline VF vf_max(VF a, VF b) { return vmaxnmq_f32(a, b); }
static inline VM vf_less(VF a, VF b) { return vcltq_f32(a, b); }
static inline uint32_t vm_bits(VM m) {
    static const uint32_t bits[4] = {1, 2, 4, 8};
    return vaddvq_u32(vandq_u32(m, vld1q_u32(bits)));
}
static inline VF vf_select(VM m, VF yes, VF no) { return vbslq_f32(m, yes, no); }
static inline VI vi_set1(int32_t a) { return vdupq_n_s32(a); }
static inline VI vi_select(VM m, VI yes, VI no) { return vbslq_s32(m, yes, no); }
static inline void vi_store(int32_t *p, VI a) { vst1q_s32(p, a); }
static inline VI vi_load(const int32_t *p) { return vld1q_s32(p); }
static inline VI vi_add(VI a, VI b) { return vaddq_s32(a, b); }
static inline unsigned vi_more(VI a, VI b) { return vm_bits(vcgtq_s32(a, b)); }

/* A lane's bytes 0 and 2, or 1 and 3, as two int16; and the sum of the products of two lanes of two int16. */
static inline VI vi_even(VI a) {
    return vreinterpretq_s32_s16(vshrq_n_s16(vshlq_n_s16(vreinterpretq_s16_s32(a), 8), 8));
}
static inline VI vi_odd(VI a) { return vreinterpretq_s32_s16(vshrq_n_s16(vreinterpretq_s16_s32(a), 8)); }
static inline VI vi_dot(VI a, VI b) {
    const int16x8_t p = vreinterpretq_s16_s32(a), q = vreinterpretq_s16_s32(b);
    return vpaddq_s32(vmull_s16(vget_low_s16(p), vget_low_s16(q)), vmull_high_s16(p, q));
}

/* Differences, each rounded once to float32. */
static inline VF vf_difference_f32(const float *p, const float *q) { return vsubq_f32(vld1q_f32(p), vld1q_f32(q)); }
static inline VF vf_difference_f64(const double *p, const double *q) {
    const float64x2_t low = vsubq_f64(vld1q_f64(p), vld1q_f64(q));
    return vcvt_high_f32_f64(vcvt_f32_f64(low), vsubq_f64(vld1q_f64(p + 2), vld1q_f64(q + 2)));
}

/* Four numbers, times scale (a power of two: exact), less shift, rounded to float32. */
static inline VF vf_read_f32(const float *p, double scale, const float *shift) {
    return vsubq_f32(vmulq_n_f32(vld1q_f32(p), (float)scale), vld1q_f32(shift));
}
static inline VF vf_read_f64(const double *p, double scale, const float *shift) {
    const float32x4_t from = vld1q_f32(shift);
    const float64x2_t low = vsubq_f64(vmulq_n_f64(vld1q_f64(p), scale), vcvt_f64_f32(vget_low_f32(from)));
    const float64x2_t high = vsubq_f64(vmulq_n_f64(vld1q_f64(p + 2), scale), vcvt_high_f64_f32(from));
    return vcvt_high_f32_f64(vcvt_f32_f64(low), high);
}

/* Four float16 numbers, exactly. */
static inline VF vf_read_f16(const uint16_t *p) { return vcvt_f32_f16(vreinterpret_f16_u16(vld1_u16(p))); }

/* a[i] lane j becomes a[j] lane i. */
static inline void vf_transpose(VF a[4]) {
    const float32x4x2_t p = vtrnq_f32(a[0], a[1]), q = vtrnq_f32(a[2], a[3]);
    a[0] = vcombine_f32(vget_low_f32(p.val[0]), vget_low_f32(q.val[0]));
    a[1] = vcombine_f32(vget_low_f32(p.val[1]), vget_low_f32(q.val[1]));
    a[2] = vcombine_f32(vget_high_f32(p.val[0]), vget_high_f32(q.val[0]));
    a[3] = vcombine_f32(vget_high_f32(p.val[1]), vget_high_f32(q.val[1]));
}

/* Float64, each operation rounded on its own. */
#define VD_LANES 2
typedef float64x2_t VD;

static inline VD vd_load(const double *p) { return vld1q_f64(p); }
static inline void vd_store(double *p, VD a) { vst1q_f64(p, a); }
static inline VD vd_set1(double a) { return vdupq_n_f64(a); }
static inline VD vd_add(VD a, VD b) { return vaddq_f64(a, b); }
static inline VD vd_sub(VD a, VD b) { return vsubq_f64(a, b); }
static inline VD vd_mul(VD a, VD b) { return vmulq_f64(a, b); }
static inline VD vd_read_f32(const float *p) { return vcvt_f64_f32(vld1_f32(p)); }
static inline VD vd_read_f64(const double *p) { return vld1q_f64(p); }
static inline void vd_transpose(VD a[2]) {
    const VD p = vtrn1q_f64(a[0], a[1]);
    a[1] = vtrn2q_f64(a[0], a[1]), a[0] = p;
}
