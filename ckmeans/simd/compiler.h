/* What compilers spell differently, under one name each, and two functions that nearly every file needs.
 *
 * Knows nothing of rows, centres or vectors. */
#ifndef CK_COMPILER_H
#define CK_COMPILER_H

#include <float.h>
#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#ifdef _MSC_VER
#define CK_INLINE static __forceinline
#define CK_APART static __declspec(noinline) /* from what calls it: inlined, it would only take room */
#define CK_RESTRICT __restrict
#else
#define CK_INLINE static inline __attribute__((always_inline))
#define CK_APART static __attribute__((noinline))
#define CK_RESTRICT restrict
#endif

/* Products and sums are rounded on their own: what float64 decides must be the same everywhere. */
#if !defined(__GNUC__) || defined(__clang__)
#pragma STDC FP_CONTRACT OFF
#endif
#ifdef _MSC_VER
#pragma fp_contract(off)
#endif
#if defined(FLT_EVAL_METHOD) && FLT_EVAL_METHOD != 0
#error "float64 decisions need arithmetic without excess precision"
#endif

/* Whether fma() is one instruction. */
#if defined(__FMA__) || defined(__aarch64__)
#define CK_HAS_FMA 1
#else
#define CK_HAS_FMA 0
#endif

/* The position of the lowest bit that is set, of a number that is not zero. */
#ifdef _MSC_VER
#include <intrin.h>
static int lowest_bit(uint64_t bits) {
    unsigned long at;
    _BitScanForward64(&at, bits);
    return (int)at;
}
#define CK_LOWEST_BIT(bits) lowest_bit(bits)
#else
#define CK_LOWEST_BIT(bits) __builtin_ctzll(bits)
#endif

/* Asks for the cache line at an address, which need not be readable. */
#ifdef __GNUC__
#define CK_PREFETCH(at) __builtin_prefetch(at)
#define CK_PREFETCH_SECOND(at) __builtin_prefetch(at, 0, 2) /* into the second-level cache */
#else
#define CK_PREFETCH(at) ((void)(at))
#define CK_PREFETCH_SECOND(at) ((void)(at))
#endif

/* Before a loop of few rounds, known to the compiler, over vectors that shall stay in registers. */
#if defined(__GNUC__) && !defined(__clang__)
#define CK_UNROLL _Pragma("GCC unroll 8")
#else
#define CK_UNROLL
#endif

#define CK_PASTE_(a, b) a##b
#define CK_PASTE(a, b) CK_PASTE_(a, b)
#define CK_QUOTE_(a) #a
#define CK_QUOTE(a) CK_QUOTE_(a)

/* How many bits are set. Written by halves, which compilers know as one instruction where there is one. */
CK_INLINE int count_bits(uint64_t bits) {
    bits -= bits >> 1 & UINT64_C(0x5555555555555555);
    bits = (bits & UINT64_C(0x3333333333333333)) + (bits >> 2 & UINT64_C(0x3333333333333333));
    bits = (bits + (bits >> 4)) & UINT64_C(0x0F0F0F0F0F0F0F0F);
    return (int)(bits * UINT64_C(0x0101010101010101) >> 56);
}

/* Hands out aligned pieces of one allocation; with memory NULL it only measures. */
static void *piece(char *memory, size_t *used, size_t bytes) {
    char *at = memory ? memory + *used : NULL;
    *used += (bytes + 63) / 64 * 64;
    return at;
}

#endif
