"""Rows against centres: every instruction set, float type and tail against the oracle, to the last bit."""

from fractions import Fraction

import numpy as np
import pytest
import reference
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from instruction_sets import EDGES, best_with_all
from single_passes import assign, assign_into

import ckmeans
from ckmeans.engines.threads import Threads
from ckmeans.kernels.assign import AllDistances, AssignedDistances, Inertia, Nearest
from ckmeans.kernels.storage import block_rows
from ckmeans.rows import Rows

DEEP = (127, 128, 129, 255, 256, 257, 1000)


def mixed_rows(n, d, k, dtype):
    """Rows and centres of which a third is far from any doubt, a third is on a grid, a third halfway between two."""
    rng = np.random.default_rng([n, d, k])
    centers = rng.normal(size=(k, d)).astype(dtype).astype(np.float64)
    centers[::2] = np.round(centers[::2])
    X = rng.normal(size=(n, d))
    X[1::3] = np.round(X[1::3])
    halfway = len(X[2::3])
    X[2::3] = (centers[rng.integers(k, size=halfway)] + centers[rng.integers(k, size=halfway)]) / 2
    return X.astype(dtype), centers


def check_all(n, d, k, dtype):
    """Everything that the tiles compute of rows and centres equals the oracle, bit by bit."""
    X, centers = mixed_rows(n, d, k, dtype)
    distances_sq = reference.distances_sq(X, centers)
    expected = distances_sq.argmin(axis=1)
    labels, closest_sq = ckmeans.assign(X, centers, return_distances_sq=True)
    np.testing.assert_array_equal(labels, expected)
    np.testing.assert_array_equal(closest_sq, distances_sq.min(axis=1))
    np.testing.assert_array_equal(ckmeans.distances(X, centers), np.sqrt(distances_sq).astype(dtype))


@best_with_all("d", [*range(1, 68), *DEEP], [*(d for d in EDGES if d < 68), *DEEP])
def test_every_number_of_columns(isa, dtype, d):
    check_all(101 * d % 300 + 1, d, 37 * d % 130 + 1, dtype)


@pytest.mark.parametrize("d", [4097, 4608, 4623, 4624, 4625, 8200])
def test_rows_so_wide_that_they_are_packed_in_bands(isa, dtype, d):
    """Bands of 512 columns, of which the last has as many as a vector at least; with few rows and with tails."""
    for n, k in [(2, 3), (9, 9), (16, 1), (70, 6)]:
        check_all(n, d, k, dtype)


def test_wide_rows_and_more_centers_than_wait_between_two_bands(isa, dtype):
    check_all(80, 4700, 215, dtype)


@pytest.mark.parametrize("magnitude", [1e-170, 1e160])
def test_wide_rows_whose_squares_leave_float64(isa, magnitude):
    X, centers = mixed_rows(40, 4700, 9, np.float64)
    distances_sq = reference.distances_sq(X, centers)
    power = 2.0 ** np.round(np.log2(magnitude))
    labels = ckmeans.assign(X * power, centers * power)
    np.testing.assert_array_equal(labels, distances_sq.argmin(axis=1))
    np.testing.assert_array_equal(ckmeans.distances(X * power, centers * power), np.sqrt(distances_sq) * power)


@best_with_all("k", range(1, 131), EDGES)
def test_every_number_of_centers(isa, dtype, k):
    check_all(89 * k % 300 + 1, 29 * k % 67 + 1, k, dtype)


@pytest.mark.parametrize("d", [1, 2, 3, 4, 5, 130])
def test_every_number_of_rows(isa, dtype, d):
    """Also the tails of a panel of rows, and of a block of 256: rows beyond n are neither read nor written."""
    X, centers = mixed_rows(300, d, 7, dtype)
    expected = reference.assign(X, centers)
    for n in range(1, 301):
        labels = np.full(302, -7, dtype=np.int32)
        assign_into(X[:n], centers, labels[1:-1][:n])
        np.testing.assert_array_equal(labels[1 : n + 1], expected[:n])
        assert labels[0] == -7
        assert (labels[n + 1 :] == -7).all()


