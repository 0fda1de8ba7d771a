"""The tree of bisecting k-means outside of a fit: in pickles and files, and what is none."""

import pickle

import numpy as np
import pytest

import ckmeans
from ckmeans import BisectingKMeans
from ckmeans.bisection import checked_tree


def test_pickles_predict_the_same(blobs):
    X = blobs(200, 3, 4)
    model = BisectingKMeans(6, random_state=0).fit(X)
    twin = pickle.loads(pickle.dumps(model))
    np.testing.assert_array_equal(twin.predict(X), model.labels_)
    np.testing.assert_array_equal(twin.tree_.children, model.tree_.children)


def test_files_hold_the_tree(blobs, tmp_path):
    X = blobs(200, 3, 4)
    model = BisectingKMeans(6, random_state=0).fit(X)
    model.save(tmp_path / "model")
    twin = ckmeans.load(tmp_path / "model")
    np.testing.assert_array_equal(twin.predict(X), model.labels_)
    for name, array in vars(model.tree_).items():
        np.testing.assert_array_equal(getattr(twin.tree_, name), array)


@pytest.mark.parametrize(
    ("name", "change", "words"),
    [
        ("parent", lambda parent: parent[::-1].copy(), "parent of a tree must name an earlier node"),
        ("parent", lambda parent: parent[:-1], "children of a tree must not have .* shape"),
        ("parent", lambda parent: parent + 99 * (parent == 0), "parent of a tree must name an earlier node"),
        ("children", lambda children: children[:, ::-1], "children of a tree must be the nodes"),
        ("label", lambda label: np.minimum(label, 2), "label of a tree must number its clusters"),
        ("label", np.abs, "label of a tree must number its clusters"),
        ("center", lambda center: center * np.nan, "center of a tree must be finite"),
        ("size", lambda size: size.astype(int), "size of a tree must not have dtype int"),
    ],
)
def test_what_is_no_tree_is_refused(blobs, name, change, words):
    arrays = vars(BisectingKMeans(4, random_state=0).fit(blobs(200, 3, 4)).tree_)
    assert vars(checked_tree(arrays)).keys() == arrays.keys()
    with pytest.raises(ValueError, match=words):
        checked_tree({**arrays, name: change(arrays[name])})
