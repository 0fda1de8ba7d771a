/* The tiles for AVX-512. Only this file is compiled with the flags that isa/list.h has for it. */
#include "ckmeans_simd.h"

#if defined(__x86_64__) || defined(_M_X64)
#include "vec/avx512.h"

#define CK_ISA avx512
#include "tables.h"
#endif
