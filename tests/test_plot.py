"""ckmeans.plot: pictures look as those that were looked at, wherever they are drawn, and say what is wrong."""

import sys
import warnings

import numpy as np
import pictures
import pytest

import ckmeans
from ckmeans import plot


@pytest.fixture
def plt():
    matplotlib = pytest.importorskip("matplotlib")
    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    with matplotlib.rc_context(matplotlib.rcParamsDefault | {"backend": "Agg"}), warnings.catch_warnings():
        warnings.simplefilter("error")
        yield plt
    plt.close("all")


def stored(name):
    from matplotlib.image import imread

    return imread(pictures.FOLDER / f"{name}.png")[..., :3]


def test_every_stored_picture_is_drawn():
    assert {path.stem for path in pictures.FOLDER.glob("*.png")} == pictures.PICTURES.keys()


def parts(ax):
    """Return {kind: the first artist of it} of what is to be seen on axes."""
    kinds = {}
    for artist in ax.get_children():
        nothing = hasattr(artist, "get_text") and not artist.get_text()
        nothing |= hasattr(artist, "get_ticklocs") and not len(artist.get_ticklocs())
        if artist.get_visible() and not nothing and artist is not ax.patch:
            kinds.setdefault(type(artist).__name__, artist)
    return kinds


def overlapping(ax):
    """Return the texts of axes, tick labels included, that lie on one another."""
    from matplotlib.text import Text

    ax.figure.draw_without_rendering()
    ticks = [
        tick.label1
        for axis, (low, high) in ((ax.xaxis, sorted(ax.get_xlim())), (ax.yaxis, sorted(ax.get_ylim())))
        for tick in axis.get_major_ticks()
        if low <= tick.get_loc() <= high
    ]
    labels = [*ax.texts, *ticks, ax.xaxis.label, ax.yaxis.label, ax.title, ax._left_title]
    # Text's own method: an annotation's box holds its arrow, too.
    boxes = [(label.get_text(), Text.get_window_extent(label)) for label in labels if label.get_text()]
    return [
        (a, b)
        for i, (a, box) in enumerate(boxes)
        for b, other in boxes[:i]
        if min(box.x1, other.x1) - max(box.x0, other.x0) > 1 and min(box.y1, other.y1) - max(box.y0, other.y0) > 1
    ]


@pytest.mark.parametrize("name", pictures.PICTURES)
def test_a_picture_looks_as_it_looked_when_it_was_stored(plt, capsys, name):
    ax = pictures.PICTURES[name](plot)
    as_it_was = stored(name)
    assert pictures.difference(pictures.pixels_of(ax), as_it_was) < pictures.TOLERANCE
    ax.figure.set_layout_engine("none")  # what is left of it stays where it is
    assert overlapping(ax) == []
    if name in plot.__all__:
        for kind, artist in parts(ax).items():
            artist.set_visible(False)
            found = pictures.difference(pictures.pixels_of(ax), as_it_was)
            artist.set_visible(True)
            assert found >= pictures.TOLERANCE, f"nobody would miss the {kind}"


@pytest.mark.parametrize("name", plot.__all__)
def test_it_is_drawn_on_the_axes_that_are_given_and_shown_by_nobody(plt, capsys, monkeypatch, name):
    monkeypatch.setattr(plt, "show", lambda *_: pytest.fail("plt.show() was called"))
    given = plt.figure(figsize=(8, 6)).subplots(2, 2)
    before = plt.get_fignums()

    class OnGiven:
        """ckmeans.plot, whose functions draw on one of four axes."""

        def __getattr__(self, function):
            return lambda *arguments, **options: getattr(plot, function)(*arguments, ax=given[1, 0], **options)

    assert pictures.PICTURES[name](OnGiven()) is given[1, 0]
    assert plt.get_fignums() == before


# What pictures say


