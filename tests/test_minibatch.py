"""MiniBatchKMeans.fit: what it finds, beside KMeans; how steps are counted; the same bits however rows are stored."""

import math
import warnings

import numpy as np
import pytest

from ckmeans import ConvergenceWarning, KMeans, MiniBatchKMeans, tuning


@pytest.fixture(scope="module")
def many():
    """80,000 rows around 20 points in 5 columns: more than batches have to read."""
    rng = np.random.default_rng(0)
    middles = rng.normal(size=(20, 5)) * 3
    return middles[rng.integers(20, size=80_000)] + rng.normal(size=(80_000, 5))


def same(one, other):
    np.testing.assert_array_equal(one.cluster_centers_, other.cluster_centers_)
    np.testing.assert_array_equal(one.labels_, other.labels_)
    assert (one.inertia_, one.n_steps_) == (other.inertia_, other.n_steps_)


# What it finds


def mean_inertia(model, X, seeds):
    return np.mean([model(random_state=seed).fit(X).inertia_ for seed in range(seeds)])


@pytest.mark.parametrize(
    "make",
    [
        lambda rng: rng.normal(size=(60_000, 3)),
        lambda rng: rng.lognormal(size=(100_000, 4)),
        lambda rng: rng.lognormal(sigma=2.0, size=(100_000, 2)),
        lambda rng: rng.integers(256, size=(60_000, 3)).astype(np.uint8),
        lambda rng: rng.normal(size=(20_000, 1)),
        lambda rng: rng.normal(size=(30_000, 64)) + 3 * rng.normal(size=(30, 64))[rng.integers(30, size=30_000)],
    ],
    ids=["normal", "log-normal", "far out", "bytes", "one column", "64 columns"],
)
def test_its_inertia_is_within_a_few_percent_of_k_means(make, rng):
    X = make(rng)

    def full(random_state):
        return KMeans(30, random_state=random_state)

    def batches(random_state):
        return MiniBatchKMeans(30, random_state=random_state)

    assert mean_inertia(batches, X, 4) < 1.03 * mean_inertia(full, X, 4)


def test_it_reads_no_more_than_it_takes(many):
    model = MiniBatchKMeans(20, random_state=0).fit(many)
    assert model.converged_
    assert model.n_iter_ < 20
    assert model.n_steps_ * 1024 < 100 * len(many) / 4


@pytest.mark.parametrize("offset", [0.0, 1e4, 1e7])
@pytest.mark.parametrize("stored", [np.float32, np.float64])
def test_labels_and_inertia_are_what_predict_and_score_say(many, offset, stored):
    X = (many + offset).astype(stored)
    model = MiniBatchKMeans(20, random_state=0).fit(X)
    np.testing.assert_array_equal(model.predict(X), model.labels_)
    assert -model.score(X) == model.inertia_
    assert model.cluster_centers_.dtype == stored
    np.testing.assert_array_equal(model.counts_, np.bincount(model.labels_, minlength=20))


def test_rows_far_out_are_not_missed(rng):
    """Ten rows in 60,000, each a cluster of its own: a uniform sample has none of them."""
    X = np.concatenate([rng.normal(size=(60_000, 2)), 1e3 * rng.normal(size=(10, 2))])
    full = KMeans(30, random_state=0).fit(X).inertia_
    assert MiniBatchKMeans(30, random_state=0).fit(X).inertia_ < 1.1 * full


@pytest.mark.parametrize("n", [13_000, 20_000, 24_500, 50_000])
def test_rows_far_out_are_not_missed_where_rows_are_few(rng, n):
    """Most of the inertia comes from a handful of rows, which a part of so many rows misses."""
    X = rng.standard_cauchy((n, 2))
    full = mean_inertia(lambda random_state: KMeans(64, random_state=random_state), X, 3)
    assert mean_inertia(lambda random_state: MiniBatchKMeans(64, random_state=random_state), X, 3) < 1.1 * full


def test_steps_over_all_rows_end_where_those_of_k_means_do(rng):
    """Where most of the variance comes from a few rows, a small share of the inertia is far below KMeans' tol."""
    X = rng.standard_cauchy((24_000, 2))
    full = [KMeans(200, random_state=seed).fit(X).n_iter_ for seed in range(3)]
    batches = [MiniBatchKMeans(200, random_state=seed).fit(X).n_iter_ for seed in range(3)]
    assert sum(batches) <= 1.5 * sum(full) + 3


