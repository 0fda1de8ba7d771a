"""Files that the command reads block by block: the clusters of the same file in memory; what does not go with it."""

import io
import json
import sys
from pathlib import Path

import numpy as np
import pytest

from ckmeans import cli
from ckmeans.cli import progress, stored


@pytest.fixture
def files(tmp_path, monkeypatch, rng):
    """Be where rows.npy is, 3000 x 3 float32 whose third column may be a weight."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("ckmeans.sources.source.BLOCK_BYTES", 5000)
    X = np.abs(rng.normal(size=(3000, 3)) + rng.integers(0, 3, size=(3000, 1)) * 9).astype(np.float32)
    np.save("rows.npy", X)
    return X


def run(*arguments):
    assert cli.main([*arguments, "--seed", "0"]) == 0


def failed(capsys, *arguments):
    code = cli.main([*arguments, "--seed", "0"])
    return code, capsys.readouterr().err


@pytest.mark.parametrize(
    "options",
    [(), ("--columns", "3,1"), ("--weight", "3"), ("--init", "k-means||"), ("--init", "random"), ("--n-init", "2")],
)
def test_it_finds_the_clusters_of_the_file_in_memory(files, capsys, options):
    told = []
    for name, how in (("memory", "--no-by-blocks"), ("blocks", "--by-blocks")):
        run("rows.npy", "-k", "4", *options, "-o", f"{name}.npy", "--centers", f"{name}.csv", how, "--json")
        told.append(json.loads(capsys.readouterr().out))
    assert Path("blocks.npy").read_bytes() == Path("memory.npy").read_bytes()
    assert Path("blocks.csv").read_bytes() == Path("memory.csv").read_bytes()
    different = {"read_as", "seconds", "explained"}  # explained is not told of weighted blocks
    assert {key for key in told[0] if told[0][key] != told[1].get(key)} <= different
    assert told[1]["read_as"] == ".npy array of float32, block by block"


def test_labels_alone_a_model_and_predict(files, capsys):
    run("rows.npy", "-k", "4", "--by-blocks", "--model", "model.npz")
    labels = capsys.readouterr().out
    assert cli.main(["predict", "rows.npy", "--model", "model.npz"]) == 0
    assert capsys.readouterr().out == labels
    run("rows.npy", "-k", "4", "--by-blocks", "--labels-only")
    assert capsys.readouterr().out == labels


@pytest.mark.parametrize("scaled", [(), ("--scale", "std", "--missing", "mean")])
def test_predict_reads_blocks_too(files, capsys, scaled):
    X = files.copy()
    X[5, 1] = X[2999, 2] = np.nan if scaled else 1.0
    np.save("rows.npy", X)
    run("rows.npy", "-k", "4", "--model", "model.npz", "-o", "fitted.npy", *scaled)
    for name, how in (("memory", "--no-by-blocks"), ("blocks", "--by-blocks")):
        assert cli.main(["predict", "rows.npy", "--model", "model.npz", how, "-o", f"{name}.npy"]) == 0
    told = capsys.readouterr().err
    assert "read as    .npy array of float32, block by block" in told
    assert Path("blocks.npy").read_bytes() == Path("memory.npy").read_bytes() == Path("fitted.npy").read_bytes()
    X[7, 0] = np.inf
    np.save("rows.npy", X)
    code = cli.main(["predict", "rows.npy", "--model", "model.npz", "--by-blocks", "-o", "blocks.npy"])
    assert (code, "block 0 of X contains infinity" in capsys.readouterr().err) == (1, True)
    code = cli.main(["predict", "rows.npy", "--model", "model.npz", "--by-blocks", "--missing", "drop"])
    assert (code, "--missing does not go with" in capsys.readouterr().err) == (2, True)


def test_a_disk_that_breaks_off_is_named(files, capsys, monkeypatch):
    def broken(stream, memory):
        raise OSError(5, "Input/output error")

    made = stored.prepare

    def then_broken(*how):
        rows = made(*how)
        monkeypatch.setattr("ckmeans.sources.npy.filled", broken)
        return rows

    monkeypatch.setattr(stored, "prepare", then_broken)
    code, error = failed(capsys, "rows.npy", "-k", "4", "--by-blocks")
    assert (code, error) == (1, "ckmeans: error: cannot read rows.npy: Input/output error\n")


def test_parquet(files, capsys):
    pyarrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    names = ["x", "y", "w"]
    table = pyarrow.table({name: files[:, j] for j, name in enumerate(names)} | {"name": ["a", "b"] * 1500})
    parquet.write_table(table, "rows.parquet", row_group_size=700)
    for ending in ("csv", "parquet"):
        for name, how in (("memory", "--no-by-blocks"), ("blocks", "--by-blocks")):
            run("rows.parquet", "-k", "4", "--weight", "w", "-o", f"{name}.{ending}", how)
    told = capsys.readouterr().err
    assert "left out   1: name (of type string)" in told
    assert Path("blocks.csv").read_bytes() == Path("memory.csv").read_bytes()
    assert parquet.read_table("blocks.parquet").equals(parquet.read_table("memory.parquet"))
    code, error = failed(capsys, "rows.parquet", "-k", "4", "--columns", "name", "--by-blocks")
    assert (code, "rows.parquet: column 'name' is of type string" in error) == (1, True)
    parquet.write_table(pyarrow.table({"x": [1.0, None, 2.0]}), "gaps.parquet")
    code, error = failed(capsys, "gaps.parquet", "-k", "2", "--by-blocks")
    assert (code, "column 'x' of gaps.parquet has no value in row 1" in error) == (1, True)


def test_a_sample_is_told(files, capsys, monkeypatch):
    monkeypatch.setattr("ckmeans.tuning.SAMPLED_ROWS", 400)
    monkeypatch.setattr("ckmeans.tuning.SAMPLED_PER_CLUSTER", 1)
    run("rows.npy", "-k", "4", "--by-blocks", "-o", "labels.npy")
    told = "sample     first centers are chosen among 400 of 3000 rows, drawn at random (--init-size)"
    assert told in capsys.readouterr().err
    run("rows.npy", "-k", "4", "--by-blocks", "-o", "labels.npy", "--json", "--init-size", "50")
    assert json.loads(capsys.readouterr().out)["sample"] == 50


def test_it_is_done_where_a_file_would_take_half_of_what_is_available(files, capsys, monkeypatch):
    size = 3000 * 3 * 4 + 128
    for left, is_wanted in ((2 * size - 1, True), (2 * size, False), (None, False)):
        monkeypatch.setattr(stored, "available_bytes", lambda left=left: left)
        run("rows.npy", "-k", "4", "-o", "labels.npy")
        assert ("block by block" in capsys.readouterr().err) == is_wanted
        run("rows.npy", "-k", "4", "-o", "labels.npy", "--no-by-blocks")
        assert "block by block" not in capsys.readouterr().err
    monkeypatch.setattr(stored, "available_bytes", lambda: 1000)
    code, error = failed(capsys, "rows.npy", "-k", "4", "--scale", "std")
    assert code == 2
    assert "--scale does not go with a file that is read block by block of 3.61e-05 GB, as 1e-06 GB" in error
    assert "--no-by-blocks reads all at once" in error


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--missing", "drop"), "--missing does not go with"),
        (("--scale", "range"), "--scale does not go with"),
        (("--sample", "100"), "--sample does not go with"),
        (("--order", "size"), "--order does not go with"),
        (("--report", "page.html"), "--report does not go with"),
        (("--na", "9"), "--na does not go with"),
        (("-k", "2-4"), "-k with several numbers does not go with"),
    ],
)
def test_what_needs_all_rows_is_refused(files, capsys, options, said):
    code, error = failed(capsys, "rows.npy", "-k", "4", "--by-blocks", *options)
    assert (code, said in error) == (2, True)


def test_other_files_are_refused(files, capsys, monkeypatch):
    Path("rows.csv").write_text("1,2\n3,4\n")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"1,2")))
    for name in ("rows.csv", "-"):
        code, error = failed(capsys, name, "-k", "2", "--by-blocks")
        assert (code, "--by-blocks reads .npy and Parquet files alone" in error) == (2, True)
    assert failed(capsys, "none.npy", "-k", "2", "--by-blocks")[0] == 1
    np.save("words.npy", np.array([["a", "b"]]))
    np.save("bad.npy", np.where(np.arange(3000)[:, None] == 2500, np.inf, files))
    np.save("cut.npy", files)
    with open("cut.npy", "r+b") as stream:
        stream.truncate(20_000)
    for name, said in (
        ("words.npy", "words.npy must hold real numbers"),
        ("bad.npy", "bad.npy: Input block 9 of X contains infinity"),
        ("cut.npy", "cut.npy ends within row 1656 of 3000"),
        ("rows.npy", "fewer rows (3000) than the 5000 clusters asked for"),
    ):
        code, error = failed(capsys, name, "-k", "5000" if name == "rows.npy" else "2", "--by-blocks")
        assert (code, said in error) == (1, True), error


def test_the_line_names_the_pass_and_rows_a_second(files):
    line = progress.Progress(wanted=False)
    told = stored.Told(stored.Stored("rows.npy").source_of([0, 1, 2], None), 3000, line)
    for _ in range(2):
        for _ in told.passed_over():
            pass
    assert line.doing.startswith("clustering: pass 2, 100 % of 3,000 rows, ")
    assert line.doing.endswith(" rows a second")
