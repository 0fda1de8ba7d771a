"""Which instruction set's tiles are in use; how many threads can start, and help. Knows nothing of what is computed."""

import os

from libc.stdint cimport int64_t, uint64_t
from libc.stdlib cimport free, malloc

cdef extern from "ckmeans_simd.h" nogil:
    const ck_tiles *const *ck_available(int *count)
    const char *const *ck_instruction_sets(int *count)
    int ck_plan_grid(ck_grid *g, double *columns, float *limits, const ck_range *range)
    double ck_exact_mean(const ck_grid *g, const uint64_t *totals, int64_t count, Py_ssize_t j)

cdef extern from "<team.h>" nogil:
    int ckmeans_openmp_threads()
    int ckmeans_most_threads()
    int ckmeans_team_of(int n)
    void ckmeans_note_process()
    int ckmeans_helpful(int n)
    void ckmeans_watch(int watched)
    double ckmeans_cpu_seconds()
    void ckmeans_note_fewer(double wall, double cpu)
    double ckmeans_note_region(const ck_share *share, int n, double began, double now)

# Columns, and numbers of all centres, from either of which comparing rows and centres in int8 pays.
INT8_WORK = CK_INT8_WORK

cdef const ck_tiles *in_use = NULL


cdef const ck_tiles *tiles() noexcept nogil:
    return in_use


cdef int plan_grid(ck_grid *g, double *columns, float *limits, const ck_range *range) noexcept nogil:
    return ck_plan_grid(g, columns, limits, range)


cdef double exact_mean(const ck_grid *g, const uint64_t *totals, int64_t count, Py_ssize_t j) noexcept nogil:
    return ck_exact_mean(g, totals, count, j)


cdef int team_of(int n) noexcept nogil:
    """Return how many threads, at most n, may be asked of OpenMP by the calling thread; 1 after a fork.

    OpenMP ends the process where it cannot start one. So a team that is larger than the last one is tried first.
    """
    return ckmeans_team_of(ckmeans_helpful(n))


cdef double note_region(const ck_share *share, int n, double began, double now) noexcept nogil:
    return ckmeans_note_region(share, n, began, now)


cdef double cpu_seconds() noexcept nogil:
    return ckmeans_cpu_seconds()


cdef void note_fewer(double wall, double cpu) noexcept nogil:
    ckmeans_note_fewer(wall, cpu)


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
    return ckmeans_team_of(n)


def helpful(int n):
    """Return how many of n threads help at the moment, by what was noted of those before."""
    return ckmeans_helpful(n)


def note_fewer_threads(double wall, double cpu):
    """Take note of a pass by fewer threads than wanted: the caller's seconds, and those in which it had a processor."""
    ckmeans_note_fewer(wall, cpu)


def note_threads(began, ended, shares):
    """Take note of a pass of several threads, and return the seconds that one would have taken.

    Parameters
    ----------
    began, ended : float
        When the first thread, which is the caller, turned to the pass, and when all were done with it.
    shares : ndarray of shape (threads, 3), float64
        When each thread came, when it found no more units, and how many it did.
    """
    cdef double[:, ::1] share = shares
    cdef Py_ssize_t n = share.shape[0], t
    cdef ck_share *noted = <ck_share *>malloc(n * sizeof(ck_share))
    if noted == NULL:
        raise MemoryError(f"no memory for notes of {n} threads")
    for t in range(n):
        noted[t].begin, noted[t].end, noted[t].units = share[t, 0], share[t, 1], <int64_t>share[t, 2]
    seconds = ckmeans_note_region(noted, <int>n, began, ended)
    free(noted)
    return seconds


def watch_threads(bint watched):
    """Forget what is known of threads; from now on ask for all, however late they come, unless `watched`; for tests."""
    ckmeans_watch(watched)


def _select_at_import():
    names = instruction_sets()
    cap = os.environ.get("CKMEANS_MAX_ISA") or names[-1]
    if cap not in names:
        raise ImportError(f"CKMEANS_MAX_ISA must be one of {', '.join(names)}; got {cap!r}")
    select(next(name for name in available() if names.index(name) <= names.index(cap)))


_select_at_import()
ckmeans_note_process()