def test_all_clusters_have_rows_if_as_many_are_distinct():
    X = np.zeros((50_000, 2))
    X[:29] = np.arange(1, 59).reshape(29, 2)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        model = MiniBatchKMeans(30, random_state=0).fit(X)
    assert len(np.unique(model.labels_)) == 30
    with pytest.warns(ConvergenceWarning, match=r"distinct clusters \(30\) found smaller than n_clusters \(40\)"):
        MiniBatchKMeans(40, random_state=0).fit(X)


def test_as_many_clusters_as_rows(rng):
    X = rng.normal(size=(50, 3))
    model = MiniBatchKMeans(50, random_state=0).fit(X)
    assert len(np.unique(model.labels_)) == 50
    assert model.inertia_ == 0.0


# Steps


@pytest.mark.parametrize("batch_size", [7, 100, 1024, 10**6])
@pytest.mark.parametrize("max_iter", [1, 3])
def test_without_a_reason_to_stop_it_runs_to_max_iter(many, batch_size, max_iter):
    X = many[:30_000]
    model = MiniBatchKMeans(3, batch_size=batch_size, max_iter=max_iter, max_no_improvement=None, random_state=0).fit(X)
    assert model.n_iter_ == max_iter
    assert model.n_steps_ == max_iter * len(X) // min(batch_size, len(X))


@pytest.mark.parametrize("batch_size", [10, 1000])
def test_passes_over_all_rows_are_counted_in_steps(many, batch_size):
    model = MiniBatchKMeans(20, batch_size=batch_size, random_state=0).fit(many)
    assert model.n_iter_ == math.ceil(model.n_steps_ * batch_size / len(many))
    assert type(model.n_steps_) is type(model.n_iter_) is int


def test_with_nothing_to_stop_it_the_end_is_that_of_k_means(many):
    X = many[:20_000]
    model = MiniBatchKMeans(5, max_no_improvement=None, max_iter=200, random_state=0).fit(X)
    again = KMeans(5, init=model.cluster_centers_, tol=0).fit(X)
    assert again.n_iter_ <= 2
    np.testing.assert_allclose(model.cluster_centers_, again.cluster_centers_, rtol=1e-12)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({}, "Converged (lack of improvement in inertia) at step"),
        ({"tol": 1e-2, "max_no_improvement": None}, "Converged (small centers change) at step"),
    ],
)
def test_it_says_why_it_ends(many, capsys, arguments, words):
    model = MiniBatchKMeans(5, random_state=0, verbose=1, **arguments).fit(many)
    told = capsys.readouterr().out
    assert f"{words} {model.n_steps_}/{100 * len(many) // 1024}\n" in told or "lack" in words
    assert words in told
    assert "Init 1/1 with method k-means++" in told
    assert "Minibatch step" in told


def test_patience_is_in_steps(many):
    """A batch that brought nothing ends the fit only if it took as many steps as that."""
    steps = [
        MiniBatchKMeans(5, max_no_improvement=patience, random_state=0).fit(many).n_steps_ for patience in (0, 10, 500)
    ]
    assert steps[0] <= steps[1] < steps[2]


# First centres


def test_several_starts_are_compared_on_other_rows(many, capsys):
    model = MiniBatchKMeans(5, init="random", verbose=1, random_state=0).fit(many)
    told = capsys.readouterr().out
    assert model._n_init == 3
    assert all(f"Inertia for init {i}/3" in told for i in (1, 2, 3))


def test_init_size_tells_how_many_rows_are_chosen_from(many):
    seen = []

    def first(X, n_clusters, random_state):
        seen.append(X.shape)
        return X[:n_clusters]

    MiniBatchKMeans(4, init=first, n_init=2, random_state=0).fit(many)
    assert len(set(seen)) == 1 < len(seen)
    assert 3 * 1024 <= seen[0][0] <= 12 * 1024
    with pytest.warns(RuntimeWarning, match=r"init_size=3 should be larger than n_clusters=4. Setting it to min"):
        MiniBatchKMeans(4, init_size=3, random_state=0).fit(many)


def test_given_centers_are_begun_with_and_not_changed(many):
    start = many[:5].copy()
    before = start.copy()
    MiniBatchKMeans(5, init=start, n_init=1).fit(many)
    np.testing.assert_array_equal(start, before)


# The same bits


@pytest.mark.parametrize("weighted", [False, True])
def test_threads_and_storage_change_no_bit(many, eager_threads, weighted):
    sparse = pytest.importorskip("scipy.sparse")
    X = np.round(4 * many[:30_000]).clip(-120, 120)
    X[np.random.default_rng(0).uniform(size=X.shape) < 0.5] = 0
    weights = np.random.default_rng(1).uniform(size=len(X)) if weighted else None
    expected = MiniBatchKMeans(6, random_state=0, n_threads=1).fit(X, sample_weight=weights)
    for stored in (X.astype(np.int8), X.astype(np.float16), sparse.csr_array(X), np.asfortranarray(X)):
        for threads in (1, 3):
            same(MiniBatchKMeans(6, random_state=0, n_threads=threads).fit(stored, sample_weight=weights), expected)


