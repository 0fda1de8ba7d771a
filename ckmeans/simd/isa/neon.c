/* The tiles for NEON. */
#include "ckmeans_simd.h"

#if defined(__aarch64__) || defined(_M_ARM64)
#include "vec/neon.h"

#define CK_ISA neon
#include "tables.h"
#endif
