"""First centres: greedy k-means++ against the oracle, draw by draw, and everything that init= may be."""

import numpy as np
import pytest
import reference
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

import ckmeans
from ckmeans import InvalidParameterError, k_means, kmeans_plusplus
from ckmeans.seeding.draws import drawn_row


@pytest.mark.parametrize("d", [1, 2, 3, 7, 8, 9, 33, 64, 130])
@pytest.mark.parametrize("weighted", [False, True])
def test_the_rows_that_the_oracle_chooses(isa, dtype, blobs, d, weighted):
    for seed in range(4):
        X = blobs(300 + 83 * seed, d, 6, seed=seed, dtype=dtype)
        weights = np.random.default_rng(seed).uniform(size=len(X)) if weighted else None
        k = 3 + 7 * seed
        centers, indices = kmeans_plusplus(X, k, sample_weight=weights, random_state=seed)
        expected = reference.kmeans_plusplus(X, k, np.random.RandomState(seed), weights)
        np.testing.assert_array_equal(indices, expected)
        np.testing.assert_array_equal(centers, X[indices])
        assert centers.dtype == dtype


@pytest.mark.parametrize("trials", [1, 2, 7, 8, 9, 20])
def test_any_number_of_candidates(isa, dtype, blobs, trials):
    X = blobs(700, 5, 9, dtype=dtype)
    _, indices = kmeans_plusplus(X, 9, random_state=3, n_local_trials=trials)
    np.testing.assert_array_equal(indices, reference.kmeans_plusplus(X, 9, np.random.RandomState(3), trials=trials))


@pytest.mark.parametrize("offset", [1e4, 1e6])
def test_far_from_zero_float32_chooses_what_float64_does(isa, blobs, offset):
    X = (offset + 40 * blobs(1500, 2, 8)).astype(np.float32)
    _, indices = kmeans_plusplus(X, 12, random_state=0)
    np.testing.assert_array_equal(indices, kmeans_plusplus(X.astype(np.float64), 12, random_state=0)[1])
    np.testing.assert_array_equal(indices, reference.kmeans_plusplus(X, 12, np.random.RandomState(0)))


@pytest.mark.parametrize("unit", [1e-300, 1e-160, 1e-30, 1e30, 1e160, 1e300])
def test_units_choose_the_same_rows(isa, blobs, unit):
    """Squares beyond float64's range are the kernel's own affair."""
    exact = 2.0 ** round(np.log2(unit))
    X = blobs(400, 3, 5)
    expected = kmeans_plusplus(X, 5, random_state=1)[1]
    np.testing.assert_array_equal(kmeans_plusplus(X * exact, 5, random_state=1)[1], expected)


def test_every_distinct_row_is_found_when_there_are_k():
    distinct = np.random.default_rng(0).normal(size=(40, 3))
    X = np.repeat(distinct, np.arange(1, 41), axis=0)
    for seed in range(10):
        centers, _ = kmeans_plusplus(X, 40, random_state=seed)
        assert len(np.unique(centers, axis=0)) == 40


def test_more_centers_than_distinct_rows_repeat_some():
    X = np.repeat([[0.0], [1.0]], 5, axis=0)
    centers, indices = kmeans_plusplus(X, 6, random_state=0)
    assert set(centers.ravel()) == {0.0, 1.0}
    np.testing.assert_array_equal(centers, X[indices])


def test_rows_of_weight_zero_are_not_chosen(blobs):
    X = blobs(500, 3, 5)
    weights = (np.arange(500) % 3 == 0).astype(float)
    for seed in range(20):
        assert (weights[kmeans_plusplus(X, 30, sample_weight=weights, random_state=seed)[1]] > 0).all()


TYPES = ("float16", "float32", "float64", "longdouble", "bool", "int8", "uint8", "int64", "uint16", ">f8", ">i4")


@pytest.mark.parametrize("of", TYPES)
def test_chosen_rows_keep_their_type(of):
    X = np.array([[1, 2], [1, 4], [0, 0], [10, 4]]).astype(of)
    for rows in (X, np.asfortranarray(X)):
        centers, indices = kmeans_plusplus(rows, 2, random_state=0)
        np.testing.assert_array_equal(centers, X[indices], strict=True)


@pytest.mark.parametrize("of", ["float32", "float64", "bool", "int64", "uint8"])
def test_chosen_sparse_rows_keep_their_type(of):
    sparse = pytest.importorskip("scipy.sparse")
    X = np.array([[1, 2], [1, 4], [0, 0], [10, 4]]).astype(of)
    for kind in (sparse.csr_matrix, sparse.coo_array):
        centers, indices = kmeans_plusplus(kind(X), 2, random_state=0)
        np.testing.assert_array_equal(centers, X[indices], strict=True)


