"""refine='optimal': the best clustering of one column, against brute force in fractions."""

import itertools
from fractions import Fraction

import numpy as np
import pytest
import scipy.sparse as sp

import ckmeans
from ckmeans import KMeans


def least_cost(values, weights, k):
    """Return the least weighted sum of squares of k runs of ascending values, and that of each run, as Fractions."""
    values, weights = ([Fraction(float(number)) for number in numbers] for numbers in (values, weights))
    cost = {}
    for start, stop in itertools.combinations(range(len(values) + 1), 2):
        run = list(zip(values[start:stop], weights[start:stop], strict=True))
        mean = sum(value * weight for value, weight in run) / sum(weights[start:stop])
        cost[start, stop] = sum(weight * (value - mean) ** 2 for value, weight in run)
    borders = ((0, *inner, len(values)) for inner in itertools.combinations(range(1, len(values)), k - 1))
    return min(sum(cost[run] for run in itertools.pairwise(some)) for some in borders), cost


COLUMNS = {
    "normal": lambda rng, m: rng.normal(size=m),
    "ties": lambda rng, m: rng.integers(0, 12, m),
    "far": lambda rng, m: 1e15 + rng.integers(0, 80, m) / 8,
    "narrow": lambda rng, m: 1e-300 * rng.uniform(1, 9, m),
    "wide": lambda rng, m: 1e300 * rng.uniform(-1, 1, m),
    "scales": lambda rng, m: 10.0 ** rng.uniform(-100, 100, m),
    "clouds": lambda rng, m: np.where(rng.uniform(size=m) < 0.5, 1e-30 * rng.normal(size=m), 1 + rng.integers(0, 9, m)),
}


@pytest.mark.filterwarnings("ignore:column 0 holds:ckmeans.DataWarning")
@pytest.mark.parametrize("weighted", [False, True])
@pytest.mark.parametrize("kind", COLUMNS)
def test_runs_cost_as_little_as_any(kind, weighted):
    rng = np.random.default_rng(7)
    for _ in range(12):
        column = np.asarray(COLUMNS[kind](rng, rng.integers(2, 10)), dtype=np.float64)
        weights = 10.0 ** rng.uniform(-3, 3, len(column)) if weighted else None
        distinct, of = np.unique(column, return_inverse=True)
        k = int(rng.integers(1, len(distinct) + 1))
        weight = np.bincount(of, weights)
        best, cost = least_cost(distinct, weight, k)
        model = KMeans(k, refine="optimal")
        if best and not 1e-307 < best < 1e308:
            with pytest.raises(ValueError, match="inertia is"):
                model.fit(column[:, np.newaxis], sample_weight=weights)
            continue
        model.fit(column[:, np.newaxis], sample_weight=weights)
        sizes = np.bincount(np.unique(np.stack([model.labels_, of]), axis=1)[0])
        ends = np.cumsum(sizes[np.argsort(model.cluster_centers_[:, 0])])
        found = sum(cost[run] for run in itertools.pairwise([0, *ends.tolist()]))
        assert found <= best * (1 + Fraction(1, 10**12))
        assert model.converged_
        assert model.history_["algorithm"][0] == "optimal"
        assert model.n_iter_ == len(model.history_)


def test_clusters_far_narrower_than_all_values():
    X = np.array([[0.0], [1e-40], [3e-40], [1.0], [1.5], [9.0]])
    assert KMeans(5, refine="optimal").fit(X).labels_.tolist() == [0, 0, 1, 2, 3, 4]


def test_many_rows_have_less_inertia_than_after_any_start():
    X = np.random.default_rng(3).normal(size=(60_000, 1))
    plain = [KMeans(9, random_state=seed, tol=0).fit(X).inertia_ for seed in range(5)]
    assert KMeans(9, refine="optimal").fit(X).inertia_ <= min(plain)


