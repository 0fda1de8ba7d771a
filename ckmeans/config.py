"""show_config(): what this installation is made of."""

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
