"""The command `ckmeans`, mostly called in this process: what it reads, writes, says, and how it ends.

That the clusters are right is for other tests; here they only have to be those of k_means.
"""

import csv
import io
import os
from pathlib import Path

import numpy as np
import pytest

from ckmeans import cli, k_means, restarts
from ckmeans.cli.table import Table

IRIS = Path(__file__).parents[1] / "examples" / "iris.csv"
FIVE = "x,y\n1,2\n2,3\n3,4\n8,9\n9,10\n"


@pytest.fixture
def run(tmp_path, monkeypatch, capfdbinary):
    """Return a function: text of data.csv and arguments in, (exit code, standard output, standard error) out."""
    monkeypatch.chdir(tmp_path)

    def call(data, *arguments, file="data.csv"):
        if data is not None:
            Path(file).write_bytes(data if isinstance(data, bytes) else data.encode())
        given_k = {"-k", "--init-centers"}.intersection(arguments)
        code = cli.main([file, *([] if given_k else ["-k", "2"]), "--seed", "0", *arguments])
        out, error = capfdbinary.readouterr()
        return code, out.decode(), error.decode()

    return call


def last_column(text, delimiter=","):
    return [row[-1] for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)]


# What it does


def test_iris_is_clustered_as_k_means_does_it(run):
    code, out, error = run(IRIS.read_text(), "-k", "3")
    X = np.loadtxt(IRIS, delimiter=",", skiprows=1, usecols=range(4))
    _, labels, inertia, steps = k_means(X, 3, random_state=0, n_init=10, return_n_iter=True)
    assert code == 0
    assert last_column(out) == ["cluster", *map(str, labels)]
    assert [line.rpartition(",")[0] for line in out.splitlines()] == IRIS.read_text().splitlines()
    notes = dict(line.split(maxsplit=1) for line in error.splitlines())
    assert notes["rows"] == "150"
    assert notes["columns"] == "4: sepal_length, sepal_width, petal_length, petal_width"
    assert "left out   1: species (text, such as 'setosa')" in error
    assert notes["inertia"] == f"{inertia:.6g}"
    assert notes["steps"] == f"{steps}, converged"
    assert notes["starts"] == "10, the best is kept"
    for cluster, size in enumerate(np.bincount(labels)):
        assert f"\ncluster {cluster}  {size}  #" in error


def test_the_notebooks_five_points(run):
    code, out, _ = run(FIVE, "--centers", "centers.csv")
    labels = last_column(out)[1:]
    assert code == 0
    assert labels[0] == labels[1] == labels[2] != labels[3] == labels[4]
    assert sorted(Path("centers.csv").read_text().split()) == ["2.0,3.0", "8.5,9.5", "x,y"]


def test_reaching_max_iter_is_told(run):
    assert "steps      1, all that --max-iter allows\n" in run(IRIS.read_text(), "-k", "5", "--max-iter", "1")[2]


def test_a_run_that_converges_in_its_last_step_has_converged(run):
    _, _, _, steps = k_means(
        np.loadtxt(io.StringIO(FIVE), delimiter=",", skiprows=1), 2, random_state=0, return_n_iter=True
    )
    assert steps > 1
    assert f"steps      {steps}, converged\n" in run(FIVE, "--max-iter", str(steps))[2]
    assert f"steps      {steps - 1}, all that --max-iter allows\n" in run(FIVE, "--max-iter", str(steps - 1))[2]


def test_quiet_says_nothing(run):
    assert run(FIVE, "--quiet")[2] == ""


def test_same_seed_same_output(run):
    first = run(IRIS.read_text(), "-k", "6", "--seed", "7")[1]
    assert first == run(None, "-k", "6", "--seed", "7", "--threads", "1")[1]


def test_drawn_seed_repeats(capsys):
    command = [str(IRIS), "-k", "6"]
    assert cli.main(command) == 0
    out, error = capsys.readouterr()
    assert cli.main([*command, "--seed", error.partition("--seed ")[2].split()[0]]) == 0
    assert capsys.readouterr().out == out


def test_many_clusters_get_one_line(run):
    rows = "\n".join(f"{i}" for i in range(60))
    assert "\nsizes      20 clusters of " in run(rows, "-k", "20")[2]


# Reading


