"""BisectingKMeans: every split is KMeans(2) of a cluster's rows, and the tree tells what predict does."""

import numpy as np
import pytest
import reference

from ckmeans import BisectingKMeans, ConvergenceWarning, InvalidParameterError, KMeans

STRATEGIES = ["biggest_inertia", "largest_cluster"]


def walk(X, tree):
    """Return the node at which each row ends, by the specification."""
    node = np.zeros(len(X), dtype=int)
    while (inner := np.flatnonzero(tree.children[node, 0] >= 0)).size:
        for parent in np.unique(node[inner]):
            mine = inner[node[inner] == parent]
            children = tree.children[parent]
            node[mine] = children[reference.assign(X[mine], tree.center[children])]
    return node


def rows_of_nodes(X, tree):
    """Return the positions of the rows of every node, by the specification."""
    ends = walk(X, tree)
    rows = [np.flatnonzero(ends == node) for node in range(len(tree.parent))]
    for node in range(len(rows) - 1, 0, -1):
        rows[tree.parent[node]] = np.union1d(rows[tree.parent[node]], rows[node])
    return rows


def check_one_answer(model, X, weights=None):
    """labels_ is predict(X), -score(X) is inertia_, and both are what the specification says of the tree."""
    tree, dense = model.tree_, X.toarray() if hasattr(X, "toarray") else X
    np.testing.assert_array_equal(model.labels_, model.predict(X))
    np.testing.assert_array_equal(model.labels_, tree.label[walk(dense, tree)])
    assert -model.score(X, sample_weight=weights) == model.inertia_
    expected = reference.inertia(dense, model.cluster_centers_, model.labels_, weights)
    assert model.inertia_ == pytest.approx(expected, rel=1e-13)
    np.testing.assert_array_equal(tree.center[tree.clusters], model.cluster_centers_)
    assert model.cluster_centers_.shape == (model.n_clusters, dense.shape[1])


def clusters_after(tree, splits):
    """Return the clusters that there were after so many splits, from left to right."""

    def below(node):
        left, right = tree.children[node]
        return [node] if left < 0 or left > 2 * splits else [*below(left), *below(right)]

    return below(0)


# What a split is


@pytest.mark.parametrize("strategy", STRATEGIES)
@pytest.mark.parametrize("weighted", [False, True])
@pytest.mark.parametrize(("init", "n_init"), [("random", 1), ("k-means++", 3)])
@pytest.mark.parametrize("d", [1, 3, 70])
def test_every_split_is_what_two_means_makes_of_the_rows(dtype, blobs, strategy, weighted, init, n_init, d):
    X = blobs(900, d, 6, dtype=dtype, spread=0.5)
    weights = np.random.default_rng(1).uniform(size=900) if weighted else None
    how = {"init": init, "n_init": n_init, "bisecting_strategy": strategy}
    model = BisectingKMeans(7, random_state=3, **how).fit(X, sample_weight=weights)
    check_one_answer(model, X, weights)
    tree, draws = model.tree_, np.random.RandomState(3)
    rows = rows_of_nodes(X, tree)
    for left in range(1, 13, 2):
        some = rows[tree.parent[left]]
        some_weights = None if weights is None else weights[some]
        two = KMeans(2, init=init, n_init=n_init, random_state=draws).fit(X[some], sample_weight=some_weights)
        np.testing.assert_array_equal(two.cluster_centers_, tree.center[left : left + 2])
        np.testing.assert_array_equal(some[two.labels_ == 1], rows[left + 1])


@pytest.mark.parametrize("strategy", STRATEGIES)
@pytest.mark.parametrize("weighted", [False, True])
def test_the_cluster_with_the_highest_score_is_split_and_the_first_on_ties(strategy, weighted, rng):
    X = rng.integers(4, size=(400, 2)) / 4.0
    weights = rng.integers(3, size=400).astype(float) if weighted else None
    tree = BisectingKMeans(12, random_state=0, bisecting_strategy=strategy).fit(X, sample_weight=weights).tree_
    score = tree.inertia if strategy == "biggest_inertia" else np.where(tree.inertia > 0, tree.size, 0)
    for splits in range(11):
        clusters = clusters_after(tree, splits)
        assert tree.parent[2 * splits + 1] == clusters[int(np.argmax(score[clusters]))]


