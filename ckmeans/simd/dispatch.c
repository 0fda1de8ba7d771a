/* Which instruction sets this machine runs. Compiled for the plainest processor; knows nothing of what the tiles do. */
#include "ckmeans_simd.h"

#if defined(__x86_64__) || defined(_M_X64)
#define CK_X86 1
#endif
#if defined(__aarch64__) || defined(_M_ARM64)
#define CK_ARM64 1
#endif

extern const ck_tiles ck_tiles_baseline;
#ifdef CK_X86
extern const ck_tiles ck_tiles_avx2, ck_tiles_avx512, ck_tiles_avx512vnni;
#ifdef _MSC_VER
#include <immintrin.h>
#include <intrin.h>
#else
#include <cpuid.h>
#endif

static void cpuid(unsigned leaf, unsigned out[4]) {
#ifdef _MSC_VER
    int registers[4];
    __cpuidex(registers, (int)leaf, 0);
    for (int i = 0; i < 4; i++) out[i] = (unsigned)registers[i];
#else
    __cpuid_count(leaf, 0, out[0], out[1], out[2], out[3]);
#endif
}

/* The register state that the operating system saves: 0x6 for AVX, 0xE6 for AVX-512. */
static unsigned saved_state(void) {
#ifdef _MSC_VER
    return (unsigned)_xgetbv(0);
#else
    unsigned low, high;
    __asm__("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
    return low;
#endif
}

static int bits(unsigned word, unsigned wanted) { return (word & wanted) == wanted; }

/* 0: neither, 1: AVX2 + FMA + F16C, 2: also AVX-512 F, DQ, BW, VL, 3: also VNNI. */
static int x86_level(void) {
    unsigned top[4], one[4], seven[4];
    cpuid(0, top);
    if (top[0] < 7) return 0;
    cpuid(1, one);
    if (!bits(one[2], 1u << 12 | 1u << 27 | 1u << 28 | 1u << 29)) return 0; /* FMA, OSXSAVE, AVX, F16C */
    const unsigned saved = saved_state();
    cpuid(7, seven);
    if (!bits(saved, 0x6) || !bits(seven[1], 1u << 5)) return 0;
    if (!bits(saved, 0xE6) || !bits(seven[1], 1u << 16 | 1u << 17 | 1u << 30 | 1u << 31)) return 1;
    return bits(seven[2], 1u << 11) ? 3 : 2;
}
#endif

#ifdef CK_ARM64
extern const ck_tiles ck_tiles_neon;
#endif

const ck_tiles *const *ck_available(int *count) {
    static const ck_tiles *found[5];
    int n = 0;
#ifdef CK_X86
    const int level = x86_level();
    if (level >= 3) found[n++] = &ck_tiles_avx512vnni;
    if (level >= 2) found[n++] = &ck_tiles_avx512;
    if (level >= 1) found[n++] = &ck_tiles_avx2;
#endif
#ifdef CK_ARM64
    found[n++] = &ck_tiles_neon;
#endif
    found[n++] = &ck_tiles_baseline;
    *count = n;
    return found;
}
