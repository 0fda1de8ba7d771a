"""-k 2-10 and -k auto: numbers of clusters compared."""

import json
from pathlib import Path

import numpy as np
import pytest

import ckmeans
from ckmeans import cli
from ckmeans.cli import survey

IRIS = Path(__file__).parents[1] / "examples" / "iris.csv"


@pytest.fixture
def run(tmp_path, monkeypatch, capfdbinary):
    """Return a function: rows of data.csv and arguments in, (exit code, standard output, standard error) out."""
    monkeypatch.chdir(tmp_path)

    def call(X, *arguments):
        np.savetxt("data.csv", X, delimiter=",", fmt="%.17g", header="x,y", comments="")
        code = cli.main(["data.csv", "--seed", "0", *arguments])
        out, error = capfdbinary.readouterr()
        return code, out.decode(), error.decode()

    return call


@pytest.fixture
def three(rng):
    """Return rows of which everybody sees three clusters."""
    return np.repeat([[0, 0], [9, 0], [0, 9]], 40, axis=0) + rng.normal(size=(120, 2))


def test_a_range_is_a_table_on_standard_output(run, three):
    code, out, error = run(three, "-k", "2-5")
    selection = ckmeans.select_k(three, range(2, 6), random_state=0)
    assert (code, out) == (0, f"{selection}\n")
    assert "rows       120\n" in error
    assert "try        -k 3, and --report page.html to look at the clusters\n" in error
    assert sorted(map(str, Path().iterdir())) == ["data.csv"]


def test_a_range_in_json(run, three):
    code, out, error = run(three, "-k", "2-4", "--json")
    told = json.loads(out)
    assert (code, error) == (0, "")
    assert [row["k"] for row in told["survey"]["table"]] == [2, 3, 4]
    assert told["survey"]["suggested"] == [[3, 3]]
    assert told["survey"]["one_group"] is False
    assert told["survey"]["table"][1]["inertia"] == pytest.approx(ckmeans.KMeans(3, n_init=10).fit(three).inertia_)
    assert not told.keys() & {"k", "sizes", "centers", "try"}


def test_what_is_not_defined_is_null_in_json(run, three):
    _, out, _ = run(three, "-k", "1-2", "--json")
    assert json.loads(out)["survey"]["table"][0]["calinski_harabasz"] is None


def test_auto_clusters_as_the_number_that_criteria_agree_on_does(run, three):
    code, out, error = run(three, "-k", "auto", "--model", "m.npz")
    assert code == 0
    assert "k          3, on which criteria agree\n" in error
    assert "agree on 3" in error
    assert out == run(three, "-k", "3")[1]
    assert ckmeans.load("m.npz").n_clusters == 3


def test_auto_in_json(run, three):
    _, out, error = run(three, "-k", "auto", "--json")
    told = json.loads(out)
    assert (error, told["k"], sorted(told["sizes"])) == ("", 3, [40, 40, 40])
    assert len(told["survey"]["table"]) == 10


def test_auto_makes_no_clusters_where_there_may_be_none(run, rng):
    code, out, error = run(rng.uniform(size=(200, 2)), "-k", "auto", "-o", "out.csv")
    assert (code, out) == (1, "")
    assert "k=1 cannot be excluded (gap)" in error
    assert error.endswith("there may be no clusters, k=1 cannot be excluded; -k K looks for K all the same\n")
    assert not Path("out.csv").exists()


def test_auto_of_few_rows_compares_no_more_than_there_are(run):
    code, _, error = run(np.array([[0.0, 0], [0, 1], [9, 9], [9, 8]]), "-k", "auto")
    assert code in (0, 1)
    assert "Traceback" not in error
    assert run(np.eye(2), "-k", "2-5")[0::2] == (
        1,
        "ckmeans: error: data.csv: fewer rows (2) than the 5 clusters asked for\n",
    )


def test_a_sample_is_compared(run, three):
    X = np.tile(three, (3, 1))
    code, out, error = run(X, "-k", "2-4", "--sample", "90")
    assert "sample     90 rows drawn at random were compared (--sample)\n" in error
    drawn = X[np.sort(np.random.RandomState(0).choice(len(X), 90, replace=False))]
    assert (code, out) == (0, f"{ckmeans.select_k(drawn, range(2, 5), random_state=0)}\n")


class Selection:
    def __init__(self, suggested, best, one_group=False):
        self.suggested, self.best, self.one_group = suggested, dict(enumerate(best)), one_group


@pytest.mark.parametrize(
    ("selection", "k"),
    [
        (Selection([(3, 3)], [3, 3, 5]), 3),
        (Selection([(2, 3)], [2, 3, 3, 7]), 3),
        (Selection([(4, 5), (8, 8)], [4, 5, 8, 8]), 4),
        (Selection([], [2, 4, 6]), None),
        (Selection([(2, 2)], [2, 2, 1], one_group=True), None),
        (Selection([(2, 2)], [2, 2, 4], one_group=None), 2),
    ],
)
def test_the_number_that_most_criteria_name(selection, k):
    assert survey.suggested(selection) == k
