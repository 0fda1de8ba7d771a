/* Which instruction sets this machine runs. Compiled for the plainest processor; knows nothing of what the tiles do,
 * nor any instruction set by name: isa/list.h has them. */
#include "ckmeans_simd.h"

/* What a processor can have, with the operating system saving the registers that it takes. */
enum {
    CK_HAS_AVX2 = 1,   /* AVX2, FMA, F16C and POPCNT */
    CK_HAS_AVX512 = 2, /* AVX-512 F, DQ, BW and VL */
    CK_HAS_VNNI = 4,   /* AVX-512 VNNI */
};

/* What stands between the parentheses, if this is the architecture that is compiled for. */
#define CK_ARCH_any(...) __VA_ARGS__
#if defined(__x86_64__) || defined(_M_X64)
#define CK_ARCH_x86_64(...) __VA_ARGS__
#define CK_X86_64 1
#else
#define CK_ARCH_x86_64(...)
#endif
#if defined(__aarch64__) || defined(_M_ARM64)
#define CK_ARCH_arm64(...) __VA_ARGS__
#else
#define CK_ARCH_arm64(...)
#endif

static int bits(unsigned word, unsigned wanted) { return (word & wanted) == wanted; }

#ifdef CK_X86_64
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

/* The CK_HAS_ bits of this processor. */
static unsigned features(void) {
    unsigned top[4], one[4], seven[4], has = 0;
    cpuid(0, top);
    if (top[0] < 7) return 0;
    cpuid(1, one);
    if (!bits(one[2], 1u << 27)) return 0; /* OSXSAVE: xgetbv can be asked */
    const unsigned saved = saved_state();
    cpuid(7, seven);
    /* FMA, POPCNT, AVX, F16C; AVX2 */
    if (bits(saved, 0x6) && bits(one[2], 1u << 12 | 1u << 23 | 1u << 28 | 1u << 29) && bits(seven[1], 1u << 5))
        has |= CK_HAS_AVX2;
    /* F, DQ, BW, VL */
    if (bits(saved, 0xE6) && bits(seven[1], 1u << 16 | 1u << 17 | 1u << 30 | 1u << 31)) has |= CK_HAS_AVX512;
    if (bits(saved, 0xE6) && bits(seven[2], 1u << 11)) has |= CK_HAS_VNNI;
    return has;
}
#else
static unsigned features(void) { return 0; }
#endif

#define CK_INSTRUCTION_SET(architecture, name, gcc, msvc, needs)                                                       \
    CK_ARCH_##architecture(void ck_fill_##name(ck_tiles *tiles);)
#include "isa/list.h"
#undef CK_INSTRUCTION_SET

/* The sets of this architecture, least capable first. */
static const struct {
    void (*fill)(ck_tiles *tiles); /* which only a processor may call that has what the set needs */
    unsigned needs;
} SETS[] = {
#define CK_INSTRUCTION_SET(architecture, name, gcc, msvc, needs) CK_ARCH_##architecture({ck_fill_##name, needs}, )
#include "isa/list.h"
#undef CK_INSTRUCTION_SET
};
enum { SET_COUNT = sizeof SETS / sizeof *SETS };

const ck_tiles *const *ck_available(int *count) {
    static ck_tiles tiles[SET_COUNT];
    static const ck_tiles *found[SET_COUNT];
    const unsigned has = features();
    int n = 0;
    for (int i = SET_COUNT; i--;)
        if (bits(has, SETS[i].needs)) {
            SETS[i].fill(&tiles[i]);
            found[n++] = &tiles[i];
        }
    *count = n;
    return found;
}

const char *const *ck_instruction_sets(int *count) {
    static const char *const names[] = {
#define CK_INSTRUCTION_SET(architecture, name, gcc, msvc, needs) #name,
#include "isa/list.h"
#undef CK_INSTRUCTION_SET
    };
    *count = (int)(sizeof names / sizeof *names);
    return names;
}
