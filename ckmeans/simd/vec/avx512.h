/* The vocabulary of baseline.h for AVX-512 F, DQ, BW, VL: vectors of sixteen lanes; with CK_VNNI defined, also for
 * VNNI. Knows nothing of rows and centres. */
#include <immintrin.h>
#include <stdint.h>

#define VF_LANES 16
#define VF_REGISTERS 32
#define CK_VECS 4 /* vectors of rows in a panel: with six centres, 24 accumulators */
#ifdef CK_VNNI
#define CK_INT8_RANGE 127 /* of codes of centres */
#define CK_INT16 1        /* there is screening in int16 */
#else
#define CK_INT8_RANGE 63 /* two products with codes of rows do not saturate an int16 */
#define CK_INT16 0
#endif

typedef __m512 VF;
typedef __m512i VI;
typedef __mmask16 VM;

static inline VF vf_load(const float *p) { return _mm512_loadu_ps(p); }
static inline void vf_store(float *p, VF a) { _mm512_storeu_ps(p, a); }
static inline VF vf_set1(float a) { return _mm512_set1_ps(a); }
static inline VF vf_add(VF a, VF b) { return _mm512_add_ps(a, b); }
static inline VF vf_sub(VF a, VF b) { return _mm512_sub_ps(a, b); }
static inline VF vf_fnmadd(VF a, VF b, VF c) { return _mm512_fnmadd_ps(a, b, c); } /* c - a b */
static inline VF vf_mul(VF a, VF b) { return _mm512_mul_ps(a, b); }
static inline VF vf_fmadd(VF a, VF b, VF c) { return _mm512_fmadd_ps(a, b, c); } /* a b + c */
static inline VF vf_sqrt(VF a) { return _mm512_sqrt_ps(a); }
static inline VF vf_from_int(VI a) { return _mm512_cvtepi32_ps(a); }
static inline VF vf_min(VF a, VF b) { return _mm512_min_ps(a, b); }
static inline VF vf_max(VF a, VF b) { return _mm512_max_ps(a, b); }
static inline VM vf_less(VF a, VF b) { return _mm512_cmp_ps_mask(a, b, _CMP_LT_OQ); }
static inline uint32_t vm_bits(VM m) { return m; }
static inline VF vf_select(VM m, VF yes, VF no) { return _mm512_mask_mov_ps(no, m, yes); }

/* Only here. The lanes that the lowest bits name, one after another, then zeros. vi_expand: back to their places, other
 * lanes as they were. */
#define VF_COMPRESSES
static inline VF vf_compress(uint32_t bits, VF a) { return _mm512_maskz_compress_ps((__mmask16)bits, a); }
/* first plus the number of each of these lanes that has the bit, ascending; returns how many. A vector is written. */
static inline int vi_list(int32_t *to, const uint32_t *lanes, uint32_t bit, int32_t first) {
    const VI numbers = _mm512_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
    const __mmask16 have = _mm512_test_epi32_mask(_mm512_loadu_si512(lanes), _mm512_set1_epi32((int)bit));
    _mm512_storeu_si512(to, _mm512_maskz_compress_epi32(have, _mm512_add_epi32(numbers, _mm512_set1_epi32(first))));
    return _mm_popcnt_u32(have);
}
static inline VI vi_expand(uint32_t bits, VI a, VI others) {
    return _mm512_mask_expand_epi32(others, (__mmask16)bits, a);
}
static inline VI vi_set1(int32_t a) { return _mm512_set1_epi32(a); }
static inline VI vi_select(VM m, VI yes, VI no) { return _mm512_mask_mov_epi32(no, m, yes); }
static inline void vi_store(int32_t *p, VI a) { _mm512_storeu_si512(p, a); }
static inline VI vi_load(const int32_t *p) { return _mm512_loadu_si512(p); }
static inline VI vi_add(VI a, VI b) { return _mm512_add_epi32(a, b); }
static inline unsigned vi_more(VI a, VI b) { return _mm512_cmpgt_epi32_mask(a, b); }

/* A lane's bytes 0 and 2, or 1 and 3, as two int16; and the sum of the products of two lanes of two int16. */
static inline VI vi_even(VI a) { return _mm512_srai_epi16(_mm512_slli_epi16(a, 8), 8); }
static inline VI vi_odd(VI a) { return _mm512_srai_epi16(a, 8); }
static inline VI vi_dot(VI a, VI b) { return _mm512_madd_epi16(a, b); }

