/* Which rows change their label. Knows nothing of rows beside their labels. */
#ifndef CK_CHANGED_LABELS_H
#define CK_CHANGED_LABELS_H

#include "compiler.h"

#define CK_LABELS 64 /* labels that are compared at a time */

/* A bit for each of n labels, CK_LABELS at most, that differs. */
static uint64_t changed_labels(const int32_t *from, const int32_t *to, int n) {
    uint64_t bits = 0;
    int i = 0;
    for (; i + VF_LANES <= n; i += VF_LANES) {
        const VI a = vi_load(from + i), b = vi_load(to + i);
        bits |= (uint64_t)(vi_more(a, b) | vi_more(b, a)) << i;
    }
    for (; i < n; i++) bits |= (uint64_t)(from[i] != to[i]) << i;
    return bits;
}

#endif
