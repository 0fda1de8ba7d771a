/* The tiles for avx512vnni: setup.py gives this file alone its compiler flags. */
#include "ckmeans_simd.h"

#if defined(__x86_64__) || defined(_M_X64)
#define CK_VNNI
#include "vec_avx512.h"

#define CK_ISA avx512vnni
#include "tiles.h"
#endif
