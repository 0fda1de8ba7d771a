/* The vocabulary of baseline.h for AVX2 + FMA + F16C: vectors of eight lanes. Knows nothing of rows and centres. */
#include <immintrin.h>
#include <stdint.h>

#define VF_LANES 8
#define VF_REGISTERS 16
#define CK_VECS 2        /* vectors of rows in a panel: with six centres, 12 accumulators */
#define CK_INT8_RANGE 63 /* of codes of centres: two products with codes of rows do not saturate an int16 */
#define CK_INT16 0       /* no screening in int16 */

typedef __m256 VF;
typedef __m256i VI;
typedef __m256 VM;

static inline VF vf_load(const float *p) { return _mm256_loadu_ps(p); }
static inline void vf_store(float *p, VF a) { _mm256_storeu_ps(p, a); }
static inline VF vf_set1(float a) { return _mm256_set1_ps(a); }
static inline VF vf_add(VF a, VF b) { return _mm256_add_ps(a, b); }
static inline VF vf_sub(VF a, VF b) { return _mm256_sub_ps(a, b); }
static inline VF vf_fnmadd(VF a, VF b, VF c) { return _mm256_fnmadd_ps(a, b, c); } /* c - a b */
static inline VF vf_mul(VF a, VF b) { return _mm256_mul_ps(a, b); }
static inline VF vf_fmadd(VF a, VF b, VF c) { return _mm256_fmadd_ps(a, b, c); } /* a b + c */
static inline VF vf_sqrt(VF a) { return _mm256_sqrt_ps(a); }
static inline VF vf_from_int(VI a) { return _mm256_cvtepi32_ps(a); }
static inline VF vf_min(VF a, VF b) { return _mm256_min_ps(a, b); }
static inline VF vf_max(VF a, VF b) { return _mm256_max_ps(a, b); }
static inline VM vf_less(VF a, VF b) { return _mm256_cmp_ps(a, b, _CMP_LT_OQ); }
static inline uint32_t vm_bits(VM m) { return (uint32_t)_mm256_movemask_ps(m); }
static inline VF vf_select(VM m, VF yes, VF no) { return _mm256_blendv_ps(no, yes, m); }
static inline VI vi_set1(int32_t a) { return _mm256_set1_epi32(a); }
static inline VI vi_select(VM m, VI yes, VI no) { return _mm256_blendv_epi8(no, yes, _mm256_castps_si256(m)); }
static inline void vi_store(int32_t *p, VI a) { _mm256_storeu_si256((__m256i *)p, a); }
static inline VI vi_load(const int32_t *p) { return _mm256_loadu_si256((const __m256i *)p); }
static inline VI vi_add(VI a, VI b) { return _mm256_add_epi32(a, b); }
static inline unsigned vi_more(VI a, VI b) {
    return (unsigned)_mm256_movemask_ps(_mm256_castsi256_ps(_mm256_cmpgt_epi32(a, b)));
}

/* A lane's bytes 0 and 2, or 1 and 3, as two int16; and the sum of the products of two lanes of two int16. */
static inline VI vi_even(VI a) { return _mm256_srai_epi16(_mm256_slli_epi16(a, 8), 8); }
static inline VI vi_odd(VI a) { return _mm256_srai_epi16(a, 8); }
static inline VI vi_dot(VI a, VI b) { return _mm256_madd_epi16(a, b); }

/* Differences, each rounded once to float32. */
static inline VF vf_difference_f32(const float *p, const float *q) { return _mm256_sub_ps(vf_load(p), vf_load(q)); }
static inline VF vf_difference_f64(const double *p, const double *q) {
    const __m256d low = _mm256_sub_pd(_mm256_loadu_pd(p), _mm256_loadu_pd(q));
    const __m256d high = _mm256_sub_pd(_mm256_loadu_pd(p + 4), _mm256_loadu_pd(q + 4));
    return _mm256_insertf128_ps(_mm256_castps128_ps256(_mm256_cvtpd_ps(low)), _mm256_cvtpd_ps(high), 1);
}

/* Eight numbers, times scale (a power of two: exact), less shift, rounded to float32. */
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

/* Words that screening in int8 needs besides. */