def test_chosen_rows_of_no_type_of_number_are_float64():
    for X in ([["1", "2"], ["3", "4"]], np.array([[1, 2], [3, 4]], dtype=object)):
        centers, indices = kmeans_plusplus(X, 1, random_state=0)
        np.testing.assert_array_equal(centers, np.array([[1.0, 2], [3, 4]])[indices], strict=True)


@pytest.mark.parametrize("factor", [1e200, 1e-200])
def test_chosen_rows_are_rows_whatever_their_size(blobs, factor):
    sparse = pytest.importorskip("scipy.sparse")
    X = blobs(50, 2, 3) * factor
    for rows in (X, sparse.csr_array(X)):
        centers, indices = kmeans_plusplus(rows, 3, random_state=0)
        np.testing.assert_array_equal(centers, X[indices], strict=True)


@pytest.mark.parametrize(
    ("arguments", "error", "words"),
    [
        ({"n_clusters": 0}, InvalidParameterError, "n_clusters"),
        ({"n_clusters": 6}, ValueError, "n_samples=5 should be >= n_clusters=6"),
        ({"n_local_trials": 0}, InvalidParameterError, "n_local_trials"),
        ({"n_local_trials": 2.5}, InvalidParameterError, "n_local_trials"),
        ({"x_squared_norms": [1.0]}, ValueError, "The length of x_squared_norms 1 should be equal to"),
        ({"sample_weight": [1, 1, 1, 1]}, ValueError, "sample_weight"),
        ({"sample_weight": [1, 1, -1, 1, 1]}, ValueError, "Negative values in data passed to `sample_weight`"),
        ({"random_state": "seed"}, InvalidParameterError, "random_state"),
        ({"n_threads": 0}, InvalidParameterError, "n_threads"),
    ],
)
def test_wrong_arguments_are_named(arguments, error, words):
    with pytest.raises(error, match=words):
        kmeans_plusplus(np.arange(10.0).reshape(5, 2), **{"n_clusters": 2, **arguments})


def test_norms_are_accepted_and_not_needed(blobs):
    X = blobs(100, 3, 4)
    expected = kmeans_plusplus(X, 4, random_state=0)[1]
    given_norms = kmeans_plusplus(X, 4, random_state=0, x_squared_norms=(X**2).sum(axis=1))[1]
    np.testing.assert_array_equal(given_norms, expected)


# Where random numbers come from


@pytest.mark.parametrize(
    "make",
    [
        lambda: 7,
        lambda: np.int64(7),
        lambda: np.random.RandomState(7),
        lambda: np.random.default_rng(7),
        lambda: np.random.SeedSequence(7),
        lambda: np.random.PCG64(7),
    ],
    ids=["int", "int64", "RandomState", "Generator", "SeedSequence", "BitGenerator"],
)
def test_every_kind_of_random_state_repeats(blobs, make):
    X = blobs(300, 2, 5)
    for init in ("k-means++", "random"):
        first, second = (k_means(X, 5, init=init, random_state=make()) for _ in range(2))
        np.testing.assert_array_equal(first[0], second[0])


def test_a_generator_goes_on_and_a_seed_starts_again(blobs):
    X = blobs(300, 2, 5)
    state = np.random.RandomState(0)
    drawn = [kmeans_plusplus(X, 5, random_state=state)[1].tolist() for _ in range(2)]
    assert drawn[0] != drawn[1]
    assert kmeans_plusplus(X, 5, random_state=0)[1].tolist() == drawn[0]


def test_without_random_state_numpy_s_global_one_is_used(blobs):
    X = blobs(300, 2, 5)
    kept = np.random.get_state()  # noqa: NPY002
    try:
        np.random.seed(5)  # noqa: NPY002
        first = kmeans_plusplus(X, 5)[1]
        second = kmeans_plusplus(X, 5, random_state=np.random)[1]
    finally:
        np.random.set_state(kept)  # noqa: NPY002
    state = np.random.RandomState(5)
    np.testing.assert_array_equal(first, kmeans_plusplus(X, 5, random_state=state)[1])
    np.testing.assert_array_equal(second, kmeans_plusplus(X, 5, random_state=state)[1])


# What init= may be


def test_a_callable_gets_rows_number_and_random_state(blobs):
    X, state, seen = blobs(50, 2, 3), np.random.RandomState(0), []

    def init(X, n_clusters, random_state):
        seen.append((X, n_clusters, random_state))
        return X[:n_clusters]

    k_means(X, 4, init=init, n_init=3, random_state=state)
    assert len(seen) == 3
    for rows, k, random_state in seen:
        assert rows.base is X
        assert k == 4
        assert random_state is state