def test_decimal_comma_is_told_and_can_be_forced(run):
    code, out, error = run("x;y\n1,5;2\n9,5;8\n", "--centers", "centers.csv")
    assert code == 0
    assert "read as    text, delimiter ';', decimal comma, a header\n" in error
    assert sorted(out.splitlines())[:2] in (["1,5;2;0", "9,5;8;1"], ["1,5;2;1", "9,5;8;0"])
    assert sorted(Path("centers.csv").read_text().split()) == ["1,5;2,0", "9,5;8,0", "x;y"]
    thousands = "1,234\t5\n2,345\t6\n"
    assert (
        "line 1, column 1: '1,234' is ambiguous, 1234 or 1.234: --thousands , or --decimal , tells\n"
        in run(thousands)[2]
    )
    assert "columns    2:" in run(thousands, "--decimal", ",")[2]


def test_columns_left_out_are_told(run):
    _, _, error = run("id,empty,late\n5,,\n2,,\n3,,word\n", "-k", "2")
    assert "columns    1: id\n" in error
    assert "left out   2: empty (empty), late (text, such as 'word')\n" in error


@pytest.mark.parametrize(
    ("choice", "used"),
    [
        ("y", "1: y"),
        ("2", "1: y"),
        ("#2", "1: y"),
        ("y,x", "2: y, x"),
        ("3, 1", "2: 7, x"),
        ("7", "1: 7"),
        ('"a,b"', "1: a,b"),
    ],
)
def test_columns_by_name_or_number(run, choice, used):
    text = 'x,y,7,"a,b"\n1,2,3,4\n5,6,7,8\n'
    code, _, error = run(text, "--columns", choice)
    assert code == 0
    assert f"columns    {used}\n" in error


def test_header_options(run):
    assert run("1,2\n3,4\n5,6\n", "--header")[1].startswith("1,2,cluster\n")
    assert "line 1, column 1: 'x' is not a finite number" in run(FIVE, "--no-header")[2]


def test_delimiter_option(run):
    assert "columns    2:" in run("1:2\n3:4\n", "--delimiter", ":")[2]
    assert "columns    2:" in run("1\t2\n3\t4\n", "--delimiter", "tab")[2]


def test_weights_count(run):
    code, _, error = run("x,w\n0,1\n1,3\n100,1\n", "--weight", "w", "--centers", "centers.csv")
    assert code == 0
    assert sorted(Path("centers.csv").read_text().split()) == ["0.75", "100.0", "x"]
    assert "columns    1: x\n" in error
    assert "weights    w\n" in error


def test_other_encodings(run):
    latin = "name;x\nMüller;1\nGröße;2\n".encode("latin-1")
    code, _, error = run(latin)
    assert code == 1
    assert error == "ckmeans: error: data.csv: line 2: byte 0xFC is not text in utf-8; --encoding names another\n"
    assert run(latin, "--encoding", "latin-1", "-o", "out.csv")[0] == 0
    assert Path("out.csv").read_bytes().startswith("name;x;cluster\nMüller;1;".encode("latin-1"))
    assert run("x\ty\n1\t2\n3\t4\n".encode("utf-16"), "-o", "out.csv")[0] == 0
    assert Path("out.csv").read_bytes().decode("utf-16").startswith("x\ty\tcluster\n1\t2\t")


# Writing


def test_the_columns_name_is_free(run):
    _, out, error = run("cluster,x,cluster_2\n1,2,3\n4,5,6\n")
    assert out.startswith("cluster,x,cluster_2,cluster_3\n")
    assert "new column 'cluster_3', as there is a column 'cluster' already\n" in error


def test_labels_only(run):
    code, out, _ = run(FIVE, "--labels-only")
    assert code == 0
    assert len(out) == 10
    assert set(out.split("\n")) == {"0", "1", ""}


# .npy


def test_npy_in_and_out(run):
    X = np.array([[0, 0], [0, 1], [9, 9]], np.float32)
    np.save("x.npy", X)
    code, out, error = run(None, file="x.npy")
    assert code == 0
    assert out.split() in (["0", "0", "1"], ["1", "1", "0"])
    assert "read as    .npy array of float32\n" in error
    assert run(None, "-o", "l.npy", "--centers", "c.npy", file="x.npy")[:2] == (0, "")
    labels = np.load("l.npy")
    assert labels.dtype == np.int32
    assert [str(label) for label in labels] == out.split()
    assert np.array_equal(np.load("c.npy")[labels], [[0, 0.5], [0, 0.5], [9, 9]])


