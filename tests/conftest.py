"""What several test files share: instruction sets, float types, made data, other processes."""

import os
import subprocess
import sys
import zlib
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
from hypothesis import settings

import ckmeans
from ckmeans import tuning
from ckmeans.kernels import dispatch

# Which of all combinations of their parameters tests are run with, and how many problems are made up


def pytest_addoption(parser):
    parser.addoption("--all", action="store_true", help="all combinations of parameters, and more made-up problems")


def identity(value):
    """Return what is the same for the same value of a parameter: the value, or where Python keeps it."""
    try:
        hash(value)
    except TypeError:
        return id(value)
    return type(value), value


def meets(item):
    """Return what a test is to meet at least once: with an instruction set each value, else each pair of values."""
    function = item.nodeid.partition("[")[0]
    if not hasattr(item, "callspec"):
        return {(function, item)}
    named = sorted(item.callspec.params.items())
    values = [(name, identity(value)) for name, value in named]
    if "isa" in item.callspec.params:
        return {(function, item.callspec.params["isa"], value) for value in values}
    return {(function, *pair) for pair in combinations(values, 2)} or {(function, *values)}


def pytest_collection_modifyitems(config, items):
    """Run the best instruction set with all combinations, and leave others out that meet nothing new.

    Which combinations are left follows from the names of the tests.
    """
    if config.getoption("--all"):
        return
    best, met, kept = dispatch.available()[0], set(), set()
    for item in sorted(items, key=lambda item: zlib.crc32(item.nodeid.encode())):
        new = meets(item)
        if not new <= met or (hasattr(item, "callspec") and item.callspec.params.get("isa") == best):
            kept.add(item)
            met |= new
    config.hook.pytest_deselected(items=[item for item in items if item not in kept])
    items[:] = [item for item in items if item in kept]


def pytest_make_parametrize_id(val):
    """Name long bytes by their number: archives hold the time at which a process has made them."""
    return f"{len(val)} bytes" if isinstance(val, bytes) and len(val) > 8 else None


def pytest_configure(config):
    settings.register_profile("ckmeans", deadline=None, max_examples=100 if config.getoption("--all") else 25)
    settings.load_profile("ckmeans")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_setupnodes():
    """Let threads that wait for others give their processor to the other workers. Children inherit the variable."""
    os.environ.setdefault("OMP_WAIT_POLICY", "passive")


# What tests ask for


@pytest.fixture(params=dispatch.available())
def isa(request):
    """Each instruction set of this machine in turn, in use during the test."""
    before = dispatch.instruction_set()
    dispatch.select(request.param)
    yield request.param
    dispatch.select(before)


@pytest.fixture(params=[np.float32, np.float64], ids=["f32", "f64"])
def dtype(request):
    return request.param


@pytest.fixture
def rng():
    return np.random.default_rng(20261103)


@pytest.fixture
def blobs():
    """Return a function that makes n rows around k points, in d columns."""

    def make(n, d, k, *, seed=0, dtype=np.float64, spread=0.15):
        rng = np.random.default_rng(seed)
        middles = rng.uniform(-1, 1, size=(k, d))
        return (middles[rng.integers(k, size=n)] + spread * rng.normal(size=(n, d))).astype(dtype)

    return make


@pytest.fixture
def eager_threads(monkeypatch):
    """Let every piece of work be worth a thread, and Python's threads take few rows at a time."""
    monkeypatch.setattr(tuning, "WORTH_A_THREAD", 0)
    monkeypatch.setattr(tuning, "TASK_WORK", 1)
    dispatch.watch_threads(False)
    yield
    dispatch.watch_threads(True)


@pytest.fixture(scope="session")
def package_folder():
    """Where the tested package lies: the entry of sys.path that another process needs."""
    return Path(ckmeans.__file__).resolve().parents[1]


@pytest.fixture
def run_python(package_folder, tmp_path):
    """Return a function that runs Python elsewhere with this package, and returns what it printed.

    Estimators load no scikit-learn there unless it is asked for: that takes longer than what most tests run.
    """

    def run(*arguments, sklearn=False, timeout=120, cwd=tmp_path, check=True, **environment):
        ours = {"PYTHONPATH": str(package_folder), "CKMEANS_NO_SKLEARN": "" if sklearn else "1"}
        done = subprocess.run(
            [sys.executable, *arguments],
            env={**os.environ, **ours, **environment},
            cwd=cwd,
            capture_output=True,
            text=True,
            timeout=timeout,
        )
        assert not check or done.returncode == 0, done.stdout + done.stderr
        return done.stdout.strip() if check else done

    return run
