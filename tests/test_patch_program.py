"""python -m ckmeans.patch: programs do not notice who runs them."""

import os
import py_compile

import pytest

from ckmeans.patch import HOMES

PROGRAM = """
import sys, __main__
from sklearn.cluster import KMeans
print(sys.argv, sys.path[0], __name__, __file__, __package__, __spec__ and __spec__.name, KMeans.__module__)
print(__main__.KMeans is KMeans, type(__builtins__).__name__, sorted(vars().keys() - {"__annotations__"}))
"""


@pytest.fixture
def both(run_python, package_folder, tmp_path_factory):
    """Return a function that tells what a program does by itself, and what it does when it is patched.

    Both have a scikit-learn that is imported in no time.
    """
    folder = tmp_path_factory.mktemp("elsewhere")
    (folder / "sklearn" / "cluster").mkdir(parents=True)
    (folder / "sklearn" / "__init__.py").touch()
    names = {home: [name for name in HOMES if HOMES[name] == home] for home in HOMES.values()}
    for home, defined in names.items():
        text = "".join(f"class {name}:\n    pass\n" for name in defined)
        (folder / home.replace(".", "/")).with_suffix(".py").write_text(text)
    lines = [f"from {home} import {', '.join(defined)}\n" for home, defined in names.items()]
    (folder / "sklearn" / "cluster" / "__init__.py").write_text("".join(lines))
    paths = {"PYTHONPATH": os.pathsep.join([str(package_folder), str(folder)]), "CKMEANS_NO_SKLEARN": "1"}

    def run(*arguments, python=(), **given):
        prefixes = (python, (*python, "-m", "ckmeans.patch"))
        runs = [run_python(*prefix, *arguments, check=False, **paths, **given) for prefix in prefixes]
        return [(done.returncode, done.stdout, done.stderr) for done in runs]

    return run


@pytest.mark.parametrize(
    "how", ["program.py", "folder/program.py", "-m program", "-m folder.program", "-m folder", "link.py"]
)
def test_a_program_is_run_as_python_runs_it(both, tmp_path, how):
    folder = tmp_path / "folder"
    folder.mkdir()
    for path in (tmp_path / "program.py", folder / "program.py", folder / "__main__.py"):
        path.write_text(PROGRAM)
    if how == "link.py":
        (tmp_path / how).symlink_to(folder / "program.py")
    plain, patched = both(*how.split(), "a", "-m", "--b")
    assert plain[0] == 0, plain
    assert "sklearn.cluster._kmeans" in plain[1]
    assert patched == (0, plain[1].replace("sklearn.cluster._kmeans", "ckmeans"), plain[2])


ENDINGS = [
    *("sys.exit(3)", "sys.exit('words')", "raise SystemExit", "1 / 0", "raise KeyboardInterrupt", "def"),
    *("sys.excepthook = lambda kind, *_: print('hook', kind); 1 / 0", "import nowhere_at_all", "quit()"),
    "atexit.register(print, 'at exit', __name__); raise ValueError('a') from KeyError('b')",
]


@pytest.mark.parametrize(
    ("how", "ending"),
    [*(("program.py", ending) for ending in ENDINGS), *(("-m program", ENDINGS[i]) for i in (0, 3, 5))],
)
def test_a_program_ends_as_python_ends_it(both, tmp_path, ending, how):
    text = f"import atexit, sys\nprint('before', flush=True)\ndef inner():\n    {ending}\ninner()\n"
    (tmp_path / "program.py").write_text(text if ending != "def" else "import sys\ndef\n")
    plain, patched = both(*how.split())
    assert plain[0] != 0 or ending in ("raise SystemExit", "quit()")
    assert patched == plain


@pytest.mark.parametrize("how", ["nowhere.py", "-m nowhere", "-m folder", "folder", "archive.zip"])
def test_what_cannot_be_run_is_told_as_python_tells_it(both, tmp_path, how):
    (tmp_path / "folder").mkdir()
    (tmp_path / "archive.zip").write_bytes(b"none")
    plain, patched = both(*how.split())
    assert plain[0] == patched[0] != 0
    if how not in ("folder", "archive.zip"):
        assert patched == plain


def test_folders_and_archives_run(both, tmp_path):
    import zipfile

    with zipfile.ZipFile(tmp_path / "archive.zip", "w") as archive:
        archive.writestr("__main__.py", "import inner, sys; print(inner.KMeans.__module__, sys.argv, sys.path[0])")
        archive.writestr("inner.py", "from sklearn.cluster import KMeans")
        archive.extractall(tmp_path / "folder")
    for name in ("archive.zip", "folder"):
        plain, patched = both(name, "a")
        assert patched == (0, plain[1].replace("sklearn.cluster._kmeans", "ckmeans"), plain[2])


def test_the_command_lists_what_it_replaces(run_python):
    pytest.importorskip("sklearn", reason="needs scikit-learn")
    printed = run_python("-m", "ckmeans.patch", sklearn=True).split()
    assert {"sklearn.cluster.KMeans", "sklearn.cluster._spectral.k_means"} <= set(printed)
    assert run_python("-m", "ckmeans.patch", "--help").startswith("usage: python -m ckmeans.patch SCRIPT")
    for wrong in (["-m"], ["-x", "program.py"]):
        done = run_python("-m", "ckmeans.patch", *wrong, check=False)
        assert (done.returncode, done.stdout, done.stderr[:6]) == (2, "", "usage:")


def test_a_compiled_program_runs(both, tmp_path):
    (tmp_path / "program.py").write_text("print(__name__, __file__)")
    py_compile.compile(tmp_path / "program.py", tmp_path / "program.pyc")
    plain, patched = both("program.pyc")
    assert patched == plain == (0, f"__main__ {tmp_path / 'program.pyc'}\n", "")


def test_an_isolated_python_gets_no_folder_of_the_program(both, tmp_path):
    (tmp_path / "program.py").write_text("import sys; print(sys.path)")
    plain, patched = both("program.py", python=("-P",))
    assert patched == plain
    assert plain[0] == 0


def test_a_module_beside_the_working_folder_is_not_in_the_way(both, tmp_path):
    """Python looks for modules beside the program, and not where it is started."""
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "program.py").write_text("import sklearn.cluster as c; print(c.KMeans.__module__)")
    (tmp_path / "sklearn.py").write_text("raise SystemExit('the wrong one')")
    plain, patched = both("folder/program.py")
    assert plain == (0, "sklearn.cluster._kmeans\n", "")
    assert patched == (0, "ckmeans\n", "")


def test_classes_of_a_program_are_pickled_in_its_name(both, tmp_path):
    (tmp_path / "program.py").write_text(
        "import pickle\n"
        "from sklearn.cluster import KMeans\n"
        "class Mine(KMeans):\n    pass\n"
        "print(type(pickle.loads(pickle.dumps(Mine()))).__mro__[:2])\n"
    )
    printed = both("program.py")[1][1].strip()
    assert printed == "(<class '__main__.Mine'>, <class 'ckmeans.KMeans'>)"
