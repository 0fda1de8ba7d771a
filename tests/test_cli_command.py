"""The command's arguments: what they mean to k-means, and which are refused."""

import os
import re
import shlex
import shutil
import warnings
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

import ckmeans
from ckmeans import cli, restarts
from ckmeans.cli import options
from ckmeans.parameters import DEFAULTS, PARAMETERS

IRIS = Path(__file__).parents[1] / "examples" / "iris.csv"


@pytest.fixture
def data(tmp_path, monkeypatch):
    """Return the name of a file in this folder, the only one."""
    monkeypatch.chdir(tmp_path)
    Path("data.csv").write_text("x,y\n1,2\n2,3\n3,4\n8,9\n9,10\n")
    return "data.csv"


def option(name):
    return "--" + name.replace("_", "-")


def test_options_reach_k_means(data, monkeypatch, capsys):
    seen = {}

    def note(X, options, *, sample_weight, caller, names):
        seen.update(rows=len(X), options=options, sample_weight=sample_weight, caller=caller)
        warnings.warn("two are one", UserWarning, stacklevel=1)
        result = {"centers": np.zeros((2, 2)), "labels": np.zeros(len(X), np.int32), "inertia": 0.0, "n_iter": 3}
        return SimpleNamespace(**result, total_inertia=0.0, converged=True), 4

    monkeypatch.setattr(restarts, "run", note)
    given = {"init": "k-means||", "init_size": 4, "n_init": 4, "max_iter": 9, "tol": 0.5, "n_threads": 3}
    words = {"n_threads": "--threads"}
    options = [text for name, value in given.items() for text in (words.get(name, option(name)), str(value))]
    assert cli.main([data, "-k", "2", "--seed", "0", *options, "-q", "--labels-only"]) == 0
    assert capsys.readouterr() == ("0\n" * 5, "ckmeans: warning: two are one\n")
    assert (seen["rows"], seen["sample_weight"], seen["caller"]) == (5, None, "ckmeans")
    expected = {**DEFAULTS, **given, "n_clusters": 2, "random_state": 0}
    assert {name: getattr(seen["options"], name) for name in PARAMETERS} == expected


def test_what_is_not_given_is_the_table_s_default(data, monkeypatch):
    seen = []
    monkeypatch.setattr(restarts, "run", lambda X, options, **_: seen.append(options))
    with pytest.raises(TypeError):
        cli.main([data, "-k", "2", "--n-init", "auto", "--seed", "0"])
    expected = {**DEFAULTS, "n_clusters": 2, "random_state": 0}
    assert {name: getattr(seen[0], name) for name in PARAMETERS} == expected


def test_help_tells_defaults():
    text = " ".join(options.parser().format_help().split())
    for name in ("init", "max_iter", "tol"):  # not n_init: the command has a default of its own
        assert re.search(rf"{option(name)} [^-].*?\(default {re.escape(str(DEFAULTS[name]))}\)", text)


