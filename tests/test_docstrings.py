"""Every example in a docstring runs and prints what it says."""

import doctest
import importlib
import pkgutil

import pytest

import ckmeans

FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
MODULES = sorted(
    module.name
    for module in pkgutil.walk_packages(ckmeans.__path__, "ckmeans.")
    if not module.name.startswith("ckmeans.kernels") and module.name != "ckmeans.__main__"
)


def run(tests):
    runner = doctest.DocTestRunner(optionflags=FLAGS)
    told = []
    for test in tests:
        runner.run(test, out=told.append)
    assert not runner.failures, "".join(told)


@pytest.mark.parametrize("name", MODULES)
def test_examples_of_a_module_run(name):
    if name.startswith("ckmeans.plot"):
        pytest.importorskip("matplotlib").use("Agg")
    run(doctest.DocTestFinder().find(importlib.import_module(name)))


@pytest.mark.parametrize("name", [name for name in ckmeans.__all__ if callable(getattr(ckmeans, name))])
def test_examples_of_a_public_name_run(name):
    value = getattr(ckmeans, name)
    # module=False: whatever module it says it is from.
    found = [test for test in doctest.DocTestFinder().find(value, name, module=False) if test.examples]
    assert found or (isinstance(value, type) and issubclass(value, Exception)), "a public name without an example"
    if "patch" in name:
        pytest.importorskip("sklearn", reason="needs what it patches")
    run(found)
