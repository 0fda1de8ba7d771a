"""show_config(): what this installation is made of; get_include(): where its C header lies."""

import sys
from pathlib import Path

import numpy as np

import ckmeans
from ckmeans.engines.threads import Threads
from ckmeans.kernels import dispatch


def show_config(file=None):
    """Print the version, the instruction set in use and those available, OpenMP and the number of threads.

    Parameters
    ----------
    file : file object, optional
        Where to print; standard output by default.

    Examples
    --------
    >>> import ckmeans
    >>> ckmeans.show_config()  # doctest: +ELLIPSIS
    ckmeans:          ...
    instruction set:  ... (available: ...baseline)
    OpenMP:           ...
    threads:          ...
    """
    lines = {
        "ckmeans": ckmeans.__version__,
        "instruction set": f"{dispatch.instruction_set()} (available: {', '.join(dispatch.available())})",
        "OpenMP": "yes" if dispatch.openmp_threads() else "no: Python threads",
        "threads": Threads().most,
        "numpy": np.__version__,
        "Python": sys.version.split()[0],
        "platform": sys.platform,
        "folder": Path(ckmeans.__file__).parent,
    }
    for name, value in lines.items():
        print(f"{name + ':':17} {value}", file=file)


show_config.__module__ = "ckmeans"


def get_include():
    """Return the folder of `ckmeans.h`, the header for C and C++ programs that call ckmeans.

    Returns
    -------
    str

    See Also
    --------
    ckmeans.capi.address : The address of a C function, for Numba, cffi and ctypes.

    Notes
    -----
    Cython code needs no header: it cimports `ckmeans.capi`.

    Examples
    --------
    In the setup.py of an extension module:

    >>> import ckmeans
    >>> from setuptools import Extension
    >>> extension = Extension("fast", ["fast.cpp"], include_dirs=[ckmeans.get_include()])
    """
    return str(Path(ckmeans.__file__).resolve().parent / "include")


get_include.__module__ = "ckmeans"
