"""Rows: what depends on them alone, is made once, and is kept within one budget."""

import numpy as np
import pytest
import reference

from ckmeans import k_means, tuning
from ckmeans.engines.threads import Threads
from ckmeans.kernels.centers import Codes, has_codes
from ckmeans.kernels.storage import STORAGE_TYPES
from ckmeans.rows import Rows
from ckmeans.rows.check import check_rows
from ckmeans.rows.sums import means_of, sums_for

STORAGES = [*(str(dtype) for dtype in STORAGE_TYPES), "csr float32", "csr float64"]


@pytest.fixture(params=STORAGES)
def storage(request):
    """Each storage in turn: a function that makes Rows of it, which are a matrix of whole numbers."""
    name = request.param

    def make(n, d, *, weights=None, max_cache_bytes=None):
        X = np.random.default_rng([n, d]).integers(0, 100, size=(n, d)) * (np.arange(d) % 3 > 0)
        if name.startswith("csr"):
            given = pytest.importorskip("scipy.sparse").csr_matrix(X.astype(name.split()[1]))
        else:
            given = X.astype(name)
        return Rows(check_rows(given), weights, Threads(1), max_cache_bytes), X

    make.name = name
    return make


def test_what_rows_are(storage):
    rows, X = storage(30, 7)
    assert (rows.n, rows.d) == X.shape
    assert rows.is_sparse == storage.name.startswith("csr")
    assert rows.size == (np.count_nonzero(X) if rows.is_sparse else X.size)
    assert rows.float_type == (np.float32 if storage.name.endswith("float32") else np.float64)
    assert rows.weights is None


def test_some_rows_as_a_dense_array(storage):
    rows, X = storage(30, 7)
    for which in (
        3,
        np.int64(0),
        slice(None),
        slice(-2, None),
        slice(None, None, 7),
        slice(4, 4),
        [5],
        [9, 2, 2],
        np.array([29, 0]),
    ):
        found = rows.dense(which)
        np.testing.assert_array_equal(found, X[which])
        assert type(found) is np.ndarray
        assert found.dtype == rows.numbers.dtype
        assert found.shape == X[which].shape


def test_a_part_is_of_the_same_storage_and_keeps_nothing(storage):
    rows, X = storage(300, 40)
    some, weights = np.array([7, 3, 200, 299, 4]), np.arange(5.0)
    for part_weights in (None, weights):
        part = rows.part(some, weights=part_weights)
        np.testing.assert_array_equal(part.dense(slice(None)), X[some])
        assert (part.n, part.d, part.is_sparse, part.float_type) == (5, 40, rows.is_sparse, rows.float_type)
        assert part.numbers.dtype == rows.numbers.dtype
        assert part.engine is rows.engine
        assert part.budget.limit == 0
        assert part.keep_codes() is None
        centers = X[:3].astype(np.float64)
        np.testing.assert_array_equal(part.nearest(centers), reference.assign(X[some], centers))
        np.testing.assert_array_equal(part.nearest(centers), rows.nearest(centers)[some])
    assert np.shares_memory(part.weights, weights)


def test_the_user_s_functions_see_numbers_that_they_can_count_with(storage):
    rows, X = storage(30, 7)
    seen = rows.for_user()
    assert seen.dtype == rows.float_type
    assert np.shares_memory(values(seen), rows.numbers) == (storage.name not in ("float16", "uint8", "int8"))
    assert rows.numbers.flags.writeable
    assert not values(seen).flags.writeable
    np.testing.assert_array_equal(seen.toarray() if rows.is_sparse else seen, X)


def values(seen):
    return seen if isinstance(seen, np.ndarray) else seen.data


