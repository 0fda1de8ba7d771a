"""ckmeans.capi: whole fits by C have the bits of Python's loop, whatever rows, types, weights and threads."""

import ctypes
import math
import warnings

import c_api
import numpy as np
import pytest
from c_api import Fit

import ckmeans
from ckmeans import KMeans, capi

# From one thread to as many as cannot be had.
THREADS = (0, 1, 3, 100_000, 2**31 - 1)


def python_fit(X, k, init, weights=None, **options):
    """Fit by Python's loop: `algorithm="auto"` would leave short fits to C."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return KMeans(k, init=init, n_init=1, algorithm="lloyd", **options).fit(X, sample_weight=weights)


def same_as_python(X, k, init, weights=None, threads=0, **options):
    model = python_fit(np.ascontiguousarray(X), k, init, weights, **options)
    found = Fit(X, k, init, weights, n_threads=threads, **options)
    assert found.status == c_api.OK
    np.testing.assert_array_equal(found.centers, model.cluster_centers_)
    np.testing.assert_array_equal(found.labels, model.labels_)
    assert (found.inertia, found.n_iter) == (model.inertia_, model.n_iter_)
    assert found.converged == model.converged_


def rows_of(rng, n, d, dtype):
    X = rng.normal(size=(n, d)) * 10 + rng.integers(0, 5, (n, 1)) * 20
    return (np.clip(X, 0, 120) if np.dtype(dtype).kind in "ui" else X).astype(dtype)


@pytest.mark.parametrize("dtype", ["f4", "f8", "f2", "u1", "i1"])
def test_a_fit_from_given_centres_has_the_bits_of_python_s(isa, dtype, rng):
    for n, d, k in ((1, 1, 1), (700, 3, 9), (300, 40, 20), (520, 17, 2)):
        X = rows_of(rng, n, d, dtype)
        init = X[rng.choice(n, k, replace=False)].astype(float)
        same_as_python(X, k, init)
        same_as_python(X, k, init * 1.5, rng.random(n) * (rng.random(n) < 0.8) + (np.arange(n) < 1), tol=0.0)


@pytest.mark.parametrize("threads", THREADS)
def test_the_number_of_threads_changes_nothing(threads, rng):
    X = rows_of(rng, 9000, 24, "f8")
    weights = rng.random(9000)
    same_as_python(X, 20, X[:20], threads=threads, max_iter=5)
    same_as_python(X.astype("f2"), 20, X[:20].astype("f2"), weights, threads=threads, max_iter=3)
    one, many = (Fit(X, 20, seed=5, n_threads=n, max_iter=5) for n in (1, threads))
    assert one.bits() == many.bits()


@pytest.mark.parametrize("dtype", ["f4", "f8", "f2", "u1", "i1"])
def test_rows_lie_as_they_lie(dtype, rng):
    """With gaps, backwards, the same one again and again, and at odd addresses."""
    X = rows_of(rng, 300, 5, dtype)
    init, size = X[[0, 50, 100]].astype(float), X.itemsize
    wide = np.zeros((300, 9), dtype)
    wide[:, 2:7] = X
    for view in (wide[:, 2:7], wide[::-1, 2:7], np.broadcast_to(X[3], X.shape)):
        same_as_python(view, 3, init)
    raw = np.zeros(300 * (5 * size + 3) + 1, np.uint8)
    odd = np.lib.stride_tricks.as_strided(raw[1:].view(np.uint8), (300, 5 * size), (5 * size + 3, 1))
    odd[...] = X.view(np.uint8).reshape(300, 5 * size)
    unaligned = np.ndarray((300, 5), dtype, raw, 1, (5 * size + 3, size))
    assert size == 1 or not unaligned.flags.aligned
    same_as_python(unaligned, 3, init)


@pytest.mark.parametrize("power", [-1000, -600, -200, 200, 480, 1010])
def test_numbers_of_any_magnitude(power, rng):
    X = np.ldexp(rng.normal(size=(400, 3)), power)
    for weights in (None, rng.random(400), np.ldexp(rng.random(400), -power // 2)):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                python_fit(X, 5, X[:5], weights)
            except ValueError:
                assert Fit(X, 5, X[:5], weights).status == c_api.OUT_OF_RANGE
            else:
                same_as_python(X, 5, X[:5], weights)


def test_empty_clusters_are_relocated_as_python_does(rng):
    X = rng.normal(size=(500, 4))
    far = np.concatenate([X[:2], np.full((6, 4), 1e6) * np.arange(1, 7)[:, np.newaxis]])
    same_as_python(X, 8, far)
    same_as_python(X, 8, far, np.where(np.arange(500) % 3, 0.0, 1.0))
    few = np.repeat(rng.normal(size=(4, 2)), 50, axis=0)  # fewer distinct rows than clusters
    same_as_python(few, 7, few[:7])


# The end of a fit


@pytest.mark.parametrize(("max_iter", "tol"), [(1, 1e-4), (2, 0.0), (0, 0.0), (0, 1e-2)])
def test_when_a_fit_ends(max_iter, tol, rng):
    X = rng.normal(size=(900, 6))
    found = Fit(X, 9, X[:9], max_iter=max_iter, tol=tol)
    model = python_fit(X, 9, X[:9], max_iter=max_iter or 300, tol=tol)
    assert (found.n_iter, found.converged, found.inertia) == (model.n_iter_, model.converged_, model.inertia_)


def test_stop_ends_a_fit_with_the_centres_of_its_last_step(rng):
    X = rng.normal(size=(2000, 6))
    asked = []

    def stop(context):
        asked.append(context)
        return len(asked) == 4

    found = Fit(X, 9, X[:9], stop=stop, context=0x77, tol=0.0)
    assert (found.status, found.n_iter, found.converged) == (c_api.STOPPED, 4, False)
    assert asked == [0x77] * 4
    np.testing.assert_array_equal(found.centers, python_fit(X, 9, X[:9], max_iter=4, tol=0.0).cluster_centers_)
    same = Fit(X, 9, X[:9], stop=lambda context: 0, tol=0.0)
    assert same.bits() == Fit(X, 9, X[:9], tol=0.0).bits()


# k-means++


def documented_draw(seed, i):
    """SplitMix64, as ckmeans/embed/first_centers.c and docs/embedding.md have it."""
    mask = 2**64 - 1
    z = (seed + (i + 1) * 0x9E3779B97F4A7C15) & mask
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9 & mask
    z = (z ^ z >> 27) * 0x94D049BB133111EB & mask
    return ((z ^ z >> 31) >> 11) * 2.0**-53


def documented_centers(X, k, seed, weights):
    """The first centres, computed from what is documented; sums in the order of rows, up to 256."""
    trials, drawn = 2 + int(math.log(k)), iter(documented_draw(seed, i) for i in range(10_000))

    def row_at(masses):
        before = np.cumsum(masses)
        return int(np.flatnonzero(before > next(drawn) * before[-1])[0])

    chosen = [row_at(weights)]
    closest = ((X - X[chosen[0]]) ** 2).sum(axis=1)
    while len(chosen) < k:
        candidates = [row_at(weights * closest) for _ in range(trials)]
        left = [np.minimum(closest, ((X - X[i]) ** 2).sum(axis=1)) for i in candidates]
        best = int(np.argmin([(weights * one).sum() for one in left]))
        chosen.append(candidates[best])
        closest = left[best]
    return X[chosen]


@pytest.mark.parametrize("seed", [0, 2**64 - 1])
@pytest.mark.parametrize("k", [1, 2, 21])
def test_seeding_is_what_is_documented(isa, seed, k, rng):
    """Small whole numbers, so that no order of sums changes a bit; the first draw, and all that follow."""
    X = rng.integers(-50, 50, size=(200, 3)).astype(float)
    for weights in (None, rng.integers(0, 5, 200).astype(float)):
        first = documented_centers(X, k, seed, np.ones(200) if weights is None else weights)
        assert Fit(X, k, weights=weights, seed=seed).bits() == Fit(X, k, first, weights).bits()


def test_seeds_give_the_same_on_every_instruction_set(isa, rng):
    X = rng.normal(size=(1200, 10))
    found = [Fit(X.astype(dtype), 15, seed=3, n_threads=threads) for dtype in ("f4", "f8") for threads in (1, 3)]
    before = ckmeans.kernels.dispatch.instruction_set()
    ckmeans.kernels.dispatch.select("baseline")
    plain = [Fit(X.astype(dtype), 15, seed=3) for dtype in ("f4", "f8") for _ in (1, 3)]
    ckmeans.kernels.dispatch.select(before)
    assert [one.bits() for one in found] == [one.bits() for one in plain]
    assert found[0].bits() != Fit(X.astype("f4"), 15, seed=4).bits()


def test_seeding_is_as_good_as_python_s(blobs):
    X = blobs(1500, 4, 25, spread=0.05)
    ours = [Fit(X, 25, seed=seed, max_iter=1).inertia for seed in range(60)]
    theirs = [python_fit(X, 25, "k-means++", random_state=seed, max_iter=1).inertia_ for seed in range(60)]
    spread = math.hypot(np.std(ours), np.std(theirs)) / math.sqrt(60)
    assert np.mean(ours) < np.mean(theirs) + 4 * spread


def test_duplicates_and_rows_without_weight_are_no_trouble():
    X = np.repeat([[0.0, 1.0], [5.0, 5.0]], 20, axis=0)
    assert Fit(X, 5, seed=1).inertia == 0.0
    weights = np.where(np.arange(40) == 33, 2.0, 0.0)
    np.testing.assert_array_equal(Fit(X, 1, weights=weights).centers, [[5.0, 5.0]])


# What is refused

X = np.arange(12.0).reshape(6, 2)


def with_one(value):
    changed = X.copy()
    changed[4, 1] = value
    return changed


@pytest.mark.parametrize(
    ("arguments", "options", "status"),
    [
        ((X, 0), {}, c_api.BAD_ARGUMENT),
        ((X, -1), {}, c_api.BAD_ARGUMENT),
        ((X, 7), {}, c_api.BAD_ARGUMENT),
        ((X[:0], 1), {}, c_api.BAD_ARGUMENT),
        ((X[:, :0], 1), {}, c_api.BAD_ARGUMENT),
        ((X, 2), {"max_iter": -1}, c_api.BAD_ARGUMENT),
        ((X, 2), {"tol": -1e-9}, c_api.BAD_ARGUMENT),
        ((X, 2), {"tol": math.nan}, c_api.BAD_ARGUMENT),
        ((X, 2), {"tol": math.inf}, c_api.BAD_ARGUMENT),
        ((X, 2), {"n_threads": -1}, c_api.BAD_ARGUMENT),
        ((X, 2, None, np.zeros(6)), {}, c_api.BAD_ARGUMENT),
        ((X, 2, None, -np.ones(6)), {}, c_api.BAD_ARGUMENT),
        ((X, 2, None, with_one(math.nan)[:, 1]), {}, c_api.NOT_FINITE),
        ((X, 2, None, with_one(-math.inf)[:, 1]), {}, c_api.NOT_FINITE),
        ((with_one(math.nan), 2), {}, c_api.NOT_FINITE),
        ((with_one(-math.inf), 2), {}, c_api.NOT_FINITE),
        ((with_one(math.inf).astype("f4"), 2), {}, c_api.NOT_FINITE),
        ((with_one(math.nan).astype("f2"), 2), {}, c_api.NOT_FINITE),
        ((X, 2, with_one(math.inf)[4:]), {}, c_api.NOT_FINITE),
    ],
)
def test_a_fit_that_makes_no_sense(arguments, options, status):
    assert Fit(*arguments, **options).status == status


def test_structs_that_are_too_short_are_refused():
    """Longer ones are those of later headers."""
    whole = ctypes.sizeof(c_api.FitOptions)
    for size in range(whole):
        assert Fit(X, 2, struct_size=size).status == c_api.BAD_ARGUMENT, size
    assert Fit(X, 2, struct_size=whole + 64).status == c_api.OK
    result = c_api.FitResult(ctypes.sizeof(c_api.FitResult) - 1)
    options = c_api.FitOptions(whole, 2)
    room = np.empty(6), np.empty(6, np.int32)
    pointers = (ctypes.byref(options), *map(c_api.at, room), ctypes.byref(result))
    assert c_api.call["ckm_fit"](c_api.at(X), 1, 6, 2, 16, *pointers) == c_api.BAD_ARGUMENT


@pytest.mark.parametrize("missing", [0, 5, 6, 7])
def test_pointers_that_are_missing(missing):
    options = c_api.FitOptions(ctypes.sizeof(c_api.FitOptions), 2)
    centers, labels = np.empty((2, 2)), np.empty(6, np.int32)
    arguments = [c_api.at(X), 1, 6, 2, 16, ctypes.byref(options), c_api.at(centers), c_api.at(labels), None]
    assert c_api.call["ckm_fit"](*arguments) == c_api.OK
    arguments[missing] = None
    assert c_api.call["ckm_fit"](*arguments) == c_api.BAD_ARGUMENT


@pytest.mark.parametrize("dtype", [-1, 5, 2**31 - 1])
def test_types_that_there_are_not(dtype):
    options = c_api.FitOptions(ctypes.sizeof(c_api.FitOptions), 2)
    room = np.empty((2, 2)), np.empty(6, np.int32)
    pointers = (ctypes.byref(options), *map(c_api.at, room), None)
    assert c_api.call["ckm_fit"](c_api.at(X), dtype, 6, 2, 16, *pointers) == c_api.BAD_ARGUMENT


# Names


def test_functions_by_name():
    assert capi.signatures.keys() == c_api.ARGUMENTS.keys()
    assert all(f"{name}(" in text for name, text in capi.signatures.items())
    assert len({capi.address(name) for name in capi.signatures}) == len(capi.signatures)
    with pytest.raises(ValueError, match=r"name must be one of ckm_centers_new, .*; got 'ckm_predict'"):
        capi.address("ckm_predict")


def test_what_a_status_means():
    said = [c_api.call["ckm_error"](status).decode() for status in range(0, -6, -1)]
    assert len(set(said)) == 6
    assert said[0] == "no error"
    assert {c_api.call["ckm_error"](status) for status in (1, -6, 2**31 - 1, -(2**31))} == {b"unknown status"}
