"""What processes go through: signals at any time, full disks, forks in a row."""

import os
import signal
import subprocess
import sys
import time

import numpy as np
import pytest

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="signals, forks and limits of Linux")


@pytest.fixture
def table(tmp_path):
    """A table that takes a while to be written."""
    path = tmp_path / "in.csv"
    X = np.random.default_rng(0).normal(size=(30_000, 4))
    np.savetxt(path, X, delimiter=",", header="a,b,c,d", comments="")
    return path


def command_of(table, package_folder, before=""):
    program = f"{before}\nimport sys\nfrom ckmeans.cli import main\nsys.exit(main(sys.argv[1:]))"
    arguments = [sys.executable, "-c", program, table, "-k", "3", "-o", table.parent / "out.csv"]
    return {"args": arguments, "env": {**os.environ, "PYTHONPATH": str(package_folder)}, "cwd": table.parent}


@pytest.mark.parametrize("old", [None, "old"])
def test_sigterm_leaves_no_half_written_file(table, package_folder, old):
    if old:
        (table.parent / "out.csv").write_text(old)
    # Ended while the file beside the output is being written.
    before = """
import os, signal
fsync = os.fsync
def ended(descriptor):
    os.kill(os.getpid(), signal.SIGTERM)
    fsync(descriptor)
os.fsync = ended
"""
    done = subprocess.run(**command_of(table, package_folder, before), capture_output=True, check=False)
    assert done.returncode == 143
    assert sorted(os.listdir(table.parent)) == (["in.csv", "out.csv"] if old else ["in.csv"])
    assert not old or (table.parent / "out.csv").read_text() == old


def test_a_full_disk_is_an_error_and_leaves_nothing(table, package_folder):
    before = """
import resource, signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
"""
    done = subprocess.run(**command_of(table, package_folder, before), capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.startswith("ckmeans: error: cannot write ")
    assert os.listdir(table.parent) == ["in.csv"]


@pytest.mark.slow
def test_a_hundred_forks_of_a_process_with_threads(run_python):
    code = """
import os, warnings
import numpy as np
from ckmeans import KMeans, tuning
warnings.simplefilter("ignore")
tuning.WORTH_A_THREAD = 0
X = np.random.default_rng(0).random((3000, 4))
fit = lambda: KMeans(5, random_state=0, max_iter=5, n_threads=2).fit(X).labels_.tobytes()
expected = fit()
codes = []
for _ in range(100):
    child = os.fork()
    if not child:
        os._exit(fit() != expected)
    codes.append(os.waitpid(child, 0)[1])
print(sum(codes), fit() == expected)
"""
    assert run_python("-c", code) == "0 True"


@pytest.mark.slow
def test_interrupts_at_random_times(package_folder):
    """Each is answered soon, and the next fit is right."""
    code = """
import signal, sys, time
import numpy as np
from ckmeans import KMeans
signal.signal(signal.SIGINT, signal.default_int_handler)
X = np.random.default_rng(0).random((60_000, 16))
fit = lambda steps: KMeans(40, random_state=0, tol=0, max_iter=steps).fit(X)
expected = fit(3).labels_.tobytes()
while True:
    try:
        print("ready", flush=True)
        while True:
            fit(100)
    except KeyboardInterrupt:
        print("interrupted", flush=True)
    if fit(3).labels_.tobytes() != expected:
        sys.exit("other labels")
"""
    rng, slowest = np.random.default_rng(0), 0.0
    environment = {**os.environ, "PYTHONPATH": str(package_folder)}
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, env=environment) as process:
        try:
            for _ in range(20):
                assert process.stdout.readline() == "ready\n"
                time.sleep(rng.uniform(0, 0.5))
                began = time.perf_counter()
                process.send_signal(signal.SIGINT)
                assert process.stdout.readline() == "interrupted\n"
                slowest = max(slowest, time.perf_counter() - began)
        finally:
            process.kill()
    assert slowest < 0.5