def test_a_generator_that_a_callable_keeps_is_its_own(blobs):
    X, kept = blobs(50, 2, 3), []

    def init(X, n_clusters, random_state):
        kept.append(random_state)
        return X[:n_clusters]

    k_means(X, 4, init=init, n_init=1, random_state=0)
    before = kept[0].get_state(legacy=False)["state"]
    k_means(X, 4, n_init=2, random_state=1)
    after = kept[0].get_state(legacy=False)["state"]
    assert after["pos"] == before["pos"]
    np.testing.assert_array_equal(after["key"], before["key"])


def test_array_and_callable_start_alike_and_are_left_alone(blobs):
    X = blobs(200, 3, 4)
    start = X[:4].copy()
    kept = start.copy()
    by_array = k_means(X, 4, init=start)
    by_callable = k_means(X, 4, init=lambda X, n_clusters, random_state: start, n_init=1)
    np.testing.assert_array_equal(by_array[0], by_callable[0])
    np.testing.assert_array_equal(start, kept)


@pytest.mark.parametrize("start", [[[1, 2], [8, 9]], np.array([[1, 2], [8, 9]], dtype=np.float32), ((1, 2), (8, 9))])
def test_centers_of_any_array_like(start):
    X = [[1, 2], [2, 3], [3, 4], [8, 9], [9, 10]]
    np.testing.assert_array_equal(k_means(X, 2, init=start)[0], [[2, 3], [8.5, 9.5]])


@pytest.mark.parametrize(
    ("start", "words"),
    [
        (np.zeros((3, 2)), r"initial centers \(3, 2\) does not match the number of clusters 2"),
        (np.zeros((2, 3)), r"initial centers \(2, 3\) does not match the number of features of the data 2"),
        ([[0.0, np.nan], [1, 1]], "contains NaN"),
        ([[0.0, np.inf], [1, 1]], "contains infinity"),
        ([0.0, 1.0], "init"),
        ([["a", "b"], ["c", "d"]], "init"),
    ],
    ids=["number", "width", "nan", "inf", "1-D", "strings"],
)
@pytest.mark.parametrize("wrap", [lambda start: start, lambda start: lambda *_, random_state: start])
def test_wrong_first_centers_are_named(start, words, wrap):
    with pytest.raises(ValueError, match=words):
        k_means(np.arange(10.0).reshape(5, 2), 2, init=wrap(start), n_init=1)


def test_random_rows_are_distinct_rows():
    X = np.arange(30.0).reshape(-1, 1)
    for seed in range(20):
        centers, _, inertia = k_means(X, 30, init="random", n_init=1, random_state=seed)
        assert inertia == 0
        np.testing.assert_array_equal(np.sort(centers, axis=0), X)


@given(
    arrays(np.float64, st.tuples(st.integers(1, 30), st.integers(1, 3)), elements=st.integers(-3, 3).map(float)),
    st.data(),
)
def test_seeds_are_rows_and_greedy_draws_are_the_oracle_s(X, data):
    """Small whole numbers: potentials are exact, so equal ones tie alike."""
    k, seed = data.draw(st.integers(1, len(X))), data.draw(st.integers(0, 9))
    centers, indices = ckmeans.kmeans_plusplus(X, k, random_state=seed)
    np.testing.assert_array_equal(centers, X[indices])
    np.testing.assert_array_equal(indices, reference.kmeans_plusplus(X, k, np.random.RandomState(seed)))


@pytest.mark.parametrize("weighted", [False, True])
def test_one_row_is_drawn_as_choice_draws_it(weighted):
    rng = np.random.default_rng(0)
    for kind in (np.random.RandomState, np.random.default_rng):
        one, other = kind(5), kind(5)
        for n in (*range(1, 40), *rng.integers(40, 3000, size=200), 20_001, 70_000):
            weights = rng.uniform(size=n) * rng.integers(2, size=n) + (np.arange(n) == n // 2) if weighted else None
            chances = np.full(n, 1.0 / n) if weights is None else weights / weights.sum()
            assert drawn_row(int(n), weights, one) == other.choice(n, p=chances)
        assert one.uniform() == other.uniform()


def test_a_draw_on_the_border_of_two_rows_is_choice_s():
    """Where n equal chances times the number drawn is whole, the sums of these chances say which row it is."""

    class Fixed(np.random.RandomState):
        def random_sample(self, size=None):
            return uniform if size is None or size == () else np.full(size, uniform)

    for n in (3, 7, 10, 49, 1000):
        for i in range(0, n, max(1, n // 50)):
            for uniform in (i / n, np.nextafter(i / n, 0), np.nextafter(i / n, 1)):
                sums = np.full(n, 1.0 / n).cumsum()
                expected = np.searchsorted(sums / sums[-1], uniform, side="right")
                assert drawn_row(n, None, Fixed()) == expected
