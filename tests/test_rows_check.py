"""Hostile rows, weights, centres and labels: the right answer, or an error that names the argument and what came."""

from fractions import Fraction

import numpy as np
import pytest

from ckmeans import KMeans, assign, distances, k_means, kmeans_plusplus, update_centers
from ckmeans.rows.check import check_centers, check_labels, check_rows, check_weights

FIVE = np.array([[1.0, 2], [2, 3], [3, 4], [8, 9], [9, 10]])


def fitted():
    return KMeans(2, random_state=0).fit(FIVE)


# Every function that takes rows; X is (5, 2) when it is right.
TAKERS = {
    "fit": lambda X: KMeans(2, random_state=0).fit(X),
    "fit_predict": lambda X: KMeans(2, random_state=0).fit_predict(X),
    "predict": lambda X: fitted().predict(X),
    "transform": lambda X: fitted().transform(X),
    "score": lambda X: fitted().score(X),
    "k_means": lambda X: k_means(X, 2, random_state=0),
    "kmeans_plusplus": lambda X: kmeans_plusplus(X, 2, random_state=0),
    "distances": lambda X: distances(X, FIVE[[0, 4]]),
    "assign": lambda X: assign(X, FIVE[[0, 4]]),
    "update_centers": lambda X: update_centers(X, [0, 0, 0, 1, 1], 2),
}


def with_value(value):
    X = FIVE.copy()
    X[3, 1] = value
    return X


WRONG_ROWS = {
    "NaN": (with_value(np.nan), ValueError, r"(?s)X contains NaN.*row 3, column 1"),
    "inf": (with_value(np.inf), ValueError, r"X contains infinity.*row 3, column 1"),
    "-inf": (with_value(-np.inf), ValueError, "X contains infinity"),
    "float32 NaN": (with_value(np.nan).astype(np.float32), ValueError, "X contains NaN"),
    "too large for float64": (np.full((5, 2), "1e400", dtype=object), ValueError, "X contains infinity"),
    "None inside": ([[1, None], [2, 3]], ValueError, "X contains NaN"),
    "masked": (np.ma.masked_less(FIVE, 3), ValueError, "X is a masked array with masked entries"),
    "complex": (FIVE + 1j, ValueError, r"(?s)Complex data not supported.*X has dtype complex128"),
    "strings": ([["1", "b"], ["c", "d"]], ValueError, "X cannot be read as numbers: could not convert string to float"),
    "bytes": (np.array([[b"1", b"b"]]), ValueError, "X cannot be read as numbers: could not convert string to float"),
    "too large among strings": ([["1", "2"], ["3", "1e400"]], ValueError, "X contains infinity.*row 1, column 1"),
    "integer beyond float64": ([[1, 2], [3, 10**400]], ValueError, "X contains infinity.*row 1, column 1"),
    "negative integer beyond float64": ([[1, 2], [-(10**400), 3]], ValueError, "X contains infinity.*row 1, column 0"),
    "dates": (np.full((5, 2), np.datetime64("2020-01-01")), ValueError, "X has dtype .*, which is not numeric"),
    "durations": (np.full((5, 2), np.timedelta64(1, "s")), ValueError, "X has dtype .*, which is not numeric"),
    "records": (np.zeros(5, dtype=[("x", float), ("y", float)]), ValueError, "X has dtype .*, which is not numeric"),
    "objects": ([[object(), 1], [2, 3]], TypeError, "X cannot be read as numbers"),
    "words among objects": (np.array([["a", 1], ["b", 2]], dtype=object), ValueError, "X cannot be read as numbers"),
    "ragged": ([[1, 2], [3]], ValueError, "X"),
    "scalar": (3.0, ValueError, "Expected 2D array, got a scalar"),
    "None": (None, ValueError, "X"),
    "string": ("data.csv", ValueError, "X"),
    "set": ({1, 2}, TypeError, "X"),
    "dict": ({"x": [1, 2]}, TypeError, "X"),
    "1-D": (FIVE[:, 0], ValueError, r"(?s)Expected 2D array, got 1D array instead.*reshape\(-1, 1\)"),
    "3-D": (FIVE[np.newaxis], ValueError, "Found array with dim 3"),
    "no rows": (FIVE[:0], ValueError, r"0 sample\(s\)"),
    "no columns": (FIVE[:, :0], ValueError, r"0 feature\(s\)"),
    "empty": ([], ValueError, "Expected 2D array"),
}


