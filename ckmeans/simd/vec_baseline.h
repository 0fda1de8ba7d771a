/* Any processor: one lane, plain C. The words that screen.h is written in, readable as their definition. */

#define VF_LANES 1
#define CK_VECS 4  /* rows of a tile */
#define CK_WIDTH 4 /* centres of a tile */

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
