/* The arithmetic peak of one thread: independent chains of float32 multiply-adds in registers, no memory. Compiled and
 * loaded by peak.py; knows nothing of k-means. gcc and clang only: vector types, target attributes. */

typedef float lanes4 __attribute__((vector_size(16)));
typedef float lanes8 __attribute__((vector_size(32)));
typedef float lanes16 __attribute__((vector_size(64)));

/* Enough chains to hide the latency of a multiply-add, few enough for the registers. */
#define LOOP(name, attributes, vector, chains)                                                                         \
    attributes static double name(long rounds, volatile float *io) {                                                   \
        vector sum[chains], factor = io[0] - (vector){0}, term = io[1] - (vector){0};                                  \
        for (int i = 0; i < chains; i++) sum[i] = term * (float)i;                                                     \
        for (long round = 0; round < rounds; round++) {                                                                \
            _Pragma("GCC unroll 32") for (int i = 0; i < chains; i++) sum[i] = sum[i] * factor + term;                 \
        }                                                                                                              \
        for (int i = 1; i < chains; i++) sum[0] += sum[i];                                                             \
        io[2] = sum[0][0];                                                                                             \
        return 2.0 * chains * (sizeof(vector) / sizeof(float)) * (double)rounds;                                       \
    }

#if defined(__x86_64__)
LOOP(avx512, __attribute__((target("avx512f"))), lanes16, 12)
LOOP(avx2, __attribute__((target("avx2,fma"))), lanes8, 12)
LOOP(baseline, , lanes4, 12)
#elif defined(__aarch64__)
LOOP(neon, , lanes4, 24)
#else
LOOP(baseline, , lanes4, 12)
#endif

/* Run the widest loop of this machine and return its floating-point operations; io: factor, term, room for one result.
 */
double fma_peak(long rounds, volatile float *io) {
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx512f")) return avx512(rounds, io);
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) return avx2(rounds, io);
    return baseline(rounds, io);
#elif defined(__aarch64__)
    return neon(rounds, io);
#else
    return baseline(rounds, io);
#endif
}