SPOILED = {
    "numbers": lambda seen: values(seen).fill(7),
    "in place": lambda seen: seen.__imul__(2),
    "one number": lambda seen: seen.__setitem__((0, 1), 1e9),
    "no data": lambda seen: setattr(seen, "data", None),
    "other numbers": lambda seen: setattr(seen, "data", np.full_like(values(seen), np.nan)),
    "far columns": lambda seen: setattr(seen, "indices", np.full_like(seen.indices, 2**30)),
    "columns": lambda seen: seen.indices.fill(2**30),
    "where rows begin": lambda seen: seen.indptr.fill(2**30),
    "no rows": lambda seen: setattr(seen, "indptr", seen.indptr[:1]),
    "resized": lambda seen: seen.resize((3, 2)),
    "resized arrays": lambda seen: [getattr(seen, name).resize(1) for name in ("data", "indices", "indptr")],
    "another shape": lambda seen: setattr(seen, "shape", (7, 30)),
    "without zeros": lambda seen: (values(seen).fill(0), seen.eliminate_zeros()),
}


@pytest.mark.parametrize("spoil", SPOILED)
def test_what_the_user_s_functions_do_to_rows_harms_no_one_else(storage, spoil):
    """They get an error of numpy's or scipy's, or spoil what is theirs."""
    rows, X = storage(30, 7)
    start, errors = rows.dense(slice(4)).astype(np.float64), []

    def init(seen, n_clusters, random_state):
        try:
            SPOILED[spoil](seen)
        except (ValueError, RuntimeError, AttributeError, TypeError) as error:
            errors.append(error)
        return start

    calls = [{"init": init}, {"init": start}]
    first, expected = (k_means(rows.X, 4, **call, n_init=1, n_threads=1) for call in calls)
    for one, other in zip(first, expected, strict=True):
        np.testing.assert_array_equal(one, other)
    np.testing.assert_array_equal(rows.dense(slice(30)), X)
    assert errors or spoil not in ("numbers", "one number", "columns", "where rows begin", "resized arrays")


def test_statistics_are_made_once(storage):
    rows, X = storage(700, 7)
    found = rows.statistics
    assert rows.statistics is found
    np.testing.assert_array_equal(found.minimum, X.min(axis=0))
    np.testing.assert_array_equal(found.maximum, X.max(axis=0))
    np.testing.assert_allclose(found.mean, X.mean(axis=0), rtol=1e-13)
    np.testing.assert_allclose(found.variance, X.var(axis=0), rtol=1e-9)
    assert rows.total_variance == np.sum(found.variance)
    np.testing.assert_array_equal(rows.largest, np.abs(X).max(axis=0))
    assert rows.widest == rows.largest.max()


@pytest.mark.parametrize(
    ("columns", "widest"), [([2.0, -9.0], 0.0), ([2.0, (-3.0, 1.0)], 3.0), ([(1.0, 2.0), 7.0], 2.0)]
)
def test_only_columns_that_vary_are_wide(columns, widest):
    X = np.array([np.resize(column, 5) for column in columns]).T
    assert Rows(np.ascontiguousarray(X)).widest == widest


def test_distances_and_means(storage):
    rows, X = storage(700, 7, weights=np.random.default_rng(0).uniform(size=700))
    centers = X[:9] + 0.25
    labels = rows.nearest(centers)
    np.testing.assert_array_equal(labels, reference.assign(X, centers))
    distances_sq = reference.distances_sq(X, centers)
    np.testing.assert_array_equal(rows.assigned_distances_sq(centers, labels), distances_sq.min(axis=1))
    np.testing.assert_array_equal(rows.all_distances(centers), np.sqrt(distances_sq).astype(rows.float_type))
    assert rows.inertia(centers, labels) == pytest.approx(reference.inertia(X, centers, labels, rows.weights))
    np.testing.assert_allclose(means_of(rows, labels, 9), reference.means(X, labels, 9, rows.weights), rtol=1e-12)


# Memory


def test_what_may_be_kept(monkeypatch):
    monkeypatch.setattr(tuning, "CACHE_BYTES", 1000)
    assert Rows(np.zeros((10, 10))).budget.limit == 1000
    assert Rows(np.zeros((100, 10))).budget.limit == 8000
    assert Rows(np.zeros((100, 10)), max_cache_bytes=0).budget.limit == 0
    assert Rows(np.zeros((100, 10)), max_cache_bytes=10**9).budget.limit == 10**9


