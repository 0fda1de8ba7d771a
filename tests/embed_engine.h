/* Engines for ckmeans/embed/ without Python: units of work one after another, or, with EMBED_THREADS, by that many
 * POSIX threads. Knows nothing of what is computed. */
#ifndef EMBED_ENGINE_H
#define EMBED_ENGINE_H

#include "api.h"

#include <stdio.h>
#include <stdlib.h>

static const ck_tiles *tiles_in_use;
static const ck_tiles *which_tiles(void) { return tiles_in_use; }

#ifdef EMBED_THREADS
#include <pthread.h>

/* Runs a function in a thread of its own, on a stack as small as EMBED_STACK, if that is given. */
static void start(pthread_t *thread, void *(*run)(void *), void *of) {
    pthread_attr_t kind;
    int failed = pthread_attr_init(&kind);
#ifdef EMBED_STACK
    failed |= pthread_attr_setstacksize(&kind, EMBED_STACK);
#endif
    if (failed || pthread_create(thread, &kind, run, of)) printf("no thread\n"), exit(2);
    pthread_attr_destroy(&kind);
}

typedef struct {
    ckm_work work;
    void *job;
    ptrdiff_t units, *next;
    int thread;
} share;

static void *take(void *of) {
    const share *s = of;
    for (ptrdiff_t unit; (unit = __atomic_fetch_add(s->next, 1, __ATOMIC_RELAXED)) < s->units;)
        s->work(s->job, unit, s->thread);
    return NULL;
}

enum { MOST_THREADS = EMBED_THREADS };
static void run_units(ckm_work work, void *job, ptrdiff_t units, int threads) {
    pthread_t started[MOST_THREADS];
    share shares[MOST_THREADS];
    ptrdiff_t next = 0;
    for (int t = 0; t < threads; t++) {
        shares[t] = (share){work, job, units, &next, t};
        start(started + t, take, shares + t);
    }
    for (int t = 0; t < threads; t++) pthread_join(started[t], NULL);
}
#else
enum { MOST_THREADS = 3 };
/* As if threads took turns: what they do must not depend on who does it. */
static void run_units(ckm_work work, void *job, ptrdiff_t units, int threads) {
    for (ptrdiff_t unit = 0; unit < units; unit++) work(job, unit, (int)(unit % threads));
}
#endif

static int how_many(int wanted) { return wanted < MOST_THREADS ? wanted : MOST_THREADS; }

/* Has everything from now on done by these tiles. */
static void use(const ck_tiles *tiles) {
    tiles_in_use = tiles;
    ckm_engine_in_use = (ckm_engine){which_tiles, how_many, run_units, MOST_THREADS, NULL};
}

#endif