def test_a_memmap_is_read_where_it_lies(many, tmp_path):
    np.save(tmp_path / "X.npy", many)
    mapped = np.load(tmp_path / "X.npy", mmap_mode="r")
    same(MiniBatchKMeans(6, random_state=0).fit(mapped), MiniBatchKMeans(6, random_state=0).fit(many))


@pytest.mark.parametrize("source", [0, np.random.RandomState, np.random.default_rng, np.random.SeedSequence])
def test_draws_repeat_themselves(many, source):
    one, other = (
        MiniBatchKMeans(6, random_state=source if source == 0 else source(3)).fit(many[:30_000]) for _ in range(2)
    )
    same(one, other)


# Weights


def test_equal_weights_are_none(many):
    expected = MiniBatchKMeans(6, random_state=0).fit(many)
    for weight in (1.0, 0.3):
        model = MiniBatchKMeans(6, random_state=0).fit(many, sample_weight=np.full(len(many), weight))
        np.testing.assert_array_equal(model.labels_, expected.labels_)
        np.testing.assert_allclose(model.counts_, weight * expected.counts_)


def test_weights_count(many):
    """Rows without weight have no say: not where they lie, nor how many they are."""
    far = np.concatenate([many + 1e3, many])
    weights = np.repeat([0.0, 2.0], len(many))
    model = MiniBatchKMeans(6, random_state=0).fit(far, sample_weight=weights)
    assert model.cluster_centers_.max() < 100
    full = np.mean([KMeans(6, random_state=seed).fit(many).inertia_ for seed in range(3)])
    assert model.inertia_ < 1.1 * 2 * full
    assert model.counts_.sum() == 2 * len(many)


# Attributes


def test_without_labels_there_is_an_estimate(many):
    with_labels, without = (
        MiniBatchKMeans(6, random_state=0, compute_labels=wanted).fit(many) for wanted in (True, False)
    )
    assert not hasattr(without, "labels_")
    np.testing.assert_array_equal(without.cluster_centers_, with_labels.cluster_centers_)
    assert without.inertia_ == pytest.approx(with_labels.inertia_, rel=0.05)
    assert without.counts_.sum() == pytest.approx(len(many))
    assert not hasattr(with_labels.set_params(compute_labels=False).fit(many), "labels_")


def test_a_single_step_is_enough_for_all_attributes(rng):
    X = rng.normal(size=(40, 2))
    model = MiniBatchKMeans(3, batch_size=40, max_iter=1, compute_labels=False, random_state=0).fit(X)
    assert (model.n_steps_, model.n_iter_, model.converged_) == (1, 1, False)
    assert model.inertia_ > 0


@pytest.mark.parametrize("power", [-200, 150])
def test_numbers_of_any_size(many, power):
    X = many[:30_000]
    expected, scaled = (MiniBatchKMeans(6, random_state=0).fit(np.ldexp(X, by)) for by in (0, power))
    np.testing.assert_array_equal(scaled.labels_, expected.labels_)
    np.testing.assert_allclose(np.ldexp(scaled.cluster_centers_, -power), expected.cluster_centers_, rtol=1e-12)


def test_light_rows_may_lie_where_others_would_be_beyond_float64(many):
    weights = np.random.default_rng(0).uniform(1e-300, 2e-300, size=len(many))
    model = MiniBatchKMeans(4, random_state=0).fit(many * 1e175, sample_weight=weights)
    assert model.inertia_ == -model.score(many * 1e175, sample_weight=weights)


def test_too_few_rows_and_numbers_that_are_none(rng):
    X = rng.normal(size=(5, 2))
    with pytest.raises(ValueError, match="n_samples=5 should be >= n_clusters=6"):
        MiniBatchKMeans(6).fit(X)
    X[3, 1] = np.nan
    with pytest.raises(ValueError, match=r"Input X contains NaN \(first at row 3, column 1\)"):
        MiniBatchKMeans(2).fit(X)


def test_held_out_rows_are_few_where_they_are_costly():
    assert tuning.held_out_rows(64, 3) == 16_384
    assert tuning.held_out_rows(50, 784) == 3072
    assert 3072 < tuning.held_out_rows(64, 128) < 16_384
