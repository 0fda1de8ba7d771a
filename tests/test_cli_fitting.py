"""What the command asks of k-means by itself, starts, samples, the order of clusters, and what it notes of them."""

import sys
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

import ckmeans
from ckmeans import cli
from ckmeans.cli import fitting

IRIS = Path(__file__).parents[1] / "examples" / "iris.csv"


@pytest.fixture
def run(tmp_path, monkeypatch, capfdbinary):
    """Return a function: rows of data.csv and arguments in, (labels, standard error) out."""
    monkeypatch.chdir(tmp_path)

    def call(X, *arguments):
        np.savetxt("data.csv", X, delimiter=",", fmt="%.17g")
        assert cli.main(["data.csv", "--seed", "0", "--labels-only", *arguments]) == 0
        out, error = capfdbinary.readouterr()
        return np.array(out.split(), dtype=int), error.decode()

    return call


# Starts


@pytest.mark.parametrize(
    ("n", "d", "k", "starts"),
    [
        (150, 4, 3, 10),
        (10_000, 25, 10, 10),
        (20_000, 25, 10, 5),
        (1_000_000, 25, 1, 1),
        (1_000_000, 100, 100, 1),
    ],
)
def test_starts_are_many_while_they_are_quick(n, d, k, starts):
    assert fitting.starts_of({"n_clusters": k}, n, d) == starts


@pytest.mark.parametrize("init", ["random", np.eye(2)])
def test_other_inits_have_the_starts_of_k_means(init):
    assert fitting.starts_of({"n_clusters": 2, "init": init}, 100, 2) == "auto"


def test_starts_are_told_and_can_be_given(run, blobs):
    X = blobs(300, 2, 9, spread=0.3)
    labels, error = run(X, "-k", "9")
    assert "starts     10, the best is kept and lowered by swaps (--refine none: not)\n" in error
    assert np.array_equal(labels, ckmeans.KMeans(9, n_init=10, refine="swap", random_state=0).fit(X).labels_)
    labels, error = run(X, "-k", "9", "--refine", "none")
    assert "starts     10, the best is kept\n" in error
    assert np.array_equal(labels, ckmeans.KMeans(9, n_init=10, random_state=0).fit(X).labels_)
    labels, error = run(X, "-k", "9", "--n-init", "1")
    assert "starts     1\n" in error
    assert np.array_equal(labels, ckmeans.KMeans(9, random_state=0).fit(X).labels_)


# One column


def test_one_column_has_its_best_clusters(run):
    X = np.random.default_rng(0).lognormal(size=(2000, 1))
    best = ckmeans.KMeans(12, refine="optimal").fit(X)
    labels, error = run(X, "-k", "12", "--model", "m.npz")
    assert np.array_equal(labels, best.labels_)
    assert "best       no clusters of one column have less inertia than these" in error
    assert "starts" not in error
    assert ckmeans.load("m.npz").refine == "optimal"
    again = ckmeans.load("m.npz").fit(X)
    assert again.inertia_ == best.inertia_
    assert np.array_equal(run(X, "-k", "12", "--refine", "optimal", "--max-iter", "9")[0], labels)


@pytest.mark.parametrize("told", [["--n-init", "1"], ["--refine", "none"], ["--max-iter", "7"], ["--init", "random"]])
def test_one_column_is_clustered_as_one_says(run, told):
    X = np.random.default_rng(0).lognormal(size=(2000, 1))
    _, error = run(X, "-k", "12", "--model", "m.npz", *told)
    assert "best       " not in error
    assert "starts     " in error
    assert ckmeans.load("m.npz").refine is None


@pytest.mark.parametrize(("n", "d", "found"), [(10**6, 1, "optimal"), (10**6 + 1, 1, None), (9, 2, None)])
def test_the_best_clusters_are_looked_for_while_that_is_quick(n, d, found):
    assert fitting.refinement_of({"n_clusters": 3}, n, d) == found


@pytest.mark.parametrize(
    ("n", "k", "found"), [(100, 5, None), (100, 6, "swap"), (62_500, 10, "swap"), (62_501, 10, None)]
)
def test_centers_move_on_while_that_is_quick(n, k, found):
    assert fitting.refinement_of({"n_clusters": k}, n, 2) == found
    assert fitting.refinement_of({"n_clusters": k, "n_init": 3}, n, 2) is None


