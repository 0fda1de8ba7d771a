/* Many threads take notes of teams at the same time: for ThreadSanitizer, as tests/test_embed.py builds it. Every
 * answer must be at least one thread, and at most as many as were asked for. */
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>

#include "team.h"

enum { THREADS = 6, ROUNDS = 20000 };

static void *take_notes(void *of) {
    const int late = *(const int *)of;
    for (int i = 0; i < ROUNDS; i++) {
        const int wanted = 2 + i % 7, n = ckmeans_helpful(wanted);
        const double began = ckmeans_seconds();
        const ck_share shares[2] = {{began, began + 1e-3, 10, ""}, {began, began + (late ? 1e-2 : 1e-3), 10, ""}};
        if (n < 1 || n > wanted) return "wrong";
        if (n > 1) ckmeans_note_region(shares, 2, began, began + (late ? 1e-2 : 1e-3));
        ckmeans_note_fewer(1e-3, ckmeans_cpu_seconds() > 0.0 ? 1e-3 : 0.0);
    }
    return NULL;
}

int main(void) {
    pthread_t threads[THREADS];
    int late[THREADS], wrong = 0;
    ckmeans_note_process();
    ckmeans_watch(1);
    for (int t = 0; t < THREADS; t++) {
        late[t] = t % 2;
        if (pthread_create(threads + t, NULL, take_notes, late + t)) return 2;
    }
    for (int t = 0; t < THREADS; t++) {
        void *found;
        pthread_join(threads[t], &found);
        wrong += found != NULL;
    }
    printf("team: %d threads, %d wrong, at most %d asked for\n", THREADS, wrong, ckmeans_most_threads());
    return wrong + (ckmeans_openmp_threads() < 0) + (ckmeans_team_of(1) < 1);
}
