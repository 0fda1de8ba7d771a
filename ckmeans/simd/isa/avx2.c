/* The tiles for AVX2. Only this file is compiled with the flags that isa/list.h has for it. */
#include "ckmeans_simd.h"

#if defined(__x86_64__) || defined(_M_X64)
#include "vec/avx2.h"

#define CK_ISA avx2
#include "tables.h"
#endif
