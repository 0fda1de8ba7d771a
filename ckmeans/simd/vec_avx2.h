/* AVX2 + FMA: eight float32 lanes. The words that screen.h is written in, and nothing else. */
#include <immintrin.h>

#define VF_LANES 8
#define VF_REGISTERS 16
#define CK_VECS 2 /* row vectors of a panel: with six centres, 12 accumulators */

typedef __m256 VF;
typedef __m256i VI;
typedef __m256 VM;

static inline VF vf_load(const float *p) { return _mm256_loadu_ps(p); }
static inline void vf_store(float *p, VF a) { _mm256_storeu_ps(p, a); }
static inline VF vf_set1(float a) { return _mm256_set1_ps(a); }
static inline VF vf_add(VF a, VF b) { return _mm256_add_ps(a, b); }
static inline VF vf_fnmadd(VF a, VF b, VF c) { return _mm256_fnmadd_ps(a, b, c); } /* c - a b */
static inline VF vf_min(VF a, VF b) { return _mm256_min_ps(a, b); }
static inline VF vf_max(VF a, VF b) { return _mm256_max_ps(a, b); }
static inline VM vf_less(VF a, VF b) { return _mm256_cmp_ps(a, b, _CMP_LT_OQ); }
static inline VI vi_set1(int32_t a) { return _mm256_set1_epi32(a); }
static inline VI vi_select(VM m, VI yes, VI no) { return _mm256_blendv_epi8(no, yes, _mm256_castps_si256(m)); }
static inline void vi_store(int32_t *p, VI a) { _mm256_storeu_si256((__m256i *)p, a); }
static inline VI vi_load(const int32_t *p) { return _mm256_loadu_si256((const __m256i *)p); }
static inline VI vi_add(VI a, VI b) { return _mm256_add_epi32(a, b); }
static inline unsigned vi_more(VI a, VI b) {
    return (unsigned)_mm256_movemask_ps(_mm256_castsi256_ps(_mm256_cmpgt_epi32(a, b)));
}

/* A lane's bytes 0 and 2, or 1 and 3, as two int16; and the sum of the products of two such pairs. */
static inline VI vi_even(VI a) { return _mm256_srai_epi16(_mm256_slli_epi16(a, 8), 8); }
static inline VI vi_odd(VI a) { return _mm256_srai_epi16(a, 8); }
static inline VI vi_dot(VI a, VI b) { return _mm256_madd_epi16(a, b); }

/* Differences, each rounded once to float32. */
static inline VF vf_off_f32(const float *p, const float *q) { return _mm256_sub_ps(vf_load(p), vf_load(q)); }
static inline VF vf_off_f64(const double *p, const double *q) {
    const __m256d low = _mm256_sub_pd(_mm256_loadu_pd(p), _mm256_loadu_pd(q));
    const __m256d high = _mm256_sub_pd(_mm256_loadu_pd(p + 4), _mm256_loadu_pd(q + 4));
    return _mm256_insertf128_ps(_mm256_castps128_ps256(_mm256_cvtpd_ps(low)), _mm256_cvtpd_ps(high), 1);
}

/* Eight numbers, times scale, less shift, rounded once to float32. */
static inline VF vf_read_f32(const float *p, double scale, const float *shift) {
    return _mm256_fmsub_ps(_mm256_loadu_ps(p), _mm256_set1_ps((float)scale), _mm256_loadu_ps(shift));
}
static inline __m128 half_read_f64(const double *p, double scale, const float *shift) {
    const __m256d from = _mm256_cvtps_pd(_mm_loadu_ps(shift));
    return _mm256_cvtpd_ps(_mm256_fmsub_pd(_mm256_loadu_pd(p), _mm256_set1_pd(scale), from));
}
static inline VF vf_read_f64(const double *p, double scale, const float *shift) {
    const __m128 low = half_read_f64(p, scale, shift), high = half_read_f64(p + 4, scale, shift + 4);
    return _mm256_insertf128_ps(_mm256_castps128_ps256(low), high, 1);
}

/* a[i] lane j becomes a[j] lane i. */
static inline void vf_transpose(VF a[8]) {
    VF b[8];
    for (int i = 0; i < 8; i += 2) {
        b[i] = _mm256_unpacklo_ps(a[i], a[i + 1]);
        b[i + 1] = _mm256_unpackhi_ps(a[i], a[i + 1]);
    }
    for (int i = 0; i < 8; i += 4)
        for (int h = 0; h < 2; h++) {
            const __m256d even = _mm256_castps_pd(b[i + h]), odd = _mm256_castps_pd(b[i + h + 2]);
            a[i + 2 * h] = _mm256_castpd_ps(_mm256_unpacklo_pd(even, odd));
            a[i + 2 * h + 1] = _mm256_castpd_ps(_mm256_unpackhi_pd(even, odd));
        }
    for (int i = 0; i < 4; i++) {
        b[i] = _mm256_permute2f128_ps(a[i], a[4 + i], 0x20);
        b[4 + i] = _mm256_permute2f128_ps(a[i], a[4 + i], 0x31);
    }
    for (int i = 0; i < 8; i++) a[i] = b[i];
}
