"""select_k(): the criteria are what they are defined as, name the right k where it is known, and say so where not."""

import math
import pickle
import warnings

import numpy as np
import pytest

import ckmeans
from ckmeans import ConvergenceWarning, DataWarning, KMeans, select_k, tuning
from ckmeans.choose_k import fits, gap
from ckmeans.choose_k.selection import TABLE
from ckmeans.rows import Rows

CRITERIA = ("calinski_harabasz", "bic", "simplified_silhouette", "gap")


def blobs(draws, centers, sizes):
    return np.concatenate(
        [center + draws.normal(size=(n, len(center))) for center, n in zip(np.array(centers), sizes, strict=True)]
    )


def two_blobs(n=60, d=2):
    return blobs(np.random.default_rng(0), [[0.0] * d, [9.0] * d], [n, n])


# What is known of each kind of rows, and in how many of six seeds each criterion names that, at least.
KNOWN = {
    "5 blobs in 2-D": (lambda draws: blobs(draws, draws.uniform(-10, 10, size=(5, 2)), [100] * 5), 5, (5, 5, 3, 6)),
    "4 blobs in 10-D": (lambda draws: blobs(draws, 3 * draws.normal(size=(4, 10)), [100] * 4), 4, (6, 6, 5, 6)),
    "unequal sizes": (lambda draws: blobs(draws, [[0, 0], [8, 0], [0, 8]], [600, 100, 30]), 3, (5, 6, 6, 6)),
    "stretched": (lambda draws: blobs(draws, [[0, 0], [0, 8], [0, 16]], [150] * 3) * [1.2, 0.8], 3, (6, 6, 6, 6)),
    "eight as far from each other": (lambda draws: blobs(draws, 6 * np.eye(8), [60] * 8), 8, (6, 6, 6, 6)),
    "uniform": (lambda draws: draws.uniform(size=(400, 2)), 1, (0, 6, 0, 6)),
    "one Gaussian": (lambda draws: draws.normal(size=(400, 3)), 1, (0, 6, 0, 6)),
}


@pytest.mark.parametrize("kind", KNOWN)
def test_criteria_name_the_k_that_is_known(kind):
    rows, k, floors = KNOWN[kind]
    found = [select_k(rows(np.random.default_rng(seed)), random_state=seed) for seed in range(6)]
    hits = [sum(selection.best[name] == k for selection in found) for name in CRITERIA]
    assert all(hit >= floor for hit, floor in zip(hits, floors, strict=True)), hits
    agreed = sum(any(first <= k <= last for first, last in selection.suggested) for selection in found)
    assert agreed >= min(6, floors[-1])
    assert sum(selection.one_group for selection in found) == (0 if k > 1 else hits[-1])


def test_groups_of_groups_are_two_ranges():
    X = blobs(np.random.default_rng(0), [[0, 0], [5, 0], [0, 5], [40, 0], [45, 0], [40, 5]], [80] * 6)
    selection = select_k(X, random_state=0)
    assert sorted(selection.suggested) == [(2, 2), (6, 6)]
    assert not selection.one_group


# What stands in the table


def weighted_inertia(X, centers, labels, weights):
    return float((weights * ((X - centers[labels]) ** 2).sum(axis=1)).sum())


@pytest.mark.parametrize("weighted", [False, True])
def test_each_number_is_what_it_is_defined_as(weighted):
    draws = np.random.default_rng(1)
    X = draws.normal(size=(90, 3)) * [1, 2, 5] + 100
    weights = draws.uniform(0.5, 3, size=90) if weighted else np.ones(90)
    selection = select_k(X, range(1, 7), sample_weight=weights if weighted else None, random_state=0)
    n, d = weights.sum(), 3
    total = weighted_inertia(X, np.average(X, axis=0, weights=weights)[np.newaxis], np.zeros(90, dtype=int), weights)
    for line in selection.table:
        k, model = int(line["k"]), selection.models[int(line["k"])]
        within = weighted_inertia(X, model.cluster_centers_, model.labels_, weights)
        assert line["inertia"] == model.inertia_ == pytest.approx(within)
        assert line["explained"] == pytest.approx(1 - within / total, abs=1e-12)
        sizes = np.bincount(model.labels_, weights, k)
        variance = within / (d * (n - k))
        likelihood = (sizes * np.log(sizes / n)).sum() - n * d / 2 * math.log(2 * math.pi * variance) - d * (n - k) / 2
        assert line["bic"] == pytest.approx(likelihood - k * (d + 1) / 2 * math.log(n))
        if k == 1:
            assert np.isnan(line["calinski_harabasz"])
            assert np.isnan(line["simplified_silhouette"])
            continue
        assert line["calinski_harabasz"] == pytest.approx((total - within) / (k - 1) / (within / (n - k)))
        a, b = np.sort(ckmeans.distances(X, model.cluster_centers_), axis=1)[:, :2].T
        assert line["simplified_silhouette"] == pytest.approx(np.average(1 - a / b, weights=weights))


