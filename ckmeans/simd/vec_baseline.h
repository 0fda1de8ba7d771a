/* Any processor: one lane, plain C. The words that screen.h is written in, readable as their definition. */

#define VF_LANES 1
#define VF_REGISTERS 16
#define CK_VECS 2 /* rows of a panel */

typedef float VF;
typedef int32_t VI;
typedef int VM;

static inline VF vf_load(const float *p) { return *p; }
static inline void vf_store(float *p, VF a) { *p = a; }
static inline VF vf_set1(float a) { return a; }
static inline VF vf_add(VF a, VF b) { return a + b; }
static inline VF vf_fnmadd(VF a, VF b, VF c) { return c - a * b; }
static inline VF vf_min(VF a, VF b) { return a < b ? a : b; }
static inline VF vf_max(VF a, VF b) { return a > b ? a : b; }
static inline VM vf_less(VF a, VF b) { return a < b; }
static inline VI vi_set1(int32_t a) { return a; }
static inline VI vi_select(VM m, VI yes, VI no) { return m ? yes : no; }
static inline void vi_store(int32_t *p, VI a) { *p = a; }

/* A number, times scale, less shift, rounded to float32; the product is exact, scale being a power of two. */
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
