/* Numbers of float16, uint8 and int8 rows as float32, which holds each of them exactly: from there on they are float
 * rows.
 *
 * Knows nothing of what becomes of them. */
#ifndef CK_WIDEN_H
#define CK_WIDEN_H

#include "compiler.h"

static void widen_f16(const void *from, ptrdiff_t n, float *CK_RESTRICT to) {
    const uint16_t *half = from;
    ptrdiff_t i = 0;
    for (; i + VF_LANES <= n; i += VF_LANES) vf_store(to + i, vf_read_f16(half + i));
    if (i < n) {
        uint16_t last[VF_LANES] = {0};
        float wide[VF_LANES];
        memcpy(last, half + i, (size_t)(n - i) * sizeof *last);
        vf_store(wide, vf_read_f16(last));
        memcpy(to + i, wide, (size_t)(n - i) * sizeof *wide);
    }
}

static void widen_u8(const void *from, ptrdiff_t n, float *CK_RESTRICT to) {
    const uint8_t *byte = from;
    for (ptrdiff_t i = 0; i < n; i++) to[i] = (float)byte[i];
}

static void widen_i8(const void *from, ptrdiff_t n, float *CK_RESTRICT to) {
    const int8_t *byte = from;
    for (ptrdiff_t i = 0; i < n; i++) to[i] = (float)byte[i];
}

#endif
