"""--json: one object on standard output, in which is all that the summary says."""

import json
from pathlib import Path

import numpy as np
import pytest

import ckmeans
from ckmeans import cli

IRIS = Path(__file__).parents[1] / "examples" / "iris.csv"
KEYS = {
    *("ckmeans", "file", "read_as", "rows", "rows_clustered", "columns", "left_out", "scale", "missing"),
    *("k", "sizes", "centers", "inertia", "explained", "steps", "converged", "starts", "seed", "seconds"),
    *("notes", "warnings"),
}


@pytest.fixture
def told(tmp_path, monkeypatch, capfdbinary):
    """Return a function: text of data.csv and arguments in, (the object, standard error) out."""
    monkeypatch.chdir(tmp_path)

    def call(data, *arguments):
        if data is not None:
            Path("data.csv").write_bytes(data.encode())
        given_k = {"-k", "--init-centers"}.intersection(arguments)
        assert cli.main(["data.csv", *([] if given_k else ["-k", "2"]), "--seed", "0", "--json", *arguments]) == 0
        out, error = capfdbinary.readouterr()
        return json.loads(out), error.decode()

    return call


def test_it_tells_what_python_finds(told):
    found, error = told(IRIS.read_text(), "-k", "3")
    X = np.loadtxt(IRIS, delimiter=",", skiprows=1, usecols=range(4))
    model = ckmeans.KMeans(3, n_init=10, random_state=0).fit(X)
    assert error == ""
    assert found.keys() == KEYS
    assert found["centers"] == model.cluster_centers_.tolist()
    assert found["sizes"] == np.bincount(model.labels_).tolist()
    assert (found["k"], found["inertia"], found["steps"]) == (3, model.inertia_, model.n_iter_)
    assert found["explained"] == pytest.approx(1 - model.inertia_ / ((X - X.mean(axis=0)) ** 2).sum())
    assert (found["converged"], found["starts"], found["seed"]) == (True, 10, 0)
    assert (found["rows"], found["rows_clustered"]) == (150, 150)
    assert found["columns"] == ["sepal_length", "sepal_width", "petal_length", "petal_width"]
    assert found["left_out"] == {"species": "text, such as 'setosa'"}
    assert found["seconds"].keys() == {"clustering", "all"}
    assert (found["file"], found["ckmeans"], found["notes"], found["warnings"]) == (
        *("data.csv", ckmeans.__version__),
        *([], []),
    )


def test_rows_go_to_a_file_alone(told):
    _, error = told(IRIS.read_text(), "-o", "out.csv", "--centers", "c.csv")
    assert error == ""
    assert Path("out.csv").read_text().startswith("sepal_length,sepal_width,petal_length,petal_width,species,cluster\n")


def test_centers_are_in_their_own_units(told):
    found, _ = told("x,y\n0,1000\n1,1000\n0,9000\n1,9000\n", "--scale", "std")
    assert sorted(found["centers"]) == [[0.5, 1000.0], [0.5, 9000.0]]
    assert found["scale"] == "std"


def test_sizes_are_those_of_the_labels(told):
    found, _ = told("x\n1\n1\n1\n50\n50\n", "-o", "out.npy")
    assert found["sizes"] == np.bincount(np.load("out.npy")).tolist()
    found, _ = told(None, "-o", "out.npy", "--order", "size")
    assert found["sizes"] == [3, 2] == np.bincount(np.load("out.npy")).tolist()


def test_dropped_rows_are_no_rows_of_clusters(told):
    found, _ = told("x,y\n1,1\n,2\n1,2\n50,3\n", "--missing", "drop")
    assert (found["rows"], found["rows_clustered"], sum(found["sizes"]), found["missing"]) == (4, 3, 3, "drop")
    assert found["gaps"] == "1 row of 4 left out (--missing drop)"


def test_notes_and_warnings_are_lists_of_sentences(told):
    found, error = told("x\n1\n1\n1\n")
    assert len(found["warnings"]) == 1
    assert "Number of distinct clusters (1)" in found["warnings"][0]
    assert error == f"ckmeans: warning: {found['warnings'][0]}\n"
    found, _ = told("x,customer_id\n" + "".join(f"{i % 3},{7 * i + 1000}\n" for i in range(12)))
    assert any("customer_id looks like an identifier" in note for note in found["notes"])


def test_what_is_no_number_is_null(told):
    found, _ = told("x\n5\n5\n5\n", "-k", "1")
    assert "explained" not in found
    assert found["inertia"] == 0.0


def test_names_in_any_script(told):
    found, _ = told("größe,重さ\n1,2\n5,9\n")
    assert found["columns"] == ["größe", "重さ"]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["data.csv", "-k", "9"], 1),
        (["none.csv", "-k", "2"], 1),
        (["data.csv", "-k", "2", "--columns", "z"], 2),
        (["data.csv", "-k", "x"], 2),
        (["predict", "data.csv", "--model", "data.csv"], 1),
    ],
)
def test_errors_stay_on_standard_error(tmp_path, monkeypatch, capsys, arguments, code):
    monkeypatch.chdir(tmp_path)
    Path("data.csv").write_text("x\n1\n2\n")
    assert cli.main([*arguments, "--json"]) == code
    out, error = capsys.readouterr()
    assert out == ""
    assert "ckmeans: error: " in error