def test_rows_in_a_clear_place_are_certified_by_float32(isa, dtype):
    rng = np.random.default_rng(1)
    centers = np.arange(12.0)[:, np.newaxis] * np.ones(9)
    X = (centers[rng.integers(12, size=700)] + rng.uniform(-0.3, 0.3, size=(700, 9))).astype(dtype)
    labels, decided = assign(X, centers)
    np.testing.assert_array_equal(labels, reference.assign(X, centers))
    assert decided == 0


def test_rows_on_a_tie_are_decided_by_float64_for_the_lowest_index(isa, dtype):
    grid = np.stack(np.meshgrid(np.arange(20.0), np.arange(20.0)), axis=-1).reshape(-1, 2).astype(dtype)
    centers = grid[::7] + 0.5
    labels, decided = assign(grid, centers)
    distances_sq = reference.distances_sq(grid, centers)
    np.testing.assert_array_equal(labels, distances_sq.argmin(axis=1))
    ties = ((distances_sq == distances_sq.min(axis=1, keepdims=True)).sum(axis=1) > 1).sum()
    assert 100 < ties <= decided


@pytest.mark.parametrize("copies", [2, 8, 9, 50])
def test_of_equal_centers_the_first_wins(isa, dtype, copies):
    X, centers = mixed_rows(200, 5, 3, dtype)
    labels, decided = assign(X, np.concatenate([centers] * copies))
    np.testing.assert_array_equal(labels, reference.assign(X, centers))
    assert decided == len(X)