@pytest.mark.parametrize("taker", TAKERS)
@pytest.mark.parametrize("wrong", WRONG_ROWS)
def test_wrong_rows_are_refused_by_name(taker, wrong):
    X, error, words = WRONG_ROWS[wrong]
    with pytest.raises(error, match=words):
        TAKERS[taker](X)


@pytest.mark.parametrize("taker", ["predict", "transform", "score", "distances", "assign"])
@pytest.mark.parametrize("width", [1, 3])
def test_rows_of_another_width_are_refused(taker, width):
    with pytest.raises(ValueError, match=rf"X has {width} features, but KMeans is expecting 2|features of the data"):
        TAKERS[taker](np.ones((5, width)))


def read_only(X):
    X.flags.writeable = False
    return X


def unaligned(X):
    return np.frombuffer(b"x" + X.tobytes(), dtype=X.dtype, offset=1).reshape(X.shape)


class Subclass(np.ndarray):
    pass


class Like:
    def __init__(self, array):
        self.array = array

    def __array__(self, dtype=None, copy=None):
        return self.array if dtype is None else self.array.astype(dtype)


RIGHT_ROWS = {
    "float32": lambda X: X.astype(np.float32),
    "float16": lambda X: X.astype(np.float16),
    "big endian float16": lambda X: X.astype(">f2"),
    "longdouble": lambda X: X.astype(np.longdouble),
    "int8": lambda X: X.astype(np.int8),
    "uint8": lambda X: X.astype(np.uint8),
    "uint8 in F order": lambda X: np.asfortranarray(X.astype(np.uint8)),
    "uint64": lambda X: X.astype(np.uint64),
    "objects": lambda X: X.astype(object),
    "strings": lambda X: X.astype(str),
    "bytes": lambda X: X.astype(bytes),
    "strings among objects": lambda X: X.astype(str).astype(object),
    "fractions": lambda X: [[Fraction(2 * int(number), 2) for number in row] for row in X],
    "big endian": lambda X: X.astype(">f8"),
    "big endian float32": lambda X: X.astype(">f4"),
    "big endian ints": lambda X: X.astype(">i2"),
    "list": lambda X: X.tolist(),
    "tuples": lambda X: tuple(map(tuple, X.tolist())),
    "list of arrays": list,
    "F order": np.asfortranarray,
    "reversed": lambda X: X[::-1].copy()[::-1],
    "reversed columns": lambda X: X[:, ::-1].copy()[:, ::-1],
    "every second": lambda X: np.repeat(np.repeat(X, 2, axis=0), 2, axis=1)[::2, ::2],
    "transposed": lambda X: X.T.copy().T,
    "broadcast": lambda X: np.broadcast_to(X[np.newaxis], (3, 5, 2))[1],
    "read-only": lambda X: read_only(X.copy()),
    "unaligned": unaligned,
    "unaligned float32": lambda X: unaligned(X.astype(np.float32)),
    "subclass": lambda X: X.view(Subclass),
    "matrix": np.asmatrix,
    "unmasked": np.ma.MaskedArray,
    "__array__": Like,
    "memoryview": memoryview,
}


@pytest.mark.parametrize("taker", TAKERS)
@pytest.mark.parametrize("form", RIGHT_ROWS)
@pytest.mark.filterwarnings("ignore:the matrix subclass:PendingDeprecationWarning")
def test_every_form_of_the_same_rows_gives_the_same_answer(taker, form):
    def answer(X):
        found = TAKERS[taker](X)
        found = found.cluster_centers_ if isinstance(found, KMeans) else found
        return found if isinstance(found, tuple) else (found,)

    for found, expected in zip(answer(RIGHT_ROWS[form](FIVE)), answer(FIVE), strict=True):
        np.testing.assert_allclose(found, expected, rtol=1e-6)
        assert type(found) is type(expected)


def test_truth_values_are_numbers():
    X = np.array([[True, False], [True, True], [False, False]])
    np.testing.assert_array_equal(k_means(X, 3, random_state=0)[2], 0)


def test_a_memmap_is_read_where_it_lies(tmp_path, dtype):
    FIVE.astype(dtype).tofile(tmp_path / "rows")
    X = np.memmap(tmp_path / "rows", dtype=dtype, mode="r", shape=(5, 2))
    model = KMeans(2, random_state=0).fit(X)
    np.testing.assert_array_equal(model.labels_, fitted().labels_)
    assert type(model.cluster_centers_) is np.ndarray


