/* How the threads of a parallel region share its units of work: a counter, and what each of them took.
 *
 * Knows nothing of what a unit is, nor of what becomes of these notes.
 */
#ifndef CKMEANS_SHARE_H
#define CKMEANS_SHARE_H

#include <stdint.h>

#ifdef _MSC_VER
#include <intrin.h>
#endif

/* What one of n threads did in a parallel region; they lie on cache lines of their own. */
typedef struct ck_share {
    double begin, end; // when it came to the region, and when it found no more units; seconds
    int64_t units;
    char apart[104];
} ck_share;

/* Seconds since some moment. */
#ifdef _OPENMP
#include <omp.h>
static inline double ckmeans_seconds(void) { return omp_get_wtime(); }
#else
#include <time.h>
static inline double ckmeans_seconds(void) {
    struct timespec t;
    timespec_get(&t, TIME_UTC);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}
#endif

/* Return a counter's value and add to it. */
static inline int64_t ckmeans_next(int64_t *counter, int64_t more) {
#ifdef _MSC_VER
    return _InterlockedExchangeAdd64(counter, more);
#else
    return __atomic_fetch_add(counter, more, __ATOMIC_RELAXED);
#endif
}

#endif