def test_more_columns_have_no_best_clusters(tmp_path, capsys):
    np.savetxt(tmp_path / "data.csv", np.eye(3), delimiter=",")
    assert cli.main([str(tmp_path / "data.csv"), "-k", "2", "--refine", "optimal"]) == 1
    assert "refine='optimal' of ckmeans needs X to have one column; got 3" in capsys.readouterr().err


# The order of clusters


def test_clusters_are_numbered_from_the_largest(run, blobs):
    X = blobs(200, 2, 5)
    found = run(X, "-k", "5", "--order", "size", "--centers", "c.npy", "--model", "m.npz")[0]
    sizes = np.bincount(found)
    assert (np.diff(sizes) <= 0).all()
    plain = run(X, "-k", "5")[0]
    assert len(set(zip(found.tolist(), plain.tolist(), strict=True))) == 5
    centers = np.load("c.npy")
    assert np.array_equal(found, ckmeans.assign(X, centers))
    model = ckmeans.load("m.npz")
    assert np.array_equal(model.cluster_centers_, centers)
    assert np.array_equal(model.labels_, found)


def test_clusters_alike_in_size_stay_in_their_order(run):
    X = np.array([0.0, 0, 5, 5, 5, 9, 9])[:, None]
    np.savetxt("c.csv", [[0.0], [5.0], [9.0]])
    assert run(X, "--init-centers", "c.csv", "--order", "size")[0].tolist() == [1, 1, 0, 0, 0, 2, 2]


# Samples


def test_a_sample_finds_the_centers_and_all_rows_are_labelled(run, blobs):
    X = blobs(3000, 3, 4)
    labels, error = run(X, "-k", "4", "--sample", "100", "--centers", "c.npy")
    centers = np.load("c.npy")
    expected, squared = ckmeans.assign(X, centers, return_distances_sq=True)
    assert np.array_equal(labels, expected)
    assert f"inertia    {squared.sum():.6g}\n" in error
    assert "sample     100 rows drawn at random found the centres (--sample); all have their clusters\n" in error
    again, _ = run(X, "-k", "4", "--sample", "100")
    assert np.array_equal(labels, again)
    run(X, "-k", "4", "--sample", "100", "--seed", "1", "--centers", "d.npy")
    assert not np.array_equal(centers[np.lexsort(centers.T)], np.load("d.npy")[np.lexsort(np.load("d.npy").T)])


def test_a_sample_of_as_many_rows_as_there_are_is_none(run, blobs):
    X = blobs(60, 3, 4)
    labels, error = run(X, "-k", "4", "--sample", "60")
    assert "sample " not in error
    assert np.array_equal(labels, run(X, "-k", "4")[0])


def test_weights_go_with_their_rows_into_a_sample(run):
    X = np.array([[0.0, 1], [1, 3], [100, 1], [101, 3]] * 30)
    _, error = run(X, "-k", "2", "--weight", "2", "--sample", "80", "--centers", "c.csv")
    centers = np.sort(np.loadtxt("c.csv"))
    assert np.abs(centers - [0.75, 100.75]).max() < 0.1
    expected = sum(w * min((x - c) ** 2 for c in centers) for x, w in X)
    assert f"inertia    {expected:.6g}\n" in error


# Notes


def test_a_cluster_of_a_single_row_is_noted(run):
    X = np.r_[np.arange(20.0) % 7, [1000.0]][:, None]
    _, error = run(X, "-k", "2")
    assert "is a single row, line 21, far from all others; leave it out if it is wrong\n" in error
    assert "note" not in run(X[:-1], "-k", "2")[1]


def test_the_single_row_is_counted_among_all_of_the_file(tmp_path, capsys):
    path = tmp_path / "data.csv"
    path.write_text("x,y\n,1\n" + "1,2\n2,1\n" * 5 + "999,5\n")
    assert cli.main([str(path), "-k", "2", "--missing", "drop", "--seed", "0"]) == 0
    assert "is a single row, line 13, far" in capsys.readouterr().err


def test_among_few_rows_a_single_one_is_nothing_special(run):
    assert "single row" not in run(np.array([[0.0], [1], [50]]), "-k", "2")[1]


def test_a_value_that_stands_for_none_is_warned_of_with_a_way_out(run):
    X = np.c_[np.arange(40.0) % 3, np.arange(40.0) % 5]
    X[7, 1] = 1e30
    _, error = run(X, "-k", "2", "-q")
    assert "holds 1e+30, far beyond its other values: a nodata value?" in error
    assert "--na says which value stands for a gap, --missing drop leaves its rows out\n" in error
    assert "far beyond" not in run(X, "-k", "2", "--na", "1e30", "--missing", "drop")[1]


