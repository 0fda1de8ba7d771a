/* The tiles for neon: setup.py gives this file alone its compiler flags. */
#include "ckmeans_simd.h"

#if defined(__aarch64__) || defined(_M_ARM64)
#include "vec_neon.h"

#define CK_ISA neon
#include "tiles.h"
#endif
