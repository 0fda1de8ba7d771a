/* The vocabulary that once/ and per_type/ are written in, for any processor: vectors of one lane, in plain C. Read it
 * as the definition of the words; the other files of this folder say the same with more lanes.
 *
 * VF is a vector of float32, VI of int32, VM says yes or no for each lane. Knows nothing of rows and centres. */
#include <math.h>
#include <stdint.h>

#define VF_LANES 1
#define VF_REGISTERS 16
#define CK_VECS 2       /* vectors of rows in a panel */
#define CK_INT8_RANGE 0 /* no instruction multiplies int8 well: no screening in int8 */
#define CK_INT16 0      /* nor in int16 */

typedef float VF;
typedef int32_t VI;
typedef int VM;

static inline VF vf_load(const float *p) { return *p; }
static inline void vf_store(float *p, VF a) { *p = a; }
static inline VF vf_set1(float a) { return a; }
static inline VF vf_add(VF a, VF b) { return a + b; }
static inline VF vf_sub(VF a, VF b) { return a - b; }
static inline VF vf_fnmadd(VF a, VF b, VF c) { return c - a * b; }
static inline VF vf_fmadd(VF a, VF b, VF c) { return a * b + c; } /* a b + c */
static inline VF vf_mul(VF a, VF b) { return a * b; }
static inline VF vf_sqrt(VF a) { return sqrtf(a); }
static inline VF vf_min(VF a, VF b) { return a < b ? a : b; }
static inline VF vf_max(VF a, VF b) { return a > b ? a : b; }
static inline VM vf_less(VF a, VF b) { return a < b; }
static inline uint32_t vm_bits(VM m) { return (uint32_t)m; }
static inline VF vf_select(VM m, VF yes, VF no) { return m ? yes : no; }
static inline VI vi_set1(int32_t a) { return a; }
static inline VI vi_select(VM m, VI yes, VI no) { return m ? yes : no; }
static inline void vi_store(int32_t *p, VI a) { *p = a; }
static inline VF vf_from_int(VI a) { return (float)a; }
static inline VI vi_load(const int32_t *p) { return *p; }
static inline VI vi_add(VI a, VI b) { return a + b; }
static inline unsigned vi_more(VI a, VI b) { return a > b; }

/* A lane's bytes 0 and 2, or 1 and 3, as two int16; and the sum of the products of two lanes of two int16. */
static inline VI vi_byte(VI a, int i) { return (VI)(((uint32_t)a >> 8 * i & 255u) ^ 128u) - 128; }
static inline VI vi_pair(VI low, VI high) { return (VI)(((uint32_t)low & 0xffffu) | (uint32_t)high << 16); }
static inline VI vi_even(VI a) { return vi_pair(vi_byte(a, 0), vi_byte(a, 2)); }
static inline VI vi_odd(VI a) { return vi_pair(vi_byte(a, 1), vi_byte(a, 3)); }
static inline VI vi_half(VI a, int i) { return (VI)(((uint32_t)a >> 16 * i & 0xffffu) ^ 32768u) - 32768; }
static inline VI vi_dot(VI a, VI b) { return vi_half(a, 0) * vi_half(b, 0) + vi_half(a, 1) * vi_half(b, 1); }

/* A difference, rounded once to float32. */
static inline VF vf_difference_f32(const float *p, const float *q) { return *p - *q; }
static inline VF vf_difference_f64(const double *p, const double *q) { return (float)(*p - *q); }

/* A number, times scale (a power of two: exact), less shift, rounded to float32. */
static inline VF vf_read_f32(const float *p, double scale, const float *shift) { return *p * (float)scale - *shift; }
static inline VF vf_read_f64(const double *p, double scale, const float *shift) {
    return (float)(*p * scale - (double)*shift);
}

/* A float16 number, exactly. Subnormals are made by a subtraction of normal numbers, which no mode flushes to zero. */
static inline VF vf_read_f16(const uint16_t *p) {
    const uint32_t sign = (uint32_t)(*p & 0x8000) << 16, rest = (uint32_t)(*p & 0x7FFF) << 13;
    const uint32_t exponent = rest & 0x0F800000, rebias = 0x38000000, least = 0x38800000; /* 112 << 23, 2^-14 */
    union {
        uint32_t pattern;
        float number;
    } small = {rest + least}, zero = {least}, result;
    small.number -= zero.number;
    result.pattern = exponent == 0 ? small.pattern : exponent == 0x0F800000 ? rest + 2 * rebias : rest + rebias;
    result.pattern |= sign;
    return result.number;
}

/* a[i] lane j becomes a[j] lane i. */
static inline void vf_transpose(VF a[1]) { (void)a; }

/* VD is a vector of float64, which decides: each operation is rounded on its own. */
#define VD_LANES 1
typedef double VD;

static inline VD vd_load(const double *p) { return *p; }
static inline void vd_store(double *p, VD a) { *p = a; }
static inline VD vd_set1(double a) { return a; }
static inline VD vd_add(VD a, VD b) { return a + b; }
static inline VD vd_sub(VD a, VD b) { return a - b; }
static inline VD vd_mul(VD a, VD b) { return a * b; }
static inline VD vd_read_f32(const float *p) { return (double)*p; }
static inline VD vd_read_f64(const double *p) { return *p; }
static inline void vd_transpose(VD a[1]) { (void)a; }