def test_names_are_those_of_the_frame_and_may_be_anything(plt):
    pandas = pytest.importorskip("pandas")
    X, _ = pictures.iris()
    frame = pandas.DataFrame(X, columns=["$x_1^$ cost", "a" * 60, "b\n\x1b[31m", "\u202eworth"])
    model = ckmeans.KMeans(3, init=X[[0, 50, 100]], n_init=1).fit(frame)
    ax = plot.profiles(model, frame)
    said = [label.get_text() for label in ax.get_yticklabels()]
    assert said == ["$x_1^$ cost", "a" * 19 + "\N{HORIZONTAL ELLIPSIS}" + "a" * 8, "b  [31m", "worth"]
    ax.figure.canvas.draw()
    assert [label.get_text() for label in plot.profiles(model).get_yticklabels()] == said
    assert plot.scatter(ckmeans.KMeans(1).fit(frame[["b\n\x1b[31m"]]), frame[["b\n\x1b[31m"]]).get_xlabel() == "b  [31m"


def test_profiles_tell_the_centres_in_the_units_asked_for(plt):
    X, names = pictures.iris()
    mean, deviation = X.mean(axis=0), X.std(axis=0)
    model = pictures.model_of_iris()
    scaled = pictures.fitted((X - mean) / deviation, (model.cluster_centers_ - mean) / deviation, max_iter=1, tol=0)
    scaled.cluster_centers_ = (model.cluster_centers_ - mean) / deviation
    plain = plot.profiles(model, X, names=names)
    again = plot.profiles(scaled, (X - mean) / deviation, names=names, units=(deviation, mean))
    assert [text.get_text() for text in plain.texts] == [text.get_text() for text in again.texts]
    assert [text.get_text() for text in plain.texts][:4] == ["5.01", "3.43", "1.46", "0.25"]
    np.testing.assert_allclose(plain.collections[0].get_array(), again.collections[0].get_array(), atol=1e-12)
    expected = ((model.cluster_centers_ - mean) / deviation).T
    np.testing.assert_allclose(plain.collections[0].get_array(), expected, atol=1e-12)


def test_of_many_columns_those_that_differ_are_shown_and_it_is_said(plt):
    X = np.random.default_rng(0).normal(size=(300, 200))
    X[:100, 137] += 9
    ax = plot.profiles(ckmeans.KMeans(2, random_state=0, n_init=5).fit(X), X)
    assert ax.get_title(loc="left") == "first 30 of 200 columns by spread"
    assert ax.get_yticklabels()[0].get_text() == "x137"
    assert len(ax.get_yticklabels()) == 30


def test_more_clusters_than_have_room_are_drawn(plt):
    X = np.random.default_rng(0).normal(size=(500, 3))
    model = ckmeans.KMeans(110, init=X[:110], n_init=1, max_iter=2).fit(X)
    for ax in (plot.profiles(model, X), plot.sizes(model), plot.scatter(model, X), plot.silhouettes(model, X)):
        assert overlapping(ax) == []


@pytest.mark.parametrize("value", [0.0, 1e9])
def test_rows_that_are_all_alike_are_drawn(plt, value):
    X = np.full((5, 2), value)
    model = ckmeans.KMeans(1).fit(X)
    for ax in (plot.profiles(model, X), plot.silhouettes(model, X), plot.sizes(model)):
        ax.figure.draw_without_rendering()
    assert "0.0% of the variance" in plot.scatter(model, X).get_xlabel()


def test_sparse_rows_give_the_pictures_of_their_dense_copy(plt):
    sparse = pytest.importorskip("scipy.sparse")
    X, _ = pictures.iris()
    model = pictures.model_of_iris()
    for draw in (plot.profiles, plot.scatter, plot.silhouettes):
        images = [pictures.pixels_of(draw(model, rows)) for rows in (X, sparse.csr_matrix(X))]
        np.testing.assert_array_equal(*images)


