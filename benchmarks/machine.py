"""What a measurement depends on besides the code: processor, threads, versions; and how to fix the threads."""

import datetime
import os
import platform
import subprocess
import sys
from pathlib import Path

import numpy as np

from ckmeans.engines.threads import Threads
from ckmeans.kernels import dispatch

# What pins the kernels of OpenBLAS, and with them the speed of libraries that multiply by it.
PINS = ["OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE"]
VARIABLES = ["OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS", "VECLIB_MAXIMUM_THREADS"]


def processor():
    """Return the processor's name."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        return next(line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        pass
    if sys.platform == "darwin":
        command = ["sysctl", "-n", "machdep.cpu.brand_string"]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    return platform.processor() or platform.machine()


def description(threads, peers=()):
    """Return what to keep beside measured seconds, for a JSON file."""
    return {
        "machine": {
            "processor": processor(),
            "processors": os.cpu_count(),
            "architecture": platform.machine(),
            "system": platform.platform(),
        },
        "threads": threads,
        "instruction_set": dispatch.instruction_set(),
        "kernels": kernels(),
        "openmp": dispatch.openmp_threads() > 0,
        "versions": {
            "Python": platform.python_version(),
            "numpy": np.__version__,
            **{peer.name: peer.version for peer in peers},
        },
        "date": datetime.date.today().isoformat(),
    }


def of_processes(kind, libraries):
    """Return what to keep beside the seconds of libraries in processes of their own, for a JSON file."""
    kernels_of = [library.kernels for library in libraries]
    return {"kind": kind, "processor": processor(), "libraries": kernels_of, "date": datetime.date.today().isoformat()}


def threads_of(asked):
    """Return how many threads every library shall use: those asked for, or what ckmeans takes by itself."""
    return asked or Threads().most


def kernels():
    """Return what threadpoolctl sees this process multiply and run threads by, in words."""
    try:
        from threadpoolctl import threadpool_info
    except ImportError:
        return "threadpoolctl is not installed"
    pools = [[pool["internal_api"], pool.get("architecture"), f"x{pool['num_threads']}"] for pool in threadpool_info()]
    return ", ".join(sorted({" ".join(filter(None, pool)) for pool in pools})) or "nothing"


def again_with_threads(threads, variables=None):
    """Run this script again where the libraries, as they are imported, read that number of threads.

    They see the variables, too, and none of PINS besides, so that each runs the kernels that it would choose.

    Returns None when this is already so, else, where the other run is not in this one's place, its exit status.
    """
    wanted = {**dict.fromkeys(PINS), **dict.fromkeys(VARIABLES, str(threads)), **(variables or {})}
    if all(os.environ.get(name) == value for name, value in wanted.items()):
        return None
    environment = {name: value for name, value in {**os.environ, **wanted}.items() if value is not None}
    command = [sys.executable, *sys.argv]
    if os.name == "posix":
        os.execve(sys.executable, command, environment)
    return subprocess.run(command, env=environment).returncode
