"""Memory maps stay in their files: what a fit keeps of each row, as the system counts it, whatever is asked for."""

import json
import platform
import sys

import numpy as np
import pytest

from ckmeans import KMeans
from ckmeans.sources import slices

linux = pytest.mark.skipif(
    sys.platform != "linux" or platform.libc_ver()[0] != "glibc", reason="reads /proc, trims glibc's memory"
)

WATCHED = """
import ctypes, json, sys, threading, time
import numpy as np
import ckmeans

def private():
    lines = open("/proc/self/status").read().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("RssAnon")) * 1024

def peak(work):
    '''Return how many bytes of its own this process took at most meanwhile.'''
    ctypes.CDLL(None).malloc_trim(0)  # so that memory which was given back is not taken for free
    done, most, before = [], [0], private()
    def look():
        while not done:
            most.append(private() - before)
            time.sleep(0.001)
    watch = threading.Thread(target=look)
    watch.start()
    try:
        work()
    finally:
        done.append(0)
        watch.join()
    return max(most)

def fit(X, init, init_size=None):
    first = np.random.default_rng(1).random((20, X.shape[1])) if init == "array" else init
    how = {"n_init": 1, "max_iter": 2, "random_state": 0, "n_threads": 1, "max_cache_bytes": 0}
    model = ckmeans.KMeans(20, init=first, init_size=init_size, **how)
    return lambda: model.fit(X)

taken = {}
for kind, path in json.loads(sys.argv[1]).items():
    X = np.load(path, mmap_mode="r")
    fit(X[:1000].copy(), "k-means||")()
    for init in ("array", "random", "k-means++", "k-means||") if kind == "float32" else ("k-means++", "k-means||"):
        some = 5000 if kind in ("Fortran", "big-endian") else None  # else k-means++ holds a sample of 131,072
        taken[f"{kind} {init}"] = peak(fit(X, init, some)) / len(X)
    model = fit(X[:1000].copy(), "random")()
    taken[f"{kind} predict"] = peak(lambda: model.predict(X)) / len(X)
    taken[f"{kind} score"] = peak(lambda: model.score(X)) / len(X)
print(json.dumps(taken))
"""


@linux
def test_a_map_keeps_sixteen_bytes_a_row_at_most(tmp_path, run_python):
    """With max_cache_bytes=0, whatever the first centres; 64 bytes a row lie in the file, and a block takes some MB."""
    n, paths = 600_000, {}
    X = np.random.default_rng(0).random((n, 16), dtype=np.float32)
    for kind, stored in (
        ("float32", X),
        ("float16", X.astype(np.float16)),
        ("Fortran", np.asfortranarray(X)),
        ("big-endian", X.astype(">f4")),
        ("column", X[: n // 2, :2].reshape(-1, 1)),
    ):
        paths[kind] = str(tmp_path / f"{kind}.npy")
        np.save(paths[kind], stored)
    taken = json.loads(run_python("-c", WATCHED, json.dumps(paths)))
    assert {name: of_row for name, of_row in taken.items() if of_row > 16 + 8e6 / n} == {}
    assert taken["float32 array"] > 2  # labels were seen: those of blocks may lie where other things lay before


def test_maps_that_would_be_copied_are_read_in_blocks(tmp_path, monkeypatch, rng):
    X = np.ascontiguousarray(rng.normal(size=(3000, 4)))
    expected = KMeans(5, random_state=0).fit(X)
    monkeypatch.setattr(slices, "FEW_BYTES", 1000)
    monkeypatch.setattr("ckmeans.sources.source.BLOCK_BYTES", 8000)
    for stored in (np.asfortranarray(X), X.astype(">f8"), X.astype("<f8")):
        np.save(tmp_path / "rows.npy", stored)
        mapped = np.load(tmp_path / "rows.npy", mmap_mode="r")
        is_in_blocks = stored.dtype.byteorder == ">" or stored.flags.f_contiguous
        assert slices.is_mapped(mapped) == slices.is_mapped(np.asarray(mapped)) == is_in_blocks
        model = KMeans(5, random_state=0).fit(mapped)
        assert model.cluster_centers_.tobytes() == expected.cluster_centers_.tobytes()
        assert model.predict(mapped).tobytes() == expected.labels_.tobytes()
        assert model.transform(mapped).tobytes() == expected.transform(X).tobytes()
        assert model.score(mapped) == -expected.inertia_
    assert not slices.is_mapped(np.asfortranarray(X))  # no file