def test_codes_are_kept_where_there_is_room(storage, isa):
    rows, _ = storage(300, 64)
    if not has_codes(rows):
        assert rows.keep_codes() is None
        assert isa == "baseline" or isa == "neon" or rows.is_sparse
        return
    size = Codes.size(300, 64)
    codes = rows.keep_codes()
    assert codes is not None
    assert rows.keep_codes() is codes
    assert rows.budget.room == rows.budget.limit - size
    for limit, kept in ((0, False), (size - 1, False), (size, True)):
        rows, _ = storage(300, 64, max_cache_bytes=limit)
        assert (rows.keep_codes() is not None) == kept
        assert rows.budget.room == (0 if kept else limit)
        assert (rows.keep_codes() is not None) == kept


def test_codes_leave_what_shall_be_spared_unless_that_finds_no_room_anyway(isa):
    X = np.random.default_rng(0).normal(size=(300, 64))
    size = Codes.size(300, 64)
    if not has_codes(Rows(X)):
        pytest.skip("codes are not compared by this instruction set")
    for spare, kept in ((0, True), (10, True), (11, False), (size + 10, False), (size + 11, True)):
        rows = Rows(X, max_cache_bytes=size + 10)
        assert (rows.keep_codes(spare) is not None) == kept, spare
    rows = Rows(X, max_cache_bytes=size + 10)
    rows.budget.reserve("bounds", 11)
    assert rows.keep_codes() is None
    rows.budget.release("bounds")
    assert rows.keep_codes() is not None


@pytest.mark.parametrize(("n", "d"), [(3, 64), (300, 31), (300, 4097)])
def test_few_rows_few_columns_and_very_many_have_no_codes(n, d):
    assert Rows(np.zeros((n, d))).keep_codes() is None


def test_a_sorted_column_is_made_once(storage):
    rows, X = storage(3000, 1)
    if rows.is_sparse:
        pytest.skip("only dense rows are sorted")
    column = rows.sorted_column
    assert rows.sorted_column is column
    assert column.values.dtype == (np.float64 if storage.name == "float64" else np.float32)
    np.testing.assert_array_equal(np.ravel(column.values), np.sort(X[:, 0]))


def test_sums_of_first_rows_are_kept_for_the_same_sums():
    rows = Rows(np.random.default_rng(0).normal(size=(3000, 1)))
    sums, others = sums_for(rows, 3, 1), sums_for(rows, 3, 1)
    prefix = rows.prefix(sums)
    assert prefix.column is rows.sorted_column
    assert rows.prefix(sums) is prefix
    assert rows.prefix(others) is not prefix
    assert rows.prefix(others).column is prefix.column


def test_a_tree_holds_every_row_once_and_copies_them_while_they_are_few(storage):
    rows, X = storage(3000, 2)
    if rows.is_sparse:
        pytest.skip("only dense rows make a tree")
    tree = rows.tree
    assert rows.tree is tree
    np.testing.assert_array_equal(np.sort(tree.order), np.arange(3000))
    np.testing.assert_array_equal(tree.rows, X[tree.order])
    assert tree.rows.dtype == (np.float32 if storage.name == "float16" else storage.name)
    assert rows.budget.room == rows.budget.limit - tree.rows.nbytes


@pytest.mark.parametrize("most", ["limit", "room", "copy"])
def test_a_tree_without_room_for_a_copy_has_none(monkeypatch, most):
    X = np.random.default_rng(0).normal(size=(3000, 2))
    rows = Rows(X, max_cache_bytes=X.nbytes - 1 if most == "limit" else None)
    if most == "room":
        rows.budget.reserve("bounds", rows.budget.limit - X.nbytes + 1)
    if most == "copy":
        monkeypatch.setattr(tuning, "TREE_COPY_BYTES", X.nbytes - 1)
    room = rows.budget.room
    assert rows.tree.rows is None
    assert rows.budget.room == room
    # float16 rows cannot be read in another order as they lie.
    rows = Rows(X.astype(np.float16), max_cache_bytes=0)
    assert rows.tree.rows.dtype == np.float32
    assert rows.budget.room == -2 * rows.numbers.nbytes
