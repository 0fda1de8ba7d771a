"""Sparse rows: every function gives the bits that the same rows give with their zeros written out."""

import re
import subprocess
import sys
import warnings

import numpy as np
import pytest
from single_passes import assign_into

import ckmeans
from ckmeans import KMeans, tuning
from ckmeans.engines import threads
from ckmeans.engines.threads import Threads
from ckmeans.kernels.assign import Nearest
from ckmeans.rows import Rows
from ckmeans.rows.check import check_rows
from ckmeans.rows.csr import index_arrays, is_sparse, place, to_csr, values_of

sp = pytest.importorskip("scipy.sparse")

FORMATS = ["csr", "csc", "coo", "lil", "dok", "bsr"]
# Rows, columns, centres, share of numbers that are not zero.
SHAPES = [
    (1, 1, 1, 1.0),
    (300, 1, 3, 0.5),
    (515, 7, 5, 0.4),
    (300, 63, 8, 1.0),
    (900, 64, 100, 0.9),
    (700, 40, 17, 0.3),
    (257, 300, 33, 0.05),
    (200, 600, 130, 0.03),
]


def rows(n, d, share, dtype=np.float64, seed=0):
    """Dense rows of which that share is not zero; a third is on a coarse grid, so that distances tie."""
    rng = np.random.default_rng([n, d, seed])
    X = np.where(rng.random((n, d)) < share, rng.normal(size=(n, d)), 0.0)
    X[::3] = np.round(2 * X[::3])
    if n > 100:
        X[5] = 0.0  # an empty row
        X[:, d // 2] = rng.normal(size=n) + 5  # a column without zeros, whose origin is not zero
        if d > 2:
            X[:, -1] = 0.0  # an empty column
    return X.astype(dtype)


def equal(a, b):
    """Assert that two results, or two tuples of results, are the same bits of the same types."""
    if not isinstance(a, tuple):
        a, b = (a,), (b,)
    for one, other in zip(a, b, strict=True):
        one, other = np.asarray(one), np.asarray(other)
        assert one.dtype == other.dtype
        np.testing.assert_array_equal(one, other)


def every_function(X, centers, k, weights=None, n_threads=1):
    """Yield the result of each function of the package."""
    yield ckmeans.assign(X, centers, return_distances_sq=True, n_threads=n_threads)
    yield ckmeans.distances(X, centers, n_threads=n_threads)
    labels = np.arange(X.shape[0]) % k
    yield ckmeans.update_centers(X, labels, k, weights, n_threads=n_threads)
    yield ckmeans.kmeans_plusplus(X, k, sample_weight=weights, random_state=1, n_threads=n_threads)
    try:
        fit = ckmeans.k_means(X, k, sample_weight=weights, random_state=1, return_n_iter=True, n_threads=n_threads)
    except ValueError as error:
        fit = re.search("inertia is (?:beyond|below) float64.*", str(error))[0]
    yield fit


@pytest.mark.filterwarnings("ignore:Number of distinct clusters")
@pytest.mark.parametrize("weighted", [False, True])
@pytest.mark.parametrize(("n", "d", "k", "share"), SHAPES)
def test_every_function_gives_the_bits_of_dense_rows(isa, dtype, n, d, k, share, weighted):
    X = rows(n, d, share, dtype)
    weights = np.random.default_rng(1).integers(0, 3, n) + np.arange(n) % 2 if weighted else None
    weights = None if weights is None or not weights.any() else weights
    centers = X[np.random.default_rng(2).choice(n, k, replace=False)].astype(np.float64)
    centers[1::2] += 0.25
    for dense, sparse in zip(
        every_function(X, centers, k, weights), every_function(sp.csr_matrix(X), centers, k, weights), strict=True
    ):
        equal(dense, sparse)


@pytest.mark.parametrize(("n", "d", "k", "share"), SHAPES)
def test_column_statistics(isa, dtype, eager_threads, n, d, k, share):
    X = rows(n, d, share, dtype)
    dense, sparse = Rows(X, engine=Threads(1)), Rows(check_rows(sp.csr_matrix(X)), engine=Threads(2))
    equal(tuple(dense.statistics), tuple(sparse.statistics))


@pytest.mark.parametrize("ties", ["integers", "duplicates", "zeros"])
def test_ties_go_to_the_lowest_index(isa, dtype, ties):
    X = np.round(rows(400, 30, 0.2, dtype) / (100 if ties == "zeros" else 1))
    centers = X[:20].astype(np.float64)
    if ties == "duplicates":
        centers[10:] = centers[:10]
    equal(ckmeans.assign(X, centers), ckmeans.assign(sp.csr_matrix(X), centers))


@pytest.mark.parametrize("width", [1, 15, 16, 17, 31, 32, 33, 47, 48, 63, 64, 65, 79, 112, 127, 128, 129, 300])
def test_every_number_of_centers(isa, dtype, width):
    X = rows(300, 50, 0.1, dtype)
    centers = np.random.default_rng(3).normal(size=(width, 50)) * (np.random.default_rng(4).random((width, 50)) < 0.5)
    equal(
        ckmeans.assign(X, centers, return_distances_sq=True),
        ckmeans.assign(sp.csr_matrix(X), centers, return_distances_sq=True),
    )


@pytest.mark.filterwarnings("ignore::RuntimeWarning", "ignore:Number of distinct clusters")
@pytest.mark.parametrize("factor", [1e-300, 1e-150, 1e-40, 1e-20, 1e10, 1e18, 1e19, 1e30, 1e100, 1e150, 1e200])
@pytest.mark.parametrize("offset", [0.0, 1.0, 1e6, 1e12])
def test_numbers_at_the_ends_of_the_range(isa, dtype, factor, offset):
    X = rows(300, 9, 0.4)
    X[:, 1] += offset
    with np.errstate(over="ignore"):
        X = (X * factor).astype(dtype)
    if not np.isfinite(X).all():
        pytest.skip("beyond float32")
    centers = X[:7].astype(np.float64)
    for dense, sparse in zip(every_function(X, centers, 7), every_function(sp.csr_array(X), centers, 7), strict=True):
        equal(dense, sparse)


@pytest.mark.parametrize("far", [1e3, 1e9, 1e15])
def test_rows_and_centers_of_very_different_norms(isa, dtype, far):
    X = rows(300, 20, 0.3, dtype)
    X[7] *= far
    centers = np.concatenate([X[5:9], X[10:14] * 1e-9, X[20:22] * far]).astype(np.float64)
    equal(ckmeans.assign(X, centers), ckmeans.assign(sp.csr_matrix(X), centers))


def test_few_rows_are_left_to_float64(isa, dtype):
    X = check_rows(sp.csr_matrix(np.abs(rows(3000, 500, 0.05, dtype))[1::3]))
    centers = ckmeans.update_centers(X, np.arange(1000) % 10, 10).astype(np.float64)
    assert assign_into(X, centers, np.full(1000, -1, dtype=np.int32)) < 10


@pytest.mark.parametrize("index", [np.int32, np.int64])
@pytest.mark.parametrize("kind", ["matrix", "array"])
@pytest.mark.parametrize("name", FORMATS)
def test_formats_and_index_types(dtype, name, kind, index):
    X = rows(60, 12, 0.3, dtype)
    sparse = getattr(sp, f"{name}_{kind}")(X)
    for attribute in ("indices", "indptr", "row", "col"):
        if name != "lil" and isinstance(getattr(sparse, attribute, None), np.ndarray):
            setattr(sparse, attribute, getattr(sparse, attribute).astype(index))
    equal(ckmeans.assign(X, X[:4]), ckmeans.assign(sparse, X[:4]))
    equal(ckmeans.k_means(X, 4, random_state=0), ckmeans.k_means(sparse, 4, random_state=0))


@pytest.mark.parametrize("given", [bool, np.int8, np.uint16, np.int64, ">f4", ">f8"])
def test_other_number_types(given):
    X = np.round(rows(50, 8, 0.4)).astype(given)
    sparse = sp.csr_matrix(X.astype(np.dtype(given).newbyteorder("=")))
    sparse.data = sparse.data.astype(given)
    equal(ckmeans.distances(X, X[:3]), ckmeans.distances(sparse, X[:3]))


def test_unsorted_duplicates_and_explicit_zeros():
    indices = np.array([3, 1, 3, 0, 2, 2, 2, 1])
    data = np.array([1.0, 2.0, 0.1, 0.0, 1e16, 1.0, -1e16, 5.0])
    X = sp.csr_matrix((data, indices, np.array([0, 3, 4, 7, 7, 8])), shape=(5, 4))
    kept = X.data.copy(), X.indices.copy(), X.indptr.copy()
    dense = X.toarray()
    for one, other in zip(every_function(dense, dense[:2], 2), every_function(X, dense[:2], 2), strict=True):
        equal(one, other)
    KMeans(2, random_state=0).fit(X)
    equal(kept, (X.data, X.indices, X.indptr))


def test_rows_are_not_copied_and_may_be_read_only(dtype):
    X = sp.csr_matrix(rows(50, 8, 0.4, dtype))
    for array in (X.data, X.indices, X.indptr):
        array.flags.writeable = False
    read = Rows(check_rows(X))
    assert np.shares_memory(read.numbers, X.data)
    assert np.shares_memory(read.columns, X.indices)
    ckmeans.k_means(X, 3, random_state=0)


def test_matrices_without_numbers(isa, dtype):
    X = sp.csr_matrix((6, 5), dtype=dtype)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for dense, sparse in zip(
            every_function(X.toarray(), np.ones((2, 5)), 2), every_function(X, np.ones((2, 5)), 2), strict=True
        ):
            equal(dense, sparse)


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_what_is_not_finite_is_refused(bad):
    X = sp.csr_matrix(rows(50, 8, 0.4))
    X.data[7] = bad
    row = int(np.searchsorted(X.indptr, 7, side="right")) - 1
    for call in (KMeans(2).fit, lambda X: ckmeans.assign(X, np.ones((2, 8)))):
        with pytest.raises(ValueError, match=rf"contains (NaN|infinity).*first at row {row}, column {X.indices[7]}"):
            call(X)


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (lambda X: X.indices.__setitem__(3, 8), "indices must lie in"),
        (lambda X: X.indices.__setitem__(3, -1), "indices must lie in"),
        (lambda X: X.indptr.__setitem__(3, 10**6), "indptr"),
        (lambda X: X.indptr.__setitem__(-1, 10**6), "indptr"),
        (lambda X: X.indptr.__setitem__(0, 1), "indptr"),
        (lambda X: X.indptr.__setitem__(0, -5), "indptr"),
        (lambda X: setattr(X, "data", X.data[:-3]), "indptr"),
        (lambda X: setattr(X, "indptr", X.indptr[:-3]), "indptr"),
        (lambda X: setattr(X, "indices", X.indices.astype(np.int64) + 2**32), "indices must lie in"),
    ],
)
def test_broken_matrices_are_refused(spoil, says):
    X = sp.csr_matrix(rows(50, 8, 0.4))
    spoil(X)
    with pytest.raises(ValueError, match=says):
        KMeans(2).fit(X)


