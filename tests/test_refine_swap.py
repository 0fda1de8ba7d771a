"""refine='swap': never above the fit, the same bits however it is computed, and out of the traps of plain steps."""

import itertools

import numpy as np
import pytest
import scipy.sparse as sp

import ckmeans
from ckmeans import KMeans
from ckmeans.refine.swap import comparable_weights, whole_numbers
from ckmeans.rows import Rows


def blobs(seed=0, n=600, d=3, k=12):
    rng = np.random.default_rng(seed)
    return rng.uniform(-6, 6, (k, d))[rng.integers(0, k, n)] + rng.normal(size=(n, d))


def fitted(X, k=12, weights=None, **how):
    return KMeans(k, **{"random_state": 0, "refine": "swap", **how}).fit(X, sample_weight=weights)


def assert_same(model, other):
    np.testing.assert_array_equal(model.labels_, other.labels_)
    np.testing.assert_array_equal(model.cluster_centers_, other.cluster_centers_)
    assert model.inertia_ == other.inertia_
    assert model.n_iter_ == other.n_iter_


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("shape", [(600, 3, 12), (300, 40, 9), (2000, 1, 7), (40, 2, 39), (30, 2, 30), (50, 4, 1)])
def test_never_above_the_plain_fit(shape, seed):
    n, d, k = shape
    X = blobs(seed, n, d)
    plain, swapped = (KMeans(k, random_state=seed, refine=refine).fit(X) for refine in (None, "swap"))
    assert swapped.inertia_ <= plain.inertia_
    assert -swapped.score(X) == swapped.inertia_
    np.testing.assert_array_equal(swapped.predict(X), swapped.labels_)
    assert len(np.unique(swapped.labels_)) == k


def test_two_centres_of_one_cluster_get_apart():
    planted = 10.0 * np.array(list(itertools.product(range(3), range(3))))
    X = (planted[:, np.newaxis] + np.random.default_rng(0).uniform(-1, 1, (9, 30, 2))).reshape(-1, 2)
    stuck = X[[0, 1, 30, 60, 90, 120, 150, 180, 225]]  # two of the first, one between the last two
    best = KMeans(9, init=X[::30]).fit(X)
    assert KMeans(9, init=stuck).fit(X).inertia_ > 5 * best.inertia_
    swapped = KMeans(9, init=stuck, refine="swap", random_state=0).fit(X)
    assert swapped.inertia_ == pytest.approx(best.inertia_, rel=1e-14)
    assert (swapped.labels_.reshape(9, 30) == swapped.labels_[::30, np.newaxis]).all()


def test_far_below_ten_starts():
    grid = 4.0 * np.array(list(itertools.product(range(7), range(7))))
    rng = np.random.default_rng(0)
    X = grid[rng.integers(0, 49, 3000)] + rng.normal(size=(3000, 2))
    ten = KMeans(49, n_init=10, random_state=0).fit(X).inertia_
    assert fitted(X, 49).inertia_ < 0.98 * ten


@pytest.mark.parametrize(
    "how", [{"n_threads": 3}, {"algorithm": "lloyd"}, {"algorithm": "hamerly"}, {"max_cache_bytes": 0}]
)
def test_bits_of_any_threads_and_algorithm(how):
    X = blobs(1, 5000, 8, 20)
    for budget in (3, 40):
        first, again = (fitted(X, 20, refine_budget=budget, **some) for some in ({"n_threads": 1}, how))
        assert_same(first, again)


@pytest.mark.parametrize(
    "store", [sp.csr_matrix, np.asfortranarray, lambda X: X.astype(np.float16), lambda X: X.astype(np.int8)]
)
def test_bits_of_any_storage(store):
    X = np.rint(blobs(2)) * (np.random.default_rng(0).uniform(size=(600, 3)) < 0.7)
    assert_same(fitted(X), fitted(store(X)))


def test_weights_are_repeated_rows():
    X, weights = blobs(3), np.random.default_rng(3).integers(0, 4, 600)
    init = X[np.flatnonzero(weights)[:12]]
    by_weight = fitted(X, weights=weights, init=init)
    repeated = fitted(np.repeat(X, weights, axis=0), init=init)
    np.testing.assert_array_equal(np.repeat(by_weight.labels_, weights), repeated.labels_)
    np.testing.assert_array_equal(by_weight.cluster_centers_, repeated.cluster_centers_)
    assert by_weight.inertia_ == repeated.inertia_ < fitted(X, weights=weights, init=init, refine=None).inertia_


@pytest.mark.parametrize("scale", [2.0**-900, 2.0**-30, 2.0**30, 2.0**900])
def test_scales_of_rows_and_weights_change_nothing(scale):
    X, weights = blobs(4), np.random.default_rng(4).uniform(0.1, 1, 600)
    first = fitted(X, weights=weights)
    assert first.inertia_ < fitted(X, weights=weights, refine=None).inertia_
    np.testing.assert_array_equal(fitted(X, weights=weights * scale).labels_, first.labels_)
    if 1e-100 < scale < 1e100:
        np.testing.assert_array_equal(fitted(X * scale, weights=weights).labels_, first.labels_)