@pytest.mark.parametrize("weighted", [False, True])
def test_inertia_and_size_of_every_node(dtype, blobs, weighted):
    X = blobs(500, 3, 4, dtype=dtype)
    weights = np.random.default_rng(1).uniform(size=500) if weighted else np.ones(500)
    tree = BisectingKMeans(6, random_state=0).fit(X, sample_weight=weights if weighted else None).tree_
    for node, rows in enumerate(rows_of_nodes(X, tree)):
        labels = np.zeros(len(rows), dtype=int)
        expected = reference.inertia(X[rows], tree.center[[node]], labels, weights[rows])
        assert tree.inertia[node] == pytest.approx(expected, rel=1e-13)
        assert tree.size[node] == pytest.approx(weights[rows].sum(), rel=1e-13)
    np.testing.assert_array_equal(tree.label[tree.clusters], np.arange(6))
    assert (tree.parent[0], tree.children[tree.clusters].max()) == (-1, -1)


def test_the_first_nodes_are_the_tree_of_fewer_clusters(blobs):
    X = blobs(800, 2, 9)
    tree = BisectingKMeans(9, random_state=5).fit(X).tree_
    for k in range(1, 9):
        fewer = BisectingKMeans(k, random_state=5).fit(X).tree_
        np.testing.assert_array_equal(fewer.center, tree.center[: 2 * k - 1])
        np.testing.assert_array_equal(fewer.parent, tree.parent[: 2 * k - 1])


def test_labels_count_clusters_from_left_to_right(blobs):
    tree = BisectingKMeans(8, random_state=0).fit(blobs(300, 2, 8)).tree_
    np.testing.assert_array_equal(tree.clusters, clusters_after(tree, 7))


def test_one_cluster_is_the_mean(dtype, rng):
    X, weights = rng.normal(size=(50, 3)).astype(dtype), rng.uniform(size=50)
    for given in (None, weights):
        model = BisectingKMeans(1).fit(X, sample_weight=given)
        expected = reference.exact_means(X, np.zeros(50, dtype=int), 1, given).astype(dtype)
        np.testing.assert_array_equal(model.cluster_centers_, expected)
        check_one_answer(model, X, given)
    assert model.tree_.children.tolist() == [[-1, -1]]


# One answer


@pytest.mark.parametrize("offset", [0.0, 5.4e6, -1e6])
def test_one_answer_at_any_distance_from_the_origin(isa, dtype, offset):
    rng = np.random.default_rng(0)
    X = (offset + 40 * rng.integers(5, size=(4000, 2)) + 5 * rng.normal(size=(4000, 2))).astype(dtype)
    check_one_answer(BisectingKMeans(25, random_state=0).fit(X), X)


def test_float32_rows_far_away_are_clustered_as_in_float64():
    rng = np.random.default_rng(0)
    X = (np.array([5e5, 5.4e6]) + 40 * rng.integers(4, size=(3000, 2)) + 3 * rng.normal(size=(3000, 2))).astype("f4")
    single, double = (BisectingKMeans(16, random_state=0).fit(rows) for rows in (X, X.astype(np.float64)))
    np.testing.assert_array_equal(single.labels_, double.labels_)
    np.testing.assert_array_equal(single.cluster_centers_, double.cluster_centers_.astype(np.float32))


@pytest.mark.parametrize("n", [1, 2, 3, 255, 256, 257, 5000])
def test_one_answer_at_any_size(dtype, blobs, n):
    X = blobs(n, 3, 4, dtype=dtype, spread=0.4)
    check_one_answer(BisectingKMeans(min(n, 6), random_state=0).fit(X), X)


def test_one_answer_where_rows_lie_between_two_centers(dtype):
    """Whole numbers: many rows are as far from one centre as from the other."""
    X = np.stack(np.meshgrid(np.arange(20), np.arange(20)), -1).reshape(-1, 2).astype(dtype)
    for seed in range(10):
        check_one_answer(BisectingKMeans(15, random_state=seed).fit(X), X)


def test_one_answer_when_steps_run_out(dtype, blobs):
    X = blobs(2000, 3, 4, dtype=dtype, spread=0.6)
    check_one_answer(BisectingKMeans(20, max_iter=1, random_state=0).fit(X), X)