@pytest.mark.parametrize("form", ["C", "F", "strided", "float16", "list"])
def test_rows_are_never_changed(form):
    X = {
        "C": FIVE.copy(),
        "F": np.asfortranarray(FIVE),
        "strided": np.repeat(FIVE, 2, axis=0)[::2],
        "float16": FIVE.astype(np.float16),
        "list": FIVE.tolist(),
    }[form]
    KMeans(2, copy_x=False, random_state=0).fit(X, sample_weight=[1, 2, 3, 4, 5]).score(X)
    np.testing.assert_array_equal(X, FIVE)


# Weights

WEIGHT_TAKERS = {
    "fit": lambda w: KMeans(2, random_state=0).fit(FIVE, sample_weight=w),
    "fit_predict": lambda w: KMeans(2, random_state=0).fit_predict(FIVE, sample_weight=w),
    "fit_transform": lambda w: KMeans(2, random_state=0).fit_transform(FIVE, sample_weight=w),
    "score": lambda w: fitted().score(FIVE, sample_weight=w),
    "k_means": lambda w: k_means(FIVE, 2, sample_weight=w, random_state=0),
    "kmeans_plusplus": lambda w: kmeans_plusplus(FIVE, 2, sample_weight=w, random_state=0),
    "update_centers": lambda w: update_centers(FIVE, [0, 0, 0, 1, 1], 2, sample_weight=w),
}
WRONG_WEIGHTS = {
    "negative": ([1, 1, -0.5, 1, 1], "Negative values in data passed to `sample_weight`: -0.5 at row 2"),
    "NaN": ([1, 1, np.nan, 1, 1], "sample_weight contains NaN"),
    "inf": ([1, 1, np.inf, 1, 1], r"sample_weight contains infinity .*\(first at row 2\)"),
    "None": ([1, 1, None, 1, 1], r"sample_weight contains NaN \(first at row 2\)"),
    "integer beyond float64": ([1, 1, 1, 10**400, 1], r"sample_weight contains infinity .*\(first at row 3\)"),
    "scalar beyond float64": (10**400, "sample_weight contains infinity"),
    "complex scalar": (1j, "(?s)Complex data not supported.*sample_weight"),
    "all zero": ([0] * 5, "sample_weight is zero for every row"),
    "zero": (0, "sample_weight is zero for every row"),
    "negative scalar": (-1.0, "Negative values in data passed to `sample_weight`"),
    "NaN scalar": (np.nan, "sample_weight contains NaN"),
    "too few": ([1, 1, 1, 1], r"sample_weight.shape == \(4,\), expected \(5,\)"),
    "too many": ([1] * 6, r"sample_weight.shape == \(6,\), expected \(5,\)"),
    "none": ([], r"sample_weight.shape == \(0,\), expected \(5,\)"),
    "2-D": ([[1]] * 5, r"Sample weights must be 1D array or scalar; sample_weight has shape \(5, 1\)"),
    "words": (["a"] * 5, "sample_weight"),
    "complex": ([1j] * 5, "(?s)Complex data not supported.*sample_weight"),
    "masked": (np.ma.masked_equal([1, 2, 3, 4, 5], 3), "sample_weight is a masked array"),
}


@pytest.mark.parametrize("taker", WEIGHT_TAKERS)
@pytest.mark.parametrize("wrong", WRONG_WEIGHTS)
def test_wrong_weights_are_refused_by_name(taker, wrong):
    weights, words = WRONG_WEIGHTS[wrong]
    with pytest.raises(ValueError, match=words):
        WEIGHT_TAKERS[taker](weights)


@pytest.mark.parametrize(
    "form",
    [
        list,
        tuple,
        np.float32,
        np.int64,
        np.bool_,
        ">f8",
        object,
        str,
        pytest.param(lambda w: np.repeat(w, 2)[::2], id="strided"),
        pytest.param(lambda w: w[::-1], id="reversed"),
    ],
    ids=str,
)
def test_every_form_of_weights(form):
    plain = np.array([1.0, 0, 1, 1, 1])
    weights = form(plain) if callable(form) and not isinstance(form, type) else plain.astype(form)
    if form in (list, tuple):
        weights = form(plain)
    expected = k_means(FIVE, 2, sample_weight=np.asarray(weights, dtype=float), random_state=0)
    for one, other in zip(k_means(FIVE, 2, sample_weight=weights, random_state=0), expected, strict=True):
        np.testing.assert_array_equal(one, other)


# Labels and centres

