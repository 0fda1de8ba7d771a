"""What pictures show: numbers in few digits, directions, places that do not overlap, colours that can be told apart."""

from itertools import combinations

import numpy as np
import pictures
import pytest

import ckmeans
from ckmeans.depiction import colors, layout, profile, projection
from ckmeans.depiction.clustered import Clustered


@pytest.mark.parametrize(
    ("values", "spread", "texts"),
    [
        ([5.006, 5.936, 6.588], 0.83, ["5.01", "5.94", "6.59"]),
        ([1.462, 4.26, 5.552], 1.77, ["1.46", "4.26", "5.55"]),
        ([12345.6, 98765.4], 30000, ["12,346", "98,765"]),
        ([2000.25, 2000.75], 0.5, ["2,000.25", "2,000.75"]),
        ([-0.001, 0.4], 0.3, ["0.00", "0.40"]),
        ([-0.5, 0.5], 0.5, ["\N{MINUS SIGN}0.50", "0.50"]),
        ([1.5e9, 2.25e9], 5e8, ["1.50e9", "2.25e9"]),
        ([2e-7, 3e-7], 1e-7, ["2.00e\N{MINUS SIGN}7", "3.00e\N{MINUS SIGN}7"]),
        ([1e300, -1e300], 1e300, ["1.00e300", "\N{MINUS SIGN}1.00e300"]),
        ([1700000003.1, 1700000009.7], 4.0, ["1,700,000,003.1", "1,700,000,009.7"]),
        ([1e30, 1e30 * (1 + 1e-8)], 1e22, ["1.0000000000e30", "1.0000000100e30"]),
        ([7.0, 7.0], 0.0, ["7.00", "7.00"]),
        ([0.0, 0.0], 0.0, ["0", "0"]),
        ([], 1.0, []),
    ],
)
def test_numbers_have_the_digits_that_tell_them_apart(values, spread, texts):
    assert profile.short_numbers(values, spread) == texts


def test_silhouettes_are_of_the_cluster_that_a_row_has_along_a_tree(rng):
    X = rng.normal(size=(400, 2))
    model = ckmeans.BisectingKMeans(7, random_state=0).fit(X)
    seen = Clustered(model, X, "test")
    distances = model.transform(X)
    own = distances[np.arange(len(X)), model.labels_]
    distances[np.arange(len(X)), model.labels_] = np.inf
    other = distances.min(axis=1)
    np.testing.assert_allclose(seen.silhouettes, (other - own) / np.maximum(own, other), rtol=1e-12)
    assert seen.silhouettes.min() < 0
    np.testing.assert_allclose(seen.mean_silhouettes, model.summary(X).silhouettes, rtol=1e-12)


def test_deviations_have_their_sign():
    assert [profile.signed(value) for value in (1.25, -1.26, 0.04, -0.04)] == [
        "+1.2",
        "\N{MINUS SIGN}1.3",
        "0.0",
        "0.0",
    ]


def test_a_cluster_stands_out_by_its_farthest_columns():
    X, names = pictures.iris()
    seen = profile.Profile(pictures.model_of_iris(), X, names, None, 30, "test")
    found = [[name for name, _ in profile.standing_out(row, names)] for row in seen.deviations[:2]]
    assert found == [["petal_length", "petal_width", "sepal_length"], ["sepal_width"]]


def test_without_rows_the_centres_are_compared_with_one_another():
    X, _ = pictures.iris()
    model = pictures.model_of_iris()
    seen = profile.Profile(model, None, None, None, 30, "test")
    assert "centres" in seen.measure
    spread = model.cluster_centers_[model.labels_]
    np.testing.assert_allclose(
        seen.deviations, (model.cluster_centers_ - X.mean(axis=0)) / spread.std(axis=0), atol=0.02
    )


@pytest.mark.parametrize("d", [2, 5, projection.EXACT, projection.EXACT + 50])
def test_directions_are_those_of_the_largest_variance(d):
    rng = np.random.default_rng(d)
    rows = rng.normal(size=(200, d)) * np.concatenate([[9, 5], np.ones(d - 2)])
    rows -= rows.mean(axis=0)
    found = projection.principal_directions(rows)
    _, _, expected = np.linalg.svd(rows, full_matrices=False)
    np.testing.assert_allclose(np.abs((found * expected[:2].T).sum(axis=0)), 1, atol=1e-6)
    assert (found[np.abs(found).argmax(axis=0), [0, 1]] > 0).all()


def test_a_projection_is_of_rows_drawn_and_tells_their_shares():
    X, _ = pictures.iris()
    clustered = Clustered(pictures.model_of_iris(), X, "test")
    seen = projection.project(clustered, 1000, np.random.default_rng(0))
    np.testing.assert_allclose(seen.shares, [0.925, 0.053], atol=0.001)
    np.testing.assert_array_equal(seen.labels, clustered.labels)
    np.testing.assert_allclose(seen.centers[0], seen.points[seen.labels == 0].mean(axis=0), atol=1e-9)
    some = projection.project(clustered, 40, np.random.default_rng(0))
    assert some.points.shape == (40, 2)
    assert some.n == 150


def test_places_on_a_line_keep_their_order_and_move_no_farther_than_they_must():
    np.testing.assert_array_equal(layout.spread_along([3.0, 1.0, 9.0], 1.0), [3, 1, 9])
    np.testing.assert_allclose(layout.spread_along([5.0, 5.0, 5.0], 2.0), [3, 5, 7])
    np.testing.assert_allclose(layout.spread_along([0.0, 1.0, 10.0], 2.0), [-0.5, 1.5, 10])
    assert len(layout.spread_along([], 1.0)) == 0


def test_boxes_are_moved_apart_and_stay_inside():
    rng = np.random.default_rng(0)
    for places in (rng.uniform(0, 300, size=(40, 2)), np.full((20, 2), 150.0), np.zeros((6, 2))):
        found = layout.spread_apart(places, np.full((len(places), 2), [20.0, 14.0]), 300, 300)
        assert (found >= [10, 7]).all()
        assert (found <= [290, 293]).all()
        for a, b in combinations(found, 2):
            assert (np.abs(a - b) >= [19.5, 13.5]).any()


def test_forty_two_clusters_look_different():
    looks = {(colors.color_of(j), colors.shape_of(j)) for j in range(colors.LOOKS)}
    assert len(looks) == colors.LOOKS == 42


def test_colours_go_from_blue_over_near_white_to_orange_as_evenly_in_grey():
    greys = [colors.contrast(colors.diverging(share), "#ffffff") for share in np.linspace(-1, 1, 21)]
    assert np.all(np.diff(greys[:11]) < 0)
    assert np.all(np.diff(greys[10:]) > 0)
    assert colors.diverging(-5) == colors.diverging(-1) == colors.DIVERGING[0]
    assert colors.diverging(0) == colors.MIDDLE


# How colours look to eyes that lack one kind of cone: G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, 2009, on
# linear red, green and blue.
DEFICIENT = {
    "no red": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    "no green": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
}


@pytest.mark.parametrize("eyes", DEFICIENT)
def test_neighbouring_colours_differ_for_colour_blind_eyes(eyes):
    for first, second in combinations(colors.CLUSTERS, 2):
        seen = [np.array([int(c[i : i + 2], 16) for i in (1, 3, 5)]) / 255 for c in (first, second)]
        a, b = (np.clip(np.array(DEFICIENT[eyes]) @ each**2.2, 0, 1) ** (1 / 2.2) for each in seen)
        assert np.linalg.norm(a - b) > 0.1, (first, second)