/* Differences, each rounded once to float32. */
static inline VF vf_difference_f32(const float *p, const float *q) { return _mm512_sub_ps(vf_load(p), vf_load(q)); }
static inline VF vf_difference_f64(const double *p, const double *q) {
    const __m512d low = _mm512_sub_pd(_mm512_loadu_pd(p), _mm512_loadu_pd(q));
    const __m512d high = _mm512_sub_pd(_mm512_loadu_pd(p + 8), _mm512_loadu_pd(q + 8));
    return _mm512_insertf32x8(_mm512_castps256_ps512(_mm512_cvtpd_ps(low)), _mm512_cvtpd_ps(high), 1);
}

/* Sixteen numbers, times scale (a power of two: exact), less shift, rounded to float32. */
static inline VF vf_read_f32(const float *p, double scale, const float *shift) {
    return _mm512_fmsub_ps(_mm512_loadu_ps(p), _mm512_set1_ps((float)scale), _mm512_loadu_ps(shift));
}
static inline __m256 half_read_f64(const double *p, double scale, const float *shift) {
    const __m512d from = _mm512_cvtps_pd(_mm256_loadu_ps(shift));
    return _mm512_cvtpd_ps(_mm512_fmsub_pd(_mm512_loadu_pd(p), _mm512_set1_pd(scale), from));
}
static inline VF vf_read_f64(const double *p, double scale, const float *shift) {
    const __m256 low = half_read_f64(p, scale, shift), high = half_read_f64(p + 8, scale, shift + 8);
    return _mm512_insertf32x8(_mm512_castps256_ps512(low), high, 1);
}

/* Words that screening in int8 needs besides. */

/* sum + the products of four unsigned bytes of x and four signed ones of y, per lane. gcc 12 copies and spills what the
 * intrinsic adds to, at three times the cost. */
static inline VI vi_add_int8(VI sum, VI x, VI y) {
#if !defined CK_VNNI
    return _mm512_add_epi32(sum, _mm512_madd_epi16(_mm512_maddubs_epi16(x, y), _mm512_set1_epi16(1)));
#elif defined __GNUC__
    __asm__("vpdpbusd %2, %1, %0" : "+v"(sum) : "v"(x), "v"(y));
    return sum;
#else
    return _mm512_dpbusd_epi32(sum, x, y);
#endif
}
static inline VI vi_round(VF a) { return _mm512_cvtps_epi32(a); }
static inline void vi_store_codes(uint8_t *p, VI a) { _mm_storeu_si128((__m128i *)p, _mm512_cvtepi32_epi8(a)); }
/* Codes of a row, whose zero is 128, as numbers. */
static inline VF vf_from_codes(const uint8_t *p) {
    return _mm512_cvtepi32_ps(
        _mm512_sub_epi32(_mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)p)), _mm512_set1_epi32(128)));
}
static inline VM vf_not_greater(VF a, VF b) { return _mm512_cmp_ps_mask(a, b, _CMP_LE_OQ); }
static inline VM vm_or(VM a, VM b) { return _kor_mask16(a, b); }

static inline float vf_total(VF a) { return _mm512_reduce_add_ps(a); }
static inline int32_t vi_total(VI a) { return _mm512_reduce_add_epi32(a); }

/* A bit for each of 64 stored bounds that is not above a limit plus what belongs to it; 255 is above all. */
#define VB_LANES 64
static inline uint64_t vb_not_above(const uint8_t *bounds, const uint8_t *drift, uint8_t limit) {
    const __m512i sum = _mm512_adds_epu8(_mm512_loadu_si512(drift), _mm512_set1_epi8((char)limit));
    const __m512i most = _mm512_min_epu8(sum, _mm512_set1_epi8((char)254));
    return _mm512_cmple_epu8_mask(_mm512_loadu_si512(bounds), most);
}

/* Stores the whole parts as bytes: at least 0, which a NaN becomes, and at most 254. */
static inline void vb_store(uint8_t *to, VF a) {
    const VF within = _mm512_min_ps(_mm512_max_ps(a, _mm512_setzero_ps()), _mm512_set1_ps(254.0f));
    _mm_storeu_si128((__m128i *)to, _mm512_cvtepi32_epi8(_mm512_cvttps_epi32(within)));
}

#if CK_INT16
/* Words that screening in int16 needs besides. */

