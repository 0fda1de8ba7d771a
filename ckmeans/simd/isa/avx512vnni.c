/* The tiles for AVX-512 with VNNI. Only this file is compiled with the flags that isa/list.h has for it. */
#include "ckmeans_simd.h"

#if defined(__x86_64__) || defined(_M_X64)
#define CK_VNNI
#include "vec/avx512.h"

#define CK_ISA avx512vnni
#include "tables.h"
#endif
