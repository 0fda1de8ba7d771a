/* The tiles for avx2: setup.py gives this file alone its compiler flags. */
#include "ckmeans_simd.h"

#if defined(__x86_64__) || defined(_M_X64)
#include "vec_avx2.h"

#define CK_ISA avx2
#include "tiles.h"
#endif
