"""`ckmeans predict`, and the models that the command writes for it."""

import json
import os
import pickle
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import ckmeans
from ckmeans import cli, persistence

IRIS = Path(__file__).parents[1] / "examples" / "iris.csv"
TWO = "x,y\n0,1\n1,0\n9,10\n10,9\n"


@pytest.fixture
def run(tmp_path, monkeypatch, capfdbinary):
    """Return a function: arguments in, (exit code, standard output, standard error) out."""
    monkeypatch.chdir(tmp_path)

    def call(*arguments):
        code = cli.main(list(arguments))
        out, error = capfdbinary.readouterr()
        return code, out.decode(), error.decode()

    return call


@pytest.fixture
def trained(run):
    """Return a function that makes m.npz of a table's text by the command, with options."""

    def train(text, *options, file="train.csv"):
        Path(file).write_text(text)
        given_k = "--init-centers" in options
        code, out, error = run(file, *([] if given_k else ["-k", "2"]), "--seed", "0", "--model", "m.npz", *options)
        assert code == 0, error
        return out

    return train


def predict(run, text, *options, file="new.csv"):
    Path(file).write_text(text)
    return run("predict", file, "--model", "m.npz", *options)


# Labels


@pytest.mark.parametrize("options", [(), ("--scale", "std"), ("--scale", "range"), ("--scale", "robust")])
def test_the_rows_of_the_fit_have_the_labels_of_the_fit(run, trained, options):
    fitted = trained(IRIS.read_text(), *options)
    code, out, error = run("predict", str(IRIS), "--model", "m.npz")
    assert (code, out) == (0, fitted)
    assert "model      m.npz\n" in error


def test_centers_stay_where_they_are(run, trained):
    Path("c.csv").write_text("x\n9.5\n0.5\n")
    trained("x\n9\n10\n0\n1\n", "--init-centers", "c.csv")
    rows = [4.8, 5.5, 30.0, 30.0]
    code, out, _ = predict(run, "x\n" + "\n".join(map(str, rows)) + "\n", "--labels-only")
    assert code == 0
    assert out.split() == ["1", "0", "0", "0"]
    assert list(map(int, out.split())) == ckmeans.assign(np.array(rows)[:, None], [[9.5], [0.5]]).tolist()
    for row, label in zip(rows, out.split(), strict=True):
        assert predict(run, f"x\n{row}\n", "--labels-only")[:2] == (0, f"{label}\n")


def test_columns_are_found_by_name(run, trained):
    trained(TWO, "--init-centers", write_centers("0.5,0.5\n9.5,9.5\n"))
    code, out, _ = predict(run, "name,y,x,more\nA,0,1,100\nB,9,10,0\n")
    assert code == 0
    assert out == "name,y,x,more,cluster\nA,0,1,100,0\nB,9,10,0,1\n"


def write_centers(rows):
    Path("c.csv").write_text("x,y\n" + rows)
    return "c.csv"


def test_names_that_are_numbers_are_names(run, trained):
    Path("c.csv").write_text("2,1\n0,0\n9,0\n")
    trained("2,1\n0,0\n0,1\n9,0\n9,1\n", "--header", "--init-centers", "c.csv")
    assert predict(run, "1,2\n0,9\n", "--header", "--labels-only")[1] == "1\n"


def test_without_names_columns_are_told_by_their_place(run, trained):
    trained("a,0,0\nb,0,1\nc,9,9\nd,9,8\n", "--init-centers", numbered_centers())
    assert predict(run, "e,8,8\n", "--labels-only")[1] == "1\n"
    assert predict(run, "8,8\n0,0\n", "--labels-only")[1] == "1\n0\n"
    code, out, error = predict(run, "8,8,8,8\n")
    assert (code, out) == (1, "")
    assert (
        "the number of columns is 4, the model was made of a table of 3; as there are no names, --columns says which"
        in error
    )
    assert predict(run, "8,e,8,8\n", "--columns", "1,4", "--labels-only")[1] == "1\n"


def numbered_centers():
    Path("c.csv").write_text("0,0\n9,9\n")
    return "c.csv"