@pytest.mark.parametrize("d", [1, 2, 3, 5, 17, 128, 129, 300])
@pytest.mark.parametrize("far", [0.0, 1.0, 30.0, "unlike the sample"])
def test_rows_near_a_bisector_down_to_less_than_a_rounding(isa, dtype, d, far):
    """At every distance from the bisector, and along it at `far` times the distance of the centres.

    Sixteen rows tell the screening how far rows lie; here too are those of which the others are nothing like.
    """
    rng = np.random.default_rng(d)
    centers = rng.normal(size=(6, d)).astype(dtype).astype(np.float64)
    pairs = centers[np.stack([rng.permutation(6)[:2] for _ in range(4000)])]
    aside = rng.normal(size=(4000, d)) * (1e4 if isinstance(far, str) else far) / np.sqrt(d)
    if isinstance(far, str):
        aside[:: 4000 // 16] = 0
    apart = pairs[:, 0] - pairs[:, 1]
    aside -= apart * ((aside * apart).sum(axis=1) / (apart**2).sum(axis=1))[:, np.newaxis]
    step = rng.choice([-1, 1], size=4000) * 2.0 ** rng.uniform(-45, -1, size=4000)
    X = (pairs.mean(axis=1) + aside + apart * step[:, np.newaxis]).astype(dtype)
    labels, decided = assign(X, centers)
    np.testing.assert_array_equal(labels, reference.assign(X, centers))
    assert 0 < decided < len(X)


@pytest.mark.parametrize("d", [1, 2, 16, 200])
def test_ulps_from_the_bisector_far_from_zero(isa, dtype, d):
    """Neighbouring floats on both sides of a bisector, at an offset that cancels most digits."""
    rng = np.random.default_rng(d)
    centers = (1e5 + rng.normal(size=(30, d))).astype(dtype).astype(np.float64)
    X = np.repeat(((centers[:15] + centers[15:]) / 2).astype(dtype), 9, axis=0)
    for i in range(9):
        for _ in range(abs(i - 4)):
            X[i::9] = np.nextafter(X[i::9], dtype(np.inf if i > 4 else -np.inf))
    labels, _ = assign(X, centers)
    np.testing.assert_array_equal(labels, reference.assign(X, centers))


def test_screening_errors_that_float32_cannot_see(isa):
    """A centre that float32 would swear is nearer: differences below float32's digits, in many columns."""
    d = 64
    X = np.ones((100, d), dtype=np.float64)
    X[:, 0] += np.arange(100) * 1e-9
    centers = np.stack([np.full(d, 2.0), np.full(d, 0.0)])
    centers[0] -= 1e-12
    labels, decided = assign(X, centers)
    np.testing.assert_array_equal(labels, reference.assign(X, centers))
    assert decided == 100


@pytest.mark.parametrize("offset", [0.0, 1e3, 1e6, -4e7])
@pytest.mark.parametrize("d", [2, 8, 64])
def test_any_distance_from_the_origin(isa, dtype, d, offset):
    rng = np.random.default_rng(2)
    X = (offset + 40 * rng.normal(size=(600, d))).astype(dtype)
    centers = X[::50].astype(np.float64) + 0.25
    labels, decided = assign(X, centers)
    np.testing.assert_array_equal(labels, reference.assign(X, centers))
    assert decided < 60


def test_screening_leaves_few_rows_in_doubt(isa, dtype):
    """Far from zero and in many columns: what the rounding bound cannot certify stays the exception."""
    rng = np.random.default_rng(3)
    for d in (2, 50, 784):
        X = (1000 + rng.normal(size=(2000, d))).astype(dtype)
        assert assign(X, X[:40])[1] < 40 + 0.05 * len(X), d


def exact_nearest(X, centers):
    """The nearest centre in rational arithmetic."""
    X, centers = np.asarray(X, dtype=np.float64).tolist(), np.asarray(centers, dtype=np.float64).tolist()

    def distance_sq(x, y):
        return sum((Fraction(a) - Fraction(b)) ** 2 for a, b in zip(x, y, strict=True))

    return [min(range(len(centers)), key=lambda c: distance_sq(x, centers[c])) for x in X]


F32_MAX = float(np.finfo(np.float32).max)
SIDES = np.array([[-3.0, 1], [-2, 2], [-1, 7], [2, 2], [3, -5], [1, 1]])


@pytest.mark.parametrize(
    "unit",
    [1e-300, 1e-200, 1e-40, 1e-20, 1e20, 1e30, 1e200, 1e300, (1e300, 1e-300), (1e-300, 1e300), (1e150, 1e-150)],
    ids=str,
)
def test_extreme_units(isa, dtype, unit):
    if dtype == np.float32 and not all(1e-44 < u < 1e38 for u in np.atleast_1d(unit)):
        pytest.skip("not a float32 number")
    X = (SIDES * unit).astype(dtype)
    centers = X[[0, 4]].astype(np.float64)
    np.testing.assert_array_equal(assign(X, centers)[0], exact_nearest(X, centers))


@pytest.mark.parametrize("d", [1, 2, 3, 4, 5])
@pytest.mark.parametrize("far", [1.0, 1e200])
def test_two_centers_in_few_columns(isa, dtype, d, far):
    """Float64 decides at once; whole numbers make ties, and squares of far rows are infinite."""
    rng = np.random.default_rng(d)
    if dtype == np.float32 and far > 1:
        pytest.skip("not a float32 number")
    for n in (1, 3, 4, 255, 257, 1000):
        X = rng.integers(-5, 6, size=(n, d)).astype(dtype)
        X[rng.integers(n, size=3)] *= dtype(far)
        centers = rng.integers(-5, 6, size=(2, d)).astype(np.float64)
        # Squares of far rows overflow.
        unit = np.where(np.abs(X.astype(np.float64)) > 1e150, 2.0**-520, 1.0).min(axis=1)
        expected = [reference.assign(x[np.newaxis] * u, centers * u)[0] for x, u in zip(X, unit, strict=True)]
        np.testing.assert_array_equal(assign(X, centers)[0], expected)


@pytest.mark.parametrize(
    ("X", "centers"),
    [
        ([[F32_MAX], [-F32_MAX], [0.9 * F32_MAX], [0]], [[-F32_MAX]] * 20 + [[F32_MAX], [0]]),
        ([[F32_MAX] * 40, [0] * 40, [1] * 40], [[F32_MAX] * 40, [0.5] * 40]),
        ([[1e-45], [3e-45], [7e-45], [1e-38]], [[0], [5e-45], [1e-38]]),
        ([[1e30, 0], [1e30, 1e-20]], [[1e30, 0], [1e30, 1e-20]]),
        ([[0], [1], [20], [19], [3e38]], [[0], [20], [3e38]]),
        ([[5, 5]] * 3, [[5, 5]] * 2),
        ([[-1e-45], [1e30]], [[0]]),
    ],
    ids=["largest", "largest squared", "denormal", "constant column", "outlier", "constant", "one center"],
)
def test_extremes_of_float32(isa, dtype, X, centers):
    X = np.array(X, dtype=np.float32).astype(dtype)
    centers = np.array(centers, dtype=np.float32).astype(np.float64)
    np.testing.assert_array_equal(assign(X, centers)[0], exact_nearest(X, centers))


@pytest.mark.parametrize(
    ("X", "centers"),
    [
        ([[1e-310], [4e-310], [5e-324]], [[0], [5e-310]]),
        ([[1e300, 0], [1e300, 1], [1e300, 0.2]], [[1e300, 0], [1e300, 1]]),
        ([[1e300, 0], [1e300, 1e-20]], [[1e300, 0], [1e300, 1e-20]]),
        ([[0], [1], [20], [19], [1e300]], [[0], [20], [1e300]]),
        ([[1e308], [-1e308], [6e307], [0]], [[-1e308]] * 20 + [[1e308], [0]]),
    ],
    ids=["denormal", "constant column", "constant column, small spread", "outlier", "largest"],
)
def test_extremes_of_float64(isa, X, centers):
    X, centers = np.array(X, dtype=np.float64), np.array(centers, dtype=np.float64)
    np.testing.assert_array_equal(assign(X, centers)[0], exact_nearest(X, centers))


def test_inertia_is_the_exactly_rounded_sum_of_rounded_terms(isa, dtype):
    X, centers = mixed_rows(1000, 7, 11, dtype)
    labels, distances_sq = ckmeans.assign(X, centers, return_distances_sq=True)
    weights = np.random.default_rng(0).uniform(size=len(X))
    for given_weights in (None, weights):
        terms = distances_sq if given_weights is None else distances_sq * given_weights
        expected = float(sum(map(Fraction, terms.tolist())))
        for order in (np.arange(1000), np.random.default_rng(1).permutation(1000)):
            some = None if given_weights is None else given_weights[order]
            assert Rows(X[order], some, Threads(1)).inertia(centers, labels[order]) == expected


@pytest.mark.parametrize(
    ("size", "weight", "words"),
    [
        (1.7e308, 1.0, r"inertia is beyond float64: column 1 reaches 1.7e\+308; divide X by 1e\+308"),
        (1e200, 1.0, r"inertia is beyond float64: column 1 reaches 1e\+200; divide X by 1e\+200"),
        (1e100, 1e150, r"inertia is beyond float64: column 1 reaches 1e\+100; divide X by 1e\+175"),
        (1e-170, 1.0, r"inertia is below float64: column 1 reaches 1e-170; divide X by 1e-170"),
        (1e-100, 1e-150, r"inertia is below float64: column 1 reaches 1e-100; divide X by 1e-175"),
    ],
)
def test_an_inertia_that_float64_cannot_hold_says_what_to_do(isa, size, weight, words):
    X, labels = np.array([[0.0, 1.0], [0.0, -1.0], [0.5, 0.0]]) * size, np.zeros(3, dtype=np.int32)
    centers, weights = np.full((1, 2), 0.25 * size), np.full(3, weight)
    with pytest.raises(ValueError, match=words) as error:
        Rows(X, weights, Threads(1)).inertia(centers, labels)
    divisor = float(str(error.value).rsplit(" ", 1)[1])
    assert 0 < Rows(X / divisor, weights, Threads(1)).inertia(centers / divisor, labels) < np.inf
    total = Rows(X, weights, Threads(1)).exact_inertia(centers, labels)
    assert total.value() == (np.inf if size > 1 else 0.0)
    assert not total.is_zero


def test_an_inertia_of_zero_is_zero(isa):
    X = np.full((5, 2), 1e-200)
    assert Rows(X, engine=Threads(1)).inertia(X[:1].copy(), np.zeros(5, dtype=np.int32)) == 0.0


def test_passes_take_any_range_of_blocks(isa, dtype):
    X, centers = mixed_rows(1000, 6, 9, dtype)
    labels = np.full(1000, -7, dtype=np.int32)
    rows, block = Rows(X), block_rows()
    work = Nearest(rows, rows.prepared_to_assign(centers), labels)
    work.prepare(1)
    work(1, 2, 1)
    np.testing.assert_array_equal(labels[block : 2 * block], reference.assign(X, centers)[block : 2 * block])
    assert (np.delete(labels, np.s_[block : 2 * block]) == -7).all()


def test_centers_prepared_for_rows_of_one_float_type_refuse_the_other():
    X, centers = mixed_rows(10, 2, 3, np.float32)
    ready, wide = Rows(X).prepared(centers, screen=True), Rows(X.astype(np.float64))
    labels, out = np.empty(10, dtype=np.int32), np.empty(10)
    for work, arguments in (
        (Nearest, (labels,)),
        (AssignedDistances, (labels, out)),
        (Inertia, (labels,)),
        (AllDistances, (np.empty((10, 3)),)),
    ):
        with pytest.raises(TypeError, match="another storage or float type"):
            work(wide, ready, *arguments)


@st.composite
def problems(draw, elements):
    """A few centres and rows in a few columns."""
    k, n, d = draw(st.integers(1, 9)), draw(st.integers(1, 40)), draw(st.integers(1, 6))
    both = draw(arrays(np.float32, (n + k, d), elements=elements))
    return both[:k].astype(np.float64), both[k:]


ANY = problems(st.floats(-1000, 1000, width=32))
WHOLE = problems(st.integers(-20, 20).map(float))
SHARED = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


@SHARED
@given(st.one_of(ANY, WHOLE))
def test_labels_are_the_argmin(isa, dtype, problem):
    centers, X = problem[0], problem[1].astype(dtype)
    np.testing.assert_array_equal(assign(X, centers)[0], reference.assign(X, centers))


@SHARED
@given(ANY, st.integers(-60, 60))
def test_scaling_by_a_power_of_two_changes_no_label(isa, dtype, problem, exponent):
    centers, X = problem[0], problem[1].astype(dtype)
    factor = dtype(2.0**exponent)
    scaled = X * factor
    assume((scaled / factor == X).all())
    np.testing.assert_array_equal(assign(scaled, centers * float(factor))[0], assign(X, centers)[0])


@SHARED
@given(WHOLE, st.integers(-(2**15), 2**15))
def test_translation_without_rounding_changes_no_label(isa, dtype, problem, offset):
    centers, X = problem[0], problem[1].astype(dtype)
    np.testing.assert_array_equal(assign(X + dtype(offset), centers + offset)[0], assign(X, centers)[0])


@SHARED
@given(ANY, st.randoms(use_true_random=False))
def test_permutations_of_rows_permute_the_labels(isa, dtype, problem, random):
    centers, X = problem[0], problem[1].astype(dtype)
    order = random.sample(range(len(X)), len(X))
    np.testing.assert_array_equal(assign(X[order], centers)[0], assign(X, centers)[0][order])
