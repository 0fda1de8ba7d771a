"""callback= and KeyboardInterrupt in MiniBatchKMeans and BisectingKMeans: what is told, and what a fit cut short is."""

import pickle

import numpy as np
import pytest
import reference
from single_runs import rows_of

from ckmeans import BisectingKMeans, MiniBatchKMeans

STORAGES = ("float64", "float32", "uint8", "csr")


class Cut:
    """A callback that keeps what it is told, and at a call answers True or raises KeyboardInterrupt."""

    def __init__(self, at=None, interrupts=False):
        self.at, self.interrupts, self.told = at, interrupts, []

    def __call__(self, state):
        self.told.append((state.restart, state.step, state.centers, state.labels, state.inertia))
        if self.interrupts and len(self.told) == self.at:
            raise KeyboardInterrupt
        return len(self.told) == self.at


def batches(callback, **parameters):
    return MiniBatchKMeans(6, batch_size=100, random_state=0, callback=callback, **parameters)


def check_batches(model, X, weights, cut):
    """Assert that a model cut short after these states is a fitted one."""
    *_, centers, labels, _ = cut.told[-1]
    assert not model.converged_
    assert model.cluster_centers_.tobytes() == centers.tobytes()
    np.testing.assert_array_equal(model.labels_, model.predict(X))
    assert model.inertia_ == -model.score(X, sample_weight=weights)
    assert model.n_iter_ == -(-model.n_steps_ * 100 // X.shape[0]) > 0
    assert model.counts_.sum() == pytest.approx(X.shape[0] if weights is None else weights.sum())
    assert len(labels) <= X.shape[0]


@pytest.mark.parametrize("storage", STORAGES)
@pytest.mark.parametrize("at", [1, 3])
@pytest.mark.parametrize("interrupts", [False, True])
@pytest.mark.parametrize("weighted", [False, True])
def test_batches_cut_short_are_a_model(blobs, rng, storage, at, interrupts, weighted):
    X = rows_of(blobs, storage)
    weights, cut = rng.uniform(1, 2, size=X.shape[0]) if weighted else None, Cut(at, interrupts)
    model = batches(cut)
    if interrupts:
        with pytest.raises(KeyboardInterrupt):
            model.fit(X, sample_weight=weights)
    else:
        model.fit(X, sample_weight=weights)
    assert [step for _, step, *_ in cut.told] == list(range(at))
    check_batches(model, X, weights, cut)
    model.partial_fit(X, sample_weight=weights)  # goes on from there
    assert np.isfinite(model.cluster_centers_).all()


def test_who_watches_batches_changes_nothing(blobs):
    X, cut = blobs(5000, 3, 6, spread=0.5), Cut()
    watched, plain = batches(cut).fit(X), batches(None).fit(X)
    assert watched.cluster_centers_.tobytes() == plain.cluster_centers_.tobytes()
    assert (watched.n_steps_, watched.inertia_) == (plain.n_steps_, plain.inertia_)
    assert [step for _, step, *_ in cut.told] == list(range(len(cut.told)))
    assert {restart for restart, *_ in cut.told} == {0}
    assert len({len(labels) for *_, labels, _ in cut.told}) > 1, "every pass was over the same batch"


@pytest.mark.parametrize("storage", STORAGES)
@pytest.mark.parametrize("at", [1, 9])
@pytest.mark.parametrize("interrupts", [False, True])
def test_splits_cut_short_are_a_tree(blobs, rng, storage, at, interrupts):
    X = rows_of(blobs, storage)
    weights, cut, counting = rng.uniform(size=X.shape[0]), Cut(at, interrupts), Cut()
    model, whole = (BisectingKMeans(6, random_state=0, tol=0, callback=each) for each in (cut, counting))
    whole.fit(X, sample_weight=weights)
    assert whole.converged_
    if interrupts:
        with pytest.raises(KeyboardInterrupt):
            model.fit(X, sample_weight=weights)
    else:
        model.fit(X, sample_weight=weights)
    splits = counting.told[at - 1][0]  # whole ones before the call
    found = splits + 1 if interrupts else splits + 2
    assert 1 <= found < 6
    assert not model.converged_
    assert model.cluster_centers_.shape == (found, X.shape[1])
    assert len(model.tree_.parent) == 2 * found - 1
    np.testing.assert_array_equal(model.labels_, model.predict(X))
    assert model.inertia_ == pytest.approx(-model.score(X, sample_weight=weights), rel=1e-15)
    if interrupts:  # only whole splits count
        expected = BisectingKMeans(max(found, 1), random_state=0, tol=0).fit(X, sample_weight=weights)
        assert model.cluster_centers_.tobytes() == expected.cluster_centers_.tobytes()
        assert model.inertia_ == expected.inertia_
    assert pickle.loads(pickle.dumps(model)).tree_.label.tolist() == model.tree_.label.tolist()


def test_who_watches_splits_is_told_of_each_as_it_is(blobs):
    X, cut = blobs(900, 3, 6, spread=0.5), Cut()
    watched = BisectingKMeans(5, random_state=1, n_init=2, callback=cut).fit(X)
    plain = BisectingKMeans(5, random_state=1, n_init=2).fit(X)
    assert watched.cluster_centers_.tobytes() == plain.cluster_centers_.tobytes()
    assert sorted({restart for restart, *_ in cut.told}) == list(range(4 * 2))
    for restart, _, centers, labels, inertia in cut.told:
        assert centers.shape == (2, 3)
        if restart < 2:  # those of all rows
            np.testing.assert_array_equal(labels, reference.assign(X, centers))
            assert inertia == pytest.approx(reference.inertia(X, centers, labels), rel=1e-12)


@pytest.mark.parametrize("estimator", [MiniBatchKMeans, BisectingKMeans])
def test_what_a_callback_raises_leaves_a_model_as_it_was(blobs, estimator):
    X = blobs(500, 3, 6, spread=0.5)
    model = estimator(3, random_state=0).fit(X)
    before = model.cluster_centers_.copy()

    def failing(state):
        raise LookupError("mine")

    with pytest.raises(LookupError, match="mine"):
        model.set_params(callback=failing, random_state=5).fit(X)
    np.testing.assert_array_equal(model.cluster_centers_, before)
    assert pickle.loads(pickle.dumps(model)).callback is None