@pytest.mark.parametrize(
    "arguments",
    [
        ["data.csv"],
        ["-k", "2"],
        ["data.csv", "-k", "0"],
        ["data.csv", "-k", "two"],
        ["data.csv", "-k", "2-"],
        ["data.csv", "-k", "5-2"],
        ["data.csv", "-k", "0-2"],
        ["data.csv", "-k", "many"],
        ["data.csv", "-k", "2-3", "-o", "out.csv"],
        ["data.csv", "-k", "2-3", "--centers", "c.csv"],
        ["data.csv", "-k", "2-3", "--model", "m.npz"],
        ["data.csv", "-k", "2-3", "--labels-only"],
        ["data.csv", "-k", "2-3", "--sample", "2"],
        ["data.csv", "-k", "auto", "--init-centers", "c.csv"],
        ["data.csv", "-k", "2", "--sample", "1"],
        ["data.csv", "-k", "2", "--sample", "0"],
        ["data.csv", "-k", "2", "--model", "-"],
        ["data.csv", "-k", "2", "--model", "data.csv"],
        ["data.csv", "-k", "2", "--model", "m", "--centers", "m"],
        ["data.csv", "-k", "2", "--report", ""],
        ["data.csv", "-k", "2", "--name", ""],
        ["data.csv", "-k", "2", "--name", "x"],
        ["data.csv", "-k", "2", "--order", "rank"],
        ["data.csv", "-k", "2", "--json", "--labels-only"],
        ["predict", "data.csv"],
        ["predict", "data.csv", "-k", "2", "--model", "m"],
        ["predict", "-", "--model", "-"],
        ["predict", "data.csv", "--model", "m", "--scale", "std"],
        ["data.csv", "-k", "2", "--seed", "-1"],
        ["data.csv", "-k", "2", "--seed", "4294967296"],
        ["data.csv", "-k", "2", "--tol", "nan"],
        ["data.csv", "-k", "2", "--tol", "-1"],
        ["data.csv", "-k", "2", "--threads", "0"],
        ["data.csv", "-k", "2", "--n-init", "0"],
        ["data.csv", "-k", "2", "--max-iter", "0"],
        ["data.csv", "-k", "2", "--delimiter", '"'],
        ["data.csv", "-k", "2", "--delimiter", ",,"],
        ["data.csv", "-k", "2", "--decimal", ""],
        ["data.csv", "-k", "2", "--encoding", "klingon"],
        ["data.csv", "-k", "2", "--encoding", "base64"],
        ["data.csv", "-k", "2", "--columns", ""],
        ["data.csv", "-k", "2", "--columns", "x,,y"],
        ["data.csv", "-k", "2", "--columns", "z"],
        ["data.csv", "-k", "2", "--columns", "0"],
        ["data.csv", "-k", "2", "--columns", "3"],
        ["data.csv", "-k", "2", "--columns", "x,1"],
        ["data.csv", "-k", "2", "--columns", "x", "--weight", "x"],
        ["data.csv", "-k", "2", "--weight", "z"],
        ["data.csv", "-k", "2", "--header", "--no-header"],
        ["data.csv", "-k", "2", "--centers", "-"],
        ["data.csv", "-k", "2", "--centers", "c", "-o", "./c"],
        ["-", "-k", "2", "--init-centers", "-"],
        ["data.csv", "-k", "2", "--init", "best"],
        ["data.csv", "-k", "2", "--init", "random", "--init-centers", "c"],
        ["data.csv", "-k", "2", "--init", "random", "--init-size", "4"],
        ["data.csv", "-k", "2", "--init-size", "1"],
        ["data.csv", "-k", "2", "-o", ""],
        ["data.csv", "-k", "2", "--unknown"],
        ["data.csv", "more.csv", "-k", "2"],
    ],
)
def test_wrong_usage(data, capsys, arguments):
    assert cli.main(arguments) == 2
    out, error = capsys.readouterr()
    assert out == ""
    assert "ckmeans: error: " in error
    assert os.listdir() == [data]


@pytest.mark.parametrize(
    ("arguments", "meant"),
    [
        (["data.csv", "-k", "2", "--colums", "x"], "--columns"),
        (["data.csv", "-k", "2", "--sede=4"], "--seed"),
        (["data.csv", "-k", "2", "--missing-values", "drop"], "--missing"),
        (["predict", "data.csv", "--modle", "m.npz"], "--model"),
    ],
)
def test_a_misspelt_option_is_told_from_what_it_was_meant_to_be(data, capsys, arguments, meant):
    assert cli.main(arguments) == 2
    assert f"did you mean {meant!r}?" in capsys.readouterr().err


def test_a_misspelt_column_is_told_from_what_it_was_meant_to_be(tmp_path, capsys):
    path = tmp_path / "data.csv"
    path.write_text("Length,width\n1,2\n3,5\n")
    assert cli.main([str(path), "-k", "2", "--columns", "length"]) == 2
    assert "no column 'length' among the 2: 'Length', 'width'; did you mean 'Length'?" in capsys.readouterr().err
    assert cli.main([str(path), "-k", "2", "--columns", "zzz"]) == 2
    assert "did you mean" not in capsys.readouterr().err


EXAMPLES = re.findall(r"^  (ckmeans .*?)(?:  .*)?$", options.EXAMPLES + options.PREDICT_EXAMPLES, re.MULTILINE)


def test_the_examples_of_the_help_run(tmp_path, monkeypatch, capsys):
    """In their order, as one makes the model for another."""
    monkeypatch.chdir(tmp_path)
    shutil.copy(IRIS, "data.csv")
    assert len(EXAMPLES) == 12
    for example in EXAMPLES:
        assert cli.main(shlex.split(example)[1:]) == 0, example
        capsys.readouterr()
    assert sorted(os.listdir()) == ["data.csv", "m.npz", "out.csv", "out.html"]


def test_version_and_help(capsys):
    assert cli.main(["--version"]) == 0
    assert capsys.readouterr().out == f"ckmeans {ckmeans.__version__} (distribution ckmeans-nd)\n"
    assert cli.main(["--help"]) == 0
    assert "ckmeans FILE -k K" in capsys.readouterr().out
