/* AVX2 + FMA: eight float32 lanes. The words that screen.h is written in, and nothing else. */
#include <immintrin.h>

#define VF_LANES 8
#define CK_VECS 2  /* row vectors of a tile */
#define CK_WIDTH 6 /* centres of a tile: 2 x 6 accumulators of 16 registers */

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