def test_row_numbers_of_the_fit_need_not_be_there(run, trained):
    trained(",x,y\n1,0,1\n2,1,0\n3,9,10\n4,10,9\n", "--init-centers", write_centers("0.5,0.5\n9.5,9.5\n"))
    assert predict(run, "x,y\n10,10\n", "--labels-only")[1] == "1\n"
    assert predict(run, ",x,y\n17,10,10\n18,0,0\n", "--labels-only")[1] == "1\n0\n"


def test_arrays(run, trained):
    trained(TWO, "--init-centers", write_centers("0.5,0.5\n9.5,9.5\n"))
    np.save("new.npy", np.array([[9, 9], [0, 0]], np.float32))
    assert run("predict", "new.npy", "--model", "m.npz", "-o", "labels.npy")[:2] == (0, "")
    assert np.load("labels.npy").tolist() == [1, 0]


def test_gaps_are_filled_as_in_the_fit(run, trained):
    trained("x,y\n0,0\n1,\n9,10\n10,11\n", "--missing", "mean", "--scale", "std", "--seed", "3")
    whole = predict(run, "x,y\n10,7\n", "--labels-only")[1]  # 7 is the mean of y
    code, out, error = predict(run, "x,y\n10,\n", "--labels-only")
    assert (code, out) == (0, whole)
    assert "gaps       1 cell in 1 row filled by the column's mean\n" in error
    code, out, _ = predict(run, "x,y\n10,\n10,7\n", "--missing", "drop")
    assert (code, out.split()) == (0, ["x,y,cluster", "10,,", f"10,7,{whole.strip()}"])


def test_what_stood_for_a_gap_still_does(run, trained):
    trained("x,y\n0,0\n1,-99\n9,10\n10,11\n", "--missing", "mean", "--na", "-99")
    told = "gaps       1 cell in 1 row filled by the column's mean\n"
    assert told in predict(run, "x,y\n10,-99\n")[2]
    assert told not in predict(run, "x,y\n10,-99\n", "--na", "-1")[2]


def test_gaps_are_refused_or_dropped_as_in_the_fit(run, trained):
    trained(TWO)
    code, out, error = predict(run, "x,y\n0,0\n1,\n")
    assert (code, out) == (1, "")
    assert "new.csv: line 3, column 'y': empty cell; --missing drop leaves 1 of 2 rows out\n" in error
    trained("x,y\n0,1\n1,0\n,3\n9,10\n10,9\n", "--missing", "drop")
    assert predict(run, "x,y\n0,\n")[0] == 1
    code, out, _ = predict(run, "x,y\n,1\n1,0\n")
    assert out.splitlines()[1] == ",1,"


def test_columns_can_be_told(run, trained):
    trained("x,y\n0,0\n0,1\n0,9\n0,8\n", "--init-centers", write_centers("0,0\n0,9\n"))
    assert predict(run, "up,side\n9,0\n", "--columns", "side,up", "--labels-only")[1] == "1\n"
    code, _, error = predict(run, "up,side\n9,0\n", "--columns", "up")
    assert (code, "--columns names 1 columns, the model has 2" in error) == (2, True)
    code, _, error = predict(run, "up,side\n9,0\n", "--columns", "up,1")
    assert (code, "a column is named twice in --columns" in error) == (2, True)
    code, _, error = predict(run, "up,side\n9,0\n", "--columns", "up,sid")
    assert (code, "did you mean 'side'?" in error) == (2, True)


# What does not fit is named


def test_a_missing_column_is_named(run, trained):
    trained("sepal,petal\n0,1\n1,0\n9,10\n10,9\n")
    code, out, error = predict(run, "sepal,Petals\n1,2\n")
    assert (code, out) == (1, "")
    expected = "no column 'petal', which is a column of the model; did you mean 'Petals'?"
    assert error == f"ckmeans: error: new.csv: {expected}\n"


def test_a_column_that_is_there_twice_is_named(run, trained):
    trained(TWO)
    assert "2 columns are named 'x', which is a column of the model" in predict(run, "x,x,y\n1,2,3\n")[2]


def test_text_where_the_model_has_numbers(run, trained):
    trained(TWO)
    code, _, error = predict(run, "x,y\n1,tall\n")
    assert code == 1
    assert "column 'y': 'tall' is not a finite number; --na says what is a gap\n" in error
    assert predict(run, "x,y\n1,tall\n9,9\n", "--na", "tall", "--missing", "drop")[1].startswith(
        "x,y,cluster\n1,tall,\n"
    )


