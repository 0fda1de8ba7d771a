/* The tiles for any processor. */
#include "ckmeans_simd.h"
#include "vec/baseline.h"

#define CK_ISA baseline
#include "tables.h"
