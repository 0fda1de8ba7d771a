"""Memory: what a fit allocates, what it leaves behind, and that nothing beyond the rows is read or written."""

import sys
import tracemalloc

import numpy as np
import pytest

from ckmeans import KMeans, kmeans_plusplus, tuning
from ckmeans.kernels.storage import STORAGE_TYPES

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="pages are guarded as Linux does it")


@pytest.fixture(scope="module", autouse=True)
def everything_is_loaded():
    """Let first calls import what they import, which is no memory of theirs, before any is measured."""
    X = np.random.default_rng(0).random((100, 3))
    kmeans_plusplus(X, 20, random_state=0)
    KMeans(2, random_state=0).fit(X).predict(X)


@pytest.mark.parametrize("stored", STORAGE_TYPES, ids=str)
@pytest.mark.parametrize("init", ["k-means++", "random"])
def test_a_fit_neither_copies_nor_changes_its_rows(stored, init):
    X = np.random.default_rng(0).random((12_000_000 // (64 * stored.itemsize), 64), dtype=np.float32)
    X = (100 * X).astype(stored)
    X.flags.writeable = False
    tracemalloc.start()
    try:
        model = KMeans(4, init=init, n_init=1, max_iter=3, random_state=0, copy_x=False, max_cache_bytes=0).fit(X)
        fitted = tracemalloc.get_traced_memory()[1]
        tracemalloc.reset_peak()
        before = tracemalloc.get_traced_memory()[0]
        model.predict(X)
        model.score(X)
        predicted = tracemalloc.get_traced_memory()[1] - before
    finally:
        tracemalloc.stop()
    assert fitted < max(X.nbytes / 4, X.size)
    assert predicted < X.nbytes / 8


@pytest.mark.parametrize(("n", "d"), [(2_000_000, 3), (400_000, 10), (100_000, 64)])
def test_algorithms_keep_no_more_than_they_may(n, d):
    """max_cache_bytes: 64 MiB, unless X is larger; labels, 4 bytes a row, twice, and what a block needs come on top."""
    X = np.random.default_rng(0).random((n, d), dtype=np.float32)
    taken = []
    for most in (None, 0):
        tracemalloc.start()
        try:
            KMeans(40, init=X[:40], n_init=1, max_iter=12, max_cache_bytes=most).fit(X)
            taken.append(tracemalloc.get_traced_memory()[1])
        finally:
            tracemalloc.stop()
    assert taken[0] < 12 * n + (64 << 20)
    assert taken[1] < 13 * n + (8 << 20)


@pytest.mark.parametrize(("d", "fine"), [(8, False), (64, False), (64, True)])
def test_seeding_takes_what_its_page_says(monkeypatch, dtype, d, fine):
    """docs/seeding.md: an int8 copy, and one of narrow rows; or an int16 copy."""
    if not fine:
        monkeypatch.setattr(tuning, "MOST_FINE_NUMBERS", 0)
    X = np.random.default_rng(0).random((20_000_000 // (d * dtype().itemsize), d), dtype=dtype)
    tracemalloc.start()
    try:
        kmeans_plusplus(X, 20, random_state=0)
        taken = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert taken < len(X) * (d + 40) + X.nbytes if d == 8 else taken < len(X) * (d + 20 + fine * d)


@linux
def test_what_kernels_allocate_is_given_back(run_python):
    """Sixty fits would hold more than 100 MB of centres and sums if they kept them."""
    code = """
import resource
from pathlib import Path
import numpy as np
from ckmeans import k_means
X = np.random.default_rng(0).random((400, 250))
def megabytes(times):
    for _ in range(times):
        k_means(X, 200, init=X[:200], max_iter=1, n_threads=1)
    return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize() >> 20
before = megabytes(10)
print(megabytes(60) - before)
"""
    assert int(run_python("-c", code)) < 40


GUARDED = """
import ctypes, itertools, mmap
import numpy as np
import ckmeans
from ckmeans.engines.threads import Threads
from ckmeans.kernels import dispatch
from ckmeans.kernels.assign import Nearest
from ckmeans.kernels.storage import STORAGE_TYPES
from ckmeans.rows import Rows

PAGE, libc = mmap.PAGESIZE, ctypes.CDLL(None)

def guarded(array, at_end):
    '''A copy that touches, on one side, a page that may not be read.'''
    pages = -(-array.nbytes // PAGE)
    memory = mmap.mmap(-1, (pages + 2) * PAGE)
    address = ctypes.addressof(ctypes.c_char.from_buffer(memory))
    for page in (0, pages + 1):
        assert libc.mprotect(ctypes.c_void_p(address + page * PAGE), PAGE, 0) == 0
    offset = (pages + 1) * PAGE - array.nbytes if at_end else PAGE
    copy = np.frombuffer(memory, dtype=array.dtype, count=array.size, offset=offset).reshape(array.shape)
    copy[...] = array
    return copy

rng = np.random.default_rng(0)
for name, dtype in itertools.product(dispatch.available(), STORAGE_TYPES):
    dispatch.select(name)
    for d in [*range(1, 68), 127, 129, 257] if name == dispatch.available()[0] else [*range(1, 18), 31, 32, 33, 65]:
        n, k = 61 * d % 150 + 1, 37 * d % 30 + 1
        plain = rng.uniform(0, 100, size=(n, d)).astype(dtype)
        centers = rng.uniform(0, 100, size=(k, d))
        weights = rng.uniform(size=n)
        expected = ckmeans.assign(plain, centers)
        for at_end in (True, False):
            X, w = guarded(plain, at_end), guarded(weights, at_end)
            C, labels = guarded(centers, at_end), guarded(np.full(n, -1, dtype=np.int32), at_end)
            rows = Rows(X, w, Threads(1))
            rows.engine.run(Nearest(rows, rows.prepared_to_assign(C), labels))
            assert (labels == expected).all()
            rows.inertia(C, labels)
            rows.assigned_distances_sq(C, labels)
            ckmeans.distances(X, C)
            ckmeans.update_centers(X, labels, k, sample_weight=w)
            ckmeans.kmeans_plusplus(X, min(n, k), sample_weight=w, random_state=0)
            rows.statistics
            ckmeans.k_means(X, min(n, k), init=X[:min(n, k)], sample_weight=w, max_iter=3)
print("nothing else was touched")
"""


@linux
def test_nothing_beyond_the_rows_is_read_or_written(run_python):
    """Rows, weights, centres and labels end, or begin, at a page that may not be touched."""
    assert run_python("-X", "faulthandler", "-c", GUARDED) == "nothing else was touched"
