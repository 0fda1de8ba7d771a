"""SphericalKMeans against spherical k-means written out in numpy; rows of zeros, opposite rows, any magnitude."""

import pickle

import numpy as np
import pytest

import ckmeans
from ckmeans import KMeans, SphericalKMeans
from ckmeans.algorithms import ALGORITHMS
from ckmeans.depiction.clustered import Clustered
from ckmeans.engines.threads import Threads
from ckmeans.rows.unit import directions

# No algorithm but Lloyd reads rows of every width.
pytestmark = pytest.mark.filterwarnings("ignore:algorithm=:RuntimeWarning")

DRAWS = np.random.default_rng(0)
GROUPS = DRAWS.normal(size=(7, 32))
WIDE = (GROUPS[DRAWS.integers(7, size=600)] + 1.2 * DRAWS.normal(size=(600, 32))) * DRAWS.lognormal(size=(600, 1))
X = WIDE[:, :5].copy()
WEIGHTS = DRAWS.integers(0, 4, size=600).astype(np.float64)
TEXT = np.where(DRAWS.random((400, 40)) < 0.2, DRAWS.lognormal(size=(400, 40)), 0.0)


def unit(rows):
    """Return rows divided by their lengths, zeros as they are."""
    rows = np.asarray(rows, dtype=np.float64)
    largest = np.abs(rows).max(axis=1, keepdims=True)
    rows = rows / np.where(largest > 0, largest, 1)
    lengths = np.sqrt((rows**2).sum(axis=1, keepdims=True))
    return rows / np.where(lengths > 0, lengths, 1)


def by_hand(rows, centers, weights, steps):
    """Return labels and centres after so many steps of spherical k-means, and the inertia."""
    rows, centers, zero = unit(rows), unit(centers), ~np.any(rows, axis=1)

    def labels():
        found = np.argmax(rows @ centers.T, axis=1)
        found[zero] = 0
        return found

    for _ in range(steps):
        found = labels()
        for j in range(len(centers)):
            total = (weights[:, None] * rows)[(found == j) & ~zero].sum(axis=0)
            length = np.linalg.norm(total)
            if length > 0:
                centers[j] = total / length
    found = labels()
    return found, centers, (weights * ((rows - centers[found]) ** 2).sum(axis=1)).sum()


def same_bits(one, other):
    for name in ("labels_", "cluster_centers_", "inertia_", "n_iter_", "cluster_inertia_"):
        np.testing.assert_array_equal(getattr(one, name), getattr(other, name), err_msg=name)


def contract(model, rows, weights=None):
    """Check what is true of every model."""
    np.testing.assert_array_equal(model.labels_, model.predict(rows))
    assert -model.score(rows, sample_weight=weights) == model.inertia_
    of_each = np.ones(len(model.labels_)) if weights is None else weights
    distances = model.transform(rows).astype(np.float64)
    own = distances[np.arange(len(of_each)), model.labels_]
    eps = np.finfo(model.cluster_centers_.dtype).eps
    np.testing.assert_allclose((of_each * own**2).sum(), model.inertia_, rtol=100 * eps, atol=100 * eps)
    np.testing.assert_allclose(np.linalg.norm(model.cluster_centers_, axis=1), 1, atol=4 * eps)
    assert model.cluster_inertia_.sum() == pytest.approx(model.inertia_, rel=1e-12, abs=1e-300)


@pytest.mark.parametrize("weights", [None, WEIGHTS], ids=["plain", "weighted"])
@pytest.mark.parametrize("X", [X, WIDE], ids=["narrow", "wide"])
@pytest.mark.parametrize("algorithm", sorted(set(ALGORITHMS) - {"sorted"}))
def test_every_step_of_every_algorithm_is_that_by_hand(algorithm, X, weights):
    given = np.ones(600) if weights is None else weights
    for steps in (1, 2, 3, 5, 8, 13, 100):
        model = SphericalKMeans(7, init=3 * X[:7], max_iter=steps, tol=0, algorithm=algorithm)
        model.fit(X, sample_weight=weights)
        labels, centers, inertia = by_hand(X, X[:7], given, model.n_iter_)
        np.testing.assert_array_equal(model.labels_, labels)
        np.testing.assert_allclose(model.cluster_centers_, centers, rtol=0, atol=1e-14)
        assert model.inertia_ == pytest.approx(inertia, rel=1e-12)
        contract(model, X, weights)
    assert model.converged_
    assert model.n_iter_ > 4


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("k", [2, 9, 40])
def test_algorithms_threads_and_storage_have_the_same_bits(k, dtype):
    sparse = pytest.importorskip("scipy.sparse")
    rows = TEXT.astype(dtype)
    rows[5] = 0
    first = SphericalKMeans(k, random_state=0, tol=0, algorithm="lloyd", n_threads=1).fit(rows)
    contract(first, rows)
    for algorithm in sorted(set(ALGORITHMS) - {"sorted"}):
        same_bits(first, SphericalKMeans(k, random_state=0, tol=0, algorithm=algorithm, n_threads=2).fit(rows))
    csr = sparse.csr_array(rows)
    for algorithm in ("auto", "lloyd", "hamerly", "elkan"):
        model = SphericalKMeans(k, random_state=0, tol=0, algorithm=algorithm).fit(csr)
        same_bits(first, model)
        np.testing.assert_array_equal(model.predict(rows), model.predict(csr))
        np.testing.assert_array_equal(model.transform(rows), model.transform(csr))
        assert model.score(rows) == model.score(csr)
    assert (csr.toarray() == rows).all(), "X is never changed"
    unit, _ = directions(csr, Threads(1))
    assert np.shares_memory(unit.indices, csr.indices)
    assert not np.shares_memory(unit.data, csr.data)


