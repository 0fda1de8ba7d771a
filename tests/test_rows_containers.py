"""Rows and weights in frames, tables, tensors and sparse arrays of other libraries: views, names, what is missing."""

import numpy as np
import pytest

from ckmeans import KMeans, assign, k_means, kmeans_plusplus, update_centers
from ckmeans.rows.check import check_rows, check_weights
from ckmeans.rows.containers import as_array, column_labels

NUMBERS = [[1, None, 3], [4, 5, None]]


def pandas_frame(kind):
    def make(numbers):
        pandas = pytest.importorskip("pandas")
        if "pyarrow" in kind:
            pytest.importorskip("pyarrow")
        columns = {
            f"column{j}": pandas.array(column, dtype=kind) for j, column in enumerate(zip(*numbers, strict=True))
        }
        return pandas.DataFrame({**columns, "plain": np.ones(len(numbers))})

    return make


def pandas_objects(missing):
    def make(numbers):
        pandas = pytest.importorskip("pandas")
        value = getattr(pandas, missing)
        rows = [[value if number is None else number for number in row] for row in numbers]
        return pandas.DataFrame(rows, columns=["column0", "column1", "column2"][: len(rows[0])], dtype=object)

    return make


def arrow_table(numbers):
    columns = {f"column{j}": list(column) for j, column in enumerate(zip(*numbers, strict=True))}
    return pytest.importorskip("pyarrow").table(columns)


def polars_frame(numbers):
    columns = {f"column{j}": list(column) for j, column in enumerate(zip(*numbers, strict=True))}
    return pytest.importorskip("polars").DataFrame(columns)


FRAMES = {
    **{kind: pandas_frame(kind) for kind in ("Int64", "Float64", "Float32", "int64[pyarrow]", "double[pyarrow]")},
    **{missing: pandas_objects(missing) for missing in ("NA", "NaT")},
    "pyarrow": arrow_table,
    "polars": polars_frame,
}


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize(
    "call", [lambda X: KMeans(1).fit(X), lambda X: k_means(X, 1), lambda X: assign(X, [[0, 0, 0]])]
)
def test_what_a_frame_lacks_is_nan_with_row_and_column_and_its_name(frame, call):
    with pytest.raises(ValueError, match=r"Input X contains NaN \(first at row 0, column 1 \('column1'\)\)"):
        call(FRAMES[frame](NUMBERS))


@pytest.mark.parametrize("frame", FRAMES)
def test_a_frame_that_lacks_nothing_is_read(frame):
    X = check_rows(FRAMES[frame]([[1, 2, 3], [4, 5, 6]]))
    assert X.dtype == np.float64
    np.testing.assert_array_equal(X[:, :3], [[1, 2, 3], [4, 5, 6]])


def test_missing_values_among_objects():
    pandas = pytest.importorskip("pandas")
    for X in ([[1, 2], [pandas.NA, 3]], np.array([[1, 2], [pandas.NA, 3]], dtype=object)):
        with pytest.raises(ValueError, match=r"Input X contains NaN \(first at row 1, column 0\)"):
            check_rows(X)
    with pytest.raises(TypeError, match="X cannot be read as numbers"):
        check_rows([[1, pandas.NA], [object(), 3]])
    with pytest.raises(ValueError, match="X cannot be read as numbers: could not convert string to float"):
        check_rows([[1, pandas.NA], ["word", 3]])


@pytest.mark.parametrize("library", ["Int64", "Float64", "int64[pyarrow]", "object", "list", "pyarrow", "polars"])
def test_missing_weights(library):
    weights = [1, None, 3]
    if library in ("pyarrow", "polars"):
        module = pytest.importorskip(library)
        weights = module.array(weights) if library == "pyarrow" else module.Series(weights)
    elif library == "list":
        weights = [1, pytest.importorskip("pandas").NA, 3]
    else:
        pandas = pytest.importorskip("pandas")
        if "pyarrow" in library:
            pytest.importorskip("pyarrow")
        weights = pandas.Series([1, pandas.NA, 3], dtype=library)
    with pytest.raises(ValueError, match=r"Input sample_weight contains NaN \(first at row 1\)"):
        check_weights(weights, 3)


