"""Which instruction set's tiles are in use, and what OpenMP says. Knows nothing of what tiles compute."""

import os

cdef extern from "ckmeans_simd.h" nogil:
    const ck_tiles *const *ck_available(int *count)
    const char *const *ck_instruction_sets(int *count)

cdef extern from *:
    """
    #ifdef _OPENMP
    #include <omp.h>
    static int ckmeans_openmp_threads(void) { return omp_in_parallel() ? 1 : omp_get_max_threads(); }
    #else
    static int ckmeans_openmp_threads(void) { return 0; }
    #endif
    """
    int ckmeans_openmp_threads() noexcept nogil

cdef const ck_tiles *in_use = NULL


cdef const ck_tiles *tiles() noexcept nogil:
    return in_use


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


def _select_at_import():
    names = instruction_sets()
    cap = os.environ.get("CKMEANS_MAX_ISA") or names[-1]
    if cap not in names:
        raise ImportError(f"CKMEANS_MAX_ISA must be one of {', '.join(names)}; got {cap!r}")
    select(next(name for name in available() if names.index(name) <= names.index(cap)))


_select_at_import()