@pytest.mark.parametrize("sampled", [None, 60])
@pytest.mark.parametrize("weighted", [False, True])
def test_each_cluster_s_inertia_is_of_all_rows_under_its_new_number(rng, sampled, weighted):
    X = np.concatenate([rng.normal(at, width, size=(n, 2)) for at, width, n in ((0, 1, 40), (20, 2, 90), (60, 4, 70))])
    weights = rng.uniform(size=len(X)) if weighted else None
    options = {"n_clusters": 3, "random_state": 0}
    clusters = fitting.by_size(fitting.fit(X, weights, options, ["a", "b"], sampled=sampled))
    result = clusters.result
    assert clusters.sizes.tolist() == [90, 70, 40]
    off_sq = np.square(X - result.centers[result.labels]).sum(axis=1) * (1.0 if weights is None else weights)
    np.testing.assert_allclose(result.cluster_inertia, np.bincount(result.labels, off_sq), rtol=1e-12)
    assert result.inertia == pytest.approx(off_sq.sum(), rel=1e-12)
    around = np.square(X - np.average(X, axis=0, weights=weights)).sum(axis=1) * (1.0 if weights is None else weights)
    assert clusters.explained == pytest.approx(1 - off_sq.sum() / around.sum(), rel=1e-12)


def test_explained_is_the_share_of_the_spread(run, blobs):
    X = blobs(100, 3, 4)
    inertia = ckmeans.KMeans(4, n_init=10, random_state=0).fit(X).inertia_
    share = 100 * (1 - inertia / ((X - X.mean(axis=0)) ** 2).sum())
    assert f"explained  {share:.1f} % of the variance\n" in run(X, "-k", "4")[1]
    assert "explained" not in run(np.ones((5, 2)), "-k", "1")[1]


# The name of the new column


def test_the_new_column_has_the_name_that_is_given(tmp_path, capsys):
    path = tmp_path / "data.csv"
    path.write_text("x,cluster\n1,2\n5,9\n")

    def told(*arguments):
        code = cli.main([str(path), "-k", "2", "--seed", "0", *arguments])
        return code, *capsys.readouterr()

    assert told("--name", "group")[1].startswith("x,cluster,group\n")
    assert told("--name", 'a,"b"')[1].startswith('x,cluster,"a,""b"""\n')
    code, out, error = told("--name", "x")
    assert (code, out) == (2, "")
    assert "--name x: there is a column of that name" in error
    code, out, error = told("--name", "group", "--no-header", "--columns", "1", "--skip", "1")
    assert (code, out) == (2, "")
    assert "there is no header" in error


# The page about the clusters


def test_the_page_speaks_of_the_file(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    Path("data.csv").write_text("id,x,y\n101,0,0\n102,,5\n103,1,1\n104,1000,9\n105,1000,9\n106,1000,9\n")
    seen = {}
    stand_in = SimpleNamespace(write_report=lambda path, model, X, **words: seen.update(words, model=model, X=X))
    monkeypatch.setitem(sys.modules, "ckmeans.report", stand_in)
    command = ["data.csv", "-k", "2", "--missing", "drop", "--scale", "std", "--order", "size", "--exclude", "id"]
    assert cli.main([*command, "--report", "out.html"]) == 0
    assert seen["title"] == "2 clusters of data.csv"
    assert seen["names"] == ["x", "y"]
    assert [seen["row_names"][row] for row in range(len(seen["row_names"]))] == [f"row {n}" for n in (1, 3, 4, 5, 6)]
    factor, offset = seen["units"]
    assert np.allclose(seen["X"] * factor + offset, [[0, 0], [1, 1], [1000, 9], [1000, 9], [1000, 9]])
    assert np.allclose(seen["model"].cluster_centers_ * factor + offset, [[1000, 9], [0.5, 0.5]])
    assert seen["model"].labels_.tolist() == [1, 1, 0, 0, 0]
    assert "gaps: 1 row of 6 left out (--missing drop)" in seen["notes"]
    assert seen["selection"] is None


def test_swaps_begin_with_one_start(run, blobs):
    X = blobs(300, 2, 9, spread=0.3)
    labels, error = run(X, "-k", "9", "--refine", "swap", "--model", "m.npz")
    assert "starts     1\n" in error
    model = ckmeans.KMeans(9, refine="swap", random_state=0).fit(X)
    assert np.array_equal(labels, model.labels_)
    assert ckmeans.load("m.npz").refine == "swap"
