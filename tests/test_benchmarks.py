"""The benchmarks run, and their tables go where they belong. Says nothing about speed."""

import importlib
import json
import sys
from pathlib import Path

import numpy as np
import pytest
from compilers import builds_extensions

BENCHMARKS = Path(__file__).resolve().parents[1] / "benchmarks"
pytestmark = pytest.mark.skipif(not BENCHMARKS.is_dir(), reason="only the tests are here, not the benchmarks")


@pytest.fixture
def script(monkeypatch):
    """Return a function that imports a file of benchmarks/."""
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    yield importlib.import_module
    for path in BENCHMARKS.glob("*.py"):
        sys.modules.pop(path.stem, None)


TINY = ["--shapes", "2000x3x4", "--peers", "scikit-learn", "--threads", "1", "--repeat", "2", "--json"]


def test_a_run_is_kept_with_all_that_it_depends_on(run_python, tmp_path):
    sklearn = pytest.importorskip("sklearn", reason="the benchmarks compare with scikit-learn")
    path = tmp_path / "results.json"
    run_python(BENCHMARKS / "compare.py", *TINY, path)
    content = json.loads(path.read_text(encoding="utf-8"))
    assert content["threads"] == 1
    assert content["machine"].keys() == {"processor", "processors", "architecture", "system"}
    assert content["versions"]["scikit-learn"] == sklearn.__version__
    (found,) = content["results"]
    assert (found["mode"], found["rows"], found["columns"], found["clusters"]) == ("step", 2000, 3, 4)
    theirs, ours = found["libraries"]["scikit-learn"], found["libraries"]["ckmeans"]
    assert theirs["n_iter"] == ours["n_iter"]
    assert ours["labels_as_reference"] > 0.99
    assert ours["inertia"] == pytest.approx(theirs["inertia"], rel=1e-3)
    assert ours["times_reference"] == theirs["seconds"] / ours["seconds"]
    if found["fma_peak"]:
        assert ours["share_of_peak"] == pytest.approx(2 * 2000 * 3 * 4 / ours["seconds"] / found["fma_peak"])


@pytest.fixture
def one_thread(script, monkeypatch):
    """Let the scripts find what they would set, so that they run here and not in another process."""
    for name in script("machine").VARIABLES:
        monkeypatch.setenv(name, "1")


def test_the_tables_replace_what_stood_between_the_marks(script, one_thread, tmp_path, monkeypatch):
    path = tmp_path / "results.json"
    monkeypatch.setattr(sys, "argv", ["compare.py", *TINY, str(path)])
    assert script("compare").main() == 0
    readme = tmp_path / "README.md"
    readme.write_text("before\n<!-- benchmarks -->\nold\n<!-- /benchmarks -->\nafter\n", encoding="utf-8")
    monkeypatch.setattr(sys, "argv", ["tables.py", str(path), str(readme)])
    for _ in range(2):
        script("tables").main()
        text = readme.read_text(encoding="utf-8")
        assert text.startswith("before\n<!-- benchmarks -->\n\nMilliseconds for one Lloyd step")
        assert text.endswith("\n\n<!-- /benchmarks -->\nafter\n")
        assert "old" not in text
        (row,) = (line for line in text.splitlines() if line.startswith("| 2,000 x 3, 4 |"))
        assert row.count("|") == next(line for line in text.splitlines() if line.startswith("| rows")).count("|")
    assert json.loads(path.read_text(encoding="utf-8"))["date"] in text
    assert sorted(path.name for path in tmp_path.iterdir()) == ["README.md", "results.json"]


def test_a_file_without_marks_is_refused_and_kept(script, tmp_path):
    (tmp_path / "page.md").write_text("<!-- grid -->\n", encoding="utf-8")
    with pytest.raises(SystemExit, match="grid"):
        script("tables").replace_between(tmp_path / "page.md", "grid", "text")
    assert (tmp_path / "page.md").read_text(encoding="utf-8") == "<!-- grid -->\n"


@pytest.mark.slow
@pytest.mark.parametrize("name", ["everyday", "busy"])
def test_libraries_in_processes_of_their_own_are_measured_and_told(script, run_python, tmp_path, monkeypatch, name):
    pytest.importorskip("sklearn", reason="the benchmarks compare with scikit-learn")
    path, page = tmp_path / "found.json", tmp_path / "page.md"
    arguments = {
        "everyday": ["--shapes", "300x2x3", "200x5x4", "--seeds", "2", "--turns", "1", "--peers", "scikit-learn"],
        "busy": ["--shapes", "300x2x3", "--loops", "1", "--fits", "1", "--seconds", "0.05"],
    }[name]
    printed = run_python(BENCHMARKS / f"{name}.py", *arguments, "--json", path, OPENBLAS_CORETYPE="Nehalem")
    content = json.loads(path.read_text(encoding="utf-8"))
    assert "300x2x3" in printed
    assert {kernels.split()[0] for kernels in content["libraries"]} == {"scikit-learn", "ckmeans"}
    assert "Nehalem" not in "".join(content["libraries"])
    page.write_text(f"<!-- {name} -->\n<!-- /{name} -->\n", encoding="utf-8")
    monkeypatch.setattr(sys, "argv", ["tables.py", str(path), str(page)])
    script("tables").main()
    text = page.read_text(encoding="utf-8")
    assert "300 x 2, 3" in text
    assert content["date"] in text


