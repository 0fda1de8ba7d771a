/* AVX-512: sixteen float32 lanes. The words that screen.h is written in, and nothing else. */
#include <immintrin.h>

#define VF_LANES 16
#define CK_VECS 4  /* row vectors of a tile */
#define CK_WIDTH 6 /* centres of a tile: 4 x 6 accumulators of 32 registers */

typedef __m512 VF;
typedef __m512i VI;
typedef __mmask16 VM;

static inline VF vf_load(const float *p) { return _mm512_loadu_ps(p); }
static inline void vf_store(float *p, VF a) { _mm512_storeu_ps(p, a); }
static inline VF vf_set1(float a) { return _mm512_set1_ps(a); }
static inline VF vf_add(VF a, VF b) { return _mm512_add_ps(a, b); }
static inline VF vf_fnmadd(VF a, VF b, VF c) { return _mm512_fnmadd_ps(a, b, c); } /* c - a b */
static inline VF vf_min(VF a, VF b) { return _mm512_min_ps(a, b); }
static inline VF vf_max(VF a, VF b) { return _mm512_max_ps(a, b); }
static inline VM vf_less(VF a, VF b) { return _mm512_cmp_ps_mask(a, b, _CMP_LT_OQ); }
static inline VI vi_set1(int32_t a) { return _mm512_set1_epi32(a); }
static inline VI vi_select(VM m, VI yes, VI no) { return _mm512_mask_mov_epi32(no, m, yes); }
static inline void vi_store(int32_t *p, VI a) { _mm512_storeu_si512(p, a); }
