"""Importing: light, lazy, and right from a folder that holds the sources but no compiled kernels; names for pickles."""

import pickle
import pickletools
import shutil
import sys
from pathlib import Path

import numpy as np
import pytest

import ckmeans

HEAVY = ("sklearn", "scipy", "pandas", "polars", "dask", "matplotlib", "joblib", "Cython", "pytest")
FIVE = "[[1, 2], [2, 3], [3, 4], [8, 9], [9, 10]]"


def loaded(code):
    """Return code that prints which of the heavy packages were loaded by code."""
    return f"import sys; {code}; print([name for name in {HEAVY} if name in sys.modules])"


@pytest.mark.parametrize(
    "code",
    [
        "import ckmeans",
        f"import ckmeans; ckmeans.k_means({FIVE}, 2, random_state=0)",
        f"import ckmeans; ckmeans.kmeans_plusplus({FIVE}, 2)",
        f"import ckmeans; ckmeans.assign({FIVE}, {FIVE}); ckmeans.distances({FIVE}, {FIVE})",
        f"import ckmeans; ckmeans.update_centers({FIVE}, [0, 0, 0, 1, 1], 2)",
        "import ckmeans; ckmeans.show_config(sys.stderr)",
        "import ckmeans.cli",
        "import ckmeans.parameters",
    ],
)
def test_nothing_heavy_is_loaded(run_python, code):
    assert run_python("-c", loaded(code), sklearn=True) == "[]"


def test_the_estimator_loads_no_scikit_learn_where_it_is_not_wanted(run_python):
    code = loaded(f"import ckmeans; ckmeans.KMeans(2, random_state=0).fit({FIVE}).predict({FIVE})")
    assert run_python("-c", code, CKMEANS_NO_SKLEARN="1") == "[]"


def test_import_loads_no_module_that_no_name_asked_for(run_python):
    code = "import sys, ckmeans; print(sorted(name for name in sys.modules if name.startswith('ckmeans')))"
    assert run_python("-c", code, sklearn=True) == "['ckmeans']"


@pytest.mark.parametrize("code", ["import ckmeans.capi", "import ckmeans; ckmeans.capi.address('ckm_fit')"])
def test_the_c_api_loads_no_numpy(run_python, code):
    # Python itself has loaded threading where a .pth file of some package asks for it.
    code = f"import sys; before = set(sys.modules); {code}; print(*(set(sys.modules) - before))"
    assert not {"numpy", "threading"} & set(run_python("-c", code).split())


def test_the_header_lies_where_get_include_says():
    assert Path(ckmeans.get_include(), "ckmeans.h").is_file()
    assert Path(ckmeans.__path__[0], "capi.pxd").is_file()


CLOCK = """
from time import process_time
before = process_time()
import numpy
numpy.random
loaded = process_time()
import ckmeans
imported = process_time()
ckmeans.KMeans
named = process_time()
print(loaded - before, imported - loaded, named - imported)
"""