def test_names_are_told_only_where_columns_have_them():
    pandas = pytest.importorskip("pandas")
    for columns, place in (([0, 1], "column 1)"), (["x", "y"], "column 1 ('y'))"), ([("x", 1), ("x", 2)], "column 1)")):
        with pytest.raises(ValueError, match="contains") as caught:
            check_rows(pandas.DataFrame([[1.0, np.inf]], columns=pandas.Index(columns, tupleize_cols=False)))
        assert f"(first at row 0, {place}." in str(caught.value)
    assert column_labels(np.ones((2, 2))) is None


def test_pandas_is_not_loaded_for_objects(run_python):
    code = """
import sys
from ckmeans import k_means
for X in ([[1, None], [2, 3]], [[1, 10**400]], [[1, 2], [3, object()]]):
    try:
        k_means(X, 1)
    except (ValueError, TypeError) as error:
        print(type(error).__name__)
print("pandas" in sys.modules)
"""
    assert run_python("-c", code, sklearn=True).split() == ["ValueError", "ValueError", "TypeError", "False"]


def test_sparse_arrays_of_one_dimension_are_no_rows():
    sparse = pytest.importorskip("scipy.sparse")
    for kind in (sparse.coo_array, sparse.csr_array):
        with pytest.raises(ValueError, match=r"Expected 2D input, got input with shape \(3,\) for X"):
            check_rows(kind(np.array([1.0, 0, 3])))


# Without a copy


def owner(array):
    """Return whether an array's memory is numpy's own."""
    while isinstance(array.base, np.ndarray):
        array = array.base
    return array.base is None


ROWS = np.arange(24.0).reshape(8, 3)
VIEWS = {
    "torch": lambda: pytest.importorskip("torch").arange(24.0).reshape(8, 3),
    "torch float64": lambda: pytest.importorskip("torch").from_numpy(ROWS),
    "torch float16": lambda: pytest.importorskip("torch").arange(24.0).reshape(8, 3).half(),
    "pyarrow lists": lambda: lists_of(ROWS),
    "pyarrow lists in a table": lambda: pytest.importorskip("pyarrow").table({"x": lists_of(ROWS)})["x"],
    "pyarrow tensor": lambda: pytest.importorskip("pyarrow").Tensor.from_numpy(ROWS),
    "polars arrays": lambda: pytest.importorskip("polars").Series(ROWS),
    "polars column": lambda: pytest.importorskip("polars").DataFrame({"x": np.arange(24.0)}),
    "DLPack": lambda: OnlyDLPack(ROWS),
}


def lists_of(array):
    pyarrow = pytest.importorskip("pyarrow")
    return pyarrow.FixedSizeListArray.from_arrays(pyarrow.array(array.ravel()), array.shape[1])


class OnlyDLPack:
    """What a library's array is that has no other way to numpy; device: DLPack's number, 1 for the CPU."""

    def __init__(self, array, device=1):
        self.array, self.on = array, device

    def __dlpack__(self, **arguments):
        return self.array.__dlpack__(**arguments)

    def __dlpack_device__(self):
        return self.on, 0


@pytest.mark.parametrize("kind", VIEWS)
def test_what_lies_in_order_is_not_copied(kind):
    given = VIEWS[kind]()
    checked = check_rows(given)
    expected = np.arange(24.0).reshape(-1, 1 if kind == "polars column" else 3)
    np.testing.assert_array_equal(checked, expected)
    assert np.shares_memory(checked, as_array(given))
    assert not owner(checked)
    before = checked.copy()
    model = KMeans(2, random_state=0).fit(given)
    np.testing.assert_array_equal(model.labels_, KMeans(2, random_state=0).fit(before).labels_)
    np.testing.assert_array_equal(model.predict(given), model.labels_)
    centers, indices = kmeans_plusplus(given, 2, random_state=0)
    np.testing.assert_array_equal(centers, before[indices], strict=True)


