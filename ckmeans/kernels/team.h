/* How many threads to ask of OpenMP: those that can be started, and of these those that help at the moment.
 *
 * Knows nothing of what threads do. No result depends on what is decided here. What is remembered belongs to the
 * process. Threads come here with and without the GIL, and none waits: one that finds another at the notes takes none.
 */
#ifndef CKMEANS_TEAM_H
#define CKMEANS_TEAM_H

#include <limits.h>
#include <math.h>
#include <time.h>

#include <share.h>

enum { CKMEANS_MOST_THREADS = 256 }; // where there are fewer processors

#ifdef _OPENMP
#include <omp.h>
static int ckmeans_openmp_threads(void) { return omp_in_parallel() ? 1 : omp_get_max_threads(); }
static int ckmeans_most_threads(void) {
    int processors = omp_get_num_procs();
    return processors > CKMEANS_MOST_THREADS ? processors : CKMEANS_MOST_THREADS;
}
#else
static int ckmeans_openmp_threads(void) { return 0; }
static int ckmeans_most_threads(void) { return CKMEANS_MOST_THREADS; }
#endif

/* ---- Those that help ---- */

/* Threads that wait for a processor make the others wait for them at the end of a region, up to hundreds of times as
 * long as the work takes. So the time that the last threads save is set against the time that late ones cost: while the
 * balance is positive all are asked for, then only as many as came in time, and after a pause, if this thread itself
 * ran undisturbed or the others helped it, twice as many on trial, and while these help, twice as many again. That
 * fewer threads help meanwhile tells nothing of the ones left out, and a hiccup of theirs does not put off the trial:
 * with one of four processors taken, teams of three and four took turns every 5 ms. */
#define CKMEANS_BALANCE 5e-3 // seconds saved that count at most: a hiccup of that length is forgiven
#define CKMEANS_TRIAL 5e-4   // seconds to save before more threads are tried
#define CKMEANS_PAUSE 1e-2   // seconds until the first trial; twice as many after each that failed
#define CKMEANS_LONGEST_PAUSE 1.0
#define CKMEANS_NEVER 1e300
#define CKMEANS_UNDISTURBED 0.95 // share of its time in which a thread that no one disturbs has a processor

#ifdef _MSC_VER
#include <intrin.h>
typedef long ckmeans_number;
static ckmeans_number ckmeans_read(ckmeans_number *number) { return _InterlockedOr(number, 0); }
static ckmeans_number ckmeans_exchange(ckmeans_number *number, ckmeans_number by) {
    return _InterlockedExchange(number, by);
}
#else
typedef int ckmeans_number;
static ckmeans_number ckmeans_read(ckmeans_number *number) { return __atomic_load_n(number, __ATOMIC_RELAXED); }
static ckmeans_number ckmeans_exchange(ckmeans_number *number, ckmeans_number by) {
    return __atomic_exchange_n(number, by, __ATOMIC_ACQ_REL);
}
#endif

/* Whether a thread is at the notes, and how many threads help: the one note that is read by those who find it so. After
 * a fork that left the first one set, the child takes no notes. */
static ckmeans_number ckmeans_is_noting = 0, ckmeans_most = INT_MAX;

static int ckmeans_begins_note(void) { return !ckmeans_exchange(&ckmeans_is_noting, 1); }
static void ckmeans_ends_note(void) { ckmeans_exchange(&ckmeans_is_noting, 0); }

static struct {
    int watched; // 0: all are asked for, however late they come
    double balance, pause;
    double retry;     // when more are tried; never: they are on trial, or all are asked for
    double cpu, wall; // of passes since that were done by fewer threads than wanted
} ckmeans_team = {1, CKMEANS_TRIAL, CKMEANS_PAUSE, CKMEANS_NEVER, 0.0, 0.0};

static void ckmeans_watch(int watched) {
    while (!ckmeans_begins_note()) continue;
    ckmeans_team.watched = watched;
    ckmeans_exchange(&ckmeans_most, INT_MAX);
    ckmeans_team.balance = CKMEANS_TRIAL;
    ckmeans_team.pause = CKMEANS_PAUSE;
    ckmeans_team.retry = CKMEANS_NEVER;
    ckmeans_ends_note();
}

/* Seconds that the calling thread has had a processor; always the same where the system does not say. */
static double ckmeans_cpu_seconds(void) {
#ifdef CLOCK_THREAD_CPUTIME_ID
    struct timespec t;
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t) == 0) return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
#endif
    return 0.0;
}

/* How many of n threads help at the moment. */
static int ckmeans_helpful(int n) {
    int most = (int)ckmeans_read(&ckmeans_most);
    if (n <= most || !ckmeans_begins_note()) return n < most ? n : most;
    if (!ckmeans_team.watched) {
        most = n;
    } else if (ckmeans_seconds() >= ckmeans_team.retry &&
               (ckmeans_team.balance > CKMEANS_TRIAL || ckmeans_team.cpu == 0.0 ||
                ckmeans_team.cpu >= CKMEANS_UNDISTURBED * ckmeans_team.wall)) {
        most = (int)ckmeans_read(&ckmeans_most);
        most = most > INT_MAX / 2 ? INT_MAX : 2 * most;
        ckmeans_exchange(&ckmeans_most, most);
        ckmeans_team.balance = 0.0;
        ckmeans_team.retry = CKMEANS_NEVER; // until this trial fails
    }
    ckmeans_ends_note();
    return n < most ? n : most;
}