def test_wrong_matrices_are_refused():
    X = sp.csr_matrix(rows(50, 8, 0.4))
    with pytest.raises(ValueError, match="Complex data not supported"):
        KMeans(2).fit(X.astype(complex))
    with pytest.raises(ValueError, match="minimum of 1 is required"):
        KMeans(2).fit(X[:0])
    with pytest.raises(ValueError, match="minimum of 1 is required"):
        KMeans(2).fit(X[:, :0])
    with pytest.raises(ValueError, match="expecting 8 features"):
        KMeans(2).fit(X).predict(X[:, :3])
    with pytest.raises(TypeError, match="Sparse data was passed for sample_weight"):
        KMeans(2).fit(X, sample_weight=sp.csr_matrix(np.ones((50, 1))))
    with pytest.raises(ValueError, match="n_samples=50 should be >= n_clusters=51"):
        KMeans(51).fit(X)


@pytest.mark.parametrize("init", ["k-means++", "random", "dense", "sparse", "callable"])
def test_first_centers(dtype, init):
    X = rows(300, 20, 0.3, dtype)
    seen = []

    def choose(X, k, random_state):
        seen.append(X)
        return X[:k]

    first = {"dense": X[:5], "sparse": sp.csc_matrix(X[:5]), "callable": choose}.get(init, init)
    results = [KMeans(5, init=first, n_init="auto", random_state=3).fit(rows) for rows in (X, sp.csr_array(X))]
    for name in ("cluster_centers_", "labels_", "inertia_", "n_iter_"):
        equal(*(getattr(model, name) for model in results))
    assert all(isinstance(given, np.ndarray) or given.format == "csr" for given in seen)