def test_calinski_harabasz_is_scikit_learn_s():
    metrics = pytest.importorskip("sklearn.metrics")
    X = np.random.default_rng(2).normal(size=(80, 4))
    selection = select_k(X, [2, 5], gap=False, random_state=0)
    for line, model in zip(selection.table, selection.models.values(), strict=True):
        assert line["calinski_harabasz"] == pytest.approx(metrics.calinski_harabasz_score(X, model.labels_))


def test_the_gap_is_what_it_is_defined_as():
    """By hand, with rows that are rotated back, and other draws: so it agrees within its own error."""
    X = two_blobs()
    selection = select_k(X, [1, 2, 3], random_state=0)
    draws, centered = np.random.default_rng(7), X - X.mean(axis=0)
    rotation = np.linalg.svd(centered, full_matrices=False)[2]
    low, high = (centered @ rotation.T).min(axis=0), (centered @ rotation.T).max(axis=0)
    logs = np.array(
        [
            [math.log(KMeans(k, n_init=5, random_state=0).fit(box).inertia_) for k in (1, 2, 3)]
            for box in (draws.uniform(low, high, size=X.shape) @ rotation for _ in range(100))
        ]
    )
    expected = logs.mean(axis=0) - np.log(selection.table["inertia"])
    np.testing.assert_allclose(selection.table["gap"], expected, atol=4 * logs.std(axis=0).max() / math.sqrt(5))
    assert (selection.table["gap_se"] < 4 * logs.std(axis=0)).all()
    assert (selection.table["gap_se"] > 0).all()


@pytest.mark.parametrize("shape", [(40, 3), (12, 30)])
def test_the_box_lies_along_the_principal_components(shape):
    draws = np.random.default_rng(3)
    X = draws.normal(size=shape) * np.geomspace(1, 50, shape[1])
    centered = X - X.mean(axis=0)
    expected = np.ptp(centered @ np.linalg.svd(centered, full_matrices=False)[2].T, axis=0)
    sides, longest = gap.box_of(Rows(X))
    expected = np.sort(expected[expected > 1e-6 * expected.max()])
    np.testing.assert_allclose(np.sort(sides) * longest, expected, rtol=1e-4)


@pytest.mark.parametrize("scale", [2.0**300, 1e-150, 1e150])
def test_a_unit_changes_no_criterion(scale):
    X = two_blobs(30)
    plain, scaled = (select_k(times * X, range(1, 5), random_state=0) for times in (1.0, scale))
    for name in ("explained", "calinski_harabasz", "simplified_silhouette", "gap", "gap_se"):
        np.testing.assert_allclose(scaled.table[name], plain.table[name], rtol=1e-6, atol=1e-9)
    assert scaled.suggested == plain.suggested


def test_weights_stand_for_rows():
    X = two_blobs(20)
    counts = np.random.default_rng(4).integers(1, 4, size=len(X))
    init = {"random_state": 0, "gap": False, "n_init": 20}
    once = select_k(X, range(1, 4), sample_weight=counts, **init)
    often = select_k(np.repeat(X, counts, axis=0), range(1, 4), **init)
    for name in TABLE.names[:-2]:
        np.testing.assert_allclose(once.table[name], often.table[name], rtol=1e-12)
    weighed = select_k(X, range(1, 4), sample_weight=counts / 1000, random_state=0)
    assert weighed.best["gap"] == 2
    assert np.isnan(weighed.table["bic"]).all(), "the weights sum up to less than one row"


def test_rows_without_weight_count_nowhere():
    X, weights = two_blobs(), np.ones(120)
    far = np.vstack([X, [[1e3, -1e3]]])
    with_far = select_k(far, range(1, 5), sample_weight=np.append(weights, 0.0), random_state=0)
    without = select_k(X, range(1, 5), sample_weight=weights, random_state=0)
    np.testing.assert_allclose(with_far.table["inertia"], without.table["inertia"], rtol=0.02)
    np.testing.assert_allclose(with_far.table["gap"], without.table["gap"], atol=0.2)


# The fits


