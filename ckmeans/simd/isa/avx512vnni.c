/* The tiles for AVX-512 with VNNI: AVX-512's, but where whole numbers are multiplied. Only this file is compiled with
 * the flags that isa/list.h has for it. */
#include "ckmeans_simd.h"

#if defined(__x86_64__) || defined(_M_X64)
#ifdef __GNUC__
#pragma GCC diagnostic ignored "-Wunused-function" /* what is not replaced */
#endif
#define CK_VNNI
#include "vec/avx512.h"

#define CK_ISA avx512vnni
#define CK_LIKE avx512
#include "tables.h"
#endif