def test_storage_threads_draws_and_steps_change_nothing():
    rng = np.random.default_rng(0)
    X = rng.integers(0, 100, (5000, 1)).astype(np.float64)
    weights = rng.integers(0, 3, 5000).astype(np.float64)
    expected = KMeans(7, refine="optimal").fit(X, sample_weight=weights)
    others = [
        (sp.csr_matrix(X), {}),
        (sp.csr_array(X), {"n_threads": 1}),
        (X, {"n_threads": 3, "init": "random", "n_init": 9, "random_state": 5, "algorithm": "lloyd"}),
        (X, {"init": X[:7], "max_iter": 1, "max_cache_bytes": 0}),
        (X.astype(np.uint8), {}),
        (X.astype(np.float16), {}),
    ]
    for rows, how in others:
        model = KMeans(7, refine="optimal", **how).fit(rows, sample_weight=weights)
        assert model.cluster_centers_.tobytes() == expected.cluster_centers_.tobytes()
        assert model.labels_.tobytes() == expected.labels_.tobytes()
        assert model.inertia_ == expected.inertia_
    repeated = np.repeat(X, weights.astype(int), axis=0)
    assert KMeans(7, refine="optimal").fit(repeated).cluster_centers_.tobytes() == expected.cluster_centers_.tobytes()
    centers, labels, inertia = ckmeans.k_means(X, 7, sample_weight=weights, refine="optimal")
    assert centers.tobytes() == expected.cluster_centers_.tobytes()
    assert inertia == expected.inertia_
    assert (labels == expected.predict(X)).all()


def test_float32_rows_have_the_runs_of_their_float64_copy():
    X = np.random.default_rng(1).lognormal(size=(3000, 1)).astype(np.float32)
    found, expected = (KMeans(9, refine="optimal").fit(rows) for rows in (X, X.astype(np.float64)))
    assert (found.labels_ == expected.labels_).all()
    assert found.cluster_centers_.tobytes() == expected.cluster_centers_.astype(np.float32).tobytes()


def test_fewer_distinct_values_than_clusters():
    X = [[2.0], [1.0], [2.0]]
    with pytest.warns(ckmeans.ConvergenceWarning, match="Distinct rows in X: 2"):
        model = KMeans(3, refine="optimal").fit(X)
    assert model.inertia_ == 0.0
    assert model.labels_.tolist() == [1, 0, 1]
    model = KMeans(2, refine="optimal").fit(X, sample_weight=[1, 2, 3])
    assert model.cluster_centers_.tolist() == [[1.0], [2.0]]
    with pytest.warns(ckmeans.ConvergenceWarning, match="of X with a weight: 1"):
        model = KMeans(2, refine="optimal").fit(X, sample_weight=[1, 0, 3])
    assert model.inertia_ == 0.0


def test_more_columns_than_one():
    with pytest.raises(ValueError, match=r"refine='optimal' of KMeans needs X to have one column; got 3"):
        KMeans(2, refine="optimal").fit(np.eye(3))
    with pytest.raises(ValueError, match=r"The 'refine' parameter of KMeans must be None or a str among"):
        KMeans(2, refine="best").fit(np.eye(3))


def test_directions_have_no_means():
    with pytest.raises(ValueError, match=r"The 'refine' parameter of SphericalKMeans must be None.* Got 'optimal'"):
        ckmeans.SphericalKMeans(1, refine="optimal").fit([[1.0], [2.0]])


def test_a_callback_hears_of_the_steps_that_follow():
    X, heard = np.random.default_rng(0).normal(size=(300, 1)), []

    def hear(state):
        heard.append((state.restart, state.step, state.inertia))

    model = KMeans(7, refine="optimal", n_init=5, callback=hear).fit(X)
    assert heard == [(0, 0, model.inertia_)]
    assert model.history_["algorithm"].tolist() == ["optimal", "lloyd"]
    assert model.history_["changed"].tolist() == [300, 300]
    stopped = KMeans(7, refine="optimal", callback=lambda _: True).fit(X)
    assert not stopped.converged_
    assert stopped.inertia_ == model.inertia_


def test_a_fit_without_it_is_as_ever():
    X = np.random.default_rng(0).normal(size=(300, 1))
    assert "optimal" not in KMeans(3, random_state=0).fit(X).history_["algorithm"]