@pytest.mark.parametrize("weighted", [False, True])
@pytest.mark.parametrize("random_state", range(3))
def test_estimator(dtype, random_state, weighted):
    X = rows(500, 60, 0.2, dtype)
    weights = np.random.default_rng(random_state).random(500) if weighted else None
    models = [KMeans(7, n_init=3, random_state=random_state).fit(rows, None, weights) for rows in (X, sp.csr_matrix(X))]
    for name in ("cluster_centers_", "labels_", "inertia_", "n_iter_"):
        equal(*(getattr(model, name) for model in models))
    model, sparse = models[1], sp.csc_array(X)
    equal(model.predict(sparse), model.labels_)
    equal(model.transform(sparse), model.transform(X))
    assert model.score(sparse, None, weights) == model.score(X, None, weights) == -model.inertia_
    equal(KMeans(7, n_init=3, random_state=random_state).fit_predict(sparse, None, weights), model.labels_)


def test_empty_clusters(isa, dtype):
    X = rows(200, 10, 0.3, dtype)
    first = np.concatenate([X[:4], np.full((3, 10), 50.0)]).astype(dtype)
    for weights in (None, np.random.default_rng(0).random(200)):
        results = [
            ckmeans.k_means(rows, 7, init=first, sample_weight=weights, return_n_iter=True)
            for rows in (X, sp.csr_matrix(X))
        ]
        equal(*results)
        assert len(np.unique(results[1][1])) == 7