def test_the_other_estimators_are_drawn(plt):
    X, _ = pictures.iris()
    for model in (ckmeans.MiniBatchKMeans(3, random_state=0), ckmeans.BisectingKMeans(3, random_state=0)):
        model.fit(X)
        for draw in (plot.profiles, plot.scatter, plot.silhouettes):
            draw(model, X)
        assert sum(bar.get_width() for bar in plot.sizes(model).patches) == 150
        with pytest.raises(ValueError, match="needs history_"):
            plot.convergence(model)


def test_a_model_of_scikit_learn_is_drawn_as_ours_is(plt):
    cluster = pytest.importorskip("sklearn.cluster")
    X, _ = pictures.iris()
    theirs = cluster.KMeans(3, init=X[[0, 50, 100]], n_init=1).fit(X)
    for draw in (plot.profiles, plot.silhouettes):
        images = [pictures.pixels_of(draw(model, X)) for model in (pictures.model_of_iris(), theirs)]
        assert pictures.difference(*images) < 0.01


def test_a_survey_has_whole_numbers_and_its_range_shaded(plt):
    ax = plot.survey(pictures.selection())
    assert [tick for tick in ax.get_xticks() if tick != int(tick)] == []
    assert [text.get_text() for text in ax.get_legend().get_texts()] == [
        "suggested: 2 to 3",
        "explained variance",
        "simplified silhouette",
        "gap \N{PLUS-MINUS SIGN} standard error",
    ]
    without = pictures.selection()
    without.table["gap"] = without.table["gap_se"] = np.nan
    without.suggested = []
    assert len(plot.survey(without).get_legend().get_texts()) == 2


def test_a_palette_is_of_bytes_or_of_shares(plt):
    model = pictures.colors()
    said = [text.get_text() for text in plot.palette(model).texts]
    model.cluster_centers_ = model.cluster_centers_ / 255
    assert [text.get_text() for text in plot.palette(model).texts] == said
    with pytest.raises(ValueError, match=r"centres must be colours, .* got 4 of 0.246 to 6.85"):
        plot.palette(pictures.model_of_iris())


# What is refused


def test_errors_say_what_came_and_what_was_expected(plt):
    X, _ = pictures.iris()
    model = pictures.model_of_iris()
    with pytest.raises(ckmeans.NotFittedError, match=r"plot\.sizes"):
        plot.sizes(ckmeans.KMeans(3))
    with pytest.raises(TypeError, match="model must be a fitted estimator with cluster_centers_; got list"):
        plot.profiles([[1, 2]])
    with pytest.raises(ValueError, match="names must be 4 names, one for each column; got 3"):
        plot.profiles(model, X, names=["a", "b", "c"])
    with pytest.raises(ValueError, match=r"the factors in units must be 4 numbers"):
        plot.profiles(model, X, units=([1, 2], 0))
    with pytest.raises(ValueError, match="X has 3 features"):
        plot.scatter(model, X[:, :3])
    with pytest.raises(ValueError, match="max_rows"):
        plot.scatter(model, X, max_rows=0)
    with pytest.raises(TypeError, match="ax must be matplotlib's Axes or None; got int"):
        plot.sizes(model, ax=3)
    with pytest.raises(TypeError, match=r"selection must be what select_k\(\) returns; got KMeans"):
        plot.survey(model)
    mini = ckmeans.MiniBatchKMeans(3, compute_labels=False, random_state=0).fit(X)
    with pytest.raises(ValueError, match="compute_labels=True"):
        plot.sizes(mini)


def test_without_matplotlib_the_error_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "matplotlib.pyplot", None)
    with pytest.raises(ImportError, match=r"ckmeans.plot.sizes\(\) needs matplotlib .* 'ckmeans-nd\[plot\]'"):
        plot.sizes(pictures.model_of_iris())


def test_it_is_there_without_being_imported_and_loads_no_matplotlib(run_python):
    code = "import sys, ckmeans; print(ckmeans.plot.sizes.__module__, 'matplotlib' in sys.modules)"
    assert run_python("-c", code) == "ckmeans.plot False"