@pytest.mark.parametrize("many", [False, True])
def test_the_inertia_never_rises(many, monkeypatch):
    if many:
        monkeypatch.setattr(tuning, "MANY_TO_SURVEY", 50)
        monkeypatch.setattr(tuning, "LEAST_SAMPLED", 30)
    for seed in range(15):
        draws = np.random.default_rng(seed)
        X = draws.integers(0, draws.integers(2, 40), size=(draws.integers(65, 400), draws.integers(1, 4))) * 1.0
        X = X.astype(draws.choice([np.float32, np.float64]))
        weights = draws.uniform(size=len(X)) if seed % 3 == 0 else None
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ConvergenceWarning)
            found = select_k(X, sample_weight=weights, gap=False, n_init=1, random_state=seed)
        inertia = found.table["inertia"]
        assert (inertia[1:] <= inertia[:-1] * (1 + 1e-6)).all(), (seed, inertia)


def test_models_are_fitted_as_by_fit():
    X = two_blobs()
    selection = select_k(X, [2, 3], random_state=5, gap=False)
    assert list(selection.models) == [2, 3]
    for k, model in selection.models.items():
        assert type(model) is KMeans
        assert model.get_params() == KMeans(k, random_state=5).get_params()
        np.testing.assert_array_equal(model.predict(X), model.labels_)
        assert -model.score(X) == model.inertia_
        assert vars(KMeans(k, random_state=5).fit(X)).keys() == vars(model).keys()
        again = KMeans(k, init=model.cluster_centers_).fit(X)
        assert again.inertia_ <= model.inertia_
    copy = pickle.loads(pickle.dumps(selection))
    assert str(copy) == str(selection)


def test_fits_are_at_least_as_good_as_one_start():
    draws, better = np.random.default_rng(6), 0
    for seed in range(8):
        X = blobs(draws, draws.uniform(-9, 9, size=(12, 3)), [40] * 12)
        found = select_k(X, [12], gap=False, random_state=seed).models[12].inertia_
        one = KMeans(12, random_state=seed).fit(X).inertia_
        assert found <= one * 1.001
        better += found < one * 0.99
    assert better


def test_many_rows_start_at_centers_of_a_sample(monkeypatch):
    X = blobs(np.random.default_rng(0), [[0, 0], [9, 0], [0, 9]], [2000] * 3)
    sampled = []
    monkeypatch.setattr(fits, "Sample", lambda *given: sampled.append(given) or fits_sample(*given))
    selection = select_k(X, range(1, 6), random_state=0)
    assert sampled
    assert selection.suggested == [(3, 3)]
    assert selection.models[3].tol == tuning.COARSE_TOL
    assert selection.models[3].inertia_ == pytest.approx(KMeans(3, n_init=5, random_state=0).fit(X).inertia_, rel=1e-3)
    assert select_k(X, [3], tol=1e-5, gap=False).models[3].tol == 1e-5


fits_sample = fits.Sample


def test_the_gap_takes_some_rows(monkeypatch):
    X = blobs(np.random.default_rng(0), [[0, 0], [9, 0], [0, 9]], [200] * 3)
    weights = np.random.default_rng(1).uniform(size=600)
    for given in (None, weights):
        whole = select_k(X, range(1, 6), sample_weight=given, random_state=0)
        monkeypatch.setattr(tuning, "GAP_ROWS", 300)
        some = select_k(X, range(1, 6), sample_weight=given, random_state=0)
        monkeypatch.undo()
        assert some.table["inertia"].tolist() == whole.table["inertia"].tolist()
        assert some.table["gap"].tolist() != whole.table["gap"].tolist()
        np.testing.assert_allclose(some.table["gap"], whole.table["gap"], atol=0.4)
        assert some.best["gap"] == 3


def test_silhouettes_of_some_rows_are_close_to_those_of_all(monkeypatch):
    X = blobs(np.random.default_rng(0), [[0, 0], [9, 0], [0, 9]], [200] * 3)
    weights = np.random.default_rng(1).uniform(size=600)
    monkeypatch.setattr(tuning, "SILHOUETTE_ROWS", 200)
    monkeypatch.setattr(tuning, "SILHOUETTE_LEAST_ROWS", 200)
    for given in (None, weights):
        selection = select_k(X, [2, 3, 4], sample_weight=given, random_state=0, gap=False)
        for line in selection.table:
            centers = selection.models[int(line["k"])].cluster_centers_
            whole = ckmeans.simplified_silhouette_score(X, centers, sample_weight=given)
            assert line["simplified_silhouette"] == pytest.approx(whole, abs=0.05)
            assert line["simplified_silhouette"] != whole