def test_npy_columns_are_numbers(run):
    np.save("x.npy", np.array([[0, 50.0, 1], [0, -50, 1], [9, 0, 1]]))
    code, out, _ = run(None, "--columns", "1", "--weight", "3", file="x.npy")
    assert code == 0
    assert out.split() in (["0", "0", "1"], ["1", "1", "0"])


# Centres to start from


def test_centers_go_round(run):
    _, out, _ = run(FIVE, "--centers", "c.csv")
    code, again, error = run(None, "--init-centers", "c.csv", "--centers", "d.csv")
    assert code == 0
    assert again == out
    assert Path("c.csv").read_text() == Path("d.csv").read_text()
    assert "steps      1, " in error or "steps      2, " in error


@pytest.mark.parametrize(
    ("centers", "arguments", "message"),
    [
        ("x,y\n1,2\n", ("-k", "3"), "c.csv has 1 rows, -k asks for 3 clusters"),
        ("x\n1\n", (), "c.csv has 1 columns of numbers, the data has 2"),
        ("y,x\n1,2\n", (), "c.csv has the columns y, x, the data has x, y"),
    ],
)
def test_centers_that_do_not_fit(run, centers, arguments, message):
    Path("c.csv").write_text(centers)
    code, _, error = run(FIVE, "--init-centers", "c.csv", *arguments)
    assert code == 2
    assert message in error


# Bad data: exit code 1


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "a,b\n1,2\n3,NA\n",
            "line 3, column 'b': 'NA' is a gap; --missing drop leaves 1 of 2 rows out, "
            "--missing mean fills 1 cell in 1 row",
        ),
        (
            "a,b\n1,2\n3\n",
            "line 3: the number of cells is 1, on line 1 it is 2",
        ),
        (b"a\n\xff\n", "line 2: byte 0xFF is not text in utf-8; --encoding names another"),
        ("a,b\n1,2\n", "fewer rows (1) than the 2 clusters asked for"),
        ("", "there is nothing in it"),
        (b"PK\x03\x04", "a zip archive, broken: File is not a zip file"),
    ],
)
def test_bad_data_is_named(run, text, message):
    assert run(text) == (1, "", f"ckmeans: error: data.csv: {message}\n")


def test_negative_weight(run):
    code, _, error = run('x,t,w\n0,"a\nb",1\n1,c,-3\n100,d,1\n', "--weight", "w")
    assert code == 1
    assert "data.csv: line 4, column 'w': the weight -3 is negative\n" in error


def test_files_that_cannot_be_read(run):
    assert run(None, file="none.csv")[::2] == (1, "ckmeans: error: cannot read none.csv: No such file or directory\n")
    code, _, error = run(None, file=".")
    assert code == 1
    assert "cannot read .: " in error


def test_complaints_of_k_means_are_data_errors(run, monkeypatch):
    def complain(*_, **__):
        raise ValueError("X is too odd")

    monkeypatch.setattr(restarts, "run", complain)
    assert run(FIVE)[::2] == (1, "ckmeans: error: X is too odd\n")


# Bad usage: exit code 2; test_cli_command.py has more


def test_ambiguous_name(run):
    code, _, error = run("x,x\n1,2\n3,4\n", "--columns", "x")
    assert code == 2
    assert "2 columns are named 'x': give the number of one instead" in error


# Files are replaced whole or not at all


def test_output_may_be_the_input(run):
    assert run(FIVE, "-o", "data.csv")[0] == 0
    assert Path("data.csv").read_text().startswith("x,y,cluster\n1,2,")


def test_an_error_leaves_the_old_file(run, monkeypatch):
    Path("out.csv").write_text("old")

    def half(*_):
        yield "half"
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Table, "with_column", half)
    code, _, error = run(FIVE, "-o", "out.csv")
    assert (code, error) == (1, "ckmeans: error: cannot write out.csv: No space left on device\n")
    assert Path("out.csv").read_text() == "old"
    assert sorted(os.listdir()) == ["data.csv", "out.csv"]


def test_no_folder_is_told_before_the_work(run, monkeypatch):
    monkeypatch.setattr(restarts, "run", None)
    code, _, error = run(FIVE, "-o", "nowhere/out.csv")
    assert code == 1
    assert "cannot write nowhere/out.csv: there is no folder " in error
    assert "it is a folder" in run(FIVE, "-o", ".")[2]
