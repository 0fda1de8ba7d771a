"""Which compilers there are, for tests that build something by setuptools or by a command."""

import importlib.util
import shutil
import sys
import sysconfig
from pathlib import Path

import pytest


def has(variable):
    """Return whether the compiler that Python was built with, CC or CXX, is here, and Python.h."""
    command = (sysconfig.get_config_var(variable) or "").split()
    header = Path(sysconfig.get_path("include"), "Python.h")
    return header.exists() and (sys.platform == "win32" or bool(command and shutil.which(command[0])))


def builds_extensions(test, variable="CC"):
    """Mark a test that builds an extension module by setuptools and Cython; variable: CXX where it is in C++."""
    packages = all(importlib.util.find_spec(name) for name in ("Cython", "setuptools"))
    there = packages and has(variable)
    return pytest.mark.skipif(not there, reason=f"no compiler {variable}, Python.h, Cython or setuptools")(test)