def test_bisecting_is_measured_and_told(run_python):
    pytest.importorskip("sklearn", reason="the benchmarks compare with scikit-learn")
    printed = run_python(BENCHMARKS / "bisecting.py", "300x2x3", "--threads", "1", "--turns", "1")
    assert "300 x 2" in printed
    assert "inertia" in printed


def test_the_pages_have_their_marks():
    marks = {"README.md": ("everyday", "benchmarks"), "docs/benchmarks.md": ("everyday", "busy", "grid")}
    for page, words in marks.items():
        text = (BENCHMARKS.parent / page).read_text(encoding="utf-8")
        for word in words:
            assert text.count(f"<!-- {word} -->") == text.count(f"<!-- /{word} -->") == 1


def test_every_mode_measures(script):
    compare, peers = script("compare"), script("peers").installed(["ckmeans"], 1)
    for mode in compare.MODES:
        found = compare.result(mode, compare.Case("3000x2x5"), peers, threads=1, repeat=1)
        entry = found["libraries"]["ckmeans"]
        assert entry["n_iter"] >= 2, mode
        assert entry["inertia"] > 0
        assert entry["least"] <= entry["seconds"] <= entry["most"]


def test_every_installed_library_takes_the_steps_it_is_asked_for(script):
    peers = script("peers")
    X = script("data").mixture(3000, 4)
    start = X[:5].copy()
    for name, peer in peers.installed(peers.PEERS, 1).items():
        fit = peer.fit(X, start, 3)
        assert fit.labels.shape == (3000,), name
        assert fit.centers.shape == (5, 4)
        assert fit.n_iter in (None, 3)


def test_rows_are_the_same_each_time_and_files_are_read(script, tmp_path):
    data = script("data")
    name, X = data.rows("500x3")
    assert (name, X.shape, X.dtype) == ("mixture", (500, 3), np.float32)
    assert (data.rows("500x3")[1] == X).all()
    np.save(tmp_path / "some.npy", X)
    np.savez(tmp_path / "more.npz", X=X, labels=X[:, 0])
    np.savez(tmp_path / "none.npz", a=X, b=X)
    for file in ("some.npy", "more.npz"):
        assert (data.rows(str(tmp_path / file))[1] == X).all()
    with pytest.raises(SystemExit, match="got a, b"):
        data.rows(str(tmp_path / "none.npz"))


def test_an_interrupted_grid_goes_on_and_is_summed_up(script, one_thread, tmp_path, monkeypatch, capsys):
    pytest.importorskip("sklearn", reason="the grid compares with scikit-learn")
    grid, path = script("grid"), tmp_path / "grid.json"
    monkeypatch.setattr(grid, "rows", lambda d, k: 3000)
    for columns in (["2"], ["2", "5"]):
        monkeypatch.setattr(sys, "argv", ["grid.py", "--columns", *columns, "--clusters", "4", "--threads", "1"])
        sys.argv += ["--repeat", "1", "--json", str(path)]
        assert grid.main() == 0
        assert capsys.readouterr().out.count("3000 x") == 1
    content = json.loads(path.read_text(encoding="utf-8"))
    assert [(one["columns"], one["clusters"]) for one in content["cells"]] == [(2, 4), (5, 4)]
    for one, seconds in zip(content["cells"], ({"a": 3.0, "b": 2.0}, {"a": 0.5, "b": -1.0}), strict=True):
        one["seconds"] = {**seconds, "ckmeans": 1.0}
    assert grid.ratios(content) == {(2, 4): (2.0, "b"), (5, 4): (0.5, "a")}
    assert "in 1 of 2 cells; least 0.50, median 1.25, most 2.0 times" in grid.summary(content)


def test_the_grid_asks_for_a_step_that_takes_a_while_and_fits_in_memory(script):
    grid = script("grid")
    for d in grid.COLUMNS:
        for k in grid.CLUSTERS:
            n = grid.rows(d, k)
            assert 4 * k <= n <= 10**6
            assert 4 * n * d <= 2**28


@builds_extensions
def test_calls_of_few_rows_are_timed_from_compiled_code(run_python):
    printed = run_python(BENCHMARKS / "embedding.py", "3x5", "--rows", "1", "4", "--rounds", "2", CFLAGS="-O0")
    (line,) = [line for line in printed.splitlines() if "3x5" in line]
    assert all(float(number.replace(",", "")) > 0 for number in line.split()[1:])


def test_better_optima_are_measured_and_drawn(script, tmp_path):
    pytest.importorskip("matplotlib", reason="the picture is drawn by it")
    refine = script("refine")
    name, X, k = refine.read("grid:5:200")
    assert (name, X.shape, k) == ("grid", (200, 2), 5)
    found = refine.measured(X, k, 2)
    assert found[refine.OURS]["inertia"] <= found["one start"]["inertia"]
    shape = {"data": name, "rows": 200, "columns": 2, "clusters": k}
    refine.draw([{**shape, "ways": found}], tmp_path / "refine.png")
    assert (tmp_path / "refine.png").stat().st_size > 1000
