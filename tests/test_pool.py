"""Rows in the blocks of a pool give the bits of rows in memory: however blocks are grouped, merged, and forgotten."""

import itertools
import multiprocessing
import pickle
from concurrent.futures import ProcessPoolExecutor

import numpy as np
import pytest

import ckmeans
from ckmeans import KMeans
from ckmeans.engines.pool import merged
from ckmeans.kernels import dispatch
from ckmeans.kernels.exact_sum import ExactSum

pytestmark = pytest.mark.filterwarnings("ignore::ckmeans.ConvergenceWarning", "ignore::ckmeans.DataWarning")


def assert_same_result(one, other):
    for name in ("cluster_centers_", "labels_", "cluster_sizes_"):
        expected, found = np.asarray(getattr(one, name)), np.asarray(getattr(other, name))
        assert (expected.dtype, expected.tobytes()) == (found.dtype, found.tobytes()), name
    for name in ("inertia_", "n_iter_", "converged_"):
        assert getattr(one, name) == getattr(other, name), name
    assert getattr(one, "total_inertia_", None) == getattr(other, "total_inertia_", None)
    np.testing.assert_allclose(other.cluster_inertia_, one.cluster_inertia_, rtol=1e-13)


def assert_same_fit(one, other):
    assert_same_result(one, other)
    for name in ("shift", "changed", "relocated"):
        assert one.history_[name].tobytes() == other.history_[name].tobytes(), name


def cut(X, cuts):
    ends = [0, *cuts, X.shape[0]]
    return [X[start:stop] for start, stop in itertools.pairwise(ends)]


class Scattered(ckmeans.Pool):
    """Blocks in groups that change from pass to pass, whose results come in any order; some memory is lost each time.

    All that goes there and comes back is pickled.
    """

    def __init__(self, parts, weights=None, seed=0, loses=0.3):
        self.parts, self.weights, self.loses = parts, weights, loses
        self.rng, self.memories, self.closed = np.random.default_rng(seed), [{} for _ in parts], 0

    def __len__(self):
        return len(self.parts)

    def map(self, function, each=None):
        group_of, found = self.rng.integers(0, 3, size=len(self)), []
        for group in range(3):
            for _ in range(1 + (self.rng.random() < 0.3)):  # some tasks are run twice
                sent, each_sent = pickle.loads(pickle.dumps((function, each)))
                one = pickle.dumps(sent(self.blocks(np.flatnonzero(group_of == group), each_sent)))
            found.append(one)
        return (pickle.loads(found[at]) for at in self.rng.permutation(3))

    def blocks(self, numbers, each):
        for number in numbers.tolist():
            if self.rng.random() < self.loses:
                self.memories[number].clear()
            weights = None if self.weights is None else self.weights[number]
            yield ckmeans.Block(number, self.parts[number], weights, each and each[number], self.memories[number])

    def close(self):
        self.closed += 1