def archive(**arrays):
    np.savez("m.npz", **arrays)


@pytest.mark.parametrize(
    ("write", "message"),
    [
        (lambda: Path("m.npz").write_text(TWO), "'m.npz' is not a model that save() wrote: it is no .npz archive"),
        (lambda: Path("m.npz").write_bytes(pickle.dumps([1])), "m.npz is a pickle, and no model"),
        (lambda: Path("m.npz").write_bytes(b""), "it is no .npz archive"),
        (lambda: (np.save("a.npy", np.eye(2)), os.rename("a.npy", "m.npz")), "m.npz is a .npy array, and no model"),
        (lambda: Path("m.npz").write_bytes(b"\x89PNG\r\n\x1a\n..."), "m.npz is a PNG picture, and no model"),
        (lambda: archive(a=np.eye(2)), "there is no 'ckmeans' in it"),
        (lambda: None, "cannot read m.npz: No such file or directory"),
    ],
)
def test_another_file_than_a_model_is_called_what_it_is(run, write, message):
    write()
    code, out, error = predict(run, TWO)
    assert (code, out) == (1, "")
    assert message in error
    assert "Traceback" not in error


HEADER = {"class": "KMeans", "parameters": {}, "fitted": {}}
TABLE = {"columns": ["x", "y"], "positions": [0, 1], "width": 2, "na": [], "missing": "error", "fill": None}
SCALED = {"scale": "std", "offset": [0.0, 0.0], "factor": [1.0, 1.0]}


@pytest.mark.parametrize(
    ("table", "scaled", "centers"),
    [
        ({**TABLE, "columns": ["x"]}, None, np.eye(2)),
        ({**TABLE, "columns": [1, 2]}, None, np.eye(2)),
        ({**TABLE, "positions": [0, 2]}, None, np.eye(2)),
        ({**TABLE, "positions": [0, 0]}, None, np.eye(2)),
        ({**TABLE, "width": "2"}, None, np.eye(2)),
        ({**TABLE, "na": [9]}, None, np.eye(2)),
        ({**TABLE, "na": 9}, None, np.eye(2)),
        ({**TABLE, "missing": "guess"}, None, np.eye(2)),
        ({**TABLE, "missing": "mean"}, None, np.eye(2)),
        ({**TABLE, "missing": "mean", "fill": [1.0]}, None, np.eye(2)),
        ({"columns": ["x", "y"]}, None, np.eye(2)),
        (TABLE, {"scale": [2.0, 0.5]}, np.eye(2)),
        (TABLE, {**SCALED, "scale": "log"}, np.eye(2)),
        (TABLE, {**SCALED, "scale": ["std"]}, np.eye(2)),
        (TABLE, {**SCALED, "factor": [0.0, 1.0]}, np.eye(2)),
        (TABLE, {**SCALED, "factor": [float("nan"), 1.0]}, np.eye(2)),
        (TABLE, {**SCALED, "offset": [1.0]}, np.eye(2)),
        (TABLE, None, np.full((2, 2), np.nan)),
        (TABLE, None, np.eye(2)[0]),
        (TABLE, None, np.eye(2, dtype=np.int64)),
        (TABLE, None, np.empty((0, 2))),
    ],
)
def test_a_damaged_model_is_refused(run, table, scaled, centers):
    persistence.write("m.npz", {**HEADER, "table": table}, {"cluster_centers_": centers}, scaled)
    code, out, error = predict(run, TWO)
    assert (code, out) == (1, "")
    assert error.startswith("ckmeans: error: m.npz is no model: ")
    assert error.count("\n") == 1


# Files of models


def test_load_reads_what_the_command_wrote(run, trained):
    labels = trained(IRIS.read_text(), "--labels-only", "-k", "4").split()
    model = ckmeans.load("m.npz")
    X = np.loadtxt(IRIS, delimiter=",", skiprows=1, usecols=range(4))
    twin = ckmeans.KMeans(4, n_init=10, random_state=0).fit(X)
    assert model.get_params() == twin.get_params()
    assert model.labels_.tolist() == twin.labels_.tolist() == list(map(int, labels))
    for name in ("cluster_centers_", "inertia_", "n_iter_", "converged_", "n_features_in_"):
        assert np.array_equal(getattr(model, name), getattr(twin, name)), name
    assert model.feature_names_in_.tolist() == ["sepal_length", "sepal_width", "petal_length", "petal_width"]
    assert model.history_.dtype == twin.history_.dtype