@pytest.mark.parametrize("library", ["torch", "pyarrow", "polars"])
def test_weights_and_labels_of_other_libraries(library):
    module = pytest.importorskip(library)
    make = {"torch": "tensor", "pyarrow": "array", "polars": "Series"}[library]
    weights = getattr(module, make)(np.arange(1.0, 9.0))
    assert np.shares_memory(check_weights(weights, 8), np.asarray(weights))
    labels = getattr(module, make)([0, 1] * 4)
    expected = update_centers(ROWS, [0, 1] * 4, 2, np.arange(1.0, 9.0))
    np.testing.assert_array_equal(update_centers(ROWS, labels, 2, weights), expected)


@pytest.mark.parametrize("of", ["float32", "float64", "uint8", "int8", "float16"])
@pytest.mark.parametrize("library", ["polars", "pyarrow"])
def test_tables_keep_the_types_that_are_read_as_they_are(library, of):
    module = pytest.importorskip(library)
    columns = {"a": np.arange(9).astype(of), "b": np.arange(9)[::-1].astype(of)}
    if library == "polars" and of == "float16" and not hasattr(module, "Float16"):
        pytest.skip("no float16 in this polars")
    table = module.table(columns) if library == "pyarrow" else module.DataFrame(columns)
    checked = check_rows(table)
    np.testing.assert_array_equal(checked, np.stack(list(columns.values()), axis=1), strict=True)
    assert checked.flags.c_contiguous


@pytest.mark.parametrize("kind", ["polars", "pyarrow", "batch"])
def test_names_of_columns_of_tables(kind):
    module = pytest.importorskip("polars" if kind == "polars" else "pyarrow")
    columns = {"a": np.arange(9.0), "\u00e4": np.arange(9.0) % 4}
    make = {"polars": "DataFrame", "pyarrow": "table", "batch": "record_batch"}[kind]
    table = getattr(module, make)(columns)
    model = KMeans(2, random_state=0).fit(table)
    assert model.feature_names_in_.tolist() == ["a", "\u00e4"]
    np.testing.assert_array_equal(model.predict(table), model.labels_)
    assert type(model.labels_) is np.ndarray
    with pytest.raises(ValueError, match="The feature names should match"):
        model.predict(getattr(module, make)({"a": columns["a"], "b": columns["a"]}))


def test_lists_in_pieces_and_parts_of_them():
    pyarrow = pytest.importorskip("pyarrow")
    np.testing.assert_array_equal(check_rows(lists_of(ROWS)[2:5]), ROWS[2:5])
    pieces = pyarrow.chunked_array([lists_of(ROWS[:3]), lists_of(ROWS[3:])])
    np.testing.assert_array_equal(check_rows(pieces), ROWS)
    lists = pyarrow.array([[1.0, 2], None], type=pyarrow.list_(pyarrow.float64(), 2))
    with pytest.raises(ValueError, match="X cannot be read as an array of numbers: 1 of its rows are null"):
        check_rows(lists)
    with pytest.raises(ValueError, match=r"contains NaN \(first at row 0, column 1\)"):
        check_rows(pyarrow.array([[1.0, None]], type=pyarrow.list_(pyarrow.float64(), 2)))


# Tensors that numpy cannot view