WRONG_LABELS = {
    "float": ([0.0, 0, 0, 1, 1], TypeError, "labels must be integers; got dtype float64"),
    "bool": (np.array([False] * 3 + [True] * 2), TypeError, "labels must be integers"),
    "too few": ([0, 0, 1], ValueError, r"labels must have shape \(5,\).* got \(3,\)"),
    "2-D": ([[0, 0, 0, 1, 1]], ValueError, r"labels must have shape \(5,\)"),
    "negative": ([0, 0, -1, 1, 1], ValueError, r"labels must lie in \[0, 2\); got -1 at row 2"),
    "too large": ([0, 0, 0, 1, 2], ValueError, r"labels must lie in \[0, 2\); got 2 at row 4"),
    "beyond int32": ([0, 0, 0, 1, 2**32], ValueError, r"got 4294967296 at row 4"),
}


@pytest.mark.parametrize("wrong", WRONG_LABELS)
def test_wrong_labels_are_refused_by_name(wrong):
    labels, error, words = WRONG_LABELS[wrong]
    with pytest.raises(error, match=words):
        update_centers(FIVE, labels, 2)


@pytest.mark.parametrize("kind", [np.int8, np.uint8, np.int64, np.uint64, ">i4", list])
def test_labels_of_any_integer_type(kind):
    labels = np.array([0, 0, 0, 1, 1])
    labels = labels.tolist() if kind is list else labels.astype(kind)
    np.testing.assert_array_equal(update_centers(FIVE, labels, 2), [[2, 3], [8.5, 9.5]])


@pytest.mark.parametrize("call", [assign, distances])
@pytest.mark.parametrize(
    ("centers", "words"),
    [
        ([[1.0, np.nan]], "centers contains NaN"),
        ([[1.0, np.inf]], "centers contains infinity"),
        ([[1j, 1]], "(?s)Complex data.*centers"),
        ([["a", "b"]], "centers cannot be read as numbers"),
        ([1.0, 2.0], "Expected 2D array"),
        (np.empty((0, 2)), r"0 sample\(s\)"),
        ([[1.0, 2, 3]], "features of the data 2"),
    ],
)
def test_wrong_centers_are_refused(call, centers, words):
    with pytest.raises(ValueError, match=words):
        call(FIVE, centers)


# The checks themselves


def test_what_is_right_already_is_not_copied():
    labels, weights = np.array([0, 0, 0, 1, 1], dtype=np.int32), np.ones(5)
    assert check_rows(FIVE) is FIVE
    assert check_labels(labels, 5, 2) is labels
    assert check_weights(weights, 5) is weights
    assert check_weights(None, 5) is None


def test_centers_are_the_caller_s_own():
    for given in (FIVE, FIVE.astype(np.float32), np.asfortranarray(FIVE), FIVE.tolist()):
        found = check_centers(given, None, 2)
        assert found is not given
        assert found.dtype == np.float64
        assert found.flags.c_contiguous
        np.testing.assert_array_equal(found, FIVE)
    sparse = pytest.importorskip("scipy.sparse").csr_array(FIVE)
    np.testing.assert_array_equal(check_centers(sparse, 5, 2), FIVE)


def test_messages_name_whom_they_are_told():
    with pytest.raises(ValueError, match=r"4 sample\(s\) \(shape=\(4, 2\)\) while a minimum of 5 is required by fit"):
        check_rows(FIVE[:4], min_rows=5, caller="fit")
    with pytest.raises(ValueError, match=r"1D array instead:\nrows=\[1\. 2\.\]"):
        check_rows(FIVE[0], name="rows")
    with pytest.raises(ValueError, match=r"initial centers \(5, 2\) does not match the number of clusters 4"):
        check_centers(FIVE, 4, 2)
    with pytest.raises(
        ValueError, match=r"initial centers \(5, 2\) does not match the number of features of the data 3"
    ):
        check_centers(FIVE, 5, 3)
    with pytest.raises(ValueError, match=r"weight.shape == \(5,\), expected \(4,\)!"):
        check_weights(np.ones(5), 4, name="weight")
    with pytest.raises(ValueError, match=r"of_rows must lie in \[0, 2\); got 2 at row 1"):
        check_labels([0, 2], 2, 2, name="of_rows")


def test_numbers_that_are_not_finite_are_let_through_where_that_is_asked_for():
    X = with_value(np.nan)
    assert check_rows(X, finite=False) is X


def test_one_weight_is_that_of_every_row():
    np.testing.assert_array_equal(check_weights(3, 5), np.full(5, 3.0))
    np.testing.assert_array_equal(check_weights(np.float32(0.5), 2), [0.5, 0.5])


def test_no_rows_have_no_labels():
    assert check_labels(np.empty(0, dtype=int), 0, 2).shape == (0,)