# The same again


@pytest.mark.parametrize("random_state", [3, np.random.SeedSequence(3)], ids=["int", "SeedSequence"])
def test_a_seed_decides_on_any_number_of_threads(random_state):
    X = blobs(np.random.default_rng(0), [[0] * 8, [4] * 8], [3000, 3000])
    tables = [select_k(X, range(1, 5), random_state=random_state, n_threads=n).table for n in (1, 2, 3)]
    assert tables[0].tobytes() == tables[1].tobytes() == tables[2].tobytes()


def test_without_the_gap_the_rest_is_the_same():
    X = two_blobs()
    with_gap, without = (select_k(X, random_state=0, gap=asked) for asked in (True, False))
    names = list(TABLE.names[:-2])
    assert with_gap.table[names].tolist()[1:] == without.table[names].tolist()[1:]
    assert np.isnan(without.table["gap"]).all()
    assert without.one_group is None
    assert "gap" not in without.best


@pytest.mark.parametrize("dtype", [np.float16, np.uint8, np.int8, np.float32, np.int64])
def test_any_type_gives_the_table_of_its_float64_copy(dtype):
    X = np.random.default_rng(8).integers(0, 100, size=(120, 3)).astype(dtype)
    table, wide = (select_k(rows, range(1, 5), random_state=0).table for rows in (X, X.astype(np.float64)))
    for name in TABLE.names:
        np.testing.assert_allclose(table[name], wide[name], rtol=1e-6 if dtype == np.float32 else 1e-13, atol=1e-6)


def test_csr_rows_give_the_table_of_dense_ones():
    sparse = pytest.importorskip("scipy.sparse")
    draws = np.random.default_rng(9)
    X = draws.normal(size=(150, 20)) * (draws.uniform(size=(150, 20)) < 0.2)
    tables = [select_k(rows, range(1, 5), random_state=0).table for rows in (X, sparse.csr_array(X))]
    for name in TABLE.names:
        np.testing.assert_allclose(tables[0][name], tables[1][name], rtol=1e-12)


def test_more_columns_than_rows():
    draws = np.random.default_rng(10)
    X = blobs(draws, 2 * draws.normal(size=(3, 300)), [12] * 3)
    assert select_k(X, range(1, 7), random_state=0).suggested[0] == (3, 3)


# Warnings, and the end


def test_a_nodata_value_is_told_once():
    X = two_blobs(30)
    X[7, 1] = -1e30
    with pytest.warns(DataWarning, match="column 1") as told:
        select_k(X, range(1, 6), random_state=0)
    assert [each.filename for each in told] == [__file__]


def test_few_distinct_rows_are_told_once():
    X = np.repeat([[0.0, 1.0], [5.0, 5.0], [9.0, 0.0]], 10, axis=0)
    with pytest.warns(ConvergenceWarning, match="3") as told:
        selection = select_k(X, range(1, 7), random_state=0)
    assert [each.filename for each in told] == [__file__]
    assert selection.table["inertia"][2:].tolist() == [0.0] * 4
    # No row is off its center: of these k only the silhouette is defined.
    for name in ("calinski_harabasz", "bic", "gap", "gap_se"):
        assert np.isnan(selection.table[name][2:]).all()
    assert selection.best["simplified_silhouette"] == 3


@pytest.mark.parametrize("X", [np.ones((6, 2)), np.zeros((5, 1)), [[3.5, -1.0]]], ids=["ones", "zeros", "one row"])
def test_rows_that_are_all_alike(X):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)
        selection = select_k(X, range(1, len(X) + 1), random_state=0)
    assert selection.table["inertia"].tolist() == [0.0] * len(X)
    assert np.isnan(selection.table["explained"]).all()
    assert selection.one_group is None
    assert "no two criteria agree" in str(selection)


def test_ctrl_c_goes_through(monkeypatch):
    calls = []

    def interrupted(*given):
        calls.append(given)
        if len(calls) == 3:
            raise KeyboardInterrupt
        return run_from(*given)

    run_from = fits.run_from
    monkeypatch.setattr(fits, "run_from", interrupted)
    with pytest.raises(KeyboardInterrupt):
        select_k(two_blobs(), random_state=0)
    monkeypatch.undo()
    assert select_k(two_blobs(), random_state=0).suggested == [(2, 2)]


def test_verbose_tells_each_k(capsys):
    select_k(two_blobs(), [2, 4], random_state=0, verbose=1)
    assert [line.partition(":")[0] for line in capsys.readouterr().out.splitlines()] == ["k=1", "k=2", "k=4"]