/* Take note of a pass by fewer threads than wanted: for how long the caller was at it, and had a processor. */
static void ckmeans_note_fewer(double wall, double cpu) {
    if (!ckmeans_begins_note()) return;
    ckmeans_team.wall += wall;
    ckmeans_team.cpu += cpu;
    if (ckmeans_team.wall > CKMEANS_LONGEST_PAUSE) {
        ckmeans_team.wall /= 2;
        ckmeans_team.cpu /= 2;
    }
    ckmeans_ends_note();
}

/* The part of ckmeans_note_region() that is remembered: a region of n threads took so long, of which `late` came late,
 * and one thread would have taken `alone`. */
static void ckmeans_note_balance(int n, int late, double took, double alone) {
    ckmeans_team.balance += alone / (n - (late ? late : 1)) - took;
    if (!late && ckmeans_team.balance < 0.0) ckmeans_team.balance = 0.0;
    ckmeans_team.balance = fmin(ckmeans_team.balance, CKMEANS_BALANCE);
    if (ckmeans_team.balance < 0.0) {
        ckmeans_exchange(&ckmeans_most, n - late);
        if (ckmeans_team.retry == CKMEANS_NEVER) {
            ckmeans_team.retry = ckmeans_seconds() + ckmeans_team.pause;
            ckmeans_team.pause = fmin(2 * ckmeans_team.pause, CKMEANS_LONGEST_PAUSE);
        }
        ckmeans_team.balance = ckmeans_team.cpu = ckmeans_team.wall = 0.0;
    } else if (ckmeans_team.retry == CKMEANS_NEVER && ckmeans_team.balance > CKMEANS_TRIAL) {
        if (n == ckmeans_read(&ckmeans_most)) ckmeans_exchange(&ckmeans_most, n > INT_MAX / 2 ? INT_MAX : 2 * n);
        if (ckmeans_team.balance == CKMEANS_BALANCE) ckmeans_team.pause = CKMEANS_PAUSE;
    }
}

/* Take note of a region of n > 1 threads, of which the first is the caller; return the seconds that one thread would
 * have taken. */
static double ckmeans_note_region(const ck_share *share, int n, double began, double now) {
    double took = now - began, pace = took, lateness;
    int64_t units = 0;
    int t, late = 0;
    for (t = 0; t < n; ++t) {
        units += share[t].units;
        if (share[t].units && share[t].end - share[t].begin < pace * (double)share[t].units)
            pace = (share[t].end - share[t].begin) / (double)share[t].units;
    }
    lateness = fmax(took / 4, 2 * pace);
    for (t = 1; t < n; ++t) late += share[t].end - share[0].end > lateness;
    if (ckmeans_begins_note()) {
        ckmeans_note_balance(n, late, took, pace * (double)units);
        ckmeans_ends_note();
    }
    return pace * (double)units;
}

/* ---- Those that can be started ---- */

#if defined(_OPENMP) && !defined(_WIN32)
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static pid_t ckmeans_importer; // a child has a copy of OpenMP that waits for threads which were not copied
static void ckmeans_note_process(void) { ckmeans_importer = getpid(); }

static void *ckmeans_wait(void *lock) {
    pthread_mutex_lock(lock);
    pthread_mutex_unlock(lock);
    return NULL;
}

// Bytes of the stack that OpenMP gives a thread, as its variables say; 0: the system's choice.
static size_t ckmeans_stack_bytes(void) {
    const char *asked = getenv("OMP_STACKSIZE");
    char *unit;
    double size;
    if (asked == NULL) asked = getenv("GOMP_STACKSIZE");
    if (asked == NULL) return 0;
    size = strtod(asked, &unit);
    while (*unit == ' ') ++unit;
    size *= strchr("gG", *unit) && *unit   ? 1 << 30
            : strchr("mM", *unit) && *unit ? 1 << 20
            : strchr("bB", *unit) && *unit ? 1
                                           : 1 << 10;
    return size > 0 && size < 1e15 ? (size_t)size : 0;
}

// Start so many threads that all live at the same time, end them, and return how many there were.
static int ckmeans_started(int n) {
    pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
    pthread_attr_t kind;
    pthread_t *threads = malloc(n * sizeof *threads);
    size_t stack_bytes = ckmeans_stack_bytes();
    int started = 0, i;
    if (threads == NULL || pthread_attr_init(&kind)) {
        free(threads);
        return 0;
    }
    if (stack_bytes) pthread_attr_setstacksize(&kind, stack_bytes);
    pthread_mutex_lock(&lock);
    while (started < n && pthread_create(&threads[started], &kind, ckmeans_wait, &lock) == 0) ++started;
    pthread_mutex_unlock(&lock);
    for (i = 0; i < started; ++i) pthread_join(threads[i], NULL);
    pthread_attr_destroy(&kind);
    free(threads);
    return started;
}

static int ckmeans_team_of(int n) {
    static __thread int last = 1, most = INT_MAX; // of the calling thread, to which a team belongs
    int missing, started;
    if (n > CKMEANS_MOST_THREADS && n > ckmeans_most_threads()) n = ckmeans_most_threads();
    if (n > most) n = most;
    if (n < 2 || getpid() != ckmeans_importer) return 1;
    if (n > last) {
        missing = n - last + 1; // one to spare
        started = ckmeans_started(missing);
        // Half of them, because the work needs memory too.
        if (started < missing) n = most = last + started / 2;
    }
    if (n > 1) last = n;
    return n;
}
#else
static void ckmeans_note_process(void) {}
static int ckmeans_team_of(int n) {
    int cap = ckmeans_most_threads();
    return n < 1 ? 1 : n > cap ? cap : n;
}
#endif
#endif