def same_bits(*models):
    for model in models[1:]:
        np.testing.assert_array_equal(model.labels_, models[0].labels_)
        np.testing.assert_array_equal(model.cluster_centers_, models[0].cluster_centers_)
        np.testing.assert_array_equal(model.tree_.inertia, models[0].tree_.inertia)
        np.testing.assert_array_equal(model.tree_.size, models[0].tree_.size)
        assert model.inertia_ == models[0].inertia_


@pytest.mark.parametrize("weighted", [False, True])
@pytest.mark.parametrize("strategy", STRATEGIES)
def test_sparse_rows_give_the_same_bits(dtype, rng, weighted, strategy):
    sparse = pytest.importorskip("scipy.sparse")
    X = np.where(rng.uniform(size=(700, 12)) < 0.8, 0, rng.normal(size=(700, 12))).astype(dtype)
    weights = rng.uniform(size=700) if weighted else None
    models = [
        BisectingKMeans(9, random_state=0, bisecting_strategy=strategy).fit(rows, sample_weight=weights)
        for rows in (X, sparse.csr_matrix(X), sparse.csc_array(X))
    ]
    same_bits(*models)
    check_one_answer(models[1], sparse.csr_matrix(X), weights)


@pytest.mark.parametrize("stored", [np.float16, np.uint8, np.int8])
def test_narrow_rows_give_the_bits_of_their_float64_copy(rng, stored):
    for d in (1, 3, 4, 40):
        X = rng.integers(100, size=(600, d)).astype(stored)
        models = [BisectingKMeans(9, random_state=0).fit(rows) for rows in (X, X.astype(np.float64))]
        same_bits(*models)
        check_one_answer(models[0], X)


@pytest.mark.parametrize("weighted", [False, True])
def test_threads_and_memory_do_not_change_a_bit(dtype, blobs, eager_threads, weighted):
    X = blobs(1500, 5, 8, dtype=dtype, spread=0.4)
    weights = np.random.default_rng(0).uniform(size=1500) if weighted else None
    how = [{"n_threads": 1}, {"n_threads": 3}, {"max_cache_bytes": 0}, {"max_cache_bytes": 200000}]
    models = [BisectingKMeans(6, random_state=0, **given).fit(X, sample_weight=weights) for given in how]
    same_bits(*models)
    for model in models:
        np.testing.assert_array_equal(model.predict(X), models[0].labels_)


@pytest.mark.parametrize("unit", [2.0**-500, 2.0**-20, 2.0**30, 2.0**480])
def test_any_unit_gives_the_same_clusters(blobs, unit):
    """tol is a share of the variance; and squares beyond float64's range are no squares that are missed."""
    X = blobs(500, 3, 5, spread=0.5)
    expected, found = (BisectingKMeans(9, tol=0.01, random_state=0).fit(rows) for rows in (X, X * unit))
    np.testing.assert_array_equal(found.labels_, expected.labels_)
    np.testing.assert_array_equal(found.cluster_centers_, expected.cluster_centers_ * unit)
    np.testing.assert_array_equal(found.predict(X * unit), found.labels_)


def test_every_algorithm_gives_the_same(blobs):
    X = blobs(3000, 40, 6, spread=0.5)
    same_bits(*(BisectingKMeans(8, random_state=0, algorithm=name).fit(X) for name in ("auto", "lloyd", "elkan")))
    with pytest.warns(RuntimeWarning, match="algorithm='sorted' needs.*BisectingKMeans got 3000 dense rows") as seen:
        BisectingKMeans(8, random_state=0, algorithm="sorted").fit(X)
    assert (len(seen), seen[0].filename) == (1, __file__)


# Weights


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_a_weight_is_so_many_rows(rng, strategy):
    X, counts = rng.normal(size=(60, 2)), rng.integers(4, size=60)

    def ends(X, n_clusters, random_state):
        order = np.argsort(X[:, 0])
        return X[order[[0, -1]]]

    X = X[counts > 0]
    counts = counts[counts > 0]
    how = {"n_clusters": 8, "init": ends, "bisecting_strategy": strategy, "tol": 0}
    weighted = BisectingKMeans(**how).fit(X, sample_weight=counts)
    repeated = BisectingKMeans(**how).fit(np.repeat(X, counts, axis=0))
    np.testing.assert_array_equal(np.repeat(weighted.labels_, counts), repeated.labels_)
    np.testing.assert_array_equal(weighted.tree_.size, repeated.tree_.size)
    np.testing.assert_allclose(weighted.cluster_centers_, repeated.cluster_centers_, rtol=1e-14)


