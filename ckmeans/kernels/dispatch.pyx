"""Which instruction set's tiles are in use, and how many threads can start. Knows nothing of what tiles compute."""

import os

cdef extern from "ckmeans_simd.h" nogil:
    const ck_tiles *const *ck_available(int *count)
    const char *const *ck_instruction_sets(int *count)

cdef extern from *:
    """
    enum { CKMEANS_MOST_THREADS = 256 };    // where there are fewer processors

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

    #if defined(_OPENMP) && !defined(_WIN32)
    #include <limits.h>
    #include <pthread.h>
    #include <stdlib.h>
    #include <string.h>
    #include <unistd.h>

    static pid_t ckmeans_importer;    // a child has a copy of OpenMP that waits for threads which were not copied
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
        size *= strchr("gG", *unit) && *unit ? 1 << 30 : strchr("mM", *unit) && *unit ? 1 << 20
                : strchr("bB", *unit) && *unit ? 1 : 1 << 10;
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
        static __thread int last = 1, most = INT_MAX;    // of the calling thread, to which a team belongs
        int missing, started;
        if (n > CKMEANS_MOST_THREADS && n > ckmeans_most_threads()) n = ckmeans_most_threads();
        if (n > most) n = most;
        if (n < 2 || getpid() != ckmeans_importer) return 1;
        if (n > last) {
            missing = n - last + 1;    // one to spare
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
    """
    int ckmeans_openmp_threads() noexcept nogil
    int ckmeans_most_threads() noexcept nogil
    int ckmeans_team_of(int n) noexcept nogil
    void ckmeans_note_process() noexcept nogil

cdef const ck_tiles *in_use = NULL


cdef const ck_tiles *tiles() noexcept nogil:
    return in_use


cdef int team_of(int n) noexcept nogil:
    """Return how many threads, at most n, may be asked of OpenMP by the calling thread; 1 after a fork.

    OpenMP ends the process where it cannot start one. So a team that is larger than the last one is tried first.
    """
    return ckmeans_team_of(n)


cdef dict tables():
    cdef int count = 0
    cdef const ck_tiles *const *found = ck_available(&count)
    return {found[i].name.decode(): <size_t>found[i] for i in range(count)}


def instruction_sets():
    """Return the names of all instruction sets, of every architecture, least capable first."""
    cdef int count = 0
    cdef const char *const *names = ck_instruction_sets(&count)
    return tuple([names[i].decode() for i in range(count)])


def available():
    """Return the names of the instruction sets that this processor runs, best first."""
    return tuple(tables())


def instruction_set():
    """Return the name of the instruction set in use."""
    return in_use.name.decode()


def select(name):
    """Use the tiles of one instruction set from now on, in the whole process; for tests and measurements."""
    global in_use
    found = tables()
    if name not in found:
        raise ValueError(f"instruction set must be one of {', '.join(found)} on this processor; got {name!r}")
    in_use = <const ck_tiles *><size_t>found[name]


def openmp_threads():
    """Return how many threads OpenMP would start from here; 0 when ckmeans was built without OpenMP."""
    return ckmeans_openmp_threads()


def most_threads():
    """Return how many threads are of use at most, whatever is asked for: 256, or the processors if there are more."""
    return ckmeans_most_threads()


def startable(int n):
    """Return how many threads, at most n, may be asked of OpenMP from here."""
    return team_of(n)


def _select_at_import():
    names = instruction_sets()
    cap = os.environ.get("CKMEANS_MAX_ISA") or names[-1]
    if cap not in names:
        raise ImportError(f"CKMEANS_MAX_ISA must be one of {', '.join(names)}; got {cap!r}")
    select(next(name for name in available() if names.index(name) <= names.index(cap)))


_select_at_import()
ckmeans_note_process()