/* sum + the products of four unsigned bytes of x and four signed ones of y, per lane. */
static inline VI vi_add_int8(VI sum, VI x, VI y) {
    return _mm256_add_epi32(sum, _mm256_madd_epi16(_mm256_maddubs_epi16(x, y), _mm256_set1_epi16(1)));
}
static inline VI vi_round(VF a) { return _mm256_cvtps_epi32(a); }
static inline void vi_store_codes(uint8_t *p, VI a) {
    const __m128i words = _mm_packs_epi32(_mm256_castsi256_si128(a), _mm256_extracti128_si256(a, 1));
    _mm_storel_epi64((__m128i *)p, _mm_packus_epi16(words, words));
}
/* Codes of a row, whose zero is 128, as numbers. */
static inline VF vf_from_codes(const uint8_t *p) {
    return _mm256_cvtepi32_ps(
        _mm256_sub_epi32(_mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)p)), _mm256_set1_epi32(128)));
}
static inline VM vf_not_greater(VF a, VF b) { return _mm256_cmp_ps(a, b, _CMP_LE_OQ); }
static inline VM vm_or(VM a, VM b) { return _mm256_or_ps(a, b); }

static inline float vf_total(VF a) {
    const __m128 b = _mm_add_ps(_mm256_castps256_ps128(a), _mm256_extractf128_ps(a, 1));
    const __m128 c = _mm_add_ps(b, _mm_movehl_ps(b, b));
    return _mm_cvtss_f32(_mm_add_ss(c, _mm_movehdup_ps(c)));
}
static inline int32_t vi_total(VI a) {
    const __m128i b = _mm_add_epi32(_mm256_castsi256_si128(a), _mm256_extracti128_si256(a, 1));
    const __m128i c = _mm_add_epi32(b, _mm_shuffle_epi32(b, 0x4E));
    return _mm_cvtsi128_si32(_mm_add_epi32(c, _mm_shuffle_epi32(c, 0xB1)));
}

/* A bit for each of 64 stored bounds that is not above a limit plus what belongs to it; 255 is above all. */
#define VB_LANES 64
static inline uint32_t half_not_above(const uint8_t *bounds, const uint8_t *drift, uint8_t limit) {
    const __m256i sum = _mm256_adds_epu8(_mm256_loadu_si256((const __m256i *)drift), _mm256_set1_epi8((char)limit));
    const __m256i most = _mm256_min_epu8(sum, _mm256_set1_epi8((char)254));
    const __m256i above = _mm256_subs_epu8(_mm256_loadu_si256((const __m256i *)bounds), most);
    return (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(above, _mm256_setzero_si256()));
}
static inline uint64_t vb_not_above(const uint8_t *bounds, const uint8_t *drift, uint8_t limit) {
    return half_not_above(bounds, drift, limit) | (uint64_t)half_not_above(bounds + 32, drift + 32, limit) << 32;
}

/* Stores the whole parts as bytes: at least 0, which a NaN becomes, and at most 254. */
static inline void vb_store(uint8_t *to, VF a) {
    const VF within = _mm256_min_ps(_mm256_max_ps(a, _mm256_setzero_ps()), _mm256_set1_ps(254.0f));
    const VI whole = _mm256_cvttps_epi32(within);
    const __m128i words = _mm_packus_epi32(_mm256_castsi256_si128(whole), _mm256_extracti128_si256(whole, 1));
    _mm_storel_epi64((__m128i *)to, _mm_packus_epi16(words, words));
}

/* Eight float16 numbers, exactly. */
static inline VF vf_read_f16(const uint16_t *p) { return _mm256_cvtph_ps(_mm_loadu_si128((const __m128i *)p)); }

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

/* Float64, each operation rounded on its own. */
#define VD_LANES 4
typedef __m256d VD;

static inline VD vd_load(const double *p) { return _mm256_loadu_pd(p); }
static inline void vd_store(double *p, VD a) { _mm256_storeu_pd(p, a); }
static inline VD vd_set1(double a) { return _mm256_set1_pd(a); }
static inline VD vd_add(VD a, VD b) { return _mm256_add_pd(a, b); }
static inline VD vd_sub(VD a, VD b) { return _mm256_sub_pd(a, b); }
static inline VD vd_mul(VD a, VD b) { return _mm256_mul_pd(a, b); }
static inline VD vd_read_f32(const float *p) { return _mm256_cvtps_pd(_mm_loadu_ps(p)); }
static inline VD vd_read_f64(const double *p) { return _mm256_loadu_pd(p); }
static inline void vd_transpose(VD a[4]) {
    const VD p = _mm256_unpacklo_pd(a[0], a[1]), q = _mm256_unpackhi_pd(a[0], a[1]);
    const VD r = _mm256_unpacklo_pd(a[2], a[3]), s = _mm256_unpackhi_pd(a[2], a[3]);
    a[0] = _mm256_permute2f128_pd(p, r, 0x20), a[1] = _mm256_permute2f128_pd(q, s, 0x20);
    a[2] = _mm256_permute2f128_pd(p, r, 0x31), a[3] = _mm256_permute2f128_pd(q, s, 0x31);
}