@pytest.mark.parametrize("dtype", [np.uint8, np.int8, np.float16])
def test_narrow_types_give_the_result_of_their_float64_copy(dtype):
    rows = DRAWS.integers(0, 100, size=(200, 6)).astype(dtype)
    rows[3] = 0
    same_bits(*(SphericalKMeans(5, random_state=0).fit(each) for each in (rows, rows.astype(np.float64))))


def test_first_centres_are_k_means_pp_of_unit_rows():
    rows, _ = directions(X, Threads(1))
    centers, chosen = ckmeans.kmeans_plusplus(rows, 7, random_state=3)
    drawn, given = (SphericalKMeans(7, init=init, random_state=3).fit(X) for init in ("k-means++", X[chosen]))
    np.testing.assert_array_equal(centers, rows[chosen])
    same_bits(drawn, given)


@pytest.mark.parametrize("init", ["random", "k-means||", lambda rows, k, random_state: 5 * rows[:k]])
def test_every_init(init):
    model = SphericalKMeans(5, init=init, random_state=0, n_init=2).fit(X)
    contract(model, X)
    best = min(by_hand(X, X[seed : seed + 5], np.ones(600), 60)[2] for seed in range(20))
    assert model.inertia_ < 1.5 * best


def test_rows_count_by_direction_alone():
    scales = np.exp2(DRAWS.integers(-600, 600, size=(600, 1)))
    plain, scaled = (SphericalKMeans(7, random_state=0).fit(rows) for rows in (X, X * scales))
    same_bits(plain, scaled)
    tens = X * 10.0 ** DRAWS.integers(-200, 200, size=(600, 1))
    np.testing.assert_array_equal(plain.labels_, SphericalKMeans(7, random_state=0).fit(tens).labels_)
    np.testing.assert_array_equal(plain.labels_, plain.predict(tens))
    assert np.isfinite(plain.transform(tens)).all()


@pytest.mark.parametrize("size", [5e-324, 1e-200, 1e200, 1.7e308])
def test_lengths_neither_overflow_nor_vanish(size):
    sparse = pytest.importorskip("scipy.sparse")
    rows = np.array([[1.0, 0, 0], [1, 1, 0], [0, 1, 0], [0, 0, 1], [0, 0, 0]]) * size
    for X in (rows, sparse.csr_array(rows)):
        found, zero = directions(X, Threads(1))
        found = found.toarray() if X is not rows else found
        np.testing.assert_allclose(found, unit(rows), rtol=1e-15)
        assert zero.tolist() == [False] * 4 + [True]
        model = SphericalKMeans(4, init=rows[:4]).fit(X)
        assert model.labels_.tolist() == [0, 1, 2, 3, 0]
        assert model.inertia_ == pytest.approx(1.0)


@pytest.mark.parametrize("X", [X, WIDE], ids=["narrow", "wide"])
@pytest.mark.parametrize("algorithm", sorted(set(ALGORITHMS) - {"sorted"}))
def test_rows_of_zeros_are_labelled_and_weigh_nothing(algorithm, X):
    rows = np.insert(X, [0, 17, 300, 600], 0.0, axis=0)
    zero = ~rows.any(axis=1)
    weights = np.where(zero, 7.5, 1.0)
    alone, among = SphericalKMeans(7, init=X[:7]).fit(X), SphericalKMeans(7, init=X[:7], algorithm=algorithm)
    among.fit(rows, sample_weight=weights)
    np.testing.assert_array_equal(among.labels_[~zero], alone.labels_)
    assert not among.labels_[zero].any()
    np.testing.assert_array_equal(among.cluster_centers_, alone.cluster_centers_)
    assert among.inertia_ == pytest.approx(alone.inertia_ + 4 * 7.5, rel=1e-12)
    contract(among, rows, weights)
    contract(SphericalKMeans(7, random_state=0, init="random").fit(rows), rows)


def test_zeros_are_never_centres():
    rows = np.zeros((50, 3))
    rows[[4, 30, 31]] = np.eye(3)
    for init in ("k-means++", "random"):
        model = SphericalKMeans(3, init=init, random_state=0).fit(rows)
        assert sorted(model.cluster_centers_.argmax(axis=1)) == [0, 1, 2]
        assert model.inertia_ == 47.0
    with pytest.warns(ckmeans.ConvergenceWarning, match="Distinct rows of X with a weight: 3"):
        model = SphericalKMeans(5, random_state=0).fit(rows)
    contract(model, rows)