def test_the_largest_cluster_is_the_heaviest():
    X = np.array([[0.0], [1], [2], [3], [100], [104]])
    weights = [1, 1, 1, 1, 50, 50]
    model = BisectingKMeans(3, bisecting_strategy="largest_cluster", random_state=0, n_init=5)
    assert len(set(model.fit(X).labels_[:4])) == 2
    assert len(set(model.fit(X, sample_weight=weights).labels_[:4])) == 1


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_rows_without_weight_are_labelled_and_do_not_count(rng, strategy):
    X = rng.normal(size=(200, 2))
    weights = np.where(np.arange(200) < 12, 1.0, 0.0)
    model = BisectingKMeans(12, random_state=0, bisecting_strategy=strategy).fit(X, sample_weight=weights)
    assert sorted(model.labels_[:12]) == list(range(12))
    check_one_answer(model, X, weights)


# Too few rows to divide


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_there_are_as_many_clusters_as_distinct_rows(dtype, rng, strategy):
    for seed in range(5):
        X = rng.permutation(np.repeat(rng.normal(size=(10, 2)), rng.integers(1, 30, size=10), axis=0)).astype(dtype)
        model = BisectingKMeans(10, random_state=seed, bisecting_strategy=strategy).fit(X)
        assert (len(set(model.labels_)), model.inertia_) == (10, 0.0)
        check_one_answer(model, X)


@pytest.mark.parametrize("strategy", STRATEGIES)
@pytest.mark.parametrize("distinct", [1, 2, 5])
def test_fewer_distinct_rows_than_clusters_are_told(strategy, distinct):
    X = np.repeat(np.arange(distinct)[:, None], 9, axis=0).astype(float)
    words = rf"distinct clusters \({distinct}\) found smaller than n_clusters \(9\).*Distinct rows in X: {distinct}"
    with pytest.warns(ConvergenceWarning, match=words) as seen:
        model = BisectingKMeans(9, random_state=0, bisecting_strategy=strategy).fit(X)
    assert seen[0].filename == __file__
    assert len(set(model.labels_)) == distinct
    assert np.isfinite(model.transform(X)).all()
    check_one_answer(model, X)


@pytest.mark.parametrize("strategy", STRATEGIES)
@pytest.mark.parametrize("init", ["random", "k-means++"])
@pytest.mark.parametrize("how", [{"max_iter": 1}, {"tol": 10.0}])
def test_rows_that_are_all_the_same_are_not_split_beside_their_center(rng, strategy, init, how):
    """Where steps end early, a centre is no mean: a single row has an inertia, and so have its duplicates."""
    for seed in range(10):
        X = rng.permutation(np.repeat(np.exp(4 * rng.normal(size=(12, 1))), rng.integers(1, 4, size=12), axis=0))
        weights = np.where(np.arange(len(X)) % 3, rng.random(len(X)), 0.0)
        for w in (None, weights):
            counted = np.ones(len(X), dtype=bool) if w is None else w > 0
            k = len(np.unique(X[counted]))
            model = BisectingKMeans(k, random_state=seed, bisecting_strategy=strategy, init=init, **how)
            assert len(set(model.fit(X, sample_weight=w).labels_[counted])) == k
            with pytest.warns(ConvergenceWarning, match="distinct clusters"):
                model.set_params(n_clusters=k + 2).fit(X, sample_weight=w)
            check_one_answer(model, X, w)
            assert model.tree_.inertia[model.tree_.clusters].sum() == pytest.approx(model.inertia_, rel=1e-12)


def test_a_row_whose_weighted_mean_is_rounded_is_not_split():
    X = np.array([[598846212634.6276], [0.0], [1.0], [2.0], [3.0]])
    weights = np.array([4.0311298644712923e-05, 1e4, 1.0, 1.0, 1.0])
    model = BisectingKMeans(5, random_state=0).fit(X, sample_weight=weights)
    assert model.inertia_ > 0.0  # so the mean of the first row alone is not that row
    assert len(set(model.labels_)) == 5