@pytest.mark.parametrize("dtype", ["float64", "float32", "float16", "uint8", "int64"])
@pytest.mark.parametrize("weighted", [False, True])
@pytest.mark.parametrize("init", ["random", "k-means++", "k-means||", "array"])
def test_no_bit_tells_how_blocks_are_grouped(dtype, weighted, init, rng):
    for seed in range(2):
        n, d, k = int(rng.integers(60, 2000)), int(rng.integers(1, 9)), int(rng.integers(1, 20))
        X = np.clip(10 * rng.normal(size=(n, d)) + 50 * rng.integers(0, 3, size=(n, 1)), 0, 120).astype(dtype)
        weights = 0.37 * rng.integers(0, 4, size=n) if weighted else None
        cuts = sorted([0, 0, 1, *rng.integers(0, n + 1, size=9).tolist()])
        first = 1000 * rng.normal(size=(k, d)) if init == "array" else init  # far away: clusters become empty
        model = KMeans(k, init=first, random_state=seed, max_iter=25, n_init=1, init_size=k + n // 2 if seed else None)
        expected = model.fit(X, sample_weight=weights)
        pool = Scattered(cut(X, cuts), None if weights is None else cut(weights, cuts), seed)
        assert_same_fit(expected, KMeans(**model.get_params()).fit(pool))
        assert pool.closed


def test_empty_clusters_are_given_the_rows_of_memory(rng):
    X = np.round(3 * rng.normal(size=(400, 2)))  # ties
    weights = rng.integers(0, 3, size=400).astype(float)
    first = np.full((40, 2), 1e6)
    first[0] = 0.0
    for given in (None, weights):
        expected = KMeans(40, init=first, max_iter=30).fit(X, sample_weight=given)
        assert expected.history_["relocated"].sum() >= 39
        cuts = [1, 1, 90, 300]
        pool = Scattered(cut(X, cuts), None if given is None else cut(given, cuts))
        assert_same_fit(expected, KMeans(40, init=first, max_iter=30).fit(pool))


@pytest.mark.parametrize("scale", [1e148, 1e-158])
def test_squares_beyond_float64(scale, rng):
    X = scale * rng.normal(size=(300, 3))
    expected = KMeans(4, random_state=0).fit(X)
    assert_same_fit(expected, KMeans(4, random_state=0).fit(Scattered(cut(X, [7, 100]))))


def test_groups_on_processors_of_several_kinds(rng):
    X = (rng.normal(size=(2000, 40)) + rng.integers(0, 9, size=(2000, 1))).astype(np.float32)

    class OfSeveralKinds(Scattered):
        def blocks(self, numbers, each):
            dispatch.select(str(self.rng.choice(dispatch.available())))
            return super().blocks(numbers, each)

    expected, before = KMeans(20, random_state=0).fit(X), dispatch.instruction_set()
    try:
        assert_same_fit(expected, KMeans(20, random_state=0).fit(OfSeveralKinds(cut(X, [300, 301, 900]))))
    finally:
        dispatch.select(before)


def test_the_best_of_several_runs(rng):
    X = np.round(rng.normal(size=(300, 2)))
    expected = KMeans(7, init="random", n_init=6, random_state=3).fit(X)
    assert_same_fit(expected, KMeans(7, init="random", n_init=6, random_state=3).fit(Scattered(cut(X, [20, 111]))))


def test_sparse_blocks(rng):
    sparse = pytest.importorskip("scipy.sparse")
    X = sparse.csr_array(rng.normal(size=(500, 6)) * (rng.random((500, 6)) < 0.3))
    expected = KMeans(7, random_state=0).fit(X)
    assert_same_fit(expected, KMeans(7, random_state=0).fit(Scattered(cut(X, [0, 3, 256]))))


def test_a_memory_of_other_centers_does_no_harm(rng):
    X = rng.normal(size=(300, 3))

    class Spiteful(Scattered):
        def blocks(self, numbers, each):
            for block in super().blocks(numbers, each):
                if "labels" in block.memory:
                    key, labels = block.memory["labels"]
                    block.memory["labels"] = (b"another", *key[1:]), np.zeros_like(labels)
                yield block

    expected = KMeans(5, random_state=0).fit(X)
    assert_same_fit(expected, KMeans(5, random_state=0).fit(Spiteful(cut(X, [7, 100]))))


def test_listeners_hear_of_a_fit_here(rng):
    X, states = rng.normal(size=(300, 3)), []
    model = KMeans(5, random_state=0, callback=lambda state: states.append((state.labels, state.inertia)))
    model.fit(Scattered(cut(X, [7, 100])))
    expected = []
    KMeans(5, random_state=0, callback=lambda state: expected.append((state.labels, state.inertia))).fit(X)
    assert len(states) == len(expected) == model.n_iter_
    for (labels, inertia), (others, other) in zip(states, expected, strict=True):
        np.testing.assert_array_equal(labels, others)
        assert inertia == other


def test_an_interrupted_fit_asks_the_pool_later(rng):
    X = rng.normal(size=(300, 3))

    def interrupt(state):
        if state.step == 1:
            raise KeyboardInterrupt

    pool = Scattered(cut(X, [7, 100]))
    model = KMeans(5, random_state=0, callback=interrupt)
    with pytest.raises(KeyboardInterrupt):
        model.fit(pool)
    assert pool.closed
    assert model.labels_.tobytes() == model.predict(X).tobytes()
    assert model.inertia_ == -model.score(X)


def test_blocks_that_change_are_noticed(rng):
    X = rng.normal(size=(300, 3))
    pool, passes = Scattered(cut(X, [7, 100])), []

    class Changing(Scattered):
        def blocks(self, numbers, each):
            for block in super().blocks(numbers, each):
                yield block._replace(X=block.X + (len(passes) > 2) * (block.number == 1))

        def map(self, function, each=None):
            passes.append(0)
            return super().map(function, each)

    with pytest.raises(ValueError, match="X changed between two passes: block 1 holds other numbers"):
        KMeans(5, random_state=0).fit(Changing(pool.parts))


def test_a_pool_that_says_too_little():
    with pytest.raises(TypeError, match="Pool does not say how functions are run"):
        KMeans(2).fit(ckmeans.Pool())
    with pytest.raises(ValueError, match="sample_weight was given, and X is a pool"):
        KMeans(2).fit(Scattered([np.ones((3, 1))]), sample_weight=np.ones(3))
    with pytest.raises(TypeError, match="read block by block"):
        ckmeans.BisectingKMeans(2).fit(Scattered([np.ones((3, 1))]))


def test_what_is_merged_stays_as_it_is():
    sums = []
    for number in (1.0, 2.0, 4.0):
        sums.append(ExactSum())
        sums[-1].add(np.array([number]))
    assert merged(sums).value() == 7.0
    assert [one.value() for one in sums] == [1.0, 2.0, 4.0]
    assert merged([None, sums[0], None]).value() == 1.0
    assert merged([]) is None


# A pool of the standard library's processes, which keep nothing from pass to pass


def run_in_process(function, number, X, each):
    return function([ckmeans.Block(number, X, each=each)])


class Processes(ckmeans.Pool):
    """Each block is a group; memory is always lost."""

    def __init__(self, parts, executor):
        self.parts, self.executor = parts, executor

    def __len__(self):
        return len(self.parts)

    def map(self, function, each=None):
        each = [None] * len(self) if each is None else each
        jobs = zip(range(len(self)), self.parts, each, strict=True)
        running = [self.executor.submit(run_in_process, function, *job) for job in jobs]
        return (one.result() for one in running)


def test_a_pool_of_processes(blobs):
    X = blobs(4000, 5, 6, dtype=np.float32)
    expected = KMeans(9, random_state=0, max_iter=6).fit(X)
    with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context("spawn")) as executor:
        found = KMeans(9, random_state=0, max_iter=6).fit(Processes(cut(X, [100, 100, 2500]), executor))
    assert_same_fit(expected, found)