/* sum + the products of two int16 per lane. */
static inline VI vi_add_int16(VI sum, VI x, VI y) {
#ifdef __GNUC__
    __asm__("vpdpwssd %2, %1, %0" : "+v"(sum) : "v"(x), "v"(y));
    return sum;
#else
    return _mm512_dpwssd_epi32(sum, x, y);
#endif
}
static inline VI vi_pair(VI low, VI high) {
    return _mm512_mask_blend_epi16(0xAAAAAAAAu, low, _mm512_slli_epi32(high, 16));
}
static inline VI vi_sub(VI a, VI b) { return _mm512_sub_epi32(a, b); }
static inline VI vi_min(VI a, VI b) { return _mm512_min_epi32(a, b); }
static inline VI vi_max(VI a, VI b) { return _mm512_max_epi32(a, b); }
static inline VM vi_less(VI a, VI b) { return _mm512_cmplt_epi32_mask(a, b); }
static inline VI vi_and(VI a, VI b) { return _mm512_and_si512(a, b); }
static inline VI vi_mark(VI a, VI bits, VI mark) { /* a without these bits, and mark in their place */
    return _mm512_ternarylogic_epi32(a, bits, mark, 0xBA);
}
#endif

/* Sixteen float16 numbers, exactly. */
static inline VF vf_read_f16(const uint16_t *p) { return _mm512_cvtph_ps(_mm256_loadu_si256((const __m256i *)p)); }

/* a[i] lane j becomes a[j] lane i. */
static inline void vf_transpose(VF a[16]) {
    VF b[16];
    for (int i = 0; i < 16; i += 2) {
        b[i] = _mm512_unpacklo_ps(a[i], a[i + 1]);
        b[i + 1] = _mm512_unpackhi_ps(a[i], a[i + 1]);
    }
    for (int i = 0; i < 16; i += 4)
        for (int h = 0; h < 2; h++) {
            const __m512d even = _mm512_castps_pd(b[i + h]), odd = _mm512_castps_pd(b[i + h + 2]);
            a[i + 2 * h] = _mm512_castpd_ps(_mm512_unpacklo_pd(even, odd));
            a[i + 2 * h + 1] = _mm512_castpd_ps(_mm512_unpackhi_pd(even, odd));
        }
    for (int i = 0; i < 4; i++) { /* now quarter q of a[4 p + i] is column 4 q + i of rows 4 p to 4 p + 3 */
        const VF p = _mm512_shuffle_f32x4(a[i], a[4 + i], 0x44), q = _mm512_shuffle_f32x4(a[i], a[4 + i], 0xEE);
        const VF r = _mm512_shuffle_f32x4(a[8 + i], a[12 + i], 0x44),
                 s = _mm512_shuffle_f32x4(a[8 + i], a[12 + i], 0xEE);
        b[i] = _mm512_shuffle_f32x4(p, r, 0x88);
        b[4 + i] = _mm512_shuffle_f32x4(p, r, 0xDD);
        b[8 + i] = _mm512_shuffle_f32x4(q, s, 0x88);
        b[12 + i] = _mm512_shuffle_f32x4(q, s, 0xDD);
    }
    for (int i = 0; i < 16; i++) a[i] = b[i];
}

/* Float64, each operation rounded on its own. */
#define VD_LANES 8
typedef __m512d VD;

static inline VD vd_load(const double *p) { return _mm512_loadu_pd(p); }
static inline void vd_store(double *p, VD a) { _mm512_storeu_pd(p, a); }
static inline VD vd_set1(double a) { return _mm512_set1_pd(a); }
static inline VD vd_add(VD a, VD b) { return _mm512_add_pd(a, b); }
static inline VD vd_sub(VD a, VD b) { return _mm512_sub_pd(a, b); }
static inline VD vd_mul(VD a, VD b) { return _mm512_mul_pd(a, b); }
static inline VD vd_read_f32(const float *p) { return _mm512_cvtps_pd(_mm256_loadu_ps(p)); }
static inline VD vd_read_f64(const double *p) { return _mm512_loadu_pd(p); }
static inline void vd_transpose(VD a[8]) {
    VD b[8];
    for (int i = 0; i < 8; i += 2) {
        b[i] = _mm512_unpacklo_pd(a[i], a[i + 1]);
        b[i + 1] = _mm512_unpackhi_pd(a[i], a[i + 1]);
    }
    for (int i = 0; i < 2; i++) { /* quarter q of b[2 p + i] is column 2 q + i of rows 2 p and 2 p + 1 */
        const VD p = _mm512_shuffle_f64x2(b[i], b[2 + i], 0x88), q = _mm512_shuffle_f64x2(b[i], b[2 + i], 0xDD);
        const VD r = _mm512_shuffle_f64x2(b[4 + i], b[6 + i], 0x88), s = _mm512_shuffle_f64x2(b[4 + i], b[6 + i], 0xDD);
        a[i] = _mm512_shuffle_f64x2(p, r, 0x88);
        a[2 + i] = _mm512_shuffle_f64x2(q, s, 0x88);
        a[4 + i] = _mm512_shuffle_f64x2(p, r, 0xDD);
        a[6 + i] = _mm512_shuffle_f64x2(q, s, 0xDD);
    }
}