def test_importing_costs_little_beside_numpy(run_python, tmp_path):
    """As shares of numpy's own import, 100 to 120 ms: 10 ms for the package, 30 ms more for the estimator."""
    environment = {"CKMEANS_NO_SKLEARN": "1", "PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(tmp_path)}
    run_python("-c", CLOCK, **environment)  # compiles everything to bytecode
    least = np.full(3, np.inf)  # of runs: what others do on this machine only adds to them
    for run in range(1, 41):
        least = np.minimum(least, [float(word) for word in run_python("-c", CLOCK, **environment).split()])
        package, estimator = least[1:] / least[0]
        if run >= 9 and package < 0.1 and estimator < 0.25:
            break
    assert package < 0.1
    assert estimator < 0.25


def test_every_public_name_is_there():
    assert dir(ckmeans) == sorted(ckmeans.__all__)
    for name in ckmeans.__all__:
        assert getattr(ckmeans, name) is getattr(ckmeans, name)
    with pytest.raises(AttributeError, match="module 'ckmeans' has no attribute 'kmeans2'"):
        _ = ckmeans.kmeans2


def test_parameters_load_no_kernel_and_nothing_above_them(run_python):
    code = "import sys, ckmeans.parameters; print(sorted(name for name in sys.modules if name.startswith('ckmeans')))"
    assert run_python("-c", code, sklearn=True) == "['ckmeans', 'ckmeans.exceptions', 'ckmeans.parameters']"


def test_names_come_with_a_star(run_python):
    assert run_python("-c", "from ckmeans import *; print(KMeans.__module__, k_means.__module__)") == "ckmeans ckmeans"


# Where public names say that they live


@pytest.mark.parametrize("name", [name for name in ckmeans.__all__ if name != "__version__"])
def test_public_names_say_that_they_live_in_ckmeans(name):
    value = getattr(ckmeans, name)
    assert (value.__module__, value.__qualname__) == ("ckmeans", name)
    assert pickle.loads(pickle.dumps(value)) is value


def modules_named(pickled):
    """Return the modules of ours that a pickle of protocol 2 names: it needs them to be read."""
    named = (argument.split()[0] for code, argument, _ in pickletools.genops(pickled) if code.name == "GLOBAL")
    return {module for module in named if module.partition(".")[0] == "ckmeans"}


def test_a_fitted_model_s_pickle_names_no_folder_of_ours():
    model = ckmeans.KMeans(2, random_state=0).fit(np.eye(3))
    pickled = pickle.dumps(model, protocol=2)
    assert b"ckmeans\nKMeans\n" in pickled
    assert modules_named(pickled) == {"ckmeans"}
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        again = pickle.loads(pickle.dumps(model, protocol=protocol))
        assert type(again) is ckmeans.KMeans
        np.testing.assert_array_equal(again.predict(np.eye(3)), model.labels_)


def test_an_error_s_pickle_names_no_folder_of_ours():
    assert modules_named(pickle.dumps(ckmeans.InvalidParameterError("no"), protocol=2)) == {"ckmeans"}


def test_a_model_unpickles_where_nothing_was_imported(run_python, tmp_path):
    (tmp_path / "model").write_bytes(pickle.dumps(ckmeans.KMeans(2, random_state=0).fit(np.eye(3))))
    code = "import pickle; print(pickle.load(open('model', 'rb')).predict([[1, 0, 0], [0, 1, 0], [0, 0, 1]]))"
    assert run_python("-c", code, sklearn=True) == str(ckmeans.KMeans(2, random_state=0).fit(np.eye(3)).labels_)


# A folder of sources


@pytest.fixture
def sources(tmp_path):
    """Return a folder in which ckmeans/ lies uncompiled."""
    folder = Path(ckmeans.__path__[0])
    for path in folder.rglob("*.py"):
        copy = tmp_path / "tree" / "ckmeans" / path.relative_to(folder)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, copy)
    return tmp_path / "tree"


WHERE = "import ckmeans, ckmeans.kernels.assign as a; print(ckmeans.__file__); print(a.__file__)"


def test_beside_uncompiled_sources_the_installed_package_is_imported(run_python, sources):
    for path in run_python("-c", WHERE, cwd=sources).splitlines():
        assert Path(path).is_relative_to(ckmeans.__path__[0])


def test_beside_uncompiled_sources_the_command_runs(run_python, sources):
    assert ckmeans.__version__ in run_python("-m", "ckmeans", "--version", cwd=sources)
    (sources / "data.csv").write_text("x,y\n1,2\n2,3\n8,9\n")
    printed = run_python("-m", "ckmeans", "data.csv", "-k", "2", "--seed", "0", "--labels-only", cwd=sources)
    assert len(printed.split()) >= 3


def test_beside_uncompiled_sources_pytest_runs(run_python, sources):
    (sources / "tests").mkdir()
    (sources / "tests" / "test_it.py").write_text(
        f"from ckmeans import k_means\n\n\ndef test_it():\n    k_means({FIVE}, 2)\n"
    )
    for arguments in (["-m", "pytest"], ["-c", "import sys, pytest; sys.exit(pytest.main())"]):
        assert "1 passed" in run_python(*arguments, cwd=sources, PYTEST_DISABLE_PLUGIN_AUTOLOAD="1")


def test_without_any_compiled_package_the_error_says_what_to_do(run_python, sources):
    """-S: without the folder of installed packages."""
    failed = run_python("-S", "-c", "import ckmeans", cwd=sources, PYTHONPATH="", check=False)
    assert failed.returncode == 1
    assert "ImportError" in failed.stderr
    assert "its kernels are not compiled: run 'pip install .'" in failed.stderr


@pytest.mark.parametrize("name", ["_ckmeans.cpython-311-x86_64-linux-gnu.so", "_ckmeans.cp312-win_amd64.pyd"])
def test_leftovers_of_the_other_package_are_named(run_python, sources, name):
    (sources / "ckmeans" / name).touch()
    failed = run_python("-c", "import ckmeans", cwd=sources, check=False)
    assert failed.returncode == 1
    assert name in failed.stderr
    assert "pip uninstall ckmeans ckmeans-nd, then pip install ckmeans-nd" in failed.stderr


def test_this_interpreter_uses_the_package_under_test(package_folder, run_python):
    """What run_python imports is what these tests import."""
    printed = run_python("-c", "import ckmeans, sys; print(ckmeans.__path__[0]); print(sys.version)")
    assert printed == f"{ckmeans.__path__[0]}\n{sys.version}"