class FakeTensor:
    """A tensor as torch has them, on any device."""

    def __init__(self, device="cpu", requires_grad=False, layout="torch.strided", dtype="torch.float32"):
        self.device = type("device", (), {"type": device.partition(":")[0], "__str__": lambda self: device})()
        self.requires_grad, self.layout, self.dtype = requires_grad, layout, dtype

    def cpu(self):
        return ROWS

    def __dlpack__(self, **_):
        raise BufferError("no")

    def __array__(self, dtype=None, copy=None):
        raise RuntimeError("no view of it")


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (FakeTensor("cuda:0"), r"X is a tensor that lies on device cuda:0: pass X\.cpu\(\)"),
        (FakeTensor("mps"), r"lies on device mps: pass X\.cpu\(\)"),
        (FakeTensor(requires_grad=True), r"requires a gradient: pass X\.detach\(\)"),
        (FakeTensor("cuda:1", requires_grad=True), r"gradient and lies on device cuda:1: pass X\.detach\(\)\.cpu\(\)"),
        (FakeTensor(layout="torch.sparse_csr"), r"has layout torch.sparse_csr: pass X\.to_dense\(\)"),
        (FakeTensor(dtype="torch.bfloat16"), r"has dtype bfloat16, which numpy does not have: pass X\.float\(\)"),
        (FakeTensor(), "X cannot be read as an array of numbers: no view of it"),
        (OnlyDLPack(ROWS, device=2), r"X is a tensor that lies on device 2: pass X\.cpu\(\)"),
    ],
)
def test_a_tensor_that_numpy_cannot_view_says_what_to_pass(given, words):
    for call in (KMeans(2).fit, lambda X: k_means(X, 2), lambda X: kmeans_plusplus(X, 2), lambda X: assign(X, ROWS)):
        with pytest.raises(TypeError, match=words):
            call(given)
    with pytest.raises(TypeError, match=words.replace("X", "sample_weight")):
        check_weights(given, 8)
    with pytest.raises(TypeError, match=words.replace("X", "init")):
        KMeans(2, init=given).fit(ROWS)
    with pytest.raises(TypeError, match=words.replace("X", "labels")):
        update_centers(ROWS, given, 2)


def test_a_device_that_is_a_word():
    """As TensorFlow has them."""

    class Tensor:
        device = "/job:localhost/replica:0/task:0/device:CPU:0"
        cpu = __dlpack__ = None

        def __array__(self, dtype=None, copy=None):
            return ROWS

    assert check_rows(Tensor()) is ROWS
    Tensor.device = "/job:localhost/replica:0/task:0/device:GPU:0"
    with pytest.raises(TypeError, match=r"lies on device /job.*GPU:0: pass X\.cpu\(\)"):
        check_rows(Tensor())


def test_torch_s_own_tensors_that_numpy_cannot_view():
    torch = pytest.importorskip("torch")
    rows = torch.from_numpy(ROWS)
    for given, words in (
        (rows.clone().requires_grad_(), r"pass X\.detach\(\)"),
        (torch.nn.Parameter(rows), r"pass X\.detach\(\)"),
        (rows.bfloat16(), r"pass X\.float\(\)"),
        (rows.to_sparse(), r"pass X\.to_dense\(\)"),
        (rows.to("meta"), r"lies on device meta: pass X\.cpu\(\)"),
    ):
        with pytest.raises(TypeError, match=words):
            check_rows(given)
    np.testing.assert_array_equal(check_rows(rows.T), ROWS.T)


def test_a_frame_that_is_to_be_computed_says_so():
    lazy = pytest.importorskip("polars").DataFrame({"a": [1.0, 2]}).lazy()
    with pytest.raises(TypeError, match=r"X is a LazyFrame, whose rows are not there yet: pass X\.collect\(\)"):
        KMeans(1).fit(lazy)


def test_no_library_is_loaded_to_look_for_it(run_python):
    code = """
import sys
import numpy as np
from ckmeans import k_means
k_means(np.eye(3), 2)
k_means([[1, 2], [3, 4]], 1)
print({"torch", "pandas", "polars", "pyarrow"} & sys.modules.keys())
"""
    assert run_python("-c", code, sklearn=True) == "set()"
