"""Every algorithm against plain Lloyd: bit by bit and step by step, whatever rows look like."""

import numpy as np
import pytest
from single_runs import Problem

import ckmeans
from ckmeans import tuning
from ckmeans.algorithms import ALGORITHMS, hamerly
from ckmeans.kernels.bounds import add_closer

OTHERS = [name for name in ALGORITHMS if name != "lloyd"]


def grid(rng, n, d):
    """Return rows on a coarse grid: many are the same, many lie between two centres."""
    return rng.integers(0, 5, (n, d)).astype(np.float64)


def far(rng, n, d):
    return rng.normal(size=(n, d)) + 1e6


def lopsided(rng, n, d):
    """Return rows of which 90 % lie in one place, and a few very far away."""
    X = rng.normal(size=(n, d))
    X[: n * 9 // 10] *= 1e-3
    X[-3:] *= 1e9
    return X


def beyond_squares(rng, n, d):
    return rng.normal(size=(n, d)) * 1e180


def nested(rng, n, d):
    """Return groups of groups: what is coarse cannot tell centres within one apart."""
    big, small = rng.normal(size=(5, d)) * 1000, rng.normal(size=(9, d))
    return big[rng.integers(0, 5, n)] + small[rng.integers(0, 9, n)] + rng.normal(size=(n, d)) * 0.1


SETS = {
    "nested": nested,
    "normal": lambda rng, n, d: rng.normal(size=(n, d)),
    "grid": grid,
    "far": far,
    "lopsided": lopsided,
    "same": lambda rng, n, d: np.ones((n, d)),
    "tiny": lambda rng, n, d: rng.normal(size=(n, d)) * 1e-170,
    "beyond squares": beyond_squares,
}


def both(algorithm, X, k, weights=None, n_threads=1, max_iter=300, seed=0, max_cache_bytes=None):
    """Return the runs of plain Lloyd and of another algorithm from the same rows."""
    problem = Problem(X, k, weights, n_threads, max_cache_bytes)
    start = X[np.random.default_rng(seed).choice(len(X), k, replace=False)].astype(np.float64)
    return [problem.run(start, name, max_iter=max_iter) for name in ("lloyd", algorithm)]


def check_same(expected, found):
    assert found.labels.tobytes() == expected.labels.tobytes()
    assert found.centers.tobytes() == expected.centers.tobytes()
    assert (found.n_iter, found.converged) == (expected.n_iter, expected.converged)
    np.testing.assert_array_equal(found.inertia, expected.inertia)  # NaN where squares of weight 0 are infinite
    for field in ("shift", "changed", "relocated"):
        np.testing.assert_array_equal(found.history[field], expected.history[field])


@pytest.mark.parametrize("algorithm", OTHERS)
@pytest.mark.parametrize("d", [1, 3, 8, 40])
@pytest.mark.parametrize("name", SETS)
def test_step_by_step_as_plain_lloyd(isa, dtype, rng, name, d, algorithm):
    if dtype == np.float32 and name in ("beyond squares", "tiny"):
        pytest.skip("not float32 numbers")
    X = SETS[name](rng, 4200 if d < 33 and algorithm == "auto" else 1500, d).astype(dtype)
    expected, found = both(algorithm, X, 23, max_iter=12)
    check_same(expected, found)
    if name == "normal":
        for max_iter in (1, 2, 5):
            check_same(*both(algorithm, X, 23, max_iter=max_iter))


@pytest.mark.parametrize("algorithm", OTHERS)
@pytest.mark.parametrize(("d", "k"), [(2, 40), (10, 40), (64, 70)])
def test_to_convergence_as_plain_lloyd(isa, rng, algorithm, d, k):
    X = (rng.normal(size=(6000, d)) + 2 * rng.integers(0, 3, (6000, d))).astype(np.float32)
    expected, found = both(algorithm, X, k)
    assert expected.n_iter > 12
    check_same(expected, found)


@pytest.mark.parametrize("algorithm", OTHERS)
@pytest.mark.parametrize("d", [5, 12, 40])
def test_any_number_of_clusters(isa, rng, algorithm, d):
    X = rng.normal(size=(500, d)).astype(np.float32)
    for k in (1, 2, 3, 5, 7, 8, 9, 16, 25, 31, 32, 33, 49, 64, 65, 200):
        check_same(*both(algorithm, X, k, max_iter=3))


@pytest.mark.parametrize("algorithm", OTHERS)
def test_over_more_steps_than_drifts_fit_a_byte(rng, monkeypatch, algorithm):
    """Drifts begin again, for some centres or for all, and bounds say nothing where one has moved too far."""
    monkeypatch.setattr(tuning, "REFRESHED_SHARE", 0)
    monkeypatch.setattr(tuning, "MOST_REFRESHED", 1)
    check_same(*both(algorithm, rng.normal(size=(5000, 40)), 70))
    monkeypatch.setattr(tuning, "LONGEST_DRIFT", 5)
    check_same(*both(algorithm, rng.normal(size=(5000, 40)), 30))
    monkeypatch.setattr(tuning, "LONGEST_DRIFT", 1e9)
    check_same(*both(algorithm, rng.normal(size=(5000, 40)), 30))
    monkeypatch.setattr(tuning, "TYPICAL_BOUND", 1 << 24)
    check_same(*both(algorithm, rng.normal(size=(5000, 40)), 30))


@pytest.mark.parametrize("d", [1, 20, 64, 100])
def test_limits_of_few_clusters_as_plain_lloyd(isa, dtype, rng, d):
    """Up to 64 columns several blocks share panels; beyond, codes tell limits; weights and a last block of few rows."""
    X = (rng.normal(size=(5003, d)) + 3 * rng.normal(size=(9, d))[rng.integers(0, 9, 5003)]).astype(dtype)
    for k, weights in ((2, None), (5, rng.uniform(0.5, 2, 5003)), (17, None)):
        expected, found = both("hamerly", X, k, weights)
        check_same(expected, found)
        assert found.history["distances"][-1] < 0.7 * expected.history["distances"][0]


@pytest.mark.parametrize("algorithm", ["hamerly", "auto"])
def test_limits_of_rows_whose_scores_overflow(isa, rng, algorithm):
    """Codes have a unit of most rows, which lie together: scores of far ones differ by more than float32 holds."""
    X, at = rng.uniform(-1, 1, size=(5000, 64)), np.arange(5000)
    near = (at % 79 == 0) | (at % 7 == 0)  # among these all that the unit is chosen by
    X[:, 0] += 1e19 * np.where(near, 0.0, np.where(at % 20 == 3, 0.7, 1.8))
    centers = np.zeros((2, 64))
    centers[:, 0] = 1.8e19, -1.6e19  # the second one comes to rest at 0, and wins the rows at 0.7
    problem = Problem(X, 2)
    expected, found = (problem.run(centers, name) for name in ("lloyd", algorithm))
    check_same(expected, found)
    assert np.bincount(expected.labels)[1] == (X[:, 0] < 1e19).sum()


def test_limits_begin_anew_where_centers_have_moved_too_far(rng, monkeypatch):
    monkeypatch.setattr(hamerly, "FARTHEST", 0.1)
    expected, found = both("hamerly", rng.normal(size=(5000, 20)), 9)
    check_same(expected, found)
    assert (found.history["distances"][1:] == 5000 * 9).sum() > 2


@pytest.mark.parametrize(("share", "right"), [(1.0, True), (0.5, False)])
def test_limits_need_all_that_rows_may_have_come_closer(rng, monkeypatch, share, right):
    """In one column rows do come closer by both shifts: with half of them labels are wrong."""

    def add(closer, shifts, factor):
        add_closer(closer, shifts, share * factor)

    monkeypatch.setattr(hamerly, "add_closer", add)
    expected, found = both("hamerly", rng.exponential(size=(5000, 1)), 4, max_iter=20)
    assert (found.labels == expected.labels).all() == right


def test_auto_gives_rows_limits_from_the_first_step_on(rng):
    X = rng.normal(size=(40_000, 70))
    for d, k, first in (
        (3, 5, "lloyd"),
        (3, 20, "filtering"),
        (20, 5, "hamerly"),
        (70, 5, "hamerly"),
        (16, 60, "lloyd"),
    ):
        history = ckmeans.KMeans(k, random_state=0, max_iter=3).fit(X[:, :d].copy()).history_
        assert history["algorithm"][0] == first, (d, k)


@pytest.mark.parametrize("algorithm", OTHERS)
def test_from_centers_far_closer_than_the_rows(rng, algorithm):
    """The unit of bounds comes from the first centres: drifts overflow in it."""
    X = np.column_stack([rng.uniform(0, 100, 20000), rng.uniform(0, 1, 20000)])
    start = np.zeros((60, 2))
    start[:, 0] = 1e-40 * np.arange(60)
    problem = Problem(X, 60)
    check_same(*(problem.run(start, name) for name in ("lloyd", algorithm)))


@pytest.mark.parametrize("algorithm", OTHERS)
def test_rows_of_which_a_sample_knows_nothing(rng, algorithm):
    """Bytes get their unit from rows that are all alike, and distances are far from it."""
    for scale in (1e-60, 1e-30, 1.0, 1e30):
        X = rng.normal(size=(6300, 40)) * scale
        X[::100] = 0
        problem = Problem(X, 6)
        check_same(*(problem.run(X[1:7], name) for name in ("lloyd", algorithm)))


@pytest.mark.parametrize("algorithm", OTHERS)
@pytest.mark.parametrize("storage", ["float32", "float64", "uint8", "int8", "float16"])
@pytest.mark.parametrize(("copied", "d"), [(True, 3), (False, 3), (True, 40)])
def test_rows_of_every_type_copied_or_where_they_are(rng, monkeypatch, algorithm, storage, copied, d):
    monkeypatch.setattr(tuning, "TREE_COPY_BYTES", 1 << 30 if copied else 0)
    X = (rng.normal(size=(5001, d)) * 20 + rng.integers(0, 3, (5001, 1)) * 30).clip(0, 120).astype(storage)
    check_same(*both(algorithm, X, 40))


@pytest.mark.parametrize("algorithm", OTHERS)
@pytest.mark.parametrize("n", [1, 3, 4, 5, 64, 65, 127, 4096, 4097])
@pytest.mark.parametrize("weighted", [True, False])
@pytest.mark.parametrize("d", [2, 40])
def test_weights_threads_and_any_number_of_rows(rng, algorithm, n, weighted, d, eager_threads):
    X = rng.normal(size=(n, d))
    weights = rng.uniform(size=n) * (rng.uniform(size=n) > 0.3) + 1e-9 if weighted else None
    k = min(n, 17)
    expected, found = both(algorithm, X, k, weights)
    check_same(expected, found)
    for n_threads in (2, 7):
        check_same(expected, both(algorithm, X, k, weights, n_threads)[1])


@pytest.mark.parametrize("algorithm", OTHERS)
@pytest.mark.parametrize("d", [3, 10, 50])
def test_empty_clusters_are_relocated_alike(rng, algorithm, d):
    """The first centres are so far away that most clusters are empty."""
    X = rng.normal(size=(5000, d))
    start = np.concatenate([X[:4], X[4:20] + 1e3])
    problem = Problem(X, 20)
    expected, found = (problem.run(start, name) for name in ("lloyd", algorithm))
    assert expected.history["relocated"].sum() > 3
    check_same(expected, found)


@pytest.mark.filterwarnings("ignore:algorithm=")
@pytest.mark.parametrize("algorithm", OTHERS)
def test_sparse_rows_give_the_result_of_their_dense_copy(rng, algorithm):
    sparse = pytest.importorskip("scipy.sparse")
    X = rng.normal(size=(300, 40)) * (rng.uniform(size=(300, 40)) < 0.2)
    dense, csr = (
        ckmeans.KMeans(9, random_state=0, algorithm=algorithm).fit(rows) for rows in (X, sparse.csr_matrix(X))
    )
    np.testing.assert_array_equal(dense.labels_, csr.labels_)


@pytest.mark.parametrize(("d", "k"), [(2, 100), (128, 100)])
def test_auto_computes_few_distances_in_the_end(rng, d, k):
    X = (rng.normal(size=(20_000, d)) + 8 * rng.normal(size=(60, d))[rng.integers(0, 60, 20_000)]).astype(np.float32)
    history = ckmeans.KMeans(k, random_state=0, tol=0).fit(X).history_
    assert history["distances"][-1] < 0.1 * X.shape[0] * k
    assert history["distances"].sum() < 0.7 * len(history) * X.shape[0] * k


def test_bounds_are_not_kept_beyond_max_cache_bytes(rng):
    X = rng.normal(size=(5000, 40)).astype(np.float32)
    full, none = (ckmeans.KMeans(110, random_state=0, max_cache_bytes=most).fit(X) for most in (None, 0))
    np.testing.assert_array_equal(full.labels_, none.labels_)
    assert (none.history_["distances"] == 5000 * 110).all()
    assert full.history_["distances"].sum() < none.history_["distances"].sum()


def test_history_tells_what_each_step_did(rng):
    X = rng.normal(size=(500, 3))
    silent, verbose = (ckmeans.KMeans(5, random_state=0, verbose=level, tol=0).fit(X) for level in (0, 1))
    history = verbose.history_
    assert len(history) == verbose.n_iter_
    assert (np.diff(history["inertia"]) <= 1e-9).all()
    assert np.isnan(silent.history_["inertia"]).all()
    assert history["changed"][0] == 500
    assert history["changed"][-1] == 0
    assert (history["seconds"] > 0).all()


CANNOT = {
    "elkan": (np.ones((9, 10)), "needs 4 or more dense rows of 32 to 4096 columns and a processor with AVX2; "),
    "sorted": (np.ones((9, 2)), "needs dense rows of one column, of which a sorted copy fits max_cache_bytes; "),
    "hamerly": (np.ones((3, 2)), "needs 4 or more dense rows; "),
    "filtering": (np.ones((3, 2)), "needs 4 or more dense rows; "),
}


@pytest.mark.parametrize("algorithm", CANNOT)
@pytest.mark.filterwarnings("ignore:Number of distinct clusters")
def test_an_algorithm_that_cannot_read_the_rows_says_so_once(algorithm):
    X, needs = CANNOT[algorithm]
    told = (
        f"algorithm='{algorithm}' {needs}KMeans got {len(X)} dense rows of {X.shape[1]} columns. Using 'lloyd' instead."
    )
    with pytest.warns(RuntimeWarning) as caught:
        model = ckmeans.KMeans(2, algorithm=algorithm, n_init=3, init="random", random_state=0).fit(X)
    assert [str(one.message) for one in caught if one.category is RuntimeWarning] == [told]
    assert [one.filename for one in caught if one.category is RuntimeWarning] == [__file__]
    assert set(model.history_["algorithm"]) == {"lloyd"}


def test_history_names_the_algorithm_of_each_step(rng):
    X = (rng.normal(size=(20_000, 128)) + 8 * rng.normal(size=(60, 128))[rng.integers(0, 60, 20_000)]).astype("f4")
    model = ckmeans.KMeans(100, random_state=0, tol=0).fit(X)
    assert model.history_["algorithm"][0] == "lloyd"
    assert set(model.history_["algorithm"]) <= {"lloyd", "elkan"}
    model = ckmeans.KMeans(9, random_state=0, tol=0).fit(X)
    assert set(model.history_["algorithm"]) == {"hamerly"}
    model = ckmeans.KMeans(9, random_state=0, tol=0, algorithm="filtering").fit(X[:, :3])
    assert set(model.history_["algorithm"]) == {"filtering"}
    model = ckmeans.KMeans(9, random_state=0, tol=0).fit(X[:, :1])
    assert set(model.history_["algorithm"]) == {"sorted"}
