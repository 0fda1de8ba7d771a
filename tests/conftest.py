"""What several test files share: instruction sets, float types, made data, other processes."""

import os
import subprocess
import sys
import zlib
from pathlib import Path

import numpy as np
import pytest
from hypothesis import settings

import ckmeans
from ckmeans import tuning
from ckmeans.kernels import dispatch


def pytest_addoption(parser):
    parser.addoption("--all", action="store_true", help="every instruction set with all combinations of parameters")


def pytest_collection_modifyitems(config, items):
    """Let the best instruction set meet all combinations of a test's parameters, every other one each value of each.

    Which combinations these are follows from the names of the tests.
    """
    if config.getoption("--all"):
        return
    best, met, kept = dispatch.available()[0], set(), set()
    for item in sorted(items, key=lambda item: zlib.crc32(item.nodeid.encode())):
        values = item.callspec.params if hasattr(item, "callspec") else {}
        isa = values.get("isa", best)
        function = item.nodeid.partition("[")[0]
        pairs = {(function, isa, name, str(value)) for name, value in values.items()}
        if isa == best or not pairs <= met:
            kept.add(item)
            met |= pairs
    config.hook.pytest_deselected(items=[item for item in items if item not in kept])
    items[:] = [item for item in items if item in kept]


settings.register_profile("ckmeans", deadline=None, max_examples=60)
settings.load_profile("ckmeans")


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
    """Return a function that runs Python elsewhere with this package, and returns what it printed."""

    def run(*arguments, timeout=120, cwd=tmp_path, check=True, **environment):
        done = subprocess.run(
            [sys.executable, *arguments],
            env={**os.environ, "PYTHONPATH": str(package_folder), **environment},
            cwd=cwd,
            capture_output=True,
            text=True,
            timeout=timeout,
        )
        assert not check or done.returncode == 0, done.stdout + done.stderr
        return done.stdout.strip() if check else done

    return run