@pytest.mark.filterwarnings("ignore:Number of distinct clusters")
@pytest.mark.parametrize("back_end", ["as built", "Python threads"])
def test_threads(dtype, monkeypatch, back_end):
    X = rows(3000, 80, 0.2, dtype)
    sparse, weights = sp.csr_matrix(X), np.random.default_rng(0).random(3000)
    expected = list(every_function(X, X[:9], 9, weights))
    monkeypatch.setattr(tuning, "WORTH_A_THREAD", 0)
    monkeypatch.setattr(tuning, "TASK_WORK", 50_000)
    if back_end == "Python threads":
        monkeypatch.setattr(threads, "_forked", True)
    for n_threads in (1, 2, 7):
        for one, other in zip(expected, every_function(sparse, X[:9], 9, weights, n_threads), strict=True):
            equal(one, other)


def test_centers_are_for_one_float_type_and_one_kind_of_storage():
    single, wide = (Rows(check_rows(sp.csr_matrix(rows(50, 8, 0.4, dtype)))) for dtype in (np.float32, np.float64))
    labels, centers = np.zeros(50, dtype=np.int32), np.ones((2, 8))
    for other in (wide, Rows(single.X.toarray())):
        with pytest.raises(TypeError, match="prepared for rows of another storage or float type"):
            Nearest(single, other.prepared(centers, screen=True), labels)


def test_float64_decides_every_row_where_centers_are_not_laid_out_for_screening(isa, dtype):
    X = rows(300, 8, 0.4, dtype)
    sparse, centers = Rows(check_rows(sp.csr_matrix(X)), engine=Threads(1)), X[:9].astype(np.float64)
    for screen in (True, False):
        labels = np.full(300, -1, dtype=np.int32)
        _, n_decided, _ = sparse.engine.run(Nearest(sparse, sparse.prepared(centers, screen=screen), labels))
        equal(labels, ckmeans.assign(X, centers))
        assert n_decided < 300 if screen else n_decided == 300


def test_the_arrays_of_a_matrix(dtype):
    X = sp.csr_matrix(rows(50, 8, 0.4, dtype))
    for given in (X, sp.csr_array(X)):
        assert is_sparse(given)
        assert to_csr(given) is given
        columns, begin = index_arrays(given)
        assert (columns.dtype, begin.dtype) == (np.int32, np.int64)
        equal((columns.astype(int), begin), (X.indices.astype(int), X.indptr.astype(np.int64)))
    assert not is_sparse(X.toarray())
    longer = sp.csr_matrix(X)
    longer.data, longer.indices = np.append(X.data, [1, 2]).astype(dtype), np.append(X.indices, [0, 1])
    equal(values_of(longer), X.data)
    for at in (0, 7, X.nnz - 1):
        row, column = place(X, at)
        assert X[row, column] == X.data[at]


def test_more_columns_than_int32_holds_are_refused():
    X = sp.csr_matrix((2, 2**31), dtype=np.float64)
    with pytest.raises(ValueError, match=f"at most {2**31 - 1} columns fit; got {2**31}"):
        KMeans(2).fit(X)


def test_scipy_is_imported_for_sparse_rows_only():
    program = "import sys, ckmeans; ckmeans.k_means([[1.0], [2.0]], 2); sys.exit('scipy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_scikit_learn_knows():
    checks = pytest.importorskip("sklearn.utils.estimator_checks")
    assert KMeans().__sklearn_tags__().input_tags.sparse
    checks.check_estimator_sparse_matrix("KMeans", KMeans(2))
    checks.check_estimator_sparse_array("KMeans", KMeans(2))
