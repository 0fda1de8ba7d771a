"""How many float32 operations per second this machine makes at most: fma_peak.c, compiled when first asked for."""

import ctypes
import functools
import shlex
import subprocess
import sysconfig
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

SOURCE = Path(__file__).with_name("fma_peak.c")
ROUNDS = 2_000_000  # about 10 ms


@functools.cache
def compiled():
    """Return the C function, or None where no compiler makes it."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        library = Path(folder, "fma_peak.so")
        flags = ["-O3", "-ffp-contract=fast", "-shared", "-fPIC", str(SOURCE), "-o", str(library)]
        for compiler in (shlex.split(sysconfig.get_config_var("CC") or "cc"), ["cc"], ["gcc"], ["clang"]):
            try:
                subprocess.run([*compiler, *flags], check=True, capture_output=True)
                function = ctypes.CDLL(str(library)).fma_peak
            except (OSError, subprocess.CalledProcessError):
                continue
            function.argtypes, function.restype = [ctypes.c_long, ctypes.POINTER(ctypes.c_float)], ctypes.c_double
            return function
    return None


def fma_peak(threads):
    """Return the operations per second of that many threads together, the best of three; None without a C compiler."""
    function = compiled()
    if function is None:
        return None

    def one(_):
        return function(ROUNDS, (ctypes.c_float * 3)(0.5, 1.0, 0.0))

    best = 0.0
    with ThreadPoolExecutor(threads) as pool:
        list(pool.map(one, range(threads)))
        for _ in range(3):
            start = time.perf_counter()
            operations = sum(pool.map(one, range(threads)))
            best = max(best, operations / (time.perf_counter() - start))
    return best