def test_zeros_alone_are_refused():
    for weights, rows in ((None, np.zeros((4, 2))), ([0, 1, 1], [[1.0, 2], [0, 0], [0, 0]])):
        with pytest.raises(ValueError, match="every row of X that has a weight is zero"):
            SphericalKMeans(1).fit(rows, sample_weight=weights)
    with pytest.raises(ValueError, match=r"init holds zeros alone in row 1.*SphericalKMeans needs"):
        SphericalKMeans(2, init=[[1.0, 2], [0, 0]]).fit([[1.0, 2], [3, 4]])


def test_a_mean_of_zero_keeps_the_centre():
    rows = np.array([[1.0, 0], [-3.0, 0], [0, 2.0], [0, -1.0]])
    model = SphericalKMeans(1, init=[[3.0, 4.0]]).fit(rows)
    np.testing.assert_array_equal(model.cluster_centers_, [[0.6, 0.8]])
    assert model.inertia_ == pytest.approx(8.0)
    assert model.converged_
    model = SphericalKMeans(2, init=[[0.0, 1.0], [0.0, -1.0]]).fit(rows)
    np.testing.assert_allclose(model.cluster_centers_, [[0.0, 1.0], [0.0, -1.0]], atol=1e-15)
    assert model.labels_.tolist() == [0, 0, 0, 1]


def test_one_column_is_two_directions():
    rows = np.array([[3.0], [-1e-9], [5], [-7], [0], [1e300]])
    for algorithm in ("auto", "sorted", "lloyd"):
        model = SphericalKMeans(2, random_state=0, algorithm=algorithm).fit(rows)
        labels = model.labels_
        assert len({*labels[[0, 2, 5]]}) == len({*labels[[1, 3]]}) == 1
        assert (labels[0], labels[4]) in ((0, 0), (1, 0))
        assert model.inertia_ == 1.0
        contract(model, rows)


def test_empty_clusters_are_given_a_row():
    rows = np.abs(X)
    model = SphericalKMeans(4, init=np.stack([*rows[:3], -rows[3]])).fit(rows)
    assert model.history_["relocated"].tolist()[0] == 1
    assert (model.cluster_sizes_ > 0).all()
    contract(model, rows)


def test_not_a_number_is_refused_by_its_place():
    for value in (np.nan, np.inf):
        rows = X.copy()
        rows[3, 1] = value
        with pytest.raises(ValueError, match="row 3, column 1"):
            SphericalKMeans(2).fit(rows)


def test_callbacks_and_interrupts_see_unit_rows():
    seen = []
    rows = np.insert(X, 9, 0.0, axis=0)

    def look(state):
        seen.append((state.inertia, state.labels[9], np.linalg.norm(state.centers, axis=1)))

    model = SphericalKMeans(7, random_state=0, callback=look).fit(rows)
    assert len(seen) == model.n_iter_
    assert seen[-1][0] == model.inertia_
    assert not any(label for _, label, _ in seen)
    np.testing.assert_allclose([lengths for *_, lengths in seen], 1, rtol=1e-15)

    def interrupt(state):
        if state.step == 1:
            raise KeyboardInterrupt

    cut = SphericalKMeans(7, random_state=0, callback=interrupt)
    with pytest.raises(KeyboardInterrupt):
        cut.fit(rows)
    whole = SphericalKMeans(7, random_state=0, max_iter=2, tol=0).fit(rows)
    contract(cut, rows)
    assert cut.inertia_ == whole.inertia_


def test_models_are_kept(tmp_path):
    model = SphericalKMeans(4, random_state=0).fit(X)
    model.save(tmp_path / "model.npz")
    for again in (pickle.loads(pickle.dumps(model)), ckmeans.load(tmp_path / "model.npz")):
        assert type(again) is SphericalKMeans
        same_bits(model, again)
        np.testing.assert_array_equal(again.predict(-X), model.predict(-X))


def test_it_has_the_parameters_of_kmeans():
    assert SphericalKMeans().get_params() == KMeans().get_params()
    assert repr(SphericalKMeans(3)) == "SphericalKMeans(n_clusters=3)"
    assert str(SphericalKMeans(3, random_state=0).fit(X).summary(X)).startswith("SphericalKMeans  k=3")


def test_latitude_and_longitude():
    places = np.radians([[64.1, -21.9], [59.9, 10.7], [-16.5, 179.9], [-17.7, -178.8], [-18.1, 178.4]])
    latitude, longitude = places.T
    on_earth = np.column_stack(
        [np.cos(latitude) * np.cos(longitude), np.cos(latitude) * np.sin(longitude), np.sin(latitude)]
    )
    labels = SphericalKMeans(2, random_state=0).fit_predict(on_earth)
    assert len({*labels[:2]}) == len({*labels[2:]}) == 1 != len({*labels})


def test_pictures_show_unit_rows():
    model = SphericalKMeans(4, random_state=0).fit(X)
    seen = Clustered(model, X, "test")
    np.testing.assert_array_equal(seen.rows.X, directions(X, Threads(1))[0])
    assert str(seen.summary) == str(model.summary(X))
    assert seen.silhouettes.min() < 0.2 < seen.silhouettes.max()
