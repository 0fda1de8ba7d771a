/* Scratch of `nearest`, however it screens. Knows nothing of the rows' storage type. */
#ifndef CK_SCRATCH_H
#define CK_SCRATCH_H

#include "once/screen.h"
#if CK_INT8_RANGE
#include "once/int8.h"
#endif
#if CK_INT16
#include "once/int16.h"
#endif

/* Bytes that screening needs, whichever it is. */
static size_t screening_bytes(ptrdiff_t d) {
    size_t most = screen_bytes(d);
#if CK_INT8_RANGE
    ck_int8_rows b;
    const size_t int8 = is_wide(d) ? 0 : int8_layout(&b, NULL, d);
    most = int8 > most ? int8 : most;
#endif
#if CK_INT16
    ck_int16_rows p;
    const size_t int16 = d <= CK_INT16_MOST ? int16_layout(&p, NULL, d) : 0;
    most = int16 > most ? int16 : most;
#endif
    return (most + 63) / 64 * 64;
}

/* The same, and rows that go from one screening to another. */
static size_t nearest_bytes(ptrdiff_t d) {
    return screening_bytes(d) + (is_wide(d) ? 0 : (size_t)(CK_ROWS * d) * sizeof(double));
}

#endif
