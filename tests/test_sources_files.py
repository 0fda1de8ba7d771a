"""Files and stored arrays, read block by block."""

import subprocess
import sys
import textwrap

import numpy as np
import pytest

import ckmeans
from ckmeans import KMeans


@pytest.fixture
def small_blocks(monkeypatch):
    """Blocks of 256 rows, as small as readers make them."""
    monkeypatch.setattr("ckmeans.sources.source.BLOCK_BYTES", 1)


def assert_like_memory(X, source, weights=None):
    expected = KMeans(5, random_state=0, max_iter=20).fit(X, sample_weight=weights)
    found = KMeans(5, random_state=0, max_iter=20).fit(source)
    assert found.cluster_centers_.tobytes() == expected.cluster_centers_.tobytes()
    assert found.labels_.tobytes() == expected.labels_.tobytes()
    assert (found.inertia_, found.n_iter_) == (expected.inertia_, expected.n_iter_)
    return found


@pytest.mark.parametrize("dtype", ["<f4", ">f8", "f2", "u1", "<i8", "?"])
def test_npy(dtype, rng, tmp_path, small_blocks):
    X = (20 * rng.normal(size=(1500, 3))).clip(0, 100).astype(dtype)
    paths = [tmp_path / f"{i}.npy" for i in range(3)]
    for path, part in zip(paths, (X[:700], X[700:700], X[700:]), strict=True):
        np.save(path, part)
    assert_like_memory(X, ckmeans.from_npy(paths))
    np.save(paths[0], X)
    assert_like_memory(X, ckmeans.from_npy(str(paths[0])))


def test_npy_files_that_cannot_be_read(rng, tmp_path):
    def saved(name, X):
        np.save(tmp_path / name, X)
        return tmp_path / f"{name}.npy"

    X = rng.normal(size=(30, 3))
    whole = saved("whole", X)
    (tmp_path / "text.npy").write_text("a,b\n1,2\n")
    (tmp_path / "cut.npy").write_bytes(whole.read_bytes()[:-100])
    for path, error, words in (
        (tmp_path / "none.npy", FileNotFoundError, "none.npy"),
        (tmp_path / "text.npy", ValueError, "text.npy is no .npy file that can be read"),
        (saved("column", X[:, 0]), ValueError, r"column.npy must hold rows and columns; its array has shape \(30,\)"),
        (saved("words", X.astype(str)), TypeError, "words.npy must hold real numbers"),
        (saved("complex", X.astype(complex)), TypeError, "complex.npy must hold real numbers"),
        (saved("fortran", np.asfortranarray(X)), ValueError, "fortran.npy holds its columns one after another"),
        ([whole, saved("narrow", X[:, :2])], ValueError, "narrow.npy has 2 columns, but .*whole.npy has 3"),
        (
            [whole, saved("single", X.astype("f4"))],
            TypeError,
            "single.npy holds float32, but .*whole.npy holds float64",
        ),
        ([], ValueError, "path must name a file"),
    ):
        with pytest.raises(error, match=words):
            ckmeans.from_npy(path)
    with pytest.raises(ValueError, match=r"cut.npy ends within row 25 of 30"):
        KMeans(2).fit(ckmeans.from_npy(tmp_path / "cut.npy"))


def test_a_file_that_changes_during_a_fit(rng, tmp_path):
    X, path = rng.normal(size=(300, 3)), tmp_path / "rows.npy"
    np.save(path, X)

    def change(state):
        np.save(path, X + 1)

    with pytest.raises(ValueError, match=r"X changed between two passes: .*rows\.npy.* was written to"):
        KMeans(4, random_state=0, callback=change).fit(ckmeans.from_npy(path))


class Stored:
    """What Zarr's and h5py's arrays are to us."""

    def __init__(self, X, chunks=None):
        self.X, self.chunks, self.shape, self.dtype = X, chunks, X.shape, X.dtype
        self.asked = []

    def __getitem__(self, which):
        self.asked.append(which)
        return self.X[which]


def test_anything_with_slices(rng, small_blocks):
    X = rng.normal(size=(1000, 3)).astype(np.float32)
    stored = Stored(X)
    assert_like_memory(X, stored)
    assert {(which.start, which.stop) for which in stored.asked} >= {(0, 256), (768, 1024)}
    chunked = Stored(X, chunks=(100, 3))
    assert_like_memory(X, chunked)
    assert all(which.start % 100 == 0 for which in chunked.asked)
    model = KMeans(3, random_state=0).fit(X)
    assert model.predict(chunked).tobytes() == model.labels_.tobytes()