def test_load_refuses_a_model_of_scaled_rows(run, trained):
    trained(TWO, "--scale", "std")
    with pytest.raises(ValueError, match="Use the command `ckmeans predict`"):
        ckmeans.load("m.npz")


def test_load_reads_a_model_whose_gaps_were_filled(run, trained):
    trained("x,y\n0,0\n1,\n9,10\n10,11\n", "--missing", "mean")
    model = ckmeans.load("m.npz")
    with pytest.raises(ValueError, match="NaN"), pytest.warns(UserWarning, match="feature names"):
        model.predict([[1.0, np.nan]])


@pytest.mark.parametrize(
    "kind", [ckmeans.KMeans, ckmeans.MiniBatchKMeans, ckmeans.BisectingKMeans, ckmeans.SphericalKMeans]
)
def test_models_that_python_saved(run, kind):
    X = np.loadtxt(IRIS, delimiter=",", skiprows=1, usecols=range(4))
    model = kind(5, random_state=0).fit(X)
    model.save("m.npz")
    np.save("new.npy", X)
    code, out, _ = run("predict", "new.npy", "--model", "m.npz")
    assert code == 0
    assert list(map(int, out.split())) == model.predict(X).tolist()
    assert run("predict", str(IRIS), "--model", "m.npz", "--columns", "1,2,3,4", "--labels-only")[1] == out


def test_models_of_frames_know_their_columns(run):
    pandas = pytest.importorskip("pandas")
    frame = pandas.read_csv(IRIS).drop(columns="species")
    model = ckmeans.KMeans(3, random_state=0).fit(frame)
    model.save("m.npz")
    code, out, _ = run("predict", str(IRIS), "--model", "m.npz", "--labels-only")
    assert code == 0
    assert list(map(int, out.split())) == model.labels_.tolist()


def test_a_model_is_written_whole_or_not_at_all(run, monkeypatch):
    Path("data.csv").write_text(TWO)
    Path("m.npz").write_text("old")

    def half(stream, **_):
        stream.write(b"half")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(persistence.np, "savez", half)
    code, _, error = run("data.csv", "-k", "2", "--model", "m.npz")
    assert (code, error) == (1, "ckmeans: error: cannot write m.npz: No space left on device\n")
    assert Path("m.npz").read_text() == "old"
    assert sorted(os.listdir()) == ["data.csv", "m.npz"]


# The word itself


def test_a_file_that_is_named_predict_can_be_clustered(run):
    Path("predict").write_text(TWO)
    assert run("./predict", "-k", "2")[0] == 0
    assert run("-k", "2", "predict")[0] == 0
    code, _, error = run("predict", "-k", "2")
    assert code == 2
    assert "To cluster a file that is named predict, write ckmeans ./predict." in error


def test_the_word_can_be_misspelt(run):
    code, _, error = run("predcit", "new.csv", "--model", "m.npz")
    assert (code, "did you mean 'predict'?" in error) == (2, True)


def test_json(run, trained):
    trained(TWO, "--scale", "std")
    code, out, error = predict(run, "x,y\n1,1\n0,0\n10,10\n", "--json", "-o", "out.csv")
    told = json.loads(out)
    assert (code, error) == (0, "")
    assert sorted(told["sizes"]) == [1, 2]
    assert sorted(told["centers"]) == [[0.5, 0.5], [9.5, 9.5]]
    assert (told["rows"], told["k"], told["columns"], told["scale"]) == (3, 2, ["x", "y"], "std")
    assert Path("out.csv").exists()


def test_scikit_learn_is_not_imported(run, trained):
    trained(TWO, "--scale", "std")
    Path("new.csv").write_text(TWO)
    program = (
        "import sys, ckmeans.cli as c; c.main(['predict', 'new.csv', '--model', 'm.npz', '-q']);"
        "c.main(['new.csv', '-k', '2', '--model', 'n.npz', '-q', '--json']);"
        "print({'sklearn', 'pandas', 'scipy'}.intersection(sys.modules), file=sys.stderr)"
    )
    environment = {**os.environ, "PYTHONPATH": str(Path(ckmeans.__file__).parents[1])}
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, check=True)
    assert done.stderr.split() == [b"set()"]
