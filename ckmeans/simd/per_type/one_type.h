/* What is compiled for float and for double, in the order in which it builds on each other: included for each by
 * tables.h, with REAL the type, FN(name) the name of a function for it, MAX_EXPONENT, and how its numbers look as bits.
 */
#include "per_type/rows.h"
#include "per_type/nearest.h"
#include "per_type/two_nearest.h"
#include "per_type/sums.h"
#include "per_type/statistics.h"
#include "per_type/filter.h"
#include "per_type/hamerly.h"
#if CK_INT8_RANGE
#include "per_type/elkan.h"
#endif
#include "per_type/dense.h"
#include "per_type/csr.h"
#include "per_type/seeding.h"
#include "per_type/seeding_panels.h"
