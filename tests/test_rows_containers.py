"""Rows and weights in data frames, tables and sparse arrays of other libraries: what is missing, and where."""

import numpy as np
import pytest

from ckmeans import KMeans, assign, k_means
from ckmeans.rows.check import check_rows, check_weights, column_labels

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
    assert run_python("-c", code).split() == ["ValueError", "ValueError", "TypeError", "False"]


def test_sparse_arrays_of_one_dimension_are_no_rows():
    sparse = pytest.importorskip("scipy.sparse")
    for kind in (sparse.coo_array, sparse.csr_array):
        with pytest.raises(ValueError, match=r"Expected 2D input, got input with shape \(3,\) for X"):
            check_rows(kind(np.array([1.0, 0, 3])))
