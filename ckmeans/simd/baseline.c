/* The tiles for baseline: setup.py gives this file alone its compiler flags. */
#include "ckmeans_simd.h"
#include "vec_baseline.h"

#define CK_ISA baseline
#include "tiles.h"