def test_parts_whose_means_float32_does_not_tell_apart():
    """Steps end with the means 0 and (1, 1, 1) / 3 beyond 2^23, where float32 holds whole numbers alone."""
    X = (2.0**23 + np.concatenate([np.zeros((1, 3)), np.eye(3)])).astype(np.float32)

    def init(X, n_clusters, random_state):
        return X.min() + np.array([[0.0] * 3, [1 / 3] * 3])

    check_one_answer(BisectingKMeans(2, init=init).fit(X), X)
    model = BisectingKMeans(4, init=init).fit(X)
    assert len(set(model.labels_)) == 4
    check_one_answer(model, X)


# What is given and told


def test_a_callable_is_asked_for_two_centers_of_the_rows_that_are_split(blobs):
    X, seen = blobs(100, 2, 3), []

    def init(X, n_clusters, random_state):
        seen.append((len(X), n_clusters, X.dtype, X.flags.writeable, type(random_state)))
        return X[:n_clusters]

    model = BisectingKMeans(4, init=init, n_init=2, random_state=0).fit(X)
    sizes = model.tree_.size[model.tree_.parent[[1, 1, 3, 3, 5, 5]]].astype(int)
    assert seen == [(size, 2, np.float64, False, np.random.RandomState) for size in sizes]
    with pytest.raises(ValueError, match=r"shape of the initial centers \(3, 2\) does not match"):
        BisectingKMeans(4, init=lambda X, n_clusters, random_state: X[:3]).fit(X)


def test_a_callable_sees_wide_numbers_of_narrow_rows(rng):
    types = set()

    def init(X, n_clusters, random_state):
        types.add(X.dtype)
        return X[:n_clusters]

    BisectingKMeans(4, init=init).fit(rng.integers(200, size=(50, 2)).astype(np.uint8))
    assert types == {np.dtype(np.float64)}


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("init", [[1.0], [2.0]], r"a str among \{'k-means\+\+', 'random'\} or a callable\. Got"),
        ("init", "k-means||", r"a str among \{'k-means\+\+', 'random'\} or a callable\. Got"),
        ("n_init", "auto", r"an int in the range \[1, inf\)"),
        ("n_init", 0, r"an int in the range \[1, inf\)"),
        ("bisecting_strategy", "widest", r"a str among \{'biggest_inertia', 'largest_cluster'\}\."),
        ("n_clusters", 0, r"an int in the range \[1, inf\)"),
    ],
)
def test_wrong_parameters_are_named(name, value, words):
    with pytest.raises(InvalidParameterError, match=f"The '{name}' parameter of BisectingKMeans must be {words}"):
        BisectingKMeans(**{name: value}).fit(np.eye(9))


def test_errors_of_the_rows_are_those_of_kmeans():
    with pytest.raises(ValueError, match="n_samples=3 should be >= n_clusters=4"):
        BisectingKMeans(4).fit(np.eye(3))
    with pytest.raises(ValueError, match=r"NaN \(first at row 1, column 0\).*\n?BisectingKMeans"):
        BisectingKMeans(2).fit([[1.0], [np.nan], [2.0]])
    with pytest.raises(ValueError, match="not fitted"):
        BisectingKMeans(2).predict(np.eye(3))
    with pytest.raises(ValueError, match="X has 2 features, but BisectingKMeans is expecting 3 features as input"):
        BisectingKMeans(2).fit(np.eye(3)).predict(np.eye(2))


def test_verbose_tells_steps_and_splits(capsys):
    BisectingKMeans(3, verbose=1, random_state=0).fit(np.arange(9.0)[:, None])
    told = capsys.readouterr().out
    assert told.count("Initialization complete") == told.count("New centroids from bisection: [[") == 2
    assert "Iteration 0, inertia" in told


def test_x_is_left_alone(blobs):
    X = blobs(300, 3, 3)
    before = X.copy()
    BisectingKMeans(5, copy_x=False, random_state=0).fit(X)
    np.testing.assert_array_equal(X, before)


def test_transform_tells_distances_to_all_centers(blobs):
    X = blobs(200, 3, 4)
    model = BisectingKMeans(6, random_state=0).fit(X)
    np.testing.assert_allclose(model.transform(X) ** 2, reference.distances_sq(X, model.cluster_centers_), rtol=1e-12)
    assert model.get_feature_names_out().tolist() == [f"bisectingkmeans{i}" for i in range(6)]