def test_whole_numbers_have_sums_without_an_order():
    rng = np.random.default_rng(5)
    for weights in (None, rng.integers(0, 9, 5000).astype(float), rng.uniform(0, 1e-9, 5000)):
        rows = Rows(rng.normal(size=(5000, 1)), weights)
        whole = whole_numbers(rng.lognormal(0, 5, 5000), *comparable_weights(rows))
        assert whole.sum() > 2**30
        assert whole.sum() == whole[::-1].cumsum()[-1] == sum(map(int, whole.tolist()))
        assert whole.sum() <= 2**53


def test_budget_is_kept():
    X = blobs(6, 3000, 5, 20)
    plain = fitted(X, 20, refine=None)
    assert_same(fitted(X, 20, refine_budget=0), plain)
    least = plain.inertia_
    for budget in (1, 4, 16):
        swapped = fitted(X, 20, refine_budget=budget, algorithm="lloyd")
        assert_same(swapped, fitted(X, 20, refine_budget=budget))
        rounds = swapped.history_[plain.n_iter_ :]
        assert rounds["distances"].sum() <= budget * 3000 * 20 * plain.n_iter_ * 1.1  # labels of rounded centres
        assert swapped.inertia_ <= least
        least = swapped.inertia_
    assert least < plain.inertia_


def test_history_tells_of_the_rounds():
    X = blobs(7)
    plain, swapped = fitted(X, refine=None, init="random", n_init=1), fitted(X, init="random", n_init=1)
    steps, rounds = np.split(swapped.history_, [plain.n_iter_])
    assert set(rounds["algorithm"]) == {"swap"}
    assert "swap" not in steps["algorithm"]
    assert swapped.n_iter_ == len(swapped.history_) > plain.n_iter_
    assert rounds["inertia"].min() == swapped.inertia_ < plain.inertia_
    assert 1 <= rounds["relocated"].max() <= 8
    assert swapped.converged_


def test_callback_hears_of_rounds_and_ends_them():
    X, heard = blobs(8), []
    swapped = fitted(X, n_init=2, callback=lambda state: heard.append((state.restart, state.step, state.inertia)))
    rounds = [(step, inertia) for restart, step, inertia in heard if restart == 2]
    told = swapped.history_[swapped.history_["algorithm"] == "swap"]["inertia"].tolist()
    assert rounds == list(enumerate(told))
    stopped = fitted(X, n_init=2, callback=lambda state: state.restart == 2 and state.step == 1)
    assert not stopped.converged_
    assert stopped.inertia_ == min(told[:2])
    early = fitted(X, n_init=2, callback=lambda state: state.restart == 1)
    assert "swap" not in early.history_["algorithm"]


def test_an_interrupt_keeps_the_best_round():
    X = blobs(9)
    told = fitted(X).history_

    def interrupt(state):
        if state.restart == 1 and state.step == 1:
            raise KeyboardInterrupt

    model = KMeans(12, random_state=0, refine="swap", callback=interrupt)
    with pytest.raises(KeyboardInterrupt):
        model.fit(X)
    assert not model.converged_
    assert model.inertia_ == np.nanmin(told[told["algorithm"] == "swap"]["inertia"][:2])


def test_the_fit_s_own_draws_stay_and_it_is_repeatable():
    X, rng = blobs(10), np.random.default_rng(1)
    assert_same(fitted(X, random_state=np.random.default_rng(1)), fitted(X, random_state=rng))
    before = fitted(X, n_init=3, refine=None)
    np.testing.assert_array_equal(fitted(X, n_init=3).history_["changed"][: before.n_iter_], before.history_["changed"])


def test_few_distinct_rows_and_rows_on_their_centres():
    X = np.repeat([[0.0], [1.0], [5.0]], 4, axis=0)
    assert fitted(X, 3).inertia_ == 0.0
    with pytest.warns(ckmeans.ConvergenceWarning):
        assert fitted(X, 5).inertia_ == 0.0
    assert fitted(X, 2).inertia_ == 2.0


def test_k_means_takes_it():
    X = blobs(11)
    centers, labels, inertia = ckmeans.k_means(X, 12, random_state=0, refine="swap", refine_budget=20)
    model = fitted(X, refine_budget=20)
    assert inertia == model.inertia_
    np.testing.assert_array_equal(centers, model.cluster_centers_)
    np.testing.assert_array_equal(labels, model.labels_)


def test_directions_refuse_it():
    with pytest.raises(ValueError, match="'refine' parameter of SphericalKMeans must be None"):
        ckmeans.SphericalKMeans(3, refine="swap").fit(blobs())