def test_hdf5(rng, tmp_path, small_blocks):
    h5py = pytest.importorskip("h5py")
    X = rng.normal(size=(1000, 3)).astype(np.float32)
    with h5py.File(tmp_path / "rows.h5", "w") as file:
        assert_like_memory(X, file.create_dataset("X", data=X, chunks=(100, 3)))


def test_zarr(rng, small_blocks):
    zarr = pytest.importorskip("zarr")
    X = rng.normal(size=(1000, 3)).astype(np.float32)
    assert_like_memory(X, zarr.array(X, chunks=(100, 3)))


def test_parquet(rng, tmp_path, small_blocks):
    pyarrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    X, weights = rng.normal(size=(900, 3)).astype(np.float32), rng.random(900)
    paths = [tmp_path / "0.parquet", tmp_path / "1.parquet"]
    for path, part in zip(paths, (slice(0, 500), slice(500, 900)), strict=True):
        columns = {name: X[part, j] for j, name in enumerate("xyz")} | {"w": weights[part]}
        parquet.write_table(pyarrow.table(columns), path, row_group_size=200)
    model = assert_like_memory(X, ckmeans.from_parquet(paths, weight="w"), weights)
    assert model.feature_names_in_.tolist() == ["x", "y", "z"]
    both = assert_like_memory(X[:, [2, 0]], ckmeans.from_parquet(paths, columns=["z", "x"]))
    assert both.predict(ckmeans.from_parquet(paths, columns=["z", "x"])).tobytes() == both.labels_.tobytes()
    with pytest.raises(ValueError, match="feature names should match"):
        both.predict(ckmeans.from_parquet(paths, columns=["x", "z"]))
    lists = pyarrow.FixedSizeListArray.from_arrays(X.ravel(), 3)
    parquet.write_table(pyarrow.table({"v": lists, "name": ["a"] * 900}), tmp_path / "lists.parquet")
    assert_like_memory(X, ckmeans.from_parquet(tmp_path / "lists.parquet", columns=["v"]))
    with pytest.raises(TypeError, match=r"column 'name' of .*lists.parquet must hold numbers; it holds string"):
        ckmeans.from_parquet(tmp_path / "lists.parquet", columns=["name"])
    with pytest.raises(ValueError, match="has no column 'q'; it has x, y, z, w"):
        ckmeans.from_parquet(paths, columns=["q"])
    parquet.write_table(pyarrow.table({"x": [1.0, None, 2.0]}), tmp_path / "gaps.parquet")
    with pytest.raises(ValueError, match=r"column 'x' of .*gaps.parquet has no value in row 1"):
        KMeans(1).fit(ckmeans.from_parquet(tmp_path / "gaps.parquet"))


def test_parquet_without_pyarrow(monkeypatch, tmp_path):
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    with pytest.raises(ImportError, match=r"pip install ckmeans-nd\[files\]"):
        ckmeans.from_parquet(tmp_path / "rows.parquet")


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_memory_is_a_few_bytes_a_row(tmp_path):
    """800,000 rows of 64 bytes: the file has 51 MB, a fit keeps 4 bytes a row and some blocks."""
    np.save(tmp_path / "rows.npy", np.random.default_rng(0).random((800_000, 16), dtype=np.float32))
    code = """
        import sys
        import threading
        import time

        import numpy as np

        import ckmeans


        def private():
            lines = open("/proc/self/status").read().splitlines()
            return next(int(line.split()[1]) for line in lines if line.startswith("RssAnon")) * 1024


        def look():
            while not done:
                most.append(private())
                time.sleep(0.002)


        def fit(n):
            first = np.random.default_rng(1).random((8, 16), dtype=np.float32)
            ckmeans.KMeans(8, init=first, max_iter=2, n_threads=1, max_cache_bytes=0).fit(source(n))


        def source(n):
            return ckmeans.blocks(lambda: (X for X, _ in rows.passed_over()) if n else iter([np.eye(16)]))


        rows, done, most = ckmeans.from_npy(sys.argv[1]), False, []
        fit(0)
        before = private()
        watch = threading.Thread(target=look)
        watch.start()
        fit(1)
        done = True
        watch.join()
        print(max(most) - before)
    """
    run = [sys.executable, "-c", textwrap.dedent(code), str(tmp_path / "rows.npy")]
    took = int(subprocess.run(run, capture_output=True, text=True, check=True).stdout)
    assert took < 800_000 * 16 + 4 * (4 << 20)  # and blocks that are read, looked at and let go
